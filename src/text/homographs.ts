import { LANGUAGES } from './languages/index.ts';
import type { Token } from './token.ts';

const ENGLISH = new Set(LANGUAGES.filter(({ tag }) => tag === 'en').flatMap(({ stopWords }) => stopWords));

/** Languages with function words that mean something in English, and their other ones, but for those of English. */
const OTHERS = LANGUAGES.flatMap(({ stopWords, homographs }) =>
  homographs ? [{ homographs: new Set(homographs), own: new Set(stopWords.filter((word) => !ENGLISH.has(word))) }] : [],
);

/** Tokens of a text in which such words count for nothing where it is in their language: “war” in “Was war da los?”. */
export function withoutHomographs(tokens: Token[]): Token[] {
  for (const { homographs, own } of OTHERS) {
    if (!tokens.some(({ word }) => homographs.has(word))) continue;
    const count = (words: ReadonlySet<string>) => tokens.filter(({ word }) => words.has(word)).length;
    if (count(own) <= count(ENGLISH)) continue;
    return tokens.map((token) =>
      homographs.has(token.word) ? { ...token, term: token.word, kind: 'function' } : token,
    );
  }
  return tokens;
}
