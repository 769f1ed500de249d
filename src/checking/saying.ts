import { anyOf, byFirstLetter, capitalisable } from './alternatives.ts';

/** Patterns of the words that say who says something, for regular expressions with the flag u. */

/** Capitalised words, also such as teleSUR; small words may stand between them. */
const PART = String.raw`(?:\p{Lu}|\p{Ll}+\p{Lu})[\p{L}\p{M}.’'-]*`;
const SMALL = `(?:${anyOf(({ insideNames }) => insideNames)})`;
export const NAME = String.raw`${PART}(?:\s+(?:${SMALL}\s+){0,2}${PART}){0,4}`;
/** Words in small letters, but perhaps for the first: a name only if it is known. */
export const LOWER = String.raw`\p{L}[\p{L}\p{M}.’'-]*(?:\s+\p{Ll}[\p{L}\p{M}.’'-]*){0,2}`;
/** A name, or something such as “the joint statement”. */
export const SOURCE = String.raw`${NAME}|[Tt]he(?:\s+\p{L}+){1,3}`;
export const HAN_NAME = String.raw`[\p{Script=Han}·]{2,12}`;

const END = String.raw`(?![\p{L}\p{M}])`;
const VERBS = byFirstLetter(anyOf(({ verbsOfSaying }) => verbsOfSaying));
export const VERB = `(?:${VERBS})${END}`;
export const TELL = `(?:${byFirstLetter(anyOf(({ verbsOfTelling }) => verbsOfTelling))})${END}`;
const PHRASE = `(?:${byFirstLetter(anyOf(({ phrasesOfSaying }) => phrasesOfSaying))})${END}`;
export const TO = `(?:${anyOf(({ to }) => to)})${END}`;
export const FROM = `(?:${capitalisable(anyOf(({ from }) => from))})${END}`;
/** Prepositions of where somebody says something, to whom and about what. */
export const NOT_FROM = `(?:${capitalisable(anyOf(({ prepositions, from = [], accordingTo = [] }) => prepositions?.filter((word) => ![...from, ...accordingTo].includes(word))))})${END}`;
export const PRONOUN = capitalisable(anyOf(({ pronouns }) => pronouns));
/** What somebody's words are called: “Putin’s own words”. */
export const SAYING = `(?:${anyOf(({ sayings }) => sayings)})${END}`;
export const THAT = String.raw`(?:\s+(?:${anyOf(({ that }) => that)})${END})?`;
export const ACCORDING = String.raw`(?:${capitalisable(anyOf(({ accordingTo }) => accordingTo))})\s+`;
export const DASH = String.raw`(?:[—–―~]+|--?)\s*`;

/** “Has also”, “literally”: what may stand between a name and its verb. */
const ADVERBS = String.raw`(?:(?:${byFirstLetter(anyOf(({ beforeVerbs }) => beforeVerbs))}|\p{Ll}{2,}ly)\s+){0,3}`;
const WORD = String.raw`(?!(?:${VERB}|${TELL}))[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*`;
/** To whom something is said. */
export const OBJECT = String.raw`(?!${NOT_FROM})${WORD}(?:\s+(?!${NOT_FROM})${WORD}){0,4}`;
/** “On Friday:”, “in a letter that”: when, where, in what something is said. */
const ASIDE = String.raw`(?:\s+${WORD}){1,6}(?=\s*[:：,]|\s+(?:${anyOf(({ that }) => that)})${END})`;
/** A verb of saying with all that may stand around it before what is said. */
export const SAYS = String.raw`${ADVERBS}(?:${PHRASE}|${TELL}(?:\s+${TO})?\s+${OBJECT}(?:\s+(?:${TO}|${FROM}))?|${VERB}(?:\s+${TO}\s+${OBJECT}|${ASIDE})?)`;
/** The same of what is told without marks. */
export const TOLD_THAT = String.raw`${ADVERBS}${TELL}\s+${OBJECT}\s+(?:${anyOf(({ that }) => that)})`;
/** The same behind what is said. */
export const SAID = `${ADVERBS}(?:${PHRASE}|${TELL}|${VERB})`;

export const HAN_VERB = `(?:${anyOf(({ verbsOfSaying }) => verbsOfSaying, 'Han')})`;
export const HAN_ACCORDING = anyOf(({ accordingTo }) => accordingTo, 'Han');
export const HAN_TO = anyOf(({ to }) => to, 'Han');
const HAN_WHOM = String.raw`[\p{Script=Han}·]{1,12}`;
export const HAN_SAYS = `(?:(?:${anyOf(({ verbsOfTelling }) => verbsOfTelling, 'Han')})${HAN_WHOM}|(?:${HAN_TO})${HAN_WHOM}?${HAN_VERB}|${HAN_VERB})`;
