import { ADVERB, MARKS, PRONOUN, THAT, THEY, VERB, WITHOUT_THEM } from '../name-patterns.ts';
import { pattern } from '../pattern.ts';
import { hanPronounInFront } from './han-names.ts';
import { OFFICE } from './offices.ts';

const { raw } = String;

/** “…,” she said. */
const TOLD_BEHIND = pattern`^[\s,–—-]*(?:(?!(?:I|we|and|ich|wir|und)\s)[\p{L}’'.-]+,?\s+){0,4}${VERB}`;
/** “…,” he laughed, “…” */
export const PRONOUN_TELLS = pattern`^[\s,–—-]*(?:${PRONOUN}\s+\p{Ll}+|${VERB}\s+${PRONOUN})(?![\p{L}])`;

/** Whether a verb of saying stands behind a quotation, so that somebody tells what somebody else says. */
export function isTold(behind: string): boolean {
  return TOLD_BEHIND.test(behind);
}

/** Whether “she said”, and no name, stands behind a quotation. */
export function isToldByPronoun(behind: string): boolean {
  return PRONOUN_TELLS.test(behind);
}

/** „…“, explica. Who that is stands in front. */
const TOLD_BY_NOBODY = pattern`^\s*,\s+(?:se\s+)?${VERB}(?:\s+\p{Ll}+){0,2}\s*(?:[.,;]|$)`;

/** Whether “she said”, or in languages that leave out the pronoun “dice”, stands behind a quotation: somebody named before. */
export function isToldOfSomebody(behind: string): boolean {
  return isToldByPronoun(behind) || TOLD_BY_NOBODY.test(behind);
}

/** “…,” said the mayor; “…,” the mayor of Lake Town told the Board. */
const OFFICE_BEHIND = [raw`${VERB}\s+${OFFICE}(?!,?\s+\p{Lu})`, raw`${OFFICE}\s+${ADVERB}${VERB}`].map(
  (form) => pattern`^[\s,–—-]*${form}`,
);

/** What somebody is who is told behind a quotation to say it, and not named there; null if nobody is. */
export function officeBehind(behind: string): string | null {
  return OFFICE_BEHIND.flatMap((form) => form.exec(behind)?.groups?.['office'] ?? [])[0] ?? null;
}

/** In front of what somebody says: “ the Board on Friday: ”. */
const SAYS_NEXT = raw`(?:\s[^.!?:;,${MARKS}]{1,60}?)?(?:\s(?:${THAT}))?\s?[,:：]?\s*$`;
const SENTENCE_START = raw`(?:^|[.!?][${MARKS}]?\s+)`;
/** The mayor told the Board: “…” */
const OFFICE_IN_FRONT = pattern`${SENTENCE_START}${OFFICE}\s+${ADVERB}${VERB}${SAYS_NEXT}`;
/** She added: “…” */
const PRONOUN_IN_FRONT = pattern`${SENTENCE_START}(?:${THEY}\s+${ADVERB}${VERB}|${WITHOUT_THEM})${SAYS_NEXT}`;

/** What somebody is who is told in front of a quotation to say it, and not named there; null if nobody is. */
export function officeInFront(before: string): string | null {
  return /[,:：]\s*$/.test(before) ? (OFFICE_IN_FRONT.exec(before)?.groups?.['office'] ?? null) : null;
}

/** The words that say in front of a quotation that somebody named before says it: “She added:”; null if none do. */
export function pronounInFront(before: string): string | null {
  if (!/[,:：]\s*$/.test(before)) return null;
  return PRONOUN_IN_FRONT.exec(before)?.[0] ?? hanPronounInFront(before);
}
