/**
 * What each part of the ranking by questions is worth, and how many questions a document needs.
 *
 * npm run ablation -- questions.jsonl [more.jsonl …]
 */
import type { SourceDocument } from '../src/documents/index.ts';
import { loadDocuments } from '../src/documents/reading/index.ts';
import { analyzeQuery } from '../src/search/query/query.ts';
import { rankByQuestions, WEIGHTS } from '../src/search/ranking/by-questions.ts';
import { rankByText } from '../src/search/ranking/by-text.ts';
import { type LabelledQuestion, printTable, readQuestions, share } from './datasets.ts';
import { areaUnderCurve } from './figures.ts';
import { buildIndexes } from './indexes.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Name a file of questions: npm run ablation -- questions.jsonl (its format: docs/answers.md)');
  process.exit(1);
}
const asked = paths.flatMap(readQuestions);
const documents = loadDocuments('data');
const BEST = { limit: 1, explains: false };

/** Every so many-th question that the documents hold; none with 0. */
function withEvery(step: number): SourceDocument[] {
  const kept = (_: string, at: number) => step > 0 && at % step === 0;
  return documents.map((document) => ({
    ...document,
    passages: document.passages.map((passage) => ({ ...passage, questions: passage.questions.filter(kept) })),
    unanswered: document.unanswered.filter(kept),
  }));
}

function row(name: string, some: readonly SourceDocument[], weights: typeof WEIGHTS | 'text'): string[] {
  const indexes = buildIndexes(some);
  const all = indexes.passages.rangeOf(undefined);
  const bestOf = ({ q, gold }: LabelledQuestion) => {
    const query = analyzeQuery(q, indexes);
    const [best] =
      weights === 'text'
        ? rankByText(query, undefined, indexes, BEST)
        : rankByQuestions(query, all, indexes, BEST, weights);
    return {
      isAnswerable: gold.length > 0,
      isRight: gold.some((piece) => best?.indexed.passage.text.includes(piece)),
      confidence: best?.confidence ?? 0,
    };
  };
  const found = asked.map(bestOf);
  const answerable = found.filter(({ isAnswerable }) => isAnswerable);
  const unanswerable = found.filter(({ isAnswerable }) => !isAnswerable);
  const right = share(answerable, ({ isRight }) => isRight);
  return [name, right, areaUnderCurve(answerable, unanswerable).toFixed(3)];
}

const answerable = asked.filter(({ gold }) => gold.length > 0).length;
console.log(`${answerable} answerable questions, ${asked.length - answerable} that are not answered\n`);
const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
printTable([
  ['ranking', 'right passage first, %', 'area under the curve'],
  row('all', withEvery(1), WEIGHTS),
  ...names.map((name) => row(`without \`${name}\``, withEvery(1), { ...WEIGHTS, [name]: 0 })),
  row(
    'without `# not answered`',
    documents.map((document) => ({ ...document, unanswered: [] })),
    WEIGHTS,
  ),
  ...[2, 4, 8, 16, 32].map((step) => row(`one question in ${step}`, withEvery(step), WEIGHTS)),
  row('no questions, by text alone', withEvery(0), 'text'),
]);
