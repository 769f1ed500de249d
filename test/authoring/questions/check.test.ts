import { assert, expect, test } from 'vitest';
import { checkQuestions } from '../../../src/authoring/questions/index.ts';
import { parseDocument, withQuestions } from '../../../src/documents/reading/index.ts';
import { documentOf } from '../../samples.ts';

const bare = documentOf('zoo', [
  'The elephant house opens at nine and closes at five.',
  'Penguins are fed with herring every afternoon at three.',
  'Visitors park their cars behind the northern gate.',
]);

test('finds duplicates, what asks for nothing, what stands elsewhere and what is answered', () => {
  const document = withQuestions(bare, {
    answered: new Map([
      [1, ['when does the elephant house open', 'when do the elephants go to bed', 'opening of the elephant house']],
      [
        2,
        ['When does the elephant house open?', 'elephant house closes when', 'what is it', 'are penguins fed herring'],
      ],
      [3, ['where do I park my car', 'cars behind which gate']],
    ]),
    unanswered: ['which gate do visitors park behind', 'how old is the tiger'],
  });
  const { remarks, found } = checkQuestions(document);
  expect(remarks).toEqual([
    { section: 2, question: 'When does the elephant house open?', kind: 'duplicate', paragraph: null },
    { section: 2, question: 'elephant house closes when', kind: 'elsewhere', paragraph: 1 },
    { section: 2, question: 'what is it', kind: 'empty', paragraph: null },
    { section: 'none', question: 'which gate do visitors park behind', kind: 'answered', paragraph: 3 },
  ]);
  expect(found.of).toBe(8);
  expect(found.byText).toBeGreaterThanOrEqual(4);
});

test('a heading that is a question stands in no file of questions', () => {
  const body = ['## Who feeds the seals?', 'Two keepers do, at ten.', 'On Mondays nobody does.'].join('\n\n');
  const source = `---\ntitle: Zoo\nlanguage: en\n---\n\n${body}\n`;
  const zoo = parseDocument('zoo.md', Buffer.from(source));
  assert(!Array.isArray(zoo));
  const answered = new Map([[2, ['Who feeds the seals?', 'are the seals fed on Mondays']]]);
  const { remarks, found } = checkQuestions(withQuestions(zoo, { answered, unanswered: [] }));
  expect(remarks.filter(({ kind }) => kind === 'duplicate')).toEqual([]);
  expect(found.of).toBe(2);
});

test('has nothing to say of a document without questions', () => {
  expect(checkQuestions(bare)).toEqual({ remarks: [], found: { of: 0, byText: 0, byQuestions: 0 } });
});
