import { tokenize } from '../text/index.ts';
import type { Indexes } from './indexes/index.ts';
import { standingOf } from './judging.ts';
import { asks } from './language/asks.ts';
import { isWithNext } from './language/named.ts';
import type { SearchResult } from './match.ts';
import { analyzeQuery, type Query } from './query/query.ts';
import { nothingLookedUp } from './query/query-words.ts';
import { alternativesIn, behindHearsay, clausesOf, readingsOf, withoutAsides } from './query/readings.ts';

/** Fewer terms than these ask for nothing, in a part of a message. */
const FEWEST_OF_PART = 2;
/** In UTF-16 units: names are not exchanged in what is longer. */
const LONGEST_QUESTION = 400;
/** A choice: what is less sure in another order than was asked may be answered by chance. */
const SURE_IN_OTHER_ORDER = 0.9;

/**
 * What a message finds: read as a whole and by its parts; if these are not answered, by each with what stands before it, then by
 * each of several things that it asks for, then by what is left without what may stand around a question.
 *
 * @param find Finds passages for one query.
 */
export function searchMessage(message: string, find: (query: Query) => SearchResult, indexes: Indexes): SearchResult {
  const { whole, parts, joined, areAsides } = readingsOf(message);
  const reader = new PieceReader(find, indexes, areAsides);
  const all = reader.findInAnyOrder(whole);
  const each = reader.findEach(parts);
  const surest = surestOf([all, ...each]) ?? all;
  if (isAnswer(surest)) {
    const answers = (result: SearchResult) =>
      isAnswer(result) && result.matches[0]?.passage === surest.matches[0]?.passage;
    // What stands beside a question may be no question, and all of them may be answered together.
    return { ...surest, asksMore: surest !== all && parts.every(asks) && !each.every(answers) };
  }
  const inContext = surestOf(reader.findEach(joined));
  if (inContext && isAnswer(inContext)) return inContext;
  const ofSeveral = surestOf(reader.findEach(alternativesIn(whole, reader.names), 1));
  if (ofSeveral && isAnswer(ofSeveral)) return { ...ofSeveral, asksMore: true };
  // Of a claim some may be abuse: “they never met, fake news”.
  const mayBeAbuse = surest.outcome === 'none' && parts.length === 0 && !asks(whole);
  const pieces = [
    ...withoutAsides([whole, ...parts], reader.names),
    ...behindHearsay([whole, ...parts], reader.knows),
    ...(mayBeAbuse ? clausesOf(whole, reader.names) : []),
  ];
  const others = [inContext, ofSeveral, ...reader.findEach(pieces)];
  return others.reduce<SearchResult>(
    (best, other) => (other && standingOf(other.outcome) < standingOf(best.outcome) ? other : best),
    surest,
  );
}

/** Finds passages for pieces of one message: what has been looked up of its words is known to all of them. */
class PieceReader {
  readonly #find: (query: Query) => SearchResult;
  readonly #indexes: Indexes;
  readonly #areAsides: boolean;
  readonly #lookedUp = nothingLookedUp();

  /** @param areAsides Whether the message asks nothing by its parts, so that most of it may be chat. */
  constructor(find: (query: Query) => SearchResult, indexes: Indexes, areAsides: boolean) {
    this.#find = find;
    this.#indexes = indexes;
    this.#areAsides = areAsides;
  }

  find(piece: string, of?: Partial<Pick<Query, 'isAside' | 'isPart'>>): SearchResult {
    return this.#find(this.#analyze(piece, of));
  }

  /**
   * What the whole of a message finds; if that is no answer, with two who do something together the other way round: who asks of
   * “Xi and Putin” is answered by what is asked of “Putin and Xi”.
   */
  findInAnyOrder(whole: string): SearchResult {
    const isAside = this.#areAsides;
    const found = this.find(whole, { isAside });
    const exchanged = isAnswer(found) ? undefined : this.#exchanged(whole);
    const other = exchanged === undefined ? undefined : this.find(exchanged, { isAside });
    return other && confidenceOf(other) >= SURE_IN_OTHER_ORDER ? other : found;
  }

  /** A text with the first two whom an “and” joins the other way round; “According to Russia, China …” is another thing. */
  #exchanged(text: string): string | undefined {
    if (text.length > LONGEST_QUESTION) return undefined;
    const mentions = this.#indexes.questions.names.in(text);
    for (const [place, one] of mentions.entries()) {
      const other = mentions[place + 1];
      if (!other || !isWithNext(one, other, text)) continue;
      const between = text.slice(one.end, other.start);
      if (!/[\p{L}&]/u.test(between)) continue;
      const [first, second] = [text.slice(one.start, one.end), text.slice(other.start, other.end)];
      return `${text.slice(0, one.start)}${second}${between}${first}${text.slice(other.end)}`;
    }
    return undefined;
  }

  /** Parts that ask for too little, by fewer terms than these, are passed over. */
  findEach(parts: readonly string[], fewest = FEWEST_OF_PART): SearchResult[] {
    return parts
      .map((part) => this.#analyze(part, { isAside: this.#areAsides, isPart: true }))
      .filter(({ text, terms }) => terms.length >= (asks(text) ? 1 : fewest))
      .map(this.#find);
  }

  /** Whether a piece names somebody or something, but for alliances. */
  readonly names = (piece: string): boolean =>
    this.#analyze(piece).terms.some(({ isName }) => isName) ||
    this.#indexes.questions.names.in(piece).some(({ isAlliance }) => !isAlliance);

  /** Whether documents, or what is asked of them, know somebody. */
  readonly knows = (name: string): boolean =>
    this.#indexes.questions.names.in(name).length > 0 ||
    tokenize(name).some(({ term }) => this.#indexes.passages.has(term));

  #analyze(piece: string, of?: Partial<Pick<Query, 'isAside' | 'isPart'>>): Query {
    return analyzeQuery(piece, this.#indexes, { ...of, lookedUp: this.#lookedUp });
  }
}

function isAnswer({ outcome }: SearchResult): boolean {
  return outcome === 'answer';
}

function confidenceOf({ matches }: SearchResult): number {
  return matches[0]?.confidence ?? 0;
}

/** The first of those with the highest confidence. */
function surestOf(results: readonly SearchResult[]): SearchResult | undefined {
  return results.toSorted((a, b) => confidenceOf(b) - confidenceOf(a))[0];
}
