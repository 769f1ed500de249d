import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf } from '../samples.ts';
import { folderWith, run } from '../terminal/program.ts';

// What is prepared of documents is kept beside them, by the built program as its operator runs it.

const birdsIn = (paragraphs: readonly string[]) => folderWith({ 'birds.md': fileOf(paragraphs) });
const answer = (folder: string, line: string) => run(['terminal', line], { env: { DATA_DIR: folder } });
const search = (folder: string, words: string) => answer(folder, `/search ${words}`);
const kept = (folder: string) => readdirSync(join(folder, '.prepared')).map((name) => join(folder, '.prepared', name));

test('the second start reads what the first has written, and answers the same', async () => {
  const folder = birdsIn(['Herons fly.', 'Storks wade.']);
  const first = await search(folder, 'storks');
  expect(first).toMatchObject({ stdout: expect.stringContaining('Storks wade.'), stderr: '', code: 0 });
  const [file = '', ...others] = kept(folder);
  expect(others).toEqual([]);
  const { mtimeMs } = statSync(file);
  expect(await search(folder, 'storks')).toEqual(first);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => new Uint8Array()],
  ['changed in one bit', (bytes) => Uint8Array.from(bytes, (byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))],
])('a file that is %s is not trusted, but written again', async (_, damage) => {
  const folder = birdsIn(['Herons fly.', 'Storks wade.']);
  const first = await search(folder, 'storks');
  const [file = ''] = kept(folder);
  const whole = readFileSync(file);
  writeFileSync(file, damage(whole));
  expect(await search(folder, 'storks')).toEqual(first);
  expect(readFileSync(file).equals(whole)).toBe(true);
});

test('documents that have changed are prepared anew, and what was kept of the old ones goes', async () => {
  const folder = birdsIn(['Herons fly.']);
  await search(folder, 'storks');
  const before = kept(folder);
  writeFileSync(join(folder, 'birds.md'), fileOf(['Herons fly.', 'Storks wade.']));
  expect((await search(folder, 'storks')).stdout).toContain('Storks wade.');
  writeFileSync(join(folder, 'birds.questions.en.md'), '# ¶ 1\nWho has wings?\n');
  expect((await answer(folder, 'who has wings')).stdout).toContain('Herons fly.');
  expect(kept(folder)).toHaveLength(1);
  expect(kept(folder)).not.toEqual(before);
});

test('a fault of a document is told, and nothing is kept', async () => {
  const folder = birdsIn(['Herons fly.']);
  writeFileSync(join(folder, 'birds.md'), 'no header');
  expect(await search(folder, 'storks')).toMatchObject({
    stderr: expect.stringMatching(/birds\.md: .+header/),
    code: 1,
  });
  expect(readdirSync(folder)).toEqual(['birds.md']);
});

test('where nothing can be written, answers come all the same, and the operator is told why each start takes longer', async () => {
  const folder = birdsIn(['Herons fly.', 'Storks wade.']);
  writeFileSync(join(folder, '.prepared'), 'a file in the place of the folder');
  const { code, stdout, stderr } = await search(folder, 'storks');
  expect(stdout).toContain('Storks wade.');
  expect(stderr).toMatch(/prepared again at the next start, since the result cannot be kept: .*EEXIST/);
  expect(code).toBe(0);
});

test('what is likely a slip is said at every start, with its file and line', async () => {
  const folder = birdsIn(['Herons &amp; storks fly.']);
  const first = await search(folder, 'storks');
  expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/birds\.md:9: “&amp;” is HTML/) });
  expect((await search(folder, 'storks')).stderr).toMatch(/birds\.md:9: “&amp;” is HTML/);
});
