import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

async function readOf(name: string, content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-faq-'));
  const source = join(folder, name);
  writeFileSync(source, content);
  const { draft, notes } = await addDocument(source, folder, { id: 'added' });
  const blocks = draft.blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
    return `${block.isTurn ? '? ' : ''}${block.text}${block.said.map((said) => ` — ${said}`).join('')}`;
  });
  return { blocks, notes: notes.join('\n') };
}

const PAIRS = [
  ['How much is a pass?', 'It is £42 a year.'],
  ['Where do dogs travel?', 'On the open deck. They are on a lead.'],
  ['What if the ferry is late?', 'We pay for the bus.'],
] as const;
const labelled = (question: string, answer: string) =>
  PAIRS.map(([asked, told]) => `${question} ${asked}\n${answer} ${told}`).join('\n\n');
const HEADED = PAIRS.flatMap(([asked, told]) => [`## ${asked}`, told]);

test.each([
  ['faq.txt', `Frequently Asked Questions\n\n${labelled('Q:', 'A:')}\n`],
  ['faq.txt', `Harbour FAQ\n\n${labelled('Question:', 'Answer:')}\n`],
  ['faq.md', `# FAQ\n\n${PAIRS.map(([asked, told]) => `**Q: ${asked}**\nA: ${told}`).join('\n\n')}\n`],
  ['faq.md', `# Questions and Answers\n\n${PAIRS.map(([asked, told]) => `**${asked}**\n\n${told}`).join('\n\n')}\n`],
])('questions that are asked often stand above their answers: %s', async (name, content) => {
  expect((await readOf(name, content)).blocks).toEqual(HEADED);
});

test('further in than the headings above them, which is told', async () => {
  const { blocks, notes } = await readOf('faq.md', `# FAQ\n\n## Passes\n\n${labelled('Q:', 'A:')}\n`);
  expect(blocks).toEqual(['## Passes', ...HEADED.map((text) => text.replace(/^##/, '###'))]);
  expect(notes).toContain('Questions and answers by the labels in front of them, which were taken out of the text');
});

test('below a heading that says so, in a text on something else', async () => {
  const asked = PAIRS.map(([question, answer]) => `**${question}**\n\n${answer}`).join('\n\n');
  const { blocks } = await readOf('readme.md', `# Ferry\n\nIt floats.\n\n## FAQ\n\n${asked}\n\n## Licence\n\nMIT\n`);
  expect(blocks.slice(1, 4)).toEqual(['## FAQ', '### How much is a pass?', 'It is £42 a year.']);
});

test.each([
  ['whose title does not say so', `The ferry\n\n${labelled('Q:', 'A:')}\n`],
  ['in which somebody tells of themselves', `FAQ\n\n${labelled('Q:', 'A:')}\n\nQ: And you?\nA: I row.\n`],
  ['in which somebody is told to speak', `FAQ\n\n${labelled('Q:', 'A:')}\n\nQ: State your name.\nA: Tom Bell.\n`],
])('but not of an interview %s', async (_, content) => {
  const { blocks } = await readOf('talk.txt', content);
  expect(blocks.slice(0, 2)).toEqual(['? How much is a pass?', '? It is £42 a year.']);
});
