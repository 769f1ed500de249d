import { expect, test } from 'vitest';
import { prepareSearch, Searcher } from '../../src/search/index.ts';
import { documentOf } from '../samples.ts';

const GOODS = ['lamp', 'kettle', 'saddle', 'carpet', 'mirror', 'ladder', 'basket', 'candle', 'hammer', 'pillow'];
const MATTERS = ['delivery', 'warranty', 'repair', 'refund'];

/** Headings that are questions are asked beside the texts below them. */
const help = documentOf(
  'help',
  GOODS.flatMap((good, place) =>
    MATTERS.map(
      (matter) =>
        `# How long does the ${matter} of a ${good} take?\n\nIt takes ${place + 2} working days in all countries.`,
    ),
  ),
);
const minutes = ['council', 'parliament'].map((id) =>
  documentOf(
    id,
    GOODS.flatMap((good) => MATTERS.map((matter) => `The ${id} asked for a ${good}, and the ${matter} took days.`)),
  ),
);
const documents = [help, ...minutes];
const prepared = prepareSearch(documents);

const questions = [
  ...GOODS.flatMap((good) => MATTERS.map((matter) => `how many days does ${matter} of my ${good} take`)),
  ...GOODS.map((good) => `did the council ask for a ${good}?`),
  'what is it like in winter',
];

const ask = (searcher: Searcher, question: string) => {
  const { outcome, matches } = searcher.search(question, { limit: 5 });
  return [
    outcome,
    ...matches.map(({ document, passage, confidence, focus }) => [
      `${document.id} ¶ ${passage.paragraphs[0]}`,
      confidence,
      focus,
    ]),
  ];
};
const alone = new Map(questions.map((question) => [question, ask(new Searcher(documents, prepared), question)]));

test.each([
  ['in a row', questions],
  ['backwards', questions.toReversed()],
  ['every seventh, round and round', questions.map((_, at) => questions[(at * 7) % questions.length] ?? '')],
  ['each twice', questions.flatMap((question) => [question, question])],
])('what was asked before changes no answer: %s', (_, row) => {
  const searcher = new Searcher(documents, prepared);
  expect(row.map((question) => ask(searcher, question))).toEqual(row.map((question) => alone.get(question)));
});
