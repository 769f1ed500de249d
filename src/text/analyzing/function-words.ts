import type { Language } from '../languages/index.ts';

/** The function words of some languages that are none in any of some others. */
export function functionWordsOf(languages: readonly Language[], others: readonly Language[] = []): ReadonlySet<string> {
  const left = new Set(others.flatMap(({ stopWords }) => stopWords));
  return new Set(languages.flatMap(({ stopWords }) => stopWords).filter((word) => !left.has(word)));
}
