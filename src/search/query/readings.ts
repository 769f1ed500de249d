import {
  alternatives,
  asksWhetherWritten,
  isQuestion,
  isStopWord,
  LANGUAGES,
  memoizedByValue,
  SAYING_WORDS,
  type SayingWords,
  simplifyChinese,
  withoutInvisible,
  withoutLeadIns,
} from '../../text/index.ts';
import { asks } from '../language/asks.ts';

/** Where one part of a message may end: a sentence, a line, what stands before a colon. */
const END =
  /(?<=(?:[!?؟…]|[\p{L}\p{N}]{2}\.)["”’'»)\]]{0,3})\s+|(?<=[。！？][”’」』）]{0,3})|(?<=[!?])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[:;])\s+|(?<=[：；])|(?<!\s)\s+[–—]+\s+|(?<!\n)\n+/u;
const wordsOf = (list: (language: SayingWords) => readonly string[] | undefined) =>
  SAYING_WORDS.flatMap((language) => list(language) ?? []);
const INTERROGATIVES = alternatives(
  wordsOf(({ interrogatives = [], questionVerbs = [] }) => [...interrogatives, ...questionVerbs]),
);
const AND = wordsOf(({ and }) => and);
const LAST_JOINED = wordsOf(({ beforeLast }) => beforeLast);
const BEFORE_LAST = alternatives(LAST_JOINED);
const OR = LAST_JOINED.filter((word) => !AND.includes(word));
/** A single letter is an article elsewhere: Portuguese “o”. */
const SURE_OR = alternatives(OR.filter(({ length }) => length > 1));
const BUT = wordsOf(({ but }) => but);
const HAN_BUT = BUT.filter((word) => /^\p{Script=Han}/u.test(word));
/** Between two questions in a sentence: “and who …”, “and what …”; not behind a word or two, which ask for nothing alone. */
const AND_ASKS = new RegExp(
  // It is looked back only from a comma or a space: words may be as long as a message.
  String.raw`(?=[, ])(?<=\p{L}\P{L}+\p{L}+\P{L}+\p{L}+),? (?:${alternatives(AND)}) (?=(?:${INTERROGATIVES}) )`,
  'giu',
);
/** A word with short ones before it: “the dollar”, “a la OTAN”. */
const ITEM = String.raw`(?:\p{Ll}{1,3}\s){0,2}[\p{L}\p{N}'’-]+`;
/**
 * Several things that a question asks for, with “or” between them, or at its end: “NATO, AUKUS or the dollar?”, “is NATO or the
 * Quad in it?”.
 */
const LIST = new RegExp(
  String.raw`^(?<lead>(?:.*?[\s¿])?)(?<others>${ITEM}(?:(?:,|,?\s(?:${SURE_OR}))\s${ITEM})*),?\s(?<conjunction>${BEFORE_LAST})\s(?<last>${ITEM})(?<end>\P{L}*|(?<=\s(?:${alternatives(OR)})\s${ITEM})(?![\p{L}\p{N}'’-]).*)$`,
  'u',
);
const BETWEEN = new RegExp(String.raw`,?\s(?:${SURE_OR})\s|,\s`, 'u');
const ASKS_WHICH = new RegExp(String.raw`\s(?:${SURE_OR})\s`, 'iu');
/** A word that stands before several things, each time: “about NATO and about the dollar”. */
const REPEATED = new RegExp(String.raw`(\s(\p{L}{1,6})\s(?:[\p{L}\p{N}'’-]+\s){1,3}?(?:${BEFORE_LAST})\s)\2\s`, 'giu');
/** What is shorter asks for nothing by itself: in words, in Chinese in characters. */
const SHORTEST = 3;
const SHORTEST_HAN = /\p{Script=Han}{4}/u;
/** In UTF-16 units: a longer part is no question, and no more of a message is divided, for the time that it takes. */
const LONGEST_PART = 400;
const LONGEST_MESSAGE = 6000;
/** A few words with no name or number among them that may lead in: “not to start a fight, but”. */
const LEAD_IN = new RegExp(
  String.raw`^.[^\p{Lu}\p{N},，]{1,50}(?:[,，]\s*(?:(?:${alternatives(BUT)})(?!\p{L})\s*)?|\s(?:${alternatives(BUT)})\s|${alternatives(HAN_BUT)})`,
  'u',
);
/** A few words that may trail off: “, there is a beer on it”. */
const TAIL = /\p{L}["”’'»)]*(?<tail>(?:[,;:.!?…–—]\s+|[，。！？；：])[^\p{N},，.!?。！？]{2,60}[.!?。！？…]*\s*)$/u;
/** Another clause or an alternative does not: “, that they met”, “, or China”. */
const NO_TAIL = new RegExp(
  String.raw`^\P{L}*(?:${alternatives(wordsOf(({ that, accordingTo }) => [...(that ?? []), ...(accordingTo ?? [])]))})(?!\p{L})|\p{L}\s(?:${alternatives(OR)})\s`,
  'iu',
);
/** Between clauses; not between the digits of a number. */
const COMMA = /,\s+|[，、،]/u;
/** More parts of a message than these are not looked at, nor more of what it lists, for the time that it takes. */
const MOST_PARTS = 4;
const MOST_LISTED = 8;

/** The ways to read a message, without what only leads in (`withoutLeadIns`); none of them twice. */
interface Readings {
  readonly whole: string;
  /** Its parts; if some of these ask something, only such: a question among other sentences is answered by itself. */
  readonly parts: readonly string[];
  /** The same with what stands before each: “They fear for their safety. What do they demand?” */
  readonly joined: readonly string[];
  /** Whether it has several parts, none of which is a question, so that most of it may be chat. */
  readonly areAsides: boolean;
}

export function readingsOf(message: string): Readings {
  const text = withoutWhether(withoutInvisible(message));
  const beginning = text.slice(0, LONGEST_MESSAGE);
  const divided = beginning.replace(AND_ASKS, '? ');
  const all = divided.split(END);
  const parts = all.filter(isPart);
  // Of “what about NATO and what about the dollar” neither may have its mark.
  const isMarked = (part: string) => isQuestion(part) || (divided !== beginning && asks(part));
  const marked = parts.filter(isMarked);
  const questions = marked.length > 0 ? marked : parts.filter(wonders);
  const asked = questions.length > 0 ? questions : parts;
  const some = asked.length > MOST_PARTS ? [...asked.slice(0, MOST_PARTS - 1), ...asked.slice(-1)] : asked;
  const joined = some
    .map((part) => all.slice(Math.max(0, all.indexOf(part) - 1), all.indexOf(part) + 1))
    .filter((pieces) => pieces.length === 2 && pieces.every(({ length }) => length <= LONGEST_PART))
    .map((pieces) => pieces.join(' '));
  const plain = memoizedByValue((reading: string) => withoutRequest(withoutLeadIns(reading)));
  const whole = plain(text);
  const others = (readings: readonly string[]) =>
    [...new Set(readings.map(plain))].filter((reading) => reading !== whole);
  const areAsides = parts.length > 1 && questions.length === 0;
  return { whole, parts: others(some), joined: others(joined), areAsides };
}

const MENTION = LANGUAGES.flatMap(({ asksForMention = [] }) => asksForMention);
const REQUESTS = [...SAYING_WORDS.flatMap(({ asksForPassage = [] }) => asksForPassage), ...MENTION];
const HOW_OFTEN = LANGUAGES.flatMap(({ asksHowOften = [] }) => asksHowOften);

/** What a message asks for a passage on or a mention of, if it does: “the dollar” of “Is the dollar mentioned anywhere?”. */
function withoutRequest(message: string): string {
  return whatOf(message, REQUESTS) ?? message;
}

/** What a message asks to be counted: “NATO” of “How often is NATO mentioned?”. */
export function countedIn(message: string): string | undefined {
  return whatOf(withoutLeadIns(message), HOW_OFTEN);
}

/** The shortest of what some patterns find in a message: those of one language may fit another, and leave more of it. */
function whatOf(message: string, patterns: readonly RegExp[]): string | undefined {
  if (message.length > LONGEST_PART) return undefined;
  const found = patterns.flatMap((pattern) => pattern.exec(message)?.groups?.['what'] ?? []);
  return found.sort((a, b) => a.length - b.length)[0];
}

/** A message without the last of its parts, if that asks but whether the others are written somewhere. */
function withoutWhether(message: string): string {
  if (message.length > LONGEST_MESSAGE) return message;
  const last = message.trimEnd().split(END).at(-1) ?? '';
  const before = message.trimEnd().slice(0, -last.length);
  return isPart(before) && asksWhetherWritten(last) ? before.trimEnd() : message;
}

/** Whether a message has a question, with its mark or without, as far as that can be told; else it says something. */
export function asksSomething(message: string): boolean {
  const { whole, parts } = readingsOf(message);
  return [whole, ...parts].some(asks) || whatOf(withoutLeadIns(message), MENTION) !== undefined;
}

/**
 * What stands between the commas of a reading, if it has any.
 *
 * @param names Whether some of it names somebody: what is said of them is not asked for without them.
 */
export function clausesOf(reading: string, names: (clause: string) => boolean): string[] {
  const clauses = reading.length > LONGEST_PART ? [] : reading.split(COMMA);
  if (clauses.length < 2) return [];
  const naming = clauses.filter(names);
  return clauses.filter((clause) => isPart(clause) && naming.every((each) => each === clause)).slice(0, MOST_PARTS);
}

/**
 * Some readings without what may lead in or trail off: worth a look where these find nothing.
 *
 * @param names Whether what would be left out names somebody, who is asked for then.
 */
export function withoutAsides(readings: readonly string[], names: (aside: string) => boolean): string[] {
  return readings
    .filter(({ length }) => length <= LONGEST_PART)
    .flatMap((reading) => {
      const leadIn = LEAD_IN.exec(reading)?.[0];
      const tail = TAIL.exec(reading)?.groups?.['tail'];
      return [
        ...(leadIn !== undefined && !names(leadIn) ? [reading.slice(leadIn.length)] : []),
        ...(tail !== undefined && !NO_TAIL.test(tail) && !names(tail) && !asks(tail)
          ? [reading.slice(0, -tail.length)]
          : []),
      ];
    })
    .filter(isPart)
    .map(withoutLeadIns);
}

const NAME = String.raw`(?<name>@[\p{L}\p{N}_.]+|\p{L}[\p{L}\p{M}’'-]*)`;
const VERBS_OF_SAYING = wordsOf(({ verbsOfSaying }) => verbsOfSaying);
const ACCORDING_TO = wordsOf(({ accordingTo }) => accordingTo);
const THAT = `(?:${alternatives(wordsOf(({ that }) => that))})`;
const SAYS = `(?:${alternatives(VERBS_OF_SAYING)})`;
/** What somebody has heard from others, by their first names: “Selon Marc, …”, “Priya says that …”, «Dice Lucía que …». */
const HEARSAY = [
  String.raw`(?:${alternatives(ACCORDING_TO)})\s+(?:\p{L}{1,3}\s+)?${NAME}`,
  String.raw`${NAME}\s+${SAYS}(?:,?\s+${THAT}|[,:])`,
  String.raw`${SAYS}\s+${NAME},?\s+${THAT}`,
].map((heard) => new RegExp(String.raw`^\P{L}*?${heard}(?![\p{L}\p{M}])[\s,:]*`, 'iu'));
/** The first words of these, or behind a name: V8 takes a tenth of a second to compile patterns of so many, each time anew. */
const FIRST_OF_HEARSAY = new Set(
  [...VERBS_OF_SAYING, ...ACCORDING_TO].map((phrase) => /\p{L}+/u.exec(phrase.toLowerCase())?.[0]),
);
const FIRST_TWO_WORDS = /(\p{L}+)(?:\S*\s+\P{L}*(\p{L}+))?/u;

/**
 * What others are told to have said, of some readings, without who that is.
 *
 * @param knows Whether documents, or what is asked of them, know somebody: what they say is asked for.
 */
export function behindHearsay(readings: readonly string[], knows: (name: string) => boolean): string[] {
  return readings.flatMap((reading) => {
    const beginning = reading.slice(0, LONGEST_PART);
    const [, ...first] = FIRST_TWO_WORDS.exec(beginning) ?? [];
    const mayBeHearsay = first.some((word) => FIRST_OF_HEARSAY.has(word?.toLowerCase()));
    return (mayBeHearsay ? HEARSAY : []).flatMap((pattern) => {
      const found = pattern.exec(beginning);
      const [heard = ''] = found ?? [];
      const name = found?.groups?.['name'] ?? '';
      const said = reading.slice(heard.length);
      const isName = /^[@\p{Lu}]/u.test(name) && !isStopWord(name.toLowerCase());
      const goesOn = /^\p{Lu}/u.test(said) && !/[,:]\s*$/.test(heard);
      return isName && !goesOn && !knows(name) ? [said] : [];
    });
  });
}

/**
 * A question that asks for several names, asked for each: some may be mentioned, and some not.
 *
 * @param names Whether a text names somebody, in small letters, too.
 */
export function alternativesIn(question: string, names: (item: string) => boolean = () => false): string[] {
  if (question.length > LONGEST_PART) return [];
  const listed = question.replace(REPEATED, '$1');
  const { groups } = LIST.exec(listed) ?? {};
  if (!groups) return [];
  const { lead = '', others = '', conjunction = '', last = '', end = '' } = groups;
  const items = [...others.split(BETWEEN).slice(0, MOST_LISTED - 1), last];
  const isFirst = (at: number) => at === 0 && /^\P{L}*$/u.test(lead);
  const named = items.filter((item, at) => (/\p{Lu}/u.test(item) && !isFirst(at)) || names(item)).length;
  // A single letter means something else in other languages: Polish “o” is “about”.
  const isSure = conjunction.length > 1 || listed !== question;
  return named >= (isSure ? 1 : items.length) ? items.map((item) => `${lead}${item}${end}`) : [];
}

/** Whether a question has an “or”, so that what answers it need not have all of its words. */
export function offersAlternatives(question: string): boolean {
  return ASKS_WHICH.test(question);
}

const WONDERS = LANGUAGES.flatMap((language) => language.wonders ?? []);

/** Whether a sentence asks for something, although it is no question: “I wonder whether …”. */
function wonders(sentence: string): boolean {
  const text = simplifyChinese(sentence);
  return WONDERS.some((pattern) => pattern.test(text));
}

function isPart(text: string): boolean {
  if (text.length > LONGEST_PART) return false;
  return SHORTEST_HAN.test(text) || (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) >= SHORTEST;
}
