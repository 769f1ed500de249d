import { memoized } from '../text/index.ts';
import type { Document } from './document.ts';
import { NameIndex } from './name-index.ts';
import { type Name, nameOf } from './names.ts';
import { calledIn, isOccasionMeant, isOfSeveral, type Voice, voicesOf } from './voices.ts';

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
