import {
  contains,
  digitsOfRoman,
  functionWordsOf,
  isCommonEnglish,
  isForeignStopWord,
  type KnownWords,
  LANGUAGES,
  lazy,
  onceEach,
  type Token,
  tokenize,
} from '../../text/index.ts';
import type { Indexes } from '../indexes/index.ts';
import { NONE } from '../indexes/pairs.ts';
import type { CorrectedWord } from '../indexes/vocabulary.ts';
import { nameTeller } from '../language/name-teller.ts';
import { speakerNamedIn } from './named-speaker.ts';

/** People misspell a few words; to find what each of many was meant to be takes long. */
const MOST_CORRECTED = 30;
/** Nor does anybody write more words that are looked up in other languages. */
const MOST_TRANSLATED = 100;

/** What has been looked up of a message: its words are each once, in however many of its parts they stand. */
export interface LookedUp {
  readonly words: KnownWords;
  readonly corrected: ReturnType<typeof onceEach<CorrectedWord | undefined>>;
  readonly translated: ReturnType<typeof onceEach<UnderstoodWord['translations']>>;
}

export function nothingLookedUp(): LookedUp {
  const corrected = onceEach<CorrectedWord | undefined>(MOST_CORRECTED);
  return { words: new Map(), corrected, translated: onceEach(MOST_TRANSLATED) };
}

/** What a question is looked at with: the documents, and what has been looked up of its message, which is filled. */
export type WordsOfMessage = Indexes & { readonly lookedUp: LookedUp };

/** A question in words. */
export interface WordedQuestion {
  readonly text: string;
  /** All of them. */
  readonly words: readonly Token[];
  /** Those that are searched for (`askedFor`). */
  readonly tokens: readonly Token[];
  /** As `foreignnessOf` tells it. */
  readonly foreignness: number;
  /** Whether somebody may be typing on at a word. */
  readonly isBeginning: (token: Token) => boolean;
}

/** A word of a question, and what the documents know of it. */
interface UnderstoodWord {
  readonly token: Token;
  /** As it was typed, but for what cannot be seen. */
  readonly typed: string;
  /** What is looked for: itself, or what it was meant to be, the two words that it is made of, or what it means. */
  readonly meant: readonly CorrectedWord[];
  /** Whether neither the documents nor their questions have it, nor words that it is made of. */
  readonly isUnknown: boolean;
  readonly isCorrected: boolean;
  /** Whether what is looked for is what general dictionaries say that it means, by whichever of its senses. */
  readonly isTranslated: boolean;
  /** What it means in the language of the documents. */
  readonly translations: readonly (readonly string[])[];
}

/**
 * What the documents know of the words that a question is about; those that say nothing of it in other languages are left
 * out.
 */
export function understoodWords(question: WordedQuestion, indexes: WordsOfMessage): UnderstoodWord[] {
  const { text, words, foreignness, isBeginning } = question;
  const { standIns, vocabulary } = indexes;
  const isName = nameTeller(words, text);
  const asked = lazy(() => new Set(tokenize(speakerNamedIn(text) ?? '').map(({ word }) => word)));
  const saysNothing = silenceOf(words, indexes);
  const read = readTokens(question, indexes).filter(
    (each) =>
      isBeginning(each.token) || (!saysNothing(each.token) && (!mayBeFunctionWord(each) || isContent(each, indexes))),
  );
  // What is not understood of a question in another language is no slip.
  const isForeign = foreignness > 0 && read.some(({ isUnknown, translations }) => isUnknown && translations.length > 0);
  return read.map(({ token, parts, isUnknown, translations }) => {
    const typed = text.slice(token.start, token.end);
    // An inflected word of another language is often one letter off a commoner form.
    const mayBeSlip = isUnknown || (foreignness <= 0 && parts.length === 0 && vocabulary.isSeldom(token));
    const corrected =
      mayBeSlip && !isForeign && !standIns.isInGlossary(token)
        ? correct(token, typed, isBeginning(token), isName(token) || asked().has(token.word), indexes)
        : undefined;
    const isCorrected = corrected !== undefined;
    const inOthers = isUnknown && !isCorrected ? translated(translations, indexes) : [];
    const isTranslated = inOthers.length > 0 && !standIns.isInGlossary(token);
    const known = corrected ? [corrected] : [...parts, ...inOthers];
    const meant = known.length > 0 ? known : [token];
    return { token, typed, meant, isUnknown, isCorrected, isTranslated, translations };
  });
}

const [ENGLISH, OTHERS] = [LANGUAGES.filter(({ tag }) => tag === 'en'), LANGUAGES.filter(({ tag }) => tag !== 'en')];
/** The function words of English alone, and those of other languages alone. */
const [IN_ENGLISH, ELSEWHERE] = [functionWordsOf(ENGLISH, OTHERS), functionWordsOf(OTHERS, ENGLISH)];

/** How many more function words of other languages than of English a question has. */
export function foreignnessOf(words: readonly Token[]): number {
  const count = (some: ReadonlySet<string>) => words.filter(({ word }) => some.has(word)).length;
  return count(ELSEWHERE) - count(IN_ENGLISH);
}

/**
 * Tells the words that say nothing of the matter by a glossary, if a question has more of these than other function words:
 * “come” and “dove” are such words in Italian alone.
 */
