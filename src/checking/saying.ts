import { append, capitalisable } from '../text/index.ts';
import { anyOf, byFirstLetter, phrasesOf } from './alternatives.ts';
import { CAPITALS, LETTERS, MARKS, NUMBERS, SMALL } from './spelt.ts';

/** Pieces of patterns that tell who says something, for regular expressions with the flag u; each is one group or word. */

const { raw } = String;

/** A whole word, one of some. */
const word = (alternatives: string) => raw`(?:${alternatives})(?![${LETTERS}${MARKS}])`;

/** A capitalised word, also one such as teleSUR. */
const CAPITALISED = raw`(?:[${CAPITALS}]|[${SMALL}]+[${CAPITALS}])[${LETTERS}${MARKS}.’'-]*`;
/** Small words may stand in it: “Ursula von der Leyen”, « Le Courrier de l’Estuaire ». */
export const NAME = raw`${CAPITALISED}(?:[^\S\n]+(?:(?:${anyOf(({ insideNames }) => insideNames)})[^\S\n]+){0,2}(?:[${SMALL}]{1,4}['’])?${CAPITALISED}){0,4}`;
/** One word, in small letters or not. */
export const ONE_WORD = raw`[${LETTERS}][${LETTERS}${MARKS}.’'-]*`;
/** Words in small letters, but perhaps for the first: a name only if it is known. */
export const LOWER = raw`[${LETTERS}][${LETTERS}${MARKS}.’'-]*(?:\s+[${SMALL}][${LETTERS}${MARKS}.’'-]*){0,2}`;
/** A name, or something such as “the joint statement”. */
export const SOURCE = raw`(?:${NAME}|[Tt]he(?:\s+[${LETTERS}]+){1,3})`;
export const HAN_NAME = raw`[\p{Script=Han}·]{2,16}`;

/** “Says”, “wrote”. */
export const VERB = word(byFirstLetter(anyOf(({ verbsOfSaying }) => verbsOfSaying)));
/** “Told”, “warned”: somebody. */
export const TELL = word(byFirstLetter(anyOf(({ verbsOfTelling }) => verbsOfTelling)));
/** “Was quoted as saying”. */
const PHRASE = word(byFirstLetter(anyOf(({ phrasesOfSaying }) => phrasesOfSaying)));
const WORDS = new RegExp(`[${LETTERS}${MARKS}]+`, 'gu');
/** The words of all these verbs and phrases, by the first. */
const SAYINGS = new Map<string, string[][]>();
for (const phrase of phrasesOf(({ verbsOfSaying = [], verbsOfTelling = [], phrasesOfSaying = [] }) => [
  ...verbsOfSaying,
  ...verbsOfTelling,
  ...phrasesOfSaying,
])) {
  const words = phrase.match(WORDS) ?? [];
  append(SAYINGS, words[0] ?? '', words);
}

/** What stands for the white space before each verb of saying or telling: that a word is none is then said in short. */
const VERB_SPACE = '\u2005';
const BEFORE_VERB = new RegExp(raw`\s(?=${VERB}|${TELL})`, 'gu');

/**
 * A text, as `spelt` writes it, as the patterns that have a verb read it.
 *
 * @returns undefined if it has no verb of saying or of telling, nor such a phrase.
 */
export function withVerbs(text: string): string | undefined {
  const words = new Set(text.match(WORDS));
  const mayHave = [...words].some((first) =>
    SAYINGS.get(first)?.some((phrase) => phrase.every((each) => words.has(each))),
  );
  return mayHave ? text.replaceAll(VERB_SPACE, ' ').replace(BEFORE_VERB, VERB_SPACE) : undefined;
}

export const TO = word(anyOf(({ to }) => to));
export const FROM = word(capitalisable(anyOf(({ from }) => from)));
/** Prepositions of where somebody says something, to whom and about what. */
export const NOT_FROM = word(
  capitalisable(
    anyOf(({ prepositions, from = [], accordingTo = [] }) =>
      prepositions?.filter((each) => ![...from, ...accordingTo].includes(each)),
    ),
  ),
);
export const PRONOUN = `(?:${capitalisable(anyOf(({ pronouns }) => pronouns))})`;
/** “He”, behind a verb: not “on”, which is a preposition in another language. */
export const PRONOUN_BEHIND = `(?!${NOT_FROM})${PRONOUN}`;
/** What somebody's words are called: “own words”. */
export const SAYING = word(capitalisable(anyOf(({ sayings }) => sayings)));
export const THAT_ITSELF = word(anyOf(({ that }) => that));
export const THAT = raw`(?:,?\s+${THAT_ITSELF})?`;
export const ACCORDING = raw`(?:${capitalisable(anyOf(({ accordingTo }) => accordingTo))})\s+`;
export const DASH = raw`(?:[—–―~]+|--?)\s*`;

