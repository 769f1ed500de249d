import type { NumberedStrings, Rows, WholeNumbers } from '../../text/index.ts';
import type { PreparedDocumentTerms } from './document-likelihood.ts';
import type { Forms } from './forms.ts';
import type { PreparedPairs } from './pairs.ts';
import type { PreparedClassifiers } from './passage-classifier.ts';
import type { PreparedPostings } from './postings.ts';
import type { PreparedQuestions } from './prepare-questions.ts';
import type { PreparedStandIns } from './stand-ins.ts';

/**
 * All that searching needs to know of documents, but for their texts: each text analysed once. Nothing but strings and
 * typed arrays, so that it can be kept in a file. Words, terms and characters are known by their number in `strings`,
 * distinct tokens by that in `forms`, passages and documents by their place in the library.
 */
export interface PreparedSearch {
  readonly strings: NumberedStrings;
  /** The numbers of all strings in the order of these. */
  readonly order: WholeNumbers;
  /** By string, that of its stem; NONE for what is no word that was stemmed. */
  readonly stems: WholeNumbers;
  /** By string, how often it stands in texts and questions as a word, and as a term; function words do not count. */
  readonly wordCounts: WholeNumbers;
  readonly termCounts: WholeNumbers;
  /** By string, NAME where it is a word that questions write as a name, NEVER_SMALL where they and passages never write it small. */
  readonly isName: Uint8Array;
  /** By string, 1 where it is a word that texts, speakers or questions write with a capital inside a sentence. */
  readonly isProper: Uint8Array;
  readonly forms: Forms;
  /** By passage, the forms of its tokens in order, function words among them. */
  readonly tokens: Rows;
  /** By token, where it begins in its passage, and how long it is, in UTF-16 units; at most 65,535. */
  readonly starts: WholeNumbers;
  readonly lengths: WholeNumbers;
  /** By token, the number of its sentence, counted from 1; 0 if it stands in none. */
  readonly sentences: WholeNumbers;
  /** Short words of dictionaries that are none of the documents', with spaces between them: these are no slips. */
  readonly goodWords: string;
  /** In terms. */
  readonly averageSentenceLength: number;
  /** By string, the passages that it is a term of, rising. */
  readonly passagesWith: Rows;
  /** By string, 1 where it is a word, or a character of a script without spaces, of a passage. */
  readonly isWritten: Uint8Array;
  readonly pairs: PreparedPairs;
  /** By passage, the terms of what stands around it: who speaks, its headings, its label, the sentence before its list. */
  readonly context: Rows;
  readonly standIns: PreparedStandIns;
  /** By string, the terms that it means in the documents, where only their questions have it; none for itself. */
  readonly meanings: Rows;
  readonly documentTerms: PreparedDocumentTerms;
  readonly classifiers: PreparedClassifiers;
  /** Null where no document has any. */
  readonly questions: PreparedQuestions | null;
  /** Of the passages of documents without many questions; null where there are none. */
  readonly postings: PreparedPostings | null;
}

/**
 * In questions a passage: what nobody asks of one that has so many tells something, and documents with so many on the average
 * are found by them alone. A choice.
 */
export const MANY_QUESTIONS = 50;

export const NAME = 1;
export const NEVER_SMALL = 2;
