import { inverted, lengthOf, type Rows, rowsOf } from '../../text/index.ts';
import { isHeaderQuestion, type Phrase, TALK_KINDS, type TalkKind } from './lists.ts';
import { CHARACTER } from './words.ts';

/** What two neighbouring characters of Chinese or Japanese count beside one. */
const PAIR = 0.25;

/** What nobody says by asking: “is that all?” is no goodbye. */
export const STATEMENTS: readonly (TalkKind | null)[] = ['thanks', 'goodbye'];

/** The phrases of a language as numbers: a word of two languages tells what it does in each. */
export interface PhraseIndex {
  /** The numbers of the words, and pairs of characters, of the phrases. */
  readonly features: ReadonlyMap<string, number>;
  /** By feature, the phrases that have it. */
  readonly phrases: Rows;
  /** By feature, what these say, a bit each (`bitOf`); 0 where only phrases have it that are no talk. */
  readonly saidBy: Uint32Array;
  /** By feature, the square of its inverse frequency among the phrases. */
  readonly weights: Float64Array;
  /** By phrase. */
  readonly kinds: readonly (TalkKind | null)[];
  /** By phrase, the words that matter of it, in order. */
  readonly words: Rows;
  /** By phrase, the square of its length as a vector. */
  readonly norms: Float64Array;
  /** The words that phrases of a kind begin with. */
  readonly beginnings: ReadonlyMap<TalkKind | null, ReadonlySet<string | undefined>>;
  /** The words that questions about documents begin with. */
  readonly asking: ReadonlySet<string | undefined>;
  /** The weight of a word that no phrase has. */
  readonly rarest: number;
}

export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const features = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = features.get(name) ?? features.size;
    features.set(name, number);
    return number;
  };
  const used = phrases.map(({ words }) => new Map(Array.from(featuresOf(words), (name) => [numberOf(name), 1])));
  const users = inverted(used, features.size);
  const weightOf = (count: number) => Math.log(1 + phrases.length / (1 + count)) ** 2;
  const weights = Float64Array.from(features, ([name, number]) => {
    const count = lengthOf(users, number);
    return weightOf(count) * (isPair(name) ? PAIR : 1);
  });
  const saidBy = new Uint32Array(features.size);
  for (const [phrase, { kind }] of phrases.entries()) {
    for (const feature of used[phrase]?.keys() ?? []) saidBy[feature] = (saidBy[feature] ?? 0) | bitOf(kind);
  }
  return {
    features,
    phrases: { starts: users.starts, items: Uint16Array.from(users.items) },
    saidBy,
    weights,
    kinds: phrases.map(({ kind }) => kind),
    words: rowsOf(phrases.map(({ words }) => words.map(numberOf))),
    norms: Float64Array.from(used, (each) =>
      Array.from(each.keys()).reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
    ),
    beginnings: new Map(STATEMENTS.map((kind) => [kind, beginningsOf(phrases.filter((each) => each.kind === kind))])),
    asking: beginningsOf(phrases.filter(({ kind }) => kind !== null && isHeaderQuestion(kind))),
    rarest: weightOf(0),
  };
}

/** What a feature that no phrase has weighs. */
export function weightOfUnknown(name: string, { rarest }: PhraseIndex): number {
  return rarest * (isPair(name) ? PAIR : 1);
}

export function bitOf(kind: TalkKind | null): number {
  return kind === null ? 0 : 1 << TALK_KINDS.indexOf(kind);
}

function beginningsOf(phrases: readonly Phrase[]): ReadonlySet<string | undefined> {
  return new Set(phrases.map(({ words }) => words[0]));
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
