import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { DocumentsError } from './fault.ts';

/** In bytes: a thousand pages. A folder holds a hundred thousand passages of usual length, for which the bot is made. */
const [LARGEST_FILE, LARGEST_FOLDER] = [5_000_000, 100_000_000];
/** In a folder. */
export const MOST_FILES = 10_000;

/** The names of files that may be documents, or stand beside them. */
const MARKDOWN = /^[^.].*\.md$/i;

export function isMarkdown(name: string): boolean {
  return MARKDOWN.test(name);
}

/**
 * The names of a folder's Markdown files, in order; hidden ones and folders are none.
 *
 * @throws {DocumentsError} if the folder cannot be read, or holds more than the bot can take.
 */
export function markdownFiles(folder: string): string[] {
  const fault = (problem: string) => new DocumentsError([{ file: folder, line: null, problem }]);
  let names: string[];
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    names = entries.filter((entry) => !entry.isDirectory() && isMarkdown(entry.name)).map(({ name }) => name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw fault(`The folder of documents cannot be read (${code}): correct DATA_DIR or create the folder.`);
  }
  if (names.length > MOST_FILES) {
    throw fault(`The folder holds ${names.length} Markdown files, but at most ${MOST_FILES} are read: take some away.`);
  }
  const size = names.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);
  if (size > LARGEST_FOLDER) {
    throw fault(
      `The Markdown files of the folder have ${megabytes(size)} MB together, but at most ${megabytes(LARGEST_FOLDER)} MB are read: take some away.`,
    );
  }
  return names.sort();
}

/** Files that people write documents in, but for Markdown's. */
const TEXT = /^[^.].*\.(?:markdown|mdown|txt|text|html?|docx?|odt|rtf|pdf)$/i;

/** The texts in a folder that are not read, by their names: files of other kinds, and folders with Markdown files. */
export function unreadTexts(folder: string): { readonly files: string[]; readonly folders: string[] } {
  const entries = entriesOf(folder);
  const isRead = (name: string) => entriesOf(join(folder, name)).some((entry) => isMarkdown(entry.name));
  return {
    files: entries.filter((entry) => !entry.isDirectory() && TEXT.test(entry.name)).map(({ name }) => name),
    folders: entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && isRead(entry.name))
      .map(({ name }) => name),
  };
}

/** Empty for a folder that cannot be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** In bytes; 0 for what cannot be read. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/**
 * Reads a regular file to its end, unless it changes meanwhile.
 *
 * @returns What is wrong with it, if it cannot be read.
 */
export function readWhole(file: string): Uint8Array | string {
  let descriptor: number | undefined;
  try {
    // Of a pipe, nobody waits for the other end.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const before = fstatSync(descriptor);
    if (!before.isFile()) return 'This is no file that can be read to its end: put a file in its place.';
    if (before.size > LARGEST_FILE) {
      return `The file has ${megabytes(before.size)} MB, but at most ${megabytes(LARGEST_FILE)} MB are read: divide it into several documents.`;
    }
    const bytes = Buffer.alloc(before.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    return length === before.size && isSame(before, fstatSync(descriptor))
      ? bytes.subarray(0, length)
      : 'The file changed while it was read: save it once more when it is written to its end.';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `The file cannot be read (${code}): check that it is there, and who may read it.`;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
}
