import type { Document } from '../documents/index.ts';
import { type AttributionOutcome, Attributor } from './attribution.ts';
import { extractQuotations, withoutOuterMarks } from './extract.ts';
import type { CheckedPassage } from './runs.ts';
import { type Checked, checkQuotation, standsThere } from './verdict.ts';
import { WordIndex } from './word-index.ts';

/** What became of a quotation that was checked. */
export interface Check extends Pick<Checked, 'verdict' | 'difference' | 'changed'> {
  /** As it was pasted. */
  readonly quotation: string;
  /** Whom it was said to be from. */
  readonly claimed: string | null;
  /** Whether they are that one's words, if they stand there. */
  readonly attribution: AttributionOutcome;
  /** In the order of the quotation; the nearest passage if it is in none. */
  readonly passages: readonly CheckedPassage[];
}

export interface CheckOptions {
  /** The document to check against; all of them if left out. */
  readonly document?: Document | undefined;
  /** Whom it is said to be from; else the name beside the quotation, if there is one. */
  readonly speaker?: string | undefined;
  /** Whether the text was given as a quotation, rather than as a message that may hold some. */
  readonly isQuotation?: boolean;
}

/** Checks quotations. Built once for a set of documents; keeps no state between quotations. */
export class Checker {
  readonly #all: WordIndex;
  readonly #attributor: Attributor;
  /** Made when a document is first asked for by itself. */
  readonly #ofDocument = new Map<Document, WordIndex>();

  constructor(documents: readonly Document[]) {
    this.#all = new WordIndex(documents);
    this.#attributor = new Attributor(documents);
  }

  /**
   * Checks the quotations of a text: the text itself if it stands in the documents or holds no quotation.
   *
   * @returns At least one check, at most ten.
   */
  check(text: string, { document, speaker, isQuotation = false }: CheckOptions): Check[] {
    const index = document ? this.#indexOf(document) : this.#all;
    // The same text is looked at more than once on the way.
    const known = new Map<string, Checked>();
    const checked = (quotation: string): Checked => {
      const result = known.get(quotation) ?? checkQuotation(quotation, index);
      known.set(quotation, result);
      return result;
    };
    const knows = (name: string) => this.#attributor.knows(name);
    return extractQuotations(text, isQuotation, index, checked, knows).map(({ quotation, claimed: beside }) => {
      const result = checked(quotation);
      const claimed = speaker === undefined ? beside : withoutOuterMarks(speaker);
      return {
        ...result,
        quotation: withoutOuterMarks(quotation),
        claimed,
        attribution:
          claimed !== null && standsThere(result) ? this.#attributor.outcome(claimed, result.passages) : 'unclaimed',
      };
    });
  }

  #indexOf(document: Document): WordIndex {
    const index = this.#ofDocument.get(document) ?? new WordIndex([document]);
    this.#ofDocument.set(document, index);
    return index;
  }
}
