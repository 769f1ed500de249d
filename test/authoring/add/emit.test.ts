import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Draft, emit } from '../../../src/authoring/add/index.ts';
import { parseDocument } from '../../../src/documents/reading/index.ts';
import { codePoint } from '../../../tools/fuzz/code-point.ts';
import { documentOf, slices } from '../../documents/file.ts';

const HEADER = { title: 'A title', publisher: null, published: null, url: null, language: 'en', authors: [] };

function readBack(blocks: readonly Block[], header: Partial<Draft['header']> = {}) {
  return documentOf(emit({ header: { ...HEADER, ...header }, blocks }));
}

/** The texts of a document in the order in which they are printed. */
function printed(blocks: readonly Block[]) {
  const passages = readBack(blocks).passages.flatMap((passage) =>
    passage.paragraphs.map((number) => ({ number, passage })),
  );
  return passages.sort((a, b) => a.number - b.number).map(({ passage }) => passage);
}

const paragraph = (text: string, ...said: string[]): Block => ({ kind: 'paragraph', text, said });

/** What begins lines of text, and would be read as something else. */
const begin = fc.constantFrom(
  ...[
    '',
    '',
    '— ',
    '—',
    '## ',
    '#',
    '1. ',
    '12) ',
    '(a) ',
    'b) ',
    '- ',
    '* ',
    '• ',
    '<!-- ',
    '--> ',
    '---',
    '-- ',
    '– ',
  ],
  ...['\\', '\\— ', '\\\\# ', '\\<!-- ', '[^1]: ', '[^1]', '> ', '“', '"', "'", '8. Mai ', '§ 5 ', 'Note: ', '| ', '`'],
);
const line = fc
  .tuple(begin, fc.oneof(fc.constantFrom('text', 'a <!-- b', 'x [^1] y'), fc.string({ unit: codePoint })))
  .map(([start, rest]) => (start + rest).replace(/[\r\n]/g, ' ').trim())
  .filter((text) => text !== '');
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

describe('what is written', () => {
  test('gives the same paragraphs when it is read', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(printed(texts.map((each) => paragraph(each))).map((passage) => passage.text)).toEqual(texts);
      }),
    );
  });

  test('gives the same items in items', () => {
    const steps = fc.array(fc.tuple(text, fc.constantFrom(-1, 0, 1)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, (all) => {
        const outer: string[] = [];
        const items = all.map(([each, step], index) => {
          const depth = Math.max(0, Math.min(outer.length, index === 0 ? 0 : outer.length - 1 + step));
          outer.splice(depth);
          const inner = [...outer];
          outer.push(each);
          const item: Block = { kind: 'item', marker: '-', text: each, said: [], ...(depth > 0 && { depth }) };
          return { item, inner };
        });
        const found = printed(items.map(({ item }) => item));
        expect(found.map((passage) => [passage.text, passage.outer])).toEqual(
          items.map(({ item, inner }) => [item.text, inner]),
        );
      }),
    );
  });

  test('gives the same items, with their numbers and their lead', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2, maxLength: 4 }),
        fc.nat(200),
        fc.boolean(),
        (texts, start, isNumbered) => {
          const items = texts.map(
            (each, index): Block => ({
              kind: 'item',
              marker: isNumbered ? `${start + index}.` : '-',
              text: each,
              said: [],
            }),
          );
          const [, ...found] = printed([paragraph('Lead:'), ...items]);
          expect(found.map((passage) => passage.text)).toEqual(texts);
          expect(found.map(({ label }) => label)).toEqual(
            items.map((_, index) => (isNumbered ? `${start + index}.` : null)),
          );
          expect(found.map(({ lead }) => lead)).toEqual(texts.map(() => 'Lead:'));
        },
      ),
    );
  });

  test('gives the same headings', () => {
    fc.assert(
      fc.property(
        line.filter((each) => !/#$/.test(each)),
        fc.integer({ min: 1, max: 6 }),
        (heading, level) => {
          const [found] = printed([{ kind: 'heading', level, text: heading }, paragraph('Text.')]);
          expect(found?.headings).toEqual([heading]);
        },
      ),
    );
  });

  test('gives the same header', () => {
    const value = line.filter((each) => each === each.trim());
    fc.assert(
      fc.property(value, value, fc.array(value, { maxLength: 2 }), (title, publisher, authors) => {
        const header = { title, publisher, authors, published: '1945', url: 'https://example.org/a' };
        expect(readBack([paragraph('Text.')], header)).toMatchObject(header);
      }),
    );
  });

  test.each<[string, Block, string]>([
    ['a dash', paragraph('— Hello, she said.'), '\\— Hello, she said.'],
    ['a number', paragraph('8. Mai 1945'), '\\8. Mai 1945'],
    ['a comment', paragraph('a <!-- b'), 'a \\<!-- b'],
    ['an item of some lines', { kind: 'item', marker: '10.', text: 'One\n- two', said: [] }, '10. One\n    \\- two'],
    ['an item with a letter', paragraph('(a) text'), '(a) text'],
    ['words of somebody', paragraph('Text.', 'Jane Doe'), 'Text.\n— Jane Doe'],
  ])('has %s as a person would write it', (_, block, written) => {
    expect(emit({ header: HEADER, blocks: [block] })).toBe(`---\ntitle: A title\nlanguage: en\n---\n\n${written}\n`);
  });

  test('says which — lines are guesses, and they count all the same', () => {
    const block: Block = {
      kind: 'paragraph',
      text: '“We go,” said Jane Doe.',
      said: ['quoting Jane Doe'],
      isProposal: true,
    };
    expect(emit({ header: HEADER, blocks: [block] })).toMatch(/\n<!-- proposed: .* -->\n“We go,”/);
    const [passage] = readBack([block]).passages;
    const quoted = passage?.attributed.filter(({ attribution }) => attribution.kind === 'speaker') ?? [];
    expect(slices(passage?.text ?? '', quoted)).toEqual(['We go,']);
  });

  test('says that other names of speakers are guesses, and they count all the same', () => {
    const names = { 'Jane Doe': ['the mayor'] };
    const file = emit({ header: { ...HEADER, names }, blocks: [paragraph('Text.', 'Jane Doe')] });
    expect(file).toContain('\n# proposed: do people call them so?\nnames:\n  Jane Doe:\n    - the mayor\n---');
    const warnings: unknown[] = [];
    const read = parseDocument('a.md', Buffer.from(file), (warning) => warnings.push(warning));
    expect(read).toMatchObject({ names });
    expect(warnings).toEqual([
      { file: 'a.md', line: 4, problem: expect.stringMatching(/^Marked as proposed: read over who goes by/) },
    ]);
  });

  test('has items that are said by different people', () => {
    const items = ['One.', 'Two.'].map(
      (each, index): Block => ({ kind: 'item', marker: '-', text: each, said: [`Speaker ${index}`] }),
    );
    expect(printed(items).map(({ text, attributed }) => [text, attributed[0]?.attribution])).toMatchObject([
      ['One.', { speaker: 'Speaker 0' }],
      ['Two.', { speaker: 'Speaker 1' }],
    ]);
  });
});
