import { alternatives, capitalisable, isStopWord, LANGUAGES } from '../../text/index.ts';

const { raw } = String;
const wordsOf = (list: string) => list.trim().split(/\s+/);

/** Verbs beside quoted words that stand there in the press, not in messages. */
const OF_THE_PRESS = wordsOf(`
  told tells asked asks noted notes recalled admitted continued concluded observed remarked suggested promised urged repeated
  answered responded confirmed complained joked recounted commented acknowledged predicted cautioned reiterated emphasised
  emphasized countered wondered testified
  fragte antwortete berichtete kritisierte forderte mahnte bestätigte erzählte fügte kündigte
  preguntó respondió contó recordó reconoció lamentó insistió concluyó subrayó comentó precisó admitió
  précise précisé estime estimé demandé répondu confié raconté rappelé insisté conclu lancé reconnu regretté confirmé
  perguntou contou lembrou reconheceu lamentou comentou concluiu admitiu insistiu reforçou
  спросил спросила ответил ответила рассказал рассказала признал признала уточнил уточнила предупредил предупредила
`);
/** In front of a source's name; none in Russian, where that is in another case then. */
const ACCORDING = `(?:${capitalisable(
  "according to|in the words of|según|de acuerdo con|en palabras de|selon|d[’']après|laut|nach Angaben|nach den Worten|segundo|de acordo com|nas palavras d[eoa]",
)})`;
/** Who or what is not what somebody is who is named behind it; some begin a clause about others. */
const NO_ROLE = alternatives([
  ...wordsOf(`
    he she they it we you who whom which that a an al de del du do da to as than er sie es wir ich man zu dass él ella ellos
    ellas que quien il elle ils elles on qui ele ela eles elas quem он она они который которая что
  `),
  ...LANGUAGES.flatMap(({ prepositions = [], and = [] }) => [...prepositions, ...and]),
]);
const ARTICLE = `(?:${capitalisable('the|an?|der|die|das|ein|eine|el|las?|los|una?|les?|une|os?|as|uma?')})`;
/** What begins a clause about somebody, in which others are named. */
const RELATIVE = /(?<![\p{L}\p{M}])(?:who|whom|which|that|que|quien|qui|quem|который|которая)(?![\p{L}\p{M}])/u;

/** The inside of a character class. */
const MARKS = '“”„«»"「」『』';

const WORD_START = raw`(?<![\p{L}\p{M}])`;
const TITLES = new Set(LANGUAGES.flatMap(({ titles = [] }) => titles).map((word) => word.toLowerCase()));
const VERBS = LANGUAGES.flatMap(({ verbsOfSaying = [] }) => verbsOfSaying);
const VERB = raw`${WORD_START}(?:${alternatives([...VERBS, ...OF_THE_PRESS])})(?![\p{L}\p{M}])`;
// “Von der Leyen”, but “Weber told the …”: sagte Weber der …
const PARTICLES = LANGUAGES.flatMap(({ insideNames = [] }) => insideNames)
  .map((word) => (/^de[rn]$/.test(word) ? raw`(?<=[Vv][ao]n\s+)${word}` : word))
  .join('|');
const WORD = raw`(?:(?:Dr|Dra|Prof|Mr|Mrs|Ms|Sr|Sra|Rev|Gen|Sen|Gov|Rep|St)\.|\p{Lu}[\p{L}\p{M}’'-]*\p{L}|\p{Lu}\.)`;
/** Somebody's name, with titles in capitals in front of it. */
export const NAME = raw`(?<name>${WORD}(?:\s+(?:(?:${PARTICLES})\s+)*${WORD}){0,3})`;
const SMALL = raw`(?!(?:${NO_ROLE})(?![\p{L}’'-]))\p{Ll}[\p{L}\p{M}’'-]*`;
/** What somebody is, in front of the name. */
const ROLE = `(?<role>${[
  raw`${ARTICLE}\s[^,.!?:;${MARKS}]{2,60},\s+`, // the mayor of Lake Town,
  raw`(?:${ARTICLE}\s+)?(?:${SMALL}\s+){0,4}${SMALL},?\s+`, // the town’s mayor
  raw`(?:${WORD}\s+){1,3}(?:${SMALL}\s+){0,3}(?:${alternatives(TITLES)})\s+`, // Lake Town council leader
].join('|')})?`;
/** The same behind it: “, the mayor of Lake Town”, “ (Labour)”. */
const ASIDE = raw`(?:,\s[^,.!?:;${MARKS}]{2,60}|\s\([^()]{1,40}\))?,?`;
const ADVERB = raw`(?:(?:also|later|then|today|earlier|himself|herself|auch|también|aussi|também|также)\s+)?`;

