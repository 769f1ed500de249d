import type { Span } from './span.ts';

/** What may not stand before a mark that opens, nor behind one that closes, where one mark does both. */
const [NOT_AFTER_WORD, NOT_BEFORE_WORD] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
/** A straight mark that closes, at the end of words. */
const CLOSING_STRAIGHT = String.raw`(?<=\S)"(?![\p{L}\p{N}])`;
const AFTER_SPACE = String.raw`(?<=^|[\s(\[{—–-])`;
/** Between single marks, an apostrophe has a letter behind it; ’90s and ’tis begin with one. */
const NO_ELISION = String.raw`(?!\d\ds\b|(?:tis|twas|til|em|n)\b)`;
const IN_SINGLE = String.raw`(?:[^‚‘’'\n]|[’'](?=\p{L})){2,}`;

/** Words between quotation marks of every writing tradition, mixed pairs too; marks inside marks are words of theirs. */
const QUOTED = new RegExp(
  [
    '“[^“”]+”',
    `“[^“”"]+${CLOSING_STRAIGHT}`,
    '„[^„“”]+[“”]',
    `„[^„“”"]+${CLOSING_STRAIGHT}`,
    '«[^«»]+»',
    `${NOT_AFTER_WORD}»[^«»]+«`,
    `${AFTER_SPACE}»[^«»]+»`,
    `${AFTER_SPACE}”[^“”]+”`,
    `${NOT_AFTER_WORD}"[^"]+"${NOT_BEFORE_WORD}`,
    `${NOT_AFTER_WORD}"[^"“”]+”`,
    '「[^「」]+」',
    '『[^『』]+』',
    '〝[^〝〞〟]+[〞〟]',
    '＂[^＂]+＂',
    '‹[^‹›]+›',
    `${NOT_AFTER_WORD}›[^‹›]+‹`,
    `‚${IN_SINGLE}[‘’']${NOT_BEFORE_WORD}`,
    `${NOT_AFTER_WORD}‘${NO_ELISION}${IN_SINGLE}[’']${NOT_BEFORE_WORD}`,
    String.raw`${NOT_AFTER_WORD}'${NO_ELISION}(?=\S)${IN_SINGLE}(?<=\S)['’]${NOT_BEFORE_WORD}`,
    "``(?:[^`']|'(?!'))+''",
  ].join('|'),
  'gu',
);

/** The words between quotation marks, in order, the marks left out. */
export function quotations(text: string): Span[] {
  return quotedSpans(text).map(({ start, end }) => {
    const marks = text.startsWith('``', start) ? 2 : 1;
    return { start: start + marks, end: end - marks };
  });
}

/** The same with their marks. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map(({ 0: quoted, index }) => ({ start: index, end: index + quoted.length }));
}
