import { questionLabels, speakerLabels } from '../../../documents/reading/index.ts';
import { LANGUAGES, languageOf, quotedSpans, sentences, withoutSpans } from '../../../text/index.ts';
import type { Block, Letters, Told } from '../draft.ts';
import { noteOf } from '../note.ts';
import { SENTENCE } from '../sentence.ts';
import { isFaq, withQuestionsAsHeadings } from './faq.ts';
import { intervieweeIn, isAsked, isCalledInterview } from './interviewee.ts';
import { isNarration, isOfThemselves } from './narration.ts';
import { isOfRecord } from './record-lines.ts';

/** An interview has so many questions and the like that nothing but their letters or dashes tells, at least. */
const FEWEST = 3;
/** … and one that its title calls so. */
const FEWEST_CALLED = 2;

/** Questions that nothing sets off are such a share of the paragraphs, … */
const LEAST_ASKED = 0.25;
/** … no longer than this, in characters, … */
const LONGEST_ASKED = 300;
/** … and so many answers tell of whoever gives them: in those of a page of questions it is readers who say “I”, and ask. */
const FEWEST_OWN = 2;
/** Of those that are given to whom a title names, such a share. */
const LEAST_OWN = 0.25;

/** “– How old is it?”, “—¿Y el dinero?”; not so “– one,” in a list. */
const DASHED = /^(?:[–—]|[―─]{1,2}|——)\s*[\p{Lu}\p{Lo}¿¡…“«„"]/u;

/** More than such a share of what is in some letters is asked: bold ones set off what is said in between, too, italics many other things. */
const LEAST_SET_OFF: readonly (readonly [letters: Letters, share: number])[] = [
  ['bold', 0],
  ['italic', 0.5],
];

/** Whether a block is what an interviewer says. */
type Asks = (block: Block | undefined) => boolean;

/**
 * Marks where somebody else begins to speak in an interview whose questions are told by nothing but their letters, dashes, or
 * what is said, and proposes the answers to be whose the title says; the questions of a page of those that are asked often
 * become headings.
 *
 * @param title Of the text.
 */
export function withTurns(blocks: readonly Block[], title: string, language: string): Told {
  const asks = setOffIn(blocks, isCalledInterview(title, blocks) ? FEWEST_CALLED : FEWEST);
  if (asks) return inLetters(blocks, asks, title, language);
  return underHeadings(blocks, title, language) ?? inLines(blocks, title, language);
}

/** An interview whose questions are headings, by its title; null if a text is none. */
function underHeadings(blocks: readonly Block[], title: string, language: string): Told | null {
  const asks: Asks = (block) => block?.kind === 'heading' && isAsked(block);
  const isInterview = blocks.filter(asks).length >= FEWEST && intervieweeIn(title, blocks) !== null;
  return isInterview ? withAnswers(blocks, asks, title, language) : null;
}

function inLetters(blocks: readonly Block[], asks: Asks, title: string, language: string): Told {
  const answers = blocks.flatMap((block, index) => (!asks(block) && asks(blocks[index - 1]) ? [block.text] : []));
  const above = blocks.slice(0, blocks.findIndex(asks)).findLast(({ kind }) => kind === 'heading')?.text ?? '';
  const isOfMany = blocks.filter(asks).every(isAsked) && isFaq(`${title}\n${above}`, answers, language);
  if (isOfMany) {
    // Labels in front of them are read later.
    const isLabelled = questionLabels(blocks.map(({ text }) => text))(blocks.find(asks)?.text ?? '') !== undefined;
    const questionIn = (block: Block) => (asks(block) && !isLabelled ? block.text : undefined);
    return { blocks: withQuestionsAsHeadings(blocks, questionIn), notes: [] };
  }
  const marked = blocks.map((block, index) => (asks(block) || asks(blocks[index - 1]) ? turn(block) : block));
  return withAnswers(marked, asks, title, language);
}

function inLines(blocks: readonly Block[], title: string, language: string): Told {
  const lines = blocks.flatMap(dashedLines);
  const dashed = lines.filter(isDashed);
  if (dashed.length < FEWEST || !dashed.some(isAsked) || !dashed.every(({ text }) => SENTENCE.test(text)))
    return asTalk(blocks, title, language);
  return { blocks: lines.map((block) => (isDashed(block) ? turn(block) : block)), notes: [] };
}

/** What in bold or italic letters is asked, or said in between; undefined if nothing is. */
function setOffIn(blocks: readonly Block[], fewest: number): Asks | undefined {
  for (const [letters, share] of LEAST_SET_OFF) {
    const asks: Asks = (block) => block?.kind === 'paragraph' && block.letters === letters && SENTENCE.test(block.text);
    const found = blocks.filter(asks);
    if (found.length >= fewest && found.filter(isAsked).length > share * found.length) return asks;
  }
  return undefined;
}

/**
 * The blocks with the answers as proposals, if the title names who gives them, and they speak of themselves. Below the last one
 * the publisher may speak again, and so it may in other letters.
 */
function withAnswers(blocks: readonly Block[], asks: Asks, title: string, language: string): Told {
  const name = intervieweeIn(title, blocks);
  const isLabelled = speakerLabels(blocks.map(({ text }) => text)).isTranscript;
  if (name === null || isLabelled) return { blocks, notes: [] };
  const first = blocks.findIndex((block) => asks(block) && isAsked(block));
  const last = blocks.findLastIndex(asks);
  const lastOwn = blocks.findLastIndex(({ kind, text }) => kind !== 'heading' && isOfThemselves(text));
  const end = Math.max(lastOwn, blocks.slice(last, last + 1).some(isAsked) ? last + 1 : last);
  const given: Block[] = [];
  let isAnswer = false;
  const told = blocks.map((block, at): Block => {
    if (block.kind === 'heading' || asks(block)) isAnswer = at >= first && asks(block);
    if (block.kind === 'heading' || asks(block) || block.said.length > 0 || !isAnswer) return block;
    isAnswer = at <= end && block.letters === undefined && !isNarration(block, name);
    if (!isAnswer) return isOfRecord(block.text) ? block : turn(block);
    given.push(block);
    return { ...block, said: [name], isProposal: true };
  });
  const isOwn = ownBy(language);
  const own = given.filter((block) => isOfThemselves(block.text) || isOwn(block)).length;
  if (own < FEWEST_OWN || own < LEAST_OWN * given.length) return { blocks, notes: [] };
  const texts = given.map(({ text }) => text);
  return { blocks: told, notes: noteOf(`Answers, given to ${name}, whom the title means, as proposals`, texts) };
}

/** Whether somebody says “I” in a block, outside of quotation marks. */
function ownBy(language: string): (block: Block) => boolean {
  const { firstPerson } = LANGUAGES.find(({ tag }) => tag === languageOf(language)) ?? {};
  return ({ text }) => firstPerson?.test(withoutSpans(text, quotedSpans(text))) === true;
}

/** The blocks with questions and answers marked, if somebody is asked of themselves in them, or the title calls them an interview. */
function asTalk(blocks: readonly Block[], title: string, language: string): Told {
  const parts = blocks.flatMap((block): Block[] => {
    const [first = '', ...others] = block.text.split('\n');
    const asks = block.kind === 'paragraph' && others.length > 0 && isAsked({ ...block, text: first });
    return asks ? [first, others.join('\n')].map((text) => ({ ...block, text })) : [block];
  });
  const asks = (block: Block | undefined) =>
    block?.kind === 'paragraph' && block.text.length <= LONGEST_ASKED && !QUOTED.test(block.text) && isAsked(block);
  const isAnswer = (block: Block, at: number) => block.kind === 'paragraph' && !asks(block) && asks(parts[at - 1]);
  const answers = parts.filter(isAnswer);
  const questions = parts.filter((block, at) => asks(block) && answers.includes(parts[at + 1] ?? block));
  const isOwn = ownBy(language);
  const isTalk =
    questions.length >= FEWEST &&
    questions.length >= LEAST_ASKED * parts.length &&
    (isCalledInterview(title, blocks) ||
      (answers.filter(isOwn).length >= FEWEST_OWN && answers.filter(isOwn).length > questions.filter(isOwn).length));
  if (!isTalk) return { blocks, notes: [] };
  const from = parts.findIndex((block) => questions.includes(block));
  const to = parts.findLastIndex((block) => answers.includes(block) || (block.kind === 'paragraph' && isOwn(block)));
  const marked = parts.map((block, at) => (at >= from && at <= to ? turn(block) : block));
  // “Farmers say otherwise.” may be put to whoever answers.
  const isRemark = (block: Block, at: number) =>
    at > from &&
    block.kind === 'paragraph' &&
    !asks(marked[at - 1]) &&
    !isOfThemselves(block.text) &&
    sentences(block.text, language).length === 1;
  const remarks = new Set(marked.filter(isRemark));
  return withAnswers(marked, (block) => block !== undefined && (asks(block) || remarks.has(block)), title, language);
}

/** A question in quotation marks is told, in a story. */
const QUOTED = /^["“„«「『]/u;

function turn(block: Block): Block {
  return block.kind === 'paragraph' && block.said.length === 0 ? { ...block, isTurn: true } : block;
}

function isDashed({ kind, text }: Block): boolean {
  return kind === 'paragraph' && DASHED.test(text);
}

/** A paragraph in its lines, if each of them begins with a dash. */
function dashedLines(block: Block): Block[] {
  const lines = block.text.split('\n');
  return block.kind === 'paragraph' && lines.every((line) => DASHED.test(line))
    ? lines.map((text) => ({ ...block, text }))
    : [block];
}
