import type { Passage } from '../../documents/index.ts';
import { foldWords, lazy, TELLING_WORDS } from '../../text/index.ts';
import { EITHER, SUBORDINATING } from '../language/name-words.ts';
import { negationsIn, type TellingWord } from '../language/telling-words.ts';
import { reversalsIn } from './clauses.ts';

/** What turns around all of a clause, or of a list, however far it stands before some words of it. */

/** What ends a clause that a subject rules. */
const END = /[.;:!?…()[\]—–。；：！？（）]/u;
/** An item of a list begins so. */
const ITEM = /^\s*(?:[•·*–-]|\d{1,2}[.)])\s/u;
/** In words: so many of a lead are named, its first ones. */
const LONGEST = 12;

const ONLY = lazy(() => new Set(TELLING_WORDS.flatMap(({ only }) => only ?? [])));
/** “Do not”, “that nobody”. */
const isBeforeNegation = (word: string) => word === 'do' || SUBORDINATING.has(word);

/** All words of a text that turn around what stands behind them, but for “not only”. */
export function turningIn(text: string, languages: readonly string[]): TellingWord[] {
  const negations = negationsIn(text, languages).filter(({ end }) => !ONLY().has(nextWord(text, end)));
  return [...negations, ...reversalsIn(text, languages)];
}

function nextWord(text: string, from: number): string {
  const [next] = foldWords(text.slice(from));
  return next ? text.slice(from + next.start, from + next.end).toLowerCase() : '';
}

/**
 * The negation that a clause begins with: “Nothing contained in the Charter shall authorize …”, “Do not …”. It ends with a comma
 * behind which no more of the same is named.
 *
 * @param before From the beginning of the sentence to the first word of a quotation.
 */
export function negatedFromBeginning(before: string, languages: readonly string[]): string[] {
  const clause = before.split(END).at(-1) ?? '';
  const pieces = clause.split(/[,，、]/u);
  const goesOn = (piece: string) => EITHER.has(nextWord(piece, 0));
  if (!pieces.slice(1).every(goesOn)) return [];
  const [first, second] = foldWords(clause);
  const negations = turningIn(clause, languages).filter(({ says }) => says === 'not');
  const found = negations.find(
    ({ start }) =>
      start === first?.start ||
      (start === second?.start && isBeforeNegation(clause.slice(first?.start, first?.end).toLowerCase())),
  );
  return found ? [clause.slice(found.start, found.end)] : [];
}

/** The lead of a list in which something turns its items around: “Examples of unacceptable behavior:”. */
export function turningLeadOf(passage: Passage, at: number, languages: readonly string[]): string[] {
  const lead = (passage.lead ?? leadWithin(passage.text, at)).trim().replace(/[:：]$/u, '');
  if (lead === '' || turningIn(lead, languages).length === 0) return [];
  const next = foldWords(lead)[LONGEST];
  return [next ? `${lead.slice(0, next.start).trimEnd()} …` : lead];
}

/** The last line with a colon above an item of a list in the same paragraph. */
function leadWithin(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  const line = lines.pop() ?? '';
  if (!ITEM.test(line)) return '';
  const above = lines.findLast((each) => !ITEM.test(each)) ?? '';
  return /[:：]\s*$/u.test(above) ? above : '';
}
