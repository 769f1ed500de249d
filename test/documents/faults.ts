import { DocumentsError, type Fault } from '../../src/documents/index.ts';
import { loadDocuments } from '../../src/documents/reading/index.ts';

/** The faults for which a folder is not loaded. */
export function faultsOfLoading(folder: string): readonly Fault[] {
  try {
    loadDocuments(folder);
  } catch (error) {
    if (error instanceof DocumentsError) return error.faults;
    throw error;
  }
  throw new Error('There is no fault.');
}
