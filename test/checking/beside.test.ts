import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { countriesIn, SAYING_WORDS, type SayingWords } from '../../src/text/index.ts';
import { article, documentOf } from '../samples.ts';
import { anyText } from '../text/text.ts';

const tunnel = documentOf(
  'tunnel',
  ['We open the tunnel in May.\n— Karl Brandl', '管理混乱的结果就是这样。\n— 赵强', '安全永远是第一位的。\n— 李文涛'],
  { names: { 'Karl Brandl': ['the minister'] } },
);
const checker = new Checker([article, tunnel]);

/** Carlos Martinez's words, so that Xi and Putin are wrong. */
const Q = 'opposing NATO expansion, AUKUS and the New Cold War';
/** Of Russia and China, and of 赵强. */
const [S, Z] = ['The parties oppose the further expansion of NATO', '管理混乱的结果'];

const outcomesOf = (message: string) => checker.check(message, {}).map(({ attribution }) => attribution);

/** Each once: languages share some. */
const spaced = (list: (words: SayingWords) => readonly string[] | undefined) => [
  ...new Set(
    SAYING_WORDS.flatMap((words) => list(words) ?? []).filter((word) =>
      /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word),
    ),
  ),
];

describe('nobody is called wrong where it is not sure that words are given to them', () => {
  test.each([
    // Whom it was said to.
    ...[
      `Путину передали: «${Q}»`,
      `Си Цзиньпину ответили: «${Q}»`,
      `«${Q}», — ответили Путину`,
      `Путіну передали: «${Q}»`,
    ],
    ...[`Putin’e dediler ki: “${Q}”`, `Ao Xi responderam: “${Q}”`, `À Xi on a dit : « ${Q} »`],
    ...[`"${Q}", Xi was told`, `"${Q}", Putin heard`],
    ...[
      `Me, to Xi, on Friday: "${Q}"`,
      `Biden, about Xi, in Moscow: "${Q}"`,
      `Após a reunião com Xi, em Moscou: "${Q}"`,
    ],
    ...[`Biden → Xi: "${Q}"`, `Biden > Putin: "${Q}"`],
    // Whoever “he” is.
    ...[`Putin met Xi in Beijing. He said: "${Q}"`, `Putin met Xi in Beijing. He told reporters that "${Q}"`],
    ...[`Putin traf Xi in Peking. Er sagte: „${Q}“`, `Путин встретил Си в Пекине. Он сказал: «${Q}»`],
    // Somebody of theirs.
    ...[`Наш сосед Путина сказал: «${Q}»`, `ворог Путіна сказав: «${Q}»`],
    ...[`"${Q}" — Xi’s translator`, `"${Q}", said Putin's driver`, `"${Q}" (Xi’s cousin, 2020)`, `"${Q}" - Xi fanboy`],
    ...[`радник Путіна заявив: «${Q}»`, `Xi’s so-called "${Q}"`, `my friend Xi said "${Q}"`],
    // A remark on it.
    ...[`"${Q}" — Putin agrees`, `"${Q}" - Xi weeps`, `"${Q}" (Xi nervous)`, `"${Q}"\nXi classic`, `"${Q}"\nPutin 🤡`],
    ...[`"${Q}" – Xi (really?)`, `"${Q}" - Xi, was it?`, `"${Q}" — Putin (sarcastic)`],
    ...[`"${Q}" | Putin, Xi and Biden react`, `"${Q}" — Xi, Biden meet`],
    // Who or what is called so.
    ...[`The people Xi said were "${Q}"`, `One person Xi said was "${Q}"`],
    // Everybody else.
    ...[`Everybody except Xi said "${Q}"`, `Martinez rather than Xi said "${Q}"`, `todos menos Xi dijeron "${Q}"`],
    ...[`Martinez, а не Путин сказал «${Q}»`, `alle außer Xi sagten „${Q}“`, `除了习近平都说“${Q}”`],
    // A heading.
    ...[`Putin (as I see him): "${Q}"`, `Putin (according to Martinez): "${Q}"`, `Xi (who else): "${Q}"`],
    ...[`Putin in trouble: "${Q}"`, `Xi thread: "${Q}"`],
    // What others are said to say.
    ...[`who claims that Xi said "${Q}"`, `nobody told me Xi said "${Q}"`, `they tell us Xi said "${Q}"`],
    ...[
      `show me the place where Xi says "${Q}"`,
      `I withdraw my claim that Xi said "${Q}"`,
      `Had Xi said "${Q}" we would know`,
    ],
    ...[
      `dejen de repetir que Xi dijo "${Q}"`,
      `кто сказал, что Путин говорил «${Q}»?`,
      `qui dit que Xi a dit « ${Q} » ?`,
    ],
    ...[`quem disse que Xi disse "${Q}"?`, `wer sagt, dass Xi „${Q}“ gesagt hat?`, `谁说习近平说过“${Q}”？`],
    // Who asks about, cites or refutes what somebody else says.
    ...[`Putin asked what Xi meant by "${Q}"`, `Xi asked Martinez if "${Q}"`, `Xi said Martinez was right that "${Q}"`],
    ...[`Xi, quoting Martinez, said "${Q}"`, `"${Q}," Xi said, quoting Martinez.`, `Xi said "${Q}", citing Martinez`],
    ...[
      `Xi, citando a Martinez, dijo: «${Q}»`,
      `Xi, citant Martinez, a dit : « ${Q} »`,
      `Xi, citando Martinez, disse: “${Q}”`,
      `Путин, цитируя Мартинеса, сказал: «${Q}»`,
      `Putin sagte unter Berufung auf Martinez: „${Q}“`,
      `习近平引用别人的话说：“${Q}”`,
      `习近平反驳“${Q}”的说法`,
      `プーチンは「${Q}」という主張に反論したと述べた`,
    ],
    // Who speaks of words that it calls somebody's, or the sentence of another.
    ...[`Xi replied to Martinez's "${Q}" with a laugh`, `Xi responded to Martinez’s claim that "${Q}"`],
    ...[`Xi told us the words "${Q}" were made up`, `"${Q}," Xi said, was news to him`],
    ...[`Xi dijo que lo de «${Q}» es de Martinez`, `Xi a dit que « ${Q} » était de Martinez`],
    // In doubt.
    ...[
      `Xi reportedly said "${Q}"`,
      `"${Q}", Xi allegedly said`,
      `"${Q}" — Xi, supposedly`,
      `rumor has it Xi said "${Q}"`,
    ],
    ...[
      `al parecer Xi dijo "${Q}"`,
      `il paraît que Xi a dit « ${Q} »`,
      `dizem que Xi disse "${Q}"`,
      `听说习近平说“${Q}”`,
    ],
    ...[`Xi said "${Q}" ❌`, `❌ Xi said "${Q}"`, `Xi said "${Q}"? in your dreams`],
  ])('%s', (message) => {
    expect(outcomesOf(message)).not.toContain('wrong');
  });

  test.each([
    ...[`Xi's claim "${Q}" was news`, `Xi told Putin's envoy that "${Q}"`],
    ...[
      `What Xi said was "${Q}"`,
      `The words Xi said were "${Q}"`,
      `"${Q}" — Xi, Moscow, 2022`,
      `"${Q}" — Xi, Chairman of China`,
    ],
    ...[`Quoting Xi: "${Q}"`, `Xi told Putin that "${Q}"`, `习近平反驳说：“${Q}”`],
  ])('though they are: %s', (message) => {
    expect(outcomesOf(message)).toEqual(['wrong']);
  });

  test('though they are where it is given as who says it', () => {
    const [check] = checker.check(`they tell us Xi said "${Q}"`, { speaker: 'Xi' });
    expect(check?.attribution).toBe('wrong');
  });
});

