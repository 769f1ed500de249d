import { alternatives, LANGUAGES } from '../../text/index.ts';
import {
  ABBREVIATIONS,
  hasOffice,
  INTERVIEWED,
  isFullName,
  isInCapitals,
  isNobody,
  OFFICES,
  OFFICES_NAMED,
} from './label-words.ts';

const { raw } = String;

const PARTICLES = LANGUAGES.flatMap(({ insideNames = [] }) => insideNames).join('|');
/** A full stop ends the name, but for one behind an initial or a title: “M. Paul Roux. Merci, …”, “Dr. J. B. Roux”. */
const ABBREVIATED = raw`(?:\p{Lu}(?:\.?-\p{Lu})*|${alternatives(ABBREVIATIONS)})\.`;
const REST = raw`(?:[\p{L}\p{M}\p{N}_’'-]|\.(?=\S))*`;
const CAPITALISED = raw`(?:${ABBREVIATED}|[\p{Lu}\p{N}]${REST})`;
const SPACED_NAME = raw`(?:${ABBREVIATED}|\p{Lu}${REST})(?:\s+(?:(?:${PARTICLES})\s+)*${CAPITALISED}){0,5}`;
const OFFICE = alternatives(OFFICES);
/** “El señor PRESIDENTE”, “La señora ministra de SANIDAD”, “Le président”. */
const ADDRESSED = raw`(?:El|La|O|A|Os|As|Le|Der|Die)\s+(?:${OFFICE})(?![\p{L}])(?:\s+(?:(?:${OFFICE}|de|del|da|do|la|el)(?![\p{L}])\s*)*)?(?:${SPACED_NAME})?`;
/** What people call themselves: “u/saltydog”, “@mara_l”. */
const HANDLE = raw`(?:u\/|@)[\p{L}\p{N}_.-]{2,32}`;
/** A name in front of a colon: capitals or a script without them. */
const NAME = raw`${ADDRESSED}|${HANDLE}|${SPACED_NAME}|(?:${alternatives(INTERVIEWED)})(?:\s\d{1,2})?|\p{Lo}{1,10}(?:·\p{Lo}{1,10})*`;
/** What it is of, behind a comma or in brackets, and how somebody speaks: “PROF. LEE—on the line: …”. */
const ASIDE = raw`(?:\s*(?<aside>\([^()]{1,60}\)(?:\s*\([^()]{1,60}\))?|\[[^\[\]]{1,60}\])|,\s(?<office>[^:：]{1,60})|\s?—\s?(?<how>[^:：—]{1,60}))?`;
const DATE = raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+`;
const TIME = raw`[[(]?(?:${DATE})?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?`;
const TIME_ALONE = new RegExp(`^${TIME}$`);
const TIME_IN_FRONT = new RegExp(raw`^(?=[[(])${TIME}(?:\s+|$)`);
/** Of a question in a record, in front of whoever asks it: “1. Jane Doe (Holm) (Lab): …”. */
const NUMBER = raw`(?:[QT]\d{1,3}\.\s+(?:\[\d+\]\s+)?|\d{1,3}\.\s+(?:\[\d+\]\s+)?(?=\p{Lu}[^:\n]{1,80}\)\s*:))`;
const LABEL = new RegExp(
  raw`^(?<arrows>>>+\s*)?(?<number>${NUMBER})?(?<time>${TIME}\s+(?:[-–]\s+)?)?(?<name>${NAME})${ASIDE}(?<then>\s+${TIME})?\s*[:：](?:\s+|$|(?<=：))`,
  'u',
);
/** As programs write them that take down what is said: a name and a time on a line of their own. */
const TIMED = new RegExp(
  raw`^(?<name>${SPACED_NAME}|\p{Lo}{1,10})\s+(?:[—–-]\s+)?(?<time>(?:(?:Today|Yesterday) at\s+)?${TIME})$`,
  'u',
);
/** “The Secretary of State (Jane Doe): …” */
const IN_OFFICE = new RegExp(raw`^The\s+[^:.!?()]{3,90}\s+\((?<name>${SPACED_NAME})(?<title>\)):(?:\s+|$)`, 'u');
/** As parliaments print them: “Mr. HOLLOWAY. I yield back.”, “Senator Lee. Thank you.”, “The SPEAKER pro tempore. …”, “M. le président. …”. */
const PRINTED = new RegExp(
  raw`^(?<name>${[
    raw`(?:Mr|Mrs|Ms|Miss|Dr)\.\s+${capitals()}(?:\s+of\s+${CAPITALISED}(?:\s+${CAPITALISED})?)?`,
    raw`The\s+${capitals()}(?:\s+pro\s+tempore)?`,
    raw`(?:MM?\.|Mmes?)\s+l[ae]s?\s+(?:${OFFICE})(?![\p{L}])`,
    raw`(?:MM?\.|Mmes?)\s+${SPACED_NAME}`,
    raw`(?:(?:${OFFICES_NAMED})\.?\s+)+\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2}(?=\.\s+[^\s\p{Ll}])`,
    raw`The\s+(?:${OFFICES_NAMED})(?=\.\s+[^\s\p{Ll}])`,
    'Председательствующ(?:ий|ая)',
  ].join('|')})(?:,\s(?<office>[^.]{1,60}))?(?<title>\.)\s+(?:[–—-]\s+)?(?=\S)`,
  'u',
);

/** “Лосев П. И., фракция «Порт». Это неправда.” */
const WITH_INITIALS =
  /^(?<name>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.)(?:,\s(?<office>[^.]{1,60})\.)?(?<title>\s+)(?=[^\sа-яё])/u;
/** “Anna Weiss [00:00:12] Welcome.” */
const CLOCKED = new RegExp(raw`^(?<name>${SPACED_NAME})\s+(?<time>[[(]\d{1,2}:\d{2}(?::\d{2})?[\])])\s+(?=\S)`, 'u');
/** As Japanese records print them: “○山田太郎君　…”, “○国務大臣（佐々木一郎君）　…”, “◆12番（鈴木一郎議員）　…”. */
const OF_RECORD =
  /^(?<arrows>[○◯〇◎●◆◇]\s?)(?:(?<how>[\p{L}\p{N}々・\s]{1,40})（(?<inside>[\p{Lo}々ー・\s]{1,20}?)(?:君|さん|氏|議員)?）|(?<name>[\p{Lo}々ー・\s]{1,20}?)(?:君|さん|氏|議員|(?<=[長臣官員者])))\u3000+(?=\S)/u;
/** As the White House prints questions: “Q    Thanks. Does he?” */
const QUESTION = /^(?<name>Q)\s+(?=[^\s\p{Ll}&])/u;

/** The same of a surname or a role alone, which other words in capitals are, too: “ROSSI (PD). …”, “PRESIDENTE. …”, “ROSSI, ministro delle infrastrutture. …”, “Q. …” */
const IN_CAPITALS = new RegExp(
  raw`^(?<name>[QA]|${capitals()})(?:\s+(?<aside>\([^()]{1,60}\)))?(?:,\s(?<office>\p{Ll}[^.:;!?]{3,60}))?\.(?:\s+(?:[–—-]\s+)?(?=\S)|$)`,
  'u',
);

/** A surname, or several words, in capitals: “McCONNELL”, “ACTING CHAIR”. */
function capitals(): string {
  const word = raw`(?:Mc|Mac|De|La|Le|Van)?\p{Lu}[\p{Lu}’'-]+`;
  return raw`${word}(?:\s+${word}){0,3}(?![\p{L}])`;
}

const IS_ABBREVIATION = new Set(ABBREVIATIONS.filter((title) => /^\p{Lu}/u.test(title)));

/** 他说：“…” is no label. */
const HAN_SAYS = new RegExp(
  raw`\p{Lo}(?:${alternatives(
    LANGUAGES.flatMap(({ verbsOfSaying = [] }) => verbsOfSaying).filter((verb) => /^\p{Script=Han}/u.test(verb)),
  )})$`,
  'u',
);

/** A label in front of some words, and these. */
export interface Label {
  readonly name: string;
  /** What stands behind the name, in brackets, with these, or behind a comma; and a number in front of it. */
  readonly aside: string | null;
  readonly rest: string;
  /** Whether the very form says that it is a speaker's: arrows, and less surely a time, a form of address, a party. */
  readonly isMarked: boolean;
  readonly isLikely: boolean;
}

/** What looks like a speaker's label at the beginning of a paragraph: “JANE DOE: …”, “[0:01] Jane: …”, “Mr. DOE. …”. */
export function speakerLabel(text: string): Label | undefined {
  const line = /^[^\n]*/.exec(text)?.[0] ?? '';
  const forms = [OF_RECORD, LABEL, TIMED, CLOCKED, PRINTED, WITH_INITIALS, IN_OFFICE, IN_CAPITALS, QUESTION];
  const { 0: label = '', groups = {} } = first(forms, (form) => form.exec(line)) ?? {};
  const { arrows, then, title, inside } = groups;
  const name = inside ?? groups['name'];
  const isTimed = TIME_ALONE.test(groups['aside'] ?? '');
  const number = groups['number']?.trim();
  const aside = isTimed ? undefined : groups['aside'];
  const told = aside ?? groups['office'] ?? groups['how'];
  const time = isTimed ? groups['aside'] : (groups['time'] ?? then);
  // “MS. ITO—on the line: …” is not what “MS” says.
  if (name === undefined || HAN_SAYS.test(name) || IS_ABBREVIATION.has(name)) return undefined;
  if (groups['how'] !== undefined && inside === undefined && !isInCapitals(name) && !hasOffice(name)) return undefined;
  // “Furthermore, we had two things: …” is none, unlike “MARY MAJOR, journalist: …”.
  if (label.startsWith(`${name},`) && !/\s/.test(name) && !isInCapitals(name)) return undefined;
  const isOfParty = aside !== undefined && /^\(\p{Lu}/u.test(aside) && (isFullName(name) || isInCapitals(name));
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    aside: number === undefined ? (told ?? null) : `${number} ${told ?? ''}`.trim(),
    rest: text.slice(label.length).trim(),
    isMarked: arrows !== undefined,
    isLikely: time !== undefined || title !== undefined || isOfParty || hasOffice(name),
  };
}

/** “A participant: …”, “Question from the audience: …”, “mara_l: …”: in a transcript somebody, elsewhere any beginning of a sentence. */
const NAMELESS =
  /^(?<name>\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Ll}[\p{L}\p{M}’'-]*\.?){0,3}\s\p{L}[\p{L}\p{M}’'-]*|\p{Ll}[\p{Ll}\p{N}_.-]{1,31})\s?:(?:\s+(?=\S)|$)/u;
/** The label of somebody without a name: whoever asks has to know that the text is a transcript. */
export function namelessLabel(text: string): Label | undefined {
  return plainLabel(NAMELESS, text);
}

/** A label of a form that other words have, too, unless it is nobody's. */
function plainLabel(form: RegExp, text: string): Label | undefined {
  const { 0: label = '', groups } = form.exec(text) ?? {};
  const name = groups?.['name'];
  if (name === undefined || isNobody(name)) return undefined;
  return { name, aside: null, rest: text.slice(label.length).trim(), isMarked: false, isLikely: false };
}

/** “LM: …”, “MS: …” */
const INITIALS = /^(?<name>\p{Lu}{2,4})\s*[:：]\s*(?=\S)/u;
/** The label of somebody by initials, which may be those that a form of address has, too: whoever asks has to know whose they are. */
export function initialsLabel(text: string): Label | undefined {
  return plainLabel(INITIALS, text);
}

/** As Chinese and Japanese print talks: “山田　海は怖いですか。”. A heading may look so: it is one only where it comes again. */
const WIDE = /^(?<name>\p{Lo}{1,8})\u3000+(?=\S)/u;
/** The label that a wide space ends, of whom others have to be labelled so, too. */
export function wideLabel(text: string): Label | undefined {
  return plainLabel(WIDE, text);
}

function first<Value, Result>(values: readonly Value[], resultOf: (value: Value) => Result | null): Result | undefined {
  for (const value of values) {
    const result = resultOf(value);
    if (result !== null) return result;
  }
  return undefined;
}

/** A paragraph of a transcript without the time of the recording in brackets in front of it. */
export function withoutTime(text: string): string {
  return text.replace(TIME_IN_FRONT, '');
}

/** Whether a paragraph is what is heard but not said: “[Applause]”, “♪ …”. */
export function isAside(text: string): boolean {
  return /^(?:\(.*\)|\[.*\]|♪.*)$/su.test(text);
}
