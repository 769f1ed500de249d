import fc from 'fast-check';
import { DocumentsError, type Fault, type SourceDocument } from '../../src/documents/index.ts';
import { parseDocument } from '../../src/documents/reading/index.ts';
import type { Span } from '../../src/text/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';

const HEADER = {
  title: 'A headline',
  publisher: 'The Daily Example',
  published: '2022-02-04',
  url: 'https://example.org/article',
  language: 'en',
};

/**
 * A document's file. With the header unchanged, its closing line is the 7th and the body begins on the 9th.
 *
 * @param changes Keys of the header to set, as YAML, or to leave out (null).
 */
export function fileOf(body: string, changes: Record<string, string | null> = {}): string {
  const entries = Object.entries({ ...HEADER, ...changes }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return ['---', ...entries, '---', '', body].join('\n');
}

export function parse(source: string | Uint8Array, file = 'data/example.md'): SourceDocument | Fault[] {
  return parseDocument(file, typeof source === 'string' ? new TextEncoder().encode(source) : source);
}

/** The document of a file that must have no fault. */
export function documentOf(source: string | Uint8Array, file?: string): SourceDocument {
  const parsed = parse(source, file);
  if (Array.isArray(parsed)) throw new DocumentsError(parsed);
  return parsed;
}

/** At the beginning of a line: a `—` line, a heading, a footnote, an item of a list. */
const MARKUP =
  /(?<=^|\n)(?=\[\^|[^\S\n]*(?:—|(?:#{1,6}|\d{1,3}\.|[-*]|\(?(?:\d{1,3}|\p{Ll}|[ivx]{2,5})\))[^\S\n]+\S|•[^\S\n]*\S))/gu;

/** Paragraphs as a document's body, what would be markup at the beginning of a line escaped. */
export function bodyOf(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => text.replace(MARKUP, '\\')).join('\n\n');
}

export function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

const line = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'aB. !?…“”"«»„’—\\#>-:·\t\u00a0\u2028\ufeff中é') }),
    fc.string({ unit: codePoint }),
  )
  .map((text) => text.replace(/[\r\n]/g, ''))
  // A line of text cannot begin with what would be escaped markup: no way to write it is documented.
  .filter((text) => text.trim() !== '' && !/^\s*\\/.test(text));

/** Text that a paragraph of a document's file can hold, lines and all. */
export const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n').trim());
