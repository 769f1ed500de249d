export { escaped, isPublishedItem } from './escape.ts';
export { documentId, questionsLanguage } from './file-names.ts';
export { isLanguageTag } from './header.ts';
export { loadDocuments, type ReadDocuments, readDocuments, withoutQuestions, withQuestions } from './load.ts';
export { OPEN } from './open.ts';
export { parseDocument } from './parse.ts';
export { parseQuestions, type Questions } from './parse-questions.ts';
export { speakerLabel } from './speaker-labels.ts';
export { type Counts, type SpeakerLabels, speakerLabels } from './transcript.ts';
