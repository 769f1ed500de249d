import type { Document } from '../documents/index.ts';
import { type Inline, type Locale, link, type RichText, say, strong, text } from '../locales/index.ts';

/** At most so many speakers of a document are named. */
const MOST_SPEAKERS = 12;

/**
 * The documents, how to use the bot, and what it stores.
 *
 * @param most So many documents at most are named.
 */
export function aboutText(documents: readonly Document[], locale: Locale, most: number): RichText {
  const [only] = documents;
  const shown =
    only && documents.length === 1
      ? portrait(only, locale)
      : documents.slice(0, most).map((document) => documentLine(document, locale));
  const more = documents.length - most;
  const lines: RichText[] = [
    say(locale, { key: 'aboutBot' }),
    [],
    ...shown,
    ...(documents.length > 1 && more > 0 ? [say(locale, { key: 'moreDocuments', data: { count: more } })] : []),
    [],
    say(locale, { key: 'aboutUse' }),
    [],
    say(locale, { key: 'aboutPrivacy' }),
  ];
  return lines.flatMap((line, index) => (index === 0 ? line : ['\n', ...line]));
}

function documentLine({ title, url, publisher, published, id }: Document, { formats }: Locale): RichText {
  return text`${link(title, url)} · ${publisher}${formats.punctuation.comma}${formats.date(published)} · ${id}`;
}

function portrait(document: Document, locale: Locale): RichText[] {
  const { about: subject, authors, passages, publisher, published } = document;
  const { and, date, punctuation } = locale.formats;
  const { comma, semicolon } = punctuation;
  const speakers = [
    ...new Set(
      passages
        .flatMap(({ attributed }) => attributed)
        .flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker])),
    ),
  ];
  const by = authors.length === 0 ? '' : `${and(authors)}${comma}`;
  const rows: RichText[] = [
    [link(document.title, document.url)],
    text`${by}${publisher}${comma}${date(published)} · ${say(locale, { key: 'passages', data: { count: passages.length } })}`,
  ];
  if (subject) {
    const named = text`${link(subject.title, subject.url)}${comma}${and(subject.parties)}${comma}${date(subject.date)}`;
    rows.push(say(locale, { key: 'reportsOn', data: { subject: named } }));
  }
  if (speakers.length > 0) {
    const named = speakers.slice(0, MOST_SPEAKERS).flatMap((name, index): Inline[] => {
      return index === 0 ? [strong(name)] : [semicolon, strong(name)];
    });
    rows.push(say(locale, { key: 'speakers', data: { publisher, speakers: named } }));
  }
  return rows;
}
