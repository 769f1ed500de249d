import { createHash } from 'node:crypto';
import { quotations, sentences } from '../../text/index.ts';
import { attribute } from '../attribution.ts';
import type { SourceDocument, SourcePassage } from '../document.ts';
import type { Fault } from '../fault.ts';
import { speaksIn } from '../voices.ts';
import { documentId } from './file-names.ts';
import { headerLine, parseHeader } from './header.ts';
import { readLines } from './lines.ts';

/** An id is typed by people, and offered where they type: a longer one is no name. */
const MAX_ID_LENGTH = 100;

/** A block of lines between blank lines. */
interface Block {
  /** Of its first line, counted from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/**
 * Reads a document's file.
 *
 * @param file How to name the file in faults; its base name without `.md` becomes the document's id.
 * @param bytes UTF-8, as it stands on disk.
 * @returns The document, or every fault of the file in the order of its lines.
 */
export function parseDocument(file: string, bytes: Uint8Array): SourceDocument | Fault[] {
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
  const headerSource = lines.slice(1, headerEnd).join('\n');
  const header = parseHeader(headerSource);
  if (Array.isArray(header)) for (const { line, problem } of header) fault(line + 1, problem);

  const blocks = blocksOf(lines, headerEnd + 1);
  if (blocks.length === 0) {
    fault(
      lines.length,
      'The document has no paragraphs: add its text below the header, a blank line between paragraphs.',
    );
  }
  const language = Array.isArray(header) ? 'en' : header.language;
  const passages = parsePassages(blocks, language, fault);
  if (faults.length > 0 || Array.isArray(header)) return faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const document = { id, key: hash(id, 5), ...header, passages, unanswered: [] };
  for (const speaker of Object.keys(header.names).filter((name) => !speaksIn(name, document))) {
    fault(
      headerLine(headerSource, ['names', speaker]) + 1,
      `“names.${speaker}” is nobody in this document: write a speaker as a — line, the parties, the authors or the publisher has it.`,
    );
  }
  return faults.length > 0 ? faults : document;
}

type ReportFault = (line: number | null, problem: string) => void;

/** The index of the `---` line that closes the header, or what is wrong with it. */
function findHeaderEnd(lines: readonly string[]): number | string {
  if (lines[0]?.trimEnd() !== '---') {
    return 'The file has no header: begin it with a line ---, then title, publisher, published, url and language, then ---.';
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end === -1 ? 'The header that opens here is never closed: put a line --- after its last entry.' : end;
}

function blocksOf(lines: readonly string[], from: number): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    if (line.trim() === '') {
      open = false;
    } else if (open) {
      blocks.at(-1)?.lines.push(line);
    } else {
      blocks.push({ line: index + 1, lines: [line] });
      open = true;
    }
  }
  return blocks;
}

function parsePassages(blocks: readonly Block[], language: string, fault: ReportFault): SourcePassage[] {
  const found = new Map<string, { paragraphs: [number, ...number[]]; passage: Omit<SourcePassage, 'paragraphs'> }>();
  let paragraph = 0;
  for (const block of blocks) {
    const dashed = block.lines.findIndex((line) => DASHED.test(line));
    const spoken = dashed === -1 ? block.lines : block.lines.slice(0, dashed);
    if (spoken.length === 0) {
      fault(
        block.line,
        'This — line says who is speaking, but no paragraph stands above it: remove the blank line between them; if the paragraph itself begins with a dash, write \\—.',
      );
      continue;
    }
    paragraph += 1;
    const text = spoken
      .map((line) => line.replace(/^\\—/, '—'))
      .join('\n')
      .trim();
    const lines = block.lines.slice(spoken.length);
    const stray = lines.findIndex((line) => !DASHED.test(line));
    if (stray !== -1) {
      fault(
        block.line + spoken.length + stray,
        'Nothing may follow a — line but others and a blank line: put — Speaker, in what, when last; for a line of text that begins with a dash write \\—.',
      );
      continue;
    }
    const parts = { text, sentences: sentences(text, language), quotations: quotations(text) };
    const attributed = attribute(parts, lines);
    if (!Array.isArray(attributed)) {
      fault(block.line + spoken.length + attributed.line, attributed.problem);
      continue;
    }
    const key = JSON.stringify([text, attributed]);
    const printed = found.get(key);
    if (printed) printed.paragraphs.push(paragraph);
    else
      found.set(key, {
        paragraphs: [paragraph],
        passage: { ...parts, attributed, hash: hash(text, 4), questions: [] },
      });
  }
  return [...found.values()].map(({ paragraphs, passage }) => ({ paragraphs, ...passage }));
}

/** A line that says whose words a paragraph is made of. */
const DASHED = /^\s*—/;

/** The last characters of a SHA-256 in base 36: all are as likely, unlike the first ones. */
function hash(text: string, length: number): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return BigInt(`0x${digest}`).toString(36).slice(-length);
}
