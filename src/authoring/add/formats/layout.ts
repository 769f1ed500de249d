/** Lines that are wrapped by hand or by a program are at most so long; longer ones are paragraphs. */
const LONGEST_WRAPPED = 120;
/** … and their longest one is at least so long. */
const SHORTEST_WRAPPED = 40;
/** Where some lines are longer than that, the others are such a share at least. */
const ORDINARY = 0.95;
/** Of the breaks in a wrapped text, at least such a share stands where the next word would not have fitted … */
const LEAST_FULL = 0.8;
/** … or of those within sentences, where these are so many at least; in records, headings and names stand on lines of their own. */
const FEWEST_INSIDE = 5;
/** In these a line goes on that has no end of a sentence and is such a share of the longest: “the minutes of” and “13 May”. */
const LEAST_OPEN = 0.85;

/** Where people end lines as they type, nearly all are at least such a share of the longest … */
const [NEARLY_ALL, LEAST_TYPED] = [0.9, 2 / 3];
/** … and such a share of the breaks stands inside a sentence: verses are shorter, or begin with capitals. */
const LEAST_INSIDE = 0.5;

/** Of rules in Chinese or Japanese, where so many articles begin lines at least, … */
const FEWEST_ARTICLES = 2;
const ARTICLE = /^第[\d一二三四五六七八九十百]+[条條]/u;
const ENDS_HAN = /[。！？」』）)]$/u;
/** … each line is a paragraph if of the breaks such a share stands behind the end of a sentence or a short line, … */
const LEAST_ENDED = 0.9;
/** … one of such a share of the longest, and half of them behind the end of a sentence. */
const SHORT = 1 / 3;

/** How a text was broken into lines. */
interface Layout {
  /** Whether lines that go on are to be joined: a program has wrapped them, or who typed them. */
  readonly areJoined: boolean;
  readonly goesOn: (line: string, next: string) => boolean;
  /** Whether what stands between blank lines is one paragraph. */
  readonly hasParagraphs: boolean;
  /** Whether any lines follow each other without a blank one. */
  readonly hasBreaks: boolean;
}

/** @param groups The lines between blank ones. */
export function layoutOf(groups: readonly (readonly string[])[]): Layout {
  const hasBlankLines = groups.length > 1;
  const widths = groups.flatMap((group) => group.slice(0, -1).map(widthOf)).sort((a, b) => a - b);
  const longest = widths.at(-1) ?? 0;
  // An address that is longer does not tell how the others are wrapped.
  const width = longest <= LONGEST_WRAPPED ? longest : (widths[Math.floor(ORDINARY * (widths.length - 1))] ?? 0);
  const isFull = (line: string, next: string) =>
    (/\p{L}-$/u.test(line) && /^\s*\p{Ll}/u.test(next)) || widthOf(line) + 1 + widthOf(firstWord(next)) > width;
  const isNearlyFull = (each: number) => each >= LEAST_TYPED * width;
  const breaks = groups.flatMap((group) => group.slice(1).map((next, index) => [group[index] ?? '', next] as const));
  const inside = breaks.filter(([line, next]) => isInside(line, next));
  const share = (holds: (line: string, next: string) => boolean, among = breaks) =>
    among.filter(([line, next]) => holds(line, next)).length / among.length;
  const mayBeWrapped = breaks.length > 0 && width >= SHORTEST_WRAPPED && width <= LONGEST_WRAPPED;
  const isProse = hasBlankLines && inside.length >= FEWEST_INSIDE && share(isFull, inside) >= LEAST_FULL;
  const isWrapped = mayBeWrapped && (isProse || share(isFull) >= LEAST_FULL);
  const isTyped =
    mayBeWrapped &&
    hasBlankLines &&
    widths.filter(isNearlyFull).length >= NEARLY_ALL * widths.length &&
    share(isInside) >= LEAST_INSIDE;
  const isOpen = (line: string) => widthOf(line) >= LEAST_OPEN * width && !ENDS.test(line);
  const goesOn = (line: string, next: string) =>
    isFull(line, next) ||
    (isProse && isOpen(line)) ||
    (isTyped && (isInside(line, next) || (!isWrapped && isNearlyFull(widthOf(line)))));
  const before = breaks.map(([line]) => line);
  return {
    areJoined: isWrapped || isTyped,
    goesOn,
    hasParagraphs: hasBlankLines && width <= LONGEST_WRAPPED && !areArticles(groups.flat(), before, width),
    hasBreaks: breaks.length > 0,
  };
}

/**
 * Whether lines are the paragraphs of rules in Chinese or Japanese.
 *
 * @param before Those in front of another one.
 */
function areArticles(lines: readonly string[], before: readonly string[], width: number): boolean {
  const ended = before.filter((line) => ENDS_HAN.test(line));
  const short = before.filter((line) => !ended.includes(line) && widthOf(line) <= SHORT * width);
  return (
    lines.filter((line) => ARTICLE.test(line)).length >= FEWEST_ARTICLES &&
    2 * ended.length >= before.length &&
    ended.length + short.length >= LEAST_ENDED * before.length
  );
}

/** At the end of a line that ends a sentence, or what leads in to items. */
const ENDS = /[.!?…:;]\P{L}*$/u;

/** Whether a line ends, and the next begins, inside a sentence. */
function isInside(line: string, next: string): boolean {
  return !ENDS.test(line) && /^\s*\p{Ll}/u.test(next);
}

/** How wide a line is where each letter is as wide as the others, and Chinese ones twice as wide. */
function widthOf(line: string): number {
  return (
    line.length +
    (line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/gu) ?? []).length
  );
}

/** What of a line is not divided. */
function firstWord(line: string): string {
  return /^\s*(\p{Script=Han}|[^\s\p{Script=Han}]*)/u.exec(line)?.[1] ?? '';
}

/** The lines between blank ones. */
export function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.trim() !== '' && isOpen) groups.at(-1)?.push(line);
    else if (line.trim() !== '') groups.push([line]);
    isOpen = line.trim() !== '';
  }
  return groups;
}

/** How an item of a list begins. */
export const BEGINS = /^\s*(?:[-*•–—]|\d{1,3}\p{Ll}?[.)])\s/u;
