import { anyOf } from './alternatives.ts';
import { any, CAPITALS, JOINED_WORD, LETTERS, NUMBERS, no, REST, SMALL, T } from './tagger.ts';

/** Pieces of patterns that tell who says something, for tagged texts; each is one group or word. */

const { raw } = String;

/** A capitalised word, also one such as teleSUR. */
const CAPITALISED = raw`${T}(?:[${CAPITALS}]|[${SMALL}]+[${CAPITALS}])[${REST}]*`;
/** Small words may stand in it: “Ursula von der Leyen”, « Le Courrier de l’Estuaire ». */
export const NAME = raw`${CAPITALISED}(?:[^\S\n]+(?:(?:${any('insideName')}|&)[^\S\n]+){0,2}(?:${T}[${SMALL}]{1,4}['’])?${CAPITALISED}){0,4}`;
/** One word, in small letters or not. */
export const ONE_WORD = `${T}[${LETTERS}][${REST}]*`;
/** Words in small letters, but perhaps for the first: a name only if it is known. */
export const LOWER = raw`${T}[${LETTERS}][${REST}]*(?:\s+${T}[${SMALL}][${REST}]*){0,2}`;
/** A name, or something such as “the joint statement”. */
export const SOURCE = raw`(?:${NAME}|${T}[Tt]he(?:\s+${T}[${LETTERS}]+){1,3})`;
export const HAN_NAME = raw`[\p{Script=Han}·]{2,16}`;

/** “Says”, “wrote”. */
export const VERB = any('verb');
/** “Told”, “warned”: somebody. */
export const TELL = any('tell');
/** “Was quoted as saying”. */
const PHRASE = any('phraseOfSaying');
export const TO = any('to');
export const FROM = any('from');
/** Prepositions of where somebody says something, to whom and about what. */
export const NOT_FROM = any('notFrom');
export const PRONOUN = any('pronoun');
/** What somebody's words are called: “own words”. */
export const SAYING = any('saying');
export const THAT_ITSELF = any('that');
export const THAT = raw`(?:,?\s+${THAT_ITSELF})?`;
export const ACCORDING = raw`${any('accordingTo')}\s+`;
export const DASH = raw`(?:[—–―~]+|--?)\s*`;

/** “Also”, “literally”. */
export const ADVERB = raw`(?:${any('adverb')}|${T}(?!(?:ally|family|assembly)\s)[${SMALL}]{2,}ly)`;
/** What may stand between a name and its verb. */
export const ADVERBS = raw`(?:${ADVERB}\s+){0,3}`;
export const ANY_WORD = raw`${T}[${LETTERS}${NUMBERS}][${REST}${NUMBERS}]*`;
/** No verb of saying. */
export const OTHER_WORD = `${no('verb', 'tell')}${ANY_WORD}`;
/** To whom something is said, with the space before it: “ Carlos Martinez and the world”. */
export const OBJECT = raw`(?:\s+${no('notFrom')}${OTHER_WORD}){1,5}`;
/** “On Friday:”, “in a letter that”: when, where, in what something is said. */
const ASIDE = raw`(?:\s+${OTHER_WORD}){1,6}(?=\s*[:：,]|\s+${THAT_ITSELF})`;
/** “ on Friday”, « vendredi ». */
export const ON_A_DAY = raw`\s+(?:${T}[${SMALL}]{1,5}\s+){0,2}${any('day')}`;
export const AUXILIARY = any('auxiliary');
export const PARTICIPLE = any('participle');
/** “Really”, “(in Beijing)”: between these. */
export const BETWEEN_VERBS = raw`(?:\s+${no('auxiliary', 'participle')}\(?${ANY_WORD}\)?){0,5}`;
/** “ on Friday in Moscow”: behind whom something is said to. */
export const WHEN_AND_WHERE = raw`(?:\s+${no('to')}${NOT_FROM}(?:\s+${no('notFrom')}${OTHER_WORD}){1,4}|${ON_A_DAY}){0,2}`;
/** A verb of saying with all that may stand around it before what is said: “also told Ukraine to”, “wrote on Friday”. */
export const SAYS = raw`${ADVERBS}(?:${PHRASE}|${TELL}(?:\s+${TO})?${OBJECT}(?:${WHEN_AND_WHERE}|\s+(?:${TO}|${FROM}))|${VERB}(?:\s+${TO}${OBJECT}|${ASIDE})?)`;
/** The same of what is told without marks: “told reporters that”. */
export const TOLD_THAT = raw`${ADVERBS}${TELL}${OBJECT}\s+${THAT_ITSELF}`;
/** The same behind what is said: “literally said”. */
export const SAID = `${ADVERBS}(?:${PHRASE}|${TELL}|${VERB})`;

