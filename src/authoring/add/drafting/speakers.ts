import { questionLabels, speakerLabels, wideLabel } from '../../../documents/reading/index.ts';
import type { Block } from '../draft.ts';
import { asFaq } from './faq.ts';
import { calledIn, initialedIn } from './initials.ts';
import { intervieweeIn } from './interviewee.ts';
import { isLabelled, listOf } from './labels.ts';
import { withNamesAlone } from './names-alone.ts';
import { isOfThemselves } from './narration.ts';
import { aboutNameless, Turns } from './turns.ts';

type Paragraph = Extract<Block, { readonly kind: 'paragraph' }>;

const ABOUT_FAQ =
  'Questions and answers by the labels in front of them, which were taken out of the text: each question is a heading.';

/**
 * Gives paragraphs to their speakers where labels such as “JANE DOE:” stand in front of them, which are taken out of the
 * text. What has no label goes on with the speaker before it, which is a proposal, unless it tells of them. “Q.” and “A.” name
 * nobody: the answers are proposed to be whose the title says. Of a page of questions that are asked often, these become headings.
 *
 * @param title Of the text.
 */
export function withSpeakers(
  blocks: readonly Block[],
  title: string,
  language: string,
): {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
  /** What stands behind the names in labels, by the speaker. */
  readonly asides: ReadonlyMap<string, string>;
} {
  const named = withNamesAlone(blocks);
  const isQuestion = questionLabels(named.flatMap(({ kind, text }) => (kind === 'paragraph' ? text.split('\n') : [])));
  const begins = (line: string) => isLabelled(line) || wideLabel(line) !== undefined || isQuestion(line) !== undefined;
  const split = named.flatMap((block): Block[] => (block.kind === 'paragraph' ? atLabels(block, begins) : [block]));
  const faq = asFaq(split, isQuestion, title, language);
  if (faq) return { blocks: faq, notes: [ABOUT_FAQ], asides: new Map() };
  const { isTranscript, labelOf, isSure, speakers, others } = speakerLabels(textsIn(split));
  const left = others.size > 0 ? [`Looks like a speaker’s label, but was left in the text: ${listOf(others)}.`] : [];
  if (!isTranscript) {
    const turns = blocks.filter((block) => block.kind === 'paragraph' && block.isTurn && block.said.length === 0);
    return { blocks, notes: [...aboutNameless(turns.length), ...left], asides: new Map() };
  }
  // Below the last answer the publisher may speak again.
  const last = split.findLastIndex(
    ({ kind, text }) => kind !== 'heading' && (labelOf(text) !== undefined || isOfThemselves(text)),
  );
  const turns = new Turns({
    labelOf,
    isSure,
    speakers,
    initialed: initialedIn(blocks),
    called: calledIn(title, blocks),
    answerer: intervieweeIn(title, blocks),
  });
  const spoken = split.flatMap((block, at) => turns.give(block, at > last));
  const speaking = new Map([...speakers].filter(([name]) => !turns.above.has(name)));
  const told = `Speakers by the labels in front of their words, which were taken out of the text: ${listOf(speaking)}.`;
  return { blocks: spoken, notes: [told, ...turns.notes(), ...left], asides: turns.asides };
}

function textsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []));
}

/** A paragraph in parts, each of which begins with a label. */
function atLabels(paragraph: Paragraph, begins: (line: string) => boolean): Paragraph[] {
  const parts: string[] = [];
  for (const line of paragraph.text.split('\n')) {
    if (parts.length === 0 || begins(line)) parts.push(line);
    else parts.push(`${parts.pop()}\n${line}`);
  }
  return parts.map((text) => ({ ...paragraph, text }));
}
