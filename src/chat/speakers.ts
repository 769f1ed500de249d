import {
  attributionsIn,
  claimedNames,
  type Document,
  isAnySpeaker,
  isAnyVoice,
  isMeant,
  isSameName,
  nameOf,
  namesIn,
  type Speaker,
  speakersIn,
} from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Match } from '../search/index.ts';
import { foldText, memoized } from '../text/index.ts';
import type { Suggestion } from './call.ts';
import { InputError } from './command.ts';
import { standsInPassage } from './passage-texts.ts';
import { spellingsOf } from './spellings.ts';

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

/**
 * Whom a name means, as documents write it where only words of that are typed (“chairwoman”), or more than that (“Tomás
 * Delgado” of “MR. DELGADO”).
 *
 * @throws {InputError} if some documents have no words of anybody who is meant, or if several may be.
 */
export function speakerMeant(named: string | undefined, documents: readonly Document[]): string | undefined {
  if (named === undefined) return named;
  const called = speakersCalled(named, documents);
  if (called.length === 1) return called[0];
  const offered = called.length > 0 ? called : speakersOffered(named, documents);
  const all = speakersIn(documents).map(({ name }) => name);
  throw new InputError({ key: 'unknownSpeaker', data: { typed: named, speakers: offered.length > 0 ? offered : all } });
}

/** Whom a name may mean, as documents write it, or as it is typed where that is one of their names; none if nobody. */
export function speakersCalled(named: string, documents: readonly Document[]): string[] {
  if (isAnyVoice(named, documents)) return [named];
  const typed = claimedNames(named).flatMap(({ content }) => content);
  const all = speakersIn(documents).map(({ name }) => name);
  const holding = all.filter((name) => isWithin(typed, nameOf(name).content));
  const isWritten = standsInPassage(foldText(named), documents);
  const alike = holding.length > 0 || !isWritten ? holding : all.filter((name) => isWithin(wordsOf(name), typed));
  // Who speaks alone, too, is meant wherever they do.
  return alike.filter((name) => !alike.some((other) => other !== name && namesIn(name).includes(other)));
}

/** A name without its titles. */
function wordsOf(name: string): readonly string[] {
  return nameOf(
    nameOf(name)
      .words.map(({ surface }) => surface)
      .join(' '),
  ).content;
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => others.includes(word));
}

/** A match with the first words of a speaker in its focus as that, if it has some besides others. */
export function atWordsOf(speaker: string, match: Match): Match {
  const { document, passage, focus } = match;
  const claimed = claimedNames(speaker);
  const theirs = attributionsIn(passage, focus ?? { start: 0, end: passage.text.length }).find(
    ({ attribution }) =>
      attribution.kind !== 'publisher' && claimed.some((name) => isMeant(name, attribution.speaker, document)),
  );
  return theirs ? { ...match, focus: theirs } : match;
}

function speakersOffered(typed: string, documents: readonly Document[]): string[] {
  const begun = spellingsOf(typed);
  const speakers = foldedSpeakers(documents);
  if (begun.every((each) => each === '')) return speakers.map(({ name }) => name);
  const claimed = claimedNames(typed).filter((name) => isAnySpeaker(name, documents));
  const begins = (names: readonly string[], isWithin = false) =>
    names.some((name, at) => name.startsWith(begun[at] ?? '') || (isWithin && name.includes(` ${begun[at]}`)));
  const steps: ((speaker: FoldedSpeaker) => boolean)[] = [
    ({ folded }) => begins(folded),
    ({ others }) => others.some((names) => begins(names, true)),
    ({ called }) => claimed.some((name) => called.some((each) => isSameName(name, each))),
  ];
  return [...new Set(steps.flatMap((step) => speakers.filter(step).map(({ name }) => name)))];
}

/** Names in each way in which they are compared. */
interface FoldedSpeaker extends Speaker {
  readonly folded: readonly string[];
  readonly others: readonly (readonly string[])[];
}

const foldedSpeakers = memoized((documents: readonly Document[]): readonly FoldedSpeaker[] =>
  speakersIn(documents).map((speaker) => ({
    ...speaker,
    folded: spellingsOf(speaker.name),
    others: [speaker.name, ...speaker.called.map(({ text }) => text)].map(spellingsOf),
  })),
);
