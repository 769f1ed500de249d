import { isQuestion, lazy, memoizedByValue } from '../../text/index.ts';
import { isHeaderQuestion, ROLES, SCRIPTS, TALK_KINDS, type TalkKind } from './lists.ts';
import { bitOf, featuresOf, isPair, PhraseIndex, weightOfUnknown } from './phrase-index.ts';
import { preparedTalk } from './prepared.ts';
import { ANY_UNSPACED, type Folded, foldMessage, reader } from './words.ts';

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

/** What somebody means who does not ask what documents say. */
export interface Talk {
  readonly kind: TalkKind;
  /** Whether it is said in a single word, which may well be looked for in a document. */
  readonly isOneWord: boolean;
  /** Whether it is a phrase of the lists, its words in that order. */
  readonly isPhrase: boolean;
  /** Whether that is a phrase which is said of anything: “you are wrong about NATO”. */
  readonly isOfAnything?: true;
  /** Words that no phrase of its language has, folded. */
  readonly unknown: readonly string[];
}

/** What nobody says by asking: “is that all?” is no goodbye. */
const STATEMENTS: readonly (TalkKind | null)[] = ['thanks', 'goodbye'];

/** What few ask by: “how are you?” is said, “what is the fine?” asks for something. */
const SELDOM_ASKED: readonly (TalkKind | null)[] = ['hello', 'chatter'];

/** What is asked about documents themselves. */
const ASKING = TALK_KINDS.filter(isHeaderQuestion);

/** What is said and asks for nothing: which of them is meant by “ciao”, or by a word of two languages, does not matter. */
const SAID: readonly (TalkKind | null)[] = ['hello', 'goodbye', 'thanks', 'blame', 'chatter', 'doubt'];

/** Signs alone, of which one at least is no flag: that may be looked up. */
const SIGNS = /^(?=.*\p{Extended_Pictographic})[^\p{L}\p{N}?？؟]+$/su;

/** What a message is that asks for nothing in a document, or the last of its parts if none does; undefined unless that is sure. */
export function talkIn(message: string): Talk | undefined {
  if (message.length > LONGEST) return undefined;
  if (SIGNS.test(message)) return { kind: 'chatter', isOneWord: false, isPhrase: true, unknown: [] };
  const parts = message.split(PART).filter((part) => part.trim() !== '');
  const talk = talkOf(message);
  if (talk || parts.length === 1) return talk ?? talkOfAnything(message);
  const talks = parts.map((part) => talkOf(part.trim()) ?? talkOfAnything(part));
  const last = talks.at(-1);
  return last && talks.every((each) => each !== undefined) ? { ...last, isOneWord: false } : undefined;
}

function talkOf(message: string): Talk | undefined {
  const folded = foldMessage(message);
  const [best, ...others] = languagesOf(folded)
    .flatMap(({ open }) => likenesses(open().wordsOf(folded), open().index))
    .sort((a, b) => b.cosine - a.cosine || Number(b.kind === 'hello') - Number(a.kind === 'hello'));
  if (!best) return undefined;
  const { kind, cosine, covered, length, isNamed, isPhrase, isBegun, isAsking, unknown } = best;
  const isSame = (other: Likeness) => other.kind === kind || (SAID.includes(kind) && SAID.includes(other.kind));
  const second = others.find((other) => !isSame(other))?.cosine ?? 0;
  if (kind === null || cosine < second + ROUNDING) return undefined;
  if (STATEMENTS.includes(kind) && (!isBegun || isQuestion(message))) return undefined;
  if (SELDOM_ASKED.includes(kind) && isAsking) return undefined;
  const isCovered = covered >= COVERED && cosine >= AHEAD * second;
  const least = isNamed ? LIKE.named : isCovered ? LIKE.covered : LIKE.alone;
  if (cosine < (length <= FEW_WORDS ? 1 - ROUNDING : least)) return undefined;
  return { kind, isOneWord: length === 1, isPhrase, unknown };
}

/** What is said of anything, of which nothing is asked, in a language that has its first word or its last. */
function talkOfAnything(message: string): Talk | undefined {
  const folded = foldMessage(message);
  const [first = '', last = ''] = [folded.words[0], folded.words.at(-1)];
  const known = having(first).bits | having(last).bits;
  const kinds = languages()
    .filter(({ script, bit }) => script.test(folded.text) && (known & bit) !== 0)
    .map(({ open }) => open().index.saidOfAnything(open().wordsOf(folded)));
  const kind = kinds.find((each) => each !== undefined && each !== null);
  return kind && { kind, isOneWord: false, isPhrase: true, isOfAnything: true, unknown: [] };
}

