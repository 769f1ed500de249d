import type { Label } from '../../../documents/reading/index.ts';
import { isQuestion, LANGUAGES, languageOf } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { anySource } from '../languages/index.ts';

/** What such pages are called. */
const CALLED = new RegExp(String.raw`(?<!\p{L})(?:${anySource(({ headings }) => headings?.faq)})(?!\p{Ll})`, 'iu');

/**
 * Whether a text with questions in it is a page of those that are asked often, and no interview: its answers tell of nobody who
 * says “I”.
 *
 * @param title What stands above it.
 */
export function isFaq(title: string, answers: readonly string[], language: string): boolean {
  const { firstPerson } = LANGUAGES.find(({ tag }) => tag === languageOf(language)) ?? {};
  return CALLED.test(title) && !answers.some((answer) => firstPerson?.test(answer));
}

/** The blocks with questions as what stands above their answers. */
export function withQuestionsAsHeadings(
  blocks: readonly Block[],
  questionIn: (block: Block) => string | undefined,
): Block[] {
  let above = 1;
  return blocks.map((block) => {
    if (block.kind === 'heading') above = block.level;
    const question = questionIn(block);
    if (question === undefined) return block;
    return { kind: 'heading', level: Math.min(6, above + 1), text: question.replaceAll('\n', ' ') };
  });
}

/**
 * A page of questions that are asked often, “Q: …”, “A: …”: each question is a heading, and its answer stands under it without a
 * label; null where somebody is interviewed so, or gives evidence.
 *
 * @param blocks Each of them with one label at most, as its beginning.
 */
export function asFaq(
  blocks: readonly Block[],
  labelOf: (text: string) => Label | undefined,
  title: string,
  language: string,
): Block[] | null {
  const labelIn = ({ kind, text }: Block) => (kind === 'paragraph' ? labelOf(text) : undefined);
  const found = blocks.flatMap((block) => labelIn(block) ?? []);
  const [question, another] = new Set(found.flatMap(({ name, rest }) => (isQuestion(rest) ? name : [])));
  const answers = found.filter(({ name }) => name !== question);
  const areAsked = found.every(({ name, rest }) => name !== question || isQuestion(rest));
  if (question === undefined || another !== undefined || answers.length === 0 || !areAsked) return null;
  const told = answers.map(({ rest }) => rest);
  if (!isFaq(title, told, language)) return null;
  const questionIn = (block: Block) => {
    const label = labelIn(block);
    return label?.name === question ? label.rest : undefined;
  };
  return withQuestionsAsHeadings(blocks, questionIn).flatMap((block): Block[] => {
    const label = labelIn(block);
    if (!label) return [block];
    return label.rest === '' ? [] : [{ kind: 'paragraph', text: label.rest, said: [] }];
  });
}
