/** Alternatives of a regular expression, each once; the longest first, since of two that fit the first is taken. */
export function alternatives(patterns: Iterable<string>): string {
  return [...new Set(patterns)].sort((a, b) => b.length - a.length).join('|');
}

/** The same where each may begin with a capital. */
export function capitalisable(patterns: string): string {
  return patterns.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
