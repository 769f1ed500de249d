/** What is shown at once, in seconds. */
interface Shown {
  readonly voices: readonly { readonly speaker: string | null; readonly text: string }[];
  readonly start: number;
  readonly end: number;
}

/** Captions roll up where so many, and such a share, begin with what the one before, which they follow at once, ends with. */
const [FEWEST, LEAST_SHARE] = [2, 0.25];
/** In seconds. */
const AT_ONCE = 0.1;

/** Captions without the lines that have rolled up, and were shown before: “one”, “one / two”, “two / three”. */
export function unrolled<Caption extends Shown>(
  captions: readonly Caption[],
): (Caption & { readonly isRolled: boolean })[] {
  const overlaps = captions.map((caption, index) => {
    const before = captions[index - 1];
    return before && caption.start - before.end <= AT_ONCE ? overlapOf(linesOf(before), linesOf(caption)) : 0;
  });
  const rolled = overlaps.filter((overlap) => overlap > 0).length;
  const isRolling = rolled >= FEWEST && rolled >= LEAST_SHARE * (captions.length - 1);
  return captions.map((caption, index) => {
    const overlap = isRolling ? (overlaps[index] ?? 0) : 0;
    if (overlap === 0) return { ...caption, isRolled: false };
    const speaker = caption.voices.at(-1)?.speaker ?? null;
    const text = linesOf(caption).slice(overlap).join('\n');
    return { ...caption, voices: text === '' ? [] : [{ speaker, text }], isRolled: true };
  });
}

function linesOf({ voices }: Shown): string[] {
  return voices.flatMap(({ text }) => text.split('\n').map((line) => line.trim())).filter((line) => line !== '');
}

/** With how many lines a caption begins that are the last ones of that before it. */
function overlapOf(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count -= 1) {
    if (before.slice(-count).every((line, index) => line === lines[index])) return count;
  }
  return 0;
}
