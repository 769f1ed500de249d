import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { locales } from '../../src/locales/index.ts';
import { answerLines, converse } from '../../src/terminal/index.ts';
import { article, chatOver, fileOf, idOf } from '../samples.ts';
import { folderWith, run } from './program.ts';

/** A quotation without its bars and marks, on one line: it is wrapped where it is shown. */
const unwrapped = (said: string) => said.replace(/\n(?:│ )?/g, ' ').replaceAll('**', '');

const last = article.passages.at(-1)?.text ?? '?';
const fourth = article.passages[3]?.text ?? '?';

const chat = chatOver(article);

/** What is written to standard output for lines that are piped in. */
async function answersTo(input: string): Promise<string> {
  let written = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += chunk;
    return true;
  });
  onTestFinished(() => write.mockRestore());
  await answerLines(Readable.from([Buffer.from(input)], { objectMode: false }), chat, locales.en);
  write.mockRestore();
  return written;
}

describe('lines that are piped in', () => {
  test('are answered one by one, with quotation, attribution and link; empty ones are passed over', async () => {
    const said = await answersTo('Ushakov December\n\n/quote ¶4\n');
    const text = unwrapped(said);
    expect(text).toContain(last);
    expect(text).toContain(fourth);
    expect(text.indexOf(last)).toBeLessThan(text.indexOf(fourth));
    expect(text).toContain(
      '— In bold (“In December … with NATO.”): teleSUR English, reporting in its own words what Yury Ushakov said (December 2021)',
    );
    expect(text).toContain(
      `${article.publisher}, 4 February 2022 · ¶ 12 · ${article.title} (${article.url}) · ${idOf(12)} `,
    );
    expect(said).toContain(`\n${article.url}#:~:text=`);
  });

  test('may give the id that a quotation ends with, in any case', async () => {
    const said = await answersTo(`/quote ${idOf(4)}\n/quote ${idOf(4).toUpperCase()}\n`);
    const [once = '', ...again] = unwrapped(said).split('— Words in quotation marks');
    expect(once).toContain(fourth);
    expect(again).toHaveLength(2);
    for (const rest of again) expect(rest).toContain(` · ${idOf(4)} `);
  });

  test('may be answers to somebody, who is named first', async () => {
    const said = await answersTo('/ask Ushakov December to:123456789012345678\n');
    expect(said).toMatch(/^@123456789012345678\n/);
    expect(unwrapped(said)).toContain(last);
    const wrong = await answersTo('/ask Ushakov December to:Jane\n');
    expect(wrong).toMatch(/^“to” must be a person/);
    expect(unwrapped(wrong)).not.toContain(last);
  });

  test('may be calls: what is copied comes as it stands in the document, on one line, without bars', async () => {
    const call = JSON.stringify({ command: 'copy', options: { place: idOf(4) } });
    const [text, who, source, link, end] = (await answersTo(`${call}\n`)).split('\n');
    expect(text).toBe(fourth);
    expect(who).toMatch(/^— Words in quotation marks: Russia and China, .*teleSUR English$/);
    expect(source).toBe(`teleSUR English, 4 February 2022 · ¶ 4 · ${article.title} · ${idOf(4)}`);
    expect(link?.startsWith(`${article.url}#:~:text=`)).toBe(true);
    expect(end).toBe('');
  });

  test('are answered in lines that fit a terminal, without colours, links whole', async () => {
    const said = await answersTo('Ushakov December\n/search words:cold war\n/about\n/ask\n');
    expect(said).not.toContain('\u001b');
    for (const line of said.split('\n')) if (!line.includes('http')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('cannot steer the terminal', async () => {
    const said = await answersTo('/\u001b[2Jnope\u0007\n/search words:\u001b]0;title\u0007qwxzvk\u009b2J\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('are answered by the program, from the documents that come with it', async () => {
    const { code, stdout, stderr } = await run(['terminal'], {
      input: 'Ushakov December\n\n/quote ¶4\n',
      env: { DATA_DIR: '' },
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Verbatim in the terminal; run npm run setup, .*\n$/);
    expect(stdout).toBe(await answersTo('Ushakov December\n/quote ¶4\n'));
  });

  test('may be left by their reader early, which ends the program without a word', async () => {
    const { code, stderr } = await run(['terminal'], { input: '/quote ¶1\n'.repeat(2000), leavesEarly: true });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Verbatim in the terminal.*\n$/);
  });
});

/** What is said to lines that are typed at a prompt, all that comes until it is left. */
async function saidTo(...lines: string[]): Promise<string> {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  for (const line of lines) stdin.write(`${line}\n`);
  await converse(chat, locales.en, stdin, stdout);
  stdout.end();
  return await text(stdout);
}

describe('at a prompt', () => {
  test.each(['quit', 'exit', 'bye', 'q', ' QUIT ', '/quit', '/exit', ':q', 'exit()', 'Bye!'])(
    '%j leaves',
    async (line) => {
      const said = await saidTo('/quote 4', line, '/quote 12');
      expect(unwrapped(said)).toContain(fourth);
      expect(unwrapped(said)).not.toContain(last);
    },
  );

  test.each(['exit strategy', 'Who quit?', '/ask quit', 'bye NATO'])('%j does not', async (line) => {
    expect(unwrapped(await saidTo(line, '/quote 12', 'quit'))).toContain(last);
  });

  test.each(['/help', '/HELP', ' /help ', '/help me', '/Help quote'])('%j helps', async (line) => {
    const said = await saidTo(line, 'quit');
    expect(said).toContain('/quote passage:…');
    expect(said).toContain('quit or Ctrl-D ends.');
  });

  test.each(['2', ' 2 ', '[2]'])('%j is what is numbered so', async (line) => {
    expect(await saidTo('/quote 4', line, 'quit')).toContain(idOf(5));
  });

  test('“Not what I asked” is offered still behind what a number led to', async () => {
    const said = await saidTo('what do they want NATO to do?', '1', '1', 'quit');
    expect(said.match(/\[\d\] Not what I asked/g)).toHaveLength(3);
    expect(await saidTo('/quote 4', '1', 'quit')).not.toContain('Not what I asked');
  });

  test.each(['99', '0', '[7]'])('%j, which nothing is numbered, is told what is, and loses nothing', async (line) => {
    const said = await saidTo('/quote 4', line, '2', 'quit');
    expect(said).toContain(`There is no [${/\d+/.exec(line)}] to choose ([1]–[3]). For the paragraph, type /quote`);
    expect(said).toContain(idOf(5));
  });

  test('a number where nothing is numbered says how a paragraph is shown', async () => {
    expect(await saidTo('4', 'quit')).toContain('There is no [4] to choose. For the paragraph, type /quote 4.');
  });
});

test('a number is a line like others where it is piped in', async () => {
  expect(unwrapped(await answersTo('/quote 4\n2\n/quote 12\n'))).toContain(last);
  expect(await answersTo('/quote 4\n2\n')).not.toContain('no [2]');
});

test.each(['quit', 'exit'])('%j ends what is piped in, too', async (line) => {
  expect(await answersTo(`/quote 4\n${line}\n/quote 12\n`)).toBe(await answersTo('/quote 4\n'));
});

test('nothing is numbered to be pressed where lines are piped in', async () => {
  expect(await answersTo('/quote 4\n/search cold war\nUshakov December\n')).not.toMatch(/\[\d+\]/);
});

describe('an argument', () => {
  test('is a question or a command, together with those that follow', async () => {
    const { code, stdout, stderr } = await run(['terminal', '/quote', '¶ 2']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^│ Storks wade\.$/m);
  });

  test('is answered in JSON where that is asked for', async () => {
    const { stdout } = await run(['terminal', '--json', 'Storks', 'wade']);
    const { input, matches } = JSON.parse(stdout);
    expect(input).toBe('Storks wade');
    expect(matches[0]).toMatchObject({ paragraphs: [2] });
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

describe('DATA_DIR', () => {
  const herons = fileOf(['Herons fly.']);

  test('with two documents: both are searched', async () => {
    const DATA_DIR = folderWith({
      'herons.md': herons,
      'Turnip Soup.md': fileOf(['Peel the turnips and simmer them.']),
    });
    const { code, stdout, stderr } = await run(['terminal', '--json'], {
      input: '/quote simmer the turnips\n/quote herons\n',
      env: { DATA_DIR },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { matches: [{ document: 'turnip-soup', paragraphs: [1], text: 'Peel the turnips and simmer them.' }] },
      { matches: [{ document: 'herons', paragraphs: [1] }] },
    ]);
  });

  test('with faulty documents: each fault is told by file and line, and nothing else happens', async () => {
    const files = {
      'bad-date.md': herons.replace('2024-02-29', '2023-02-29'),
      'herons.md': herons,
      'unclosed.md': herons.replace(/\n---\n/, '\n'),
    };
    const DATA_DIR = folderWith(files);
    const { code, stdout, stderr } = await run(['terminal', '--json'], { input: '/about\n', env: { DATA_DIR } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const badLine = herons.split('\n').findIndex((line) => line.startsWith('published')) + 1;
    const faults = stderr.split('\n').slice(0, -1);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain(`${join(DATA_DIR, 'bad-date.md')}:${badLine}: `);
    expect(faults[0]).toContain('published');
    expect(faults[1]).toContain(`${join(DATA_DIR, 'unclosed.md')}:1: `);
    // Nothing of them is kept.
    expect(readdirSync(DATA_DIR).sort()).toEqual(Object.keys(files));
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

test('a wrong setting is named in one line, its value is not told, and nothing else happens', async () => {
  const { code, stdout, stderr } = await run([], { input: '/about\n', env: { DISCORD_TOKEN: 'sec ret' } });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^DISCORD_TOKEN is not a bot’s token.*\n$/);
  expect(stderr).not.toContain('sec ret');
});
