import {
  claimedNames,
  type Document,
  headingLabel,
  isMeant,
  type Place,
  paragraphCount,
  placeAt,
} from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message } from '../locales/index.ts';
import { asksWhetherWritten, asksWhose, isOnlyLeadIn, LANGUAGES, wholeOf } from '../text/index.ts';
import { answer } from './answer.ts';
import { InputError } from './command.ts';
import { asPlacedMatch, placeOf } from './matches.ts';
import { quotationReply } from './quotation.ts';
import { anotherAsked, askedOf } from './references/another.ts';
import { asksForPlace, isAboutSomebody, isAboutThem, numberAsked, stepAsked } from './references/following.ts';
import { referredReply } from './references/reply.ts';
import type { HeaderReply, PlacedMatch, Reply } from './reply.ts';
import { soleVoiceOf, speakerMeantBy, speakerOf, speakersOf } from './shown-speaker.ts';
import { talkReply } from './talk/reply.ts';
import { givenTo } from './voices.ts';
import { MAX_MATCHES } from './walk.ts';

/** What is shown in an answer. */
interface Followed {
  /** With the words in bold as its focus; undefined if it is gone. */
  readonly shown: PlacedMatch | undefined;
  /** The question that it answers, if it is known. */
  readonly answered: string | undefined;
  /** Those to look in, unless it is about the passage; all if left out. */
  readonly documents: readonly Document[] | undefined;
}

/**
 * What a reply to an answer is answered with: the paragraph that it leads on to or back from what is shown there, or that it
 * names; what the one person says who speaks there, or somebody else whom it asks for; or, where it asks for nothing that can
 * be looked for, the same passage.
 *
 * @throws {InputError} if there is no such paragraph.
 */
export function followReply(question: string, followed: Followed, library: Library): Reply {
  const { shown, documents } = followed;
  const options = { documents, to: undefined };
  if (!shown) return talkReply(question, options, library) ?? answer(question, options, library);
  const place = placeOf(shown);
  const { document } = place;
  const step = stepAsked(question);
  // What she says is not what stands next, unless all of that is hers.
  const isOnesOwn = !isAboutSomebody(question) || speakersOf(shown, null).size === 0;
  if (step !== undefined && isOnesOwn) return paragraphAt(document, place.paragraph + step);
  if (step === 1) {
    const theirs = isAboutThem(question) ? soleVoiceOf(shown) : speakerOf(shown);
    return theirs === undefined
      ? shownAgain(shown, { key: 'again' })
      : otherWordsOf(theirs, shown, [document], library);
  }
  if (asksWhose(question) || asksWhenSaid(question)) return shownAgain(shown, givenTo([asChecked(shown)]));
  const referred = referredInDocument(question, place, library) ?? referredReply(question, { documents }, library);
  if (referred) return referred;
  const talk = talkReply(question, options, library);
  if (talk?.kind === 'header') return ofDocument(talk, document);
  const said = talk?.message.data.said;
  if (said === 'doubt') return shownAgain(shown, { key: 'asItStands' });
  // What it means, only its own words tell.
  if (talk && !(said === 'summary' && asksForNothing(question))) return talk;
  const byAnother = replyOfAnother(question, shown, followed, library);
  if (byAnother) return byAnother;
  // Who is meant by “she” is not meant in another document.
  const speaker = speakerMeantBy(question, shown, documents ?? library.documents);
  if (speaker !== undefined && !asksForPlace(question))
    return answer(question, { documents: [document], speaker: speaker ?? undefined, to: undefined }, library);
  return asksForNothing(question) ? shownAgain(shown, { key: 'again' }) : answer(question, options, library);
}

/** What is asked of documents is asked of the one that is shown, unless others are named. */
function ofDocument(talk: HeaderReply, document: Document): HeaderReply {
  const isOfIt = talk.asked !== 'documents' && talk.documents.includes(document);
  return isOfIt ? { ...talk, documents: [document] } : talk;
}

/** Whether a reply has nothing to look for: “why?”, “is that true?”. */
function asksForNothing(reply: string): boolean {
  const words: readonly string[] = reply.match(/\p{L}+/gu) ?? [];
  return asksForPlace(reply) || isOnlyLeadIn(reply) || words.every(isOnlyLeadIn) || asksWhetherWritten(reply);
}

