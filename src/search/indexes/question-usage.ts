import { inverseDocumentFrequency } from './bm25.ts';
import { countTerms, type IndexedPassage } from './prepare.ts';

/** A passage's own words count as though this many of its questions used them. */
const TEXT = 3;
/**
 * A passage supports a word by n / (n + k), with n of its questions that use the word, and k the least of these two: a
 * number of questions, and a share of all that the passage has.
 */
const HALF_SUPPORT = { questions: 4, share: 0.1 };

/** How a term or bigram is used. */
interface Usage {
  /** Inverse frequency among the questions that are answered. */
  readonly idf: number;
  /** How strongly the passages that use it do, from 0 to 1. */
  readonly support: readonly { readonly passage: IndexedPassage; readonly strength: number }[];
}

/** The terms and bigrams of passages and of the questions that they answer. */
export class QuestionUsage {
  readonly #usage: ReadonlyMap<string, Usage>;
  readonly #unknownIdf: number;

  constructor(passages: readonly IndexedPassage[]) {
    const size = passages.reduce((sum, { questions }) => sum + questions.length + TEXT, 0);
    const idf = (count: number) => inverseDocumentFrequency(count, size);
    this.#unknownIdf = idf(0);
    const uses = new Map<string, { passage: IndexedPassage; count: number }[]>();
    for (const passage of passages) {
      for (const [words, count] of countsOf(passage)) {
        const known = uses.get(words);
        if (known) known.push({ passage, count });
        else uses.set(words, [{ passage, count }]);
      }
    }
    this.#usage = new Map(
      [...uses].map(([words, all]) => [
        words,
        {
          idf: idf(all.reduce((sum, { count }) => sum + count, 0)),
          support: all.map(({ passage, count }) => ({ passage, strength: strengthOf(count, passage) })),
        },
      ]),
    );
  }

  /** Whether any passage or question that it answers uses a term or bigram. */
  has(words: string): boolean {
    return this.#usage.has(words);
  }

  /** Inverse frequency among the questions that are answered; a term or bigram that none of them uses is the rarest. */
  idf(words: string): number {
    return this.#usage.get(words)?.idf ?? this.#unknownIdf;
  }

  /** How strongly a passage and its questions use a term or bigram, from 0 to 1. */
  support(words: string, passage: IndexedPassage): number {
    const uses = this.#usage.get(words)?.support;
    return uses?.find((use) => use.passage === passage)?.strength ?? 0;
  }

  /** How strongly each passage and its questions use some terms or bigrams, from 0 to 1; the rarer, the more each counts. */
  supported(all: Iterable<string>): ReadonlyMap<IndexedPassage, number> {
    const sums = new Map<IndexedPassage, number>();
    let asked = 0;
    for (const words of all) {
      const usage = this.#usage.get(words);
      const idf = usage?.idf ?? this.#unknownIdf;
      asked += idf;
      for (const { passage, strength } of usage?.support ?? []) {
        sums.set(passage, (sums.get(passage) ?? 0) + idf * strength);
      }
    }
    for (const [passage, sum] of sums) sums.set(passage, sum / asked);
    return sums;
  }
}

/** How strongly a passage uses what so many of its questions do, from 0 to 1. */
export function strengthOf(count: number, { questions }: IndexedPassage): number {
  return count / (count + Math.min(HALF_SUPPORT.questions, HALF_SUPPORT.share * questions.length));
}

/** How many questions of a passage use each term and bigram; its own text counts for some. */
function countsOf({ questions, positions, bigrams }: IndexedPassage): ReadonlyMap<string, number> {
  const counts = countTerms(questions.flatMap((question) => [...question.terms, ...question.bigrams]));
  for (const words of [...positions.keys(), ...bigrams]) counts.set(words, (counts.get(words) ?? 0) + TEXT);
  return counts;
}
