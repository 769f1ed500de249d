import { highlightsOf } from './focus.ts';
import type { Holding, Match, SearchOptions } from './match.ts';
import type { Opened } from './opened.ts';
import { hasWordsOf, namedSpeakers } from './query/asked-speaker.ts';
import { analyzeQuery } from './query/query.ts';

/** More words are a sentence, which is not counted by all of them. */
const MOST_TERMS = 30;
/** In UTF-16 units: what is longer has more words, and need not be read again. */
const LONGEST = 1000;

/**
 * The passages that hold all words of a text: first those that a search found, in its order, then the others as they stand
 * in the documents; none for a text of more words than people look up.
 *
 * @param first What the search found.
 */
export function passagesHolding(
  text: string,
  first: readonly Match[],
  { documents, speaker }: Pick<SearchOptions, 'documents' | 'speaker'>,
  { documents: all, indexes }: Opened,
): Holding {
  const { passages } = indexes;
  const terms = analyzeQuery(text.length > LONGEST ? '' : text, indexes).terms.map(({ term }) => term);
  const speakers = speaker === undefined ? [] : namedSpeakers(speaker, all);
  const numbers = (terms.length > MOST_TERMS ? [] : (documents ?? [undefined]))
    .flatMap((document) => passages.withAll(terms, document))
    .filter((number) => speakers.length === 0 || hasWordsOf(speakers, number, indexes));
  const holding = new Set(numbers);
  const found = new Map(first.map((match) => [passages.numberOf(match), match]));
  const ordered = [
    ...[...found.keys()].filter((number) => holding.has(number)),
    ...numbers.filter((number) => !found.has(number)),
  ];
  const sought = new Set(terms);
  const matchAt = (number: number): Match => {
    const indexed = passages.at(number);
    const { document, passage } = indexed;
    return { document, passage, confidence: 0, focus: null, highlights: highlightsOf(sought, indexed, passages) };
  };
  return {
    count: ordered.length,
    matches: (from, to) => ordered.slice(from, to).map((number) => found.get(number) ?? matchAt(number)),
  };
}
