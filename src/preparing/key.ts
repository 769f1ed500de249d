import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MARKDOWN } from './changes.ts';

/** What has a say in what is made of documents: this program, as it was built, and its tables. */
const PROGRAM = [import.meta.url, import.meta.resolve('#tables/x')].map((url) => fileURLToPath(new URL('.', url)));

/** The files of a folder by their names, as hashes of what is in them. */
export type Files = ReadonlyMap<string, string>;

/** The files that have a say in a folder's library; undefined where loading will say what cannot be read. */
export function filesOf(folder: string): Files | undefined {
  try {
    return hashesOf(folder, MARKDOWN);
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
  for (const each of [...PROGRAM.map((each) => hashesOf(each, /\.(?:js|txt)$/)), files])
    hash.update(JSON.stringify([...each]));
  return hash.digest('hex');
}

function hashesOf(folder: string, wanted: RegExp): Files {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && wanted.test(entry.name))
    .map(({ name }) => name);
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return new Map(names.sort().map((name) => [name, hashOf(name)]));
}
