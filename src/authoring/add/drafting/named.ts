import { alternatives, LANGUAGES, QUESTION_MARKS } from '../../../text/index.ts';
import {
  ACCORDING,
  ADVERB,
  AND,
  ASIDE,
  CLAUSE_START,
  DESCRIBES,
  IN_THE_VIEW_OF,
  MARKS,
  NAME,
  PRONOUN,
  RELATIVE,
  ROLE,
  THAT,
  VERB,
  WORD_START,
} from '../name-patterns.ts';
import { pattern } from '../pattern.ts';
import { hanGoesOn, hanSpeakerBehind, hanSpeakerInFront } from './han-names.ts';
import { jaSpeaker } from './ja-names.ts';
import { nameIn } from './names.ts';
import { PRONOUN_TELLS } from './told-of.ts';

const { raw } = String;

/** A name is over: not so in “the Ferry Users’ Group”. */
const ENDS = raw`(?![\p{L}\p{M}’'])(?!\s+\p{Lu})`;
/** « …, m’a dit Jeanne Roux. » */
const AUXILIARY = "(?:(?:[mt][’']|(?:nous|vous|lui|leur) )?a )?";
/** “…,” said councillor Jane Doe; “…,” according to Jane Doe. */
const SAID_BY = pattern`^[\s,–—-]*(?:${AUXILIARY}${VERB}|${ACCORDING})\s+${ROLE}${NAME}${ENDS}`;
/** „…“, so Minister Jan Kolb. Not “…, so Jane Doe left”. */
const SO = pattern`^\s*,\s+so\s+${ROLE}${NAME}(?=\s*(?:[.,;:!?)]|$)|\s+(?:am|im|in|zu|bei|nach|auf|über|gegenüber|weiter|wörtlich)[\s,])`;
/** “…,” the mayor, Jane Doe, told the Board. */
const SAYS_BEHIND = pattern`^[\s,–—-]*${ROLE}${NAME}${ASIDE}\s+${ADVERB}${VERB}`;
/** Who stands before the verb: the mayor, Jane Doe, … */
const SAYS_IN_FRONT = pattern`(?<![\p{L}\p{M}’'-])${ROLE}${NAME}${ASIDE}\s+${ADVERB}$`;
/** … and before what begins a clause about them: her son, Jack Doe, who … Not: the sister of Jack Doe, who … */
const WHO_SAYS = pattern`${ROLE}(?<!(?:\s(?:of|de|du|del|des|von)|\p{Lu}[\p{L}’'-]*)\s|[\p{L}’'-])${NAME},?\s+(?:who|qui|quien|que|который|которая)\s+${ADVERB}$`;
/** According to Jane Doe, “…”; according to Jane Doe, the plan is “…”. */
const SOURCE_IN_FRONT = pattern`${WORD_START}${ACCORDING}\s+${ROLE}${NAME}${ENDS}(?<clause>[^.!?:;${MARKS}]{0,80})[:：]?\s*$`;
/** « Pour la maire, Jeanne Roux, « c’est … » */
const VIEW_IN_FRONT = pattern`(?:^|[.!?][${MARKS}]?\s+)${IN_THE_VIEW_OF}\s+${ROLE}${NAME}${ASIDE}\s*$`;
/** The mayor, Jane Doe: “…” */
const LABEL_IN_FRONT = pattern`(?:^|[.!?][${MARKS}]?\s+)${ROLE}${NAME}(?:,\s[^,.!?:;${MARKS}]{2,60}|\s\([^()]{1,40}\))?\s*[:：]\s*$`;
const ANY_VERB = new RegExp(VERB, 'gu');
/** Between the verb and the quotation: “ that”, “ the Board on Friday:”. */
const LEADS_IN = pattern`^(?:\s+(?:${THAT}))?\s*[,:：]?\s*$|^\s[^.!?:：${MARKS}]{1,80}[,:：]\s*$`;
/** Jane Doe said that the plan was “…”; Jane Doe told the Board on Friday that it was “…”. */
const THAT_CLAUSE = pattern`^(?:\s[^.!?:;,${MARKS}]{1,40}?)?,?\s+(?:${THAT})\s[^.!?:;${MARKS}]{1,80}$`;
/** Jane Doe said the plan was “…” */
const BARE_CLAUSE = pattern`^sa(?:id|ys)\s+(?:${CLAUSE_START})\s[^.!?:;${MARKS}]{1,80}$`;
/** Jane Doe described the plan as “…” */
const DESCRIBED = pattern`${DESCRIBES}\s*$`;
/** All that a clause holds is quoted. */
const ENDS_CLAUSE = pattern`^\s*(?:[.,;:!?)]|$|(?:${AND})\s)`;
/** In such a clause they say that others say it, or do not say it. */
const OF_OTHERS = pattern`${WORD_START}(?:${alternatives(LANGUAGES.flatMap(({ verbsOfTelling = [] }) => verbsOfTelling))}|den(?:y|ied|ies)|quot\p{L}+|cit\p{L}+|dubbed|branded|accused|not|never|nie|nicht|nunca|jamais|никогда)(?![\p{L}\p{M}])`;
/** A sentence in front in which one person says something, before “…,” she said. */
const SUBJECT_BEFORE = pattern`(?:^|[.!?][${MARKS}]?\s+)${ROLE}${NAME}${ASIDE}\s+${ADVERB}${VERB}(?<clause>[^.!?${MARKS}]*)[.!?]\s*$`;
const ANY_NAME = new RegExp(NAME, 'u');
/** What may stand between two pieces of what somebody says, whose name is taken out: “ on Friday, adding: ”, “ and that he had ”. */
const GOES_ON = new RegExp(
  [
    raw`^(?<when>\s(?:(?!(?:${AND})(?![\p{L}]))[\p{Ll}\p{N}][\p{Ll}\p{N}’'-]*\s?){1,8})?`,
    raw`(?:(?:,\s*|\s*)(?:(?:${AND})\s+)?(?:${PRONOUN}\s+)?${ADVERB}${VERB})?`,
    raw`(?:,?\s+(?:${AND}))?(?:\s+(?:${THAT}))?(?:\s+${PRONOUN}\s+\p{Ll}+)?\s*(?<mark>[,:：–—]?)\s*$`,
  ].join(''),
  'u',
);
/** A sentence behind a quotation that leads in to the next one. */
const LEADS_ON = new RegExp(raw`^[^.!?${MARKS}]*[:：]\s*[${MARKS}]`);
/** “Did she say “…”?” */
const ASKED_BEHIND = new RegExp(raw`^\s*[${QUESTION_MARKS}]`);
const NOBODY: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ nobody = [] }) => nobody));
/** What stands in front of a name in its clause. */
const CLAUSE = new RegExp(`[^,.!?:;${MARKS}]*$`);
/** What begins a clause that tells when somebody answers. */
const ASKED_FIRST =
  /^\s*(?:(?:when|once)\s+)?(?:asked|questioned|pressed|gefragt|preguntad[oa]|interrogée?|perguntad[oa])(?!\p{L})/iu;
