const NUMBERED = /^\s{0,6}(\d{1,2})(?:\s+(?=\S)|$)/;
/** Of the lines from the first number on so many have one at least, and such a share. */
const [FEWEST, LEAST_SHARE] = [8, 0.8];

/** … or so many where questions and answers stand behind them. */
const FEWEST_ASKED = 4;
const ASKED = /^\s*\d{1,2}\s+[QA]\.?\s/;

/** The number of a page, above its first line. */
const PAGE = /^\s*(?:Page\s+)?\d{1,4}\s*$/i;

/** What stands above what others say, and is nobody's: “DIRECT EXAMINATION”. */
const IN_CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}:]+$/u;

export const ABOUT_LINE_NUMBERS = 'Each line has a number in front of it, which was left out.';

/** What stands in front of the words of a line: a running number, nothing, or nothing but the page's number is there. */
type Numbered = 'numbered' | 'bare' | 'page';

/** Which lines have the running numbers that records of courts have in front of each, from 1 on each page; null where they have none. */
export function numberedLines(all: readonly string[]): readonly Numbered[] | null {
  const next = (at: number) => all.slice(at + 1).find((line) => line !== '');
  const isPage = all.map((line, at) => PAGE.test(line) && NUMBERED.exec(next(at) ?? '')?.[1] === '1');
  const numbers = all.map((line, at) => (isPage[at] ? undefined : NUMBERED.exec(line)?.[1]));
  const first = numbers.indexOf('1');
  const running = numbers.slice(first).flatMap((number) => (number === undefined ? [] : Number(number)));
  const filled = all.filter((line, at) => at >= first && line !== '' && !isPage[at]);
  const isRunning = running.every((number, at) => number === 1 || number === (running[at - 1] ?? 0) + 1);
  const fewest = all.filter((line) => ASKED.test(line)).length > 1 ? FEWEST_ASKED : FEWEST;
  if (first === -1 || running.length < fewest || running.length < LEAST_SHARE * filled.length || !isRunning)
    return null;
  return numbers.map((number, at) => (isPage[at] ? 'page' : number === undefined || at < first ? 'bare' : 'numbered'));
}

/** A line without the number in front of it. */
export function withoutNumber(line: string): string {
  return line.replace(NUMBERED, '');
}

/** Lines without their running numbers; the same lines where there are none. */
export function withoutLineNumbers(all: readonly string[]): readonly string[] {
  const numbered = numberedLines(all);
  if (numbered === null) return all;
  return all.flatMap((line, at) => {
    if (numbered[at] === 'page') return [];
    const text = numbered[at] === 'bare' ? line : withoutNumber(line);
    return IN_CAPITALS.test(text) ? ['', text] : [text];
  });
}
