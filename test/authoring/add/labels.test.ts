import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';
import { documentOf } from '../../documents/file.ts';

/** Who says what, in order; null for nobody. */
async function saidIn(name: string, content: string): Promise<(string | null)[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-labels-'));
  const source = join(folder, name);
  writeFileSync(source, content);
  const { file } = await addDocument(source, folder, { id: 'added' });
  return documentOf(readFileSync(file)).passages.map(({ text, attributed: [piece] }) => [
    piece?.attribution.kind === 'speaker' ? piece.attribution.speaker : null,
    text,
  ]);
}

test('an abbreviation is no speaker, whatever stands behind the name', async () => {
  const hearing = [
    'CHAIR: The meeting is open.',
    'MS. ITO [via video]: Can you hear me?',
    'CHAIR: We can.',
    'PROF. LEE—from the gallery: May I?',
    'CHAIR: No.',
  ];
  expect(await saidIn('a.txt', hearing.join('\n\n'))).toEqual([
    ['CHAIR', 'The meeting is open.'],
    ['MS. ITO', 'Can you hear me?'],
    ['CHAIR', 'We can.'],
    ['PROF. LEE', 'May I?'],
    ['CHAIR', 'No.'],
  ]);
});

test('a name with what they do alone on the first line is a label of what stands below it', async () => {
  const radio = [
    'ANA RUIZ, HOST:',
    'Bees die.',
    'TOM LEE, BYLINE: Kate keeps some.',
    'KATE: Three.',
    'LEE: And a dog.',
    'KATE: Two.',
  ];
  expect(await saidIn('a.txt', radio.join('\n\n'))).toEqual([
    ['ANA RUIZ', 'Bees die.'],
    ['TOM LEE', 'Kate keeps some.'],
    ['KATE', 'Three.'],
    ['LEE', 'And a dog.'],
    ['KATE', 'Two.'],
  ]);
});

test('whoever is named as asking does not say that name', async () => {
  const talk = 'Interviewer: Paul Ames\n\nPA: Your name?\n\nRL: Rosa.\n\nPA: And born?\n\nRL: In 1934.';
  expect((await saidIn('a.txt', talk))[0]).toEqual([null, 'Interviewer: Paul Ames']);
});

test('a time within a message makes no name of the line above it', async () => {
  const chat =
    'Tara Quinn\n  9:02 AM\nmeet me here at\n9:15\nok?\n\nMax Rehm\n  9:10 AM\nyes\n\nTara Quinn\n  9:11 AM\ngood';
  expect(await saidIn('a.txt', chat)).toEqual([
    ['Tara Quinn', 'meet me here at\n9:15\nok?'],
    ['Max Rehm', 'yes'],
    ['Tara Quinn', 'good'],
  ]);
});

test('a time in brackets parts the messages of one person', async () => {
  const chat =
    'nils — 03/14/2024 6:12 PM\nis it on\n[6:16 PM]\ndo we sign up\nYuki_ — 03/14/2024 6:20 PM\nno\nnils — 03/14/2024 6:21 PM\nty';
  expect(await saidIn('a.txt', chat)).toEqual([
    ['nils', 'is it on'],
    ['nils', 'do we sign up'],
    ['Yuki_', 'no'],
    ['nils', 'ty'],
  ]);
});

test.each(['Will Power', 'Per Olsen', 'An Li', 'May Winter', 'Una MacRae'])(
  'a name is not cut at a word that is a function word elsewhere: %s',
  async (name) => {
    const page = `<html lang="en"><article><p>“The nets were cut in the night,” said ${name}.</p><blockquote><p>Nobody saw it at all.</p><p>— ${name}</p></blockquote><p>The weather stayed fine all week, and nobody went out to sea again.</p></article>`;
    const said = (await saidIn('a.html', page)).map(([speaker]) => speaker);
    expect(said[1]).toBe(name);
  },
);

