import type { Document } from '../document.ts';
import type { Fault, Warning } from '../fault.ts';
import { paragraphCount, placeAt } from '../place.ts';
import { questionsLanguage } from './file-names.ts';
import { isLanguageTag } from './header.ts';
import { readLines } from './lines.ts';
import type { Report } from './unit.ts';

/** The questions of one file, by what answers them. */
export interface Questions {
  /** By the passage's first paragraph. */
  readonly answered: ReadonlyMap<number, readonly string[]>;
  readonly unanswered: readonly string[];
}

const HEADING = /^#\s*(?:¶\s*(\d+)|(not answered))\s*$/i;

/**
 * Reads a file of questions: under a heading `# ¶ 4`, a line each, those that the paragraph answers; under
 * `# not answered`, those on the document's subject that it does not answer.
 *
 * @param file Its name tells the document and the language: `<id>.questions.<language>.md`.
 * @param warn Is told of questions that stand twice under one heading, or are both answered and not.
 * @returns The questions, or every fault of the file in the order of its lines.
 */
export function parseQuestions(
  file: string,
  bytes: Uint8Array,
  document: Document,
  warn: (warning: Warning) => void = () => {},
): Questions | Fault[] {
  const lines = readLines(bytes);
  if (!Array.isArray(lines)) return [{ file, ...lines }];

  const faults: Fault[] = [];
  const fault = (line: number | null, problem: string) => faults.push({ file, line, problem });
  const language = questionsLanguage(file) ?? '';
  if (!isLanguageTag(language)) {
    fault(
      null,
      `“${language}” is not a known language: name the file ${document.id}.questions.en.md, or es, ru, zh ….`,
    );
  }

  const answered = new Map<number, string[]>();
  const unanswered: string[] = [];
  const warnOfTwin = twinWarner(unanswered, (line, problem) => warn({ file, line, problem }));
  let section: string[] | undefined;
  for (const [index, line] of lines.entries()) {
    const written = line.trim();
    if (written === '') continue;
    if (written.startsWith('#')) {
      const opened = sectionOf(written, document, answered, unanswered);
      if (typeof opened === 'string') fault(index + 1, opened);
      // Questions under a faulty heading are dropped in silence: the heading is reported already.
      section = typeof opened === 'string' ? [] : opened;
    } else if (section) {
      warnOfTwin(written, index + 1, section);
      section.push(written);
    } else {
      fault(
        index + 1,
        'This question stands before the first heading: put # ¶ and the number of its paragraph above it.',
      );
    }
  }
  return faults.length > 0 ? faults : { answered, unanswered };
}

/** The list to which the questions under a heading are added; or what is wrong with the heading. */
function sectionOf(
  written: string,
  document: Document,
  answered: Map<number, string[]>,
  unanswered: string[],
): string[] | string {
  const [heading, paragraph, none] = HEADING.exec(written) ?? [];
  if (heading === undefined) return 'This is not a heading of a question file: write # ¶ 4, or # not answered.';
  if (none !== undefined) return unanswered;
  const place = placeAt(document, Number(paragraph));
  if (!place) return `There is no ¶ ${paragraph} in ${document.id}: it has ¶ 1 to ¶ ${paragraphCount(document)}.`;
  const [first] = place.passage.paragraphs;
  const section = answered.get(first) ?? [];
  answered.set(first, section);
  return section;
}

/** Warns of questions that stand twice under one heading, or are said both to be answered and not to be. */
function twinWarner(
  unanswered: readonly string[],
  warn: Report,
): (question: string, line: number, section: readonly string[]) => void {
  const seen = new Map<string, { readonly line: number; readonly section: readonly string[] }>();
  return (question, line, section) => {
    const twin = seen.get(question);
    if (twin === undefined) {
      seen.set(question, { line, section });
    } else if (twin.section === section) {
      warn(line, `This question stands on line ${twin.line} already: remove one of them.`);
    } else if (section === unanswered || twin.section === unanswered) {
      const other = section === unanswered ? 'to be answered' : 'not to be answered';
      warn(line, `This question is said ${other} on line ${twin.line}: remove the one that is wrong.`);
    }
  };
}
