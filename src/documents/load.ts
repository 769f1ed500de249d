import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from './document.ts';
import { DocumentsError, type Fault } from './fault.ts';
import { parseDocument } from './parse.ts';

/**
 * Reads every document of a folder: its `.md` files, without hidden ones and question files.
 *
 * @returns The documents in the order of their files' names; at least one.
 * @throws {DocumentsError} with all faults of all files, or because there is no document.
 */
export async function loadDocuments(folder: string): Promise<Document[]> {
  const documents: Document[] = [];
  const faults: Fault[] = [];
  const fileOf = new Map<string, string>();

  for (const name of await documentFiles(folder)) {
    const file = join(folder, name);
    const parsed = parseDocument(file, await readFile(file));
    if (Array.isArray(parsed)) {
      faults.push(...parsed);
      continue;
    }
    // A key is short enough for two ids to share one, though hardly ever.
    const twin = fileOf.get(parsed.key);
    if (twin === undefined) {
      fileOf.set(parsed.key, file);
      documents.push(parsed);
    } else {
      faults.push({
        file,
        line: null,
        problem: `The document’s id, “${parsed.id}”, is the same as that of ${twin}, or too like it: rename one of the files.`,
      });
    }
  }
  if (faults.length > 0) throw new DocumentsError(faults);
  if (documents.length === 0) {
    throw new DocumentsError([
      { file: folder, line: null, problem: 'The folder holds no document: put a .md file into it.' },
    ]);
  }
  return documents;
}

async function documentFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    const problem = `The folder of documents cannot be read (${error.code}): correct DATA_DIR or create the folder.`;
    throw new DocumentsError([{ file: folder, line: null, problem }]);
  });
  return entries
    .filter(
      (entry) =>
        !entry.isDirectory() && /^[^.].*\.md$/i.test(entry.name) && !/\.questions\.[^.]+\.md$/i.test(entry.name),
    )
    .map((entry) => entry.name)
    .sort();
}
