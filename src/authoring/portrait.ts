import { asMatch } from '../chat/index.ts';
import {
  type Attribution,
  type Place,
  paragraphCount,
  type SourceDocument,
  type SourcePassage,
} from '../documents/index.ts';
import { locales } from '../locales/index.ts';
import { truncate, wholeOf, wordStart } from '../text/index.ts';
import { paragraphsOf, plainCitation } from '../view/index.ts';

const { en } = locales;
const { count } = en.formats;

/** How a document is understood, a few lines for each passage. */
export function portrayed(document: SourceDocument, file: string): string {
  const { title, language, passages, unanswered } = document;
  const answered = passages.reduce((sum, { questions }) => sum + questions.length, 0);
  const size = [
    count(passages.length, { one: 'passage', other: 'passages' }),
    ...(paragraphCount(document) > passages.length ? [`printed as ${paragraphCount(document)} paragraphs`] : []),
    ...(answered > 0 ? [`${questionsOf(answered)} answered`] : []),
    ...(unanswered.length > 0 ? [`${questionsOf(unanswered.length)} not answered`] : []),
  ];
  const lines = passages.map((passage) => passageLines(passage, document).join('\n    '));
  return [`${file}: “${title}” (${language}), ${size.join(', ')}`, ...lines].join('\n\n');
}

function questionsOf(number: number): string {
  return count(number, { one: 'question', other: 'questions' });
}

/** Its number, label and headings; its beginning and end; whose words it is made of; and what a reader is told. */
function passageLines(passage: SourcePassage, document: SourceDocument): string[] {
  const { text, sentences, attributed, headings, label, lead, outer, questions, paragraphs } = passage;
  const place: Place = { document, passage, paragraph: paragraphs[0] };
  const size = [
    count(text.length, { one: 'character', other: 'characters' }),
    count(sentences.length, { one: 'sentence', other: 'sentences' }),
    ...(questions.length > 0 ? [questionsOf(questions.length)] : []),
  ];
  const shown = { ...asMatch(place), paragraph: place.paragraph, offset: null };
  return [
    `${[paragraphsOf(passage), ...(label === null ? [] : [label])].join(' · ')} (${size.join(', ')})`,
    ...(headings.length === 0 ? [] : [`under: ${headings.join(' › ')}`]),
    ...(lead === null ? [] : [`after: ${ends(lead)}`]),
    ...(outer.length === 0 ? [] : [`in: ${outer.map(ends).join(' › ')}`]),
    ends(text),
    ...attributed.flatMap(({ start, end, attribution }) => {
      const piece = text.slice(start, end);
      if (attributed.length === 1) return voiceOf(attribution);
      return IS_MARKS.test(piece) ? [] : `${voiceOf(attribution)} ${ends(piece)}`;
    }),
    ...plainCitation(shown, wholeOf(passage), en)
      .slice(0, 2)
      .map((line) => `> ${line}`),
  ];
}

function voiceOf(attribution: Attribution): string {
  if (attribution.kind === 'publisher') return '[the publisher]';
  const { kind, speaker, occasion, date } = attribution;
  const said = [speaker, occasion, date].filter((part) => part !== null).join(', ');
  return kind === 'speaker' ? `[words of ${said}]` : `[reporting ${said}]`;
}

/** The quotation marks between the words of two people. */
const IS_MARKS = /^[\s\p{P}]*$/u;

/** In characters: of a longer text, so much of its beginning and of its end is shown. */
const [BEGINNING, END] = [50, 35];

/** The first and the last words of a text, on one line. */
function ends(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= BEGINNING + END) return line;
  const from = line.length - END;
  const start = wordStart(line, from, line.length);
  return `${truncate(line, BEGINNING).replace(/…$/, '')} … ${line.slice(start === line.length ? from : start)}`;
}
