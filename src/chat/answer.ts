import type { Document } from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message } from '../locales/index.ts';
import { alternativesIn, type Match, outcomeOf, type SearchOptions, type SearchResult } from '../search/index.ts';
import { callTo } from './buttons.ts';
import { placeOf } from './matches.ts';
import { namesakesIn } from './namesakes.ts';
import { nearEnough, noPhrase, noTo } from './no.ts';
import { searchFor } from './phrases.ts';
import { quotationReply } from './quotation.ts';
import { isOnlyNumbers } from './references/read.ts';
import { type Asked, FOR_EVERYBODY, type Reply } from './reply.ts';
import { withoutTalk } from './talk/understand.ts';
import { MAX_MATCHES } from './walk.ts';

/** An answer whose confidence is so much lower at most is nearly as sure: a choice, of what people see as a tie. */
const NEARLY = 0.1;

/**
 * The passage that answers a question best, or the honest no with the nearest one.
 *
 * @param options.speaker The only one whose words to look in.
 * @param options.to The id of the person whom the answer is for.
 */
export function answer(
  question: string,
  options: {
    readonly documents: readonly Document[] | undefined;
    readonly speaker?: string | undefined;
    readonly private?: boolean | undefined;
    readonly to: string | undefined;
  },
  library: Library,
): Reply {
  const { documents, speaker, private: isPrivate = false, to: addressee } = options;
  const bySpeaker = speaker !== undefined;
  const asked: Asked = { question, document: documents };
  const searched = searchFor(withoutTalk(question), { documents, speaker, limit: MAX_MATCHES }, library);
  const { outcome, phrases } = searched;
  const [best, ...others] = searched.matches;
  const matches = best ? [best, ...nearEnough(others)] : [];
  if (!best || outcome === 'none') {
    const no = noTo(question, searched, { documents: documents ?? library.documents, bySpeaker, private: isPrivate });
    const [nearest] = no.near;
    const message =
      phrases === 'missing'
        ? noPhrase(nearest !== undefined)
        : (answeredElsewhere(question, options, nearest !== undefined, library) ?? no.message);
    // What the asker has to mend disturbs nobody else.
    const isLookedFor = no.isUnderstood && searched.isSearchable;
    const delivery = { ...FOR_EVERYBODY, private: isPrivate || !isLookedFor, addressee: addressee ?? null };
    const walk = { found: no.found, matches: no.near, private: isPrivate, bySpeaker };
    if (nearest) return quotationReply(placeOf(nearest), { ...walk, message, asked, addressee });
    const instead = isLookedFor ? callTo('instead', asked) : null;
    return { kind: 'nothing', ...delivery, message, asked, instead };
  }
  if (phrases === 'missing') {
    const walk = { found: 'closest' as const, matches, private: isPrivate, bySpeaker };
    return quotationReply(placeOf(best), { ...walk, message: noPhrase(true), asked, addressee });
  }
  // A number is no question: where it stands may be about anything.
  const found = outcome === 'answer' && isOnlyNumbers(question) ? 'closest' : outcome;
  const namesakes = namesakesIn(`${speaker ?? ''} ${question}`, best.passage, documents ?? library.documents);
  const isSure = found === 'answer';
  const asksMore = isSure && (searched.asksMore || asksForOthers(question, best, options, library));
  const note = noteOn({ ...searched, asksMore }, isSure, namesakes);
  return quotationReply(placeOf(best), { found, matches, private: isPrivate, bySpeaker, note, asked, addressee });
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
