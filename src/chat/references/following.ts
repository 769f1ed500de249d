import { escapePattern, foldText, lazy, REFERENCE_WORDS, type ReferenceWords } from '../../text/index.ts';
import { saysNothing } from './read.ts';
import { LETTER, PARAGRAPH_WORD } from './vocabulary.ts';

const FOLLOWING = lazy(() => oneOf(({ following }) => following));
const PRECEDING = lazy(() => oneOf(({ preceding }) => preceding));
const HE_OR_SHE = lazy(() => oneOf(({ heOrShe }) => heOrShe));

/** A phrase of any language, in a folded text. */
function oneOf(list: (words: ReferenceWords) => readonly string[] | undefined): RegExp {
  const phrases = REFERENCE_WORDS.flatMap((words) => list(words) ?? []).map((phrase) =>
    escapePattern(foldText(phrase)),
  );
  return new RegExp(`(?<!${LETTER})(?:${phrases.sort((a, b) => b.length - a.length).join('|')})(?!${LETTER})`, 'v');
}

/** How far a message wants to go on, in paragraphs: 1 for “next” or “what does the next paragraph say?”, -1 for “back”. */
export function stepAsked(message: string): 1 | -1 | undefined {
  const folded = foldText(message);
  const isOnly = (phrase: RegExp) =>
    phrase.test(folded) && saysNothing(folded.replace(phrase, ' ').replace(PARAGRAPH_WORD, ' '));
  if (isOnly(PRECEDING())) return -1;
  return isOnly(FOLLOWING()) ? 1 : undefined;
}

/** Where “he”, “she” or the like stands in a message; -1 if nowhere. */
export function pronounIn(message: string): number {
  return foldText(message).search(HE_OR_SHE());
}
