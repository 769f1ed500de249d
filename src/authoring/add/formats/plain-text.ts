import { questionLabels, speakerLabel } from '../../../documents/reading/index.ts';
import { quotedSpans } from '../../../text/index.ts';
import { type Block, NO_HEADER, type Reading } from '../draft.ts';
import { isBanner, withoutLetterhead } from '../drafting/banner.ts';
import { isLabelled } from '../drafting/labels.ts';
import { leading } from '../drafting/leading.ts';
import { isBareLabel } from '../drafting/titles-below.ts';
import { noteOf } from '../note.ts';
import { isDated, isWrittenDate, tellsWhen } from '../written-date.ts';
import { ABOUT_LINE_NUMBERS, withoutLineNumbers } from './line-numbers.ts';
import { Joiner } from './lines.ts';
import { withoutPages } from './text-pages.ts';

/** Lines that are wrapped by hand or by a program are at most so long; longer ones are paragraphs. */
const LONGEST_WRAPPED = 120;
/** … and their longest one is at least so long. */
const SHORTEST_WRAPPED = 40;
/** A title is no longer than this, in characters. */
const LONGEST_TITLE = 120;
/** Below it, before a blank line, so many lines tell of it at most, each no longer than this, in characters. */
const [MOST_IMPRINT, LONGEST_IMPRINT] = [3, 80];
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

/** Several cells in columns: “Europe      $12.00”. */
const COLUMNS = /\S(?: {3,}|\t)\S/;

/** Reads plain text: paragraphs between blank lines; lines that are merely wrapped are joined. */
export function readPlainText(source: string): Reading {
  const pages = withoutPages(source);
  const written = pages.text.split('\n').map((line) => line.trimEnd());
  const lines = withoutLineNumbers(written);
  const { groups, left } = withoutLetterhead(groupsOf(lines));
  const hasBlankLines = groups.length > 1;
  const { areJoined, goesOn, hasParagraphs, hasBreaks } = layoutOf(
    groups.map((group) => group.filter((line) => !COLUMNS.test(line.trim()))).filter(({ length }) => length > 0),
  );
  const joiner = new Joiner(lines);
  const isQuestion = questionLabels(lines.map((line) => line.trim()));
  const begins = (line: string) => isLabelled(line) || isQuestion(line.trim()) !== undefined;
  const head = hasBlankLines ? headOf(groups, lines) : { blocks: [], groups: 0 };
  const blocks: Block[] = [...head.blocks];
  for (const group of groups.slice(head.groups)) {
    const runs = areJoined ? runsOf(group, goesOn, begins) : group.map((line) => [line]);
    const texts = runs.map((run) => joiner.join(run.map((line) => line.trim())));
    for (const text of hasParagraphs ? [texts.join('\n')] : texts) {
      blocks.push({ kind: 'paragraph', text: text.replace(/\u00ad/g, ''), said: [] });
    }
  }
  return {
    header: NO_HEADER,
    blocks,
    notes: [
      ...pages.notes,
      ...noteOf('Left out above the text', left),
      ...(lines === written ? [] : [ABOUT_LINE_NUMBERS]),
      ...notesOf(areJoined, hasBlankLines, hasBreaks),
      ...joiner.notes(),
    ],
  };
}

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

/** Who wrote or said a text, below its title: “By Jane Doe”, “王立军”. */
const NAMED_BELOW = /^(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s+\p{Lu}[^.!?]{2,60}|\p{Script=Han}{2,4})$/u;

/** What stands above the text: banners, the title, and on the lines below it a date, a name; and how many groups of lines that is. */
function headOf(groups: readonly (readonly string[])[], lines: readonly string[]) {
  const isAbove = ([line = '', ...others]: readonly string[]) =>
    others.length === 0 && (isBanner(line) || isWrittenDate(line));
  const above = leading(groups, isAbove);
  const blocks = above.flat().map(paragraph);
  const [line = '', ...below] = groups[above.length] ?? [];
  const isAlone = below.every(
    (each) => isBanner(each) || isWrittenDate(each) || isDated(each) || NAMED_BELOW.test(each.trim()),
  );
  if (!(isAlone || isImprint(below)) || !isTitle(line, lines)) return { blocks, groups: above.length };
  const title: Block = { kind: 'heading', level: 1, text: line.trim() };
  return { blocks: [...blocks, title, ...below.map(paragraph)], groups: above.length + 1 };
}

