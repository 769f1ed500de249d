import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

async function blocksOf(body: string, names = '') {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-siblings-'));
  const source = join(folder, 'page.html');
  writeFileSync(
    source,
    `<html lang="en" class="${names}"><head><title>Club</title></head><body><h1>Club</h1>${body}</body></html>`,
  );
  const { file } = await addDocument(source, folder, { id: 'added' });
  const [, , ...text] = readFileSync(file, 'utf8').split('---\n');
  return text.join('---\n').trim().split('\n\n');
}

const MEMBERS =
  '<p>(1) Anybody who can swim may become a member, and nobody else, unless the committee and the coach agree.</p>' +
  '<p>(2) Members pay forty pounds a year, in advance, in cash.</p>';
const LONG = 'the committee, the coach and the cox, who are in the boat house every day, on Sundays from noon on,';

describe('what belongs to paragraphs of a page that are kept is kept', () => {
  test('headings between them, where the first of the articles is set off by itself', async () => {
    const blocks = await blocksOf(
      `<div><h2>Article 1</h2>${MEMBERS}</div><h2>Article 2</h2><p>(1) Boats go out in pairs, whatever anybody says</p>` +
        '<p>(2) The bell rings at dusk; all boats, oars, members and guests are then to be on land.</p>' +
        '<h2>Article 3</h2><p>None before noon.</p>',
    );
    expect(blocks.filter((block) => /^#|^\(1\) B|^None/.test(block))).toEqual([
      '## Article 1',
      '## Article 2',
      '(1) Boats go out in pairs, whatever anybody says',
      '## Article 3',
      'None before noon.',
    ]);
  });

  test('headings in elements of their own, and who is named below a quotation, whatever the page says of itself', async () => {
    const heading = (level: number, text: string) => `<div class="head"><h${level}>${text}</h${level}></div>`;
    const blocks = await blocksOf(
      `<div>${MEMBERS.repeat(4)}${heading(2, 'Boats')}${heading(3, 'Oars')}<p>There are nine, and ${LONG} know where they lie.</p>` +
        `<blockquote><p>Nobody has ever rowed the tenth.</p><div class="source">— <cite>Ada Hill, coach</cite></div></blockquote>` +
        `${heading(2, 'Dues')}<ul><li>Rowers: £9</li><li>Others: £4</li></ul></div>`,
      'sidebar-hidden',
    );
    expect(blocks.filter((block) => /^#|—/.test(block))).toEqual([
      '## Boats',
      '### Oars',
      expect.stringMatching(/Nobody has ever rowed the tenth\.\n— Ada Hill$/),
      '## Dues',
    ]);
  });

  test('short siblings of longer ones of one shape', async () => {
    const item = (question: string, answer: string) =>
      `<div class="item"><h3>${question}</h3><div class="answer"><p>${answer}</p></div></div>`;
    const blocks = await blocksOf(
      item('Is there a lifeguard?', 'Yes.') +
        item('Who has the keys?', `Ask ${LONG} and bring them back.`) +
        item('Who repairs the boats?', `You do, and then ${LONG} look at it.`) +
        item('Can I bring food?', 'Not into the water.'),
    );
    expect(blocks.slice(0, 2)).toEqual(['### Is there a lifeguard?', 'Yes.']);
    expect(blocks.slice(-2)).toEqual(['### Can I bring food?', 'Not into the water.']);
  });

  test('but neither lists of links nor headings of such', async () => {
    const blocks = await blocksOf(
      `<div class="text">${MEMBERS}</div><h2>More of the club</h2><div class="text"><p><a href="/1">Regatta</a></p></div>` +
        `<div class="text"><p>(3) The bell rings at dusk; then ${LONG} are on land, and so are the members.</p></div>`,
    );
    expect(blocks).toHaveLength(3);
  });
});
