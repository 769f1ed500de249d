import { expect, test, vi } from 'vitest';
import { encodeCall } from '../../src/discord/messages/custom-id.ts';
import { documentOf, idOf } from '../samples.ts';
import { labels, PATIENCE, PRIVATE, PUBLIC, press, quoted, startBot, textOf, UpdateMessage } from './bot.ts';

/** The paragraphs whose text stands in a message, each with its citation behind it. */
function paragraphsIn(content = ''): number[] {
  const ids = [...content.matchAll(/^-# .* · [0-9a-z]{5}\.(\d+)\.[0-9a-z]{4}$/gm)];
  return ids.map(([, paragraph]) => Number(paragraph));
}

test.each(['4-6', '¶ 4–6', '6-4'])(
  '/quote %s shows them one after the other, each with whose words it is',
  async (typed) => {
    const { discord } = await startBot();
    const { data } = await discord.slash('quote', { passage: typed });
    expect(data.flags).toBe(PUBLIC);
    expect(paragraphsIn(data.content)).toEqual([4, 5, 6]);
    expect(quoted(data)).toBe([4, 5, 6].map(textOf).join('\n'));
    expect(data.content?.match(/^— /gm)).toHaveLength(3);
    expect(labels(data)).toEqual(['Copy', 'Remove']);
    expect(data.content).not.toContain('Shown:');
  },
);

test('what has no room is one press away, to the last of them', async () => {
  const { discord } = await startBot();
  let { data } = await discord.slash('quote', { passage: '1-99' });
  const seen = paragraphsIn(data.content);
  expect(seen.length).toBeGreaterThan(1);
  const texts = [quoted(data)];
  while (labels(data).some((label) => label.startsWith('After'))) {
    expect(labels(data)).toContain(`After: ¶ ${(seen.at(-1) ?? 0) + 1} ›`);
    const next = await press(discord, data, 'After');
    expect([next.type, next.data.id]).toEqual([UpdateMessage, data.id]);
    data = next.data;
    seen.push(...paragraphsIn(data.content));
    texts.push(quoted(data));
    expect(seen.length).toBeLessThan(20);
  }
  const all = Array.from({ length: 12 }, (_, index) => index + 1);
  // The last one, which stands alone, leads on as any passage does.
  expect(texts.join('\n')).toBe(all.slice(0, seen.length).map(textOf).join('\n'));
  expect(seen).toEqual(all);
});

test('what is a part of a range says so, and leads back and on, until all of it was read', async () => {
  const { discord } = await startBot();
  const { data } = await discord.slash('quote', { passage: '12-4' });
  const starts = [paragraphsIn(data.content)];
  let shown = data;
  while (labels(shown).some((label) => label.startsWith('After'))) {
    shown = (await press(discord, shown, 'After')).data;
    starts.push(paragraphsIn(shown.content));
  }
  expect(starts.length).toBeGreaterThan(2);
  expect(shown.content).toMatch(/^-# Shown: ¶ (?:\d+–)?12 of ¶ 4–12\.$/m);
  const { data: second } = await press(discord, data, 'After');
  const [first, last] = [starts[1]?.[0] ?? 0, starts[1]?.at(-1) ?? 0];
  expect(second.content).toMatch(new RegExp(`^-# Shown: ¶ ${first}–${last} of ¶ 4–12\\.$`, 'm'));
  expect(labels(second)).toEqual([`‹ Before: ¶ ${first - 1}`, `After: ¶ ${last + 1} ›`, 'Copy', 'Remove']);
  const { data: back } = await press(discord, second, 'Before');
  expect(paragraphsIn(back.content).at(-1)).toBeGreaterThanOrEqual(first - 1);
  expect(back.content).toMatch(/^-# Shown: ¶ 4–\d+ of ¶ 4–12\.$/m);
  expect(labels(back)[0]).toMatch(/^After/);
});

test('all that is shown of a range is copied, each paragraph with whose words it is and its id', async () => {
  const { discord } = await startBot();
  const { data } = await discord.slash('quote', { passage: '4-6' });
  const { data: copied, followUps } = await press(discord, data, 'Copy');
  await vi.waitUntil(() => followUps.length > 0, PATIENCE);
  const all = [copied, ...followUps].map(({ content }) => content).join('\n');
  for (const paragraph of [4, 5, 6]) {
    expect(all).toContain(`\`\`\`\n${textOf(paragraph)}\n— `);
    expect(all).toContain(idOf(paragraph));
  }
  expect(copied.flags).toBe(PRIVATE);
});

test('a passage too long for one message stands alone, as others do', async () => {
  const long = Array.from({ length: 200 }, (_, n) => `Sentence ${n} says that zebras graze.`).join(' ');
  const { discord } = await startBot({ documents: [documentOf('made', [long, 'Storks.', 'Herons.'])] });
  const { data } = await discord.slash('quote', { passage: '1-3' });
  expect(labels(data)).toEqual(expect.arrayContaining(['Rest of the passage', 'Next match (2 of 3)']));
  expect(long.startsWith(quoted(data).trim())).toBe(true);
});

test('for who looks on in somebody else’s range it is private, and can be shared', async () => {
  const { discord } = await startBot();
  const { data } = await discord.messageMenu('Find a quote', { content: 'see ¶ 4-6' });
  expect(data.flags).toBe(PRIVATE);
  expect(labels(data)).toContain('Share');
  const { data: shared } = await press(discord, data, 'Share');
  expect(shared.flags).toBe(PUBLIC);
  expect(quoted(shared)).toBe(quoted(data));
});

test.each([
  ['a range that ends before it begins', '1'],
  ['one that ends nowhere', '999999'],
])('a forged button does no harm: %s', async (_, last) => {
  const { discord } = await startBot();
  const options = { place: idOf(4), last, private: false };
  const { data } = await discord.press(encodeCall({ command: 'read', options }, 0));
  expect(quoted(data).startsWith(textOf(4))).toBe(true);
});
