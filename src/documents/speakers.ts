import { append, memoized } from '../text/index.ts';
import { isNobodys } from './attribution.ts';
import type { Document } from './document.ts';
import { NameIndex } from './name-index.ts';
import { claimedNames, type Name, nameOf } from './names.ts';
import { calledIn, isOccasionMeant, isOfSeveral, isPublisherMeant, type Voice, voicesOf } from './voices.ts';

/**
 * Whether some documents have or tell words of somebody whom a name means (`isMeant`), or that were said in what it means
 * (`isOccasionMeant`).
 */
export function isAnySpeaker(claimed: Name, documents: readonly Document[]): boolean {
  const { names, several, occasions } = speakersOf(documents);
  if (isOfSeveral(claimed) ? several.length > 0 : names.has(claimed)) return true;
  return spokenIn(claimed, occasions).length > 0;
}

/** The speakers whom a name means, by document: looked up, so that the cost grows with these, not with the documents. */
export function speakersMeant(
  claimed: Name,
  documents: readonly Document[],
): ReadonlyMap<Document, ReadonlySet<string>> {
  const { names, voices, several, occasions } = speakersOf(documents);
  const named = isOfSeveral(claimed) ? several : names.meant(claimed).flatMap((name) => voices.get(name) ?? []);
  const meant = new Map<Document, Set<string>>();
  for (const { voice, document } of [...named, ...spokenIn(claimed, occasions)]) {
    meant.set(document, (meant.get(document) ?? new Set()).add(voice.speaker));
  }
  return meant;
}

/** The voices that spoke in what a name means (`isOccasionMeant`). */
function spokenIn(claimed: Name, occasions: Speakers['occasions']): Heard[] {
  const [first = [], ...others] = claimed.content.map((word) => occasions.get(word) ?? []);
  const fewest = others.reduce((few, each) => (each.length < few.length ? each : few), first);
  return fewest.filter(({ voice, document }) => isOccasionMeant(claimed, voice, document));
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
  const said = passages.filter((passage) => !isNobodys(passage)).flatMap(({ attributed }) => attributed);
  for (const { start, end, attribution } of said) {
    if (attribution.kind !== 'speaker') own += end - start;
    if (attribution.kind === 'publisher') continue;
    bySpeaker.set(attribution.speaker, (bySpeaker.get(attribution.speaker) ?? 0) + end - start);
  }
  return { own, bySpeaker };
});

/** A voice, and in which document. */
interface Heard {
  readonly voice: Voice;
  readonly document: Document;
}

interface Speakers {
  readonly names: NameIndex;
  readonly voices: ReadonlyMap<Name, readonly Heard[]>;
  /** Those of several who speak together. */
  readonly several: readonly Heard[];
  /** By each word of what they spoke in, and of what their documents report on. */
  readonly occasions: ReadonlyMap<string, readonly Heard[]>;
}

/** Made once, so that a question does not go through all documents. */
const speakersOf = memoized((documents: readonly Document[]): Speakers => {
  const voices = new Map<Name, Heard[]>();
  const several: Heard[] = [];
  const occasions = new Map<string, Heard[]>();
  for (const document of documents) {
    for (const voice of voicesOf(document)) {
      const heard = { voice, document };
      const called = calledIn(document)(voice.speaker);
      for (const name of called.names) append(voices, name, heard);
      if (called.areSeveral) several.push(heard);
      const texts = [voice.occasion, document.about?.title].filter((text) => text != null);
      for (const word of new Set(texts.flatMap((text) => nameOf(text).content))) append(occasions, word, heard);
    }
  }
  return { names: new NameIndex(voices.keys()), voices, several, occasions };
});
