export * from './addresses.ts';
export * from './alternatives.ts';
export { analyze, isStopWord, type KnownWords, plainTokens, tokenize } from './analyzing/analyzer.ts';
export * from './analyzing/bigrams.ts';
export * from './analyzing/dictionaries.ts';
export { foreignLanguageOf, languageTold } from './analyzing/foreign-language.ts';
export * from './analyzing/function-words.ts';
export { isHomograph } from './analyzing/homographs.ts';
export * from './analyzing/inflection.ts';
export { withoutIrregularity } from './analyzing/irregular-forms.ts';
export * from './analyzing/language-of.ts';
export * from './analyzing/lead-ins.ts';
export { digitsOfRoman, LATIN_REPEATS } from './analyzing/numerals.ts';
export * from './analyzing/phrase-terms.ts';
export * from './analyzing/romanized.ts';
export * from './analyzing/shared-beginning.ts';
export { withoutShortForms } from './analyzing/short-forms.ts';
export * from './analyzing/slips.ts';
export { type StemOf, stem, stemIn } from './analyzing/stem.ts';
export * from './analyzing/stop-words.ts';
export * from './analyzing/synonyms.ts';
export * from './analyzing/term-prior.ts';
export * from './analyzing/thesaurus.ts';
export * from './analyzing/token.ts';
export * from './analyzing/transliteration.ts';
export { decode, encode } from './arrays/array-json.ts';
export * from './arrays/binary-search.ts';
export * from './arrays/packed-strings.ts';
export * from './arrays/rows.ts';
export * from './arrays/string-numbers.ts';
export * from './arrays/sums.ts';
export type { WholeNumbers } from './arrays/whole-numbers.ts';
export * from './control-characters.ts';
export * from './escape-pattern.ts';
export * from './fold.ts';
export * from './fold-text.ts';
export { hanNumber } from './han-numbers.ts';
export {
  CLAUSE_WORDS,
  type ClauseWords,
  type InversionWords,
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
export { APOSTROPHES, isUnspaced, simplifyChinese, typedLetters, withoutInvisible } from './letters.ts';
export * from './maps.ts';
export * from './memo.ts';
export { countriesIn, type NamedCountry } from './naming/countries.ts';
export { alliancesIn, personsIn } from './naming/listed-names.ts';
export { nameForms, nameStem } from './naming/name-words.ts';
export * from './naming/title-words.ts';
export * from './quotation-marks.ts';
export * from './sentences.ts';
export { plainSign } from './signs.ts';
export * from './span.ts';
export { readTable } from './tables/table.ts';
export * from './truncate.ts';
