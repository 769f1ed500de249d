/**
 * How a browser numbers an item of a list.
 *
 * @param type Of the list, as its markup has it: `1`, `a`, `A`, `i` or `I`.
 */
export function labelOf(number: number, type: string | null): string {
  const isLetter = number >= 1 && number <= 26;
  if (type?.toLowerCase() === 'a' && isLetter) {
    return `${String.fromCharCode((type === 'a' ? 96 : 64) + number)}.`;
  }
  if (type?.toLowerCase() === 'i' && number >= 1)
    return `${type === 'I' ? roman(number) : roman(number).toLowerCase()}.`;
  return `${number}.`;
}

/** The type of a list by what its style is called in CSS or in Word: `a` of “lower-alpha” and “lowerLetter”. */
export function typeOf(style: string): string {
  const type = /alpha|latin|letter/i.test(style) ? 'a' : /roman/i.test(style) ? 'i' : '1';
  return /^upper/i.test(style) ? type.toUpperCase() : type;
}

const ROMAN = Object.entries({
  ...{ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 },
});

function roman(number: number): string {
  const [numeral, value] = ROMAN.find(([, each]) => each <= number) ?? [];
  return numeral === undefined ? '' : numeral + roman(number - (value ?? 0));
}
