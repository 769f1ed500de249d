/** In the order of `RAISED`. */
const PLAIN = '0123456789+-−=()n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ';

/** What stands higher than the line, as a text without markup can have it: “10⁶”, which is not 106; “1st” stays. */
export function raised(text: string): string {
  const written = text.trim();
  const isSimple = written !== '' && [...written].every((character) => PLAIN.includes(character));
  return isSimple ? written.replace(/./gu, (character) => RAISED.charAt(PLAIN.indexOf(character))) : text;
}

/** The digits of a raised number. */
export function lowered(text: string): string {
  return text.normalize('NFKC');
}
