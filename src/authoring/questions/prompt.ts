import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceDocument, SourcePassage } from '../../documents/index.ts';
import { append } from '../../text/index.ts';
import type { GlossaryWord } from './glossary.ts';

/** How many questions a passage is to have: docs/answers.md has what more of them are worth. */
const QUESTIONS = 30;
const UNANSWERED = 40;

/** So much text beside the passages is shown, in UTF-16 units: some 1,500 words. */
const CONTEXT = 9_000;

/** Asks for the questions that some passages answer. */
export function questionsPrompt(
  document: SourceDocument,
  language: string,
  passages: readonly SourcePassage[],
): string {
  return passagesPrompt('questions.md', QUESTIONS, document, language, passages);
}

/** Asks for questions on the subject of some passages that the document does not answer. */
export function unansweredPrompt(
  document: SourceDocument,
  language: string,
  passages: readonly SourcePassage[],
): string {
  return passagesPrompt('not-answered.md', UNANSWERED, document, language, passages);
}

function passagesPrompt(
  file: string,
  count: number,
  document: SourceDocument,
  language: string,
  passages: readonly SourcePassage[],
): string {
  return fill(file, {
    title: document.title,
    language: nameOf(language),
    count: String(count),
    context: contextOf(document, passages),
    passages: textOf(passages),
  });
}

/** Asks for words in other languages. */
export function wordsPrompt(
  document: SourceDocument,
  languages: readonly string[],
  words: readonly GlossaryWord[],
): string {
  return fill('words.md', {
    title: document.title,
    languages: languages.map(nameOf).join(', '),
    words: bySentence(words),
  });
}

/** Each sentence once, above its words. */
function bySentence(words: readonly GlossaryWord[]): string {
  const sentences = new Map<string, string[]>();
  for (const { word, sentence } of words) append(sentences, sentence, word);
  return [...sentences].map(([sentence, some]) => `[${sentence}]\n${some.join('\n')}`).join('\n\n');
}

function fill(name: string, values: Readonly<Record<string, string>>): string {
  const prompt = readFileSync(fileURLToPath(import.meta.resolve(`#prompts/${name}`)), 'utf8');
  return prompt.replace(/\{\{(\w+)\}\}/g, (placeholder, key: string) => values[key] ?? placeholder);
}

function nameOf(language: string): string {
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(language)} (${language})`;
}

/** Passages as they are shown to the model: number, what they stand under, text. */
function textOf(passages: readonly SourcePassage[]): string {
  return passages
    .map(({ paragraphs, headings, label, lead, outer, text }) => {
      const under = [...headings, ...(label === null ? [] : [label]), ...(lead === null ? [] : [lead]), ...outer];
      return [`# ¶ ${paragraphs[0]}`, ...(under.length > 0 ? [`[under: ${under.join(' › ')}]`] : []), text].join('\n');
    })
    .join('\n\n');
}

/** What stands before and behind some passages, as much as has room, in the order of the document. */
function contextOf({ passages: all }: SourceDocument, passages: readonly SourcePassage[]): string {
  const places = passages.map((passage) => all.indexOf(passage));
  const distance = (at: number) => Math.min(...places.map((place) => Math.abs(place - at)));
  const others = [...all.keys()].filter((at) => !places.includes(at)).sort((a, b) => distance(a) - distance(b));
  let room = CONTEXT;
  const shown: number[] = [];
  for (const at of others) {
    room -= all[at]?.text.length ?? 0;
    if (room < 0) break;
    shown.push(at);
  }
  return textOf(shown.sort((a, b) => a - b).flatMap((at) => all[at] ?? [])) || '(nothing)';
}
