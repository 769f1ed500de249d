import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { mkdir, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { passerBy } from '../../tools/discord/objects.ts';
import type { DiscordStandIn } from '../../tools/discord/stand-in.ts';
import { birds } from '../birds.ts';
import { fileOf } from '../samples.ts';
import { expectRefusal, PATIENCE, press } from './bot.ts';
import { folderWithBirds, startProgram, startStandIn } from './process.ts';

// Documents change while the built program answers on the stand-in.

const keys = `---\n${Array.from({ length: 100_000 }, (_, at) => `k${at}: v`).join('\n')}\n---\n\nText.`;
const fish = fileOf(['Pikes lurk.', 'Trout leap.'], { title: 'Fish' });

async function startWithBirds() {
  const discord = await startStandIn({});
  const folder = await folderWithBirds();
  const bot = await startProgram(folder, discord);
  const logged = (words: string | RegExp) =>
    bot.output.split('\n').filter((line) => (typeof words === 'string' ? line.includes(words) : words.test(line)));
  return {
    ...{ bot, discord, logged },
    save: (name: string, text: string) => writeFile(join(folder, name), text),
    /** Puts files in their places, or takes them away, all at one moment. */
    saveAll: async (texts: Readonly<Record<string, string | null>>) => {
      for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, `.${name}`), text ?? '');
      for (const [name, text] of Object.entries(texts)) {
        if (text === null) rmSync(join(folder, name));
        else renameSync(join(folder, `.${name}`), join(folder, name));
      }
    },
    path: (name: string) => join(folder, name),
  };
}

const quote = async (discord: DiscordStandIn, passage: string) =>
  (await discord.slash('quote', { passage }, passerBy())).data;

const search = async (discord: DiscordStandIn, words: string) =>
  (await discord.slash('search', { words }, passerBy())).data;

/** Searches for a word that one passage has, or none. */
async function found(discord: DiscordStandIn, word: string, isFound = true) {
  const { content } = await search(discord, word);
  expect(content?.startsWith(`1 passage for “${word}”`)).toBe(isFound);
}

test('files that are saved, in place or by rename, are answered from; buttons and ids hold to the very text', async () => {
  const { discord, bot, logged, save, saveAll } = await startWithBirds();
  await found(discord, 'gulls', false);
  await save('birds.md', fileOf([...birds, 'Gulls cry.']));
  await bot.until('4 passages; 1 changed');
  await found(discord, 'gulls');

  // Those that come at one moment are one change.
  await saveAll({ 'birds.md': fileOf([...birds, 'Owls hunt.']), 'fish.md': fish });
  await bot.until('1 new, 1 changed');
  await found(discord, 'owls');
  const { data } = await discord.type('quote', { passage: 'Trout' }, 'passage');
  expect(JSON.stringify(data)).toContain('Trout leap.');
  const storks = await quote(discord, 'storks');
  const pikes = await quote(discord, 'pikes');

  await saveAll({
    'birds.md': fileOf(['Herons fly.', 'Storks wade.', 'Ducks dive.']),
    'birds.questions.en.md': '# ¶ 1\nWho has wings?\n',
    'fish.md': null,
  });
  await bot.until('1 removed');
  const asked = await discord.slash('ask', { question: 'Who has wings?' }, passerBy());
  expect(asked.data.content).toMatch(/^> /);
  await found(discord, 'trout', false);
  expect((await press(discord, storks, 'Before')).data.content).toContain('Herons fly.');
  for (const [message, label] of [
    [storks, 'After'],
    [pikes, 'After'],
    [pikes, 'Copy'],
  ] as const) {
    const answer = await press(discord, message, label);
    expectRefusal(answer);
    expect(answer.data.content).toContain('the document has changed since, or is gone');
  }
  const [id = ''] = /\w+\.2\.\w+$/.exec(storks.content ?? '') ?? [];
  expect((await discord.slash('quote', { passage: id })).data.content).toContain('Storks wade.');
  expect(logged('Documents').map((line) => JSON.parse(line).msg)).toEqual([
    'Documents changed: 1 document, 4 passages; 1 changed.',
    'Documents changed: 2 documents, 6 passages; 1 new, 1 changed.',
    'Documents changed: 1 document, 3 passages; 1 changed, 1 removed.',
  ]);
});

