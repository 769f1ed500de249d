import { type Document, type Place, placesOf } from '../../documents/index.ts';
import type { Message } from '../../locales/index.ts';
import { alternatives, lazy, memoized } from '../../text/index.ts';
import { listedIn } from './label-index.ts';
import { bareNumberOf } from './label-keys.ts';
import { foldUnmarked } from './read.ts';
import { LETTER, PARAGRAPH_WORDS } from './vocabulary.ts';

/** The paragraphs of a document that numbers its own, such as a judgment, by their numbers; null of any other. */
export const numberedIn = memoized((document: Document): ReadonlyMap<number, Place> | null => {
  // Nobody calls a rule a paragraph.
  if (listedIn(document.title).length > 0) return null;
  const own = [...placesOf(document)].filter(({ passage, paragraph }) => passage.paragraphs[0] === paragraph);
  const numbered = own.flatMap((place) => {
    const number = bareNumberOf(place.passage.label ?? '');
    return number === undefined ? [] : [[Number(number), place] as const];
  });
  const byNumber = new Map(numbered);
  const isMost = 2 * numbered.length >= own.length;
  return numbered.length > 1 && isMost && byNumber.size === numbered.length ? byNumber : null;
});

/** “Paragraph 7”, “paras. 7–9”, “[7]”: not “¶ 7” and “7”, which are ours, nor “the seventh paragraph”, which is counted. */
const NUMBERED = lazy(() => {
  const words = alternatives(PARAGRAPH_WORDS.filter((word) => /^\p{L}+$/u.test(word)));
  return new RegExp(String.raw`^\s*\[\d+\]\s*$|(?<!${LETTER})(?:${words})\.?\s*(?:(?:no|nr)\.?\s*)?[\[\(]?\d`, 'v');
});

/** Whether a text may speak of paragraphs by the numbers that their document gives them. */
export function speaksOfNumbers(text: string): boolean {
  return NUMBERED().test(foldUnmarked(text));
}

/** That none of the documents that number their paragraphs has one; undefined if none of them does number them. */
export function numberLacking(number: number, documents: readonly Document[]): Message | undefined {
  const [most] = documents
    .flatMap((document) => {
      const numbers = [...(numberedIn(document)?.keys() ?? [])];
      return numbers.length > 0 ? [{ document, first: Math.min(...numbers), last: Math.max(...numbers) }] : [];
    })
    .sort((a, b) => b.last - a.last);
  if (!most) return undefined;
  const { document, first, last } = most;
  return {
    key: 'noLabel',
    data: { label: String(number), title: document.title, first: String(first), last: String(last) },
  };
}
