import { attributionsIn } from '../documents/index.ts';
import { foldWords, LANGUAGES } from '../text/index.ts';
import type { CheckedPassage } from './runs.ts';

/**
 * Whether some words of a passage are somebody else's than the one they are claimed to be from. The last name decides;
 * what the words were said in may stand for who said them.
 */
export function isMisattributed(claimed: string, { document, passage, words }: CheckedPassage): boolean {
  if (!words) return false;
  const pieces = attributionsIn(passage, words).map(({ attribution }) => attribution);
  const names = pieces.flatMap((each) =>
    each.kind === 'speaker' ? [each.speaker] : [document.publisher, ...document.authors],
  );
  const occasion = pieces.map((each) => (each.kind === 'speaker' ? (each.occasion ?? '') : '')).join(' ');
  return !isNamed(claimed, names, occasion);
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
