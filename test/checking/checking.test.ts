import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { placeAt, placesOf } from '../../src/documents/index.ts';
import { article, articleLibrary, documentOf } from '../samples.ts';
import { anyText } from '../text/text.ts';

const { checker } = articleLibrary;

function check(quote: string, speaker?: string, over = checker) {
  const [first] = over.check(quote, { speaker });
  if (!first) throw new Error('There is always at least one check.');
  return first;
}

const verdictOf = (quote: string, over?: Checker) => check(quote, undefined, over).verdict;
const paragraphsOf = (quote: string) => check(quote).passages.map(({ paragraph }) => paragraph);
/** The words that each passage is said to share with a quotation. */
const wordsOf = (quote: string) =>
  check(quote).passages.map(({ passage, words }) => words && passage.text.slice(words.start, words.end));

const denial = 'Moscow has consistently denied that it has any aggressive intentions';
const dialogue = 'strengthen dialogue and mutual trust, to deepen cooperation';
const support = 'China supported Russia’s efforts to sign a deal with NATO';

/** What was done to a passage: **what stands there only**, ~~what was pasted only~~. */
function comparisonOf(quote: string, over?: Checker) {
  const marks = { same: '', removed: '**', added: '~~' };
  return check(quote, undefined, over)
    .difference?.map(({ kind, text }) => marks[kind] + text + marks[kind])
    .join(' ');
}

describe('verbatim', () => {
  test.each([
    ['words of a passage', support, [12]],
    ['a whole passage', placeAt(article, 8)?.passage.text ?? '', [8]],
    ['two words', 'Cold War', [2]],
    ['a repeated paragraph', 'The two countries emphasize the need for cooperation', [1]],
    ['the end of a paragraph and the beginning of the next', 'reduce tensions. “The parties oppose', [3, 4]],
    ['a repeated paragraph and what follows its first print', 'international security. In the midst of an', [1, 2]],
    ['a repeated paragraph and what follows its second print', 'international security. They called on global', [5, 6]],
    ['an ellipsis at either end', `…${denial}…`, [10]],
  ])('%s', (_, quote, paragraphs) => {
    expect(verdictOf(quote)).toBe('verbatim');
    expect(paragraphsOf(quote)).toEqual(paragraphs);
  });

  test('gives the words as they stand in the passage', () => {
    expect(wordsOf('"CHINA supported Russia\'s efforts"')).toEqual(['China supported Russia’s efforts']);
  });
});

describe('shortened', () => {
  test.each(['(sic!)', '(sic)', '（sic）', '[sic]'])('is what has an editor’s word in it: %s', (mark) => {
    const marked = `The parties oppose the further ${mark} expansion of NATO`;
    expect(verdictOf(marked)).toBe('shortened');
    expect(comparisonOf(marked.replace('further', 'wider'))).not.toContain('sic');
  });

  test('is not what the document has so itself', () => {
    const letter = new Checker([documentOf('letter', ['We was (sic) there on Monday, all of us.'])]);
    expect(verdictOf('We was (sic) there on Monday', letter)).toBe('verbatim');
  });

  test.each(['…', '...', ' … ', '[…]', '[...]', '(…)', '. . .'])('by %j', (gap) => {
    const quote = `Moscow has consistently denied ${gap} any aggressive intentions`;
    expect(verdictOf(quote)).toBe('shortened');
    expect(wordsOf(quote)).toEqual([denial]);
  });

  test.each([
    '[Russia] has consistently denied that it has any aggressive intentions',
    'Moscow has consistently denied that [Russia] has any aggressive intentions',
    'Moscow has consistently denied that it [Russia] has any aggressive intentions',
    'Moscow has [...] denied that it has … aggressive [sic] intentions',
  ])('by an editor’s words in brackets: %s', (quote) => {
    expect(verdictOf(quote)).toBe('shortened');
    expect(paragraphsOf(quote)).toEqual([10]);
  });

  test('not by the words of a link', () => {
    expect(verdictOf('Moscow has [never](https://example.org) denied that it has any aggressive intentions')).toBe(
      'altered',
    );
  });
});

describe('spliced', () => {
  test.each([
    ['from two passages, with an ellipsis', 'Moscow has consistently denied … to guarantee peace, stability', [10, 8]],
    ['from two passages, without', 'Moscow has consistently denied to guarantee peace, stability', [10, 8]],
    ['in another order', 'any aggressive intentions … Moscow has consistently denied', [10]],
  ])('%s', (_, quote, paragraphs) => {
    expect(verdictOf(quote)).toBe('spliced');
    expect(paragraphsOf(quote)).toEqual(paragraphs);
  });
});

