import type { Document } from '../../documents/index.ts';
import { countsOf, lowerBound, type Rows, rowOf, rowsOf, type WholeNumbers } from '../../text/index.ts';
import { type ReadText, termsOf } from './forms.ts';
import { NONE, numberOfKey, type PreparedPairs, type QueryNumbers } from './pairs.ts';
import { byDocument, type ReadTexts } from './read-texts.ts';

/** What was learnt from the questions of documents; nothing of those that have fewer than tell. */
export interface PreparedClassifiers {
  /** By document, the features that tell (`featuresOf`), rising. */
  readonly features: Rows;
  /** The weights of each document that has any. */
  readonly weights: Float32Array;
}

/** The same of one document. Its classes are its passages in order, and last that none answers. */
interface Classifier {
  readonly features: WholeNumbers;
  /** By feature, the weight of each class; last the bias of each. */
  readonly weights: Float32Array;
}

/** A question as the features that it has, and the class that it is of. */
interface Example {
  readonly features: readonly number[];
  readonly label: number;
}

/** The features of a question, those that were not learnt among them, as a vector of length 1. */
interface Vector {
  /** The places of those that were learnt. */
  readonly rows: readonly number[];
  /** How much each counts. */
  readonly scale: number;
}

/**
 * So many questions a passage answers on the average, and so many a document does not, or they tell too little: with 470 as
 * many are answered rightly with it as without it, with 160 fewer.
 */
const FEWEST_QUESTIONS = 500;
/** What fewer questions use tells nothing; with 2 nothing is gained. */
const FEWEST_USES = 3;
/** How often all questions are learnt from: with eight times nothing is gained. */
const EPOCHS = 4;
const LEARNING_RATE = 0.5;
const LEARNING_RATE_OF_BIAS = 0.01;
/** What the sums of squares begin with. */
const FIRST_SQUARE = 0.01;

const NOTHING: Classifier = { features: new Uint32Array(), weights: new Float32Array() };

export function prepareClassifiers(
  { documents, answered, unanswered, forms, strings }: ReadTexts,
  pairs: PreparedPairs,
): PreparedClassifiers {
  const featuresIn = (question: ReadText) =>
    featuresOf(
      {
        terms: termsOf(question.forms, forms, ({ kind }) => kind !== 'part'),
        pairs: Array.from(question.pairs, (key) => numberOfKey(key, pairs)),
      },
      strings.length,
    );
  const learnt = byDocument(documents, answered).map(([, asked], at) => {
    const askedInVain = unanswered[at] ?? [];
    const classes = [...asked, askedInVain];
    const fewest = Math.min(asked.flat().length / asked.length, askedInVain.length);
    if (fewest < FEWEST_QUESTIONS) return NOTHING;
    const examples = classes.flatMap((questions, label) =>
      questions.map((question) => ({ features: featuresIn(question), label })),
    );
    return learn(examples, classes.length);
  });
  return {
    features: rowsOf(learnt.map(({ features }) => features)),
    weights: Float32Array.from(learnt.flatMap(({ weights }) => Array.from(weights))),
  };
}

/** Terms and pairs as one kind of numbers, each once, pairs behind all strings; NONE for each that no text has. */
function featuresOf({ terms, pairs }: QueryNumbers, strings: number): number[] {
  const all = [...terms, ...pairs.map((pair) => (pair === NONE ? NONE : strings + pair))];
  const known = new Set(all.filter((feature) => feature !== NONE));
  return [...known, ...all.filter((feature) => feature === NONE)];
}

/** Multinomial logistic regression on questions, as long as each other as vectors, learnt by AdaGrad (Duchi et al., 2011). */
function learn(examples: readonly Example[], classes: number): Classifier {
  const uses = countsOf(examples.flatMap(({ features }) => features));
  const features = Uint32Array.from(uses, ([feature, count]) => (count < FEWEST_USES ? NONE : feature))
    .filter((feature) => feature !== NONE)
    .sort();
  const weights = new Float32Array((features.length + 1) * classes);
  const squares = new Float32Array(features.length * classes).fill(FIRST_SQUARE);
  const classifier = { features, weights };
  const known = examples.map(({ features: own, label }) => ({ ...vectorOf(own, classifier), label }));
  const biases = weights.subarray(features.length * classes);
  const order = shuffled(known);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { rows, scale, label } of order) {
      const errors = probabilities({ rows, scale }, classifier, classes).map((each, at) => Number(at === label) - each);
      for (const [at, error] of errors.entries()) biases[at] = (biases[at] ?? 0) + LEARNING_RATE_OF_BIAS * error;
      for (const row of rows) {
        for (let at = 0; at < classes; at += 1) {
          const gradient = (errors[at] ?? 0) * scale;
          const place = row * classes + at;
          const square = (squares[place] ?? 0) + gradient ** 2;
          squares[place] = square;
          weights[place] = (weights[place] ?? 0) + (LEARNING_RATE * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return classifier;
}

function vectorOf(some: readonly number[], { features }: Classifier): Vector {
  const rows = some.flatMap((feature) => {
    const row = lowerBound(features, feature, 0, features.length);
    return features[row] === feature ? [row] : [];
  });
  return { rows, scale: 1 / Math.sqrt(Math.max(1, some.length)) };
}

/** How likely each class is. */
function probabilities({ rows, scale }: Vector, { features, weights }: Classifier, classes: number): number[] {
  const odds = Array.from({ length: classes }, (_, at) => {
    let sum = 0;
    for (const row of rows) sum += weights[row * classes + at] ?? 0;
    return Math.exp(sum * scale + (weights[features.length * classes + at] ?? 0));
  });
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

/** The same items in an order that has nothing to do with their own, the same one every time. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const keys = items.map((_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0);
  return [...items.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)).flatMap((at) => items[at] ?? []);
}

/** Tells which passage of a document answers a question, or that none does, by how documents' own questions are put. */
export class PassageClassifier {
  readonly #classifiers = new Map<Document, Classifier>();
  readonly #strings: number;

  /** @param strings How many there are. */
  constructor(documents: readonly Document[], prepared: PreparedClassifiers, strings: number) {
    this.#strings = strings;
    let from = 0;
    for (const [place, document] of documents.entries()) {
      const features = rowOf(prepared.features, place);
      if (features.length === 0) continue;
      const to = from + (features.length + 1) * (document.passages.length + 1);
      this.#classifiers.set(document, { features, weights: prepared.weights.subarray(from, to) });
      from = to;
    }
  }

  /**
   * The logarithm of how likely it is that each passage of a document answers, by their order; undefined where the questions
   * beside it are too few to tell.
   *
   * @param question Function words among its terms; what no text has says nothing.
   */
  of(question: QueryNumbers, document: Document): readonly number[] | undefined {
    const classifier = this.#classifiers.get(document);
    if (!classifier) return undefined;
    const vector = vectorOf(featuresOf(question, this.#strings), classifier);
    return probabilities(vector, classifier, document.passages.length + 1).map(Math.log);
  }
}
