import { LANGUAGES } from '../languages/index.ts';
import { functionWordsOf } from './function-words.ts';
import type { Token } from './token.ts';

const ENGLISH = LANGUAGES.filter(({ tag }) => tag === 'en');

/** Languages with function words that mean something in English, and what is a function word in one of the two alone. */
const OTHERS = LANGUAGES.filter(({ homographs }) => homographs !== undefined).map((language) => ({
  homographs: new Set(language.homographs),
  own: functionWordsOf([language], ENGLISH),
  english: functionWordsOf(ENGLISH, [language]),
}));

/** Whether a word that means something in English is a function word of another language. */
export function isHomograph(word: string): boolean {
  return OTHERS.some(({ homographs }) => homographs.has(word));
}

/**
 * Tokens of a text in which such words count for nothing where it is in their language: “war” in “Hat man gesagt, was das
 * war?”.
 */
export function withoutHomographs(tokens: Token[]): Token[] {
  for (const { homographs, own, english } of OTHERS) {
    if (!tokens.some(({ word }) => homographs.has(word))) continue;
    const count = (words: ReadonlySet<string>) => tokens.filter(({ word }) => words.has(word)).length;
    // One of them alone tells nothing; each further one is as good as a word of that language alone.
    if (count(own) + count(homographs) - 1 <= count(english)) continue;
    return tokens.map((token) =>
      homographs.has(token.word) ? { ...token, term: token.word, kind: 'function' } : token,
    );
  }
  return tokens;
}
