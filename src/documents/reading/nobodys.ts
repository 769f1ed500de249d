import { wholeOf } from '../../text/index.ts';
import type { Passage, SourceDocument } from '../document.ts';
import type { Told } from './unit.ts';

/** Some paragraph: whose its words are, and whether a `—` line says so. */
type Labelled = Pick<Told, 'attributed' | 'isTold'>;

/**
 * Whether words that no line gives to anybody are nobody's that is known: in a transcript, and in a document without
 * publisher or authors in which somebody says a whole paragraph; a law, or an article that quotes, is in its own words.
 */
export function leavesOutSpeakers(
  paragraphs: readonly Labelled[],
  { publisher, authors }: Pick<SourceDocument, 'publisher' | 'authors'>,
): boolean {
  const isSpoken = paragraphs.some(({ attributed }) =>
    attributed.every(({ attribution }) => attribution.kind === 'speaker'),
  );
  return (isSpoken && publisher === null && authors.length === 0) || isTranscript(paragraphs);
}

/**
 * Whether most paragraphs are labelled with their speakers; or a third of them, with unlabelled ones between, but none of
 * which a line says that the publisher tells it: an article may print letters or a whole speech.
 */
function isTranscript(paragraphs: readonly Labelled[]): boolean {
  const areLabels = paragraphs.map(
    ({ attributed, isTold }) => isTold && attributed.every(({ attribution }) => attribution.kind === 'speaker'),
  );
  const labels = areLabels.filter(Boolean).length;
  const others = paragraphs
    .slice(areLabels.indexOf(true), areLabels.lastIndexOf(true))
    .filter((_, at) => !areLabels[areLabels.indexOf(true) + at]);
  const areBetween = others.length > 0 && others.every(isUnlabelled);
  return labels >= 2 && (2 * labels > paragraphs.length || (3 * labels >= paragraphs.length && areBetween));
}

/** Whether nothing says whose the words of a paragraph are, but that they stand in the publisher's text. */
export function isUnlabelled({ attributed, isTold }: Labelled): boolean {
  return !isTold && attributed.every(({ attribution }) => attribution.kind === 'publisher');
}

/** Whose the words of a paragraph are that nothing gives to anybody. */
export function nobodys(text: string): Pick<Passage, 'attributed' | 'unnamed'> {
  const all = wholeOf({ text });
  return { attributed: [{ ...all, attribution: { kind: 'publisher' } }], unnamed: [all] };
}
