export * from './document.ts';
export { DocumentsError, type Fault } from './fault.ts';
export { loadDocuments } from './load.ts';
export { parseDocument } from './parse.ts';
export { parseQuestions } from './parse-questions.ts';
