import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from '../../../src/authoring/questions/index.ts';
import { parseQuestions } from '../../../src/documents/reading/index.ts';
import { documentOf } from '../../samples.ts';

const wanted = { 1: ['Who can vote?', 'voting age'], 2: ['where is the hall'], none: ['what does it cost'] };

test.each([
  ['as asked', '# ¶ 1\nWho can vote?\nvoting age\n\n# ¶ 2\nwhere is the hall\n\n# not answered\nwhat does it cost'],
  [
    'in a code fence, with talk around',
    'Sure! Here are the questions:\n```markdown\n# ¶ 1\nWho can vote?\nvoting age\n# ¶ 2\nwhere is the hall\n# not answered\nwhat does it cost\n```\nLet me know if you need more!',
  ],
  [
    'numbered, in bold, with other headings',
    '**¶ 1**\n\n1. Who can vote?\n2) voting age\n\n## Passage 2:\n\n- where is the hall\n\n### Not answered\n\n* “what does it cost”',
  ],
  [
    'with the voices',
    '# ¶ 1\n**Lawyer:** Who can vote?\n## Keywords\n- [keywords] voting age\n# ¶ 2\nTeenager:\nwhere is the hall\n# Unanswered questions:\n1. what does it cost',
  ],
  [
    'as a table',
    '# ¶ 1\n| question |\n|---|\n| Who can vote? |\n| voting age |\n# ¶ 2\n| where is the hall |\n# not answered\n| what does it cost |'.replace(
      '| question |\n',
      '',
    ),
  ],
  [
    'after thinking aloud',
    '<think>\n# ¶ 1\nwhat might they ask\n</think>\n# ¶ 1\nWho can vote?\nvoting age\n# ¶ 2\nwhere is the hall\n# not answered\nwhat does it cost',
  ],
])('reads an answer %s', (_, answer) => {
  expect(Object.fromEntries(readAnswer(answer))).toEqual(wanted);
});

test.each([
  ['a list in JSON, line by line,', '[\n  "Who can vote?",\n  "voting age",\n]'],
  ['lines of Windows', '1. Who can vote?\r\n2. voting age\r\n'],
  ['no heading', 'Who can vote?\nvoting age'],
  ['labels of voices', 'Teenager: Who can vote?\nKeywords: voting age'],
  ['Chinese numbers and marks', '1、「Who can vote?」\n2．voting age'],
  ['a number left out', '1\\. Who can vote?\n3\\. voting age'],
  ['repetitions', 'Who can vote?\nwho can VOTE\nvoting age'],
])('reads %s as questions of the passage that was asked for', (_, answer) => {
  expect(Object.fromEntries(readAnswer(answer, 4))).toEqual({ 4: ['Who can vote?', 'voting age'] });
});

test.each([
  'passage 4 what does it say about tax',
  '2022 election who won',
  '24/7 open?',
  'e.g. or i.e. which one',
  'is it {true}',
  'what about "fast" trains',
  'not answered yet my letter',
  'ratio: what does it mean?',
  'who said “never again”',
  '8. Mai 1945 was geschah',
  'okay so who may vote',
  'sure but why',
  'here is my problem, may I vote',
])('keeps “%s” as it is', (question) => {
  expect(readAnswer(question, 4).get(4)).toEqual([question]);
});

test('drops what belongs to no passage', () => {
  expect(readAnswer('who are you\nwhat is this').size).toBe(0);
});

/** Lines as people would ask, without what stands for something else in an answer. */
const question = fc
  .array(fc.stringMatching(/^[a-zà-öа-я一-龥]{1,8}$/u), { minLength: 2, maxLength: 8 })
  .map((words) => `zu ${words.join(' ')}`);
const questions = fc.uniqueArray(question, { minLength: 1, maxLength: 5 });
const drafted = fc.dictionary(fc.nat({ max: 999 }).map(String), questions, { minKeys: 1, maxKeys: 4 });

const forms: Record<string, (paragraph: string, lines: readonly string[]) => string> = {
  plain: (paragraph, lines) => `# ¶ ${paragraph}\n${lines.join('\n')}`,
  numbered: (paragraph, lines) => `## ¶ ${paragraph}\n\n${lines.map((line, at) => `${at + 1}. ${line}`).join('\n')}`,
  bullets: (paragraph, lines) => `**¶${paragraph}:**\n${lines.map((line) => `- “${line}”`).join('\n\n')}`,
};

test.each(Object.entries(forms))('reads back what is written %s', (_, form) => {
  fc.assert(
    fc.property(drafted, (sections) => {
      const unique = new Set<string>();
      const kept = Object.entries(sections).map(([paragraph, lines]) => {
        const fresh = lines.filter((line) => !unique.has(line) && unique.add(line));
        return [paragraph, fresh] as const;
      });
      const some = kept.filter(([, lines]) => lines.length > 0);
      const answer = some.map(([paragraph, lines]) => form(paragraph, lines)).join('\n\n');
      expect(Object.fromEntries(readAnswer(answer))).toEqual(Object.fromEntries(some));
    }),
  );
});

test.each(['["Who can vote?", "voting age"]', '{"questions": ["Who can vote?"]}'])(
  'makes nothing of JSON: %s',
  (answer) => {
    expect(readAnswer(answer, 4).size).toBe(0);
  },
);

test('makes of anything lines that a file of questions can hold', () => {
  const document = documentOf('sample', ['One.', 'Two.']);
  const pieces = fc.constantFrom(
    '#',
    '# ¶ 1\n',
    '¶',
    '\n',
    '\r',
    '\u2028',
    '[',
    '{"',
    '":',
    '"',
    '1. ',
    '**',
    '\u0000',
    ' ',
  );
  const answer = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }), question)).map((some) => some.join(''));
  fc.assert(
    fc.property(answer, (text) => {
      const lines = readAnswer(text, 1).get(1) ?? [];
      const parsed = parseQuestions('sample.questions.en.md', Buffer.from(`# ¶ 1\n${lines.join('\n')}`), document);
      expect(parsed).toMatchObject({ answered: new Map([[1, lines]]) });
    }),
  );
});
