import { type Document, isSameName, nameOf, namesIn, type Passage, speakersIn } from '../documents/index.ts';
import { append, foldText, foldWords, memoized } from '../text/index.ts';

/**
 * Those who speak in some documents under one surname, where a question has that and nothing that tells which of them is
 * meant; none if only one can be, or if none of them speaks in the passage that is found.
 */
export function namesakesIn(
  question: string,
  { attributed }: Passage,
  documents: readonly Document[],
): readonly string[] {
  const shared = sharedSurnames(documents);
  if (shared.size === 0) return [];
  const speakers = attributed.flatMap(({ attribution }) => ('speaker' in attribution ? attribution.speaker : []));
  const speaking = new Set(speakers.flatMap(namesIn));
  const words = new Set(foldWords(question).map(({ word }) => word));
  for (const word of words) {
    const namesakes = shared.get(word) ?? [];
    const isTold = namesakes.some((name) =>
      foldWords(name).some((other) => other.word !== word && words.has(other.word)),
    );
    if (!isTold && namesakes.some((name) => speaking.has(name))) return namesakes;
  }
  return [];
}

/** By surname, those who have it, where several do. */
const sharedSurnames = memoized((documents: readonly Document[]): ReadonlyMap<string, readonly string[]> => {
  const surnames = new Map<string, string[]>();
  for (const name of new Set(speakersIn(documents).flatMap((speaker) => namesIn(speaker.name)))) {
    const { words } = nameOf(name);
    const surname = foldText(words.at(-1)?.surface ?? '');
    // “Mr. Smith” may be any of them, and is none besides.
    const isOther = (surnames.get(surname) ?? []).every((other) => !areOne(name, other));
    if (words.length > 1 && isOther) append(surnames, surname, name);
  }
  return new Map([...surnames].filter(([, names]) => names.length > 1));
});

function areOne(name: string, other: string): boolean {
  return isSameName(nameOf(name), nameOf(other)) || isSameName(nameOf(other), nameOf(name));
}
