import {
  type AttributedSpan,
  attributionsIn,
  type Document,
  headingLabel,
  namesIn,
  type Place,
  paragraphCount,
  placeAt,
} from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Span } from '../text/index.ts';
import { answer } from './answer.ts';
import { InputError } from './command.ts';
import { assertWithin } from './options.ts';
import { quotationReply } from './quotation.ts';
import { asksForPlace, numberAsked, pronounIn, stepAsked } from './references/following.ts';
import { referredReply } from './references/reply.ts';
import type { Reply } from './reply.ts';
import { ROLES } from './talk/lists.ts';
import { withRoles } from './talk/roles.ts';
import { isTalk } from './talk/understand.ts';
import { asPlacedMatch } from './walk.ts';

/** Whether a reply to an answer may be about the passage that is shown there: “next”, “and article 3?”, “what did he say about NATO?”. */
export function isFollowUp(message: string): boolean {
  if (stepAsked(message) !== undefined || pronounIn(message) !== -1 || numberAsked(message)) return true;
  return message !== '' && asksForPlace(message) && !isTalk(message);
}

/** What is shown in an answer. */
interface Followed {
  /** Undefined if it is gone. */
  readonly place: Place | undefined;
  /** The words in bold, if some of them are. */
  readonly focus: Span | undefined;
  /** Those to look in, unless it is about the passage; all if left out. */
  readonly documents: readonly Document[] | undefined;
}

/**
 * What a reply to an answer is answered with: the paragraph that it leads on to or back from what is shown there, or that it
 * names; what the one person says who speaks there; or, where it asks for nothing else, the same passage.
 *
 * @throws {InputError} if there is no such paragraph.
 */
export function followReply(question: string, { place, focus, documents }: Followed, library: Library): Reply {
  if (!place) return answer(question, { documents, to: undefined }, library);
  const { document } = place;
  const step = stepAsked(question);
  // What she says is not what stands next.
  if (step !== undefined && pronounIn(question) === -1) return paragraphAt(document, place.paragraph + step);
  const referred = referredInDocument(question, place, library) ?? referredReply(question, { documents }, library);
  if (referred) return referred;
  if (asksForPlace(question)) {
    assertWithin(place.passage.text, focus ?? null);
    const match = { ...asPlacedMatch(place), focus: focus ?? null };
    return quotationReply(place, { found: 'quote', matches: [match], private: false });
  }
  // Who is meant by “she” is not meant in another document.
  if (!isAboutSpeaker(question, documents ?? library.documents))
    return answer(question, { documents, to: undefined }, library);
  return answer(question, { documents: [document], speaker: speakerOf(place, focus), to: undefined }, library);
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

/** Whether nobody is named before “he” or “she”, who is then meant. */
function isAboutSpeaker(question: string, documents: readonly Document[]): boolean {
  const named = withRoles(question, documents);
  const before = named.slice(0, Math.max(0, pronounIn(named)));
  return pronounIn(named) !== -1 && !Object.values(ROLES).some((role) => before.includes(` ${role} `));
}

/** Who speaks in some words of a passage, or else in all of it, besides its publisher, if that is one person. */
function speakerOf({ passage }: Place, words: Span | undefined): string | undefined {
  const speakersIn = (pieces: readonly AttributedSpan[]) =>
    new Set(pieces.flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker])));
  const inWords = speakersIn(words ? attributionsIn(passage, words) : []);
  const [speaker, ...others] = inWords.size > 0 ? inWords : speakersIn(passage.attributed);
  return speaker !== undefined && others.length === 0 && namesIn(speaker).length === 1 ? speaker : undefined;
}
