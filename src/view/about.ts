import type { Document } from '../documents/index.ts';
import { type Inline, type Locale, link, type RichText, say, strong, text } from '../locales/index.ts';
import { imprintOf } from './citation.ts';

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

function documentLine(document: Document, locale: Locale): RichText {
  const imprint = imprintOf(document, locale);
  return text`${linked(document.title, document.url)}${imprint === '' ? '' : ` · ${imprint}`} · ${document.id}`;
}

function portrait(document: Document, locale: Locale): RichText[] {
  const { about: subject, authors, passages, publisher } = document;
  const { and, date, punctuation } = locale.formats;
  const { comma, semicolon } = punctuation;
  const speakers = [
    ...new Set(
      passages
        .flatMap(({ attributed }) => attributed)
        .flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker])),
    ),
  ];
  const by = [...(authors.length > 0 ? [and(authors)] : []), imprintOf(document, locale)].filter((part) => part !== '');
  const count = say(locale, { key: 'passages', data: { count: passages.length } });
  const rows: RichText[] = [
    [linked(document.title, document.url)],
    by.length === 0 ? count : text`${by.join(comma)} · ${count}`,
  ];
  if (subject) {
    const dated = subject.date === null ? '' : `${comma}${date(subject.date)}`;
    const named = text`${linked(subject.title, subject.url)}${comma}${and(subject.parties)}${dated}`;
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

function linked(title: string, url: string | null): Inline {
  return url === null ? title : link(title, url);
}