describe('no likeness', () => {
  const over = new Checker([
    documentOf('made', [
      'There is nothing to be seen here. Yes, I was late. We have cut nine jobs. Now it is for you to pay.',
    ]),
  ]);

  test.each(['There is nothing to be done', 'Yes, I am', 'it is for us', 'nine jobs lost'])(
    'of function words, or of two words: %s',
    (quote) => {
      expect(verdictOf(quote, over)).toBe('absent');
    },
  );

  test.each(['There was nothing seen here', 'We have cut ten jobs', 'it for you'])('but here: %s', (quote) => {
    expect(verdictOf(quote, over)).toBe('altered');
  });
});

describe('altered, not spliced, where one place has all the rest', () => {
  const ferry = documentOf('ferry', [
    'The old captain of the ferry and his first officer, Jan Smit, have asked the council for a new lamp. They wait.',
    'Boats of the island against which no complaint was made in the last year may carry goods for the council.',
  ]);
  const talks = documentOf('talks', [
    'I have to tell you that boats of the island may be late. As a matter of fact, captain of the hills, we waited.',
    'If you ask me, in the end it was the lamp and the captain that we all missed.',
  ]);
  const over = new Checker([ferry, talks]);

  test.each([
    [
      'a clause left out',
      'boats of the island may carry goods for the council',
      'Boats of the island **against which no complaint was made in the last year** may carry goods for the council',
    ],
    [
      'a phrase of another document put before',
      'As a matter of fact, boats of the island against which no complaint was made may carry goods',
      '~~As a matter of fact~~ Boats of the island against which no complaint was made **in the last year** may carry goods',
    ],
    [
      'a phrase of another document put in',
      'have asked the council, if you ask me, for a new lamp',
      'have asked the council ~~if you ask me~~ for a new lamp',
    ],
    [
      'three words of the same document put before',
      'May carry goods the old captain of the ferry and his first officer',
      '~~May carry goods~~ The old captain of the ferry and his first officer',
    ],
  ])('%s', (_, quote, comparison) => {
    expect(verdictOf(quote, over)).toBe('altered');
    expect(comparisonOf(quote, over)).toBe(comparison);
  });

  test.each([
    [
      'more of another document',
      'I have to tell you that boats of the ferry and his first officer, Jan Smit, have asked',
    ],
    ['more of the same document', 'may carry goods for the council for a new lamp. They wait'],
    ['as much as the rest', 'as a matter of fact the old captain of the ferry'],
  ])('but spliced from %s', (_, quote) => {
    expect(verdictOf(quote, over)).toBe('spliced');
  });
});

