import {
  bigramsOf,
  isCommonEnglish,
  LANGUAGES,
  lazy,
  plainWordOf,
  simplifyChinese,
  type Token,
  tokenize,
  withoutInvisible,
  withoutShortForms,
  wordEnd,
} from '../../text/index.ts';
import type { Indexes } from '../indexes/index.ts';
import type { QueryNumbers } from '../indexes/pairs.ts';
import { asks, asksForNumber, asksForOutcome, asksForReason, deedIn } from '../language/asks.ts';
import { nameTeller } from '../language/name-teller.ts';
import { isNoun } from '../language/nouns.ts';
import { askedFor } from './asked-for.ts';
import {
  foreignnessOf,
  nothingLookedUp,
  understoodWords,
  type WordedQuestion,
  type WordsOfMessage,
} from './query-words.ts';

/** A term of a question, as it is looked for. */
export interface QueryTerm {
  readonly term: string;
  /** The term's number; NONE if the documents do not have it. */
  readonly number: number;
  /** The whole word, normalised and corrected. */
  readonly word: string;
  /** The word as it was typed, but for what cannot be seen. */
  readonly typed: string;
  /** Whether the documents or their questions have the word as it was typed, or what it means in another language. */
  readonly isUnderstood: boolean;
  /** Whether it was understood as a noun or a name. */
  readonly isNoun: boolean;
  /** Whether it is a name or a number, as far as that can be told by how it is written. */
  readonly isName: boolean;
  /** Whether it may be one if no passage has it. */
  readonly mayBeName: boolean;
  /** Whether it is a word about texts, which tells little beside others. */
  readonly isFrame: boolean;
  /** Whether it is what a word of another language means by the general dictionaries, in one of its senses. */
  readonly isTranslated: boolean;
  /** What else it means in the language of the documents, where they do not have it. */
  readonly translations: readonly (readonly string[])[];
}

/** Two neighbouring words, joined by a space, with their key and number (NONE if no text has them). */
interface QueryBigram {
  readonly bigram: string;
  readonly key: number;
  readonly pair: number;
}

/** A word as it was typed, and normalised. */
export type WrittenWord = Pick<QueryTerm, 'typed' | 'word'>;

/** A question, analysed once for all that is done with it; what is a function is worked out when it is first asked for. */
export interface Query {
  /** As it was typed, but for what cannot be seen; the beginning of what is too long. */
  readonly text: string;
  /** Each once, in order. */
  readonly terms: readonly QueryTerm[];
  /** Words about texts, where there are others. */
  readonly frames: readonly QueryTerm[];
  /** The terms of all words in order; function words as they are. */
  readonly stems: readonly string[];
  /** Terms that stand side by side in the question. */
  readonly termBigrams: readonly (readonly [string, string])[];
  /** Neighbouring words, stop words too; each once. */
  readonly bigrams: readonly QueryBigram[];
  /** Function words, to be looked for as they stand in the question; none where it has anything else. */
  readonly asWritten: readonly WrittenWord[];
  /** Whether its terms are but function words that were taken for names. */
  readonly isGuess: boolean;
  /** Whether it is but a few words, to be looked up, rather than a sentence. */
  readonly isLookUp: boolean;
  /** Whether it asks for a number or a time. */
  readonly asksForNumber: () => boolean;
  /** Whether it asks why. */
  readonly asksForReason: () => boolean;
  /** Whether it asks what came of it. */
  readonly asksForOutcome: () => boolean;
  /** The term for what was done, where it asks who did it, or whether anybody did. */
  readonly deed: () => QueryTerm | undefined;
  /** Whether it asks for something to be made, and for nothing that a document says. */
  readonly isInstruction: () => boolean;
  /** Whether it is of a message that says several things and asks nothing, so that it may be chat. */
  readonly isAside: boolean;
  /** Whether it is a part of a message, what more it asks for standing perhaps in another. */
  readonly isPart: boolean;
}

/** How a question is to be looked at; but for the first as `Query` has them. */
interface QueryOptions extends Partial<Pick<Query, 'isAside' | 'isPart'> & Pick<WordsOfMessage, 'lookedUp'>> {
  readonly unfinished?: boolean;
}

/** In words: what is longer is a sentence. */
const LONGEST_LOOK_UP = 3;

/** In UTF-16 units, twice as long as people ask: of what is longer the beginning is looked at, and what it asks by itself. */
const LONGEST = 1000;
/** As many as that are in most languages; Chinese has three times as many, which would take as much longer. */
const MOST_WORDS = 200;

/**
 * Looks at a question as the index looks at passages; words that cannot be found are corrected to those that can.
 *
 * @param options.unfinished Whether the last word may be the beginning of one.
 * @param options.lookedUp Of other parts of the same message, filled with what is of this one.
 */
