import type { Shown } from '../chat/index.ts';
import { type Document, type Passage, type Place, referenceTo } from '../documents/index.ts';
import { type Locale, link, plain, type RichText, text } from '../locales/index.ts';
import { type Span, truncate } from '../text/index.ts';
import { attributionOf } from './attribution.ts';
import { sourceLink } from './source-link.ts';

/** Longer titles and names of publishers are cut, so that a citation leaves room for the quotation. */
const TITLE_LENGTH = 120;
const PUBLISHER_LENGTH = 60;

/**
 * Where a passage stands: the publisher and the date, its paragraphs, its label and heading, the document's title, and its
 * lasting id; without what the document does not say.
 *
 * @param last The last paragraph of what is shown, where that is more than one.
 */
export function sourceOf(place: Place, locale: Locale, isLinked: boolean, last = place.paragraph): RichText {
  const { document, passage, paragraph } = place;
  const imprint = imprintOf(
    { ...document, publisher: document.publisher && truncate(document.publisher, PUBLISHER_LENGTH) },
    locale,
  );
  const name = truncate(document.title, TITLE_LENGTH);
  const title = isLinked && document.url !== null ? link(name, document.url) : name;
  const paragraphs = last === paragraph ? paragraphsOf(passage) : `¶ ${paragraph}–${last}`;
  const before = [...(imprint === '' ? [] : [imprint]), paragraphs, ...labelsOf(passage, document)];
  return text`${before.join(' · ')} · ${title} · ${referenceTo(place)}`;
}

/** Who published a document and when, as far as it says so. */
export function imprintOf(
  { publisher, published }: Pick<Document, 'publisher' | 'published'>,
  { formats }: Locale,
): string {
  return [publisher, published && formats.date(published)]
    .filter((part) => part !== null)
    .join(formats.punctuation.comma);
}

/** Longer headings are cut, so that a citation leaves room for the quotation. */
const HEADING_LENGTH = 80;

/**
 * What the text itself calls a passage: its label, the nearest heading if that says more, but for the title, the item in which it
 * stands, and for a row of a table its columns.
 */
export function labelsOf({ label, headings, outer, lead }: Passage, { title }: Pick<Document, 'title'>): string[] {
  const inItems = outer.slice(-1).map((item) => truncate(item.replace(/\s+/g, ' '), HEADING_LENGTH));
  const columns = lead?.includes('\t') ? [truncate(lead.replace(/\s*\t\s*/g, ' | '), HEADING_LENGTH)] : [];
  const heading = headings.at(-1) ?? '';
  const isSaid = heading === '' || heading === title || label?.startsWith(heading) === true;
  const shown = isSaid ? [] : [truncate(heading, HEADING_LENGTH)];
  return [
    ...(label === null || (!isSaid && heading.startsWith(label)) ? [] : [label]),
    ...shown,
    ...inItems,
    ...columns,
  ];
}

/** Who says some of a passage, where it stands, and its link: lines of plain text. */
export function plainCitation(shown: Shown, span: Span, locale: Locale, last = shown.paragraph): string[] {
  const { document, passage, focus } = shown;
  const url = sourceLink(document, passage, focus);
  return [
    `— ${plain(attributionOf(passage, span, document, locale))}`,
    plain(sourceOf(shown, locale, false, last)),
    ...(url === null ? [] : [url]),
  ];
}

/** Of a passage that is printed more often, the first paragraphs are named. */
const MOST_PARAGRAPHS = 5;

/** “¶ 4”, or “¶ 1, 5” for a passage that is printed twice; of many paragraphs the first ones. */
export function paragraphsOf({ paragraphs }: Passage): string {
  const more = paragraphs.length > MOST_PARAGRAPHS ? ', …' : '';
  return `¶ ${paragraphs.slice(0, MOST_PARAGRAPHS).join(', ')}${more}`;
}
