/** Whether an offset lies inside a character that takes two UTF-16 units. */
export function splitsCharacter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** At most `length` UTF-16 units of a line; a cut is made between words, where that leaves half of it, and shown. */
export function truncate(line: string, length: number): string {
  if (line.length <= length) return line;
  const cut = line.slice(0, splitsCharacter(line, length - 1) ? length - 2 : length - 1);
  const atWord = cut.replace(/[\s,;:–—-]+\S*$/, '');
  return `${atWord.length > length / 2 ? atWord : cut}…`;
}

/** The first start of a word at or after `at`; `latest` if there is none before it. */
export function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s/);
  return space === -1 ? latest : at + space + 1;
}

/** The last end of a word at or before `at`; `at` itself, but inside no character, if there is none after `earliest`. */
export function wordEnd(text: string, at: number, earliest: number): number {
  const space = text.slice(earliest, at).search(/\s\S*$/);
  if (space > 0) return earliest + space;
  return splitsCharacter(text, at) ? at - 1 : at;
}
