/**
 * Finds the paragraphs that SQuAD's questions were written for: beside other search libraries, without one feature after
 * another, down to the sentence, and with what confidence.
 *
 * npm run bench:squad -- dev-v2.0.json
 */
import { cpus } from 'node:os';
import type { SourceDocument } from '../src/documents/index.ts';
import { focusOf } from '../src/search/focus.ts';
import type { Indexes } from '../src/search/indexes/index.ts';
import { analyzeQuery } from '../src/search/query/query.ts';
import { rankByText } from '../src/search/ranking/by-text.ts';
import { type Outcome, outcomeOf } from '../src/search/ranking/confidence.ts';
import type { Ranked } from '../src/search/ranking/ranked.ts';
import { WEIGHTS } from '../src/search/ranking/text-score.ts';
import { contains, type Span } from '../src/text/index.ts';
import { percent, printTable, readSquad, type SquadArticle, share } from './datasets.ts';
import { buildIndexes } from './indexes.ts';
import { type Ask, PEERS } from './peers.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Name a file in SQuAD’s format: npm run bench:squad -- dev-v2.0.json');
  process.exit(1);
}

function search(indexes: Indexes, question: string, limit: number, weights = WEIGHTS): Ranked[] {
  return rankByText(analyzeQuery(question, indexes), undefined, indexes, { limit, explains: false }, weights);
}

function verbatim(document: SourceDocument, weights = WEIGHTS): Ask {
  const engine = buildIndexes([document]);
  return (question) => search(engine, question, 3, weights).map(({ indexed }) => indexed.number);
}

/** Asks every so manyth question; at which place the right passage stands among those found, -1 for not at all. */
function placesOf(
  articles: readonly SquadArticle[],
  index: (document: SourceDocument) => Ask,
  every: number,
): number[] {
  return articles.flatMap(({ document, questions }) => {
    const ask = index(document);
    return questions.filter((_, at) => at % every === 0).map(({ question, passage }) => ask(question).indexOf(passage));
  });
}

/** The time that a question takes: of three passes over an article's questions, the fastest counts. */
function microsecondsOf(
  articles: readonly SquadArticle[],
  index: (document: SourceDocument) => Ask,
  every: number,
): number {
  let milliseconds = 0;
  let asked = 0;
  for (const { document, questions: all } of articles) {
    const ask = index(document);
    const questions = all.filter((_, at) => at % every === 0);
    const passes = [1, 2, 3].map(() => {
      const start = performance.now();
      for (const { question } of questions) ask(question);
      return performance.now() - start;
    });
    milliseconds += Math.min(...passes);
    asked += questions.length;
  }
  return (1000 * milliseconds) / asked;
}

function shares(places: readonly number[]): string[] {
  return [0, 2].map((last) => share(places, (place) => place >= 0 && place <= last));
}

function comparePeers(articles: readonly SquadArticle[]): void {
  const places = placesOf(articles, verbatim, 1);
  const ours = microsecondsOf(articles, verbatim, 1);
  printTable([
    ['right paragraph, %', 'first', 'in first 3', 'time a question, Verbatim = 1'],
    ['**Verbatim**, by text alone', ...shares(places), 1],
    ...PEERS.map(({ name, every = 1, index }) => {
      const byTexts = ({ passages }: SourceDocument) => index(passages.map(({ text }) => text));
      const found = shares(placesOf(articles, byTexts, every));
      return [name, ...found, Number((microsecondsOf(articles, byTexts, every) / ours).toPrecision(2))];
    }),
  ]);
  console.log(`\nVerbatim takes ${Math.round(ours)} µs a question.`);
}

function ablate(articles: readonly SquadArticle[]): void {
  const placesWith = (weights: typeof WEIGHTS) => placesOf(articles, (document) => verbatim(document, weights), 1);
  const all = placesWith(WEIGHTS);
  const row = (name: string, places: readonly number[]) => {
    const lost = places.filter((place, at) => place !== 0 && all[at] === 0).length;
    const won = places.filter((place, at) => place === 0 && all[at] !== 0).length;
    return [name, ...shares(places), lost, won];
  };
  const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  const nothing = Object.fromEntries(names.map((name) => [name, 0])) as typeof WEIGHTS;
  printTable([
    ['right paragraph, %', 'first', 'in first 3', 'questions lost', 'won'],
    ['all', ...shares(all), '–', '–'],
    ...names.map((name) => row(`without \`${name}\``, placesWith({ ...WEIGHTS, [name]: 0 }))),
    row('MiniSearch’s score alone', placesWith(nothing)),
  ]);
}

