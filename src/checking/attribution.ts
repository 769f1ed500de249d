import { contains, foldWords, LANGUAGES, overlaps, type Span } from '../text/index.ts';
import type { CheckedPassage } from './runs.ts';

/**
 * Whether some words of a passage are somebody else's than the one they are claimed to be from. The last name decides;
 * what the words were said in may stand for who said them.
 */
export function isMisattributed(claimed: string, { document, passage, words }: CheckedPassage): boolean {
  if (!words) return false;
  const { attribution, quotations } = passage;
  const publisher = [document.publisher, ...document.authors];
  if (attribution.kind === 'publisher' || attribution.kind === 'reporting') {
    // The words that a report quotes are the speaker's all the same.
    const isTheirs = attribution.kind === 'reporting' && isQuoted(words, quotations);
    return !isNamed(claimed, isTheirs ? [attribution.speaker] : publisher);
  }
  const speaker = [attribution.speaker];
  const occasion = attribution.occasion ?? '';
  if (attribution.kind === 'speaker' || isQuoted(words, quotations)) return !isNamed(claimed, speaker, occasion);
  const isMixed = quotations.some((quotation) => overlaps(quotation, words));
  return !isNamed(claimed, isMixed ? [...speaker, ...publisher] : publisher, isMixed ? occasion : '');
}

function isQuoted(words: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => contains(quotation, words));
}

/** Titles and other words that name nobody by themselves. */
const EMPTY: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ titles = [] }) => titles));

/** Whether the last name of who is claimed, such as “Russia” or “Carlos Martinez”, is one of some names. */
function isNamed(claimed: string, names: readonly string[], occasion = ''): boolean {
  const said = new Set(foldWords(occasion).map(({ word }) => word));
  // What stands behind the name, such as a title or an address, is not it.
  const name = claimed.split(/[,(@]/).find((part) => part.trim() !== '') ?? '';
  const words = foldWords(name)
    .map(({ word }) => word.replace(/s$/, ''))
    .filter((word) => !EMPTY.has(word) && !said.has(word));
  const last = words.at(-1);
  // “The joint statement” names nobody else.
  if (last === undefined) return said.size > 0 || name.trim() === '';
  return names.some((known) => foldWords(known).some(({ word }) => isSameName(last, word)));
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ demonyms = {} }) => Object.entries(demonyms)),
);
/** Two names are the same, as “Russia” and “Russian”, if they begin with as many letters alike. */
const SHORTEST_FAMILY = 5;

function isSameName(a: string, b: string): boolean {
  const [first = a, second = b] = [IRREGULAR.get(a), IRREGULAR.get(b)];
  if (first === second.replace(/s$/, '') || first === second) return true;
  const shorter = Math.min(first.length, second.length);
  return (
    shorter >= SHORTEST_FAMILY &&
    Math.abs(first.length - second.length) <= 2 &&
    first.slice(0, shorter) === second.slice(0, shorter)
  );
}
