import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, describe, expect, test } from 'vitest';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { article, articleFile, fileOf } from '../samples.ts';
import { run } from './program.ts';

/** What the source line of a paragraph ends with. */
function idOf(paragraph: number): string {
  const place = placeAt(article, paragraph);
  assert(place);
  return referenceTo(place);
}

/** A quotation without its bars, on one line: it is wrapped where it is shown. */
const unwrapped = (stdout: string) => stdout.replace(/\n(?:│ )?/g, ' ');

const last = article.passages.at(-1)?.text ?? '?';

describe.concurrent('lines that are piped in', () => {
  test('are answered one by one, with quotation, attribution and link; empty ones are passed over', async () => {
    const { code, stdout, stderr } = await run(['terminal'], { input: 'Ushakov December\n\n/quote ¶4\n' });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Verbatim in the terminal; set DISCORD_TOKEN .*\n$/);
    const said = unwrapped(stdout);
    expect(said).toContain(last);
    expect(said).toContain(article.passages[3]?.text);
    expect(said.indexOf(last)).toBeLessThan(said.indexOf(article.passages[3]?.text ?? ''));
    expect(said).toContain('— teleSUR English, reporting in its own words what Yury Ushakov said');
    expect(said).toContain(`${article.publisher}, 4 February 2022 · ¶ 12 · ${article.title} · ${idOf(12)} `);
    expect(stdout).toContain(`${article.url}#:~:text=`);
  });

  test('may give the id that a quotation ends with, in any case', async () => {
    const { stdout } = await run(['terminal'], { input: `/quote ${idOf(4)}\n/quote ${idOf(4).toUpperCase()}\n` });
    const [once = '', ...again] = unwrapped(stdout).split('— Words in quotation marks');
    expect(once).toContain(article.passages[3]?.text);
    expect(again).toHaveLength(2);
    for (const rest of again) expect(rest).toContain(` · ${idOf(4)} `);
  });

  test('may be answers to somebody, who is named first', async () => {
    const { stdout } = await run(['terminal'], { input: '/ask Ushakov December to:123456789012345678\n' });
    expect(stdout).toMatch(/^@123456789012345678\n/);
    expect(unwrapped(stdout)).toContain(last);
    const wrong = await run(['terminal'], { input: '/ask Ushakov December to:Jane\n' });
    expect(wrong.stdout).toMatch(/^“to” must be a person/);
    expect(unwrapped(wrong.stdout)).not.toContain(last);
  });

  test('may be calls: what is copied comes as it stands in the document, on one line, without bars', async () => {
    const call = JSON.stringify({ command: 'copy', options: { place: idOf(4) } });
    const { stdout } = await run(['terminal'], { input: `${call}\n` });
    const [text, who, source, link, end] = stdout.split('\n');
    expect(text).toBe(article.passages[3]?.text);
    expect(who).toMatch(/^— Words in quotation marks: Russia and China, .*teleSUR English$/);
    expect(source).toBe(`teleSUR English, 4 February 2022 · ¶ 4 · ${article.title} · ${idOf(4)}`);
    expect(link?.startsWith(`${article.url}#:~:text=`)).toBe(true);
    expect(end).toBe('');
  });

  test('are answered in lines that fit a terminal, without colours, links whole', async () => {
    const { stdout } = await run(['terminal'], { input: 'Ushakov December\n/search words:cold war\n/about\n/ask\n' });
    expect(stdout).not.toContain('\u001b');
    for (const line of stdout.split('\n')) if (!line.includes('http')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('cannot steer the terminal', async () => {
    const { stdout } = await run(['terminal'], {
      input: '/\u001b[2Jnope\u0007\n/search words:\u001b]0;title\u0007qwxzvk\u009b2J\n',
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe.concurrent('an argument', () => {
  test('is a question, together with those that follow', async () => {
    const { code, stdout, stderr } = await run(['terminal', 'Ushakov', 'December']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(unwrapped(stdout)).toContain(last);
  });

  test('may be a command', async () => {
    expect(unwrapped((await run(['terminal', '/quote ¶ 4'])).stdout)).toContain(article.passages[3]?.text);
  });

  // BUG: the usage line offers [--json] [a question], but with --json the question is dropped and stdin is read.
  test('is answered in JSON where that is asked for', async () => {
    const { stdout } = await run(['terminal', '--json', 'Ushakov December']);
    const { input, matches } = JSON.parse(stdout);
    expect(input).toBe('Ushakov December');
    expect(matches[0]).toMatchObject({ paragraphs: [12] });
  });

  test.each(['terminal --nope', 'nowhere'])('that is none of these is named, with the usage: %s', async (line) => {
    const args = line.split(' ');
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(args.at(-1));
    expect(stderr).toContain('Usage: ');
    expect(stderr).not.toContain('    at ');
  });
});

describe.concurrent('DATA_DIR', () => {
  function folderWith(files: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-data-'));
    copyFileSync(articleFile, join(folder, 'article.md'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  }

  test('with another document: both are searched', async () => {
    const DATA_DIR = folderWith({ 'Turnip Soup.md': fileOf(['Peel the turnips and simmer them.']) });
    const { stdout } = await run(['terminal', '--json'], {
      input: 'simmer turnips\nUshakov December\n',
      env: { DATA_DIR },
    });
    const answers = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { matches: [{ document: 'turnip-soup', paragraphs: [1], text: 'Peel the turnips and simmer them.' }] },
      { matches: [{ document: 'article', paragraphs: [12] }] },
    ]);
  });

  test('with faulty documents: each fault is told by file and line, and nothing else happens', async () => {
    const good = fileOf(['Peel the turnips.']);
    const DATA_DIR = folderWith({
      'bad-date.md': good.replace('2024-02-29', '2023-02-29'),
      'unclosed.md': good.replace(/\n---\n/, '\n'),
    });
    const { code, stdout, stderr } = await run(['terminal', '--json'], { input: '/about\n', env: { DATA_DIR } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const badLine = good.split('\n').findIndex((line) => line.startsWith('published')) + 1;
    const faults = stderr.split('\n').slice(0, -1);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain(`${join(DATA_DIR, 'bad-date.md')}:${badLine}: `);
    expect(faults[0]).toContain('published');
    expect(faults[1]).toContain(`${join(DATA_DIR, 'unclosed.md')}:1: `);
  });

  test('that does not exist is named', async () => {
    const DATA_DIR = join(tmpdir(), 'verbatim-no-such-folder');
    const { code, stdout, stderr } = await run(['terminal'], { input: '/about\n', env: { DATA_DIR } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(DATA_DIR);
    expect(stderr).toContain('DATA_DIR');
    expect(stderr).not.toContain('    at ');
  });
});

test('a wrong setting is named, its value is not told, and nothing else happens', async () => {
  const { code, stdout, stderr } = await run(['terminal'], { input: '/about\n', env: { DISCORD_TOKEN: 'sec ret' } });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('DISCORD_TOKEN');
  expect(stderr).not.toContain('sec ret');
});

test('a reader that leaves early ends the program without a word', async () => {
  const { code, stderr } = await run(['terminal'], { input: '/quote ¶4\n'.repeat(500), leavesEarly: true });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Verbatim in the terminal.*\n$/);
});
