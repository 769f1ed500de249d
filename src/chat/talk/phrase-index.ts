import {
  alternatives,
  append,
  inverted,
  lengthOf,
  type Rows,
  rowOf,
  rowsOf,
  Sums,
  type WholeNumbers,
} from '../../text/index.ts';
import { ANYTHING, type Phrase, ROLES, TALK_KINDS, type TalkKind } from './lists.ts';
import { CHARACTER } from './words.ts';

/** What two neighbouring characters of Chinese or Japanese count beside one. */
const PAIR = 0.25;

/** In UTF-16 units: a message that says more before what it says of it tells something. */
const LONGEST_OPENING = 30;

/** The phrases of a language as numbers. */
export interface PreparedPhrases {
  /** The words, and pairs of characters, of the phrases, by their number; with line breaks between them. */
  readonly features: string;
  /** By feature, the phrases that have it. */
  readonly phrases: Rows;
  /** By feature, what these say, a bit each (`bitOf`); 0 where only phrases have it that are no talk. */
  readonly saidBy: WholeNumbers;
  /** By feature, the square of its inverse frequency among the phrases. */
  readonly weights: Float64Array;
  /** By phrase, the place of its kind in `KINDS`. */
  readonly kinds: WholeNumbers;
  /** By phrase, the words that matter of it, in order. */
  readonly words: Rows;
  /** By phrase, the square of its length as a vector. */
  readonly norms: Float64Array;
  /** The weight of a word that no phrase has. */
  readonly rarest: number;
}

/** What phrases say; null for what is like talk but is none. */
const KINDS: readonly (TalkKind | null)[] = [...TALK_KINDS, null];

export function preparePhrases(phrases: readonly Phrase[]): PreparedPhrases {
  const features = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = features.get(name) ?? features.size;
    features.set(name, number);
    return number;
  };
  const used = phrases.map(({ words }) => new Map(Array.from(featuresOf(words), (name) => [numberOf(name), 1])));
  const { starts, items } = inverted(used, features.size);
  const weightOf = (count: number) => Math.log(1 + phrases.length / (1 + count)) ** 2;
  const weights = Float64Array.from(
    features,
    ([name, number]) => weightOf(lengthOf({ starts }, number)) * (isPair(name) ? PAIR : 1),
  );
  const saidBy = new Uint32Array(features.size);
  for (const [phrase, { kind }] of phrases.entries()) {
    for (const feature of used[phrase]?.keys() ?? []) saidBy[feature] = (saidBy[feature] ?? 0) | bitOf(kind);
  }
  return {
    features: [...features.keys()].join('\n'),
    phrases: { starts, items },
    saidBy,
    weights,
    kinds: Uint8Array.from(phrases, ({ kind }) => KINDS.indexOf(kind)),
    words: rowsOf(phrases.map(({ words }) => words.map(numberOf))),
    norms: Float64Array.from(used, (each) =>
      Array.from(each.keys()).reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
    ),
    rarest: weightOf(0),
  };
}

/** The phrases of a language by their words: a word of two languages tells what it does in each. */
export class PhraseIndex {
  readonly prepared: PreparedPhrases;
  /** By phrase, for whoever compares a message with all, and clears it. */
  readonly products: Sums;
  readonly #features: ReadonlyMap<string, number>;
  readonly #begun = new Map<TalkKind | null, Set<number | undefined>>();
  /** By kind, its phrases that are said of anything; first those that are no talk, which outweigh others. */
  readonly #ofAnything: ReadonlyMap<TalkKind | null, RegExp>;

  constructor(prepared: PreparedPhrases) {
    this.prepared = prepared;
    this.products = new Sums(prepared.kinds.length);
    const names = prepared.features.split('\n');
    this.#features = new Map(names.map((name, number) => [name, number]));
    for (const [phrase] of prepared.kinds.entries()) {
      const kind = this.kindOf(phrase);
      const begun = this.#begun.get(kind) ?? new Set();
      this.#begun.set(kind, begun.add(this.wordsOf(phrase)[0]));
    }
    const ofAnything = new Map<TalkKind | null, string[]>([[null, ['(?!)']]]);
    // “What is bad” says it of nothing.
    const asking = Array.from(this.#begun.get(null) ?? [], (number) => names[number ?? -1] ?? '');
    const opening = `(?!(?:${alternatives(asking.filter((word) => word !== ROLES.somebody))}) ).{1,${LONGEST_OPENING}}`;
    for (const phrase of this.phrasesWith(this.numberOf(ANYTHING) ?? -1)) {
      const words = Array.from(this.wordsOf(phrase), (number) => names[number] ?? '');
      append(
        ofAnything,
        this.kindOf(phrase),
        words.map((word, at) => (word !== ANYTHING ? word : at === 0 ? opening : '.+')).join(' '),
      );
    }
    this.#ofAnything = new Map(
      Array.from(ofAnything, ([kind, phrases]) => [kind, new RegExp(`^(?:${alternatives(phrases)})$`, 'u')]),
    );
  }

  /** The number of a word, or of a pair of characters; undefined if no phrase has it. */
  numberOf(feature: string): number | undefined {
    return this.#features.get(feature);
  }

  kindOf(phrase: number): TalkKind | null {
    return KINDS[this.prepared.kinds[phrase] ?? 0] ?? null;
  }

  wordsOf(phrase: number): WholeNumbers {
    return rowOf(this.prepared.words, phrase);
  }

  phrasesWith(feature: number): WholeNumbers {
    return rowOf(this.prepared.phrases, feature);
  }

  /** The kind of a phrase that is said of anything, if some words are one; undefined for any others. */
  saidOfAnything(words: readonly string[]): TalkKind | null | undefined {
    const said = words.join(' ');
    return Array.from(this.#ofAnything).find(([, phrases]) => phrases.test(said))?.[0];
  }

  /** Whether some phrase of a kind begins with a word. */
  isBegun(kind: TalkKind | null, word: number | undefined): boolean {
    return word !== undefined && (this.#begun.get(kind)?.has(word) ?? false);
  }
}

/** What a feature that no phrase has weighs. */
export function weightOfUnknown(name: string, { rarest }: PreparedPhrases): number {
  return rarest * (isPair(name) ? PAIR : 1);
}

export function bitOf(kind: TalkKind | null): number {
  return kind === null ? 0 : 1 << TALK_KINDS.indexOf(kind);
}

/** Words, each once, and pairs of characters of Chinese and Japanese. */
export function featuresOf(words: readonly string[]): Set<string> {
  const features = new Set(words);
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before !== undefined && isCharacter(word) && isCharacter(before)) features.add(`${before} ${word}`);
  }
  return features;
}

function isCharacter(word: string): boolean {
  return word.length <= 2 && CHARACTER.test(word);
}

export function isPair(feature: string): boolean {
  return feature.includes(' ');
}
