import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { markdown } from '../../src/discord/messages/markdown.ts';
import { type LocaleName, locales, say } from '../../src/locales/index.ts';
import { keepMissed } from '../../src/missed-questions.ts';
import { guildId, passerBy } from '../../tools/discord/objects.ts';
import { article, documentOf } from '../samples.ts';
import {
  buttons,
  ChannelMessageWithSource,
  expectRefusal,
  labels,
  markupOf,
  offered,
  PATIENCE,
  PRIVATE,
  PRIVATE_SECTIONS,
  press,
  quoted,
  startBot,
} from './bot.ts';
import { shown } from './rendering.ts';

const LABEL = 'Not what I asked';
const zebras = documentOf('zebras', ['Zebras graze.', 'Storks wade.', 'Zebras sleep.', 'Zebras run.', 'Herons fish.']);

/** Of an article's questions, as its files have them. */
const questions = article.passages.flatMap((passage) => passage.questions);

test('under an answer it leads to the other matches, for the asker alone', async () => {
  const { discord } = await startBot({ documents: [zebras] });
  const { data } = await discord.slash('ask', { question: 'zebras' });
  const { type, data: list } = await press(discord, data, LABEL);
  expect([type, list.flags]).toEqual([ChannelMessageWithSource, PRIVATE_SECTIONS]);
  expect(markupOf(list)).toMatch(/^Did you mean one of these\? Best first:\n¶ \d.*\n¶ \d/);
  const others = await Promise.all(offered(list).map(async (value) => (await discord.press(value, list)).data));
  expect([quoted(data), ...others.map(quoted)].sort()).toEqual(['Zebras graze.', 'Zebras run.', 'Zebras sleep.']);
  // The answer stays as it is.
  expect(discord.message(data.id)?.content).toBe(data.content);
});

test.each<[LocaleName, string]>([
  ['en', 'who won the olympics?'],
  ['en', 'what did Ushakov say in January?'],
  ['es', '¿quién ganó los Juegos Olímpicos?'],
  // Of languages that the interface does not have.
  ['en', 'أين التقى بوتين وماكرون؟'],
  ['en', '尖閣について何か書いてあった？'],
])('under an honest no it tells what the document does answer, in words of ours: %s', async (language, question) => {
  const { discord } = await startBot();
  const { data } = await discord.slash('ask', { question });
  const { data: told } = await press(discord, data, LABEL, { locale: language === 'es' ? 'es-ES' : language });
  expect(told.flags).toBe(PRIVATE_SECTIONS);
  const asked = /(?:“|«)(.*?)(?:”|»)/.exec(shown(markupOf(told)))?.[1] ?? '';
  expect(questions.some((each) => each.startsWith(asked.replace(/…$/, '')))).toBe(true);
  expect(markupOf(told).split('\n')[0]).toBe(
    markdown(say(locales[language], { key: 'answersQuestion', data: { question: asked } })),
  );
  expect(article.passages.map(({ text }) => text)).toContain(
    quoted((await discord.press(offered(told)[0] ?? '', told)).data),
  );
});

test.each([
  ...['how many troops are at the border?', 'when did ukraine apply to nato', 'Macron', '他们怎么说台湾', '台湾呢'],
  ...[
    'что про Тайвань',
    '台湾について何と言っていますか',
    'Tayvan hakkında ne diyorlar',
    '声明提到台湾吗',
    'did putin lie',
  ],
])(
  'under an honest no it tells of no question that is far from %j, or asked for in another language',
  async (question) => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question });
    const { data: told } = await press(discord, data, LABEL);
    expect(told.content).toMatch(/^I found nothing else for that/);
  },
);

test.each([
  'anyone know if Russia’s getting kicked off SWIFT',
  'Is the dollar being dropped by Brazil and India together?',
  'thanks! what about NATO?',
])('names other passages where there is a next match, and else none: %s', async (question) => {
  const { discord } = await startBot();
  const { data } = await discord.slash('ask', { question });
  const { data: told } = await press(discord, data, LABEL);
  expect(offered(told).length > 0).toBe(labels(data).some((label) => label.startsWith('Next match')));
});

test('where there is nothing else it names /search, with words that it finds', async () => {
  const { discord } = await startBot({ documents: [zebras] });
  const { data } = await discord.slash('ask', { question: 'do flibbertigibbets buy yachts and pianos from zebras?' });
  const { data: told } = await press(discord, data, LABEL);
  expect(told.content).toMatch(/<\/search:\d+> looks for words, such as “zebras”/);
});

