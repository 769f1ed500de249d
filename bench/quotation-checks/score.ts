/**
 * Scores programs that check quotations: npm run bench:quotation-checks [-- findings.jsonl …] [--write]
 *
 * README.md has the rules. With --write, the cases are made anew first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Checker } from '../../src/checking/index.ts';
import { percent, printTable } from '../datasets.ts';
import { type Case, documents, makeCases, stands } from './cases.ts';
import { type Finding, isRight } from './rules.ts';

interface NumberedCase extends Case {
  readonly id: string;
}

type Check = (one: NumberedCase) => readonly Finding[];

const CASES = 'bench/quotation-checks/cases.jsonl';
/** So many of a kind are kept; the sub-spans of the article alone are tens of thousands. */
const OF_A_KIND = 50;

function linesOf<Line>(path: string): Line[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}

function byKind<Item extends Case>(cases: readonly Item[]): [kind: string, cases: Item[]][] {
  const kinds = new Set(cases.map(({ kind }) => kind));
  return [...kinds].map((kind) => [kind, cases.filter((one) => one.kind === kind)]);
}

function write(): void {
  const kept = byKind(makeCases()).flatMap(([, cases]) =>
    cases.filter((_, index) => index % Math.ceil(cases.length / OF_A_KIND) === 0),
  );
  const lines = kept.map((one, index) => JSON.stringify({ id: `${index + 1}`, ...one }));
  // What cannot be seen is written as an escape.
  const text = lines
    .join('\n')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (each) =>
      Array.from({ length: each.length }, (_, at) => `\\u${each.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
        '',
      ),
    );
  writeFileSync(CASES, `${text}\n`);
}

/** Of a file with what another program found. */
function findingsOf(path: string): Check {
  const findings = new Map(
    linesOf<{ id: string; findings: readonly Finding[] }>(path).map((line) => [line.id, line.findings]),
  );
  return ({ id }) => findings.get(id) ?? [];
}

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (values.write) write();
const checker = new Checker(documents);
const programs: Record<string, Check> = {
  Verbatim: ({ text, speaker }) => checker.check(text, { speaker, isQuotation: true }),
  'the words stand there or not': ({ text }) => [{ verdict: stands(text) ? 'verbatim' : 'absent' }],
  ...Object.fromEntries(positionals.map((path) => [basename(path), findingsOf(path)])),
};
const scored = linesOf<NumberedCase>(CASES).map((one) => ({
  ...one,
  right: Object.values(programs).map((check) => isRight(one, check(one))),
}));
const kinds = byKind(scored);
const shares = kinds.map(([, cases]) =>
  Object.keys(programs).map((_, at) => cases.filter(({ right }) => right[at]).length / cases.length),
);
printTable([
  ['what was done', 'verdict', 'cases', ...Object.keys(programs).map((name) => `${name}, right %`)],
  ...kinds.map(([kind, cases], row) => [
    kind,
    cases[0]?.verdict ?? '',
    cases.length,
    ...(shares[row] ?? []).map((share) => percent(share, 1)),
  ]),
  [
    '**mean of the kinds**',
    '',
    scored.length,
    ...Object.keys(programs).map((_, at) =>
      percent(
        shares.reduce((sum, row) => sum + (row[at] ?? 0), 0),
        shares.length,
      ),
    ),
  ],
]);
