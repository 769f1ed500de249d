import {
  attributionsIn,
  claimedNames,
  type Document,
  headingLabel,
  isMeant,
  namesIn,
  type Place,
  paragraphCount,
  placeAt,
} from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message } from '../locales/index.ts';
import { asksWhetherWritten, asksWhose, isOnlyLeadIn, type Span } from '../text/index.ts';
import { answer } from './answer.ts';
import { InputError } from './command.ts';
import { assertWithin } from './options.ts';
import { quotationReply } from './quotation.ts';
import { anotherAsked, askedOf } from './references/another.ts';
import { asksForPlace, isAboutThem, numberAsked, pronounIn, stepAsked } from './references/following.ts';
import { referredReply } from './references/reply.ts';
import type { Reply } from './reply.ts';
import { ROLES } from './talk/lists.ts';
import { talkReply } from './talk/reply.ts';
import { withRoles } from './talk/roles.ts';
import { givenTo } from './voices.ts';
import { asPlacedMatch } from './walk.ts';

/** What is shown in an answer. */
interface Followed {
  /** Undefined if it is gone. */
  readonly place: Place | undefined;
  /** The words in bold, if some of them are. */
  readonly focus: Span | undefined;
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
  const { place, focus, documents } = followed;
  const options = { documents, to: undefined };
  if (!place) return talkReply(question, options, library) ?? answer(question, options, library);
  const { document } = place;
  const step = stepAsked(question);
  // What she says is not what stands next.
  if (step !== undefined && pronounIn(question) === -1) return paragraphAt(document, place.paragraph + step);
  if (asksWhose(question)) return shownAgain(place, focus, givenTo([asChecked(place, focus)]));
  const referred = referredInDocument(question, place, library) ?? referredReply(question, { documents }, library);
  if (referred) return referred;
  const talk = talkReply(question, options, library);
  if (talk) return talk;
  const byAnother = replyOfAnother(question, followed, place, library);
  if (byAnother) return byAnother;
  // Who is meant by “she” is not meant in another document.
  const speaker = speakerMeantBy(question, place, followed, library);
  if (speaker !== undefined && !asksForPlace(question))
    return answer(question, { documents: [document], speaker: speaker ?? undefined, to: undefined }, library);
  return asksForNothing(question) ? shownAgain(place, focus, { key: 'again' }) : answer(question, options, library);
}

/** Whether a reply has nothing to look for: “why?”, “is that true?”. */
function asksForNothing(reply: string): boolean {
  const words: readonly string[] = reply.match(/\p{L}+/gu) ?? [];
  return asksForPlace(reply) || isOnlyLeadIn(reply) || words.every(isOnlyLeadIn) || asksWhetherWritten(reply);
}

function shownAgain(place: Place, focus: Span | undefined, message: Message): Reply {
  assertWithin(place.passage.text, focus ?? null);
  const match = { ...asPlacedMatch(place), focus: focus ?? null };
  return quotationReply(place, { found: 'quote', matches: [match], private: false, message });
}

/** What is shown of a place, or all of it, as words of which it is told whose they are. */
function asChecked(place: Place, focus: Span | undefined) {
  const words = focus ?? { start: 0, end: place.passage.text.length };
  return { ...place, words, pieces: [words] };
}

/**
 * What another speaker whom a reply asks for says to the question that was answered, in the same document if they speak there;
 * of who says what is shown, that it is theirs.
 */
function replyOfAnother(
  question: string,
  { answered, focus, documents }: Followed,
  place: Place,
  library: Library,
): Reply | undefined {
  const { document } = place;
  for (const some of [[document], documents ?? library.documents]) {
    const another = anotherAsked(question, some);
    if (!another) continue;
    const names = claimedNames(another.speaker);
    const isShown = (speaker: string) => names.some((name) => isMeant(name, speaker, document));
    if ([...speakersOf(place, focus)].some(isShown))
      return shownAgain(place, focus, givenTo([asChecked(place, focus)]));
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

/**
 * Whom a reply means by “he”, “she” or “they”: who speaks in what is shown, or null where that is not one; undefined if it
 * means nobody so.
 */
function speakerMeantBy(
  question: string,
  place: Place,
  { focus, documents }: Followed,
  library: Library,
): string | null | undefined {
  const speaker = speakerOf(place, focus);
  if (isAboutSpeaker(question, documents ?? library.documents)) return speaker ?? null;
  return speaker !== undefined && isOfMany(speaker) && isAboutThem(question) ? speaker : undefined;
}

/** Whether a speaker is no person: “Western leaders”. What both of two say, each may say. */
function isOfMany(speaker: string): boolean {
  return /(?:^|\s)\p{Ll}[^\s]*$/u.test(speaker);
}

/** Whether nobody is named before “he” or “she”, who is then meant. */
function isAboutSpeaker(question: string, documents: readonly Document[]): boolean {
  const named = withRoles(question, documents);
  const before = named.slice(0, Math.max(0, pronounIn(named)));
  return pronounIn(named) !== -1 && !Object.values(ROLES).some((role) => before.includes(` ${role} `));
}

/** Who speaks in some words of a passage, or else in all of it, besides its publisher, if that is one. */
function speakerOf(place: Place, words: Span | undefined): string | undefined {
  const inWords = words ? speakersOf(place, words) : undefined;
  const [speaker, ...others] = inWords?.size ? inWords : speakersOf(place, undefined);
  return speaker !== undefined && others.length === 0 && namesIn(speaker).length === 1 ? speaker : undefined;
}

/** Who speaks in some words of a passage, or in all of it, besides its publisher. */
function speakersOf({ passage }: Place, words: Span | undefined): ReadonlySet<string> {
  const pieces = words ? attributionsIn(passage, words) : passage.attributed;
  return new Set(pieces.flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker])));
}
