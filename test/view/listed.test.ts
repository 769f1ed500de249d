import { assert, describe, expect, test } from 'vitest';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { locales, plain } from '../../src/locales/index.ts';
import { type Block, type Holds, present } from '../../src/view/index.ts';
import { chatOver, documentOf } from '../samples.ts';

const textOf = (block: Block) => (typeof block.text === 'string' ? block.text : plain(block.text));
const holdsUpTo =
  (length: number): Holds =>
  (blocks, share = 1) =>
    blocks.map(textOf).join('').length <= share * length;

/** What stands in quotation marks and below them for a call about the first paragraph of a document. */
function shownOf(paragraphs: readonly string[], { command = 'show', length = 2000, focus = '' } = {}) {
  const document = documentOf('pond', paragraphs);
  const place = placeAt(document, 1);
  assert(place);
  const meant = focus === '' ? {} : { matches: `${referenceTo(place)}:${focus}` };
  const reply = chatOver(document).respond({ command, options: { place: referenceTo(place), ...meant } });
  const blocks = present(reply, locales.en, holdsUpTo(length)).flatMap((card) => card.blocks);
  return {
    quoted: blocks.filter(({ kind }) => kind === 'quotation').map(textOf),
    below: blocks.filter(({ kind }) => kind === 'small' || kind === 'copyable').map(textOf),
  };
}

const LEAD = 'They agreed on three things:';
const ITEMS = ['Dogs stay out.', 'Ducks may stay.', 'Reeds are cut in May.'];
const LIST = ITEMS.map((item) => `- ${item}`).join('\n');

describe('what announces a list', () => {
  test('is shown with its items, and where all of that stands', () => {
    const { quoted, below } = shownOf([LEAD, LIST, 'The pond is deep.']);
    expect(quoted).toEqual([LEAD, ...ITEMS]);
    expect(below.at(-1)).toMatch(/¶ 1–4 ·/);
  });

  test('is copied with them', () => {
    const { below } = shownOf([LEAD, LIST], { command: 'copy' });
    expect(below[0]?.split('\n').slice(0, 4)).toEqual([LEAD, ...ITEMS]);
    expect(below[0]).toMatch(/¶ 1–4 ·/);
  });

  test('is shown with as many as there is room for, and says so', () => {
    const many = Array.from({ length: 9 }, (_, at) => `- Heron ${at} has its own bank of the pond.`).join('\n');
    const { quoted, below } = shownOf([LEAD, many], { length: 400 });
    expect(quoted.length).toBeGreaterThan(1);
    expect(quoted.length).toBeLessThan(10);
    expect(below[0]).toBe(`Shown: ¶ 1–${quoted.length} of ¶ 1–10.`);
  });

  test.each([
    ['that another one says', [LEAD, `- Dogs stay out.\n- Ducks may stay.\n— Ann Lee`], [LEAD, 'Dogs stay out.']],
    ['behind what ends otherwise', ['They agreed on three things.', LIST], ['They agreed on three things.']],
    ['that stand elsewhere', [LEAD, 'The pond is deep.', LIST], [LEAD]],
  ])('but with none %s', (_, paragraphs, shown) => {
    expect(shownOf(paragraphs).quoted).toEqual(shown);
  });

  test.each([
    ['other words of its paragraph', '0-30', 1],
    ['its own words', '31-59', 4],
  ])('where what is meant are %s', (_, focus, count) => {
    const { quoted } = shownOf([`Herons nest in the old willow. ${LEAD}`, LIST], { focus });
    expect(quoted).toHaveLength(count);
  });
});
