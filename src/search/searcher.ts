import type { Document, Passage } from '../documents/index.ts';
import { bigramsOf, contains, plainTokens, type Span, type Token } from '../text/index.ts';
import { type AskedSpeaker, areWordsOf, askedSpeakers, withoutNames } from './asked-speaker.ts';
import { focusOf, highlightsOf } from './focus.ts';
import { type Indexes, openIndexes } from './indexes/index.ts';
import type { PreparedSearch } from './indexes/prepare.ts';
import type { Match, SearchOptions, SearchResult } from './match.ts';
import { analyzeQuery, type Query } from './query.ts';
import { BELOW_ANSWER, outcomeOf } from './ranking/confidence.ts';
import { rank } from './ranking/rank.ts';
import type { Ranked } from './ranking/ranked.ts';

/** Below this share of the best one's confidence, a passage merely shares a word with the question. */
const FAR_BEHIND = 0.1;

/** So many words that nobody uses are told; nobody reads more. */
const MOST_UNUSED = 20;

/** The sentence that some words stand in; the words themselves if they run on. */
function sentenceOf(words: Span, { sentences }: Passage): Span {
  return sentences.find((sentence) => contains(sentence, words)) ?? words;
}

/** Finds passages for questions. Opened once for a set of documents; keeps nothing of a question. */
export class Searcher {
  readonly #indexes: Indexes;
  readonly #documents: readonly Document[];
  readonly #explains: boolean;

  /**
   * @param prepared What `prepareSearch` made of the same documents.
   * @param options.explain Whether matches say why they were found.
   */
  constructor(
    documents: readonly Document[],
    prepared: PreparedSearch,
    { explain = false }: { readonly explain?: boolean } = {},
  ) {
    this.#indexes = openIndexes(documents, prepared);
    this.#documents = documents;
    this.#explains = explain;
  }

  /** @param question As people type it, in any wording and of any length. */
  search(question: string, { documents, limit, unfinished = false }: SearchOptions): SearchResult {
    const query = analyzeQuery(question, this.#indexes, unfinished);
    const options = { limit, unfinished, explains: this.#explains };
    const ranked = (documents ?? [undefined])
      .flatMap((document) => rank(query, this.#indexes, { ...options, document }))
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, limit);
    const terms = new Set(query.terms.map(({ term }) => term));
    const speakers = askedSpeakers(question, this.#documents);
    const best = ranked[0]?.confidence ?? 0;
    const matches = ranked
      .filter(({ confidence }) => confidence >= FAR_BEHIND * best)
      .map((found) => this.#match(found, terms, speakers));
    const outcome = outcomeOf(matches[0]?.confidence ?? 0);
    return {
      outcome,
      matches,
      isSearchable: query.terms.length > 0,
      unknown: outcome === 'none' ? this.#unused(query, documents) : [],
    };
  }

  /** @param speakers Those whose words are asked for: what is nobody's of them is no answer. */
  #match(ranked: Ranked, terms: ReadonlySet<string>, speakers: readonly AskedSpeaker[]): Match {
    const { indexed, confidence, nearest, found, explanation } = ranked;
    const { document, passage } = indexed;
    // Who is to have said it does not tell which words were said.
    const topic = (some: ReadonlySet<string>) => withoutNames(some, speakers);
    const focus = found
      ? sentenceOf(found, passage)
      : focusOf(topic(terms), topic(nearest), indexed, this.#indexes.passages);
    const answering = focus ?? { start: 0, end: passage.text.length };
    const isTheirs = speakers.length === 0 || areWordsOf(speakers, document, passage, answering);
    return {
      document,
      passage,
      confidence: isTheirs ? confidence : Math.min(confidence, BELOW_ANSWER),
      focus,
      highlights: found ? [found] : highlightsOf(terms, indexed, this.#indexes.passages),
      ...(explanation && { explanation }),
    };
  }

  /** The first nouns and names of a query that nobody uses, as they were typed; of a compound not its parts too. */
  #unused({ terms }: Query, documents: readonly Document[] | undefined): string[] {
    const unused: string[] = [];
    for (const { term, typed, isNoun } of terms) {
      if (unused.length === MOST_UNUSED) break;
      const isHeld = (document: Document | undefined) =>
        this.#isUsed(term, document) || this.#isWritten(typed, document);
      if (isNoun && !(documents ?? [undefined]).some(isHeld)) unused.push(typed);
    }
    const parts = new Set(unused.flatMap((word) => (word.includes('-') ? word.split('-') : [])));
    return unused.filter((word) => !parts.has(word));
  }

  /** Whether what was typed is written in the documents, whatever it was understood as. */
  #isWritten(typed: string, document: Document | undefined): boolean {
    const { lexicon, passages } = this.#indexes;
    const tokens = plainTokens(typed, lexicon.stemOf);
    const isHeld = ({ term, word, unspaced }: Token) =>
      this.#isUsed(term, document) ||
      (unspaced ? [...word] : [word]).every((each) => passages.hasSmallWord(each, document));
    return tokens.every(isHeld) && [...bigramsOf(tokens)].every((bigram) => passages.hasBigram(bigram));
  }

  /** Whether a passage uses a term, or a question that it answers. */
  #isUsed(term: string, document: Document | undefined): boolean {
    const { lexicon, passages, questions } = this.#indexes;
    const number = lexicon.numberOf(term);
    const isKnown = passages.has(term) || questions.terms.has(number);
    if (document === undefined || !isKnown) return isKnown;
    return passages.holds(term, document) || questions.terms.isUsedIn(number, passages.rangeOf(document));
  }
}
