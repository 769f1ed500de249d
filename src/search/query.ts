import {
  bigramsOf,
  contains,
  digitsOfRoman,
  functionWordsOf,
  isCommonEnglish,
  isForeignStopWord,
  LANGUAGES,
  plainWordOf,
  simplifyChinese,
  type Token,
  tokenize,
  withoutInvisible,
  wordEnd,
} from '../text/index.ts';
import { askedFor } from './asked-for.ts';
import { asksForNumber } from './asks-for-number.ts';
import type { Indexes } from './indexes/index.ts';
import type { CorrectedWord } from './indexes/vocabulary.ts';
import { nameTeller } from './name-teller.ts';
import { isNoun } from './nouns.ts';

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
  /** Whether it is a word about texts, which tells little beside others. */
  readonly isFrame: boolean;
  /** What else it means in the language of the documents, where they do not have it. */
  readonly translations: readonly (readonly string[])[];
}

/** Two neighbouring words, joined by a space, with their key and number (NONE if no text has them). */
export interface QueryBigram {
  readonly bigram: string;
  readonly key: number;
  readonly pair: number;
}

/** A word as it was typed, and normalised. */
export type WrittenWord = Pick<QueryTerm, 'typed' | 'word'>;

/** A question, analysed once for all that is done with it. */
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
  readonly words: readonly WrittenWord[];
  /** Whether its terms are but function words that were taken for names. */
  readonly isGuess: boolean;
  /** Whether it is but a few words, to be looked up, rather than a sentence. */
  readonly isLookUp: boolean;
  /** Whether it asks for a number or a time. */
  readonly asksForNumber: boolean;
  /** Whether it asks for something to be made, and for nothing that a document says. */
  readonly isInstruction: boolean;
}

/** In words: what is longer is a sentence. */
const LONGEST_LOOK_UP = 3;

/** In UTF-16 units, as long as most people may write: of what is longer the beginning is looked at. */
const LONGEST = 2000;
/** As many as that are in most languages; Chinese has three times as many, which would take as much longer. */
const MOST_WORDS = 400;
/** People misspell a few words; to find what each of many was meant to be takes long. */
const MOST_CORRECTED = 30;

/** What a question is looked at with: the words that can be found, and which of them stand side by side. */
type WordsOfDocuments = Pick<Indexes, 'lexicon' | 'passages' | 'standIns' | 'vocabulary'>;

/**
 * Looks at a question as the index looks at passages; words that cannot be found are corrected to those that can.
 *
 * @param unfinished Whether the last word may be the beginning of one.
 */
