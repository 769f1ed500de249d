import {
  alternatives,
  LANGUAGES,
  quotedSpans,
  SPEECH_WORDS,
  type SpeechWords,
  withoutSpans,
} from '../../text/index.ts';
import type { Told } from './unit.ts';

const listOf = (list: (words: SpeechWords) => readonly string[] | undefined) =>
  alternatives(SPEECH_WORDS.flatMap((words) => list(words) ?? []));

const CALLED = listOf(({ called }) => called);
const BEHIND = alternatives([
  ...LANGUAGES.flatMap(({ prepositions = [] }) => prepositions),
  ...SPEECH_WORDS.flatMap(({ before = [] }) => before),
]);
/** “Remarks by the Prime Minister”, “The President’s New Year address to …”, “国家主席的讲话”. */
const TITLES = [
  new RegExp(`^(?:${CALLED})(?!\\p{L})`, 'iu'),
  new RegExp(
    `\\s\\p{L}*(?:${CALLED})(?:\\s+(?:${BEHIND})(?!\\p{L})|\\s*(?:[:(,–—-]|$))|^\\p{L}+(?:${CALLED})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?:${listOf(({ calledAnywhere }) => calledAnywhere)})(?!\\p{L})`, 'iu'),
  ...SPEECH_WORDS.flatMap(({ titles }) => titles ?? []),
];
const FIRST_PERSON = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${listOf(({ firstPerson }) => firstPerson)})(?![\p{L}\p{M}’'])|${listOf(({ firstPersonBegins }) => firstPersonBegins)}`,
  'giu',
);
/** So often somebody says “I” in a speech at least, outside of quotation marks. */
const FEWEST_FIRST = 2;
/** As sure as saying “I”. */
const HEARERS = new RegExp(
  listOf(({ hearers }) => hearers),
  'iu',
);
/** What a letter begins with, on a line of its own, among so many paragraphs. */
const SALUTATION = new RegExp(
  `^(?:${listOf(({ salutations }) => salutations)}).{0,80}[,:!，：！]$|^(?:${listOf(({ formsOfAddress }) => formsOfAddress)})(?:\\s.{0,60})?,$`,
  'imu',
);
const BEGINNING = 3;

/** Whether a text begins like a letter, or has a line that does: “Dear Jane,”. */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text);
}

/** What is likely wrong with the header of a speech or a letter; undefined if it is none, or names whose it is. */
export function speechProblem(
  title: string,
  paragraphs: readonly Told[],
  publisher: string | null,
): string | undefined {
  const spoken = paragraphs.filter(isSpokenWhole);
  if (2 * spoken.length >= paragraphs.length || paragraphs.some(isPublishers)) return undefined;
  const isLetter = paragraphs.slice(0, BEGINNING).some(({ text }) => isSalutation(text));
  const own = paragraphs.map(ownWords);
  const says = own.flatMap((text) => text.match(FIRST_PERSON) ?? []).length;
  const isSpoken = says >= FEWEST_FIRST || own.some((text) => HEARERS.test(text));
  const isSpeech = TITLES.some((form) => form.test(title)) && isSpoken;
  if (!isLetter && !isSpeech) return undefined;
  const looks = isLetter ? 'This begins like a letter' : 'The title looks like that of a speech';
  const all = paragraphs.some(({ isTold }) => isTold) ? 'all of it that no — line gives to anybody' : 'all of it';
  return `${looks}, but ${all} would be shown as ${publisher ?? 'the document'}’s own words: add speaker: Jane Doe to the header, with the name of who speaks.`;
}

/** Whether all of a paragraph is somebody's, not only what it quotes. */
function isSpokenWhole({ text, attributed: [first, ...others] }: Told): boolean {
  return others.length === 0 && first?.attribution.kind === 'speaker' && quotedSpans(text)[0]?.start !== 0;
}

/** Whether a line says that all of a paragraph is the publisher's: somebody has looked whose the others are. */
function isPublishers({ isTold, attributed: [first, ...others] }: Told): boolean {
  return isTold && others.length === 0 && first?.attribution.kind === 'publisher';
}

/** What of a paragraph is neither anybody's by a line nor quoted. */
function ownWords({ text, attributed }: Told): string {
  return attributed
    .filter(({ attribution }) => attribution.kind === 'publisher')
    .map((span) => text.slice(span.start, span.end))
    .map((own) => withoutSpans(own, quotedSpans(own)))
    .join(' ');
}
