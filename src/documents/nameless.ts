import { QUESTIONS_AND_ANSWERS, speakerWords } from '../text/index.ts';

const NAMELESS: ReadonlySet<string> = new Set([
  ...speakerWords('nameless'),
  ...[...speakerWords('hosts'), ...speakerWords('guests')].flatMap((words) => words.split(' ')),
  ...QUESTIONS_AND_ANSWERS.flat(2),
]);

/** Whether a word of a speaker's label, which is no title, is no name either: “Speaker” of “Speaker 1”, “participant”, “A”. */
export function isNameless(word: string): boolean {
  const unnumbered = word.replace(/\p{N}+$/u, '');
  const isLetter = /^\p{L}$/u.test(unnumbered);
  const isSmall = /\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
  return isLetter || isSmall || NAMELESS.has(unnumbered.toLowerCase());
}