/** Whether lines below a title say what it is of, and of when: “Interview with Jane Doe”, “Updated 4 January 2026”. */
function isImprint(lines: readonly string[]): boolean {
  return (
    lines.length <= MOST_IMPRINT &&
    lines.some(tellsWhen) &&
    lines.every((line) => line.length <= LONGEST_IMPRINT && !/[.,;:!?…。，；：！？]$/u.test(line) && !BEGINS.test(line))
  );
}

function paragraph(line: string): Block {
  return { kind: 'paragraph', text: line.trim(), said: [] };
}

/** Whether a line that stands alone above others is no sentence. */
function isTitle(line: string, lines: readonly string[]): boolean {
  return (
    !isWrittenDate(line) &&
    !isSpoken(line, lines) &&
    !isPart(line, lines) &&
    line.length <= LONGEST_TITLE &&
    /[\p{L}\p{N}]/u.test(line) &&
    // “… e. V.” and “…, D.C.” end no sentence.
    !/(?<![\s.]\p{Lu})\.$|[:;,。：；]$/u.test(line)
  );
}

/** Whether a line is the label of a part and nothing else, one of several: “CHAPTER I”. */
function isPart(line: string, lines: readonly string[]): boolean {
  return isBareLabel(line.trim()) && lines.filter((each) => isBareLabel(each.trim())).length > 1;
}

/**
 * Whether a line is what somebody says, by a label in front of it: not so “CONGRESSIONAL RECORD: Debate on the Bill”, nor what an
 * interview is called, “Jane Doe: “The lamp must not go out””.
 */
function isSpoken(line: string, lines: readonly string[]): boolean {
  if (questionLabels(lines.map((each) => each.trim()))(line.trim())) return true;
  const label = speakerLabel(line.trim());
  if (!label || isQuotation(label.rest)) return false;
  const isAgain = lines.filter((each) => speakerLabel(each.trim())?.name === label.name).length > 1;
  return isAgain || label.isMarked || label.isLikely || isWord(label.name) || !/^[^.!?。！？]+$/u.test(label.rest);
}

/** Whether a name is one word of those that spaces part: “专访：…” may be a title. */
function isWord(name: string): boolean {
  return !name.includes(' ') && !/^\p{Lo}/u.test(name);
}

/** Whether all of some words stands in quotation marks. */
function isQuotation(words: string): boolean {
  const [first] = quotedSpans(words);
  return first?.start === 0 && first.end === words.length;
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

/** An item of a list. */
const BEGINS = /^\s*(?:[-*•–—]|\d{1,3}\p{Ll}?[.)])\s/u;

/** Lines that are one: each of them but the last is full, and none is indented, a list's item, or in columns. */
function runsOf(
  lines: readonly string[],
  isFull: (line: string, next: string) => boolean,
  begins: (line: string) => boolean,
): string[][] {
  const runs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isCells = COLUMNS.test(line.trim()) || COLUMNS.test((before ?? '').trim());
    const goesOn = before !== undefined && isFull(before, line) && !BEGINS.test(line) && !begins(line) && !isCells;
    if (goesOn) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function notesOf(areJoined: boolean, hasBlankLines: boolean, hasBreaks: boolean): string[] {
  const notes: string[] = [];
  if (areJoined) notes.push('The lines were taken to be merely wrapped and were joined.');
  if (!areJoined && hasBlankLines && hasBreaks) {
    notes.push('Lines that follow each other without a blank line were kept as lines of one paragraph.');
  }
  if (!hasBlankLines && hasBreaks) {
    notes.push('There are no blank lines between paragraphs: where one ends was told by the lines.');
  }
  return notes;
}
