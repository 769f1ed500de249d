export * from './addresses.ts';
export { alliancesIn } from './alliances.ts';
export * from './alternatives.ts';
export { analyze, isStopWord, type KnownWords, plainTokens, tokenize } from './analyzer.ts';
export { decode, encode } from './array-json.ts';
export * from './bigrams.ts';
export * from './binary-search.ts';
export * from './control-characters.ts';
export { countriesIn, type NamedCountry } from './countries.ts';
export * from './dictionaries.ts';
export * from './escape-pattern.ts';
export * from './fold.ts';
export * from './fold-text.ts';
export { foreignLanguageOf, languageTold } from './foreign-language.ts';
export * from './function-words.ts';
export { hanNumber } from './han-numbers.ts';
export { isHomograph } from './homographs.ts';
export * from './inflection.ts';
export * from './language-of.ts';
export {
  CLAUSE_WORDS,
  type ClauseWords,
  LABEL_WORDS,
  LANGUAGES,
  type Language,
  numberAt,
  type PassiveWords,
  phrases,
  QUESTIONS_AND_ANSWERS,
  REFERENCE_WORDS,
  type ReferenceWords,
  SAYING_WORDS,
  type SayingWords,
  SPEECH_WORDS,
  type SpeechWords,
  speakerWords,
  TELLING_WORDS,
  type TellingWords,
  words,
} from './languages/index.ts';
export * from './lead-ins.ts';
export { APOSTROPHES, isUnspaced, simplifyChinese, typedLetters, withoutInvisible } from './letters.ts';
export * from './maps.ts';
export * from './memo.ts';
export { nameForms, nameStem } from './name-words.ts';
export { digitsOfRoman, LATIN_REPEATS } from './numerals.ts';
export * from './packed-strings.ts';
export * from './phrase-terms.ts';
export * from './quotation-marks.ts';
export * from './romanized.ts';
export * from './rows.ts';
export * from './sentences.ts';
export * from './shared-beginning.ts';
export { withoutShortForms } from './short-forms.ts';
export { plainSign } from './signs.ts';
export * from './slips.ts';
export * from './span.ts';
export { type StemOf, stem, stemIn } from './stem.ts';
export * from './stop-words.ts';
export * from './string-numbers.ts';
export * from './synonyms.ts';
export * from './term-prior.ts';
export * from './thesaurus.ts';
export * from './title-words.ts';
export * from './token.ts';
export * from './transliteration.ts';
export * from './truncate.ts';
export type { WholeNumbers } from './whole-numbers.ts';
