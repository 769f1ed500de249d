import { foldWords, lazy, withoutLeadIns } from '../text/index.ts';
import { claimOf, nameBeside, type Pasted, withoutNameOrTold } from './beside.ts';
import { isDenial } from './doubt.ts';
import type { Knows } from './known.ts';
import { OMITTED } from './marked.ts';
import { NEAR } from './reference.ts';
import { piecesIn, SHORTEST_RUN, sharesRun } from './runs.ts';
import { patternOf } from './saying.ts';
import { find, tagged } from './tagger.ts';
import type { WordIndex } from './word-index.ts';

/** What was given as a quotation is taken for the passage's by fewer words in a row than a message is. */
export const SHORTEST_RUN_OF_QUOTATION = 2;

/** Anywhere in a text: “says that”; all of it: “he said that”; right before what is said: “that”. */
const SAYS_WITHIN = lazy(() => patternOf(String.raw`<START><verb><THAT>\s+`, 'gu'));
const PRONOUN_SAYS = lazy(() => patternOf(String.raw`^\s*<pronoun>\s+<verb><THAT>\s*$`));
const THAT_BEFORE = lazy(() => patternOf(String.raw`(?<=\s)<that>\s+$`, 'du'));

/** Fewer words before or behind a quotation may be its own. */
const SHORTEST_LEAD_IN = 3;

/**
 * What a text without quotation marks may be the quotation of: “Is it true that …”, “…, said Putin”. What goes on in the
 * documents where it is cut off is rather a piece of the quotation, of which something else was altered.
 */
export function told(text: string, index: WordIndex, knows: Knows): Pasted[] {
  const asked = withoutLeadIns(text);
  return [text, ...(isLeadIn(text.split(asked).join(' … '), index) ? [asked] : [])]
    .flatMap((each) => {
      const { name: introduced, told } = withoutNameOrTold(each, knows);
      return [told, ...(each.endsWith(introduced.quotation) ? [introduced] : [])].map(claimOf);
    })
    .concat(halfMarked(text, knows), saidWithin(text, index, knows))
    .filter(({ quotation }) => quotation !== text && !goesOn(withThat(quotation, text), text, index))
    .map((each) => (isDenial(text.replace(each.quotation, OMITTED)) ? { ...each, claimed: null } : each));
}

/**
 * A quotation with the “that” before it, which the documents may have there, too, as in “warnings that”: what counts is whether
 * they have the word before it, since there is a lead-in, “Did Putin say”.
 */
function withThat(quotation: string, text: string): string {
  const before = text.slice(0, text.indexOf(quotation)).slice(-NEAR);
  return before.slice(find(THAT_BEFORE(), tagged(before))?.start ?? before.length) + quotation;
}

/** Whether words beside what may be a quotation are rather no piece of it. */
function isLeadIn(words: string, index: WordIndex): boolean {
  return (
    foldWords(words).length >= SHORTEST_LEAD_IN && !sharesRun(piecesIn(words, index), SHORTEST_RUN_OF_QUOTATION, index)
  );
}

/** What stands before or behind the only mark of a text, whose other one was forgotten: “…" said Xi”. */
function halfMarked(text: string, knows: Knows): Pasted[] {
  const [mark, other] = text.matchAll(/["“”„«»「」]/g);
  if (mark === undefined || other !== undefined) return [];
  const [before, behind] = [text.slice(0, mark.index), text.slice(mark.index + 1)];
  return [
    { quotation: before, claimed: nameBeside('', behind, knows) ?? null },
    { quotation: behind, claimed: nameBeside(before, '', knows) ?? null },
  ].filter(({ claimed }) => claimed !== null);
}

/** What stands behind a verb of saying, up to the end of the sentence: “Everybody knows the article says …”. */
function saidWithin(text: string, index: WordIndex, knows: Knows): Pasted[] {
  if (text.length > LONGEST_SAID) return [];
  return ends(SAYS_WITHIN(), text.slice(0, NEAR))
    .slice(0, MOST_VERBS)
    .flatMap((start) => {
      const end = start + (/[.!?](?=\s)|$/.exec(text.slice(start))?.index ?? 0);
      const [lead, quotation, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
      const isMost = foldWords(quotation).length >= Math.max(SHORTEST_SAID, foldWords(lead).length);
      const claimed = nameBeside(lead, behind, knows) ?? null;
      // “He said that”: the documents have these two words, too.
      const isLead =
        isLeadIn(lead, index) || (foldWords(lead).length >= SHORTEST_LEAD_IN && PRONOUN_SAYS().test(tagged(lead).text));
      return isMost && isLead ? [{ quotation, claimed }] : [];
    });
}

/** In UTF-16 units: what is longer is more than one sentence. */
const LONGEST_SAID = 2000;
/** Of those that a lead-in has, the first: “people say that Xi said that”. */
const MOST_VERBS = 3;
/** In words: fewer may be anybody's. */
const SHORTEST_SAID = 4;

/** Where the matches of a pattern end. */
function ends(pattern: RegExp, text: string): number[] {
  const read = tagged(text);
  return Array.from(read.text.matchAll(pattern), ({ 0: match, index }) => read.places[index + match.length] ?? 0);
}

/**
 * Whether the documents have the word before or behind a piece of a text beside the piece, as the text has; the one before it
 * with up to two words between them, which the text leaves out, or the text has it twice.
 */
export function goesOn(piece: string, text: string, index: WordIndex): boolean {
  const at = text.indexOf(piece);
  const near = (words: string) => index.read(words) ?? [];
  const last = near(text.slice(Math.max(0, at - NEAR), at)).at(-1);
  const next = near(text.slice(at + piece.length, at + piece.length + NEAR))[0];
  const start = near(piece.slice(0, NEAR)).slice(0, SHORTEST_RUN);
  const end = near(piece.slice(-NEAR)).slice(-SHORTEST_RUN);
  const isNear = (place: number) => [0, 1, 2, 3].some((distance) => last && index.standsAt(place - distance, [last]));
  return (
    (last !== undefined && index.find(start).some(isNear)) ||
    (next !== undefined && index.find(end).some((place) => index.standsAt(place + end.length, [next])))
  );
}