/** “Also”, “literally”. */
export const ADVERB = raw`(?:${byFirstLetter(anyOf(({ beforeVerbs }) => beforeVerbs))}|(?!(?:ally|family|assembly)\s)[${SMALL}]{2,}ly)`;
/** What may stand between a name and its verb. */
export const ADVERBS = raw`(?:${ADVERB}\s+){0,3}`;
export const OTHER_WORD = raw`(?<!${VERB_SPACE})[${LETTERS}${NUMBERS}][${LETTERS}${MARKS}${NUMBERS}.’'-]*`;
/** To whom something is said, with the space before it: “ Carlos Martinez and the world”. */
export const OBJECT = raw`(?:\s+(?!${NOT_FROM})${OTHER_WORD}){1,5}`;
/** “On Friday:”, “in a letter that”: when, where, in what something is said. */
const ASIDE = raw`(?:\s+${OTHER_WORD}){1,6}(?=\s*[:：,]|\s+${THAT_ITSELF})`;
/** “ on Friday”, « vendredi ». */
export const ON_A_DAY = raw`\s+(?:[${SMALL}]{1,5}\s+){0,2}${word(capitalisable(anyOf(({ days }) => days)))}`;
export const AUXILIARY = word(capitalisable(anyOf(({ auxiliaries }) => auxiliaries)));
export const PARTICIPLE = word(anyOf(({ participles }) => participles));
/** “Really”, “(in Beijing)”: between these. */
export const BETWEEN_VERBS = raw`(?:\s+(?!${AUXILIARY}|${PARTICIPLE})\(?${OTHER_WORD}\)?){0,5}`;
/** “ on Friday in Moscow”: behind whom something is said to. */
export const WHEN_AND_WHERE = raw`(?:\s+(?!${TO})${NOT_FROM}(?:\s+(?!${NOT_FROM})${OTHER_WORD}){1,4}|${ON_A_DAY}){0,2}`;
/** A verb of saying with all that may stand around it before what is said: “also told Ukraine to”, “wrote on Friday”. */
export const SAYS = raw`${ADVERBS}(?:${PHRASE}|${TELL}(?:\s+${TO})?${OBJECT}(?:${WHEN_AND_WHERE}|\s+(?:${TO}|${FROM}))|${VERB}(?:\s+${TO}${OBJECT}|${ASIDE})?)`;
/** The same of what is told without marks: “told reporters that”. */
export const TOLD_THAT = raw`${ADVERBS}${TELL}${OBJECT}\s+${THAT_ITSELF}`;
/** The same behind what is said: “literally said”. */
export const SAID = `${ADVERBS}(?:${PHRASE}|${TELL}|${VERB})`;

/** “And”: before another verb of the same subject. */
export const JOINING = word(anyOf(({ and }) => and));
export const ARTICLE = word(anyOf(({ articles }) => articles));
/** “Called”: something “…”. */
export const CALLING = word(anyOf(({ verbsOfCalling }) => verbsOfCalling));
/** “It was”, “das Rathaus sei”: what somebody says of whom or what, before the words for it. */
export const COPULA = word(capitalisable(anyOf(({ copulas }) => copulas)));
/** “Dedi”: behind what is said. */
export const VERB_LAST = word(anyOf(({ verbsLast }) => verbsLast));
/** “Speaker”: before a colon and whose some words are. */
export const SPEAKER_LABEL = word(capitalisable(anyOf(({ speakerLabels }) => speakerLabels)));
/** “The mayor”, “president of Russia” (`withTitlesJoined`): behind a name. */
export const OFFICE = raw`(?:(?:[${SMALL}]{1,3}\s+)?${word(capitalisable(byFirstLetter(anyOf(({ titles }) => titles))))}(?:\s+${OTHER_WORD}){0,4}|Ωω+)`;
/** What is no name where it begins a line: “dear”. */
export const ADDRESS = word(capitalisable(anyOf(({ addressing }) => addressing)));

export const HAN_VERB = `(?:${anyOf(({ verbsOfSaying }) => verbsOfSaying, 'Han')})`;
export const HAN_ACCORDING = `(?:${anyOf(({ accordingTo }) => accordingTo, 'Han')})`;
/** „Xi zufolge“, “Xi によると”: behind a name. */
export const ACCORDING_BEHIND = anyOf(({ accordingBehind }) => accordingBehind);
export const IN_THE_VIEW_OF = word(capitalisable(anyOf(({ inTheViewOf }) => inTheViewOf)));
/** “Is a quote by”: between a quotation and a name. */
export const ATTRIBUTING = word(anyOf(({ attributing }) => attributing));
/** “Who”: between whom “it was” and a verb. */
export const WHO = word(anyOf(({ relatives }) => relatives));
/** “That’s”: between them, in a sentence of its own. */
export const IDENTIFYING = word(capitalisable(anyOf(({ identifying }) => identifying)));
/** “Here is”: before a name that introduces a quotation, as “That’s” does there. */
export const PRESENTING = word(
  capitalisable(anyOf(({ presenting = [], identifying = [] }) => [...presenting, ...identifying])),
);
/** “Is what”: before a name with its verb. */
export const THAT_IS_WHAT = word(anyOf(({ thatIsWhat }) => thatIsWhat));
/** “To”, where it begins a sentence: what follows is not who says something. */
export const TO_FIRST = word(capitalisable(anyOf(({ to }) => to)));

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