/** A spokesman for Jane Doe. */
const OF_ANOTHER = pattern`${WORD_START}(?:${LANGUAGES.flatMap(({ prepositions = [] }) => prepositions).join('|')})\s+$`;

/**
 * Who is named as the speaker of a quotation, in front of it or behind it; null if nobody is.
 *
 * @param before What stands in front of its marks.
 * @param behind What stands behind them.
 * @param fullName Of a surname, the whole name, if the text has it.
 */
export function speakerBeside(
  before: string,
  quoted: string,
  behind: string,
  fullName: (name: string) => string,
): string | null {
  const known = (groups: Groups | undefined, isInside = false) => {
    const name = nameIn(groups?.['name'], isInside);
    const full = name === null ? null : fullName(name);
    // “Said the mayor”, where nouns have capitals.
    return full !== null && (groups?.['role'] === undefined || full.includes(' ')) ? full : null;
  };
  if (OF_A_WORK.test(before) || ASKED_BEHIND.test(behind)) return null;
  const japanese = jaSpeaker(before, behind);
  if (japanese !== null) return japanese;
  const described = ENDS_CLAUSE.test(behind) || /[.,!?]\P{L}*$/u.test(quoted) ? DESCRIBED.exec(before) : null;
  const inFront = () =>
    known(groupsInFront(before, quoted)) ??
    known(described ? subjectOf(before.slice(0, described.index)) : undefined) ??
    hanSpeakerInFront(before);
  // “…,” said Jane Doe, adding: “…”
  const isInside = /,\P{L}*$/u.test(quoted) || /^\s*[,，]/u.test(behind);
  if (/[:：]\s*$/.test(before) || (LEADS_ON.test(behind) && !isInside)) return inFront();
  const isOver = /\.\P{L}*$/u.test(quoted);
  const says = isOver ? undefined : SAYS_BEHIND.exec(behind)?.groups;
  const told = SAID_BY.exec(behind);
  const saidBy = told && isGenitive(told[0]) ? undefined : (told?.groups ?? SO.exec(behind)?.groups);
  return known(saidBy, true) ?? known(says) ?? hanSpeakerBehind(behind) ?? known(meantBy(before, behind)) ?? inFront();
}

/**
 * Whether whoever says a quotation says the next one, too: “…,” said Jane Doe, adding: “…”; “…,” she laughed, “…”.
 *
 * @param between What stands between them.
 */