export function analyzeQuery(
  question: string,
  indexes: Indexes,
  { unfinished = false, isAside = false, isPart = false, lookedUp = nothingLookedUp() }: QueryOptions = {},
): Query {
  const { lexicon, passages } = indexes;
  const text = withoutShortForms(beginningOf(withoutInvisible(question)), (term) => passages.has(term));
  const isBeginning = ({ end }: Token) => unfinished && end === text.length;
  const all = tokenize(text, lexicon.stemOf, lookedUp.words)
    .filter(({ kind }) => kind !== 'part')
    .slice(0, MOST_WORDS);
  const words = all.filter(({ joined }) => !joined);
  const { tokens, asWritten, isGuess } = askedFor(all, passages);
  const worded = { text, words, tokens, foreignness: foreignnessOf(words), isBeginning };
  const { found, neighbours } = termsOf(worded, { ...indexes, lookedUp });
  const content = found.filter(({ isFrame }) => !isFrame);
  const simplified = lazy(() => simplifyChinese(text));
  return {
    text,
    terms: content.length > 0 ? content : found,
    frames: content.length > 0 ? found.filter(({ isFrame }) => isFrame) : [],
    stems: words.map(({ term }) => term),
    termBigrams: neighbours,
    bigrams: Array.from(bigramsOf(all), (bigram) => ({ bigram, ...lexicon.pairOf(bigram) })),
    asWritten: asWritten.map(({ word, start, end }) => ({ word: plainWordOf(word), typed: text.slice(start, end) })),
    isGuess,
    isLookUp: words.length <= LONGEST_LOOK_UP,
    asksForNumber: lazy(() => asksForNumber(simplified())),
    asksForReason: lazy(() => asksForReason(simplified())),
    asksForOutcome: lazy(() => asksForOutcome(simplified())),
    deed: lazy(() => {
      const deed = deedIn(text);
      return content.find(({ typed }) => typed.toLowerCase() === deed);
    }),
    isInstruction: lazy(() => LANGUAGES.some(({ instructs }) => instructs?.test(simplified()))),
    isAside,
    isPart,
  };
}

/** The terms of a question, each once, and which of them stand side by side. */
function termsOf(
  question: WordedQuestion,
  indexes: WordsOfMessage,
): { readonly found: readonly QueryTerm[]; readonly neighbours: Query['termBigrams'] } {
  const { text, words, foreignness } = question;
  const { lexicon } = indexes;
  const found = new Map<string, QueryTerm>();
  const neighbours: [string, string][] = [];
  let previous: string | undefined;
  const before = new Map(words.map(({ start }, index) => [start, words[index - 1]]));
  const isAlone = words.length === 1;
  const isName = nameTeller(words, text, (word) => lexicon.isNeverSmall(word));
  for (const understood of understoodWords(question, indexes)) {
    const { token, typed, meant, isUnknown, isCorrected, isTranslated, translations } = understood;
    const mayBeName = !isCorrected && foreignness <= 0 && isRare(token, typed);
    for (const { term, word } of meant) {
      if (!found.has(term)) {
        found.set(term, {
          term,
          number: lexicon.numberOf(term),
          word,
          typed,
          isUnderstood: !isUnknown || translations.length > 0,
          isNoun: isNoun(token, before.get(token.start), isAlone, text, foreignness <= 0),
          isName: isName(token) || lexicon.isName(token.word) || (isUnknown && mayBeName),
          mayBeName,
          isFrame: token.kind === 'frame',
          isTranslated,
          translations,
        });
      }
      if (token.joined) continue;
      if (previous !== undefined) neighbours.push([previous, term]);
      previous = term;
    }
  }
  return { found: [...found.values()], neighbours };
}

/** The numbers by which a query is compared with questions. */
export function numbersOf({ terms, bigrams }: Query): QueryNumbers {
  return { terms: terms.map(({ number }) => number), pairs: bigrams.map(({ pair }) => pair) };
}

/** Whether a query is a few words to be looked up, and no short question: “was she drunk”. */
export function looksUp({ text, isLookUp }: Query): boolean {
  return isLookUp && !asks(simplifyChinese(text));
}

/** Whether a word with a capital, wherever it stands, is no common one of English, so that it may well be a name. */
function isRare({ term }: Token, typed: string): boolean {
  return /^\p{Lu}(?:\p{Ll}{2}|[\p{Lu}\p{N}]{2,}$)/u.test(typed) && !isCommonEnglish(term);
}

function beginningOf(text: string): string {
  const words = text.length > LONGEST ? text.replace(/\s+/g, ' ') : text;
  return words.length > LONGEST ? words.slice(0, wordEnd(words, LONGEST, 0)) : words;
}
