import { boundsOf, lengthOf, lowerBound, type Range, rowOf, type Sums } from '../../text/index.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { type PreparedUses, strengthOf } from './uses.ts';

/** Terms, or bigrams, as passages and the questions that they answer use them; known by their numbers. */
export class QuestionUsage {
  readonly #uses: PreparedUses;
  readonly #most: number;
  readonly #questionsOf: (passage: number) => number;

  /**
   * @param size How many questions there are.
   * @param questionsOf How many of them a passage does.
   */
  constructor(uses: PreparedUses, size: number, questionsOf: (passage: number) => number) {
    this.#uses = uses;
    this.#most = inverseDocumentFrequency(0, size);
    this.#questionsOf = questionsOf;
  }

  /** Whether any passage or question that it answers uses a term or bigram. */
  has(number: number): boolean {
    return lengthOf(this.#uses.passages, number) > 0;
  }

  /** What a term or bigram says (`PreparedUses`); one that no question uses says most. */
  weight(number: number): number {
    return this.#uses.weights[number] || this.#most;
  }

  /** How strongly a passage and its questions use a term or bigram, from 0 to 1. */
  support(number: number, passage: number): number {
    const { items, counts } = this.#uses.passages;
    const { from, to } = boundsOf(this.#uses.passages, number);
    const at = lowerBound(items, passage, from, to);
    return at < to && items[at] === passage ? strengthOf(counts[at] ?? 0, this.#questionsOf(passage)) : 0;
  }

  /** How strongly each passage and its questions use some terms or bigrams, from 0 to 1; the rarer, the more each counts. */
  supported(all: readonly number[]): ReadonlyMap<number, number> {
    const { items, counts } = this.#uses.passages;
    const sums = new Map<number, number>();
    let asked = 0;
    for (const number of all) {
      const weight = this.weight(number);
      asked += weight;
      const { from, to } = boundsOf(this.#uses.passages, number);
      for (let at = from; at < to; at += 1) {
        const passage = items[at] ?? 0;
        const strength = strengthOf(counts[at] ?? 0, this.#questionsOf(passage));
        sums.set(passage, (sums.get(passage) ?? 0) + weight * strength);
      }
    }
    for (const [passage, sum] of sums) sums.set(passage, sum / asked);
    return sums;
  }

  /** Whether any of some passages uses a term or bigram, or a question that it answers. */
  isUsedIn(number: number, { from, to }: Range): boolean {
    const passages = rowOf(this.#uses.passages, number);
    return (passages[lowerBound(passages, from)] ?? to) < to;
  }

  /** How many of some questions that are numbered behind each other use a term or bigram. */
  countIn(number: number, { from, to }: Range): number {
    const questions = rowOf(this.#uses.questions, number);
    return lowerBound(questions, to) - lowerBound(questions, from);
  }

  /** Adds a number to the sums of those questions that use a term or bigram, of some that are numbered behind each other. */
  addTo(sums: Sums, number: number, weight: number, { from, to }: Range): void {
    const { items } = this.#uses.questions;
    const row = boundsOf(this.#uses.questions, number);
    for (let at = lowerBound(items, from, row.from, row.to); at < row.to; at += 1) {
      const question = items[at] ?? to;
      if (question >= to) return;
      sums.add(question - from, weight);
    }
  }
}
