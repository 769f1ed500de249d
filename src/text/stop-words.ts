import { createRequire } from 'node:module';
import { stripped } from './analyzer.ts';
import { lazy } from './memo.ts';
import { isCommonEnglish } from './term-prior.ts';

/** Of the languages that people may ask in; English has its own, since this list of it has words such as “computer”. */
const LANGUAGES = [
  ...['ar', 'bg', 'cs', 'da', 'de', 'el', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'ja', 'ko', 'nl', 'no'],
  ...['pl', 'pt', 'ro', 'ru', 'sv', 'th', 'tr', 'uk', 'vi', 'zh'],
];

const foreign = lazy(() => {
  const lists = createRequire(import.meta.url)('stopwords-iso') as Record<string, string[]>;
  return new Set(
    LANGUAGES.flatMap((language) => lists[language] ?? [])
      .map(stripped)
      .filter((word) => !/\p{N}/u.test(word)),
  );
});

/** Whether a normalised word that the documents do not have is a function word of some language, and no common English one. */
export function isForeignStopWord({ word, term }: { readonly word: string; readonly term: string }): boolean {
  return foreign().has(word) && !isCommonEnglish(term);
}
