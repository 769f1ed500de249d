import {
  type Attribution,
  attributionsIn,
  claimedNames,
  type Document,
  isAnySpeaker,
  isMeant,
  isOccasionMeant,
  isPublisherMeant,
  type Name,
  type Passage,
  voicesOf,
} from '../documents/index.ts';
import { analyze, LANGUAGES, memoized, type Span } from '../text/index.ts';

const PATTERNS = LANGUAGES.flatMap(({ asksForSpeaker = [] }) => asksForSpeaker);

/** In UTF-16 units: what stands behind them asks for nobody, and would only cost time. */
const LONGEST_QUESTION = 2000;

/** A name that a question asks for the words of. */
export interface AskedSpeaker {
  readonly name: Name;
  /** Whom a document means by it. */
  readonly speakersIn: (document: Document) => readonly string[];
}

/**
 * Whose words a question asks for, as “Ushakov” in “What did Ushakov say about sanctions?”.
 *
 * @returns None where it asks for nobody's, and where nobody in the documents goes by such a name.
 */
export function askedSpeakers(question: string, documents: readonly Document[]): AskedSpeaker[] {
  const beginning = question.replace(/\s+/g, ' ').slice(0, LONGEST_QUESTION);
  const asked = PATTERNS.map((pattern) => pattern.exec(beginning)?.groups?.speaker).find((speaker) => speaker?.trim());
  if (asked === undefined || analyze(asked).length === 0) return [];
  return claimedNames(asked)
    .filter((name) => isAnySpeaker(name, documents))
    .map((name) => ({ name, speakersIn: memoized((document) => speakersMeant(name, document)) }));
}

/** Terms without those of the names that were asked for, unless they are all. */
export function withoutNames(terms: ReadonlySet<string>, asked: readonly AskedSpeaker[]): ReadonlySet<string> {
  const named = new Set(asked.flatMap(({ name }) => analyze(name.text).map(({ term }) => term)));
  const others = new Set([...terms].filter((term) => !named.has(term)));
  return others.size > 0 ? others : terms;
}

/** Whether some words of a passage are the own words of one who was asked for, or tell what that one said. */
export function areWordsOf(asked: readonly AskedSpeaker[], document: Document, passage: Passage, words: Span): boolean {
  return asked.some(({ name, speakersIn }) => {
    const isTheirs = (attribution: Attribution) =>
      (attribution.kind !== 'publisher' && speakersIn(document).includes(attribution.speaker)) ||
      (attribution.kind !== 'speaker' && isPublisherMeant(name, document));
    return attributionsIn(passage, words).some(({ attribution }) => isTheirs(attribution));
  });
}

/** The speakers of a document whom a name means, also by what they spoke in: “the joint statement”. */
function speakersMeant(name: Name, document: Document): string[] {
  return voicesOf(document)
    .filter((voice) => isMeant(name, voice.speaker, document) || isOccasionMeant(name, voice, document))
    .map(({ speaker }) => speaker);
}