test('the running numbers of a record’s lines are none of its text', async () => {
  const record = [
    'THE COURT:  Call your witness.',
    'MS. ABARA:  The State calls Leonard Fitch.',
    '     DIRECT EXAMINATION',
    'Q.   Where were you?',
    'A.   At home, asleep.',
    'Q.   Did anyone see you?',
    'A.   My dog did.',
    'THE COURT:  The witness may',
    'finish his answer.',
  ].map((line, at) => `${String(at + 1).padStart(2)}   ${line}`);
  expect(await saidIn('a.txt', `STATE v. DRUMMOND\n\n${record.join('\n')}`)).toEqual([
    ['THE COURT', 'Call your witness.'],
    ['MS. ABARA', 'The State calls Leonard Fitch.'],
    [null, 'Where were you?'],
    [null, 'At home, asleep.'],
    [null, 'Did anyone see you?'],
    [null, 'My dog did.'],
    ['THE COURT', 'The witness may\nfinish his answer.'],
  ]);
});

test('initials are whose whole name has them, though they may be a form of address, or nobody has it', async () => {
  const talk = [
    'Joel Park: Why blue?',
    'Mira Stone: Because it was cheap.',
    'JP: And now?',
    'MS: Now I am rich.',
    'KL: So am I.',
    'JP: Are you?',
  ];
  expect((await saidIn('a.txt', talk.join('\n\n'))).map(([speaker]) => speaker)).toEqual([
    'Joel Park',
    'Mira Stone',
    'Joel Park',
    'Mira Stone',
    'KL',
    'Joel Park',
  ]);
});

describe('the letters and words of questions and answers are labels in any language, and nobody’s names', () => {
  test.each([
    ['es', 'P. ¿Por qué?\n\nR. Por nada.\n\nP. ¿Y ahora?\n\nR. Ahora duermo.'],
    ['pt', 'P: Vai chover?\n\nR: Já choveu.\n\nP: E amanhã?\n\nR: Não sei.'],
    ['it', 'D.: Perché?\n\nR.: Perché sì.\n\nD.: Quando?\n\nR.: Ieri.'],
    ['de', 'F: Warum?\nA: Darum.\nF: Und wann?\nA: Gestern.'],
    ['ru', 'В. Почему?\n\nО. Потому.\n\nВ. Когда?\n\nО. Вчера.'],
    ['en', 'Q. Why?\n\nA. Because.\n\nQ1. When?\n\nA1. Then.'],
    ['whole words first', 'PREGUNTA. ¿Por qué?\n\nRESPUESTA. Por nada.\n\nP. ¿Y ahora?\n\nR. Ahora duermo.'],
    ['whole words last', 'Q1. When?\n\nA1. Then.\n\nQuestion. Why?\n\nAnswer. Because.'],
    ['zh', '问：为什么？\n答：因为没人写。\n问：还会写吗？\n答：不会了。'],
    ['ja', '問　なぜですか。\n\n答　誰も書かないからです。\n\n問　また書きますか。\n\n答　いいえ。'],
  ])('%s', async (_, talk) => {
    const texts = talk.split(/\n+/).map((line) => line.replace(/^[\p{L}\d]+[.:：\u3000]+\s*/u, ''));
    expect(await saidIn('a.txt', talk)).toEqual(texts.map((text) => [null, text]));
  });

  test('but the answers are whose the title says', async () => {
    const talk = 'FRAGE: Frau Roth, warum?\n\nANTWORT: Darum.\n\nFRAGE: Und wann?\n\nANTWORT: Gestern.\n\nSo ist es.';
    expect(
      (await saidIn('a.txt', `Interview mit Jana Roth\n\nJana Roth leitet das Bad.\n\n${talk}`)).map(([name]) => name),
    ).toEqual([...[null, null, 'Jana Roth', null, 'Jana Roth', null]]);
  });

  test.each([
    'A. Be kind.\n\nB. Be brief.\n\nD. No dogs?\n\nE. No eels.\n\nR. Rest.',
    'P. Gómez ganó.\n\nR. Díaz perdió.',
    'R. Díaz perdió.\n\nP. Gómez ganó.\n\nR. Díaz llora. ¿Por qué?',
  ])('but not those of items and of names: %j', async (text) => {
    expect((await saidIn('a.txt', text)).map(([speaker, said]) => [speaker, said])).toEqual(
      text.split('\n\n').map((each) => [null, each]),
    );
  });
});

