import { append, foldWords, withoutControlCharacters } from '../../text/index.ts';

/** Questions by the paragraph that answers them; under `none` those that nothing answers. */
export type Drafted = ReadonlyMap<Section, readonly string[]>;
export type Section = number | 'none';

/** In UTF-16 units; what is longer is no question. */
const LONGEST = 300;

const NOT_ANSWERED = /^\W*(?:questions?\s+)?(?:not|un)[\s_-]*answer(?:ed|able)(?:\s+questions?)?\W*$/i;
/** “# ¶ 4”, “**Passage 4:**”, “¶4 – Voting”; not “3 questions about …”. */
const PARAGRAPH = /^[\s#*_[("]*(?:(?:¶|paragraph|passage)\s*)+(\d{1,6})\b/i;
/** What stands before a question: bullets; a label in bold or brackets, or one of the voices that the prompt has. */
const MARKERS =
  /^(?:[-*•–—+>|]\s+|\[[^\]]*\]\s*|\*\*[^*]*:\s*\*\*\s*|\*\*[^*]*\*\*:\s*|(?:q|question|plain|teen(?:ager)?|lawyer|official|learner|angry|doubtful|half[- ]remember\w*|claim|keywords?|situation)\s*:\s+)+/i;
/** “3.”, “3)”, “(3)”, “Q3:”, “3、”, also escaped. */
const NUMBER = /^\(?(?:Q\s*)?(\d{1,3})\\?(?:[.):]\s+|[、．]\s*)/i;
const QUOTED = /^["“”«„'‘`「『](.*?)["“”»‟'’`」』],?$/s;
const BOLD = /^\*\*(.*)\*\*$/s;
/** What models say around what they were asked for, and what JSON has around it. */
const TALK =
  /^(?:[{}\]]|\[(?:$|[\s"{[])|"\w+":|(?:sure|certainly|of course|okay)\b[,!.]*(?:$| here\b)|here you go|let me know if you|i hope th(?:is|ese)\b|```|-{3,}|\|?[\s|:-]+\|?$)/i;
/** An item may have been left out of a numbered list; a number further off is one that somebody asks for: “8. Mai 1945”. */
const MOST_LEFT_OUT = 3;
/**
 * Reads what a model answered: lines with or without headings, numbers and bullets, in code fences or not, with talk around them.
 *
 * @param section What is meant where the answer has no heading: undefined drops it.
 * @returns Each question once, on one line, never one that a file of questions would take for a heading.
 */
export function readAnswer(answer: string, section?: Section): Map<Section, string[]> {
  const drafted = new Map<Section, string[]>();
  const seen = new Set<string>();
  let current = section;
  let number = 0;
  for (const written of linesOf(answer)) {
    const heading = sectionOf(written);
    if (heading !== undefined) {
      current = heading;
      continue;
    }
    const { line, numbered } = withoutNumber(lineOf(written), number);
    number = numbered;
    const question = questionOf(line);
    const key = keyOf(question);
    if (current === undefined || key === '' || question.length > LONGEST || seen.has(key)) continue;
    seen.add(key);
    append(drafted, current, question);
  }
  return drafted;
}

/** The lines of an answer of which nothing was drafted, though they are no headings and no talk. */
export function passedOver(answer: string, drafted: Drafted): string[] {
  const keys = [...drafted.values()].flat().map(keyOf);
  return linesOf(answer).filter((line) => {
    if (keyOf(questionOf(lineOf(line))) === '' || sectionOf(line) !== undefined) return false;
    return !keys.some((each) => ` ${keyOf(line)} `.includes(` ${each} `));
  });
}

function linesOf(answer: string): string[] {
  return withoutThinking(answer)
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.trim());
}

/** The same for questions that are the same word for word, whatever their capitals and marks. */
export function keyOf(question: string): string {
  return foldWords(question)
    .map(({ word }) => word)
    .join(' ');
}

/** The thoughts of models that think aloud. */
export function withoutThinking(answer: string): string {
  return answer.replace(/<(think|thinking|reasoning)>.*?(?:<\/\1>|$)/gis, '');
}

function sectionOf(line: string): Section | undefined {
  if (NOT_ANSWERED.test(line)) return 'none';
  const [heading, number] = PARAGRAPH.exec(line) ?? [];
  // A line such as “passage 4 what is it” asks.
  const isHeading = /^[#*_]|^\W*¶|:\W*$/.test(line) || line.length === heading?.length;
  return heading !== undefined && isHeading ? Number(number) : undefined;
}

/** One line without bullets; empty if it is a heading or talk. */
function lineOf(text: string): string {
  const line = withoutControlCharacters(text, ' ').replace(/\s+/g, ' ').trim();
  // Headings of voices; “Here are 30 questions:”.
  return /^#/.test(line) || TALK.test(line) || /^[^?？]*[:：]\**$/.test(line) ? '' : line.replace(MARKERS, '');
}

/** @param before The number of the item before. @returns The line without its own, if it is one of the same list. */
function withoutNumber(line: string, before: number): { line: string; numbered: number } {
  const [marker = '', digits] = NUMBER.exec(line) ?? [];
  const number = Number(digits);
  const isNext = number === 1 || (number > before && number <= before + MOST_LEFT_OUT);
  return isNext ? { line: line.slice(marker.length), numbered: number } : { line, numbered: before };
}

/** What is left of a line without what stands around a question. */
function questionOf(line: string): string {
  const bare = line
    .replace(MARKERS, '')
    .replace(/\s*\|$/, '')
    .replace(BOLD, '$1')
    .replace(QUOTED, '$1');
  return bare.replace(/^#+\s*/, '').trim();
}
