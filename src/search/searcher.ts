import type { Document, Passage, Span } from '../documents/index.ts';
import { isMisattributed } from './attributing.ts';
import { type Checked, checkQuotation, FEWEST_WORDS, SHORTEST_RUN, sharesRun } from './checking.ts';
import { type Outcome, outcomeOf } from './confidence.ts';
import { focusOf, highlightsOf } from './focus.ts';
import { foldWords } from './fold.ts';
import { PassageIndex } from './passage-index.ts';
import { outsideQuotations, type Pasted, quotationsIn, wholeMessage } from './pasted.ts';
import { analyzeQuery, type Query } from './query.ts';
import { QuestionIndex } from './question-index.ts';
import { QuotationIndex } from './quotation-index.ts';
import { type Explanation, type Ranked, rank } from './ranking.ts';
import { Vocabulary } from './vocabulary.ts';

export type { Outcome };

/** What became of a quotation that was checked. */
export interface Check extends Pick<Checked, 'verdict' | 'difference' | 'changed'> {
  /** As it was pasted. */
  readonly quotation: string;
  /** Whom it was said to be from. */
  readonly claimed: string | null;
  /** Whether the words stand there, but somebody else says them than was claimed. */
  readonly misattributed: boolean;
  /** The passages it is about, each with the words that it has of it; the nearest one if it is in none. */
  readonly matches: readonly Match[];
}

export interface CheckOptions {
  /** The document to check against; all of them if left out. */
  readonly document?: Document | undefined;
  /** Whom it is said to be from; else the name beside the quotation, if there is one. */
  readonly speaker?: string | undefined;
  /** Whether the text was given as a quotation, rather than as a message that may hold some. */
  readonly isQuotation?: boolean;
}

/** A passage that was found for a question. */
export interface Match {
  readonly document: Document;
  readonly passage: Passage;
  /** How likely it is that the passage answers, from 0 to 1. */
  readonly confidence: number;
  /** The sentence or the quoted words that answer best. */
  readonly focus: Span | null;
  /** The words of the question, where they stand in the passage. */
  readonly highlights: readonly Span[];
  /** Why it was found, where the searcher was told to explain. */
  readonly explanation?: Explanation;
}

export interface SearchResult {
  /** Whether the best match answers, comes close, or is only the nearest there is. */
  readonly outcome: Outcome;
  /** Best first. */
  readonly matches: readonly Match[];
  /** Words of the question, as they were typed, that the documents never use. */
  readonly unknown: readonly string[];
}

export interface SearchOptions {
  /** The document to look in; all of them if left out. */
  readonly document?: Document | undefined;
  /** At most so many matches, at least one. */
  readonly limit: number;
  /** Whether somebody is still typing, so that the last word may be the beginning of one. */
  readonly unfinished?: boolean;
}

/** Finds passages for questions. Built once for a set of documents; keeps no state between questions. */
export class Searcher {
  readonly documents: readonly Document[];
  readonly #passages: PassageIndex;
  readonly #questions: QuestionIndex;
  readonly #vocabulary: Vocabulary;
  readonly #quotations: QuotationIndex;
  readonly #quotationsByDocument = new Map<Document, QuotationIndex>();

  readonly #explains: boolean;

