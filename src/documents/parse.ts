import { createHash } from 'node:crypto';
import { quotations, sentences } from '../text/index.ts';
import type { Attribution, Document, Passage } from './document.ts';
import type { Fault } from './fault.ts';
import { documentId } from './file-names.ts';
import { parseHeader } from './header.ts';
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
export function parseDocument(file: string, bytes: Uint8Array): Document | Fault[] {
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
  const header = parseHeader(lines.slice(1, headerEnd).join('\n'));
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
  return { id, key: hash(id, 5), ...header, passages, unanswered: [] };
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

function parsePassages(blocks: readonly Block[], language: string, fault: ReportFault): Passage[] {
  const found = new Map<string, { paragraphs: [number, ...number[]]; text: string; attribution: Attribution }>();
  let paragraph = 0;
  for (const block of blocks) {
    const dashed = block.lines.findIndex((line) => /^\s*—/.test(line));
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
    let attribution: Attribution = { kind: 'publisher' };
    if (dashed !== -1) {
      const line = block.line + dashed;
      if (dashed < block.lines.length - 1) {
        fault(
          line + 1,
          'Nothing may follow a — line but a blank line: put one line — Speaker, in what, when last; for a line of text that begins with a dash write \\—.',
        );
        continue;
      }
      const parsed = parseAttribution(block.lines[dashed] ?? '', text);
      if (typeof parsed === 'string') fault(line, parsed);
      else attribution = parsed;
    }
    const key = JSON.stringify([text, attribution]);
    const printed = found.get(key);
    if (printed) printed.paragraphs.push(paragraph);
    else found.set(key, { paragraphs: [paragraph], text, attribution });
  }
  return [...found.values()].map((passage) => ({
    ...passage,
    hash: hash(passage.text, 4),
    sentences: sentences(passage.text, language),
    quotations: quotations(passage.text),
    questions: [],
  }));
}

/** `— quoting Speaker, in what, when` → its parts, or what is wrong with it. */
function parseAttribution(line: string, text: string): Attribution | string {
  const [, how, said = ''] = /^—+\s*(?:(quoting|reporting)(?=[\s,]|$))?(.*)$/is.exec(line.trim()) ?? [];
  const [speaker = '', ...rest] = said.split(',').map((part) => part.trim());
  if (speaker === '') return 'This — line names nobody: write — Speaker, in what, when.';
  const kind = how?.toLowerCase();
  if (kind === 'quoting' && quotations(text).length === 0) {
    return 'This — line says “quoting”, but the paragraph has no words in quotation marks: write “reporting”, or nothing if all of it is the speaker’s.';
  }
  const last = rest.at(-1);
  const dated = last !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(last);
  if (dated && !isCalendarDate(last))
    return `“${last}” is not a date of the calendar: write year, month and day as 2022-02-04.`;
  const occasion = (dated ? rest.slice(0, -1) : rest).join(', ');
  return {
    kind: kind === 'quoting' || kind === 'reporting' ? kind : 'speaker',
    speaker,
    occasion: occasion === '' ? null : occasion,
    date: dated ? last : null,
  };
}

/** Whether a year, month or day in ISO 8601 exists; JavaScript itself takes 30 February for 2 March. */
function isCalendarDate(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The last characters of a SHA-256 in base 36: all are as likely, unlike the first ones. */
function hash(text: string, length: number): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return BigInt(`0x${digest}`).toString(36).slice(-length);
}
