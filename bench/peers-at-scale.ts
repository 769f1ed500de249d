/**
 * Verbatim's search beside other libraries, from forty passages to a hundred thousand: time, memory and right answers, each
 * in a process of its own. The texts are those of `bench:scale`.
 *
 * npm run bench:peers [-- dev-v2.0.json] [--sizes 40,1000] [--short]
 */
import { parseArgs } from 'node:util';
import { parseDocument } from '../src/documents/reading/index.ts';
import { openLibrary, prepareLibrary } from '../src/library.ts';
import { filesOf, grown, readCorpus } from './corpus.ts';
import { printTable, share } from './datasets.ts';
import { inOwnProcess, machine, median, memory, percentile, rounded } from './figures.ts';
import { type Ask, PEERS, type Peer } from './peers.ts';

/** So many are asked at most, after some for warming up. */
const QUESTIONS = 300;
const WARM_UP = 30;
/** In seconds: a library that takes longer is left out. */
const AT_MOST = 600;
const PARAGRAPHS = 40;

const { values, positionals } = parseArgs({
  options: {
    sizes: { type: 'string' },
    short: { type: 'boolean', default: false },
    // What a process of its own is to measure: a peer by its number.
    child: { type: 'string' },
  },
  allowPositionals: true,
});
const corpus = readCorpus(positionals[0]);
const sizes = (values.sizes ?? (values.short ? '40' : '40,1000,20000,100000')).split(',').map(Number);

// Fuse.js is too slow for more than a few texts.
const peers: readonly Peer[] = [
  { name: '**Verbatim**, by text alone', index: verbatim },
  ...PEERS.filter(({ every }) => every === undefined),
];

function verbatim(texts: readonly string[]): Ask {
  const documents = [...filesOf(texts, PARAGRAPHS)].map(({ name, content }) => {
    const document = parseDocument(name, new TextEncoder().encode(content));
    if (Array.isArray(document)) throw new Error(JSON.stringify(document));
    return document;
  });
  const { searcher } = openLibrary(prepareLibrary(documents));
  const firstOf = new Map(documents.map(({ id }, number) => [id, number * PARAGRAPHS]));
  return (question) =>
    searcher
      .search(question, { limit: 3 })
      .matches.map(({ document, passage }) => (firstOf.get(document.id) ?? 0) + passage.paragraphs[0] - 1);
}

/** What a peer costs, and how often it is right. */
type Row = readonly (string | number)[];

function measure({ name, index }: Peer, size: number): Row {
  const texts = [...grown(corpus.texts, size)];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const answered = corpus.questions.filter(({ text }) => numbers.has(text));
  const questions = answered.filter((_, at) => at % Math.ceil(answered.length / QUESTIONS) === 0);
  const before = memory().live;
  const start = performance.now();
  const ask = index(texts);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (memory().live - before) / 2 ** 20;
  for (const { question } of questions.slice(0, WARM_UP)) ask(question);
  const times: number[] = [];
  const places = questions.map(({ question, text }) => {
    const begun = performance.now();
    const found = ask(question);
    times.push(performance.now() - begun);
    return found.indexOf(numbers.get(text) ?? -1);
  });
  const right = (last: number) => share(places, (place) => place >= 0 && place <= last);
  const costs = [seconds, megabytes, median(times), percentile(times, 0.99)].map(rounded);
  return [name, ...costs, right(0), right(2)];
}

/** The row of a peer, or that it has none. The short form only shows that everything runs. */
function rowOf(peer: Peer, number: number, size: number): Row {
  if (values.short) return measure(peer, size);
  try {
    return inOwnProcess<Row>([...positionals, '--sizes', String(size), '--child', String(number)], AT_MOST);
  } catch {
    return [peer.name, `left out: out of memory, or longer than ${AT_MOST / 60} minutes`, '–', '–', '–', '–', '–'];
  }
}

const [peer] = values.child === undefined ? [] : peers.slice(Number(values.child));
if (peer) {
  console.log(JSON.stringify(measure(peer, sizes[0] ?? 0)));
} else {
  console.log(machine());
  for (const size of sizes) {
    console.log(`\n### ${size.toLocaleString('en')} passages\n`);
    printTable([
      [
        '',
        'index built, s',
        'memory beside the texts, MB',
        'a question: median, ms',
        '99th percentile, ms',
        'right first, %',
        'in first 3, %',
      ],
      ...peers.map((peer, number) => rowOf(peer, number, size)),
    ]);
  }
}
