import { UNSPACED } from './letters.ts';
import type { Span } from './span.ts';

/** Of a word that marks are parted from: not so where there are no spaces, nor in Korean, whose particles follow them. */
const LETTER = String.raw`(?![${UNSPACED}\p{Script=Hangul}])\p{L}`;
const WORD = String.raw`(?:${LETTER}|\p{N})`;
/** What may not stand behind a mark that closes, nor before one that opens, where one mark does both. */
const NOT_BEFORE_WORD = `(?!${WORD})`;
const notAfterWord = (mark: string) => `${mark}(?<!${WORD}${mark})`;
const afterSpace = (mark: string) => String.raw`${mark}(?<=^${mark}|[\s(\[{—–-]${mark})`;
/** A straight mark that closes, at the end of words. */
const CLOSING_STRAIGHT = String.raw`(?<=\S)"${NOT_BEFORE_WORD}`;
/** Between single marks, an apostrophe has a letter behind it; ’90s and ’tis begin with one. */
const NO_ELISION = String.raw`(?!\d\ds\b|(?:tis|twas|til|em|n)\b)`;
const IN_SINGLE = String.raw`(?:[^‚‘’'\n]|[’'](?=${LETTER})){2,}`;

/** Looked for first, since most characters are none, and most texts have none. */
const OPENING = '“”„«»"「『〝＂‹›‚‘\'`';
const OPENS = new RegExp(`[${OPENING}]`);

/** Words between quotation marks of every writing tradition, mixed pairs too; marks inside marks are words of theirs. */
const QUOTED = new RegExp(
  `(?=[${OPENING}])(?:${[
    '“[^“”]+”',
    `“[^“”"]+${CLOSING_STRAIGHT}`,
    '„[^„“”]+[“”]',
    `„[^„“”"]+${CLOSING_STRAIGHT}`,
    '«[^«»]+»',
    `${notAfterWord('»')}[^«»]+«`,
    `${afterSpace('»')}[^«»]+»`,
    `${afterSpace('”')}[^“”]+”`,
    `${notAfterWord('"')}[^"]+"${NOT_BEFORE_WORD}`,
    `${notAfterWord('"')}[^"“”]+”`,
    '「[^「」]+」',
    '『[^『』]+』',
    '〝[^〝〞〟]+[〞〟]',
    '＂[^＂]+＂',
    '‹[^‹›]+›',
    `${notAfterWord('›')}[^‹›]+‹`,
    `‚${IN_SINGLE}[‘’']${NOT_BEFORE_WORD}`,
    `${notAfterWord('‘')}${NO_ELISION}${IN_SINGLE}[’']${NOT_BEFORE_WORD}`,
    String.raw`${notAfterWord("'")}${NO_ELISION}(?=\S)${IN_SINGLE}(?<=\S)['’]${NOT_BEFORE_WORD}`,
    "``(?:[^`']|'(?!'))+''",
  ].join('|')})`,
  'gu',
);

/** What may stand between two straight single marks, or behind one that none closes. */
const STRETCH = new RegExp(String.raw`(?:[^‚‘’'\n]|[’'](?=${LETTER}))+`, 'gu');
const CLOSES = new RegExp(String.raw`(?<=\S)['’]${NOT_BEFORE_WORD}`, 'uy');

/** A text without most straight single marks that none closes: from each of them, it would be read to its end. */
function withoutUnclosed(text: string): string {
  if (!text.includes("'")) return text;
  return text.replace(STRETCH, (stretch, at: number) => {
    const isClosed = !stretch.includes("'", 1) || standsAt(CLOSES, text, at + stretch.length);
    return isClosed ? stretch : stretch.slice(0, 1) + stretch.slice(1).replaceAll("'", '·');
  });
}

/** The words between quotation marks, in order, the marks left out. */
export function quotations(text: string): Span[] {
  return quotedSpans(text).map((span) => withoutMarks(text, span));
}

/** The words of a span between its quotation marks. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  const marks = text.startsWith('``', start) ? 2 : 1;
  return { start: start + marks, end: end - marks };
}

/** The words between quotation marks, in order, with the marks. */
export function quotedSpans(text: string): Span[] {
  if (!OPENS.test(text)) return [];
  return [...withoutUnclosed(text).matchAll(QUOTED)].map(({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }));
}

/** Marks of which a pair may stand inside another one, kind by kind, with those that close them. */
const NESTING = Object.entries({ '„': '“”', '“': '”', '«': '»', '»': '«', '「': '」', '"': '"' });
const NESTED = /["“”„«»「」]/g;
/** A straight one opens behind a space, before a word. */
const OPENS_STRAIGHT = /"(?<=(?:^|[\s([{—–:-]|(?:^|\s)")")(?=[^\s.,;:!?)])/uy;
const CLOSES_STRAIGHT = new RegExp(CLOSING_STRAIGHT, 'uy');

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * The same as `quotedSpans`, but where marks stand inside marks of their kind, with those around: “They “win” by lying” is one
 * quotation. A mark that has no other counts for nothing.
 */
export function outermostSpans(text: string): Span[] {
  const marks: number[] = [];
  for (NESTED.lastIndex = 0; NESTED.test(text); ) marks.push(NESTED.lastIndex - 1);
  const isPaired = new Uint8Array(text.length);
  const outer: Span[] = [];
  for (const [opening, closing] of NESTING) {
    if (!text.includes(opening)) continue;
    const open: { readonly start: number; hasInner: boolean }[] = [];
    for (const at of marks) {
      const mark = text.charAt(at);
      if (isPaired[at] || !(mark === opening || closing.includes(mark))) continue;
      if (mark === '"' ? standsAt(OPENS_STRAIGHT, text, at) : mark === opening) {
        open.push({ start: at, hasInner: false });
        continue;
      }
      const opened = mark !== '"' || standsAt(CLOSES_STRAIGHT, text, at) ? open.pop() : undefined;
      if (!opened) continue;
      isPaired[opened.start] = isPaired[at] = 1;
      const around = open.at(-1);
      if (around) around.hasInner = true;
      if (!opened.hasInner) continue;
      while ((outer.at(-1)?.start ?? 0) > opened.start) outer.pop();
      outer.push({ start: opened.start, end: at + 1 });
    }
  }
  outer.sort((a, b) => a.start - b.start);
  let [next, end] = [0, 0];
  const others = quotedSpans(text).filter((span) => {
    for (; (outer[next]?.start ?? Number.POSITIVE_INFINITY) < span.end; next += 1)
      end = Math.max(end, outer[next]?.end ?? 0);
    return end <= span.start;
  });
  return [...outer, ...others].sort((a, b) => a.start - b.start);
}
