import { escapePattern } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { sourceWords } from '../languages/index.ts';
import { ARTICLE, MARKS, TITLES, VERB } from '../name-patterns.ts';
import { pattern } from '../pattern.ts';
import { fullNamesIn } from './full-names.ts';
import { isOffice } from './offices.ts';

const { raw } = String;

/** Forms of address, which many have: “Mr”. */
const IS_SHORT = /^\p{L}{1,4}\.?$/u;
/** What in a `—` line stands in front of the speaker. */
const WHICH = /^(?:sentences? [\d, –]+: |“[^”]*”: )?(?:(?:quoting|reporting) )?/u;
/** Of clauses: “, said the mayor”, “, accuses the mayor of …”. */
const IN_CLAUSE = pattern`${VERB}|(?<!\p{L})(?:${ARTICLE}|${sourceWords(({ press }) => press?.noRoles).join('|')})(?!\p{L})`;
/** What somebody is, in letters of no name: “the mayor”, “chief executive”. */
const OFFICE = raw`(?<office>(?:[\p{Ll}’-]+\s){0,5}[\p{Ll}-]+(?:\s(?:of|for|von|für|de|del|du|da|do)\s[^,.!?:;()${MARKS}]{2,40})?)`;

/** By which other names people may mean those who speak in a text: their whole names, and what they are called there. */
export function otherNames(
  title: string,
  blocks: readonly Block[],
  labelled: ReadonlyMap<string, string>,
): Readonly<Record<string, readonly string[]>> {
  const all: Block[] = [{ kind: 'heading', level: 1, text: title }, ...blocks];
  const fullName = fullNamesIn(all);
  const text = all.map((block) => block.text.replace(/[^\S\n]/g, ' ')).join('\n');
  const said = blocks.flatMap((block) => (block.kind === 'heading' ? [] : block.said));
  const speakers = [...new Set(said.map((each) => each.replace(WHICH, '').replace(/,.*$/s, '')))];
  const found = speakers.map((speaker) => {
    const whole = wholeName(speaker, fullName);
    const offices = [labelled.get(speaker) ?? [], officesIn(text, whole ?? speaker)].flat().filter(isOfficePhrase);
    return [speaker, [...new Set([whole ?? [], offices].flat())]] as const;
  });
  const isOnly = (name: string) => found.filter(([, names]) => names.includes(name)).length === 1;
  const own = found.map(
    ([speaker, names]) => [speaker, names.filter((name) => isOnly(name) && name !== speaker)] as const,
  );
  return Object.fromEntries(own.filter(([, names]) => names.length > 0));
}

/** Of “MS. DOE” the one “Jane Doe” that the text has. */
function wholeName(speaker: string, fullName: (name: string) => string): string | null {
  const words = speaker.split(/\s+/);
  const last = words.at(-1) ?? '';
  const isTitled = words.slice(0, -1).every((word) => TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  if (!isTitled || !/^\p{Lu}\p{L}+$/u.test(last)) return null;
  const surname = last.charAt(0) + last.slice(1).toLowerCase();
  const full = fullName(last === last.toUpperCase() ? surname : last);
  return full.includes(' ') ? full : null;
}

/** What somebody is called beside their whole name: “The mayor, Jane Doe, …”, “Jane Doe, the mayor, …”. */
function officesIn(text: string, name: string): string[] {
  if (!name.includes(' ')) return [];
  const written = escapePattern(name);
  const forms = [
    raw`(?<=^|[.!?]\s|[,;]\s)(?:${ARTICLE}\s)?${OFFICE},\s${written}(?=[,.])`,
    raw`(?<![\p{L}’-]\s?)${written},\s(?:${ARTICLE}\s)?${OFFICE}(?=[,.])`,
  ].map((form) => new RegExp(form, 'gmu'));
  return forms.flatMap((form) => Array.from(text.matchAll(form), ({ groups }) => groups?.['office'] ?? []).flat());
}

function isOfficePhrase(phrase: string): boolean {
  const [head = ''] = phrase.split(/\s(?:of|for|von|für|de|del|du|da|do)\s/u);
  if (IN_CLAUSE.test(head)) return false;
  return head
    .toLowerCase()
    .split(/\s+/)
    .some((word) => isOffice(word) && !IS_SHORT.test(word));
}
