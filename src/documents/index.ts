export { attributionsIn } from './attribution.ts';
export type * from './document.ts';
export { DocumentsError, type Fault } from './fault.ts';
export { loadDocuments } from './load.ts';
export { parseDocument } from './parse.ts';
export { parseQuestions } from './parse-questions.ts';
export * from './place.ts';
