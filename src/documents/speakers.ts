import { memoized } from '../text/index.ts';
import type { Document } from './document.ts';
import { NameIndex } from './name-index.ts';
import { claimedNames, type Name, nameOf } from './names.ts';
import { calledIn, isOccasionMeant, isOfSeveral, isPublisherMeant, type Voice, voicesOf } from './voices.ts';

/**
 * Whether some documents have or tell words of somebody whom a name means (`isMeant`), or that were said in what it means
 * (`isOccasionMeant`).
 */
export function isAnySpeaker(claimed: Name, documents: readonly Document[]): boolean {
  const { names, areSeveral, occasions } = speakersOf(documents);
  if (isOfSeveral(claimed) ? areSeveral : names.has(claimed)) return true;
  const [first = [], ...others] = claimed.content.map((word) => occasions.get(word) ?? []);
  const fewest = others.reduce((few, each) => (each.length < few.length ? each : few), first);
  return fewest.some(({ voice, document }) => isOccasionMeant(claimed, voice, document));
}

/** Whether some documents have or tell words of somebody who is named so, or are from a publisher or an author who is. */
export function isAnyVoice(named: string, documents: readonly Document[]): boolean {
  const isPublished = (name: Name) =>
    documents.some((document) => wordsIn(document).own > 0 && isPublisherMeant(name, document));
  return claimedNames(named).some((name) => isAnySpeaker(name, documents) || isPublished(name));
}

/** Somebody whose words documents have or tell. */
export interface Speaker {
  /** As documents write it. */
  readonly name: string;
  /** Whatever they are called, each of several by their own. */
  readonly called: readonly Name[];
}

/** Everybody who speaks in some documents, who says most first; then their publishers, where they say something themselves. */
export const speakersIn = memoized((documents: readonly Document[]): readonly Speaker[] => {
  const [speakers, publishers] = [new Map<string, Spoken>(), new Map<string, Spoken>()];
  for (const document of documents) {
    const { own, bySpeaker } = wordsIn(document);
    for (const [speaker, length] of bySpeaker) add(speaker, length, calledIn(document)(speaker).names, speakers);
    const { publisher } = document;
    if (publisher !== null && own > 0) add(publisher, own, [nameOf(publisher)], publishers);
  }
  return [speakers, publishers].flatMap((spoken) =>
    [...spoken]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([name, { called }]) => ({ name, called: [...called] })),
  );
});

interface Spoken {
  length: number;
  readonly called: Set<Name>;
}

function add(speaker: string, length: number, called: readonly Name[], to: Map<string, Spoken>): void {
  const spoken = to.get(speaker) ?? { length: 0, called: new Set() };
  spoken.length += length;
  for (const name of called) spoken.called.add(name);
  to.set(speaker, spoken);
}

/** How much of a document is the publisher's own, and each speaker's, said or told, in UTF-16 units. */
const wordsIn = memoized(({ passages }: Document) => {
  const bySpeaker = new Map<string, number>();
  let own = 0;
  for (const { start, end, attribution } of passages.flatMap(({ attributed }) => attributed)) {
    if (attribution.kind !== 'speaker') own += end - start;
    if (attribution.kind === 'publisher') continue;
    bySpeaker.set(attribution.speaker, (bySpeaker.get(attribution.speaker) ?? 0) + end - start);
  }
  return { own, bySpeaker };
});

interface Speakers {
  readonly names: NameIndex;
  /** Whether several of them speak together. */
  readonly areSeveral: boolean;
  /** By each word of what they spoke in, and of what their documents report on. */
  readonly occasions: ReadonlyMap<string, readonly { readonly voice: Voice; readonly document: Document }[]>;
}

/** Made once, so that a question does not go through all documents. */
const speakersOf = memoized((documents: readonly Document[]): Speakers => {
  const names = new Set<Name>();
  const occasions = new Map<string, { voice: Voice; document: Document }[]>();
  let areSeveral = false;
  for (const document of documents) {
    for (const voice of voicesOf(document)) {
      const called = calledIn(document)(voice.speaker);
      for (const name of called.names) names.add(name);
      areSeveral ||= called.areSeveral;
      const texts = [voice.occasion, document.about?.title].filter((text) => text != null);
      for (const word of new Set(texts.flatMap((text) => nameOf(text).content))) {
        const spoken = occasions.get(word);
        if (spoken) spoken.push({ voice, document });
        else occasions.set(word, [{ voice, document }]);
      }
    }
  }
  return { names: new NameIndex(names), areSeveral, occasions };
});
