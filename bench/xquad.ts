/**
 * Asks XQuAD's questions of all its articles at once: in their own language, of a library without the article that
 * answers, and in other languages of the English articles.
 *
 * npm run bench:xquad -- FOLDER
 *
 * @see https://github.com/google-deepmind/xquad (CC BY-SA 4.0)
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepareSearch, Searcher } from '../src/search/index.ts';
import { printTable, readSquad, type SquadArticle, share } from './datasets.ts';

const LANGUAGES = ['en', 'es', 'ru', 'zh', 'de', 'hi', 'ar'];

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of XQuAD’s files en.json, es.json and so on: npm run bench:xquad -- FOLDER');
  process.exit(1);
}

function searcherOf(articles: readonly SquadArticle[]): Searcher {
  const documents = articles.map(({ document }) => document);
  return new Searcher(documents, prepareSearch(documents));
}

/** What comes first for each question of some articles, which may be in another language than those that are searched. */
function ask(searcher: Searcher, asked: readonly SquadArticle[], searched: readonly SquadArticle[]) {
  return asked.flatMap(({ questions }, article) =>
    questions.map(({ question, passage }) => {
      const { outcome, matches } = searcher.search(question, { limit: 3 });
      const right = searched[article]?.document.passages[passage];
      const places = matches.map(({ passage: found }) => found === right);
      const confidence = matches[0]?.confidence ?? 0;
      return {
        isAnswered: outcome === 'answer',
        first: places[0] === true,
        inThree: places.includes(true),
        confidence,
      };
    }),
  );
}

const languages = LANGUAGES.filter((language) => existsSync(join(folder, `${language}.json`)));
const byLanguage = new Map(
  languages.map((language) => [language, readSquad(join(folder, `${language}.json`), language)] as const),
);
const english = byLanguage.get('en') ?? [];
const englishSearcher = searcherOf(english);
printTable([
  [
    'language',
    'right first',
    'in first 3',
    'answered, right',
    'answered, wrong',
    'sure (0.8): right',
    'article absent: answered',
    'asked of English: right first',
    'answered, wrong',
  ],
  ...[...byLanguage].map(([language, articles]) => {
    const own = ask(searcherOf(articles), articles, articles);
    const absent = articles.flatMap((article) => {
      const others = articles.filter((other) => other !== article);
      return ask(searcherOf(others), [article], []);
    });
    const across = ask(englishSearcher, articles, english);
    return [
      language,
      share(own, ({ first }) => first),
      share(own, ({ inThree }) => inThree),
      share(own, ({ isAnswered, first }) => isAnswered && first),
      share(own, ({ isAnswered, first }) => isAnswered && !first),
      share(
        own.filter(({ confidence }) => confidence >= 0.8),
        ({ first }) => first,
      ),
      share(absent, ({ isAnswered }) => isAnswered),
      share(across, ({ first }) => first),
      share(across, ({ isAnswered, first }) => isAnswered && !first),
    ];
  }),
]);
