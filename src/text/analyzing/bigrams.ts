import type { Token } from './token.ts';

/** Pairs of neighbouring words, stop words too, joined by a space; of scripts without spaces, of neighbouring characters. */
export function bigramsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const words = tokens.flatMap(({ word, joined, unspaced, kind }) => {
    if (joined || kind === 'part') return [];
    return unspaced ? [...word] : [word];
  });
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
