/**
 * Makes src/text/tables/terms.txt of the thesaurus and the dictionaries, whenever these change, or the analyzer does.
 *
 * npm run --silent build:bench && node dist/tools/terms.js > src/text/tables/terms.txt
 */
import { readFileSync } from 'node:fs';
import { append, tokenize } from '../src/text/index.ts';

const FOLDER = 'src/text/tables';
const TABLES = ['thesaurus', ...['de', 'es', 'fr', 'pt', 'ru', 'zh'].map((language) => `words.${language}`)];

/** As the phrases are divided, in `src/text/analyzing/phrase-terms.ts`. */
const WORD = /(?<![^ ,:-])[a-z']+(?![^ ,:-])/g;

function linesOf(table: string): string[] {
  return readFileSync(`${FOLDER}/${table}.txt`, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
}

/** The English words of a line: of a dictionary what stands before the colon. */
function wordsOf(line: string, table: string): string[] {
  return (table === 'thesaurus' ? line : (line.split(':')[0] ?? '')).match(WORD) ?? [];
}

const words = new Set(TABLES.flatMap((table) => linesOf(table).flatMap((line) => wordsOf(line, table))));
const byTerm = new Map<string, string[]>();
for (const word of [...words].sort()) {
  const [token, ...others] = tokenize(word).filter(({ kind, joined }) => kind !== 'part' && !joined);
  if (!token || others.length > 0 || token.kind === 'function') continue;
  append(byTerm, token.term, word);
}
console.log(
  '# Terms, each with the English words of the thesaurus and the dictionaries that have it, but for function words.',
);
console.log('# Made by tools/terms.ts.');
for (const [term, all] of byTerm) console.log([term, ...all].join(' '));
