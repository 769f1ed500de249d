import type { SourceDocument } from '../document.ts';
import type { Fault, Warning } from '../fault.ts';
import { parseSpeaker } from '../parse-attribution.ts';
import { KEY_LENGTH } from '../place.ts';
import { speaksIn } from '../voices.ts';
import { readBody } from './body.ts';
import { documentId } from './file-names.ts';
import { hash } from './hash.ts';
import { parseHeader } from './header.ts';
import { readLines } from './lines.ts';
import { slipsBesides, suspectOpen, unnamedUnits } from './open.ts';
import { parsePassages } from './passages.ts';
import type { Report } from './unit.ts';

/** An id is typed by people, and offered where they type: a longer one is no name. */
const MAX_ID_LENGTH = 100;

/**
 * Reads a document's file.
 *
 * @param file How to name the file in faults; its base name without `.md` becomes the document's id.
 * @param bytes UTF-8, as it stands on disk.
 * @param warn Is told what is likely a slip, though the document can be read.
 * @returns The document, or every fault of the file in the order of its lines.
 */
export function parseDocument(
  file: string,
  bytes: Uint8Array,
  warn: (warning: Warning) => void = () => {},
): SourceDocument | Fault[] {
  const faults: Fault[] = [];
  const fault = (line: number | null, problem: string) => faults.push({ file, line, problem });

  const lines = readLines(bytes);
  if (!Array.isArray(lines)) return [{ file, ...lines }];
  const id = documentId(file);
  if (id === '' || id.length > MAX_ID_LENGTH) {
    fault(null, `The file’s name must have 1 to ${MAX_ID_LENGTH} characters before .md: rename the file.`);
  }

  const headerEnd = findHeaderEnd(lines);
  if (typeof headerEnd === 'string') {
    fault(1, headerEnd);
    return faults;
  }
  const read = parseHeader(lines.slice(1, headerEnd).join('\n'));
  if (Array.isArray(read)) for (const { line, problem } of read) fault(line + 1, problem);

  const { title, speaker, items, language, publisher, authors } = Array.isArray(read) ? NOTHING_KNOWN : read.header;
  const numbered = lines.map((text, index) => ({ number: index + 1, text }));
  const body = numbered.slice(headerEnd + 1);
  const before = faults.length;
  const suspect: Report = (line, problem) => warn({ file, line, problem });
  const slip = slipsBesides(body, suspect);
  const units = readBody(body, items, fault, suspect, slip);
  const isMarked = suspectOpen(numbered.slice(1, headerEnd), body, suspect);
  if (units.length === 0 && faults.length === before) fault(lines.length, NO_PARAGRAPHS);
  if (units.length > MOST_PARAGRAPHS) {
    fault(null, tooManyParagraphs(units.length));
    return faults;
  }
  const attribution = speaker === null ? null : parseSpeaker(speaker);
  const whose = typeof attribution === 'string' ? null : attribution;
  const about = { title, language, publisher, authors, isMarked, marked: unnamedUnits(body, units) };
  const passages = parsePassages(units, { ...about, speaker: whose, fault, warn: suspect, slip });
  if (faults.length > 0 || Array.isArray(read)) return faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const { speaker: _, items: __, ...said } = read.header;
  const document = { id, key: hash(id, KEY_LENGTH), ...said, passages, askedIn: [], unanswered: [], glossary: [] };
  for (const name of Object.keys(said.names).filter((each) => !speaksIn(each, document))) {
    fault(read.lineOf(['names', name]) + 1, nobodyProblem(name));
  }
  return faults.length > 0 ? faults : document;
}

const MOST_PARAGRAPHS = 50_000;

const NO_PARAGRAPHS = 'The document has no paragraphs: add its text below the header, a blank line between paragraphs.';
const tooManyParagraphs = (count: number) =>
  `The document has ${count} paragraphs, but at most ${MOST_PARAGRAPHS} are read: divide it into several.`;
const nobodyProblem = (name: string) =>
  `“names.${name}” is nobody in this document: write a speaker as a — line, the parties, the authors or the publisher has it.`;

/** Of a document whose header has faults. */
const NOTHING_KNOWN = { title: '', speaker: null, items: null, language: 'en', publisher: null, authors: [] };

/** The index of the `---` line that closes the header, or what is wrong with it. */
function findHeaderEnd(lines: readonly string[]): number | string {
  if (lines[0]?.trimEnd() !== '---') {
    return 'The file has no header: begin it with a line ---, then at least title and language, then ---.';
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end === -1 ? 'The header that opens here is never closed: put a line --- after its last entry.' : end;
}
