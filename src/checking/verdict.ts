import { type FoldedWord, foldWords } from '../text/index.ts';
import {
  type Changes,
  type Comparison,
  changesOf,
  compare,
  compareInOrder,
  compareSlightChange,
  type Difference,
  differencesOf,
  NO_CHANGES,
  similarityOf,
} from './compare.ts';
import {
  type CheckedPassage,
  coveringRuns,
  goesForward,
  nearestPassage,
  orderedRuns,
  passagesOf,
  piecesOf,
  wholePieces,
} from './runs.ts';
import type { Run, WordIndex } from './word-index.ts';

/** What a quotation is, beside what stands in the documents; the rules are written down in docs/checking.md. */
export type Verdict = 'verbatim' | 'shortened' | 'altered' | 'spliced' | 'absent' | 'too-short';

export interface Checked {
  readonly verdict: Verdict;
  /** In the order of the quotation; the nearest passage if it is not in the documents. */
  readonly passages: readonly CheckedPassage[];
  /** Word by word, of an altered quotation. */
  readonly difference: readonly Difference[] | null;
  /** What kind of words was changed that turns a sentence around. */
  readonly changed: Changes;
}

/** Shorter quotations are too short to tell: anybody might have said them. */
export const FEWEST_WORDS = 2;
/** From this similarity on, a quotation is an altered passage (docs/checking.md). */
const ALTERED_FROM = 0.6;

/** Whether the words stand in a document, if perhaps not all of them. */
export function standsThere({ verdict }: Pick<Checked, 'verdict'>): boolean {
  return verdict === 'verbatim' || verdict === 'shortened';
}

/** Checks a quotation, as it was pasted, against the documents. */
export function checkQuotation(pasted: string, index: WordIndex): Checked {
  const text = withoutMarkup(pasted);
  const words = foldWords(text);
  if (words.length < FEWEST_WORDS) return { verdict: 'too-short', passages: [], difference: null, changed: NO_CHANGES };

  const [whole] = index.find(words.map(({ word }) => word));
  if (whole !== undefined) return found('verbatim', [{ from: 0, at: whole, length: words.length }], index);

  const pieces = piecesOf(text, words);
  const quoted = pieces.flat();
  if (pieces.length > 1) {
    const inOrder = orderedRuns(pieces, index);
    if (inOrder) return found('shortened', inOrder, index);
  } else if (quoted.length < words.length && quoted.length >= FEWEST_WORDS) {
    const [at] = index.find(quoted.map(({ word }) => word));
    if (at !== undefined) return found('shortened', [{ from: 0, at, length: quoted.length }], index);
  }
  const runs = pieces.length > 1 ? wholePieces(pieces, index) : undefined;
  if (runs) return found('spliced', runs, index);
  return compared(text, quoted, words, index);
}

/** Links but for their text, and the languages of code blocks, blotted out in place. */
function withoutMarkup(pasted: string): string {
  return (
    pasted
      // “[T]he” is “the”: each bracket becomes U+2060, so that offsets stay and folding drops it.
      .replace(/\[(\p{L})\](?=\p{Ll})/gu, '\u2060$1\u2060')
      .replace(
        /\[([^\][]*)\](\([^()\s]*\))/g,
        (_, text: string, target: string) => ` ${text} ${' '.repeat(target.length)}`,
      )
      .replace(/(?<=^`{3})[\w+-]+(?=\n)/gm, (markup) => ' '.repeat(markup.length))
  );
}

function found(verdict: Verdict, runs: readonly Run[], index: WordIndex): Checked {
  return { verdict, passages: passagesOf(runs, index), difference: null, changed: NO_CHANGES };
}

/** Compares a quotation word by word with what it is most like, unless it is put together. */
function compared(
  text: string,
  quoted: readonly FoldedWord[],
  words: readonly FoldedWord[],
  index: WordIndex,
): Checked {
  const covering = coveringRuns(quoted, index);
  const inOrder = covering && inOnePassage(covering, quoted, index);
  const ofRuns = inOrder
    ? compareInOrder(quoted, inOrder, index)
    : covering && compareSlightChange(quoted, covering, index);
  if (covering && !ofRuns) return found('spliced', covering, index);

  // Words in brackets may be the documents', not an editor's.
  const others = quoted.length < words.length ? [quoted, words] : [quoted];
  const comparison = fewestChanges([ofRuns, ...others.map((some) => compare(some, index))]);
  if (!comparison || (!covering && similarityOf(comparison) < ALTERED_FROM)) {
    return { verdict: 'absent', passages: nearestPassage(quoted, index), difference: null, changed: NO_CHANGES };
  }
  const difference = differencesOf(comparison, text, index);
  const passages = passagesOf(comparison.common, index);
  return {
    verdict: 'altered',
    passages,
    difference,
    changed: changesOf(
      difference,
      passages.map(({ document }) => document.language),
    ),
  };
}

function fewestChanges(comparisons: readonly (Comparison | undefined)[]): Comparison | undefined {
  return comparisons.reduce((best, other) => (best && (!other || best.cost <= other.cost) ? best : other));
}

/** Some runs where they stand in one passage: words that were left out or said twice splice nothing. */
function inOnePassage(
  runs: readonly Run[],
  quoted: readonly FoldedWord[],
  index: WordIndex,
): readonly Run[] | undefined {
  if (goesForward(runs, index)) return runs;
  const parts = runs.map(({ from, length }) => quoted.slice(from, from + length));
  return orderedRuns(parts, index)?.map((run, number) => ({ ...run, from: runs[number]?.from ?? 0 }));
}
