import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readPrepared } from '../../src/preparing/file.ts';
import { fileOf } from '../samples.ts';
import { folderWith, run } from '../terminal/program.ts';

// What is prepared of documents is kept beside them, by the built program as its operator runs it.

const birdsIn = (paragraphs: readonly string[]) => folderWith({ 'birds.md': fileOf(paragraphs) });

/** Without the times and the folders of what is logged. */
async function answer(folder: string, line: string) {
  const { stderr, ...said } = await run(['terminal', line], { env: { DATA_DIR: folder } });
  return { ...said, stderr: stderr.replace(/"time":"[^"]*"|[^\s"]*\/(?=birds\.md)/g, '') };
}
const kept = (folder: string) => readdirSync(join(folder, '.prepared')).map((name) => join(folder, '.prepared', name));

/** With what is likely a slip, which is said at every start. */
const started = birdsIn(['Herons &amp; cranes fly.', 'Storks wade.']);
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

test('the second start reads what the first has written, answers the same, and says the same of likely slips', async () => {
  const folder = startedBefore();
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('Storks wade.');
  expect(first.stderr).toMatch(/birds\.md:9: “&amp;” is HTML/);
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
  const [file = ''] = kept(started);
  const whole = readFileSync(file);
  writeFileSync(file, changedInOneBit(whole));
  expect(await answer(started, '/quote 2')).toEqual(first);
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

test('where nothing can be written, answers come all the same, and the operator is told why each start takes longer', async () => {
  const folder = birdsIn(['Herons fly.', 'Storks wade.']);
  writeFileSync(join(folder, '.prepared'), 'a file in the place of the folder');
  const { code, stdout, stderr } = await answer(folder, '/quote 2');
  expect(stdout).toContain('Storks wade.');
  expect(stderr).toMatch(/prepared again at the next start, since the result cannot be kept: .*EEXIST/);
  expect(code).toBe(0);
});
