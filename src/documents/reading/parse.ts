import { createHash } from 'node:crypto';
import { append, isQuestion, quotations, sentences } from '../../text/index.ts';
import { attribute } from '../attribution.ts';
import type { AttributedSpan, Attribution, SourceDocument, SourcePassage } from '../document.ts';
import type { Fault, Warning } from '../fault.ts';
import { NOTHING_QUOTED, parseSpeaker } from '../parse-attribution.ts';
import { speaksIn } from '../voices.ts';
import { readBody } from './body.ts';
import { documentId } from './file-names.ts';
import { parseHeader } from './header.ts';
import { LONGEST, readLines, tooLong } from './lines.ts';
import { suspectQuoted } from './suspect-quoted.ts';
import { lineAt, mistypedSpeakers, suspectAttribution, suspectText, unpairedMark } from './suspicions.ts';
import type { Report, Unit } from './unit.ts';

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

  const { speaker, items, language, publisher } = Array.isArray(read) ? NOTHING_KNOWN : read.header;
  const body = lines.slice(headerEnd + 1).map((text, index) => ({ number: headerEnd + 2 + index, text }));
  const before = faults.length;
  const suspect: Report = (line, problem) => warn({ file, line, problem });
  const units = readBody(body, items, fault, suspect);
  if (units.length === 0 && faults.length === before) {
    fault(
      lines.length,
      'The document has no paragraphs: add its text below the header, a blank line between paragraphs.',
    );
  }
  if (units.length > MOST_PARAGRAPHS) {
    fault(
      null,
      `The document has ${units.length} paragraphs, but at most ${MOST_PARAGRAPHS} are read: divide it into several.`,
    );
    return faults;
  }
  const attribution = speaker === null ? null : parseSpeaker(speaker);
  const passages = parsePassages(
    units,
    { language, publisher },
    typeof attribution === 'string' ? null : attribution,
    fault,
    suspect,
  );
  if (faults.length > 0 || Array.isArray(read)) return faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const { speaker: _, items: __, ...said } = read.header;
  const document = { id, key: hash(id, 5), ...said, passages, askedIn: [], unanswered: [], glossary: [] };
  for (const speaker of Object.keys(said.names).filter((name) => !speaksIn(name, document))) {
    fault(
      read.lineOf(['names', speaker]) + 1,
      `“names.${speaker}” is nobody in this document: write a speaker as a — line, the parties, the authors or the publisher has it.`,
    );
  }
  return faults.length > 0 ? faults : document;
}

const MOST_PARAGRAPHS = 50_000;

/** Of a document whose header has faults. */
const NOTHING_KNOWN = { speaker: null, items: null, language: 'en', publisher: null };

/** The index of the `---` line that closes the header, or what is wrong with it. */
function findHeaderEnd(lines: readonly string[]): number | string {
  if (lines[0]?.trimEnd() !== '---') {
    return 'The file has no header: begin it with a line ---, then at least title and language, then ---.';
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end === -1 ? 'The header that opens here is never closed: put a line --- after its last entry.' : end;
}

/** The passages of some units: what is printed twice, under the same headings, is one. */
function parsePassages(
  units: readonly Unit[],
  { language, publisher }: Pick<SourceDocument, 'language' | 'publisher'>,
  speaker: Attribution | null,
  fault: Report,
  warn: Report,
): SourcePassage[] {
  const texts = units.map(textOf);
  const speakers = new Map<string, (number | null)[]>();
  const numbers = new Map<string, number>();
  /** The same for equal texts: each stands above many paragraphs. */
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const found = new Map<string, { paragraphs: [number, ...number[]]; passage: Omit<SourcePassage, 'paragraphs'> }>();
  for (const [index, unit] of units.entries()) {
    const { attributions, headings, label, lead } = unit;
    const text = texts[index] ?? '';
    if (text.length > LONGEST) {
      fault(unit.lines[0]?.number ?? null, tooLong('paragraph', text.length));
      continue;
    }
    const parts = { text, sentences: sentences(text, language), quotations: quotations(text) };
    const whose = attribute(
      parts,
      attributions.map((line) => line.text),
      speaker,
    );
    if ('problem' in whose) {
      const mark = whose.problem === NOTHING_QUOTED ? unpairedMark(text, texts[index + 1]) : undefined;
      if (mark) fault(lineAt(unit.lines, text, mark.at), mark.problem);
      else fault(attributions[whose.line]?.number ?? null, whose.problem);
      continue;
    }
    const { attributed, unnamed } = whose;
    suspectText(unit, text, texts[index + 1], warn);
    const quoted = suspectQuoted({ text, ...whose }, publisher);
    if (quoted) warn(lineAt(unit.lines, text, quoted.at), quoted.problem);
    for (const line of attributions) {
      const problem = suspectAttribution(line.text);
      if (problem !== undefined) warn(line.number, problem);
    }
    for (const name of namesOf(attributed)) append(speakers, name, attributions[0]?.number ?? null);
    const place = { headings, label, lead };
    const key = JSON.stringify([text, attributed, unnamed, label, headings.map(numberOf), lead && numberOf(lead)]);
    const printed = found.get(key);
    if (printed) printed.paragraphs.push(index + 1);
    else {
      const passage = {
        ...parts,
        ...whose,
        hash: hash(text, 4),
        ...place,
        questions: headings.slice(-1).filter(isQuestion),
      };
      found.set(key, { paragraphs: [index + 1], passage });
    }
  }
  for (const { line, problem } of mistypedSpeakers(speakers)) warn(line, problem);
  return [...found.values()].map(({ paragraphs, passage }) => ({ paragraphs, ...passage }));
}

function textOf({ lines }: Unit): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** Whom some pieces of a text are said to be from. */
function namesOf(attributed: readonly AttributedSpan[]): Set<string> {
  return new Set(
    attributed.flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker])),
  );
}

/** The last characters of a SHA-256 in base 36: all are as likely, unlike the first ones. */
function hash(text: string, length: number): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return BigInt(`0x${digest}`).toString(36).slice(-length);
}
