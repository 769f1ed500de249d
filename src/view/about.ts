import type { AboutReply } from '../chat/index.ts';
import { type Document, paragraphCount, voicesOf } from '../documents/index.ts';
import { type Inline, joined, type Locale, link, plain, type RichText, say, strong, text } from '../locales/index.ts';
import { imprintOf } from './citation.ts';

/** At most so many speakers of a document are named. */
const MOST_SPEAKERS = 12;

/**
 * The documents, how to use the bot, and what it stores.
 *
 * @param most So many documents at most are named, first those that are looked in.
 */
export function aboutText(
  { documents: all, lookedIn, keepsMissed }: Pick<AboutReply, 'documents' | 'lookedIn' | 'keepsMissed'>,
  locale: Locale,
  most: number,
): RichText {
  const isLookedIn = (document: Document) => lookedIn?.includes(document) ?? false;
  const documents = [...all.filter(isLookedIn), ...all.filter((document) => !isLookedIn(document))];
  const [only] = documents;
  const shown =
    only && documents.length === 1
      ? portrait(only, locale)
      : documents.slice(0, most).map((document) => documentLine(document, isLookedIn(document), locale));
  const more = documents.length - most;
  const lines: RichText[] = [
    say(locale, { key: 'aboutBot' }),
    [],
    ...shown,
    ...(documents.length > 1 && more > 0 ? [say(locale, { key: 'moreDocuments', data: { count: more } })] : []),
    [],
    say(locale, { key: 'aboutUse' }),
    [],
    say(locale, { key: keepsMissed ? 'aboutMissed' : 'aboutPrivacy' }),
  ];
  return joined(lines, '\n');
}

function documentLine(document: Document, isLookedIn: boolean, locale: Locale): RichText {
  const imprint = imprintOf(document, locale);
  const mark = isLookedIn ? text` · ${strong(plain(say(locale, { key: 'lookedInHere' })))}` : [];
  return text`${linked(document.title, document.url)}${imprint === '' ? '' : ` · ${imprint}`} · ${document.id}${mark}`;
}

function portrait(document: Document, locale: Locale): RichText[] {
  const { authors } = document;
  const { and, punctuation } = locale.formats;
  const by = [...(authors.length > 0 ? [and(authors)] : []), imprintOf(document, locale)].filter((part) => part !== '');
  const count = lengthText(document, locale);
  return [
    [linked(document.title, document.url)],
    by.length === 0 ? count : text`${by.join(punctuation.comma)} · ${count}`,
    ...[subjectText(document, locale), speakersText(document, locale)].filter((row) => row !== undefined),
  ];
}

/** How many paragraphs and sentences a document has, each as often as it is printed. */
export function lengthText(document: Document, locale: Locale): RichText {
  const sentences = document.passages.reduce((sum, each) => sum + each.paragraphs.length * each.sentences.length, 0);
  return say(locale, { key: 'length', data: { paragraphs: paragraphCount(document), sentences } });
}

/** What a document reports on; undefined if it does not say so. */
export function subjectText({ about, language }: Document, locale: Locale): RichText | undefined {
  if (!about) return undefined;
  const { date, punctuation } = locale.formats;
  const { comma } = punctuation;
  const dated = about.date === null ? '' : `${comma}${date(about.date)}`;
  // Names are in the document's language, and so is what joins them.
  const parties = new Intl.ListFormat(language).format(about.parties);
  const subject = text`${linked(about.title, about.url)}${comma}${parties}${dated}`;
  return say(locale, { key: 'reportsOn', data: { subject } });
}

/** Who speaks in a document besides its publisher; undefined if nobody does. */
export function speakersText(document: Document, locale: Locale): RichText | undefined {
  const names = new Set(voicesOf(document).map(({ speaker }) => speaker));
  names.delete(document.publisher ?? '');
  if (names.size === 0) return undefined;
  const shown = [...names].slice(0, MOST_SPEAKERS).map((name) => [strong(name)]);
  const speakers = joined(shown, locale.formats.punctuation.semicolon);
  return say(locale, { key: 'speakers', data: { publisher: document.publisher, speakers } });
}

function linked(title: string, url: string | null): Inline {
  return url === null ? title : link(title, url);
}
