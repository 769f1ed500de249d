export { type Drafted, readAnswer, type Section } from './answer.ts';
export { type Checked, checkQuestions, type Remark } from './check.ts';
export { draft } from './draft.ts';
export { readDocument } from './files.ts';
export { type GlossaryWord, readWords, wordsWithoutLine } from './glossary.ts';
export { connectModel } from './model.ts';
export { readModelConfig } from './model-config.ts';
export { addQuestions } from './question-file.ts';
export { readWorksheet, writeWorksheets } from './worksheet.ts';
