import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../src/ask.ts';
import { keepVariable, withVariable } from '../src/env-file.ts';
import { OperatorError } from '../src/operation/index.ts';
import { folderWith, startStandIn, token } from './discord/process.ts';
import { fileOf } from './samples.ts';

const program = fileURLToPath(new URL('../dist/authoring/setup.js', import.meta.url));

/** Runs the built program on a folder, as if on a pipe. */
async function setUp(cwd: string, env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { DATA_DIR: cwd, ...env } });
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { output, errors, code };
}

const withBirds = (more = {}) => folderWith({ 'birds.md': fileOf(['Herons fly.', 'Storks wade.']), ...more });

describe('npm run setup', () => {
  test('with a token in .env: sets the application up, and says how to go on', async () => {
    const discord = await startStandIn();
    const folder = await withBirds({ '.env': `DISCORD_TOKEN=${token}\nDISCORD_API_URL=${discord.url}\n` });
    const { output, errors, code } = await setUp(folder, {});
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    expect(output).toContain('set integration_types_config, install_params, description, tags, icon.');
    expect(output).toContain(`Invite it: https://discord.com/oauth2/authorize?client_id=${discord.bot.id}\n`);
    expect(output).toContain('Documents: 1, passages: 2.\nNext: npm start');
    expect(output).not.toContain(token);
    expect(discord.identifies).toEqual([]);
    expect(discord.commands).toEqual([]);
  });

  test('is no part of the bot', () => {
    const folder = fileURLToPath(new URL('../dist/verbatim/', import.meta.url));
    const modules = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(modules.filter((each) => each.includes('Public Bot'))).toEqual([]);
  });

  test('documents with faults are named, after the rest is done', async () => {
    const discord = await startStandIn();
    const folder = await withBirds({ 'bad.md': '---\ntitle: [\n---\n\nText.\n' });
    const { output, errors, code } = await setUp(folder, { DISCORD_TOKEN: token, DISCORD_API_URL: discord.url });
    expect(code).toBe(1);
    expect(output).toContain('Invite it: ');
    expect(errors).toMatch(/bad\.md:\d+: /);
  });

  test.each<[string, Record<string, string>, string[], RegExp]>([
    ['no token and nobody to ask', {}, [], /^Nobody is at a terminal, and DISCORD_TOKEN is not set: .*\.env\.\n$/],
    ['what is no token', { DISCORD_TOKEN: 'my token' }, [], /^DISCORD_TOKEN is not a bot’s token: copy it/],
    ['an option that there is not', { DISCORD_TOKEN: token }, ['--force'], /--force.*\nUsage: npm run setup\n$/s],
  ])('%s: a line, and exit code 1', async (_, env, args, line) => {
    const discord = await startStandIn();
    const { output, errors, code } = await setUp(await withBirds(), { DISCORD_API_URL: discord.url, ...env }, ...args);
    expect({ output, code }).toEqual({ output: '', code: 1 });
    expect(errors).toMatch(line);
    expect(errors).not.toContain(token);
  });
});

describe('whoever is at a terminal is asked', () => {
  async function asked(typed: string, isSecret: boolean) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answer = ask('The token: ', isSecret, input, output);
    input.write(typed);
    const said = await answer;
    output.end();
    return { said, shown: await text(output) };
  }

  test('for a secret, which is not shown', async () => {
    expect(await asked(' s3cr3t \r', true)).toEqual({ said: 's3cr3t', shown: 'The token: \n' });
  });

  test('for something else, which is', async () => {
    const { said, shown } = await asked('no\r', false);
    expect(said).toBe('no');
    expect(shown).toContain('no');
  });

  test.each(['\u0003', '\u0004'])('and may call it off by %j', async (key) => {
    expect((await asked(key, true)).said).toBeUndefined();
  });
});

describe('a variable in .env', () => {
  const name = 'DISCORD_TOKEN';

  test.each([
    ['', 'DISCORD_TOKEN=a.b\n'],
    ['# The token.\nDISCORD_TOKEN=\nGUILD_ID=1\n', '# The token.\nDISCORD_TOKEN=a.b\nGUILD_ID=1\n'],
    ['GUILD_ID=1', 'GUILD_ID=1\nDISCORD_TOKEN=a.b\n'],
    ['# DISCORD_TOKEN=\r\nGUILD_ID=1\r\n', '# DISCORD_TOKEN=\r\nGUILD_ID=1\r\nDISCORD_TOKEN=a.b\n'],
    ['MY_DISCORD_TOKEN=1\n  export DISCORD_TOKEN = ""\r\nA=1', 'MY_DISCORD_TOKEN=1\nDISCORD_TOKEN=a.b\r\nA=1'],
  ])('%j becomes %j', (before, after) => {
    expect(withVariable(before, name, 'a.b')).toBe(after);
  });

  test('is read as it was set, and all others as before', () => {
    const line = fc.constantFrom('', '# note', 'A=1', 'B="x y"', 'DISCORD_TOKEN=', 'export DISCORD_TOKEN=old', 'C=$1');
    fc.assert(
      fc.property(fc.array(line), fc.stringMatching(/^[\w.-]+$/), (lines, value) => {
        const before = lines.join('\n');
        const set = parse(withVariable(before, name, value));
        expect(set).toEqual({ ...parse(before), [name]: value });
      }),
    );
  });

  test('is kept where only its owner reads it', async () => {
    const path = join(await folderWith({ '.env': 'GUILD_ID=1\n' }), '.env');
    await keepVariable(path, name, token);
    expect(readFileSync(path, 'utf8')).toBe(`GUILD_ID=1\nDISCORD_TOKEN=${token}\n`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const isNew = join(await folderWith({}), '.env');
    await keepVariable(isNew, name, token);
    expect(statSync(isNew).mode & 0o777).toBe(0o600);
  });

  test('that cannot be written is a line with the cure, without its value', async () => {
    const folder = await folderWith({});
    const kept = keepVariable(folder, name, token);
    await expect(kept).rejects.toThrow(OperatorError);
    await expect(kept).rejects.toThrow(
      /cannot be written \(EISDIR\): write DISCORD_TOKEN= and its value there yourself\.$/,
    );
  });
});
