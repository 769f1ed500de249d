import type { Document } from '../../documents/index.ts';
import { DocumentLikelihood } from './document-likelihood.ts';
import { Lexicon } from './lexicon.ts';
import { PassageClassifier } from './passage-classifier.ts';
import { PassageIndex } from './passages.ts';
import type { PreparedSearch } from './prepared.ts';
import { QuestionIndex } from './questions.ts';
import { StandIns } from './stand-ins.ts';
import { Vocabulary } from './vocabulary.ts';

/** All that is known of documents for searching them. */
export interface Indexes {
  readonly lexicon: Lexicon;
  readonly passages: PassageIndex;
  readonly questions: QuestionIndex;
  readonly vocabulary: Vocabulary;
  readonly standIns: StandIns;
  readonly likelihood: DocumentLikelihood;
  readonly classifier: PassageClassifier;
}

/** @param prepared What `prepareSearch` made of the same documents. */
export function openIndexes(documents: readonly Document[], prepared: PreparedSearch): Indexes {
  const lexicon = new Lexicon(prepared);
  const passages = new PassageIndex(documents, prepared, lexicon);
  return {
    lexicon,
    passages,
    questions: new QuestionIndex(documents, prepared, lexicon, passages),
    vocabulary: new Vocabulary(prepared, lexicon),
    likelihood: new DocumentLikelihood(documents, prepared.documentTerms),
    classifier: new PassageClassifier(documents, prepared.classifiers, lexicon.size),
    standIns: new StandIns(prepared.standIns, (number) => lexicon.stringOf(number)),
  };
}