describe('nobody is said to be named for a quotation', () => {
  test.each([
    `Neither Xi nor Putin said "${Q}"`,
    `Not even Xi said "${Q}"`,
    `Did Xi say "${Q}"? No.`,
    `It is not true that Mr. Xi said "${Q}"`,
    `FAKE NEWS\nXi: "${Q}"`,
    `They claim Xi said "${Q}", which is false`,
    `People think Xi said "${Q}", but it was Carlos Martinez`,
    `"${Q}" — Xi? It was Martinez.`,
    `“${Q}”, said Xi. Not true!`,
    `Xi never said: ${Q}`,
    `${Q} — Xi (fake)`,
    `Imagine Xi said "${Q}"`,
    `"${Q}" is misattributed to Xi`,
    `It wasn’t Xi who said "${Q}"`,
    `Someone pretending to be Putin said "${Q}"`,
    `Nicht Xi, sondern Martinez sagte: „${Q}“`,
    `Ce n’est pas Xi qui a dit « ${Q} »`,
    `Не Путин сказал «${Q}»`,
    `不是普京说的：“${Q}”`,
    `谣言：普京说“${Q}”`,
    `Weder Xi noch Putin sagten „${Q}“`,
    `Xi sagte: „${Q}“? Nein, das war Martinez`,
    `Xi no dijo: «${Q}»`,
    `Xi dijo: «${Q}», pero fue Martinez`,
    `Путин заявил, что «${Q}», но это был Мартинес`,
    `Ni Xi ni Poutine n’ont dit : « ${Q} »`,
    `Xi disse: “${Q}”? Não.`,
    `Xi non ha detto: «${Q}»`,
    `Xi nie powiedział: „${Q}”`,
    `习近平没说过：“${Q}”`,
    `习近平从来没有说过“${Q}”`,
    `網傳習近平說「${Q}」，其實是馬丁內斯`,
    `習近平は「${Q}」と述べていない`,
  ])('who is said not to have said it: %s', (message) => {
    expect(outcomesOf(message).filter((outcome) => outcome !== 'unclaimed')).toEqual([]);
  });

  test.each([
    `Hey Putin: "${Q}"`,
    `Re: Xi: "${Q}"`,
    `Dear President Xi: "${Q}"`,
    `@Xi: "${Q}"`,
    `Read this, Xi: "${Q}"`,
    `The man who met Xi said "${Q}"`,
    `The author of a book about Xi said "${Q}"`,
    `Putin critic Carlos Martinez: "${Q}"`,
    `Martinez on what Xi said: "${Q}"`,
    `Вопрос Путину: «${Q}»`,
    `Письмо Путину: «${Q}»`,
    `Réponse à Putin : « ${Q} »`,
    `Kritik an Putin: „${Q}“`,
    `Carta aberta a Putin: “${Q}”`,
    `写给普京的信：“${Q}”`,
    `反对普京的人说：“${Q}”`,
    `rather than Xi: "${Q}"`,
    `me after hearing Xi: "${Q}"`,
    `poor putin: "${Q}"`,
    `"${Q}" - poor putin`,
    `"${Q}" (re: Xi)`,
    `"${Q}" — To Xi`,
    `Xi would say "${Q}"`,
    `If Xi said "${Q}", I would laugh`,
    `Asked "${Q}", Xi replied: "${S}"`,
    `When asked "${Q}", Xi said he agreed`,
    `On "${Q}", Xi said a lot`,
    `"${Q}", Xi said that it was wrong`,
    `Topics: "${Q}", Xi Jinping, trade`,
    `die „${Q}“ von Xi`,
    `Carlos Martinez and not Xi: "${Q}"`,
    `Xi: Carlos Martinez said "${Q}"`,
    `Martinez v. Xi: "${Q}"`,
    `Martinez → Xi: "${Q}"`,
    `Martinez vs Xi -> "${Q}"`,
    `on Xi (2022): "${Q}"`,
    `After Putin met Xi on Friday: "${Q}"`,
    `I met Xi in 2022: "${Q}"`,
    `Para Xi el viernes: «${Q}»`,
    `Hey Xi in 2022: "${Q}"`,
    `I saw Xi on TV and said "${Q}"`,
    `Xi said the headline "${Q}" amused him`,
    `"${Q}" | Xi in trouble`,
    `told Xi in Moscow: "${Q}"`,
    `A critic told Xi about Putin: "${Q}"`,
    `Wie Xi am Freitag in Moskau erfuhr: „${Q}“`,
    `Comme on l’a dit à Xi vendredi, « ${Q} »`,
    `"${Q}" (said by Xi’s enemies)`,
    `Martinez or Xi: "${Q}"`,
    `The author answered Xi: "${Q}"`,
    `To Xi, Martinez said "${Q}"`,
    `Zu Xi Jinping sagte Carlos Martinez: „${Q}“`,
    `Zu Xi Jinping sagte er: „${Q}“`,
    `A Xi Jinping le dijo Carlos Martinez: «${Q}»`,
    `Martinez contra Xi: «${Q}»`,
    `Автор ответил Путину: «${Q}»`,
    `О Путине Мартинес сказал: «${Q}»`,
    `À Xi, Martinez répond : « ${Q} »`,
    `O autor respondeu a Xi: “${Q}”`,
    ...['批评', '指责', '反驳', '问', '谈', '嘲笑', '感谢', '回应', '佩服', '對'].map(
      (verb) => `赵强${verb}李文涛：“${Z}”`,
    ),
    ...['反驳', '驳斥', '回应', '否认', '批评'].map((verb) => `李文涛${verb}“${Z}”`),
    `李文涛说赵强说过“${Z}”`,
    `赵强在李文涛面前说：“${Z}”`,
    `李文涛的司机赵强说：“${Z}”`,
    ...[`乌沙科夫说“${Q}”`, `美联社说“${Q}”`, `据联合声明，“${Q}”`, `中俄联合声明：“${Q}”`],
  ])('who is wrong because they are spoken to or of: %s', (message) => {
    expect(outcomesOf(message)).not.toContain('wrong');
  });

  test.each([
    ...['Putin ally said', 'Putin aide said', 'putin spokesman said', 'the Putin family said', 'fake Putin said'],
    ...['a Chinese diplomat said', 'A senior Russian official said', 'the ambassador in Moscow said'],
    ...[
      'Putin-Sprecher sagte',
      'Ein chinesischer Diplomat sagte',
      'Un diplomático chino dijo',
      'советник Путина заявил',
    ],
    ...['普京发言人说', '一位中国外交官说'],
  ])('where it is somebody else: %s', (said) => {
    expect([S, Q].flatMap((words) => outcomesOf(`${said}: "${words}"`))).not.toContain('right');
    expect([S, Q].flatMap((words) => outcomesOf(`${said}: "${words}"`))).not.toContain('wrong');
  });

  const amiss = (words: readonly string[], messagesOf: (word: string) => readonly string[]) =>
    words.flatMap(messagesOf).filter((message) => outcomesOf(message).join() !== 'unclaimed');

  test('whatever word denies it', () => {
    const messagesOf = (word: string) => [`${word}, as Xi said, "${Q}"`, `Xi said "${Q}", ${word}`];
    expect(
      amiss(
        spaced(({ denials }) => denials),
        messagesOf,
      ),
    ).toEqual([]);
    expect(
      amiss(
        spaced(({ corrections }) => corrections),
        (word) => [`Xi said "${Q}"? ${word} Martinez`],
      ),
    ).toEqual([]);
  });

  test('whatever word addresses them', () => {
    const messagesOf = (word: string) =>
      [word, word.charAt(0).toUpperCase() + word.slice(1)].map((each) => `${each} Xi: "${Q}"`);
    expect(
      amiss(
        spaced(({ addressing }) => addressing),
        messagesOf,
      ),
    ).toEqual([]);
  });

  test('whatever stands around it, if nobody is named that the documents know', () => {
    const known =
      /putin|xi|ushakov|martinez|telesur|agent|parties|leaders|brandl|minister|赵强|李文涛|[习習]|普[京丁]|путин|си/iu;
    const unnamed = anyText.filter((text) => !known.test(text) && countriesIn(text).length === 0);
    fc.assert(
      fc.property(unnamed, unnamed, (before, behind) => {
        expect(outcomesOf(`${before} "${Q}" ${behind}`)).not.toContain('wrong');
      }),
      { numRuns: 50 },
    );
  });

  test('whatever else is said before a denial', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(outcomesOf(`${text.replaceAll(/["“”„«»「」'’‘\n>]/g, ' ')} never Xi said: "${Q}"`)).not.toContain(
          'wrong',
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('who is named for a quotation is understood', () => {
  test.each([
    `Russland und China fordern „${S}“`,
    `Putin und Xi betonen: „${S}“`,
    `La Russie et la Chine appellent à « ${S} »`,
    `Poutine et Xi exigent « ${S} »`,
    `Rusia y China piden "${S}"`,
    `Putin y Xi exigieron: «${S}»`,
    `Rússia e China pedem "${S}"`,
    `Putin e Xi prometem: “${S}”`,
    `Россия и Китай требуют: «${S}»`,
    `Russia, China: “${S}”`,
    `Xi Jinping, President of China, and Vladimir Putin, President of Russia: “${S}”`,
  ])('where two say it: %s', (message) => {
    expect(outcomesOf(message)).toEqual(['right']);
  });

  test.each([
    `Xi said, that "${Q}"`,
    `Путин заявил, что «${Q}»`,
    `„${Q}“, so Xi Jinping`,
    `„${Q}“, so sagte Xi Jinping`,
    `Xi zufolge „${Q}“`,
    `„${Q}“, Xi zufolge`,
    `Xi behauptete, dass „${Q}“`,
    `Minister Xi (CDU): „${Q}“`,
    `按照习近平的说法，“${Q}”`,
    `根據習近平的說法，「${Q}」`,
    `Para Xi, «${Q}»`,
    `Pour Xi, « ${Q} »`,
    `"${Q}"\nXi Jinping`,
    `"${Q}"\n\nXi Jinping, 2022`,
    `"${Q}", Xi Jinping, February 2022`,
    `> ${Q}\nXi Jinping`,
    `Xi (2022): "${Q}"`,
    `Xi (China) said: "${Q}"`,
    `Xi Jinping 🇨🇳: "${Q}"`,
    `[Xi](https://x.y) said "${Q}"`,
    `"${Q}" by Xi Jinping`,
    `"${Q}" is a quote by Xi`,
    `"${Q}" was what Xi said`,
    `«${Q}» — это слова Путина`,
    `«${Q}» es una cita de Xi`,
    `Xi was quoted saying "${Q}"`,
    `To Xi said Putin: "${Q}"`,
    `習近平は「${Q}」と述べた`,
    `習近平氏は「${Q}」と語った`,
    `「${Q}」と習近平は述べた`,
    `習近平によると「${Q}」`,
    `중국은 “${Q}”라고 말했다`,
    `중국에 따르면 “${Q}”`,
    `Secondo Xi, «${Q}»`,
    `Według Xi „${Q}”`,
    `Putin’e göre “${Q}”`,
    `局长李文涛：“${Z}”`,
    `李文涛昨天说：“${Z}”`,
    `李文涛回应说：“${Z}”`,
    `según dijo Xi, «${Q}»`,
    `Как сказал Путин: «${Q}»`,
    `«${Q}», — считает Путин`,
    `« ${Q} », selon Xi`,
    `Xi Jinping erklärte am Freitag: „${Q}“`,
    `Putin stwierdził, że „${Q}”`,
    `Путин заявив, що «${Q}»`,
    `这是习近平说的：“${Q}”`,
    `正如习近平所说：“${Q}”`,
    `"${Q}", Xi said in Beijing.`,
    `president putin: "${Q}"`,
    `"${Q}" - president putin`,
    `and Xi: "${Q}"`,
    `"${Q}" - Xi 2022`,
    `"${Q}" (c) Xi Jinping`,
    `«${Q}» © Путин`,
    `"${Q}" — Xi & Ushakov`,
    `"${Q}" — Putin\nBeijing 2022`,
    `„${Q}“, so Xi am Freitag`,
    `Xi in 2022: "${Q}"`,
    `Xi [in Beijing]: "${Q}"`,
    `Putin (in Beijing): "${Q}"`,
    `Putin […]: "${Q}"`,
    `xi in 2022: "${Q}"`,
    `Xi today: "${Q}"`,
    `quoting Xi: "${Q}"`,
    `Putin said, and I quote, "${Q}"`,
    `palabras textuales de Xi: «${Q}»`,
    `o Putin falou: “${Q}”`,
    `lo que dijo Xi: "${Q}"`,
    `вот что сказал Путин: «${Q}»`,
    `voici ce que Xi a dit : « ${Q} »`,
    `"${Q}" — Xi, in Beijing`,
    `"${Q}" — Xi, president of China`,
    `"${Q}", said Xi on Friday`,
    `"${Q}" — Xi 🤡`,
    `I did not go there. "${Q}", said Xi`,
    // Asked, not denied.
    `Did Xi say "${Q}"?`,
    `I was there. Xi said "${Q}" and we cheered. What do you think?`,
  ])('%s', (message) => {
    expect(outcomesOf(message)).toEqual(['wrong']);
  });

  test.each([
    `XI SAID "${Q}"`,
    `XI JINPING SAID: "${Q}"`,
    `LOOK WHAT XI SAID: "${Q}"`,
    `"${Q}" That's Xi.`,
    `"${Q}" - that’s xi jinping`,
    `„${Q}“ Das ist Xi.`,
  ])('in capitals, and in a sentence of its own: %s', (message) => {
    expect(outcomesOf(message)).toEqual(['wrong']);
  });

  test.each([`"${Q}" That's China.`, `"${Q}" That's Xi's dream.`, `"${Q}" That's Xi?`, `THEY TOLD XI: "${Q}"`])(
    'but not where it may be said of them: %s',
    (message) => {
      expect(outcomesOf(message)).not.toContain('wrong');
    },
  );

  test('by whatever verb', () => {
    const verbs = spaced(({ verbsOfSaying }) => verbsOfSaying);
    expect(verbs.filter((verb) => outcomesOf(`Xi ${verb}: "${Q}"`).join() !== 'wrong')).toEqual([]);
  });

  test.each([
    `"${Q}", Xi!`,
    `"${Q}", so Putin is wrong`,
    `"${Q}"\nXi is wrong`,
    `"${Q}"\nThanks`,
    // Above each, or below each?
    `Martinez\n"${Q}"\n\nXi\n"${S}"`,
    `Author: Martinez\n"${Q}"\nAuthor: Xi\n"${S}"`,
  ])('and nobody who is not: %s', (message) => {
    expect(outcomesOf(message)).not.toContain('wrong');
  });

  test.each([
    ...['Yury Ushakov - Kremlin aide:', 'Ushakov — Russian diplomat:', 'Ushakov | Russia:', 'Ushakov / Kremlin:'].map(
      (by) => [`${by} "${S}"`, 'wrong'],
    ),
    ...[
      'Ushakov | President Putin:',
      'Ukraine - Russia:',
      'News on Ushakov | Russia:',
      'Washington, President Biden:',
    ].map((by) => [`${by} "${S}"`, 'unclaimed']),
    ...['Russian media', 'Russian troll', 'chinese restaurant'].map((by) => [`"${S}" - ${by}`, 'unclaimed']),
  ])('by the name that stands first, not by what tells who that is: %s', (message, outcome) => {
    expect(outcomesOf(message)).toEqual([outcome]);
  });

  test.each([
    ['The Chinese embassy in London', 'right'],
    ['the Russian ambassador in London', 'right'],
    ['the US ambassador in Moscow', 'wrong'],
    ['The Chinese foreign minister', 'right'],
  ])('with the country they speak for: %s', (somebody, outcome) => {
    expect(outcomesOf(`${somebody} said "${S}"`)).toEqual([outcome]);
  });
});
