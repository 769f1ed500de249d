import type { Passage } from '../documents/index.ts';
import { contains, foldedWords, foldWords, overlaps, type Span } from '../text/index.ts';
import { claimOf, nameBeside, type Pasted, withoutName } from './beside.ts';
import { type Asking, heldIn } from './held.ts';
import type { Knows } from './known.ts';
import { OMITTED, outsideOf, outsideQuotations, quotedIn, withoutMarkup, withoutOuterMarks } from './marked.ts';
import { piecesIn, SHORTEST_RUN, sharesRun } from './runs.ts';
import { SHORTEST_RUN_OF_QUOTATION, told } from './told.ts';
import { type Checked, standsThere, type Verdict } from './verdict.ts';
import type { WordIndex } from './word-index.ts';

/** More quotations than these in one message are not checked: nobody reads so many verdicts. */
const MOST = 10;

/** A quotation between marks, or behind bars. */
interface Marked extends Pasted {
  /** Whether a colon stands before it. */
  readonly hasColon: boolean;
}

/**
 * The quotations of a message with the names beside them.
 *
 * @param quoted Where they stand.
 */
function quotationsIn(message: string, quoted: readonly Span[], knows: Knows): Marked[] {
  const outside = outsideOf(message, quoted);
  const worded = quoted
    .map(({ start, end }, index) => ({ quotation: message.slice(start, end), index }))
    .filter(({ quotation }) => /[\p{L}\p{N}]/u.test(quotation));
  return worded.slice(0, MOST).map(({ quotation, index }, at) => {
    const [before, behind] = [outside.slice(0, index + 1), outside.slice(index + 1)].map((texts) =>
      texts.join(OMITTED),
    );
    const claimed = nameBeside(before ?? '', behind ?? '', knows) ?? null;
    const hasMore = at === MOST - 1 && worded.length > MOST;
    return { quotation, claimed, hasColon: /[:：]\s*$/.test(before ?? ''), hasMore };
  });
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
  const plain = withoutMarkup(text);
  const quoted = quotedIn(plain);
  const whole = wholeQuotation(plain, index, knows);
  // “… of NATO (Article 2)” in quotation marks, too.
  const inMarks = wholeQuotation(withoutOuterMarks(plain), index, knows);
  const standingIn = (texts: readonly Pasted[]) => {
    const as = (verdict: Verdict) => texts.find(({ quotation }) => read(quotation)?.standing?.verdict === verdict);
    // A reference such as [1] would pass for an editor's words.
    return as('verbatim') ?? as('shortened');
  };
  const standing =
    standingIn([{ quotation: text.trim(), claimed: null }, whole, inMarks]) ??
    standingIn(quoted.length === 0 ? told(plain, index, knows) : []);
  if (standing) return [standing];
  const found = quotationsIn(plain, quoted, knows);
  const signed = found.length === 0 ? labelled(plain, knows) : [];
  if (signed.some(({ quotation }) => read(quotation)?.standing)) return signed;
  const held = found.length === 0 ? heldQuotations(plain, isQuotation, index, asking) : [];
  if (held.length > 0) return held;
  const shortest = isQuotation ? SHORTEST_RUN_OF_QUOTATION : SHORTEST_RUN;
  const isWhole = () => {
    const bare = read(whole.quotation);
    const outside = outsideQuotations(whole.quotation);
    // Like one passage, or pieces of some, also where it is outside the marks.
    return (
      bare !== undefined &&
      sharesRun(outside === bare.text ? bare.pieces : piecesIn(outside, index), shortest, index) &&
      isLike(checked(whole.quotation)) &&
      !found.some((each) => isQuoted(each, checked(each.quotation), checked(whole.quotation)))
    );
  };
  if ((isQuotation && found.every(({ quotation }) => isWord(quotation))) || isWhole()) return [whole];
  return found.length > 0 ? found : [claimOf(withoutName(plain, knows))];
}

/** What a message without marks holds word for word (`heldIn`), with the names beside it. */
function heldQuotations(message: string, isQuotation: boolean, index: WordIndex, asking: Asking): Pasted[] {
  const { spans, name, hasRest } = heldIn(message, isQuotation, index, asking);
  return quotationsIn(message, spans, asking.knows).map((each, at, { length }) => ({
    ...each,
    claimed: each.claimed ?? name,
    hasRest: hasRest && at === length - 1,
  }));
}

/** What several say in a message without marks, each behind a known name: “Xi: …; Putin: …”. */
function labelled(text: string, knows: Knows): Pasted[] {
  const pieces = text.split(/\n+|;\s+/, MOST).map((piece) => withoutName(piece, knows));
  return pieces.length > 1 && pieces.every(({ name }) => name !== null && knows(name)) ? pieces.map(claimOf) : [];
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

/** A name has so many words at most; what is longer may be a piece of the quotation. */
const LONGEST_NAME = 3;

/** Cuts “— Putin” or “Putin:” off a text; keeps it if it is longer than a name and shares words with the documents. */
function wholeQuotation(text: string, index: WordIndex, knows: Knows): Pasted {
  const bare = withoutName(text, knows);
  const isMore =
    foldWords(bare.beside).length > LONGEST_NAME &&
    sharesRun(piecesIn(bare.beside, index), SHORTEST_RUN_OF_QUOTATION, index);
  return isMore ? { quotation: text, claimed: null } : claimOf(bare);
}
