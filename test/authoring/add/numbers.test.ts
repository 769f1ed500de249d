import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';
import { documentOf } from '../../documents/file.ts';

async function added(name: string, content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-numbers-'));
  const source = join(folder, name);
  writeFileSync(source, content);
  const { file, notes } = await addDocument(source, folder, { id: 'added' });
  const { passages } = documentOf(readFileSync(file));
  return { labelled: passages.map(({ label, text }) => [label, text]), notes: notes.join('\n') };
}

describe('numbers stay as they are published', () => {
  test.each([
    ['1. One\n2. Two\n4. Four\n7. Seven', ['1.', '2.', '4.', '7.']],
    ['1) One\n2) Two\n4) Four', ['1.', '2.', '4.']],
    ['9. Nine\n10. Ten\n12. Twelve', ['9.', '10.', '12.']],
  ])('in Markdown: %j', async (content, labels) => {
    const { labelled, notes } = await added('rules.md', content);
    expect(labelled.map(([label]) => label)).toEqual(labels);
    expect(notes).toContain('if it is published so, leave it');
  });

  test('but those that Markdown is to count are counted', async () => {
    expect((await added('rules.md', '1. One\n1. Two\n1. Three')).labelled).toEqual([
      ['1.', 'One'],
      ['2.', 'Two'],
      ['3.', 'Three'],
    ]);
  });

  test('of lists in items of lists, whoever is named in them', async () => {
    const content =
      '1. Opening\n2. Playground\n   1. Cllr Jane Doe said that the swing is broken.\n   2. Two\n   3. Three\n3. Closing';
    expect((await added('minutes.md', content)).labelled).toEqual([
      ['1.', 'Opening'],
      ['2.', 'Playground'],
      ['2. (1)', 'Cllr Jane Doe said that the swing is broken.'],
      ['2. (2)', 'Two'],
      ['2. (3)', 'Three'],
      ['3.', 'Closing'],
    ]);
  });

  test('and lines that are numbered in bold letters, or with a word, are paragraphs of their own', async () => {
    expect((await added('a.md', '**Rule 1:** Be kind.\n**Rule 2:** No ads.\nNone.')).labelled).toEqual([
      ['Rule 1', 'Rule 1: Be kind.'],
      ['Rule 2', 'Rule 2: No ads. None.'],
    ]);
    expect((await added('a.md', '**1. Be kind.** Always.\n**2. No ads.** None.')).labelled).toEqual([
      ['1.', 'Be kind. Always.'],
      ['2.', 'No ads. None.'],
    ]);
    expect((await added('a.md', 'As it says in\nRule 3 of the house, nobody\nleaves.')).labelled).toHaveLength(1);
  });

  test('and a box says whether a task is done', async () => {
    expect((await added('a.md', '- [x] Book the hall\n- [ ] Pay the band')).labelled.map(([, text]) => text)).toEqual([
      '[x] Book the hall',
      '[ ] Pay the band',
    ]);
  });
});
