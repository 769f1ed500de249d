import { attributionsIn, type Document, type Passage, voicesOf } from '../../documents/index.ts';
import { analyze, languageOf, memoized, memoizedByValue, wholeOf } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { PassageIndex } from '../indexes/passages.ts';
import type { Query } from '../query.ts';

/** “I” and its forms, and the endings of verbs that leave it out. */
const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:i|me|my|mine|myself)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ich|mich|mir|mein(?:e[nmrs]?)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:je|j(?=['’])|m(?=['’])|me|moi|mon|ma|mes)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:yo|me|mí|mis?|conmigo|he|soy|fui|tengo|\p{L}{3,}é)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:eu|me|mim|meus?|minhas?|comigo|sou|fui|tenho|\p{L}{3,}ei)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:я|меня|мне|мной|мо[йяюеи]|мое[йм]|моего|моих)(?!\p{L})/iu,
  zh: /我(?!们|們)/u,
};

/** Who alone says a passage, word for word; undefined where nobody does, or several do. */
export function speakerOf(passage: Passage): string | undefined {
  const [only, ...others] = attributionsIn(passage, wholeOf(passage));
  return only?.attribution.kind === 'speaker' && others.length === 0 ? only.attribution.speaker : undefined;
}

const termsOf = memoizedByValue((name: string) => analyze(name).map(({ term }) => term), 1000);
const termsOfSpeakers = memoized(
  (document: Document): ReadonlySet<string> => new Set(voicesOf(document).flatMap(({ speaker }) => termsOf(speaker))),
);

/**
 * Whether somebody says “I” in what a query asks of another, whom it names: “I have never taken a bribe” is not about Alma Reed
 * where Victor Lang says it.
 */
export function isOfAnother({ terms }: Query, indexed: IndexedPassage, passages: PassageIndex): boolean {
  const { passage, document, sentences } = indexed;
  const pattern = FIRST_PERSON[languageOf(document.language)];
  const speaker = speakerOf(passage);
  if (!pattern || speaker === undefined) return false;
  const speakers = termsOfSpeakers(document);
  const named = terms.filter(({ term, word, isName }) => speakers.has(term) || (isName && !/^\p{N}+$/u.test(word)));
  if (named.length === 0 || named.some(({ term }) => termsOf(speaker).includes(term))) return false;
  const topic = terms.filter((each) => !named.includes(each));
  const worth = (counts: ReadonlyMap<string, number>) =>
    topic.reduce((sum, { term }) => sum + (counts.has(term) ? passages.weight(term) : 0), 0);
  const [best] = sentences.toSorted((a, b) => worth(b.counts) - worth(a.counts));
  if (!best || worth(best.counts) === 0 || named.some(({ term }) => best.counts.has(term))) return false;
  return pattern.test(passage.text.slice(best.span.start, best.span.end));
}
