import { namesIn } from '../../../documents/index.ts';
import { capitalisable, escapePattern, isQuestion, LANGUAGES } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { anySource } from '../languages/index.ts';
import { NAME, ROLE, WORD_START } from '../name-patterns.ts';
import { nameIn } from './names.ts';

const { raw } = String;
const AND = LANGUAGES.flatMap(({ and = [] }) => and).join('|');
const ARTICLE = `(?:${capitalisable(anySource(({ press }) => press?.articles))})`;
const WITH = raw`${WORD_START}(?:${capitalisable(anySource(({ press }) => press?.interviewWith))})\s+`;
const FORMS = [
  raw`${WITH}${ROLE}${NAME}(?![\p{L}\p{M}])(?!,?\s+(?:${AND})\s|,\s+\p{Lu})`,
  raw`(?<!${WORD_START}(?:${AND})\s|\p{L},\s)${NAME}\s+(?:${anySource(({ press }) => press?.isInterviewed)})(?!\p{L})`,
].map((form) => new RegExp(form, 'u'));
/** An interview with the mayor of Lake Town, with the new head teacher */
const WITH_OFFICE = new RegExp(
  raw`${WITH}(?:${ARTICLE}|de[rm]|einer|einem)\s+(?:[\p{L}-]+\s+){0,3}?(?<office>[\p{L}-]{4,})(?=\s+(?:of|for|at|in|von|vom|für|der|des|im|del?|du|d[ao]s?|en|em|à)\s|$)`,
  'u',
);
/** Tells of somebody else who had the office, or gets it. */
const OF_ANOTHER =
  /former|predecess|success|deputy|ehemalig|früher|vorgänger|nachfolg|stellvertret|ancien|prédécess|antecesor|predecesor|sucesor|antecessor|sucessor/iu;
const IS = '(?:is|was|has been|became|ist|war|wurde|es|era|fue|est|était|a été|é|foi)';

/**
 * Who alone is interviewed by what a text is called: whom that names, “An interview with Jane Doe”, if the text does, too; or whom
 * the introduction says to be what they are called there, “An interview with the mayor”. Null if nobody is.
 */
export function intervieweeIn(title: string, blocks: readonly Block[]): string | null {
  const names = FORMS.flatMap((form) => nameIn(form.exec(title)?.groups?.['name'], true) ?? []);
  const named = names.find((name) => isOne(name) && blocks.some(({ text }) => text.includes(name)));
  return named ?? holderOf(WITH_OFFICE.exec(title)?.groups?.['office'], blocks);
}

/** Who alone is said to have an office in front of the first question of a text. */
function holderOf(office: string | undefined, blocks: readonly Block[]): string | null {
  if (office === undefined) return null;
  const called = raw`(?:\p{Lu}[\p{Ll}-]+)?(?:${capitalisable(escapePattern(office.toLowerCase()))})(?!\p{L})`;
  const forms = [
    // Jane Doe, the mayor; Jane Doe has been the mayor
    raw`${NAME}(?:,|\s${IS})\s(?:[^,.!?:;]{0,60}\s)?${called}`,
    // the mayor of Lake Town, Jane Doe; the mayor Jane Doe
    raw`${called}(?:\s(?:of|von|vom|der|des|del?|du|d[ao]s?)\s[^,.!?:;]{2,40})?,?\s${NAME}`,
  ].map((form) => new RegExp(form, 'gu'));
  const introduction = blocks.slice(0, Math.max(0, blocks.findIndex(isAsked)));
  const found = introduction
    .filter(({ text }) => !OF_ANOTHER.test(text))
    .flatMap(({ text }) => forms.flatMap((form) => [...text.matchAll(form)]));
  const [only, another] = new Set(found.flatMap(({ groups }) => nameIn(groups?.['name'], true) ?? []).filter(isOne));
  return another === undefined ? (only ?? null) : null;
}

const isAsked = ({ text }: Block) => isQuestion(text);

const isOne = (name: string) => name.includes(' ') && namesIn(name).length === 1;