  /** @param options.explain Whether matches say why they were found. */
  constructor(documents: readonly Document[], { explain = false }: { explain?: boolean } = {}) {
    this.documents = documents;
    this.#explains = explain;
    this.#passages = new PassageIndex(documents);
    this.#questions = new QuestionIndex(this.#passages.passages);
    this.#quotations = new QuotationIndex(documents);
    this.#vocabulary = new Vocabulary(
      documents.flatMap(({ passages, unanswered }) => [
        ...passages.flatMap(({ text, questions }) => [text, ...questions]),
        ...unanswered,
      ]),
    );
  }

  /** @param question As people type it, in any wording and of any length. */
  search(question: string, { document, limit, unfinished = false }: SearchOptions): SearchResult {
    const query = analyzeQuery(question, this.#vocabulary, unfinished);
    const ranked = rank(
      query,
      this.#passages,
      this.#questions,
      (passage) => document === undefined || passage.document === document,
      limit,
    );
    const terms = new Set(query.terms.map(({ term }) => term));
    const best = ranked[0]?.confidence ?? 0;
    const outcome = outcomeOf(best);
    const matches = ranked.filter(({ confidence }) => confidence >= FAR_BEHIND * best);
    return {
      outcome,
      matches: matches.map((found) => this.#match(found, terms)),
      unknown: outcome === 'none' ? this.#unused(query, document) : [],
    };
  }

  /** The words of a query that nobody uses, as they were typed; of a compound not its parts too. */
  #unused({ terms }: Query, document: Document | undefined): string[] {
    const unused = terms.filter(({ term }) => !this.#isUsed(term, document)).map(({ typed }) => typed);
    return unused.filter((word) => !unused.some((other) => other !== word && other.split('-').includes(word)));
  }

  /**
   * Checks the quotations of a text: the text itself if it stands in the documents or holds no quotation.
   *
   * @returns At least one check, at most ten.
   */
  check(text: string, { document, speaker, isQuotation = false }: CheckOptions): Check[] {
    const index = document ? this.#quotationsOf(document) : this.#quotations;
    const whole = withoutName(text, index);
    // The same text is looked at more than once on the way.
    const known = new Map<string, Checked>();
    const checked = (quotation: string): Checked => {
      const result = known.get(quotation) ?? checkQuotation(quotation, index);
      known.set(quotation, result);
      return result;
    };
    const spans = quotationsIn(text);
    const areWords = spans.every(({ quotation }) => foldWords(quotation).length < FEWEST_WORDS);
    const asOne =
      [{ quotation: text, claimed: null }, whole].find(({ quotation }) => standsThere(checked(quotation))) ??
      ((isQuotation && areWords) ||
      isLikeOnePassage(whole.quotation, checked(whole.quotation), isQuotation ? 2 : SHORTEST_RUN, index)
        ? whole
        : undefined);
    return (asOne ? [asOne] : spans).map(({ quotation, claimed: beside }) => {
      const { passages, ...result } = checked(quotation);
      const claimed = speaker ?? beside;
      return {
        ...result,
        quotation: withoutOuterMarks(quotation),
        claimed,
        misattributed:
          standsThere(result) && claimed !== null && passages.some((passage) => isMisattributed(claimed, passage)),
        matches: passages.map((passage) => ({
          document: passage.document,
          passage: passage.passage,
          confidence: result.verdict === 'absent' ? 0 : 1,
          focus: passage.words,
          highlights: [],
        })),
      };
    });
  }

  #quotationsOf(document: Document): QuotationIndex {
    const index = this.#quotationsByDocument.get(document) ?? new QuotationIndex([document]);
    this.#quotationsByDocument.set(document, index);
    return index;
  }

  #match({ indexed, confidence, nearest, explain }: Ranked, terms: ReadonlySet<string>): Match {
    const { document, passage } = indexed;
    const passages = this.#passages;
    return {
      document,
      passage,
      confidence,
      // Of most matches nobody asks for these.
      get focus() {
        return focusOf(terms, nearest, indexed, passages);
      },
      get highlights() {
        return highlightsOf(terms, indexed);
      },
      ...(this.#explains ? { explanation: explain() } : {}),
    };
  }

  /** Whether a passage uses a term, or a question that it answers. */
  #isUsed(term: string, document: Document | undefined): boolean {
    return this.#passages.passages.some(
      (indexed) =>
        (document === undefined || indexed.document === document) &&
        (indexed.positions.has(term) || this.#questions.words.support(term, indexed) > 0),
    );
  }
}

/** With less than this of the best one's confidence, a passage merely shares a word with the question. */
const FAR_BEHIND = 0.1;

function standsThere({ verdict }: Pick<Checked, 'verdict'>): boolean {
  return verdict === 'verbatim' || verdict === 'shortened';
}

/** A text without the name that it begins or ends with, unless that is more than a name and stands in the documents. */
function withoutName(text: string, index: QuotationIndex): Pasted {
  const whole = wholeMessage(text);
  const isLast = text.startsWith(whole.quotation);
  const beside = isLast ? text.slice(whole.quotation.length) : text.slice(0, -whole.quotation.length);
  const isMore = foldWords(beside).length > LONGEST_NAME && sharesRun(beside, 2, index);
  return isMore ? { quotation: text, claimed: null } : whole;
}

const LONGEST_NAME = 3;

/**
 * Whether a text with quotation marks in it is like a passage, or pieces of some, also where it is outside the marks.
 *
 * @param shortest So many words in a row there are taken for the passage's.
 */
function isLikeOnePassage(text: string, { verdict }: Checked, shortest: number, index: QuotationIndex): boolean {
  return (verdict === 'altered' || verdict === 'spliced') && sharesRun(outsideQuotations(text), shortest, index);
}

/** What stands between the quotation marks that a quotation was pasted with, or behind its bars. */
function withoutOuterMarks(quotation: string): string {
  const inner = quotation.trim().replace(/^> ?/gm, '');
  return /^[“„«"](?<inner>[^“”„«»"]*)[”“»"]$/su.exec(inner)?.groups?.['inner'] ?? inner;
}
