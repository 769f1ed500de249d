/**
 * How long an answer takes, from text to Reply, with all documents and questions in place.
 *
 * npm run bench:speed
 */
import { availableParallelism, cpus } from 'node:os';
import { commands } from '../commands/index.ts';
import { createChat } from '../src/chat/index.ts';
import { loadDocuments } from '../src/documents/reading/index.ts';
import { openLibrary, prepareLibrary } from '../src/library.ts';
import { printTable } from './datasets.ts';

const ROUNDS = 40;

const documents = await loadDocuments('data');
const library = openLibrary(prepareLibrary(documents));
const chat = createChat(
  commands,
  () => library,
  (error) => {
    throw error;
  },
);
// The words of the questions in the files, in another order, so that none of them is asked as it stands there.
const questions = documents.flatMap(({ passages, unanswered }) =>
  [...passages.flatMap(({ questions }) => questions), ...unanswered]
    .filter((_, index) => index % 5 === 0)
    .map((question) => question.split(' ').reverse().join(' ')),
);
const times: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const question of questions) {
    const start = performance.now();
    chat.respond({ command: 'ask', options: { question } });
    // The first rounds are for the compiler.
    if (round >= ROUNDS / 4) times.push((performance.now() - start) * 1000);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.floor(share * times.length)] ?? 0);

console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}\n`);
printTable([
  ['answers', 'median µs', '95th percentile µs', '99th percentile µs'],
  [times.length, at(0.5), at(0.95), at(0.99)],
]);
