import { assert, expect, test } from 'vitest';
import { en, plain, say, type Text } from '../../src/chat/index.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const samples = Array.from({ length: 10 }, (_, index) => documentOf(`sample-${index}`, ['Some words.']));

const [first] = samples;
assert(first);
const chat = chatOver(article, ...samples);

function about(over: ReturnType<typeof chatOver>, options: Record<string, unknown> = {}): Text {
  const reply = over.respond({ command: 'about', options });
  assert(reply.outcome === 'about');
  expect(reply.private).toBe(false);
  return say(en, reply.message);
}

const linksOf = (said: Text) =>
  said.flatMap((piece) => (typeof piece === 'object' && 'url' in piece ? [piece.url] : []));

test('a document that is named is told of in full', () => {
  const said = about(chat, { document: article.id });
  for (const words of [
    article.title,
    'teleSUR English',
    '4 February 2022',
    '11 passages',
    article.about?.title ?? '?',
    'Russia and China',
    'Carlos Martinez',
    'Vladimir Putin and others',
    'Yury Ushakov',
    '/ask',
    '/quote',
    '/search',
    'Find a quote',
    'I store nothing',
  ]) {
    expect(plain(said)).toContain(words);
  }
  expect(linksOf(said)).toEqual([article.url, article.about?.url]);
});

test('of several documents each is told by title, link and the id to name it by', () => {
  const said = about(chat);
  for (const document of [article, first]) {
    expect(plain(said)).toContain(document.title);
    expect(plain(said)).toContain(document.id);
  }
  expect(linksOf(said).slice(0, 2)).toEqual([article.url, first.url]);
});

test('of many documents it says how many more there are', () => {
  const said = about(chat);
  expect(plain(said)).toContain(`and ${1 + samples.length - linksOf(said).length} documents more`);
});

test('the only document is told of as if it had been named', () => {
  expect(about(chatOver(first))).toEqual(about(chat, { document: first.id }));
});
