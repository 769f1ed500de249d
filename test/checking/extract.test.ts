import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLibrary, prepareLibrary } from '../../src/library.ts';
import { article, articleLibrary, documentOf } from '../samples.ts';

const check = (text: string) => articleLibrary.checker.check(text, {});

const dialogue = 'strengthen dialogue and mutual trust, to deepen cooperation';
const poised = 'Moscow is poised to launch an invasion of neighboring Ukraine';
const support = 'China supported Russia’s efforts to sign a deal with NATO';

describe('the quotations of a message', () => {
  test.each([
    `They wrote “${dialogue}”.`,
    `They wrote "${dialogue}", did they not?`,
    `Sie schrieben: „${dialogue}“`,
    `Они пишут: «${dialogue}»`,
    `They wrote ‘${dialogue}’.`,
    `They wrote '${dialogue}', didn't they?`,
    `Sie schrieben: »${dialogue}«`,
    `彼らは「${dialogue}」と書いた`,
    `他们说"${dialogue}"对吗`,
    `그들은 "${dialogue}"라고 썼다`,
    `so\n> ${dialogue}\nis that true?`,
    `> > ${dialogue}\n> No, that is a lie.\nIt is not.`,
    `> ${dialogue}`,
    dialogue,
    `  ${dialogue}\n`,
    `“${dialogue}`,
    `${dialogue}" — Ushakov`,
  ])('are found without what is around them: %j', (message) => {
    expect(check(message)).toMatchObject([{ verdict: 'verbatim', quotation: dialogue }]);
  });

  test.each([
    ['According to Xi', 'Xi'],
    ['according to putin', 'putin'],
    ['According to Xi Jinping', 'Xi Jinping'],
    ['Laut Putin', 'Putin'],
    ['Selon Xi', 'Xi'],
  ])('are found behind whom they are said to be from, without marks: %s', (source, claimed) => {
    const [first] = articleLibrary.checker.check(`${source} ${poised}`, { isQuotation: true });
    expect(first).toMatchObject({ verdict: 'verbatim', quotation: poised, claimed, attribution: 'wrong' });
  });

  test.each([
    [`“${dialogue}”\n`, null],
    [`Putin: “${dialogue}” `, 'Putin'],
    [`> ${dialogue}\n`, null],
    [`> Putin: ${dialogue}\n`, 'Putin'],
    [`Putin: ${dialogue}\n`, 'Putin'],
  ])('are checked once, with how often they were pasted: %j', (message, claimed) => {
    expect(check(message.repeat(40))).toMatchObject([{ quotation: dialogue, claimed, times: 40, hasMore: false }]);
  });

  test('are checked behind one that was pasted too often', () => {
    expect(check(`${`Putin: ${dialogue}\n`.repeat(14)}Xi: ${support}`)).toMatchObject([
      { quotation: dialogue, times: 14, hasMore: false },
      { quotation: support, claimed: 'Xi', times: 1 },
    ]);
  });

  test('are checked for each who is said to have said them', () => {
    expect(check(`“${dialogue}” — Xi, “${dialogue}” — Putin`)).toMatchObject([{ claimed: 'Xi' }, { claimed: 'Putin' }]);
  });

  test.each([
    `is it true that ${dialogue}?`,
    `${dialogue}. Is that true?`,
    `anyone know if ${dialogue}, is that true`,
    `Stimmt es, dass ${dialogue}?`,
  ])('are found without marks where nothing else is said: %j', (message) => {
    expect(check(message)).toMatchObject([{ verdict: 'verbatim', claimed: null }]);
  });

  test.each([
    'Ushakov said that China opposed Russia’s efforts to sign a deal with NATO',
    'China opposed Russia’s efforts to sign a deal with NATO, they said',
  ])('are compared whole where they are altered: %j', (message) => {
    expect(check(message)).toMatchObject([{ verdict: 'altered', quotation: message }]);
  });

  test.each([
    ['Putin and Xi say: "The parties oppose the further expansion of NATO"'],
    ['China and Russia oppose "the further expansion of NATO"'],
    [`In December, Ushakov said that "${support}"`],
    ['The two leaders met in Beijing and they "oppose the further expansion of NATO"'],
    ['Putin and Xi met. Carlos Martinez wrote "opposing NATO expansion, AUKUS and the New Cold War"'],
    ['They called on leaders to "strengthen dialogue and mutual trust"'],
    ['Ushakov called for "a genuine multilateralism under the central and coordinating role of the UN"'],
    ['Putin said they could take "military-technical measures" if necessary to ensure security'],
    ['Russia and China told the world: "The parties oppose the further expansion of NATO"'],
    ['In quotation marks, as in ¶ 4: "The parties oppose the further expansion of NATO"'],
  ])('are checked alone, however like a passage the words around them are: %s', (message) => {
    for (const isQuotation of [false, true]) {
      const [found, other] = articleLibrary.checker.check(message, { isQuotation });
      expect(other).toBeUndefined();
      expect(found).toMatchObject({ verdict: 'verbatim', quotation: /"(.+)"/.exec(message)?.[1] });
    }
  });

  test('are compared alone where they are altered', () => {
    const quotation = 'The parties opposed the further expansion of NATO';
    expect(check(`Putin and Xi say: "${quotation}"`)).toMatchObject([{ verdict: 'altered', quotation }]);
  });

  test.each([
    'Putin and others have never said they could take unspecified “military-technical measures” if deemed necessary',
    'In the midst of an escalating war between Moscow and U.S.-led NATO, avoid the continuation of the ‘Cold War’ mentality',
  ])('are words of a passage that is altered where it has them in marks itself: %s', (message) => {
    for (const isQuotation of [false, true]) {
      expect(articleLibrary.checker.check(message, { isQuotation })).toMatchObject([{ quotation: message }]);
    }
  });

  test.each([
    [`“As Xi said, ‘${dialogue}’”`, 'Xi'],
    [`“According to Xi, ‘${dialogue}’” — CNN`, 'Xi'],
    [`My teacher wrote "Xi: '${dialogue}'"`, 'Xi'],
    [`It is false that they wrote "Xi said '${dialogue}'"`, null],
  ])('are those inside others that hold nothing else but who says it: %s', (message, claimed) => {
    for (const isQuotation of [false, true]) {
      const checks = articleLibrary.checker.check(message, { isQuotation });
      expect(checks).toMatchObject([{ verdict: 'verbatim', quotation: dialogue, claimed }]);
    }
  });

  test.each([
    `“Xi said ‘${dialogue}’, and that is a lie”`,
    `“We would never say ‘${dialogue}’”`,
    '“Putin and others have never said they could take unspecified ‘military-technical measures’”',
  ])('but not where they hold more: %s', (message) => {
    expect(check(message)).not.toMatchObject([{ verdict: 'verbatim' }]);
  });

  test.each([
    `Xi: “They want you to believe that we would “${dialogue}” and we never will”`,
    `Xi: "They want you to believe that we would "${dialogue}" and we never will"`,
    `Xi : « Ils disent que nous allons « ${dialogue} » et c’est faux »`,
    `Xi: „Dass wir „${dialogue}“ wollen, ist gelogen“`,
  ])('are checked with all that stands between the outer marks: %s', (message) => {
    for (const isQuotation of [false, true]) {
      const checks = articleLibrary.checker.check(message, { isQuotation });
      expect(checks).toHaveLength(1);
      expect(checks).not.toMatchObject([{ verdict: 'verbatim' }]);
    }
  });

  test('are checked one by one, in their order', () => {
    const message = `First “${dialogue}”, then «zebras and herons quarrel by night», then "${support}", then “NATO”.`;
    expect(check(message).map(({ verdict, quotation }) => [verdict, quotation])).toEqual([
      ['verbatim', dialogue],
      ['absent', 'zebras and herons quarrel by night'],
      ['verbatim', support],
      ['too-short', 'NATO'],
    ]);
  });

  test('are checked up to ten', () => {
    const several = (count: number) => Array.from({ length: count }, (_, at) => `“${support} ${at}”`).join(' ');
    const checks = check(several(30));
    expect(checks.map(({ hasMore }) => hasMore)).toEqual([...Array(9).fill(false), true]);
    expect(check(several(10)).map(({ hasMore }) => hasMore)).toEqual(Array(10).fill(false));
  });

  test.each([
    `Putin [in Beijing]: “${poised}”`,
    `Putin … “${poised}”`,
    `Putin […]: “${poised}”`,
    `“${poised}” [sic]`,
    `“${poised}” [my emphasis]`,
    `“${poised}” … Putin`,
  ])('are without brackets and dots beside them, which are not an editor’s: %s', (message) => {
    for (const isQuotation of [false, true]) {
      const checks = articleLibrary.checker.check(message, { isQuotation });
      expect(checks).toMatchObject([{ verdict: 'verbatim', quotation: poised }]);
    }
  });

  test.each([
    'Putin and others have [sic] previously said they could take unspecified “military-technical measures” if',
    'Putin … could take unspecified “military-technical measures” if deemed necessary',
  ])('but not where words of the passage stand beside them: %s', (message) => {
    const checks = articleLibrary.checker.check(message, { isQuotation: true });
    expect(checks).toMatchObject([{ verdict: 'shortened', quotation: message }]);
  });

  test('behind the bar are checked line by line where each is one', () => {
    const message = `> ${dialogue}\n> ${support}\nand\n> ${support}`;
    expect(check(message).map(({ verdict, quotation }) => [verdict, quotation])).toEqual([
      ['verbatim', dialogue],
      ['verbatim', support],
    ]);
    const lines = Array.from({ length: 30 }, (_, at) => `> ${support} ${at}`);
    expect(check(lines.join('\n'))).toHaveLength(10);
  });

  test.each([
    ...[
      '14:03',
      '9:15 PM',
      '¶ 10',
      '¶10',
      '[4]',
      '2.',
      '3)',
      '@Dave',
      '#general',
      '<@!12345678901234567>',
      'https://a.org/b',
    ].map((before) => [`> ${before} ${dialogue}`, dialogue]),
    ...['<@12345678901234567>', '<:nato:112233445566>', '<t:1643932800:R>', 'https://t.co/abc1', '#nato'].map(
      (behind) => [`> ${dialogue} ${behind}`, dialogue],
    ),
    [`> Mira — 14:03\n> ${dialogue}`, dialogue],
    [`> mira_7 — Today at 2:03 PM\n> ${dialogue}`, dialogue],
    [`> they wrote “${dialogue}” and I agree`, dialogue],
    [`“${dialogue} <a:party:998877>” is in it`, dialogue],
  ])('behind the bar are without what chats put around them: %j', (message, quotation) => {
    expect(check(message)).toMatchObject([
      { verdict: 'verbatim', quotation: expect.stringContaining(quotation), changed: { number: false } },
    ]);
  });

  test.each([
    ['> 14:03 strengthen dialogue and mutual hate, to deepen cooperation', 'altered'],
    [
      `> They called on nobody to “strengthen dialogue and mutual trust, to deepen cooperation, and to defend such human values”`,
      'altered',
    ],
  ])('but not without words of theirs: %j', (message, verdict) => {
    expect(check(message)).toMatchObject([{ verdict }]);
  });

  test('behind the bar are one where a line goes on with a small letter', () => {
    expect(check(`> ${support}\n> ${dialogue}`).map(({ verdict }) => verdict)).toEqual(['spliced']);
  });

  test.each(['“” "" «»', 'He said “…” and left with a heron by the shore', 'An "unclosed mark'])(
    'without words are none: %s',
    (message) => {
      expect(check(message)).toMatchObject([{ quotation: message }]);
    },
  );

  test('that stand together in the passage are one', () => {
    const { text } = article.passages.find(({ paragraphs }) => paragraphs[0] === 4) ?? { text: '' };
    expect(check(text)).toMatchObject([{ verdict: 'verbatim', passages: [{ paragraph: 4 }] }]);
  });
});

