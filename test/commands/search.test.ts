import { assert, describe, expect, test } from 'vitest';
import type { Call } from '../../src/chat/index.ts';
import { decodeCall, encodeCall } from '../../src/discord/messages/custom-id.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const chat = chatOver(article);
const recipe = documentOf('recipe', ['Peel the turnips.', 'Simmer the turnips, cold or warm.']);
const winter = documentOf('winter', ['Turnips keep best in the cold.']);

function search(options: Record<string, unknown>, over = chat) {
  const reply = over.respond({ command: 'search', options });
  assert(reply.kind === 'list');
  return reply;
}

/** The words of each match that are shown in bold. */
const found = (reply: ReturnType<typeof search>) =>
  reply.items.map(({ match: { passage, highlights } }) =>
    highlights.map(({ start, end }) => passage.text.slice(start, end)),
  );

describe('words that the documents have', () => {
  test('are counted and marked', () => {
    const reply = search({ words: 'turnips' }, chatOver(recipe));
    expect(reply.message).toEqual({ key: 'list', data: { words: 'turnips', count: 2 } });
    expect(found(reply)).toEqual([['turnips'], ['turnips']]);
    expect(reply.private).toBe(false);
  });

  test.each(['Cold War', 'fast-moving', 'civilizational and cultural-historical ways'])(
    'are marked where they stand, in their order, once, and nothing else is: %j',
    (words) => {
      const { items } = search({ words });
      expect(items.length).toBeGreaterThan(0);
      for (const { match } of items) {
        let at = 0;
        for (const { start, end } of match.highlights) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(words.toLowerCase()).toContain(match.passage.text.slice(start, end).toLowerCase());
          at = end;
        }
      }
    },
  );

  test('stand in every match', () => {
    for (const words of found(search({ words: 'Cold War' }))) expect(words.length).toBeGreaterThan(0);
  });

  test('each match can be picked and is shown', () => {
    for (const { match, call } of search({ words: 'NATO expansion cold' }).items) {
      expect(chat.respond(call)).toMatchObject({ outcome: 'quote', shown: { passage: match.passage }, private: false });
    }
  });

  test('who picks a match is led on to the others, and back to none where nobody was', () => {
    for (const { match, call } of search({ words: 'NATO' }).items) {
      const picked = chat.respond(call);
      assert(picked.kind === 'quotation');
      expect(picked.actions.map(({ label }) => label.key)).not.toContain('backToMatch');
      const walked = chat.respond(picked.actions[0]?.call as Call);
      assert(walked.kind === 'quotation');
      const [paragraph] = match.passage.paragraphs;
      const led = walked.actions.map(({ label }) => label).filter(({ key }) => key === 'backToMatch');
      expect([[], [{ key: 'backToMatch', data: { paragraph } }]]).toContainEqual(led);
    }
  });

  test('of one speaker are shown where that one speaks', () => {
    const report = documentOf('report', [
      'Crews repaired the bridge near the mill while the mayor was away, and warnings of another flood came from the engineers.\n— “warnings of another flood”: reporting the engineers',
    ]);
    const { items } = search({ words: 'bridge', speaker: 'engineers' }, chatOver(report));
    const [match] = items.map((item) => item.match);
    expect(match?.passage.text.slice(match.focus?.start, match.focus?.end)).toBe('warnings of another flood');
  });

  test('may be looked for in one document only', () => {
    const both = chatOver(recipe, winter);
    const ids = (document?: string) =>
      search({ words: 'cold', document }, both).items.map(({ match }) => match.document.id);
    expect(ids().toSorted()).toEqual(['recipe', 'winter']);
    expect(ids('recipe')).toEqual(['recipe']);
  });
});

describe('in a heading for everybody, words are repeated only if they are those of the passages', () => {
  const birds = chatOver(
    documentOf('birds', ['The herons wade, in “shallow” water.', 'A heron costs 20 ducks, or more.']),
  );
  const headingOf = (words: string) => search({ words }, birds).message;

  test.each(['herons', 'The HERONS wade', 'shallow water, herons!', 'heron: 20 ducks', '“shallow” water'])(
    '%j is repeated',
    (words) => {
      expect(headingOf(words)).toMatchObject({ key: 'list', data: { words } });
    },
  );

  test.each([
    'herons are dumbfuckery',
    'herons, you loser',
    'the herons of yours',
    'herons f.u.c.k',
    'herons 💩',
    'herons $$$',
    'herons 21',
    'heronsss',
    'herons дурак',
    'herons \u{1f1fa}\u{1f1f8}',
    '8===D herons',
  ])('%j is not', (words) => {
    const message = headingOf(words);
    expect(['list', 'listNone', 'listClosest', 'nothingToSearch', 'listEmpty']).toContain(message.key);
    expect(JSON.stringify(message)).not.toContain(words);
    if (message.key === 'list') expect(message.data.count).toBeGreaterThan(0);
    else if (message.key !== 'listClosest') expect(search({ words }, birds).private).toBe(true);
  });

  test('but are in one for the asker alone', () => {
    const reply = birds.respond({ command: 'find', options: { text: 'herons wade, LOL' } });
    expect(reply).toMatchObject({
      private: true,
      message: { key: 'list', data: { words: 'herons wade, LOL' } },
    });
  });
});

