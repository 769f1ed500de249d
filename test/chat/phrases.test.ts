import { describe, expect, test } from 'vitest';
import type { ListReply, Reply } from '../../src/chat/index.ts';
import { article, articleLibrary, chatOver, chatWith, documentOf } from '../samples.ts';

const chat = chatWith(articleLibrary);
const search = (words: string, over = chat, options = {}) =>
  over.respond({ command: 'search', options: { words, ...options } }) as ListReply;
const ask = (question: string, over = chat) => over.respond({ command: 'ask', options: { question } });
const paragraphsOf = (reply: ListReply) => reply.items.map(({ match }) => match.passage.paragraphs[0]);
const holding = (words: string) =>
  article.passages
    .filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()))
    .map(({ paragraphs }) => paragraphs[0]);
const shownIn = (reply: Reply) => (reply.kind === 'quotation' ? reply.shown.passage.text : '');

const birds = chatOver(
  documentOf('birds', [
    'Herons wade, and storks don’t.',
    'Storks wade here. And herons fly far away from them.',
    'Herons “wade” and storks fly.',
    'Herons wade slowly; herons wade well.',
  ]),
);

describe('words in quotation marks', () => {
  test.each(['central and coordinating role', 'cold war', 'U.S. dollar'])(
    'are found in a row, wherever they stand: %s',
    (words) => {
      const expected = holding(words);
      expect(expected.length).toBeGreaterThan(0);
      expect(paragraphsOf(search(`"${words}"`)).sort()).toEqual(expected.sort());
    },
  );

  test.each([
    ['"herons wade"', [1, 3, 4]],
    ['“Herons WADE”', [1, 3, 4]],
    ['„herons wade“', [1, 3, 4]],
    ['«herons  wade»', [1, 3, 4]],
    ['"herons wade" slowly', [1, 3, 4]],
    ['"herons wade" "storks fly"', [3]],
    ['"herons wade" "slowly"', [4]],
    ['"storks don\'t"', [1]],
    // Sentences of one paragraph are one text.
    ['"here and herons"', [2]],
  ])('as they are compared when checking: %s', (words, paragraphs) => {
    expect(paragraphsOf(search(words, birds)).toSorted()).toEqual(paragraphs);
  });

  test('put first what the rest of the words finds', () => {
    expect(paragraphsOf(search('"herons wade" slowly', birds))[0]).toBe(4);
  });

  test('are no phrase in a language that no document is in', () => {
    const reply = ask('Was sagen sie denn in der Erklärung über die „friedliche Entwicklung“ anderer Länder?');
    expect(reply).toMatchObject({ kind: 'quotation', message: null });
  });

  test.each(['"wade storks"', '"herons wade" "wade herons"', '"herons wade" "qwx"', '"qwx zvk"', '"them herons wade"'])(
    'that stand so nowhere: that is said, and what there is without the marks: %s',
    (words) => {
      const list = search(words, birds);
      expect(list.message).toEqual({ key: 'noPhrase', data: { nearest: list.items.length > 0 } });
      const reply = ask(words, birds);
      expect(reply.message).toEqual({ key: 'noPhrase', data: { nearest: reply.kind === 'quotation' } });
      if (reply.kind === 'quotation') expect(reply.found).not.toBe('answer');
    },
  );

  test.each(["'storks fly'", '"herons"', 'herons "wade'])('unless they are no phrase: %s', (words) => {
    expect(search(words, birds).message.key).not.toBe('noPhrase');
    expect(paragraphsOf(search(words, birds))).toEqual(paragraphsOf(search(words.replace(/['"]/g, ''), birds)));
  });

  test('answer a question with their sentence', () => {
    const reply = ask('"storks fly"', birds);
    expect(shownIn(reply)).toBe('Herons “wade” and storks fly.');
    expect(reply).toMatchObject({ found: 'answer', message: null });
  });

  test('are looked for in what is named', () => {
    const two = chatOver(documentOf('a', ['Herons wade here.']), documentOf('b', ['Herons wade there.']));
    expect(paragraphsOf(search('"herons wade"', two))).toHaveLength(2);
    const only = search('"herons wade"', two, { document: 'b' });
    expect(only.items.map(({ match }) => match.document.id)).toEqual(['b']);
  });
});
