import { foldWords, outermostSpans, type Span } from '../../text/index.ts';
import { type Asking, nameBeside } from '../naming/beside.ts';
import type { Knows } from '../naming/known.ts';
import { outsideOf, withoutBars } from '../naming/marked.ts';
import type { WordIndex } from '../words/word-index.ts';
import { hasSignBehind } from './sign-between.ts';

/** A dash, a bracket or a line break behind a quotation: before whom it is from. */
const SIGN_BEFORE = /^[\s.,]*?(?:\n|[—–―~(（[-])/u;
/** In words: so long is who says something, with an office. */
const LONGEST_CREDIT = 8;

/**
 * Whether a text is a quotation in marks, or behind bars, with no more than a credit behind it: “… from membership” — Putin.
 * It is no part of the quotation, though the documents may go on with that name; unless they have the same sign before it.
 *
 * @param quoted What of it stands in marks or behind bars (`quotedIn`).
 */
export function isCredited(text: string, quoted: readonly Span[], asking: Asking, index: WordIndex): boolean {
  const bare = withoutBars(text);
  return (
    isOnlyCredited(text, quoted, asking, index) ||
    (bare !== text && isOnlyCredited(bare, outermostSpans(bare), asking, index))
  );
}

function isOnlyCredited(
  text: string,
  [quoted, other]: readonly Span[],
  { read, knows }: Asking,
  index: WordIndex,
): boolean {
  if (!quoted || other) return false;
  const [before = '', behind = ''] = outsideOf(text, [quoted]);
  const words = foldWords(behind);
  const isShort = words.length > 0 && words.length <= LONGEST_CREDIT && !/\S\s*\n\s*\S/.test(behind);
  if (/[\p{L}\p{N}]/u.test(before) || !isShort || !SIGN_BEFORE.test(behind)) return false;
  if (nameBeside('', behind, knows) === undefined && !endsWithName(behind, knows)) return false;
  const quotation = foldWords(text.slice(quoted.start, quoted.end));
  const sign = text.slice(quoted.start + (quotation.at(-1)?.end ?? 0), quoted.end) + behind.slice(0, words[0]?.start);
  return !hasSignBehind(quotation.length, sign, read(text), index);
}

/** “(депутат Ирина Белова)” */
function endsWithName(behind: string, knows: Knows): boolean {
  const name = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}’'-]*)*(?=\P{L}*$)/u.exec(behind)?.[0];
  return name !== undefined && knows(name);
}
