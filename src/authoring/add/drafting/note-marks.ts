import type { Block, Told } from '../draft.ts';
import { noteOf } from '../note.ts';
import { pattern } from '../pattern.ts';

const { raw } = String;
const NOTE = raw`\[(?:[1-9]\d{0,2}|[a-z](?=\](?:[^\p{L}]|$))|(?:note|nb|n|nota|Anm\.|прим\.)\s?\d{1,2}|edit|citation needed)\](?!\()`;
const MARK = new RegExp(raw`(?:(?<=[\p{L}\p{N}\p{Pe}\p{Pf}\p{Po}"'])${NOTE})+`, 'gu');
const BEHIND_SENTENCE = pattern`[\p{Pe}\p{Pf}\p{Po}"']${NOTE}(?:$|[\s[])`;

/** Takes out marks of notes that stand right behind words, “2024.[2]”, where some stand behind sentences: elsewhere “argv[1]” is one. */
export function withoutNoteMarks(blocks: readonly Block[]): Told {
  const marks = blocks.flatMap(({ text }) => text.match(MARK) ?? []);
  if (!blocks.some(({ text }) => BEHIND_SENTENCE.test(text)) || !areCounted(marks)) return { blocks, notes: [] };
  return {
    blocks: blocks.map((block) => ({ ...block, text: block.text.replace(MARK, '') })),
    notes: noteOf('Left out as marks of notes', marks),
  };
}

/** Whether marks count notes: not so where all have one number, and that is not 1, or letters without an “a”: “f(x)[2]”, “f(x)[i]”. */
function areCounted(marks: readonly string[]): boolean {
  const counted = (form: RegExp) => new Set(marks.flatMap((mark) => mark.match(form) ?? []));
  const [numbers, letters] = [counted(/(?<=\[)\d+/g), counted(/(?<=\[)[a-z](?=\])/g)];
  return (numbers.size !== 1 || numbers.has('1')) && (letters.size === 0 || letters.has('a'));
}
