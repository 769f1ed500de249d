import type { Library } from '../library.ts';
import { type Match, outcomeOf, type SearchOptions, type SearchResult } from '../search/index.ts';
import { contains, foldWords, foreignLanguageOf, quotations, type Span } from '../text/index.ts';

/** What was found, and whether the passages that hold the phrases of the text, if it has some; all of these then. */
interface PhraseResult extends SearchResult {
  readonly phrases: 'none' | 'held' | 'missing';
  readonly held: readonly Match[];
}

/** Between single marks, people write words rather than phrases, and apostrophes are like them. */
const DOUBLE = /["“”„«»「『〝＂]/;
/** In words: fewer between quotation marks are a phrase only beside one that has as many. */
const SHORTEST = 2;
/** Of the passages that hold a phrase, so many are put in order by the whole text. */
const MOST_ORDERED = 100;

/**
 * What a text finds. Words between double quotation marks are a phrase: only passages are found in which each phrase stands
 * word for word, but for what checking passes over. Where there is none, what the text finds without the marks; and also of a
 * text in a language that no document is in, whose phrases stand nowhere word for word, whatever they mean.
 */
export function searchFor(
  text: string,
  options: SearchOptions,
  { documents, searcher, checker }: Library,
): PhraseResult {
  const marked = DOUBLE.test(text) ? quotations(text).filter(({ start }) => DOUBLE.test(text[start - 1] ?? '')) : [];
  const lengthOf = (phrase: string) => foldWords(phrase).length;
  const phrases = marked.map(({ start, end }) => text.slice(start, end)).filter((phrase) => lengthOf(phrase) > 0);
  if (!phrases.some((phrase) => lengthOf(phrase) >= SHORTEST))
    return { ...searcher.search(text, options), phrases: 'none', held: [] };
  const lookedIn = options.documents ?? documents;
  const holding = checker.holding(phrases, lookedIn);
  const missing = () => {
    const languages = [...new Set(Array.from(lookedIn, ({ language }) => language))];
    const isTranslated = foreignLanguageOf(text, languages) !== undefined;
    return {
      ...searcher.search(text, options),
      phrases: isTranslated ? ('none' as const) : ('missing' as const),
      held: [],
    };
  };
  if (holding.length === 0) return missing();
  const searched = searcher.search(text, { ...options, limit: MOST_ORDERED });
  const isAll = foldWords(marked.reduceRight((rest, span) => without(rest, span), text)).length === 0;
  const places = new Map(searched.matches.map(({ passage }, at) => [passage, at]));
  const place = ({ passage }: Pick<Match, 'passage'>) => places.get(passage) ?? Number.MAX_SAFE_INTEGER;
  const held = holding
    // Who says a passage that the search did not find is not known.
    .filter((each) => options.speaker === undefined || places.has(each.passage))
    .map(({ document, passage, words }): Match => {
      const sentence = words && passage.sentences.find((each) => contains(each, words));
      const confidence = isAll ? 1 : (searched.matches[place({ passage })]?.confidence ?? 0);
      return { document, passage, confidence, focus: sentence ?? words, highlights: words ? [words] : [] };
    })
    .sort((a, b) => place(a) - place(b));
  const matches = held.slice(0, options.limit);
  if (matches.length === 0) return missing();
  const outcome = outcomeOf(matches[0]?.confidence ?? 0);
  return { ...searched, matches, outcome: outcome === 'none' ? 'closest' : outcome, phrases: 'held', held };
}

function without(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}