function checkFocus(articles: readonly SquadArticle[]): void {
  const asked = articles.flatMap(({ document, questions }) => {
    const indexes = buildIndexes([document]);
    return questions.flatMap(({ question, passage, answers }) => {
      const indexed = indexes.passages.at(passage);
      const terms = new Set(analyzeQuery(question, indexes).terms.map(({ term }) => term));
      const holds = (span: Span | null) => span !== null && answers.some((answer) => contains(span, answer));
      const { sentences } = indexed.passage;
      const focus = focusOf(() => Array.from(terms, (term) => [term]), [], indexed, indexes);
      const chance = sentences.filter(holds).length / sentences.length;
      return [{ focus, right: holds(focus), chance }];
    });
  });
  const byChance = asked.reduce((sum, { chance }) => sum + chance, 0);
  printTable([
    ['sentence of the right paragraph', 'holds the answer, %'],
    ['the focus', share(asked, ({ right }) => right)],
    ['one at random', percent(byChance, asked.length)],
  ]);
  console.log(`\nNo focus: ${asked.filter(({ focus }) => focus === null).length} of ${asked.length} questions.`);
}

/** What became of a question. */
interface Answer {
  readonly confidence: number;
  readonly outcome: Outcome;
  readonly right: boolean;
}

function answer(engine: Indexes, question: string, right?: number): Answer {
  const [best] = search(engine, question, 1);
  const confidence = best?.confidence ?? 0;
  return { confidence, outcome: outcomeOf(confidence), right: best !== undefined && best.indexed.number === right };
}

function answers(articles: readonly SquadArticle[]): { own: Answer[]; another: Answer[]; without: Answer[] } {
  const searched = articles.map((article) => ({ ...article, engine: buildIndexes([article.document]) }));
  const own: Answer[] = [];
  const another: Answer[] = [];
  const without: Answer[] = [];
  for (const { document, questions, engine } of searched) {
    const others = searched.filter((article) => article.engine !== engine);
    for (const [at, { question, passage }] of questions.entries()) {
      own.push(answer(engine, question, passage));
      const other = others[at % others.length];
      if (other) another.push(answer(other.engine, question));
    }
    for (const [taken] of document.passages.entries()) {
      const rest = buildIndexes([{ ...document, passages: document.passages.filter((_, at) => at !== taken) }]);
      for (const { question, passage } of questions) if (passage === taken) without.push(answer(rest, question));
    }
  }
  return { own, another, without };
}

function checkConfidence(articles: readonly SquadArticle[]): void {
  const { own, another, without } = answers(articles);
  const mixed = [...own, ...[...another, ...without].filter((_, at) => at % 2 === 0)];
  const cells = (some: readonly Answer[], from: number) => {
    const inBand = some.filter(({ confidence }) => Math.min(4, Math.floor(confidence * 5)) === from * 5);
    return [inBand.length, share(inBand, ({ right }) => right)];
  };
  printTable([
    ['confidence', 'own article: questions', 'right, %', 'with as many unanswerable: questions', 'right, %'],
    ...[0, 0.2, 0.4, 0.6, 0.8].map((from) => {
      const band = `${from.toFixed(1)} to ${(from + 0.2).toFixed(1)}`;
      return [band, ...cells(own, from), ...cells(mixed, from)];
    }),
  ]);
  const row = (name: string, asked: readonly Answer[]) => {
    const of = (outcome: Outcome) => asked.filter((one) => one.outcome === outcome);
    const given = (outcome: Outcome) => percent(of(outcome).length, asked.length);
    const right = (outcome: Outcome) => share(of(outcome), (one) => one.right);
    return [name, given('answer'), right('answer'), given('closest'), right('closest'), given('none')];
  };
  console.log('');
  printTable([
    ['asked of, %', 'answered', 'of these right', 'closest offered', 'of these right', 'refused'],
    row('their own article', own),
    row('another article', another),
    row('their own without the paragraph that answers', without),
  ]);
}

const articles = readSquad(path);
const asked = articles.reduce((sum, { questions }) => sum + questions.length, 0);
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model}, Node ${process.version}`);
console.log(`${articles.length} articles, ${asked} questions\n`);
console.log('### Beside other libraries\n');
comparePeers(articles);
console.log('\n### Without one feature\n');
ablate(articles);
console.log('\n### Focus\n');
checkFocus(articles);
console.log('\n### Confidence\n');
checkConfidence(articles);
