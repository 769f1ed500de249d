import { namesIn } from '../../../documents/index.ts';
import { capitalisable, LANGUAGES } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { anySource } from '../languages/index.ts';
import { NAME, ROLE, WORD_START } from '../name-patterns.ts';
import { nameIn } from './names.ts';

const { raw } = String;
const AND = LANGUAGES.flatMap(({ and = [] }) => and).join('|');
const FORMS = [
  raw`${WORD_START}(?:${capitalisable(anySource(({ press }) => press?.interviewWith))})\s+${ROLE}${NAME}(?![\p{L}\p{M}])(?!,?\s+(?:${AND})\s|,\s+\p{Lu})`,
  raw`(?<!${WORD_START}(?:${AND})\s|\p{L},\s)${NAME}\s+(?:${anySource(({ press }) => press?.isInterviewed)})(?!\p{L})`,
].map((form) => new RegExp(form, 'u'));

/** Who alone is interviewed by what a text is called, “An interview with Jane Doe”, if the text names them; null if nobody is. */
export function intervieweeIn(title: string, blocks: readonly Block[]): string | null {
  const names = FORMS.flatMap((form) => nameIn(form.exec(title)?.groups?.['name'], true) ?? []);
  return (
    names.find(
      (name) => name.includes(' ') && namesIn(name).length === 1 && blocks.some(({ text }) => text.includes(name)),
    ) ?? null
  );
}
