import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SmallTalk } from '../../locales/index.ts';
import { lazy } from '../../text/index.ts';
import {
  BOT,
  DOCUMENT,
  foldMessage,
  HAN_OR_KANA,
  type PreparedReader,
  prepareReader,
  type ReadAs,
  reader,
} from './words.ts';

/** By the heading of its list, what is asked about a document that its header answers. */
const HEADER_QUESTIONS = {
  'who wrote it': 'author',
  'who published it': 'publication',
  'what it is about': 'subject',
  'which documents there are': 'documents',
  'where it can be read': 'source',
  'how long it is': 'length',
  'who speaks in it': 'speakers',
  'which languages can be asked in': 'languages',
} as const;
export type HeaderQuestion = (typeof HEADER_QUESTIONS)[keyof typeof HEADER_QUESTIONS];

/** By the heading of its list, what is said to the bot that asks for nothing in a document. */
const SMALL_TALK: Readonly<Record<string, SmallTalk>> = {
  'summarize it': 'summary',
  hello: 'hello',
  'thank you': 'thanks',
  goodbye: 'goodbye',
  'what it can do': 'help',
  'what it stores': 'privacy',
  'who made you': 'maker',
  'bad bot': 'blame',
  'how sure it is': 'doubt',
  chatter: 'chatter',
  'to be led on': 'next',
  'to take it back': 'remove',
};

export type TalkKind = HeaderQuestion | SmallTalk;

export const TALK_KINDS: readonly TalkKind[] = [...Object.values(HEADER_QUESTIONS), ...Object.values(SMALL_TALK)];

export function isHeaderQuestion(kind: TalkKind): kind is HeaderQuestion {
  return (Object.values(HEADER_QUESTIONS) as readonly TalkKind[]).includes(kind);
}

/** A phrase of the lists, as the words that matter of it; `kind` is null for what is like talk but is none. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: TalkKind | null;
}

/** What is said in a language. */
interface List {
  /** Reads the words of a message that matter; all words for a document, and for the bot, are one. */
  readonly reader: PreparedReader;
  readonly phrases: readonly Phrase[];
}

/** The headings of other lists. */
const NOT_ANSWERED = 'not answered';
const DOCUMENT_WORDS = 'words for a document';
const BOT_WORDS = 'words for the bot';
const BESIDE_THE_POINT = 'beside the point';
/** Lines such as `great: awesome, amazing`, of words that are read as the first. */
const SAID_OTHERWISE = 'said otherwise';

const KINDS: ReadonlyMap<string, TalkKind | null> = new Map([
  ...Object.entries({ ...HEADER_QUESTIONS, ...SMALL_TALK }),
  [NOT_ANSWERED, null],
]);

/** What the lists have for any publisher, and for anybody else whom a document names. */
export const ROLES = { publisher: 'publisher', somebody: 'somebody' };
/** What the lists have for whatever is spoken of, which documents may well speak of, too. */
export const ANYTHING = 'sth';

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const HAN_AND_KANA = new RegExp(`[${HAN_OR_KANA}]`, 'u');
/** Each language, and what some letter of a message in it is. */
export const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ...{ en: LATIN, es: LATIN, fr: LATIN, de: LATIN, pt: LATIN, it: LATIN, pl: LATIN, tr: LATIN },
  ...{ ru: CYRILLIC, uk: CYRILLIC, zh: HAN_AND_KANA, ja: HAN_AND_KANA, ko: /\p{Script=Hangul}/u },
  ...{ hi: /[\p{Script=Devanagari}\p{Script=Latin}]/u, ar: /\p{Script=Arabic}/u },
};

/** “Article” and “bot” are said everywhere. */
const everywhere = lazy(() => {
  const sections = Object.keys(SCRIPTS).flatMap(sectionsOf);
  return [
    ...linesUnder(DOCUMENT_WORDS, sections).map((word) => readAs(word, DOCUMENT)),
    ...linesUnder(BOT_WORDS, sections).map((word) => readAs(word, BOT)),
  ];
});

/** The list of a language, beside this file: a word may be beside the point in one, and the point in another. */
export function readList(language: string): List {
  const sections = sectionsOf(language);
  const prepared = prepareReader([
    ...everywhere(),
    ...linesUnder(BESIDE_THE_POINT, sections).map((word) => readAs(word, '')),
    ...linesUnder(SAID_OTHERWISE, sections).flatMap((line) => {
      const [word = '', others = ''] = line.split(': ');
      return others.split(', ').map((other) => readAs(other, foldMessage(word).text));
    }),
  ]);
  const { wordsOf } = reader(prepared);
  const phrases = sections.flatMap(({ heading, lines }) => {
    const kind = KINDS.get(heading);
    return kind === undefined ? [] : lines.map((line) => ({ words: wordsOf(foldMessage(line)), kind }));
  });
  return { reader: prepared, phrases };
}

function readAs(words: string, as: string): ReadAs {
  return { words: foldMessage(words).text, as };
}

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

function linesUnder(wanted: string, sections: readonly Section[]): string[] {
  return sections.filter(({ heading }) => heading === wanted).flatMap(({ lines }) => lines);
}

/** The lists of a file: each a heading and the lines under it. */
function sectionsOf(language: string): Section[] {
  const text = readFileSync(fileURLToPath(import.meta.resolve(`#talk/${language}.md`)), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n').filter((line) => line !== '');
      return { heading, lines };
    });
}
