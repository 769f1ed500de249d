import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';
import { docxOf } from './docx.ts';

async function added(name: string, content: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-opened-'));
  const source = join(folder, name);
  writeFileSync(source, content);
  const { file, notes } = await addDocument(source, folder, { id: 'added' });
  const [, , ...body] = readFileSync(file, 'utf8').split('---\n');
  return { blocks: body.join('---\n').trim().split('\n\n'), notes: notes.join('\n') };
}

const FILLER = '<p>Here are the answers to what we are asked most often, by those who come for the first time.</p>';
const page = (body: string) =>
  `<html lang="en"><title>Help</title><body><main><h1>Help</h1>${FILLER}${body}</main></body></html>`;

describe('what a reader of a page can open is text of it', () => {
  test('questions that are buttons, in headings or above their answers, and panels that are not shown', async () => {
    const { blocks } = await added(
      'a.html',
      page(
        '<h2>Riding</h2><p>Anybody may ride.</p><div class="accordion"><div class="accordion-item"><h2><button data-bs-toggle="collapse">Where can I park?</button></h2>' +
          '<div class="accordion-collapse collapse"><div class="accordion-body">In lot A, but not in lot B.</div></div></div></div>' +
          '<button aria-expanded="false" aria-controls="p">What does it cost</button><div id="p" style="display:none"><p>Two euros an hour.</p></div>' +
          '<div role="tabpanel" hidden><p>Sundays are free.</p></div>' +
          '<div class="panel" aria-hidden="true"><p>Gift cards are taken.</p></div>',
      ),
    );
    expect(blocks.slice(1)).toEqual([
      '## Riding',
      'Anybody may ride.',
      '## Where can I park?',
      'In lot A, but not in lot B.',
      '### What does it cost',
      'Two euros an hour.',
      'Sundays are free.',
      'Gift cards are taken.',
    ]);
  });

  test('by a button that has a sign behind its words, or says by its name what it does', async () => {
    const { blocks } = await added(
      'a.html',
      page(
        '<div class="item"><button><span>Can I get a refund?</span><i>+</i></button><div><p>Yes, in full.</p></div></div>' +
          '<button class="accordion">Lost things</button><div class="box"><p>They are kept for a month.</p></div>',
      ),
    );
    expect(blocks.slice(1)).toEqual([
      '## Can I get a refund?',
      'Yes, in full.',
      '## Lost things',
      'They are kept for a month.',
    ]);
  });

  test('what else is hidden is left out, and told; menus are not told', async () => {
    const { blocks, notes } = await added(
      'a.html',
      page('<p style="display:none">Nobody reads this sentence.</p><ul hidden><li>Home</li></ul>'),
    );
    expect(blocks).toHaveLength(1);
    expect(notes).toContain('Hidden on the page, and left out, 1: “Nobody reads this sentence.”');
  });
});

test('what nobody sees within a sentence is none of it', async () => {
  const { blocks } = await added(
    'a.html',
    page(
      '<p>It opened in June<span style="display: none"> (1932-06)</span> and takes 20 <span class="sr-only">minutes</span> min on foot<span hidden>, 5 by car</span>.</p>',
    ),
  );
  expect(blocks.at(-1)).toBe('It opened in June and takes 20 min on foot.');
});

describe('sentences of a page have no holes', () => {
  test.each([
    ['Deposit <input value="50"> euros is returned.', 'Deposit 50 euros is returned.'],
    ['Call us or <button>book now</button> online.', 'Call us or book now online.'],
    [
      'The fee is <math><mi>f</mi><mo>=</mo><msup><mi>t</mi><mn>2</mn></msup></math>, where t is time.',
      'The fee is f=t², where t is time.',
    ],
  ])('where a line can hold what is shown: %s', async (html, text) => {
    const { blocks, notes } = await added('a.html', page(`<p>${html}</p>`));
    expect(blocks.slice(1)).toEqual([text]);
    expect(notes).not.toContain('gaps');
  });

  test.each([
    'Choose <select><option>one</option><option>two</option></select> of them.',
    'Half is <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of it.',
  ])('or they are told: %s', async (html) => {
    expect((await added('a.html', page(`<p>${html}</p>`))).notes).toContain(
      'out of sentences, which have gaps there, 1:',
    );
  });

  test('and paragraphs of a form are text, its labels not', async () => {
    const { blocks } = await added(
      'a.html',
      page(
        '<form><p>Children must wear a life vest.</p><label>Your name</label><input type="submit" value="Send"></form>',
      ),
    );
    expect(blocks.slice(1)).toEqual(['Children must wear a life vest.']);
  });
});

test('the fields of a Word document are text of it, and its formulas are told', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const math = (inner: string) => `<m:oMath>${inner}</m:oMath>`;
  const letter = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
  const body = [
    `<w:p>${run('The fee is ')}<w:fldSimple w:instr=" MERGEFIELD fee ">${run('900 euros')}</w:fldSimple>${run(' a year.')}</w:p>`,
    `<w:p>${run('Energy: ')}${math(`${letter('E=m')}<m:sSup><m:e>${letter('c')}</m:e><m:sup>${letter('2')}</m:sup></m:sSup>`)}${run(' is known.')}</w:p>`,
    `<w:p>${run('Half: ')}${math(`<m:f><m:num>${letter('1')}</m:num><m:den>${letter('2')}</m:den></m:f>`)}${run(' of it.')}</w:p>`,
  ];
  const { blocks, notes } = await added('a.docx', await docxOf(body.join('')));
  expect(blocks).toEqual(['The fee is 900 euros a year.', 'Energy:  is known.', 'Half:  of it.']);
  expect(notes).toContain('Formulas were left out, so that sentences may have gaps: 2.');
});
