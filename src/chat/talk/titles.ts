import type { Document } from '../../documents/index.ts';
import { foldText, LANGUAGES, lazy, memoized, plainTokens, type StemOf, type Token } from '../../text/index.ts';
import { PARAGRAPH_WORD } from '../references/vocabulary.ts';
import { DOCUMENT } from './words.ts';

/** In UTF-16 units: nobody asks for an author in more. */
const LONGEST = 120;
/** As many documents are known by their titles. */
const MOST_KNOWN = 500;
/** So many words that a title begins with name it. */
const ENOUGH = 2;

/** “The”, before a word, in the languages that have it: “la Chine” is no document, “the minutes” may be one. */
const DEFINITE =
  /(?<!\p{L})(?:the|d(?:er|ie|as|es|em|en)|el|l[ao]s?|[ad]el|al|les?|du|des|[oa]s?|d[oa]s?|n[oa]s?|il|l[’'])\s*$/iu;

/** Terms for kinds of texts, such as “interview”, and for any text but a part of one. */
const TEXTS = lazy(() => new Set(LANGUAGES.flatMap(({ texts = [] }) => texts.flatMap(termsOf))));
const ANY_TEXT = lazy(() => {
  const words = LANGUAGES.flatMap(({ anyText = [] }) => anyText);
  return new Set(words.filter((word) => !PARAGRAPH_WORD.test(word)).flatMap(termsOf));
});

interface Titled {
  /** A message with “document” in place of what it calls documents. */
  readonly message: string;
  /** Those that it means. */
  readonly documents: readonly Document[];
}

/**
 * What a message calls documents by their titles or ids, or words of these: “the Harbour Act”, “the council minutes”, “the
 * article on bridges”; undefined if it names none.
 *
 * @param words Those of the message (`wordsForTitles`).
 */
export function withTitles(
  message: string,
  words: readonly Token[],
  documents: readonly Document[],
): Titled | undefined {
  return called(message, words, documents, (document) =>
    longestOf([namedIn(words, message, document), describedIn(words, document)]),
  );
}

/** The same of the texts that documents report on, and have an address of: “the full statement”. */
export function withSubjects(
  message: string,
  words: readonly Token[],
  documents: readonly Document[],
): Titled | undefined {
  return called(message, words, documents, (document) => {
    if (!document.about?.url) return undefined;
    const { others } = titleOf(document);
    const run = longestOf(runsOf(words, (term) => others.has(term) || TEXTS().has(term)));
    return run?.words.some((term) => TEXTS().has(term)) ? run : undefined;
  });
}

/** Whether some words of a message speak of a text, rather than of what it is about: “how long is the lease?” asks for years. */
export function speaksOfText(message: string, words: readonly Token[]): boolean {
  return PARAGRAPH_WORD.test(foldText(message)) || words.some(({ term }) => TEXTS().has(term) || ANY_TEXT().has(term));
}

/**
 * The words of a message that may be of a title; none of a longer message than people ask such things in.
 *
 * @param stemOf Gives the stems of its words.
 */
export function wordsForTitles(message: string, stemOf?: StemOf): Token[] {
  return message.length > LONGEST ? [] : contentOf(message, stemOf);
}

/** Words of a message: the first of them, and how many. */
interface Run {
  readonly first: number;
  readonly count: number;
}

/** The first of the longest. */
function longestOf<Each extends Run>(runs: readonly (Each | undefined)[]): Each | undefined {
  return runs.filter((run) => run !== undefined).toSorted((a, b) => b.count - a.count)[0];
}

/** @param runIn Which words of a message name a document. */
function called(
  message: string,
  words: readonly Token[],
  documents: readonly Document[],
  runIn: (document: Document) => Run | undefined,
): Titled | undefined {
  const found = documents.slice(0, MOST_KNOWN).flatMap((document) => {
    const run = runIn(document);
    return run ? [{ document, ...run }] : [];
  });
  const longest = longestOf(found);
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
  /** What it is, of “The Rules of the House” and “Parish Council Rules”, as far as that can be told: the rules. */
  readonly head: string | undefined;
  /** Whether its first word says what kind of text it is, as far as that can be told: “Minutes of …”. */
  readonly isBegunByKind: boolean;
  readonly id: readonly string[];
  /** The terms of its title, id and publisher. */
  readonly own: ReadonlySet<string>;
  /** Those of the text that it reports on, which has another author. */
  readonly others: ReadonlySet<string>;
}

const titleOf = memoized(({ title, id, publisher, about }: Document): Title => {
  const terms = termsOf(title);
  const tokens = plainTokens(title);
  const [, second] = tokens;
  const start = tokens.findIndex(({ kind }) => kind !== 'function');
  const length = tokens.slice(start).findIndex(({ kind }) => kind === 'function');
  return {
    terms,
    head: tokens.slice(start, length === -1 ? undefined : start + length).at(-1)?.term,
    isBegunByKind: second?.kind === 'function' || terms.length <= ENOUGH,
    id: termsOf(id),
    own: new Set([...[title, publisher ?? ''].flatMap(termsOf), ...plainTokens(id).map(({ term }) => term)]),
    others: new Set(termsOf(about?.title ?? '')),
  };
});

/** Which words of a message name a document. */
function namedIn(words: readonly Token[], message: string, document: Document): Run | undefined {
  const { terms, head, isBegunByKind, id, own, others } = titleOf(document);
  for (const [first, { term, start }] of words.entries()) {
    if (term !== terms[0] && term !== id[0] && term !== head) continue;
    const isAt = (name: readonly string[]) => name.every((each, at) => words[first + at]?.term === each);
    const isText = TEXTS().has(term);
    const isDefinite = DEFINITE.test(message.slice(0, start));
    const isNamed =
      [terms.slice(0, ENOUGH), id].some((name) => name.length >= ENOUGH && isAt(name)) ||
      (isBegunByKind && term === terms[0] && (isText || isDefinite)) ||
      (term === head && isDefinite && !others.has(term)) ||
      (id.length === 1 && term === id[0] && isText);
    if (!isNamed) continue;
    // “The interview with Ines Calder”
    const behind = words.slice(first).findIndex((word) => !own.has(word.term));
    return { first, count: behind === -1 ? words.length - first : behind };
  }
  return undefined;
}

/** Which words of a message say what kind of text a document is, and some of its title: in any order, at least two. */
function describedIn(words: readonly Token[], document: Document): Run | undefined {
  const { terms, isBegunByKind, own, others } = titleOf(document);
  const isOwn = (term: string) => own.has(term) && !others.has(term);
  const isKind = (term: string) => TEXTS().has(term) || ANY_TEXT().has(term) || (isBegunByKind && term === terms[0]);
  return runsOf(words, (term) => isOwn(term) || ANY_TEXT().has(term)).find(
    (run) =>
      run.count >= ENOUGH && run.words.some(isKind) && run.words.some((term) => isOwn(term) && !ANY_TEXT().has(term)),
  );
}

/** Words that stand side by side, of those that are wanted. */
function runsOf(words: readonly Token[], isWanted: (term: string) => boolean): (Run & { readonly words: string[] })[] {
  const runs: (Run & { words: string[] })[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const behind = words.slice(first).findIndex(({ term }) => !isWanted(term));
    const count = behind === -1 ? words.length - first : behind;
    if (count > 0) runs.push({ first, count, words: words.slice(first, first + count).map(({ term }) => term) });
    first += count;
  }
  return runs;
}

function termsOf(text: string): string[] {
  return contentOf(text).map(({ term }) => term);
}

/** The words of a text that say something: “UN” does, where not all of it is in capitals. */
function contentOf(text: string, stemOf?: StemOf): Token[] {
  const hasAcronyms = /\p{Ll}/u.test(text);
  const isAcronym = ({ start, end }: Token) => hasAcronyms && /^\p{Lu}{2,}$/u.test(text.slice(start, end));
  return plainTokens(text, stemOf).filter((token) => token.kind !== 'function' || isAcronym(token));
}
