import type { Document } from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message } from '../locales/index.ts';
import {
  alternativesIn,
  countedIn,
  type Match,
  outcomeOf,
  type SearchOptions,
  type SearchResult,
} from '../search/index.ts';
import { callTo } from './buttons.ts';
import { placeOf } from './matches.ts';
import { namesakesIn } from './namesakes.ts';
import { nearEnough, noPhrase, noTo } from './no.ts';
import { searchFor } from './phrases.ts';
import { quotationReply } from './quotation.ts';
import { type Asked, FOR_EVERYBODY, type Reply } from './reply.ts';
import { searchReply } from './search.ts';
import { withoutTalk } from './talk/understand.ts';
import { MAX_MATCHES } from './walk.ts';

/** An answer whose confidence is so much lower at most is nearly as sure: a choice, of what people see as a tie. */
const NEARLY = 0.1;

/** How a question is asked. */
interface Options {
  readonly documents: readonly Document[] | undefined;
  /** The only one whose words to look in. */
  readonly speaker?: string | undefined;
  readonly private?: boolean | undefined;
  /** The id of the person whom the answer is for. */
  readonly to: string | undefined;
}

/**
 * The passage that answers a question best, or the honest no with the nearest one; to “How often is NATO mentioned?” the
 * passages that speak of it, to be counted.
 */
export function answer(question: string, options: Options, library: Library): Reply {
  const { documents, speaker, private: isPrivate = false, to: addressee } = options;
  const counted = listOfCounted(question, options, library);
  if (counted) return counted;
  const searched = searchFor(withoutTalk(question), { documents, speaker, limit: MAX_MATCHES }, library);
  const [best, ...others] = searched.matches;
  if (!best || searched.outcome === 'none') return noAnswer(question, searched, options, library);
  const asked: Asked = { question, document: documents };
  const matches = [best, ...nearEnough(others)];
  const walk = { matches, private: isPrivate, bySpeaker: speaker !== undefined, asked, addressee };
  if (searched.phrases === 'missing')
    return quotationReply(placeOf(best), { ...walk, found: 'closest', message: noPhrase(true) });
  const namesakes = namesakesIn(`${speaker ?? ''} ${question}`, best.passage, documents ?? library.documents);
  const { outcome: found } = searched;
  const isSure = found === 'answer';
  const asksMore = isSure && (searched.asksMore || asksForOthers(question, best, options, library));
  return quotationReply(placeOf(best), { ...walk, found, note: noteOn({ ...searched, asksMore }, isSure, namesakes) });
}

/** Where it is asked how often something is mentioned, the passages that speak of it, if any does. */
function listOfCounted(question: string, options: Options, library: Library): Reply | undefined {
  const { documents, speaker, private: isPrivate = false, to: addressee = null } = options;
  const words = countedIn(question);
  if (words === undefined) return undefined;
  const search = { words, documents, speaker, from: 0, private: isPrivate, replaces: false };
  const { reply, outcome } = searchReply(search, library);
  return outcome === 'answer' ? { ...reply, addressee } : undefined;
}

/** The honest no, with the nearest passage if one is near. */
function noAnswer(question: string, searched: ReturnType<typeof searchFor>, options: Options, library: Library): Reply {
  const { documents, speaker, private: isPrivate = false, to: addressee } = options;
  const asked: Asked = { question, document: documents };
  const bySpeaker = speaker !== undefined;
  const no = noTo(question, searched, { documents: documents ?? library.documents, bySpeaker, private: isPrivate });
  const [nearest] = no.near;
  const isNear = nearest !== undefined;
  const message =
    searched.phrases === 'missing'
      ? noPhrase(isNear)
      : (answeredElsewhere(question, options, isNear, library) ?? no.message);
  if (nearest) {
    const walk = { found: no.found, matches: no.near, private: isPrivate, bySpeaker };
    return quotationReply(placeOf(nearest), { ...walk, message, asked, addressee });
  }
  // What the asker has to mend disturbs nobody else.
  const isLookedFor = no.isUnderstood && searched.isSearchable;
  const delivery = { ...FOR_EVERYBODY, private: isPrivate || !isLookedFor, addressee: addressee ?? null };
  return { kind: 'nothing', ...delivery, message, asked, instead: isLookedFor ? callTo('instead', asked) : null };
}

/** That several are called as who is asked for; of a sure answer also that another document answers, or that more was asked. */
function noteOn({ matches, asksMore }: SearchResult, isSure: boolean, namesakes: readonly string[]): Message | null {
  if (namesakes.length > 0) return { key: 'namesakes', data: { names: namesakes } };
  const rival = isSure ? rivalOf(matches) : null;
  if (rival) return { key: 'rival', data: { title: rival.title } };
  return asksMore ? { key: 'asksMore' } : null;
}

/** Whether a question asks for several things, of which the passage that answers has nothing of some. */
function asksForOthers(
  question: string,
  { passage }: Match,
  { documents, speaker }: Pick<SearchOptions, 'documents' | 'speaker'>,
  { searcher }: Library,
): boolean {
  return alternativesIn(question).some((alternative) => {
    const { matches } = searcher.search(alternative, { documents, speaker, limit: MAX_MATCHES });
    const same = matches.find((match) => match.passage === passage);
    return !same || (outcomeOf(same.confidence) !== 'answer' && same.highlights.length === 0);
  });
}

/** That some documents do not answer does not mean that none does. */
function answeredElsewhere(
  question: string,
  { documents, speaker }: Pick<SearchOptions, 'documents' | 'speaker'>,
  nearest: boolean,
  { searcher }: Library,
): Message | undefined {
  const other = documents && searcher.search(question, { speaker, limit: 1 });
  const title = other?.outcome === 'answer' ? other.matches[0]?.document.title : undefined;
  return title === undefined ? undefined : { key: 'answeredElsewhere', data: { title, option: 'document', nearest } };
}

/** The document of the second match if that answers nearly as surely as the first, in another document. */
function rivalOf([best, second]: readonly Match[]): Document | null {
  if (!best || !second || second.document === best.document || outcomeOf(second.confidence) !== 'answer') return null;
  return best.confidence - second.confidence <= NEARLY ? second.document : null;
}
