import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownFiles, readWhole } from '../documents/index.ts';

/** What has a say in what is made of documents: this program, as it was built, and its tables. */
const PROGRAM = [import.meta.url, import.meta.resolve('#tables/x')].map((url) => fileURLToPath(new URL('.', url)));

/** The files of a folder by their names, as hashes of what is in them. */
export type Files = ReadonlyMap<string, string>;

/** The files that have a say in a folder's library; undefined where loading will say what cannot be read. */
export function filesOf(folder: string): Files | undefined {
  try {
    return hashesOf(markdownFiles(folder), (name) => {
      const bytes = readWhole(join(folder, name));
      if (typeof bytes === 'string') throw new Error(bytes);
      return bytes;
    });
  } catch {
    return undefined;
  }
}

/**
 * A name that changes with the documents of a folder, with the program, and with Node, whose Unicode tables part words.
 *
 * @throws an error of the file system.
 */
export function keyOf(files: Files): string {
  const hash = createHash('sha256').update(process.version);
  for (const each of [...PROGRAM.map(programFiles), files]) hash.update(JSON.stringify([...each]));
  return hash.digest('hex');
}

function programFiles(folder: string): Files {
  const names = readdirSync(folder).filter((name) => /\.(?:js|txt)$/.test(name));
  return hashesOf(names.sort(), (name) => readFileSync(join(folder, name)));
}

function hashesOf(names: readonly string[], read: (name: string) => Uint8Array): Files {
  return new Map(names.map((name) => [name, createHash('sha256').update(read(name)).digest('hex')]));
}
