import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

/** What is written below the header, without what stands above paragraphs to be read over. */
async function bodyOf(name: string, content: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-attributing-'));
  const source = join(folder, name);
  writeFileSync(source, content);
  const { file } = await addDocument(source, folder, { id: 'added' });
  const [, , ...body] = readFileSync(file, 'utf8').split('---\n');
  return body.join('---\n').trim();
}

const page = (...paragraphs: readonly string[]) =>
  `<html lang="en"><title>News</title><meta property="og:site_name" content="The Gazette"><article>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>`;
const withoutMarks = (body: string) => body.replace(/<!-- .* -->\n/g, '').split('\n\n');
const FILLER = 'have seen it for many years, in all weathers, and have never known anybody who wanted it to go.';
const KNOWN = '“The bridge must stay open for everyone,” said councillor Jane Doe.';

describe('the parts of a text that name their own authors', () => {
  const PART = (name: string, line: string) => `## ${line}\n\nBy ${name}\n\n${line}, I say.\n\n${name} has a boat.`;

  test('are proposed to be theirs, but for what tells of them', async () => {
    const parts = [PART('Jane Doe', 'Sell it'), PART('Bob Ray', 'Keep it')].join('\n\n');
    const body = withoutMarks(await bodyOf('a.md', `# The pier\n\nTwo views of it.\n\n${parts}\n`));
    expect(body).toEqual([
      'Two views of it.',
      '## Sell it',
      'Sell it, I say.\n— Jane Doe',
      'Jane Doe has a boat.\n— publisher',
      '## Keep it',
      'Keep it, I say.\n— Bob Ray',
      'Bob Ray has a boat.\n— publisher',
    ]);
  });

  test.each([
    ['“Toys break,” said the mayor, Piet Vos.'],
    ['„Das geht“, sagte sie. So war es.'],
    ['“Toys break,” said one.'],
  ])('also where they quote somebody: %s', async (quoting) => {
    const parts = `${PART('Bob Ray', 'Keep it')}\n\n## Sell it\n\nBy Jane Doe\n\nIt is old. ${quoting}\n`;
    const body = withoutMarks(await bodyOf('a.md', `# The pier\n\nTwo views of it.\n\n${parts}`));
    expect(body.at(-1)).toContain(`It is old. ${quoting}\n— Jane Doe`);
  });

  test.each([
    ['By Jane Doe, marine biologist', '— Jane Doe'],
    ['By Jane Doe, chair of the Tram Society', '— Jane Doe'],
    ['Von Jane Doe, Spediteurin', '— Jane Doe'],
    ['Par Jane Doe, boulangère à Brest', '— Jane Doe'],
    ['By Jane Doe, teacher, and Max Roth, nurse', null],
    ['By Jane Doe, chair of the club and Max Roth', null],
    ['By Jane Doe, Max', null],
    ['Von Lake Town, wo alles begann', null],
    ['By Lake Town, the trams stood still.', null],
  ])('also with what they are: %s', async (byline, line) => {
    const parts = `${PART('Bob Ray', 'Keep it')}\n\n## Sell it\n\n${byline}\n\nIt is old, I say.\n`;
    const body = withoutMarks(await bodyOf('a.md', `# The pier\n\nTwo views of it.\n\n${parts}`));
    expect(body.at(-1)).toBe(['It is old, I say.', ...(line === null ? [] : [line])].join('\n'));
    expect(body.includes(byline)).toBe(line === null && !byline.includes('nurse'));
  });

  test('also one beside what the author of all of it wrote', async () => {
    const box = '## Analysis\n\nBy Ivy Cope, politics editor\n\nNobody can add.\n';
    const body = withoutMarks(await bodyOf('a.md', `# The budget\n\nBy Ned Hall\n\nIt was passed.\n\n${box}`));
    expect(body).toEqual(['It was passed.', '## Analysis', 'Nobody can add.\n— Ivy Cope']);
  });

  test('as classes of a page have them, too', async () => {
    const part = (name: string) => `<h2>${name}’s view</h2><p class="author">By ${name}</p><p>I ${FILLER}</p>`;
    const body = await bodyOf('a.html', page(KNOWN).replace('</article>', `${part('Jane Doe')}${part('Bob Ray')}$&`));
    expect(withoutMarks(body).slice(-4)).toEqual([
      '## Jane Doe’s view',
      `I ${FILLER}\n— Jane Doe`,
      '## Bob Ray’s view',
      `I ${FILLER}\n— Bob Ray`,
    ]);
  });

  test.each([
    ['of all of it', `# The pier\n\nBy Jane Doe\n\nIt is old.\n\n## Its end\n\nIt sinks.\n`],
    ['of a part of which several are', '# The pier\n\nIt is old.\n\n## Views\n\nBy Jane Doe and Bob Ray\n\nSell it.\n'],
  ])('but not to an author %s', async (_, text) => {
    expect(await bodyOf('a.md', text)).not.toMatch(/^— /m);
  });
});