const TIME = LANGUAGES.flatMap(({ asksForTime }) => asksForTime ?? []);

/** Whether a reply asks for nothing but when that was said, which a citation tells: “when?”, “and when did he say that?”. */
function asksWhenSaid(reply: string): boolean {
  const rest = TIME.reduce((some, pattern) => some.replace(pattern, ' '), reply);
  return rest !== reply && (isOnlyLeadIn(rest) || asksWhose(rest.trim()));
}

function shownAgain(shown: PlacedMatch, message: Message): Reply {
  return quotationReply(placeOf(shown), { found: 'quote', matches: [shown], private: false, message });
}

/** What else a speaker says in some documents than what is shown; where that is nothing, the same passage. */
function otherWordsOf(
  speaker: string,
  shown: PlacedMatch,
  documents: readonly Document[],
  { searcher }: Library,
): Reply {
  const options = { documents, speaker, limit: 1 + MAX_MATCHES };
  const { matches: theirs } = searcher.search('', options);
  const [first, ...others] = theirs.filter(({ passage }) => passage !== shown.passage);
  if (!first) return shownAgain(shown, { key: 'nothingElseTheirs' });
  const matches = [first, ...others].slice(0, MAX_MATCHES);
  return quotationReply(placeOf(first), { found: 'answer', matches, private: false, bySpeaker: true });
}

/** The words in bold, or all that is shown, as words of which it is told whose they are. */
function asChecked(shown: PlacedMatch) {
  const words = shown.focus ?? wholeOf(shown.passage);
  return { ...placeOf(shown), words, pieces: [words] };
}

/**
 * What another speaker whom a reply asks for says to the question that was answered, in the same document if they speak there;
 * of who says what is shown, that it is theirs.
 */
function replyOfAnother(
  question: string,
  shown: PlacedMatch,
  { answered, documents }: Followed,
  library: Library,
): Reply | undefined {
  const { document } = shown;
  for (const some of [[document], documents ?? library.documents]) {
    const another = anotherAsked(question, some);
    if (!another) continue;
    const names = claimedNames(another.speaker);
    const isShown = (speaker: string) => names.some((name) => isMeant(name, speaker, document));
    const theirs = [...speakersOf(shown, shown.focus)].find(isShown);
    if (another.isMore) return otherWordsOf(theirs ?? another.speaker, shown, some, library);
    if (theirs !== undefined) return shownAgain(shown, givenTo([asChecked(shown)]));
    const subject = answered === undefined ? question : askedOf(another, answered, document);
    return answer(subject, { documents: some, speaker: another.speaker, to: undefined }, library);
  }
  return undefined;
}

/** The paragraph of the same document that a number stands for, if nothing else is said. */
function referredInDocument(question: string, place: Place, library: Library): Reply | undefined {
  const asked = numberAsked(question);
  if (!asked) return undefined;
  const options = { documents: [place.document], bareNumbers: true };
  const alike = asked.isNamed ? undefined : labelAlike(place, asked);
  return (
    (alike === undefined ? undefined : referredReply(alike, options, library)) ??
    referredReply(question, options, library)
  );
}

/** A label like that of a passage, with another number: behind Article 2 (3), “and 4?” is Article 4, “and (2)?” Article 2 (2). */
function labelAlike({ passage }: Place, { number, isInner }: { number: string; isInner: boolean }): string | undefined {
  const label = passage.label ?? passage.headings.flatMap((heading) => headingLabel(heading) ?? []).at(-1);
  return label?.replace(isInner ? /(?<=\()[^()]+(?=\)$)/u : /\d.*$/su, number);
}

function paragraphAt(document: Document, paragraph: number): Reply {
  const place = placeAt(document, paragraph);
  if (!place) {
    const { title } = document;
    throw new InputError({ key: 'noParagraph', data: { paragraph, count: paragraphCount(document), title } });
  }
  return quotationReply(place, { found: 'quote', matches: [asPlacedMatch(place)], private: false });
}
