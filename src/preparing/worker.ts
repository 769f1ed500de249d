/** Prepares the documents of a folder for the thread that waits for it, and leaves nothing behind in its memory. */
import { parentPort, workerData } from 'node:worker_threads';
import { DocumentsError, type Fault, type Warning } from '../documents/index.ts';
import { loadDocuments, withoutQuestions } from '../documents/reading/index.ts';
import { prepareLibrary } from '../library.ts';
import { encode } from './format.ts';

/** The library's bytes, or what is wrong with the documents. */
export type Prepared = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly faults: readonly Fault[] };

async function prepare(folder: string): Promise<Prepared> {
  try {
    const warnings: Warning[] = [];
    const documents = await loadDocuments(folder, (warning) => warnings.push(warning));
    const prepared = { ...prepareLibrary(documents), documents: documents.map(withoutQuestions) };
    return { bytes: encode({ ...prepared, warnings }) };
  } catch (error) {
    if (error instanceof DocumentsError) return { faults: error.faults };
    throw error;
  }
}

parentPort?.postMessage(await prepare(workerData as string));
