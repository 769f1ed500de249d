import type { Shown } from '../chat/index.ts';
import { type Document, type Passage, type Place, referenceTo } from '../documents/index.ts';
import { type Locale, link, plain, type RichText, text } from '../locales/index.ts';
import { truncate } from '../text/index.ts';
import { sourceLink } from './source-link.ts';

/** Whose words a passage is made of, in what and when they were said. */
export function attributionOf({ attribution, quotations }: Passage, document: Document, locale: Locale): RichText {
  const { publisher, published } = document;
  const { attributions, formats } = locale;
  if (attribution.kind === 'publisher') return attributions.publisher({ publisher, date: formats.date(published) });
  const { kind, speaker, occasion, date } = attribution;
  const details = [occasion, date && formats.date(date)].filter((detail) => detail !== null);
  return attributions[kind]({ speaker, details, publisher, quotes: quotations.length > 0 });
}

/** The same, short enough for a list. */
export function speakerOf({ attribution }: Passage, { publisher }: Document, locale: Locale): string {
  switch (attribution.kind) {
    case 'publisher':
      return publisher;
    case 'speaker':
      return attribution.speaker;
    case 'quoting':
    case 'reporting':
      return locale.attributions.briefly[attribution.kind]({ publisher, speaker: attribution.speaker });
  }
}

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

/** Who says a passage, where it stands, and its link: lines of plain text. */
export function plainCitation(shown: Shown, locale: Locale): string[] {
  const { document, passage, focus } = shown;
  const url = sourceLink(document, passage, focus);
  return [
    `— ${plain(attributionOf(passage, document, locale))}`,
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
