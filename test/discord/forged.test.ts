import { ComponentType, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Reply } from '../../src/chat/index.ts';
import { decodeCall, encodeCall } from '../../src/discord/messages/custom-id.ts';
import { referenceTo } from '../../src/documents/index.ts';
import { passerBy } from '../../tools/discord/objects.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';
import { article, chatOver, documentOf, idOf } from '../samples.ts';
import { expectRefusal, PUBLIC, quoted, startBot, textOf } from './bot.ts';
import { buttonsOf, expectLegal, quotedIn, rendered, respond } from './rendering.ts';

describe('a button or menu of another version, or forged', () => {
  const place = idOf(4);
  const [length, long] = [textOf(4).length, 'z'.repeat(80)];
  const base36 = (number: number) => number.toString(36);

  test.each([
    '',
    '2',
    '2|0',
    '2zyxxy|1|2',
    '2__proto__|pa|0',
    '2constructor|pa|0',
    '|'.repeat(100),
    `2${'|'.repeat(99)}`,
    // Its text has changed since, or is gone.
    `2show|p${article.key}.4.old0|0`,
    `2show|p${article.key}.4.old!|v|0`,
    `2show|p${article.key}.${base36(99)}.abcd|0`,
    '2show|pzzzzz.4.0qeg|0',
    `2show|p${article.key}.4|0`,
    `2show|p${article.key}|0`,
    `2copy|p${article.key}.4.old0|0`,
    `2share|p${article.key}.4.old0|0`,
    // Where there is no text.
    `2show|p${place}|o${base36(length)}|0`,
    `2show|p${place}|o${long}|0`,
    `2show|p${place}|o-1|0`,
    `2share|p${place}|s0-${base36(length + 1)}|0`,
    `2share|p${place}|s9-3|0`,
    `2share|p${place}|s3-3|0`,
    `2share|p${place}|s3|0`,
    `2share|p${place}|sA-B|0`,
    `2copy|p${place}|s${long}-1|0`,
    // What must be there is not, or is something else.
    `2share|p${place}|u<@1>|0`,
    `2share|p${place}|u1|0`,
    '2share|0',
    '2share|p|0',
    `2share|${place}|0`,
    // An option that this command lacks.
    `2show|p${place}|s0-3|0`,
    `2copy|p${place}|v|0`,
    // As the version before wrote them.
    'zyxxy|1|2',
    `show|${place}||0|||0`,
    `show|${place}||0||0`,
    `share|${place}|||||0`,
    `copy|${place}|||0`,
    'ask|Ushakov December||||0',
    // Of a version that is yet to come.
    `3show|p${place}|0`,
    // Nothing that a button leads to.
    '2find|0',
    '2find|pNATO|0',
    '2about|0',
    '2ask|pUshakov December|0',
    '2quote|p4|0',
  ])('is refused: %s', async (id) => {
    const { discord, lines } = await startBot();
    const answer = await discord.press(id);
    expectRefusal(answer);
    expect(answer.data.content).toContain('too old');
    expect(lines).toHaveLength(1);
  });

  test('never divides a character', async () => {
    const made = documentOf('made', ['🐦🐦 herons.']);
    const [passage] = made.passages;
    const reference = passage && referenceTo({ document: made, passage, paragraph: 1 });
    const { discord } = await startBot({ documents: [made] });
    for (const id of [
      `2share|p${reference}|s1-4|0`,
      `2share|p${reference}|s0-3|0`,
      `2share|p${reference}|o1|0`,
      `2copy|p${reference}|s1-2|0`,
      `2copy|p${reference}|t3-4|0`,
      `2show|p${reference}|o1|0`,
    ]) {
      expectRefusal(await discord.press(id));
    }
    expect(quoted((await discord.press(`2share|p${reference}|s0-4|o2|0`)).data)).toBe('🐦🐦 herons.');
  });

  test('with the id of another server’s message leads to nothing but what it names', async () => {
    const { discord } = await startBot();
    const matches = [idOf(12), 'zzzzz.1.abcd', '', place].join(',');
    const { data } = await discord.press(encodeCall({ command: 'show', options: { place, matches } }, 0));
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

  test.each([[[]], [[`2show|p${place}|0`]], [['remove', 'zyxxy']]])(
    'menu with %j is told to be too old',
    async (values) => {
      const { discord, lines } = await startBot();
      const data = { custom_id: 'menu', component_type: ComponentType.StringSelect, values };
      const answer = await discord.interact({ type: InteractionType.MessageComponent, data, message: {} });
      expectRefusal(answer);
      expect(answer.data.content).toContain('too old');
      expect(lines).toHaveLength(1);
    },
  );
});

// By fast-check, through the same decoding.

const long = Array.from({ length: 150 }, (_, n) => `Herons 🐦 fly at ${n} *places*.`).join(' ');
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
const value = fc.oneof(
  fc.constantFrom('', '0', '1', 'true', 'null', 'undefined', '0-4', '1-2', '3-1', '5', 'b', 'zzzz', '255r', '-1'),
  fc.constantFrom(
    'NaN',
    '1e3',
    'n',
    'c',
    'none',
    '__proto__',
    '8cv1gfspn1hp',
    '<@&1100000000000000077>',
    '@everyone',
    '\u0000',
  ),
  fc.constantFrom(...references, ...references.map((each) => each.toUpperCase()), references.join(',')),
  fc.nat(9000).map((number) => number.toString(36)),
  fc.tuple(fc.nat(9000), fc.nat(9000)).map(([start, end]) => `${start.toString(36)}-${end.toString(36)}`),
  fc.constantFrom(...commands.flatMap(({ name }) => [name, `2${name}`])),
  fc.string({ unit: codePoint, maxLength: 20 }),
);
/** Mostly behind the letter of an option, or one that none has. */
const field = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...'pmstouvfx'), value).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: value },
);
const forgedId = fc.oneof(
  fc.string({ unit: codePoint, maxLength: 100 }),
  fc
    .tuple(
      fc.constantFrom(...genuine),
      fc.array(fc.tuple(fc.constantFrom('change', 'drop', 'add'), fc.nat(6), field), { maxLength: 3 }),
    )
    .map(([id, changes]) => {
      const fields = id.split('|');
      for (const [how, at, changed] of changes) {
        fields.splice(at, how === 'add' ? 0 : 1, ...(how === 'drop' ? [] : [changed]));
      }
      return fields.join('|').slice(0, 100);
    }),
  fc
    .tuple(fc.constantFrom('show', 'share', 'copy'), fc.constantFrom(...references), fc.array(field, { maxLength: 4 }))
    .map(([command, reference, fields]) => [`2${command}`, `p${reference}`, ...fields, '0'].join('|').slice(0, 100)),
);

