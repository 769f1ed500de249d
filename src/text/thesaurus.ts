import { lazy } from './memo.ts';
import { contentOf, phraseTerms } from './phrase-terms.ts';
import { readTable } from './tables/table.ts';

/** A phrase, and how else it may be written. */
export interface StandIn {
  /** The terms of the words of the phrase, with spaces between them; function words as they are. */
  readonly phrase: string;
  /** The terms of what may be written for it, without function words. */
  readonly terms: readonly string[];
}

/** By the first of the terms of what may be written, everyday phrases and formal ones that mean the same. */
const standIns = lazy(() => {
  const byTerm = new Map<string, StandIn[]>();
  for (const line of readTable('thesaurus')) {
    const phrases = line.split(/[:,] */).map((phrase) => {
      const words = phraseTerms(phrase);
      return { phrase: words.map(({ term }) => term).join(' '), terms: contentOf(words) };
    });
    for (const { phrase } of phrases) {
      for (const { phrase: other, terms } of phrases) {
        const [first] = terms;
        if (first === undefined || other === phrase) continue;
        const known = byTerm.get(first);
        if (known) known.push({ phrase, terms });
        else byTerm.set(first, [{ phrase, terms }]);
      }
    }
  }
  return byTerm;
});

/** The phrases that mean the same as one which begins with a term (`tables/thesaurus.txt`). */
export function standInsBeginningWith(term: string): readonly StandIn[] {
  return standIns().get(term) ?? [];
}
