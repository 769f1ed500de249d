import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connectModel, draft, readDocument } from '../../../src/authoring/questions/index.ts';
import { endpoint, json, type Responder, refuses, says } from './endpoint.ts';
import { folderWith } from './folder.ts';

/** By what a prompt asks for: ten questions of the passage, twenty that are not answered, or a glossary. */
const good: Responder = (response, prompt) => {
  const paragraph = /Passages to write for:\n\n# ¶ (\d+)/.exec(prompt)?.[1];
  const subjects: Record<string, string> = { 1: 'selling things', 2: 'walking a puppy', 3: 'borrowing books' };
  const subject = subjects[paragraph ?? ''];
  if (subject) {
    const lines = Array.from({ length: 10 }, (_, at) => `what about ${subject} on day number ${at}`);
    says(`# ¶ ${paragraph}\n${lines.join('\n')}`)(response, prompt);
  } else if (prompt.includes('# not answered')) {
    const lines = Array.from({ length: 20 }, (_, at) => `how much is the fine of paragraph ${at}`);
    says(`# not answered\n${lines.join('\n')}`)(response, prompt);
  } else {
    says('# words\nmembers: miembros, Mitglieder\ndogs: perros, Hunde')(response, prompt);
  }
};

async function run(path: string, config: Parameters<typeof connectModel>[0], languages = ['en']) {
  const said: string[] = [];
  const prices = { in: 1, out: 10 };
  const say = (line: string) => void said.push(line);
  const error = await draft(await readDocument(path), path, languages, connectModel(config), prices, say).then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  return { said: said.join('\n'), error };
}

