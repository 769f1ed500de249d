import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the documents, and hidden, so that it is none of them. */
const FOLDER = '.prepared';
/** In bytes; the SHA-256 of what follows begins a file. */
const DIGEST = 32;

/** What was written for a key, beside a folder's documents; undefined if there is none, or if it is damaged. */
export async function readPrepared(folder: string, key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await readFile(join(folder, FOLDER, key)).catch(() => new Uint8Array());
  const content = bytes.subarray(DIGEST);
  return digestOf(content).equals(bytes.subarray(0, DIGEST)) ? content : undefined;
}

/**
 * Writes what was prepared for a key, whole or not at all, in place of what was written for others.
 *
 * @throws an error of the file system.
 */
export async function writePrepared(folder: string, key: string, content: Uint8Array): Promise<void> {
  const path = join(folder, FOLDER);
  const unfinished = join(path, `${key}.${process.pid}`);
  await mkdir(path, { recursive: true });
  await writeFile(unfinished, [digestOf(content), content]);
  await rename(unfinished, join(path, key));
  // What begins with the same key is just being written by another process.
  const others = (await readdir(path)).filter((name) => !name.startsWith(key));
  for (const name of others) await rm(join(path, name), { force: true });
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
