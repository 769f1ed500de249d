import type { ClauseWords, InversionWords, PassiveWords } from './clause-words.ts';
import { MORE_CLAUSE_WORDS } from './clauses/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { type Language, phrases, type SayingWords, type SentenceWords, words } from './language.ts';
import { pt } from './pt.ts';
import { numberAt, type ReferenceWords } from './reference-words.ts';
import { MORE_REFERENCE_WORDS } from './references/index.ts';
import { ru } from './ru.ts';
import { MORE_SAYING_WORDS } from './saying/index.ts';
import type { SpeakerWords } from './speaker-words.ts';
import type { SpeechWords } from './speech-words.ts';
import { MORE_SPEECH_WORDS } from './speeches.ts';
import { MORE_TELLING_WORDS } from './telling/index.ts';
import type { TellingWords } from './telling-words.ts';
import { zh } from './zh.ts';

export {
  type ClauseWords,
  type InversionWords,
  type Language,
  numberAt,
  type PassiveWords,
  phrases,
  type ReferenceWords,
  type SayingWords,
  type SentenceWords,
  type SpeechWords,
  type TellingWords,
  words,
};

/** The languages that questions are understood in and quotations are checked in. */
export const LANGUAGES: readonly Language[] = [en, es, ru, zh, fr, de, pt];

/** What turns sentences around and what counts, in these languages and in more. */
export const TELLING_WORDS: readonly TellingWords[] = [...LANGUAGES, ...MORE_TELLING_WORDS];

/** How people refer to paragraphs, in these languages and in more. */
export const REFERENCE_WORDS: readonly ReferenceWords[] = [
  ...LANGUAGES.flatMap(({ references }) => references ?? []),
  ...MORE_REFERENCE_WORDS,
];

/** Words for parts of texts, in these languages and in more, by what they are called in English. */
export const LABEL_WORDS: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ...LANGUAGES,
  ...MORE_REFERENCE_WORDS,
].flatMap(({ labels = {} }) => Object.entries(labels));

/** How people say who says something, in these languages and in more. */
export const SAYING_WORDS: readonly SayingWords[] = [...LANGUAGES, ...MORE_SAYING_WORDS];

/** Some of the words that label who speaks, in all of these languages. */
export function speakerWords(list: keyof SpeakerWords): string[] {
  return SAYING_WORDS.flatMap(({ speakers }) => speakers?.[list] ?? []);
}

/** What stands for whoever asks and whoever answers: whole words and their first letters, in small ones. */
export const QUESTIONS_AND_ANSWERS: readonly (readonly [asks: readonly string[], answers: readonly string[]])[] =
  speakerWords('questionAndAnswer').map((pair) => {
    const [asks = '', answers = ''] = pair.split('|');
    return [formsOf(asks), formsOf(answers)];
  });

function formsOf(word: string): string[] {
  return [word, [...word][0] ?? ''];
}

/** How clauses tell who acts in them, in these languages and in more. */
export const CLAUSE_WORDS: readonly ClauseWords[] = [
  ...LANGUAGES.flatMap(({ clauses }) => clauses ?? []),
  ...MORE_CLAUSE_WORDS,
];

/** What speeches and letters are told by, in these languages and in more. */
export const SPEECH_WORDS: readonly SpeechWords[] = [
  ...LANGUAGES.flatMap(({ speeches }) => speeches ?? []),
  ...Object.values(MORE_SPEECH_WORDS),
];
