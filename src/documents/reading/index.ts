export { escaped, isPublishedItem } from './escape.ts';
export { documentId, questionsLanguage } from './file-names.ts';
export { isLanguageTag } from './header.ts';
export { loadDocuments, type ReadDocuments, readDocuments, withoutQuestions, withQuestions } from './load.ts';
export { parseDocument } from './parse.ts';
export { parseQuestions, type Questions } from './parse-questions.ts';
