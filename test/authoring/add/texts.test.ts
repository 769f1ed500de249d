import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';
import { documentOf } from '../../documents/file.ts';

/** What the bot reads of what is written of a source. */
async function read(name: string, content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
  const source = join(folder, name);
  writeFileSync(source, content);
  const { file } = await addDocument(source, folder, { id: 'texts' });
  return documentOf(readFileSync(file));
}

/** The texts of a document in the order in which they are printed. */
async function textsOf(name: string, content: string) {
  const passages = (await read(name, content)).passages.flatMap(({ paragraphs, text }) =>
    paragraphs.map((number) => ({ number, text })),
  );
  return passages.sort((a, b) => a.number - b.number).map(({ text }) => text);
}

const FILLER = 'which is said here at some length, so that it counts as text, and not as a part of a menu.';
const piece = fc.constantFrom(
  ...[
    '— ',
    '# ',
    '<!-- ',
    '-->',
    '\\',
    '\\— ',
    '[^1]: ',
    '<b>',
    '&amp;',
    '&',
    '“',
    '”',
    '"',
    "'",
    '’',
    '…',
    '\u00a0',
    '\u200d',
    ' ',
  ],
  ...[
    '8. Mai ',
    '(a) ',
    '*',
    '_',
    '`',
    '~',
    '| ',
    '> ',
    'Ωmega',
    'ещё',
    '中文',
    '🙂',
    'e\u0301',
    '\u2028x',
    'a',
    'word ',
  ],
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => `${pieces.join('')}${FILLER}`.replace(/ +/g, ' ').trim());
const escapedHtml = (written: string) => written.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('texts are those of the source, letter by letter', () => {
  test('of a web page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const page = `<!doctype html><html lang="en"><title>Texts</title><article>${texts.map((each) => `<p>${escapedHtml(each)}</p>`).join('\n')}</article>`;
        expect(await textsOf('texts.html', page)).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  test('of a page with lines that are broken on purpose, and with signs that nobody sees', async () => {
    const page = `<html lang="en"><article><p>Roses are red,<br />violets\u00ad are <wbr>blue,<br>${FILLER}<br><br>A new paragraph, ${FILLER}</p></article>`;
    expect(await textsOf('lines.html', page)).toEqual([
      `Roses are red,\nviolets are blue,\n${FILLER}`,
      `A new paragraph, ${FILLER}`,
    ]);
  });

  const word = fc.stringMatching(/^[a-zé]{1,12}[,;]?$/);
  const sentence = fc.array(word, { minLength: 12, maxLength: 60 }).map((words) => `So ${words.join(' ')}.`);

  test('of plain text, however its lines are wrapped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 60, max: 100 }),
        async (texts, width) => {
          const wrapped = texts.map((each) => wrap(each, width)).join('\n\n');
          expect(await textsOf('texts.txt', wrapped)).toEqual(texts);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of plain text whose lines people ended as they typed', async () => {
    const width = fc.integer({ min: 60, max: 70 });
    // Behind a semicolon a line may be ended on purpose.
    const flowing = sentence.map((text) => text.replaceAll(';', ','));
    await fc.assert(
      fc.asyncProperty(
        fc.array(flowing, { minLength: 2, maxLength: 5 }),
        fc.array(width, { minLength: 3, maxLength: 7 }),
        async (texts, widths) => {
          const wrapped = texts.map((each) => wrap(each, ...widths)).join('\n\n');
          expect(await textsOf('texts.txt', wrapped)).toEqual(texts);
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([
    'Shall I compare thee to a summer’s day, my dear old friend?\nThou art more lovely and so temperate:\nRough winds do shake the darling buds of May,\nAnd summer’s lease hath all too short a date.',
    'so much depends\nupon\n\na red wheel\nbarrow glazed with rain water today, all of it',
  ])('of plain text with lines that were ended on purpose: %j', async (lines) => {
    expect(await textsOf('lines.txt', `${lines}\n\nThe end.`)).toEqual([...lines.split('\n\n'), 'The end.']);
  });

  test('of plain text with a paragraph a line', async () => {
    const texts = [1, 2, 3].map((number) => `This is paragraph ${number}, ${FILLER} ${FILLER}`);
    expect(await textsOf('lines.txt', texts.join('\n'))).toEqual(texts);
  });

  test('of plain text in Chinese, without spaces where its lines end', async () => {
    const line = '中华人民共和国和俄罗斯联邦关于新时代国际关系和全球可持续发展的联合声明';
    expect(await textsOf('zh.txt', `声明全文如下\n\n${line}\n${line}\n结束。`)).toEqual([`${line}${line}结束。`]);
  });
});

/** A text in lines, each at most as wide as the next of some widths says. */
function wrap(written: string, ...widths: readonly number[]): string {
  const lines: string[] = [];
  for (const each of written.split(' ')) {
    const last = lines.at(-1);
    const width = widths[(lines.length - 1) % widths.length] ?? 0;
    if (last !== undefined && last.length + 1 + each.length <= width) lines[lines.length - 1] = `${last} ${each}`;
    else lines.push(each);
  }
  return lines.join('\n');
}

describe('lists keep what a browser shows of them', () => {
  test.each<[string, string, [string | null, string][]]>([
    [
      'numbers',
      '<ol start="3"><li>a</li><li value="7">b</li><li>c</li></ol>',
      [
        ['3.', 'a'],
        ['7.', 'b'],
        ['8.', 'c'],
      ],
    ],
    [
      'numbers that count down',
      '<ol reversed><li>a</li><li>b</li></ol>',
      [
        ['2.', 'a'],
        ['1.', 'b'],
      ],
    ],
    [
      'letters',
      '<ol type="A" start="2"><li>a</li><li>b</li></ol>',
      [
        [null, 'B. a'],
        [null, 'C. b'],
      ],
    ],
    [
      'Roman numerals',
      '<ol type="i" start="4"><li>a</li><li>b</li></ol>',
      [
        [null, 'iv. a'],
        [null, 'v. b'],
      ],
    ],
    [
      'bullets',
      '<ul><li>a<li>b</ul>',
      [
        [null, 'a'],
        [null, 'b'],
      ],
    ],
    [
      'bullets that are typed',
      '<p>• a<br>• b</p>',
      [
        [null, 'a'],
        [null, 'b'],
      ],
    ],
    [
      'numbers that are typed',
      '<p>1. a</p><p>2. b</p><p>3. c</p>',
      [
        ['1.', 'a'],
        ['2.', 'b'],
        ['3.', 'c'],
      ],
    ],
    [
      'numbers that are typed and stay',
      '<p>1) a</p><p>2) b</p>',
      [
        ['1)', '1) a'],
        ['2)', '2) b'],
      ],
    ],
    [
      'paragraphs in items',
      '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>',
      [
        [null, 'a\nb'],
        [null, 'c'],
      ],
    ],
  ])('%s', async (_, list, items) => {
    const lead = `Here is a list, ${FILLER.replace('.', ':')}`;
    const page = `<html lang="en"><article><p>First of all, ${FILLER}</p><p>${lead}</p>${list}</article>`;
    const found = (await read('list.html', page)).passages.slice(2);
    expect(found.map(({ label, text }) => [label, text])).toEqual(items);
    expect(found.map((passage) => passage.lead)).toEqual(items.map(() => lead));
  });
});

describe('— lines are proposed', () => {
  const attributionsOf = async (content: string) => {
    const page = `<html lang="en"><article><p>${content}</p><p>Jane Doe and John Roe came, ${FILLER}</p><p>Others came, too, ${FILLER}</p></article>`;
    const [passage] = (await read('quoted.html', page)).passages;
    return passage?.attributed.flatMap(({ start, end, attribution }) =>
      attribution.kind === 'publisher' ? [] : [[attribution.speaker, passage.text.slice(start, end)]],
    );
  };

  test.each<[string, [string, string][]]>([
    [
      '“We will go on,” said Jane Doe. “Nobody will stop us.”',
      [
        ['Jane Doe', 'We will go on,'],
        ['Jane Doe', 'Nobody will stop us.'],
      ],
    ],
    ['Mayor Jane Doe said: “We will go on.” She left.', [['Jane Doe', 'We will go on.']]],
    ['“We will go on,” Doe said. It was late.', [['Jane Doe', 'We will go on,']]],
    ['«Vamos a seguir adelante», dijo Juan Pérez.', [['Juan Pérez', 'Vamos a seguir adelante']]],
    ['„Wir machen immer weiter“, sagte Angela Merkel.', [['Angela Merkel', 'Wir machen immer weiter']]],
    ['«Мы пойдём дальше», сказал Владимир Путин.', [['Владимир Путин', 'Мы пойдём дальше']]],
    [
      '“We will go on,” said Jane Doe. “But we will not,” said John Roe.',
      [
        ['Jane Doe', 'We will go on,'],
        ['John Roe', 'But we will not,'],
      ],
    ],
  ])('for %s', async (content, expected) => {
    expect(await attributionsOf(content)).toEqual(expected);
  });

  test.each([
    ['The mayor, Helen Strand, said on Friday: “The tram will be built.”', 'Helen Strand'],
    ['“There is no plan, no architect,” said councillor Peter Oduya.', 'Peter Oduya'],
    ['Peter Oduya told the Board: “There is no plan.”', 'Peter Oduya'],
    ['Peter Oduya told Helen Strand on Monday: “There is no plan.”', 'Peter Oduya'],
    ['The Board met. Dora Poe asked on Friday, “Where is the plan?” and left.', 'Dora Poe'],
    ['Councillor Peter Oduya (Labour) added: “There is no plan.”', 'Peter Oduya'],
    ['Dora Poe, the chair of the board, warned: “There is no plan.”', 'Dora Poe'],
    ['On Friday the mayor of Lake Town, Helen Strand, said that “there is no plan at all”.', 'Helen Strand'],
    ['Board Chair Dora Poe said in a statement on Friday: “There is no plan.”', 'Dora Poe'],
    ['According to the town’s mayor, Helen Strand, “there is no plan at all”.', 'Helen Strand'],
    ['“There is no plan,” according to Dr. Dora Poe.', 'Dora Poe'],
    ['“There is no plan,” the mayor, Helen Strand, told the Board.', 'Helen Strand'],
    ['“There is no plan,” Helen Strand, the town’s mayor, said.', 'Helen Strand'],
    ['“There is no plan,” added the mayor of Lake Town, Helen Strand.', 'Helen Strand'],
    ['“There is no plan,” said Lake Town council leader Dora Poe on Friday.', 'Dora Poe'],
    ['“Is there a plan?” asked Dora Poe Friday.', 'Dora Poe'],
    ['Dora Poe said: “There is no plan.” Helen Strand said it was a lie.', 'Dora Poe'],
    ['Laut der Bürgermeisterin Anna Weber „gibt es keinen Plan“.', 'Anna Weber'],
    ['Die Bürgermeisterin, Anna Weber, sagte am Freitag: „Es gibt keinen Plan.“', 'Anna Weber'],
    ['„Es gibt keinen Plan“, sagte die Bürgermeisterin Anna Weber der Zeitung.', 'Anna Weber'],
    ['El alcalde, Juan Pérez, dijo el viernes: «No hay ningún plan».', 'Juan Pérez'],
    ['«No hay ningún plan», añadió el alcalde de Madrid, Juan Pérez.', 'Juan Pérez'],
    ['Según el alcalde Juan Pérez, «no hay ningún plan».', 'Juan Pérez'],
    ['« Il n’y a pas de plan », a déclaré le maire, Jean Dupont.', 'Jean Dupont'],
    ['Selon Jean Dupont, « il n’y a pas de plan ».', 'Jean Dupont'],
    ['“Não há plano nenhum”, disse o prefeito João Silva.', 'João Silva'],
    ['«Никакого плана нет», сказал мэр Иван Петров.', 'Иван Петров'],
    ['Мэр города Иван Петров сказал в пятницу: «Никакого плана нет».', 'Иван Петров'],
  ])('for %s', async (content, speaker) => {
    expect((await attributionsOf(content))?.map(([name]) => name)).toEqual([speaker]);
  });

  test.each([
    '“We will go on,” she said, and nobody knows who it was.',
    'The “deal” is what Jane Doe calls it, although nobody else does.',
    'The “deal” is dead, Jane Doe said: “We will go on.”',
    'Officials said: “We will go on.”',
    'A spokesman for Jane Doe said: “We will go on.”',
    'The mayor, who had met Jane Doe, said: “We will go on.”',
    'Jane Doe’s lawyer said: “We will go on.”',
    'She told Jane Doe on Friday: “We will go on.”',
    '“We will go on,” she told Jane Doe.',
    '“We will go on,” she said in Lake Town.',
    'He said: “We will go on.” Jane Doe said nothing.',
    '“We will go on.” Jane Doe said nothing.',
    '„Wir machen immer weiter“, sagte sie der Zeitung.',
    '„Wir machen immer weiter“, sagte der Bürgermeister am Freitag.',
    '«Vamos a seguir adelante», dijo a la Gaceta.',
  ])('for no words of %s', async (content) => {
    expect(await attributionsOf(content)).toEqual([]);
  });
});

describe('speakers', () => {
  const speakersOf = async (content: string, name = 'talk.txt') =>
    (await read(name, content)).passages.map(({ text, attributed: [piece] }) => [
      piece?.attribution.kind === 'speaker' ? piece.attribution.speaker : null,
      text,
    ]);

  test.each<[string, string, [string | null, string][]]>([
    [
      'capitals',
      'JANE DOE: One.\n\nJOHN ROE: Two.\n\nJANE DOE: Three.',
      [
        ['JANE DOE', 'One.'],
        ['JOHN ROE', 'Two.'],
        ['JANE DOE', 'Three.'],
      ],
    ],
    [
      'lines without blank ones',
      'Ann Lee: One.\nJohn Roe: Two.\nAnn Lee: Three.\nJohn Roe: Four.',
      [
        ['Ann Lee', 'One.'],
        ['John Roe', 'Two.'],
        ['Ann Lee', 'Three.'],
        ['John Roe', 'Four.'],
      ],
    ],
    [
      'questions and answers',
      'Q: One?\n\nA: Two.\n\nQ: Three?\n\nA: Four.',
      [
        ['Q', 'One?'],
        ['A', 'Two.'],
        ['Q', 'Three?'],
        ['A', 'Four.'],
      ],
    ],
    [
      'times in front',
      '[00:01] Ann Lee: One.\n\n[00:02] Bob Lee: Two.\n\n[00:03] Ann Lee: Three.',
      [
        ['Ann Lee', 'One.'],
        ['Bob Lee', 'Two.'],
        ['Ann Lee', 'Three.'],
      ],
    ],
    [
      'times behind, on a line of their own',
      'Ann Lee  0:01\nOne.\n\nBob Lee  0:02\nTwo.\n\nAnn Lee  0:03\nThree.',
      [
        ['Ann Lee', 'One.'],
        ['Bob Lee', 'Two.'],
        ['Ann Lee', 'Three.'],
      ],
    ],
    [
      'Cyrillic',
      'В. Путин: Раз.\n\nВопрос: Два?\n\nВ. Путин: Три.\n\nВопрос: Четыре?',
      [
        ['В. Путин', 'Раз.'],
        ['Вопрос', 'Два?'],
        ['В. Путин', 'Три.'],
        ['Вопрос', 'Четыре?'],
      ],
    ],
    [
      'Chinese',
      '普京：一。\n\n记者：二？\n\n普京：三。\n\n记者：四？',
      [
        ['普京', '一。'],
        ['记者', '二？'],
        ['普京', '三。'],
        ['记者', '四？'],
      ],
    ],
  ])('are told by %s', async (_, content, expected) => {
    expect(await speakersOf(content)).toEqual(expected);
  });

  test.each([
    [
      'words with a colon once',
      `Note: the first paragraph, ${FILLER}\n\nUpdate: the second one, ${FILLER}\n\nThe third one.`,
    ],
    [
      'parts of a law',
      `Article 1: All are equal, ${FILLER}\n\nArticle 2: All are free, ${FILLER}\n\nArticle 2: Again, ${FILLER}`,
    ],
  ])('are not made of %s', async (_, content) => {
    expect((await speakersOf(content)).filter(([speaker]) => speaker !== null)).toEqual([]);
  });
});