describe('altered', () => {
  test.each([
    ['Moscow has denied that it has any aggressive intentions', false, false],
    ['Moscow has consistently denied that it has any aggresive intentions', false, false],
    ['Moscow has consistently denied that it has any very aggressive intentions', false, false],
    ['Moscow has not consistently denied that it has any aggressive intentions', true, false],
    ['China did not support Russia’s efforts to sign a deal with NATO', true, false],
    ['China never supported Russia’s efforts to sign a deal with NATO', true, false],
    ['China supported all Russia’s efforts to sign a deal with NATO', false, true],
    ['a pandemic that continues to threaten billions and weigh on international security', false, true],
    ['After the 3 world leaders met in Beijing on Friday', false, true],
    ['After the 2 world leaders met in Beijing on Friday', false, false],
    ['After the twenty-two world leaders met in Beijing on Friday', false, true],
  ])('%s (a negation: %s, a number: %s)', (quote, negation, number) => {
    expect(check(quote)).toMatchObject({ verdict: 'altered', changed: { negation, number } });
  });

  const words = (count: number, of: string) => Array.from({ length: count }, (_, at) => `${of}${at}`).join(' ');
  const long = new Checker([documentOf('long', [`${words(2500, 'a')}.`])]);

  test.each([
    ['behind more of its words', `${words(2500, 'a')} ${words(2100, 'b')}`, 'altered'],
    ['before more of its words', `${words(2100, 'b')} ${words(2500, 'a')}`, 'altered'],
    ['behind fewer of its words', `${words(1200, 'a')} ${words(2100, 'b')}`, 'absent'],
  ])('thousands of words that a document does not have, %s', (_, quote, verdict) => {
    expect(verdictOf(quote, long)).toBe(verdict);
  });

  test.each([
    ['where they begin', `never ${words(600, 'b')}`, true],
    ['where they end', `${words(600, 'b')} never`, true],
    ['nowhere', words(600, 'b'), false],
  ])('a negation among hundreds of words that were added, %s', (_, added, negation) => {
    expect(check(`${words(2000, 'a')} ${added} a2000 a2001 a2002`, undefined, long)).toMatchObject({
      verdict: 'altered',
      changed: { negation },
    });
  });

  test('a negation that was left out is noted', () => {
    const over = new Checker([documentOf('made', ['NATO ought not to expand in Europe at all, they wrote.'])]);
    expect(check('NATO ought to expand in Europe at all', undefined, over)).toMatchObject({
      verdict: 'altered',
      changed: { negation: true },
      difference: [
        { kind: 'same', text: 'NATO ought' },
        { kind: 'removed', text: 'not' },
        { kind: 'same', text: 'to expand in Europe at all' },
      ],
    });
  });

  test.each<[language: string, one: string, other: string]>([
    ['ru', 'Россия не против переговоров с соседями о границе', 'Россия против переговоров с соседями о границе'],
    ['ru', 'Никто из соседей больше не хочет войны', 'Сосед из соседей больше не хочет войны'],
    ['es', 'La alianza nunca quiso una guerra con sus vecinos', 'La alianza quiso una guerra con sus vecinos'],
    ['es', 'El país vive sin miedo a sus vecinos', 'El país vive con miedo a sus vecinos'],
    ['es-MX', 'Nadie quiso una guerra con sus vecinos', 'Alguien quiso una guerra con sus vecinos'],
    ['fr', 'L’alliance n’est pas en guerre avec ses voisins', 'L’alliance est en guerre avec ses voisins'],
    ['fr', 'Aucun pays de la région veut cette guerre', 'Chaque pays de la région veut cette guerre'],
    ['pt', 'A aliança nunca quis uma guerra com seus vizinhos', 'A aliança quis uma guerra com seus vizinhos'],
    ['pt-BR', 'Ninguém quis uma guerra com seus vizinhos', 'Alguém quis uma guerra com seus vizinhos'],
    ['de', 'Das Bündnis will keinen Krieg mit seinen Nachbarn', 'Das Bündnis will den Krieg mit seinen Nachbarn'],
    ['de', 'Niemand im Land will Krieg mit den Nachbarn', 'Jemand im Land will Krieg mit den Nachbarn'],
    ['zh', '双方不反对北约继续扩大', '双方反对北约继续扩大'],
    ['zh', '双方没有同意北约继续扩大', '双方同意北约继续扩大'],
    ['zh-TW', '雙方並未同意北約繼續擴大', '雙方同意北約繼續擴大'],
    ['en', 'They close the bridge because it is unsafe today', 'They close the bridge because it is safe today'],
    ['en', 'They said that it is impossible for the ferry', 'They said that it is possible for the ferry'],
    ['de', 'Das Bündnis ist unsicher für seine Nachbarn', 'Das Bündnis ist sicher für seine Nachbarn'],
    ['ru', 'Они говорят, что это небезопасно для всех нас', 'Они говорят, что это безопасно для всех нас'],
    // Of other scripts, whatever the document's language.
    ['en', '双方不反对北约继续扩大', '双方反对北约继续扩大'],
    ['en', 'The alliance nеver wanted a war with its neighbours', 'The alliance wanted a war with its neighbours'],
  ])('a negation in any language is noted: %s, %s', (language, one, other) => {
    for (const [text, quote] of [
      [one, other],
      [other, one],
    ] as const) {
      const over = new Checker([documentOf('made', [`${text}, they wrote.`], { language })]);
      expect(check(quote, undefined, over)).toMatchObject({ verdict: 'altered', changed: { negation: true } });
    }
  });

  test.each<[language: string, one: string, other: string]>([
    ['es', 'La alianza tiene treinta países con sus vecinos', 'La alianza tiene muchachos países con sus vecinos'],
    ['fr', 'L’alliance compte trente pays avec ses voisins', 'L’alliance compte les pays avec ses voisins'],
    ['de', 'Das Bündnis hat dreißig Länder und deren Nachbarn', 'Das Bündnis hat große Länder und deren Nachbarn'],
    ['pt', 'A aliança tem trinta países com seus vizinhos', 'A aliança tem grandes países com seus vizinhos'],
    ['ru', 'В союзе тридцать стран и все их соседи', 'В союзе большие стран и все их соседи'],
    ['zh', '联盟有三个国家和邻居', '联盟有那个国家和邻居'],
  ])('a number word in any language is noted: %s, %s', (language, one, other) => {
    const over = new Checker([documentOf('made', [`${one}, 2`], { language })]);
    expect(check(other, undefined, over)).toMatchObject({ verdict: 'altered', changed: { number: true } });
  });

  test.each<[language: string, text: string, quote: string]>([
    [
      'en',
      'They preach that greed is a sin against the poor of the land',
      'They preach that greed is a crime against the poor of the land',
    ],
    [
      'en',
      'He met an elf with a golden ring on the road to town',
      'He met a man with a golden ring on the road to town',
    ],
    [
      'en',
      'They seize the land of the poor in the whole country',
      'They take the land of the poor in the whole country',
    ],
    ['de', 'Er half den Menschen in der Not, so gut er konnte', 'Er half den Menschen in der Stadt, so gut er konnte'],
    ['fr', 'Ils ont vu un or fin dans la mine du village', 'Ils ont vu un fer fin dans la mine du village'],
    ['zh', '政府对百姓非常关心而且负责', '政府对人民非常关心而且负责'],
  ])('a word of another language’s list is none: %s, %s', (language, text, quote) => {
    const over = new Checker([documentOf('made', [`${text}.`], { language })]);
    expect(check(quote, undefined, over)).toMatchObject({
      verdict: 'altered',
      changed: { negation: false, number: false },
    });
  });

  test.each<[language: string, text: string, quote: string]>([
    ['en', 'They do not believe a word of what he told them', 'They don’t believe a word of what he told them'],
    ['en', 'They cannot believe a word of what he told them', 'They can not believe a word of what he told them'],
    ['fr', 'Ils ne ont pas cru un mot de ce qu’il disait', 'Ils n’ont pas cru un mot de ce qu’il disait'],
    ['en', 'It will cost 42 million euros in the end', 'It will cost forty-two million euros in the end'],
    ['en', 'They met on the fifth day of a long journey', 'They met on the 5th day of a long journey'],
    ['de', 'Die Brücke hat 12 Pfeiler und eine Mautstelle', 'Die Brücke hat zwölf Pfeiler und eine Mautstelle'],
    ['ru', 'В союзе 30 стран и все их соседи по границе', 'В союзе тридцать стран и все их соседи по границе'],
    ['zh', '联盟有三个国家和许多的邻居', '联盟有3个国家和许多的邻居'],
    ...[
      ...['400 000', '400\u202f000', '400k', 'four hundred thousand', '400 thousand', '0.4 million'],
      ...['four-hundred thousand'],
    ].map((number): [string, string, string] => [
      'en',
      'The repairs would cost 400,000 pounds in the end',
      `The repairs would cost ${number} pounds in the end`,
    ]),
    [
      'en',
      'As far as they know there are 2,345 of them in the whole park',
      'As far as they know there are two thousand three hundred and forty-five of them in the whole park',
    ],
    ['en', 'They spent 90 million pounds on the bridge', 'They spent 90mn pounds on the bridge'],
    ['en', 'It was the 21st day of a long journey home', 'It was the twenty-first day of a long journey home'],
    ['de', 'Die Kosten steigen auf 90 Millionen Euro im Jahr', 'Die Kosten steigen auf 90 Mio. Euro im Jahr'],
    ['de', 'Die Kosten steigen auf 400.000 Euro im Jahr', 'Die Kosten steigen auf vierhunderttausend Euro im Jahr'],
    [
      'de',
      'Die Brücke hat 326 Pfeiler und eine Mautstelle',
      'Die Brücke hat dreihundertsechsundzwanzig Pfeiler und eine Mautstelle',
    ],
    ['de', 'Die Kosten steigen auf 1,5 Milliarden Euro im Jahr', 'Die Kosten steigen auf 1.5 Mrd. Euro im Jahr'],
    ['es', 'La obra costará 400.000 euros en el peor caso', 'La obra costará cuatrocientos mil euros en el peor caso'],
    ['es', 'La obra costará 1.000 millones en el peor caso', 'La obra costará mil millones en el peor caso'],
    ['es', 'Tiene treinta y seis países con sus vecinos', 'Tiene 36 países con sus vecinos'],
    [
      'fr',
      'Le pont a 92 piliers et un péage à la sortie',
      'Le pont a quatre-vingt-douze piliers et un péage à la sortie',
    ],
    [
      'fr',
      'Le pont a 71 piliers et un péage à la sortie',
      'Le pont a soixante et onze piliers et un péage à la sortie',
    ],
    [
      'fr',
      'Le pont a 400 000 piliers et un péage à la sortie',
      'Le pont a quatre cent mille piliers et un péage à la sortie',
    ],
    ['pt', 'A obra custa 400.000 reais no pior dos casos', 'A obra custa quatrocentos mil reais no pior dos casos'],
    ['ru', 'Мост стоит 400 000 рублей по всем расчётам', 'Мост стоит четыреста тысяч рублей по всем расчётам'],
    ['ru', 'Мост стоит 90 миллионов рублей по всем расчётам', 'Мост стоит 90 млн рублей по всем расчётам'],
    ['zh', '四号线全长二十六公里而且很快', '四号线全长26公里而且很快'],
    ['zh', '这座桥花了两万五千元的经费', '这座桥花了25000元的经费'],
    ['zh', '这座桥花了四百万元的经费', '这座桥花了400万元的经费'],
    ['zh', '这座桥花了四百万元的经费', '这座桥花了4,000,000元的经费'],
    [
      'en',
      'As they said, the two countries emphasize the need for talks',
      'As they said, Russia and China emphasize the need for talks',
    ],
    ['fr', 'On sait que les deux pays ont signé un accord', 'On sait que Russie et Chine ont signé un accord'],
    ['en', 'The pier had moved by eleven mm since they came', 'The pier had moved by 11mm since they came'],
    ['en', 'The trust has 90,000 pounds in the bank today', 'The trust has 90.000 pounds in the bank today'],
    ['ru', 'Это обещание мы слышим уже десятый год подряд', 'Это обещание мы слышим уже 10-й год подряд'],
    ['en', 'The mill stood there after World War II as before', 'The mill stood there after World War 2 as before'],
    ['en', 'They close the bridge because it is unsafe today', 'They close the bridge because it is not safe today'],
    ['ru', 'Они говорят, что это небезопасно для всех нас', 'Они говорят, что это не безопасно для всех нас'],
  ])('a negation or number that is only written otherwise is none: %s, %s', (language, text, quote) => {
    for (const [one, other] of [
      [text, quote],
      [quote, text],
    ] as const) {
      const over = new Checker([documentOf('made', [`${one}.`], { language })]);
      expect(check(other, undefined, over)).toMatchObject({
        verdict: 'altered',
        changed: { negation: false, number: false },
      });
    }
  });

  test.each<[language: string, text: string, quote: string]>([
    ['en', 'It will cost forty-two million euros in the end', 'It will cost 40 million euros in the end'],
    ['en', 'They met on the fifth day of a long journey', 'They met on the 5 day of a long journey'],
    ['de', 'Die Brücke hat 12 Pfeiler und eine Mautstelle', 'Die Brücke hat elf Pfeiler und eine Mautstelle'],
    ['en', 'It will cost 400,000 pounds in the end', 'It will cost 4 million pounds in the end'],
    ['en', 'It will cost four hundred thousand pounds in the end', 'It will cost four thousand pounds in the end'],
    ['en', 'It will cost 400,000 pounds in the end', 'It will cost 400 pounds in the end'],
    ['en', 'It will cost 90 million pounds in the end', 'It will cost 90 billion pounds in the end'],
    ['de', 'Es kostet 90 Millionen Euro im ganzen Jahr', 'Es kostet 90 Mrd. Euro im ganzen Jahr'],
    ['de', 'Es kostet sechsundzwanzig Euro im ganzen Jahr', 'Es kostet zweiundsechzig Euro im ganzen Jahr'],
    ['zh', '四号线全长二十六公里而且很快', '四号线全长62公里而且很快'],
    ['en', 'The two countries emphasize the need for talks', 'The three countries emphasize the need for talks'],
    [
      'en',
      'As they said, the two countries emphasize the need for talks',
      'As they said, Russia, China and Iran emphasize the need for talks',
    ],
    [
      'en',
      'As they said, the two countries emphasize the need for talks',
      'As they said, many and various emphasize the need for talks',
    ],
    ['en', 'The pier had moved by eleven mm since they came', 'The pier had moved by 12mm since they came'],
    ['ru', 'Это обещание мы слышим уже десятый год подряд', 'Это обещание мы слышим уже 11-й год подряд'],
    ['en', 'The mill stood there after World War II as before', 'The mill stood there after World War I as before'],
    ['en', 'The mill stood there after World War II as before', 'The mill stood there after World War 1 as before'],
    ['en', 'Two trams stood there for 10 minutes each', 'Ten trams stood there for 2 minutes each'],
  ])('another number is one, however it is written: %s, %s', (language, text, quote) => {
    const over = new Checker([documentOf('made', [`${text}.`], { language })]);
    expect(check(quote, undefined, over)).toMatchObject({ verdict: 'altered', changed: { number: true } });
  });

  test('any number is the same in whatever digits, and no other one', () => {
    const forms: ((number: number) => string)[] = [
      (number) => number.toLocaleString('en'),
      (number) => number.toLocaleString('en').replaceAll(',', ' '),
      (number) => `${number / 1000}k`,
      (number) => `${number / 1e6} million`,
    ];
    const number = fc.integer({ min: 1001, max: 99_999_999 });
    fc.assert(
      fc.property(number, fc.constantFrom(...forms), fc.boolean(), (one, form, isSame) => {
        const over = new Checker([documentOf('made', [`As they said, it will cost ${one} pounds in the end.`])]);
        const { verdict, changed } = check(
          `As they said, it will cost ${form(isSame ? one : one + 1)} pounds in the end`,
          undefined,
          over,
        );
        if (verdict === 'altered') expect(changed.number).toBe(!isSame);
      }),
      { numRuns: 50 },
    );
  });

  test.each(['achtzehn', 'einundzwanzig', 'hundert', '400 ', '1.000', '二十', 'quatre-vingt-'])(
    'many number words in a row: %s',
    (word) => {
      const over = new Checker([
        documentOf('made', ['Es wird am Ende wohl zehn Euro kosten, sagen sie.'], { language: 'de' }),
      ]);
      expect(
        check(`Es wird am Ende wohl ${word.repeat(100)}x Euro kosten, sagen sie`, undefined, over).passages,
      ).not.toEqual([]);
    },
  );

  // In Cyrillic letters that look like it, “he” is “not”.
  test('a word that only looks like a negation in another script is none', () => {
    const over = new Checker([documentOf('made', ['Afterwards he welcomed the talks with the neighbours.'])]);
    expect(check('Afterwards she welcomed the talks with the neighbours', undefined, over)).toMatchObject({
      verdict: 'altered',
      changed: { negation: false, number: false },
    });
  });

  test('compares word by word, each as it stands on its side', () => {
    expect(check('moscow has ALWAYS denied that it has any aggressive intentions').difference).toEqual([
      { kind: 'same', text: 'Moscow has' },
      { kind: 'removed', text: 'consistently' },
      { kind: 'added', text: 'ALWAYS' },
      { kind: 'same', text: 'denied that it has any aggressive intentions' },
    ]);
  });

  test('in its last word', () => {
    expect(check('Moscow has consistently denied that it has any aggressive plans').difference).toEqual([
      { kind: 'same', text: 'Moscow has consistently denied that it has any aggressive' },
      { kind: 'removed', text: 'intentions' },
      { kind: 'added', text: 'plans' },
    ]);
  });

  test('in its last word, and short', () => {
    expect(verdictOf('Moscow has consistently denied plans')).toBe('altered');
  });

  test('in its first word', () => {
    expect(check('Beijing has consistently denied that it has any aggressive intentions').difference).toEqual([
      { kind: 'removed', text: 'Moscow' },
      { kind: 'added', text: 'Beijing' },
      { kind: 'same', text: 'has consistently denied that it has any aggressive intentions' },
    ]);
  });

  test.each([
    'Putin and others have never said they could take unspecified “military-technical measures” if deemed necessary',
  ])('around the words that it has in quotation marks: %s', (quote) => {
    expect(verdictOf(quote)).not.toBe('verbatim');
  });

  test.each([
    'systems that are resistant to sanctions and minimize dependency on the U.S. euro',
    'resistant to sanctions and minimize dependency on the U.S. dollar and the euro',
  ])('at the end of a document: %s', (quote) => {
    expect(checker.check(quote, { isQuotation: true })).toMatchObject([{ verdict: 'altered' }]);
  });
});