/** The quotation in a message, and whom it is said to be from. */
const claimsOf = (message: string) => check(message).map(({ verdict, claimed }) => [verdict, claimed]);

describe('the name beside a quotation', () => {
  test.each([
    [`“${dialogue}” — Ushakov`, 'Ushakov'],
    [`“${dialogue}” – Ushakov`, 'Ushakov'],
    [`"${dialogue}" - Ushakov`, 'Ushakov'],
    [`"${dialogue}" -- Ushakov`, 'Ushakov'],
    [`"${dialogue}" ~ Ushakov`, 'Ushakov'],
    [`"${dialogue}" ~Ushakov`, 'Ushakov'],
    [`«${dialogue}» — Ушаков`, 'Ушаков'],
    [`“${dialogue}.”\n— Yury Ushakov`, 'Yury Ushakov'],
    [`> ${dialogue}\n— Ushakov`, 'Ushakov'],
    [`${dialogue} — Yury Ushakov`, 'Yury Ushakov'],
    [`${dialogue}\n- Yury Ushakov`, 'Yury Ushakov'],
    [`${dialogue} ~ Ushakov`, 'Ushakov'],
    [`Ushakov said: “${dialogue}”`, 'Ushakov'],
    [`Ushakov said: ${dialogue}`, 'Ushakov'],
    [`Ushakov: "${dialogue}"`, 'Ushakov'],
    [`Yury Ushakov once wrote that “${dialogue}”`, 'Yury Ushakov'],
    [`According to Ushakov, “${dialogue}”`, 'Ushakov'],
    [`“${dialogue}” — Ushakov, 2022`, 'Ushakov'],
    [`“${dialogue}” (Ushakov, 2022)`, 'Ushakov'],
    [`“${dialogue}” (Ushakov 2022)`, 'Ushakov'],
    [`${dialogue} (Ushakov, 2022)`, 'Ushakov'],
    [`“${dialogue}” (Ushakov)`, 'Ushakov'],
    [`“${dialogue},” said Ushakov`, 'Ushakov'],
    [`“${dialogue}”, Ushakov said`, 'Ushakov'],
    [`**Ushakov**: “${dialogue}”`, 'Ushakov'],
    [`Ushakov — “${dialogue}”`, 'Ushakov'],
    [`“${dialogue}” — **Ushakov**`, 'Ushakov'],
    // Without quotation marks.
    [`According to Ushakov, ${dialogue}`, 'Ushakov'],
    [`according to Ushakov: ${dialogue}`, 'Ushakov'],
    [`according to the Kremlin: ${dialogue}`, 'the Kremlin'],
    [`As Ushakov said, ${dialogue}`, 'Ushakov'],
    [`Ushakov said that ${dialogue}`, 'Ushakov'],
    [`${dialogue}, according to Ushakov`, 'Ushakov'],
    [`${dialogue}, said Ushakov`, 'Ushakov'],
    [`${dialogue}, Ushakov said.`, 'Ushakov'],
    [`${dialogue} — said Ushakov`, 'Ushakov'],
    [`${dialogue}, ushakov said`, 'ushakov'],
    [`Laut Ushakov: ${dialogue}`, 'Ushakov'],
    [`Según Ushakov: «${dialogue}»`, 'Ushakov'],
    [`${dialogue}, сказал Ушаков`, 'Ушаков'],
    [`据普京称，${dialogue}`, '普京'],
    [`${dialogue}，普京说`, '普京'],
    // In small letters, of those whom the documents know.
    [`ushakov: “${dialogue}”`, 'ushakov'],
    [`ushakov: ${dialogue}`, 'ushakov'],
    [`as ushakov said, “${dialogue}”`, 'ushakov'],
    [`look what ushakov said: “${dialogue}”`, 'ushakov'],
    [`“${dialogue}” - ushakov`, 'ushakov'],
    [`“${dialogue}”, ushakov said`, 'ushakov'],
    [`“${dialogue}” (carlos martinez)`, 'carlos martinez'],
    // In other languages.
    [`Ushakov dijo: «${dialogue}»`, 'Ushakov'],
    [`«${dialogue}», dijo Ushakov`, 'Ushakov'],
    [`Según Ushakov, «${dialogue}»`, 'Ushakov'],
    [`Ушаков сказал: «${dialogue}»`, 'Ушаков'],
    [`«${dialogue}», — сказал Ушаков`, 'Ушаков'],
    [`«${dialogue}» — заявил Ушаков.`, 'Ушаков'],
    [`По словам Ушакова, «${dialogue}»`, 'Ушакова'],
    [`Ushakov a dit : « ${dialogue} »`, 'Ushakov'],
    [`« ${dialogue} », a déclaré Ushakov`, 'Ushakov'],
    [`Selon Ushakov, « ${dialogue} »`, 'Ushakov'],
    [`Ushakov sagte: „${dialogue}“`, 'Ushakov'],
    [`„${dialogue}“, sagte Ushakov`, 'Ushakov'],
    [`Laut Ushakov „${dialogue}“`, 'Ushakov'],
    [`普京说：“${dialogue}”`, '普京'],
    [`今天普京说：“${dialogue}”`, '普京'],
    [`据普京称，“${dialogue}”`, '普京'],
    [`“${dialogue}”——普京`, '普京'],
    [`“${dialogue}”，普京表示`, '普京'],
    [`习近平强调：“${dialogue}”`, '习近平'],
    [`拜登说：“${dialogue}”`, '拜登'],
    [`普京：${dialogue}`, '普京'],
    [`普丁說：「${dialogue}」`, '普丁'],
    [`據普丁稱，「${dialogue}」`, '普丁'],
    [`俄羅斯外交部長：「${dialogue}」`, '俄羅斯外交部長'],
    [`Ushakov disse: “${dialogue}”`, 'Ushakov'],
    [`“${dialogue}”, afirmou Ushakov`, 'Ushakov'],
    [`Segundo Ushakov, “${dialogue}”`, 'Ushakov'],
    [`De acordo com Ushakov, “${dialogue}”`, 'Ushakov'],
    [`Ursula von der Leyen said: “${dialogue}”`, 'Ursula von der Leyen'],
    [`WHO: “${dialogue}”`, 'WHO'],
    [`“${dialogue}” — the joint statement`, 'the joint statement'],
  ])('is whom it is claimed for: %j', (message, claimed) => {
    expect(claimsOf(message)).toEqual([['verbatim', claimed]]);
  });

  test.each<[message: string, attribution: string]>([
    [`“${dialogue}” — Russia and China`, 'right'],
    [`China and Russia: “${dialogue}”`, 'right'],
    [`“${dialogue}” — the joint statement`, 'right'],
    [`“${dialogue}” — Putin`, 'right'],
    [`Россия и Китай: «${dialogue}»`, 'right'],
    [`“${dialogue}” — Rússia e China`, 'right'],
    [`“${dialogue}” — Presidente Xi Jinping`, 'right'],
    [`“${dialogue}” — Presidente Joe Biden`, 'unknown'],
    [`“${support}” — teleSUR`, 'right'],
    [`TeleSUR writes: ${support}`, 'right'],
    [`“China and Russia issue joint statement opposing NATO expansion” - Carlos Martinez`, 'right'],
    [`“${support}” — Ushakov`, 'reported'],
    [`“${dialogue}” — Ushakov`, 'wrong'],
    [`«${dialogue}» — Ушаков`, 'wrong'],
    [`martinez: “${dialogue}”`, 'wrong'],
    [`“${dialogue}” — Joe Biden`, 'unknown'],
    [`拜登说：“${dialogue}”`, 'unknown'],
  ])('is compared: %s', (message, attribution) => {
    expect(check(message)).toMatchObject([{ verdict: 'verbatim', attribution }]);
  });

  const parties = 'The parties oppose the further expansion of NATO';
  const measures = 'military-technical measures';
  const warning = 'Moscow is poised to launch an invasion of neighboring Ukraine';

  test.each<[message: string, claimed: string | null, attribution: string]>([
    [`Russia and China told Ukraine: “${parties}”`, 'Russia and China', 'right'],
    [`Western leaders warned Putin: “${warning}”`, 'Western leaders', 'reported'],
    [`Western leaders told China: “${warning}”`, 'Western leaders', 'reported'],
    [`Western leaders warned Putin that “${warning}”`, 'Western leaders', 'reported'],
    [`Putin told Ushakov: “${measures}”`, 'Putin', 'right'],
    [`Putin wrote to Carlos Martinez: “${measures}”`, 'Putin', 'right'],
    [`Putin said to Xi Jinping: “${measures}”`, 'Putin', 'right'],
    [`Putin to Xi Jinping: “${measures}”`, 'Putin', 'right'],
    [`The parties told the US: “${parties}”`, 'The parties', 'right'],
    [`The Kremlin told the United States that “${parties}”`, 'The Kremlin', 'right'],
    [`Putin urged Carlos Martinez and the world to “${dialogue}”`, 'Putin', 'right'],
    [`“${measures}”, Putin told Ushakov`, 'Putin', 'right'],
    [`“${measures}”, he told Ushakov`, null, 'unclaimed'],
    [`They warned Ukraine: “${parties}”`, null, 'unclaimed'],
    [`A message to Ukraine: “${parties}”`, null, 'unclaimed'],
    [`To Ukraine: “${parties}”`, null, 'unclaimed'],
    [`My thoughts on Ukraine: “${parties}”`, null, 'unclaimed'],
    [`Xi Jinping in Kyiv: “${parties}”`, 'Xi Jinping', 'right'],
    [`Putin on Ukraine: “${parties}”`, 'Putin', 'right'],
    [`Putin wrote on Twitter: “${measures}”`, 'Putin', 'right'],
    [`Putin, speaking in Beijing, said: “${measures}”`, 'Putin', 'right'],
    [`Путин сказал Ушакову: «${measures}»`, 'Путин', 'right'],
    [`Он сказал Ушакову: «${measures}»`, null, 'unclaimed'],
    [`Putin le dijo a Ushakov: «${measures}»`, 'Putin', 'right'],
    [`Poutine a dit à Carlos Martinez : « ${measures} »`, 'Poutine', 'right'],
    [`Putin sagte zu Ushakov: „${measures}“`, 'Putin', 'right'],
    [`Putin disse a Xi Jinping: “${measures}”`, 'Putin', 'right'],
    [`普京告诉习近平：“${measures}”`, '普京', 'right'],
    [`普京对习近平说：“${measures}”`, '普京', 'right'],
    [`Putin, addressing Ukraine: “${parties}”`, null, 'unclaimed'],
    [`News from Ukraine: “${parties}”`, null, 'unclaimed'],
    [`Putin was asked by Ushakov: “${measures}”`, null, 'unclaimed'],
    [`Mensaje a Ucrania: «${parties}»`, null, 'unclaimed'],
    [`Путин — Ушакову: «${measures}»`, null, 'unclaimed'],
    [`Россия и Китай предупредили Украину: «${parties}»`, 'Россия и Китай', 'right'],
    [`La Russie et la Chine ont averti l’Ukraine : « ${parties} »`, 'La Russie et la Chine', 'right'],
    [`致乌克兰：“${parties}”`, null, 'unclaimed'],
    [`中俄对乌克兰：“${parties}”`, '中俄', 'right'],
    // Without quotation marks.
    [`Russia and China told Ukraine: ${parties}`, 'Russia and China', 'right'],
    [`Western leaders warned Putin: ${warning}`, 'Western leaders', 'reported'],
    [`Putin told reporters that ${measures}`, 'Putin', 'right'],
  ])('is not that of whom it was said to: %s', (message, claimed, attribution) => {
    expect(check(message)).toMatchObject([{ verdict: 'verbatim', claimed, attribution }]);
  });

  test.each([
    ...[`As Putin put it, “${warning}”`, `Putin admitted: “${warning}”`, `Putin admitted that “${warning}”`],
    ...[`Putin literally says “${warning}”`, `so putin goes “${warning}”`, `Putin has been saying “${warning}”`],
    ...[`Putin's words: “${warning}”`, `In Putin’s own words, “${warning}”`, `Quote from Putin: “${warning}”`],
    ...[`Putin was quoted as saying “${warning}”`, `Then Putin said “${warning}”`, `On Friday Putin said “${warning}”`],
    ...[`“${warning}”, as Putin put it`, `“${warning}”, Putin literally said`, `“${warning}” (quoted: Putin)`],
    ...[`Xi Jinping threatened “${measures}”`, `Xi Jinping warned of “${measures}”`, `Xi called it “${measures}”`],
    `The UN calls for “a genuine multilateralism under the central and coordinating role of the UN”`,
    ...[`Путин признал: «${warning}»`, `Putin admitió que «${warning}»`, `Poutine a reconnu que « ${warning} »`],
    ...[`Putin gab zu: „${warning}“`, `Putin admitiu que “${warning}”`, `普京承认：“${warning}”`],
  ])('is seen by whatever says that it is theirs: %s', (message) => {
    expect(check(message)).toMatchObject([{ verdict: 'verbatim', attribution: 'wrong' }]);
  });

  test.each([
    ...[`Putin never said “${warning}”`, `Putin did not say “${warning}”`, `Putin didn’t say “${warning}”`],
    ...[`Putin was told “${warning}”`, `A critic of Putin said “${warning}”`, `Putin critics said “${warning}”`],
    ...[`Putin’s spokesman said “${warning}”`, `Ushakov's friends said “${warning}”`],
    ...[`Putin asked Xi about “${warning}”`, `I read “${warning}”. Putin admitted nothing.`],
    ...[`critics of putin said “${warning}”`, `A statement on Putin: “${warning}”`, `Putin denied that “${warning}”`],
  ])('is not that of whom it is not said to be: %s', (message) => {
    expect(check(message)).toMatchObject([{ verdict: 'verbatim', attribution: 'unclaimed' }]);
  });

  test.each([
    ...[
      `“${parties}” (teleSUR English, 4 February 2022)`,
      `According to teleSUR, “${parties}”`,
      `“${parties}” (via teleSUR)`,
    ],
    ...[`“${parties}” — telesurenglish.net`, `source: teleSUR English: “${parties}”`, `teleSUR reports: “${parties}”`],
    ...[`“${parties}” (source: teleSUR English)`, `From teleSUR: “${parties}”`, `from teleSUR: “${parties}”`],
    ...[
      `“${parties}” via teleSUR`,
      `“${parties}” — from teleSUR`,
      `«${parties}» (según teleSUR)`,
      `${parties} — teleSUR`,
    ],
  ])('may be the publisher’s, from whom the words are: %s', (message) => {
    expect(check(message)).toMatchObject([{ verdict: 'verbatim', attribution: 'published' }]);
  });

  test('is the speaker’s rather than that of the source', () => {
    expect(check(`Ushakov said: “${parties}” (teleSUR English)`)).toMatchObject([
      { claimed: 'Ushakov', attribution: 'wrong' },
    ]);
  });

  const names = ['Putin', 'Xi Jinping', 'Putin and Xi', 'Russia and China', 'Western leaders', 'Joe Biden', 'teleSUR'];
  const quotation = fc
    .record({
      passage: fc.constantFrom(...article.passages),
      from: fc.nat(),
      length: fc.integer({ min: 4, max: 20 }),
    })
    .map(({ passage, from, length }) => {
      const words = passage.text.replace(/["“”‘]|’(?!s\b)/g, '').split(/\s+/);
      const start = from % (words.length - 3);
      return words.slice(start, start + length).join(' ');
    })
    .filter((words) => !/^\P{L}*$/u.test(words));
  const leadIn = fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom(
        ...['said', 'says', 'say', 'wrote', 'warned Ukraine', 'told the world', 'admitted', 'once tweeted', 'put it'],
      ),
    )
    .map((words) => words.join(' '));

  test('takes nothing from an exact quotation in marks', () => {
    fc.assert(
      fc.property(
        leadIn,
        fc.constantFrom(':', ',', ' that', ''),
        quotation,
        fc.boolean(),
        (said, sign, words, isQuotation) => {
          const checks = articleLibrary.checker.check(`${said}${sign} “${words}”`, { isQuotation });
          expect(checks).toMatchObject([{ verdict: 'verbatim', quotation: words }]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('belongs to the quotation that it stands beside', () => {
    expect(
      check(`“${dialogue}” — Ushakov\n\nbut “${support}” — teleSUR`).map(({ claimed, attribution }) => [
        claimed,
        attribution,
      ]),
    ).toEqual([
      ['Ushakov', 'wrong'],
      ['teleSUR', 'right'],
    ]);
  });

  test.each([
    `“${dialogue}”`,
    `I have read “${dialogue}” today`,
    `“${dialogue}”\n\nPutin is in the news again`,
    dialogue,
    '— Cold War',
    `“${dialogue}” - wow`,
    `“${dialogue}” — this is true`,
    `“${dialogue}” — I love this part`,
    `“${dialogue}” - the best part`,
    `Today: “${dialogue}”`,
    `Wow, “${dialogue}”`,
    `look: “${dialogue}”`,
    `my friend said “${dialogue}”`,
    `he said “${dialogue}”`,
    `the news on putin: “${dialogue}”`,
    `注意：“${dialogue}”`,
    `他说：“${dialogue}”`,
    `“${dialogue}”——真的吗`,
    `Вопрос: «${dialogue}»`,
    `Pregunta: «${dialogue}»`,
    `Frage: „${dialogue}“`,
  ])('is nobody’s where there is none: %j', (message) => {
    expect(check(message)).toMatchObject([{ claimed: null, attribution: 'unclaimed' }]);
  });

  test('holds no other quotation', () => {
    expect(check(`“${support}” — Putin, and “military-technical measures” too`)).toHaveLength(2);
  });
});

describe('what is told with “that”', () => {
  test.each([
    ['he said that the parties oppose the further expansion of NATO', null, 'unclaimed'],
    [`Did Xi say that ${support}?`, 'Xi', 'wrong'],
    [`Martinez insisted that ${support}`, 'Martinez', 'wrong'],
    [`Ushakov insisted that ${support}`, 'Ushakov', 'reported'],
  ])(
    'is checked without what introduces it, though the documents have a “that” there, too: %s',
    (message, claimed, outcome) => {
      expect(check(message)).toMatchObject([{ verdict: 'verbatim', claimed, attribution: outcome }]);
    },
  );

  test('is compared with that where the documents have the same verb, and it is told whose words it resembles', () => {
    expect(check(`Martinez said that ${support}`)).toMatchObject([
      { verdict: 'altered', claimed: 'Martinez', likeOthers: true },
    ]);
  });

  test.each([
    `Ushakov said that ${support.replace('China', 'Beijing')}`,
    `Ushakov says China backed Russia’s efforts to sign a deal with NATO`,
  ])('is said to resemble whose words it does, where it is altered: %s', (message) => {
    for (const isQuotation of [true, false]) {
      const [found] = articleLibrary.checker.check(message, { isQuotation });
      expect(found).toMatchObject({ verdict: 'altered', claimed: 'Ushakov', likeOthers: true });
    }
  });

  test.each([true, false])('is not compared with what another sentence has behind the same words', (isQuotation) => {
    const message = 'Ushakov said that Beijing has previously committed to working with Moscow';
    expect(articleLibrary.checker.check(message, { isQuotation })).toMatchObject([
      { verdict: 'verbatim', claimed: 'Ushakov', attribution: 'wrong' },
    ]);
  });
});

test.each([
  'The minister said “The dam is a national priority.”',
  'Did the minister answer “The dam is a national priority”?',
])('words outside of marks are compared with the paragraph that the quotation stands in: %s', (message) => {
  const dam = documentOf('dam', [
    'I have said so to the minister three times.',
    'What did the minister answer?',
    'He said, “The dam is a national priority.” That is all.',
  ]);
  const { checker } = openLibrary(prepareLibrary([dam]));
  for (const isQuotation of [true, false])
    expect(checker.check(message, { isQuotation })).toMatchObject([{ verdict: 'verbatim', hasRest: false }]);
  expect(checker.check('He said, “The dam is a national priority.” That is it.', { isQuotation: true })).toMatchObject([
    { verdict: 'altered' },
  ]);
});

describe('a whole message', () => {
  const cold = 'opposing NATO expansion, AUKUS and the New Cold War';
  const measures = 'military-technical measures';

  test.each<[message: string, claims: readonly [claimed: string | null, attribution: string][]]>([
    [`**Xi Jinping**: *${cold}*`, [['Xi Jinping', 'wrong']]],
    [`__Xi__: _${cold}_`, [['Xi', 'wrong']]],
    [
      `> ${measures}\n> — Putin\n> ${cold}\n> — Xi`,
      [
        ['Putin', 'right'],
        ['Xi', 'wrong'],
      ],
    ],
    [
      `> ${cold}\n> - Xi Jinping, 2022\n> ${measures}\n> - Putin`,
      [
        ['Xi Jinping', 'wrong'],
        ['Putin', 'right'],
      ],
    ],
    [`${cold}" said Xi`, [['Xi', 'wrong']]],
    [`Xi said "${cold}`, [['Xi', 'wrong']]],
    [
      `xi: ${cold} / putin: ${measures}`,
      [
        ['xi', 'wrong'],
        ['putin', 'right'],
      ],
    ],
    [`The article said: “${cold}”`, [['The article', 'right']]],
    [
      `Xi: ${cold}; Putin: ${measures}`,
      [
        ['Xi', 'wrong'],
        ['Putin', 'right'],
      ],
    ],
    [
      `Xi: ${cold}\nPutin: ${measures}`,
      [
        ['Xi', 'wrong'],
        ['Putin', 'right'],
      ],
    ],
    [
      `Everybody knows the article says the two countries emphasize the need for cooperation`,
      [['the article', 'right']],
    ],
    [
      `Xi: "${cold}" Putin: "${measures}"`,
      [
        ['Xi', 'wrong'],
        ['Putin', 'right'],
      ],
    ],
  ])('is taken apart without marks, or by its markup: %j', (message, claims) => {
    expect(check(message).map(({ verdict, claimed, attribution }) => [verdict, claimed, attribution])).toEqual(
      claims.map((claim) => ['verbatim', ...claim]),
    );
  });

  test.each([
    // A verb of saying that the passage has itself.
    'The two countries emphasize need for cooperation between governments across the world',
    'The two countries emphasize emphasize the need for cooperation between governments across the world',
    'for written guarantees limiting the expansion of NATO, the U.S.-led military bloc, into Ukraine',
    'to no “bring about the democratization of international relations, to guarantee peace',
  ])('is one quotation where it is the passage, altered: %s', (message) => {
    expect(check(message)).toMatchObject([{ verdict: 'altered', quotation: message }]);
  });

  test.each([
    `Xi: ${cold}. Putin: ${measures}`,
    `xi: ${cold}, putin: ${measures}`,
    `1. ${cold} — Xi\n2. ${measures} — Putin`,
  ])('is taken apart where each piece of it names who says that: %s', (message) => {
    expect(check(message).map(({ verdict, attribution }) => [verdict, attribution])).toEqual([
      ['verbatim', 'wrong'],
      ['verbatim', 'right'],
    ]);
  });

  test.each(['foreign minister', 'Putin’s ghost', 'In front of Putin', 'fact'])(
    'is cut behind a label, also where all of it was given as a quotation: %s',
    (label) => {
      expect(articleLibrary.checker.check(`${label}: ${cold}`, { isQuotation: true })).toMatchObject([
        { verdict: 'verbatim', quotation: cold, attribution: 'unclaimed', isOpen: label !== 'fact' },
      ]);
    },
  );

  test.each([`BREAKING - XI: ${cold}`, `BREAKING: Xi: ${cold}`, `Here is what Xi said, ${cold}`])(
    'is cut behind who says it, though other words stand before, also where all of it was given as a quotation: %s',
    (message) => {
      expect(articleLibrary.checker.check(message, { isQuotation: true })).toMatchObject([
        { verdict: 'verbatim', quotation: cold, attribution: 'wrong' },
      ]);
    },
  );

  test('of lines behind bars that only begin with dashes is one', () => {
    const list = '> - strengthen dialogue and mutual trust\n> - to deepen cooperation';
    expect(check(list)).toMatchObject([{ verdict: 'verbatim' }]);
  });
});

describe('a reference before a quotation', () => {
  test.each(['Article 9', 'Article 2(4)', 'Articles 2, 4–6', 'Art. 9', 'p. 4', '¶ 4', '[1]', 'Artículo 9', '第二条'])(
    'with a colon is no part of it, and nobody’s name: %s',
    (reference) => {
      for (const isQuotation of [false, true]) {
        const checks = articleLibrary.checker.check(`${reference}: ${dialogue}`, { isQuotation });
        expect(checks).toMatchObject([{ verdict: 'verbatim', quotation: dialogue, claimed: null }]);
      }
    },
  );
});

describe('a reference behind a quotation', () => {
  const REFERENCES = [
    ...['(Article 2)', '(Article II)', '(Articles 2, 4–6)', '(Art. 2(4))', 'Article 2', '[1]', '[1, 3]', '(12)', '¹²'],
    ...[
      'p. 4',
      ', p. 4',
      '(pp. 4–6)',
      '(S. 4)',
      '(pág. 4)',
      '(стр. 4)',
      '(¶ 4)',
      '¶ 4',
      '§ 4',
      '(第二条)',
      '(第 4 段)',
    ],
    ...['— Article 2', '- p. 4', '(paragraph 4)', '(Chapter I, Article 2)'],
  ];

  test.each(REFERENCES)('is no part of it, and nobody’s name: %s', (reference) => {
    for (const [message, quotation] of [
      [`“${dialogue}” ${reference}`, dialogue],
      [`${dialogue} ${reference}`, dialogue],
      [`“${dialogue} ${reference}”`, dialogue],
      [`“China never ${support.slice(6)}” ${reference}`, `China never ${support.slice(6)}`],
    ] as const) {
      const [found, other] = check(message);
      expect(other).toBeUndefined();
      expect(found).toMatchObject({ claimed: null });
      expect(found?.verdict).toBe(quotation === dialogue ? 'verbatim' : 'altered');
      for (const { kind, text } of found?.difference ?? []) {
        if (kind === 'added') expect(text).toBe('never');
      }
    }
  });

  test.each([
    [`“${dialogue}” [1] — Ushakov`, 'Ushakov'],
    [`${dialogue} — Ushakov [1]`, 'Ushakov'],
    [`${dialogue} [1] — Ushakov`, 'Ushakov'],
    [`“${dialogue}” (¶ 4) — Ushakov`, 'Ushakov'],
    [`“${dialogue}” — Joint Statement, p. 4`, 'Joint Statement'],
    [`“${dialogue}” (UN Charter, Article 2)`, 'UN Charter'],
    [`${dialogue} (UN Charter, Article 2)`, 'UN Charter'],
  ])('may stand beside a name: %s', (message, claimed) => {
    expect(claimsOf(message)).toEqual([['verbatim', claimed]]);
  });

  test('is part of what has it', () => {
    const over = openLibrary(prepareLibrary([documentOf('made', ['The members act in accordance with Article 2.'])]));
    expect(over.checker.check('act in accordance with Article 2', {})).toMatchObject([{ verdict: 'verbatim' }]);
    expect(over.checker.check('act in accordance with Article 3', {})).not.toMatchObject([{ verdict: 'altered' }]);
  });
});

describe('a message without marks', () => {
  const council = documentOf('council', [
    '“We are not closing the bridge because it is old; we are closing it because it is unsafe,” said the mayor.\n— quoting Margaret Oyelaran',
    'Councillor Wrona replied that “nobody has shown us a single crack”, and left.\n— quoting Piotr Wrona',
    '“I would never have signed this in 2020,” he added. “Today I have no choice.”\n— quoting Samir Haddad',
    'Мы закроем мост, потому что он опасен для людей.\n— Анна Лапина',
    '公园不会出售，这块地永远属于我们全体市民。\n— 王立军',
  ]);
  const { checker } = openLibrary(prepareLibrary([council]));
  const bridge = 'We are not closing the bridge because it is old; we are closing it because it is unsafe';
  const crack = 'nobody has shown us a single crack';
  const choice = 'I would never have signed this in 2020';
  const russian = 'Мы закроем мост, потому что он опасен для людей';
  const chinese = '公园不会出售，这块地永远属于我们全体市民';

  test.each<[message: string, quotation: string, claimed: string | null]>([
    ...(
      [
        ['Piotr Wrona @pwrona · Mar 11⏎%', 'Piotr Wrona'],
        ['Piotr Wrona⏎@pwrona⏎%⏎9:41 AM · Mar 11, 2024', 'Piotr Wrona'],
        ['https://x.example/pwrona/1⏎Piotr Wrona (@pwrona)⏎%', 'Piotr Wrona'],
        ['RT @pwrona: %', null],
        ['[11:02] Wrona: %', 'Wrona'],
        ['11:02 Wrona: %', 'Wrona'],
        ['Wrona — Today at 11:02⏎%', 'Wrona'],
        ['Mira — Today at 2:03 PM %', null],
        ['Wrona 11:02⏎%', 'Wrona'],
        ['**Wrona**⏎%', 'Wrona'],
        ['## Wrona⏎%', 'Wrona'],
        ['```⏎Wrona: %⏎```', 'Wrona'],
        ['|Wrona|%|', 'Wrona'],
        ['1) Wrona: %', 'Wrona'],
        ['Wrona [OP]: %', 'Wrona'],
        ['(1/3) %', null],
        ['lol %', null],
        ['@Verbatim %', null],
        ['% #HarrowBridge #safety', null],
        ['% https://harrow.example/bridge', null],
        ['% https://t.co/abc — Piotr Wrona (@pwrona) March 11, 2024', 'Piotr Wrona'],
        ['% thoughts?', null],
        ['% is this true?', null],
        ['%⏎⏎Wrona', 'Wrona'],
        ['%^1', null],
        ['>>> %', null],
        ['&quot;%&quot;', null],
      ] as const
    ).map(([shape, claimed]): [string, string, string | null] => [
      shape.replaceAll('⏎', '\n').replace('%', bridge),
      bridge,
      claimed,
    ]),
    [`ахах\n${russian}\nhttps://example.org/1`, russian, null],
    [`[18:03] Лапина: ${russian}`, russian, 'Лапина'],
    [`王立军：\n${chinese}\nhttps://example.org/1`, chinese, '王立军'],
    [`${bridge.replace('closing', 'clos-\ning')}`, bridge.replace('closing', 'clos-\ning'), null],
  ])('holds words that stand there: %j', (message, quotation, claimed) => {
    expect(checker.check(message, {})).toMatchObject([{ verdict: 'verbatim', quotation, claimed, hasRest: false }]);
  });

  test.each([
    [`- ${crack}\n- ${choice}`, [crack, choice]],
    [`1. ${bridge}\n2. ${choice}`, [bridge, choice]],
    [`a) ${bridge}\nb) ${crack}`, [bridge, crack]],
    [`• ${russian}\n• ${crack}\n• ${choice}`, [russian, crack, choice]],
    [`1/ ${bridge} 2/ ${choice}`, [bridge, choice]],
  ])('holds a list of such: %j', (message, quotations) => {
    const checks = checker.check(message, {});
    expect(checks.map(({ verdict, quotation }) => [verdict, quotation])).toEqual(
      quotations.map((quotation) => ['verbatim', quotation]),
    );
  });

  test('of a list, each name is compared', () => {
    const checks = checker.check(`- Wrona: ${crack}\n- Wrona: ${bridge}`, {});
    expect(checks.map(({ attribution }) => attribution)).toEqual(['right', 'wrong']);
  });

  test.each([
    `I have been following this for weeks, and it makes me angry. ${bridge}. That is what she told us last night.`,
    `She said it: ${crack}. Yet all of you prefer to take the ferry instead of it.`,
  ])('what is around it is left aside, and that is said: %j', (message) => {
    expect(checker.check(message, {})).toMatchObject([{ verdict: 'verbatim', hasRest: true }]);
    expect(articleLibrary.checker.check(message, { isQuotation: true })).not.toMatchObject([{ verdict: 'verbatim' }]);
  });

  test.each([
    [`${bridge}. Sell it!`, true],
    [`${bridge}. The ferry is worse`, true],
    [`${bridge}. Wow`, false],
    [`${bridge}. Is that real?`, false],
    [`lol\n${bridge}`, false],
  ])('however short what is left aside, unless it says nothing: %j', (message, hasRest) => {
    expect(checker.check(message, {})).toMatchObject([{ verdict: 'verbatim', hasRest }]);
  });

  test.each([
    [`Wrona: ${crack}. So jump.`, `${crack}. So jump.`],
    [`Wrona: So jump. ${crack}`, `So jump. ${crack}`],
    [`[18:03] Лапина: ${russian}. Навсегда.\n[18:04] Wrona: wow`, `${russian}. Навсегда.`],
  ])('all that a name introduces on a line is that one’s: %j', (message, quotation) => {
    expect(checker.check(message, {})).toMatchObject([{ verdict: 'altered', quotation, hasRest: false }]);
  });

  test.each([
    `Wrona: ${crack}. lol`,
    `Wrona: ${crack}. Haddad: That is false.`,
    `Wrona: ${crack}\nThat is what he says, and he never looked.`,
    `Wrona: ${crack}. I was there on Monday, and every pillar of it had a hole in which you could keep a horse and a cart.`,
  ])('but not what is said of it: %j', (message) => {
    expect(checker.check(message, {})).toMatchObject([
      { verdict: 'verbatim', quotation: expect.stringMatching(/crack\.?$/) },
    ]);
  });

  test.each([
    'I agree with him.',
    'He is such a clown.',
    'Wrona has a point here.',
    'Do you agree with that?',
    'Ich finde, er hat recht.',
    'Мне кажется, он прав.',
    '我觉得他说得对。',
  ])('nor what asks, or speaks of whoever is named, however it is given: %s', (own) => {
    for (const isQuotation of [false, true]) {
      expect(checker.check(`Wrona: ${crack}. ${own}`, { isQuotation })).toMatchObject([
        { verdict: 'verbatim', quotation: expect.stringMatching(/crack\.?$/), claimed: 'Wrona' },
      ]);
    }
  });

  test.each([
    `${choice}. Today I have a choice`,
    `${choice} today`,
    `${bridge}, and because of the ferry`,
    `Today ${bridge.toLowerCase()}`,
    `${bridge}\n${choice}`,
    `lol\n${bridge}\nI would always have signed this in 2020`,
  ])('but is no less altered or put together: %j', (message) => {
    const checks = checker.check(message, {});
    expect(checks.map(({ verdict }) => verdict)).not.toContain('verbatim');
  });
});

describe('a sign in a sentence without marks', () => {
  const { checker } = openLibrary(
    prepareLibrary([
      documentOf('camp', [
        'The bus to the lake leaves at 8:15 and returns at 17:40, if nobody is late.\n— Ola Berg',
        'Whoever loses a key should write to @Porter before the day is over.\n— Ola Berg',
        'We meet at the gate – and we are back at 21:00.\n— Ola Berg',
      ]),
    ]),
  );

  test.each([
    'The bus to the lake leaves at 8:15 and returns at 19:40, if nobody is late.',
    'The bus to the lake leaves at 9:15 and returns at 17:40, if nobody is late.',
    'The bus to the lake leaves at 8:15 and returns at 19:40',
    'Berg: The bus to the lake leaves at 8:55',
    'lol\nThe bus to the lake leaves at 8:15 and returns at 19:40, if nobody is late.',
    'Whoever loses a key should write to @Cook before the day is over.',
    'Whoever loses a key should write to @Cook',
    'We meet at the gate – and we are back at 23:30.',
  ])('is a word of it, and its change is seen: %j', (message) => {
    expect(checker.check(message, {})).toMatchObject([{ verdict: 'altered' }]);
  });

  test.each([
    'The bus to the lake leaves at 8:15 and returns at 17:40 @Verbatim is this true?',
    '10:30 Berg: The bus to the lake leaves at 8:15',
    'to @keyring: The bus to the lake leaves at 8:15',
    'to @keyring The bus to the lake leaves at 8:15',
    'Whoever loses a key should write #camp #keys',
    'Ola Berg — 2 May 2024 10:30\nWhoever loses a key should write to @Porter before the day is over.',
  ])('is none where it stands beside it: %j', (message) => {
    expect(checker.check(message, {})).toMatchObject([{ verdict: 'verbatim' }]);
  });
});

describe('what people decorate an attribution with', () => {
  const said = `Martinez said “${support}”`;
  const claimOf = (message: string) => articleLibrary.checker.check(message, {})[0]?.claimed;

  test.each([
    ...[
      'lol',
      'Ushakov: lol',
      'Source: Courier',
      'Hi all,',
      'Edit: found it',
      'Friend: who?',
      'jajaja',
      'смотрите',
      '哈哈',
    ],
    ...['Never forget:', 'No comment needed:', 'You won’t believe this:', 'Not a joke:', 'Don’t @ me:', 'No es broma:'],
    ...['Kein Scherz:', 'Sans blague :', 'Не шутка:', 'Não é piada:', 'Nie vergessen:'],
  ])('a line above hides no name: %s', (line) => {
    expect(claimOf(`${line}\n${said}`)).toBe('Martinez');
    expect(claimOf(`${line}\nMartinez: “${support}”`)).toBe('Martinez');
  });

  test.each([
    ...['no cap', 'Not kidding.', 'and nobody cares', 'but nothing changed', 'how is this not news', 'No comment.'],
    ...[
      ', and I hope so',
      'I can’t believe it.',
      'No es broma.',
      'Kein Witz.',
      'нет слов',
      'Ninguém liga.',
      'Sans commentaire.',
    ],
  ])('nor do words behind it that deny nothing: %s', (words) => {
    expect(claimOf(`${said} ${words}`)).toBe('Martinez');
  });

  test.each([
    ...['Not true:', 'False:', 'Fake news:', 'Falso:', 'Nicht wahr:', 'Неправда:'].map((line) => `${line}\n${said}`),
    ...[
      'No, he didn’t.',
      'That is false.',
      'but he never said that',
      'Es mentira.',
      'Das ist falsch.',
      'Это неправда.',
    ].map((words) => `${said} ${words}`),
    `Not even ${said}`,
    ...[
      'I wish',
      'Perhaps',
      'maybe',
      'stop saying',
      'someone near',
      'Quizás',
      'Vielleicht',
      'peut-être que',
      'Talvez',
    ].map((words) => `${words} ${said}`),
    ...['jk', '/s', '— correction: Ushakov'].map((words) => `${said} ${words}`),
    ...['Может, Мартинес сказал:', 'Мартинесу ответили:', '如果马丁内斯说：', '马丁内斯应该说：'].map(
      (words) => `${words} “${support}”`,
    ),
    `a critic of\nMartinez said “${support}”`,
    `Putin told\nMartinez: “${support}”`,
  ])('but nobody is named where it is denied or broken off: %j', (message) => {
    expect(claimOf(message)).not.toBe('Martinez');
  });
});
