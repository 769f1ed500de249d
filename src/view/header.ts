import type { HeaderQuestion, HeaderReply } from '../chat/index.ts';
import { type Document, isNobodys } from '../documents/index.ts';
import { joined, type Locale, link, type RichText, say, strong, text } from '../locales/index.ts';
import { LANGUAGES } from '../text/index.ts';
import { lengthText, speakersText, subjectText } from './about.ts';
import { imprintOf } from './citation.ts';

/** What can be asked in, whatever a document is written in. */
const ASKED_IN = LANGUAGES.map(({ tag }) => tag);

/**
 * What some documents' headers say to a question, a line each.
 *
 * @param most So many documents at most are named.
 */
export function headerText(
  { asked, documents }: Pick<HeaderReply, 'asked' | 'documents'>,
  locale: Locale,
  most: number,
): RichText {
  const { and, language } = locale.formats;
  // And where all documents have questions.
  const [first, ...others] = documents;
  const shared = first?.askedIn.filter((tag) => others.every(({ askedIn }) => askedIn.includes(tag))) ?? [];
  const languages = [...new Set([...ASKED_IN, ...shared])];
  const answers = tellingFirst(asked, documents)
    .slice(0, most)
    .map((document) => lineOf(asked, document, locale));
  const lines: RichText[] = [
    ...(asked === 'languages'
      ? [say(locale, { key: 'askedIn', data: { languages: and(languages.map(language)) } })]
      : []),
    ...(asked === 'documents' ? [say(locale, { key: 'documentsKnown', data: { count: documents.length } })] : []),
    ...answers,
    ...(documents.length > most
      ? [say(locale, { key: 'moreDocuments', data: { count: documents.length - most } })]
      : []),
  ];
  return joined(lines, '\n');
}

/** Documents with those first that name an author, where that is asked. */
function tellingFirst(asked: HeaderQuestion, documents: readonly Document[]): readonly Document[] {
  if (asked !== 'author') return documents;
  return documents.toSorted((a, b) => Number(b.authors.length > 0) - Number(a.authors.length > 0));
}

function lineOf(asked: HeaderQuestion, document: Document, locale: Locale): RichText {
  const { title, url } = document;
  const imprint = imprintOf(document, locale);
  if (asked === 'documents') return imprint === '' ? [strong(title)] : text`${strong(title)} · ${imprint}`;
  const answer =
    asked === 'source' && url !== null
      ? say(locale, { key: 'readHere', data: { source: [link(title, url)] } })
      : text`${strong(title)} · ${answerOf(asked, document, locale)}`;
  // What it reports on may be what is to be read.
  const subject = asked === 'source' && document.about?.url ? subjectText(document, locale) : undefined;
  return subject ? joined([answer, subject], '\n') : answer;
}

function answerOf(asked: Exclude<HeaderQuestion, 'documents'>, document: Document, locale: Locale): RichText {
  const { language } = locale.formats;
  const imprint = imprintOf(document, locale);
  switch (asked) {
    case 'author':
      return authorText(document, locale);
    case 'publication':
      return say(locale, { key: 'published', data: { imprint } });
    case 'subject':
      return subjectText(document, locale) ?? say(locale, { key: 'saysNoSubject', data: { imprint } });
    case 'source':
      return say(locale, { key: 'hasNoAddress' });
    case 'length':
      return lengthText(document, locale);
    case 'speakers':
      return speakersText(document, locale) ?? say(locale, { key: 'namesNoSpeaker' });
    case 'languages':
      return [language(document.language)];
  }
}

/** Who wrote a document; where nobody is named, and all of it is said by those who speak in it, as in a letter, who these are. */
function authorText(document: Document, locale: Locale): RichText {
  const { authors, passages } = document;
  if (authors.length > 0) return say(locale, { key: 'writtenBy', data: { authors: locale.formats.and(authors) } });
  const unnamed = say(locale, { key: 'namesNoAuthor', data: { imprint: imprintOf(document, locale) } });
  const said = passages.filter((passage) => !isNobodys(passage)).flatMap(({ attributed }) => attributed);
  const isTheirs = said.every(({ attribution }) => attribution.kind === 'speaker');
  const speakers = isTheirs ? speakersText(document, locale) : undefined;
  return speakers ? joined([unnamed, speakers], '\n') : unnamed;
}