describe('letters that a page prints', () => {
  const LETTERS = [
    'Sir – The library was given to the town.',
    'I will chain myself to the door.',
    '<b>Edith Farrow</b><br>Mill Road, Fenbury',
    'To the Editor: The goose was there first.',
    'Dr Winifred Oates, Fenbury',
    'Letters may be edited.',
  ];

  const bare = (text: string) => text.replace(/<br>/g, '\n').replace(/<\/?b>/g, '');

  test('are proposed to be theirs who sign them, and marked where that cannot be told', async () => {
    const [, ...found] = (await bodyOf('a.html', page(KNOWN, ...LETTERS))).split('\n\n');
    const signed = LETTERS.slice(0, 3).map((text) => `${bare(text)}\n— Edith Farrow`);
    const unsigned = LETTERS.slice(3).map((text) => bare(text));
    expect(withoutMarks(found.join('\n\n'))).toEqual([...signed, ...unsigned]);
    expect(found.slice(3).every((each) => each.startsWith('<!-- unnamed'))).toBe(true);
  });

  test.each([
    [
      'en',
      'Dear members of the Board,',
      ['Yours faithfully,', 'Gordon Pike\nChairman, Friends of the Quay'],
      'Gordon Pike',
    ],
    ['de', 'Sehr geehrter Herr Bürgermeister,', ['Mit freundlichen Grüßen\nAnna Lindner'], 'Anna Lindner'],
    ['fr', 'Chère Madame,', ['Salutations\nÉlise Roux, boulangère'], 'Élise Roux'],
    ['en', 'Dear Minister,', ['Yours,\nJane Doe, Minister for Health and Social Care'], 'Jane Doe'],
    ['en', 'Dear Minister,', ['Yours,\nJane Doe\nQuay Road, Fenbury'], 'Jane Doe'],
    ['de', 'Sehr geehrte Frau Roth,', ['Hochachtungsvoll\nDr. Anna Lindner\nSchulleiterin'], 'Anna Lindner'],
  ])('also one alone that begins and ends as letters do: %s', async (_, salutation, closing, writer) => {
    const body = withoutMarks(await bodyOf('a.txt', [salutation, FILLER, `It ${FILLER}`, ...closing].join('\n\n')));
    expect(body.every((each) => each.endsWith(`\n— ${writer}`))).toBe(true);
  });

  test.each([
    ['Ijeoma Doe and Dr Wren Ray', 'Ijeoma Doe & Wren Ray'],
    ['Ijeoma Doe & Wren Ray, Fenbury', 'Ijeoma Doe & Wren Ray'],
    ['Jana Doe und Olaf Ray', 'Jana Doe & Olaf Ray'],
    ['Ijeoma Doe y Pilar Ray', 'Ijeoma Doe & Pilar Ray'],
  ])('to those together who sign it on one line: %s', async (signature, writers) => {
    const text = ['Dear Minister,', FILLER, `Sincerely,\n${signature}`].join('\n\n');
    expect(withoutMarks(await bodyOf('a.txt', text)).every((each) => each.endsWith(`\n— ${writers}`))).toBe(true);
  });

  test.each([
    ['Jane and Bob Doe'],
    ['Ijeoma Doe, Sven Ray and Anna Lund'],
    ['Ijeoma Doe, Bob Ray, Anna Lund'],
    ['Ijeoma Doe, teacher, and Wren Ray, nurse'],
    ['Ijeoma Doe, Chair\nWren Ray, Secretary'],
    ['Ijeoma Doe, Oslo\nDr Wren Ray, Fenbury'],
    ['Ijeoma Doe\nWren Ray'],
    ['Ijeoma Doe\nand Wren Ray'],
    ['Ijeoma Doe and Wren Ray\nAnna Lund'],
  ])('but not to one of several who sign it: %j', async (signature) => {
    const text = ['Dear Minister,', FILLER, `Sincerely,\n${signature}`].join('\n\n');
    expect(await bodyOf('a.txt', text)).not.toMatch(/^— /m);
  });

  test.each([
    ['of which there is but one, without a name', LETTERS.slice(0, 2)],
    ['of those who publish it', ['Dear readers,', 'We saw a mill.', 'See you in June,<br>The Editors']],
    ['with several names below it', ['Dear neighbours,', 'Keep it.', 'Jane Doe', 'Bob Ray']],
    ['that are none', ['The library was given to the town.', 'Edith Farrow', 'The goose was there first.', 'Jo Park']],
    ['in which whoever speaks calls the hearers so', ['Dear friends,', 'Keep it.', 'Dear friends,', 'Go on.']],
  ])('but not those %s', async (_, paragraphs) => {
    expect(withoutMarks(await bodyOf('a.html', page(KNOWN, ...paragraphs))).slice(1)).toEqual(paragraphs.map(bare));
  });
});

