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
export const EITHER = wordsOf(({ either }) => either);
