import { quotedSpans } from '../../../text/index.ts';
import type { Block, DraftHeader } from '../draft.ts';
import { leading } from '../drafting/leading.ts';
import { BESIDE_DATES, tellsSince } from '../written-date.ts';

/** Lines that name nothing but an author or a date are no longer than this, in characters. */
const LONGEST = 80;
/** In Chinese and Japanese, beside the date and the authors. */
const LONGEST_HAN = 10;
/** What an author is, behind the name, has no more words in small letters. */
const MOST_OF_ROLE = 3;

/** The lines above an article's text that say who wrote it, and when: none that may be a sentence of it. */
export function bylineOf(blocks: readonly Block[], { authors }: DraftHeader): string[] {
  return leading(blocks, ({ kind, text }) => kind === 'paragraph' && isByline(text, authors) && !tellsSince(text)).map(
    ({ text }) => text,
  );
}

function isByline(text: string, authors: readonly string[]): boolean {
  const author = authors.find((name) => text.includes(name));
  if (text.length > LONGEST || text.includes('\t') || (author === undefined && !/\d/.test(text))) return false;
  if (/[.!?…。！？]\P{L}*$/u.test(text) || quotedSpans(text).length > 0) return false;
  const rest = authors.reduce((left, name) => left.replaceAll(name, '·'), text);
  const words = (rest.match(/(?<!\p{L})\p{Ll}[\p{L}’'-]*/gu) ?? []).filter(
    (word) => !BESIDE_DATES.has(word.toLowerCase()),
  );
  const han = rest.replace(/\d+\s*[年月日]/g, '').match(/\p{Lo}/gu) ?? [];
  return (
    words.length <= (author === undefined ? 0 : MOST_OF_ROLE) &&
    han.length <= LONGEST_HAN &&
    !/·\s+\p{Ll}{4,}/u.test(rest)
  );
}
