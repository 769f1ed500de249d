import { functionWordsOf, LANGUAGES, type Token } from '../../text/index.ts';

const CAPITALISING = LANGUAGES.filter(({ sentences }) => sentences?.capitalNouns);
/** The function words of languages that give all nouns a capital, and those of other languages alone. */
const BESIDE_CAPITALS = functionWordsOf(CAPITALISING);
const OF_OTHERS = functionWordsOf(LANGUAGES, CAPITALISING);

/**
 * Tells names, which have a capital inside a sentence, and numbers, where capitals are not given to all words.
 *
 * @param words All of a question, in order.
 * @param isNeverSmall Whether a word is a name wherever it has a capital.
 */
export function nameTeller(
  words: readonly Token[],
  text: string,
  isNeverSmall: (word: string) => boolean = () => false,
): (token: Token) => boolean {
  const isCapitalised = ({ start, end }: Token) => /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
  const isTold =
    words.slice(1).filter(isCapitalised).length <= words.length / 2 &&
    words.some(({ word }) => OF_OTHERS.has(word)) &&
    !words.some(({ word }) => BESIDE_CAPITALS.has(word));
  // Looked for from the end back: much may stand before.
  const isInside = ({ start }: Token) => /$(?<=[\p{L}\p{N},]["'’”»)]?\s+)/u.test(text.slice(0, start));
  return (token) =>
    /^\p{N}+$/u.test(token.word) || (isTold && isCapitalised(token) && (isInside(token) || isNeverSmall(token.word)));
}
