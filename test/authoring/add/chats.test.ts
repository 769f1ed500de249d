import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

// Messages of a chat are theirs whose names stand in front of them.

const FILLER = 'which is said here at some length, so that it counts as text, and not as a part of a menu.';

const saidIn = async (content: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
  const source = join(folder, 'chat.txt');
  writeFileSync(source, content);
  const { draft, notes } = await addDocument(source, folder, { id: 'texts' });
  const said = draft.blocks.map((block) => (block.kind === 'heading' ? [] : [...block.said, block.text]));
  return { said, notes: notes.join('\n') };
};
const three = [
  ['mara', 'did anyone read\nthe new rules'],
  ['tobi_k', 'yes, they are wrong'],
  ['mara', 'no'],
] as const;

test.each<[string, (name: string, text: string, at: number) => string]>([
  ['Discord', (name, text, at) => `${name} — Today at 6:0${at} PM\n${text}\n`],
  ['Discord in German', (name, text, at) => `${name} — heute um 18:0${at} Uhr\n${text}\n`],
  ['Discord in Chinese', (name, text, at) => `${name} — 今天18:0${at}\n${text}\n`],
  ['a file of DiscordChatExporter', (name, text, at) => `[02-Apr-24 06:0${at} PM] ${name}\n${text}\n\n`],
  ['an export of Discord', (name, text, at) => `[02.04.2024 18:0${at}] ${name}: ${text}\n`],
  ['an export of Discord in ISO 8601', (name, text, at) => `[2024-04-02T18:0${at}:00.000] ${name}: ${text}\n`],
  ['Telegram', (name, text, at) => `${name}, [02.04.2024 18:0${at}]\n${text}\n\n`],
  ['WhatsApp', (name, text, at) => `02.04.24, 18:0${at} - ${name}: ${text}\n`],
  ['Discord, in parts', (name, text, at) => `${name}\n — \nToday at 6:0${at} PM\n${text}\n`],
  ['Signal', (name, text, at) => `${name} (02.04.2024 18:0${at}): ${text}\n`],
  ['Zoom', (name, text, at) => `18:03:0${at}\t From  ${name}  to  Everyone:\n\t${text}\n`],
  ['IRC', (name, text, at) => `[18:0${at}] <${name}> ${text}\n`],
  ['IRC with marks', (name, text, at) => `18:0${at}:11 <@${name}> ${text}\n`],
  ['IRC without times', (name, text) => `<${name}> ${text}\n`],
  ['Slack, copied', (name, text, at) => `${name}\n  6:0${at} PM\n${text}\n`],
  ['Bluesky', (name, text, at) => `${name}\n\u202a@${name}.bsky.social\u202c\n·\n${at}h\n${text}\n`],
  ['Slack', (name, text, at) => `${name}  6:0${at} PM\n${text}\n`],
  ['Microsoft Teams', (name, text, at) => `${name}\n0:0${at}\n${text}\n\n`],
  ['Discord with a badge', (name, text, at) => `${name}\nOP\n — \nYesterday at 6:0${at} PM\n${text}\n`],
  ['Messenger', (name, text, at) => `${name} (Sunday, 6:0${at} PM)\n${text}\n\n`],
  ['Mastodon', (name, text, at) => `${name}\n@${name}@example.org\n3 Apr 2024, 10:0${at}\n${text}\n\n`],
  ['Twitter, post by post', (name, text, at) => `${name}\n@${name}\n${text}\n10:0${at} AM · Apr 3, 2024\n\n`],
  ['Twitter', (name, text, at) => `${name}\n@${name}\n·\n${at} Apr\n${text}\n\n4\n\n12K\n`],
])('%s', async (_, write) => {
  const { said, notes } = await saidIn(three.map(([name, text], at) => write(name, text, at + 1)).join(''));
  expect(said).toEqual(three);
  expect(notes).toContain('which were taken out of the text: mara (2), tobi_k (1).');
});

