import type { SourceDocument } from '../../src/documents/index.ts';

/** A document with one in so many of the questions beside it, none for 0: with all of them the article takes long to index. */
export function thinned(document: SourceDocument, every: number): SourceDocument {
  const kept = (_: string, at: number) => every > 0 && at % every === 0;
  return {
    ...document,
    passages: document.passages.map((passage) => ({ ...passage, questions: passage.questions.filter(kept) })),
    unanswered: document.unanswered.filter(kept),
  };
}
