import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Reply, referenceTo } from '../../src/chat/index.ts';
import { decodeCall } from '../../src/discord/custom-id.ts';
import { article, chatOver, documentOf } from '../samples.ts';
import { expectRefusal, idOf, offered, PUBLIC, quoted, startBot, textOf } from './bot.ts';
import { passerBy } from './objects.ts';
import { buttonsOf, expectLegal, quotedIn, rendered, respond } from './rendering.ts';

describe('a button or menu of another version, or forged', () => {
  const place = idOf(4);
  const [length, long] = [textOf(4).length, '9'.repeat(90)];

  test.each([
    '',
    'zyxxy|1|2',
    '__proto__|a',
    'constructor|a',
    '|'.repeat(100),
    // Its text has changed since, or is gone.
    `show|${article.key}.4.old0||0|||0`,
    `show|${article.key}.4.old!||0|||0`,
    `show|${article.key}.99.abcd||0|||0`,
    'show|zzzzz.4.0qeg||0|||0',
    `show|${article.key}.4||0|||0`,
    `show|${article.key}||0|||0`,
    `copy|${article.key}.4.old0|||0`,
    `share|${article.key}.4.old0|||||0`,
    // Where there is no text.
    `show|${place}||0||${length}|0`,
    `show|${place}||0||${long}|0`,
    `show|${place}||0||-1|0`,
    `share|${place}|0-${length + 1}||||0`,
    `share|${place}|9-3||||0`,
    `share|${place}|3-3||||0`,
    `share|${place}|a-b||||0`,
    `copy|${place}|${long}-1||0`,
    // What must be there is not, or is something else.
    `show|${place}||perhaps|||0`,
    `share|${place}|||<@1>||0`,
    'share||||||0',
    // With as many fields as another version has.
    `show|${place}||0||0`,
    `show|${place}||0||||0`,
    `share|${place}||||0`,
    `copy|${place}||0`,
    // Nothing that a button leads to.
    'find|',
    'find|NATO|0',
    'about||0',
    'ask|Ushakov December||||0',
    'quote|4|||0',
  ])('is refused: %s', async (id) => {
    const { discord, lines } = await startBot();
    for (const answer of [await discord.press(id), await discord.pick('menu', [id])]) {
      expectRefusal(answer);
      expect(answer.data.content).toContain('too old');
    }
    expect(lines).toHaveLength(1);
  });

  test('never divides a character', async () => {
    const made = documentOf('made', ['🐦🐦 herons.']);
    const [passage] = made.passages;
    const reference = passage && referenceTo({ document: made, passage, paragraph: 1 });
    const { discord } = await startBot({ documents: [made] });
    for (const id of [
      `share|${reference}|1-4||||0`,
      `share|${reference}|0-3||||0`,
      `share|${reference}||1|||0`,
      `copy|${reference}|1-2||0`,
      `copy|${reference}||3|0`,
      `show|${reference}||0||1|0`,
    ]) {
      expectRefusal(await discord.press(id));
    }
    expect(quoted((await discord.press(`share|${reference}|0-4|2|||0`)).data)).toBe('🐦🐦 herons.');
  });

  test('with the id of another server’s message leads to nothing but what it names', async () => {
    const { discord } = await startBot();
    const { data } = await discord.press(`show|${place}|${idOf(12)},zzzzz.1.abcd,,${idOf(4)}|0|||0`);
    expect(quoted(data)).toBe(textOf(4));
  });

  test('that would share a check of 2,000 characters says a word, and no more', async () => {
    const { discord, lines } = await startBot();
    const row = {
      type: 1 as const,
      components: [{ type: 2 as const, style: 2 as const, label: 'Share', custom_id: 'repost' }],
    };
    const answer = await discord.press('repost', { content: 'x'.repeat(2000), components: [row] });
    expect(answer.data.content?.length).toBeLessThanOrEqual(2000);
    expect(lines).toHaveLength(1);
  });

  test('that would remove a message without an asker is refused', async () => {
    const { discord } = await startBot();
    expectRefusal(await discord.press('remove'));
  });

  test('with two menus and many values is answered all the same', async () => {
    const { discord, lines } = await startBot();
    const list = await discord.slash('search', { words: 'NATO' });
    const [first = ''] = offered(list.data);
    expectRefusal(await discord.pick('another', []));
    expect(quoted((await discord.pick('another', [first, 'zyxxy'])).data)).not.toBe('');
    expectRefusal(await discord.pick('remove', ['remove']));
    expectRefusal(await discord.pick('repost', ['repost']));
    expect(lines).toHaveLength(1);
  });
});

