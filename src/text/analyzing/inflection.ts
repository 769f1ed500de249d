import { withoutIrregularity } from './irregular-forms.ts';

/**
 * Whether two English words of one stem are forms of one word (“import”, “imports”), rather than relatives (“import”,
 * “importance”): one is the other with an ending of inflection, or both are a verb's. Words in other letters count as
 * forms of one, since their stemmers take off little else.
 */
export function isInflection(form: string, other: string): boolean {
  const [a, b] = [withoutIrregularity(form), withoutIrregularity(other)];
  if (a === b || !LATIN.test(a) || !LATIN.test(b)) return true;
  const [basesOfA, basesOfB] = [basesOf(a), basesOf(b)];
  if (basesOfA.has(b) || basesOfB.has(a)) return true;
  // “denies” and “denied”; not “games” and “gaming”, which are mostly a noun and another.
  const areVerbs = /ed$/.test(a) !== /ed$/.test(b) && /(?:s|ed|ing)$/.test(a) && /(?:s|ed|ing)$/.test(b);
  return areVerbs && [...basesOfA].some((base) => basesOfB.has(base));
}

const LATIN = /^[a-z]+$/;

/** The words that one may be a form of. */
function basesOf(word: string): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const [ending, ...replacements] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const base = word.slice(0, -ending.length);
    for (const replacement of replacements) bases.add(base + replacement);
    // “stopped” is of “stop”.
    if (ending !== 's' && /([^aeiou])\1$/.test(base)) bases.add(base.slice(0, -1));
  }
  return bases;
}

/** Endings of inflection, each with what may stand in its place in the base. */
const ENDINGS: readonly (readonly [string, ...string[]])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ed', '', 'e'],
  ['ing', '', 'e'],
];
