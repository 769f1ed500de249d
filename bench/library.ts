/**
 * Asks questions of the documents of a folder: each alone, and all together with those of `data/`.
 *
 * npm run bench:library -- FOLDER questions.jsonl [more.jsonl …] [--misses]
 *
 * The questions are in the format of docs/answers.md; `doc` names the document that is asked.
 */
import { parseArgs } from 'node:util';
import type { SourceDocument } from '../src/documents/index.ts';
import { loadDocuments } from '../src/documents/reading/index.ts';
import { prepareSearch, Searcher } from '../src/search/index.ts';
import { type LabelledQuestion, printTable, readQuestions, share } from './datasets.ts';
import { groups } from './figures.ts';

const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean' } }, allowPositionals: true });
const [folder, ...files] = positionals;
if (folder === undefined || files.length === 0) {
  console.error('Name a folder of documents and files of questions: npm run bench:library -- FOLDER questions.jsonl');
  process.exit(1);
}

interface Asked extends LabelledQuestion {
  readonly outcome: string;
  readonly confidence: number;
  readonly first: boolean;
  readonly inThree: boolean;
  readonly found: string;
}

function ask(documents: readonly SourceDocument[], questions: readonly LabelledQuestion[]): Asked[] {
  const searcher = new Searcher(documents, prepareSearch(documents));
  return questions.map((question) => {
    const { outcome, matches } = searcher.search(question.q, { limit: 3 });
    const hits = matches.map(
      ({ document, passage }) =>
        document.id === question.doc && question.gold.some((piece) => passage.text.includes(piece)),
    );
    const found = matches
      .map(({ document, passage, confidence }) => `${document.id} ¶ ${passage.paragraphs[0]} ${confidence.toFixed(2)}`)
      .join(', ');
    const confidence = matches[0]?.confidence ?? 0;
    return { ...question, outcome, confidence, found, first: hits[0] === true, inThree: hits.includes(true) };
  });
}

function row(name: string, asked: readonly Asked[]): (string | number)[] {
  const answerable = asked.filter(({ gold }) => gold.length > 0);
  const unanswerable = asked.filter(({ gold }) => gold.length === 0);
  return [
    name,
    answerable.length,
    share(answerable, ({ first }) => first),
    share(answerable, ({ inThree }) => inThree),
    share(answerable, ({ outcome, first }) => outcome === 'answer' && first),
    share(answerable, ({ outcome, first }) => outcome === 'answer' && !first),
    share(answerable, ({ outcome }) => outcome === 'none'),
    unanswerable.length,
    share(unanswerable, ({ outcome }) => outcome === 'answer'),
    share(
      asked.filter(({ confidence }) => confidence >= 0.8),
      ({ first }) => first,
    ),
  ];
}

const HEAD = [
  'questions',
  'answerable',
  'right first',
  'in first 3',
  'answered, right',
  'answered, wrong',
  'refused',
  'unanswerable',
  'answered all the same',
  'sure (0.8): right',
];

function print(name: string, asked: readonly Asked[], by: (one: Asked) => string): void {
  console.log(`\n${name}\n`);
  printTable([HEAD, ...[...groups(asked, by)].map(([each, some]) => row(each, some)), row('**all**', asked)]);
  if (!values.misses) return;
  for (const { id, kind, q, gold, first, outcome, found } of asked) {
    const isWrong = gold.length === 0 ? outcome === 'answer' : !first || outcome === 'none';
    if (isWrong) console.log(`${id} (${kind}) ${q}\n    ${outcome}: ${found}`);
  }
}

const documents = loadDocuments(folder);
const questions = files.flatMap(readQuestions);
const alone = documents.flatMap((document) =>
  ask(
    [document],
    questions.filter(({ doc }) => doc === document.id),
  ),
);
const together = ask(
  [...documents, ...loadDocuments('data')],
  questions.filter(({ doc }) => documents.some(({ id }) => id === doc)),
);
print('Each document alone', alone, ({ doc = '' }) => doc);
print('By kind, each document alone', alone, ({ kind }) => kind);
print('All together', together, ({ doc = '' }) => doc);
