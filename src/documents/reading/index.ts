export { escaped, isPublishedItem } from './escape.ts';
export { documentId } from './file-names.ts';
export { loadDocuments, type ReadDocuments, readDocuments, withoutQuestions } from './load.ts';
export { parseDocument } from './parse.ts';
export { parseQuestions } from './parse-questions.ts';
