/**
 * Whether the comparison shown for an altered quotation is what was done to it: each word of each sentence replaced,
 * left out and added to, in the documents in data/ and those of the files given.
 *
 * npm run bench:comparison [-- document.md] [--misses]
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Check, Checker, type Difference } from '../src/checking/index.ts';
import type { Document, Passage } from '../src/documents/index.ts';
import { loadDocuments, parseDocument } from '../src/documents/reading/index.ts';
import { foldWords, type Span } from '../src/text/index.ts';
import { percent, printTable } from './datasets.ts';

/** A quotation, and what was done to the document's words to make it. */
interface Altered {
  readonly quotation: string;
  readonly removed: string | null;
  readonly added: string | null;
}

/** What a comparison turned out to be. */
type Outcome =
  | 'exact'
  | 'wrong'
  | 'stands'
  | 'elsewhere'
  | Exclude<Check['verdict'], 'verbatim' | 'shortened' | 'altered'>;

/** Words that stand in none of the documents measured. */
const FOREIGN = ['heron', 'zebra', 'willow', 'hedgehog', 'lantern', 'porridge', 'thimble'];

/** Numbers that are the same in every run (a linear congruential generator, Numerical Recipes' constants). */
let state = 7;
function pick<T>(from: readonly T[]): T {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return from[Math.floor((state / 2 ** 32) * from.length)] as T;
}

function replaced(text: string, { start, end }: Span, by: string): Altered {
  return { quotation: text.slice(0, start) + by + text.slice(end), removed: text.slice(start, end), added: by };
}

function leftOut(text: string, { start, end }: Span): Altered {
  const quotation = text.slice(0, start) + text.slice(end).trimStart();
  return { quotation, removed: text.slice(start, end), added: null };
}

function added(text: string, at: number, word: string): Altered {
  return { quotation: `${text.slice(0, at)} ${word} ${text.slice(at)}`.trim(), removed: null, added: word };
}

/** Each kind of change, made at each place of some text where it can be. */
const CHANGES: Record<string, (text: string, words: readonly Span[], own: readonly string[]) => Altered[]> = {
  'a word replaced by a foreign one': (text, words) => words.map((word) => replaced(text, word, pick(FOREIGN))),
  'a word replaced by one of the document': (text, words, own) => words.map((word) => replaced(text, word, pick(own))),
  'a word left out': (text, words) => words.map((word) => leftOut(text, word)),
  'a foreign word added': (text, words) => gaps(words).map((at) => added(text, at, pick(FOREIGN))),
  'a word of the document added': (text, words, own) => gaps(words).map((at) => added(text, at, pick(own))),
  'a word said twice': (text, words) => words.map(({ start, end }) => added(text, end, text.slice(start, end))),
  'a word of a span of 8, 12, 20 replaced': (text, words, own) =>
    [8, 12, 20].flatMap((length) =>
      words.slice(0, Math.max(0, words.length - length + 1)).map((first, from) => {
        const span = text.slice(first.start, words[from + length - 1]?.end);
        const middle = words[from + length / 2] ?? first;
        return replaced(
          span,
          { start: middle.start - first.start, end: middle.end - first.start },
          pick([pick(FOREIGN), pick(own)]),
        );
      }),
    ),
};

function gaps(words: readonly Span[]): number[] {
  return [...words.map(({ start }) => start), words.at(-1)?.end ?? 0];
}

const countWords = (difference: readonly Difference[], of: Difference['kind']) =>
  difference.filter(({ kind }) => kind === of).reduce((sum, { text }) => sum + foldWords(text).length, 0);

function outcomeOf({ quotation, removed, added }: Altered, passage: Passage, checker: Checker): Outcome {
  const [check, other] = checker.check(quotation, { isQuotation: true });
  if (!check || other) return 'wrong';
  const { verdict, difference, passages } = check;
  if (verdict === 'verbatim' || verdict === 'shortened') return 'stands';
  if (verdict !== 'altered' || difference === null) return verdict === 'altered' ? 'wrong' : verdict;
  const shown = (of: Difference['kind']) => difference.filter(({ kind }) => kind === of).map(({ text }) => text);
  const [only, more] = passages;
  const isOne = only !== undefined && more === undefined;
  const isExact = String(shown('removed')) === (removed ?? '') && String(shown('added')) === (added ?? '');
  if (isExact && isOne && only.passage === passage) return 'exact';
  // By chance, what was made of one sentence may be as like another.
  const changes = [countWords(difference, 'removed'), countWords(difference, 'added')] as const;
  const made = Number(removed !== null) + Number(added !== null);
  return isOne && Math.max(...changes) <= 1 && changes[0] + changes[1] <= made ? 'elsewhere' : 'wrong';
}

function parsed(path: string): Document {
  const document = parseDocument(basename(path), readFileSync(path));
  if (Array.isArray(document)) throw new Error(`${path} is no document: ${JSON.stringify(document)}`);
  return document;
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showsMisses = process.argv.includes('--misses');
const misses: string[] = [];

/** Checks one kind of change at every place of a document, and counts what comes out. */
function measure(document: Document, checker: Checker, kind: string): (string | number)[] {
  const own = document.passages.flatMap(({ text }) => foldWords(text).map(({ start, end }) => text.slice(start, end)));
  const counts = new Map<Outcome, number>();
  for (const passage of document.passages) {
    for (const { start, end } of passage.sentences) {
      const text = passage.text.slice(start, end);
      const words = foldWords(text);
      for (const altered of CHANGES[kind]?.(text, words, own) ?? []) {
        const outcome = outcomeOf(altered, passage, checker);
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        if (outcome === 'wrong') misses.push(`- ${document.id}, ${kind}: ${JSON.stringify(altered)}`);
      }
    }
  }
  const count = (outcome: Outcome) => counts.get(outcome) ?? 0;
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  return [
    document.id,
    kind,
    all,
    count('stands'),
    count('elsewhere'),
    count('spliced') + count('absent') + count('too-short'),
    count('wrong'),
    percent(count('exact'), count('exact') + count('wrong')),
  ];
}

const documents = [...loadDocuments('data'), ...paths.map(parsed)];
const rows = documents.flatMap((document) => {
  const checker = new Checker([document]);
  return Object.keys(CHANGES).map((kind) => measure(document, checker, kind));
});
printTable([
  ['document', 'what was done', 'cases', 'stands so', 'as like elsewhere', 'other verdict', 'wrong', 'exact %'],
  ...rows,
]);
if (showsMisses) console.log(`\n${misses.join('\n')}`);
