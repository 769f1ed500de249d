import { namesIn } from '../../../documents/index.ts';
import type { Block } from '../draft.ts';
import { ACCORDING, ADVERB, ASIDE, NAME, ROLE, VERB, WORD_START } from '../name-patterns.ts';
import { nameIn } from './names.ts';

/** “Según Doe”, “Nach Angaben von Jane Doe” is nobody's whole name. */
const SOURCE = new RegExp(`${WORD_START}${ACCORDING}\\s`, 'gu');

/** Of a surname, the one name that the text has it in: “Doe” is “Jane Doe”. */
export function fullNamesIn(blocks: readonly Block[]): (name: string) => string {
  const text = blocks.map((block) => block.text.replace(SOURCE, ', ')).join('\n');
  const found = Array.from(text.matchAll(new RegExp(NAME, 'gu')), ({ groups }) => namesIn(groups?.['name'] ?? ''));
  const names = new Set(found.flat().flatMap((name) => nameIn(name) ?? []));
  return (name) => {
    const [full, another] = name.includes(' ') ? [] : [...names].filter((each) => each.endsWith(` ${name}`));
    return full !== undefined && another === undefined ? full : name;
  };
}

/** Jane Doe, the mayor, said … */
const TELLS = new RegExp(`${NAME}${ASIDE}\\s+${ADVERB}${VERB}`, 'gu');
const TOLD_BY = new RegExp(`${VERB}\\s+${ROLE}${NAME}`, 'gu');

/** Where somebody is named in front of a verb of saying; not so “drei Millionen Euro, sagte sie”. */
export function tellingsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(TELLS)].filter(({ 0: words, index, groups }) => {
    const isBehindName = words.startsWith(`${groups?.['name']},`) && words.split(',').length === 2;
    return !isBehindName || /,\s$/.test(text.slice(0, index));
  });
}

/** Whoever a text tells to say something, by their whole names. */
export function tellersIn(blocks: readonly Block[], fullName: (name: string) => string): ReadonlySet<string> {
  const found = blocks.flatMap(({ text }) => [...tellingsIn(text), ...text.matchAll(TOLD_BY)]);
  const names = found.flatMap(({ groups }) => nameIn(groups?.['name']) ?? []).map(fullName);
  return new Set(names.filter((name) => name.includes(' ')));
}

/** The whole names in a text. */
export function wholeNamesIn(text: string, fullName: (name: string) => string): string[] {
  const names = Array.from(text.matchAll(new RegExp(NAME, 'gu')), ({ groups }) => nameIn(groups?.['name']));
  return names.map((name) => fullName(name ?? '')).filter((name) => name.includes(' '));
}
