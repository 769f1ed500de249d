import { capitalisable, isQuestion } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { anySource } from '../languages/index.ts';
import { AND, ARTICLE, NAME, ROLE, WORD_START } from '../name-patterns.ts';
import { nameIn } from './names.ts';
import { holderOf, isOne } from './offices.ts';

const { raw } = String;
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
/**
 * Who alone is interviewed by what a text is called: whom that names, “An interview with Jane Doe”, if the text does, too; or whom
 * the introduction says to be what they are called there, “An interview with the mayor”. Null if nobody is.
 */
export function intervieweeIn(title: string, blocks: readonly Block[]): string | null {
  const introduction = blocks.slice(0, Math.max(0, blocks.findIndex(isAsked)));
  const names = FORMS.flatMap((form) => nameIn(form.exec(title)?.groups?.['name'], true) ?? []);
  const named = names.find((name) => isOne(name) && blocks.some(({ text }) => text.includes(name)));
  const office = WITH_OFFICE.exec(title)?.groups?.['office'];
  return named ?? (office === undefined ? null : holderOf(office, introduction));
}

const isAsked = ({ text }: Block) => isQuestion(text);
