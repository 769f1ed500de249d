import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';
import { article } from '../samples.ts';
import { jsonMatch, objectsIn, outputFor } from './json.ts';
import { run } from './program.ts';

/** The format that others rely on. */
const Answer = z.strictObject({
  input: z.unknown().refine((input) => typeof input === 'string' || (typeof input === 'object' && input !== null)),
  command: z.string(),
  outcome: z.enum(['answer', 'closest', 'none', 'quote', 'list', 'copy', 'about', 'header', 'talk', 'error']),
  matches: z.array(jsonMatch),
  message: z.string().min(1).nullable(),
});

const parse = (output: string) => objectsIn(output).map((answer) => Answer.parse(answer));

test('questions, commands and calls are answered in order, with all that is known of each match', async () => {
  const call = { command: 'ask', options: { question: 'Ushakov December' } };
  const lines = [
    'Ushakov December',
    '/quote ¶4',
    '/search words:cold war',
    '/about',
    JSON.stringify(call),
    'qwxzvk zzyzx',
    '/quote ¶ 5',
  ];
  const answers = parse(await outputFor(`${lines.join('\n')}\n`));

  expect(answers.map(({ input }) => input)).toEqual(lines.map((line) => (line.startsWith('{') ? call : line)));
  expect(answers.map(({ command }) => command)).toEqual(['ask', 'quote', 'search', 'about', 'ask', 'ask', 'quote']);
  const [asked, quoted, searched, about, called, nonsense, repeated] = answers;
  expect(asked?.matches[0]).toMatchObject({
    paragraphs: [12],
    text: article.passages.at(-1)?.text,
    // Of the focus.
    attribution: 'teleSUR English, reporting in its own words what Yury Ushakov said (December 2021)',
    url: expect.stringContaining(`${article.url}#:~:text=`),
  });
  expect(called).toEqual({ ...asked, input: call });
  expect(quoted).toMatchObject({
    outcome: 'quote',
    matches: [{ paragraphs: [4], text: article.passages[3]?.text, focus: null, confidence: 1 }],
    message: null,
  });
  expect(searched?.outcome).toBe('list');
  expect(searched?.matches.length).toBeGreaterThan(1);
  expect(about).toMatchObject({ outcome: 'about', matches: [], message: expect.stringContaining(article.title) });
  expect(nonsense).toMatchObject({
    outcome: 'none',
    matches: [],
    message: 'I found no answer in the documents; other words may find one.',
  });
  expect(repeated).toMatchObject({ outcome: 'quote', matches: [{ paragraphs: [1, 5] }] });
});

test('the nearest passage is given where it is near', async () => {
  const [near, noise] = parse(
    await outputFor('how many troops are at the border?\nqwxzvk zzyzx vvrrm xqxqj jjkkqq wwvvzz qqzzxx\n'),
  );
  expect(near?.outcome).toBe('none');
  expect(near?.matches[0]?.paragraphs).toEqual([9]);
  expect(noise).toMatchObject({ outcome: 'none', matches: [] });
});

test('questions about the document, and small talk, are told from questions of what it says', async () => {
  const [header, talk] = parse(await outputFor('who published this article?\nthank you!\n'));
  expect(header).toMatchObject({ outcome: 'header', matches: [], message: expect.stringContaining(article.publisher) });
  expect(talk).toMatchObject({ outcome: 'talk', matches: [] });
});

test('what is copied is given like what is shown', async () => {
  const answers = parse(await outputFor('/quote ¶ 4\n{"command":"copy","options":{"place":"@"}}\n'));
  expect(answers[1]).toMatchObject({ outcome: 'error', matches: [] });
  const place = placeAt(article, 4);
  const options = { place: place ? referenceTo(place) : '', focus: '1-11' };
  const [copied] = parse(await outputFor(JSON.stringify({ command: 'copy', options })));
  const focus = article.passages[3]?.text.slice(1, 11);
  expect(copied).toMatchObject({ outcome: 'copy', message: null, matches: [{ paragraphs: [4], focus }] });
});

test('an id is typed like a paragraph', async () => {
  const place = placeAt(article, 4);
  const [byId, byNumber] = parse(await outputFor(`/quote ${place ? referenceTo(place) : ''}\n/quote ¶ 4\n`));
  expect(byId?.matches).toEqual(byNumber?.matches);
});

test('what a reader is told below an answer is told, too', async () => {
  const question = 'Who is Carlos Martinez? And what does the statement say about the UN?';
  const answers = parse(await outputFor(`${question}\n`));
  expect(answers).toMatchObject([
    { outcome: 'answer', message: 'This answers a part of what you ask. Ask the rest by itself.' },
  ]);
});

test('an error carries the message and no matches', async () => {
  const answers = parse(await outputFor('/quote ¶ 99'));
  expect(answers).toMatchObject([{ outcome: 'error', matches: [], message: expect.stringContaining('¶ 99') }]);
});

