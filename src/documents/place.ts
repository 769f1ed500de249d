import { memoized } from '../text/index.ts';
import type { Document, Passage } from './document.ts';

/** A paragraph of a document: a passage where it is printed once. */
export interface Place {
  readonly document: Document;
  readonly passage: Passage;
  readonly paragraph: number;
}

/** In characters of base 36: a document's key, and the hash of a passage's text. */
export const [KEY_LENGTH, HASH_LENGTH] = [5, 4];

/** How a reference is written, as the source of a pattern. */
export const REFERENCE_SOURCE = String.raw`[0-9a-z]{${KEY_LENGTH}}\.\d{1,6}\.[0-9a-z]{${HASH_LENGTH}}`;
const REFERENCE = new RegExp(`^${REFERENCE_SOURCE}$`);

/** The passage of each paragraph, in the order of the source; one that is printed twice comes twice. */
const paragraphsOf = memoized(({ passages }: Document): readonly Passage[] => {
  const paragraphs: Passage[] = [];
  for (const passage of passages) for (const paragraph of passage.paragraphs) paragraphs[paragraph - 1] = passage;
  return paragraphs;
});

/** How many paragraphs the source has; passages printed twice count twice. */
export function paragraphCount(document: Document): number {
  return paragraphsOf(document).length;
}

/** How many passages some documents have together. */
export function passageCount(documents: readonly Document[]): number {
  return documents.reduce((sum, { passages }) => sum + passages.length, 0);
}

/** Every paragraph, in the order of the source. */
export function* placesOf(document: Document): Generator<Place> {
  for (const [index, passage] of paragraphsOf(document).entries()) yield { document, passage, paragraph: index + 1 };
}

/** The place at a paragraph number, or undefined if the document has no such paragraph. */
export function placeAt(document: Document, paragraph: number): Place | undefined {
  const passage = paragraphsOf(document)[paragraph - 1];
  return passage && { document, passage, paragraph };
}

/** What ends with a colon, in front of a list. */
const LEADS = /[:：]\s*$/u;

/** The items of the list that a paragraph leads in to, in order; none below others. */
export function listBelow({ document, passage, paragraph }: Place): Place[] {
  const items: Place[] = [];
  if (!LEADS.test(passage.text)) return items;
  for (let item = placeAt(document, paragraph + 1); item?.passage.lead === passage.text; ) {
    items.push(item);
    item = placeAt(document, item.paragraph + 1);
  }
  return items;
}

/**
 * A short name of a place that lasts as long as its text, such as `k3f9a.4.x7q2`: at most 16 characters in a document of
 * 99,999 paragraphs.
 */
export function referenceTo({ document, passage, paragraph }: Place): string {
  return `${document.key}.${paragraph}.${passage.hash}`;
}

/** Whether something is written like a reference, be there such a place or not. */
export function isReference(typed: string): boolean {
  return REFERENCE.test(typed);
}

/**
 * The place whose text a reference was made for, also where it stands at another paragraph by now; undefined if the
 * document or the text is gone.
 */
export function findReference(reference: string, documents: readonly Document[]): Place | undefined {
  if (!isReference(reference)) return undefined;
  const [key, paragraph, hash] = reference.split('.');
  const document = documents.find((candidate) => candidate.key === key);
  const place = document && placeAt(document, Number(paragraph));
  if (!document || place?.passage.hash === hash) return place;
  const passage = document.passages.find((candidate) => candidate.hash === hash);
  return passage && { document, passage, paragraph: passage.paragraphs[0] };
}

/** What stands by now where a reference was made for, whatever its text. */
export function placeNow(reference: string, documents: readonly Document[]): Place | undefined {
  const [key, paragraph] = reference.split('.');
  const document = documents.find((candidate) => candidate.key === key);
  return document && placeAt(document, Number(paragraph));
}
