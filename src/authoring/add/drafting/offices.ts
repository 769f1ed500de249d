import { namesIn } from '../../../documents/index.ts';
import { capitalisable, escapePattern, speakerWords } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { ARTICLE, NAME, TITLES, WORD_START } from '../name-patterns.ts';
import { JOB, nameIn } from './names.ts';

const { raw } = String;

/** What somebody is called whose name is left out: “the mayor”; “the mayor of Lake Town” may be another one. */
export const OFFICE = raw`${WORD_START}(?:(?!${ARTICLE}\s\p{Lu})|(?=[Dd](?:er|ie)\s))${ARTICLE}\s+(?<office>[\p{L}-]{4,}(?:\s\p{Ll}{4,})??)(?![\p{L}\p{M}’'])(?!\s+(?:of|for|from|von|vom|der|des|del?|du|d[ao]s?|aus)\s)`;
const IS = '(?:is|was|has been|became|ist|war|wurde|es|era|fue|est|était|a été|é|foi)';
/** Tells of somebody else who had the office, or gets it. */
export const OF_ANOTHER =
  /former|predecess|success|deputy|ehemalig|früher|vorgänger|nachfolg|stellvertret|ancien|prédécess|antecesor|predecesor|sucesor|antecessor|sucessor/iu;

const OFFICES: ReadonlySet<string> = new Set([...speakerWords('offices'), ...TITLES]);

/** Whether a word says what somebody is who may speak: “mayor”, „Vereinssprecherin“. */
export function isOffice(word: string): boolean {
  return word.split(' ').some((each) => OFFICES.has(each.toLowerCase()) || JOB.test(each));
}

/** Who alone some blocks tell to have an office; null if that is nobody, or it is told of several. */
export function holderOf(office: string, blocks: readonly Block[]): string | null {
  const called = raw`(?:\p{Lu}[\p{Ll}-]+)?(?:${capitalisable(escapePattern(office.toLowerCase()))})(?!\p{L})`;
  const forms = [
    // Jane Doe, the mayor; Jane Doe has been the mayor
    raw`${NAME}(?:(?:,|\s${IS})\s(?:[^,.!?:;]{0,60}\s)?|\s\()${called}`,
    // the mayor of Lake Town, Jane Doe; the mayor Jane Doe
    raw`${called}(?:\s(?:of|von|vom|der|des|del?|du|d[ao]s?)\s[^,.!?:;]{2,40})?,?\s${NAME}`,
  ].map((form) => new RegExp(form, 'gu'));
  const found = blocks
    .filter(({ text }) => !OF_ANOTHER.test(text))
    .flatMap(({ text }) => forms.flatMap((form) => [...text.matchAll(form)]));
  const names = found.flatMap(({ groups }) => nameIn(groups?.['name'], true) ?? []);
  const [only, another] = new Set(names.filter(isOne));
  return another === undefined ? (only ?? null) : null;
}

/** Whether it is the whole name of one. */
export const isOne = (name: string) => name.includes(' ') && namesIn(name).length === 1;
