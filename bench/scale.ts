/**
 * What Verbatim costs from forty passages to a hundred thousand, and with many documents that have questions beside them:
 * from a call to the messages that answer it, without Discord. Each library is a folder of files, which two processes of
 * their own read as the bot does: the first prepares them. The texts are those of a file in SQuAD's format and others made
 * of their sentences; without one, of made-up words.
 *
 * npm run bench:scale [-- dev-v2.0.json] [--sizes 40,1000] [--one 4000] [--copies 10,100] [--short]
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeCall } from '../src/discord/messages/custom-id.ts';
import { placesOf, referenceTo } from '../src/documents/index.ts';
import { type Library, openLibrary } from '../src/library.ts';
import { loadLibrary } from '../src/preparing/index.ts';
import { answering } from './answering.ts';
import { copiesOfArticle, type File, filesOf, grown, misspelt, readCorpus, unknownTo, writeFiles } from './corpus.ts';
import { percent, printTable, readQuestions } from './datasets.ts';
import { inOwnProcess, machine, memory, rounded, type Times, timesOf } from './figures.ts';
import { random } from './random.ts';

const PASSAGES_A_DOCUMENT = 40;
/** Of each kind so many calls are measured, and made before for warming up; fewer where they take more than so many seconds. */
const CALLS = 500;
const SECONDS = 20;
const MB = 2 ** 20;

const { values, positionals } = parseArgs({
  options: {
    sizes: { type: 'string' },
    one: { type: 'string' },
    copies: { type: 'string' },
    short: { type: 'boolean', default: false },
    // What a process of its own is to do.
    child: { type: 'string' },
    folder: { type: 'string', default: '' },
  },
  allowPositionals: true,
});
const [squad] = positionals;
const quiet = { info() {}, error() {} };

/** What is done `number` times before. */
type Act = (number: number) => void;

/** What comes of a folder that is read for the first time. */
interface Built {
  /** In seconds. */
  readonly build: number;
  /** What was resident at the worst, in MB. */
  readonly peak: number;
}

/** What a library costs that was read from what is prepared. */
interface Measured {
  readonly passages: number;
  /** In seconds. */
  readonly ready: number;
  /** In MB: the library's objects and arrays, the texts among these; what is resident, and is after all calls. */
  readonly live: number;
  readonly texts: number;
  readonly resident: number;
  readonly residentAfter: number;
  readonly times: Readonly<Record<string, Times>>;
  /** Of so many questions, those with the right passage first, and among the first three. */
  readonly asked: number;
  readonly first: number;
  readonly inThree: number;
}

/** A function of its own: what it awaits is garbage only once it has returned. */
async function opened(): Promise<Library> {
  return openLibrary((await loadLibrary(values.folder, quiet)).library);
}

async function build(): Promise<Built> {
  const start = performance.now();
  await opened();
  const seconds = (performance.now() - start) / 1000;
  return { build: seconds, peak: process.resourceUsage().maxRSS / 1024 };
}

async function measure(acts: (library: Library) => Readonly<Record<string, Act>>): Promise<Measured> {
  const before = memory().live;
  const start = performance.now();
  const library = await opened();
  const ready = (performance.now() - start) / 1000;
  const { live, resident } = memory();
  const passages = library.documents.flatMap((document) => document.passages);
  const [calls, seconds] = values.short ? [5, 1] : [CALLS, SECONDS];
  const times = Object.entries(acts(library)).map(([what, act]) => [what, timesOf(act, calls, seconds)] as const);
  return {
    passages: passages.length,
    ready,
    live: (live - before) / MB,
    texts: passages.reduce((sum, { text }) => sum + bytesOf(text), 0) / MB,
    resident: resident / MB,
    residentAfter: memory().resident / MB,
    times: Object.fromEntries(times),
    ...quality(library),
  };
}

/** V8 keeps a text in one byte a character where it can. */
function bytesOf(text: string): number {
  return text.length * (/[^\0-\xff]/.test(text) ? 2 : 1);
}