describe('one line in, one line out', () => {
  test('whatever the line holds', async () => {
    const lines: [line: string, outcome: string, command: string][] = [
      ['', 'error', ''],
      ['   ', 'error', ''],
      ['{', 'error', ''],
      ['{}', 'error', ''],
      ['{"command":5}', 'error', ''],
      ['{"command":"ask","options":[]}', 'error', ''],
      ['{"command":"ask"}', 'error', 'ask'],
      ['{"command":"nope"}', 'error', 'nope'],
      ['{"command":"ask","options":{"question":5}}', 'error', 'ask'],
      ['{"command":"ask","options":{"question":"x","__proto__":"y"}}', 'error', 'ask'],
      [JSON.stringify({ command: 'ask', options: { question: 'Ushakov\u2028\u2029\nDecember' } }), 'searched', 'ask'],
      ['{"command":"quote","options":{"passage":"¶ 4\\ud800"}}', 'quote', 'quote'],
      ['[]', 'searched', 'ask'],
      ['null', 'searched', 'ask'],
      ['"', 'searched', 'ask'],
      ['\u2028', 'error', ''],
      ['/', 'error', ''],
      ['/nope', 'error', 'nope'],
      ['/quote', 'error', 'quote'],
      ['/quote ¶ 99', 'error', 'quote'],
      ['/about nowhere', 'error', 'about'],
      ['x'.repeat(7000), 'error', 'ask'],
      [`/quote ${'9'.repeat(5000)}`, 'searched', 'quote'],
      ['/quote \u2028¶ 4', 'quote', 'quote'],
      ['\u0000/quote ¶ 4', 'quote', 'quote'],
      ['/quote ¶ 4', 'quote', 'quote'],
    ];
    const answers = parse(await outputFor(lines.map(([line]) => `${line}\n`).join('')));
    const echoed = (line: string, command: string) => (line.startsWith('{') && command ? JSON.parse(line) : line);
    // What a search finds is not the matter here.
    const kindOf = (outcome: string) => (['answer', 'closest', 'none'].includes(outcome) ? 'searched' : outcome);
    expect(answers.map(({ outcome, command }) => [kindOf(outcome), command])).toEqual(
      lines.map(([, outcome, command]) => [outcome, command]),
    );
    expect(answers.map(({ input }) => input)).toEqual(lines.map(([line, , command]) => echoed(line, command)));
  });

  test('for thousands of lines, in their order', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => (index % 2 ? `/quote ${index}` : `/nope ${index}`));
    const answers = parse(await outputFor(lines.join('\n')));
    expect(answers.map(({ input }) => input)).toEqual(lines);
  });

  test.each([
    ['/about\r\n/quote ¶ 4\r\n', ['/about', '/quote ¶ 4']],
    ['/about\n/quote ¶ 4', ['/about', '/quote ¶ 4']],
    ['\n\n', ['', '']],
    ['', []],
  ])('lines end with LF or CRLF, the last one at the end of the input: %j', async (input, lines) => {
    expect(parse(await outputFor(input)).map((answer) => answer.input)).toEqual(lines);
  });

  test('wherever the input is divided on its way', async () => {
    const line = fc.oneof(
      fc.string({ unit: codePoint, maxLength: 20 }).map((text) => text.replaceAll('\n', ' ').toWellFormed()),
      fc.constantFrom('¶ 🐦', '/quote ¶4', '{"command":"about"}', ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.array(fc.nat({ max: 9 })), async (lines, sizes) => {
        let rest = Buffer.from(lines.map((each) => `${each}\n`).join(''));
        const pieces = sizes.map((size) => {
          const piece = rest.subarray(0, size);
          rest = rest.subarray(size);
          return piece;
        });
        const echoed = parse(await outputFor(...[...pieces, rest].filter(({ length }) => length > 0)));
        expect(echoed.map(({ input }) => (typeof input === 'string' ? input : JSON.stringify(input)))).toEqual(
          lines.map((each) => each.replace(/\r$/, '')),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('what is not UTF-8 is replaced', async () => {
    const answers = parse(await outputFor('Ushakov ', new Uint8Array([0xff, 0xc3]), '\n/about'));
    expect(answers.map(({ input }) => input)).toEqual(['Ushakov \ufffd\ufffd', '/about']);
  });

  test('a lone surrogate comes back escaped, as it came', async () => {
    const line = '{"command":"ask","options":{"question":"\\ud83d Ushakov"}}';
    expect(await outputFor(line)).toContain(`"input":${line},`);
  });

  // Many readers (Node's readline, Python's splitlines) take them for ends of a line.
  test.each(['\u2028', '\u2029', '\u0085'])('%j is escaped', async (mark) => {
    const output = await outputFor(`Ushakov${mark}December`);
    expect(parse(output)).toMatchObject([{ input: `Ushakov${mark}December` }]);
    expect(output).not.toContain(mark);
  });

  // A byte order mark is what PowerShell puts first into a pipe.
  test.each(['\ufeff', '\u00a0', '\u2028'])('a call may have %j before it', async (before) => {
    const answers = parse(await outputFor(`${before}{"command":"about"}\n/about\n`));
    expect(answers).toMatchObject([{ command: 'about', outcome: 'about' }, { input: '/about' }]);
  });

  // JSON.parse reads what JSON.stringify cannot write.
  test('a call may be nested deeply', async () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const output = await outputFor(`{"command":"ask","options":{"question":${nested}}}\n/about\n`);
    expect(output.trimEnd().split('\n')).toHaveLength(2);
  });
});

test('a reader that leaves early ends the program without a word', async () => {
  const input = '/quote ¶1\n'.repeat(5000);
  const { code, stderr } = await run(['terminal', '--json'], { input, leavesEarly: true });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.each(commands)('docs/json.md has the options of $name', ({ name, options }) => {
  const guide = readFileSync('docs/json.md', 'utf8').replace(/\s+/g, ' ');
  const listed = Object.keys(options).map((option) => `\`${option}\``);
  expect(guide).toContain(`\`${name}\` (${listed.join(', ')})`);
});

test.each(['/help', '/HELP me'])('%j has what the commands are for', async (line) => {
  const [about] = parse(await outputFor('/about\n'));
  const [helped] = parse(await outputFor(`${line}\n`));
  expect(helped).toEqual({ ...about, input: line });
});
