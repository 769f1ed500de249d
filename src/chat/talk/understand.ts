import { lazy } from '../../text/index.ts';
import { type Lists, readLists, type TalkKind } from './lists.ts';

/** In UTF-16 units: nobody asks a bot how it is in more. */
const LONGEST = 120;

/**
 * A message says what a phrase does if it is so like it, by the cosine of the angle between their words; less is enough
 * where nearly all of it stands in phrases of that kind, and no other kind is nearly as like it. Chosen by what comes of
 * phrases that are left out of the lists: lower, and questions of what documents say are taken for talk.
 */
const LIKE = { alone: 0.8, covered: 0.6 };
const COVERED = 0.9;
const AHEAD = 1.1;
/** Of a message of so few words, each counts. */
const FEW_WORDS = 2;

/** What two neighbouring characters of Chinese count beside one. */
const PAIR = 0.25;

/** A word, or a pair of characters, of the lists. */
interface Feature {
  /** Those that have it. */
  readonly phrases: number[];
  /** What these say; empty where only phrases have it that are no talk. */
  readonly kinds: Set<TalkKind>;
  /** The square of its inverse frequency among the phrases. */
  weight: number;
}

interface Index {
  readonly wordsOf: Lists['wordsOf'];
  readonly features: ReadonlyMap<string, Feature>;
  /** By phrase. */
  readonly kinds: readonly (TalkKind | null)[];
  /** By phrase, its length as a vector. */
  readonly norms: readonly number[];
  /** The weight of a word that no phrase has. */
  readonly unknown: number;
}

/** What somebody means who does not ask what documents say. */
export interface Talk {
  readonly kind: TalkKind;
  /** Whether it is said in a single word, which may well be looked for in a document. */
  readonly isOneWord: boolean;
  /** Words that no list has, folded. */
  readonly unknown: readonly string[];
}

/** What a message is that asks for nothing in a document; undefined unless that is sure. */
export function talkIn(message: string): Talk | undefined {
  if (message.length > LONGEST) return undefined;
  const lists = index();
  const words = lists.wordsOf(message);
  const used: Feature[] = [];
  const unknown: string[] = [];
  let [all, known] = [0, 0];
  for (const name of featuresOf(words)) {
    const feature = lists.features.get(name);
    if (feature?.kinds.size === 0 && !isPair(name)) return undefined;
    if (feature) used.push(feature);
    else if (!isPair(name)) unknown.push(name);
    known += feature?.weight ?? 0;
    all += feature?.weight ?? lists.unknown * (isPair(name) ? PAIR : 1);
  }
  if (known === 0 || known < LIKE.alone ** 2 * all) return undefined;
  const [{ kind, cosine } = NOTHING, second = NOTHING] = nearest(used, Math.sqrt(all), lists);
  if (kind === null || cosine < second.cosine + ROUNDING) return undefined;
  const covered = used.reduce((sum, { kinds, weight }) => sum + (kinds.has(kind) ? weight : 0), 0);
  const isCovered = covered >= COVERED * all && cosine >= AHEAD * second.cosine;
  const least = words.length <= FEW_WORDS ? 1 - ROUNDING : isCovered ? LIKE.covered : LIKE.alone;
  return cosine >= least ? { kind, isOneWord: words.length === 1, unknown } : undefined;
}

/** Whether a message asks for nothing in a document. */
export function isTalk(message: string): boolean {
  return talkIn(message.trim()) !== undefined;
}

interface Likeness {
  readonly kind: TalkKind | null;
  readonly cosine: number;
}

const NOTHING: Likeness = { kind: null, cosine: 0 };
const ROUNDING = 1e-9;

/** Each kind that has a word of a message, by its phrase that is most like it, in falling order. */
function nearest(used: readonly Feature[], norm: number, { kinds, norms }: Index): Likeness[] {
  const products = new Map<number, number>();
  for (const { phrases, weight } of used) {
    for (const phrase of phrases) products.set(phrase, (products.get(phrase) ?? 0) + weight);
  }
  const best = new Map<TalkKind | null, number>();
  for (const [phrase, product] of products) {
    const cosine = product / (norm * (norms[phrase] ?? 1));
    const kind = kinds[phrase] ?? null;
    if (cosine > (best.get(kind) ?? 0)) best.set(kind, cosine);
  }
  return Array.from(best, ([kind, cosine]) => ({ kind, cosine })).sort((a, b) => b.cosine - a.cosine);
}

/** Made when it is first needed, in a tenth of a second. */
const index = lazy((): Index => {
  const { phrases, wordsOf } = readLists();
  const features = new Map<string, Feature>();
  const inPhrases = phrases.map(({ words, kind }, phrase) =>
    Array.from(featuresOf(words), (name) => {
      const feature = features.get(name) ?? { phrases: [], kinds: new Set(), weight: 0 };
      if (feature.phrases.length === 0) features.set(name, feature);
      feature.phrases.push(phrase);
      if (kind !== null) feature.kinds.add(kind);
      return feature;
    }),
  );
  const weightOf = (uses: number) => Math.log(1 + phrases.length / (1 + uses)) ** 2;
  for (const [name, feature] of features) feature.weight = weightOf(feature.phrases.length) * (isPair(name) ? PAIR : 1);
  const norms = inPhrases.map((each) => Math.sqrt(each.reduce((sum, { weight }) => sum + weight, 0)));
  return { wordsOf, features, kinds: phrases.map(({ kind }) => kind), norms, unknown: weightOf(0) };
});

const HAN = /^\p{Script=Han}$/u;

/** Words, each once, and pairs of characters of Chinese. */
function featuresOf(words: readonly string[]): Set<string> {
  const features = new Set(words);
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before !== undefined && HAN.test(word) && HAN.test(before)) features.add(`${before} ${word}`);
  }
  return features;
}

function isPair(feature: string): boolean {
  return feature.includes(' ');
}