/** “And”: before another verb of the same subject. */
export const JOINING = any('and');
export const ARTICLE = any('article');
/** “Called”: something “…”. */
export const CALLING = any('calling');
/** “It was”, “das Rathaus sei”: what somebody says of whom or what, before the words for it. */
export const COPULA = any('copula');
/** “Dedi”: behind what is said. */
export const VERB_LAST = any('verbLast');
/** “Speaker”: before a colon and whose some words are. */
export const SPEAKER_LABEL = any('speakerLabel');
/** “The mayor”, “president of Russia” (`withTitlesJoined`): behind a name. */
export const OFFICE = raw`(?:(?:${T}[${SMALL}]{1,3}\s+)?${any('title')}(?:\s+${OTHER_WORD}){0,4}|${JOINED_WORD})`;
/** What is no name where it begins a line: “dear”. */
export const ADDRESS = any('address');

export const HAN_VERB = `(?:${anyOf(({ verbsOfSaying }) => verbsOfSaying, 'Han')})`;
export const HAN_ACCORDING = `(?:${anyOf(({ accordingTo }) => accordingTo, 'Han')})`;
/** „Xi zufolge“, “Xi によると”: behind a name. */
export const ACCORDING_BEHIND = any('accordingBehind');
/** The same where no space is before it, for texts without tags. */
export const UNSPACED_ACCORDING = `(?:${anyOf(({ accordingBehind }) => accordingBehind?.filter((each) => /[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(each)))})`;
export const IN_THE_VIEW_OF = any('inTheViewOf');
/** “Is a quote by”: between a quotation and a name. */
export const ATTRIBUTING = any('attributing');
/** “Who”: between whom “it was” and a verb. */
export const WHO = any('relative');
/** “That’s”: between them, in a sentence of its own. */
export const IDENTIFYING = any('identifying');
/** “Here is”: before a name that introduces a quotation, as “That’s” does there. */
export const PRESENTING = any('presenting');
/** “Is what”: before a name with its verb. */
export const THAT_IS_WHAT = any('thatIsWhat');
/** “To”, where it begins a sentence: what follows is not who says something. */
export const TO_FIRST = any('toFirst');

/** A name in a script without spaces, or in Korean. */
export const UNSPACED_NAME = raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー・]{2,12}?`;
/** In Japanese and Korean, the name stands before a quotation, and the verb behind it: 「…」と述べた. */
export const TOPIC = `(?:${anyOf(({ topic }) => topic)})`;
const verbsBehind = (script?: 'Han') => anyOf(({ verbsBehind }) => verbsBehind, script);
const QUOTED = `(?:${anyOf(({ quoted }) => quoted)})`;
const VERB_BEHIND = raw`[^\s。、,]{0,6}?\s?(?:${verbsBehind('Han')}|${verbsBehind()})`;
export const QUOTED_SAYS = raw`${QUOTED}\s?${VERB_BEHIND}`;
const HONORIFIC = `(?:${anyOf(({ honorifics }) => honorifics, 'Han')}|${anyOf(({ honorifics }) => honorifics)})`;
/** プーチン大統領, 시진핑 주석 */
export const WITH_HONORIFIC = raw`(${UNSPACED_NAME})\s?${HONORIFIC}`;
/** The same, or the name alone. */
export const WITH_OR_WITHOUT = raw`(${UNSPACED_NAME})(?:\s?${HONORIFIC})?`;
/** 「…」と習近平は述べた */
export const QUOTED_NAME_SAYS = raw`${QUOTED}\s?${WITH_OR_WITHOUT}${TOPIC}\s?${VERB_BEHIND}`;
/** は4日、北京で「…」, 은 10일 “…”: between such a name and a quotation. No other particle that names who acts. */
export const UNSPACED_ASIDE = raw`(?:[^\s。「」『』“”"はがもの은는이가]{1,16}(?:[、,]|(?<=[でに]))){0,2}(?:\s(?!\S*[은는이가도의](?:\s|$))[^\s“”"]{1,8}){0,3}`;

export const HAN_SAYING = `(?:${anyOf(({ sayings }) => sayings, 'Han')})`;
export const HAN_TO = `(?:${anyOf(({ to }) => to, 'Han')})`;
const HAN_TELL = `(?:${anyOf(({ verbsOfTelling }) => verbsOfTelling, 'Han')})`;
const HAN_WHOM = raw`[\p{Script=Han}·]{1,12}`;
/** “告诉习近平”, “对习近平说”, “说”. */
export const HAN_SAYS = `(?:${HAN_TELL}${HAN_WHOM}|${HAN_TO}${HAN_WHOM}?${HAN_VERB}|${HAN_VERB})`;