function quality({ documents, searcher }: Library): Pick<Measured, 'asked' | 'first' | 'inThree'> {
  const held = new Set(documents.flatMap(({ passages }) => passages.map(({ text }) => text)));
  const questions = readCorpus(squad).questions.filter(({ text }) => held.has(text));
  const places = questions.map(({ question, text }) =>
    searcher.search(question, { limit: 3 }).matches.findIndex(({ passage }) => passage.text === text),
  );
  const upTo = (last: number) => places.filter((place) => place >= 0 && place <= last).length;
  return { asked: places.length, first: upTo(0), inThree: upTo(2) };
}

/** All that people do. */
function everything(library: Library): Record<string, Act> {
  const { documents } = library;
  const { respond, press, complete } = answering(library);
  const { questions, foreign } = readCorpus(squad);
  const next = random(3);
  const any = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item;
  const question = (number: number) => questions[(number * 7) % questions.length]?.question ?? '';
  const reference = () => {
    const document = any(documents);
    return referenceTo(any([...placesOf(document)]));
  };
  /** So many characters of some paragraphs in a row. */
  const piece = (paragraphs: readonly string[], length: number) => {
    const from = Math.floor(next() * Math.max(1, paragraphs.length - length / 500));
    return paragraphs
      .slice(from, from + 20)
      .join('\n\n')
      .slice(0, length);
  };
  const verbatim = (length: number) =>
    piece(
      any(documents).passages.map(({ text }) => text),
      length,
    );
  const altered = (length: number) =>
    verbatim(length)
      .split(' ')
      .map((word, at) => (at % 9 === 4 ? 'banana' : word))
      .join(' ');
  const check = (quote: string) => respond('check', { quote });
  return {
    '`/ask`': (number) => respond('ask', { question: question(number) }),
    '`/ask`, misspelt': (number) => respond('ask', { question: misspelt(question(number)) }),
    '`/ask`, words that nobody uses': (number) => respond('ask', { question: unknownTo(question(number)) }),
    '`/ask` of one document': (number) => respond('ask', { question: question(number), document: any(documents).id }),
    '`/search`': (number) => respond('search', { words: question(number) }),
    '`Find a quote`, 600 characters': () => respond('find', { text: verbatim(600) }),
    'completing half a question': (number) => {
      const passage = question(number).slice(0, question(number).length / 2);
      complete('quote', { passage }, 'passage');
    },
    'completing an empty field': () => complete('quote', { passage: '' }, 'passage'),
    'completing `¶ 1`': () => complete('quote', { passage: '¶ 1' }, 'passage'),
    'completing a document': () => complete('ask', { document: 'document 1' }, 'document'),
    '`/quote ¶ 4`': () => respond('quote', { passage: '¶ 4' }),
    '`/quote` by id': () => respond('quote', { passage: reference() }),
    '`/about`': () => respond('about', {}),
    'a button': () => {
      const matches = [reference(), reference(), reference()];
      press(encodeCall({ command: 'show', options: { place: reference(), matches: matches.join(',') } }, 0));
    },
    '`/check` of 200 characters, verbatim': () => check(verbatim(200)),
    '`/check` of 200, altered': () => check(altered(200)),
    '`/check` of 200, foreign': () => check(piece(foreign, 200)),
    '`/check` of 2,000, verbatim': () => check(verbatim(2000)),
    '`/check` of 2,000, altered': () => check(altered(2000)),
    '`/check` of 2,000, foreign': () => check(piece(foreign, 2000)),
  };
}

/** What people ask about the article. */
function asking(library: Library): Record<string, Act> {
  const { respond } = answering(library);
  const questions = readdirSync('bench/questions').flatMap((file) => readQuestions(`bench/questions/${file}`));
  return { '`/ask`': (number) => respond('ask', { question: questions[(number * 7) % questions.length]?.q ?? '' }) };
}

