export { readAnswer, type Section } from './answer.ts';
export { checkQuestions } from './check.ts';
export { draft } from './draft.ts';
export { readDocument } from './files.ts';
export { readWords, wordsWithoutLine } from './glossary.ts';
export { connectModel } from './model.ts';
export { readModelConfig } from './model-config.ts';
export { addQuestions } from './question-file.ts';
export { readWorksheet, writeWorksheets } from './worksheet.ts';
