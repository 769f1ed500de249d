import { attributionsIn, type Document, namesIn } from '../documents/index.ts';
import type { Span } from '../text/index.ts';
import { isAboutThem, pronounIn } from './references/following.ts';
import type { PlacedMatch } from './reply.ts';
import { ROLES } from './talk/lists.ts';
import { withRoles } from './talk/roles.ts';

/**
 * Whom a reply means by “he”, “she” or “they”: who speaks in what is shown, or null where that is not one; undefined if it
 * means nobody so.
 */
export function speakerMeantBy(
  question: string,
  shown: PlacedMatch,
  documents: readonly Document[],
): string | null | undefined {
  const speaker = speakerOf(shown);
  if (isAboutSpeaker(question, documents)) return speaker ?? null;
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

/** Who speaks in the words in bold, or else in all of the passage, besides its publisher, if that is one. */
export function speakerOf(shown: PlacedMatch): string | undefined {
  const speaker = soleVoiceOf(shown);
  return speaker !== undefined && namesIn(speaker).length === 1 ? speaker : undefined;
}

/** The same of one or of several who speak together. */
export function soleVoiceOf(shown: PlacedMatch): string | undefined {
  const inBold = speakersOf(shown, shown.focus);
  const [speaker, ...others] = inBold.size > 0 ? inBold : speakersOf(shown, null);
  return others.length === 0 ? speaker : undefined;
}

/** Who speaks in some words of a passage, or in all of it, besides its publisher. */
export function speakersOf({ passage }: PlacedMatch, words: Span | null): ReadonlySet<string> {
  const pieces = words ? attributionsIn(passage, words) : passage.attributed;
  return new Set(pieces.flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker])));
}
