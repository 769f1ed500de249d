import { isQuestion, lazy } from '../../text/index.ts';
import { isHeaderQuestion, type Phrase, ROLES, readLists, type TalkKind } from './lists.ts';
import { CHARACTER, foldMessage } from './words.ts';

/** In UTF-16 units: nobody asks a bot how it is in more. */
const LONGEST = 120;

/**
 * A message says what a phrase does if it is so like it, by the cosine of the angle between their words; less is enough
 * where nearly all of it stands in phrases of that kind, and no other kind is nearly as like it. Chosen by what comes of
 * phrases that are left out of the lists: lower, and questions of what documents say are taken for talk. Where somebody is
 * named, whatever else is said may be what is asked.
 */
const LIKE = { named: 0.9, alone: 0.8, covered: 0.6 };
const COVERED = 0.9;
const AHEAD = 1.1;
/** Of a message of so few words, each counts. */
const FEW_WORDS = 2;

/** What two neighbouring characters of Chinese or Japanese count beside one. */
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

/** The phrases of a language: a word of two languages tells what it does in each. */
interface Index {
  readonly features: ReadonlyMap<string, Feature>;
  /** By phrase. */
  readonly kinds: readonly (TalkKind | null)[];
  /** By phrase, what matters of it, in order. */
  readonly orders: readonly string[];
  /** The words that phrases of a kind begin with. */
  readonly beginnings: ReadonlyMap<TalkKind | null, ReadonlySet<string | undefined>>;
  /** The words that questions about documents begin with. */
  readonly asking: ReadonlySet<string | undefined>;
  /** By phrase, the square of its length as a vector. */
  readonly norms: readonly number[];
  /** The weight of a word that no phrase has. */
  readonly rarest: number;
}

/** What somebody means who does not ask what documents say. */
export interface Talk {
  readonly kind: TalkKind;
  /** Whether it is said in a single word, which may well be looked for in a document. */
  readonly isOneWord: boolean;
  /** Whether it is a phrase of the lists, its words in that order. */
  readonly isPhrase: boolean;
  /** Words that no phrase of its language has, folded. */
  readonly unknown: readonly string[];
}

/** What nobody says by asking: “is that all?” is no goodbye. */
const STATEMENTS: readonly (TalkKind | null)[] = ['thanks', 'goodbye'];
/** What few ask by: “how are you?” is said, “what is the fine?” asks for something. */
const SELDOM_ASKED: readonly (TalkKind | null)[] = ['hello', 'chatter'];

/** What is said at the beginning of a talk and at its end alike: “ciao”. */
const GREETINGS: readonly (TalkKind | null)[] = ['hello', 'goodbye'];

/** What a message is that asks for nothing in a document, or the last of its parts if none does; undefined unless that is sure. */
export function talkIn(message: string): Talk | undefined {
  if (message.length > LONGEST) return undefined;
  const parts = message.split(PART).filter((part) => part.trim() !== '');
  const talk = talkOf(message);
  if (talk || parts.length === 1) return talk;
  const talks = parts.map((part) => talkOf(part.trim()));
  const last = talks.at(-1);
  return last && talks.every((each) => each !== undefined) ? { ...last, isOneWord: false } : undefined;
}

function talkOf(message: string): Talk | undefined {
  const folded = foldMessage(message);
  const [best = NOTHING, ...others] = lists()
    .filter(({ script }) => script.test(folded.text))
    .flatMap(({ index, wordsOf }) => likenesses(wordsOf(folded), index()))
    .sort((a, b) => b.cosine - a.cosine || Number(b.kind === 'hello') - Number(a.kind === 'hello'));
  const { kind, cosine, covered, length, isNamed, isPhrase, isBegun, isAsking, unknown } = best;
  const areGreetings = (other: TalkKind | null) => GREETINGS.includes(kind) && GREETINGS.includes(other);
  const second = others.find((other) => other.kind !== kind && !areGreetings(other.kind)) ?? NOTHING;
  if (kind === null || cosine < second.cosine + ROUNDING) return undefined;
  if (STATEMENTS.includes(kind) && (!isBegun || isQuestion(message))) return undefined;
  if (SELDOM_ASKED.includes(kind) && isAsking) return undefined;
  const isCovered = covered >= COVERED && cosine >= AHEAD * second.cosine;
  const least = isNamed ? LIKE.named : isCovered ? LIKE.covered : LIKE.alone;
  if (cosine < (length <= FEW_WORDS ? 1 - ROUNDING : least)) return undefined;
  return { kind, isOneWord: length === 1, isPhrase, unknown };
}

/** Whether a message asks for nothing in a document. */
export function isTalk(message: string): boolean {
  return talkIn(message.trim()) !== undefined;
}

interface Likeness {
  readonly kind: TalkKind | null;
  /** To the phrase of this kind that is most like the message. */
  readonly cosine: number;
  /** How much of the message stands in phrases of this kind, from 0 to 1. */
  readonly covered: number;
  /** How many of its words matter. */
  readonly length: number;
  /** Whether a publisher or somebody else is named in it. */
  readonly isNamed: boolean;
  /** Whether it is a phrase of this kind, its words in that order. */
  readonly isPhrase: boolean;
  /** Whether some phrase of this kind begins as it does. */
  readonly isBegun: boolean;
  /** Whether it begins as questions about documents do, and the phrase that is most like it does not. */
  readonly isAsking: boolean;
  /** Words of the message that no phrase of the language has. */
  readonly unknown: readonly string[];
}

