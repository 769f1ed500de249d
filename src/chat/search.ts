import type { Document } from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message } from '../locales/index.ts';
import type { Match, SearchResult } from '../search/index.ts';
import { callTo } from './buttons.ts';
import { InputError } from './command.ts';
import { listOf, type Part, speakingReply } from './list.ts';
import { searchFor } from './phrases.ts';
import type { Action, ListReply } from './reply.ts';
import { atWordsOf } from './speakers.ts';

/** As many as are read at a glance. */
const PAGE = 8;
/** So many are put in order by a search, which takes the longer the more they are. */
const MOST_ORDERED = 40;
/** In UTF-16 units: longer words have no room in a button. */
const MOST_CARRIED = 50;

/** What is searched for, and from which passage on what was found is listed. */
interface Search {
  readonly words: string;
  readonly documents: readonly Document[] | undefined;
  /** The only one whose words to look in, as documents write it. */
  readonly speaker: string | undefined;
  readonly from: number;
  readonly private: boolean;
  /** Whether it takes the place of the list before. */
  readonly replaces: boolean;
}

/** Some of the passages that were found, with which of all they are. */
interface Page extends SearchResult {
  readonly part: Part;
  /** How many can be led to. */
  readonly reach: number;
  readonly phrases?: string;
}

/**
 * The passages that hold the words, best first, a list at a time, with what leads on; where hardly any holds all of them, what
 * else the search found.
 *
 * @returns The reply, and whether what was found answers.
 * @throws {InputError} if there is nothing from there on any more.
 */
export function searchReply(
  search: Search,
  library: Library,
): { readonly reply: ListReply; readonly outcome: SearchResult['outcome'] } {
  const { words, documents, speaker, from, private: isPrivate } = search;
  const page = pageOf(search, library);
  if (from > 0 && page.matches.length === 0) throw new InputError({ key: 'outdated' });
  const matches = speaker === undefined ? page.matches : page.matches.map((match) => atWordsOf(speaker, match));
  const options = { documents: documents ?? library.documents, bySpeaker: speaker !== undefined, private: isPrivate };
  const isNone = page.outcome === 'none' && speaker === undefined;
  const elsewhere = isNone ? spokenOfElsewhere(words, documents, library) : undefined;
  if (elsewhere) return { reply: listOf([], elsewhere, true, null), outcome: page.outcome };
  const reply = speakingReply(words, { ...page, matches }, { ...options, part: page.part });
  const actions = reply.items.length === 0 ? [] : actionsOf(search, page);
  return { reply: { ...reply, actions, replaces: search.replaces }, outcome: page.outcome };
}

/** That another document speaks to a text which those that were looked in do not; undefined if none does. */
export function spokenOfElsewhere(
  text: string,
  documents: readonly Document[] | undefined,
  { searcher }: Library,
): Message | undefined {
  const { outcome, matches } = documents ? searcher.search(text, { limit: 1 }) : { outcome: 'none', matches: [] };
  const title = outcome === 'answer' ? matches[0]?.document.title : undefined;
  return title === undefined ? undefined : { key: 'listElsewhere', data: { title, option: 'document' } };
}

function pageOf({ words, documents, speaker, from }: Search, library: Library): Page {
  const found = searchFor(words, { documents, speaker, limit: MOST_ORDERED }, library);
  if (found.phrases === 'held') {
    // What a speaker says of it that the search did not find is not known.
    return pageFrom(from, found, found.held, speaker === undefined ? found.held.length : null);
  }
  if (found.phrases === 'none') {
    const { count, matches } = library.searcher.holding(words, found.matches, { documents, speaker });
    const part = { from, total: count };
    if (count > PAGE) return { ...found, outcome: 'answer', matches: matches(from, from + PAGE), part, reach: count };
  }
  // Where no passage holds the words, those are shown whose questions do.
  const having = found.matches.filter(({ highlights }) => highlights.length > 0);
  return pageFrom(from, found, having.length > 0 ? having : found.matches, null);
}

/** @param total How many there are in all, if that is known where they are more than a page. */
function pageFrom(from: number, found: SearchResult, all: readonly Match[], total: number | null): Page {
  const part = { from, total: all.length <= PAGE ? all.length : total };
  return { ...found, matches: all.slice(from, from + PAGE), part, reach: all.length };
}

/** What leads to the passages before and behind those of a page. */
function actionsOf({ words, documents, speaker, from, private: isPrivate }: Search, { reach }: Page): Action[] {
  if (words.length + (speaker?.length ?? 0) > MOST_CARRIED) return [];
  const action = (key: 'listBefore' | 'listAfter', offset: number): Action => {
    const label: Message = { key, data: { first: offset + 1, last: Math.min(offset + PAGE, reach) } };
    return {
      label,
      call: callTo('more', { question: words, document: documents, speaker, offset, private: isPrivate }),
    };
  };
  return [
    ...(from > 0 ? [action('listBefore', Math.max(0, from - PAGE))] : []),
    ...(from + PAGE < reach ? [action('listAfter', from + PAGE)] : []),
  ];
}
