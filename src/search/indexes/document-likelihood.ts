import type { Document } from '../../documents/index.ts';
import { boundsOf, type CountedRows, countsOf, inverted, type WholeNumbers } from '../../text/index.ts';
import { isContent } from './forms.ts';
import { byDocument, type ReadTexts } from './read-texts.ts';

/** How often each document uses each term, in its passages and the questions beside it. */
export interface PreparedDocumentTerms {
  /** By term, the documents that use it, by their place in the library, and how often. */
  readonly uses: CountedRows;
  /** By document, in terms. */
  readonly lengths: WholeNumbers;
}

export function prepareDocumentTerms({
  documents,
  texts,
  answered,
  unanswered,
  forms,
  strings,
}: ReadTexts): PreparedDocumentTerms {
  const ofPassages = texts.map((text, passage) => [text, ...(answered[passage] ?? [])]);
  const counts = byDocument(documents, ofPassages).map(([, own], at) => {
    const used = [...own.flat(), ...(unanswered[at] ?? [])].flatMap((text) => Array.from(text.forms));
    return countsOf(used.filter((form) => isContent(form, forms)).map((form) => forms.terms[form] ?? 0));
  });
  const lengths = Uint32Array.from(counts, (own) => [...own.values()].reduce((sum, count) => sum + count, 0));
  return { uses: inverted(counts, strings.length), lengths };
}

/** How much what a document itself uses counts, beside what all do (Jelinek and Mercer, 1980). */
const OWN = 0.7;
/**
 * In terms: so many more each document is taken to have, since one of a few sentences has some of any words by chance, as Dirichlet
 * smoothing does (Zhai and Lafferty, 2001). A choice; from 50 to 300 the documents of other people fare the same.
 */
const SHORT = 150;

/** How likely documents are to be asked for, by the words that they use (Ponte and Croft, 1998). */
export class DocumentLikelihood {
  readonly #prepared: PreparedDocumentTerms;
  readonly #places: ReadonlyMap<Document, number>;
  readonly #all: number;

  constructor(documents: readonly Document[], prepared: PreparedDocumentTerms) {
    this.#prepared = prepared;
    this.#places = new Map(documents.map((document, place) => [document, place]));
    this.#all = Array.from(prepared.lengths).reduce((sum, length) => sum + length, 0);
  }

  /**
   * The logarithm of how likely some terms are in each document, beside the likeliest: 0 for that, less for the others.
   *
   * @param terms By their numbers; those that no document uses say nothing.
   */
  of(terms: readonly number[]): (document: Document) => number {
    const { uses, lengths } = this.#prepared;
    const sums = new Float64Array(lengths.length);
    for (const term of terms) {
      const { from, to } = boundsOf(uses, term);
      let total = 0;
      for (let at = from; at < to; at += 1) total += uses.counts[at] ?? 0;
      if (total === 0) continue;
      const common = ((1 - OWN) * total) / this.#all;
      for (let at = from; at < to; at += 1) {
        const document = uses.items[at] ?? 0;
        const own = (OWN * (uses.counts[at] ?? 0)) / ((lengths[document] ?? 0) + SHORT);
        sums[document] = (sums[document] ?? 0) + Math.log((own + common) / common);
      }
    }
    const most = sums.reduce((greatest, sum) => Math.max(greatest, sum), 0);
    return (document) => (sums[this.#places.get(document) ?? -1] ?? 0) - most;
  }
}
