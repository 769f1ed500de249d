import { describe, expect, test } from 'vitest';
import type { Warning } from '../../src/documents/index.ts';
import { parseDocument } from '../../src/documents/reading/index.ts';
import { articleSource } from '../samples.ts';
import { documentOf, fileOf, slices } from './file.ts';

/** The warnings of a body, which begins on line 9. */
function warningsOf(body: string): Warning[] {
  const warnings: Warning[] = [];
  const parsed = parseDocument('data/a.md', Buffer.from(fileOf(body)), (warning) => warnings.push(warning));
  expect(Array.isArray(parsed)).toBe(false);
  return warnings;
}

const LONG = 'Herons stand in the reeds all day long, and nobody knows what they are thinking of. '.repeat(8);

test('the reader is warned of a role that stands again and again in front of words', () => {
  expect(warningsOf('The mayor: One.\n\nWrona: Two.\n\nThe mayor: Three.')).toMatchObject([
    { line: 9, problem: expect.stringMatching(/^“The mayor” looks like a speaker’s label.*in 2 more paragraphs/) },
  ]);
});

describe('the reader is warned once of what a chat or a recording has in front of words', () => {
  test.each([
    ['mara — Today at 6:03 PM\ndid anyone\n\ntobi — Today at 6:04 PM\nyes', 'mara — Today at 6:03 PM'],
    ['mara — Today at 6:03 PM\n\ndid anyone\n\nmara — Today at 6:04 PM\n\nyes', 'mara — Today at 6:03 PM'],
    ['[02.04.2024 18:03] mara: did anyone\n\n[02.04.2024 18:04] tobi_k: yes', '[02.04.2024 18:03] mara:'],
    ['Hello.\n\nMara, [02.04.2024 18:03]\ndid anyone\n\nTobi K, [02.04.2024 18:04]\nyes', 'Mara, [02.04.2024 18:03]'],
    ['Jane Doe\n0:01\nWelcome.\n\nRob Hill\n0:04\nThanks.', 'Jane Doe 0:01'],
    ['Mara Lund\n@maral\n·\n2 Apr\nNo.\n\nTobi Keller\n@tobik\n·\n2 Apr\nYes.', 'Mara Lund @maral · 2 Apr'],
  ])('%j', (body, head) => {
    const found = warningsOf(body);
    expect(found.filter(({ problem }) => problem.includes('chat'))).toEqual([
      expect.objectContaining({
        line: body.startsWith('Hello') ? 11 : 9,
        problem: expect.stringContaining(`“${head}” looks like what a chat has in front of a message`),
      }),
    ]);
  });

  test.each([
    '[00:01.000 --> 00:04.000] Welcome.\n\n[00:04.000 --> 00:08.000] Thanks.\n\n[00:08.000 --> 00:10.000] Noted.',
    '0:00\nwelcome\n\n0:04\nthanks\n\n1:00:08\nnoted',
  ])('%j', (body) => {
    expect(warningsOf(body)).toMatchObject([
      { line: 9, problem: expect.stringMatching(/looks like a time.*take it out/) },
    ]);
  });

  test.each([
    'We met at 6:03.\n\nIt was over at 7:30 PM.',
    'The market opens — at 9:00\n\nIt is Friday.',
    'Herons — 12 of them\nfly.\n\nStorks — 14 of them\nwade.',
    'Write to @maral.\n\nOr to @tobik · there.',
  ])('but not where there is nothing like that: %j', (body) => {
    expect(warningsOf(body)).toEqual([]);
  });
});