export function analyzeQuery(question: string, indexes: WordsOfDocuments, unfinished: boolean): Query {
  const text = beginningOf(withoutInvisible(question));
  const { lexicon } = indexes;
  const isBeginning = ({ end }: Token) => unfinished && end === text.length;
  const terms = new Map<string, QueryTerm>();
  const termBigrams: [string, string][] = [];
  let previous: string | undefined;
  const all = tokenize(text, lexicon.stemOf)
    .filter(({ kind }) => kind !== 'part')
    .slice(0, MOST_WORDS);
  const words = all.filter(({ joined }) => !joined);
  const before = new Map(words.map(({ start }, index) => [start, words[index - 1]]));
  const isAlone = words.length === 1;
  const isName = nameTeller(words, text);
  const { tokens, asWritten, isGuess } = askedFor(all, indexes.passages);
  const foreignness = foreignnessOf(words);
  const saysNothing = silenceOf(words, indexes);
  const read = readTokens(tokens, foreignness < 0, indexes).filter(
    (each) =>
      isBeginning(each.token) || (!saysNothing(each.token) && (!mayBeFunctionWord(each) || isContent(each, indexes))),
  );
  // What is not understood of a question in another language is no slip.
  const isForeign = foreignness > 0 && read.some(({ isUnknown, translations }) => isUnknown && translations.length > 0);
  let unknown = 0;
  for (const { token, parts, isUnknown, translations } of read) {
    const typed = text.slice(token.start, token.end);
    // An inflected word of another language is often one letter off a commoner form.
    const mayBeSlip = isUnknown || (foreignness <= 0 && parts.length === 0 && indexes.vocabulary.isSeldom(token));
    if (mayBeSlip) unknown += 1;
    const corrected =
      mayBeSlip && !isForeign && !indexes.standIns.isInGlossary(token) && unknown <= MOST_CORRECTED
        ? correct(token, typed, isBeginning(token), indexes)
        : undefined;
    const meant = corrected ? [corrected] : translated(isUnknown ? translations : [], indexes);
    for (const { term, word } of parts.length > 0 ? parts : meant.length > 0 ? meant : [token]) {
      if (!terms.has(term)) {
        const number = lexicon.numberOf(term);
        const noun = isNoun(token, before.get(token.start), isAlone, text, foreignness <= 0);
        terms.set(term, {
          term,
          number,
          word,
          typed,
          isUnderstood: !isUnknown || translations.length > 0,
          isNoun: noun,
          isName:
            isName(token) ||
            lexicon.isName(token.word) ||
            (isUnknown && !corrected && foreignness <= 0 && isRare(token, typed)),
          isFrame: token.kind === 'frame',
          translations,
        });
      }
      if (token.joined) continue;
      if (previous !== undefined) termBigrams.push([previous, term]);
      previous = term;
    }
  }
  const simplified = simplifyChinese(text);
  const found = [...terms.values()];
  const content = found.filter(({ isFrame }) => !isFrame);
  return {
    text,
    terms: content.length > 0 ? content : found,
    frames: content.length > 0 ? found.filter(({ isFrame }) => isFrame) : [],
    stems: words.map(({ term }) => term),
    termBigrams,
    bigrams: Array.from(bigramsOf(all), (bigram) => ({ bigram, ...lexicon.pairOf(bigram) })),
    words: asWritten.map(({ word, start, end }) => ({ word: plainWordOf(word), typed: text.slice(start, end) })),
    isGuess,
    isLookUp: words.length <= LONGEST_LOOK_UP,
    asksForNumber: asksForNumber(simplified),
    isInstruction: LANGUAGES.some(({ instructs }) => instructs?.test(simplified)),
  };
}

/** Whether a word with a capital, wherever it stands, is no common one of English, so that it may well be a name. */
function isRare({ term }: Token, typed: string): boolean {
  return /^\p{Lu}\p{Ll}{2}/u.test(typed) && !isCommonEnglish(term);
}

const [ENGLISH, OTHERS] = [LANGUAGES.filter(({ tag }) => tag === 'en'), LANGUAGES.filter(({ tag }) => tag !== 'en')];
/** The function words of English alone, and those of other languages alone. */
const [IN_ENGLISH, ELSEWHERE] = [functionWordsOf(ENGLISH, OTHERS), functionWordsOf(OTHERS, ENGLISH)];

/** How many more function words of other languages than of English a question has. */
function foreignnessOf(words: readonly Token[]): number {
  const count = (some: ReadonlySet<string>) => words.filter(({ word }) => some.has(word)).length;
  return count(ELSEWHERE) - count(IN_ENGLISH);
}

/**
 * Tells the words that say nothing of the matter by a glossary, if a question has more of these than other function words:
 * “come” and “dove” are such words in Italian alone.
 */
function silenceOf(words: readonly Token[], { standIns }: WordsOfDocuments): (token: Token) => boolean {
  const silent = new Set(words.filter((word) => standIns.saysNothing(word)).map(({ word }) => word));
  const others = words.filter(({ word, kind }) => kind === 'function' && !silent.has(word)).length;
  return ({ word }) => silent.size > others && silent.has(word);
}

/** A token of a question, and what the documents know of it. */
interface ReadToken {
  readonly token: Token;
  /** The two words of theirs that it is written together of. */
  readonly parts: readonly Token[];
  readonly isUnknown: boolean;
  /** What it means in their language. */
  readonly translations: readonly (readonly string[])[];
}

