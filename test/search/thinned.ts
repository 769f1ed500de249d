import type { SourceDocument } from '../../src/documents/index.ts';

/**
 * A document with one in so many of the questions and of the glossary beside it, none for 0: with all of them the article
 * takes long to index.
 */
export function thinned(document: SourceDocument, every: number): SourceDocument {
  const kept = (_: unknown, at: number) => every > 0 && at % every === 0;
  return {
    ...document,
    passages: document.passages.map((passage) => ({ ...passage, questions: passage.questions.filter(kept) })),
    unanswered: document.unanswered.filter(kept),
    glossary: document.glossary.filter(kept),
  };
}