const NOTHING: Likeness = {
  kind: null,
  cosine: 0,
  covered: 0,
  length: 0,
  isNamed: false,
  isPhrase: false,
  isBegun: false,
  isAsking: false,
  unknown: [],
};
const ROUNDING = 1e-9;

/** The features of a message that a language has, and its other words, with what all weigh; undefined if it is not sure to be talk. */
function weighedBy(words: readonly string[], { features, rarest }: Index) {
  const used: Feature[] = [];
  const unknown: string[] = [];
  let [all, known] = [0, 0];
  for (const name of featuresOf(words)) {
    const feature = features.get(name);
    if (feature?.kinds.size === 0 && !isPair(name)) return undefined;
    if (feature) used.push(feature);
    else if (!isPair(name)) unknown.push(name);
    known += feature?.weight ?? 0;
    all += feature?.weight ?? rarest * (isPair(name) ? PAIR : 1);
  }
  return known === 0 || known < LIKE.alone ** 2 * all ? undefined : { used, unknown, all };
}

/** How like a message is to each kind that a language has a word of it for; to none if it is not sure to be talk. */
function likenesses(words: readonly string[], index: Index): Likeness[] {
  const { features, kinds, orders, beginnings, asking, norms } = index;
  const weighed = weighedBy(words, index);
  if (!weighed) return [];
  const { used, unknown, all } = weighed;
  const roles = words.filter((word) => Object.values(ROLES).includes(word));
  const products = new Map<number, number>();
  for (const { phrases, weight } of used) {
    for (const phrase of phrases) products.set(phrase, (products.get(phrase) ?? 0) + weight);
  }
  const best = new Map<TalkKind | null, { readonly cosine: number; readonly phrase: number }>();
  const order = words.join(' ');
  const isOrderOf = new Set<TalkKind | null>();
  // A name counts for itself: what is said of somebody is no phrase in which nobody is named.
  const ofRoles = roles.map((role) => new Set(features.get(role)?.phrases));
  for (const [phrase, product] of products) {
    if (!ofRoles.every((phrases) => phrases.has(phrase))) continue;
    const cosine = product / Math.sqrt(all * (norms[phrase] ?? 1));
    const kind = kinds[phrase] ?? null;
    if (cosine > (best.get(kind)?.cosine ?? 0)) best.set(kind, { cosine, phrase });
    if (orders[phrase] === order) isOrderOf.add(kind);
  }
  const [first = ''] = words;
  return Array.from(best, ([kind, { cosine, phrase }]) => {
    const covered = used.reduce((sum, each) => sum + (kind !== null && each.kinds.has(kind) ? each.weight : 0), 0);
    return {
      kind,
      cosine,
      covered: covered / all,
      length: words.length,
      isNamed: roles.length > 0,
      unknown,
      isPhrase: isOrderOf.has(kind),
      isBegun: beginnings.get(kind)?.has(first) ?? false,
      isAsking: asking.has(first) && first !== orders[phrase]?.split(' ')[0],
    };
  });
}

/** By language; each is read when something is first said in its script. */
const lists = lazy(() => readLists().map((each) => ({ ...each, index: lazy(() => indexOf(each.readPhrases())) })));

function indexOf(phrases: readonly Phrase[]): Index {
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
  const norms = inPhrases.map((each) => each.reduce((sum, { weight }) => sum + weight, 0));
  return {
    features,
    kinds: phrases.map(({ kind }) => kind),
    orders: phrases.map(({ words }) => words.join(' ')),
    beginnings: new Map(STATEMENTS.map((kind) => [kind, beginningsOf(phrases.filter((each) => each.kind === kind))])),
    asking: beginningsOf(phrases.filter(({ kind }) => kind !== null && isHeaderQuestion(kind))),
    norms,
    rarest: weightOf(0),
  };
}

function beginningsOf(phrases: readonly Phrase[]): ReadonlySet<string | undefined> {
  return new Set(phrases.map(({ words }) => words[0]));
}

/** Words, each once, and pairs of characters of Chinese and Japanese. */
function featuresOf(words: readonly string[]): Set<string> {
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

function isPair(feature: string): boolean {
  return feature.includes(' ');
}

/** Where a sentence ends, or what stands before a comma or before “but”. */
const PART =
  /(?<=[,.!?…;:]\p{Pe}?)\s+|(?<=[。！？，；、…])|\n+|\s+(?=(?:but|pero|mais|aber|mas|но|però|ma|ale|ama|але|लेकिन|lekin|لكن)\s)/u;
/** “No, …” and “right, …” may be part of what is asked. */
const BESIDE_A_QUESTION: readonly TalkKind[] = ['hello', 'thanks', 'goodbye', 'help', 'maker', 'blame'];

/** A message without greetings, thanks and the like before what it asks. */
export function withoutTalk(message: string): string {
  const parts = message.split(PART).filter((part) => part.trim() !== '');
  if (parts.length === 1) return message;
  const from = parts.find((part) => !BESIDE_A_QUESTION.includes(talkIn(part.trim())?.kind ?? 'chatter'));
  return from === undefined ? message : message.slice(message.indexOf(from));
}
