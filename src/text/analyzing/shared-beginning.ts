/** With how many letters two words begin alike. */
export function sharedBeginning(a: string, b: string): number {
  let letters = 0;
  while (letters < a.length && a[letters] === b[letters]) letters += 1;
  return letters;
}
