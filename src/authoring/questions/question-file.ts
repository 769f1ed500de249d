import type { SourceDocument } from '../../documents/index.ts';
import { placeAt } from '../../documents/index.ts';
import type { Drafted, Section } from './answer.ts';

const HEADING = /^\s*#\s*(?:¶\s*(\d+)|not answered)\s*$/i;

/** Behind each line, which keeps its own end, so that what is not touched stays as it is to the byte. */
const LINE = /(?<=\r\n|\n|\r(?!\n))/;

/**
 * Adds questions to a file of questions. No line that it has is touched: new ones come at the end of their section, new
 * sections where their number belongs.
 *
 * @param text The file as it is, which has no faults; empty if there is none yet.
 */
export function addQuestions(text: string, drafted: Drafted, document: SourceDocument): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const kept = text.split(LINE);
  const last = kept.at(-1) ?? '';
  if (last !== '' && !/[\r\n]$/.test(last)) kept.push(kept.pop() + ending);
  for (const [section, questions] of [...drafted].sort(([a], [b]) => placeOf(a) - placeOf(b))) {
    if (questions.length === 0) continue;
    const added = questions.map((question) => question + ending);
    const sections = sectionsOf(kept, document);
    const own = sections.find((each) => each.section === section);
    if (own) {
      kept.splice(own.end, 0, ...added);
      continue;
    }
    const next = sections.find((each) => placeOf(each.section) > placeOf(section));
    const heading = (section === 'none' ? '# not answered' : `# ¶ ${section}`) + ending;
    if (next) kept.splice(next.start, 0, heading, ...added, ending);
    else {
      while (kept.length > 0 && kept.at(-1) === '') kept.pop();
      const isSpaced = kept.length === 0 || kept.at(-1)?.trim() === '';
      kept.push(...(isSpaced ? [] : [ending]), heading, ...added);
    }
  }
  return kept.join('');
}

/** Takes questions out of a file; every other line stays as it is. */
export function removeQuestions(text: string, removed: Drafted, document: SourceDocument): string {
  const lines = text.split(LINE);
  for (const { section, start, end } of sectionsOf(lines, document)) {
    const gone = new Set(removed.get(section));
    for (let at = start + 1; at < end; at += 1) if (gone.has(lines[at]?.trim() ?? '')) lines[at] = '';
  }
  return lines.join('');
}

/** What is not answered stands last. */
function placeOf(section: Section): number {
  return section === 'none' ? Number.POSITIVE_INFINITY : section;
}

/** The sections of a file in its order: the line of the heading, and the one behind the last that is not empty. */
function sectionsOf(lines: readonly string[], document: SourceDocument) {
  const sections: { section: Section; start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const [heading, paragraph] = HEADING.exec(line.trim()) ?? [];
    if (heading !== undefined) {
      const passage = paragraph === undefined ? undefined : placeAt(document, Number(paragraph))?.passage;
      sections.push({ section: passage?.paragraphs[0] ?? 'none', start: index, end: index + 1 });
    } else if (line.trim() !== '') {
      const open = sections.at(-1);
      if (open) open.end = index + 1;
    }
  }
  return sections;
}

/** In which line of a file a question stands, counted from 1; undefined if in none. */
export function lineOf(text: string, question: string): number | undefined {
  const index = text.split(/\r\n|\n|\r/).findIndex((line) => line.trim() === question);
  return index === -1 ? undefined : index + 1;
}
