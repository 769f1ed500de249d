import { LANGUAGES, quotedSpans } from '../../../text/index.ts';
import { ACCORDING, ADVERB, ASIDE, CLAUSE_START, MARKS, NAME, ROLE, VERB, WORD_START } from '../name-patterns.ts';
import { nameIn } from './names.ts';

const { raw } = String;

const THAT = LANGUAGES.flatMap(({ that = [] }) => that)
  .filter((word) => word !== 'as')
  .join('|');
const AND = LANGUAGES.flatMap(({ and = [] }) => and).join('|');
const SUBJECT = raw`${ROLE}${NAME}${ASIDE}\s+${ADVERB}`;
const SOURCE = raw`${ACCORDING}\s+${ROLE}${NAME}(?![\p{L}\p{M}’'])(?!\s+\p{Lu})`;

/** How the press tells what somebody says in its own words; each with who it is. */
const FORMS = [
  // The mayor, Jane Doe, told the Board on Friday that …
  raw`^${SUBJECT}${VERB}(?:\s[^.!?:;,${MARKS}]{1,60}?)?,?\s+(?:${THAT})\s`,
  // Jane Doe said the …
  raw`^${SUBJECT}(?:said|says)\s+(?:${CLAUSE_START})\s`,
  // Jane Doe sagte, die …
  raw`^${SUBJECT}(?:sagte|sagt|erklärte|betonte|meinte|teilte mit),\s+(?:der|die|das|er|sie|es|ein|eine|man|wir)\s`,
  // …, Jane Doe said, and …; …, Jane Doe said on Friday.
  raw`[\p{L}\p{N}],\s+${SUBJECT}${VERB}(?:,\s|(?:\s[^.!?:;,${MARKS}]{1,40})?\.?$)`,
  // …, said councillor Jane Doe.
  raw`[\p{L}\p{N}],\s+${VERB}\s+${ROLE}${NAME}(?![\p{L}\p{M}’'])(?!\s+\p{Lu})(?:,\s|(?:\s[^.!?:;,${MARKS}]{1,40})?\.?$)`,
  // According to Jane Doe, …; laut Jane Doe ist …
  raw`^${SOURCE}(?:[^.!?:;,${MARKS}]{0,60},\s|\s+(?!(?:${AND})\s)\p{Ll})`,
  raw`[\p{L}\p{N}],?\s+${SOURCE}[^.!?:;,${MARKS}]{0,40}\.?$`,
  // …, so Jane Doe.
  raw`[\p{L}\p{N}],\s+so\s+${ROLE}${NAME}\.?$`,
  // In Jane Doe’s view …
  raw`^${WORD_START}In\s+${NAME}(?<=[’']s)\s+(?:view|opinion)(?!\p{L})`,
].map((form) => new RegExp(form, 'u'));

/**
 * Who is named as saying what a sentence tells in the author's words; null if nobody is, or some of it stands in quotation
 * marks.
 *
 * @param fullName Of a surname, the whole name, if the text has it.
 */
export function reportedIn(sentence: string, fullName: (name: string) => string): string | null {
  const told = sentence.trim();
  if (quotedSpans(told).length > 0 || /[?？]$/.test(told)) return null;
  for (const form of FORMS) {
    const name = nameIn(form.exec(told)?.groups?.['name']?.replace(/[’']s$/, ''));
    const full = name === null ? null : fullName(name);
    // “The Board said that”: of a body's name one word tells too little.
    if (full?.includes(' ')) return full;
  }
  return null;
}
