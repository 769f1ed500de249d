/** Of many texts, so many are told, and of each so many characters. */
const MOST = 5;
const LONGEST = 50;

/** Some texts as a note shows them: how many there are, and the beginnings of the first ones. */
export function excerpts(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST).map((text) => {
    const characters = [...text.replaceAll('\n', ' ')];
    return characters.length > LONGEST
      ? `“${characters.slice(0, LONGEST).join('').trim()}…”`
      : `“${characters.join('')}”`;
  });
  return `${texts.length}: ${shown.join(' ')}${texts.length > MOST ? ' …' : ''}`;
}
