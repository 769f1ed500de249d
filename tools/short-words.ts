/**
 * Makes src/text/tables/short-words.txt of the thesaurus and the dictionaries, whenever these change.
 *
 * npm run --silent build:bench && node dist/tools/short-words.js > src/text/tables/short-words.txt
 */
import { readdirSync, readFileSync } from 'node:fs';
import { plainTokens } from '../src/text/index.ts';

const FOLDER = 'src/text/tables';
const SHORT = /^\p{L}{4,6}$/u;

const lines = readdirSync(FOLDER)
  .filter((file) => /^(?:thesaurus|words\..+)\.txt$/.test(file))
  .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n'))
  .filter((line) => !line.startsWith('#'));
const words = lines.flatMap((line) => plainTokens(line).map(({ word }) => word)).filter((word) => SHORT.test(word));
console.log('# The words of four to six letters of the thesaurus and the dictionaries. Made by tools/short-words.ts.');
for (const word of [...new Set(words)].sort()) console.log(word);
