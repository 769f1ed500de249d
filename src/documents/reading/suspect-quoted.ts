import { foldWords, isStopWord, type Span } from '../../text/index.ts';
import { attributionsIn } from '../attribution.ts';
import type { Passage } from '../document.ts';
import { isLongQuotation, isNamedBeside, isToldBeside } from '../told.ts';
import { moreParagraphs, shown } from './remnants.ts';

/** In words: a sentence has so many that ends like one, behind a colon, before a comma, or anyhow; shorter ones are terms. */
const SHORTEST = { ended: 4, introduced: 4, continued: 6, any: 8 };

/** Sentences in quotation marks of which nothing says whose they are. */
interface SuspectQuoted {
  /** Where the first begins in the paragraph's text. */
  readonly at: number;
  /** The beginning of that, and how many more there are. */
  readonly what: string;
  /** Who quotes it, if that is somebody whose words the paragraph is made of. */
  readonly speaker: string | null;
}

/** What is likely somebody's sentence in a passage, though nothing says whose; undefined if there is nothing like that. */
export function suspectQuoted(passage: Pick<Passage, 'text' | 'attributed' | 'unnamed'>): SuspectQuoted | undefined {
  const { text, unnamed } = passage;
  const found = unnamed.flatMap((span) => {
    const [by] = attributionsIn(passage, span);
    return by && isSentence(text, span) ? [{ ...span, attribution: by.attribution }] : [];
  });
  const [first, ...others] = found;
  if (!first) return undefined;
  const words = shown(text.slice(first.start, first.end).replace(/\s+/g, ' ').trim());
  return {
    at: first.start,
    what: others.length === 0 ? words : `${words} and ${others.length} more`,
    speaker: first.attribution.kind === 'speaker' ? first.attribution.speaker : null,
  };
}

/**
 * What is wrong with such sentences, and the cure.
 *
 * @param paragraphs In how many paragraphs: more than one where nobody publishes the text, which may be a novel.
 */
export function quotedProblem({ what, speaker }: SuspectQuoted, publisher: string | null, paragraphs = 1): string {
  if (speaker !== null) {
    return `${what}: quoted by ${speaker}, but nothing says from whom: add a line such as — “the words”: Jane Doe, with ${speaker} for a name if nobody else says them.`;
  }
  const others = paragraphs === 1 ? '' : ` (as in ${moreParagraphs(paragraphs - 1)})`;
  const own = publisher === null ? 'nobody is quoted' : `they are ${publisher}’s own`;
  return `${what}: in quotation marks, but nothing says whose words${others}: add a line such as — quoting Jane Doe, or — publisher if ${own}.`;
}

/** Whether some quoted words are likely somebody's sentence: no term, no title. */
function isSentence(text: string, span: Span): boolean {
  if (!isLongQuotation(text, span)) return isNamedBeside(text, span);
  const { start, end } = span;
  const quoted = text.slice(start, end).trim();
  const words = foldWords(quoted).map(({ word }) => word);
  // Where words are not parted, each character is one.
  const count = words.length - words.filter((word) => /^\p{Lo}$/u.test(word)).length / 2;
  const isOpening = /^\P{L}*[\p{Lu}\p{Lo}]/u.test(quoted);
  if (isOpening && isToldBeside(text, span)) return true;
  if (isTitle(quoted)) return false;
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
