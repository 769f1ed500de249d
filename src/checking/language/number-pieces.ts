/** A piece of a number: digits, a word for a number below a thousand, or what multiplies the number before it (“thousand”). */
export interface NumberPiece {
  readonly value: number;
  readonly kind: 'digits' | 'word' | 'scale';
  /** Whether it makes an ordinal: “5th”, “fifth”. */
  readonly isOrdinal: boolean;
}

/** A number as far as it is read: in “two million four hundred”, 2,000,000 and 400. */
interface Reading {
  readonly total: number;
  readonly group: number;
  readonly last: NumberPiece;
}

/**
 * The numbers that some pieces side by side make: “four hundred thousand” is one, “two three” are two.
 *
 * @returns Each as it is written in digits, an ordinal with a full stop, and how many of the pieces it has.
 */
export function numbersOf(pieces: readonly NumberPiece[]): { says: string; length: number }[] {
  const numbers: { reading: Reading; length: number }[] = [];
  for (const piece of pieces) {
    const number = numbers.at(-1);
    const reading = number && continued(number.reading, piece);
    if (number && reading) numbers[numbers.length - 1] = { reading, length: number.length + 1 };
    else numbers.push({ reading: begun(piece), length: 1 });
  }
  return numbers.map(({ reading: { total, group, last }, length }) => ({
    // 1.001 thousand are not 1000.9999999999999.
    says: `${Number((total + group).toPrecision(12))}${last.isOrdinal ? '.' : ''}`,
    length,
  }));
}

function begun(last: NumberPiece): Reading {
  const isLarge = last.kind === 'scale' && last.value >= 1000;
  return { total: isLarge ? last.value : 0, group: isLarge ? 0 : last.value, last };
}

/** The same number with another piece of it; undefined if that begins another number. */
function continued({ total, group, last: before }: Reading, last: NumberPiece): Reading | undefined {
  const { value, kind } = last;
  if (before.isOrdinal) return undefined;
  if (kind === 'scale' && value >= 1000) {
    // “Mil millones” are a thousand million.
    return { total: group === 0 ? total * value : total + group * value, group: 0, last };
  }
  if (kind === 'scale') return group > 0 && group < 100 ? { total, group: group * value, last } : undefined;
  if (kind === 'digits' || before.kind === 'digits') return undefined;
  const rest = group % 100;
  const fits =
    (group === 0 && total > 0) ||
    (group > 0 && rest === 0 && value < 100) ||
    (rest >= 20 && rest % 10 === 0 && value < 10) ||
    // “Soixante et onze”, “quatre-vingt-douze”.
    ((rest === 60 || rest === 80) && value < 20);
  return fits ? { total, group: group + value, last } : undefined;
}
