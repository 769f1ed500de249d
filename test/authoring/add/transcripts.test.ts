import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

/** Who says what, with “?” where that is a proposal or somebody is not named. */
async function saidIn(name: string, content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-transcripts-'));
  const source = join(folder, name);
  writeFileSync(source, content);
  const { draft, notes } = await addDocument(source, folder, { id: 'added' });
  const said = draft.blocks.map((block) => {
    if (block.kind === 'heading') return `# ${block.text}`;
    return `${block.isProposal || block.isTurn ? '? ' : ''}${block.said.join('')}| ${block.text}`;
  });
  return { said, notes: notes.join('\n') };
}

describe('what a record tells between speeches is nobody’s there', () => {
  test.each([
    'Several hon. Members rose—',
    'Column 113',
    'Question put and agreed to.',
    'Amendment, by leave, withdrawn.',
    'The House divided: Ayes 302, Noes 250.',
    'House adjourned at 7.30 pm.',
    'The meeting rose at 1 p.m.',
    'The draft resolution was adopted by consensus.',
    'It was so decided.',
    'Die Sitzung wird von 10.15 bis 10.40 Uhr unterbrochen.',
    'Schluss: 19.30 Uhr',
    'Se levanta la sesión a las 14.05 horas.',
  ])('%s', async (line) => {
    const { said, notes } = await saidIn(
      'record.txt',
      `The President: I call on Fiji.\n\nMr. Raloka (Fiji): We are an island.\n\n${line}\n\nThe sea is ours.\n\nThe President: I thank Fiji.`,
    );
    expect(said).toEqual([
      'The President| I call on Fiji.',
      'Mr. Raloka| We are an island.',
      `? publisher| ${line}`,
      '| The sea is ours.',
      'The President| I thank Fiji.',
    ]);
    expect(notes).toContain(
      `Told by the record between speeches, and so its own as proposals, 1: “${line.slice(0, 40)}`,
    );
  });

  test.each([
    'The sitting is suspended.',
    'La séance est levée.',
    'The question was put to me by my daughter, who wants to know.',
    'The House is not a place for that.',
    'The meeting in Oslo was good.',
  ])('but what somebody may say is proposed to be theirs: %s', async (line) => {
    const { said } = await saidIn(
      'record.txt',
      `The President: I call on Fiji.\n\nMr. Raloka (Fiji): We are an island.\n\n${line}\n\nThe President: I thank Fiji.`,
    );
    expect(said[2]).toBe(`? Mr. Raloka| ${line}`);
  });
});

describe('who leads an interview, and who answers, are labels in any language', () => {
  test.each([
    ['Host', 'Guest', ': '],
    ['HOST', 'GUEST', ': '],
    ['Host', 'Mara Lind', ': '],
    ['HOST', 'DR. LIND', ': '],
    ['Gastgeberin', 'Gast', ': '],
    ['Presentadora', 'Invitado', ': '],
    ['Animatrice', 'Invité', '\u00a0: '],
    ['Apresentador', 'Convidada', ': '],
    ['Ведущая', 'Гость', ': '],
    ['主持', '嘉宾', '：'],
    ['Conduttore', 'Ospite', ': '],
    ['インタビュアー', 'ゲスト', '：'],
    ['진행자', '게스트', ': '],
    ['Prowadząca', 'Gość', ': '],
    ['Sunucu', 'Konuk', ': '],
    ['Ведуча', 'Гість', ': '],
    ['مقدم البرنامج', 'الضيف', ': '],
    ['मेज़बान', 'अतिथि', ': '],
  ])('%s, %s', async (host, guest, colon) => {
    const lines = [`${host}${colon}1 + 1?`, `${guest}${colon}2.`, `${host}${colon}OK.`];
    const { said } = await saidIn('podcast.txt', lines.join('\n'));
    expect(said).toEqual([`${host}| 1 + 1?`, `${guest}| 2.`, `${host}| OK.`]);
  });

  test('and nobody’s names, which is told', async () => {
    const { notes } = await saidIn('podcast.txt', 'Host: Why?\nMara Lind: So.\nHost: And when?');
    expect(notes).toContain('“Host” says nothing of who it is, and would be shown as the name');
  });

  test.each(['Host: The old mill\n\nVenue: Weir Lane\n\nDoors: 7 pm', 'Host: localhost\nPort: 8080\nUser: nobody'])(
    'but not the entries of a list: %s',
    async (list) => {
      const { said } = await saidIn('list.txt', list);
      expect(said.join('')).toContain('| Host: ');
    },
  );
});

