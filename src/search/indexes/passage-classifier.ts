import type { Document, SourceDocument } from '../../documents/index.ts';
import { APOSTROPHES, foldText, memoized, simplifyChinese } from '../../text/index.ts';

/** By document, the weights of n-grams, and last the bias (`learn`); null for a document with fewer questions than tell. */
export type PreparedAnswerability = readonly (Float32Array | null)[];

const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
/** In UTF-16 units. */
const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 4;
/** By the hash of an n-gram; a power of two. With twice as many nothing is gained. */
const WEIGHTS = 2 ** 15;
/** How often all questions are learnt from: with eight times nothing is gained. */
const EPOCHS = 4;
const LEARNING_RATE = 0.5;
const LEARNING_RATE_OF_BIAS = 0.01;
/** In n-grams, about as many as a question has: what is longer counts no more, since nothing so long was learnt from. */
const LONGEST = 120;
/** So many questions of each kind a document has, or they tell nothing: a choice. */
const FEWEST = 300;

export function prepareAnswerability(documents: readonly SourceDocument[]): PreparedAnswerability {
  return documents.map(({ passages, unanswered }) => {
    const answered = passages.flatMap(({ questions }) => questions);
    return Math.min(answered.length, unanswered.length) < FEWEST ? null : learn(answered, unanswered);
  });
}

/**
 * Tells questions that a document answers from those that it does not, by the n-grams of their characters, function words
 * and slips of the keyboard among them: “what’s it even say bout …” asks for what passages say, “how tall …” does not.
 * Logistic regression on hashed n-grams (Weinberger et al., 2009), as long as each other as vectors, learnt by AdaGrad
 * (Duchi et al., 2011).
 */
function learn(answered: readonly string[], unanswered: readonly string[]): Float32Array {
  const examples = [
    ...answered.map((text) => ({ grams: gramsOf(text), label: 1 })),
    ...unanswered.map((text) => ({ grams: gramsOf(text), label: 0 })),
  ];
  const weights = new Float32Array(WEIGHTS + 1);
  const squares = new Float32Array(WEIGHTS).fill(0.01);
  const order = shuffled(examples);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { grams, label } of order) {
      const error = label - 1 / (1 + Math.exp(-logitOf(grams, weights)));
      weights[WEIGHTS] = (weights[WEIGHTS] ?? 0) + LEARNING_RATE_OF_BIAS * error;
      const gradient = error * scaleOf(grams);
      for (const gram of grams) {
        const square = (squares[gram] ?? 0) + gradient ** 2;
        squares[gram] = square;
        weights[gram] = (weights[gram] ?? 0) + (LEARNING_RATE * gradient) / Math.sqrt(square);
      }
    }
  }
  // How many there are of each kind says nothing of what people ask.
  weights[WEIGHTS] = (weights[WEIGHTS] ?? 0) - Math.log(answered.length / unanswered.length);
  return weights;
}

/** The same items in an order that has nothing to do with their own, the same one every time. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const keys = items.map((_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0);
  return [...items.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)).flatMap((at) => items[at] ?? []);
}

/** The n-grams of a text's words, with a space at either end, as hashes (FNV-1a, folded to fifteen bits). */
function gramsOf(text: string): Uint16Array {
  const grams: number[] = [];
  const words = foldText(simplifyChinese(text).replace(ANY_APOSTROPHE, '')).split(BETWEEN_WORDS);
  for (const word of words) {
    const padded = ` ${word} `;
    for (let start = 0; start < padded.length - 1; start += 1) {
      let hash = 0x811c9dc5;
      const end = Math.min(padded.length, start + LONGEST_GRAM);
      for (let at = start; at < end; at += 1) {
        hash = Math.imul(hash ^ padded.charCodeAt(at), 0x01000193);
        if (at - start + 1 >= SHORTEST_GRAM) grams.push((hash ^ (hash >>> 15)) & (WEIGHTS - 1));
      }
    }
  }
  return Uint16Array.from(grams);
}

function logitOf(grams: Uint16Array, weights: Float32Array): number {
  let sum = 0;
  for (const gram of grams) sum += weights[gram] ?? 0;
  return sum * scaleOf(grams) + (weights[WEIGHTS] ?? 0);
}

/** What makes vectors of n-grams as long as each other, and shorter than that where they are of a long text. */
function scaleOf({ length }: Uint16Array): number {
  return length === 0 ? 0 : Math.sqrt(Math.min(length, LONGEST)) / length;
}

/** What it says of whether documents answer a question how that is put. */
export class Answerability {
  readonly #weights: ReadonlyMap<Document, Float32Array | null>;

  constructor(documents: readonly Document[], prepared: PreparedAnswerability) {
    this.#weights = new Map(documents.map((document, at) => [document, prepared[at] ?? null]));
  }

  /**
   * By document, the logarithm of how many times as likely a question is to be put so where it answers as where it does not; 0
   * where its own questions are too few to tell.
   */
  of(question: string): (document: Document) => number {
    const grams = gramsOf(question);
    return memoized((document) => {
      const weights = this.#weights.get(document);
      return weights ? logitOf(grams, weights) : 0;
    });
  }
}
