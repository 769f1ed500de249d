/**
 * What the bot costs from a thousand to a hundred thousand passages: made-up documents, each size in a process of its own.
 *
 * npm run bench:scale [-- 1000 20000 100000 [--one-document]]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { createChat } from '../src/chat/index.ts';
import { referenceTo, type SourceDocument } from '../src/documents/index.ts';
import { parseDocument } from '../src/documents/reading/index.ts';
import { openLibrary, prepareLibrary } from '../src/library.ts';
import { locales } from '../src/locales/index.ts';
import { present } from '../src/view/index.ts';
import { printTable } from './datasets.ts';

const PASSAGES_A_DOCUMENT = 40;
/** Calls of each kind, after as many for warming up. */
const CALLS = 60;
/** In megabytes; Node's own limit does not hold the largest library. */
const OLD_SPACE = 14_000;

const { values, positionals } = parseArgs({
  options: { 'one-document': { type: 'boolean', default: false }, measure: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** Numbers from 0 to 1, the same ones every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu'.split(
    ' ',
  );

/** The word of a rank; the commonest are short. */
function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 40; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return `${word}n`;
}

/** Texts whose words are as frequent as those of a language (Zipf), and of which there are more the more texts (Heaps). */
function makeDocuments(passages: number, inOne: boolean): SourceDocument[] {
  const next = random(1);
  const vocabulary = Math.round(2000 * Math.sqrt(passages));
  const word = () => wordOf(Math.floor(vocabulary ** next()) - 1);
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 18) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const size = inOne ? passages : PASSAGES_A_DOCUMENT;
  return Array.from({ length: Math.ceil(passages / size) }, (_, number) => {
    const paragraphs = Array.from({ length: size }, () => Array.from({ length: 5 }, sentence).join(' '));
    const header = `---\ntitle: Document ${number}\npublisher: Bench\npublished: 2026-01-01\nurl: https://example.org/${number}\nlanguage: en\n---\n\n`;
    const document = parseDocument(`document-${number}.md`, Buffer.from(header + paragraphs.join('\n\n')));
    if (Array.isArray(document)) throw new Error(document.map(({ problem }) => problem).join('\n'));
    return document;
  });
}

interface Measurement {
  readonly passages: number;
  readonly build: number;
  readonly memory: number;
  /** By what is done: the median and the 99th percentile, in milliseconds. */
  readonly times: Readonly<Record<string, readonly [number, number]>>;
}

function measure(passages: number, inOne: boolean): Measurement {
  const documents = makeDocuments(passages, inOne);
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const library = openLibrary(prepareLibrary(documents));
  const build = (performance.now() - start) / 1000;
  const memory = (process.memoryUsage.rss() - before) / 2 ** 20;
  const chat = createChat(
    commands,
    () => library,
    (error) => {
      throw error;
    },
  );
  const next = random(2);
  const words = (count: number) => {
    const document = documents[Math.floor(next() * documents.length)];
    const text = document?.passages[Math.floor(next() * (document.passages.length ?? 0))]?.text.split(' ') ?? [];
    const at = Math.floor(next() * (text.length - count));
    return text.slice(Math.max(0, at), Math.max(0, at) + count);
  };
  const altered = (count: number) => words(count).map((word, at) => (at % 9 === 4 ? 'banana' : word));
  const long = (count: number) =>
    Array.from({ length: Math.ceil(count / 60) }, () => altered(60))
      .flat()
      .join(' ');
  const last = documents.at(-1);
  const lastPassage = last?.passages.at(-1);
  const place =
    last && lastPassage
      ? referenceTo({ document: last, passage: lastPassage, paragraph: lastPassage.paragraphs[0] })
      : '';
  const call = (command: string, options: Record<string, unknown>) => {
    present(chat.respond({ command, options }), locales.en, () => true);
  };
  const kinds: Record<string, () => void> = {
    '/ask': () => call('ask', { question: words(7).join(' ') }),
    '/ask in one document': () => call('ask', { question: words(7).join(' '), document: 'document-0' }),
    '/ask, words nobody uses': () =>
      call('ask', {
        question: words(7)
          .map((word) => `x${word}q`)
          .join(' '),
      }),
    '/search': () => call('search', { words: words(2).join(' ') }),
    'Find a quote, 60 words': () => call('find', { text: words(60).join(' ') }),
    '/quote ¶ 4': () => call('quote', { passage: '¶ 4' }),
    'a button': () => call('show', { place, matches: [place, place, place].join(',') }),
    '/about': () => call('about', {}),
    'completing words': () =>
      void chat.complete({ command: 'quote', options: { passage: words(3).join(' ').slice(0, -2) } }, 'passage', 25),
    'completing nothing': () => void chat.complete({ command: 'quote', options: { passage: '' } }, 'passage', 25),
    'completing a document': () =>
      void chat.complete({ command: 'ask', options: { document: 'document' } }, 'document', 25),
    '/check, 200 characters': () => call('check', { quote: altered(25).join(' ') }),
    '/check, 2,000 characters': () => call('check', { quote: long(240).slice(0, 2000) }),
  };
  const times = Object.fromEntries(
    Object.entries(kinds).map(([kind, run]) => {
      const took: number[] = [];
      const end = performance.now() + 20_000;
      for (let at = 0; at < 2 * CALLS && performance.now() < end; at += 1) {
        const begin = performance.now();
        run();
        if (at >= CALLS || performance.now() > end - 10_000) took.push(performance.now() - begin);
      }
      const sorted = took.sort((a, b) => a - b);
      const percentile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
      return [kind, [percentile(0.5), percentile(0.99)] as const];
    }),
  );
  return { passages, build, memory, times };
}

const short = (value: number) => Number(value.toPrecision(2));

if (values.measure) {
  console.log(JSON.stringify(measure(Number(positionals[0]), values['one-document'])));
} else {
  const sizes = positionals.length > 0 ? positionals : ['1000', '20000', '100000'];
  const measured = sizes.map((size) => {
    const args = [`--max-old-space-size=${OLD_SPACE}`, fileURLToPath(import.meta.url), '--measure', size];
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      values['one-document'] ? [...args, '--one-document'] : args,
      { encoding: 'utf8', maxBuffer: 2 ** 24 },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Measurement;
  });
  const [smallest, largest] = [measured[0], measured.at(-1)];
  /** With n times the passages, n to this power times the cost. */
  const exponent = (cost: (of: Measurement) => number) =>
    smallest && largest && smallest !== largest
      ? short(Math.log(cost(largest) / cost(smallest)) / Math.log(largest.passages / smallest.passages))
      : '–';
  const kinds = Object.keys(smallest?.times ?? {});
  printTable([
    ['passages', ...measured.map(({ passages }) => passages), 'grows by the power'],
    ['index built, s', ...measured.map(({ build }) => short(build)), exponent(({ build }) => build)],
    [
      'memory, kB a passage',
      ...measured.map(({ memory, passages }) => short((1024 * memory) / passages)),
      exponent(({ memory }) => memory),
    ],
    ...kinds.map((kind) => [
      `${kind}, ms: median / 99 %`,
      ...measured.map(({ times }) => times[kind]?.map(short).join(' / ') ?? ''),
      exponent(({ times }) => times[kind]?.[0] ?? 0),
    ]),
  ]);
}
