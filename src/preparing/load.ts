import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DocumentsError, faultLines, type Warning } from '../documents/index.ts';
import type { PreparedLibrary } from '../library.ts';
import type { Log } from '../operation/index.ts';
import { decode } from '../text/index.ts';
import { lookAt } from './changes.ts';
import { readPrepared, writePrepared } from './file.ts';
import { type Files, filesOf, keyOf } from './key.ts';
import type { Prepared, Work } from './worker.ts';

/** A prepared library, and what was suspected when its documents were read. */
export interface KeptLibrary extends PreparedLibrary {
  readonly warnings: readonly Warning[];
}

/** What is known of the documents that answer. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly files: Files | undefined;
  /** What `lookAt` told of the folder before. */
  readonly look: string;
}

/**
 * The documents of a folder with all that was prepared of them: from the file that was written beside them, or, if that is
 * missing, damaged or not of these documents and this program, anew; then it is written for the next time.
 *
 * @throws {DocumentsError} with all faults of all files, or because there is no document; an `AbortError` once it is told to
 * stop.
 */
export async function loadLibrary(
  folder: string,
  log: Log,
  signal?: AbortSignal,
): Promise<{ readonly library: PreparedLibrary; readonly known: Known }> {
  const look = await lookAt(folder);
  const files = filesOf(folder);
  const kept = files && (await readPrepared(folder, keyOf(files)));
  if (kept) return loaded(openPrepared(kept, log), files, look);
  const prepared = await prepareBeside({ folder }, signal);
  if (!prepared) throw new Error('Nothing was seen yet that could be the same.');
  if ('faults' in prepared) throw new DocumentsError(prepared.faults);
  // Nobody need wait for it.
  void keep(prepared, folder, log);
  return loaded(openPrepared(prepared.bytes, log), prepared.files, look);
}

/** What was prepared; what is likely a slip in the documents is said each time, until somebody mends it. */
export function openPrepared(bytes: Uint8Array<ArrayBuffer>, log: Log): PreparedLibrary {
  const { warnings, ...library } = decode(bytes) as KeptLibrary;
  for (const line of faultLines(warnings)) log.info(line);
  return library;
}

function loaded(library: PreparedLibrary, files: Files | undefined, look: string) {
  return { library, known: { ids: idsOf(library), files, look } };
}

export function idsOf({ documents }: PreparedLibrary): ReadonlySet<string> {
  return new Set(documents.map(({ id }) => id));
}

/**
 * Prepares in a thread of its own, so that the memory it takes is given back, and answers need not wait.
 *
 * @throws an `AbortError` once it is told to stop.
 */
export async function prepareBeside(work: Work, signal?: AbortSignal): Promise<Prepared> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: work });
  try {
    const [prepared] = (await once(worker, 'message', { signal })) as [Prepared];
    return prepared;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    const problem =
      'The documents take more memory to prepare than there is: take some away, or raise the memory limit of the service, of the container or of Node.';
    return { files: work.seen, faults: [{ file: work.folder, line: null, problem }] };
  } finally {
    await worker.terminate();
  }
}

/** Writes what was prepared for the next start. */
export async function keep(
  { key, bytes }: { readonly key: string | undefined; readonly bytes: Uint8Array },
  folder: string,
  log: Log,
): Promise<void> {
  if (key === undefined) return;
  await writePrepared(folder, key, bytes).catch(({ message }: Error) =>
    log.info(`The documents will be prepared again at the next start, since the result cannot be kept: ${message}.`),
  );
}
