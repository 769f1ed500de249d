import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWithBirds, startStandIn, token } from './discord/process.ts';

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

  describe('once it is installed', () => {
    const place = join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'node_modules/verbatim-bot');
    beforeAll(() => {
      for (const path of paths) cpSync(join(root, path), join(place, path));
      symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'dir');
    });
    afterAll(() => rmSync(join(place, '../..'), { recursive: true }));

    /** What one of its programs says in a folder of its user's, to a line that is piped in. */
    async function said(args: string, files: Record<string, string> = {}, env: Record<string, string> = {}) {
      const program = join(place, manifest.bin['verbatim-bot']);
      const child = spawn(process.execPath, [program, ...args.split(' ')], { cwd: await folderWithBirds(files), env });
      child.stdin.on('error', () => {});
      child.stdin.end('/quote 2\n');
      return (await Promise.all([text(child.stdout), text(child.stderr)])).join('');
    }
    const misnamed = { '.env': 'DATADIR=documents\n' };
    const tellsOfEnv = '.env sets DATADIR, which is no setting: write DATA_DIR, if you mean that.';
    const faulty = Object.fromEntries(
      Array.from({ length: 101 }, (_, at) => [`${at}.md`, '---\ntitle:\n---\n\nText.\n']),
    );
    const here = { DATA_DIR: '.' };

    test.each<[string, string[], Record<string, string>?, Record<string, string>?]>([
      [
        'bogus',
        [' npx verbatim-bot start\n', ' npx verbatim-bot check [files or folders]\n', ' npx verbatim-bot add --help\n'],
      ],
      ['start', ['run npx verbatim-bot setup, or', tellsOfEnv], misnamed, here],
      ['terminal', ['run npx verbatim-bot setup, or', tellsOfEnv, 'Storks wade.'], misnamed, here],
      ['terminal', ['more: npx verbatim-bot check names'], faulty, here],
      ['check', ['Herons fly.', 'No faults', tellsOfEnv], misnamed, here],
      ['setup --help', ['Usage: npx verbatim-bot setup\n']],
      ['add --help', ['Usage: npx verbatim-bot add SOURCE']],
      ['add birds.md', ['Set DATA_DIR in .env', tellsOfEnv], misnamed],
      ['add birds.md --id storks', ['then npx verbatim-bot start, and ask'], {}, here],
      ['questions --help', ['Usage: npx verbatim-bot questions data/my-article.md']],
      [
        'questions birds.md',
        ['run: npx verbatim-bot questions birds.md --languages en --read FILE', tellsOfEnv],
        misnamed,
        here,
      ],
    ])(
      '%s runs, names commands that are there, and names in .env that are no settings',
      async (...[args, told, files, env]) => {
        const output = await said(args, files, env);
        for (const each of told) expect(output).toContain(each);
        expect(output).not.toMatch(/npm (?:run|start)/);
      },
    );

    test('setting it up names commands and pages that are there, and names in .env that are no settings', async () => {
      const discord = await startStandIn();
      const env = { DISCORD_TOKEN: token, DISCORD_API_URL: discord.url, ...here };
      const output = await said('setup', misnamed, env);
      expect(output).toContain('Next: npx verbatim-bot start');
      expect(output).toContain(join('node_modules/verbatim-bot/docs/terms.md'));
      expect(output).toContain(tellsOfEnv);
    });
  });

  test('what .env.example says of commands holds where it is installed, too', () => {
    const example = read('.env.example');
    const [inClone, installed] = [/npm (?:run )?([a-z]+)/g, /npx verbatim-bot ([a-z]+)/g].map((pattern) =>
      [...example.matchAll(pattern)].map(([, name]) => name),
    );
    expect(inClone).toEqual(['start', 'setup', 'questions']);
    expect(installed).toEqual(inClone);
  });

  test('one place alone says how its programs are called', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const naming = sources.filter((path) => /^(?!\s*(?:\/\/|\/?\*)).*\bnpm (?:run|start)\b/m.test(read(`src/${path}`)));
    expect(naming).toEqual(['invocation.ts']);
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
