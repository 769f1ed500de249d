import type { Passage } from '../../documents/index.ts';
import { contains, foldWords, overlaps, type Span } from '../../text/index.ts';
import { type Checked, isLike, standsThere } from '../comparing/verdict.ts';
import { type Asking, eachOnce, MOST, nameBeside, type Pasted, upTo, withRest } from '../naming/beside.ts';
import type { Knows } from '../naming/known.ts';
import { OMITTED, outsideOf } from '../naming/marked.ts';
import type { WordIndex } from '../words/word-index.ts';
import { heldIn } from './held.ts';

/** A quotation between marks, or behind bars. */
export interface Marked extends Pasted {
  /** Whether a colon stands before it. */
  readonly hasColon: boolean;
}

/**
 * The quotations of a message with the names beside them.
 *
 * @param quoted Where they stand.
 */
export function quotationsIn(message: string, quoted: readonly Span[], knows: Knows): Marked[] {
  const outside = outsideOf(message, quoted);
  const worded = quoted
    .map(({ start, end }, index) => ({ quotation: message.slice(start, end), index, times: 1 }))
    .filter(({ quotation }) => /[\p{L}\p{N}]/u.test(quotation));
  const distinct = eachOnce(worded, ({ quotation, index }) =>
    [outside[index]?.trim(), quotation, outside[index + 1]?.trim()].join(OMITTED),
  );
  const marked = distinct.slice(0, MOST + 1).map(({ index, ...quoted }): Marked => {
    const [before, behind] = [outside.slice(0, index + 1), outside.slice(index + 1)].map((texts) =>
      texts.join(OMITTED),
    );
    const claimed = nameBeside(before ?? '', behind ?? '', knows) ?? null;
    return { ...quoted, claimed, hasColon: /[:：]/.test(before?.trimEnd().at(-1) ?? '') };
  });
  return upTo(marked);
}

/** What a message without marks holds word for word (`heldIn`), with the names beside it. */
export function heldQuotations(message: string, isQuotation: boolean, index: WordIndex, asking: Asking): Pasted[] {
  const { spans, name, hasRest } = heldIn(message, isQuotation, index, asking);
  const held = quotationsIn(message, spans, asking.knows);
  return withRest(
    held.map((each) => ({ ...each, claimed: each.claimed ?? name })),
    hasRest,
  );
}

/** From this similarity on, a text is a passage, altered, whatever its marks and dashes say (docs/checking.md). */
export const COPIED_FROM = 0.85;

/** Whether words between marks are to be checked by themselves, though all of the text is like a passage. */
export function isQuoted({ quotation, claimed, hasColon }: Marked, found: Checked, whole: Checked): boolean {
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
