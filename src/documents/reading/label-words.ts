import { alternatives, LANGUAGES, QUESTIONS_AND_ANSWERS, speakerWords } from '../../text/index.ts';

/** What people are, in front of their names or instead of them. */
export const OFFICES = speakerWords('offices');

/** As they stand in front of names with a capital: “Senator Lee”, “Mr. Lee”. */
export const OFFICES_NAMED = alternatives(
  OFFICES.filter((office) => office.length > 1 && /^\p{Script=Latin}/u.test(office)).map(
    (office) => office.charAt(0).toUpperCase() + office.slice(1),
  ),
);

/** Who asks and who answers in interviews and podcasts. */
const HOSTS: ReadonlySet<string> = new Set(speakerWords('hosts'));
const GUESTS: ReadonlySet<string> = new Set(speakerWords('guests'));
/** The same as labels have them; some have spaces in them, or signs that no label of one word has. */
export const INTERVIEWED = [...HOSTS, ...GUESTS].flatMap(casesOf);

/** Whether some labels are both of who asks and of who answers. */
export function areInterview(names: readonly string[]): boolean {
  const are = (words: ReadonlySet<string>) =>
    names.some((name) => words.has(name.toLowerCase().replace(/\s+\d+$/, '')));
  return are(HOSTS) && are(GUESTS);
}

/** A word in small letters as labels have it. */
function casesOf(word: string): string[] {
  return [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}

/** In front of names and behind them, with a full stop: “Dr.”, “SEN.”; in characters, longer ones are words. */
const LONGEST_ABBREVIATION = 4;
export const ABBREVIATIONS = [
  ...OFFICES,
  ...LANGUAGES.flatMap(({ titles = [] }) => titles),
  ...speakerWords('shortOffices'),
]
  // “Host: …” is short, too.
  .filter((title) => title.length <= LONGEST_ABBREVIATION && !HOSTS.has(title))
  .flatMap(casesOf);

/** Nobody's names, though they stand in front of colons. */
const NOBODY: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ nobody = [], referenceWords = [], texts = [], anyText = [] }) => [
    ...nobody,
    ...referenceWords,
    ...texts,
    ...anyText,
  ])
    .concat(speakerWords('notSpeakers'))
    .map((word) => word.toLowerCase()),
);
/** Not nobody's: in front of what is said they stand for whoever asks and answers. */
const ASKS_OR_ANSWERS: ReadonlySet<string> = new Set(QUESTIONS_AND_ANSWERS.flat().map(([word = '']) => word));

/** Whether a name has no small letters. */
export const isInCapitals = (name: string) => /\p{Lu}/u.test(name) && name === name.toUpperCase();
/** Its words but for short and common ones, in small letters. */
export const longWordsOf = (name: string) =>
  (name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => !NOBODY.has(word));

/** Two words or more, none with a number, as a given name and a family name are; not “The mayor”. */
export function isFullName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length > 1 && !/\p{N}|\s\p{Ll}\S*$/u.test(name) && words.every((word) => !NOBODY.has(word.toLowerCase()))
  );
}

/** “LM” of “Leo Marsh”; an empty text of what is no whole name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/);
  const isWhole = words.length > 1 && /^\p{Lu}/u.test(words[0] ?? '') && /^\p{Lu}/u.test(words.at(-1) ?? '');
  return isWhole ? words.flatMap((word) => /^\p{Lu}/u.exec(word) ?? []).join('') : '';
}

const VOICES: ReadonlySet<string> = new Set(speakerWords('voices'));
const OFFICE_NAMED: ReadonlySet<string> = new Set(OFFICES);
const OFFICE_BEHIND = new RegExp(`^\\p{Lo}+(?:${alternatives(speakerWords('officesBehind'))})$`, 'u');

/** Whether an office stands in front of a name, or somebody is addressed: “Senator Doe”, “El señor PRESIDENTE”. */
export function hasOffice(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return (
    OFFICE_BEHIND.test(name) ||
    VOICES.has(name.toLowerCase().replace(/\s+\d+$/, '')) ||
    (words.length > 1 && words.slice(0, -1).some((word) => OFFICE_NAMED.has(word.replace(/\.$/, ''))))
  );
}

/** Whether it says what somebody is or does where several speak: “Operator”, “Narrator”. */
export const isSomebody = (name: string) => VOICES.has(name.toLowerCase());

const ROLES: ReadonlySet<string> = new Set([...speakerWords('roles'), ...HOSTS, ...GUESTS]);

/** Whether the last word of it says what somebody is: “The mayor”; or it is what people call themselves in chats: “mara_l”. */
export function isRole(name: string): boolean {
  const last = /\p{L}+$/u.exec(name.toLowerCase())?.[0] ?? '';
  return /^\p{Ll}\S*$/u.test(name) || OFFICE_NAMED.has(last) || VOICES.has(last) || ROLES.has(last);
}

/** Whether it begins with a word such as “note” or “article”. */
export function isNobody(name: string): boolean {
  const word = /^[\p{L}\p{M}]+/u.exec(name)?.[0].toLowerCase() ?? '';
  return NOBODY.has(word) && !ASKS_OR_ANSWERS.has(word);
}