export function isContinued(between: string, speaker: string, fullName: (name: string) => string): boolean {
  if (hanGoesOn(between)) return true;
  const named = SAID_BY.exec(between) ?? SO.exec(between) ?? SAYS_BEHIND.exec(between);
  const name = nameIn(named?.groups?.['name']);
  if (named && (name === null || fullName(name) !== speaker)) return false;
  const told = named ?? PRONOUN_TELLS.exec(between);
  const found = GOES_ON.exec(between.slice(told?.[0].length ?? 0))?.groups;
  return found !== undefined && (found['when'] === undefined || found['mark'] !== '');
}

/** In front of who says something they turn it into what is not said. */
const UNREAL = new RegExp(
  raw`${WORD_START}(?:neither|nor|did|does|do|if|whether|ni|si|ob|wenn|weder|noch|если)(?![\p{L}\p{M}])`,
  'iu',
);
/** In front of what something is called, which nobody says. */
const OF_A_WORK = new RegExp(
  raw`${WORD_START}(?:(?:head)?line|title|titled|entitled|called|named|dubbed|book|novel|song|poem|film|movie|album|slogan|article|essay|Titel|Buch|Lied|Film|Überschrift|título|titulado|titulada|libro|canción|película|titre|intitulé|livre|chanson|книг\p{L}+|песн\p{L}+|фильм\p{L}*|под названием)(?:,|:)?\s*$`,
  'iu',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** Whether a Russian name behind a verb is that of somebody to whom the speaker is something: сказал брат Ивана Петрова. */
function isGenitive(told: string): boolean {
  if (!/\p{Script=Cyrillic}/u.test(told)) return false;
  const verb = /\p{Ll}+/u.exec(told)?.[0] ?? '';
  const names = told.match(/\p{Lu}[\p{Ll}-]+/gu) ?? [];
  const surname = names.at(-1) ?? '';
  const isWrongGender = /л$/.test(verb)
    ? /(?:[оеё]ва|[иы]на|[ое]го|ской)$/.test(surname)
    : /ла$/.test(verb) && /[ое]й$/.test(surname);
  return isWrongGender || names.length > 3;
}

function groupsInFront(before: string, quoted: string): Groups | undefined {
  const isPart = /^\P{L}*\p{Ll}/u.test(quoted);
  if (isPart && VIEW_IN_FRONT.test(before)) return VIEW_IN_FRONT.exec(before)?.groups;
  // According to Jane Doe, Bob Ray said it was “…”
  if (SOURCE_IN_FRONT.test(before)) return sourceInFront(before);
  const verb = [...before.matchAll(ANY_VERB)].at(-1);
  const tail = verb ? before.slice(verb.index + verb[0].length) : '';
  const isClause = THAT_CLAUSE.test(tail) || BARE_CLAUSE.test(`${verb?.[0]}${tail}`);
  const leads = LEADS_IN.test(tail) || (isPart && isClause && !OF_OTHERS.test(tail));
  if (!verb || !leads) return verb ? undefined : labelInFront(before);
  return subjectOf(before.slice(0, verb.index));
}

/** Who stands in front of a verb as whoever says something. */
function subjectOf(told: string): Groups | undefined {
  const found = SAYS_IN_FRONT.exec(told) ?? WHO_SAYS.exec(told);
  const clause = CLAUSE.exec(told.slice(0, found?.index))?.[0] ?? '';
  // Asked about the bridge, Jane Doe said: “…”
  if (found && ASKED_FIRST.test(clause) && /,\s*$/.test(found.groups?.['role'] ?? ''))
    return { ...found.groups, role: undefined };
  return RELATIVE.test(clause) || OF_ANOTHER.test(clause) || UNREAL.test(clause) ? undefined : found?.groups;
}

/** Whom “…,” she said means: the only one who says something in the sentence before. */
function meantBy(before: string, behind: string): Groups | undefined {
  const groups = PRONOUN_TELLS.test(behind) ? SUBJECT_BEFORE.exec(before)?.groups : undefined;
  return groups && !ANY_NAME.test(groups['clause'] ?? '') ? groups : undefined;
}

/** A source in whose clause nobody else says anything. */
function sourceInFront(before: string): Groups | undefined {
  const groups = SOURCE_IN_FRONT.exec(before)?.groups;
  const clause = groups?.['clause'] ?? '';
  return OF_OTHERS.test(clause) || clause.search(ANY_VERB) !== -1 ? undefined : groups;
}

/** Of a label a name: one that has a single word, only if the text has the whole of it, as behind what somebody is. */
function labelInFront(before: string): Groups | undefined {
  const groups = LABEL_IN_FRONT.exec(before)?.groups;
  const words = groups?.['name']?.split(/\s+/) ?? [];
  if (words.length === 0 || words.some((word) => NOBODY.has(word.toLowerCase()))) return undefined;
  return words.length === 1 ? { ...groups, role: groups?.['role'] ?? '' } : groups;
}
