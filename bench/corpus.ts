import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '../src/text/index.ts';
import { documentFile, readSquad } from './datasets.ts';
import { random } from './random.ts';

/** A question, and the text that answers it. */
interface AskedText {
  readonly question: string;
  readonly text: string;
}

/** What is to stand in a folder of documents. */
export interface File {
  readonly name: string;
  readonly content: string;
}

/** Texts that questions are asked about, and others that are like them, but of something else. */
interface Corpus {
  readonly texts: readonly string[];
  readonly questions: readonly AskedText[];
  readonly foreign: readonly string[];
}

/**
 * The paragraphs of a file in SQuAD's format with their questions, the last article apart, which is foreign; without a
 * file, texts of made-up words, and some of the words of each as a question.
 */
export function readCorpus(path: string | undefined): Corpus {
  return path === undefined ? madeUpCorpus() : squadCorpus(path);
}

function squadCorpus(path: string): Corpus {
  const articles = readSquad(path);
  const foreign = articles.pop()?.document.passages.map(({ text }) => text) ?? [];
  const questions = articles.flatMap(({ document, questions }) =>
    questions.map(({ question, passage }) => ({ question, text: document.passages[passage]?.text ?? '' })),
  );
  return { texts: articles.flatMap(({ document }) => document.passages.map(({ text }) => text)), questions, foreign };
}

/** So many texts are made up of made-up words; others are made of these. */
const MADE_UP = 600;
const SENTENCES = 5;

function madeUpCorpus(): Corpus {
  const next = random(1);
  const vocabulary = 2000 * Math.sqrt(MADE_UP);
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 18) }, () => madeUpWord(vocabulary, next)).join(' ');
    return `${capitalised(words)}.`;
  };
  const all = Array.from({ length: MADE_UP }, () => Array.from({ length: SENTENCES }, sentence).join(' '));
  const [texts, foreign] = [all.slice(40), all.slice(0, 40)];
  const questions = texts.map((text) => {
    const words = text.split(' ').filter((_, at) => at % 9 === 4);
    return { question: words.slice(0, 7).join(' '), text };
  });
  return { texts, questions, foreign };
}

/** Words that are as frequent as their parts are common. */
const SYLLABLES =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu'.split(
    ' ',
  );

/** A word of a vocabulary of some size; the commonest are short, and as frequent as those of a language (Zipf). */
function madeUpWord(vocabulary: number, next: () => number): string {
  let word = '';
  for (let rest = Math.floor(vocabulary ** next()) + 39; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return `${word}n`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Of the words of a text that is made of others, so many are taken from elsewhere, and of these so many are made-up names. */
const ALTERED = 0.3;
const NAMES = 0.3;
const WORD = /^\p{L}{4,}$/u;

/**
 * Some texts, and as many more as are wanted: of their sentences, with words of others in place of some, and with made-up
 * names, of which there are the more the more texts there are (Heaps).
 */
export function* grown(texts: readonly string[], size: number): Generator<string> {
  yield* texts.slice(0, size);
  const next = random(2);
  const any = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item;
  const pool = texts.flatMap((text) =>
    sentences(text, 'en').map(({ start, end }) => text.slice(start, end).split(/\s+/)),
  );
  const words = pool.flat().filter((word) => WORD.test(word));
  for (let number = texts.length; number < size; number += 1) {
    const other = () => (next() < NAMES ? capitalised(madeUpWord(400 * Math.sqrt(number), next)) : any(words));
    const altered = (word: string) => (WORD.test(word) && next() < ALTERED ? other() : word);
    yield Array.from({ length: SENTENCES }, () => any(pool).map(altered).join(' ')).join(' ');
  }
}

/** Texts as documents of so many paragraphs each, as they stand in files. */
export function* filesOf(texts: Iterable<string>, paragraphs: number): Generator<File> {
  let number = 0;
  let batch: string[] = [];
  const file = () => ({ name: `document-${number++}.md`, content: documentFile(`Document ${number}`, batch) });
  for (const text of texts) {
    if (batch.push(text) < paragraphs) continue;
    yield file();
    batch = [];
  }
  if (batch.length > 0) yield file();
}

/** With the questions of all languages a hundred copies would be more than a folder may hold. */
const COPIED = /^[^.]+(?:\.questions\.(?:en|zh))?\.md$/;

/**
 * Copies of the shipped article and of the questions beside it in two languages, 10,500 of them. Each has made-up words in its paragraphs, and in every
 * other question one in place of another word.
 */
export function* copiesOfArticle(copies: number): Generator<File> {
  const names = readdirSync('data').filter((name) => COPIED.test(name));
  const next = random(4);
  const word = () => madeUpWord(400 * Math.sqrt(copies), next);
  for (let copy = 1; copy <= copies; copy += 1) {
    const ofParagraph = (text: string) => text.replace(/(?=\n—|$)/, ` ${capitalised(word())} and ${word()} said so.`);
    const ofQuestion = (line: string) =>
      line.startsWith('#') || next() < 0.5 ? line : line.replace(/(?<= )\p{L}+(?= )/u, word);
    for (const name of names) {
      const file = readFileSync(`data/${name}`, 'utf8');
      const [header = '', ...paragraphs] = file
        .trimEnd()
        .replace(/^(title: .*)/m, `$1 ${copy}`)
        .split('\n\n');
      const content = name.includes('.questions.')
        ? file.split('\n').map(ofQuestion).join('\n')
        : [header, ...paragraphs.map(ofParagraph)].join('\n\n');
      yield { name: name.replace('.', `-${copy}.`), content };
    }
  }
}

export function writeFiles(folder: string, files: Iterable<File>): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
}

/** A question with a letter of each of its longer words left out. */
export function misspelt(question: string): string {
  return question.replace(/\p{L}{6,}/gu, (word) => word.slice(0, 3) + word.slice(4));
}

/** A question of words that nobody uses. */
export function unknownTo(question: string): string {
  return question.replace(/\p{L}{3,}/gu, (word) => `x${word}q`);
}