/** The texts of a reply: only those of passages that the id names, or of a document that it asks for. */
function expectOwn(id: string, reply: Reply): void {
  if (!('shown' in reply)) return;
  const { document, passage } = reply.shown;
  expect(document.passages).toContain(passage);
  const { command } = decodeCall(id);
  if (!['show', 'share', 'copy'].includes(command)) return;
  expect(id).toContain(document.key);
  expect(id).toContain(passage.hash);
  for (const message of rendered(reply)) {
    const part = quotedIn(message.content).trim();
    expect(passage.text).toContain(part);
  }
}

test('a forged id never leads to a fault, an illegal message or another document’s text', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(forgedId, (id) => {
      const { command, options } = decodeCall(id);
      // A fault of ours would be thrown.
      const reply = respond(over, command, options);
      kinds.add(reply.kind);
      expectLegal(rendered(reply));
      expectOwn(id, reply);
    }),
    { numRuns: 120 },
  );
  // Not all of them were turned away.
  expect([...kinds]).toEqual(expect.arrayContaining(['error', 'quotation', 'copy']));
});

test('a forged id is answered by the bot within the schemas', async () => {
  const { discord, lines } = await startBot({ documents: [mine, others] });
  for (const id of fc.sample(forgedId, 60)) {
    const { data } = await discord.press(id, undefined, passerBy());
    expect(data.content).not.toBe('');
    if (data.flags === PUBLIC) expect(data.allowed_mentions?.parse).toEqual([]);
  }
  expect(lines).toHaveLength(1);
});
