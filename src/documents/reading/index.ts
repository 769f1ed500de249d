export { loadDocuments, withoutQuestions } from './load.ts';
export { parseDocument } from './parse.ts';
export { parseQuestions } from './parse-questions.ts';
