import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What has a say in what is made of documents: rooms of this program, their tables, and the versions of packages. */
const PROGRAM = [
  ...['../text/', '../documents/', '../search/', '../checking/', './'].map((room) => new URL(room, import.meta.url)),
  new URL('.', import.meta.resolve('#tables/x')),
].map((folder) => fileURLToPath(folder));
const PACKAGE = fileURLToPath(import.meta.resolve('#package'));

/**
 * A name that changes with the documents of a folder, with the program, and with Node, whose Unicode tables part words.
 *
 * @throws an error of the file system.
 */
export function keyOf(folder: string): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync(PACKAGE));
  for (const room of PROGRAM) {
    for (const name of readdirSync(room, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(?:[jt]s|txt)$/.test(name)) hash.update(readFileSync(join(room, name)));
    }
  }
  for (const name of readdirSync(folder).sort()) {
    if (/^[^.].*\.md$/i.test(name)) hash.update(`\n${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
