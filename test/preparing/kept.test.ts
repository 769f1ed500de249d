import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readPrepared } from '../../src/preparing/file.ts';
import { fileOf } from '../samples.ts';
import { folderWith, run } from '../terminal/program.ts';

// What is prepared of documents is kept beside them, by the built program as its operator runs it.

const birdsIn = (paragraphs: readonly string[]) => folderWith({ 'birds.md': fileOf(paragraphs) });
const answer = (folder: string, line: string) => run(['terminal', line], { env: { DATA_DIR: folder } });
const kept = (folder: string) => readdirSync(join(folder, '.prepared')).map((name) => join(folder, '.prepared', name));

const started = birdsIn(['Herons fly.', 'Storks wade.']);
let first: Awaited<ReturnType<typeof answer>>;
beforeAll(async () => {
  first = await answer(started, '/quote 2');
});

/** A folder whose documents were prepared by a start before. */
function startedBefore(): string {
  const folder = folderWith({});
  cpSync(started, folder, { recursive: true });
  return folder;
}

test('the second start reads what the first has written, and answers the same', async () => {
  const folder = startedBefore();
  expect(first).toMatchObject({ stdout: expect.stringContaining('Storks wade.'), stderr: '', code: 0 });
  const [file = '', ...others] = kept(folder);
  expect(others).toEqual([]);
  const { mtimeMs } = statSync(file);
  expect(await answer(folder, '/quote 2')).toEqual(first);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

const changedInOneBit = (bytes: Buffer) =>
  Uint8Array.from(bytes, (byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte));

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => new Uint8Array()],
  ['changed in one bit', changedInOneBit],
])('a file that is %s is not trusted', async (_, damage) => {
  const folder = startedBefore();
  const [key = ''] = readdirSync(join(folder, '.prepared'));
  expect(await readPrepared(folder, key)).toBeDefined();
  const file = join(folder, '.prepared', key);
  writeFileSync(file, damage(readFileSync(file)));
  expect(await readPrepared(folder, key)).toBeUndefined();
});

test('a file that is damaged is written again', async () => {
  const folder = startedBefore();
  const [file = ''] = kept(folder);
  const whole = readFileSync(file);
  writeFileSync(file, changedInOneBit(whole));
  expect(await answer(folder, '/quote 2')).toEqual(first);
  expect(readFileSync(file).equals(whole)).toBe(true);
});

test('documents that have changed are prepared anew, and what was kept of the old ones goes', async () => {
  const folder = startedBefore();
  const before = kept(folder);
  writeFileSync(join(folder, 'birds.md'), fileOf(['Herons fly.', 'Ducks swim.']));
  expect((await answer(folder, '/quote 2')).stdout).toContain('Ducks swim.');
  writeFileSync(join(folder, 'birds.questions.en.md'), '# ¶ 1\nWho has wings?\n');
  expect((await answer(folder, 'who has wings')).stdout).toContain('Herons fly.');
  expect(kept(folder)).toHaveLength(1);
  expect(kept(folder)).not.toEqual(before);
});

test('a fault of a document is told, and nothing is kept', async () => {
  const folder = birdsIn(['Herons fly.']);
  writeFileSync(join(folder, 'birds.md'), 'no header');
  expect(await answer(folder, '/quote 1')).toMatchObject({
    stderr: expect.stringMatching(/birds\.md: .+header/),
    code: 1,
  });
  expect(readdirSync(folder)).toEqual(['birds.md']);
});

test('where nothing can be written, answers come all the same, and the operator is told why each start takes longer', async () => {
  const folder = birdsIn(['Herons fly.', 'Storks wade.']);
  writeFileSync(join(folder, '.prepared'), 'a file in the place of the folder');
  const { code, stdout, stderr } = await answer(folder, '/quote 2');
  expect(stdout).toContain('Storks wade.');
  expect(stderr).toMatch(/prepared again at the next start, since the result cannot be kept: .*EEXIST/);
  expect(code).toBe(0);
});

test('what is likely a slip is said at every start, with its file and line', async () => {
  const folder = birdsIn(['Herons &amp; storks fly.']);
  const atFirst = await answer(folder, '/quote 1');
  expect(atFirst).toMatchObject({ code: 0, stderr: expect.stringMatching(/birds\.md:9: “&amp;” is HTML/) });
  expect((await answer(folder, '/quote 1')).stderr).toMatch(/birds\.md:9: “&amp;” is HTML/);
});