test('where no passage has any of the words, it names none to search for', async () => {
  const { discord } = await startBot({ documents: [zebras] });
  const { data } = await discord.slash('ask', { question: 'Where do flibbertigibbets live?' });
  const { data: told } = await press(discord, data, LABEL);
  expect(told.content).toMatch(/<\/about:\d+>/);
  expect(told.content).not.toMatch(/search|flibbertigibbets/);
});

test('looks where the answer was looked for', async () => {
  const others = documentOf('others', ['Zebras of others.', 'Zebras beside others.'], { title: 'Others' });
  const { discord } = await startBot({ documents: [zebras, others] });
  const { data } = await discord.slash('ask', { question: 'zebras', document: 'others' });
  const { data: list } = await press(discord, data, LABEL);
  expect(offered(list)).toHaveLength(1);
  expect(markupOf(list)).toContain('others');
});

test('looks in the documents of the server, if it has some', async () => {
  const [storks, third] = [documentOf('storks', ['Storks.']), documentOf('third', ['Zebras of the third.'])];
  const defaults = new Map([[guildId, ['storks', 'zebras']]]);
  const { discord } = await startBot({ documents: [storks, zebras, third], defaults });
  const { data } = await discord.slash('ask', { question: 'zebras' });
  const { data: list } = await press(discord, data, LABEL);
  expect(offered(list)).toHaveLength(2);
  expect(markupOf(list)).not.toContain('third');
});

test('is for who asked: others are told so privately', async () => {
  const { discord } = await startBot();
  const { data } = await discord.slash('ask', { question: 'human rights?' });
  const answer = await press(discord, data, LABEL, passerBy());
  expectRefusal(answer);
  expect(answer.data.content).toContain('Only the person who asked can say that.');
});

test('keeps to the limits of Discord, however long the question is', async () => {
  const { discord } = await startBot();
  for (const question of [`human rights | ${'\n x'.repeat(900)}`, `human rights ${'🐦'.repeat(900)}`]) {
    const { data } = await discord.slash('ask', { question });
    const id = buttons(data).find(({ label }) => label === LABEL)?.id ?? '';
    expect(id.length).toBeLessThanOrEqual(100);
    expect(id).toContain('human rights');
    expect(id.isWellFormed()).toBe(true);
    expect(((await press(discord, data, LABEL)).data.flags ?? 0) & PRIVATE).toBe(PRIVATE);
  }
});

test('stays on a walk, for who asked, and leads to the same', async () => {
  const { discord } = await startBot({ documents: [zebras] });
  const { data } = await discord.slash('ask', { question: 'zebras' });
  const list = markupOf((await press(discord, data, LABEL)).data);
  let walked = data;
  for (const label of ['Next match', '¶', 'Back to', 'Next match', 'Next match']) {
    const { data: own } = await press(discord, walked, label, passerBy());
    expect(labels(own)).not.toContain(LABEL);
    ({ data: walked } = await press(discord, walked, label));
    expect(markupOf((await press(discord, walked, LABEL)).data)).toBe(list);
  }
});

test('is not under what was asked for by its paragraph, nor where nothing was asked', async () => {
  const { discord } = await startBot();
  expect(labels((await discord.slash('quote', { passage: '4' })).data)).not.toContain(LABEL);
  expect(labels((await discord.slash('ask', { question: 'the of' })).data)).not.toContain(LABEL);
});

test('a question that was missed is kept only where the operator says so, without who asked, where and when', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'missed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'missed.jsonl');
  const silent = { info: () => {}, error: () => {} };
  const { discord } = await startBot({ onMissed: keepMissed(file, silent) });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await discord.slash('ask', { question: 'what did they say about flibbertigibbets?' });
  const { data } = await discord.slash('ask', { question: 'human rights?' });
  await discord.slash('search', { words: 'zyxxy' });
  await discord.messageMenu('Find a quote', { content: 'zyxxy of somebody else' });
  await press(discord, data, LABEL, passerBy());
  await press(discord, data, LABEL);
  const lines = () => readFileSync(file, 'utf8').split('\n').slice(0, -1);
  await vi.waitUntil(() => lines().length >= 2, PATIENCE);
  const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
  expect(lines().map((line) => JSON.parse(line))).toEqual([
    { question: 'what did they say about flibbertigibbets?', outcome: 'not answered', day },
    { question: 'human rights?', outcome: 'not what was asked', day },
  ]);
  const about = (await discord.slash('about')).data.content;
  expect(about).toContain('I store questions that I do not answer');
  expect(about).not.toContain('store nothing:');
});

test('a file that cannot be written is named at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'missed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), '');
  const silent = { info: () => {}, error: () => {} };
  expect(() => keepMissed(join(folder, 'file', 'missed.jsonl'), silent)).toThrow(
    /^MISSED_QUESTIONS names .*name another/,
  );
});