test.each([
  ['The Long Table, Episode 48: Bread\nTranscript', []],
  ['Harrow Town Hall: Water and Us\nRecorded on 4 May 2022', [[null, 'Recorded on 4 May 2022']]],
])('a title with a colon is no speaker, whatever stands on the line below: %j', async (head, below) => {
  const talk = 'Nell Moss: What is bread?\n\nGreta Lund: Time.\n\nNell Moss: And water?\n\nGreta Lund: Both.';
  const said = await saidIn('a.txt', `${head}\n\n${talk}`);
  expect(said.slice(0, -4)).toEqual(below);
  expect(
    said
      .slice(-4)
      .map(([speaker]) => speaker)
      .join(),
  ).toBe('Nell Moss,Greta Lund,Nell Moss,Greta Lund');
});

describe('around a talk stands what nobody of those who talk says', () => {
  const TALK = [
    ['Anna Bell', 'How many stairs are there?'],
    ['Joss Trewin', 'Two hundred. I counted.'],
    ['Anna Bell', 'And the lamp?'],
    ['Joss Trewin', 'It went in March.'],
  ];
  const talk = TALK.map(([name, text]) => `${name}: ${text}`).join('\n\n');

  test.each(['Released: 3 May 2022', 'Town Hall: Stairs and Us', 'Length: 42 min\n\nRecorded: 4 May 2022'])(
    'above it: %j',
    async (head) => {
      const said = await saidIn('a.txt', `The Stairs\n\n${head}\n\n${talk}`);
      expect(said.slice(-4)).toEqual(TALK);
      expect(said.slice(0, -4)).toEqual(head.split('\n\n').map((line) => [null, line]));
    },
  );

  test.each(['The museum opens in June.', 'The talk was shortened.\n\nThe tower is open on Sundays.'])(
    'below it: %j',
    async (below) => {
      const said = await saidIn('a.txt', `The Stairs\n\n${talk}\n\n${below}`);
      expect(said).toEqual([...TALK, ...below.split('\n\n').map((text) => [null, text])]);
    },
  );

  test('but not what somebody says of themselves', async () => {
    const own = ['The museum opens in June.', 'My sister has the key.'];
    const said = await saidIn('a.txt', `The Stairs\n\n${talk}\n\n${own.join('\n\n')}`);
    expect(said).toEqual([...TALK, ...own.map((text) => ['Joss Trewin', text])]);
  });
});

test('what is heard between speeches is nobody’s words', async () => {
  const talk = 'MARTA LEITE: Nove meses.\n\nRUI FARIA: E três ministros!\n\nRisos.\n\nMARTA LEITE: Quando abre?';
  expect((await saidIn('a.txt', talk))[2]).toEqual([null, 'Risos.']);
});

test('a scene is nobody’s words', async () => {
  const play = 'SCENE. A kitchen at night\n\nMARA: Who is it?\n\nTOBI: I.\n\nMARA: At this hour?\n\nTOBI: At this one.';
  expect((await saidIn('a.txt', play)).map(([speaker]) => speaker)).not.toContain('SCENE');
});

describe('the opinions of judges are theirs below the lines that name them', () => {
  test.each([
    ['JUSTICE HOLT delivered the opinion of the Court.', 'JUSTICE HOLT'],
    ['Chief Justice Orme announced the judgment of the Court, in which Justice Wren joined.', 'Chief Justice Orme'],
    ['JUSTICE HOLT, with whom JUSTICE WREN joins, dissenting.', 'JUSTICE HOLT'],
    ['Justice Wren, concurring in part and dissenting in part.', 'Justice Wren'],
    ['KIRBY J (dissenting):', 'KIRBY'],
    ['Abara, J., concurring in the judgment.', 'Abara'],
    ['LORD TARN (with whom Lady Ashcombe agrees):', 'LORD TARN'],
  ])('%s', async (line, judge) => {
    const said = await saidIn(
      'a.txt',
      `MILES v. OAKDALE\n\nNo. 21-44\n\n${line}\n\nThe rule is void.\n\nII\n\nIt is so ordered.`,
    );
    expect(said).toEqual([
      [null, 'No. 21-44'],
      [judge, 'The rule is void.'],
      [judge, 'It is so ordered.'],
    ]);
  });

  test.each([
    'Justice Wren, dissenting from the Court, said that she would write later. She did.',
    'HOLT, J., delivered the opinion of the Court. WREN, J., filed a dissenting opinion.',
    'Justice Holt took no part in the decision.',
  ])('but not below what tells of them: %s', async (line) => {
    const said = await saidIn('a.txt', `MILES v. OAKDALE\n\nNo. 21-44\n\n${line}\n\nThe rule is void.`);
    expect(said.at(-1)).toEqual([null, 'The rule is void.']);
  });
});

