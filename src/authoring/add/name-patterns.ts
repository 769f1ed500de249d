import { alternatives, capitalisable, LANGUAGES } from '../../text/index.ts';
import { anySource, sourceWords } from './languages/index.ts';
import { pattern } from './pattern.ts';

const { raw } = String;

/** In front of a source's name. */
export const ACCORDING = `(?:${capitalisable(anySource(({ press }) => press?.accordingTo))})`;
export const IN_THE_VIEW_OF = `(?:${capitalisable(anySource(({ press }) => press?.inTheViewOf))})`;
/** Who or what is not what somebody is who is named behind it. */
const NO_ROLE = alternatives([
  ...sourceWords(({ press }) => press?.noRoles),
  ...LANGUAGES.flatMap(({ prepositions = [], and = [] }) => [...prepositions, ...and]),
]);
/** In front of what somebody is. */
export const ARTICLE = `(?:${capitalisable(anySource(({ press }) => press?.articles))})`;
export const AND = LANGUAGES.flatMap(({ and = [] }) => and).join('|');
/** Between a verb and what is said. */
export const THAT = alternatives(LANGUAGES.flatMap(({ that = [] }) => that).filter((word) => word !== 'as'));
/** Of one who was named before. */
export const PRONOUN = '(?:he|she|er|sie|él|ella|il|elle|ele|ela|он|она)';
/** The same at the beginning of a sentence, too. */
export const THEY = raw`(?:${capitalisable(PRONOUN.slice(3, -1))})(?!\p{L})`;
/** What begins a clause about somebody, in which others are named. */
export const RELATIVE = pattern`(?<![\p{L}\p{M}])(?:${anySource(({ press }) => press?.relatives)})(?![\p{L}\p{M}])`;

/** The inside of a character class. */
export const MARKS = '“”„«»"「」『』';

export const WORD_START = raw`(?<![\p{L}\p{M}])`;
export const TITLES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ titles = [] }) => titles)
    .concat(sourceWords(({ press }) => press?.titles))
    .map((word) => word.toLowerCase()),
);
const VERBS = LANGUAGES.flatMap(({ verbsOfSaying = [] }) => verbsOfSaying);
export const VERB = raw`${WORD_START}(?:${alternatives([...VERBS, ...sourceWords(({ press }) => press?.verbs)])})(?![\p{L}\p{M}])`;
/** “Además, anunció”: a verb without a pronoun, in languages that leave it out. */
const DROPPING = LANGUAGES.flatMap(({ needsSubjects, verbsOfSaying = [] }) => (needsSubjects ? [] : verbsOfSaying));
export const WITHOUT_THEM = raw`(?:[Tt]ambi[ée]n\s+)?(?:${capitalisable(alternatives(DROPPING.filter((verb) => /^\p{Script=Latin}/u.test(verb))))})`;
/** “described the plan as”, in front of what somebody calls it. */
export const DESCRIBES = raw`${WORD_START}(?:${anySource(({ press }) => press?.describes).replaceAll('…', `(?!(?:by|von|par|por)\\s)[^.!?:;,${MARKS}]{1,60}?`)})`;
// “Von der Leyen”, but “Weber told the …”: sagte Weber der …
const PARTICLES = LANGUAGES.flatMap(({ insideNames = [] }) => insideNames)
  .map((word) => (/^de[rn]$/.test(word) ? raw`(?<=[Vv][ao]n\s+)${word}` : word))
  .join('|');
const WORD = raw`(?:(?:${anySource(({ press }) => press?.shortTitles)})\.|\p{Lu}[\p{L}\p{M}’'-]*\p{L}|\p{Lu}\.)`;
/** A line of its own is no part of a name: “Budget⏎Jane Doe said …”. */
const SPACE = raw`[^\S\n]+`;
/** Somebody's name, with titles in capitals in front of it. */
export const NAME = raw`(?<name>${WORD}(?:${SPACE}(?:(?:${PARTICLES})${SPACE})*${WORD}){0,3})`;
const SMALL = raw`(?!(?:${NO_ROLE})(?![\p{L}’'-]))(?:\d{1,3}-)?\p{Ll}[\p{L}\p{M}’'-]*`;
/** What somebody is, in front of the name. */
export const ROLE = `(?<role>${[
  raw`${ARTICLE}\s[^,.!?:;${MARKS}]{2,60},\s+`, // the mayor of Lake Town,
  raw`[Dd](?:er|ie)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}(?:\p{Lu}\p{L}+er\s+)?${WORD}\s+(?=${WORD}\s+${WORD})`, // die Abgeordnete
  raw`(?:${ARTICLE}\s+)?(?:${SMALL}\s+){0,4}${SMALL},?\s+`, // the town’s mayor
  raw`(?:${WORD}\s+){1,3}(?:${SMALL}\s+){0,3}(?:${alternatives(TITLES)})\s+`, // Lake Town council leader
].join('|')})?`;
/** The same behind it: “, the mayor of Lake Town”, “ (Labour)”. */
export const ASIDE = raw`(?:,\s\d{1,3}(?=,))?(?:,\s[^,.!?:;${MARKS}]{2,60}(?=,)|\s\([^()]{1,40}\))?,?`;
export const ADVERB = raw`(?:(?:${anySource(({ press }) => press?.adverbs)})\s+)?`;
/** Behind “said”, what tells when, where or how, or what is no clause: “said on Friday”, “said goodbye”. */
const NO_CLAUSE =
  'about|after|again|as|at|before|during|earlier|for|from|goodbye|hello|how|just|last|later|little|more|much|nothing|only|over|simply|something|that|through|until|what|when|whether|while|who|why|with|yes|yesterday';
/** What begins what is said where no “that” stands before it: “the …”, “trade …”, “Lake Town was …”. */
export const CLAUSE_START = [
  'the|an?|it|he|she|they|there|we|his|her|their|its|this|these|those|no|all|most|some|any|each|every',
  raw`(?!(?:${NO_CLAUSE})\s)\p{Ll}{3,}`,
  raw`(?:\p{Lu}[\p{L}’'-]*\s){1,3}(?:was|were|is|are|had|has|would|will|could|can|should|must|did|does|may|might)`,
].join('|');
