const NUMBERED = /^\s{0,6}(\d{1,2})(?:\s+(?=\S)|$)/;
/** Of the lines from the first number on so many have one at least, and such a share. */
const [FEWEST, LEAST_SHARE] = [8, 0.8];

/** What stands above what others say, and is nobody's: “DIRECT EXAMINATION”. */
const IN_CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}:]+$/u;

/** Lines without the running numbers that records of courts have in front of each; the same lines where there are none. */
export function withoutLineNumbers(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => NUMBERED.exec(line)?.[1] === '1');
  const numbered = lines.map((line, at) => (at < first ? undefined : NUMBERED.exec(line)?.[1]));
  const numbers = numbered.flatMap((number) => (number === undefined ? [] : Number(number)));
  const filled = lines.slice(first).filter((line) => line !== '');
  const isRunning = numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1);
  if (first === -1 || numbers.length < FEWEST || numbers.length < LEAST_SHARE * filled.length || !isRunning)
    return lines;
  return lines.flatMap((line, at) => {
    const text = numbered[at] === undefined ? line : line.replace(NUMBERED, '');
    return IN_CAPITALS.test(text) ? ['', text] : [text];
  });
}