describe('those whom somebody quotes who wrote the rest', () => {
  const LETTER = (paragraph: string) => ['Dear Minister,', paragraph, 'Yours,\nIda Lark'].join('\n\n');
  const PARTS = (paragraph: string) =>
    `# Two views\n\nOf it.\n\n## One\n\nBy Bob Ray\n\nYes.\n\n## Two\n\nBy Ida Lark\n\n${paragraph}\n\nSo I say.\n`;

  test.each([
    ['The mayor, Max Roth, told me: “Nobody asked them.” Nobody did.', ['“Nobody asked them.”: Max Roth']],
    [
      '„Es ist halb so wild“, sagte Ihr Sprecher Uwe Pahl. Er fügte hinzu: „Man schläft.“ Ich nicht.',
      ['“Es ist halb so wild”: Uwe Pahl', '“Man schläft.”: Uwe Pahl'],
    ],
    [
      '“It is a toy,” said Max Roth. “It is not,” said Eva Lund.',
      ['“It is a toy,”: Max Roth', '“It is not,”: Eva Lund'],
    ],
    ['“It is a toy for you,” you said. I asked: “Is it?” Nobody knew.', []],
    ['Max Roth calls it the “toy”, as I do.', []],
  ])('are proposed for their words in it: %s', async (paragraph, others) => {
    for (const [name, text] of [
      ['a.txt', LETTER(paragraph)],
      ['a.md', PARTS(paragraph)],
    ] as const) {
      expect(withoutMarks(await bodyOf(name, text))).toContain([paragraph, 'Ida Lark', ...others].join('\n— '));
    }
  });
});

describe('whom “she said” means is proposed', () => {
  const SAID = '“It was dark in the hall,” she said. “Nobody had a lamp.”';

  test.each([
    ['Jane Doe, the mayor, was there.'],
    ['That worries Jane Doe, the head of Mill Lane School.'],
    ['Mrs Doe waited until Christmas in the house of Anna Lund.'],
    ['Jane Doe, 81, knows Mill Lane by night.'],
  ])('where the paragraph names one person before it: %s', async (before) => {
    const body = await bodyOf('a.html', page(KNOWN, 'They met on Mill Lane.', `${before} ${SAID}`));
    expect(body).toMatch(/“Nobody had a lamp.”\n— quoting Jane Doe$/);
  });

  test('in languages that leave out the pronoun, too', async () => {
    const body = await bodyOf(
      'a.html',
      page(
        'En el barrio de San Lázaro vive Pilar Montes, de 81 años. «Aquí no llega el agua», se queja. «Ni llegará.»',
      ),
    );
    expect(body).toMatch(/«Ni llegará.»\n— quoting Pilar Montes$/);
  });

  test.each([
    ['Jane Doe, the mayor, met Anna Lund.'],
    ['Jane Doe, the mayor, and Anna Lund, a nurse, were there.'],
    ['The mayor was there.'],
    ['Anna Lund was there.'],
    ['Mill Lane, an old road, is closed.'],
    ['“I am late to the meeting,” said Tom Bell. Jane Doe, the mayor, was there.'],
  ])('but not where it is not clear: %s', async (before) => {
    const body = await bodyOf('a.html', page(KNOWN, 'They met on Mill Lane.', `${before} ${SAID}`));
    const [, lines] = body.split('“Nobody had a lamp.”');
    expect(lines).not.toMatch(/quoting (?!Tom Bell)|^— quoting Tom Bell/m);
  });
});

