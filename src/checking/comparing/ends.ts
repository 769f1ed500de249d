import { isStopWord, isUnspaced, plainWord } from '../../text/index.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import { SHORTEST_RUN } from '../words/runs.ts';
import type { Run, WordIndex } from '../words/word-index.ts';
import type { Chunk, Comparison } from './compare.ts';

/** In words: with more between, what stands there too is hardly what was pasted. */
const FARTHEST = 8;

/**
 * A comparison in which a quotation's first and last words are no others than the documents' where they stand a few words before or
 * behind what is common, in the same sentence: “efforts to join NATO” beside “efforts to sign a deal with NATO”. To align
 * them costs more than to take them for others (`align`), but nobody is to read that NATO does not stand there.
 */
export function withEnds(comparison: Comparison, text: string, index: WordIndex): Comparison {
  const { words, common } = comparison;
  const [first, last] = [common[0], common.at(-1)];
  if (!first || !last) return comparison;
  const isTelling = (run: Run) => {
    const word = text.slice(words[run.from]?.start, words[run.from]?.end);
    // Of a script without spaces a character is less than a word.
    if (isUnspaced(word.charAt(0))) return run.length >= SHORTEST_RUN;
    return run.length > 1 || !isStopWord(plainWord(word));
  };
  const [before, behind] = [runBefore(words, first, index), runBehind(words, last, index)].map((run) =>
    run && isTelling(run) ? run : undefined,
  );
  const begun = before ? withBeginning(comparison.chunks, before, first) : comparison.chunks;
  const chunks = behind ? withEnd(begun, behind, last) : begun;
  return { ...comparison, chunks, common: [before, ...common, behind].filter((run) => run !== undefined) };
}

/** The first words of a quotation where they stand before what is common; as many as do. */
function runBefore(words: readonly QuotedWord[], first: Run, index: WordIndex): Run | undefined {
  for (let length = first.from; length > 0; length -= 1) {
    for (let gap = 0; gap <= FARTHEST; gap += 1) {
      const at = first.at - gap - length;
      if (index.standsAt(at, words.slice(0, length)) && isOneSentence(at, first.at, index))
        return { from: 0, at, length };
    }
  }
  return undefined;
}

/** The last words of a quotation where they stand behind what is common; as many as do. */
function runBehind(words: readonly QuotedWord[], last: Run, index: WordIndex): Run | undefined {
  const end = last.at + last.length;
  for (let from = last.from + last.length; from < words.length; from += 1) {
    const length = words.length - from;
    for (let gap = 0; gap <= FARTHEST; gap += 1) {
      const at = end + gap;
      if (index.standsAt(at, words.slice(from)) && isOneSentence(end - 1, at + length - 1, index))
        return { from, at, length };
    }
  }
  return undefined;
}

/** Whether no sentence begins between two places, or at the latter. */
function isOneSentence(from: number, to: number, index: WordIndex): boolean {
  for (let at = from + 1; at <= to; at += 1) if (index.isBeginning(at)) return false;
  return true;
}

function withBeginning(chunks: readonly Chunk[], run: Run, first: Run): Chunk[] {
  const behind = chunks.slice(chunks.findIndex(({ kind }) => kind === 'same'));
  return [same(run), ...changed(run, first), ...behind];
}

function withEnd(chunks: readonly Chunk[], run: Run, last: Run): Chunk[] {
  const before = chunks.slice(0, chunks.findLastIndex(({ kind }) => kind === 'same') + 1);
  return [...before, ...changed(last, run), same(run)];
}

const same = ({ at, length }: Run): Chunk => ({ kind: 'same', at, length });

/** What was left out and added between two runs. */
function changed(before: Run, behind: Run): Chunk[] {
  const [at, from] = [before.at + before.length, before.from + before.length];
  const chunks: Chunk[] = [
    { kind: 'removed', at, length: behind.at - at },
    { kind: 'added', at: from, length: behind.from - from },
  ];
  return chunks.filter(({ length }) => length > 0);
}
