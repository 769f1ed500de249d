import type { Passage } from '../documents/index.ts';
import {
  contains,
  foldedWords,
  foldWords,
  overlaps,
  quotations,
  quotedSpans,
  type Span,
  withoutLeadIns,
} from '../text/index.ts';
import { type Bare, withoutName, withoutTold } from './beside.ts';
import { type Marked, outsideQuotations, type Pasted, quotationsIn, quotedIn } from './marked.ts';
import type { Knows } from './named.ts';
import { SHORTEST_RUN, sharesRun } from './runs.ts';
import { type Checked, type ReadQuotation, standsThere, type Verdict } from './verdict.ts';
import type { WordIndex } from './word-index.ts';

/** What is asked of quotations and names on the way. */
interface Asking {
  readonly read: (quotation: string) => ReadQuotation | undefined;
  readonly checked: (quotation: string) => Checked;
  readonly knows: Knows;
}

/**
 * What of a text is to be checked: the text itself if it stands in the documents; else the quotations in it; but the text
 * if it is like one passage, or pieces of some, and none of its quotations is (`isQuoted`), or if it holds none.
 *
 * @param isQuotation Whether the text was given as a quotation, rather than as a message that may hold some.
 * @returns At least one, at most ten.
 */
export function extractQuotations(text: string, isQuotation: boolean, index: WordIndex, asking: Asking): Pasted[] {
  const { read, checked, knows } = asking;
  const whole = wholeQuotation(text, index, knows);
  // “… of NATO (Article 2)” in quotation marks, too.
  const inMarks = wholeQuotation(withoutOuterMarks(text), index, knows);
  const standingIn = (texts: readonly Pasted[]) => {
    const as = (verdict: Verdict) => texts.find(({ quotation }) => read(quotation)?.standing?.verdict === verdict);
    // A reference such as [1] would pass for an editor's words.
    return as('verbatim') ?? as('shortened');
  };
  const standing =
    standingIn([{ quotation: text, claimed: null }, whole, inMarks]) ?? standingIn(told(text, index, knows));
  if (standing) return [standing];
  const plain = text.replace(/\*\*|__|~~|\|\|/g, '');
  const found = quotationsIn(plain, knows);
  const shortest = isQuotation ? SHORTEST_RUN_OF_QUOTATION : SHORTEST_RUN;
  const isWhole = () =>
    // Like one passage, or pieces of some, also where it is outside the marks.
    read(whole.quotation) !== undefined &&
    sharesRun(outsideQuotations(whole.quotation), shortest, index) &&
    isLike(checked(whole.quotation)) &&
    !found.some((each) => isQuoted(each, checked(each.quotation), checked(whole.quotation)));
  if ((isQuotation && found.every(({ quotation }) => isWord(quotation))) || isWhole()) return [whole];
  return found.length > 0 ? found : [claimOf(withoutName(plain, knows))];
}

/** From this similarity on, a text with a passage's own marks is that passage, altered (docs/checking.md). */
const COPIED_FROM = 0.85;

/** Whether words between marks are to be checked by themselves, though all of the text is like a passage. */
function isQuoted({ quotation, claimed, hasColon }: Marked, found: Checked, whole: Checked): boolean {
  if (hasColon) return standsThere(found) || isLike(found);
  const isCopied = whole.verdict === 'spliced' || whole.similarity >= COPIED_FROM;
  if (isCopied && hasOwnMarks(quotation, found)) return false;
  return standsThere(found) || (claimed !== null && isLike(found));
}

/** Whether a passage has marks around some words of it, or around a word more, or around some of pieces of it. */
function hasOwnMarks(quotation: string, { verdict, passages }: Checked): boolean {
  const most = foldWords(quotation).length + 1;
  const isOwn = ({ text }: Passage, marked: Span, words: Span) =>
    contains(marked, words)
      ? foldWords(text.slice(marked.start, marked.end)).length <= most
      : verdict === 'shortened' && overlaps(marked, words);
  return passages.some(({ passage, words }) => words && passage.quotations.some((span) => isOwn(passage, span, words)));
}

function isLike({ verdict }: Checked): boolean {
  return verdict === 'altered' || verdict === 'spliced';
}

/** Whether a text has fewer than two words. */
function isWord(text: string): boolean {
  const [, second] = foldedWords(text);
  return second === undefined;
}

/** What was given as a quotation is taken for the passage's by fewer words in a row than a message is. */
const SHORTEST_RUN_OF_QUOTATION = 2;

/** A name has so many words at most; what is longer may be a piece of the quotation. */
const LONGEST_NAME = 3;

/** Cuts “— Putin” or “Putin:” off a text; keeps it if it is longer than a name and shares words with the documents. */
function wholeQuotation(text: string, index: WordIndex, knows: Knows): Pasted {
  const bare = withoutName(text, knows);
  const isMore =
    foldWords(bare.beside).length > LONGEST_NAME && sharesRun(bare.beside, SHORTEST_RUN_OF_QUOTATION, index);
  return isMore ? { quotation: text, claimed: null } : claimOf(bare);
}

/** Fewer words before or behind a quotation may be its own. */
const SHORTEST_LEAD_IN = 3;

/**
 * What a text without quotation marks may be the quotation of: “Is it true that …”, “…, said Putin”. What goes on in the
 * documents where it is cut off is rather a piece of the quotation, of which something else was altered.
 */
function told(text: string, index: WordIndex, knows: Knows): Pasted[] {
  if (quotedIn(text).length > 0) return [];
  const asked = withoutLeadIns(text);
  const leadIn = text.split(asked).join(' … ');
  const isLeadIn = foldWords(leadIn).length >= SHORTEST_LEAD_IN && !sharesRun(leadIn, SHORTEST_RUN_OF_QUOTATION, index);
  return [text, ...(isLeadIn ? [asked] : [])]
    .flatMap((each) => {
      const introduced = withoutName(each, knows);
      return [withoutTold(each, knows), ...(each.endsWith(introduced.quotation) ? [introduced] : [])].map(claimOf);
    })
    .filter(({ quotation }) => quotation !== text && !goesOn(quotation, text, index));
}

/** Whether the documents have the word before or behind a piece of a text right beside the piece, as the text has. */
function goesOn(piece: string, text: string, index: WordIndex): boolean {
  const at = text.indexOf(piece);
  const words = foldWords(text).map(({ start, end }) => ({ start, end }));
  const first = words.findIndex(({ start }) => start >= at);
  const behind = words.findIndex(({ start }) => start >= at + piece.length);
  return [first, behind].some((seam) => {
    const [before, after] = [words[seam - 1], words[seam]];
    return before && after && sharesRun(text.slice(before.start, after.end), 2, index);
  });
}

function claimOf({ quotation, name }: Bare): Pasted {
  return { quotation, claimed: name };
}

/** What stands between the quotation marks that a quotation was pasted with, or behind its bars. */
export function withoutOuterMarks(quotation: string): string {
  const text = quotation.trim().replace(/^> ?/gm, '').trim();
  const [inner, other] = quotations(text);
  const isAll =
    inner !== undefined && other === undefined && quotedSpans(text)[0]?.end === text.length && inner.start <= 2;
  return isAll ? text.slice(inner.start, inner.end) : text;
}
