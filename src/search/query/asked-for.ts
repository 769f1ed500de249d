import { isNameTerm, isStopWordOf, LANGUAGES, nameTerm, plainWordOf, type Token } from '../../text/index.ts';
import type { PassageIndex } from '../indexes/passages.ts';
import { isNounMarker } from '../language/nouns.ts';

/** What of a question is searched for. */
interface AskedFor {
  readonly tokens: readonly Token[];
  /** Function words, to be looked for as they stand; none where there is anything else. */
  readonly asWritten: readonly Token[];
  /** Whether the tokens are but function words that were taken for names: “what did the who say”. */
  readonly isGuess: boolean;
}

/**
 * The tokens that a question is about: its content; words about texts only with the number that they have in a passage
 * (“Article 5”) or where there is no content; where there is neither, function words that may be names.
 *
 * @param tokens All of the question, but for the parts of names.
 */
export function askedFor(tokens: readonly Token[], passages: PassageIndex): AskedFor {
  const asked = tokens.filter((token, at) =>
    token.kind === 'frame'
      ? passages.has(token.term)
      : token.kind === 'content' && isMeant(token, tokens[at - 1], tokens.length === 1, passages),
  );
  const isNumber = (token: Token, at: number) =>
    token.kind === 'frame' &&
    (isNumbered(token, tokens[at - 1], passages) || isNumbered(token, tokens[at + 1], passages));
  const numbered = new Set(tokens.filter(isNumber));
  if (asked.some(({ kind }) => kind === 'content')) {
    const marked = asked.map((token) => (numbered.has(token) ? { ...token, kind: 'content' as const } : token));
    return { tokens: marked, asWritten: [], isGuess: false };
  }
  const frame = tokens.filter(({ kind, term }) => kind === 'frame' && (passages.has(term) || tokens.length === 1));
  if (frame.length > 0) return { tokens: frame, asWritten: [], isGuess: false };
  const foreign = foreignWords(tokens);
  if (foreign.length > 0) return { tokens: foreign.map(asName), asWritten: foreign, isGuess: false };
  const known = tokens.filter(
    (token, at) => passages.has(asName(token).term) && (tokens.length === 1 || isBehindMarker(tokens[at - 1])),
  );
  return { tokens: known.map(asName), asWritten: tokens, isGuess: tokens.length > 1 };
}

/** Whether a word stands beside a number, here and in a passage. */
function isNumbered({ word }: Token, beside: Token | undefined, passages: PassageIndex): boolean {
  if (!beside || !/^\p{N}+$/u.test(beside.word)) return false;
  return passages.hasBigram(`${word} ${beside.word}`) || passages.hasBigram(`${beside.word} ${word}`);
}

function isBehindMarker(before: Token | undefined): boolean {
  return before !== undefined && isNounMarker(before);
}

/**
 * Whether a word of content is one: “WHO” is a name where the documents have it, where an article says so, or where it
 * stands alone and is no word of the documents either; else it is emphasised.
 */
function isMeant({ term, word }: Token, before: Token | undefined, isAlone: boolean, passages: PassageIndex): boolean {
  if (!isNameTerm(term) || passages.has(term) || isBehindMarker(before)) return true;
  return isAlone && !passages.hasSmallWord(plainWordOf(word));
}

function asName(token: Token): Token {
  const term = nameTerm(plainWordOf(token.word));
  return { ...token, term, word: term, kind: 'content' };
}

const STOP_WORDS = LANGUAGES.map(({ tag, stopWords, frameWords = [] }) => ({
  tag,
  words: new Set([...stopWords, ...frameWords]),
}));

/**
 * The words of a question without content that would be content in the language which most of them are of: “ai” in “what
 * about ai” is a function word in French alone.
 */
function foreignWords(tokens: readonly Token[]): Token[] {
  const words = tokens.map(({ word }) => plainWordOf(word));
  const counts = STOP_WORDS.map((language) => words.filter((word) => language.words.has(word)).length);
  const own = STOP_WORDS[counts.indexOf(Math.max(...counts))];
  // Of words that English has, too, the other lists have but some: “was hat er gesagt”.
  const isOther = (word: string) => !own?.words.has(word) && (own?.tag === 'en' || !isStopWordOf(own?.tag ?? '', word));
  return tokens.filter((_, at) => isOther(words[at] ?? ''));
}
