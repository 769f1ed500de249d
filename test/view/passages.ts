import fc from 'fast-check';
import type { Document, Passage } from '../../src/documents/index.ts';
import { sentences } from '../../src/text/index.ts';

/** A passage without a file around it: to parse thousands of files would take long. */
export function passageOf(text: string): Passage {
  return {
    ...{ paragraphs: [1], text, hash: '0000', sentences: sentences(text, 'en'), questions: [] },
    ...{ quotations: [], unnamed: [] },
    attributed: [{ start: 0, end: text.length, attribution: { kind: 'publisher' } }],
    ...{ headings: [], label: null, lead: null, outer: [] },
  };
}

export const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.constantFrom('🐦', '🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦', 'é', 'NATO,', '“quoted”', '中文没有空格的句子', 'x'.repeat(60)),
);
export const space = fc.constantFrom(' ', ' ', ' ', '  ', '\n');
export const prose = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 80 })
  .map((words) => words.flat().join('').trim());

/** What `/about` shows where all documents are looked in. */
export function aboutOf(documents: readonly Document[]) {
  return { documents, lookedIn: null, keepsMissed: false };
}
