import type { Document } from '../../documents/index.ts';
import type { Verdict } from '../../search/index.ts';
import { headingOf } from '../quotation.ts';
import { type Inline, link, strong, type Text, text } from '../text.ts';
import type { Words } from './words.ts';

const and = new Intl.ListFormat('en', { type: 'conjunction' });
const or = new Intl.ListFormat('en', { type: 'disjunction' });
const plural = new Intl.PluralRules('en');

const DATE_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

function date(iso: string): string {
  const style = DATE_STYLES[iso.split('-').length - 1];
  return new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' }).format(new Date(iso));
}

function count(number: number, one: string, other: string): string {
  return `${new Intl.NumberFormat('en').format(number)} ${plural.select(number) === 'one' ? one : other}`;
}

/** What somebody typed, short enough to be repeated to them. */
const quoted = (typed: string) => `“${headingOf(typed, 80)}”`;
/** More unknown words than these nobody wants to read. */
const MOST_UNKNOWN = 6;

export const en: Words = {
  commands: {
    ask: { name: 'ask', description: 'Ask what the document says: the passage that answers best, word for word' },
    quote: { name: 'quote', description: 'Quote a passage: type words or a paragraph such as ¶ 4, and choose' },
    check: { name: 'check', description: 'Check a quotation: do the words stand there, and who says them?' },
    search: { name: 'search', description: 'List the passages that match your words, best first' },
    about: {
      name: 'about',
      description: 'Which documents there are, how to use this bot, and what it stores (nothing)',
    },
    find: { name: 'Find a quote', description: 'Find the passages that speak to a message' },
    checkMessage: { name: 'Check this quote', description: 'Check the quotations in a message' },
    show: { name: 'show', description: 'Show a passage' },
    share: { name: 'share', description: 'Show a passage to everybody' },
  },
  options: {
    question: 'Your question, in your own words',
    passage: 'Words of the passage, or its paragraph, such as ¶ 4',
    words: 'The words to look for',
    text: 'The message',
    quote: 'The quotation to check, as you found it',
    speaker: 'Whom it is said to be from',
    document: 'The document to look in; all of them if you leave this out',
    private: 'Whether only you see the answer',
    place: 'The passage to show',
    matches: 'The passages to go through',
  },
  date,
  attribution: ({ attribution, quotations }, { publisher, published }) => {
    if (attribution.kind === 'publisher') return text`${strong(publisher)}, in its own words, ${date(published)}`;
    const { kind, speaker, occasion } = attribution;
    const details = [occasion, attribution.date === null ? null : date(attribution.date)].filter(
      (part) => part !== null,
    );
    const where = details.map((part) => `, ${part}`).join('');
    switch (kind) {
      case 'speaker':
        return text`${strong(speaker)}${where}, in ${publisher}`;
      case 'quoting':
        return text`Words in quotation marks: ${strong(speaker)}${where}. All others: ${strong(publisher)}`;
      case 'reporting': {
        const said = details.length === 0 ? '' : ` (${details.join(', ')})`;
        const quoted = quotations.length === 0 ? '' : '; only the words in quotation marks are quoted';
        return text`${strong(publisher)}, reporting in its own words what ${strong(speaker)} said${said}${quoted}`;
      }
    }
  },
  speaker: (attribution, publisher) => {
    switch (attribution.kind) {
      case 'publisher':
        return publisher;
      case 'speaker':
        return attribution.speaker;
      case 'quoting':
      case 'reporting':
        return `${publisher}, ${attribution.kind} ${attribution.speaker}`;
    }
  },
  verdict: ({ verdict, quotation, claimed, misattributed, changed, matches }) => {
    const said = VERDICTS[verdict];
    const turned = [
      ...(changed.negation ? [' A negation was changed.'] : []),
      ...(changed.number ? [' A number or quantity was changed.'] : []),
    ];
    const whose =
      misattributed && claimed !== null
        ? text` But ${strong(headingOf(claimed, 80))} is not who says them: see below.`
        : [];
    const nearest = verdict === 'absent' && matches.length > 0 ? ' The nearest passage:' : '';
    return text`${strong(said.name)}: ${quoted(quotation)} ${said.means}${whose}${turned.join('')}${nearest}`;
  },
  messages: {
    closest: () => text`No passage clearly answers that. This comes closest:`,
    none: ({ unknown, nearest }) => [
      ...text`The documents do not answer that.`,
      ...(unknown.length === 0 ? [] : text` They never use ${or.format(unknown.slice(0, MOST_UNKNOWN).map(quoted))}.`),
      ...(nearest ? text` The nearest passage, which may have nothing to do with it:` : []),
    ],
    nothingToSearch: () => text`There is no word in that to search for. Ask with a word of the subject.`,
    list: (data) => text`${count(data.count, 'passage', 'passages')} for ${quoted(data.words)}, best first:`,
    listEmpty: (data) => text`No passage has any of the words ${quoted(data.words)}.`,
    differenceLegend: () => text`Struck out: not in the passage. Bold: in the passage, but not in the quotation.`,
    about: ({ documents }) => about(documents),

    paragraphBefore: ({ paragraph }) => text`‹ ¶ ${paragraph}`,
    paragraphAfter: ({ paragraph }) => text`¶ ${paragraph} ›`,
    backToMatch: ({ paragraph }) => text`Back to ¶ ${paragraph}`,
    nextMatch: ({ number, count }) => text`Next match (${number} of ${count})`,
    share: () => text`Share`,
    readInSource: () => text`Read in source`,
    pickOne: () => text`Show one of them`,

    unknownCommand: ({ command, commands }) =>
      text`There is no command ${quoted(command)}. There are ${and.format(commands.map((name) => `/${name}`))}.`,
    unknownOption: ({ option, options }) =>
      text`There is no option ${quoted(option)} here. There is ${and.format(options.map(quoted))}.`,
    missingOption: ({ option }) => text`Please fill in ${quoted(option)}: it is empty.`,
    notText: ({ option }) => text`${quoted(option)} must be text.`,
    notYesOrNo: ({ option }) => text`${quoted(option)} must be true or false.`,
    tooLong: ({ option, length, limit }) =>
      text`${quoted(option)} is ${count(length, 'character', 'characters')} long. Please keep it to ${new Intl.NumberFormat('en').format(limit)}.`,
    unknownDocument: ({ typed, documents }) =>
      text`There is no document ${quoted(typed)}. There is ${or.format(documents.slice(0, 10).map(({ id }) => id))}${
        documents.length > 10 ? ' and more: see /about' : ''
      }.`,
    noParagraph: ({ paragraph, count: paragraphs, title }) =>
      text`There is no ¶ ${paragraph} in ${quoted(title)}: it has ${count(paragraphs, 'paragraph', 'paragraphs')}.`,
    outdated: () => text`This is too old: the document has changed since. Please ask again.`,
    terminalHint: () => text`A line without a slash is a question. Tab completes, Ctrl-D ends.`,
    emptyMessage: () => text`That message has no text that I could look for.`,
    emptyLine: () => text`The line is empty. Ask a question, or give a command such as /about.`,
    notACall: () =>
      text`This line begins like JSON but is not a call. Write {"command": "ask", "options": {"question": "…"}}.`,
    failed: () => text`Something went wrong on my side, and I have noted it. Please try again.`,
  },
};

