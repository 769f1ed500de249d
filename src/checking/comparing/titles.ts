import type { Document, Passage } from '../../documents/index.ts';
import { foldWords } from '../../text/index.ts';
import { WordIndex } from '../words/word-index.ts';
import { type Checked, checkQuotation, readQuotation } from './verdict.ts';

/** A title or heading that a quotation is, has something of, or is like. */
export interface Titled {
  readonly title: string;
  /** Which has it, or reports on what has it. */
  readonly document: Document;
  /** Whether it is that of the document, of what it reports on, or of a part of it. */
  readonly of: 'document' | 'subject' | 'part';
}

/** In words: fewer, if they are not all of a title, may stand anywhere. */
const FEWEST_OF_TITLE = 4;
/** A quotation that has a smaller share of a title's words is no altered title. */
const MOST_OF_TITLE = 2 / 3;
/** What is so many times as long as every title is like none of them. */
const LONGER_THAN_TITLES = 3;

/** The titles of documents, and of what they report on, and their headings. Keeps no state between quotations. */
export class Titles {
  readonly #titles: readonly Titled[];
  /** In UTF-16 units. */
  readonly #longest: number;
  #index: WordIndex | undefined;

  constructor(documents: readonly Document[]) {
    this.#titles = documents.flatMap((document) => [
      { title: document.title, document, of: 'document' },
      ...(document.about ? [{ title: document.about.title, document, of: 'subject' } as const] : []),
      ...headingsOf(document).map((title) => ({ title, document, of: 'part' }) as const),
    ]);
    this.#longest = LONGER_THAN_TITLES * this.#titles.reduce((most, { title }) => Math.max(most, title.length), 0);
  }

  /**
   * The title that a quotation stands in, or is altered from, and what it is beside that.
   *
   * @param found What it is beside the passages: what is more like one of these is no altered title.
   */
  check(quotation: string, found: Checked): { readonly titled: Titled; readonly checked: Checked } | undefined {
    if (quotation.length > this.#longest) return undefined;
    this.#index ??= new WordIndex(this.#titles.map(({ title, document }) => asDocument(title, document)));
    const checked = checkQuotation(readQuotation(quotation, this.#index), this.#index);
    const [passage] = checked.passages;
    const titled = this.#titles.find(({ title }) => title === passage?.passage.text);
    if (!titled) return undefined;
    if (checked.verdict === 'verbatim') {
      const count = sizeOf(quotation);
      const isTold = count >= FEWEST_OF_TITLE || count === sizeOf(titled.title);
      return isTold ? { titled, checked: { ...checked, verdict: 'title', passages: [] } } : undefined;
    }
    const isMoreLike = checked.verdict === 'altered' && checked.similarity > found.similarity;
    if (!isMoreLike || found.verdict === 'spliced') return undefined;
    const common = checked.difference?.filter(({ kind }) => kind === 'same').map(({ text }) => text) ?? [];
    const isMost = sizeOf(common.join(' ')) >= MOST_OF_TITLE * sizeOf(titled.title);
    return isMost ? { titled, checked: { ...checked, passages: [] } } : undefined;
  }
}

function headingsOf({ passages }: Document): string[] {
  return [...new Set(passages.flatMap(({ headings }) => headings))];
}

function sizeOf(text: string): number {
  return foldWords(text).length;
}

/** A title as if it were all that its document has. */
function asDocument(title: string, document: Document): Document {
  const all = { start: 0, end: title.length };
  const passage: Passage = {
    ...{ paragraphs: [1], text: title, hash: '', headings: [], label: null, lead: null, outer: [] },
    ...{ sentences: [all], quotations: [], unnamed: [], attributed: [{ ...all, attribution: { kind: 'publisher' } }] },
  };
  return { ...document, passages: [passage] };
}