/** What some files cost, in processes of their own. */
function costOf(files: Iterable<File>, acts: 'everything' | 'asking'): Built & Measured {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    writeFiles(folder, files);
    const args = ['--folder', folder, ...positionals, ...(values.short ? ['--short'] : [])];
    return {
      ...inOwnProcess<Built>([...args, '--child', 'build']),
      ...inOwnProcess<Measured>([...args, '--child', acts]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Cost = Built & Measured;
type Row = readonly (string | number)[];

/** With n times the passages, n to this power times the cost. */
function powers(costs: readonly Cost[], of: (cost: Cost) => number): string[] {
  return costs.slice(1).map((cost, at) => {
    const before = costs[at] ?? cost;
    return (Math.log(of(cost) / of(before)) / Math.log(cost.passages / before.passages)).toFixed(2);
  });
}

function perPassage({ live, texts, passages }: Cost): number {
  return ((live - texts) * 1024) / passages;
}

function printScale(sizes: readonly number[], one: number): void {
  const { texts } = readCorpus(squad);
  const costOfSize = (size: number, paragraphs: number) =>
    costOf(filesOf(grown(texts, size), paragraphs), 'everything');
  const costs = sizes.map((size) => costOfSize(size, PASSAGES_A_DOCUMENT));
  const all = [...costs, costOfSize(one, one)];
  const row = (name: string, of: (cost: Cost) => number): Row => [
    name,
    ...all.map((cost) => rounded(of(cost))),
    ...powers(costs, of),
  ];
  const kinds = Object.keys(all[0]?.times ?? {});
  const named = (size: number) => size.toLocaleString('en');
  const head = [...costs.map(({ passages }) => named(passages)), `${named(one)} in one document`];
  const steps = sizes.slice(1).map((size, at) => `${named(sizes[at] ?? 0)} → ${named(size)}: to the power`);
  printTable([
    ['passages', ...head, ...steps],
    row('ready, from what is prepared, s', ({ ready }) => ready),
    row('prepared and ready, s', ({ build }) => build),
    row('memory of a passage beside its text, kB', perPassage),
    row('resident, MB', ({ resident }) => resident),
    row('resident after all calls, MB', ({ residentAfter }) => residentAfter),
    row('resident while it is prepared, at the worst, MB', ({ peak }) => peak),
    ...kinds.map(
      (kind): Row => [
        `${kind}, ms: median / 99th percentile`,
        ...all.map(({ times }) => `${rounded(times[kind]?.median ?? 0)} / ${rounded(times[kind]?.p99 ?? 0)}`),
        ...powers(costs, ({ times }) => times[kind]?.median ?? 0),
      ],
    ),
    [
      'right passage first, of so many questions, %',
      ...all.map(({ first, asked }) => `${percent(first, asked)} of ${asked}`),
    ],
    ['among the first three, %', ...all.map(({ inThree, asked }) => percent(inThree, asked))],
  ]);
}

function printCopies(copies: readonly number[]): void {
  const rows = copies.flatMap((count): Row[] => {
    const { passages, build, ready, live, resident, peak, times } = costOf(copiesOfArticle(count), 'asking');
    const cost = [count, passages, build, ready, live / count, resident, peak];
    return Object.values(times).map(({ median, p99 }) => [...cost, median, p99].map(rounded));
  });
  const head =
    'documents, passages, prepared and ready s, ready s, memory a document MB, resident MB, at the worst MB, `/ask` median ms, 99th percentile ms';
  printTable([head.split(', '), ...rows]);
}

if (values.child === 'build') console.log(JSON.stringify(await build()));
else if (values.child !== undefined)
  console.log(JSON.stringify(await measure(values.child === 'asking' ? asking : everything)));
else {
  const listed = (list: string) => list.split(',').filter(Boolean).map(Number);
  console.log(`${machine()}; texts ${squad === undefined ? 'made up' : 'of SQuAD'}\n`);
  printScale(
    listed(values.sizes ?? (values.short ? '' : '40,1000,20000,100000')),
    Number(values.one ?? (values.short ? 40 : 4000)),
  );
  console.log('\n### Documents with questions\n');
  printCopies(listed(values.copies ?? (values.short ? '' : '10,100')));
}