test('what stands behind a blank line is a proposal, and what no one says is nobody’s', async () => {
  const { said, notes } = await saidIn(
    '[18:03] <mara> one\n\ntwo\n[18:05] * tobi shrugs\n[18:06] <tobi> three\n[18:07] <mara> four',
  );
  expect(said).toEqual([
    ['mara', 'one'],
    ['mara', 'two'],
    ['[18:05] * tobi shrugs'],
    ['tobi', 'three'],
    ['mara', 'four'],
  ]);
  expect(notes).toContain('Further paragraphs of messages are proposals, 1: “two”');
});

const exported = (lines: readonly [string, string][], write: (time: string, line: string) => string) =>
  lines.map(([time, line]) => `${write(time, line)}\n`).join('');

test.each<[string, (time: string, line: string) => string]>([
  ['Android', (time, line) => `12/03/2024, ${time} - ${line}`],
  ['an iPhone', (time, line) => `\u200e[3/12/24, ${time}:11\u202fPM] ${line}`],
])('a chat that WhatsApp exported on %s has telephone numbers, and notices that nobody writes', async (_, write) => {
  const { said, notes } = await saidIn(
    exported(
      [
        ['6:01', 'Messages and calls are end-to-end encrypted. No one outside of this chat can read them.'],
        ['6:02', 'Jo Keane created group "Keys"'],
        ['6:02', 'Jo Keane: who has the keys'],
        ['6:03', '\u202a+44 7700 900123\u202c: I do\nbut I am away'],
        ['6:04', 'Jo Keane: \u200e<Media omitted>'],
        ['6:05', 'Bev 🌸: I’ll open at 7 \u200e<This message was edited>'],
        ['6:06', 'Jo Keane: This message was deleted'],
        ['6:07', '~\u202fTom: legend'],
        ['6:08', 'Bev 🌸: IMG-1.jpg (file attached)\nthe door'],
      ],
      write,
    ),
  );
  expect(said).toEqual([
    ['Jo Keane', 'who has the keys'],
    ['+44 7700 900123', 'I do\nbut I am away'],
    ['Bev 🌸', 'I’ll open at 7'],
    ['Tom', 'legend'],
    ['Bev 🌸', 'the door'],
  ]);
  expect(notes).toContain('Left out as written by the program, 6:');
  expect(notes).not.toContain('looks like');
});

test.each([
  ['(edited)', 'no'],
  ['(bearbeitet)', 'nein'],
  ['(изменено)', 'нет'],
])('that a message was changed is none of it: %s', async (mark, text) => {
  const { said, notes } = await saidIn(
    `mara — Today at 6:03 PM\none\ntobi — Today at 6:04 PM\n${text} ${mark}\nmara — Today at 6:05 PM\n${mark.slice(1, -1)} by me\n`,
  );
  expect(said).toEqual([
    ['mara', 'one'],
    ['tobi', text],
    ['mara', `${mark.slice(1, -1)} by me`],
  ]);
  expect(notes).toContain(`Left out as written by the program, 1: “${mark}”`);
});

test('what others did to a message, and whom it answers, is none of it', async () => {
  const { said, notes } = await saidIn(
    '[02-Apr-24 06:03 PM] mara\none\n\n[02-Apr-24 06:04 PM] tobi (pinned)\ntwo\n\n{Reactions}\n👍 (2)\n\n[02-Apr-24 06:05 PM] mara\nthree\n',
  );
  expect(said).toEqual([
    ['mara', 'one'],
    ['tobi', 'two'],
    ['mara', 'three'],
  ]);
  expect(notes).toContain('Left out as written by the program, 1: “{Reactions} 👍 (2)”');
  const posts = await saidIn(
    'Mara\n@mara\nReplying to @tobi\none\n10:02 AM · Apr 3, 2024 · 1,234 Views\n\nTobi\n@tobi\ntwo\n10:04 AM · Apr 3, 2024\n',
  );
  expect(posts.said).toEqual([
    ['Mara', 'one'],
    ['Tobi', 'two'],
  ]);
});

