import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What has a say in what is made of documents: this program, as it was built, and its tables. */
const PROGRAM = [import.meta.url, import.meta.resolve('#tables/x')].map((url) => fileURLToPath(new URL('.', url)));

/**
 * A name that changes with the documents of a folder, with the program, and with Node, whose Unicode tables part words.
 *
 * @throws an error of the file system.
 */
export function keyOf(folder: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const each of [...PROGRAM, folder]) {
    const names = readdirSync(each).filter((name) => /^[^.].*\.(?:js|txt|md)$/i.test(name));
    for (const name of names.sort()) hash.update(`\n${name}\n`).update(readFileSync(join(each, name)));
  }
  return hash.digest('hex');
}
