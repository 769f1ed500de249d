import type { Document } from '../documents/index.ts';
import { countTerms, type IndexedPassage, type IndexedQuestion } from './passage-index.ts';

/** A passage's own words count as though so many of its questions used them. */
const TEXT = 3;
/** So many questions with a term or phrase speak for it half as strongly as all there could be. */
const HALF = 4;
/** As though one question more had a phrase, and one more had not, so that nothing is impossible. */
const SMOOTHING = 1;

/** Whose a question is: that of the passage that answers it, or of the document that does not. */
export type Owner = IndexedPassage | Document;

/** How a term or phrase is used. */
interface Usage {
  /** Inverse frequency among the questions that are answered. */
  readonly idf: number;
  /** How strongly the passages that use it do, from 0 to 1. */
  readonly support: readonly { readonly passage: IndexedPassage; readonly strength: number }[];
}

/** The terms and phrases of the questions that passages answer, and of those that documents do not. */
export class QuestionWords {
  readonly #usage: ReadonlyMap<string, Usage>;
  readonly #unknownIdf: number;
  /** By document and phrase. */
  readonly #odds: ReadonlyMap<Document, ReadonlyMap<string, number>>;

  constructor(questionsOf: ReadonlyMap<Owner, readonly IndexedQuestion[]>) {
    const passages = [...questionsOf.keys()].filter(isPassage);
    const counts = new Map([...questionsOf].map(([owner, questions]) => [owner, countsOf(owner, questions)]));
    const documents = new Set(passages.map(({ document }) => document));
    this.#odds = new Map([...documents].map((document) => [document, oddsOf(document, passages, counts)]));

    const size = passages.reduce((sum, { questions }) => sum + questions.length + TEXT, 0);
    const idf = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));
    this.#unknownIdf = idf(0);
    const uses = new Map<string, { passage: IndexedPassage; count: number }[]>();
    for (const passage of passages) {
      for (const [words, count] of counts.get(passage) ?? []) {
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
          support: all.map(({ passage, count }) => ({ passage, strength: count / (count + HALF) })),
        },
      ]),
    );
  }

  /** Inverse frequency among the questions that are answered; a term or phrase that none of them uses is the rarest. */
  idf(words: string): number {
    return this.#usage.get(words)?.idf ?? this.#unknownIdf;
  }

  /** How strongly a passage and its questions use a term or phrase, from 0 to 1. */
  support(words: string, passage: IndexedPassage): number {
    const uses = this.#usage.get(words)?.support;
    return uses?.find((use) => use.passage === passage)?.strength ?? 0;
  }

  /** How strongly each passage and its questions use some terms or phrases, from 0 to 1; the rarer, the more each counts. */
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

  /**
   * How much likelier a phrase is in a question that the document answers than in one that it does not: the natural
   * logarithm of the ratio, 0 for a phrase that neither uses. As naive Bayes has it (S. Wang, C. Manning 2012, Baselines
   * and Bigrams, https://aclanthology.org/P12-2018).
   */
  odds(phrase: string, document: Document): number {
    return this.#odds.get(document)?.get(phrase) ?? 0;
  }
}

function isPassage(owner: Owner): owner is IndexedPassage {
  return 'positions' in owner;
}

/** How many questions of an owner use each term and phrase; a passage's own text counts for some. */
function countsOf(owner: Owner, questions: readonly IndexedQuestion[]): ReadonlyMap<string, number> {
  const counts = countTerms(questions.flatMap(({ terms, phrases }) => [...terms, ...phrases]));
  if (isPassage(owner)) {
    for (const words of [...owner.positions.keys(), ...owner.phrases]) {
      counts.set(words, (counts.get(words) ?? 0) + TEXT);
    }
  }
  return counts;
}

/** By phrase, ln(share of a document's answered questions that use it / share of those that it does not answer). */
function oddsOf(
  document: Document,
  passages: readonly IndexedPassage[],
  countsBy: ReadonlyMap<Owner, ReadonlyMap<string, number>>,
): ReadonlyMap<string, number> {
  const unanswered = document.unanswered.length;
  // Nothing is known of what it does not answer.
  if (unanswered === 0) return new Map();
  const own = passages.filter((passage) => passage.document === document);
  const answered = own.reduce((sum, { questions }) => sum + questions.length + TEXT, 0);
  const counts = new Map<string, number>();
  for (const passage of own) {
    for (const [words, count] of countsBy.get(passage) ?? []) counts.set(words, (counts.get(words) ?? 0) + count);
  }
  const against = countsBy.get(document) ?? new Map<string, number>();
  const share = (count: number, size: number) => (count + SMOOTHING) / (size + 2 * SMOOTHING);
  return new Map(
    [...counts.keys(), ...against.keys()].map((words) => [
      words,
      Math.log(share(counts.get(words) ?? 0, answered) / share(against.get(words) ?? 0, unanswered)),
    ]),
  );
}