describe('who says it is proposed', () => {
  test('for each paragraph of a quotation that runs over several', async () => {
    const body = await bodyOf(
      'a.html',
      page(
        'Jane Doe told the Board: “I looked at nine.',
        '“I looked at ten, too.',
        '“Nobody was there.”',
        'Then she left.',
      ),
    );
    expect(withoutMarks(body)).toEqual([
      'Jane Doe told the Board: “I looked at nine.\n— quoting Jane Doe',
      '“I looked at ten, too.\n— quoting Jane Doe',
      '“Nobody was there.”\n— quoting Jane Doe',
      'Then she left.',
    ]);
    expect(body.split('<!-- proposed')).toHaveLength(4);
  });

  test('whose name stands behind the last of them, in the marks of Spanish', async () => {
    const body = await bodyOf('a.html', page('«He trabajado aquí veinte años.', '»Y aquí me quedo», dijo Ana Ruiz.'));
    expect(withoutMarks(body)).toEqual([
      '«He trabajado aquí veinte años.\n— quoting Ana Ruiz',
      '»Y aquí me quedo», dijo Ana Ruiz.\n— quoting Ana Ruiz',
    ]);
  });

  test.each([
    ['Asked about the fountain, Doe answered: “It’s dead.”', ['quoting Jane Doe']],
    ['Doe: “I never said that.”', ['quoting Jane Doe']],
    ['Max Roth told the Gazette on Friday that it was “a tax on living here”.', ['quoting Max Roth']],
    ['Its organiser, Max Roth, said the change was “a pay cut by another name”.', ['quoting Max Roth']],
    ['Dr. Max Roth ergänzt: „Wer keinen Termin hat, darf trotzdem kommen.“', ['quoting Max Roth']],
    ['„Wir brauchen mehr Zeit“, kritisiert deren Sprecherin Anna Roux.', ['quoting Anna Roux']],
    ['Anna Roux contesta que «ya se ha avisado dos veces».', ['quoting Anna Roux']],
    ['“A ponte aguenta”, alerta Anna Roux.', ['quoting Anna Roux']],
    ['« C’est une question d’habitude », m’a dit la conductrice, Anna Roux.', ['quoting Anna Roux']],
    ['“Perdíamos agua por el camino”, ha explicado la gerente, Rosa Peral. “Ahora no”.', ['quoting Rosa Peral']],
    ['„Der Zaun bleibt hier“, sagte Ihr Sprecher Uwe Pahl.', ['quoting Uwe Pahl']],
    ['Unsere Nachbarin Wanja Beck sagte: „Es ist sehr laut.“', ['quoting Wanja Beck']],
    ['“The fence will stay,” said Ella.', ['quoting Ella']],
    ['„Der Zaun bleibt hier“, sagten Sie am 03.01.2024 im Radio.', []],
    ['„Der Zaun bleibt hier“, sagte Ihr Sprecher.', []],
    ['„Der Zaun bleibt hier“, sagte Anna Becks Sprecher.', []],
    ['«La valla se queda aquí», dijo Usted en la radio.', []],
    ['“The fence will stay,” said You, on the radio.', []],
  ])('of few words: %s', async (paragraph, said) => {
    const [, told = ''] = withoutMarks(await bodyOf('a.html', page(KNOWN, paragraph, 'The weather stayed fine.')));
    expect(told.split('\n— ').slice(1)).toEqual(said);
  });

  test.each([
    ['It was confirmed by her son, Max Roth, who said, “She was at work on Monday.”', 'Max Roth'],
    ['Elle a été aidée par le maire, Max Roth, qui a déclaré : « Elle travaillait encore lundi. »', 'Max Roth'],
    ['La farera era Ana Ruiz, que escribió en su diario: «No he dormido desde marzo».', 'Ana Ruiz'],
    ['It was confirmed by the sister of Max Roth, who said, “She was at work on Monday.”', null],
    ['It was confirmed to Max Roth by those who said, “She was at work on Monday.”', null],
  ])('in a clause about whoever is named in front of it: %s', async (paragraph, speaker) => {
    const [, told] = withoutMarks(await bodyOf('a.html', page(KNOWN, paragraph)));
    expect(told).toBe(speaker === null ? paragraph : `${paragraph}\n— quoting ${speaker}`);
  });

  test.each([
    ['市は8日に発表した。山田太郎市長は会見で「これ以上待てば、誰かが落ちる」と述べた。', 'quoting 山田太郎'],
    ['漁協の鈴木一郎組合長は「船はどこを通るのか」と話し、市に説明を求めた。', 'quoting 鈴木一郎'],
    ['会見した高橋恵子市長は「声に応えることにした」と述べた。', 'quoting 高橋恵子'],
    ['「もう待てないのです」と佐藤花子さん（41）は訴えた。', 'quoting 佐藤花子'],
    ['田中官房長官は「答えは一つではない」と強調した。', 'quoting 田中'],
    ['ジョー・ベイカー氏は「約束は必ず守ります」と語った。', 'quoting ジョー・ベイカー'],
    ['防衛大臣は「分からないことは分からない」と話した。', null],
    ['山田太郎市長は「これ以上は待てない」という声を聞いた。', null],
  ])('in Japanese: %s', async (paragraph, said) => {
    const body = withoutMarks(await bodyOf('a.html', page(paragraph).replace('"en"', '"ja"')));
    expect(body.map((each) => each.split('\n— ')[1] ?? null)).toEqual([said]);
  });

  test.each([
    ['The mayor, Max Roth, told reporters on Monday that the trams would come.', 'Max Roth'],
    ['Doe said the trams would come.', 'Jane Doe'],
    ['Max Roth, who has run the shop for years, said trade fell by a third.', 'Max Roth'],
    ['Doe said Lake Town would have its trams.', 'Jane Doe'],
    ['The wall should be raised by May, Doe said, and the gate moved.', 'Jane Doe'],
    ['The wall is old, said engineer Max Roth.', 'Max Roth'],
    ['According to Max Roth, the wall is old.', 'Max Roth'],
    ['Según Doe, el muro es viejo.', 'Jane Doe'],
    ['In Doe’s view the wall is old.', 'Jane Doe'],
    ['Die Mauer bleibe stehen, so Doe.', 'Jane Doe'],
    ['Nach Angaben von Vereinschef Max Roth ist die Mauer alt.', 'Max Roth'],
    ['Baudezernent Max Roth betonte, dass die Mauer alt sei.', 'Max Roth'],
  ])('of what is told in other words: %s', async (paragraph, speaker) => {
    const [, told] = withoutMarks(await bodyOf('a.html', page(KNOWN, paragraph)));
    expect(told).toBe(`${paragraph}\n— reporting ${speaker}`);
  });

  test.each([
    'Doe never said that the trams would come.',
    'Doe said goodbye to the town.',
    'Doe said nothing of the trams.',
    'A spokesman for Max Roth said trams would come.',
    'Doe was told that the trams would come.',
    'Did Doe say that the trams would come?',
    'The report says that the trams would come.',
    'Doe thanked all those who said that the trams would come.',
    'They said that the trams would come.',
    'The wall is old. She said that the trams would come.',
    'Doe said that Max Roth told her that the trams would come.',
    'Doe said that the door sticks; engineer Max Roth replied that it was mended.',
    'Ask Jane Doe whether the trams will come.',
  ])('but not of what nobody who is named is told to say: %s', async (paragraph) => {
    expect(withoutMarks(await bodyOf('a.html', page(KNOWN, paragraph)))[1]).toBe(paragraph);
  });

  const MAYOR = 'The mayor, Max Roth, said that the wall was old.';
  const SPRECHER = '„Wir warten“, sagte Sprecherin Eva Roth.';

  test.each([
    ['She said that the trams would come.', 'reporting Jane Doe'],
    ['The trams would come in May, she added. They are blue.', 'sentence 1: reporting Jane Doe'],
    ['“The trams will come,” she said.', 'quoting Jane Doe'],
    ['Nobody was there. The trams would come, the mayor said.', 'sentence 2: reporting Max Roth', MAYOR],
    ['“The trams will come,” said the mayor.', 'quoting Max Roth', MAYOR],
    ['The mayor told the Board: “The trams will come.”', 'quoting Max Roth', MAYOR],
    ['She added: “The trams will come.”', 'quoting Jane Doe'],
    ['Sie fügte hinzu: „Die Bahn kommt.“', 'quoting Eva Roth', SPRECHER],
    ['“The trams will come,” said the mayor, Max Roth, last week. He added: “I like them.”', 'quoting Max Roth'],
    ['“Toys break,” she said. She added: “And then we pay.”', 'quoting Jane Doe'],
    ['„Die Bahn kommt“, sagte Eva Roth. Sie fügte hinzu: „Sie ist blau.“', 'quoting Eva Roth'],
    ['Councillor Ada Bell promised us a road. She added: “I will not let this lie.”', 'quoting Ada Bell'],
    ['Elle a ajouté : « Le tram viendra. »', 'quoting Ana Roux', '« Nous attendons », a dit Ana Roux.'],
    ['Añadió: «El tranvía vendrá».', 'quoting Ana Ruiz', '«Esperamos», dijo Ana Ruiz.'],
    ['Она добавила: «Трамвай придёт в мае».', 'quoting Анна Лосева', '«Мы ждём», — сказала Анна Лосева.'],
    ['他说：“电车五月开通。”', 'quoting 李文涛', '局长李文涛表示：“我们在等待。”'],
    ['Sie koste drei Millionen Euro, ergänzte sie. Sie ist blau.', 'sentence 1: reporting Eva Roth', SPRECHER],
    ['Zudem teilte sie mit, dass die Bahn kommt.', 'reporting Eva Roth', SPRECHER],
    ['Die Bahn komme im Mai, so die Sprecherin weiter.', 'reporting Eva Roth', SPRECHER],
    ['Le tram viendra en mai, a-t-elle précisé.', 'reporting Ana Roux', '« Nous attendons », a dit Ana Roux.'],
    ['Selon elle, le tram viendra en mai.', 'reporting Ana Roux', '« Nous attendons », a dit Ana Roux.'],
    ['Además, anunció que el tranvía vendrá.', 'reporting Ana Ruiz', '«Esperamos», dijo Ana Ruiz.'],
    ['O bonde virá em maio, afirmou ela.', 'reporting Ana Prado', '“Vamos esperar”, disse Ana Prado.'],
    ['По её словам, трамвай придёт в мае.', 'reporting Анна Лосева', '«Мы ждём», — сказала Анна Лосева.'],
    ['她还指出，电车五月开通。', 'reporting 李文涛', '局长李文涛表示：“我们在等待。”'],
    ['同氏は、路面電車は5月に来ると説明した。', 'reporting 山田太郎', '山田太郎市長は「待っています」と述べた。'],
  ])('of what is told of one who was named before: %s', async (paragraph, said, before = KNOWN) => {
    const body = withoutMarks(await bodyOf('a.html', page(before, paragraph)));
    expect(body.at(-1)).toBe(`${paragraph}\n— ${said}`);
  });

  test.each([
    ['He asked for a fence.', 'Max Roth said that the slide was old. Eva Lund said that it was shut.'],
    ['She said that he would come.', 'Jane Doe said that Eva Lund was ill.'],
    ['He said that she would come.', 'Jane Doe said that the trams were old.'],
    ['“It is late,” she said.', '“It is cold,” said John Doe.'],
    ['“It is late,” said the mayor.', 'The former mayor, Max Roth, said that the wall was old.'],
    ['“It is late,” said the mayor of Fenbury.', MAYOR],
    ['The mayor of Fenbury added: “It is late.”', MAYOR],
    ['He replied: “It is late.”', 'Jane Doe told Max Roth that the wall was old.'],
    ['The mayor of Fenbury said that it was late.', MAYOR],
    ['Councillor Jane Doe came to us. He added: “I will not let this lie.”', KNOWN],
    ['Councillor Jane Doe met Max Roth. She added: “I will not let this lie.”', MAYOR],
    ['“It is late,” said the King.', 'The mayor of King Town, Max Roth, said that the wall was old.'],
  ])('but not where it is not clear of whom: %s', async (paragraph, before) => {
    expect(withoutMarks(await bodyOf('a.html', page(before, paragraph))).at(-1)).toBe(paragraph);
  });

  test.each([
    ['“It is cold,” said Jane Doe to Max Roth. He added: “It is late.”', 'Jane Doe'],
    ['“It is cold,” said John Doe. She added: “It is late.”', 'John Doe'],
  ])('and not for somebody else’s words beside theirs: %s', async (paragraph, speaker) => {
    const body = withoutMarks(await bodyOf('a.html', page(KNOWN, paragraph)));
    expect(body.at(-1)).toBe(`${paragraph}\n— sentence 1: quoting ${speaker}`);
  });

  test('of a first name, whoever else has it', async () => {
    const talk = 'Ivy Cole: Hello.\n\nSamuel Orr: Hi.\n\nIvy: What is it?\n\nSam: A piano.\n\nIvy: No.\n\nSam: Yes.';
    expect(withoutMarks(await bodyOf('a.txt', talk)).map((each) => each.split('\n— ')[1])).toEqual([
      'Ivy Cole',
      'Samuel Orr',
      'Ivy Cole',
      'Samuel Orr',
      'Ivy Cole',
      'Samuel Orr',
    ]);
  });
});
