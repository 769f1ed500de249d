import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepareTalk } from '../../src/chat/talk/prepared.ts';
import { type Library, openLibrary, prepareLibrary } from '../../src/library.ts';
import { decode, encode } from '../../src/text/index.ts';
import { article, documentOf } from '../samples.ts';
import { thinned } from '../search/thinned.ts';

const documents = [
  thinned(article, 100),
  documentOf('birds', ['Herons fly. “Storks wade,” she said.\n— Jane Doe', '鹳在水里走。']),
];

const library = prepareLibrary(documents);
const prepared = { ...library, warnings: [] };

const questions = [
  'NATO expansion',
  'What did Ushakov say?',
  'do storks wade',
  '鹳',
  'herins',
  'qwxzvk',
  'who said it',
];

/** What a library finds and checks, as far as it can be told without the objects themselves. */
function saidBy({ documents, searcher, checker }: Library): unknown {
  return questions.map((question) => [
    searcher.search(question, { limit: 5 }),
    searcher.search(question, { limit: 5, documents: documents.slice(1), unfinished: true }),
    checker.check('storks wade, they fly', { isQuotation: true }),
  ]);
}

test('a library that was written and read again finds and checks the same', () => {
  const read = decode(encode(prepared)) as typeof prepared;
  expect(JSON.stringify(saidBy(openLibrary(read)))).toBe(
    JSON.stringify(saidBy(openLibrary({ ...library, documents: read.documents }))),
  );
});

test('all that was prepared is read as it was', () => {
  const read = decode(encode({ ...prepared, documents: [] }));
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
  expect(plain(read)).toEqual(plain({ ...prepared, documents: [] }));
});

test('numbers take as few bytes as the greatest of them needs', () => {
  const { search } = decode(encode(prepared)) as typeof prepared;
  expect(search.forms.words).toBeInstanceOf(Uint16Array);
  expect(search.questions?.names.byOwner.counts).toBeInstanceOf(Uint8Array);
  expect(search.questions?.norms).toBeInstanceOf(Float64Array);
});

test('the lists of small talk are built as they are prepared', () => {
  const built = readFileSync(new URL('../../dist/verbatim/small-talk', import.meta.url));
  const talk = prepareTalk();
  expect(Object.keys(talk)).toContain('en');
  expect(Buffer.from(encode(talk)).equals(built)).toBe(true);
});
