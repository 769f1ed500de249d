import type { Document, Passage, Place } from '../../documents/index.ts';
import { lazy, memoized } from '../../text/index.ts';
import { type Names, namesAmong } from '../document-names.ts';
import { foldedText } from '../passage-texts.ts';
import { withTitles, wordsForTitles } from '../talk/titles.ts';
import { foldUnmarked, hasMarkup, type References } from './read.ts';

type Test = (place: Place) => boolean;

/**
 * Of places in several documents those that a text tells of: by the title and the words behind a label, as a choice's
 * name and a citation have them, either of them perhaps cut; or else by a title in the text. All of them if it does not.
 *
 * @param groups The places of a document together.
 */
export function toldOf(
  text: string,
  { labelled }: Pick<References, 'labelled'>,
  groups: Place[][],
  documents: readonly Document[],
): Place[][] {
  const folded = foldUnmarked(text);
  const titled: Test = ({ document }) => folded.includes(titleOf(document));
  const meant = lazy(() => withTitles(text, wordsForTitles(text), documents)?.documents ?? []);
  const named: Test = ({ document }) => meant().includes(document);
  for (const test of labelled === null ? [titled, named] : behindLabel(labelled, documents)) {
    const told = groups.filter((places) => places.some(test));
    if (told.length > 0) return told;
  }
  return groups;
}

const titleOf = memoized(({ title }: Document) => foldUnmarked(title));
const shortTitleOf = memoized(({ short }: Names) => foldUnmarked(short));

/** A sign that a line was cut there, folded. */
const CUT = /^\.{3}\s*|\s*\.{3}$/g;

function unmarkedText(passage: Passage): string {
  return hasMarkup(passage.text) ? foldUnmarked(passage.text) : foldedText(passage);
}

/** The label and the heading of a passage. */
const MOST_NAMES = 2;

/** What has to hold, the surest first. */
function behindLabel(labelled: string, documents: readonly Document[]): Test[] {
  const names = namesAmong(documents);
  const namesOf = (document: Document) => {
    const name = names.get(document);
    return [...(name ? [shortTitleOf(name)] : []), titleOf(document)];
  };
  const [head = ''] = labelled.split(' · ');
  const begun = head.replace(CUT, '');
  const hasTitle: Test = ({ document }) =>
    namesOf(document).some((name) => labelled.startsWith(name) || (begun !== head && name.startsWith(begun)));
  const hasWords: Test = ({ document, passage }) => {
    const title = namesOf(document).find((name) => labelled.startsWith(`${name} · `));
    const named = labelled.slice(title === undefined ? 0 : title.length + ' · '.length);
    // Before its words stand its label and heading, if it has them.
    const hasNames = passage.label !== null || passage.headings.length > 0;
    const parts = hasNames ? named.split(' · ') : [named];
    const tails = parts.slice(0, MOST_NAMES + 1).map((_, count) => parts.slice(count).join(' · ').replace(CUT, ''));
    return tails.some((words) => words !== '' && unmarkedText(passage).includes(words));
  };
  return [(place) => hasTitle(place) && hasWords(place), hasWords, hasTitle];
}
