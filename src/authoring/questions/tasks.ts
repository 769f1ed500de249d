import type { SourceDocument, SourcePassage } from '../../documents/index.ts';
import type { Section } from './answer.ts';
import { questionsPrompt, unansweredPrompt } from './prompt.ts';

/** What a model is asked for at once. */
interface Task {
  /** As it is shown while it runs. */
  readonly name: string;
  /** What the questions belong to. */
  readonly section: Section;
  /** Made when it is needed: each shows much of the document. */
  readonly prompt: () => string;
}

/** A passage with so many questions is left alone; so is a part of the text with so many that it does not answer. */
const ENOUGH = 10;
const ENOUGH_UNANSWERED = 20;

/** What is not answered is asked for so many passages, and UTF-16 units of text, at a time. */
const PASSAGES_PER_PART = 10;
const PART = 6_000;

/** So much is put into one part of a worksheet: more, and models grow short. */
const PASSAGES_PER_SHEET = 5;
const SHEET = 2_500;

/** @param document With the questions that it has in the language. @returns What it lacks, passage by passage. */
export function tasksOf(document: SourceDocument, language: string): Task[] {
  const total = document.passages.at(-1)?.paragraphs.at(-1);
  const parts = lackingParts(document);
  return [
    ...lackingPassages(document).map((passage) => ({
      name: `¶ ${passage.paragraphs[0]} of ${total} (${language})`,
      section: passage.paragraphs[0],
      prompt: () => questionsPrompt(document, language, [passage]),
    })),
    ...parts.map((part, index) => ({
      name: `not answered, ${index + 1} of ${parts.length} (${language})`,
      section: 'none' as const,
      prompt: () => unansweredPrompt(document, language, part),
    })),
  ];
}

/** The same as prompts for several passages at once, to be pasted by hand. */
export function worksheetPrompts(document: SourceDocument, language: string): string[] {
  const groups = grouped(lackingPassages(document), SHEET, PASSAGES_PER_SHEET);
  return [
    ...groups.map((passages) => questionsPrompt(document, language, passages)),
    ...lackingParts(document).map((part) => unansweredPrompt(document, language, part)),
  ];
}

function lackingPassages({ passages }: SourceDocument): SourcePassage[] {
  return passages.filter(({ questions }) => questions.length < ENOUGH);
}

function lackingParts({ passages, unanswered }: SourceDocument): SourcePassage[][] {
  return grouped(passages, PART, PASSAGES_PER_PART).slice(Math.floor(unanswered.length / ENOUGH_UNANSWERED));
}

/** Passages in groups of so many, and so much text, at most; one that is longer is a group alone. */
function grouped(passages: readonly SourcePassage[], length: number, most: number): SourcePassage[][] {
  const groups: SourcePassage[][] = [];
  let room = 0;
  for (const passage of passages) {
    const last = groups.at(-1);
    room -= passage.text.length;
    if (last && room >= 0 && last.length < most) last.push(passage);
    else {
      groups.push([passage]);
      room = length - passage.text.length;
    }
  }
  return groups;
}
