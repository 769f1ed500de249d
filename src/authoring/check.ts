import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { DocumentsError, type Fault, faultLine } from '../documents/index.ts';
import { documentId, type ReadDocuments, readDocuments } from '../documents/reading/index.ts';
import { OperatorError } from '../operation/index.ts';
import { withoutControlCharacters } from '../text/index.ts';
import { portrayed } from './portrait.ts';

/** What is to be told of some documents. */
interface Checked {
  /** Lines to be read. */
  readonly text: string;
  readonly hasFaults: boolean;
}

/**
 * How documents are understood: each of their passages, with what a reader is told of it, and all faults and warnings.
 *
 * @param paths Files, each with the questions beside it, and folders.
 * @throws {OperatorError} if there is no such file or folder.
 */
export async function checkDocuments(paths: readonly string[]): Promise<Checked> {
  const read: ReadDocuments[] = [];
  for (const path of paths) read.push(await readAt(path));
  const faults = read.flatMap((each) => each.faults);
  const warnings = read.flatMap((each) => each.warnings);
  const portraits = read.flatMap(({ documents }) => documents.map(({ document, file }) => portrayed(document, file)));
  const found = faults.length + warnings.length === 0 ? ['No faults and no warnings.'] : [];
  const lists = [...listOf('Faults', faults), ...listOf('Warnings', warnings), ...found];
  return { text: `${withoutControlCharacters([...portraits, ...lists].join('\n\n'))}\n`, hasFaults: faults.length > 0 };
}

async function readAt(path: string): Promise<ReadDocuments> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry) throw new OperatorError(`There is no file or folder ${path}: correct the path.`);
  const [folder, id] = entry.isDirectory() ? [path, undefined] : [dirname(path), documentId(path)];
  if (id !== undefined && !/\.md$/i.test(path)) {
    throw new OperatorError(
      `${path} is no document: a document is a file that ends with .md, such as ${basename(path)}.md.`,
    );
  }
  try {
    return readDocuments(folder, { isRead: (name) => id === undefined || documentId(name) === id });
  } catch (error) {
    if (error instanceof DocumentsError) return { documents: [], faults: error.faults, warnings: [] };
    throw error;
  }
}

function listOf(title: string, faults: readonly Fault[]): string[] {
  return faults.length === 0 ? [] : [`${title} (${faults.length}):\n${faults.map(faultLine).join('\n')}`];
}
