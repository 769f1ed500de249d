import type { Block, Told } from '../draft.ts';
import { countNote, noteOf } from '../note.ts';
import { lowered } from './raised.ts';

/** A raised number behind a word or a sentence, not in “10⁶” and “5 m²”. */
const MARK = /(?<=[\p{L}.,;:!?…”"’»)])(?<!(?<![\p{L}])(?:[kcdm]?m|ft|in|mi|yd|s))[⁰¹²³⁴-⁹]{1,2}/gu;
const NOTE = /^(?<number>[⁰¹²³⁴-⁹]{1,2}|\d{1,2}[.)]?(?=\s))\s*(?=\S)/u;

/** Takes out footnotes that nothing but their raised numbers tells, and these, where the notes stand last, one a mark. */
export function withoutFootnotes(blocks: readonly Block[]): Told {
  const marks = blocks.flatMap(({ text }) => [...text.matchAll(MARK)].map(([mark]) => Number(lowered(mark))));
  if (marks.length === 0) return { blocks, notes: [] };
  const numberOf = ({ text }: Block) => Number(lowered(NOTE.exec(text)?.groups?.['number'] ?? '').replace(/\D/g, ''));
  const last = blocks.findLastIndex((block) => !marks.includes(numberOf(block)));
  const found = blocks.slice(last + 1);
  const numbers = new Set(found.map(numberOf));
  const isWhole = found.length > 0 && marks.every((mark) => numbers.has(mark));
  if (!isWhole) {
    return {
      blocks,
      notes: countNote('Raised numbers stand behind words', marks.length, 'Take out those that mark footnotes.'),
    };
  }
  return {
    blocks: blocks.slice(0, last + 1).map((block) => ({ ...block, text: block.text.replace(MARK, '') })),
    notes: noteOf('Left out as footnotes, with their marks', found),
  };
}
