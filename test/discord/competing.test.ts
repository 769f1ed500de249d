import { expect, test } from 'vitest';
import { documentOf } from '../samples.ts';
import { labels, press, startBot } from './bot.ts';

// Where two documents have an answer, both are named.

const birds = documentOf('birds', ['Birds lay eggs.', 'Storks wade.', 'Herons wade in the morning.'], {
  title: 'Birds',
});
const fish = documentOf('fish', ['Fish lay eggs.', 'Trout leap.'], { title: 'Fish' });
const LINE = /^-# “(Birds|Fish)” answers that, too: see the next match\.$/m;

test('a document that answers as surely is named below the first, and comes next', async () => {
  const { discord } = await startBot({ documents: [birds, fish] });
  const { data } = await discord.slash('ask', { question: 'who lays eggs' });
  const other = LINE.exec(data.content ?? '')?.[1] ?? '';
  expect(data.content).toContain(`${other === 'Fish' ? 'Birds' : 'Fish'} lay eggs.`);
  expect(labels(data)).toContain('Next match (2 of 2)');
  const { data: next } = await press(discord, data, 'Next match');
  expect(next.content).toContain(`${other} lay eggs.`);
  expect(next.content).not.toMatch(LINE);
});

test.each([
  ['the second answer is of the same document', 'who wades', {}],
  ['one document only was looked in', 'who lays eggs', { document: 'birds' }],
  ['no other document answers', 'do trout leap', {}],
  ['nothing is an answer', 'who lays bricks in houses', {}],
])('nothing is said where %s', async (_, question, options) => {
  const { discord } = await startBot({ documents: [birds, fish] });
  const { data } = await discord.slash('ask', { question, ...options });
  expect(data.content).not.toMatch(/answers that, too/);
});
