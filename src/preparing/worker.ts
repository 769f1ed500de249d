/** Prepares the documents of a folder for the thread that waits for it, and leaves nothing behind in its memory. */
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { DocumentsError, type Fault, type Warning } from '../documents/index.ts';
import { documentId, loadDocuments, withoutQuestions } from '../documents/reading/index.ts';
import { prepareLibrary } from '../library.ts';
import { encode } from '../text/index.ts';
import { type Files, filesOf, keyOf } from './key.ts';

export interface Work {
  readonly folder: string;
  /** The files of the documents that answer now, and those that were looked at last: of these nothing is made again. */
  readonly current?: Files | undefined;
  readonly seen?: Files | undefined;
  /** The ids of the documents that answer now. */
  readonly known?: ReadonlySet<string>;
}

/** The library's bytes, or what is wrong with the documents; null if nothing was made again. */
export type Prepared =
  | {
      readonly files: Files | undefined;
      /** What the result is kept under; undefined if files changed while they were read. */
      readonly key: string | undefined;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** The ids of the documents whose files are not the current ones. */
      readonly touched: readonly string[];
    }
  | { readonly files: Files | undefined; readonly faults: readonly Fault[] }
  | null;

function prepare({ folder, current, seen, known }: Work): Prepared {
  const files = filesOf(folder);
  if (files && isDeepStrictEqual(files, seen)) return null;
  try {
    const warnings: Warning[] = [];
    const documents = loadDocuments(folder, (warning) => warnings.push(warning), known);
    const isSteady = files && isDeepStrictEqual(files, filesOf(folder));
    const prepared = { ...prepareLibrary(documents), documents: documents.map(withoutQuestions) };
    const bytes = encode({ ...prepared, warnings });
    return { files, key: isSteady ? keyOf(files) : undefined, bytes, touched: touchedBetween(current, files) };
  } catch (error) {
    if (error instanceof DocumentsError) return { files, faults: error.faults };
    throw error;
  }
}

function touchedBetween(before: Files = new Map(), after: Files = new Map()): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  const touched = [...names].filter((name) => before.get(name) !== after.get(name));
  return [...new Set(touched.map(documentId))];
}

parentPort?.postMessage(prepare(workerData as Work));