function silenceOf(words: readonly Token[], { standIns }: Indexes): (token: Token) => boolean {
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

function readTokens({ tokens, foreignness }: WordedQuestion, indexes: WordsOfMessage): ReadToken[] {
  // Where no function word tells, a common word of English is one beside others: “Putin hero”.
  const isEnglish = ({ term }: Token) =>
    foreignness < 0 || (foreignness === 0 && tokens.length > 1 && isCommonEnglish(term));
  const unknownParts = unknownPartsOf(tokens, indexes);
  return tokens
    .filter((token) => token.joined === unknownParts.has(token))
    .map((token) => {
      const parts = partsOf(token, indexes);
      const isUnknown = parts.length === 0 && !indexes.vocabulary.has(token.term);
      const isRead = isUnknown || OWN_SCRIPT.test(token.word) || indexes.standIns.areOfOtherLanguages;
      return { token, parts, isUnknown, translations: isRead ? translationsOf(token, isEnglish(token), indexes) : [] };
    });
}

function translationsOf(token: Token, isEnglish: boolean, { standIns, lookedUp }: WordsOfMessage) {
  const key = `${token.word} ${token.term} ${isEnglish}`;
  return lookedUp.translated(key, () => standIns.translationsOf(token, isEnglish)) ?? [];
}

/**
 * The compounds that are known although parts of them are not, with these parts: “sauce-pan” is no sauce and no pan where
 * the documents have but the saucepan.
 */
function unknownPartsOf(tokens: readonly Token[], { vocabulary }: Indexes): ReadonlySet<Token> {
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

/** The letters of languages whose function words can be told although questions have them: nothing else is written so. */
const OWN_SCRIPT = /[\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Arabic}]/u;

/** Whether a word may be a function word of a language which is not among `LANGUAGES`. */
function mayBeFunctionWord({ token, isUnknown }: ReadToken): boolean {
  return isUnknown || OWN_SCRIPT.test(token.word);
}

/** Whether such a word asks for something: no function word of another language, unless a glossary has it as a word. */
function isContent({ token, translations }: ReadToken, { standIns }: Indexes): boolean {
  if (standIns.isInGlossary(token)) return translations.some(({ length }) => length > 0);
  return !isForeignStopWord(token);
}

/** The words that the documents use most, of those that mean an unknown one. */
function translated(translations: readonly (readonly string[])[], { vocabulary }: Indexes): readonly CorrectedWord[] {
  const count = (terms: readonly string[]) => Math.min(...terms.map((term) => vocabulary.countOf(term)));
  const [best = []] = translations.filter(({ length }) => length > 0).sort((a, b) => count(b) - count(a));
  return best.map((term) => ({ word: term, term }));
}

/**
 * What an unknown word was meant to be; undefined if that cannot be told.
 *
 * @param isName Whether it names somebody: “Orban” is no slip of “organ”.
 */
function correct(
  token: Token,
  typed: string,
  isLast: boolean,
  isName: boolean,
  indexes: WordsOfMessage,
): CorrectedWord | undefined {
  const { word, term } = token;
  return indexes.lookedUp.corrected(`${word} ${term} ${typed} ${isLast} ${isName}`, () => {
    const other = indexes.vocabulary.has(term) ? undefined : otherReading(token, typed, indexes);
    return other ?? indexes.vocabulary.correct(token, isLast, isName);
  });
}

/** A letter that is written more often than any word has it: “sooooo”. */
const LENGTHENED = /(\p{L})\1{2,}/iu;
/** A word of one letter, however often: “zzzz” is no “z”. */
const ONE_LETTER = /^(\p{L})\1*$/iu;

/** A word that was lengthened so, with that letter once, and twice. */
function shortenedOf(typed: string): string[] {
  return ['$1', '$1$1'].map((letters) => typed.toLowerCase().replace(new RegExp(LENGTHENED, 'giu'), letters));
}

/**
 * Another reading of a word that is unknown as it was read where it stands: by itself (“President XI” is no number then),
 * as a Roman numeral in small letters, or without its lengthened letters. Undefined if it is unknown in these, too.
 */
function otherReading({ word }: Token, typed: string, { lexicon, vocabulary }: Indexes): CorrectedWord | undefined {
  // What was read as it stands is no other word by itself.
  const [plain] = typed === word ? [] : tokenize(typed.toLowerCase(), lexicon.stemOf);
  const digits = digitsOfRoman(typed.toUpperCase());
  const readings = [
    ...(plain ? [plain] : []),
    ...(digits ? [{ word: digits, term: digits }] : []),
    ...(LENGTHENED.test(typed) && !ONE_LETTER.test(typed)
      ? shortenedOf(typed).flatMap((word) => tokenize(word, lexicon.stemOf))
      : []),
  ];
  return readings.find((reading) => vocabulary.has(reading.term));
}

/** In letters: shorter pieces of a word are no words, and longer words are no two. */
const SHORTEST_PART = 3;
const LONGEST_PAIR = 40;

/** The two neighbours in a document that a word which no document has is made of, as “coldwar”; none if it is not. */
function partsOf({ word, term }: Token, { lexicon, passages }: Indexes): Token[] {
  if (passages.has(term) || word.length > LONGEST_PAIR || /\P{L}/u.test(word)) return [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    // Most beginnings are no words: these take half as long to look up.
    if (lexicon.numberOf(first) === NONE || !passages.hasBigram(`${first} ${second}`)) continue;
    return tokenize(`${first} ${second}`, lexicon.stemOf).filter(({ kind }) => kind !== 'function');
  }
  return [];
}
