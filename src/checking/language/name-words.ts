import { lazy, SAYING_WORDS, type SayingWords } from '../../text/index.ts';
import { type List, listed } from './alternatives.ts';

/** Words of all languages that tell whose name stands beside a quotation, in small letters. */
const wordsOf = (...lists: readonly List[]): ReadonlySet<string> => new Set(listed(...lists));
/** The same of phrases, each word by itself. */
const partsOf = (...lists: readonly List[]): ReadonlySet<string> =>
  new Set(listed(...lists).flatMap((phrase) => phrase.split(' ')));

export const NOBODY = wordsOf('nobody');
export const TEXTS = wordsOf('texts');
export const NO_HEADS = wordsOf('anyText', 'nobody');
export const TITLES = wordsOf('titles', 'stateWords');
export const OFFICES = wordsOf('titles');
export const STATE_WORDS = wordsOf('stateWords');
export const PARTICLES = wordsOf('particles');
export const OPENERS: ReadonlySet<string> = new Set(SAYING_WORDS.flatMap(({ sentences }) => sentences?.openers ?? []));
export const REFERENCE_WORDS = wordsOf('referenceWords');
export const AND = wordsOf('and');
export const ADDRESSING = wordsOf('addressing');
export const ASSOCIATES = wordsOf('associates');
export const ASKED = wordsOf('asked');
/** What may stand between the beginning of a sentence and a name. */
export const BEFORE_NAMES = wordsOf('beforeVerbs', 'and', 'titles', 'stateWords', 'particles');
export const SOMEONE = wordsOf('someone');
export const RELATIVES = wordsOf('relatives');
export const EITHER = wordsOf('either');
export const ARTICLES = wordsOf('articles');
export const DAYS = wordsOf('days');
export const FROM_WORDS = wordsOf('from');
export const TO = wordsOf('to');
export const PREPOSITIONS = wordsOf('prepositions', 'to');
export const SUBORDINATING = wordsOf('subordinating');
export const PASSIVES = wordsOf('passives');
export const COPULAS = wordsOf('copulas');
export const FIRST_NAMES = wordsOf('firstNames');
export const INVERTED = wordsOf('invertedConditions');
/** “If”, “what”: what is asked. */
export const WHETHER = wordsOf('whether');
export const EXCEPTING = wordsOf('excepting');
export const ACCORDING = wordsOf('accordingTo', 'attributing', 'inTheViewOf');
export const ACCORDING_BEHIND = wordsOf('accordingBehind');
/** The words of “own words”. */
export const SAYINGS = partsOf('sayings');

export const VERBS = wordsOf('verbsOfSaying');
export const PHRASES_OF_SAYING = wordsOf('phrasesOfSaying');
/** The words of verbs of saying and telling, and of what may stand before them. */
export const VERB_WORDS = partsOf(
  ...(['verbsOfSaying', 'verbsOfTelling', 'phrasesOfSaying', 'beforeVerbs', 'auxiliaries'] as const),
);
/** Not the auxiliary of “a dit”, nor the preposition of “call on”: both are shorter. */
const mainVerbOf = (verb: string) =>
  verb.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
export const TELLING: ReadonlySet<string> = new Set(listed('verbsOfTelling').map(mainVerbOf));
export const SAY: ReadonlySet<string> = new Set(listed('verbsOfSaying', 'verbsOfTelling').map(mainVerbOf));

/** Where no space parts words, they are looked for in all of a text. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;
export const UNSPACED_SAY = [...SAY].filter((verb) => /\p{Script=Han}/u.test(verb));
export const CITING = wordsOf('citing');
export const UNSPACED_CITING = [...CITING].filter((word) => UNSPACED.test(word));
export const REPLYING = listed('replying');
/** Right behind a quotation. */
export const SPOKEN_OF = lazy(() => new RegExp(`^[\\p{QMark}\\s]*(?:${listed('spokenOf').join('|')})`, 'u'));

const casesOf = (list: (language: SayingWords) => RegExp | undefined) =>
  SAYING_WORDS.flatMap((language) => list(language) ?? []);
const DATIVE = casesOf(({ dative }) => dative);
const GENITIVE = casesOf(({ genitive }) => genitive);
export const isDative = (name: string) => DATIVE.some((endings) => endings.test(name));
export const isGenitive = (name: string) => GENITIVE.some((endings) => endings.test(name));
