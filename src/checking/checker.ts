import { type Document, namesOf, type Passage } from '../documents/index.ts';
import { countriesIn, memoizedByValue } from '../text/index.ts';
import { areAnybodys, areSentences } from './attributing/anybodys.ts';
import {
  type Attributed,
  type AttributionOutcome,
  bestAttribution,
  titleOutcome,
  UNCLAIMED,
} from './attributing/attribution.ts';
import { type Changes, NO_CHANGES } from './comparing/changes.ts';
import { withoutLongest } from './comparing/differences.ts';
import { movedIn } from './comparing/moved.ts';
import { besideAltered, leftInGaps, type Omitted, omittedBy, unsaid } from './comparing/omissions.ts';
import { type Titled, Titles } from './comparing/titles.ts';
import {
  type Checked,
  checkQuotation,
  type ReadQuotation,
  readQuotation,
  standings,
  standsThere,
} from './comparing/verdict.ts';
import { extractQuotations } from './extracting/extract.ts';
import { withoutTags } from './extracting/tags.ts';
import { ARTICLES, FIRST_NAMES, TITLES } from './language/name-words.ts';
import { isKnown } from './naming/known.ts';
import { withoutOuterMarks } from './naming/marked.ts';
import { isOfDeed, speaksOfSomebody } from './naming/spoken-of.ts';
import { isSurelyGiven } from './naming/unsure.ts';
import { type PreparedWords, prepareWords } from './words/prepared-words.ts';
import { type CheckedPassage, passagesOf } from './words/runs.ts';
import { type Run, WordIndex } from './words/word-index.ts';

/** What became of a quotation that was checked. */
export interface Check extends Pick<Checked, 'verdict' | 'isJoined' | 'isRespelt' | 'difference'>, Attributed {
  /** As it was pasted. */
  readonly quotation: string;
  /** Whether words were changed that turn a sentence around; the same without what was merely left out. */
  readonly changed: Changes;
  readonly reworded: Changes;
  /** Struck-out words of the comparison that stand elsewhere in the sentence, as they were pasted. */
  readonly moved: readonly string[];
  /** What of the sentences that it stands in turns them around, and is not in it, if it stands there. */
  readonly omitted: Omitted;
  /** Whether it is only like words that are not those of whom was named, or not all of them. */
  readonly likeOthers: boolean;
  /** How often the text has it. */
  readonly times: number;
  /** Whether the text has others behind it, which were not checked. */
  readonly hasMore: boolean;
  /** Whether the text has words around it that were not looked for. */
  readonly hasRest: boolean;
  /** Whom it was said to be from. */
  readonly claimed: string | null;
  /** Whether the text tells beside it of somebody who says something, or names somebody, but does not surely give it to anybody. */
  readonly isOpen: boolean;
  /** The title that it is, or is like; else null. */
  readonly titled: Titled | null;
  /** In the order of the quotation; the nearest passage if it is in none. */
  readonly passages: readonly CheckedPassage[];
}

type Result = Omit<Check, 'quotation' | 'claimed' | 'isOpen' | 'times' | 'hasMore' | 'hasRest'>;

export interface CheckOptions {
  /** The one of the documents to check against; all of them if left out. */
  readonly document?: Document | undefined;
  /** Whom it is said to be from; else the name beside the quotation, if there is one. */
  readonly speaker?: string | undefined;
  /** Whether the text was given as a quotation, rather than as a message that may hold some. */
  readonly isQuotation?: boolean;
}

/** Nobody looks through more passages that hold a phrase; and a bound on what common words cost. */
const MOST_HOLDING = 500;

/** Checks quotations. Built once for a set of documents; keeps no state between quotations. */
export class Checker {
  readonly #index: WordIndex;
  readonly #documents: readonly Document[];
  readonly #titles: Titles;

  /** @param prepared What `prepareWords` makes of the same documents. */
  constructor(documents: readonly Document[], prepared: PreparedWords = prepareWords(documents)) {
    this.#index = new WordIndex(documents, prepared);
    this.#documents = documents;
    this.#titles = new Titles(documents);
  }

