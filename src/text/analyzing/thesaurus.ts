import { append } from '../maps.ts';
import { lazy } from '../memo.ts';
import { readTable } from '../tables/table.ts';
import { contentOf, firstContentOf, phraseTerms } from './phrase-terms.ts';

/** A phrase, and how else it may be written. */
interface StandIn {
  /** The terms of the words of the phrase, with spaces between them; function words as they are. */
  readonly phrase: string;
  /** The terms of what may be written for it, without function words. */
  readonly terms: readonly string[];
}

/** By the first of the terms of a phrase, the lines that it stands on: each the phrases that mean the same. */
const lines = lazy(() => {
  const byTerm = new Map<string, (() => StandIn[])[]>();
  for (const line of readTable('thesaurus')) {
    const phrases = line.split(SEPARATOR);
    const read = lazy(() => phrases.map(standInOf));
    for (const first of new Set(phrases.map(firstContentOf))) {
      if (first !== undefined) append(byTerm, first, read);
    }
  }
  return byTerm;
});

const SEPARATOR = /[:,] */;

function standInOf(phrase: string): StandIn {
  const words = phraseTerms(phrase);
  return { phrase: words.map(({ term }) => term).join(' '), terms: contentOf(words) };
}

/** The phrases that mean the same as one which begins with a term (`tables/thesaurus.txt`). */
export function standInsBeginningWith(term: string): StandIn[] {
  return (lines().get(term) ?? []).flatMap((read) => {
    const phrases = read();
    return phrases
      .filter(({ terms }) => terms[0] === term)
      .flatMap((other) =>
        phrases.filter(({ phrase }) => phrase !== other.phrase).map(({ phrase }) => ({ phrase, terms: other.terms })),
      );
  });
}