test.each([
  'It is a truth universally acknowledged that a single man in possession of a good fortune must be in want of a wife',
  'Zebras and herons quarrelled beneath the willow until nightfall',
  'Ich habe gestern im Garten zwei Igel gesehen',
])('absent, with no more than a nearest passage and no words of it: %s', (quote) => {
  const { verdict, passages, difference } = check(quote);
  expect({ verdict, difference }).toEqual({ verdict: 'absent', difference: null });
  expect(passages.length).toBeLessThanOrEqual(1);
  for (const { words } of passages) expect(words).toBeNull();
});

test.each([
  'China',
  ' “NATO!” ',
  'expansion',
  '',
  '?!',
  '👍🏽',
  '… …',
  '[…]',
  '\u200b\u200f',
  '[an editor’s]'.slice(0, 4),
])('too short to tell: %j', (quote) => {
  expect(check(quote)).toMatchObject({
    verdict: 'too-short',
    passages: [],
    attribution: 'unclaimed',
    difference: null,
  });
});

test('only the document that is named is checked against', () => {
  const made = documentOf('made', ['Herons are large birds that stand in shallow water for hours.']);
  const both = new Checker([article, made]);
  const herons = 'large birds that stand in shallow water';
  expect(both.check(herons, {})).toMatchObject([{ verdict: 'verbatim', passages: [{ document: made }] }]);
  expect(both.check(herons, { document: article })).toMatchObject([{ verdict: 'absent' }]);
  expect(both.check(support, { document: made })).toMatchObject([{ verdict: 'absent' }]);
  expect(both.check(herons, { document: made })).toMatchObject([{ verdict: 'verbatim' }]);
});

