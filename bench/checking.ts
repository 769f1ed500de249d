/**
 * Whether quotations get the right verdict, and how long that takes: cases made from the article in data/.
 *
 * npm run bench:checking [-- dev-v2.0.json] [--misses]
 */

import { checkQuotation, readQuotation } from '../src/checking/comparing/verdict.ts';
import { Checker } from '../src/checking/index.ts';
import { WordIndex } from '../src/checking/words/word-index.ts';
import type { Document } from '../src/documents/index.ts';
import { parseDocument } from '../src/documents/reading/index.ts';
import { printTable, readSquad, share } from './datasets.ts';
import { median, percentile, rounded } from './figures.ts';
import { type Case, documents, makeCases, span, strangeWords, texts, wordsOf } from './quotation-checks/cases.ts';
import { pick } from './quotation-checks/random.ts';
import { isRight } from './quotation-checks/rules.ts';
import { OTHERS } from './quotation-checks/sentences.ts';
import { each } from './quotation-checks/typography.ts';

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showsMisses = process.argv.includes('--misses');
const squad = paths.flatMap((path) =>
  readSquad(path).flatMap(({ document }) =>
    document.passages.flatMap(({ text, sentences: spans }) => spans.map(({ start, end }) => text.slice(start, end))),
  ),
);
const foreign = squad
  .filter((text) => wordsOf(text).length >= 4)
  .filter((_, index, all) => index % Math.ceil(all.length / 1000) === 0);
const foreignWords = strangeWords(foreign);
const cases = makeCases(foreign);

const checker = new Checker(documents);
const index = new WordIndex(documents);
const taken: number[] = [];

/** Runs a case, as the bot does. */
function outcome(one: Case): { right: boolean; got: string } {
  const { text, speaker } = one;
  const start = performance.now();
  const checks = checker.check(text, { speaker, isQuotation: true });
  taken.push(performance.now() - start);
  const right = isRight(one, checks);
  const got = checks.map(
    (check) => check.verdict + (check.claimed === null ? '' : `, ${check.attribution} (${check.claimed})`),
  );
  return { right, got: got.join(' | ') };
}

for (const one of cases) outcome(one);
taken.length = 0;
const rows: (readonly (string | number)[])[] = [];
const misses: string[] = [];
for (const kind of new Set(cases.map((one) => one.kind))) {
  const group = cases.filter((one) => one.kind === kind);
  const results = group.map((one) => ({ one, ...outcome(one) }));
  const isBeside = kind.endsWith('beside the quotation');
  rows.push([
    kind,
    group[0]?.verdict ?? '',
    group.length,
    share(results, ({ right }) => right),
    isBeside
      ? '–'
      : share(group, ({ text, verdict }) => checkQuotation(readQuotation(text, index), index).verdict === verdict),
  ]);
  for (const { one, got } of results.filter(({ right }) => !right).slice(0, 3)) {
    misses.push(
      `- ${kind}: ${got} instead of ${one.verdict}: ${JSON.stringify(one.text)}${one.speaker ? ` by ${one.speaker}` : ''}`,
    );
  }
}
printTable([
  ['what was done', 'verdict', 'cases', 'right %', 'the verdict alone, checked as one quotation %'],
  ...rows,
]);
if (showsMisses) console.log(`\n${misses.join('\n')}`);

const spread = (measured: readonly number[]) => [
  measured.length,
  ...[0.5, 0.99, 1].map((part) => rounded(percentile(measured, part))),
];

/** How long something takes, again and again, for a quarter of a second at least; once if it takes longer. */
function measure(run: () => unknown): number[] {
  const measured: number[] = [];
  for (let total = 0; total < 250 || measured.length < 1; ) {
    const start = performance.now();
    run();
    const time = performance.now() - start;
    total += time;
    measured.push(time);
  }
  return measured.slice(Math.floor(measured.length / 5));
}

const vocabulary = texts.flatMap((text) => text.split(' '));
const upTo = (size: number, part: () => string) => {
  let text = part();
  while (text.length < size) text += ` ${part()}`;
  return text.slice(0, size);
};
let turn = 0;
const PASTES: Record<string, () => string> = {
  'the article itself': () => texts[turn++ % texts.length] ?? '',
  'every seventh word changed': () =>
    each(texts[turn++ % texts.length] ?? '', (word, place) => (place % 7 === 3 ? pick(foreignWords) : word)),
  'its words shuffled': () => pick(vocabulary),
  'other sentences': () => pick(OTHERS),
  'pieces of six words': () => `${span(6, 6).join(' ')} …`,
  'many quotations': () => `“${pick(OTHERS)}”`,
  'one common word': () => 'the',
};
const SIZES = [100, 1000, 6000];
const pastes = SIZES.flatMap((size) =>
  Object.entries(PASTES).map(([kind, part]) => ({ kind, size, text: upTo(size, part) })),
);
console.log();
printTable([
  ['a check on the article', 'checks', 'median ms', 'p99 ms', 'max ms'],
  ['all cases above', ...spread(taken)],
  ...SIZES.map((size) => [
    `pastes of ${size} characters`,
    ...spread(
      pastes
        .filter((paste) => paste.size === size)
        .flatMap(({ text }) => measure(() => checker.check(text, { isQuotation: true }))),
    ),
  ]),
]);

/** The article, and passages that are made from its words. */
function library(size: number): Document[] {
  const body = Array.from({ length: size }, () =>
    Array.from({ length: 40 }, () => pick(vocabulary))
      .join(' ')
      .replace(/^[^\p{L}]+/u, ''),
  );
  const header = 'title: Made up\npublisher: Nobody\npublished: 2022-01-01\nurl: https://example.org\nlanguage: en';
  const made = parseDocument('made-up.md', new TextEncoder().encode(`---\n${header}\n---\n\n${body.join('\n\n')}\n`));
  if (Array.isArray(made)) throw new Error(JSON.stringify(made[0]));
  return [...documents, made];
}

const libraries = [documents, library(2000), library(20_000)];
const compared = (what: string, [article = 0, small = 0, large = 0]: readonly number[]) => [
  what,
  ...[article, small, large, large / small].map(rounded),
];
const indexes = libraries.map((each) => new WordIndex(each));
console.log();
printTable([
  ['median ms', 'article', '+ 2,000 passages', '+ 20,000 passages', '20,000 by 2,000'],
  compared(
    'index built',
    libraries.map((each) => median(measure(() => new WordIndex(each)))),
  ),
  ...pastes.map(({ kind, size, text }) =>
    compared(
      `${size} characters: ${kind}`,
      indexes.map((each) => median(measure(() => checkQuotation(readQuotation(text, each), each)))),
    ),
  ),
]);
