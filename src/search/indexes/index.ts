import type { Document } from '../../documents/index.ts';
import { tokenize } from '../../text/index.ts';
import { PassageIndex } from './passages.ts';
import { indexPassage, indexQuestion } from './prepare.ts';
import { QuestionIndex } from './questions.ts';
import { Vocabulary } from './vocabulary.ts';

/** All that is known of documents for searching them. */
export interface Indexes {
  readonly passages: PassageIndex;
  readonly questions: QuestionIndex;
  readonly vocabulary: Vocabulary;
}

/** Reads each text of the documents once. */
export function buildIndexes(documents: readonly Document[]): Indexes {
  const vocabulary = new Vocabulary();
  const read = (text: string) => {
    const tokens = tokenize(text);
    vocabulary.add(tokens);
    return tokens;
  };
  const prepared = documents.map((document) => ({
    document,
    passages: document.passages.map((passage) => indexPassage(document, passage, read)),
    unanswered: document.unanswered.map((question) => indexQuestion(read(question))),
  }));
  return {
    passages: new PassageIndex(prepared.flatMap(({ passages }) => passages)),
    questions: new QuestionIndex(prepared),
    vocabulary,
  };
}
