import { foldWords, isStopWord, type Span } from '../../text/index.ts';
import { attributionsIn } from '../attribution.ts';
import type { Passage } from '../document.ts';
import { shown } from './remnants.ts';

/** In words: a sentence has so many that ends like one, behind a colon, before a comma, or anyhow; shorter ones are terms. */
const SHORTEST = { ended: 4, introduced: 4, continued: 6, any: 8 };

/**
 * What is likely wrong with quotations of which nothing says whose they are, and where they begin; undefined if they are
 * no sentences, or the words of a text that nobody publishes, such as a novel.
 */
export function suspectQuoted(
  passage: Pick<Passage, 'text' | 'attributed' | 'unnamed'>,
  publisher: string | null,
): { readonly at: number; readonly problem: string } | undefined {
  const { text, unnamed } = passage;
  const found = unnamed.flatMap((span) => {
    const [by] = attributionsIn(passage, span);
    const quoting = by && (by.attribution.kind === 'publisher' ? publisher : by.attribution.speaker);
    return quoting != null && isSentence(text, span)
      ? [{ ...span, isSpoken: by?.attribution.kind === 'speaker', quoting }]
      : [];
  });
  const [first, ...others] = found;
  if (!first) return undefined;
  const words = shown(text.slice(first.start, first.end).replace(/\s+/g, ' ').trim());
  const what = others.length === 0 ? words : `${words} and ${others.length} more`;
  const problem = first.isSpoken
    ? `${what}: quoted by ${first.quoting}, but nothing says from whom: add a line such as — “the words”: Jane Doe, with ${first.quoting} for a name if nobody else says them.`
    : `${what}: in quotation marks, but nothing says whose words: add a line such as — quoting Jane Doe, or — publisher if they are ${first.quoting}’s own.`;
  return { at: first.start, problem };
}

/** Whether some quoted words are likely somebody's sentence: no term, no title. */
function isSentence(text: string, { start, end }: Span): boolean {
  const quoted = text.slice(start, end).trim();
  const words = foldWords(quoted).map(({ word }) => word);
  // Where words are not parted, each character is one.
  const count = words.length - words.filter((word) => /^\p{Lo}$/u.test(word)).length / 2;
  if (isTitle(quoted)) return false;
  const isOpening = /^\P{L}*[\p{Lu}\p{Lo}]/u.test(quoted);
  return (
    count >= SHORTEST.any ||
    (count >= SHORTEST.ended && /[.!?…,。！？，]$/.test(quoted)) ||
    (count >= SHORTEST.introduced && isOpening && /[:：]\s*.?$/u.test(text.slice(0, start))) ||
    (count >= SHORTEST.continued && isOpening && /^.?\s*[,，]/u.test(text.slice(end)))
  );
}

/** Whether no word but function words is in small letters: “Gone with the Wind”. */
function isTitle(quoted: string): boolean {
  const words = quoted.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 1 && words.every((word) => !/^\p{Ll}/u.test(word) || isStopWord(word));
}