/** “…,” said councillor Jane Doe; “…,” according to Jane Doe. */
const SAID_BY = new RegExp(raw`^[\s,–—-]*(?:${VERB}|${ACCORDING})\s+${ROLE}${NAME}`, 'u');
/** “…,” the mayor, Jane Doe, told the Board. */
const SAYS_BEHIND = new RegExp(raw`^[\s,–—-]*${ROLE}${NAME}${ASIDE}\s+${ADVERB}${VERB}`, 'u');
/** Who stands before the verb: the mayor, Jane Doe, … */
const SAYS_IN_FRONT = new RegExp(raw`(?<![\p{L}\p{M}’'-])${ROLE}${NAME}${ASIDE}\s+${ADVERB}$`, 'u');
/** According to Jane Doe, “…” */
const SOURCE_IN_FRONT = new RegExp(raw`${WORD_START}${ACCORDING}\s+${ROLE}${NAME}${ASIDE}\s*[:：]?\s*$`, 'u');
const ANY_VERB = new RegExp(VERB, 'gu');
const THAT = LANGUAGES.flatMap(({ that = [] }) => that).join('|');
/** Between the verb and the quotation: “ that”, “ the Board on Friday:”. */
const LEADS_IN = new RegExp(raw`^(?:\s+(?:${THAT}))?\s*[,:：]?\s*$|^\s[^.!?:：${MARKS}]{1,80}[,:：]\s*$`, 'u');
/** A sentence behind a quotation that leads in to the next one. */
const LEADS_ON = new RegExp(raw`^[^.!?${MARKS}]*[:：]\s*[${MARKS}]`);
/** What stands in front of a name in its clause. */
const CLAUSE = new RegExp(`[^,.!?:;${MARKS}]*$`);
/** A spokesman for Jane Doe. */
const OF_ANOTHER = new RegExp(
  raw`${WORD_START}(?:${LANGUAGES.flatMap(({ prepositions = [] }) => prepositions).join('|')})\s+$`,
  'u',
);

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
  const known = (groups: Readonly<Record<string, string | undefined>> | undefined) => {
    const name = nameIn(groups?.['name']);
    const full = name === null ? null : fullName(name);
    // “Said the mayor”, where nouns have capitals.
    return full !== null && (groups?.['role'] === undefined || full.includes(' ')) ? full : null;
  };
  const inFront = () => known(groupsInFront(before));
  if (/[:：]\s*$/.test(before) || LEADS_ON.test(behind)) return inFront();
  const isOver = /\.\P{L}*$/u.test(quoted);
  const says = isOver ? undefined : SAYS_BEHIND.exec(behind)?.groups;
  return known(SAID_BY.exec(behind)?.groups) ?? known(says) ?? inFront();
}

function groupsInFront(before: string): Readonly<Record<string, string | undefined>> | undefined {
  const source = SOURCE_IN_FRONT.exec(before)?.groups;
  const verb = [...before.matchAll(ANY_VERB)].at(-1);
  if (source || !verb || !LEADS_IN.test(before.slice(verb.index + verb[0].length))) return source;
  const found = SAYS_IN_FRONT.exec(before.slice(0, verb.index));
  const clause = CLAUSE.exec(before.slice(0, found?.index))?.[0] ?? '';
  return RELATIVE.test(clause) || OF_ANOTHER.test(clause) ? undefined : found?.groups;
}

/** The days of the week, in small letters, where they are written with capitals. */
const DAYS = new Set(
  ['en', 'de'].flatMap((tag) =>
    Array.from({ length: 7 }, (_, index) =>
      new Date(2024, 0, 1 + index).toLocaleDateString(tag, { weekday: 'long' }).toLowerCase(),
    ),
  ),
);
const AND = new Set(LANGUAGES.flatMap(({ and = [] }) => and));

/** A name without what stands around it: titles, days, and words that begin a sentence. */
export function nameIn(words: string | undefined): string | null {
  const name = words?.split(/\s+/) ?? [];
  const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');
  const isTitle = (word: string) => TITLES.has(plain(word)) || /[’']s$/.test(word);
  const isName = (word: string) => !isTitle(word) && !isStopWord(plain(word)) && !DAYS.has(plain(word));
  // “Board Chair Jane Doe” is none of the board's; of two people both are named.
  const title = name.some((word) => AND.has(word))
    ? -1
    : name.slice(0, name.findLastIndex(isName)).findLastIndex(isTitle);
  const start = name.findIndex((word, index) => index > title && isName(word));
  const end = name.findLastIndex((word) => !DAYS.has(plain(word)));
  return start === -1 || /[’']s$/.test(name[end] ?? '') ? null : name.slice(start, end + 1).join(' ');
}
