import { alternatives, capitalisable, LANGUAGES, quotedSpans } from '../../../text/index.ts';
import { sourceWords } from '../languages/index.ts';
import {
  ACCORDING,
  ADVERB,
  AND,
  ASIDE,
  CLAUSE_START,
  MARKS,
  NAME,
  ROLE,
  THAT,
  THEY,
  VERB,
  WITHOUT_THEM,
  WORD_START,
} from '../name-patterns.ts';
import { pattern } from '../pattern.ts';
import { tellingsIn, wholeNamesIn } from './full-names.ts';
import { hanReporter } from './han-names.ts';
import { jaReporter } from './ja-names.ts';
import { nameIn } from './names.ts';
import { OFFICE } from './offices.ts';
import type { Names } from './persons.ts';
import { mayMean } from './pronouns.ts';

const { raw } = String;

const CONJUNCTION = `(?:${alternatives([THAT, ...LANGUAGES.flatMap(({ whether = [] }) => whether)])})`;
const ENDS = raw`(?![\p{L}\p{M}’'])(?!\s+\p{Lu})`;
/** In front of who says something: “On Friday, ”, „Zudem “. */
const LEAD = raw`(?:\p{Lu}\p{Ll}+\s+(?=\p{Ll})|[^.!?:;,${MARKS}]{2,40},\s+)?`;
const VERBS = [
  ...LANGUAGES.flatMap(({ verbsOfSaying = [] }) => verbsOfSaying),
  ...sourceWords(({ press }) => press?.verbs),
];
/** In English a verb that stands first asks somebody to do so: “Ask Jane Doe whether …”. */
const ENGLISH = raw`(?:${alternatives(LANGUAGES.flatMap(({ tag, verbsOfSaying = [] }) => (tag === 'en' ? verbsOfSaying : [])))})\s`;
/** „kündigte … an“, « a-t-elle précisé »: who says it stands between these. */
const PARTED = VERBS.flatMap((verb) => (/^(?:a|\p{Ll}{4,}) \p{Ll}+$/u.test(verb) ? [verb.split(' ')] : []));

/** How the press tells in its own words what somebody says who is named, in front of the verb and behind it. */
function formsOf(inFront: string, behind: string, around: readonly string[] = []): RegExp[] {
  const told = [raw`${inFront}\s+${ADVERB}${VERB}`, raw`${VERB}\s+${behind}`, ...around];
  const source = raw`${ACCORDING}\s+${behind}`;
  return [
    // The mayor, Jane Doe, told the Board on Friday that …; zudem sagte Jane Doe, dass …
    ...told.map((says) => raw`^${LEAD}(?!${ENGLISH})${says}(?:\s[^.!?:;,${MARKS}]{1,60}?)?,?\s+${CONJUNCTION}\s`),
    // Jane Doe said the …
    raw`^${LEAD}${inFront}\s+${ADVERB}(?:said|says)\s+(?:${CLAUSE_START})\s`,
    // Jane Doe sagte, die …
    raw`^${inFront}\s+(?:sagte|sagt|erklärte|betonte|meinte|teilte mit),\s+(?:der|die|das|er|sie|es|ein|eine|man|wir)\s`,
    // …, Jane Doe said, and …; …, said councillor Jane Doe on Friday.
    ...told.map((says) => raw`[\p{L}\p{N}],\s+${says}(?:,\s|(?:\s[^.!?:;,${MARKS}]{1,40})?\.?$)`),
    // According to Jane Doe, …; laut Jane Doe ist …
    raw`^${source}(?:[^.!?:;,${MARKS}]{0,60},\s|\s+(?!(?:${AND})\s)\p{Ll})`,
    raw`[\p{L}\p{N}],?\s+${source}[^.!?:;,${MARKS}]{0,40}\.?$`,
    // …, so Jane Doe weiter.
    raw`[\p{L}\p{N}],\s+so\s+${behind}(?:\s+\p{Ll}+)?\.?$`,
  ].map((form) => new RegExp(form, 'u'));
}

const OF_NAMED = [
  ...formsOf(`${ROLE}${NAME}${ASIDE}`, `${ROLE}${NAME}${ENDS}`),
  // In Jane Doe’s view …
  pattern`^${WORD_START}In\s+${NAME}(?<=[’']s)\s+(?:view|opinion)(?!\p{L})`,
];
const OF_OFFICE = formsOf(OFFICE, OFFICE);
const OF_THEM = alternatives(LANGUAGES.flatMap(({ accordingToThem = [] }) => accordingToThem));
const PARTED_BY_THEM = PARTED.map(([first, last]) => raw`${first}(?:\s+|-t-)${THEY}\s+${last}`).join('|');
const OF_PRONOUN = [
  ...formsOf(THEY, THEY, [raw`${WORD_START}(?:${PARTED_BY_THEM}|\p{Ll}+-(?:t-)?${THEY})`, WITHOUT_THEM]),
  // In her view …
  pattern`(?:^|,\s)(?:${capitalisable(OF_THEM)})(?:,?\s|\.$)`,
];

/**
 * Who is named as saying what a sentence tells in the author's words, or has the office that does; null if nobody is, several
 * are, or some of it stands in quotation marks.
 *
 * @param before Whom “she” means.
 */
export function reportedIn(sentence: string, { fullName, holderOf }: Names, before: string | null): string | null {
  const told = sentence.trim();
  if (quotedSpans(told).length > 0 || /[?？]$/.test(told)) return null;
  const unspaced = hanReporter(told) ?? jaReporter(told);
  if (unspaced !== null) return unspaced === 'they' ? before : unspaced;

  const names = OF_NAMED.flatMap((form) => nameIn(form.exec(told)?.groups?.['name']?.replace(/[’']s$/, '')) ?? []);
  // “The Board said that”: of a body's name one word tells too little.
  const named = names.map(fullName).find((name) => name.includes(' '));
  const ownName = named?.split(' ').at(-1) ?? '—';
  // “Doe said that it is late; Roth replied that …”
  const others = tellingsIn(told).filter(
    ([words]) => !words.includes(ownName) && wholeNamesIn(words, fullName).length > 0,
  );
  if (others.length > 0) return null;
  if (named !== undefined) return named;
  const office = OF_OFFICE.flatMap((form) => form.exec(told)?.groups?.['office'] ?? [])[0];
  if (office !== undefined) return holderOf(office);
  const [theirs] = OF_PRONOUN.flatMap((form) => form.exec(told) ?? []);
  return before !== null && theirs !== undefined && mayMean(theirs, before) ? before : null;
}
