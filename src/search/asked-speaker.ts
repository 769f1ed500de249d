import {
  type Attribution,
  attributionsIn,
  claimedNames,
  type Document,
  isMeant,
  isOccasionMeant,
  isPublisherMeant,
  type Name,
  type Passage,
  voicesOf,
} from '../documents/index.ts';
import { analyze, LANGUAGES, type Span } from '../text/index.ts';

const PATTERNS = LANGUAGES.flatMap(({ asksForSpeaker = [] }) => asksForSpeaker);

/**
 * Whose words a question asks for, as “Ushakov” in “What did Ushakov say about sanctions?”.
 *
 * @returns None where it asks for nobody's, and where nobody in the documents goes by such a name.
 */
export function askedSpeakers(question: string, documents: readonly Document[]): Name[] {
  const asked = PATTERNS.map((pattern) => pattern.exec(question)?.groups?.speaker).find((speaker) => speaker?.trim());
  if (asked === undefined || analyze(asked).length === 0) return [];
  const speaks = (name: Name) => documents.some((document) => speakersMeant(name, document).length > 0);
  return claimedNames(asked).filter(speaks);
}

/** Terms without those of some names, unless they are all. */
export function withoutNames(terms: ReadonlySet<string>, names: readonly Name[]): ReadonlySet<string> {
  const named = new Set(names.flatMap(({ text }) => analyze(text).map(({ term }) => term)));
  const others = new Set([...terms].filter((term) => !named.has(term)));
  return others.size > 0 ? others : terms;
}

/** Whether some words of a passage are the own words of one of some names, or tell what that one said. */
export function areWordsOf(names: readonly Name[], document: Document, passage: Passage, words: Span): boolean {
  return names.some((name) => {
    const speakers = speakersMeant(name, document);
    const isTheirs = (attribution: Attribution) =>
      (attribution.kind !== 'publisher' && speakers.includes(attribution.speaker)) ||
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
