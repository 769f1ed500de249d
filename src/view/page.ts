import { type Document, placesOf } from '../documents/index.ts';
import { memoized } from '../text/index.ts';

/** A document as a browser sees it that looks for words: the title, headings and paragraphs, each from a line of its own on. */
export interface Page {
  readonly text: string;
  /** Where each paragraph begins. */
  readonly starts: readonly number[];
  /** What stands above each: the title, a heading, or the paragraph before. */
  readonly above: readonly string[];
}

/** A page takes as much memory as its document’s text. */
const MOST_PAGES = 32;

/** What a document's page holds for sure; there may be more on it. */
export const pageOf = memoized(makePage, MOST_PAGES);

function makePage(document: Document): Page {
  const starts: number[] = [];
  const above: string[] = [];
  let last = document.title;
  let text = comparable(last);
  let under: readonly string[] = [];
  for (const { passage } of placesOf(document)) {
    const { headings } = passage;
    const changed = headings.findIndex((heading, depth) => heading !== under[depth]);
    for (const heading of changed === -1 ? [] : headings.slice(changed)) {
      last = heading;
      text += `\n${comparable(heading)}`;
    }
    under = headings;
    above.push(last);
    text += '\n';
    starts.push(text.length);
    text += comparable(passage.text);
    last = passage.text;
  }
  return { text, starts, above };
}

/** Words as they are compared: in small letters, white space within a line and quotation marks of one kind. */
export function comparable(words: string): string {
  return words
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '))
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .toLowerCase();
}

/**
 * Where words first stand in a page, at or after an offset; -1 if nowhere.
 *
 * @param before What must stand right before them, but for white space.
 */
export function findWords({ text }: Page, words: string, from: number, before = ''): number {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    if (divides(text, at) && divides(text, at + words.length) && follows(text, at, before)) return at;
  }
  return -1;
}

function follows(text: string, at: number, before: string): boolean {
  let end = at;
  while (before !== '' && /\s/.test(text[end - 1] ?? '')) end -= 1;
  const start = end - before.length;
  return text.slice(Math.max(0, start), end) === before && divides(text, start);
}

/** Letters and figures of scripts whose words are not written together, which a browser takes for one word. */
const IN_WORD =
  /[[\p{L}\p{N}\p{M}_]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]]/v;

/** Whether no word reaches over an offset. */
function divides(text: string, at: number): boolean {
  return !(IN_WORD.test(text[at - 1] ?? '') && IN_WORD.test(text[at] ?? ''));
}
