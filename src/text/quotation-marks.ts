import type { Span } from './span.ts';

/** What may not stand before a mark that opens, nor behind one that closes, where one mark does both. */
const [NOT_AFTER_WORD, NOT_BEFORE_WORD] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
/** A straight mark that closes, at the end of words. */
const CLOSING_STRAIGHT = String.raw`(?<=\S)"(?![\p{L}\p{N}])`;
const AFTER_SPACE = String.raw`(?<=^|[\s(\[{—–-])`;
/** Between single marks, an apostrophe has a letter behind it; ’90s and ’tis begin with one. */
const NO_ELISION = String.raw`(?!\d\ds\b|(?:tis|twas|til|em|n)\b)`;
const IN_SINGLE = String.raw`(?:[^‚‘’'\n]|[’'](?=\p{L})){2,}`;

/** Words between quotation marks of every writing tradition but straight single ones; marks inside marks are words of theirs. */
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
  const spans: Span[] = [];
  let quoted = quotedFrom(text, 0);
  let single = singleFrom(text, 0);
  for (let next = earlier(quoted, single); next; next = earlier(quoted, single)) {
    spans.push(next);
    if (quoted && quoted.start < next.end) quoted = quotedFrom(text, next.end);
    if (single && single.start < next.end) single = singleFrom(text, next.end);
  }
  return spans;
}

function earlier(a: Span | undefined, b: Span | undefined): Span | undefined {
  return a && !(b && b.start < a.start) ? a : b;
}

function quotedFrom(text: string, from: number): Span | undefined {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text);
  return quoted ? { start: quoted.index, end: QUOTED.lastIndex } : undefined;
}

const OPENING_SINGLE = new RegExp(String.raw`${NOT_AFTER_WORD}'${NO_ELISION}(?=\S)`, 'gu');
const ENDING_SINGLE = /[‚‘\n]|[’'](?!\p{L})/gu;
const CLOSING_SINGLE = new RegExp(String.raw`(?<=\S)['’]${NOT_BEFORE_WORD}`, 'uy');

/**
 * Words between straight single marks. What opens them may be an apostrophe, and is found again and again: where they end
 * is looked for once, since a regular expression would look from each.
 */
function singleFrom(text: string, from: number): Span | undefined {
  let end = 0;
  OPENING_SINGLE.lastIndex = from;
  for (let opening = OPENING_SINGLE.exec(text); opening; opening = OPENING_SINGLE.exec(text)) {
    const start = opening.index;
    if (end <= start) {
      ENDING_SINGLE.lastIndex = start + 1;
      end = ENDING_SINGLE.exec(text)?.index ?? text.length;
    }
    CLOSING_SINGLE.lastIndex = end;
    const isLong = [...text.slice(start + 1, Math.min(end, start + 4))].length > 1;
    if (isLong && CLOSING_SINGLE.test(text)) return { start, end: end + 1 };
  }
  return undefined;
}
