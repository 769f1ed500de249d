/** Alternatives of a regular expression, each once; the longest first, since of two that fit the first is taken. */
export function alternatives(patterns: Iterable<string>): string {
  return [...new Set(patterns)].sort((a, b) => b.length - a.length).join('|');
}

/** Alternatives of which each may begin with a capital, too. */
export function capitalisable(patterns: string): string {
  return patterns.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
