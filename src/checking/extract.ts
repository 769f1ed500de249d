import type { Passage } from '../documents/index.ts';
import { contains, foldedWords, foldWords, lazy, outermostSpans, overlaps, type Span } from '../text/index.ts';
import {
  type Asking,
  type Bare,
  claimOf,
  MOST,
  nameBeside,
  type Pasted,
  upTo,
  withoutName,
  withRest,
} from './beside.ts';
import { chatted, labelled, listed, withoutAcronyms, withoutHead, withoutLabel, withoutStranger } from './chats.ts';
import { isDenial, isDenied } from './doubt.ts';
import { heldIn } from './held.ts';
import type { Knows } from './known.ts';
import {
  OMITTED,
  outsideOf,
  outsideQuotations,
  quotedIn,
  withoutBars,
  withoutMarkup,
  withoutOuterMarks,
} from './marked.ts';
import { piecesIn, SHORTEST_RUN, sharesRun } from './runs.ts';
import { SHORTEST_RUN_OF_QUOTATION, told } from './told.ts';
import { type Checked, isLike, type ReadQuotation, standsThere, type Verdict } from './verdict.ts';
import type { WordIndex } from './word-index.ts';

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
  return upTo(worded).map(({ quotation, index, hasMore }) => {
    const [before, behind] = [outside.slice(0, index + 1), outside.slice(index + 1)].map((texts) =>
      texts.join(OMITTED),
    );
    const claimed = nameBeside(before ?? '', behind ?? '', knows) ?? null;
    return { quotation, claimed, hasColon: /[:：]/.test(before?.trimEnd().at(-1) ?? ''), hasMore };
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
  const pasted = text.trim();
  const plain = withoutMarkup(pasted);
  const quoted = quotedIn(plain);
  const label = withoutLabel(withoutBars(plain), knows);
  const behindLabel = label ? [claimOf(label)] : [];
  const head = withoutStranger(plain, knows) ?? withoutAcronyms(plain);
  const behindHead = head ? [claimOf(head)] : [];
  const asNamed = wholeQuotation(plain, index, knows);
  const isCopied = ({ quotation }: Pasted) =>
    checked(quotation).similarity >= Math.max(COPIED_FROM, checked(asNamed.quotation).similarity);
  const whole = behindLabel.find(isCopied) ?? asNamed;
  // “… of NATO (Article 2)” in quotation marks, too.
  const inMarks = quoted.length === 1 ? wholeQuotation(withoutOuterMarks(plain), index, knows) : asNamed;
  const standingIn = (texts: readonly Pasted[]) => {
    const as = (verdict: Verdict) => texts.find(({ quotation }) => read(quotation)?.standing?.verdict === verdict);
    // A reference such as [1] would pass for an editor's words.
    return as('verbatim') ?? as('shortened');
  };
  const asIs = { quotation: pasted, claimed: null };
  const standing =
    standingIn(
      label && isOnlyLabel(label, read(asIs.quotation))
        ? behindLabel
        : [asIs, asNamed, inMarks, ...behindLabel, ...behindHead],
    ) ?? standingIn(quoted.length === 0 ? told(plain, index, knows) : []);
  if (standing) return [standing];
  const messages = chatted(plain, asking);
  if (messages.length > 0) return messages;
  if (head) return extractQuotations(head.quotation, isQuotation, index, asking);
  const around = outsideOf(plain, quoted).join(OMITTED);
  const isOthers = lazy(() => isDenial(around) || isDenied('', around));
  const all = quotationsIn(plain, quoted, knows).flatMap((each) =>
    each.quotation.startsWith('>') ? behindBars(each, isOthers, index, asking) : [each],
  );
  const found = all.length > MOST ? upTo(all) : all;
  const signed = found.length === 0 ? [labelled(plain, knows), listed(plain, knows)] : [];
  const several = signed.find((texts) => texts.some(({ quotation }) => read(quotation)?.standing));
  if (several) return several;
  const held = found.length === 0 ? heldQuotations(plain, isQuotation, index, asking) : [];
  if (held.length > 0) return held;
  const shortest = isQuotation ? SHORTEST_RUN_OF_QUOTATION : SHORTEST_RUN;
  const isWhole = () => {
    const bare = read(whole.quotation);
    const outside = whole.quotation === plain ? around : outsideQuotations(whole.quotation);
    // “…” Ellen Price
    const beside = outside.replaceAll(OMITTED.trim(), ' ').trim();
    if (beside !== '' && beside.length <= LONGEST_BESIDE && foldWords(beside).length <= MOST_CUT_OFF && knows(beside))
      return false;
    // Like one passage, or pieces of some, also where it is outside the marks.
    return (
      bare !== undefined &&
      sharesRun(outside === whole.quotation ? bare.pieces : piecesIn(outside, index), shortest, index) &&
      isLike(checked(whole.quotation)) &&
      !found.some((each) => isQuoted(each, checked(each.quotation), checked(whole.quotation)))
    );
  };
  if ((isQuotation && found.every(({ quotation }) => isWord(quotation))) || isWhole()) return [whole];
  return found.length > 0 ? found : [whole === asNamed ? claimOf(withoutName(plain, knows)) : whole];
}

/** Whether documents have a name and what follows it, but as words of one sentence, with no sign between them as a label has. */
function isOnlyLabel({ name, beside }: Bare, read: ReadQuotation | undefined): boolean {
  const [found] = read?.standing?.passages ?? [];
  if (!found?.words || name === null) return false;
  const text = found.passage.text.slice(found.words.start, found.words.end);
  const words = foldWords(text);
  const [last, next] = words.slice(foldWords(name).length - 1);
  return /[^\s\p{L}]/u.test(beside) && last !== undefined && /^\s*$/.test(text.slice(last.end, next?.start));
}

/** What a message without marks holds word for word (`heldIn`), with the names beside it. */
function heldQuotations(message: string, isQuotation: boolean, index: WordIndex, asking: Asking): Pasted[] {
  const { spans, name, hasRest } = heldIn(message, isQuotation, index, asking);
  const held = quotationsIn(message, spans, asking.knows);
  return withRest(
    held.map((each) => ({ ...each, claimed: each.claimed ?? name })),
    hasRest,
  );
}

/**
 * What is quoted behind bars, if it stands nowhere as it is: line by line where each names who says it, one by one where all
 * stand in marks beside names, or among words that are none of the documents'; line by line where each is a quotation of its
 * own; or without the name before it, or what chats put around it.
 *
 * @param isOthers Whether the message says that it is not from whom is named there.
 */
function behindBars(barred: Marked, isOthers: () => boolean, index: WordIndex, asking: Asking): Marked[] {
  const { read, checked, knows } = asking;
  const text = withoutBars(barred.quotation).trim();
  if (read(text)?.standing) return [barred];
  const unlessDenied = (texts: readonly Pasted[]) =>
    texts.map((each) => ({ hasColon: false, ...each, claimed: isOthers() ? null : each.claimed }));
  const lines = labelled(text, knows);
  if (lines.length > 0) return unlessDenied(lines);
  const marked = quotationsIn(text, outermostSpans(text), knows);
  const isApart = lazy(() => !sharesRun(piecesIn(outsideQuotations(text), index), SHORTEST_RUN_OF_QUOTATION, index));
  const areQuoted = marked.every(
    (each) =>
      (each.claimed !== null || (standsThere(checked(each.quotation)) && isApart())) &&
      isQuoted(each, checked(each.quotation), checked(text)),
  );
  if (marked.length > 0 && areQuoted) return unlessDenied(marked);
  const apart = linesApart(text, asking);
  if (apart.length > 0) return unlessDenied(upTo(apart.map((quotation) => ({ ...barred, quotation }))));
  const named = withoutName(text, knows);
  const bare = named.name === null ? (withoutLabel(text, knows) ?? withoutHead(text)) : named;
  const isNamed =
    bare && (read(bare.quotation)?.standing || checked(bare.quotation).similarity > checked(text).similarity);
  if (isNamed) return unlessDenied([{ ...barred, ...claimOf(bare) }]);
  const held = heldQuotations(text, true, index, asking);
  return held.length > 0
    ? unlessDenied(held.map((each) => ({ ...each, claimed: each.claimed ?? barred.claimed })))
    : [barred];
}

/** The lines of a text that is none itself where each is a quotation; not where a line goes on with a small letter. */
function linesApart(text: string, { checked }: Asking): string[] {
  const lines = text.split(/\s*\n\s*/, MOST + 1);
  const isQuotation = (line: string) => standsThere(checked(line)) || isLike(checked(line));
  const areApart = lines.length > 1 && lines.slice(1).every((line) => !/^\p{Ll}/u.test(line));
  return areApart && checked(text).verdict !== 'altered' && lines.every(isQuotation) ? lines : [];
}

/** From this similarity on, a text is a passage, altered, whatever its marks and dashes say (docs/checking.md). */
const COPIED_FROM = 0.85;

/** Whether words between marks are to be checked by themselves, though all of the text is like a passage. */
function isQuoted({ quotation, claimed, hasColon }: Marked, found: Checked, whole: Checked): boolean {
  if (hasColon) return standsThere(found) || isLike(found);
  const isCopied = whole.verdict === 'spliced' ? hasMoreThanMarked(whole) : whole.similarity >= COPIED_FROM;
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

/** Whether a piece of a text that is put together has words that a passage has in marks, with others around the marks. */
function hasMoreThanMarked({ passages }: Checked): boolean {
  const isIn = (piece: Span, { text }: Passage, marked: Span) =>
    overlaps(piece, marked) &&
    [text.slice(piece.start, marked.start), text.slice(marked.end, piece.end)].some((more) =>
      /[\p{L}\p{N}]/u.test(more),
    );
  return passages.some(({ passage, pieces }) =>
    pieces.some((piece) => passage.quotations.some((marked) => isIn(piece, passage, marked))),
  );
}

/** Whether a text has fewer than two words. */
function isWord(text: string): boolean {
  const [, second] = foldedWords(text);
  return second === undefined;
}

/** In words: so many are cut off a quotation with a name; more of the documents' words may be a piece of it. */
const MOST_CUT_OFF = 3;
/** In UTF-16 units: what is longer is no name, and not worth reading. */
const LONGEST_BESIDE = 100;

/** Cuts “— Putin” or “Putin:” off a text; keeps it if it is longer than a name and shares words with the documents. */
function wholeQuotation(text: string, index: WordIndex, knows: Knows): Pasted {
  const bare = withoutName(text, knows);
  const isMore =
    foldWords(bare.beside).length > MOST_CUT_OFF &&
    sharesRun(piecesIn(bare.beside, index), SHORTEST_RUN_OF_QUOTATION, index);
  return isMore ? { quotation: text, claimed: null } : claimOf(bare);
}
