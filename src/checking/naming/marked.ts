import { outermostSpans, overlaps, type Span, withoutMarks } from '../../text/index.ts';

/** Of a chat's markup what may stand around names and quotations: “**Putin**: *…*”, “[Putin](https://…) said”. */
const MARKUP =
  /\[([^[\]\n]{1,100})\]\(https?:\/\/[^\s()]{1,500}\)|\*+|~~|\|\||`{3}(?:[\w+-]+(?=\n))?|(?<=^|\n)#{1,3}[^\S\n]+(?=\S)|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu;

/** “([source](https://…))”, where something is from; a name with a capital may be whose it is. */
const CITED = /(?<!\s)\s*\(\[\p{Ll}[^[\]\s]{0,30}\]\(https?:\/\/[^\s()]{1,500}\)\)/gu;

/** Marks as HTML has them. */
const MARKS = /&quot;|<\/?q>/g;
/** Code of a sentence or so on a line, which is a way to quote, too. */
const CODE = /(?<!`)`((?:[^`\s]+[^\S\n]+){3,}[^`\n]*)`(?!`)/g;
/** A bar before all that follows. */
const LONG_BAR = /^>>> ?/gm;

/** Before what is quoted in something that is quoted itself; not “>>108”, which is a link. */
const SECOND_BAR = /^> ?>(?![>\d])/m;

/** A message without the markup that may stand around names and quotations; of what others quote, only that is behind bars. */
export function withoutMarkup(message: string): string {
  return (SECOND_BAR.test(message) ? message.replace(/^> ?/gm, '') : message)
    .replace(MARKS, '"')
    .replace(CODE, '"$1"')
    .replace(LONG_BAR, '> ')
    .replace(CITED, '')
    .replace(MARKUP, '$1');
}

/** A line behind a bar that signs the lines above it: “> — Putin, 2022”. */
const SIGNED =
  /(?<=\n)> ?(?:[—–―~]|--?)\s*(?:\p{Lu}[\p{L}.’'-]*|\p{Script=Han}{2,4})(?: \p{L}[\p{L}.’'-]*){0,4}(?:,[^\n]{1,40})?(?:\n|$)/gu;
/** Lines behind bars, as in mail and chats. */
const BARRED = /(?:^> ?.*(?:\n(?=> ?)|$))+/gm;

/** The quotations of a message, with their marks or bars, in order; lines that sign what stands above them are none. */
export function quotedIn(message: string): Span[] {
  const barred = [...message.matchAll(BARRED)].flatMap(({ 0: lines, index }) => {
    const signed = [...lines.matchAll(SIGNED)].map(({ 0: line, index: at }) => ({ start: at, end: at + line.length }));
    return [0, ...signed.map(({ end }) => end)]
      .map((start, each) => ({ start: index + start, end: index + (signed[each]?.start ?? lines.length) }))
      .filter(({ start, end }) => start < end);
  });
  let next = 0;
  const marked = outermostSpans(message).filter((span) => {
    while ((barred[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const lines = barred[next];
    return !lines || !overlaps(lines, span);
  });
  return [...barred, ...marked].sort((a, b) => a.start - b.start);
}

/** Stands for what is inside quotation marks. */
export const OMITTED = ' … ';

/** What stands behind the bars of a text. */
export function withoutBars(text: string): string {
  return text.replace(/^> ?/gm, '');
}

/** What of a message stands before, between and behind its quotations, without bars. */
export function outsideOf(message: string, quoted: readonly Span[]): string[] {
  return [0, ...quoted.map(({ end }) => end)].map((start, index) =>
    withoutBars(message.slice(start, quoted[index]?.start)),
  );
}

/** The same as one text. */
export function outsideQuotations(message: string): string {
  return outsideOf(message, quotedIn(message)).join(OMITTED);
}

/** What stands between the quotation marks that a quotation was pasted with, though one was lost, or behind its bars. */
export function withoutOuterMarks(quotation: string): string {
  const text = quotation
    .trim()
    .replace(/^>(?:>>)? ?/gm, '')
    .trim();
  const [mark, another] = text.matchAll(/["“”„«»「」『』]/gu);
  if (mark && !another && mark.index === 0) return text.slice(1).trimStart();
  if (mark && !another && mark.index === text.length - 1) return text.slice(0, -1).trimEnd();
  if (!/^[\p{QMark}`].*\p{QMark}[.,;]?$/su.test(text)) return text;
  const [marked, other] = outermostSpans(text);
  if (marked?.start !== 0 || other !== undefined || !/^[.,;]?$/.test(text.slice(marked.end))) return text;
  const { start, end } = withoutMarks(text, marked);
  return text.slice(start, end);
}
