import { isCommonEnglish, LANGUAGES, type Token } from '../../text/index.ts';

const NOUN_MARKERS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ nounMarkers = [] }) => nounMarkers));

/** Whether a noun or a name stands behind a word. */
export function isNounMarker({ word }: Token): boolean {
  return NOUN_MARKERS.has(word);
}

/**
 * Whether a token of a question was meant as a noun or a name, as far as that can be told: it has a capital inside a
 * sentence, stands behind an article or a preposition or alone, or, in an English question, is no common English word, few
 * of which are anything else.
 */
export function isNoun(
  token: Token,
  before: Token | undefined,
  isAlone: boolean,
  text: string,
  isEnglish: boolean,
): boolean {
  const surface = text.slice(token.start, token.end);
  const isCapitalised = /^\p{Lu}/u.test(surface);
  if (isAlone && (isCapitalised || /\P{Script=Latin}/u.test(surface))) return true;
  if (before && (isCapitalised || isNounMarker(before))) return true;
  return (
    isEnglish && /^[a-z]{4,}$/.test(token.word) && !isCommonEnglish(token.term) && !/(?:ly|ed|ing)$/.test(token.word)
  );
}
