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

describe('the first of some lines above plain text', () => {
  const titleOf = async (head: string) => {
    const source = join(mkdtempSync(join(tmpdir(), 'verbatim-texts-')), 'copied.txt');
    writeFileSync(source, `${head}\n\nNobody may swim in the lock, and nobody ever has.\n\nNor in the weir.\n`);
    const { draft } = await addDocument(source, join(source, '..', 'data'));
    return { title: draft.header.title, texts: draft.blocks.map(({ text }) => text) };
  };

  test.each([
    ['Swimming in Holm', 'Updated 4 January 2026'],
    ['Protokoll des Rudervereins Holm e. V.', 'vom 22. Januar 2024, 19:00 Uhr, Bootshaus'],
    ['Badeordnung', 'Gemeinde Holm an der Wehr', 'Stand: 1. Februar 2024'],
    ['«Река — это не бассейн»', 'Беседа со смотрителем шлюза', 'Газета «Шлюз», 12 марта 2025 года'],
  ])('is the title: %s', async (title, ...below) => {
    const found = await titleOf([title, ...below].join('\n'));
    expect(found.title).toBe(title);
    expect(found.texts).toEqual(expect.arrayContaining(below.slice(0, -1)));
  });

  test.each(['Swimming in Holm\nWe met there on 4 January 2026', 'A swimmer\nwent by the weir\nlast night'])(
    'but not where these are sentences: %j',
    async (head) => {
      expect((await titleOf(head)).title).toBe('copied');
    },
  );
});

describe('Markdown as people copy it', () => {
  const blocksOf = async (text: string) => {
    const source = join(mkdtempSync(join(tmpdir(), 'verbatim-texts-')), 'copied.md');
    writeFileSync(source, text);
    const { draft } = await addDocument(source, join(source, '..', 'data'));
    return draft.blocks.map((block) => [block.kind, ...('said' in block ? block.said : []), block.text]);
  };

  test('has items with bullets on its lines', async () => {
    const text = 'You may bring:\n• a kite, or two,\n• string.\n\n▪ wax\n▪ no glass';
    expect(await blocksOf(text)).toEqual([
      ['paragraph', 'You may bring:'],
      ['item', 'a kite, or two,'],
      ['item', 'string.'],
      ['item', 'wax'],
      ['item', 'no glass'],
    ]);
  });

  test('and labels of parts above paragraphs', async () => {
    const long =
      'There are no applications for that, and there never were any, so that nobody has to wait for one to be read.';
    expect(await blocksOf(`Chapter I: Aims\nArticle 1\n${long}\n\nArticle 2\n${long}`)).toEqual([
      ['heading', 'Chapter I: Aims'],
      ['heading', 'Article 1'],
      ['paragraph', long],
      ['heading', 'Article 2'],
      ['paragraph', long],
    ]);
  });

  test('has a header in TOML', async () => {
    const source = join(mkdtempSync(join(tmpdir(), 'verbatim-texts-')), 'copied.md');
    const front =
      'title = "The kite"\ndate = 2023-10-05T09:00:00-03:00\nauthors = ["Jane Doe", "Bob Ray"]\n\n[extra]\nx = 1\n';
    writeFileSync(source, `+++\n${front}+++\n\nNobody flies.\n`);
    const { draft } = await addDocument(source, join(source, '..', 'data'));
    const { title, published, authors } = draft.header;
    expect([title, published, authors]).toEqual(['The kite', '2023-10-05', ['Jane Doe', 'Bob Ray']]);
    expect(draft.blocks.map(({ text }) => text)).toEqual(['Nobody flies.']);
  });

  test('but not where a sentence goes on', async () => {
    const text =
      'Nobody has ever been asked by\nJane Doe, who never wanted to know anything of what others had to tell of it.';
    expect(
      await blocksOf(`${text}\n\nA kite\nflies where the wind blows, and nobody has ever seen one that did not do so.`),
    ).toEqual([
      ['paragraph', text.replace('\n', ' ')],
      ['paragraph', 'A kite flies where the wind blows, and nobody has ever seen one that did not do so.'],
    ]);
  });
});

