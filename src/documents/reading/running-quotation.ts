import { quotedSpans, type Span } from '../../text/index.ts';

/** A mark that opens a quotation, or begins a paragraph in which it goes on, and those with which the next may begin: «… / »… */
const AGAIN: Readonly<Record<string, string>> = {
  '“': '“',
  '„': '„',
  '«': '«»',
  '»': '»',
  '「': '「',
  '『': '『',
  '"': '"',
};

/**
 * The words, up to the end of a paragraph, of a quotation that goes on in the next one: each of its paragraphs begins with a
 * mark, and only the last one ends with another.
 *
 * @param next The text of the next paragraph.
 */
export function runningQuotation(text: string, next: string | undefined): Span | undefined {
  const from = Math.max(0, ...quotedSpans(text).map(({ end }) => end));
  const found = [...text.slice(from).matchAll(/[“„«»「『]|(?<![\p{L}\p{N}])"(?=\S)/gu)];
  const [{ 0: mark = '', index = 0 } = {}] = found;
  const begins = next?.trimStart().charAt(0);
  if (found.length !== 1 || !begins || !AGAIN[mark]?.includes(begins)) return undefined;
  return { start: from + index + 1, end: text.length };
}
