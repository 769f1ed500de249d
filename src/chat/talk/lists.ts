import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SmallTalk } from '../../locales/index.ts';
import { foldText, simplifyChinese } from '../../text/index.ts';

/** By the heading of its list, what is asked about a document that its header answers. */
const HEADER_QUESTIONS = {
  'who wrote it': 'author',
  'who published it': 'publication',
  'what it is about': 'subject',
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
  'who made you': 'maker',
  'bad bot': 'blame',
  chatter: 'chatter',
};

export type TalkKind = HeaderQuestion | SmallTalk;

export function isHeaderQuestion(kind: TalkKind): kind is HeaderQuestion {
  return (Object.values(HEADER_QUESTIONS) as readonly TalkKind[]).includes(kind);
}

/** A phrase of the lists, as the words that matter of it; `kind` is null for what is like talk but is none. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: TalkKind | null;
}

export interface Lists {
  readonly phrases: readonly Phrase[];
  /** The words of a message that matter, folded, in order; all words for a document, and for the bot, are one. */
  readonly wordsOf: (message: string) => string[];
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

const LANGUAGES = ['en', 'es', 'ru', 'zh', 'fr', 'de', 'pt'];
/** What every word for a document is read as, and every one for the bot. */
const DOCUMENT = 'document';
const BOT = 'bot';

/** Reads the lists beside this file. */
export function readLists(): Lists {
  const sections = LANGUAGES.flatMap(sectionsOf);
  const under = (wanted: string) => sections.filter(({ heading }) => heading === wanted).flatMap(({ lines }) => lines);
  const wordsOf = reader([
    [under(DOCUMENT_WORDS), ` ${DOCUMENT} `],
    [under(BOT_WORDS), ` ${BOT} `],
    [under(BESIDE_THE_POINT), ' '],
    ...under(SAID_OTHERWISE).map((line) => {
      const [word = '', others = ''] = line.split(': ');
      return [others.split(', '), ` ${foldText(word)} `] as const;
    }),
  ]);
  const phrases = sections.flatMap(({ heading, lines }) => {
    const kind = KINDS.get(heading);
    return kind === undefined ? [] : lines.map((line) => ({ words: wordsOf(line), kind }));
  });
  return { phrases, wordsOf };
}

/** The lists of a file: each a heading and the lines under it. */
function sectionsOf(language: string): { heading: string; lines: string[] }[] {
  const text = readFileSync(fileURLToPath(import.meta.resolve(`#talk/${language}.md`)), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n').filter((line) => line !== '');
      return { heading, lines };
    });
}

const HAN = /\p{Script=Han}/u;
/** French puts short words in front with an apostrophe, which elsewhere stands inside a word (“what’s”). */
const ELISION = /(?<!\p{L})([cdjlmnst]|qu)'(?=\p{L})/gu;
/** “heyyy”, “loooool”: nobody counts the letters. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
/** Each character of Chinese, or a word. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}'])+/gu;

/**
 * Reads what matters of a message; where all of it is beside the point, or the bot, all of it does.
 *
 * @param readAs Words, and what each of them is read as.
 */
function reader(readAs: readonly (readonly [words: readonly string[], as: string])[]): Lists['wordsOf'] {
  const spaced = new Map(
    readAs.flatMap(([words, as]) =>
      words
        .filter((word) => !HAN.test(word))
        .flatMap((word) => foldedOf(word).map((each) => [each, as.trim()] as const)),
    ),
  );
  // Chinese puts no spaces between words; a longer one may hold a shorter one.
  const unspaced = new Map(
    readAs.flatMap(([words, as]) => words.filter((word) => HAN.test(word)).map((word) => [word, as] as const)),
  );
  const longestFirst = [...unspaced.keys()].sort((a, b) => b.length - a.length);
  const anyUnspaced = new RegExp(longestFirst.join('|'), 'gu');
  const read = (word: string) => spaced.get(word) ?? word;
  return (message) => {
    const parted = HAN.test(message)
      ? simplifyChinese(message).replace(anyUnspaced, (word) => unspaced.get(word) ?? word)
      : message;
    const words = foldedOf(parted);
    // What a language reads as another word may be read as a third by another language: “formidable”, “excellent”, “great”.
    const told = words.map((word) => read(read(word)));
    const telling = told.filter((word) => word !== '');
    if (telling.some((word) => word !== BOT)) return telling;
    return words.length > 0 ? told.map((word, at) => word || (words[at] ?? '')) : foldedOf(message);
  };
}

function foldedOf(text: string): string[] {
  const read = foldText(text).replace(ELISION, '$1 ').replace(DRAWN_OUT, '$1');
  return (read.match(WORD) ?? []).map((word) => word.replaceAll("'", '')).filter((word) => word !== '');
}