describe('texts are those of the source, letter by letter', () => {
  test('of a web page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const page = `<!doctype html><html lang="en"><title>Texts</title><article>${texts.map((each) => `<p>${escapedHtml(each)}</p>`).join('\n')}</article>`;
        expect(await textsOf('texts.html', page)).toEqual(texts);
      }),
      { numRuns: 12 },
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
      { numRuns: 30 },
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
    ['without hyphens where the text has the whole of another word', 'harbour', 'concerned'],
    ['with them where it has no word that is divided', 'port', 'con-cerned'],
    ['with them where it has one with its hyphen', 'har-bour', 'con-cerned'],
  ])('of plain text, its divided words %s', async (_, elsewhere, word) => {
    const lines = [
      'Herons have been seen for many years in all parts of the old har-\nbour at low tide, and nowhere else.',
      `A lock has a keeper. Nobody has seen one on the wall of the ${elsewhere}.`,
      'They said that nobody knew why, and that the whole of it had con-\ncerned only the man who was their lock-\nkeeper for all of those many years, as they called him.',
    ];
    const text = (await textsOf('lines.txt', lines.join('\n\n'))).join('\n');
    expect(text).toContain(`had ${word} only`);
    expect(text).toContain('their lock-keeper for');
  });

  test('of plain text whose records stand in lines of their own, and paragraphs at several margins', async () => {
    const record = (text: string, width: number, margin: string) =>
      wrap(text, width - margin.length)
        .split('\n')
        .map((line) => margin + line)
        .join('\n');
    const [moved, told] = [
      `They moved that the minutes of 13 February 2024, ${FILLER} ${FILLER} be approved as circulated to all.`,
      `He told them, ${FILLER} ${FILLER} that the sea had come in at 12 places at once.`,
    ];
    const present = 'PRESENT\n    Cllr. Odd\n    Cllr. Even\n    Cllr. Half';
    const vote = 'Moved: Odd\nSeconded: Half\nCARRIED 2-1';
    const file = [
      present,
      record(moved, 72, ''),
      record(vote, 72, '    '),
      record(told, 72, '        '),
      record(moved, 72, '    '),
    ].join('\n\n');
    expect((await textsOf('minutes.txt', `Harbour Council\n\n${file}`)).slice(-4)).toEqual([moved, vote, told, moved]);
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

  test('of plain text in a script without spaces, however long its lines are', async () => {
    const line = '声明'.repeat(3000);
    expect(await textsOf('zh.txt', `声明全文如下\n\n${line}\n\n结束。`)).toEqual([line, '结束。']);
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

describe('items in items', () => {
  const inner =
    '<ul><li>Owl<ul><li>Speed: 4</li><li>Price: 9</li></ul></li><li>Hare<ul><li>Speed: 9</li></ul></li></ul>';
  const docs =
    '<ul class="lst-kix_a1-0 start"><li>Owl</li></ul><ul class="c lst-kix_a1-1"><li>Speed: 4</li><li>Price: 9</li></ul>' +
    '<ul class="lst-kix_a1-0"><li>Hare</li></ul><ul class="lst-kix_a1-1"><li>Speed: 9</li></ul>';
  const page = (list: string) => `<html lang="en"><article><p>First of all, ${FILLER}</p>${list}</article>`;

  test.each([
    ['page.html', page(inner)],
    ['docs.html', page(docs)],
    ['text.md', `First of all, ${FILLER}\n\n* Owl\n    * Speed: 4\n    * Price: 9\n* Hare\n    * Speed: 9\n`],
  ])('are told to stand in them: %s', async (name, content) => {
    const { passages } = await read(name, content);
    expect(passages.slice(1).map(({ text, outer }) => [text, outer])).toEqual([
      ['Owl', []],
      ['Speed: 4', ['Owl']],
      ['Price: 9', ['Owl']],
      ['Hare', []],
      ['Speed: 9', ['Hare']],
    ]);
  });

  test('have no number twice on one level', async () => {
    const list =
      '<ol class="lst-kix_b-0" start="1"><li>Be kind.</li></ol><ol class="lst-kix_b-1" start="1"><li>To guests.</li>' +
      '<li>To members.</li></ol><ol class="lst-kix_b-0" start="2"><li>Be brief.</li></ol>';
    const { passages } = await read('rules.html', page(list));
    expect(passages.slice(1).map(({ label }) => label)).toEqual(['1.', '1. (1)', '1. (2)', '2.']);
  });
});

describe('what opens a part of a page', () => {
  test('stands above no more than that part', async () => {
    const part = (question: string, answer: string) =>
      `<details><summary>${question}</summary><p>${answer}, ${FILLER}</p></details>`;
    const parts = `${part('May I?', 'Yes')}${part('Must I?', 'No')}<p>Else, ${FILLER}</p>`;
    const page = `<html lang="en"><title>Ferry</title><main><h2>Help</h2><p>First, ${FILLER}</p>${parts}<h2>End</h2>${part('Why?', 'So')}</main></html>`;
    const { passages } = await read('parts.html', page);
    expect(passages.map(({ headings }) => headings)).toEqual([
      ['Help'],
      ['Help', 'May I?'],
      ['Help', 'Must I?'],
      ['Help'],
      ['End', 'Why?'],
    ]);
  });
});

describe('the parts of a law', () => {
  const labelsOf = async (name: string, content: string) =>
    (await read(name, content)).passages.map(({ label, text }) => [label, text]);

  test.each([
    [
      'act.txt',
      'Pier Act\n\n§ 8 Piers\n\n(1) A pier is\n1. a jetty,\n2. a quay on\n   a) a lake,\n   b) a river.\n\n(2) It is open.',
      [
        ['§ 8 (1)', '(1) A pier is'],
        ['§ 8 (1) (1)', 'a jetty,'],
        ['§ 8 (1) (2)', 'a quay on'],
        ['§ 8 (1) (2) (a)', 'a) a lake,'],
        ['§ 8 (1) (2) (b)', 'b) a river.'],
        ['§ 8 (2)', '(2) It is open.'],
      ],
    ],
    [
      'act.md',
      '# Pier Act\n\n## Article 8\n(1) A pier is open.\n(2) It is\n   (a) long,\n   (b) wide.\n',
      [
        ['Article 8 (1)', '(1) A pier is open.'],
        ['Article 8 (2)', '(2) It is'],
        ['Article 8 (2) (a)', '(a) long,'],
        ['Article 8 (2) (b)', '(b) wide.'],
      ],
    ],
    [
      'lines.txt',
      'Pier Act\n\nArticle 8\n\nAs it is said in\n(a) above, a pier is open.',
      [['Article 8', 'As it is said in\n(a) above, a pier is open.']],
    ],
    [
      'sections.txt',
      'Pier Act\n\nSec. 8-101. Piers. As used here:\n(1) A pier is long.\n(2) A quay is wide.\nSec. 8-102. Fees. None are due.',
      [
        ['Sec. 8-101', 'Sec. 8-101. Piers. As used here:'],
        ['Sec. 8-101 (1)', '(1) A pier is long.'],
        ['Sec. 8-101 (2)', '(2) A quay is wide.'],
        ['Sec. 8-102', 'Sec. 8-102. Fees. None are due.'],
      ],
    ],
    [
      'kisoku.md',
      '# 規則\n\n第1条（目的）\nこの規則は、宿の利用について定める。\n２　宿の者は、これを守る。\n\n第2条（時間）\n午後九時までとする。\n',
      [
        ['第1条', 'この規則は、宿の利用について定める。'],
        ['第1条', '２　宿の者は、これを守る。'],
        ['第2条', '午後九時までとする。'],
      ],
    ],
    [
      'lei.txt',
      'Lei\n\nArt. 1º É livre a pesca.\n\nParágrafo único. Não se aplica aos lagos.\n\nArt. 2º É vedado:\n\nI - o lixo;\n\nII - o fogo.\n\nParágrafo único. A multa é de R$ 50.\n\nArt. 3º Fim.',
      [
        ['Art. 1º', 'Art. 1º É livre a pesca.'],
        ['Art. 1º, parágrafo único', 'Parágrafo único. Não se aplica aos lagos.'],
        ['Art. 2º', 'Art. 2º É vedado:'],
        ['Art. 2º (I)', 'I - o lixo;'],
        ['Art. 2º (II)', 'II - o fogo.'],
        ['Art. 2º, parágrafo único', 'Parágrafo único. A multa é de R$ 50.'],
        ['Art. 3º', 'Art. 3º Fim.'],
      ],
    ],
    [
      'psalm.md',
      '# Psalm 31\n\n31 The lamp is awake.\n\n²She trims the wick.\n\n³I sail by night.\n\n⁴I row home.\n',
      [
        ['1', '31 The lamp is awake.'],
        ['2', '²She trims the wick.'],
        ['3', '³I sail by night.'],
        ['4', '⁴I row home.'],
      ],
    ],
  ])('have its labels: %s', async (name, content, expected) => {
    expect(await labelsOf(name, content)).toEqual(expected);
  });

  test('end at a heading of their rank without a number', async () => {
    const law = 'PIER ACT 1931\n\nFirst Article\n\nOne.\n\nSecond Article\n\nTwo.\n\nLAST PROVISIONS\n\nThree.';
    const { passages } = await read('law.txt', law);
    expect(passages.map(({ headings }) => headings)).toEqual([
      ['First Article'],
      ['Second Article'],
      ['LAST PROVISIONS'],
    ]);
  });
});

describe('— lines are proposed', () => {
  const attributionsOf = async (content: string) => {
    const page = `<html lang="en"><article><p>${content}</p><p>Jane Doe and John Roe came, ${FILLER}</p><p>Others came, too, ${FILLER}</p></article>`;
    const [passage] = (await read('quoted.html', page)).passages;
    return passage?.attributed.flatMap(({ start, end, attribution }) =>
      attribution.kind === 'speaker' ? [[attribution.speaker, passage.text.slice(start, end)]] : [],
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
    ['The “deal” is dead, Jane Doe said: “We will go on.”', [['Jane Doe', 'We will go on.']]],
    [
      '“We will go on,” said Jane Doe, adding: “Nobody stops us.”',
      [
        ['Jane Doe', 'We will go on,'],
        ['Jane Doe', 'Nobody stops us.'],
      ],
    ],
    [
      '“We waited nine hours,” Doe recalled. “Then,” she laughed, “they came with soup.”',
      [
        ['Jane Doe', 'We waited nine hours,'],
        ['Jane Doe', 'Then,'],
        ['Jane Doe', 'they came with soup.'],
      ],
    ],
    [
      '“They lie,” said Jane Doe; “they always did,” said John Roe.',
      [
        ['Jane Doe', 'They lie,'],
        ['John Roe', 'they always did,'],
      ],
    ],
    ['“They paid too much,” said Jane Doe, who rates the shares “sell.”', [['Jane Doe', 'They paid too much,']]],
    [
      'The chief, Jane Doe, said: “No comment.” She wrote on X: “It was salted twice.”',
      [
        ['Jane Doe', 'No comment.'],
        ['Jane Doe', 'It was salted twice.'],
      ],
    ],
    [
      'Jane Doe replied that Roe “left a hole of nine million” and that he had “no right to lecture anyone.”',
      [
        ['Jane Doe', 'left a hole of nine million'],
        ['Jane Doe', 'no right to lecture anyone.'],
      ],
    ],
    [
      '«Это смешно, — заявила депутат Анна Котова. — Ремонт идёт третий год».',
      [
        ['Анна Котова', 'Это смешно'],
        ['Анна Котова', 'Ремонт идёт третий год'],
      ],
    ],
    [
      '“The report,” Jane Doe said, “is a joke.” John Roe disagreed. “It is not,” he said.',
      [
        ['Jane Doe', 'The report,'],
        ['Jane Doe', 'is a joke.'],
        ['John Roe', 'It is not,'],
      ],
    ],
    [
      'Jane Doe said that “the old mill” was “gone for good,” while John Roe said it was not.',
      [['Jane Doe', 'the old mill']],
    ],
    ['“I was there,” said Jane Doe. “So was I, too,” an aide said.', [['Jane Doe', 'I was there,']]],
    ['„Das ist alles falsch“, sagte Ursula von der Leyen.', [['Ursula von der Leyen', 'Das ist alles falsch']]],
    ['“I was there,” Jane Doe told John Roe. “So was I,” he replied.', [['Jane Doe', 'I was there,']]],
    [
      'Jane Doe: “The mill is the heart.” John Roe: “The mill is dead.”',
      [
        ['Jane Doe', 'The mill is the heart.'],
        ['John Roe', 'The mill is dead.'],
      ],
    ],
    [
      '„Nie wieder“, so Roe weiter, „werde ich dort wohnen.“',
      [
        ['John Roe', 'Nie wieder'],
        ['John Roe', 'werde ich dort wohnen.'],
      ],
    ],
    ['«Это просто смешно, — сказал мэр Иван Петров».', [['Иван Петров', 'Это просто смешно']]],
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
    ['Иван Петров ответил, что Котова «ничего не понимает в мостах».', 'Иван Петров'],
    ['В городе — мэр Приморска Олег Лосев. «Никакого плана нет», сказал Лосев.', 'Олег Лосев'],
    ['«Никакого плана нет», сказала Анна Ивановна Лосева.', 'Анна Ивановна Лосева'],
    ['Max Roth begrüßte den Plan: „Das ist ein gutes Zeichen.“', 'Max Roth'],
    ['„Das ist ein gutes Zeichen“, sagte Energieberater Max Roth.', 'Max Roth'],
    ['«Nadie nos ha consultado», protesta Ana Ruiz.', 'Ana Ruiz'],
    ['„Die Kosten steigen auf 90 Millionen“, so Minister Karl Brandl.', 'Karl Brandl'],
    ['„Die Kosten steigen auf 90 Millionen“, so Karl Brandl am Montag.', 'Karl Brandl'],
    ['»Das ist ein Skandal«, sagte die Abgeordnete Ute Sommer.', 'Ute Sommer'],
    ['»Das ist ein Skandal«, sagte die Berliner Architektin Eva Klein.', 'Eva Klein'],
    ['Laut Ute Sommer ist der Bau „ein Fass ohne Boden“.', 'Ute Sommer'],
    ['Der Sprecher der Firma, Jan Kolb: „Wir haben gewarnt.“', 'Jan Kolb'],
    ['Ivy Moss: “We will reopen the road.”', 'Ivy Moss'],
    ['« C’est une honte », s’indigne Paul Petit, président du club.', 'Paul Petit'],
    ['Selon Claire Dumas, les travaux coûteront « trois fois plus cher que prévu ».', 'Claire Dumas'],
    ['Dora Poe proposed that dogs be allowed again. “We cannot go on like this,” she said.', 'Dora Poe'],
    ['Poe said that nobody was hurt. “That is a miracle,” she said. Dora Poe left.', 'Dora Poe'],
    ['Dora Poe, 54, of Mill Road, said: “I saw the smoke at six.”', 'Dora Poe'],
    ['„Das stimmt so nicht“, sagt die 34-jährige Anna Beck.', 'Anna Beck'],
    ['Laut Polizeisprecherin Eva Klein war es „ein schreckliches Feuer“.', 'Eva Klein'],
    ['„Das ist ein Skandal“, sagte Murat Kaya Demir.', 'Murat Kaya Demir'],
    ['„Das ist ein Skandal“, kritisierte der SPD-Politiker Max Roth am Montag.', 'Max Roth'],
    ['“我看到了烟雾，当时是六点钟。”居民李华告诉记者。', '李华'],
    ['外交部发言人毛宁表示，中方“坚决反对一切形式的单边主义”。', '毛宁'],
    ['约翰·史密斯说：“这是我见过的最大的火。”', '约翰·史密斯'],
    ['交通局局长李文涛表示：“安全永远是第一位的。”', '李文涛'],
    ['家住东湖区的王女士说：“我们已经等了七年。”', '王女士'],
    ['“安全永远是第一位的”，局长李文涛强调。', '李文涛'],
    ['“There is no plan,” said Felix Brandt of Marlow Research.', 'Felix Brandt'],
    ['“She is a liar indeed,” said Bob Ray of Helen Strand.', 'Bob Ray'],
    ['„Heute stirbt ein Stück“, erklärte Stadträtin Claudia Weiß von den Grünen.', 'Claudia Weiß'],
    ['«No hay ningún plan», dijo Ana Ruiz de la Universidad de Vigo.', 'Ana Ruiz'],
    ['«No hay ningún plan», dijo Ana Ruiz de la Torre.', 'Ana Ruiz de la Torre'],
    ['„Es gibt keinen Plan“, sagte Ursula von der Leyen.', 'Ursula von der Leyen'],
    ['The chair, Dora Poe, described the plan as “a cure in search of a disease”.', 'Dora Poe'],
    ['Dora Poe called the plan “a cure in search of a disease” and left.', 'Dora Poe'],
    ['Dora Poe said trade was “dead in the water”.', 'Dora Poe'],
    ['Anna Beck bezeichnete den Plan als „ein Fass ohne Boden“.', 'Anna Beck'],
    ['La alcaldesa Ana Ruiz calificó el plan de «solución sin problema».', 'Ana Ruiz'],
    ['Le maire Jean Roux a qualifié le plan de « solution sans problème ».', 'Jean Roux'],
    ['O prefeito João Silva classificou o plano como “solução sem problema”.', 'João Silva'],
    ['Мэр Олег Лосев назвал план «лекарством без болезни».', 'Олег Лосев'],
    ['Pour la présidente du club, Ana Roux, « c’est un premier pas ».', 'Ana Roux'],
    ['Para la presidenta del club, Ana Ruiz, «es un primer paso».', 'Ana Ruiz'],
    ['家住东门街的王女士告诉记者：“我们已经等了七年。”', '王女士'],
    ['“车站都有电梯，每站至少两部，”总工程师何敏介绍。', '何敏'],
    ['“There is no plan,” Sergeant Ivy Moss told the Gazette.', 'Ivy Moss'],
  ])('for %s', async (content, speaker) => {
    expect((await attributionsOf(content))?.map(([name]) => name)).toEqual([speaker]);
  });

  test.each([
    '“We will go on,” she said, and nobody knows who it was.',
    'The “deal” is what Jane Doe calls it, although nobody else does.',
    '“We will go on”, so Jane Doe left.',
    'According to the Ferry Users’ Group, “one in five will travel less”.',
    '“We will all travel less,” said the Ferry Users’ Group.',
    'Dora Poe met the mayor. “It was a very good talk,” he said.',
    'Dora Poe said that Helen Strand was ill. “It is very bad,” she said.',
    '„Wir gehen jetzt alle“, sagte der Bruder von Anna Beck.',
    '„Wir gehen jetzt alle“, sagte Anna Becks Bruder Max.',
    'Laut einem Sprecher von Anna Beck ist das „eine dreiste Lüge“.',
    '«Всё это просто ложь», — сказал брат Ивана Петрова.',
    '«Всё это просто ложь», — сказала сестра Анны Котовой.',
    '«Всё это просто ложь», — сообщил пресс-секретарь Ивана Петрова Олег Котов.',
    'The man who shouted “burn it all down” was Bob Ray, Dora Poe said.',
    'Neither Dora Poe nor Bob Ray said “burn it all down now.”',
    'Did Bob Ray say “burn it all down now”?',
    'Under the headline “Mill burns down again,” Dora Poe wrote about it.',
    'In a book called “Mill burns down again”, Dora Poe wrote about it.',
    'Jane Doe, described by an aide as “a very good friend”, was there.',
    'Jane Doe called the “Stop the Big Boats” campaign a joke.',
    'Pour Ana Roux, « Le Temps des cerises » est une chanson.',
    'Nobody called the plan “a cure in search of a disease”.',
    'Breaking News: “We will go on today.”',
    'According to Jane Doe, Bob Ray said it was “a very bad plan”.',
    'Jane Doe said that her father called it “a very bad plan”.',
    '“They go,” said the man, and his father said, “They will all stay.”',
    '«Это смешно, — сказал он. — Ремонт идёт третий год».',
    '高层表示：“安全永远是第一位的。”',
    '金融局表示：“安全永远是第一位的。”',
    '他说：“安全永远是第一位的。”',
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

test.each([
  ['Opposition leader Hanne Falk disagreed. “He sold the door,” she said.', 'Hanne Falk'],
  ['„So geht es nicht weiter“, klagt Lucy Tran.', 'Lucy Tran'],
  ['“Esto es una vergüenza”, clama Lucía Peña.', 'Lucía Peña'],
  ['居民代表刘芳说：“五年前他们也是这么说的。”她还指出，图书馆“没了就是没了”。', '刘芳'],
])('who says it is proposed: %s', async (paragraph, speaker) => {
  const { passages } = await read('news.txt', `Text, ${FILLER}\n\n${paragraph}`);
  const said = (passages.at(-1)?.attributed ?? []).flatMap(({ attribution }) =>
    attribution.kind === 'speaker' ? [attribution.speaker] : [],
  );
  expect(new Set(said)).toEqual(new Set([speaker]));
});

test('no words of the outlet become a speaker’s, whatever stands beside quotations', async () => {
  const quoted = fc.constantFrom(
    ...[
      '“We will go on,”',
      '“We will not.”',
      '“no plan at all”',
      '«Мы откроем его»',
      '„Wir hören auf“',
      '«Так, — сказал мэр Иван Петров. — И всё»',
    ],
    ...['“sell”', '"It is over,"', '“他们都走了。”'],
  );
  const told = fc.constantFrom(
    ...[
      ' said Jane Doe, ',
      ' John Roe said. ',
      ', so Jan Kolb. ',
      ' he laughed, ',
      ', adding: ',
      ' and that she had ',
      ' ',
    ],
    ...[
      'Jane Doe told the Board: ',
      'According to John Roe it is ',
      ', сказал Иван Петров. ',
      '局长李文涛表示：',
      'Ivy Moss: ',
      '. ',
    ],
  );
  const paragraph = fc
    .array(fc.tuple(told, quoted), { minLength: 1, maxLength: 4 })
    .chain((pieces) => told.map((last) => `${pieces.flat().join('')}${last}`.replace(/ +/g, ' ').trim()));
  await fc.assert(
    fc.asyncProperty(paragraph, async (content) => {
      const page = `<html lang="en"><article><p>First, ${FILLER}</p><p>${content}</p><p>Last, ${FILLER}</p></article>`;
      const passages = (await read('page.html', page)).passages;
      expect(passages.map(({ text }) => text)).toContain(content);
      for (const { text, attributed } of passages) {
        const spoken = attributed.flatMap(({ start, end, attribution }) =>
          attribution.kind === 'speaker' ? [text.slice(start, end)] : [],
        );
        expect(spoken.filter((each) => /said|told|so Jan|сказал|表示|laughed|adding|According/.test(each))).toEqual([]);
      }
    }),
    { numRuns: 15 },
  );
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
        [null, 'One?'],
        [null, 'Two.'],
        [null, 'Three?'],
        [null, 'Four.'],
      ],
    ],
    [
      'a role that comes again, and a name that stands beside it',
      'The bridge closes.\n\nThe mayor: One.\n\nWrona: Two.\n\nThe mayor: Three.\n\nNote: Four.',
      [
        [null, 'The bridge closes.'],
        ['The mayor', 'One.'],
        ['Wrona', 'Two.'],
        ['The mayor', 'Three.'],
        [null, 'Note: Four.'],
      ],
    ],
    [
      'the first who asks in a record',
      '1. Ellen Price (Holm) (Lab): One?\n\nThe Minister for Coasts (Dr. Ruth Vane): Two.\n\nEllen Price: Three?',
      [
        ['Ellen Price', 'One?'],
        ['Dr. Ruth Vane', 'Two.'],
        ['Ellen Price', 'Three?'],
      ],
    ],
    [
      'numbers of questions',
      'Q1. Jane Doe: One?\n\nThe Minister: Two.\n\nQ2. [904] Jane Doe: Three?',
      [
        ['Jane Doe', 'One?'],
        ['The Minister', 'Two.'],
        ['Jane Doe', 'Three?'],
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
        [null, 'Два?'],
        ['В. Путин', 'Три.'],
        [null, 'Четыре?'],
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
    [
      'names of whom some speak but once',
      'Talks\n\nVladimir Petrov: One.\n\nAnd one.\n\nSergei Mikhailov: Two?\n\nVladimir Petrov: Three.',
      [
        ['Vladimir Petrov', 'One.'],
        ['Vladimir Petrov', 'And one.'],
        ['Sergei Mikhailov', 'Two?'],
        ['Vladimir Petrov', 'Three.'],
      ],
    ],
    [
      'parties and offices',
      'Präsidentin Bärbel Kunze: Eins.\n\nDr. Anton Maier (SPD): Zwei!\n\nLena Vogt (CDU/CSU): Drei.',
      [
        ['Präsidentin Bärbel Kunze', 'Eins.'],
        ['Dr. Anton Maier', 'Zwei!'],
        ['Lena Vogt', 'Drei.'],
      ],
    ],
    [
      'full stops, as parliaments print them',
      'RECORD OF DEBATES: The Rivers Bill\n\nMr. HOLLOWAY. One.\n\nMs. McTRAN of Iowa. Two.\n\nThe SPEAKER pro tempore. Three.\n\nMr. HOLLOWAY. Four.',
      [
        ['Mr. HOLLOWAY', 'One.'],
        ['Ms. McTRAN of Iowa', 'Two.'],
        ['The SPEAKER pro tempore', 'Three.'],
        ['Mr. HOLLOWAY', 'Four.'],
      ],
    ],
    [
      'the same in French',
      'M. le président. Un.\n\nMme Anne Durand. Deux.\n\nM. le président. Trois.',
      [
        ['M. le président', 'Un.'],
        ['Mme Anne Durand', 'Deux.'],
        ['M. le président', 'Trois.'],
      ],
    ],
    [
      'full stops, before short sentences in capitals',
      'Mr. OAKES of Maine. Madam Speaker. I object.\n\nMs. PIKE. Oh. Mr. OAKES. Why?\n\nMr. OAKES of Maine. Dr. Hill. Ask her.',
      [
        ['Mr. OAKES of Maine', 'Madam Speaker. I object.'],
        ['Ms. PIKE', 'Oh. Mr. OAKES. Why?'],
        ['Mr. OAKES of Maine', 'Dr. Hill. Ask her.'],
      ],
    ],
    [
      'the same in French, with initials and offices',
      'M. J.-B. Lenoir. Certes. Mais non.\n\nMme Zoé Blanc, rapporteure. Hélas ! Oui. Non.\n\nM. J. B. Lenoir. Bravo, chers amis. Un.',
      [
        ['M. J.-B. Lenoir', 'Certes. Mais non.'],
        ['Mme Zoé Blanc', 'Hélas ! Oui. Non.'],
        ['M. J. B. Lenoir', 'Bravo, chers amis. Un.'],
      ],
    ],
    [
      'colons, not those of a later sentence',
      'Ann Lee: One.\n\nSoon. Never: two.\n\nBob Ray: Three.\n\nProf. Dr. Ann Lee: Four.',
      [
        ['Ann Lee', 'One.'],
        ['Ann Lee', 'Soon. Never: two.'],
        ['Bob Ray', 'Three.'],
        ['Prof. Dr. Ann Lee', 'Four.'],
      ],
    ],
    [
      'forms of address',
      'El señor PRESIDENTE: Uno.\n\nLa señora MORALES RUIZ: Dos.\n\nEl señor ministro de SANIDAD (Gil Robles): Tres.',
      [
        ['El señor PRESIDENTE', 'Uno.'],
        ['La señora MORALES RUIZ', 'Dos.'],
        ['El señor ministro de SANIDAD', 'Tres.'],
      ],
    ],
    [
      'days and times',
      '[12/05/2021, 10:02:11] Jane: one\n[12/05/2021, 10:03:40] Marco: two lol\n12/05/2021, 10:04 - Jane: three',
      [
        ['Jane', 'one'],
        ['Marco', 'two lol'],
        ['Jane', 'three'],
      ],
    ],
    [
      'offices in front of names in brackets, and two brackets behind them',
      'House of Commons: Rivers\n\nMr Speaker: One.\n\nThe Secretary of State for Rivers (Anna Firth): Two.\n\nSir John Hay (Mid Norfolk) (Con): Three?\n\nAnna Firth: Four.',
      [
        ['Mr Speaker', 'One.'],
        ['Anna Firth', 'Two.'],
        ['Sir John Hay', 'Three?'],
        ['Anna Firth', 'Four.'],
      ],
    ],
    [
      'surnames in capitals with a full stop',
      'PRESIDENTE. Uno.\n\nROSSI (PD). Due.\n\nPRESIDENTE. Tre.',
      [
        ['PRESIDENTE', 'Uno.'],
        ['ROSSI', 'Due.'],
        ['PRESIDENTE', 'Tre.'],
      ],
    ],
    [
      'offices in front of surnames with a full stop',
      'Chairwoman Vance. One.\n\nRepresentative Ott. Two.\n\nThe Chairwoman. Three.\n\nDr. De Groot. Four.\n\nRepresentative Ott. Five.',
      [
        ['Chairwoman Vance', 'One.'],
        ['Representative Ott', 'Two.'],
        ['The Chairwoman', 'Three.'],
        ['Dr. De Groot', 'Four.'],
        ['Representative Ott', 'Five.'],
      ],
    ],
    [
      'one label in capitals, and a Q in front of questions',
      'MR. OAKES:  One.\n\nQ    Two?\n\nMR. OAKES:  Three.\n\nQ    (Inaudible.)\n\nQ & A went on.',
      [
        ['MR. OAKES', 'One.'],
        [null, 'Two?'],
        ['MR. OAKES', 'Three.'],
        [null, '(Inaudible.)'],
        [null, 'Q & A went on.'],
      ],
    ],
    [
      'initials behind surnames',
      'Председательствующая. Раз.\n\nОрлов-Белый В. Г., комитет по рекам. Два.\n\nПредседательствующая. Три.',
      [
        ['Председательствующая', 'Раз.'],
        ['Орлов-Белый В. Г.', 'Два.'],
        ['Председательствующая', 'Три.'],
      ],
    ],
    [
      'times behind names',
      'Ann Lee [0:01] One.\n\nBob Ray (00:12) Two.\n\nAnn Lee [01:00:03] Three.',
      [
        ['Ann Lee', 'One.'],
        ['Bob Ray', 'Two.'],
        ['Ann Lee', 'Three.'],
      ],
    ],
    [
      'names in capitals with a full stop on lines of their own',
      'OLD CLERK.\nOne,\nand one.\n\nLENA.\nTwo.\n\nOLD CLERK.\nThree.',
      [
        ['OLD CLERK', 'One,\nand one.'],
        ['LENA', 'Two.'],
        ['OLD CLERK', 'Three.'],
      ],
    ],
    [
      'letters with a full stop',
      'Q. One?\n\nA. Two.\n\nQ. Three?\n\nA. Four.',
      [
        [null, 'One?'],
        [null, 'Two.'],
        [null, 'Three?'],
        [null, 'Four.'],
      ],
    ],
    [
      'days behind a dash, on a line of their own',
      'Jane — 12/05/2021 10:02 AM\none\n\nMarco — Today at 10:03 AM\ntwo\n\nJane — Yesterday at 10:04 AM\nthree',
      [
        ['Jane', 'one'],
        ['Marco', 'two'],
        ['Jane', 'three'],
      ],
    ],
    [
      'whoever is not named, among others',
      'Ann Lee: One.\n\nBob Ray: Two.\n\nA participant: Three?\n\nFurthermore, I say two things: four.\n\nAnn Lee: Five.\n\nBob Ray: Six.\n\nMy point is: seven.',
      [
        ['Ann Lee', 'One.'],
        ['Bob Ray', 'Two.'],
        ['A participant', 'Three?'],
        ['A participant', 'Furthermore, I say two things: four.'],
        ['Ann Lee', 'Five.'],
        ['Bob Ray', 'Six.'],
        ['Bob Ray', 'My point is: seven.'],
      ],
    ],
    [
      'whole names that come again and again between long answers',
      [
        'Ann Lee: One?',
        'Bob Ray: Two.',
        ...Array<string>(20).fill('It goes on.'),
        'Ann Lee: Three?',
        'Bob Ray: Four.',
      ].join('\n\n'),
      [
        ['Ann Lee', 'One?'],
        ['Bob Ray', 'Two.'],
        ['Bob Ray', 'It goes on.'],
        ['Ann Lee', 'Three?'],
        ['Bob Ray', 'Four.'],
      ],
    ],
    [
      'times in brackets, and numbers',
      'Speaker 1 (00:14):\nOne.\n\nJane Doe [00:15]: Two.\n\nSPEAKER_02: Three.',
      [
        ['Speaker 1', 'One.'],
        ['Jane Doe', 'Two.'],
        ['SPEAKER_02', 'Three.'],
      ],
    ],
    [
      'Chinese offices',
      '路透社记者：一？\n\n发言人：二。\n\n法新社记者：三？\n\n发言人：四。',
      [
        ['路透社记者', '一？'],
        ['发言人', '二。'],
        ['法新社记者', '三？'],
        ['发言人', '四。'],
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
    ['rules', 'No Spam: write once.\n\nBe Nice: help others.\n\nNo Ads: they are a nuisance.\n\nHAVE FUN: play.'],
    ['minutes', 'Decision: yes.\n\nAction: none.\n\nDecision: no.\n\nVote: two to one.\n\nPresent: Ann Lee.'],
    ['manuals', 'Windows: press F1.\n\nMac: press F2.\n\nWindows: press F3.\n\nMac: press F4.'],
    ['letters of items', 'A. One is first.\n\nB. Two is second.\n\nA. Again one.\n\nB. Again two.'],
    ['news in Chinese', '他说：“一是好的。”\n\n她表示：“二是好的。”\n\n他说：“三是好的。”'],
    ['whom a committee is made of', 'Chair: Ana Petrov\n\nSecretary: Wen Zhao\n\nTreasurer: Luis Ortega'],
  ])('are not made of %s', async (_, content) => {
    expect((await speakersOf(content)).filter(([speaker]) => speaker !== null)).toEqual([]);
  });

  test('are told by labels in front of any text, which stays as it is', async () => {
    const forms = fc.constantFrom<[string, string]>(
      ['Ann Lee: ', 'Ann Lee'],
      ['Dr. Eva Klein (SPD): ', 'Dr. Eva Klein'],
      ['>> BOB RAY: ', 'BOB RAY'],
      ['[00:14] Bob Ray: ', 'Bob Ray'],
      ['Ann Lee (1:02:03): ', 'Ann Lee'],
    );
    const spoken = fc.array(fc.tuple(forms, text), { minLength: 3, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(spoken, async (turns) => {
        fc.pre(new Set(turns.map(([[, name]]) => name)).size > 1);
        const page = `<html lang="en"><title>Talk</title><article>${turns.map(([[label], said]) => `<p>${escapedHtml(label + said)}</p>`).join('')}</article>`;
        const passages = (await read('talk.html', page)).passages.flatMap(({ paragraphs, text, attributed: [piece] }) =>
          paragraphs.map((number) => ({
            number,
            said: [piece?.attribution.kind === 'speaker' ? piece.attribution.speaker : null, text],
          })),
        );
        expect(passages.sort((a, b) => a.number - b.number).map(({ said }) => said)).toEqual(
          turns.map(([[, name], said]) => [name, said]),
        );
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['a page', 'talk.html', (label: string, text: string) => `<p><b>${label}: </b>${text}</p>`],
    ['Markdown', 'talk.md', (label: string, text: string) => `**${label}:** ${text}\n\n`],
  ])('are told by bold labels of %s, as proposals', async (_, name, write) => {
    const lines = [
      ['Chair', `Did you meet him, ${FILLER}`],
      ['Holt', `I did not, ${FILLER}`],
      ['Chair', `So noted, ${FILLER}`],
    ] as const;
    const content = lines.map(([label, text]) => write(label, text)).join('');
    const page = name.endsWith('html') ? `<html lang="en"><article>${content}</article>` : content;
    expect(await speakersOf(page, name)).toEqual(lines);
  });

  test('are told by names alone in bold letters that come again', async () => {
    const talk = (last: string) =>
      `# Talk\n\n**Ann Lee**\n\nOne.\n\n**Bob Ray**\n\nTwo.\n\n**Ann Lee**\n\nThree.\n\n**${last}**\n\nFour.`;
    expect(await speakersOf(talk('Bob Ray'), 'talk.md')).toEqual([
      ['Ann Lee', 'One.'],
      ['Bob Ray', 'Two.'],
      ['Ann Lee', 'Three.'],
      ['Bob Ray', 'Four.'],
    ]);
    expect((await speakersOf(talk('And so on'), 'talk.md')).map(([, text]) => text)).toContain('Ann Lee');
  });

  test.each([
    ['headings', (name: string) => `#### ${name}`],
    ['bold letters', (name: string) => `**${name}**`],
    ['ordinary letters', (name: string) => name],
    ['ordinary letters, on two lines', (name: string) => name.replace('Lee (', 'Lee\n\n(')],
  ])('are told by names alone with places and parties in %s', async (_, write) => {
    const lines = [
      'Debate',
      'Ann Lee (Holm) (Lab)',
      'One.',
      'The Minister for Piers (Rob Hill)',
      'Two.',
      'Ann Lee',
      'Three.',
    ];
    const debate = lines.map((line, at) => (at === 0 ? `# ${line}` : at % 2 === 1 ? write(line) : line)).join('\n\n');
    expect(await speakersOf(debate, 'debate.md')).toEqual([
      ['Ann Lee', 'One.'],
      ['Rob Hill', 'Two.'],
      ['Ann Lee', 'Three.'],
    ]);
  });

  test('are not made of headings with names that stand there once', async () => {
    const people = '# People\n\n### Ann Lee (Holm)\n\nOne.\n\n### Bob Ray (Tarn)\n\nTwo.\n\n### Eva Ott\n\nThree.';
    expect((await speakersOf(people, 'people.md')).map(([speaker]) => speaker)).toEqual([null, null, null]);
  });

  test.each([
    ['names that may be other words', 'Kettle: One.\n\nPan: Two.\n\nKettle: Three.\n\nPan:\n\nFour.', 4],
    ['whole names', 'Ann Lee: One.\n\nBob Ray: Two.\n\nAnn Lee: Three.\n\nBob Ray:\n\nFour.', 0],
  ])('are proposed by %s where nothing else says so', async (_, content, proposed) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
    const source = join(folder, 'talk.txt');
    writeFileSync(source, content);
    const { file } = await addDocument(source, folder, { id: 'texts' });
    expect(readFileSync(file, 'utf8').split('<!-- proposed').length - 1).toBe(proposed);
  });

  test.each([
    ['the name of whoever spoke', 'Bell, who leads the union, sat down.'],
    ['a quotation that is told', '“It is over,” she said later.'],
  ])('are not given what tells of them: %s', async (_, told) => {
    const talk = 'ANNE BELL: One.\n\nROB HILL: Two.\n\nANNE BELL: Three.';
    expect((await speakersOf(`${talk}\n\n${told}\n\nThe talks had begun in May.`)).slice(3)).toEqual([
      [null, told],
      [null, 'The talks had begun in May.'],
    ]);
  });
});

describe('where somebody begins to speak who is not named', () => {
  const markedIn = async (name: string, content: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
    const source = join(folder, name);
    writeFileSync(source, content);
    const { file, notes } = await addDocument(source, folder, { id: 'texts' });
    const marked = readFileSync(file, 'utf8').matchAll(/<!-- unnamed: .*-->\n(.*)/g);
    expect(notes.filter((note) => /looks like an interview|Others speak around/.test(note))).toEqual([]);
    return Array.from(marked, ([, line]) => line);
  };

  test.each([
    [
      'a page',
      'page.html',
      '?',
      (bold: string) => `<p><strong>${bold}</strong></p>`,
      (text: string) => `<p>${text}</p>`,
    ],
    ['Markdown', 'page.md', '?', (bold: string) => `**${bold}**\n\n`, (text: string) => `${text}\n\n`],
    ['Markdown', 'page.md', '؟', (bold: string) => `**${bold}**\n\n`, (text: string) => `${text}\n\n`],
  ])('in an interview with bold questions of %s, is marked: %s %s', async (_, name, mark, bold, plain) => {
    const pairs = [1, 2, 3].map((each) => [`Why ${each}${mark}`, `Because of ${each}, ${FILLER}`] as const);
    const content = `${plain(`Ann Lee is a cook, ${FILLER}`)}${pairs.map(([q, a]) => bold(q) + plain(a)).join('')}${bold('About us')}${plain(`We are few, ${FILLER}`)}`;
    expect(await markedIn(name, content)).toEqual(pairs.flat());
  });

  test.each([
    [
      'a question above its answer in one paragraph',
      (asked: string, said: string) => `<p><b>${asked}</b><br>${said}</p>`,
    ],
    ['dashes', (asked: string, said: string) => `<p>– ${asked}</p><p>– ${said}</p>`],
    ['dashes on lines', (asked: string, said: string) => `<p>—${asked}<br>—${said}</p>`],
  ])('in an interview with %s, is marked', async (_, write) => {
    const pairs = ['Why so late?', 'You were ill.', 'And then?'].map(
      (asked, at) => [asked, `Because of ${at}.`] as const,
    );
    const page = `<article><p>Ann Lee is a cook, ${FILLER}</p>${pairs.map(([asked, said]) => write(asked, said)).join('')}</article>`;
    const marked = await markedIn('page.html', `<html lang="en">${page}`);
    expect(marked.map((line = '') => line.replace(/^\\?[–—]\s*/, ''))).toEqual(pairs.flat());
  });

  test.each([
    ['headings in bold letters', ['One', 'Two', 'Three'].map((head) => `**${head}**\n\nText, ${FILLER}`)],
    ['a few bold sentences', [...Array<string>(3).fill('**It is so.**'), ...Array<string>(9).fill(`Text, ${FILLER}`)]],
    ['lists with dashes', ['We need:', '– Flour, and', '– Salt, and', '– Anything else?']],
  ])('is not marked by %s', async (_, paragraphs) => {
    expect(await markedIn('page.md', paragraphs.join('\n\n'))).toEqual([]);
  });

  describe('in an interview whose title names who is interviewed', () => {
    const saidIn = async (title: string, paragraphs: readonly string[]) => {
      const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
      const source = join(folder, 'page.html');
      const all = [`<h1>${title}</h1>`, ...paragraphs.map((each) => `<p>${each}</p>`)];
      writeFileSync(source, `<html lang="en"><title>${title}</title><article>${all.join('')}</article>`);
      const { draft } = await addDocument(source, folder, { id: 'texts' });
      return draft.blocks.map((block) => [block.text, block.kind === 'heading' ? null : (block.said[0] ?? null)]);
    };
    const INTRO = `Ann Lee and Bo Kern run a kitchen in Holm, ${FILLER}`;
    const asked = (tag: string) =>
      ['Why so late?', 'You were ill.', 'And now?'].map((each) => `<${tag}>${each}</${tag}>`);
    const talk = (tag: string) => [
      INTRO,
      ...asked(tag).flatMap((each, at) => [each, `We thought of ${at}.`, 'It rained.']),
    ];

    test.each([
      ['An interview with Ann Lee', 'b'],
      ['Küchenchefin Ann Lee im Gespräch', 'strong'],
      ['Entrevista a Ann Lee: “Nada”', 'em'],
      ['Entretien avec Ann Lee, cuisinière', 'i'],
    ])('the answers are proposed to be theirs: %s, %s', async (title, tag) => {
      const said = await saidIn(title, talk(tag));
      const answers = ['We thought of 0.', 'It rained.', 'We thought of 1.', 'It rained.', 'We thought of 2.'];
      expect(said.filter(([, name]) => name !== null)).toEqual(answers.map((text) => [text, 'Ann Lee']));
      expect(said.at(-1)).toEqual(['It rained.', null]);
    });

    test('also below questions that are headings', async () => {
      const paragraphs = ['Why so late?', 'You cook, though?', 'And now?'].flatMap((each, at) => [
        `</p><h3>${each}</h3><p>We thought of ${at}.`,
        'It rained.',
      ]);
      const said = await saidIn('An interview with Ann Lee', [INTRO, ...paragraphs, 'Ann Lee cooks in Holm.']);
      const answers = [0, 1, 2].flatMap((at) => [`We thought of ${at}.`, 'It rained.']).slice(0, -1);
      expect(said.filter(([, name]) => name !== null)).toEqual(answers.map((text) => [text, 'Ann Lee']));
    });

    test('but not where nobody says “I” or “we”, as where an article answers itself', async () => {
      const paragraphs = talk('b').map((each) => each.replace('We thought', 'She thought'));
      expect((await saidIn('The interview with Ann Lee', paragraphs)).filter(([, name]) => name !== null)).toEqual([]);
    });

    test('but not what stands between them in other letters', async () => {
      const between = talk('b').with(3, '<i>She looks at the sea.</i>');
      expect((await saidIn('An interview with Ann Lee', between))[3]).toEqual(['She looks at the sea.', null]);
    });

    test('but not what stands below thanks', async () => {
      const said = await saidIn('An interview with Ann Lee', [
        ...talk('b'),
        '<b>Thank you!</b>',
        'The kitchen is free.',
      ]);
      expect(said.at(-1)).toEqual(['The kitchen is free.', null]);
    });

    test.each([
      ['An interview with the cook of Holm', 'Ann Lee has been the cook of Holm since May.'],
      ['Questions for the new head cook', 'The head cook, Ann Lee, keeps three dogs. Bo Kern feeds them.'],
      ['Gespräch mit der Leiterin', 'Küchenleiterin Ann Lee empfängt uns.'],
      ['Entrevista con la alcaldesa de Holm', 'Ann Lee es alcaldesa de Holm desde mayo.'],
      ['An interview with the head of the Holm Street Kitchen', 'Ann Lee came to the Holm Street Kitchen in May.'],
      ['Interview mit der Präsidentin der Köche', 'Seit Mai leitet Ann Lee die Köche.'],
    ])('they are proposed to be whose the introduction says: %s', async (title, introduction) => {
      const said = await saidIn(title, talk('b').with(0, introduction));
      expect(new Set(said.map(([, name]) => name))).toEqual(new Set([null, 'Ann Lee']));
    });

    test.each([
      ['Интервью с директором музея', 'Ольга Лосева руководит музеем.', 'Я здесь давно.', 'Ольга Лосева'],
      ['专访水务局局长', '水务局局长李文涛上任三年。', '我在这里很久了。', '李文涛'],
      ['专访水务局局长李文涛', '记者见到了他。', '我在这里很久了。', '李文涛'],
      ['山田太郎市長に聞く', '市長に話を聞いた。', '私は長くここにいます。', '山田太郎'],
      ['„Geduld“', 'Interview mit der Leiterin</p><p>Frau Eva Roth leitet Holm Süd.', 'Ich bin da.', 'Eva Roth'],
    ])('in any language: %s', async (title, introduction, answer, name) => {
      const asked = ['Frau Roth, warum?', '为什么？', 'Почему?'].flatMap((each) => [`<b>${each}</b>`, answer]);
      const said = await saidIn(title, [introduction, ...asked]);
      expect(said.slice(-5).map(([, whose]) => whose)).toEqual([name, null, name, null, name]);
    });

    test.each([
      'Ann Lee succeeded Bo Kern as cook of Holm in May.',
      'Her predecessor as cook of Holm, Bo Kern, is gone.',
      'The cook of Holm, Ann Lee, is here. Bo Kern was cook of Holm until May.',
      'The cook of Holm sees us.',
    ])('but to nobody where that names several, or nobody: %s', async (introduction) => {
      const said = await saidIn('An interview with the cook of Holm', talk('b').with(0, introduction));
      expect(said.filter(([, name]) => name !== null)).toEqual([]);
    });

    test.each([
      'An interview with Ann Lee and Bo Kern',
      'Bo Kern, Ann Lee im Gespräch',
      'An interview with the cook',
      'Ann Lee',
      'Interview with Jo Park',
    ])('but to nobody where it names two, nobody, or somebody else: %s', async (title) => {
      expect((await saidIn(title, talk('b'))).filter(([, name]) => name !== null)).toEqual([]);
    });
  });

  test('in subtitles of which others have voices, is marked', async () => {
    const cues = ['<v Dr. Lee>It is safe.', '<v Host>Is it?', 'No. Never.', '<v Dr. Lee>It is.'];
    const vtt = cues.map((cue, at) => `00:0${at}.000 --> 00:0${at}.900\n${cue}\n`).join('\n');
    expect(await markedIn('talk.vtt', `WEBVTT\n\n${vtt}`)).toEqual(['No. Never.']);
  });
});

describe('what is set off as quoted', () => {
  const quotedIn = async (content: string) => {
    const page = `<html lang="en"><article><p>First of all, ${FILLER}</p>${content}<p>Last of all, ${FILLER}</p></article>`;
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
    const source = join(folder, 'page.html');
    writeFileSync(source, page);
    const { file, notes } = await addDocument(source, folder, { id: 'texts' });
    const written = readFileSync(file, 'utf8');
    const passages = documentOf(written).passages.map(({ text, attributed: [piece] }) => [
      piece?.attribution.kind === 'speaker' ? piece.attribution.speaker : null,
      text,
    ]);
    return { passages: passages.slice(1, -1), comments: written.match(/<!-- \w+/g), notes: notes.join('\n') };
  };
  const words = 'The ferry is our road. Nobody pays to use a road.';

  test.each([
    ['a dash in front of the name', `<blockquote><p>${words}</p><p>— Marie Curie, in a letter</p></blockquote>`],
    ['a dash on its last line', `<blockquote><p>${words}<br>— Marie Curie</p></blockquote>`],
    ['a dash behind its last sentence', `<blockquote><p>${words} — Marie Curie, 1903</p></blockquote>`],
    ['two hyphens', `<blockquote>${words}<br><br>-- Marie Curie (1903)</blockquote>`],
    ['a footer', `<blockquote><p>${words}</p><footer>Marie Curie, <cite>Letters</cite></footer></blockquote>`],
    ['a caption', `<figure><blockquote><p>${words}</p></blockquote><figcaption>— Marie Curie</figcaption></figure>`],
    ['a dash behind it', `<blockquote><p>${words}</p></blockquote><p>— Marie Curie</p>`],
    [
      'a tweet’s line',
      `<blockquote class="twitter-tweet"><p>${words}</p>&mdash; Marie Curie (@mc) <a href="#">May 1, 2024</a></blockquote>`,
    ],
  ])('is proposed to be its signer’s: %s', async (_, content) => {
    const { passages, comments } = await quotedIn(content);
    expect(passages).toEqual([['Marie Curie', words]]);
    expect(comments).toEqual(['<!-- proposed']);
  });

  test.each([
    ['behind it', `<blockquote><p>${words}</p></blockquote><p>So wrote Mary Quayle, 81, in a letter.</p>`],
    ['before it', `<p>Mary Quayle, 81, wrote in a letter:</p><blockquote><p>${words}</p></blockquote>`],
  ])('is proposed to be theirs who are named %s', async (_, content) => {
    const { passages } = await quotedIn(content);
    expect(passages).toContainEqual(['Mary Quayle', words]);
  });

  test('is marked where nobody is named, and told', async () => {
    const { passages, comments, notes } = await quotedIn(`<blockquote><p>${words}</p></blockquote>`);
    expect(passages).toEqual([[null, words]]);
    expect(comments).toEqual(['<!-- unnamed']);
    expect(notes).toContain('Set off as quoted, but it could not be told from whom, 1: “The ferry is our road.');
    expect(notes).toContain('Marked as unnamed: add a — line');
  });

  test('is no more than indented where it is most of the text', async () => {
    expect((await quotedIn(`<blockquote><p>${words.repeat(20)}</p></blockquote>`)).comments).toBeNull();
  });
});

describe('what markup says is not lost with it', () => {
  const textsIn = async (content: string) =>
    (await textsOf('page.html', `<html lang="en"><article><p>First, ${FILLER}</p>${content}</article>`)).slice(1);

  test.each<[string, string, string[]]>([
    [
      'powers',
      '<p>It cost 10<sup>6</sup> crowns, 5 m<sup>2</sup> and 10<sup>-3</sup>.</p>',
      ['It cost 10⁶ crowns, 5 m² and 10⁻³.'],
    ],
    ['ordinals', '<p>On the 1<sup>st</sup> of May.</p>', ['On the 1st of May.']],
    [
      'footnotes that nothing links',
      '<p>From 31 to 6.<sup>1</sup> Blue algae<sup>2</sup> came.</p><p><small>1 Office, 2022.</small></p><p><sup>2</sup> Also green.</p>',
      ['From 31 to 6. Blue algae came.'],
    ],
    [
      'footnotes to which links lead that are not raised',
      '<p>From 31 to 6.<a href="#cite_note-1">[1]</a> See <a href="#p2">2</a>.</p><ol><li id="cite_note-1">Office.</li></ol>',
      ['From 31 to 6. See 2.'],
    ],
    [
      'footnotes that begin with what the links lead to',
      '<p>From 31 to 6.<sup><a href="#_ftn1">[1]</a></sup> Blue<a href="#footnote-2">2</a>.</p><div><p><a name="_ftn1" href="#_ref1">[1]</a> Office.</p></div><div><a id="footnote-2">2</a><div><p>Also green.</p></div></div>',
      ['From 31 to 6. Blue.'],
    ],
    [
      'marks of notes behind sentences and words',
      '<p>Sold in 2024.[2][3] “Never.”[12] A harbour[4] of stone[note 1], and argv.[citation needed]</p>',
      ['Sold in 2024. “Never.” A harbour of stone, and argv.'],
    ],
    [
      'marks of notes that are letters',
      '<p>Built in 1874[a] of stone.[1] It is 31 metres high[b] and “[w]hite”.[c]</p>',
      ['Built in 1874 of stone. It is 31 metres high and “[w]hite”.'],
    ],
    ['letters in brackets that are none', '<p>Sold.[1] Take xs[i] and ys[j].</p>', ['Sold.[1] Take xs[i] and ys[j].']],
    [
      'brackets that mark no notes',
      '<p>He said “[we] are out” in [2]. Take argv[1], and xs[2] (see [3]) or be [sic].</p>',
      ['He said “[we] are out” in [2]. Take argv[1], and xs[2] (see [3]) or be [sic].'],
    ],
    [
      'brackets with one number that is not the first',
      '<p>Take it.</p><pre>select (max(xs))[2] from t;\nmerge:[2] fix</pre>',
      ['Take it.', 'select (max(xs))[2] from t;\nmerge:[2] fix'],
    ],
    ['raised numbers without footnotes', '<p>From 31 to 6.<sup>1</sup> Blue.</p>', ['From 31 to 6.¹ Blue.']],
    [
      'a number at the end that is no footnote',
      '<p>From 10<sup>6</sup> to 6.</p><p>6 people came.</p>',
      ['From 10⁶ to 6.', '6 people came.'],
    ],
    [
      'what is struck out',
      '<p>It will be <del>demolished</del><s> or sold</s> <ins>rebuilt</ins>.</p>',
      ['It will be rebuilt.'],
    ],
    ['marks that browsers write', '<p>She said <q>never again</q> twice.</p>', ['She said “never again” twice.']],
    [
      'tables of paragraphs',
      '<table><tr><td><p>Workers</p></td><td><p>1,200</p></td></tr></table>',
      ['Workers\t1,200'],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await textsIn(content)).toEqual(expected);
  });

  test('and told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
    const source = join(folder, 'page.html');
    writeFileSync(
      source,
      `<html lang="en"><article><p>6.<sup>1</sup> It is <del>not</del> safe, ${FILLER}</p></article>`,
    );
    const notes = (await addDocument(source, folder, { id: 'texts' })).notes.join('\n');
    expect(notes).toContain('Struck out in the source, and left out, 1: “not”');
    expect(notes).toContain('Raised numbers stand behind words: 1. Take out those that mark footnotes.');
  });
});

test.each([
  [
    'a hyphen at the end of a line and of a cue',
    ['It has a bee-', 'hive\nand a half-', 'door.'],
    ['It has a bee-hive and a half-door.'],
  ],
  ['words that stand undivided elsewhere', ['A beehive is a bee-\nhive.'], ['A beehive is a beehive.']],
  ['marks of another format', ['{\\an8}We go{\\i1} now.', '♪ [choir] ♪'], ['We go now.']],
  ['labels with numbers', ['BOY 1: Here!\nBOY 2: There!'], ['BOY 1: Here!', 'BOY 2: There!']],
])('subtitles are read with %s', async (_, cues, expected) => {
  const srt = cues.map((cue, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${cue}\n`).join('\n');
  expect(await textsOf('cues.srt', srt)).toEqual(expected);
});

test('questions of a page that open their answers are headings', async () => {
  const page = `<h2>Help</h2><dl><dt>Who may row?</dt><dd>Everybody, ${FILLER}</dd><dt>Boat</dt><dd>What is rowed, ${FILLER}</dd></dl><details><summary>Lost oars</summary><p>Call us, ${FILLER}</p></details>`;
  const { passages } = await read('help.md', page);
  expect(passages.map(({ text, headings }) => [text.split(',')[0], headings.at(-1)])).toEqual([
    ['Everybody', 'Who may row?'],
    ['Boat', 'Who may row?'],
    ['What is rowed', 'Who may row?'],
    ['Call us', 'Lost oars'],
  ]);
});

describe('subtitles that roll up are taken once', () => {
  const time = (at: number, part: number) =>
    `00:${String(Math.floor(at / 30)).padStart(2, '0')}:${String((2 * at + part) % 60).padStart(2, '0')}.000`;
  const vttOf = (cues: readonly string[]) =>
    `WEBVTT\n\n${cues.map((cue, at) => `${time(at, 0)} --> ${time(at, 2)}\n${cue}\n`).join('\n')}`;
  const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const lines = fc.uniqueArray(words, { minLength: 4, maxLength: 9 });

  test.each<[string, (lines: readonly string[]) => string[]]>([
    ['line by line', (all) => all.map((line, at) => (at === 0 ? line : `${all[at - 1]}\n${line}`))],
    [
      'as on YouTube',
      (all) =>
        all.flatMap((line, at) => {
          const tagged = line.replace(/ (\w+)/g, ' <00:00:00.500><c> $1</c>').replace(/ </g, '<');
          return [`${at === 0 ? ' ' : all[at - 1]}\n${tagged}`, `${line}\n `];
        }),
    ],
  ])('%s', async (_, cuesOf) => {
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        expect(await textsOf('roll.vtt', vttOf(cuesOf(all)))).toEqual([all.join(' ')]);
      }),
      { numRuns: 20 },
    );
  });

  test('and no line that is empty but for a space is taken for the end of one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
    const source = join(folder, 'first.vtt');
    writeFileSync(source, vttOf([' \nthey went', 'they went\nhome']));
    const { notes } = await addDocument(source, folder, { id: 'texts' });
    expect(notes.join('\n')).not.toContain('Without a time');
  });

  test('but not what is said in brackets', async () => {
    const cues = ['They went.', '(I never said that.)', '[He is right!]'];
    expect((await textsOf('brackets.vtt', vttOf(cues))).join(' ')).toBe(cues.join(' '));
  });

  test('but not what is said twice', async () => {
    const cues = ['Never.', 'Never.\nNever again.', 'So be it.', 'It is.', 'It was.', 'Or not.', 'No more.'];
    expect((await textsOf('said.vtt', vttOf(cues))).join(' ')).toBe(cues.join(' ').replaceAll('\n', ' '));
  });

  test('without what is heard but not said, and with a paragraph for each label', async () => {
    const cues = [
      '[wind howling]',
      '♪ soft music ♪',
      '(Applause.)',
      '♪ We will go on ♪',
      'I love music',
      'They went\nMAN: It is old.\nWOMAN: Older.',
    ];
    expect(await textsOf('heard.vtt', vttOf(cues))).toEqual([
      '♪ We will go on ♪ I love music They went',
      'MAN: It is old.',
      'WOMAN: Older.',
    ]);
  });
});

describe('what stands above the text', () => {
  const headOf = async (name: string, content: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
    const source = join(folder, name);
    writeFileSync(source, content);
    const { draft, notes } = await addDocument(source, folder, { id: 'texts' });
    return { ...draft.header, texts: draft.blocks.map(({ text }) => text), notes: notes.join('\n') };
  };
  const text = `Herons fly, ${FILLER}`;

  test.each([
    'FOR IMMEDIATE RELEASE',
    'Press Release:',
    '*** EMBARGOED until 5 May ***',
    'Pressemitteilung',
    'Nota de prensa',
  ])('is no title, but a banner: %s', async (banner) => {
    const { title, texts, notes } = await headOf('press.txt', `${banner}\n\nHerons Fly\n\n${text}`);
    expect({ title, texts }).toEqual({ title: 'Herons Fly', texts: [text] });
    expect(notes).toContain(`Left out above the text, 1: “${banner}”`);
  });

  test('goes with its letterhead and whom to ask', async () => {
    const letterhead = 'Lake Water\n1 Mill Lane, Holm\nTel: 555 010';
    const contact = 'FOR IMMEDIATE RELEASE\nContact: Priya Nand\npress@lake.example';
    const { title, texts, notes } = await headOf('press.txt', `${letterhead}\n\n${contact}\n\nHerons Fly\n\n${text}`);
    expect({ title, texts }).toEqual({ title: 'Herons Fly', texts: [text] });
    expect(notes).toContain('Left out above the text, 6: “Lake Water” “1 Mill Lane, Holm”');
  });

  test('but not with a title above it', async () => {
    const { title, texts } = await headOf('press.txt', `Herons Fly\n\nPress release\n\n${text}`);
    expect(title).toBe('Herons Fly');
    expect(texts.at(-1)).toBe(text);
  });

  test.each([
    ['By Ingrid Moe', ['Ingrid Moe']],
    ['by Nan Tully and Jo Park', ['Nan Tully', 'Jo Park']],
    ['Von Svenja Kolb', ['Svenja Kolb']],
    ['Por Andrés Gil', ['Andrés Gil']],
    ['Propos recueillis par Yann Morel', ['Yann Morel']],
  ])('says who wrote it: %s', async (line, authors) => {
    const head = await headOf('a.txt', `Herons Fly\n\n${line}\n\nPublished 14 March 2023\n\n${text}`);
    expect(head).toMatchObject({ title: 'Herons Fly', authors, published: '2023-03-14', texts: [text] });
    expect(head.notes).toContain(`Left out as author: “${line}”`);
  });

  test.each(['By the old mill', 'By President Aino Korhonen', 'By Tuesday it had rained.'])(
    'is kept where it is no author: %s',
    async (line) => {
      const { authors, texts } = await headOf('a.txt', `Herons Fly\n\n${line}\n\n${text}`);
      expect({ authors, texts }).toEqual({ authors: [], texts: [line, text] });
    },
  );

  test.each([
    ['12 May 2021', '2021-05-12'],
    ['Wednesday, May 12, 2021', '2021-05-12'],
    ['Urteil vom 4. Juni 2023', '2023-06-04'],
    ['Sessão de 4 de junho de 2023', '2023-06-04'],
    ['12th of nothing 2021', null],
    ['4. Juni 2023', '2023-06-04'],
    ['4 de junio de 2023', '2023-06-04'],
    ['1er août 2023', '2023-08-01'],
    ['4 июня 2023', '2023-06-04'],
    ['4 июня 2023 года, Приморск', '2023-06-04'],
    ['Taken on June 4, 2023', '2023-06-04'],
    ['2023-06-04', '2023-06-04'],
    ['2023年6月4日', '2023-06-04'],
    ['令和5年6月4日', '2023-06-04'],
    ['平成元年6月4日', '1989-06-04'],
    ['24.06.2023', '2023-06-24'],
    ['24/06/2023', '2023-06-24'],
    ['06/24/2023', '2023-06-24'],
    ['06/04/2023', null],
    ['40 May 2021', null],
    ['We met on 12 May 2021', null],
  ])('has a title and a date on the line below: %s', async (date, expected) => {
    const { title, published, notes } = await headOf(
      'hearing.txt',
      `Herons in the Reeds\n${date}\n\n${text}\n\n${text}`,
    );
    expect(published).toBe(expected);
    expect(title).toBe(expected === null ? 'hearing' : 'Herons in the Reeds');
    expect(notes.includes('check published')).toBe(expected !== null);
  });

  test.each([
    ['Skerry, 4 June 2023', '2023-06-04'],
    ['Köln, den 4. Juni 2023', '2023-06-04'],
    ['Rio de Janeiro, 4 de junho de 2023', '2023-06-04'],
    ['4 июня 2023 года', '2023-06-04'],
    ['（2023年6月4日）', '2023-06-04'],
    ['北京，2023年6月4日', '2023-06-04'],
    ['Wednesday 6 March 2024', '2024-03-06'],
  ])('has a place and a date, which are neither title nor text: %s', async (line, expected) => {
    const letter = await headOf('letter.txt', `${line}\n\nDear Minister,\n\n${text}`);
    expect(letter).toMatchObject({ title: 'letter', published: expected, texts: ['Dear Minister,', text] });
    const speech = await headOf('speech.txt', `Herons at the Harbour\n\n${line}\n\n${text}`);
    expect(speech).toMatchObject({ title: 'Herons at the Harbour', published: expected, texts: [text] });
    const page = await headOf('speech.md', `# Herons at the Harbour\n\n${line}\n\n${text}`);
    expect(page).toMatchObject({ title: 'Herons at the Harbour', published: expected, texts: [text] });
    expect(letter.notes).toContain(`The date stands above the text, ${expected}: check published.`);
  });

  test.each([
    ['Yours faithfully,\nJane Doe\nQuay Road, Fenbury\n4 June 2023', '2023-06-04'],
    ['Yours faithfully,\n\nJane Doe and Max Roth\n\n4 June 2023', '2023-06-04'],
    ['Atentamente,\nPilar Montes\nMadrid, 4 de junio de 2023', '2023-06-04'],
    ['We meet on 4 June 2023.\n\nYours faithfully,\nJane Doe', null],
    ['4 June 2023\n\nThat day I was there.\n\nYours faithfully,\nJane Doe', null],
  ])('has the date of a letter below it: %j', async (end, expected) => {
    const letter = await headOf('letter.txt', `Dear Minister,\n\n${text}\n\n${end}`);
    expect(letter.published).toBe(expected);
    expect(letter.notes.includes(`The date stands below the letter, ${expected}: check published.`)).toBe(
      expected !== null,
    );
    expect(letter.texts.join('\n\n')).toContain(end);
  });

  test('has a date below a title that ends like a sentence', async () => {
    const { title, published, texts } = await headOf('a.md', `# Who pays?\n\n4 April 2024\n\n${text}`);
    expect({ title, published, texts }).toEqual({ title: 'Who pays?', published: '2024-04-04', texts: [text] });
  });

  test.each([
    'Minutes of the Board, 4 April 2024',
    'Minutes of the Board 2024-04-04',
    'Oral argument, 4 April 2024',
    'Vom 4. April 2024',
  ])('has a date in a line that stays: %s', async (line) => {
    const { published, texts } = await headOf('minutes.txt', `Herons at the Harbour\n\n${line}\n\n${text}`);
    expect({ published, texts }).toEqual({ published: '2024-04-04', texts: [line, text] });
  });

  test.each(['SKERRY, 4 April 2024 – ', 'Skerry, 4 de abril de 2024.- '])(
    'has a date in front of its first sentence: %s',
    async (dateline) => {
      const told = dateline + text;
      const { published, texts } = await headOf('a.txt', `Herons\n\n${told}\n\n${text}`);
      expect({ published, texts }).toEqual({ published: '2024-04-04', texts: [told, text] });
    },
  );

  test('has no date that stands in its sentences, or below them', async () => {
    const told = 'The harbour was sold on 4 April 2024.';
    const { published, texts } = await headOf('a.txt', `Herons\n\n${told}\n\nSkerry, 4 June 2023\n\n${text}`);
    expect({ published, texts }).toEqual({ published: null, texts: [told, 'Skerry, 4 June 2023', text] });
  });

  test('is a title though what is quoted in it stands behind a name that is a label below', async () => {
    const { title, texts } = await headOf(
      'a.txt',
      `Ann Lee: “It is dead”\n\nAnn Lee: ${text}\n\nTom Bell: ${text}\n\nAnn Lee: ${text}`,
    );
    expect({ title, texts }).toEqual({ title: 'Ann Lee: “It is dead”', texts: [text, text, text] });
  });

  test('of a page is its date below what introduces it', async () => {
    const page = (date: string) =>
      `<html lang="en"><title>Herons</title><meta property="article:published_time" content="2023-06-04"><article><h1>Herons</h1><p>Herons stand in the reeds all day, ${FILLER}</p><p>${date}</p><p>${text}</p><p>${text}</p></article>`;
    expect((await headOf('page.html', page('4 June 2023'))).texts).not.toContain('4 June 2023');
    expect((await headOf('page.html', page('5 June 2021'))).texts).toContain('5 June 2021');
  });

  test('has the name of who speaks below the title', async () => {
    const { title, texts } = await headOf('a.txt', `Address to the Nation\nBy President Aino Korhonen\n\n${text}`);
    expect({ title, texts }).toEqual({ title: 'Address to the Nation', texts: ['By President Aino Korhonen', text] });
  });

  test('of a page is a line with its date', async () => {
    const page = `<html lang="en"><title>Herons</title><article><h1>Herons</h1><p>By Ann Lee, 4 June 2023</p><p>${text}</p><p>${text}</p></article>`;
    const { published, notes } = await headOf('page.html', page);
    expect(published).toBe('2023-06-04');
    expect(notes).toContain('The date stands above the text, 2023-06-04: check published.');
  });
});

describe('the date is that of the document', () => {
  const page = (head: string, body: string) =>
    `<html lang="en"><head><title>New keel</title>${head}</head><body><main><article><h1>New keel</h1>${body}<p>First of all, ${FILLER}</p><p>Then again, ${FILLER}</p></article></main></body></html>`;
  const time = (written: string) => `<meta property="article:published_time" content="${written}">`;
  const shown = '<time class="published-date">June 8, 2023</time>';

  test.each([
    ['a time in UTC', 'a.html', page(time('2023-06-09T02:30:00Z'), shown), '2023-06-08'],
    ['a day alone', 'a.html', page(time('2023-06-09T00:00:00Z'), shown), '2023-06-09'],
    ['a time in its own zone', 'a.html', page(time('2023-06-09T02:30:00+02:00'), shown), '2023-06-09'],
    ['another month', 'a.html', page(time('2023-04-09T02:30:00Z'), shown), '2023-04-09'],
    [
      'above a quoted mail',
      'a.html',
      page(
        '',
        '<p><i>Fri Jan 6 08:01:02 CET 2023</i></p><pre>On Thu, Jan 5, 2023 at 9:02 PM Bo Dahl wrote:\n&gt; Why?</pre>',
      ),
      '2023-01-06',
    ],
    ['of a quoted mail alone', 'a.html', page('', '<p>On Thu, Jan 5, 2023 at 9:02 PM Bo Dahl wrote:</p>'), null],
    ['since when it holds', 'a.html', page('', '<p>Effective: June 1, 2022</p>'), null],
    ['a label', 'a.html', page('', '<p>发布日期：2020-09-01　来源：市环卫局　浏览次数：12</p>'), '2020-09-01'],
    [
      'the line of a wire',
      'a.txt',
      `New keel\n\nAUSTIN, Texas, April 9, 2023 /Example Wire/ -- First of all, ${FILLER}\n\nThen again.`,
      '2023-04-09',
    ],
    ['a place before it', 'a.txt', `Neuer Kiel\n\nHusum, 9. April 2023. Zuerst ${FILLER}\n\nDanach.`, '2023-04-09'],
    ['brackets', 'a.txt', `Neuer Kiel\n\nHusum (9. April 2023) – Zuerst ${FILLER}\n\nDanach.`, '2023-04-09'],
    ['a hyphen', 'a.txt', `New keel\n\nHusum, 9 April 2023 - First ${FILLER}\n\nThen again.`, '2023-04-09'],
    ['a sentence', 'a.txt', `Neuer Kiel\n\nEr kam am 9. April 2023. Zuerst ${FILLER}\n\nDanach.`, null],
  ])('%s', async (_, name, content, published) => {
    expect((await read(name, content)).published).toBe(published);
  });

  test('and one in figures that may be two days is told, not taken', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-dates-'));
    const source = join(folder, 'dated.md');
    writeFileSync(source, `---\ntitle: Keel\ndate: 10/02/2024\n---\n\nFirst of all, ${FILLER}\n`);
    const { draft, notes } = await addDocument(source, folder, { id: 'keel' });
    expect(draft.header.published).toBe(null);
    expect(notes.join('\n')).toContain('“10/02/2024” was not understood: write it as published: 2022-02-04.');
  });

  test('and lines that say since when it is so stay in the text', async () => {
    const lines = ['Effective: June 1, 2022', 'Last updated: May 2, 2022'];
    const { passages } = await read('terms.html', page('', lines.map((line) => `<p>${line}</p>`).join('')));
    expect(passages.map(({ text }) => text)).toEqual(expect.arrayContaining(lines));
  });
});

describe('of a page is left out and told', () => {
  const withFirst = async (line: string) => {
    const page = `<html lang="en"><title>Herons</title><meta name="author" content="Ann Lee"><article><h1>Herons</h1><p>${line}</p><p>Herons fly, ${FILLER}</p><p>Herons wade, ${FILLER}</p></article>`;
    const { texts, notes } = await notesOf(page);
    return {
      isKept: texts[0] === line,
      isTold: notes.includes(`Left out as author and date, 1: “${line.slice(0, 50)}`),
    };
  };

  test.each([
    'By Ann Lee, 4 June 2023',
    'Ann Lee, political editor, Oslo',
    'Published 4 June 2023 at 10:15 | Updated yesterday 9.30 pm',
    'Von Ann Lee | Stand: 4. Juni 2023, 10:15 Uhr',
    'Опубликовано 4 июня 2023 года',
    '河口日报 2024年5月8日',
    '5 min read',
  ])('who wrote it, and when: %s', async (line) => {
    expect(await withFirst(line)).toEqual({ isKept: false, isTold: true });
  });

  test.each([
    '市长王立军8日表示，“公园不会出售，这块地永远属于市民”。',
    '市长王立军8日表示公园不会出售，这块地永远属于市民',
    '“We fly on 4 June”, she said on 3 May 2023',
    'The bridge closes on 4 May 2023, and nobody knows why',
    'Am 4. Mai 2023 schließt die Brücke',
    'Ann Lee visited the reeds and found nobody',
    '«Летаем 4 июня», — сказала цапля',
    'Shots were fired at 9.30 pm',
  ])('but no sentence: %s', async (line) => {
    expect(await withFirst(line)).toEqual({ isKept: true, isTold: false });
  });

  const notesOf = async (content: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-texts-'));
    const source = join(folder, 'page.html');
    writeFileSync(source, content);
    const { draft, notes } = await addDocument(source, folder, { id: 'texts' });
    return { texts: draft.blocks.map(({ text }) => text), notes: notes.join('\n') };
  };

  test.each([
    ['a sentence that ends with a number', '<div class="menu"><p>We opened in 1987.</p></div>', 'We opened in 1987.'],
    ['an aside', '<aside><p>She went home early.</p></aside>', 'She went home early.'],
  ])('%s', async (_, piece, told) => {
    const page = `<html lang="en"><body><article><h1>Herons</h1><p>Herons fly, ${FILLER}</p><p>Herons wade, ${FILLER}</p></article>${piece}</body>`;
    const { texts, notes } = await notesOf(page);
    expect(texts.join(' ')).not.toContain(told);
    expect(notes).toMatch(new RegExp(`Pieces of the page that were left out, \\d: .*“${told}”`));
  });

  test.each([
    'Read more: Harbour to close',
    'Lesen Sie auch: Hafen schließt',
    'À lire aussi : Le port ferme',
    '09:30',
    '9.30 p.m.',
  ])('a link or a time: %s', async (aside) => {
    const page = `<html lang="en"><article><p>First, ${FILLER}</p><p>${aside}</p><p>Read more: it is in the book, ${FILLER}${FILLER}</p></article>`;
    const { texts, notes } = await notesOf(page);
    expect(texts).toHaveLength(2);
    expect(notes).toContain(`Left out as links to other pages and times, 1: “${aside}”`);
  });

  test('a sentence, however short it is, and that readers wrote some of the page', async () => {
    const page =
      '<html lang="en"><main><h1>The bridge</h1><p>I was at the meeting. They did not read the report, they only waved it.</p>' +
      '<div class="comment"><a href="/u">u/tobi</a><p>That is a lie. I was there too and Haddad read every page of it aloud.</p></div>' +
      '<div class="comment"><a href="/v">u/pen</a><blockquote><p>read every page</p></blockquote><p>He read two.</p></div></main>';
    const { texts, notes } = await notesOf(page);
    expect(texts).not.toContain('He read two.');
    expect(notes).toContain('Pieces of the page that were left out, 1: “He read two.”');
    expect(notes).toContain('Readers wrote some of this page');
  });

  const shortPage = (...texts: readonly string[]) =>
    `<html lang="en"><article>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;

  test.each([
    'Enable JavaScript and cookies to continue',
    'You need to enable JavaScript to run this app.',
    'JavaScript is disabled in your browser.',
    'Bitte aktivieren Sie JavaScript.',
    'Por favor, active JavaScript.',
    'Включите JavaScript в браузере.',
    '请启用JavaScript。',
    'Verify that you are human.',
  ])('all there is, where it asks for scripts: %s', async (text) => {
    expect((await notesOf(shortPage(text))).notes).toContain('All that was found speaks of cookies or JavaScript');
  });

  test.each([
    'Subscribe to read the full article. Already a subscriber? Log in.',
    'Sign in to continue reading',
    'Jetzt weiterlesen mit dem Monatsabo',
    'Suscríbete para seguir leyendo',
    'Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.',
    'Conteúdo exclusivo para assinantes',
    'Оформите подписку, чтобы читать дальше',
    '订阅后阅读全文',
    '此为会员专享内容',
    'この記事は有料記事です。残り412文字',
    '続きを読むには会員登録が必要です。',
    '이 기사를 끝까지 보려면 로그인 후 이용하세요',
    'Per continuare a leggere abbonati',
    'Om verder te lezen heb je een abonnement nodig',
    'Artykuł tylko dla prenumeratorów',
    'Okumaya devam etmek için abone olun',
    'Щоб прочитати статтю, оформіть передплату',
    'Dieser Artikel ist nur für Abonnenten.',
    'This story is available exclusively to subscribers',
  ])('an offer to go on for those who pay, which is told: %s', async (offer) => {
    const { notes } = await notesOf(shortPage(`The harbour was sold, ${FILLER}`, offer));
    expect(notes).toContain(`The page offers to go on for those who subscribe or log in: “${offer}”`);
  });

  test.each(['false', '"False"'])('what its JSON-LD says is not free to read: %s', async (value) => {
    const json = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Sold","isAccessibleForFree":${value}}</script>`;
    const { notes } = await notesOf(shortPage(`The harbour was sold, ${FILLER}`) + json);
    expect(notes).toContain('The page says that it is not free to read');
  });

  test.each([
    `They subscribe to the view that JavaScript is a language, and cookies are for the reader, ${FILLER}`,
    'Readers log in, and the harbour goes on.',
    'Sign up for our newsletter to read more stories like this.',
  ])('nothing like that where an article speaks of it: %s', async (text) => {
    expect((await notesOf(shortPage(`Herons fly, ${FILLER}`, text))).notes).not.toMatch(
      /JavaScript:|subscribe or log in/,
    );
  });

  test('but not the title, nor is text that speaks of cookies taken for it in silence', async () => {
    const title = 'We use cookies on this site, and the title of it is rather long, too';
    const page = `<html lang="en"><title>${title}</title><body><h1>${title}</h1><p>We use cookies, and our partners use cookies, to show you what you like. You may refuse that at any time, of course.</p></body>`;
    const { notes } = await notesOf(page);
    expect(notes).not.toContain('that were left out');
    expect(notes).toContain('All that was found speaks of cookies');
  });
});

describe('lines in columns', () => {
  test('are kept as they are, those around them joined', async () => {
    const rows = [
      'From          To               Adult      Child      Bike        Dog',
      'Old Pier      New Pier         $4.00      $2.00      $1.00       free',
      'New Pier      Lighthouse       $6.50      $3.25      $1.00       free of charge',
    ];
    const text =
      'The ferry takes a fee of everybody who sails with it, be it for one way or for\nboth ways, and the fee has to be paid on the pier before the ferry comes to it.';
    const texts = await textsOf('fees.txt', `Ferry fees\n\n${text}\n\n${rows.join('\n')}\n\n${text}`);
    expect(texts).toEqual([text.replace('\n', ' '), rows.join('\n'), text.replace('\n', ' ')]);
  });
});

describe('lines of Markdown', () => {
  test('that are all bold in front of others are lines of their own', async () => {
    const texts = await textsOf(
      'board.md',
      `1. **Harbour**\n   Rosa Lindt said no.\n2. **Cats**\n   May enter.\n\n__Dogs__\nMay not.\n`,
    );
    expect(texts).toEqual(['Harbour\nRosa Lindt said no.', 'Cats\nMay enter.', 'May not.']);
  });

  test('that are bold and above others are headings, but no names', async () => {
    const { passages } = await read('a.md', '# Boats\n\n**Guests**\nTwo may come.\n\n**Ann Lee**\nMill Road');
    expect(passages.map(({ headings, text }) => [...headings, text])).toEqual([
      ['Guests', 'Two may come.'],
      ['Guests', 'Ann Lee\nMill Road'],
    ]);
  });

  test('of tables are no headings', async () => {
    const { passages } = await read('srd.md', '| STR | DEX | CON |\n|---|---|---|\n| 1 | 2 | 3 |\n\nIt breathes air.');
    expect(passages.map(({ headings }) => headings)).toEqual([[], [], []]);
  });

  const prose =
    'Herons stand in the reeds all day long, and nobody knows what they are\nthinking of, which has been said by many people who have been watching\nthem for years.';
  const verse = 'Rain on the tin roof, rain\ncounting its small change,\nand my mother below it\nnot counting at all.';

  test.each([
    ['verses are lines', verse, [verse]],
    ['beside what is wrapped, too', `${prose}\n\n${verse}`, [prose.replaceAll('\n', ' '), verse]],
    ['so is what people list', '**Present:** A. Wren\n*Sorry:* D. Hart', ['Present: A. Wren\nSorry: D. Hart']],
    [
      'sentences of a line each are one paragraph',
      'One sentence that is long, and on a line, as people do who write for git.\nAnother is on its own.',
      ['One sentence that is long, and on a line, as people do who write for git. Another is on its own.'],
    ],
    [
      'notes and warnings are no quotations',
      '> [!WARNING]\n> Boats leak.\n\n> [!info] On nets\n> They tear.\n\nLast.',
      ['Boats leak.', 'On nets', 'They tear.', 'Last.'],
    ],
    ['items go on', '- one\n  two\n- three', ['one two', 'three']],
    [
      'links to places on the page are its contents',
      '## Contents\n\n- [One](#one)\n- [Two](#two)\n   - [Three](#three)\n\n## One\n\nSee:\n\n- [Two](#two)\n- [Elsewhere](a.md)\n- [Three](#three)',
      ['See:', 'Two', 'Elsewhere', 'Three'],
    ],
    ['code is as it stands', '```\na\nb\n\nc\nd\n```\n\nLast.', ['a\nb', 'c\nd', 'Last.']],
  ])('%s', async (_, content, texts) => {
    expect(await textsOf('lines.md', `# Title\n\n${content}\n`)).toEqual(texts);
  });
});
