import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { passerBy } from '../../tools/discord/objects.ts';
import type { DiscordStandIn } from '../../tools/discord/stand-in.ts';
import { fileOf } from '../samples.ts';
import { expectRefusal, PATIENCE, press } from './bot.ts';
import { folderWith, startProgram, startStandIn } from './process.ts';

// Documents change while the built program answers on the stand-in.

const birds = ['Herons fly.', 'Storks wade.', 'Ducks swim.'];
const keys = `---\n${Array.from({ length: 100_000 }, (_, at) => `k${at}: v`).join('\n')}\n---\n\nText.`;
const fish = fileOf(['Pikes lurk.', 'Trout leap.'], { title: 'Fish' });

async function startWith(files: Readonly<Record<string, string>>) {
  const discord = await startStandIn({});
  const folder = await folderWith(files);
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

const ask = async (discord: DiscordStandIn, question: string) =>
  (await discord.slash('ask', { question }, passerBy())).data;

/** Asks until a passage is quoted, or no longer is. */
const answered = (discord: DiscordStandIn, question: string, quotes = true) =>
  expect.poll(async () => (await ask(discord, question)).content?.startsWith('> '), PATIENCE).toBe(quotes);

test('a file that is saved, in place or by rename, is answered from; a new one and a removed one count', async () => {
  const { discord, bot, logged, save, path } = await startWith({ 'birds.md': fileOf(birds) });
  await answered(discord, 'gulls', false);
  await save('birds.md', fileOf([...birds, 'Gulls cry.']));
  await answered(discord, 'gulls');
  await save('.birds.md.new', fileOf([...birds, 'Owls hunt.']));
  await rename(path('.birds.md.new'), path('birds.md'));
  await answered(discord, 'owls');
  await save('fish.md', fish);
  await answered(discord, 'trout');
  const { data } = await discord.type('quote', { passage: 'Trout' }, 'passage');
  expect(JSON.stringify(data)).toContain('Trout leap.');
  await save('birds.questions.en.md', '# ¶ 1\nWho has wings?\n');
  await answered(discord, 'Who has wings?');
  await rm(path('fish.md'));
  await answered(discord, 'trout', false);
  await bot.until('1 removed');
  expect(logged('Documents').map((line) => JSON.parse(line).msg)).toEqual([
    'Documents changed: 1 document, 4 passages; 1 changed.',
    'Documents changed: 1 document, 4 passages; 1 changed.',
    'Documents changed: 2 documents, 6 passages; 1 new.',
    'Documents changed: 2 documents, 6 passages; 1 changed.',
    'Documents changed: 1 document, 4 passages; 1 removed.',
  ]);
});

test('buttons and ids hold to the very text: what did not change goes on, all else is said to be too old', async () => {
  const { discord, bot, saveAll } = await startWith({ 'birds.md': fileOf(birds), 'fish.md': fish });
  const storks = await ask(discord, 'storks');
  const pikes = await ask(discord, 'pikes');
  await saveAll({ 'birds.md': fileOf(['Herons fly.', 'Storks wade.', 'Ducks dive.']), 'fish.md': null });
  await bot.until('1 changed, 1 removed');
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
});

test('files with faults disturb nothing: each is told once, and one line says that all is well again', async () => {
  const { discord, bot, logged, save, saveAll, path } = await startWith({ 'birds.md': fileOf(birds) });
  await save('birds.md', fileOf(['Gulls cry.']));
  await answered(discord, 'gulls');
  await saveAll({ 'birds.md': '---\ntitle: Birds', 'fish.md': fish.replace('language: "en"', 'language: 7') });
  await bot.until('fish.md');
  await answered(discord, 'gulls');
  await answered(discord, 'trout', false);
  bot.kill('SIGHUP');
  await bot.until('Nothing in the documents has changed');
  await utimes(path('fish.md'), 1, 1);
  await saveAll({ 'birds.md': fileOf(['Gulls cry.']), 'fish.md': null });
  await bot.until('as they were before');
  expect(logged('birds.md:1: ')).toHaveLength(1);
  expect(logged(/fish\.md:\d+: /)).toHaveLength(1);
  expect(logged('as they were before')).toHaveLength(1);
});

test.each<[string, (file: string) => unknown, RegExp]>([
  ['a pipe', (file) => execFileSync('mkfifo', [file]), /bad\.md: This is no file/],
  ['a device', (file) => symlink('/dev/zero', file), /bad\.md: This is no file/],
  ['a large file', (file) => writeFile(file, Buffer.alloc(5_000_001)), /bad\.md: The file has 5 MB, but at most/],
  ['a header of many keys', (file) => writeFile(file, keys), /bad\.md:1: The header has \d+ characters/],
])('%s that turns up disturbs nothing, and is told once', async (_, make, problem) => {
  const { discord, bot, logged, path } = await startWith({ 'birds.md': fileOf(birds) });
  await make(path('bad.md'));
  await bot.until('bad.md');
  await answered(discord, 'storks');
  await rm(path('bad.md'));
  bot.kill('SIGHUP');
  await bot.until('as they were before');
  expect(logged(problem)).toHaveLength(1);
});

test('many files at once are one change; what is no document is none', async () => {
  const { bot, logged, save, saveAll, path } = await startWith({ 'birds.md': fileOf(birds) });
  await saveAll({ 'a.md': fish, 'b.md': fish, 'c.md': fish, 'd.md': fish, 'e.md': fish });
  await bot.until('5 new');
  await save('.birds.md.swp', 'swapped');
  await save('birds.md~', 'before');
  await save('notes.txt', 'notes');
  await mkdir(path('pictures.md'));
  await utimes(path('birds.md'), 1, 1);
  bot.kill('SIGHUP');
  await bot.until('Nothing in the documents has changed');
  expect(logged('ocuments')).toHaveLength(2);
});

test('what is saved while documents are being prepared comes next', async () => {
  const { discord, save } = await startWith({ 'birds.md': fileOf(birds) });
  for (const name of ['gulls', 'owls', 'larks', 'crows', 'finches', 'robins', 'swifts', 'rooks']) {
    await save('birds.md', fileOf([...birds, `These are ${name}.`]));
    await setTimeout(200);
  }
  await answered(discord, 'rooks');
  await answered(discord, 'swifts', false);
});

test.each([0, 150, 200, 300, 500])('SIGTERM %i ms after a change ends the bot cleanly', async (milliseconds) => {
  const { bot, save } = await startWith({ 'birds.md': fileOf(birds) });
  await save('birds.md', fileOf(Array.from({ length: 500 }, (_, at) => `${at} herons fly over ${at} storks.`)));
  await setTimeout(milliseconds);
  bot.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
  expect(bot.lines).toEqual([]);
});

test('a folder that is gone for a while disturbs nothing', async () => {
  const { discord, bot, path } = await startWith({ 'birds.md': fileOf(birds) });
  const [folder, away] = [path('.'), `${path('.')}-away`];
  await rename(folder, away);
  bot.kill('SIGHUP');
  await bot.until('cannot be read (ENOENT)');
  await answered(discord, 'storks');
  await rename(away, folder);
  bot.kill('SIGHUP');
  await bot.until('as they were before');
});
