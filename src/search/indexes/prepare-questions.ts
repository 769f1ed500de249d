import { type Forms, flagsOf, type ReadText, termsOf } from './forms.ts';
import { numberOfKey, type PreparedPairs } from './pairs.ts';
import { type CountedRows, countedRowsOf, inverted, type Rows, rowsOf, startsOf } from './rows.ts';
import { idfOf, type PreparedUses } from './uses.ts';

/** A passage's own words count as though this many of its questions used them. */
const TEXT = 3;

/** Questions as numbers. They are numbered owner by owner: those that passages answer, then those that documents do not. */
export interface PreparedQuestions {
  /** By owner, its first question; one more for the end. Owners are all passages, then all documents. */
  readonly starts: Uint32Array;
  /** By question, its terms. */
  readonly terms: Rows;
  /** By question, its length as a vector of the idf of its terms and pairs. */
  readonly norms: Float64Array;
  readonly termUses: PreparedUses;
  readonly pairUses: PreparedUses;
  /** By passage, the forms that its questions use, in the order of their terms, and how often. */
  readonly forms: CountedRows;
  /** How many questions passages answer, their own texts counted as some. */
  readonly size: number;
}

/**
 * @param asked The questions of each owner.
 * @param texts Those of the passages; null for passages of documents without questions.
 * @param strings How many there are.
 */
export function prepareQuestions(
  asked: readonly (readonly ReadText[])[],
  texts: readonly (ReadText | null)[],
  forms: Forms,
  pairs: PreparedPairs,
  strings: number,
): PreparedQuestions {
  const starts = startsOf(asked.map(({ length }) => length));
  const pairsOf = (text: ReadText | null) => Array.from(text?.pairs ?? [], (key) => numberOfKey(key, pairs));

  const questions = asked.flat();
  const terms = questions.map((question) => termsOf(question.forms, forms, ({ kind }) => kind === 'content'));
  const ownTerms = texts.map((text) =>
    termsOf(text?.forms ?? [], forms, ({ kind, joined }) => kind !== 'function' && !joined),
  );
  const termUses = usesOf(terms, ownTerms, starts, strings);
  const pairsUsed = questions.map(pairsOf);
  const pairUses = usesOf(pairsUsed, texts.map(pairsOf), starts, pairs.seconds.length);

  const size = texts.reduce((sum, text, passage) => sum + (text ? (asked[passage]?.length ?? 0) + TEXT : 0), 0);
  const square = (items: readonly number[] = [], uses: PreparedUses) =>
    items.reduce((sum, item) => sum + idfOf(item, uses, size) ** 2, 0);
  const norms = Float64Array.from(questions, (_, question) =>
    Math.sqrt(square(terms[question], termUses) + square(pairsUsed[question], pairUses)),
  );
  const formsUsed = texts.map((_, passage) => formsOf(asked[passage] ?? [], forms));
  return { starts, terms: rowsOf(terms), norms, termUses, pairUses, forms: countedRowsOf(formsUsed), size };
}

/**
 * @param used What each question uses.
 * @param own What the text of each passage does.
 * @param starts By passage, its first question.
 */
function usesOf(
  used: readonly (readonly number[])[],
  own: readonly (readonly number[])[],
  starts: Uint32Array,
  items: number,
): PreparedUses {
  const counts = own.map((ofText, passage) => {
    const uses = countsOf(used.slice(starts[passage], starts[passage + 1]).flat());
    for (const item of ofText) uses.set(item, (uses.get(item) ?? 0) + TEXT);
    return uses;
  });
  const { starts: questionStarts, items: questions } = inverted(used.map(countsOf), items);
  const totals = new Uint32Array(items);
  for (const uses of counts) for (const [item, count] of uses) totals[item] = (totals[item] ?? 0) + count;
  return { questions: { starts: questionStarts, items: questions }, passages: inverted(counts, items), totals };
}

/** How often each item stands in a list. */
function countsOf(items: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The forms that some questions use, but for function words, in the order of their terms. */
function formsOf(questions: readonly ReadText[], forms: Forms): Map<number, number> {
  const used = questions.flatMap((question) => [...question.forms]);
  const counts = countsOf(used.filter((form) => flagsOf(forms, form).kind !== 'function'));
  return new Map([...counts].sort(([a], [b]) => (forms.terms[a] ?? 0) - (forms.terms[b] ?? 0)));
}
