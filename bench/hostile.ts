/**
 * What the costliest inputs cost that one person can send: each kind of text through each door, as long as Discord lets it
 * be. In CPU time, the best of five; in the short form in steps, which are bounded, as is the time of the patterns that
 * steps do not show.
 *
 * npm run bench:hostile [-- dev-v2.0.json] [--passages 20000] [--short]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { passageCount } from '../src/documents/index.ts';
import { openLibrary } from '../src/library.ts';
import { loadLibrary } from '../src/preparing/index.ts';
import { prepareArticle, preparedArticle } from '../tools/prepared-article.ts';
import { answering } from './answering.ts';
import { filesOf, grown, readCorpus, writeFiles } from './corpus.ts';
import { printTable } from './datasets.ts';
import { machine, rounded } from './figures.ts';
import { stepsOf } from './steps.ts';
import { ID, kindsOf, MESSAGE, OPTION, REPEATED, textOf } from './worst.ts';

const { values, positionals } = parseArgs({
  options: { passages: { type: 'string' }, short: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** The worst take four million. */
const MOST_STEPS = 10_000_000;
/** In milliseconds of CPU, while steps are counted: many times what the worst take, and less than a pattern without bounds. */
const MOST_TIME = 1500;

async function libraryToAttack() {
  if (values.passages === undefined) {
    prepareArticle();
    return openLibrary(await preparedArticle());
  }
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    writeFiles(folder, filesOf(grown(readCorpus(positionals[0]).texts, Number(values.passages)), 40));
    return openLibrary((await loadLibrary(folder, console)).library);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const library = await libraryToAttack();
const words = library.documents
  .slice(0, 50)
  .flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(/\s+/)));
const kinds = kindsOf(words);

const { respond, complete, press } = answering(library);
const DOORS: Readonly<Record<string, { readonly length: number; readonly enter: (text: string) => void }>> = {
  '/ask': { length: OPTION, enter: (question) => respond('ask', { question }) },
  '/search': { length: OPTION, enter: (text) => respond('search', { words: text }) },
  '/quote': { length: OPTION, enter: (passage) => respond('quote', { passage }) },
  '/check': { length: OPTION, enter: (quote) => respond('check', { quote }) },
  'speaker of /check': {
    length: OPTION,
    enter: (speaker) => respond('check', { quote: words.slice(0, 9).join(' '), speaker }),
  },
  'document of /ask': { length: OPTION, enter: (document) => respond('ask', { question: 'what is said', document }) },
  'completing /quote': { length: OPTION, enter: (passage) => complete('quote', { passage }, 'passage') },
  'completing a document': { length: OPTION, enter: (document) => complete('ask', { document }, 'document') },
  'Find a quote': { length: MESSAGE, enter: (text) => respond('find', { text }) },
  'Check this quote': { length: MESSAGE, enter: (text) => respond('checkMessage', { text }) },
  'a button': { length: ID, enter: press },
};

/** In milliseconds. */
function cpuOf(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function boundedStepsOf(name: string, call: () => void): Promise<number> {
  let time = 0;
  const steps = await stepsOf(() => {
    time = cpuOf(call);
  });
  if (steps > MOST_STEPS) throw new Error(`${name}: more than ${MOST_STEPS} steps`);
  if (time > MOST_TIME) throw new Error(`${name}: more than ${MOST_TIME} ms`);
  return steps;
}

/** The short form leaves out the doors behind which others lead, too. */
const LONG_ONLY = ['/search', '/quote', 'document of /ask', 'completing a document'];
const doors = Object.entries(DOORS).filter(([door]) => !(values.short && LONG_ONLY.includes(door)));

interface Cost {
  readonly door: string;
  /** In milliseconds; in steps for the short form. */
  readonly cost: number;
}

async function worstOf(name: string, textFor: (length: number) => string): Promise<Cost> {
  let worst: Cost = { door: '', cost: 0 };
  for (const [door, { length, enter }] of doors) {
    const text = textFor(length);
    const call = () => enter(text);
    // Not both in one run: what is counted is not optimised.
    const cost = values.short
      ? await boundedStepsOf(`${name}, ${door}`, call)
      : Math.min(...[1, 2, 3, 4, 5].map(() => cpuOf(call)));
    if (cost > worst.cost) worst = { door, cost };
  }
  return worst;
}

// The first calls compile what all need.
for (const [, { length, enter }] of doors) enter(words.join(' ').slice(0, length));
const costs: (Cost & { readonly name: string })[] = [];
for (const [name, kind] of Object.entries(kinds))
  costs.push({ name, ...(await worstOf(name, (length) => textOf(kind, length))) });
// Only patterns take long for these.
if (!values.short)
  for (const [name, text] of Object.entries(REPEATED)) costs.push({ name, ...(await worstOf(name, text)) });
console.log(`${machine()}; ${passageCount(library.documents)} passages\n`);
printTable([
  ['made of', values.short ? 'steps at the worst' : 'CPU at the worst, ms', 'by'],
  ...costs.map(({ name, cost, door }) => [name, rounded(cost), door]),
]);