test('circles in front of names are labels in Japanese records', async () => {
  const record = [
    '第三号',
    '○委員長（平山花子君）　これより会議を開きます。',
    '○山田太郎君　価格についてお尋ねいたします。',
    '◎国務大臣（佐々木一郎君）　お答えいたします。',
    '◆12番（鈴木次郎議員）　もう一点伺います。',
  ];
  expect(await saidIn('a.txt', record.join('\n\n'))).toEqual([
    ['平山花子', 'これより会議を開きます。'],
    ['山田太郎', '価格についてお尋ねいたします。'],
    ['佐々木一郎', 'お答えいたします。'],
    ['鈴木次郎', 'もう一点伺います。'],
  ]);
});

const AT = ['00:01', '00:04', '00:07', '00:20', '00:23'];
const cues = (...texts: string[]) =>
  `WEBVTT\n\n${texts.map((text, at) => `${AT[at]}.000 --> ${AT[at]}.900\n${text}`).join('\n\n')}\n`;

test('arrows of captions say that somebody else speaks, and are no text', async () => {
  const file = cues('>> Is it safe? >> As safe as any.', '>>> Then why is it shut?', 'Nobody has', 'said.');
  expect(await saidIn('a.vtt', file)).toEqual([
    [null, 'Is it safe?'],
    [null, 'As safe as any.'],
    [null, 'Then why is it shut?'],
    [null, 'Nobody has said.'],
  ]);
});

test('arrows with a name behind them are its label', async () => {
  const file = cues('>> PAULA REED: Is it safe?', '>> It is.', '>> PAULA REED: Thanks.');
  expect(await saidIn('a.vtt', file)).toEqual([
    ['PAULA REED', 'Is it safe?'],
    [null, 'It is.'],
    ['PAULA REED', 'Thanks.'],
  ]);
});

test('what follows a pause among turns of nobody who is named is marked, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-labels-'));
  const source = join(folder, 'a.vtt');
  writeFileSync(source, cues('>> Is it safe?', '>> It is.', '', 'And it is cheap.'));
  const { draft } = await addDocument(source, folder, { id: 'added' });
  expect(draft.blocks.map((block) => block.kind === 'paragraph' && block.isTurn)).toEqual([true, true, true]);
});

test('of two who speak at once under one voice neither is named', async () => {
  const file = cues('<v Dana>Hello.</v>', '<v Dana>- Not yet.\n- Soon?</v>');
  expect(await saidIn('a.vtt', file)).toEqual([
    ['Dana', 'Hello.'],
    [null, 'Not yet.'],
    [null, 'Soon?'],
  ]);
});

test('brackets around names are labels where somebody asks, and news where nobody does', async () => {
  const asked = ['【知事】無料にします。', '【記者】財源は何ですか。', '【知事】基金です。'];
  expect(await saidIn('a.txt', asked.join('\n\n'))).toEqual([
    ['知事', '無料にします。'],
    ['記者', '財源は何ですか。'],
    ['知事', '基金です。'],
  ]);
  const alone = ['（記者）\n財源は何ですか。', '（知事）\n基金です。', '（記者）\nそれだけですか。'];
  expect((await saidIn('b.txt', alone.join('\n\n'))).map(([name]) => name)).toEqual(['記者', '知事', '記者']);
  const news = [
    '【更新】時刻表が新しくなりました。',
    '【お知らせ】月曜は休みです。',
    '【更新】地図も新しくなりました。',
  ];
  expect((await saidIn('a.txt', news.join('\n\n'))).map(([name]) => name)).toEqual([null, null, null]);
});

test('the numbers of a deposition’s lines and pages are no text', async () => {
  const page = (number: number, what: string) =>
    `${number}\n 1        Q.   Did you see ${what}?\n 2        A.   Not ${what}.\n 3             MR. VANE:  ${what}?\n 4        Q.   Did you ask for ${what}?\n`;
  const said = (what: string) => [
    [null, `Did you see ${what}?`],
    [null, `Not ${what}.`],
    ['MR. VANE', `${what}?`],
    [null, `Did you ask for ${what}?`],
  ];
  expect(await saidIn('a.txt', page(42, 'Bo') + page(43, 'Al'))).toEqual([...said('Bo'), ...said('Al')]);
});

