import { questionLabels, speakerLabel } from '../../../documents/reading/index.ts';
import { quotedSpans } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { isBanner } from '../drafting/banner.ts';
import { leading } from '../drafting/leading.ts';
import { isBareLabel } from '../drafting/titles-below.ts';
import { isDated, isWrittenDate, tellsWhen } from '../written-date.ts';
import { BEGINS } from './layout.ts';

/** A title is no longer than this, in characters. */
const LONGEST_TITLE = 120;
/** Below it, before a blank line, so many lines tell of it at most, each no longer than this, in characters. */
const [MOST_IMPRINT, LONGEST_IMPRINT] = [3, 80];

/** Who wrote or said a text, below its title: “By Jane Doe”, “王立军”. */
const NAMED_BELOW = /^(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s+\p{Lu}[^.!?]{2,60}|\p{Script=Han}{2,4})$/u;

/** What stands above the text: banners, the title, and on the lines below it a date, a name; and how many groups of lines that is. */
export function headOf(groups: readonly (readonly string[])[], lines: readonly string[]) {
  const isAbove = ([line = '', ...others]: readonly string[]) =>
    others.length === 0 && (isBanner(line) || isWrittenDate(line));
  const above = leading(groups, isAbove);
  const blocks = above.flat().map(paragraph);
  const [line = '', ...below] = groups[above.length] ?? [];
  const isAlone = below.every(
    (each) => isBanner(each) || isWrittenDate(each) || isDated(each) || NAMED_BELOW.test(each.trim()),
  );
  if (!(isAlone || isImprint(below)) || !isTitle(line, lines)) return { blocks, groups: above.length };
  const title: Block = { kind: 'heading', level: 1, text: line.trim() };
  return { blocks: [...blocks, title, ...below.map(paragraph)], groups: above.length + 1 };
}

/** Whether lines below a title say what it is of, and of when: “Interview with Jane Doe”, “Updated 4 January 2026”. */
function isImprint(lines: readonly string[]): boolean {
  return (
    lines.length <= MOST_IMPRINT &&
    lines.some(tellsWhen) &&
    lines.every((line) => line.length <= LONGEST_IMPRINT && !/[.,;:!?…。，；：！？]$/u.test(line) && !BEGINS.test(line))
  );
}

function paragraph(line: string): Block {
  return { kind: 'paragraph', text: line.trim(), said: [] };
}

/** Whether a line that stands alone above others is no sentence. */
function isTitle(line: string, lines: readonly string[]): boolean {
  return (
    !isWrittenDate(line) &&
    !isSpoken(line, lines) &&
    !isPart(line, lines) &&
    line.length <= LONGEST_TITLE &&
    /[\p{L}\p{N}]/u.test(line) &&
    // “… e. V.” and “…, D.C.” end no sentence.
    !/(?<![\s.]\p{Lu})\.$|[:;,。：；]$/u.test(line)
  );
}

/** Whether a line is the label of a part and nothing else, one of several: “CHAPTER I”. */
function isPart(line: string, lines: readonly string[]): boolean {
  return isBareLabel(line.trim()) && lines.filter((each) => isBareLabel(each.trim())).length > 1;
}

/**
 * Whether a line is what somebody says, by a label in front of it: not so “CONGRESSIONAL RECORD: Debate on the Bill”, nor what an
 * interview is called, “Jane Doe: “The lamp must not go out””.
 */
function isSpoken(line: string, lines: readonly string[]): boolean {
  if (questionLabels(lines.map((each) => each.trim()))(line.trim())) return true;
  const label = speakerLabel(line.trim());
  if (!label || isQuotation(label.rest)) return false;
  const isAgain = lines.filter((each) => speakerLabel(each.trim())?.name === label.name).length > 1;
  return isAgain || label.isMarked || label.isLikely || isWord(label.name) || !/^[^.!?。！？]+$/u.test(label.rest);
}

/** Whether a name is one word of those that spaces part: “专访：…” may be a title. */
function isWord(name: string): boolean {
  return !name.includes(' ') && !/^\p{Lo}/u.test(name);
}

/** Whether all of some words stands in quotation marks. */
function isQuotation(words: string): boolean {
  const [first] = quotedSpans(words);
  return first?.start === 0 && first.end === words.length;
}
