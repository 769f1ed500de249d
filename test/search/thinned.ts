import { createHash } from 'node:crypto';
import type { SourceDocument } from '../../src/documents/index.ts';

/**
 * A document with about one in so many of the questions and of the glossary beside it, none for 0: with all of them the article
 * takes long to index. Which ones is told by their words, so that one more in the files leaves the others as they are.
 */
export function thinned(document: SourceDocument, every: number): SourceDocument {
  const isKept = (text: string) => every > 0 && createHash('sha256').update(text).digest().readUInt32LE() % every === 0;
  return {
    ...document,
    passages: document.passages.map((passage) => ({ ...passage, questions: passage.questions.filter(isKept) })),
    unanswered: document.unanswered.filter(isKept),
    glossary: document.glossary.filter(({ word }) => isKept(word)),
  };
}
