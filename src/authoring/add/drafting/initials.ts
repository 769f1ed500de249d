import { initialsOf, isFullName, speakerLabel } from '../../../documents/reading/index.ts';
import type { Block } from '../draft.ts';
import { NAME } from '../name-patterns.ts';
import { nameIn } from './names.ts';

/** “Jane Doe (JD)”, “Jane Doe | JD |” */
const INITIALED = new RegExp(String.raw`${NAME}\s*[(|\t]\s*(?<initials>\p{Lu}{2,4})\s*(?:[)|\t]|$)`, 'gmu');

/** Whose some initials are, where a text has a list of who was there with them, and one name for each. */
export function initialedIn(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const found = blocks.flatMap(({ text }) =>
    Array.from(text.matchAll(INITIALED), ({ groups }) => [groups?.['initials'] ?? '', groups?.['name'] ?? ''] as const),
  );
  const names = found.filter(([, name]) => isFullName(name));
  return new Map(names.filter(([initials, name]) => names.every((each) => each[0] !== initials || each[1] === name)));
}

/** Whom the title names, and labels such as “Interviewer: Paul Stein”, by their initials, where these are nobody else's there. */
export function calledIn(title: string, blocks: readonly Block[]): ReadonlyMap<string, string> {
  const presented = blocks.flatMap(({ text }) => speakerLabel(text)?.rest ?? []).filter(isFullName);
  const inTitle = Array.from(title.matchAll(new RegExp(NAME, 'gu')), ({ groups }) => nameIn(groups?.['name']) ?? '');
  const names = [...new Set([...presented, ...inTitle.filter(isFullName)])];
  return new Map(
    names
      .map((name) => [initialsOf(name), name] as const)
      .filter(([initials]) => names.filter((name) => initialsOf(name) === initials).length === 1),
  );
}
