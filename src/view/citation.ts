import type { Shown } from '../chat/index.ts';
import { type Passage, type Place, referenceTo } from '../documents/index.ts';
import { type Locale, link, plain, type RichText, text } from '../locales/index.ts';
import { type Span, truncate } from '../text/index.ts';
import { attributionOf } from './attribution.ts';
import { sourceLink } from './source-link.ts';

/** Longer titles and names of publishers are cut, so that a citation leaves room for the quotation. */
const TITLE_LENGTH = 120;
const PUBLISHER_LENGTH = 60;

/** Where a passage stands: the publisher and the day, its paragraphs, the document's title, and its lasting id. */
export function sourceOf(place: Place, locale: Locale, isLinked: boolean): RichText {
  const { document, passage } = place;
  const { date, punctuation } = locale.formats;
  const publisher = truncate(document.publisher, PUBLISHER_LENGTH);
  const name = truncate(document.title, TITLE_LENGTH);
  const title = isLinked ? link(name, document.url) : name;
  return text`${publisher}${punctuation.comma}${date(document.published)} · ${paragraphsOf(passage)} · ${title} · ${referenceTo(place)}`;
}

/** Who says some of a passage, where it stands, and its link: lines of plain text. */
export function plainCitation(shown: Shown, span: Span, locale: Locale): string[] {
  const { document, passage, focus } = shown;
  const url = sourceLink(document, passage, focus);
  return [
    `— ${plain(attributionOf(passage, span, document, locale))}`,
    plain(sourceOf(shown, locale, false)),
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
