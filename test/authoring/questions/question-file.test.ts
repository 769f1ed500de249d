import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addQuestions, type Section } from '../../../src/authoring/questions/index.ts';
import { parseQuestions } from '../../../src/documents/reading/index.ts';
import { documentOf } from '../../samples.ts';

const document = documentOf('sample', ['One.', 'Two.', 'Three.', 'Two.']);

test.each<[string, [Section, string[]][], string]>([
  [
    '',
    [
      [2, ['b']],
      [1, ['a']],
      ['none', ['n']],
    ],
    '# ¶ 1\na\n\n# ¶ 2\nb\n\n# not answered\nn\n',
  ],
  ['# ¶ 1\na', [[1, ['b']]], '# ¶ 1\na\nb\n'],
  ['# ¶ 1\na\n\n# ¶ 3\nc\n', [[2, ['b']]], '# ¶ 1\na\n\n# ¶ 2\nb\n\n# ¶ 3\nc\n'],
  ['# not answered\nn\n', [[1, ['a']]], '# ¶ 1\na\n\n# not answered\nn\n'],
  ['# ¶ 4\nprinted twice\n', [[2, ['b']]], '# ¶ 4\nprinted twice\nb\n'],
  ['# ¶ 1\r\na\r\n\r\n', [[3, ['c']]], '# ¶ 1\r\na\r\n\r\n# ¶ 3\r\nc\r\n'],
  ['\ufeff# ¶ 1\na\n', [[1, ['b']]], '\ufeff# ¶ 1\na\nb\n'],
])('adds to %j', (text, drafted, expected) => {
  expect(addQuestions(text, new Map(drafted), document)).toBe(expected);
});

const line = fc.constantFrom('# ¶ 1', '#¶2', '# ¶ 3  ', '# Not Answered', '', '  ', 'who', ' what is it ', 'why');
const ending = fc.constantFrom('\n', '\r\n');
const drafted = fc.uniqueArray(
  fc.tuple(fc.constantFrom<Section>(1, 2, 3, 'none'), fc.array(fc.constantFrom('new', 'newer'))),
  {
    selector: ([section]) => section,
  },
);

test('touches no line, and adds every question where it belongs', () => {
  fc.assert(
    fc.property(fc.array(line), ending, fc.boolean(), drafted, (lines, end, ends, added) => {
      const text = ['# ¶ 1', ...lines].join(end) + (ends ? end : '');
      const result = addQuestions(text, new Map(added), document);
      const read = (file: string) => {
        const parsed = parseQuestions('sample.questions.en.md', Buffer.from(file), document);
        if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
        return parsed;
      };
      const [before, after] = [read(text), read(result)];
      for (const [section, questions] of added) {
        const of = ({ answered, unanswered }: typeof before) =>
          section === 'none' ? unanswered : (answered.get(section) ?? []);
        expect([...of(after)].sort()).toEqual([...of(before), ...questions].sort());
      }
      let at = 0;
      for (const one of text.split(/(?<=\n)/)) {
        at = result.indexOf(one.trimEnd() === '' ? one : one.replace(/\r?\n$/, ''), at);
        expect(at).not.toBe(-1);
      }
      expect(result).not.toMatch(text.includes('\r\n') ? /(?<!\r)\n/ : /\r/);
    }),
  );
});
