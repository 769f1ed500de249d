import { escapePattern, foldText, lazy, REFERENCE_WORDS, type ReferenceWords } from '../../text/index.ts';
import { KINDS } from './part-tokens.ts';
import { OTHER_NUMBER } from './patterns.ts';
import { FIRST_YEAR, foldUnmarked, saysNothing } from './read.ts';
import { LETTER, PARAGRAPH_WORD } from './vocabulary.ts';
import { tokensOf } from './words.ts';

const FOLLOWING = lazy(() => oneOf(({ following = [], others = [] }) => [...following, ...others]));
const OTHERS = lazy(() => oneOf(({ others }) => others));
const PRECEDING = lazy(() => oneOf(({ preceding }) => preceding));
const HE_OR_SHE = lazy(() => oneOf(({ heOrShe }) => heOrShe));
const THEY = lazy(() => oneOf(({ they }) => they));

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
  if (isOnly(PRECEDING(), folded)) return -1;
  return isOnly(FOLLOWING(), folded) ? 1 : undefined;
}

/** Whether a message asks for another match rather than for what stands next: “next”, “what else?”, not “the next paragraph”. */
export function asksForOthers(message: string): boolean {
  const folded = foldText(message);
  return isOnly(OTHERS(), folded) && folded.search(PARAGRAPH_WORD) === -1 && !isAboutSomebody(message);
}

/** Whether a message asks for nothing but more of what somebody says: “what else does he say?”, “anything else from them?”. */
export function asksForMoreOfThem(message: string): boolean {
  return isAboutSomebody(message) && isOnly(OTHERS(), foldText(message));
}

function isOnly(phrase: RegExp, folded: string): boolean {
  if (!phrase.test(folded)) return false;
  // Without the phrase a message may no longer be known as German.
  return saysNothing(folded) || saysNothing(folded.replace(phrase, ' ').replace(PARAGRAPH_WORD, ' '));
}

/** Whether a message asks for nothing but which passage that is, and whose: “who said that?”, “in which paragraph is that?”. */
export function asksForPlace(message: string): boolean {
  return saysNothing(foldText(message).replace(PARAGRAPH_WORD, ' '));
}

/** A number that is asked for. */
interface NumberAsked {
  /** As it is written. */
  readonly number: string;
  /** Whether it is said what it numbers. */
  readonly isNamed: boolean;
  /** Whether it stands in parentheses. */
  readonly isInner: boolean;
}

/** In UTF-16 units: who asks for nothing but a number needs no more. */
const LONGEST = 100;

/** The number that a message asks for, if it says nothing else: “and article 3?”, “and (2)?”, “4”. */
export function numberAsked(message: string): NumberAsked | undefined {
  const folded = foldUnmarked(message);
  if (folded.length > LONGEST || OTHER_NUMBER.test(folded)) return undefined;
  const tokens = tokensOf(folded).map(({ kind, value, start, end }) => {
    const surface = folded.slice(start, end);
    return { kind, value, start, surface, isLabel: 'AP'.includes(kind) || KINDS().has(surface) };
  });
  const number = tokens.find(({ kind }) => kind === 'N');
  if (!number || number.value >= FIRST_YEAR) return undefined;
  const others = tokens.flatMap(({ kind, surface, isLabel }) => (kind === 'w' && !isLabel ? [surface] : []));
  const isNamed = tokens.some(({ isLabel }) => isLabel);
  // “Is it 4?” asks for something else.
  if (!saysNothing(others.join(' ')) || (!isNamed && others.length > 1)) return undefined;
  return { number: number.surface, isNamed, isInner: folded[number.start - 1] === '(' };
}

/** In Spanish, “él” is “he” only with its accent. */
const ARTICLE = /(?<!\p{L})el(?!\p{L})/giu;

/** Where “he”, “she” or the like stands in a message; -1 if nowhere. */
export function pronounIn(message: string): number {
  return foldText(message.replace(ARTICLE, '__')).search(HE_OR_SHE());
}

/** Whether “he”, “she” or “they” stands in a message. */
export function isAboutSomebody(message: string): boolean {
  return pronounIn(message) !== -1 || isAboutThem(message);
}

/** Whether “they” stands in a message. */
export function isAboutThem(message: string): boolean {
  return THEY().test(foldText(message));
}
