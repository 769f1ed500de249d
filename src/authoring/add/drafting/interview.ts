import { questionLabels } from '../../../documents/reading/index.ts';
import { isQuestion, LANGUAGES, languageOf, quotedSpans, withoutSpans } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { asHeading, isFaq } from './faq.ts';

/** An interview has so many questions and the like that nothing but bold letters or dashes tells, at least. */
const FEWEST = 3;

/** Questions that nothing sets off are such a share of the paragraphs, … */
const LEAST_ASKED = 0.25;
/** … no longer than this, in characters, … */
const LONGEST_ASKED = 300;
/** … and so many answers tell of whoever gives them: in those of a page of questions it is readers who say “I”, and ask. */
const FEWEST_OWN = 2;

/** What ends like a sentence: a heading in bold letters does not. */
const SENTENCE = /[.!?؟…。！？][”"’»」]?$/u;
/** “– How old is it?”, “—¿Y el dinero?”; not so “– one,” in a list. */
const DASHED = /^(?:[–—]|[―─]{1,2}|——)\s*[\p{Lu}\p{Lo}¿¡…“«„"]/u;

/**
 * Marks where somebody else begins to speak in an interview whose questions are told by nothing but bold letters, dashes, or
 * what is said; those of a page of questions that are asked often become headings.
 *
 * @param title Of the text.
 */
export function withTurns(blocks: readonly Block[], title: string, language: string): readonly Block[] {
  const isBold = (block: Block | undefined) =>
    block?.kind === 'paragraph' && block.isBold === true && SENTENCE.test(block.text);
  const isAsked = (block: Block) => isQuestion(block.text) || /か。$/u.test(block.text);
  const bold = blocks.filter(isBold);
  if (bold.length >= FEWEST && bold.some(isAsked)) {
    const answers = blocks.flatMap((block, index) => (!isBold(block) && isBold(blocks[index - 1]) ? [block.text] : []));
    if (bold.every(isAsked) && isFaq(title, answers, language)) return asFaq(blocks, isBold);
    return blocks.map((block, index) => (isBold(block) || isBold(blocks[index - 1]) ? turn(block) : block));
  }
  const lines = blocks.flatMap(dashedLines);
  const dashed = lines.filter(isDashed);
  if (dashed.length < FEWEST || !dashed.some(isAsked) || !dashed.every(({ text }) => SENTENCE.test(text)))
    return asTalk(blocks, isAsked, language);
  return lines.map((block) => (isDashed(block) ? turn(block) : block));
}

/** The blocks with the questions as headings, unless there are labels in front of them. */
function asFaq(blocks: readonly Block[], isAsked: (block: Block) => boolean): readonly Block[] {
  if (questionLabels(blocks.map(({ text }) => text))(blocks.find(isAsked)?.text ?? '')) return blocks;
  let above = 1;
  return blocks.map((block) => {
    if (block.kind === 'heading') above = block.level;
    return isAsked(block) ? asHeading(block.text, above) : block;
  });
}

/** The blocks with questions and answers marked, if somebody is asked of themselves in them. */
function asTalk(blocks: readonly Block[], isAsked: (block: Block) => boolean, language: string): readonly Block[] {
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
  const { firstPerson } = LANGUAGES.find(({ tag }) => tag === languageOf(language)) ?? {};
  const own = (some: readonly Block[]) =>
    some.filter(({ text }) => firstPerson?.test(withoutSpans(text, quotedSpans(text)))).length;
  const isTalk =
    questions.length >= FEWEST &&
    questions.length >= LEAST_ASKED * parts.length &&
    own(answers) >= FEWEST_OWN &&
    own(answers) > own(questions);
  return isTalk
    ? parts.map((block) => (questions.includes(block) || answers.includes(block) ? turn(block) : block))
    : blocks;
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
