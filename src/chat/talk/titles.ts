import type { Document } from '../../documents/index.ts';
import { LANGUAGES, lazy, memoized, plainTokens, type StemOf, type Token } from '../../text/index.ts';

/** In UTF-16 units: nobody asks for an author in more. */
const LONGEST = 120;
/** As many documents are known by their titles. */
const MOST_KNOWN = 500;
/** So many words that a title begins with name it. */
const ENOUGH = 2;
/** What every list has for a document. */
const DOCUMENT = 'document';

/** “The”, before a word, in the languages that have it: “la Chine” is no document, “the minutes” may be one. */
const DEFINITE =
  /(?<!\p{L})(?:the|d(?:er|ie|as|es|em|en)|el|l[ao]s?|[ad]el|al|les?|du|des|[oa]s?|d[oa]s?|n[oa]s?|il|l[’'])\s*$/iu;

/** Terms for kinds of texts, such as “interview”. */
const TEXTS = lazy(() => new Set(LANGUAGES.flatMap(({ texts = [] }) => texts.flatMap(termsOf))));

interface Titled {
  /** A message with “document” in place of what it calls documents. */
  readonly message: string;
  /** Those that it means. */
  readonly documents: readonly Document[];
}

/**
 * What a message calls documents by their titles or ids: “the Harbour Act”, “the minutes”; undefined if it names none.
 *
 * @param stemOf Gives the stems of its words.
 */
export function withTitles(message: string, documents: readonly Document[], stemOf: StemOf): Titled | undefined {
  if (message.length > LONGEST) return undefined;
  const words = contentOf(message, stemOf);
  const found = documents.slice(0, MOST_KNOWN).flatMap((document) => {
    const named = namedIn(words, message, document);
    return named ? [{ document, ...named }] : [];
  });
  const [longest] = found.toSorted((a, b) => b.count - a.count);
  if (!longest) return undefined;
  const { first, count } = longest;
  const [start, end] = [words[first]?.start, words[first + count - 1]?.end];
  return {
    message: `${message.slice(0, start).replace(DEFINITE, '')} ${DOCUMENT} ${message.slice(end)}`,
    documents: found.filter((each) => each.first === first && each.count === count).map(({ document }) => document),
  };
}

interface Title {
  readonly terms: readonly string[];
  /** Whether its first word says what kind of text it is, as far as that can be told: “Minutes of …”. */
  readonly isBegunByKind: boolean;
  readonly id: readonly string[];
  /** The terms of its title, id and publisher. */
  readonly own: ReadonlySet<string>;
}

const titleOf = memoized(({ title, id, publisher }: Document): Title => {
  const terms = termsOf(title);
  const [, second] = plainTokens(title);
  return {
    terms,
    isBegunByKind: second?.kind === 'function' || terms.length <= ENOUGH,
    id: termsOf(id),
    own: new Set([title, id, publisher ?? ''].flatMap(termsOf)),
  };
});

/** Which words of a message name a document: the first of them, and how many. */
function namedIn(words: readonly Token[], message: string, document: Document) {
  const { terms, isBegunByKind, id, own } = titleOf(document);
  for (const [first, { term, start }] of words.entries()) {
    if (term !== terms[0] && term !== id[0]) continue;
    const isAt = (name: readonly string[]) => name.every((each, at) => words[first + at]?.term === each);
    const isText = TEXTS().has(term);
    const isNamed =
      [terms.slice(0, ENOUGH), id].some((name) => name.length >= ENOUGH && isAt(name)) ||
      (isBegunByKind && term === terms[0] && (isText || DEFINITE.test(message.slice(0, start)))) ||
      (id.length === 1 && term === id[0] && isText);
    if (!isNamed) continue;
    // “The interview with Ines Calder”
    const behind = words.slice(first).findIndex((word) => !own.has(word.term));
    return { first, count: behind === -1 ? words.length - first : behind };
  }
  return undefined;
}

function termsOf(text: string): string[] {
  return contentOf(text).map(({ term }) => term);
}

function contentOf(text: string, stemOf?: StemOf): Token[] {
  return plainTokens(text, stemOf).filter(({ kind }) => kind !== 'function');
}
