/**
 * Asks a file of questions and prints hits and misses by kind; of several files, all in a table, too.
 *
 * npm run coverage -- questions.jsonl [more.jsonl …] [--misses]
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDocuments } from '../src/documents/reading/index.ts';
import { runProgram, UsageError } from '../src/program.ts';
import { type Match, prepareSearch, Searcher, type SearchResult } from '../src/search/index.ts';
import { type LabelledQuestion, printTable, readQuestions, share } from './datasets.ts';
import { areaUnderCurve } from './figures.ts';

const USAGE = `Usage: npm run coverage -- questions.jsonl [more.jsonl …] [--misses]
The files’ format: docs/answers.md`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean' } }, allowPositionals: true });
  if (positionals.length === 0) throw new UsageError('Name a file of questions.');
  // All at once, so that a fault of the last is told before the first are asked.
  const files = positionals.map((path) => ({ path, questions: readQuestions(path) }));
  const documents = loadDocuments(process.env['DATA_DIR'] ?? 'data');
  const searcher = new Searcher(documents, prepareSearch(documents));

  const tables: Asked[][] = [];
  for (const { path, questions } of files) {
    const asked: Asked[] = questions.map((question) => {
      const { outcome, matches } = searcher.search(question.q, { limit: 3 });
      const hits = matches.map(({ passage }) => question.gold.some((piece) => passage.text.includes(piece)));
      return { ...question, outcome, matches, first: hits[0] === true, inThree: hits.includes(true) };
    });
    tables.push(asked);
    console.log(`\n${path}\n`);
    const row = (name: string, some: typeof asked) => {
      const answerable = some.some(({ gold }) => gold.length > 0);
      const hits = answerable ? [share(some, ({ first }) => first), share(some, ({ inThree }) => inThree)] : ['–', '–'];
      return [
        name,
        some.length,
        ...hits,
        ...(['answer', 'closest', 'none'] as const).map((kind) => share(some, ({ outcome }) => outcome === kind)),
      ];
    };
    const kinds = [...new Set(asked.map(({ kind }) => kind))];
    printTable([
      ['kind', 'questions', 'right first', 'in first 3', 'answered', 'closest offered', 'refused'],
      ...kinds.map((kind) =>
        row(
          kind,
          asked.filter((one) => one.kind === kind),
        ),
      ),
      row(
        '**all answerable**',
        asked.filter(({ gold }) => gold.length > 0),
      ),
      row(
        '**all unanswerable**',
        asked.filter(({ gold }) => gold.length === 0),
      ),
    ]);

    console.log('\nHow far the confidence can be trusted:\n');
    const bands = [0, 0.2, 0.4, 0.6, 0.8];
    printTable([
      ['confidence', 'questions', 'right first'],
      ...bands.map((from) => {
        const inBand = asked.filter(({ matches }) => {
          const confidence = matches[0]?.confidence ?? 0;
          return confidence >= from && (confidence < from + 0.2 || from === 0.8);
        });
        return [`${from.toFixed(1)} to ${(from + 0.2).toFixed(1)}`, inBand.length, share(inBand, ({ first }) => first)];
      }),
    ]);

    if (values.misses) {
      console.log('\nMisses:\n');
      for (const { id, kind, q, gold, first, outcome, matches } of asked) {
        const wrong = gold.length === 0 ? outcome === 'answer' : !first || outcome === 'none';
        const found = matches
          .map(({ passage, confidence }) => `¶ ${passage.paragraphs[0]} ${confidence.toFixed(2)}`)
          .join(', ');
        if (wrong) console.log(`${id} (${kind}) ${q}\n    ${outcome}: ${found}`);
      }
    }
  }
  if (files.length < 2) return;
  console.log('\nAll files:\n');
  printTable([
    SUMMARY,
    ...tables.map((asked, at) => summaryOf(basename(files[at]?.path ?? '', '.jsonl'), asked)),
    summaryOf('**all**', tables.flat()),
  ]);
}

interface Asked extends LabelledQuestion {
  readonly outcome: SearchResult['outcome'];
  readonly matches: readonly Match[];
  readonly first: boolean;
  readonly inThree: boolean;
}

const SUMMARY = [
  ...['questions', 'answerable', 'right first', 'answered, right', 'answered, wrong', 'refused', 'unanswerable'],
  ...['answered all the same', 'near', 'others', 'far', 'area'],
];
/** Kinds of questions that are not answered: what somebody else did, or what never happened, and what is about other things. */
const OTHERS = ['actor', 'event'];
const FAR = ['far', 'unanswerable-far', 'small', 'instruction', 'talk'];

function summaryOf(name: string, asked: readonly Asked[]): (string | number)[] {
  const answerable = asked.filter(({ gold }) => gold.length > 0);
  const unanswerable = asked.filter(({ gold }) => gold.length === 0);
  const isAnswered = ({ outcome }: Asked) => outcome === 'answer';
  const confidence = (some: readonly Asked[]) =>
    some.map(({ matches }) => ({ confidence: matches[0]?.confidence ?? 0 }));
  const answeredOf = (isOfKind: (kind: string) => boolean) =>
    share(
      unanswerable.filter(({ kind }) => isOfKind(kind)),
      isAnswered,
    );
  return [
    name,
    answerable.length,
    share(answerable, ({ first }) => first),
    share(answerable, (one) => one.first && isAnswered(one)),
    share(answerable, (one) => !one.first && isAnswered(one)),
    share(answerable, ({ outcome }) => outcome === 'none'),
    unanswerable.length,
    share(unanswerable, isAnswered),
    answeredOf((kind) => ![...OTHERS, ...FAR].includes(kind)),
    answeredOf((kind) => OTHERS.includes(kind)),
    answeredOf((kind) => FAR.includes(kind)),
    areaUnderCurve(confidence(answerable), confidence(unanswerable)).toFixed(3),
  ];
}

await runProgram(main, USAGE);
