import { isFullName } from '../../documents/reading/index.ts';
import { anySource } from './languages/index.ts';
import { AND, TITLES } from './name-patterns.ts';
import { pattern } from './pattern.ts';

const BY = new RegExp(String.raw`^(?:${anySource(({ pages }) => pages?.writtenBy)})\s+(?=\p{Lu})`, 'iu');
const NAMES_END = pattern`\s*(?:,|\||·|(?<!\p{L})(?:${AND})(?!\p{L}))\s*`;

/** Whom a line such as “By Susan Dole and Jo Park, Staff Reporter” names; nobody where it is more than that. */
export function authorsIn(line: string): string[] {
  const names = line.replace(BY, '').split(NAMES_END);
  const isName = (name: string) => isFullName(name) && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4;
  const areNames = names.every((name, at) => isName(name) || (at > 0 && isTitle(name)));
  return areNames && !/\d|:/.test(line) ? names.filter((name, at) => at === 0 || !isTitle(name)) : [];
}

/** Whether a piece behind a name says what somebody is: “Staff Reporter”. */
function isTitle(piece: string): boolean {
  return TITLES.has(/\p{L}+$/u.exec(piece.toLowerCase())?.[0] ?? '');
}

/** Whether a line says itself whom it names. */
export function isByline(line: string): boolean {
  return BY.test(line) && authorsIn(line).length > 0;
}