test('the end of a document and the beginning of the next do not stand together', () => {
  const both = new Checker([documentOf('a', ['Herons fly over lakes.']), documentOf('b', ['Storks sleep on roofs.'])]);
  expect(verdictOf('fly over lakes. Storks sleep on', both)).toBe('spliced');
});

test('no document at all', () => {
  expect(verdictOf(denial, new Checker([]))).toBe('absent');
});

// Words as somebody cuts them out, with what stands around each.
const texts = article.passages.map(({ text }) => text.split(/\s+/));

/** Four words or more of a passage, in a row. */
const cut = fc
  .constantFrom(...texts)
  .chain((of) =>
    fc.tuple(
      fc.constant(of),
      fc
        .integer({ min: 0, max: of.length - 4 })
        .chain((from) => fc.tuple(fc.constant(from), fc.integer({ min: from + 4, max: of.length }))),
    ),
  )
  .map(([of, [from, to]]) => of.slice(from, to));

describe('any four words or more of a passage', () => {
  test('are verbatim, and given as they stand there', () => {
    fc.assert(
      fc.property(cut, (span) => {
        const quote = span.join(' ');
        const { verdict, passages } = check(quote);
        expect(verdict).toBe('verbatim');
        const letters = (text = '') => text.replace(/[^\p{L}\p{N}]/gu, '');
        expect(passages.map(({ passage, words }) => letters(passage.text.slice(words?.start, words?.end)))).toEqual([
          letters(quote),
        ]);
      }),
      { numRuns: 120 },
    );
  });

  test('are verbatim with other typography', () => {
    const changes: ((text: string) => string)[] = [
      (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      (text) => text.replace(/“/g, '«').replace(/”/g, '»'),
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.replace(/ /g, '\u00a0\n'),
      (text) => text.replace(/-/g, '\u2011').replace(/—/g, '--'),
      (text) => text.normalize('NFD'),
      (text) => text.replace(/e/g, 'e\u0301\u0332'),
      (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b\u00ad'),
      (text) => `\u202e${text.replace(/ /g, '\u200f ')}\u202c`,
      (text) => text.replace(/a/g, 'а').replace(/o/g, 'ο').replace(/e/g, 'е'),
      (text) => `**${text}**`,
      (text) => `||${text}||`,
      (text) => `# ${text} 🙂`,
      (text) => `…${text}...`,
    ];
    const several = fc.subarray(changes, { minLength: 1, maxLength: 3 });
    const around = fc.constantFrom(['', ''], ['> ', ''], ['```txt\n', '\n```'], ['> # ', '\n'], ['“', '”']);
    fc.assert(
      fc.property(cut, several, around, (span, made, [before, after]) => {
        const quote = made.reduce((text, change) => change(text), span.join(' '));
        expect(verdictOf(`${before}${quote}${after}`)).toBe('verbatim');
      }),
      { numRuns: 120 },
    );
  });

  const plain = cut.filter(
    (span) => !/[“”‘—]/.test(span.join('')) && !article.passages.at(-1)?.text.includes(span.join(' ')),
  );
  const changed = fc
    .tuple(plain, fc.nat(), fc.constantFrom('qwxzvk', 'Heron', 'never', 'Qx–zv'))
    .map(([span, at, word]) => {
      const lettered = span.flatMap((each, index) => (/\p{L}/u.test(each) ? [index] : []));
      return span.with(lettered[at % lettered.length] ?? 0, word);
    });

  test('are not, once a word is another', () => {
    fc.assert(
      fc.property(changed, (span) => {
        expect(['verbatim', 'shortened']).not.toContain(verdictOf(span.join(' ')));
      }),
      { numRuns: 60 },
    );
  });

  test('are compared in pieces of the passage and pieces of what was pasted', () => {
    const folded = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    // A comparison may run on into the next paragraph.
    const source = folded([...placesOf(article)].map(({ passage }) => passage.text).join('\n')).join(' ');
    fc.assert(
      fc.property(changed, (span) => {
        const quote = span.join(' ');
        const { difference, passages } = check(quote);
        if (!difference) return;
        const ofPassage = difference.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
        expect(passages.length).toBeGreaterThan(0);
        expect(` ${source} `).toContain(` ${folded(ofPassage.join(' ')).join(' ')} `);
        const pasted = difference.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
        expect(folded(pasted.join(' '))).toEqual(folded(quote));
      }),
      { numRuns: 50 },
    );
  });
});

describe('no text is too much', () => {
  const hostile = fc.oneof(
    anyText,
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...denial.split(' '), ...dialogue.split(' ')),
          fc.constantFrom(
            '“',
            '”',
            '"',
            '«',
            '»',
            '‘',
            '’',
            "'",
            '「',
            '」',
            '``',
            "''",
            '> ',
            '\n',
            '```',
            '```js\n',
            '||',
            '[',
            ']',
            '(',
            ')',
            '…',
            '...',
          ),
          fc.constantFrom('[x](https://e.org)', '<@1>', '<:a:1>', '\0', '\ud800', '\udc00', '\u202e', 'Z̷̢̛͑', '— Putin'),
          fc.constantFrom('__proto__', 'constructor', '👩‍👩‍👧', '\u{e0041}', 'Xi said: ', ' '),
        ),
        { maxLength: 60 },
      )
      .chain((pieces) => fc.constantFrom(pieces.join(''), pieces.join(' '))),
  );

  test('whatever it holds, it is checked, and passages are quoted exactly', () => {
    fc.assert(
      fc.property(hostile, fc.option(anyText, { nil: undefined }), (text, speaker) => {
        const checks = checker.check(text, { speaker });
        expect(checks.length).toBeGreaterThan(0);
        expect(checks.length).toBeLessThanOrEqual(10);
        for (const { verdict, difference, passages } of checks) {
          expect(difference !== null).toBe(verdict === 'altered');
          for (const { passage, paragraph, words } of passages) {
            if (words) expect(passage.text.slice(words.start, words.end)).not.toBe('');
            expect(placeAt(article, paragraph)?.passage).toBe(passage);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  test.each([
    ['spaces', ' '],
    ['opening marks', '“'],
    ['single marks', '‘'],
    ['straight single marks', " 'a"],
    ['marks of TeX', '``'],
    ['brackets', '['],
    ['marks of a code block', '```\n'],
    ['stacked marks', 'Z\u0301\u0302\u0303\u0489'],
    ['emoji', '👩‍👩‍👧'],
    ['lone surrogates', '\ud83d'],
    ['NUL', '\0'],
    ['links', '[x](https://e.org)'],
    ['references', 'p. 1,'],
    ['footnotes', '¹'],
    ['names', 'A of the '],
    ['small words', 'a said '],
    ['names in Chinese', '普京说'],
    ['dashes', '— '],
    ['digits that are words of their own', '๑'],
    ['letters of many letters', '\ufdfa'],
    ['one word between marks of omission', 'the … '],
    ['a row of three words', 'the Cold War '],
    ['bars between marks', '> a\n\n“a”\n'],
  ])('6,000 characters: %s', (_, piece) => {
    expect(checker.check(piece.repeat(6000 / piece.length), {}).length).toBeGreaterThan(0);
  });

  test.each([
    [
      'more words that no document has than a quotation of its other words could have',
      `${denial} ${'鹭'.repeat(12_000)}`,
    ],
    ['more than that, by letters that stand for many', '\ufdfa'.repeat(6000)],
  ])('absent, without a comparison: %s', (_, text) => {
    expect(checker.check(text, { isQuotation: true })).toMatchObject([{ verdict: 'absent', passages: [] }]);
  });

  test('20,000 characters of a document, some of them changed, are altered', () => {
    const characters = Array.from({ length: 20_000 }, (_, n) =>
      String.fromCodePoint(0x4e00 + ((n * n * 7 + n) % 3001)),
    );
    const over = new Checker([documentOf('made', [characters.join('')])]);
    const quote = characters.map((character, n) => (n % 50 === 25 ? '鿿' : character)).join('');
    expect(verdictOf(quote, over)).toBe('altered');
  });

  test('6,000 characters of a document are verbatim', () => {
    const text = Array.from({ length: 700 }, (_, n) => `heron${n}`)
      .join(' ')
      .slice(0, 6000);
    expect(verdictOf(text, new Checker([documentOf('made', [text])]))).toBe('verbatim');
  });
});
