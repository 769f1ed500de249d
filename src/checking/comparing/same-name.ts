import { analyze, foldWords, LANGUAGES, lazy } from '../../text/index.ts';

const TERMS = lazy(() => new Set(LANGUAGES.flatMap(({ names = {} }) => Object.keys(names))));

/** Whether two texts are one name, and no more, written out or short: “WWII” and “the Second World War”; not “America” and “US”. */
export function areOneName(one: string, other: string): boolean {
  const term = termOf(one);
  if (term === undefined || term !== termOf(other)) return false;
  const [first, second] = [abbreviated(one), abbreviated(other)];
  return /\d/.test(term) || first.startsWith(second) || second.startsWith(first);
}

/** In UTF-16 units: what is longer is more than a name. */
const LONGEST = 100;

function termOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const name = text.replace(/^the\s+/i, '');
  const token = analyze(name).find(({ term }) => TERMS().has(term));
  // “Not NATO” is more than a name.
  const isMore = token && /[\p{L}\p{N}]/u.test(name.slice(0, token.start) + name.slice(token.end));
  return isMore ? undefined : token?.term;
}

/** “usa” of “United States of America” and of “USA”. */
function abbreviated(name: string): string {
  const words = foldWords(name)
    .map(({ word }) => word)
    .filter((word) => !['of', 'the'].includes(word));
  const [word = ''] = words;
  return words.length === 1 && !/\p{Ll}/u.test(name) ? word : words.map((each) => each[0]).join('');
}