/** Whether a message asks for nothing in a document, nor to be led on to more of it. */
export function isTalk(message: string): boolean {
  const talk = talkIn(message.trim());
  return talk !== undefined && talk.kind !== 'next' && talk.kind !== 'doubt';
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

const ROUNDING = 1e-9;

/** The features of a message that a language has, and its other words, with what all weigh; undefined if it is not sure to be talk. */
function weighedBy(words: readonly string[], index: PhraseIndex) {
  const { saidBy, weights } = index.prepared;
  const used: number[] = [];
  const unknown: string[] = [];
  let [all, known] = [0, 0];
  for (const name of featuresOf(words)) {
    const feature = index.numberOf(name);
    if (feature === undefined) {
      if (!isPair(name)) unknown.push(name);
      all += weightOfUnknown(name, index.prepared);
      continue;
    }
    if (saidBy[feature] === 0 && !isPair(name)) return undefined;
    used.push(feature);
    known += weights[feature] ?? 0;
    all += weights[feature] ?? 0;
  }
  return known === 0 || known < LIKE.alone ** 2 * all ? undefined : { used, unknown, all };
}

/** How like a message is to each kind that a language has a word of it for; to none if it is not sure to be talk. */
function likenesses(words: readonly string[], index: PhraseIndex): Likeness[] {
  const { saidBy, weights } = index.prepared;
  const weighed = weighedBy(words, index);
  if (!weighed) return [];
  const { used, unknown, all } = weighed;
  const numbers = words.map((word) => index.numberOf(word));
  const [first] = numbers;
  const isNamed = words.some(isRole);
  const best = new Map<TalkKind | null, { readonly cosine: number; readonly phrase: number }>();
  const isOrderOf = new Set<TalkKind | null>();
  for (const { phrase, cosine } of cosines(words, index, weighed)) {
    const kind = index.kindOf(phrase);
    if (cosine > (best.get(kind)?.cosine ?? 0)) best.set(kind, { cosine, phrase });
    // Another phrase cannot have its very words.
    if (cosine < 1 - ROUNDING) continue;
    const own = index.wordsOf(phrase);
    if (own.length === numbers.length && numbers.every((number, at) => number === own[at])) isOrderOf.add(kind);
  }
  return Array.from(best, ([kind, { cosine, phrase }]) => {
    const covered = used.filter((feature) => ((saidBy[feature] ?? 0) & bitOf(kind)) !== 0);
    return {
      kind,
      cosine,
      covered: covered.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0) / all,
      length: words.length,
      isNamed,
      unknown,
      isPhrase: isOrderOf.has(kind),
      isBegun: index.isBegun(kind, first),
      isAsking: ASKING.some((asked) => index.isBegun(asked, first)) && first !== index.wordsOf(phrase)[0],
    };
  });
}

const isRole = (word: string) => Object.values(ROLES).includes(word);

/** The cosine between a message and each phrase that has a word of it and, as a name counts for itself, whoever is named in it. */
function cosines(words: readonly string[], index: PhraseIndex, { used, all }: { used: number[]; all: number }) {
  const { products } = index;
  const { weights, norms } = index.prepared;
  for (const feature of used) {
    const phrases = index.phrasesWith(feature);
    for (let at = 0; at < phrases.length; at += 1) products.add(phrases[at] ?? 0, weights[feature] ?? 0);
  }
  const ofRoles = words.filter(isRole).map((role) => new Set(index.phrasesWith(index.numberOf(role) ?? -1)));
  const found = Array.from(products.places)
    .filter((phrase) => ofRoles.every((having) => having.has(phrase)))
    .map((phrase) => ({ phrase, cosine: products.at(phrase) / Math.sqrt(all * (norms[phrase] ?? 1)) }));
  products.clear();
  return found;
}

/** Each is opened when something is first said in its script. */
const languages = lazy(() =>
  Object.entries(SCRIPTS).map(([language, script], at) => ({
    bit: 1 << at,
    script,
    open: lazy(() => {
      const { reader: prepared, phrases } = preparedTalk(language);
      return { ...reader(prepared), index: new PhraseIndex(phrases) };
    }),
  })),
);

/** For so many words it is kept which languages have them. */
const MOST_KEPT = 2000;
/** The languages that have a word, a bit each, and those that are written in other letters. */
const having = memoizedByValue(
  (word: string): { readonly bits: number; readonly isKnown: boolean } => {
    const written = languages().filter(({ script }) => script.test(word));
    const known = written.filter(({ open }) => open().has(word) || open().index.numberOf(word) !== undefined);
    const others = languages().filter((language) => !written.includes(language));
    return { bits: [...known, ...others].reduce((bits, { bit }) => bits | bit, 0), isKnown: known.length > 0 };
  },
  MOST_KEPT,
  ({ isKnown }) => isKnown,
);

/** Those in whose script a message has a letter, but for those that have so few of its words that it is no talk in them. */
function languagesOf({ text, words }: Folded) {
  const known = Array.from(new Set(words), (word) => having(word).bits);
  const most = ANY_UNSPACED.test(text) ? words.length : (1 - LIKE.alone ** 2) * known.length;
  return languages().filter(
    ({ script, bit }) => script.test(text) && known.filter((bits) => (bits & bit) === 0).length <= most,
  );
}

/** Where a sentence ends, or what stands before a comma or before “but”. */
const PART =
  /(?<=[,.!?…;:]\p{Pe}?)\s+|(?<=[。！？，；、…])|\n+|(?<!\s)\s+(?=(?:but|pero|mais|aber|mas|но|però|ma|ale|ama|але|लेकिन|lekin|لكن)\s)/u;
/** Also around “and”: “shut up and tell me …” */
const PART_OR_AND = new RegExp(String.raw`(?<!\s)\s+(?:and|y|et|und|e|и|i|ve|і|й|और|aur|و)\s+|${PART.source}`, 'u');
/** “No, …” and “right, …” may be part of what is asked. */
const BESIDE_A_QUESTION: readonly TalkKind[] = ['hello', 'thanks', 'goodbye', 'help', 'maker', 'blame', 'doubt'];

/** So many greetings and the like are looked at; nobody who asks something has more. */
const MOST_BESIDE = 30;

/** A message without greetings, thanks and the like before what it asks. */
export function withoutTalk(message: string): string {
  const parts = message.split(PART_OR_AND).filter((part) => part.trim() !== '');
  if (parts.length === 1) return message;
  const from = parts
    .slice(0, MOST_BESIDE)
    .find((part) => !BESIDE_A_QUESTION.includes(talkIn(part.trim())?.kind ?? 'chatter'));
  return from === undefined ? message : message.slice(message.indexOf(from));
}
