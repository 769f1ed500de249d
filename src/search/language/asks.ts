import { alternatives, isQuestion, LANGUAGES, SAYING_WORDS, simplifyChinese } from '../../text/index.ts';
import { ASKS_FOR_OUTCOME, ASKS_WHO, ASKS_WHY } from './clause-patterns.ts';

const ASKS = LANGUAGES.flatMap(({ asks }) => asks ?? []);
const FOR_NUMBER = LANGUAGES.flatMap(({ asksForNumber }) => asksForNumber ?? []);
const FOR_DOER = LANGUAGES.flatMap(({ asksForDoer = [] }) => asksForDoer);

/** What asks for more than whether something is so. */
const INTERROGATIVES = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives(SAYING_WORDS.flatMap(({ interrogatives = [] }) => interrogatives))})(?!\p{L})`,
  'iu',
);

/** In English, no German “was”, which is “what”. */
const ENGLISH_WAS = /(?<!\p{L})was(?=\s+(?:the|it|that|this|he|she|there)(?!\p{L}))/giu;

/** In UTF-16 units: what tells a question stands at its beginning. */
const BEGINNING = 400;

/** Whether a text is a question, with its mark or without, as far as that can be told. */
export function asks(text: string): boolean {
  const beginning = simplifyChinese(text.slice(0, BEGINNING));
  return isQuestion(text) || ASKS.some((pattern) => pattern.test(beginning));
}

/** Whether a question asks for a number or a time. */
export function asksForNumber(question: string): boolean {
  return FOR_NUMBER.some((pattern) => pattern.test(question));
}

/** Whether a question asks for a reason. */
export function asksForReason(question: string): boolean {
  return ASKS_WHY.test(question);
}

/** Whether one asks what came of it, so that a plan or a call is no answer: “did tensions ease after that?” */
export function asksForOutcome(question: string): boolean {
  if (question.length > BEGINNING || INTERROGATIVES.test(question.replace(ENGLISH_WAS, 'is'))) return false;
  // What takes longest comes last.
  return !ASKS_WHO.test(question) && asks(question) && ASKS_FOR_OUTCOME().test(question);
}

/** Of a question who did something, or whether anybody did, the word for that, in small letters. */
export function deedIn(question: string): string | undefined {
  const beginning = question.slice(0, BEGINNING);
  return FOR_DOER.map((pattern) => pattern.exec(beginning)?.groups?.['deed'])
    .find((deed) => deed)
    ?.toLowerCase();
}
