import { type Block, mayBeHeading } from '../draft.ts';

/** “5. Purchase of the meadow”, “2.1 Timers”; one number alone has a full stop: “3 Institute of Sleep” is a footnote. */
const NUMBERED = /^(?<number>\d{1,2}\.(?=\s)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s))\s+[\p{Lu}\p{Lo}]/u;
/** “A. Likelihood of success”; “I. BACKGROUND” is a heading by its capitals. */
const LETTERED = /^(?<number>[A-Z])\.\s+[\p{Lu}\p{Lo}](?=.*\p{Ll})/u;
/** “The facts” */
const BETWEEN = /^(?<number>)\p{Lu}[^:]*$/u;
/** In characters. */
const LONGEST = 80;
/** So many parts have titles at least, of lettered ones fewer, … */
const [FEWEST, FEWEST_LETTERED] = [3, 2];
/** … and behind such a share of these stands a text, or a part of it: the items of a list stand behind each other. */
const LEAST_ABOVE = 2 / 3;

/** Whether a line has what only a sentence has. */
type HasVerb = (line: string) => boolean;

/**
 * The paragraphs that are, or begin with, the titles of numbered or lettered parts that a text is divided into, with how deep they
 * stand: “#1”, “#2”, “#A”; and those without a number between numbered paragraphs. None where the numbers do not run through the
 * text, or the letters from A on.
 */
export function numberedTitles(blocks: readonly Block[], hasVerb: HasVerb): ReadonlyMap<Block, string> {
  return new Map([numberedIn, letteredIn, betweenIn].flatMap((titlesIn) => titlesIn(blocks, hasVerb)));
}

/** So many paragraphs are numbered, and among them stand so many titles at least. */
const [FEWEST_NUMBERED, FEWEST_BETWEEN] = [4, 2];
const PARAGRAPH = /^\[?(?<number>\d{1,3})[\].)]\s/;

/** Short lines between paragraphs whose numbers run on over them, as in judgments. */
function betweenIn(blocks: readonly Block[], hasVerb: HasVerb): [Block, string][] {
  const numbers = blocks.map((block) => {
    const text = block.kind === 'item' && block.marker !== null ? `${block.marker} ` : block.text;
    return block.kind === 'heading' ? undefined : PARAGRAPH.exec(text)?.groups?.['number'];
  });
  const running = numbers.flatMap((number) => (number === undefined ? [] : Number(number)));
  const found = titledIn(blocks, BETWEEN, hasVerb).filter(({ at }) => numbers[at + 1] !== undefined);
  const isRunning = running.length >= FEWEST_NUMBERED && running.every((number, at) => number === at + 1);
  return isRunning && found.length >= FEWEST_BETWEEN ? found.map(({ block }) => [block, '#between']) : [];
}

function letteredIn(blocks: readonly Block[], hasVerb: HasVerb): [Block, string][] {
  const found = titledIn(blocks, LETTERED, hasVerb);
  const isNext = ({ number }: Titled, at: number) =>
    number === 'A' || number.charCodeAt(0) === (found[at - 1]?.number.charCodeAt(0) ?? 0) + 1;
  const isAbove = ({ block, at }: Titled) => {
    const next = blocks[at + 1];
    return block.text.includes('\n') || (next?.kind === 'paragraph' && !found.some((each) => each.block === next));
  };
  const areTitles = found.length >= FEWEST_LETTERED && found.every(isNext) && found.every(isAbove);
  return areTitles ? found.map(({ block }) => [block, '#A']) : [];
}

function numberedIn(blocks: readonly Block[], hasVerb: HasVerb): [Block, string][] {
  const found = titledIn(blocks, NUMBERED, hasVerb);
  const isAbove = ({ block, at, number }: Titled) => {
    const next = blocks[at + 1];
    const below = next && /^\s*(?:\d{1,3}(?:\.\d{1,3})*)(?=[.)\s])/.exec(next.text)?.[0];
    return block.text.includes('\n') || (next?.kind === 'paragraph' && (!below || below.startsWith(`${number}.`)));
  };
  const tops = found.filter(({ number }) => !number.includes('.')).map(({ number }) => Number(number));
  const isRunning = tops.every((number, at) => number === at + 1);
  const areTitles = tops.length >= FEWEST && isRunning && found.filter(isAbove).length >= LEAST_ABOVE * found.length;
  return areTitles ? found.map(({ block, number }) => [block, `#${number.split('.').length}`]) : [];
}

interface Titled {
  readonly block: Block;
  readonly at: number;
  readonly number: string;
}

function titledIn(blocks: readonly Block[], numbered: RegExp, hasVerb: HasVerb): Titled[] {
  const numbers = blocks.map((block) => numberOf(block, numbered, hasVerb));
  return blocks.flatMap((block, at) => (numbers[at] === undefined ? [] : [{ block, at, number: numbers[at] }]));
}

/** The number of a title that a paragraph is, or begins with on a line of its own. */
function numberOf(block: Block, numbered: RegExp, hasVerb: HasVerb): string | undefined {
  if (!mayBeHeading(block)) return undefined;
  const [line = '', next = ''] = block.text.split('\n');
  if (line.length > LONGEST || /[.,;:!?…。：；？！]$|\t|\S {3,}\S/u.test(line) || hasVerb(line)) return undefined;
  // A sentence that goes on in the next line is none.
  if (next !== '' && !(/^[\p{Lu}\p{Lo}]/u.test(next) && /[.!?。]\P{L}*$/u.test(block.text))) return undefined;
  return numbered.exec(line)?.groups?.['number']?.replace(/\.$/, '');
}