// By fast-check, through the same decoding.

const long = Array.from({ length: 300 }, (_, n) => `Herons 🐦 fly at ${n} *places*.`).join(' ');
const mine = documentOf('mine', ['Herons fly.', long, '🐦🐦🐦', 'Storks wade, herons wade.']);
const others = documentOf('others', ['Herons of another document.', 'Storks of another document.']);
const over = chatOver(mine, others);

/** Ids as the bot itself makes them. */
const genuine = [
  respond(over, 'ask', { question: 'herons', private: true, to: '1100000000000000077' }),
  respond(over, 'ask', { question: 'storks' }),
  respond(over, 'quote', { passage: '2', document: 'mine' }),
  respond(over, 'quote', { passage: '3', document: 'mine' }),
].flatMap((reply) =>
  rendered(reply).flatMap((message) =>
    buttonsOf(message).flatMap((button) => ('custom_id' in button ? [button.custom_id] : [])),
  ),
);

const references = [mine, others].flatMap((document) =>
  document.passages.map((passage) => referenceTo({ document, passage, paragraph: passage.paragraphs[0] })),
);
const field = fc.oneof(
  fc.constantFrom('', '0', '1', 'true', 'null', 'undefined', '0-4', '1-2', '3-1', '5', '11', '99999', '999999', '-1'),
  fc.constantFrom(
    'NaN',
    '1e3',
    'none',
    'closest',
    '__proto__',
    '1100000000000000077',
    '<@&1100000000000000077>',
    '@everyone',
    '\u0000',
  ),
  fc.constantFrom(...references, ...references.map((each) => each.toUpperCase()), references.join(',')),
  fc.nat(9000).map(String),
  fc.tuple(fc.nat(9000), fc.nat(9000)).map(([start, end]) => `${start}-${end}`),
  fc.constantFrom(...commands.map(({ name }) => name)),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const forgedId = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .tuple(
      fc.constantFrom(...genuine),
      fc.array(fc.tuple(fc.constantFrom('change', 'drop', 'add'), fc.nat(6), field), { maxLength: 3 }),
    )
    .map(([id, changes]) => {
      const fields = id.split('|');
      for (const [how, at, value] of changes) {
        fields.splice(at, how === 'add' ? 0 : 1, ...(how === 'drop' ? [] : [value]));
      }
      return fields.join('|').slice(0, 100);
    }),
  fc
    .tuple(fc.constantFrom('show', 'share', 'copy'), fc.constantFrom(...references), fc.array(field, { maxLength: 6 }))
    .map((fields) => fields.flat().join('|').slice(0, 100)),
);

/** The texts of a reply: only those of passages that the id names, or of a document that it asks for. */
function expectOwn(id: string, reply: Reply): void {
  if (!('shown' in reply) || !reply.shown) return;
  const { document, passage } = reply.shown;
  expect(document.passages).toContain(passage);
  const { command } = decodeCall(id, commands);
  if (!['show', 'share', 'copy'].includes(command)) return;
  expect(id).toContain(document.key);
  expect(id).toContain(passage.hash);
  for (const message of rendered(reply)) {
    const part = quotedIn(message.content).trim();
    expect(passage.text).toContain(part);
  }
}

test('a forged id never leads to a fault, an illegal message or another document’s text', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(forgedId, (id) => {
      const { command, options } = decodeCall(id, commands);
      // A fault of ours would be thrown.
      const reply = respond(over, command, options);
      outcomes.add(reply.outcome);
      expectLegal(rendered(reply));
      expectOwn(id, reply);
    }),
    { numRuns: 5000 },
  );
  // Not all of them were turned away.
  expect([...outcomes]).toEqual(expect.arrayContaining(['error', 'quote', 'copy']));
});

test('a forged id is answered by the bot, on buttons and in menus, within the schemas', async () => {
  const { discord, lines } = await startBot({ documents: [mine, others] });
  for (const id of fc.sample(forgedId, 60)) {
    const answers = [
      await discord.press(id, undefined, passerBy()),
      await discord.pick('menu', [id], undefined, passerBy()),
    ];
    for (const { data } of answers) {
      expect(data.content).not.toBe('');
      if (data.flags === PUBLIC) expect(data.allowed_mentions?.parse).toEqual([]);
    }
  }
  expect(lines).toHaveLength(1);
});
