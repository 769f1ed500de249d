import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DocumentsError, faultLine } from '../documents/index.ts';
import type { PreparedLibrary } from '../library.ts';
import type { Log } from '../operation/index.ts';
import { readPrepared, writePrepared } from './file.ts';
import { decode, type KeptLibrary } from './format.ts';
import { keyOf } from './key.ts';
import type { Prepared } from './worker.ts';

/**
 * The documents of a folder with all that was prepared of them: from the file that was written beside them, or, if that is
 * missing, damaged or not of these documents and this program, anew; then it is written for the next time.
 *
 * @throws {DocumentsError} with all faults of all files, or because there is no document.
 */
export async function loadLibrary(folder: string, log: Log): Promise<PreparedLibrary> {
  const key = keyIfReadable(folder);
  const known = key === undefined ? undefined : await readPrepared(folder, key);
  if (known) return withWarnings(decode(known), log);
  const bytes = await prepareBeside(folder);
  if (key !== undefined) {
    // Nobody need wait for it.
    writePrepared(folder, key, bytes).catch(({ message }: Error) =>
      log.info(`The documents will be prepared again at the next start, since the result cannot be kept: ${message}.`),
    );
  }
  return withWarnings(decode(bytes), log);
}

/** What is likely a slip is said at every start, until somebody mends it. */
function withWarnings({ warnings, ...library }: KeptLibrary, log: Log): PreparedLibrary {
  for (const warning of warnings) log.info(faultLine(warning));
  return library;
}

/** Undefined where loading will say what cannot be read. */
function keyIfReadable(folder: string): string | undefined {
  try {
    return keyOf(folder);
  } catch {
    return undefined;
  }
}

/** Prepares in a thread of its own, so that the memory it takes is given back. */
async function prepareBeside(folder: string): Promise<Uint8Array> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: folder });
  const [prepared] = (await once(worker, 'message')) as [Prepared];
  if ('faults' in prepared) throw new DocumentsError(prepared.faults);
  return prepared.bytes;
}