describe('of more passages than are read at a glance', () => {
  const texts = Array.from({ length: 19 }, (_, at) => `Entry ${at + 1} of the log says that the herons wade.`);
  const log = documentOf('log', [...texts.slice(0, 10), 'Herons wade where the herons wade.', ...texts.slice(10)]);
  const diary = documentOf('diary', ['The herons wade here, too.', 'Nobody else was seen.'], { title: 'Diary' });
  const over = chatOver(log, diary);
  const passages = ({ items }: ReturnType<typeof search>) => items.map(({ match }) => match.passage);
  const labels = ({ actions }: ReturnType<typeof search>) => actions.map(({ label }) => label);
  /** What a list leads on to, as Discord has it in a button. */
  const next = (reply: ReturnType<typeof search>, key: 'listBefore' | 'listAfter') => {
    const action = reply.actions.find(({ label }) => label.key === key);
    assert(action);
    const led = over.respond(decodeCall(encodeCall(action.call, 0)));
    assert(led.kind === 'list');
    return led;
  };

  test.each(['herons wade', '"herons wade"'])(
    'it is told how many hold all words, and led to each of them once: %s',
    (words) => {
      const first = search({ words }, over);
      expect(first.message).toEqual({ key: 'listPart', data: { words, first: 1, last: 8, total: 21 } });
      const second = next(first, 'listAfter');
      expect(second).toMatchObject({
        message: { key: 'listPart', data: { first: 9, last: 16, total: 21 } },
        replaces: true,
      });
      const third = next(second, 'listAfter');
      expect(labels(third)).toEqual([{ key: 'listBefore', data: { first: 9, last: 16 } }]);
      const all = [first, second, third].flatMap(passages);
      expect(new Set(all).size).toBe(21);
      expect(all.every(({ text }) => /herons wade/i.test(text))).toBe(true);
      expect(passages(next(third, 'listBefore'))).toEqual(passages(second));
    },
  );

  test('only those of the documents and of the speaker that are looked in are counted', () => {
    const spoken = documentOf(
      'spoken',
      texts.map((text, at) => (at < 12 ? `${text}\n— Ines Calder` : text)),
    );
    const total = (options: Record<string, string>) =>
      search({ words: 'herons wade', ...options }, chatOver(log, spoken)).message;
    expect(total({})).toMatchObject({ data: { total: 39 } });
    expect(total({ document: 'log' })).toMatchObject({ data: { total: 20 } });
    expect(total({ speaker: 'Calder' })).toMatchObject({ data: { total: 12 } });
  });

  test('what is told of those that hold but some of the words is not how many they are', () => {
    const { message } = search({ words: 'herons wade unseen' }, over);
    expect(message).not.toMatchObject({ data: { total: expect.any(Number) } });
  });

  test('nothing more is led to than there is, whatever a button says', () => {
    const forged = { command: 'more', options: { question: 'herons wade', offset: '999999' } };
    expect(over.respond(forged)).toMatchObject({ kind: 'error', message: { key: 'outdated' } });
  });

  test('words too long for a button are led no further, rather than other ones', () => {
    const { actions } = search({ words: `herons wade ${'herons '.repeat(10)}` }, over);
    expect(actions).toEqual([]);
  });
});

test.each([
  ['they called', 6],
  ['which was', 8],
  ['that it has', 10],
  ['said they could', 11],
])('function words alone are looked for as they stand: %s', (words, paragraph) => {
  const { items } = search({ words });
  expect(items.map(({ match }) => match.passage.paragraphs[0])).toEqual([paragraph]);
  expect(found(search({ words }))).toEqual([[expect.stringMatching(new RegExp(`^${words}$`, 'i'))]]);
});

test('words that no document has are said to be in none, to the asker alone', () => {
  const reply = search({ words: 'qwxzvk zzyzx' });
  expect(reply.message).toEqual({ key: 'listEmpty', data: { words: 'qwxzvk zzyzx' } });
  expect(reply.items).toEqual([]);
  expect(reply.private).toBe(true);
});

test.each(['???', 'what is it'])('%j has nothing to search for, which only the asker is told', (words) => {
  expect(search({ words })).toMatchObject({ private: true, items: [], message: { key: 'nothingToSearch' } });
});

test.each(['¶ 4', 'paragraph 4', 'show me ¶ 4 please', 'e86bq.4.0qeg.', '¶ 4, 6'])(
  '%j is shown, not searched for',
  (words) => {
    expect(chat.respond({ command: 'search', options: { words } })).toMatchObject({
      kind: 'quotation',
      outcome: 'quote',
      private: false,
      shown: { paragraph: 4 },
    });
  },
);

test('a paragraph is looked for in the document that was named', () => {
  const options = { words: '¶ 1', document: 'winter' };
  expect(chatOver(recipe, winter).respond({ command: 'search', options })).toMatchObject({
    shown: { document: winter },
  });
});

test.each(['4', '2022', 'February 4'])('a number is searched for: %j', (words) => {
  expect(search({ words }).items.map(({ match }) => match.passage.paragraphs)).toEqual([[7]]);
});