  /**
   * The passages of some documents that hold each of some phrases: its words one after the other, as they are compared when
   * checking. In the order of the documents, each with where the first phrase stands; the first `MOST_HOLDING` of them.
   */
  holding(phrases: readonly string[], documents: readonly Document[]): CheckedPassage[] {
    const [first, ...others] = phrases.map((phrase) => this.#paragraphsWith(phrase));
    const passages = new Map<Passage, CheckedPassage>();
    for (const [number, run] of first ?? []) {
      if (passages.size === MOST_HOLDING) break;
      const paragraph = this.#index.paragraphOf(run.at);
      const place = paragraph && this.#index.placeOf(paragraph);
      const isWanted = place && documents.includes(place.document) && !passages.has(place.passage);
      if (!isWanted || !others.every((paragraphs) => paragraphs.has(number))) continue;
      for (const held of passagesOf([run], this.#index)) passages.set(held.passage, held);
    }
    return [...passages.values()];
  }

  /** By the number of each paragraph that holds a phrase, in order, where the phrase first stands. */
  #paragraphsWith(phrase: string): Map<number, Pick<Run, 'at' | 'length'>> {
    const words = this.#index.read(phrase) ?? [];
    const paragraphs = new Map<number, Pick<Run, 'at' | 'length'>>();
    for (const at of Uint32Array.from(this.#index.find(words)).sort()) {
      const paragraph = this.#index.paragraphOf(at);
      const isWithin = paragraph && at + words.length <= paragraph.end;
      if (isWithin && !paragraphs.has(paragraph.number)) paragraphs.set(paragraph.number, { at, length: words.length });
    }
    return paragraphs;
  }

  /**
   * Checks the quotations of a text: the text itself if it stands in the documents or holds no quotation.
   *
   * @returns At least one check, at most ten.
   */
  check(pasted: string, { document, speaker, isQuotation = false }: CheckOptions): Check[] {
    const index = document ? this.#index.of(document) : this.#index;
    // The same text is looked at more than once on the way, and so are names.
    const read = memoizedByValue((quotation: string) => readQuotation(quotation, index));
    const checked = memoizedByValue((quotation: string) => checkQuotation(read(quotation), index));
    const knows = memoizedByValue((name: string) => isKnown(name, this.#documents));
    // A document on such tags may have them.
    const bare = withoutTags(pasted);
    const text = bare === pasted || read(pasted)?.standing?.verdict === 'verbatim' ? pasted : bare;
    const titles = document ? new Titles([document]) : this.#titles;
    return extractQuotations(text, isQuotation, index, { read, checked, knows }).map(
      ({ quotation, claimed: beside, times = 1, hasMore = false, hasRest = false }) => {
        const found = checked(quotation);
        const claimed = speaker === undefined ? beside : withoutOuterMarks(speaker);
        const quoted = standsThere(found) ? read(quotation) : undefined;
        const result = quoted
          ? this.#standing(quoted, found, index, claimed, beside !== null && isOfDeed(beside, text, quotation))
          : this.#other(quotation, found, claimed, titles);
        const isSure = () =>
          !mayBeOther(claimed, this.#documents) &&
          (speaker !== undefined || (beside !== null && isSurelyGiven(beside, text, quotation, knows)));
        return {
          ...result,
          attribution: result.attribution === 'wrong' ? accused(result.passages, isSure) : result.attribution,
          isOpen: claimed === null && quoted !== undefined && speaksOfSomebody(text, quotation, knows),
          omitted: { ...result.omitted, beside: unsaid(result.omitted.beside, text, quotation) },
          quotation: withoutOuterMarks(quotation),
          ...{ claimed, times, hasMore, hasRest },
        };
      },
    );
  }

  /** What becomes of a quotation that stands there. */
  #standing(quoted: ReadQuotation, found: Checked, index: WordIndex, claimed: string | null, isDeed: boolean): Result {
    const { verdict, isJoined, isRespelt, difference } = found;
    const attributed =
      claimed === null
        ? { ...UNCLAIMED, passages: found.passages }
        : bestAttribution(claimed, standings(quoted, index), this.#documents, isDeed);
    const omitted = omittedBy(quoted, found, attributed.passages);
    const shown = {
      verdict,
      isJoined,
      isRespelt,
      difference,
      titled: null,
      likeOthers: false,
      reworded: NO_CHANGES,
      moved: [],
    };
    return { ...shown, ...omitted, ...attributed };
  }

  /** What becomes of any other: a title, or what is like a passage or a title. */
  #other(quotation: string, found: Checked, claimed: string | null, titles: Titles): Result {
    const ofTitle = titles.check(quotation, found);
    const { verdict, isJoined, isRespelt, difference, changes, gaps, passages } = ofTitle?.checked ?? found;
    const titled = ofTitle?.titled ?? null;
    const isLike = claimed !== null && (verdict === 'altered' || verdict === 'spliced') && !titled;
    const likeOthers = isLike && bestAttribution(claimed, [{ passages }], this.#documents).attribution !== 'right';
    const attribution = claimed !== null && titled && verdict === 'title' ? titleOutcome(claimed, titled) : 'unclaimed';
    const beside = difference && !titled ? besideAltered(passages, difference) : [];
    const { changed, reworded, left } = changes();
    const moved = difference && !titled ? movedIn(withoutLongest(difference), passages) : [];
    const omitted = { left: [...new Set([...left, ...leftInGaps(gaps)])], put: [], beside };
    return {
      ...{ verdict, isJoined, isRespelt, difference, changed, reworded, moved, omitted, titled, likeOthers },
      ...{ ...UNCLAIMED, attribution, passages },
    };
  }
}

/** “Don Stone” may be no Mr Stone, but another one's name, unless a document has that; „der König“ may be no Mr König. */
function mayBeOther(claimed: string | null, documents: readonly Document[]): boolean {
  const [first = '', last, more] = claimed?.split(/\s+/) ?? [];
  if (claimed === null || last === undefined) return false;
  if (FIRST_NAMES.has(first.toLowerCase())) return !documents.some((document) => namesOf(document).includes(claimed));
  const isNoun = ARTICLES.has(first.toLowerCase()) && more === undefined && /^\p{Lu}/u.test(last);
  return isNoun && countriesIn(last).length === 0 && !TITLES.has(last.toLowerCase());
}

/**
 * Nobody is wrong about words that anybody uses, though of a sentence it is told whose it is; nor where it is not sure that a
 * message gives them to that one.
 */
function accused(passages: readonly CheckedPassage[], isSure: () => boolean): AttributionOutcome {
  if (areAnybodys(passages)) return areSentences(passages) ? 'unknown' : 'unclaimed';
  return isSure() ? 'wrong' : 'unknown';
}
