import { describe, expect, test } from 'vitest';
import { en, link, type Messages, plain, say, strong, text } from '../../src/chat/index.ts';
import type { Attribution, Document, Passage } from '../../src/documents/index.ts';
import { article } from '../samples.ts';

/** What every message may be given, and what a reader must then find in it. The type asks for every message. */
const messages: { [Key in keyof Messages]: [data: Parameters<Messages[Key]>, told: (string | number)[]] } = {
  closest: [[], []],
  differenceLegend: [[], []],
  backToMatch: [[{ paragraph: 4 }], ['¶ 4']],
  none: [[{ unknown: ['heron', 'stork'], nearest: true }], ['heron', 'stork', 'nearest']],
  nothingToSearch: [[], []],
  list: [[{ words: 'cold *war*', count: 3 }], ['cold *war*', '3 passages']],
  listEmpty: [[{ words: 'cold *war*' }], ['cold *war*']],
  about: [[{ documents: [article] }], [article.title, article.publisher]],
  paragraphBefore: [[{ paragraph: 3 }], ['¶ 3']],
  paragraphAfter: [[{ paragraph: 5 }], ['¶ 5']],
  nextMatch: [[{ number: 2, count: 4 }], [2, 4]],
  share: [[], []],
  readInSource: [[], []],
  pickOne: [[], []],
  unknownCommand: [[{ command: 'nope', commands: ['ask', 'quote'] }], ['nope', '/ask', '/quote']],
  unknownOption: [[{ option: 'nope', options: ['question', 'private'] }], ['nope', 'question', 'private']],
  missingOption: [[{ option: 'question' }], ['question']],
  notText: [[{ option: 'question' }], ['question']],
  notYesOrNo: [[{ option: 'private' }], ['private', 'true', 'false']],
  tooLong: [[{ option: 'question', length: 7000, limit: 6000 }], ['question', '7,000']],
  unknownDocument: [[{ typed: 'nope', documents: [article] }], ['nope', article.id]],
  noParagraph: [[{ paragraph: 99, count: 12, title: article.title }], ['¶ 99', 12, article.title]],
  outdated: [[], []],
  terminalHint: [[], []],
  emptyMessage: [[], []],
  emptyLine: [[], []],
  notACall: [[], []],
  failed: [[], []],
};

test.each(Object.entries(messages))('%s can be said', (key, [data, told]) => {
  const message = { key, ...(data.length > 0 && { data: data[0] }) } as Parameters<typeof say>[1];
  const said = plain(say(en, message));
  expect(said.trim()).not.toBe('');
  expect(said).not.toMatch(/undefined|null|NaN|\[object/);
  for (const words of told) expect(said).toContain(String(words));
});

test('numbers and what they count agree', () => {
  const list = (count: number) => plain(en.messages.list({ words: 'heron', count }));
  expect(list(1)).toContain('1 passage ');
  expect(list(1234)).toContain('1,234 passages ');
});

test('many documents are not all named where one was not found', () => {
  const documents = Array.from({ length: 30 }, (_, index) => ({ ...article, id: `document-${index}` }));
  const said = plain(en.messages.unknownDocument({ typed: 'nope', documents }));
  expect(said).toContain('document-0');
  expect(said).not.toContain('document-29');
  expect(said).toContain('/about');
});

test('names and descriptions keep to Discord’s limits', () => {
  for (const { name, description } of Object.values(en.commands)) {
    expect(name).toMatch(/^.{1,32}$/);
    expect(description).toMatch(/^.{1,100}$/);
  }
  for (const description of Object.values(en.options)) expect(description).toMatch(/^.{1,100}$/);
});

test.each([
  ['2022', '2022'],
  ['2021-12', 'December 2021'],
  ['2022-02-04', '4 February 2022'],
])('the date %s is written %s', (iso, date) => {
  expect(en.date(iso)).toBe(date);
});

describe('an attribution', () => {
  const said = { speaker: 'Jane Doe', occasion: 'speech', date: '2021-12' } as const;
  const bare = { speaker: 'Jane Doe', occasion: null, date: null } as const;

  test.each<[Attribution, string, string]>([
    [{ kind: 'publisher' }, 'The Sampler, in its own words, 29 February 2024', 'The Sampler'],
    [{ kind: 'speaker', ...said }, 'Jane Doe, speech, December 2021, in The Sampler', 'Jane Doe'],
    [{ kind: 'speaker', ...bare }, 'Jane Doe, in The Sampler', 'Jane Doe'],
    [
      { kind: 'quoting', ...said },
      'Words in quotation marks: Jane Doe, speech, December 2021. All others: The Sampler',
      'The Sampler, quoting Jane Doe',
    ],
    [
      { kind: 'reporting', ...said },
      'The Sampler, reporting in its own words what Jane Doe said (speech, December 2021)',
      'The Sampler, reporting Jane Doe',
    ],
    [
      { kind: 'reporting', ...bare },
      'The Sampler, reporting in its own words what Jane Doe said',
      'The Sampler, reporting Jane Doe',
    ],
  ])('%j reads “%s”, in a list “%s”', (attribution, whole, short) => {
    const passage = { attribution, quotations: [] } as unknown as Passage;
    const document = { publisher: 'The Sampler', published: '2024-02-29' } as Document;
    expect(plain(en.attribution(passage, document))).toBe(whole);
    expect(en.speaker(attribution, 'The Sampler')).toBe(short);
  });
});

describe('text', () => {
  test('joins words, numbers, pieces and other texts in order, and leaves out what is empty', () => {
    const inner = text`see ${link('the *page*', 'https://example.org')}`;
    expect(text`${strong('NATO')}: ${4} ${''}${inner}!`).toEqual([
      { strong: 'NATO' },
      ': ',
      '4',
      ' ',
      'see ',
      { link: 'the *page*', url: 'https://example.org' },
      '!',
    ]);
    expect(text``).toEqual([]);
  });

  test('is plain without emphasis and addresses', () => {
    expect(plain(['a ', strong('b'), ' ', link('c', 'https://example.org'), '\n'])).toBe('a b c\n');
  });
});
