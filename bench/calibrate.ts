/**
 * Fits the coefficients of the confidence, for by-text.ts and by-questions.ts of src/search/ranking/.
 *
 * npm run calibrate -- squad.json
 *
 * Text: every question of SQuAD is asked of its own article, of another one, and of its own without the paragraph that
 * answers. Questions: a tenth of a document's questions at a time is taken out and asked, and questions of SQuAD.
 */
import type { SourceDocument } from '../src/documents/index.ts';
import { loadDocuments } from '../src/documents/reading/index.ts';
import { analyzeQuery } from '../src/search/query.ts';
import { rankByQuestions } from '../src/search/ranking/by-questions.ts';
import { rankByText } from '../src/search/ranking/by-text.ts';
import { readSquad } from './datasets.ts';
import { buildIndexes } from './indexes.ts';
import { type Example, fitLogistic } from './logistic.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Name a file in SQuAD’s format: npm run calibrate -- dev-v2.0.json');
  process.exit(1);
}

function textExamples(): Example[] {
  const articles = readSquad(path ?? '').map(({ document, questions }) => ({
    questions,
    indexes: buildIndexes([document]),
  }));
  const example = (question: string, { indexes }: (typeof articles)[number], answer: number, without: number) => {
    const { passages } = indexes;
    const query = analyzeQuery(question, indexes, false);
    const candidates = passages
      .candidates(
        query.terms.map(({ term }) => term),
        undefined,
      )
      .filter(({ indexed }) => indexed.number !== without);
    const [best] = rankByText(query, candidates, passages, { limit: 1, explains: true });
    if (!best?.explanation) return [];
    const { features } = best.explanation;
    return [{ features, right: best.indexed.number === answer, weight: 1 }];
  };
  return articles.flatMap((article, number) =>
    article.questions.flatMap(({ question, passage }, at) => {
      const other = articles[(number + 1 + (at % (articles.length - 1))) % articles.length] ?? article;
      // Half of the questions, so that right and wrong balance.
      const wrong =
        at % 2 === 0 ? [...example(question, other, -1, -1), ...example(question, article, -1, passage)] : [];
      return [...example(question, article, passage, -1), ...wrong];
    }),
  );
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
        const query = analyzeQuery(question, indexes, false);
        const [best] = rankByQuestions(query, all, indexes, { limit: 1, explains: true });
        // A word alone is judged by itself.
        if (!best?.explanation || query.terms.length === 1) continue;
        const { features } = best.explanation;
        examples[kind].push({ features, right: kind === 'answered', weight: 1 });
      }
    };
    for (const passage of document.passages) ask('answered', passage.questions);
    ask('unanswered', document.unanswered);
    ask('foreign', foreign);
  }
  // As many questions that are not answered as are, two thirds of them on the document's subject.
  const { answered, unanswered, foreign: others } = examples;
  const weighed = (some: readonly Example[], share: number) =>
    some.map((example) => ({ ...example, weight: (share * answered.length) / some.length }));
  return [...answered, ...weighed(unanswered, 2 / 3), ...weighed(others, 1 / 3)];
}

console.log('by-text.ts', fitLogistic(textExamples()));
const foreign = readSquad(path).flatMap(({ questions }) => questions.map(({ question }) => question));
const some = foreign.filter((_, at) => at % Math.ceil(foreign.length / FOREIGN) === 0);
for (const document of await loadDocuments('data')) {
  console.log('by-questions.ts', document.id, fitLogistic(questionExamples(document, some)));
}
