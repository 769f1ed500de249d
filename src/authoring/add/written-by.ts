import { isFullName } from '../../documents/reading/index.ts';
import { isGivenName } from './drafting/pronouns.ts';
import { anySource } from './languages/index.ts';
import { AND, TITLES } from './name-patterns.ts';
import { pattern } from './pattern.ts';
import { SENTENCE } from './sentence.ts';

const BY = new RegExp(String.raw`^(?:${anySource(({ pages }) => pages?.writtenBy)})\s+(?=\p{Lu})`, 'iu');
const PIECES_END = /\s*[,|·]\s*/u;
const NAMES_END = pattern`\s*(?<!\p{L})(?:${AND})(?!\p{L})\s*`;
/** “Von Lake Town, wo alles begann” */
const CLAUSE = new RegExp(
  String.raw`^(?:${anySource(({ headings }) => headings?.interrogatives)})(?![\p{L}\p{M}])`,
  'iu',
);
/** In characters: no longer line names who wrote a text, with what they are. */
const LONGEST = 120;

/** Whom a line such as “By Susan Dole and Jo Park, Staff Reporter” names; nobody where it is more than that. */
export function authorsIn(line: string): string[] {
  const pieces = line.replace(BY, '').split(PIECES_END);
  const isDescribing = BY.test(line) && line.length <= LONGEST && !SENTENCE.test(line) && !line.includes('\n');
  const authors = pieces.map(
    (piece, at) => authorsOf(piece, at === 0) ?? (isDescribing && at > 0 && isOffice(piece) ? [] : null),
  );
  return authors.some((each) => each === null) || /\d|:/.test(line) ? [] : authors.flatMap((each) => each ?? []);
}

/** Those whom a piece of a line names, which may be none behind another; null where it is more than names and titles. */
function authorsOf(piece: string, isFirst: boolean): string[] | null {
  const names = piece.split(NAMES_END).filter((name) => name !== '');
  const isAuthor = (name: string, at: number) => (isFirst && at === 0) || !isTitle(name);
  return names.every((name, at) => isName(name) || !isAuthor(name, at)) ? names.filter(isAuthor) : null;
}

/** Whether a piece behind a name may say what somebody is, and names nobody: “marine biologist”, „Spediteur“. */
function isOffice(piece: string): boolean {
  return !CLAUSE.test(piece) && !piece.split(NAMES_END).some((name) => isName(name) || isGivenName(name));
}

function isName(name: string): boolean {
  return isFullName(name) && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4;
}

/** Whether a piece behind a name says what somebody is: “Staff Reporter”. */
function isTitle(piece: string): boolean {
  return TITLES.has(/\p{L}+$/u.exec(piece.toLowerCase())?.[0] ?? '');
}

/** Whether a line says itself whom it names. */
export function isByline(line: string): boolean {
  return BY.test(line) && authorsIn(line).length > 0;
}
