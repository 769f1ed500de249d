/** Of many texts, so many are told, and of each so many characters. */
const MOST = 5;
const LONGEST = 50;

/**
 * A note that tells some texts; none of none.
 *
 * @param what Was done with them, without a full stop.
 * @param cure A sentence.
 */
export function noteOf(what: string, texts: Iterable<string | { readonly text: string }>, cure?: string): string[] {
  const written = Array.from(texts, (each) => (typeof each === 'string' ? each : each.text).trim());
  const all = written.filter((text) => text !== '');
  return all.length > 0 ? [[`${what}, ${excerpts(all)}`, ...(cure === undefined ? [] : [cure])].join(' ')] : [];
}

/** A note that tells a number; none of 0. */
export function countNote(what: string, count: number, cure?: string): string[] {
  return count > 0 ? [[`${what}: ${count}.`, ...(cure === undefined ? [] : [cure])].join(' ')] : [];
}

/** How many texts there are, and the beginnings of the first ones. */
export function excerpts(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST).map((text) => {
    const characters = [...text.replaceAll('\n', ' ')];
    return characters.length > LONGEST
      ? `“${characters.slice(0, LONGEST).join('').trim()}…”`
      : `“${characters.join('')}”`;
  });
  return `${texts.length}: ${shown.join(' ')}${texts.length > MOST ? ' …' : ''}`;
}
