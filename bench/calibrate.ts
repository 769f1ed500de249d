/**
 * Fits the coefficients of the confidence, for src/search/text-ranking.ts and question-ranking.ts.
 *
 * npm run calibrate -- squad.json
 *
 * Text: every question of SQuAD is asked of its own article, of another one, and of its own without the paragraph that
 * answers. Questions: a tenth of a document's questions at a time is taken out and asked.
 */
import { type Document, loadDocuments } from '../src/documents/index.ts';
import { PassageIndex } from '../src/search/passage-index.ts';
import { analyzeQuery } from '../src/search/query.ts';
import { QuestionIndex } from '../src/search/question-index.ts';
import { questionEvidence, rankByQuestions } from '../src/search/question-ranking.ts';
import { rankByText, textEvidence } from '../src/search/text-ranking.ts';
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
    return [{ evidence: textEvidence(query, best, index), right: best.indexed === index.passages[answer], weight: 1 }];
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

function questionExamples(document: Document): Example[] {
  const kept = (fold: number) => (_: string, at: number) => at % FOLDS !== fold;
  const examples: { evidence: Example['evidence']; right: boolean; answerable: boolean }[] = [];
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
    const ask = (question: string, answer: number | null) => {
      const query = analyzeQuery(question, vocabulary, false);
      const [best] = rankByQuestions(query, index.candidates(query.terms.map(({ term }) => term)), questions, 1);
      if (!best) return;
      const right = answer !== null;
      examples.push({
        evidence: questionEvidence(
          query,
          best.indexed,
          questions,
          questions.likeness(query.terms.map(({ term }) => term)),
        ),
        right,
        answerable: answer !== null,
      });
    };
    for (const [answer, { questions: all }] of document.passages.entries()) {
      for (const question of all.filter((_, at) => at % FOLDS === fold)) ask(question, answer);
    }
    for (const question of document.unanswered.filter((_, at) => at % FOLDS === fold)) ask(question, null);
  }
  // People ask what is not answered about as often as what is; the files hold fewer of the former.
  const answerable = examples.filter((one) => one.answerable).length;
  const factor = answerable / (examples.length - answerable);
  return examples.map(({ evidence, right, answerable: isAnswerable }) => ({
    evidence,
    right,
    weight: isAnswerable ? 1 : factor,
  }));
}

console.log('text-ranking.ts', fitLogistic(textExamples()));
for (const document of await loadDocuments('data'))
  console.log('question-ranking.ts', document.id, fitLogistic(questionExamples(document)));
