import { type Document, type Passage, type Place, referenceTo } from '../documents/index.ts';
import type { Check } from '../search/index.ts';
import { headingOf, paragraphsOf, sourceLink } from './quotation.ts';
import type { Shown } from './reply.ts';
import { type Inline, link, plain, strong, struck, type Text, text } from './text.ts';
import { type Message, say, type Words } from './words/words.ts';

/** Whose words a passage is made of, in what and when they were said. */
export function attributionOf({ attribution, quotations }: Passage, document: Document, words: Words): Text {
  const { publisher, published } = document;
  const { attributions, formats } = words;
  if (attribution.kind === 'publisher') return attributions.publisher({ publisher, date: formats.date(published) });
  const { kind, speaker, occasion, date } = attribution;
  const details = [occasion, date && formats.date(date)].filter((detail) => detail !== null);
  return attributions[kind]({ speaker, details, publisher, quotes: quotations.length > 0 });
}

/** The same, short enough for a list. */
export function speakerOf({ attribution }: Passage, { publisher }: Document, words: Words): string {
  switch (attribution.kind) {
    case 'publisher':
      return publisher;
    case 'speaker':
      return attribution.speaker;
    case 'quoting':
    case 'reporting':
      return words.attributions.briefly[attribution.kind]({ publisher, speaker: attribution.speaker });
  }
}

/** Longer titles and names of publishers are cut, so that a citation leaves room for the quotation. */
const TITLE_LENGTH = 120;
const PUBLISHER_LENGTH = 60;

/** Where a passage stands: the publisher and the day, its paragraphs, the document's title, and its lasting id. */
export function sourceOf(place: Place, words: Words, isLinked: boolean): Text {
  const { document, passage } = place;
  const { date, punctuation } = words.formats;
  const publisher = headingOf(document.publisher, PUBLISHER_LENGTH);
  const name = headingOf(document.title, TITLE_LENGTH);
  const title = isLinked ? link(name, document.url) : name;
  return text`${publisher}${punctuation.comma}${date(document.published)} · ${paragraphsOf(passage)} · ${title} · ${referenceTo(place)}`;
}

/** Who says a passage, where it stands, and its link: lines of plain text. */
export function plainCitation(shown: Shown, words: Words): string[] {
  const { document, passage, focus } = shown;
  const url = sourceLink(document, passage, focus);
  return [
    `— ${plain(attributionOf(passage, document, words))}`,
    plain(sourceOf(shown, words, false)),
    ...(url === null ? [] : [url]),
  ];
}

/** Of a name that somebody claimed. */
const CLAIMED_LENGTH = 80;

/** What a quotation turned out to be. */
export function verdictOf(check: Check, words: Words): Text {
  const { verdict, quotation, claimed, misattributed, changed, matches } = check;
  const { quoted, punctuation } = words.formats;
  const { name, means } = words.verdicts[verdict];
  // Nobody is to read “verbatim” and stop there.
  const label = misattributed ? `${name}${punctuation.comma}${plain(say(words, { key: 'wronglyAttributed' }))}` : name;
  const notes: Message[] = [
    ...(misattributed && claimed !== null
      ? [{ key: 'misattributed', data: { claimed: headingOf(claimed, CLAIMED_LENGTH) } } as const]
      : []),
    ...(changed.negation ? [{ key: 'negationChanged' } as const] : []),
    ...(changed.number ? [{ key: 'numberChanged' } as const] : []),
    ...(verdict === 'absent' && matches.length > 0 ? [{ key: 'nearestPassage' } as const] : []),
  ];
  return [
    ...text`${strong(label)}${punctuation.colon}${quoted(quotation)}${punctuation.space}${means}`,
    ...notes.flatMap((note) => [punctuation.space, ...say(words, note)]),
  ];
}

/** As many words as make up to 400 characters, or a part of a longer word. */
const PIECES = /.{1,400}(?!\S)|.{1,400}/gsu;

/**
 * A comparison as one text: what was added is struck out, what was left out is strong and comes behind it. Its pieces are
 * short enough to be divided among messages.
 */
export function differenceText(difference: NonNullable<Check['difference']>): Text {
  const sorted = [...difference];
  for (const [index, piece] of difference.entries()) {
    const next = difference[index + 1];
    if (next && piece.kind === 'removed' && next.kind === 'added') [sorted[index], sorted[index + 1]] = [next, piece];
  }
  return sorted.flatMap(({ kind, text }, index): Inline[] => {
    const pieces = text.replace(/\s+/g, ' ').match(PIECES) ?? [];
    const marked = pieces.map((words) => (kind === 'same' ? words : kind === 'added' ? struck(words) : strong(words)));
    return index === 0 ? marked : [' ', ...marked];
  });
}

/** At most so many speakers of a document are named. */
const MOST_SPEAKERS = 12;

/**
 * The documents, how to use the bot, and what it stores.
 *
 * @param most So many documents at most are named.
 */
export function aboutText(documents: readonly Document[], words: Words, most: number): Text {
  const [only] = documents;
  const shown =
    only && documents.length === 1
      ? portrait(only, words)
      : documents.slice(0, most).map((document) => documentLine(document, words));
  const more = documents.length - most;
  const lines: Text[] = [
    say(words, { key: 'aboutBot' }),
    [],
    ...shown,
    ...(documents.length > 1 && more > 0 ? [say(words, { key: 'moreDocuments', data: { count: more } })] : []),
    [],
    say(words, { key: 'aboutUse' }),
    [],
    say(words, { key: 'aboutPrivacy' }),
  ];
  return lines.flatMap((line, index) => (index === 0 ? line : ['\n', ...line]));
}

function documentLine({ title, url, publisher, published, id }: Document, { formats }: Words): Text {
  return text`${link(title, url)} · ${publisher}${formats.punctuation.comma}${formats.date(published)} · ${id}`;
}

function portrait(document: Document, words: Words): Text[] {
  const { about: subject, authors, passages, publisher, published } = document;
  const { and, date, punctuation } = words.formats;
  const { comma, semicolon } = punctuation;
  const speakers = [
    ...new Set(passages.flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker]))),
  ];
  const by = authors.length === 0 ? '' : `${and(authors)}${comma}`;
  const rows: Text[] = [
    [link(document.title, document.url)],
    text`${by}${publisher}${comma}${date(published)} · ${say(words, { key: 'passages', data: { count: passages.length } })}`,
  ];
  if (subject) {
    const named = text`${link(subject.title, subject.url)}${comma}${and(subject.parties)}${comma}${date(subject.date)}`;
    rows.push(say(words, { key: 'reportsOn', data: { subject: named } }));
  }
  if (speakers.length > 0) {
    const named = speakers.slice(0, MOST_SPEAKERS).flatMap((name, index): Inline[] => {
      return index === 0 ? [strong(name)] : [semicolon, strong(name)];
    });
    rows.push(say(words, { key: 'speakers', data: { publisher, speakers: named } }));
  }
  return rows;
}
