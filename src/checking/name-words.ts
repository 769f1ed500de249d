import { SAYING_WORDS, type SayingWords } from '../text/index.ts';

/** Words of all languages that tell whose name stands beside a quotation, in small letters. */
const wordsOf = (list: (language: SayingWords) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(SAYING_WORDS.flatMap((language) => list(language) ?? []));

export const NOBODY = wordsOf(({ nobody }) => nobody);
export const TEXTS = wordsOf(({ texts }) => texts);
export const NO_HEADS = wordsOf(({ anyText = [], nobody = [] }) => [...anyText, ...nobody]);
export const TITLES = wordsOf(({ titles = [], stateWords = [] }) => [...titles, ...stateWords]);
export const PARTICLES = wordsOf(({ particles }) => particles);
export const OPENERS = wordsOf(({ sentences }) => sentences?.openers);
export const REFERENCE_WORDS = wordsOf(({ referenceWords }) => referenceWords);
export const AND = wordsOf(({ and }) => and);
export const ADDRESSING = wordsOf(({ addressing }) => addressing);
export const ASSOCIATES = wordsOf(({ associates }) => associates);
export const ASKED = wordsOf(({ asked }) => asked);
/** What may stand between the beginning of a sentence and a name. */
export const BEFORE_NAMES = wordsOf(({ beforeVerbs = [], and = [], titles = [], stateWords = [], particles = [] }) =>
  [beforeVerbs, and, titles, stateWords, particles].flat(),
);
export const SOMEONE = wordsOf(({ someone }) => someone);
export const RELATIVES = wordsOf(({ relatives }) => relatives);
export const VERBS = wordsOf(({ verbsOfSaying }) => verbsOfSaying);
/** The words of verbs of saying and telling, and of what may stand before them. */
export const VERB_WORDS = wordsOf(
  ({ verbsOfSaying = [], verbsOfTelling = [], phrasesOfSaying = [], beforeVerbs = [], auxiliaries = [] }) =>
    [verbsOfSaying, verbsOfTelling, phrasesOfSaying, beforeVerbs, auxiliaries]
      .flat()
      .flatMap((verb) => verb.split(' ')),
);
export const EITHER = wordsOf(({ either }) => either);
export const ARTICLES = wordsOf(({ articles }) => articles);
export const OFFICES = wordsOf(({ titles }) => titles);
export const STATE_WORDS = wordsOf(({ stateWords }) => stateWords);
export const DAYS = wordsOf(({ days }) => days);
export const FROM_WORDS = wordsOf(({ from }) => from);
export const PREPOSITIONS = wordsOf(({ prepositions = [], to = [] }) => [...prepositions, ...to]);
export const SUBORDINATING = wordsOf(({ subordinating }) => subordinating);
export const PASSIVES = wordsOf(({ passives }) => passives);
export const COPULAS = wordsOf(({ copulas }) => copulas);
export const FIRST_NAMES = wordsOf(({ firstNames }) => firstNames);