test('drafts questions for every passage, those that none answers, and a glossary', async () => {
  const { path, text } = folderWith();
  const { config, prompts, keys } = await endpoint(good);
  const { said, error } = await run(path, config);
  expect(error).toBeUndefined();
  const questions = text('town.questions.en.md');
  expect(questions.match(/^#.*$/gm)).toEqual(['# ¶ 1', '# ¶ 2', '# ¶ 3', '# not answered']);
  expect(questions).toContain('# ¶ 2\nwhat about walking a puppy on day number 0\n');
  expect(text('town.words.md')).toContain('Dogs: perros, Hunde\n');
  expect(prompts).toHaveLength(5);
  expect(prompts[0]).toContain('Members must not advertise');
  expect(said).toContain('¶ 1 of 3 (en): 10 questions · 1,000 tokens in, 200 out, 0.0030 by the prices given');
  expect([...keys]).toEqual(['Bearer sk-secret']);
});

test('speaks of one question and one line in the singular', async () => {
  const { path } = folderWith({ 'town.questions.en.md': '# ¶ 2\nwalking a puppy\n\n# ¶ 3\nborrowing books\n' });
  const one: Responder = (response, prompt) =>
    says(prompt.includes('# words') ? '# words\ndogs: perros' : 'how much is the fine')(response, prompt);
  const { said, error } = await run(path, (await endpoint(one)).config);
  expect(error).toBeUndefined();
  expect(said).toContain(': 1 question · ');
  expect(said).toContain(': 1 line · ');
  expect(said).not.toMatch(/(?<!\d)1 \w+s\b/);
});

test('asks for nothing that is written already', async () => {
  const { path, text } = folderWith();
  const first = await endpoint(good);
  await run(path, first.config);
  const before = text('town.questions.en.md');
  const second = await endpoint(good);
  const { error } = await run(path, second.config);
  expect(error).toBeUndefined();
  expect(second.prompts).toEqual([]);
  expect(text('town.questions.en.md')).toBe(before);
});

test('takes for done what needs no translation', async () => {
  const { path, text } = folderWith();
  const nothing: Responder = (response, prompt) =>
    (prompt.includes('# words') ? says('# words') : good)(response, prompt);
  const { config } = await endpoint(nothing);
  expect((await run(path, config)).error).toBeUndefined();
  expect(text('town.words.md')).toMatch(/^# untranslated: .*library.*\n$/);
  const again = await endpoint(nothing);
  await run(path, again.config);
  expect(again.prompts).toEqual([]);
});

test('drafts another language into a file of its own', async () => {
  const { path, text } = folderWith();
  const { config, prompts } = await endpoint(good);
  await run(path, config, ['en', 'es']);
  expect(prompts.filter((prompt) => prompt.includes('Spanish (es)')).length).toBeGreaterThan(3);
  expect(text('town.questions.es.md')).toContain('# ¶ 3');
});

test('goes on where it stopped, and leaves what a person wrote', async () => {
  const byHand = '# ¶ 2\r\n  may my dog run free  \r\n\r\n# not answered\r\nwhat is the fine\r\n';
  const { path, text } = folderWith({ 'town.questions.en.md': byHand });
  const broken = await endpoint(good, refuses(401, 'no such key sk-secret'));
  const stopped = await run(path, broken.config);
  expect(stopped.error?.message).toMatch(/^Stopped at ¶ 2 of 3 \(en\)\. The endpoint refuses the key: set MODEL_KEY/);
  expect(stopped.error?.message).not.toContain('sk-secret');
  expect(text('town.questions.en.md')).toMatch(/^# ¶ 1\r\nwhat about selling things/);

  const well = await endpoint(good);
  await run(path, well.config);
  expect(well.prompts[0]).toContain('Passages to write for:\n\n# ¶ 2');
  const questions = text('town.questions.en.md');
  expect(questions).toContain('# ¶ 2\r\n  may my dog run free  \r\nwhat about walking a puppy');
  expect(questions).toContain('# not answered\r\nwhat is the fine\r\nhow much is the fine of paragraph 0\r\n');
});

test('leaves what a person writes while it runs', async () => {
  const { path, file, text } = folderWith();
  const meanwhile: Responder = (response, prompt) => {
    appendFileSync(file('town.questions.en.md'), 'may I sell lemonade\n');
    says('# ¶ 2\nlibrary closes at six on Fridays\npuppy leash')(response, prompt);
  };
  const { config } = await endpoint(good, meanwhile, good);
  const { said } = await run(path, config);
  expect(said).toContain('left out: “library closes at six on Fridays” (¶ 2) is answered better by ¶ 3.');
  expect(text('town.questions.en.md')).toContain('day number 9\nmay I sell lemonade\n\n# ¶ 2\npuppy leash\n\n# ¶ 3');
});

test.each<[string, Responder[]]>([
  ['too many at once', [refuses(429, 'slow down'), refuses(429, 'slow down')]],
  ['an error of the server', [refuses(500, 'oops'), refuses(503, 'busy')]],
  ['an answer without a question', [says('I am sorry, I cannot do that:')]],
  ['an empty answer', [says('')]],
  ['another passage’s questions only', [says('# ¶ 99\nwho are you')]],
  ['an answer that breaks off', [(response) => cutOff(response)]],
  ['a page', [(response) => page(response)]],
])('tries again after %s', async (_, before) => {
  const { path, text } = folderWith();
  const [first = good, ...rest] = [...before, good];
  const { config } = await endpoint(first, ...rest);
  const { error } = await run(path, config);
  expect(error).toBeUndefined();
  expect(text('town.questions.en.md')).toContain('# ¶ 1\nwhat about selling things on day number 0\n');
});

test('leaves out a line that was cut off', async () => {
  const { path, text } = folderWith();
  const lines = 'who may sell things there\nis it allowed to prom';
  const { config } = await endpoint(says(lines, 'length'), good);
  await run(path, config);
  expect(text('town.questions.en.md')).toContain('# ¶ 1\nwho may sell things there\n\n');
});

test.each<[string, Responder, RegExp]>([
  ['a wrong key', refuses(401, 'bad key'), /The endpoint refuses the key: set MODEL_KEY.*bad key/],
  ['a key without rights', refuses(403, 'no'), /refuses the key/],
  ['an unknown model', refuses(404, 'no such model'), /There is no model “small” at .*correct MODEL/],
  ['an account used up', refuses(429, 'quota'), /the account is used up: wait, or see to the account/],
  ['a server that is ill', refuses(500, 'oops'), /has an error of its own \(500\): try again later/],
  ['a refused prompt', refuses(400, 'too long'), /refuses the request: see whether MODEL “small”.*too long/],
  ['nonsense', says('Sure!\n---'), /answers 3 times without anything that was asked for/],
  ['a page', (response) => page(response), /is no OpenAI-compatible endpoint.*ends in \/v1/],
  ['JSON of another kind', (response) => json(response, 200, { hello: 1 }), /is no OpenAI-compatible endpoint/],
  ['answers that break off', (response) => cutOff(response), /or breaks off/],
])('stops with one line at %s', async (_, responder, message) => {
  const { path, file } = folderWith();
  const { config, prompts } = await endpoint(responder);
  const { error } = await run(path, config);
  expect(error?.name).toBe('OperatorError');
  expect(error?.message).toMatch(/^Stopped at ¶ 1 of 3 \(en\)\. [^\n]*the same command goes on from here\.$/);
  expect(error?.message).toMatch(message);
  expect(prompts.length).toBeLessThanOrEqual(5);
  expect(existsSync(file('town.questions.en.md'))).toBe(false);
});

test('says where nobody answers', async () => {
  const { path } = folderWith();
  const { error } = await run(path, { url: 'http://127.0.0.1:1/v1', model: 'small', key: undefined });
  expect(error?.message).toMatch(/Nobody answers at http:\/\/127\.0\.0\.1:1\/v1 \(.+\): start the model’s server/);
});

test('asks nobody where a file has faults', async () => {
  const { path } = folderWith({ 'town.questions.es.md': '# ¶ 9\nqué' });
  const { config, prompts } = await endpoint(good);
  const { error } = await run(path, config, ['en', 'es']);
  expect(error?.message).toContain('town.questions.es.md:1: There is no ¶ 9');
  expect(prompts).toEqual([]);
});

test('loses no letter of a file that is not UTF-8', async () => {
  const { path, file } = folderWith();
  const bytes = Buffer.from('# ¶ 1\nwo ist das B\u00fcro\n', 'latin1');
  writeFileSync(file('town.questions.en.md'), bytes);
  const { config, prompts } = await endpoint(good);
  const { error } = await run(path, config);
  expect(error?.message).toMatch(/town\.questions\.en\.md is not UTF-8: save the file/);
  expect(prompts).toEqual([]);
  expect(readFileSync(file('town.questions.en.md'))).toEqual(bytes);
});

test.each([
  ['missing.md', /missing\.md cannot be read \(ENOENT\)/],
  ['town.questions.en.md', /is not the file of a document/],
  ['town.txt', /is not the file of a document/],
])('names what is wrong with %s', async (name, message) => {
  const { file } = folderWith();
  await expect(readDocument(file(name))).rejects.toThrow(message);
});

function page(response: Parameters<Responder>[0]): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<h1>Hello</h1>');
}

function cutOff(response: Parameters<Responder>[0]): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"choices": [{"message": {"content": "# ¶ 1\\nwhat', () => response.destroy());
}
