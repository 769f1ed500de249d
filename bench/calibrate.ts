/**
 * Fits the coefficients of the confidence, for src/search/text-ranking.ts and question-ranking.ts.
 *
 * npm run calibrate -- squad.json
 *
 * Text: every question of SQuAD is asked of its own article, of another one, and of its own without the paragraph that
 * answers. Questions: a tenth of a document's questions at a time is taken out and asked, and questions of SQuAD.
 */
import { type Document, loadDocuments } from '../src/documents/index.ts';
import { PassageIndex } from '../src/search/passage-index.ts';
import { analyzeQuery } from '../src/search/query.ts';
import { QuestionIndex } from '../src/search/question-index.ts';
import { questionEvidence, rankByQuestions } from '../src/search/question-ranking.ts';
import { rankByText } from '../src/search/text-ranking.ts';
import { Vocabulary } from '../src/search/vocabulary.ts';
import { readSquad } from './datasets.ts';
import { type Example, fitLogistic } from './logistic.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Name a file in SQuAD’s format: npm run calibrate -- dev-v2.0.json');
  process.exit(1);
}

function textExamples(): Example[] {
  const articles = readSquad(path ?? '').map(({ document, questions }) => {
    const index = new PassageIndex([document]);
    return { document, questions, index, vocabulary: new Vocabulary(document.passages.map(({ text }) => text)) };
  });
  const example = (
    question: string,
    { index, vocabulary }: (typeof articles)[number],
    answer: number,
    without: number,
  ) => {
    const query = analyzeQuery(question, vocabulary, false);
    const candidates = index
      .candidates(query.terms.map(({ term }) => term))
      .filter(({ indexed }) => indexed !== index.passages[without]);
    const [best] = rankByText(query, candidates, index, 1);
    if (!best) return [];
    return [{ evidence: best.explain().evidence, right: best.indexed === index.passages[answer], weight: 1 }];
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

function questionExamples(document: Document, foreign: readonly string[]): Example[] {
  const kept = (fold: number) => (_: string, at: number) => at % FOLDS !== fold;
  const examples = { answered: [] as Example[], unanswered: [] as Example[], foreign: [] as Example[] };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rest: Document = {
      ...document,
      passages: document.passages.map((passage) => ({ ...passage, questions: passage.questions.filter(kept(fold)) })),
      unanswered: document.unanswered.filter(kept(fold)),
    };
    const index = new PassageIndex([rest]);
    const questions = new QuestionIndex(index.passages);
    const texts = rest.passages.flatMap((passage) => [passage.text, ...passage.questions]);
    const vocabulary = new Vocabulary([...texts, ...rest.unanswered]);
    const ask = (kind: keyof typeof examples, asked: readonly string[]) => {
      for (const question of asked.filter((_, at) => at % FOLDS === fold)) {
        const query = analyzeQuery(question, vocabulary, false);
        const terms = query.terms.map(({ term }) => term);
        const [best] = rankByQuestions(query, index.passages, questions, 1);
        // A word alone is judged by itself.
        if (!best || terms.length === 1) continue;
        const evidence = questionEvidence(
          query,
          best.indexed,
          questions,
          questions.likeness([...terms, ...query.phrases]),
        );
        examples[kind].push({ evidence, right: kind === 'answered', weight: 1 });
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

console.log('text-ranking.ts', fitLogistic(textExamples()));
const foreign = readSquad(path).flatMap(({ questions }) => questions.map(({ question }) => question));
const some = foreign.filter((_, at) => at % Math.ceil(foreign.length / FOREIGN) === 0);
for (const document of await loadDocuments('data')) {
  console.log('question-ranking.ts', document.id, fitLogistic(questionExamples(document, some)));
}
