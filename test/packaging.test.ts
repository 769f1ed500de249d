import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from './discord/process.ts';
import { fileOf } from './samples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

describe('the package', () => {
  // What is to be packed has been built.
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(output) as { files: { path: string }[] }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];

  test.each([
    'bin/verbatim.js',
    'dist/verbatim/index.js',
    'dist/verbatim/worker.js',
    'dist/authoring/setup.js',
    'dist/authoring/add.js',
    'dist/authoring/questions.js',
    'data/china-russia-joint-statement.md',
    'LICENSE',
  ])('has %s', (path) => {
    expect(paths).toContain(path);
  });

  test.each(Object.values(manifest.imports as Record<string, string>))('has what the programs read: %s', (target) => {
    const [folder = ''] = target.replace('./', '').split('*');
    expect(paths.some((path) => path.startsWith(folder))).toBe(true);
  });

  test('has no tests, no pictures and no secrets', () => {
    expect(paths.filter((path) => /^(?:test|bench|tools|ops)\/|pictures|\.env$|\.prepared/.test(path))).toEqual([]);
  });

  test.each([
    ['start', /^Nobody is at a terminal/],
    ['terminal /quote 2', /Storks wade\./],
    ['check', /Herons fly\.(?:.|\n)*No faults/],
    ['setup --zyxxy', /Usage: npm run setup/],
    ['add', /Usage: npm run add/],
    ['questions', /Usage: npm run questions/],
  ])('has a command that runs its programs: %s', async (args, shown) => {
    const folder = await folderWith({ 'birds.md': fileOf(['Herons fly.', 'Storks wade.']) });
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, manifest.bin['verbatim-bot']), ...args.split(' ')],
      {
        cwd: folder,
        env: { DATA_DIR: folder },
        encoding: 'utf8',
      },
    );
    expect(stdout + stderr).toMatch(shown);
  });
});

test('every version of Node.js that is supported is tried before a change lands', () => {
  const workflow = parse(read('.github/workflows/ci.yml'));
  const { matrix } = workflow.jobs.test.strategy;
  expect(matrix.node).toEqual([20, 22, 24, 26]);
  expect(manifest.engines.node).toMatch(`>=${Math.min(...matrix.node)}`);
  expect(workflow.jobs.test.steps).toContainEqual({ run: '.ci/run' });
});

describe('what is written for people', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']
    .concat(readdirSync(join(root, 'docs')).map((name) => `docs/${name}`))
    .filter((path) => path.endsWith('.md'));

  test.each(pages)('%s leads to files that are there, and leaves no address open', (page) => {
    const text = read(page);
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
    expect(text).not.toMatch(/ADDRESS_OF|OWNER\/|example\.com\/verbatim/);
  });
});