test('files with faults disturb nothing: each is told once; documents go on answering until theirs is mended', async () => {
  const { discord, bot, logged, saveAll, path } = await startWithBirds();
  const gulls = fileOf(['Gulls cry.']);
  await saveAll({ 'birds.md': gulls, 'fish.md': fish, 'frogs.md': fileOf(['Toads croak.']) });
  await bot.until('2 new, 1 changed');
  await saveAll({
    'birds.md': '---\ntitle: Birds',
    'fish.md': '',
    'frogs.md': 'Toads croak.\n',
    'worms.md': fileOf(['Worms dig.']).replace('language: "en"', 'language: 7'),
    // It never was a document.
    'notes.md': 'No header.',
  });
  await bot.until('worms.md');
  for (const word of ['gulls', 'trout', 'toads']) await found(discord, word);
  await found(discord, 'worms', false);
  bot.kill('SIGHUP');
  await bot.until('Nothing in the documents has changed');
  await utimes(path('worms.md'), 1, 1);
  await saveAll({ 'birds.md': gulls, 'fish.md': null, 'frogs.md': null, 'worms.md': null });
  await bot.until('2 removed');
  await found(discord, 'gulls');
  expect(logged('birds.md:1: ')).toHaveLength(1);
  expect(logged('fish.md:1: The file has no header')).toHaveLength(1);
  expect(logged('frogs.md:1: The file has no header')).toHaveLength(1);
  expect(logged(/worms\.md:\d+: /)).toHaveLength(1);
  expect(logged('notes.md: The file has no header')).toHaveLength(1);
  expect(logged('notes.md:1')).toEqual([]);
});

test('what is no document, or a folder that is gone for a while, disturbs nothing; one line says that all is well again', async () => {
  const { discord, bot, logged, path } = await startWithBirds();
  execFileSync('mkfifo', [path('.pipe.md')]);
  await symlink('/dev/zero', path('.device.md'));
  await writeFile(path('.large.md'), Buffer.alloc(5_000_001));
  await writeFile(path('.keys.md'), keys);
  const names = ['pipe.md', 'device.md', 'large.md', 'keys.md'];
  for (const name of names) renameSync(path(`.${name}`), path(name));
  for (const name of names) await bot.until(name);
  await found(discord, 'storks');

  const [folder, away] = [path('.'), `${path('.')}-away`];
  await rename(folder, away);
  bot.kill('SIGHUP');
  await bot.until('cannot be read (ENOENT)');
  await found(discord, 'storks');
  for (const name of names) rmSync(join(away, name));
  await rename(away, folder);
  bot.kill('SIGHUP');
  await bot.until('as they were before');
  expect(logged(/pipe\.md: This is no file/)).toHaveLength(1);
  expect(logged(/device\.md: This is no file/)).toHaveLength(1);
  expect(logged(/large\.md: The file has 5 MB, but at most/)).toHaveLength(1);
  expect(logged(/keys\.md:1: The header has \d+ characters/)).toHaveLength(1);
  expect(logged('as they were before')).toHaveLength(1);
});

/** Of who asks again and again, which takes time that the bot has for preparing documents. */
const SOMETIMES = { ...PATIENCE, interval: 200 };

test('many files at once are one change; what is no document is none; what is saved while they are prepared comes next', async () => {
  const { discord, bot, logged, save, saveAll, path } = await startWithBirds();
  await saveAll({ 'a.md': fish, 'b.md': fish, 'c.md': fish, 'd.md': fish, 'e.md': fish });
  await bot.until('5 new');
  await save('.birds.md.swp', 'swapped');
  await save('birds.md~', 'before');
  await save('notes.txt', 'notes');
  await mkdir(path('pictures.md'));
  await utimes(path('birds.md'), 1, 1);
  bot.kill('SIGHUP');
  await bot.until('Nothing in the documents has changed');
  // The first is of the start.
  expect(logged('ocuments')).toHaveLength(3);
  for (const name of ['gulls', 'owls', 'larks', 'swifts', 'rooks']) {
    await save('birds.md', fileOf([...birds, `These are ${name}.`]));
    await setTimeout(200);
  }
  await expect.poll(async () => (await search(discord, 'rooks')).content, SOMETIMES).toMatch(/^1 passage/);
  await found(discord, 'swifts', false);
});

test.each([0, 150, 300, 500])('SIGTERM %i ms after a change ends the bot cleanly', async (milliseconds) => {
  const { bot, save } = await startWithBirds();
  await save('birds.md', fileOf(Array.from({ length: 500 }, (_, at) => `${at} herons fly over ${at} storks.`)));
  await setTimeout(milliseconds);
  bot.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
  expect(bot.lines).toEqual([]);
});
