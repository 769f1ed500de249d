import { type Document, namesIn, type Place, paragraphCount, placeAt } from '../documents/index.ts';
import type { Library } from '../library.ts';
import { answer } from './answer.ts';
import { InputError } from './command.ts';
import { quotationReply } from './quotation.ts';
import { pronounIn, stepAsked } from './references/following.ts';
import type { Reply } from './reply.ts';
import { ROLES } from './talk/lists.ts';
import { withRoles } from './talk/roles.ts';
import { asPlacedMatch } from './walk.ts';

/** Whether a reply to an answer may be about the passage that is shown there: “next”, “what did he say about NATO?”. */
export function isFollowUp(message: string): boolean {
  return stepAsked(message) !== undefined || pronounIn(message) !== -1;
}

/**
 * What a reply to an answer is answered with: the paragraph that it leads on to or back from what is shown there, or what the
 * one person says who speaks there.
 *
 * @param place What is shown there; undefined if that is gone.
 * @throws {InputError} if there is no paragraph behind or before it.
 */
export function followReply(
  question: string,
  place: Place | undefined,
  documents: readonly Document[] | undefined,
  library: Library,
): Reply {
  const step = stepAsked(question);
  if (place && step !== undefined) return paragraphAt(place.document, place.paragraph + step);
  const speaker = place && isAboutSpeaker(question, documents ?? library.documents) ? speakerOf(place) : undefined;
  const among = speaker !== undefined && place ? [place.document] : documents;
  return answer(question, { documents: among, speaker, to: undefined }, library);
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

/** Who speaks in a passage besides its publisher, if that is one person. */
function speakerOf({ passage }: Place): string | undefined {
  const speakers = new Set(
    passage.attributed.flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker])),
  );
  const [speaker, ...others] = speakers;
  return speaker !== undefined && others.length === 0 && namesIn(speaker).length === 1 ? speaker : undefined;
}
