import {
  type CountedRows,
  countedRowsOf,
  countsOf,
  inverted,
  isQuestion,
  lengthOf,
  type PackedStrings,
  packStrings,
  type Rows,
  rowsOf,
  startsOf,
  type WholeNumbers,
} from '../../text/index.ts';
import { asksForNumber, asksForOutcome, asksForReason } from '../language/asks.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { type Forms, isContent, type ReadText, termsOf } from './forms.ts';
import { numberOfKey, type PreparedPairs } from './pairs.ts';
import { type PreparedNames, prepareNames, TEXT } from './prepare-names.ts';
import { byDocument, type ReadTexts } from './read-texts.ts';
import { type PreparedUses, strengthOf } from './uses.ts';

/** Questions as numbers. They are numbered owner by owner: those that passages answer, then those that documents do not. */
export interface PreparedQuestions {
  /** By owner, its first question; one more for the end. Owners are all passages, then all documents. */
  readonly starts: WholeNumbers;
  /** By question, its terms. */
  readonly terms: Rows;
  /** By question, its length as a vector of the idf of its terms and pairs. */
  readonly norms: Float64Array;
  readonly termUses: PreparedUses;
  readonly pairUses: PreparedUses;
  /** By passage, the forms that its questions use, in the order of their terms, and how often. */
  readonly forms: CountedRows;
  readonly names: PreparedNames;
  /** By question, the sum of what it asks for (`ASKS`). */
  readonly asks: Uint8Array;
  /** Those that passages answer, as they are written; empty for what is not written as a question, which nobody is shown. */
  readonly texts: PackedStrings;
  /** How many there are, the passages' own texts counted as some. */
  readonly size: number;
}

/** What a question may ask for; a number may be a time. */
export const ASKS = { number: 1, reason: 2, outcome: 4 };

/** Null where no passage has any. */
export function prepareQuestions(read: ReadTexts, pairs: PreparedPairs): PreparedQuestions | null {
  const { documents, answered, unanswered, forms, strings } = read;
  if (answered.flat().length === 0) return null;
  const asked = [...answered, ...unanswered];
  const starts = startsOf(asked.map(({ length }) => length));
  // Of documents without questions, the texts say nothing of what is asked for.
  const texts = byDocument(documents, read.texts).flatMap(([{ passages }, own]): readonly (ReadText | null)[] =>
    passages.some(({ questions }) => questions.length > 0) ? own : own.map(() => null),
  );
  const pairsOf = (text: ReadText | null) => Array.from(text?.pairs ?? [], (key) => numberOfKey(key, pairs));

  const questions = asked.flat();
  const terms = questions.map((question) => termsOf(question.forms, forms, ({ kind }) => kind === 'content'));
  const ownTerms = texts.map((text) =>
    termsOf(text?.forms ?? [], forms, ({ kind, joined }) => kind !== 'function' && !joined),
  );
  const size = questions.length + TEXT * texts.filter((text) => text !== null).length;
  const termUses = usesOf(terms, ownTerms, starts, strings.length, size);
  const pairsUsed = questions.map(pairsOf);
  const pairUses = usesOf(pairsUsed, texts.map(pairsOf), starts, pairs.seconds.length, size);

  const square = (items: readonly number[] = [], { weights }: PreparedUses) =>
    items.reduce((sum, item) => sum + (weights[item] ?? 0) ** 2, 0);
  const norms = Float64Array.from(questions, (_, question) =>
    Math.sqrt(square(terms[question], termUses) + square(pairsUsed[question], pairUses)),
  );
  const written = documents.flatMap(({ passages }) => passages.flatMap((passage) => passage.questions));
  const writtenInVain = documents.flatMap((document) => document.unanswered);
  return {
    starts,
    terms: rowsOf(terms),
    norms,
    termUses,
    pairUses,
    forms: countedRowsOf(answered.map((own) => formsOf(own, forms))),
    size,
    names: prepareNames(documents),
    asks: Uint8Array.from([...written, ...writtenInVain], asksOf),
    texts: packStrings(written.map((text) => (isQuestion(text) ? text : ''))),
  };
}

/** What a question asks for, as a sum of `ASKS`. */
function asksOf(question: string): number {
  return (
    Number(asksForNumber(question)) * ASKS.number +
    Number(asksForReason(question)) * ASKS.reason +
    Number(asksForOutcome(question)) * ASKS.outcome
  );
}

/**
 * @param used What each question uses.
 * @param own What the text of each passage does.
 * @param starts By owner, its first question.
 * @param items How many there are.
 * @param size How many questions, the passages' own texts counted as some.
 */
function usesOf(
  used: readonly (readonly number[])[],
  own: readonly (readonly number[])[],
  starts: Uint32Array,
  items: number,
  size: number,
): PreparedUses {
  const counts = own.map((ofText, passage) => {
    const uses = countsOf(used.slice(starts[passage], starts[passage + 1]).flat());
    for (const item of ofText) uses.set(item, (uses.get(item) ?? 0) + TEXT);
    return uses;
  });
  const { starts: questionStarts, items: questions } = inverted(used.map(countsOf), items);
  const totals = Uint32Array.from({ length: items }, (_, item) => lengthOf({ starts: questionStarts }, item));
  for (const ofText of own) for (const item of ofText) totals[item] = (totals[item] ?? 0) + TEXT;
  const supports = new Float64Array(items);
  for (const [passage, uses] of counts.entries()) {
    const asked = lengthOf({ starts }, passage);
    for (const [item, count] of uses) supports[item] = (supports[item] ?? 0) + strengthOf(count, asked);
  }
  const passages = own.filter((_, passage) => counts[passage]?.size !== 0).length;
  const weights = Float32Array.from(
    totals,
    (total, item) =>
      inverseDocumentFrequency(total, size) * Math.sqrt(Math.max(0, 1 - (supports[item] ?? 0) / passages)),
  );
  return { questions: { starts: questionStarts, items: questions }, passages: inverted(counts, items), weights };
}

/** The forms that some questions use, but for function words, in the order of their terms. */
function formsOf(questions: readonly ReadText[], forms: Forms): Map<number, number> {
  const used = questions.flatMap((question) => [...question.forms]);
  const counts = countsOf(used.filter((form) => isContent(form, forms)));
  return new Map([...counts].sort(([a], [b]) => (forms.terms[a] ?? 0) - (forms.terms[b] ?? 0)));
}
