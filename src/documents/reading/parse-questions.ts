import type { Document } from '../document.ts';
import type { Fault, Warning } from '../fault.ts';
import { paragraphCount, placeAt } from '../place.ts';
import { questionsLanguage } from './file-names.ts';
import { isLanguageTag } from './header.ts';
import { readLines } from './lines.ts';

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
  let section: string[] | undefined;
  const seen = new Map<string, { readonly line: number; readonly section: string[] }>();
  const warnOfTwin = (question: string, line: number, own: string[]) => {
    const twin = seen.get(question);
    if (twin === undefined) {
      seen.set(question, { line, section: own });
    } else if (twin.section === own) {
      warn({ file, line, problem: `This question stands on line ${twin.line} already: remove one of them.` });
    } else if (own === unanswered || twin.section === unanswered) {
      const other = own === unanswered ? 'to be answered' : 'not to be answered';
      warn({
        file,
        line,
        problem: `This question is said ${other} on line ${twin.line}: remove the one that is wrong.`,
      });
    }
  };
  for (const [index, line] of lines.entries()) {
    const question = line.trim();
    if (question === '') continue;
    if (!question.startsWith('#')) {
      if (section) {
        warnOfTwin(question, index + 1, section);
        section.push(question);
      } else
        fault(
          index + 1,
          'This question stands before the first heading: put # ¶ and the number of its paragraph above it.',
        );
      continue;
    }
    const [heading, paragraph, none] = HEADING.exec(question) ?? [];
    const place = paragraph === undefined ? undefined : placeAt(document, Number(paragraph));
    // Questions under a faulty heading are dropped in silence: the heading is reported already.
    section = none === undefined ? [] : unanswered;
    if (heading === undefined) {
      fault(index + 1, 'This is not a heading of a question file: write # ¶ 4, or # not answered.');
    } else if (place) {
      const [first] = place.passage.paragraphs;
      section = answered.get(first) ?? section;
      answered.set(first, section);
    } else if (none === undefined) {
      fault(index + 1, `There is no ¶ ${paragraph} in ${document.id}: it has ¶ 1 to ¶ ${paragraphCount(document)}.`);
    }
  }
  return faults.length > 0 ? faults : { answered, unanswered };
}