const VERDICTS: { readonly [Name in Verdict]: { readonly name: string; readonly means: string } } = {
  verbatim: { name: 'Verbatim', means: 'stands there word for word.' },
  shortened: {
    name: 'Shortened',
    means: 'stands there, with words left out where it says so; words in [brackets] are an editor’s.',
  },
  altered: { name: 'Altered', means: 'is like a passage, but words were changed, added or left out.' },
  spliced: { name: 'Spliced', means: 'is put together from pieces that do not stand together like that.' },
  absent: {
    name: 'Not in the documents',
    means: 'is in none of them; another document or translation may have it.',
  },
  'too-short': { name: 'Too short to tell', means: 'could be anybody’s: check a longer piece.' },
};

/** At most so many speakers of a document are named. */
const MOST_SPEAKERS = 12;
/** At most so many documents fit into one message. */
const MOST_LISTED = 8;

function about(documents: readonly Document[]): Text {
  const [only] = documents;
  const shown =
    only && documents.length === 1
      ? portrait(only)
      : documents.slice(0, MOST_LISTED).flatMap((document) => [...line(document), '\n']);
  const more = documents.length - MOST_LISTED;
  return [
    ...text`I answer questions about a document by quoting it, word for word.\n\n`,
    ...shown,
    ...(documents.length > 1 && more > 0 ? text`and ${count(more, 'document', 'documents')} more\n` : []),
    ...text`\n${strong('/ask')} a question, ${strong('/quote')} a passage, ${strong('/search')} for words, ${strong('/check')} a quotation; or right-click a message, Apps, ${strong('Find a quote')} or ${strong('Check this quote')}.\n`,
    ...text`I store nothing: no messages, no questions, nothing about you.`,
  ];
}

function line(document: Document): Text {
  return text`${link(document.title, document.url)} · ${document.publisher}, ${date(document.published)} · ${document.id}`;
}

function portrait(document: Document): Text {
  const { about: subject, authors, passages } = document;
  const speakers = [
    ...new Set(passages.flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker]))),
  ];
  const by = authors.length === 0 ? '' : `${and.format(authors)}, `;
  const rows: Text[] = [
    text`${link(document.title, document.url)}`,
    text`${by}${document.publisher}, ${date(document.published)} · ${count(passages.length, 'passage', 'passages')}`,
    ...(subject
      ? [text`Reports on: ${link(subject.title, subject.url)}, ${and.format(subject.parties)}, ${date(subject.date)}`]
      : []),
    ...(speakers.length === 0
      ? []
      : [text`Speaking in it, beside ${document.publisher}: ${strongList(speakers.slice(0, MOST_SPEAKERS))}`]),
  ];
  return rows.flatMap((row) => [...row, '\n']);
}

function strongList(names: readonly string[]): Text {
  return names.flatMap((name, index): Inline[] => (index === 0 ? [strong(name)] : ['; ', strong(name)]));
}
