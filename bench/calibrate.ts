/**
 * Fits the coefficients of the confidence, for by-text.ts and by-questions.ts of src/search/ranking/.
 *
 * npm run calibrate -- squad.json XQUAD LIBRARY questions.jsonl [more.jsonl …]
 *
 * Text: questions of SQuAD, of XQuAD (a folder) and of a folder of other documents, each asked of the documents that
 * answer it, alone or together, and of others. Questions: a tenth of a document's questions at a time is taken out and
 * asked, those of bench/questions and the development questions of bench/discussion, and questions of SQuAD; where
 * documents have many, those of bench/discussion alone, but for the newest judges'; not those that are doubted
 * (doubts.ts). How much is answered is a choice, added to the constants that are printed.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage, SourceDocument } from '../src/documents/index.ts';
import { loadDocuments } from '../src/documents/reading/index.ts';
import { prepareSearch, Searcher } from '../src/search/index.ts';
import type { Indexes } from '../src/search/indexes/index.ts';
import { analyzeQuery } from '../src/search/query/query.ts';
import { readingsOf } from '../src/search/query/readings.ts';
import { rankByQuestions } from '../src/search/ranking/by-questions.ts';
import { rankByText } from '../src/search/ranking/by-text.ts';
import { doubtOf } from '../src/search/ranking/doubts.ts';
import { withNames } from '../src/search/ranking/naming-query.ts';
import { type LabelledQuestion, readQuestions, readSquad, type SquadArticle } from './datasets.ts';
import { buildIndexes } from './indexes.ts';
import { type Example, fitLogistic } from './logistic.ts';

const [path, xquad, library, ...files] = process.argv.slice(2);
if (path === undefined || xquad === undefined || library === undefined) {
  console.error(
    'Name SQuAD’s file, XQuAD’s folder, a folder of documents and files of questions: npm run calibrate -- dev-v2.0.json XQUAD LIBRARY questions.jsonl',
  );
  process.exit(1);
}

/** Every so manyth question of the big sets. */
const EVERY = 3;
/** So many examples each set counts as, whatever its size. */
const COUNTED = 500;

type IsRight = (passage: Passage) => boolean;

/** What comes first for a question by text, and whether it is right; none for a question that finds nothing. */
function exampleOf(question: string, indexes: Indexes, isRight: IsRight): Example[] {
  const query = analyzeQuery(question, indexes);
  const [best] = rankByText(query, undefined, indexes, { limit: 1, explains: true });
  if (!best?.explanation) return [];
  return [{ features: best.explanation.features, right: isRight(best.indexed.passage), weight: 1 }];
}

/** Lets a set count as much as others, times its share. */
function weighed(set: readonly Example[], share: number): Example[] {
  return counted(set, share * COUNTED);
}

const nothing: IsRight = () => false;
const some = <Item>(items: readonly Item[]) => items.filter((_, at) => at % EVERY === 0);

function squadExamples(path: string): Example[] {
  const articles = readSquad(path).map(({ document, questions }) => ({
    document,
    questions: some(questions),
    indexes: buildIndexes([document]),
  }));
  const own = articles.flatMap(({ document, questions, indexes }) =>
    questions.flatMap(({ question, passage }) =>
      exampleOf(question, indexes, (found) => found === document.passages[passage]),
    ),
  );
  const others = articles.flatMap(({ questions }, number) =>
    questions.flatMap(({ question }, at) => {
      const other = articles[(number + 1 + (at % (articles.length - 1))) % articles.length];
      return other ? exampleOf(question, other.indexes, nothing) : [];
    }),
  );
  return [...weighed(own, 1), ...weighed(others, 0.6)];
}

/** Of XQuAD's languages, how much questions that no article answers count: more where they were answered too often. */
const ABSENT = { en: 0.5, es: 1, ru: 0.5, zh: 1.5, de: 0.25 };

function xquadExamples(folder: string, language: string, absent: number): Example[] {
  const articles = readSquad(join(folder, `${language}.json`), language);
  const ask = (asked: readonly SquadArticle[], searched: readonly SquadArticle[]) => {
    const indexes = buildIndexes(searched.map(({ document }) => document));
    return asked.flatMap(({ document, questions }) =>
      some(questions).flatMap(({ question, passage }) =>
        exampleOf(question, indexes, (found) => found === document.passages[passage]),
      ),
    );
  };
  const quarters = [0, 1, 2, 3].flatMap((quarter) => {
    const isIn = (_: SquadArticle, at: number) => at % 4 === quarter;
    return ask(
      articles.filter(isIn),
      articles.filter((article, at) => !isIn(article, at)),
    );
  });
  return [...weighed(ask(articles, articles), 0.3), ...weighed(quarters, absent)];
}

async function libraryExamples(folder: string, files: readonly string[]): Promise<Example[]> {
  const documents = loadDocuments(folder);
  const questions = files.flatMap(readQuestions);
  const ask = (asked: readonly LabelledQuestion[], searched: readonly SourceDocument[]) => {
    const indexes = buildIndexes(searched);
    return asked.flatMap(({ q, gold }) =>
      exampleOf(q, indexes, ({ text }) => gold.some((piece) => text.includes(piece))),
    );
  };
  const sets = (asked: readonly LabelledQuestion[]) => ({
    alone: documents.flatMap((document) =>
      ask(
        asked.filter(({ doc }) => doc === document.id),
        [document],
      ),
    ),
    together: ask(asked, documents),
  });
  const answered = sets(questions.filter(({ gold }) => gold.length > 0));
  const unanswered = sets(questions.filter(({ gold }) => gold.length === 0));
  const foreign = documents.flatMap((document) =>
    ask(
      questions.filter(({ doc, gold }, at) => doc !== document.id && gold.length > 0 && at % 5 === 0),
      [document],
    ),
  );
  return [
    ...weighed(answered.alone, 1.5),
    ...weighed(answered.together, 1.5),
    ...weighed(unanswered.alone, 1),
    ...weighed(unanswered.together, 1.3),
    ...weighed(foreign, 0.7),
  ];
}