describe('the reader is told nothing of slips that are said to be published', () => {
  test.each([
    '2. Two\n1. One',
    '1. One\n2. Two\n5. Five',
    'Jo sent <media omitted>.',
    'She said “yes.',
    'The poem ends with heron-\nlike calm.',
  ])('%j', (body) => {
    expect(warningsOf(body)).toMatchObject([
      { problem: expect.stringMatching(/; if it is published so, put <!-- as published --> above it\.$/) },
    ]);
    expect(warningsOf(`<!-- as published -->\n${body}`)).toEqual([]);
    expect(warningsOf(`<!-- as published -->\nHerons fly.\n\n${body}`)).toHaveLength(1);
  });

  test('but of whose words they are', () => {
    expect(warningsOf('<!-- as published -->\nHe saw it.\n— citing Jane Doe')).toHaveLength(1);
    expect(warningsOf('<!-- as published -->\nShe said: “We will go.”')).toHaveLength(1);
  });
});

describe('the reader is warned, with line and cure, of', () => {
  test.each<[string, string, number, RegExp]>([
    ...[
      ...[
        '— ¿Qué hora es?',
        '— Да, конечно.',
        '— Oui, monsieur, dit-il.',
        '— “Yes.”',
        '— Yes! he said',
        '— No… said Jane',
        '—No sé —dijo él',
      ],
      '— I went home and then I went to bed early, he said',
    ].map((line): [string, string, number, RegExp] => [
      'a line of dialogue that is swallowed',
      `Hola.\n${line}`,
      10,
      /looks like a line of dialogue.*write \\—/,
    ]),
    ...[
      '-- John Doe, speech, 2016',
      '– John Doe',
      '― quoting John Doe',
      '- John Doe, speech',
      '--John Doe',
      '– Мария Иванова',
    ].map((line): [string, string, number, RegExp] => [
      'another dash',
      `“Yes,” he said.\n${line}`,
      10,
      /is read as text.*begin it with —/,
    ]),
    ['another dash by itself', 'Yes.\n\n-- John Doe, speech', 11, /is read as text/],
    ...[
      'citing Putin',
      'according to the Kremlin',
      'quoted Putin',
      'qouting Putin',
      'citando a Putin',
      'Citing Putin',
      'Quoted Putin',
      'According to Putin',
    ].map((line): [string, string, number, RegExp] => [
      'an unknown verb',
      `Yes.\n— ${line}, speech`,
      10,
      /is read as part of the speaker’s name: write quoting, reporting/,
    ]),
    ...['3 February 2022', '03/02/2022', '3. Februar 2022', '3 de febrero de 2022'].map(
      (date): [string, string, number, RegExp] => [
        'another date',
        `Yes.\n— Jane Doe, speech, ${date}`,
        10,
        /not read as a date: write year/,
      ],
    ),
    [
      'paragraphs that nothing parts',
      Array(5).fill(LONG).join('\n'),
      9,
      /has \d+ characters on 5 lines: put a blank line/,
    ],
    ...[
      ...[
        'a <b>bold</b> word',
        '<p>A paragraph',
        'a<br/>b',
        '<a href="x">a</a>',
        'a &amp; b',
        'a&nbsp;b',
        'a &#8217; b',
      ],
      ...[
        'a [link](https://example.org)',
        '![picture](a.png)',
        'a **bold** word',
        'an *emphatic* word',
        'an _emphatic_ word',
      ],
      ...['| a | b |', '```', '> quoted', '***', '##Heading', '# ', '[a]: https://example.org', 'a mark[^1]'],
    ].map((text): [string, string, number, RegExp] => [
      'HTML or Markdown',
      `One.\n\n${text}`,
      11,
      /would be quoted as it stands: /,
    ]),
    ['Markdown in a heading', '## **Article 5**\n\nText.', 9, /is Markdown, and would be quoted/],
    ['Markdown in a — line', 'Text.\n— **Jane Doe**, speech', 10, /is Markdown, and would be quoted/],
    ['another encoding', 'He said â€œyes.', 9, /another encoding: .*UTF-8/],
    ['a — line under several items', '- a\n- b\n— Jane Doe', 11, /speaks of the item right above it and no other/],
    ['a divided word', 'They inter-\nrupted him.', 9, /divided at the end of this line/],
    ...['He said “yes.', 'He said yes.”', 'He said "yes.', '«Да, сказал он.', 'He said „yes.', '"Yes.\n\n“No.”'].map(
      (text): [string, string, number, RegExp] => [
        'a mark without another',
        `One.\n\n${text}`,
        11,
        /has no other one: put in/,
      ],
    ),
    ...[
      'The mayor, Helen Strand, said on Friday: “The tram will be built, and it will be built on time.”',
      '“There is no plan, no architect and no money,” said councillor Peter Oduya.',
      'Dora Poe said: “We will not go.”',
      'He told the Board: “There is no plan”.',
      'Sie sagte: „Wir werden nicht gehen“.',
      '„Die Straßenbahn wird wohl nie kommen“, sagte sie.',
      '市长说：“电车将按时建成，不会再拖延下去了。”',
      '„Wir hören auf“, hieß es aus der Firma.',
      '‚Das ist ein Skandal‘ sagte sie.',
      '“You are wrong” Ann Lee told them, he said “We are right” again.',
      '市長は『港は売らない』と述べた。',
      'Ann Lee was there. “We stay here.” “They will all go.”\n— sentence 1: reporting Ann Lee',
    ].map((text): [string, string, number, RegExp] => [
      'words in quotation marks that are nobody’s',
      `One.\n\nTwo,\n${text}`,
      12,
      /nothing says whose words: add a line such as — quoting .* — publisher if they are The Daily Example’s own/,
    ]),
    ...['Ann Lee', 'Ann Lee, speech', 'sentences 1–2: Ann Lee'].map((line): [string, string, number, RegExp] => [
      'words that a speaker quotes',
      `They all agreed.\nThey said, "Wait until the spring."\n— ${line}`,
      10,
      /^“Wait until the spring.”: quoted by Ann Lee, but nothing says from whom: add a line such as — “the words”: /,
    ]),
    ...[
      'Jane Doe: One.\n\nRob Hill: Two.\n\nJane Doe: Three.',
      'Jane Doe  0:01\nOne.\n\nRob Hill  0:14\nTwo.\n\nJane Doe  0:30\nThree.',
      'Mr. DOE. One.\n\nMs. HILL. Two.',
      'El señor DOE: Uno.\n\nLa señora HILL: Dos.',
      '路透社记者：一？\n\n发言人：二。\n\n发言人：三。',
    ].map((text): [string, string, number, RegExp] => [
      'labels of speakers that are text',
      text,
      9,
      /looks like a speaker’s label, but is read as text, .* shown as The Daily Example’s own words \(and in \d more/,
    ]),
    [
      'a label of whoever speaks elsewhere',
      'One.\n— Jane Doe\n\nJane Doe: Two.',
      12,
      /“Jane Doe” looks like a speaker’s label/,
    ],
    [
      'paragraphs without a speaker among others',
      'News.\n\nOne.\n— Ann\n\n[Applause]\n\nWell.\n\nTwo.\n— Bob\n\nThe end.',
      16,
      /Others speak around this paragraph, but nothing says who does here.* write — Jane Doe under it, or — publisher/,
    ],
    ...[['', '?'] as const, ['\\— ', '?'] as const, ['', '؟'] as const].map(
      ([dash, mark]): [string, string, number, RegExp] => [
        'an interview without speakers',
        `Ann Lee is a cook.\n\n${[1, 2, 3].map((each) => `${dash}Why ${each}${mark}\n\n${dash}Because of ${each}.`).join('\n\n')}`,
        11,
        /looks like an interview, but nothing says who asks and who answers.*\(and in 2 more paragraphs\)/,
      ],
    ),
    [
      'names that stand alone above what is said',
      'Jo Weld -- President\n\nWe dig.\n\nEdith Crane\n\nWhere?\n\nJo Weld -- President\n\nHere.',
      9,
      /“Jo Weld” stands alone like the name .*The Daily Example’s own words \(and 2 more paragraphs\).* write — Jo Weld/,
    ],
    [
      'what is proposed and not yet read',
      '<!-- proposed: is it so? -->\n“Yes.”\n— quoting Ann\n\n<!-- proposed: is it so? -->\n“No.”\n— quoting Bob',
      9,
      /^Marked as proposed \(and 1 more below\): read over whom the — line names, correct it, and remove the comment\.$/,
    ],
    [
      'letters for who asks and answers',
      'Why?\n— Q\n\nBecause.\n— A',
      9,
      /^“Q” says nothing of who it is.*: write who asks and who answers/,
    ],
    [
      'the same in front of the text, with fewer questions than make an interview',
      'P. ¿Qué lee?\n\nR. Recetas.\n\nP. Odia los premios.\n\nR. No los odio.',
      9,
      /^“P” looks like a speaker’s label, but is read as text.*in 3 more paragraphs/,
    ],
    ...['Speaker 1', 'Unknown Speaker', 'unknown', 'Sprecher 2', 'Неизвестный', '发言人1'].map(
      (label): [string, string, number, RegExp] => [
        `labels that say nothing of who speaks: ${label}`,
        `Why?\n— Jane Doe\n\nBecause.\n— ${label}`,
        12,
        /says nothing of who it is.*: write who it is in the — lines, as far as you know\./,
      ],
    ),
    [
      'a speaker under two names',
      'Why?\n— Ellen Price\n\nBecause.\n— Mrs Price',
      13,
      /^“Mrs Price” may be “Ellen Price”: write the name of one speaker in one way\.$/,
    ],
    [
      'what nobody is named for yet',
      'One.\n\n<!-- unnamed: who? -->\nTwo.',
      11,
      /^Marked as unnamed: add a — line for who says this, or — publisher, and remove the comment\.$/,
    ],
    [
      'the next speaker’s label within a paragraph',
      'It was shut. MR. OAKES: By whom?\n— ANN LEE\n\nI do not know.\n— MR. OAKES',
      9,
      /^“MR\. OAKES:” stands in the middle of this paragraph, as in front of what somebody else says: begin another/,
    ],
    [
      'one label that comes again and again',
      'MS. VANCE: One.\n\nTwo.\n\nMS. VANCE: Three.\n\nFour.\n\nMS. VANCE: Five.',
      9,
      /^“MS\. VANCE” looks like a speaker’s label, but is read as text.*\(and in 2 more paragraphs\)/,
    ],
    ...['the publisher', 'Editors’ note', 'note from the editor', 'The paper'].map(
      (name): [string, string, number, RegExp] => [
        'what is nobody’s name',
        `A.\n— ${name}`,
        10,
        /— publisher for the outlet’s own words/,
      ],
    ),
    ...[
      ['Ann Lee (talk, 2021-04-02)', 'as in — Ann Lee, talk'],
      ['Ann Lee at the opening, 2021', 'as in — Ann Lee, at the opening'],
    ].map(([line, cure = '']): [string, string, number, RegExp] => [
      'what it was said in within a name',
      `A.\n— ${line}`,
      10,
      new RegExp(`is read as the speaker’s name: put what it was said in behind a comma, ${cure}\\.$`),
    ]),
    ['a mark that is the wrong way round', 'One.\nHe said ”yes“ to it.', 10, /wrong way round/],
    [
      'a speaker who is mistyped',
      'A.\n— Vladimir Putin\n\nB.\n— Vladimir Putin\n\nC.\n— Vladmir Putin',
      16,
      /“Vladmir Putin” is spelt almost like “Vladimir Putin”/,
    ],
  ])('%s: %j', (_, body, line, problem) => {
    expect(warningsOf(body)).toEqual([{ file: 'data/a.md', line, problem: expect.stringMatching(problem) }]);
  });
});

test.each([
  ...[
    'A.\n— John Doe Jr.',
    'A.\n— John Doe\n\nB.\n— John Doe and Mary Doe',
    'A.\n— Narrator\n\nB.\n— Jane Doe of the City in the Hills',
    'She was asked: “Was it. ANN LEE there?”\n— publisher\n\nOne.\n— ANN LEE',
    'A.\n— Apple Inc., report',
    'A.\n— Ursula von der Leyen',
    'A.\n— teleSUR English',
    'A.\n— the mayor',
  ],
  ...[
    'A.\n— de Gaulle, speech',
    'A.\n— ministers of both countries',
    'A.\n— John Doe, speech, 2022-02',
    'A.\n— U.S. officials',
  ],
  ...[
    '“A.”\n— quoting John Doe',
    '“A.” B. C.\n— sentence 1: quoting John Doe',
    '“A.” B.\n— “A.”: John Doe',
    '“A.”\n— Quoting: John Doe',
    'A.\n— publisher',
  ],
  ...[
    '“It goes on.\n\n“And on.”',
    '5" of rain, 3 < 4 > 2, 2 * 3 * 4, snake_case_name, a*b*c',
    'Tom & Jerry; R&D; AT&T',
    'He’s O’Brien.',
  ],
  ...[
    '<@123> <https://example.org> :)',
    '»Ja«, sagte sie. «Nein», sagte er.',
    '– Да, – сказал он.\n– Нет.',
    'One –\ntwo.',
  ],
  ...[
    'A.\n— Witness 1\n\nB.\n— Witness 2\n\nC.\n— Li\n\nD.\n— Xi',
    LONG.repeat(8),
    'Line.\nLine.\nLine.\nLine.\nLine.\nLine.',
  ],
  ...[
    '“We will not go.”\n— quoting Ann Lee',
    'She said: “We will not go.”\n— publisher',
    'She said: “We will not go.”\n— Ann Lee\n— “We will not go.”: Bob Ray',
    'She said: “We will not go.”\n— reporting Ann Lee',
    '“We will not go. We will stay.”\n— Ann Lee',
    'The so-called “deal of the century” is dead.',
    'She read “Gone with the Wind,” “The Man Who Sold the World” and “Who’s Afraid of Virginia Woolf?”.',
    'Er las „Der Mann ohne Eigenschaften“, dann schlief er.',
    'They call it “a very good idea”.',
  ],
  ...[
    'Jane Doe: One.\n— publisher\n\nRob Hill: Two.\n— publisher\n\nJane Doe: Three.\n— publisher',
    'News.\n\nOne.\n— Ann\n\nTwo.\n— Bob\n\nThe end.',
    'One.\n— Ann\n\nWell.\n— publisher\n\nTwo.\n— Bob',
    'No Spam: write once.\n\nBe Nice: help others.\n\nNo Ads: they are a nuisance.',
    'Present: Ann Lee.\n\nAbsent: Bob Ray.\n\nDecision: yes.\n\nDecision: no.\n\nAction: none.',
    'Article 1: One.\n\nArticle 2: Two.\n\nArticle 2: Three.',
    'Why?\n\nBecause.\n\nWhy not?\n\nBecause of that.\n\nIt goes on.',
    '“Why?”\n\n“Because.”\n\n“Why not?”\n\n“Well.”\n\n“Why?”\n\n“So.”',
    '<!-- a note -->\nOne.',
  ],
  ...['A well-\nKnown name', '3 February 2022 was a day.', '#hashtag', 'a [bracket] (and another)', '[sic]'],
])('nobody is warned of %j', (body) => {
  expect(warningsOf(body)).toEqual([]);
});

test('the reader is warned once of the quotations of a text that nobody publishes', () => {
  const found: Warning[] = [];
  const file = fileOf('She said: “We will not go.”\n\n“They go too,” he said.\n\nNo.', { publisher: null });
  parseDocument('data/a.md', Buffer.from(file), (warning) => found.push(warning));
  expect(found).toEqual([
    {
      file: 'data/a.md',
      line: 8,
      problem:
        '“We will not go.”: in quotation marks, but nothing says whose words (as in 1 more paragraph): add a line such as — quoting Jane Doe, or — publisher if nobody is quoted.',
    },
  ]);
});

test('nobody is warned of the article', () => {
  const warnings: Warning[] = [];
  parseDocument('data/a.md', Buffer.from(articleSource), (warning) => warnings.push(warning));
  expect(warnings).toEqual([]);
});

test.each([
  ['without a publisher, of what stands before speakers, too', { publisher: null }, /^Others speak around/],
  ['not of a speech', { speaker: 'Eve Lee' }, undefined],
  ['not of what a publisher says first', {}, undefined],
])('the reader is warned of silent paragraphs %s', (_, changes: Record<string, string | null>, problem) => {
  const found: string[] = [];
  const file = fileOf('Well.\n\nOne.\n— Ann\n\nTwo.\n— Bob', changes);
  parseDocument('data/a.md', Buffer.from(file), (warning) => found.push(warning.problem));
  expect(found).toEqual(problem === undefined ? [] : [expect.stringMatching(problem)]);
});

test.each<[string, string, string, boolean]>([
  ['Remarks by Prime Minister Ellen Voss', 'I stand here.\n\nWe built it.', 'of a speech without a speaker', true],
  ['Rede des Bundeskanzlers', 'Ich stehe hier.\n\nWir haben es gebaut.', 'of a speech in German', true],
  ['Discurso del presidente Juan Soto', 'El puerto vuelve a ser nuestro.\n\nPagamos un euro.', 'in Spanish', true],
  ['Выступление президента Самойлова', 'Порт снова наш.\n\nМы заплатили рубль.', 'in Russian', true],
  ['Discours du maire', 'Notre port est à nous.\n\nNous avons payé.', 'in French', true],
  ['Pronunciamento do presidente', 'O porto é nosso.\n\nPagamos um euro.', 'in Portuguese', true],
  ['国家主席在开幕式上的讲话', '港口又是我们的了。\n\n我们付了一元钱。', 'in Chinese', true],
  ['Address to the Nation', 'The sea has risen, and so must we.\n\nI ask for one stone.', 'of an address', true],
  ...[
    'Full text of the Voss speech',
    'Ellen Voss’s remarks',
    'Inaugural address of President Voss',
    'Neujahrsansprache des Bundespräsidenten',
    'Vœux du président',
    'Новогоднее обращение президента',
    '致全国人民的一封信',
  ].map((title): [string, string, string, boolean] => [title, 'I stand here.\n\nWe built it.', 'of a speech', true]),
  ['田中市長 年頭あいさつ', '市民の皆様、おめでとうございます。\n\n堤防を高くします。', 'in Japanese', true],
  ['박지훈 시장 신년사', '우리는 노선을 열었습니다.\n\n저는 세금을 올리지 않겠습니다.', 'in Korean', true],
  ['प्रधानमंत्री रमेश वर्मा का भाषण', 'हम बिजली लाएँगे।\n\nहम किसी से नहीं डरते।', 'in Hindi', true],
  ['كلمة الرئيس سامي الخطيب', 'لقد فقدنا الكثير.\n\nوأنا أقول لكم: كفى.', 'in Arabic', true],
  ['Discorso del sindaco', 'Il porto è nostro.\n\nNoi abbiamo pagato.', 'in Italian', true],
  [
    'Remarks by Governor Hooper',
    'I am asking for money.\n\nAs Carl Jensen said, “The river does not care.”\n— quoting Carl Jensen\n\nI will not raise the dog tax.',
    'of a speech in which somebody is quoted',
    true,
  ],
  [
    'Remarks by Governor Hooper',
    'I am asking for money.\n\nI will not raise the dog tax.\n\nMy name is read by others.\n— publisher',
    'not where a line says what is the publisher’s',
    false,
  ],
  ['How to address complaints', 'We read them.\n\nOur rules are short.', 'not of rules', false],
  [
    'Open letter to the mayor',
    'Dear Mayor Drake,\n\nYou sold our harbour.\n\nSincerely,\nHanne Falk',
    'of a letter',
    true,
  ],
  ...['Sehr geehrte Frau Kern,', 'Estimado señor:', 'Madame la ministre,', 'Уважаемый президент!', '尊敬的市长：'].map(
    (line): [string, string, string, boolean] => [
      'The harbour',
      `${line}\n\nThe harbour is sold.`,
      'of a letter',
      true,
    ],
  ),
  [
    'Ellen Voss’s speech',
    'Voss said: “I stand here.” “We built it,” she said.\n— quoting Voss',
    'not of a report',
    false,
  ],
  ['Rede des Bundeskanzlers', 'Er sagte „wir“ und „unser“.', 'not of quoted words', false],
  ['Дорога в порт', 'Дорога в порт закрыта,\nи никто не знает почему.', 'not of a road', false],
  ['The harbour', 'Carolina said this:\n\nHerons fly.', 'not of a name', false],
  ['Remarks by Ellen Voss anger farmers', 'Voss stood there.\n\nShe built it.', 'not of a report on one', false],
  ['Remarks by Ellen Voss', 'I stand here. We built it.\n— Ellen Voss', 'not of one whose speaker is named', false],
  ['Addressing the nation', 'I stand here.\n\nWe built it.', 'not of any title', false],
])('“%s”: %j: the reader is warned %s', (title, body, _, isWarned) => {
  const found: Warning[] = [];
  parseDocument('data/a.md', Buffer.from(fileOf(body, { title })), (warning) => found.push(warning));
  const warning = { file: 'data/a.md', line: 1, problem: expect.stringMatching(/add speaker: Jane Doe to the header/) };
  expect(found).toEqual(isWarned ? [warning] : []);
});

describe('what somebody says, but no line says who', () => {
  const KNOWN = '“We will never go there again.”\n— quoting Jane Doe\n\n';

  test.each<[string, string, string[]]>([
    ['few words behind a name', 'Asked again, Doe answered: “It’s dead.”', ['It’s dead.']],
    ['what somebody is called', 'Doe called him “a fool”.', ['a fool']],
    ['a quotation that goes on', 'Doe said: “I looked.\n\n“I looked again.”', ['I looked.', 'I looked again.']],
    ['a line of dialogue', '\\— Not before May, — said Doe.', ['— Not before May, — said Doe.']],
    ['a label of a speaker', 'DOE: Not before May.', ['DOE: Not before May.']],
  ])('is not the publisher’s, and the reader is warned: %s', (_, body, unnamed) => {
    const { passages } = documentOf(fileOf(KNOWN + body));
    const found = passages.flatMap((passage) => slices(passage.text, passage.unnamed));
    expect(found).toEqual(unnamed);
    expect(warningsOf(KNOWN + body)[0]?.problem).toMatch(
      /nothing says (?:whose words|who)|looks like a speaker’s label/,
    );
  });

  test.each([
    'The “special operation” goes on, Doe said.',
    'The “herons” and the “storks” of Lake Town came.',
    '\\— peace;\n\n\\— order.',
  ])('but terms that are set off, and lists, are: %s', (body) => {
    const { passages } = documentOf(fileOf(KNOWN + body));
    expect(passages.flatMap(({ unnamed }) => unnamed)).toEqual([]);
  });

  test('the reader is warned of first names for whole ones', () => {
    expect(warningsOf('Hello.\n— Samuel Orr\n\nHi.\n— Sam\n\nWell.\n— Bob Ray')).toMatchObject([
      { problem: expect.stringMatching(/^“Sam” may be “Samuel Orr”/) },
    ]);
  });
});
