import { type Document, isNobodys, type Passage } from '../../documents/index.ts';
import { isQuestion, memoized, QUESTION_MARKS } from '../../text/index.ts';
import type { Indexes } from '../indexes/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import { BELOW_ANSWER } from './confidence.ts';
import { speakerOf } from './first-person.ts';
import { limited, type Ranked } from './ranked.ts';

/** From this share of questions on, what somebody says to others asks them. */
const MOSTLY = 0.5;

/** In chats small letters go on behind a question mark. */
const ASKS = new RegExp(`[${QUESTION_MARKS}]["”’»)]*(?=\\s|$)`, 'u');

/** The share of its sentences that ask something. */
function asksOf({ text, sentences }: Passage): number {
  const asking = sentences.filter(({ start, end }) => ASKS.test(text.slice(start, end)));
  return asking.length / Math.max(1, sentences.length);
}

/** What answers a passage that asks: the one behind it; undefined if it does not ask, or nothing stands there. */
function answeringTo(
  { number, document, passage, asks }: IndexedPassage,
  { passages, questions }: Indexes,
): IndexedPassage | undefined {
  // Of what is asked of a passage, many questions tell more.
  const isAsked = asksOf(passage) >= MOSTLY || isOfInterviewer(passage, document) || asksOpenly(passage);
  if (questions.areMany(number) || !isAsked) return undefined;
  const { from, to } = passages.rangeOf(document);
  const before = number > from ? document.passages[number - from - 1] : undefined;
  const behind = number + 1 < to ? passages.at(number + 1) : undefined;
  if (!behind || asksOf(behind.passage) >= MOSTLY) return undefined;
  const speaker = speakerOf(passage);
  // Who answers may ask something back, or put a question to himself.
  const isDialogue = speaker !== undefined && speakerOf(behind.passage) !== speaker && !(before && endsAsking(before));
  const isOpen = asksOpenly(passage) && isNobodys(behind.passage);
  return asks === 1 || isDialogue || isOpen ? behind : undefined;
}

/** Whether a question ends what somebody says who is not named, as in an interview whose speakers nobody has noted. */
function asksOpenly(passage: Passage): boolean {
  return isNobodys(passage) && endsAsking(passage);
}

/** Whether somebody who mostly asks does so here, too: “The union says … Is that right?”, “You have been criticised for that.” */
function isOfInterviewer(passage: Passage, document: Document): boolean {
  const speaker = speakerOf(passage);
  const isPrompt = passage.sentences.length === 1 || endsAsking(passage);
  return speaker !== undefined && isPrompt && interviewersOf(document).has(speaker);
}

/** Those of whose words, in a document, most passages end in a question. */
const interviewersOf = memoized((document: Document): ReadonlySet<string> => {
  const asked = new Map<string, number>();
  for (const passage of document.passages) {
    const speaker = speakerOf(passage);
    if (speaker !== undefined) asked.set(speaker, (asked.get(speaker) ?? 0) + (endsAsking(passage) ? 1 : -1));
  }
  return new Set([...asked].flatMap(([speaker, more]) => (more > 0 ? [speaker] : [])));
});

function endsAsking({ text, sentences }: Passage): boolean {
  const last = sentences.at(-1);
  return last !== undefined && isQuestion(text.slice(last.start, last.end));
}

/**
 * Passages in which what merely asks is no answer, and comes behind what stands below it, which answers it, as far as one can
 * tell.
 */
export function withAnswers(ranked: readonly Ranked[], indexes: Indexes): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const each of ranked) {
    const answering = answeringTo(each.indexed, indexes);
    const asking = answering ? limited(each, BELOW_ANSWER, 'asks-itself') : each;
    const { confidence } = asking;
    const found = [...(answering ? [{ indexed: answering, confidence, isLikeQuestions: false }] : []), asking];
    for (const one of found) {
      const { number } = one.indexed;
      if (confidence > (best.get(number)?.confidence ?? -1)) best.set(number, one);
    }
  }
  return [...best.values()];
}