const FOLDS = 10;
/** So many questions of SQuAD stand for those on another subject. */
const FOREIGN = 1000;

function questionExamples(document: SourceDocument, foreign: readonly string[]): Example[] {
  const kept = (fold: number) => (_: string, at: number) => at % FOLDS !== fold;
  const examples = { answered: [] as Example[], unanswered: [] as Example[], foreign: [] as Example[] };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rest: SourceDocument = {
      ...document,
      passages: document.passages.map((passage) => ({ ...passage, questions: passage.questions.filter(kept(fold)) })),
      unanswered: document.unanswered.filter(kept(fold)),
    };
    const indexes = buildIndexes([rest]);
    const all = indexes.passages.rangeOf(undefined);
    const ask = (kind: keyof typeof examples, asked: readonly string[]) => {
      for (const question of asked.filter((_, at) => at % FOLDS === fold)) {
        const query = analyzeQuery(question, indexes);
        const [best] = rankByQuestions(query, all, indexes, { limit: 1, explains: true });
        // A word alone is judged by itself.
        if (!best?.explanation || query.terms.length === 1) continue;
        if (doubtOf(withNames(query, indexes.questions), best.indexed, indexes.questions)) continue;
        const { features } = best.explanation;
        examples[kind].push({ features, right: kind === 'answered', weight: 1 });
      }
    };
    for (const passage of document.passages) ask('answered', passage.questions);
    ask('unanswered', document.unanswered);
    ask('foreign', foreign);
  }
  return [
    ...counted(examples.answered, 3000),
    ...counted(examples.unanswered, 2000),
    ...counted(examples.foreign, 1300),
    ...discussed(document),
  ].map(({ features: { missing, contrast, classified: _, ...features }, ...example }) => ({ ...example, features }));
}

function counted(set: readonly Example[], total: number): Example[] {
  return set.map((example) => ({ ...example, weight: total / set.length }));
}

/** What people ask of a document in a discussion; what is not answered counts more, but for what asks for nothing. */
function discussed(document: SourceDocument): Example[] {
  const indexes = buildIndexes([document]);
  const all = indexes.passages.rangeOf(undefined);
  const files = ['questions', 'discussion'].flatMap((folder) =>
    readdirSync(`bench/${folder}`).map((file) => `bench/${folder}/${file}`),
  );
  const asked = files
    .filter((file) => file.endsWith('.jsonl') && !/\/(judge|claims)-/.test(file))
    .flatMap(readQuestions);
  return asked.flatMap(({ q, gold, kind }) => {
    const reading = readingsOf(q).whole;
    const query = analyzeQuery(reading, indexes);
    const [best] = rankByQuestions(query, all, indexes, { limit: 1, explains: true });
    if (!best?.explanation || query.terms.length === 1) return [];
    if (doubtOf(withNames(query, indexes.questions), best.indexed, indexes.questions)) return [];
    const right = gold.some((piece) => best.indexed.passage.text.includes(piece));
    const asksNothing = ['small', 'talk', 'instruction'].includes(kind);
    return [{ features: best.explanation.features, right, weight: gold.length > 0 ? 1 : asksNothing ? 0.5 : 1.5 }];
  });
}

/** These are kept for judging: judges’ questions of the eighteenth generation and later ones, the second set of claims, and chat. */
const KEPT = /^(judge-.*-(?:1[89]|2\d)|claims-.*-2|chat-.*)\.jsonl$/;

/** What comes first for the questions of bench/discussion, but for those kept, in whichever way a message is read; none that is bounded. */
function classified(document: SourceDocument): Example[] {
  const searcher = new Searcher([document], prepareSearch([document]), { explain: true });
  const files = readdirSync('bench/discussion').filter((file) => file.endsWith('.jsonl') && !KEPT.test(file));
  return files
    .flatMap((file) => readQuestions(`bench/discussion/${file}`))
    .flatMap(({ q, gold }) => {
      const [best] = searcher.search(q, { limit: 1 }).matches;
      const { features, limits = [], terms = [] } = best?.explanation ?? {};
      if (!best || !features?.['classified'] || limits.length > 0 || terms.length === 1) return [];
      return [{ features, right: gold.some((piece) => best.passage.text.includes(piece)), weight: 1 }];
    });
}

/** By text: what documents do not answer is asked about more often, and nearer, than in the sets. */
const ASKED_NEARER = -0.45;
/** By questions: more is answered. */
const ANSWERS_MORE = 0.5;
const CLASSIFIED_ANSWERS_MORE = 0.2;

function print(file: string, { constant = 0, ...others }: Readonly<Record<string, number>>, more: number): void {
  console.log(file, { constant: Number((constant + more).toFixed(2)), ...others });
}

const texts = [
  ...squadExamples(path),
  ...Object.entries(ABSENT).flatMap(([language, absent]) => xquadExamples(xquad, language, absent)),
  ...(await libraryExamples(library, files)),
];
print('by-text.ts', fitLogistic(texts), ASKED_NEARER);
const foreign = readSquad(path).flatMap(({ questions }) => questions.map(({ question }) => question));
const few = foreign.filter((_, at) => at % Math.ceil(foreign.length / FOREIGN) === 0);
for (const document of loadDocuments('data')) {
  print(`by-questions.ts, ${document.id}`, fitLogistic(questionExamples(document, few)), ANSWERS_MORE);
  print(`by-questions.ts, ${document.id}, classified`, fitLogistic(classified(document)), CLASSIFIED_ANSWERS_MORE);
}
