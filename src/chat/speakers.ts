import {
  claimedNames,
  type Document,
  isAnySpeaker,
  isAnyVoice,
  isSameName,
  type Speaker,
  speakersIn,
} from '../documents/index.ts';
import type { Library } from '../library.ts';
import { foldText, memoized } from '../text/index.ts';
import type { Suggestion } from './call.ts';
import { InputError } from './command.ts';

/**
 * Speakers for what somebody has typed so far, each once: those whose names begin with it; then those who have a name
 * with a word that does; then those whom it means, in any language.
 *
 * @param chosen The only documents whose speakers are meant.
 */
export function suggestSpeakers(
  typed: string,
  chosen: readonly Document[] | undefined,
  { documents }: Library,
  limit: number,
): Suggestion[] {
  return speakersOffered(typed, chosen ?? documents)
    .slice(0, limit)
    .map((speaker) => ({ value: speaker, speaker }));
}

/** @throws {InputError} if some documents have no words of whom a name means. */
export function assertSpeaker(named: string | undefined, documents: readonly Document[]): void {
  if (named === undefined || isAnyVoice(named, documents)) return;
  const offered = speakersOffered(named, documents);
  const speakers = offered.length > 0 ? offered : speakersIn(documents).map(({ name }) => name);
  throw new InputError({ key: 'unknownSpeaker', data: { typed: named, speakers } });
}

function speakersOffered(typed: string, documents: readonly Document[]): string[] {
  const begun = foldText(typed);
  const speakers = foldedSpeakers(documents);
  if (begun === '') return speakers.map(({ name }) => name);
  const claimed = claimedNames(typed).filter((name) => isAnySpeaker(name, documents));
  const steps: ((speaker: FoldedSpeaker) => boolean)[] = [
    ({ folded }) => folded.startsWith(begun),
    ({ others }) => others.some((name) => name.startsWith(begun) || name.includes(` ${begun}`)),
    ({ called }) => claimed.some((name) => called.some((each) => isSameName(name, each))),
  ];
  return [...new Set(steps.flatMap((step) => speakers.filter(step).map(({ name }) => name)))];
}

interface FoldedSpeaker extends Speaker {
  readonly folded: string;
  readonly others: readonly string[];
}

const foldedSpeakers = memoized((documents: readonly Document[]): readonly FoldedSpeaker[] =>
  speakersIn(documents).map((speaker) => ({
    ...speaker,
    folded: foldText(speaker.name),
    others: [speaker.name, ...speaker.called.map(({ text }) => text)].map(foldText),
  })),
);