test('a heading of a document in front of a colon is no speaker among those who are', async () => {
  const ruling = [
    'EMENTA: TAXA DE LIXO. A taxa não pode ser cobrada.',
    'A SENHORA MINISTRA TÂNIA LOBO (RELATORA): Voto pelo recurso.',
    'O SENHOR MINISTRO PAULO REIS: Peço vênia.',
    'A SENHORA MINISTRA TÂNIA LOBO (RELATORA): Pois não.',
  ];
  expect((await saidIn('a.txt', ruling.join('\n\n'))).map(([name]) => name)).toEqual([
    null,
    'A SENHORA MINISTRA TÂNIA LOBO',
    'O SENHOR MINISTRO PAULO REIS',
    'A SENHORA MINISTRA TÂNIA LOBO',
  ]);
});

test('a role above a name with a station is told of that name, not said by it', async () => {
  const debate = 'MODERATOR:\nLuis Romero (Channel 9)\n\nROMERO: Well?\n\nPIKE: No.\n\nROMERO: Why?\n\nPIKE: It rains.';
  expect((await saidIn('a.txt', debate))[0]).toEqual([null, 'MODERATOR:\nLuis Romero (Channel 9)']);
});

test('what people call themselves is a label', async () => {
  const talk =
    'u/gull: What was it?\n\nu/salt_dog: A church, in pieces.\n\nu/kettle: And then?\n\nu/salt_dog: It floated.';
  const said = await saidIn('a.txt', `Ask me anything\n\n${talk}`);
  expect(said.map(([name]) => name)).toEqual(['u/gull', 'u/salt_dog', 'u/kettle', 'u/salt_dog']);
});

test('several who are not named are a group of their own', async () => {
  const house =
    'Hon. Ana Reis: Where is it?\n\nMr. Tim Holt: In the bank.\n\nSome hon. members:\n\nOh, oh!\n\nHon. Ana Reis: Which bank?\n\nMr. Tim Holt: A small one.';
  expect((await saidIn('a.txt', house))[2]).toEqual(['Some hon. members', 'Oh, oh!']);
});

test('an office behind a surname in capitals belongs to the label', async () => {
  const seduta =
    'VERDI (PdL). Domando di parlare.\n\nPRESIDENTE. Ne ha facoltà.\n\nVERDI (PdL). Grazie.\n\nROSSI, ministro delle infrastrutture. Il progetto è finanziato.';
  expect((await saidIn('a.txt', seduta)).at(-1)).toEqual(['ROSSI', 'Il progetto è finanziato.']);
});

test('initials are proposed to be whose the title or the line above the talk has, whatever else they stand for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-labels-'));
  const source = join(folder, 'a.txt');
  const talk = 'PS: Born?\n\nRA: In Lublin.\n\nPS: When?\n\nRA: In 1931.';
  writeFileSync(source, `Interview with Ruth Adler\n\nInterviewer: Paul Stein\n\n${talk}`);
  const { draft } = await addDocument(source, folder, { id: 'added' });
  const said = draft.blocks.map((block) => (block.kind === 'paragraph' && block.isProposal ? block.said[0] : null));
  expect(said).toEqual([null, 'Paul Stein', 'Ruth Adler', 'Paul Stein', 'Ruth Adler']);
});

test('initials with spaces are proposed to be whose whole name stands in another label', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-labels-'));
  const source = join(folder, 'a.txt');
  writeFileSync(source, 'Anne Petit : Non.\n\nMarc Vidal : Si.\n\nA. P. : Non, vraiment.\n\nM. V. : Bon.');
  const { draft } = await addDocument(source, folder, { id: 'added' });
  const said = draft.blocks.map((block) => block.kind === 'paragraph' && [block.said[0], block.isProposal === true]);
  expect(said).toEqual([
    ['Anne Petit', false],
    ['Marc Vidal', false],
    ['Anne Petit', true],
    ['Marc Vidal', true],
  ]);
});
