import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';
import { DocumentsError } from '../../../src/documents/index.ts';
import { loadDocuments } from '../../../src/documents/reading/index.ts';
import { OperatorError } from '../../../src/operation/index.ts';
import { chatOver } from '../../samples.ts';

const program = fileURLToPath(new URL('../../../dist/authoring/add.js', import.meta.url));
const fixtures = fileURLToPath(new URL('../../fixtures/add/', import.meta.url));

/** Runs the built program with a folder of documents, where no `.env` is found. */
async function add(folder: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, DATA_DIR: folder } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'verbatim-program-'));

const PAGES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/news': (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(`${fixtures}news.html`));
  },
  '/moved': (response) => response.writeHead(302, { location: '/plain' }).end(),
  // “Café”, in the charset that the server names.
  '/plain': (response) => {
    response.setHeader('content-type', 'text/plain; charset=iso-8859-1');
    response.end(Buffer.from('Caf\u00e9 is open, and nobody has to pay for it.', 'latin1'));
  },
  '/picture': (response) => response.setHeader('content-type', 'image/png').end(Buffer.of(0x89, 0x50, 0, 0)),
  '/forbidden': (response) => response.writeHead(403).end('No.'),
};
const server = createServer((request, response) => {
  const page = PAGES[request.url ?? ''];
  if (page) page(response);
  else response.writeHead(404).end();
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('npm run add', () => {
  test('goes from an address to an answer', async () => {
    const folder = emptyFolder();
    const { code, stdout } = await add(folder, `${address}/news`);
    expect(stdout).toMatch(/^mayor-vows-to-stay-fight\.md: “Mayor vows to stay & fight” \(paragraphs: 12, /);
    expect(stdout).toMatch(/Next: read mayor-vows-to-stay-fight\.md over, then npm start, and ask\.\n$/);
    expect(code).toBe(0);
    const chat = chatOver(...loadDocuments(folder));
    const reply = chat.respond({ command: 'ask', options: { question: 'who pays for the new bridge?' } });
    const answer = JSON.stringify(reply);
    expect(answer).toContain('who pays for the new bridge;');
    expect(answer).toContain(`${address}/news/mayor-stays`);
  });

  test('says of a text that the bot does not read that it does not start like that', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'long.txt'), `Title\n\n${'All of this is one paragraph. '.repeat(1200)}\n`);
    const { code, stdout, stderr } = await add(folder, 'long.txt', '--id', 'long');
    expect(stderr).toMatch(
      /^Line \d+: .*\nlong\.md is written, but the bot does not start while it is like that: mend it, /,
    );
    expect(stdout).not.toContain('Next:');
    expect(code).toBe(1);
    expect(() => loadDocuments(folder)).toThrow(DocumentsError);
  });

  test('is loaded by nothing else', () => {
    const folder = fileURLToPath(new URL('../../../dist/verbatim/', import.meta.url));
    const bot = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(bot.join('')).toContain('node_modules/minisearch');
    expect(bot.join('')).not.toMatch(/readability|linkedom|micromark|mammoth|unpdf|node_modules\/tinyld/i);
  });

  test('follows a redirection, and reads the charset that the server names', async () => {
    const folder = emptyFolder();
    await addDocument(`${address}/moved`, folder, { id: 'cafe' });
    expect(readFileSync(join(folder, 'cafe.md'), 'utf8')).toContain(
      '\n\nCafé is open, and nobody has to pay for it.\n',
    );
  });

  test.each([
    ['/nowhere', 'the server answers 404 Not Found: check the address in a browser.'],
    ['/forbidden', 'the server answers 403 Forbidden: open it in a browser, save the page, and add the file.'],
    ['/picture', 'is not text: add a web page, Markdown, plain text, PDF, .docx, or subtitles (.srt, .vtt).'],
  ])('refuses %s', async (path, problem) => {
    const folder = emptyFolder();
    const refused = new OperatorError(`${address}${path}: ${problem}`);
    await expect(addDocument(`${address}${path}`, folder)).rejects.toEqual(refused);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('writes nothing into an installed package', async () => {
    const folder = join(emptyFolder(), 'node_modules', 'verbatim-bot', 'data');
    mkdirSync(folder, { recursive: true });
    const { code, stderr } = await add(folder, `${address}/plain`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^Set DATA_DIR in \.env/) });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses an address where nobody answers', async () => {
    await expect(addDocument('http://127.0.0.1:1/', emptyFolder())).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:1\/: cannot be fetched \(.*\): check the address and the network, /,
    );
  });

  test.each([[], ['one', 'two'], ['--unknown']])('says how it is used: %j', async (...args) => {
    const { code, stderr } = await add(emptyFolder(), ...args);
    expect(stderr).toContain('Usage: npm run add -- SOURCE [--id my-article] [--force]');
    expect(code).toBe(1);
  });
});