function readTokens(tokens: readonly Token[], areEnglish: boolean, indexes: WordsOfDocuments): ReadToken[] {
  const unknownParts = unknownPartsOf(tokens, indexes);
  return tokens
    .filter((token) => token.joined === unknownParts.has(token))
    .map((token) => {
      const parts = partsOf(token, indexes);
      const isUnknown = parts.length === 0 && !indexes.vocabulary.has(token.term);
      const isRead = isUnknown || OWN_SCRIPT.test(token.word) || indexes.standIns.areOfOtherLanguages;
      return {
        token,
        parts,
        isUnknown,
        translations: isRead ? indexes.standIns.translationsOf(token, areEnglish) : [],
      };
    });
}

/**
 * The compounds that are known although parts of them are not, with these parts: “sauce-pan” is no sauce and no pan where
 * the documents have but the saucepan.
 */
function unknownPartsOf(tokens: readonly Token[], { vocabulary }: WordsOfDocuments): ReadonlySet<Token> {
  const found = new Set<Token>();
  for (const [index, compound] of tokens.entries()) {
    if (!compound.joined || !vocabulary.has(compound.term)) continue;
    // A compound stands right behind its parts.
    for (let at = index - 1; at >= 0; at -= 1) {
      const part = tokens[at];
      if (!part || !contains(compound, part)) break;
      if (!vocabulary.has(part.term)) found.add(part).add(compound);
    }
  }
  return found;
}

function beginningOf(text: string): string {
  const words = text.length > LONGEST ? text.replace(/\s+/g, ' ') : text;
  return words.length > LONGEST ? words.slice(0, wordEnd(words, LONGEST, 0)) : words;
}

/** The letters of languages whose function words can be told although questions have them: nothing else is written so. */
const OWN_SCRIPT = /[\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Arabic}]/u;

/** Whether a word may be a function word of a language which is not among `LANGUAGES`. */
function mayBeFunctionWord({ token, isUnknown }: ReadToken): boolean {
  return isUnknown || OWN_SCRIPT.test(token.word);
}

/** Whether such a word asks for something: no function word of another language, unless a glossary has it as a word. */
function isContent({ token, translations }: ReadToken, { standIns }: WordsOfDocuments): boolean {
  if (standIns.isInGlossary(token)) return translations.some(({ length }) => length > 0);
  return !isForeignStopWord(token);
}

/** The words that the documents use most, of those that mean an unknown one. */
function translated(
  translations: readonly (readonly string[])[],
  { vocabulary }: WordsOfDocuments,
): readonly CorrectedWord[] {
  const count = (terms: readonly string[]) => Math.min(...terms.map((term) => vocabulary.countOf(term)));
  const [best = []] = translations.filter(({ length }) => length > 0).sort((a, b) => count(b) - count(a));
  return best.map((term) => ({ word: term, term }));
}

/** What an unknown word was meant to be; undefined if that cannot be told. */
function correct(token: Token, typed: string, isLast: boolean, indexes: WordsOfDocuments): CorrectedWord | undefined {
  const other = indexes.vocabulary.has(token.term) ? undefined : otherReading(typed, indexes);
  return other ?? indexes.vocabulary.correct(token, isLast);
}

/**
 * Another reading of a word that is unknown as it was read where it stands: by itself (“President XI” is no number then),
 * or as a Roman numeral in small letters. Undefined if it is unknown in these, too.
 */
function otherReading(typed: string, { lexicon, vocabulary }: WordsOfDocuments): CorrectedWord | undefined {
  const [plain] = tokenize(typed.toLowerCase(), lexicon.stemOf);
  const digits = digitsOfRoman(typed.toUpperCase());
  const readings = [...(plain ? [plain] : []), ...(digits ? [{ word: digits, term: digits }] : [])];
  return readings.find((reading) => vocabulary.has(reading.term));
}

/** In letters: shorter pieces of a word are no words, and longer words are no two. */
const SHORTEST_PART = 3;
const LONGEST_PAIR = 40;

/** The two neighbours in a document that a word which no document has is made of, as “coldwar”; none if it is not. */
function partsOf({ word, term }: Token, { lexicon, passages }: WordsOfDocuments): Token[] {
  if (passages.has(term) || word.length > LONGEST_PAIR || /\P{L}/u.test(word)) return [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!passages.hasBigram(`${first} ${second}`)) continue;
    return tokenize(`${first} ${second}`, lexicon.stemOf).filter(({ kind }) => kind !== 'function');
  }
  return [];
}