test('who comes and goes is none of a chat’s text', async () => {
  const { said } = await saidIn(
    '[18:03] <mara> one\n[18:04] -!- nix [~n@x] has quit [Bye]\n[18:05] <tobi> two\n[18:06] <mara> three',
  );
  expect(said.flat()).toEqual(['mara', 'one', 'tobi', 'two', 'mara', 'three']);
});

test('what stands above and below them behind lines of dashes is nobody’s', async () => {
  const { said } = await saidIn(
    `=====\nGuild: Harrow\n=====\n\n[02-Apr-24 06:03 PM] mara\none\n\n[02-Apr-24 06:04 PM] tobi\ntwo\n\n[02-Apr-24 06:05 PM] mara\nthree\n\n=====\nExported 3 message(s)\n=====\n`,
  );
  expect(said).toEqual([
    ['Guild: Harrow'],
    ['mara', 'one'],
    ['tobi', 'two'],
    ['mara', 'three'],
    ['Exported 3 message(s)'],
  ]);
});

test.each([
  'the pier — 9:00\nThe first ferry.\n\nthe island — 10:00\nIt stops.\n\nthe pier — 11:00\nIt is full.',
  'the opening — 9:00\nthe lunch — 12:00\na break — 15:00\na break — 16:00',
  `Herons fly, ${FILLER}\n\nThey wade, ${FILLER}\n\nIt is late.\n\nmara — Today at 6:03 PM\nno\nmara — Today at 6:04 PM\nyes\nmara — Today at 6:05 PM\nno`,
  'We met him there\nat 6:03\nand then we went home\nat 7:04\nand slept\nat 8:05',
])('but not in a text that may be something else: %j', async (content) => {
  expect((await saidIn(content)).said.every(({ length }) => length === 1)).toBe(true);
});

test.each([
  '[00:00:01.000 --> 00:00:04.000]  Welcome.\n[00:00:04.000 --> 00:00:08.000]  Thanks.\n[00:00:08.000 --> 00:00:10.000]  Noted.',
  '0:01\nWelcome.\n0:04\nThanks.\n0:08\nNoted.',
])('times of a recording are none of the text: %j', async (content) => {
  expect((await saidIn(content)).said).toEqual([['Welcome. Thanks. Noted.']]);
});

test('whatever is written in them, it is all there, and nobody else’s', async () => {
  const name = fc.constantFrom('mara', 'Tobi K', '李静', 'zoë_99');
  const text = fc
    .stringMatching(/^[a-zé“”"?*_`#<>—-]{1,12}( [a-zé“”"?*_`#<>—-]{1,12}){0,5}$/)
    .filter((each) => /[a-z]/.test(each));
  const messages = fc.array(fc.tuple(name, text), { minLength: 3, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(messages, async (written) => {
      const all = [...written, written[0] ?? ['mara', 'hello']];
      const { said } = await saidIn(all.map(([who, what]) => `${who} — Today at 6:03 PM\n${what}\n`).join(''));
      expect(said).toEqual(all);
    }),
    { numRuns: 40 },
  );
});

test('without times they are proposals where names come again', async () => {
  const { said, notes } = await saidIn('mara_l: one\ntobi: two\nmara_l: three\ntobi: four\n');
  expect(said).toEqual([
    ['mara_l', 'one'],
    ['tobi', 'two'],
    ['mara_l', 'three'],
    ['tobi', 'four'],
  ]);
  expect(notes).toContain('Marked as proposed');
  expect((await saidIn('We sell apples.\nprice: two\nprice: three\nweight: four\n')).said).toContainEqual([
    'price: two',
  ]);
});

test('comments that were copied from Reddit stand below a post, which is nobody’s', async () => {
  const page = `Ask me about bread.\n\nI bake at night. It is cool then.\n\n${three.map(([name, text], at) => `${name}\n${at === 1 ? 'OP\n' : ''}• ${at + 1}y ago\n${text}`).join('\n\n')}\n`;
  const { said } = await saidIn(page);
  expect(said).toEqual([['Ask me about bread.'], ['I bake at night. It is cool then.'], ...three]);
});
