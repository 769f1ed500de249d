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

/** Lines without the running numbers that records of courts have in front of each; the same lines where there are none. */
export function withoutLineNumbers(all: readonly string[]): readonly string[] {
  const next = (at: number) => all.slice(at + 1).find((line) => line !== '');
  const lines = all.filter((line, at) => !PAGE.test(line) || NUMBERED.exec(next(at) ?? '')?.[1] !== '1');
  const first = lines.findIndex((line) => NUMBERED.exec(line)?.[1] === '1');
  const numbered = lines.map((line, at) => (at < first ? undefined : NUMBERED.exec(line)?.[1]));
  const numbers = numbered.flatMap((number) => (number === undefined ? [] : Number(number)));
  const filled = lines.slice(first).filter((line) => line !== '');
  const isRunning = numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1);
  const fewest = lines.filter((line) => ASKED.test(line)).length > 1 ? FEWEST_ASKED : FEWEST;
  if (first === -1 || numbers.length < fewest || numbers.length < LEAST_SHARE * filled.length || !isRunning) return all;
  return lines.flatMap((line, at) => {
    const text = numbered[at] === undefined ? line : line.replace(NUMBERED, '');
    return IN_CAPITALS.test(text) ? ['', text] : [text];
  });
}
