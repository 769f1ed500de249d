/**
 * Puts lead-ins before questions that are answered, and tails behind them, and counts which are answered all the same.
 *
 * npm run bench:lead-ins
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadDocuments } from '../src/documents/reading/index.ts';
import { prepareSearch, Searcher } from '../src/search/index.ts';
import { printTable, readQuestions, share } from './datasets.ts';

const FOLDER = 'bench/discussion';
const LANGUAGES = ['en', 'es', 'ru', 'zh', 'fr', 'de', 'pt', 'ja', 'ko', 'it', 'pl', 'tr', 'uk', 'hi', 'ar'];
/** So many questions of a language are asked. */
const ASKED = 40;

const documents = loadDocuments('data');
const searcher = new Searcher(documents, prepareSearch(documents));
const isAnswered = (message: string) => searcher.search(message, { limit: 1 }).outcome === 'answer';
const linesOf = (name: string) => readFileSync(`${FOLDER}/${name}.txt`, 'utf8').trim().split('\n');

const rows = LANGUAGES.map((language) => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(`-${language}.jsonl`));
  const questions = files
    .flatMap((file) => readQuestions(`${FOLDER}/${file}`))
    .filter(({ gold, kind, q }) => gold.length > 0 && kind !== 'buried' && isAnswered(q))
    .map(({ q }) => q);
  const some = questions.filter((_, at) => at % Math.ceil(questions.length / ASKED) === 0);
  const space = ['zh', 'ja'].includes(language) ? '' : ' ';
  const kept = (phrases: readonly string[], message: (phrase: string, question: string) => string) => {
    const asked = phrases.flatMap((phrase) => some.map((question) => message(phrase, question)));
    return share(asked, isAnswered);
  };
  const [leadIns, tails] = [linesOf(`lead-ins-${language}`), linesOf(`tails-${language}`)];
  return [
    language,
    some.length,
    leadIns.length,
    kept(leadIns, (leadIn, question) => `${leadIn}${space}${question}`),
    tails.length,
    kept(tails, (tail, question) => `${question.replace(/\s?[?？؟]$/, '')}${space}${tail}`),
  ];
});
printTable([['language', 'questions', 'lead-ins', 'answered all the same', 'tails', 'answered all the same'], ...rows]);
