import type { Document, Place } from '../../documents/index.ts';
import { namesAmong } from '../document-names.ts';
import { foldUnmarked, type References } from './read.ts';

type Test = (place: Place) => boolean;

/**
 * Of places in several documents those that a text tells of: by the title and the words behind a label, as a choice's
 * name and a citation have them, either of them perhaps cut; or else by a title in the text. All of them if it does not.
 *
 * @param groups The places of a document together.
 */
export function toldOf(
  text: string,
  { labelled }: References,
  groups: Place[][],
  documents: readonly Document[],
): Place[][] {
  const folded = foldUnmarked(text);
  const named: Test = ({ document }) => folded.includes(foldUnmarked(document.title));
  for (const test of labelled === null ? [named] : behindLabel(labelled, documents)) {
    const told = groups.filter((places) => places.some(test));
    if (told.length > 0) return told;
  }
  return groups;
}

/** A sign that a line was cut there, folded. */
const CUT = /^\.{3}\s*|\s*\.{3}$/g;

/** What has to hold, the surest first. */
function behindLabel(labelled: string, documents: readonly Document[]): Test[] {
  const names = namesAmong(documents);
  const namesOf = (document: Document) =>
    [names.get(document)?.short ?? document.title, document.title].map(foldUnmarked);
  const [head = ''] = labelled.split(' · ');
  const begun = head.replace(CUT, '');
  const hasTitle: Test = ({ document }) =>
    namesOf(document).some((name) => labelled.startsWith(name) || (begun !== head && name.startsWith(begun)));
  const hasWords: Test = ({ document, passage }) => {
    const title = namesOf(document).find((name) => labelled.startsWith(`${name} · `));
    const words = labelled.slice(title === undefined ? 0 : title.length + ' · '.length).replace(CUT, '');
    return words !== '' && foldUnmarked(passage.text).includes(words);
  };
  return [(place) => hasTitle(place) && hasWords(place), hasWords, hasTitle];
}