describe('subtitles with a name in front of each piece', () => {
  const captions = (lines: readonly string[]) =>
    `WEBVTT\n\n${lines.map((line, at) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${line}\n`).join('\n')}`;

  test('are sentences that go on, and no others', async () => {
    const { said } = await saidIn(
      'zoom.vtt',
      captions([
        'Grace Mbeki: Shall we? I have',
        'Grace Mbeki: a hard stop.',
        'Tomás Rey: It slips since legal has not',
        'Grace Mbeki: Mhm.',
        'Tomás Rey: signed.',
        'Tomás Rey: It is late.',
      ]),
    );
    expect(said).toEqual([
      'Grace Mbeki| Shall we? I have a hard stop.',
      'Tomás Rey| It slips since legal has not',
      'Grace Mbeki| Mhm.',
      'Tomás Rey| signed.',
      'Tomás Rey| It is late.',
    ]);
  });
});

describe('in Japanese and Chinese', () => {
  test('a wide space ends the names of those who speak again', async () => {
    const { said } = await saidIn(
      'talk.txt',
      '対談：海と暮らし\n\n山田　海は怖いですか。\n佐藤　怖いです。\nでも好きです。\n山田　なぜですか。\n佐藤　父が言っていました。',
    );
    expect(said).toEqual([
      '| 対談：海と暮らし',
      '? 山田| 海は怖いですか。',
      '? 佐藤| 怖いです。\nでも好きです。',
      '? 山田| なぜですか。',
      '? 佐藤| 父が言っていました。',
    ]);
  });

  test('but not what stands in front of it once', async () => {
    const text = '春　花が咲く。\n夏　海へ行く。\n秋　葉が落ちる。\n冬　雪が降る。';
    expect((await saidIn('year.txt', `海は広い。\n\n${text}`)).said).toEqual(['| 海は広い。', `| ${text}`]);
  });

  test('questions behind a double dash are somebody’s who is not named', async () => {
    const { said } = await saidIn(
      'talk.txt',
      '海と暮らし\n\n――怖いですか。\n\n怖いです。\n\n――なぜですか。\n\n父が言っていました。\n\n――今もですか。\n\nそうです。',
    );
    expect(said.filter((each) => each.startsWith('?'))).toEqual([
      '? | ――怖いですか。',
      '? | ――なぜですか。',
      '? | ――今もですか。',
    ]);
  });

  test('chapters stand beside each other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-transcripts-'));
    const source = join(folder, 'book.txt');
    writeFileSync(source, '第一章　はじめに\n\n海は広い。\n\n第二章　おわりに\n\n広い海だ。');
    const { draft } = await addDocument(source, folder, { id: 'added' });
    expect(draft.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))).toEqual([2]);
  });
});

describe('names that stand alone above what is said', () => {
  const CALL: readonly (readonly [string, string])[] = [
    ['Operator', 'Welcome to the call.'],
    ['Jonas Weld -- President', 'Good morning.'],
    ['Ravi Sol -- Tidewater Bank -- Analyst', 'Is it safe?'],
    ['Jonas Weld -- President', 'It is.'],
  ];
  const SAID = [
    'Operator| Welcome to the call.',
    'Jonas Weld| Good morning.',
    'Ravi Sol| Is it safe?',
    'Jonas Weld| It is.',
  ];

  test.each([
    ['in bold letters', (head: string) => `<p><strong>${head}</strong></p>`],
    ['with their offices in others', (head: string) => `<p>${head.replace(/^(\w+(?: \w+)?)/, '<b>$1</b>')}</p>`],
    ['without any', (head: string) => `<p>${head}</p>`],
  ])('and what these are, %s, are the labels of an earnings call', async (_, shape) => {
    const page = CALL.map(([head, words]) => `${shape(head)}<p>${words}</p>`).join('');
    const { said, notes } = await saidIn('a.html', `<html><body><article><h1>Call</h1>${page}</article></body></html>`);
    expect(said.slice(-4)).toEqual(SAID);
    expect(notes).toContain('“Tidewater Bank -- Analyst”');
  });

  test('in bold letters end before another such line, which is a heading', async () => {
    const talk =
      '**Ines Lobo**\n\nWe dig.\n\n**Tom Ash**\n\nWhere?\n\n**Ines Lobo**\n\nHere.\n\n**Tom Ash**\n\nNo.\n\n**The port**\n\nIt was built in 1920.';
    expect((await saidIn('a.md', talk)).said).toEqual([
      'Ines Lobo| We dig.',
      'Tom Ash| Where?',
      'Ines Lobo| Here.',
      'Tom Ash| No.',
      '# The port',
      '| It was built in 1920.',
    ]);
  });

  test('are no labels where each stands there once, above what is told of them', async () => {
    const team = '**Ines Lobo**\n\nShe runs the port.\n\n**Tom Ash**\n\nHe helps.\n\n**Eva Brandt**\n\nShe counts.';
    expect((await saidIn('a.md', team)).said.every((each) => each.startsWith('| '))).toBe(true);
  });
});

describe('a play whose names stand in bold letters above quoted blocks', () => {
  const speech = (name: string, lines: string) =>
    `<a name="s"><b>${name}</b></a>\n<blockquote>\n${lines}</blockquote>\n`;

  test('gives each block to whoever stands above it, but for what is done', async () => {
    const page = `<h3>SCENE I. A quay.</h3><p><blockquote><i>Enter BERN and the Hostess</i></blockquote>
      ${speech('BERN', '<a>Who took my lamp?</a><br><a>I left it here.</a><br>')}
      ${speech('Hostess', '<a>The wind.</a><br><p><i>Aside</i></p><a>I sold it.</a><br>')}${speech('BERN', '<a>Then it is gone.</a><br>')}`;
    const { said, notes } = await saidIn('a.html', `<html><body>${page}</body></html>`);
    expect(said.slice(-6)).toEqual([
      '| Enter BERN and the Hostess',
      'BERN| Who took my lamp?\nI left it here.',
      'Hostess| The wind.',
      '| Aside',
      'Hostess| I sold it.',
      'BERN| Then it is gone.',
    ]);
    expect(notes).toContain('taken out of the text: BERN (2), Hostess (2)');
  });
});

describe('what is signed on a wiki’s page of talk', () => {
  test.each([
    ['Is it 41 m? Paddler7 (talk) 11:02, 3 May 2020 (UTC)', 'Paddler7| Is it 41 m?'],
    ['It is. —Old Hand (talk • contribs) 11:02, 3 May 2020 (UTC)', 'Old Hand| It is.'],
    ['Ja, sicher --Jo 7 (Diskussion) 11:02, 3. Mai 2020 (CEST)', 'Jo 7| Ja, sicher'],
    ['Non. Rive (discuter) 3 mai 2020 à 11:02 (CEST)', 'Rive| Non.'],
    [
      'It is gone. — Preceding unsigned comment added by 10.0.0.7 (talk) 14:00, 9 June 2021 (UTC)',
      '10.0.0.7| It is gone.',
    ],
    [
      'as i said before Paddler7 (talk) 11:02, 3 May 2020 (UTC)',
      '? | as i said before Paddler7 (talk) 11:02, 3 May 2020 (UTC)',
    ],
  ])('is that of whoever signs it: %s', async (signed, expected) => {
    const { said } = await saidIn('a.md', `# Talk\n\n## Depth\n\n${signed}\n\n## Photo\n\nNothing yet.`);
    expect(said[1]).toBe(expected);
  });

  test('is proposed to be theirs from the heading or the signature before', async () => {
    const page = '# Talk\n\n## Depth\n\nIt is 41 m.\n\nThe map has it.\n\nPaddler7 (talk) 11:02, 3 May 2020 (UTC)';
    expect((await saidIn('a.md', page)).said.slice(1)).toEqual([
      '? Paddler7| It is 41 m.',
      '? Paddler7| The map has it.',
    ]);
  });
});
