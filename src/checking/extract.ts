import { foldedWords, foldWords, overlaps, quotations, quotedSpans, type Span, withoutLeadIns } from '../text/index.ts';
import { type Bare, type Knows, nameAfter, nameBefore, withoutName, withoutTold } from './beside.ts';
import { SHORTEST_RUN, sharesRun } from './runs.ts';
import type { Checked, ReadQuotation, Verdict } from './verdict.ts';
import type { WordIndex } from './word-index.ts';

/** A quotation as somebody pasted it, with the name that stands beside it. */
export interface Pasted {
  readonly quotation: string;
  /** Whom it is said to be from; null if nobody is named. */
  readonly claimed: string | null;
}

/** More quotations than these in one message are not checked: nobody reads so many verdicts. */
const MOST = 10;

/** Lines behind bars, as in mail and chats. */
const BARRED = /(?:^> ?.*(?:\n|$))+/gm;

/** The quotations of a message, with their marks or bars, in order. */
function quotedIn(message: string): Span[] {
  const barred = [...message.matchAll(BARRED)].map(({ 0: lines, index }) => ({
    start: index,
    end: index + lines.length,
  }));
  let next = 0;
  const marked = quotedSpans(message).filter((span) => {
    while ((barred[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const lines = barred[next];
    return !lines || !overlaps(lines, span);
  });
  return [...barred, ...marked].sort((a, b) => a.start - b.start);
}

/** The quotations of a message with the names beside them; the message itself if it holds none. */
function quotationsIn(message: string, knows: Knows): Pasted[] {
  const plain = message.replace(/\*\*|__|~~|\|\|/g, '');
  const found = quotedIn(plain)
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(plain.slice(start, end)))
    .slice(0, MOST);
  if (found.length === 0) return [claimOf(withoutName(plain, knows))];
  return found.map(({ start, end }) => {
    const claimed = nameAfter(plain.slice(end), knows) ?? nameBefore(plain.slice(0, start), knows) ?? null;
    return { quotation: plain.slice(start, end), claimed };
  });
}

/** What of a message stands outside quotation marks; a mark of omission stands for what is inside. */
function outsideQuotations(message: string): string {
  let outside = '';
  let at = 0;
  for (const { start, end } of quotedIn(message)) {
    outside += `${message.slice(at, start)} … `;
    at = end;
  }
  return outside + message.slice(at);
}

/** What is asked of quotations and names on the way. */
interface Asking {
  readonly read: (quotation: string) => ReadQuotation | undefined;
  readonly checked: (quotation: string) => Checked;
  readonly knows: Knows;
}

/**
 * What of a text is to be checked: the text itself if it stands in the documents, is like one passage of them or holds
 * no quotation; else the quotations in it.
 *
 * @param isQuotation Whether the text was given as a quotation, rather than as a message that may hold some.
 * @returns At least one, at most ten.
 */
export function extractQuotations(text: string, isQuotation: boolean, index: WordIndex, asking: Asking): Pasted[] {
  const { read, checked, knows } = asking;
  const whole = wholeQuotation(text, index, knows);
  // “… of NATO (Article 2)” in quotation marks, too.
  const inMarks = wholeQuotation(withoutOuterMarks(text), index, knows);
  const wholes = [{ quotation: text, claimed: null }, whole, inMarks, ...told(text, index, knows)];
  const as = (verdict: Verdict) => wholes.find(({ quotation }) => read(quotation)?.standing?.verdict === verdict);
  // A reference such as [1] would pass for an editor's words.
  const standing = as('verbatim') ?? as('shortened');
  if (standing) return [standing];
  const found = quotationsIn(text, knows);
  const shortest = isQuotation ? SHORTEST_RUN_OF_QUOTATION : SHORTEST_RUN;
  const isWhole =
    (isQuotation && found.every(({ quotation }) => isWord(quotation))) ||
    // Like one passage, or pieces of some, also where it is outside the marks.
    (read(whole.quotation) !== undefined &&
      sharesRun(outsideQuotations(whole.quotation), shortest, index) &&
      isLike(checked(whole.quotation)));
  return isWhole ? [whole] : found;
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
    .map((each) => claimOf(withoutTold(each, knows)))
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
