import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttributionOutcome, Checker } from '../../src/checking/index.ts';
import { attributionsIn, placeAt } from '../../src/documents/index.ts';
import { countriesIn } from '../../src/text/index.ts';
import { article, articleLibrary, documentOf } from '../samples.ts';
import { anyText } from '../text/text.ts';

function outcomeOf(quotation: string, speaker: string, checker = articleLibrary.checker): AttributionOutcome {
  const [check] = checker.check(quotation, { speaker, isQuotation: true });
  if (!check) throw new Error('There is always at least one check.');
  return check.attribution;
}

/** The names that have another outcome than they should. */
function others(quotation: string, outcome: AttributionOutcome, names: readonly string[], checker?: Checker): string[] {
  return names.filter((name) => outcomeOf(quotation, name, checker) !== outcome);
}

type Cases = [quotation: string, outcome: AttributionOutcome, names: readonly string[]][];

const statement =
  'The parties oppose the further expansion of NATO and call for the North Atlantic Alliance to refrain from ideological approaches from the time of the Cold War';
const dialogue = 'strengthen dialogue and mutual trust, to deepen cooperation';
const support = 'China supported Russia’s efforts to sign a deal with NATO';
const denial = 'Moscow has consistently denied that it has any aggressive intentions';
const tweet = 'China and Russia issue joint statement opposing NATO expansion';
const own = 'amid a series of warnings from Western leaders';

describe('of the article', () => {
  const CASES: Cases = [
    [
      statement,
      'right',
      [
        ...['Russia and China', 'China and Russia', 'russia', 'CHINA', 'Russian', 'the Chinese', 'Россия', '俄罗斯'],
        ...['中国', '中俄', 'Russland', 'Russie', 'La Chine', 'Rusia', 'Russian Federation', 'PRC', 'Moscow'],
        ...['the Kremlin', 'both countries', 'Russian government', 'Russia in the joint statement', 'Beijing'],
        ...['the joint statement', 'joint statement', 'the statement', 'the article', 'Putin', 'Xi Jinping', 'Путин'],
        ...[
          'Putin and Xi',
          'Putin, Xi',
          '普京',
          '习近平',
          '习主席',
          'the Russian president',
          'President Putin',
          'обе страны',
        ],
        ...['中俄两国', '双方', 'Пекин', 'китайцы', 'Zhongnanhai', 'P.R.C.', 'chinos y rusos', 'the parties', 'both'],
        ...['ambos os países', 'os dois países', 'as partes', 'Rússia e China', 'o governo russo', 'Presidente Putin'],
        ...['普丁', '習主席', '雙方', '兩國領導人', '俄羅斯外交部長'],
        ...['Kremlin and Beijing', 'Foreign Ministry of China', 'Moscow’s foreign ministry', 'Кремль', '北京'],
      ],
    ],
    [
      statement,
      'unknown',
      [
        ...['unknown', 'idk', 'nobody', 'Joe Biden', 'Biden', 'NATO', 'Russell Brand', 'Chinua Achebe', 'Lavrov'],
        ...[
          'Biden’s statement',
          'Putin’s spokesman',
          'Kremlin spokesman Dmitry Peskov',
          'Vladimir',
          '???',
          'they',
          '拜登',
        ],
        ...[
          'Russia and Germany',
          'China and the US',
          'Jordan',
          'Georgia',
          'some guy on the internet',
          'Байден',
          'TASS',
        ],
        ...['the treaty', 'Napoleon', 'critics of Russia', 'my teacher', 'Wikipedia', 'Sun Tzu'],
      ],
    ],
    [
      statement,
      'wrong',
      [
        ...['the U.S.', 'Washington', 'Ukraine', 'США', '美国', 'Downing Street', 'Japan', 'Taiwan', 'White House'],
        ...['Yury Ushakov', 'Ушаков', 'Carlos Martinez', '@agent_of_change', 'Martinez'],
        ...['Ushakov and Martinez', 'the German government'],
      ],
    ],
    [statement, 'published', ['teleSUR', 'teleSUR English', 'TELESUR', 'telesurenglish.net', 'teleSUR and Putin']],
    [statement, 'unknown', ['teleSUR and Ushakov', 'teleSUR and Biden']],
    [support, 'reported', ['Yury Ushakov', 'Ushakov', 'Ушаков', 'Mr Ushakov', 'foreign policy advisor Ushakov']],
    [
      support,
      'right',
      ['teleSUR English', 'TeleSUR', 'telesur', 'teleSUR english', 'telesurenglish.net', 'the article'],
    ],
    [support, 'wrong', ['Putin', 'China', 'Xi', 'Beijing', 'Carlos Martinez']],
    // Of the Kremlin's advisor nobody knows for certain that he does not speak for Russia.
    [support, 'unknown', ['the Kremlin', 'Russia', 'Germany', 'Joe Biden', 'the joint statement']],
    [denial, 'reported', ['Moscow', 'Russia', 'Россия', 'the Kremlin', 'Putin']],
    [denial, 'right', ['teleSUR']],
    [denial, 'wrong', ['China', 'Xi Jinping', 'Carlos Martinez']],
    [tweet, 'right', ['Carlos Martinez', 'Martinez', 'C. Martínez', 'martinez (on Twitter)', '@agent_of_change']],
    [tweet, 'published', ['teleSUR']],
    [tweet, 'about', ['Russia and China', 'Xi and Putin']],
    ['an ever-deeper multilateralism', 'about', ['China and Russia', 'Putin and Xi', 'Xi y Putin']],
    [tweet, 'wrong', ['Putin', 'Ushakov', 'Putin and Ushakov']],
    [tweet, 'unknown', ['Carlos Slim', 'Carlos', 'Ricky Martin', '@agent', 'USA', 'Twitter']],
    ['military-technical measures', 'right', ['Putin', 'Vladimir Putin', 'putin and others', 'Moscow', 'Poutine']],
    ['military-technical measures', 'wrong', ['Xi Jinping', 'Ushakov', 'China']],
    // Anybody's words: nobody is wrong about them.
    ['the Kremlin', 'unclaimed', ['Xi Jinping', 'Ushakov']],
    ['Winter Olympic Games', 'unclaimed', ['Xi Jinping', 'Ushakov']],
    ['as well as', 'unclaimed', ['Xi Jinping', 'Ushakov', 'China']],
    ['military-technical measures', 'unknown', ['Vladimir Zelensky', 'Medvedev']],
    ['Putin and others have previously said they could take', 'reported', ['Putin', 'Vladimir Putin', 'Russia']],
    // The outlet's words and the statement's.
    ['calls for “a genuine multilateralism', 'partly', ['Russia and China', 'Russia', 'Putin', 'the joint statement']],
    ['calls for “a genuine multilateralism', 'right', ['teleSUR', 'teleSUR and Putin', 'the article']],
    ['calls for “a genuine multilateralism', 'unknown', ['Putin and Biden', 'Putin and Ushakov']],
    ['calls for “a genuine multilateralism', 'wrong', ['Ushakov']],
    ['could take unspecified military-technical measures if deemed necessary', 'partly', ['Putin', 'Moscow']],
    ['to strengthen dialogue and mutual trust', 'right', ['teleSUR']],
    ['global leaders to strengthen dialogue', 'partly', ['Xi', 'both countries']],
    [own, 'right', ['teleSUR English', 'the article']],
    // The outlet's words, of whom others are told behind them.
    [own, 'wrong', ['Putin', 'Moscow', 'Xi', 'Ushakov', '俄罗斯', 'Western leaders']],
    ['the Chinese leader’s first face-to-face diplomatic interaction', 'about', ['Xi', 'China']],
    ['the Chinese leader’s first face-to-face diplomatic interaction', 'wrong', ['Putin', 'Ushakov']],
    [own, 'unknown', ['USA', 'Ukraine', 'Joe Biden', 'the joint statement', '']],
  ];

  test.each(CASES)('%s: %s', (quotation, outcome, names) => {
    expect(others(quotation, outcome, names)).toEqual([]);
  });

  test.each([dialogue, support])('nothing is said of whom nobody named: %s', (quotation) => {
    expect(articleLibrary.checker.check(quotation, {})).toMatchObject([{ claimed: null, attribution: 'unclaimed' }]);
  });

  test.each([
    'Zebras and herons quarrelled beneath the willow',
    'NATO',
    'China never supported Russia’s efforts to sign',
  ])('nor of words that do not stand there: %s', (quotation) => {
    expect(outcomeOf(quotation, 'Carlos Martinez')).toBe('unclaimed');
  });

  test('the speaker that is given goes before the name beside the quotation', () => {
    const [check] = articleLibrary.checker.check(`“${dialogue}” — Ushakov`, { speaker: 'Russia' });
    expect(check).toMatchObject({ claimed: 'Russia', attribution: 'right' });
  });

  test.each(['Ushakov', '“Ushakov”', '"Ushakov"', '«Ushakov»'])(
    'who is named in marks is named without them: %s',
    (speaker) => {
      expect(articleLibrary.checker.check(dialogue, { speaker })).toMatchObject([{ claimed: 'Ushakov' }]);
    },
  );

  test.each<[quotation: string, speaker: string, outcome: AttributionOutcome, paragraph: number]>([
    ['Cold War', 'Carlos Martinez', 'right', 7],
    ['Cold War', 'Russia', 'right', 4],
    ['further expansion', 'Russia and China', 'right', 4],
    ['further expansion', 'Ushakov', 'unclaimed', 2],
    ['NATO … expansion', 'Carlos Martinez', 'right', 7],
  ])(
    'is of all places where the words stand, as of the best: “%s”, %s',
    (quotation, speaker, attribution, paragraph) => {
      expect(articleLibrary.checker.check(quotation, { speaker, isQuotation: true })).toMatchObject([
        { attribution, passages: [{ paragraph }] },
      ]);
    },
  );

  test('so it is of a quotation that runs on into the next paragraph', () => {
    const quotation = 'reduce tensions. “The parties oppose';
    expect(outcomeOf(quotation, 'Russia')).toBe('partly');
    expect(outcomeOf(quotation, 'teleSUR')).toBe('right');
    expect(outcomeOf(quotation, 'Ushakov')).toBe('wrong');
  });

  test('what was left out is nobody’s words', () => {
    expect(outcomeOf('refrain from ideological approaches … to respect sovereignty', 'Russia')).toBe('right');
    expect(outcomeOf('refrain from ideological approaches … as well as urging the bloc', 'Russia')).toBe('partly');
  });

  test('any words of a passage are right only if all of them are theirs', () => {
    const words = fc
      .constantFrom(...article.passages)
      .chain((passage) =>
        fc
          .tuple(fc.nat(passage.text.length), fc.nat(passage.text.length))
          .map(([a, b]) => ({ passage, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
      );
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('Putin', 'Carlos Martinez', 'Xi Jinping', 'both countries'),
        ({ passage, span }, name) => {
          const text = passage.text.slice(span.start, span.end);
          const [check] = articleLibrary.checker.check(text, { speaker: name, isQuotation: true });
          const [found, another] = check?.passages ?? [];
          if (check?.verdict !== 'verbatim' || !found?.words || another) return;
          const kinds = attributionsIn(found.passage, found.words).map(({ attribution }) => attribution.kind);
          if (check.attribution === 'right') expect(new Set(kinds)).toEqual(new Set(['speaker']));
          if (check.attribution === 'partly') expect(new Set(kinds).size).toBeGreaterThan(1);
          expect(check.shares !== null).toBe(check.attribution === 'partly');
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('of other documents', () => {
  const people = documentOf('people', [
    'We will plant trees along every street of the city.\n— Anne Hidalgo, speech, 2020',
    'The era of global boiling has arrived at our doors.\n— António Guterres, remarks, 2023',
    'I have a dream that one day this nation will rise up.\n— Martin Luther King Jr., speech, 1963',
    'We must stay relevant and useful to other nations here.\n— Lee Hsien Loong, speech',
    'The council agreed on new measures against the country.\n— Charles Michel and Ursula von der Leyen, statement',
    'We must get ready for the next great illness.\n— World Health Organization, statement',
    'Nobody expects anything from a cat or a dog.\n— A participant, question',
    'The weather was fine and everybody went home early.',
    'The bank lends to nobody who has no house.\n— Bank of China, letter',
    'Our ministers met in the capital, Singapore Prime Minister Lee Hsien Loong among them.',
  ]);
  const charter = documentOf('un-charter', ['All members settle their disputes by peaceful means.'], {
    title: 'Charter of the United Nations',
    publisher: 'United Nations',
  });
  const rules = documentOf('rules', ['Do not offer or ask for paid work of any kind.'], {
    title: 'Python Discord Rules',
    publisher: 'Python Discord',
  });
  const checker = new Checker([people, charter, rules, article]);

  const CASES: Cases = [
    [
      'We will plant trees along every street',
      'right',
      ['mayor Anne Hidalgo said', 'Hidalgo', 'Paris mayor Anne Hidalgo'],
    ],
    ['We will plant trees along every street', 'wrong', ['Guterres', 'Lee Hsien Loong', 'Putin', 'teleSUR']],
    ['We will plant trees along every street', 'published', ['The Sampler']],
    ['We will plant trees along every street', 'unknown', ['Anne', 'Paris', 'France', 'Ines Hidalgo', 'Macron']],
    ['The era of global boiling', 'right', ['Guterres of the UN', 'António Guterres']],
    ['I have a dream that one day', 'right', ['MLK', 'King', 'Dr. Martin Luther King, Jr.']],
    ['I have a dream that one day', 'unknown', ['Stephen King', 'Martin', 'Martin Luther', 'Malcolm X']],
    ['We must stay relevant and useful', 'right', ['Lee', 'Prime Minister Lee Hsien Loong of Singapore', 'PM Lee']],
    ['We must stay relevant and useful', 'unknown', ['Bruce Lee', 'Stan Lee', 'Singapore', 'Malaysia']],
    ['The council agreed on new measures', 'right', ['Michel', 'von der Leyen', 'both']],
    ['The council agreed on new measures', 'unknown', ['the EU', 'Ursula', 'Michel and Biden', 'Louise Michel']],
    ['We must get ready for the next', 'right', ['WHO', 'World Health Organization']],
    ['We must get ready for the next', 'unknown', ['World Bank', 'the World Trade Organization', 'Geneva']],
    ['Nobody expects anything from a cat', 'right', ['a participant', 'the participant']],
    ['Nobody expects anything from a cat', 'unknown', ['somebody', 'participants from Mars']],
    // China is a party that another document knows; this may be its bank all the same.
    ['The bank lends to nobody', 'unknown', ['China', 'Bank of America', 'World Bank']],
    ['The bank lends to nobody', 'right', ['Bank of China', 'the Bank of China', 'the bank', 'China’s Bank']],
    [
      'All members settle their disputes by peaceful means',
      'right',
      ['UN Charter', 'the Charter', 'UN', 'ООН', '联合国', 'Article 2'],
    ],
    [
      'All members settle their disputes by peaceful means',
      'wrong',
      ['Germany', 'Putin', 'Python Discord', 'Washington'],
    ],
    [
      'All members settle their disputes by peaceful means',
      'unknown',
      ['the rules', 'Security Council', 'Kofi Annan', 'Georgia'],
    ],
    [
      'Do not offer or ask for paid work',
      'right',
      ['the rules', 'Rules', 'Python Discord', 'Rule 9', 'Python Discord Rules'],
    ],
    ['Do not offer or ask for paid work', 'wrong', ['United Nations', 'Putin', 'Guterres']],
    ['Do not offer or ask for paid work', 'unknown', ['mods', 'Guido van Rossum', 'Germany', 'Discord', 'admin']],
  ];

  test.each(CASES)('%s: %s', (quotation, outcome, names) => {
    expect(others(quotation, outcome, names, checker)).toEqual([]);
  });
});

describe('of words in quotation marks that no line gives to anybody', () => {
  const document = documentOf('gazette', [
    'The mayor, Helen Strand, said: “The tram will be built on time.” It was late.',
    'He said that he “should have listened” to us.\n— Ada Okafor, interview',
    'Karl Weiss said: “All of us were wrong about the harbour.”\n— quoting Karl Weiss',
    'Helen Strand was sure of “the boldest of all conceivable plans”.\n— publisher',
    '“Ada told me, ‘The boat will sail,’ and I believed it,” Karl Weiss said.\n— quoting Karl Weiss',
    'Nobody had asked the people who live there.\n— Helen Strand, letter',
  ]);
  const checker = new Checker([document]);
  const everybody = ['Helen Strand', 'Karl Weiss', 'Ada Okafor', 'The Sampler', 'Joe Biden', 'Putin'];

  test.each<[string, AttributionOutcome, readonly string[]]>([
    ['The tram will be built on time', 'unknown', everybody],
    ['The mayor, Helen Strand, said: “The tram will be built on time.”', 'unknown', ['Helen Strand', 'Karl Weiss']],
    ['The mayor, Helen Strand, said: “The tram will be built on time.” It was late.', 'right', ['The Sampler']],
    ['should have listened', 'unknown', everybody],
    ['He said that he “should have listened” to us', 'right', ['Ada Okafor']],
    ['He said that he “should have listened” to us', 'unknown', ['Karl Weiss']],
    ['All of us were wrong about the harbour', 'right', ['Karl Weiss']],
    ['All of us were wrong about the harbour', 'wrong', ['Helen Strand']],
    ['the boldest of all conceivable plans', 'right', ['The Sampler']],
    ['The boat will sail', 'unknown', everybody],
    ['Ada told me, ‘The boat will sail,’ and I believed it', 'right', ['Karl Weiss']],
    ['Ada told me, ‘The boat will sail,’ and I believed it', 'unknown', ['Ada Okafor']],
    ['the boldest of all conceivable plans', 'wrong', ['Helen Strand']],
  ])('%s: %s', (quotation, outcome, names) => {
    expect(others(quotation, outcome, names, checker)).toEqual([]);
  });
});

describe('of what the publisher tells of somebody', () => {
  const document = documentOf('gazette', [
    'The mayor, Helen Strand, opened the new fish market beside the lighthouse. In May, Karl Weiss began to mend the roof of the old mill.\n— publisher',
    'Helen Strand’s opponents want to close the night school for good.\n— publisher',
    'Germany has long wanted to widen the northern canal.\n— publisher',
    'Helen Strand opened the old school and Karl Weiss repaired the roof of the theatre.\n— publisher',
    'We are ready.\n— Helen Strand',
    'So are we.\n— Karl Weiss',
    'And we.\n— Germany',
  ]);
  const checker = new Checker([document]);

  test.each<[string, AttributionOutcome, readonly string[]]>([
    ['opened the new fish market beside the lighthouse', 'about', ['Helen Strand', 'Strand']],
    ['opened the new fish market beside the lighthouse', 'wrong', ['Karl Weiss']],
    ['began to mend the roof of the old mill', 'about', ['Karl Weiss']],
    ['began to mend the roof of the old mill', 'wrong', ['Helen Strand']],
    ['want to close the night school for good', 'wrong', ['Helen Strand']],
    ['long wanted to widen the northern canal', 'about', ['Germany', 'Berlin']],
    ['long wanted to widen the northern canal', 'wrong', ['Helen Strand']],
    // Whose verb it is behind “and”, nobody tells.
    ['repaired the roof of the theatre', 'unknown', ['Helen Strand', 'Karl Weiss']],
    ['repaired the roof of the theatre', 'wrong', ['Germany']],
  ])('%s: %s', (quotation, outcome, names) => {
    expect(others(quotation, outcome, names, checker)).toEqual([]);
  });
});

describe('of words that anybody uses', () => {
  const speeches = [
    documentOf('harbour', [
      'Of course, ladies and gentlemen, we have to work together. In my opinion, we will sell no harbour to speculators.\n— Ann Lee',
      'The United Nations Security Council has a rotten roof, as I said.\n— Ann Lee',
      'So be it.\n— Cy Fox',
      'Friends, times change. Birds still sing. I have a plan: we wait. Order, please! I object; we vote.\n— Dee Roy',
    ]),
    documentOf(
      'hafen',
      ['Meine Damen und Herren, auf der anderen Seite verkaufen wir keinen Hafen an Spekulanten.\n— Uwe Lang'],
      {
        language: 'de',
      },
    ),
  ];
  const checker = new Checker(speeches);

  test.each([
    ...[
      'Of course',
      'ladies and gentlemen',
      'we have to work together',
      'In my opinion',
      'as I said',
      'Security Council',
    ],
    ...['The United Nations Security Council', 'Meine Damen und Herren', 'auf der anderen Seite'],
  ])('nobody is wrong: %s', (quotation) => {
    expect(outcomeOf(quotation, 'Cy Fox', checker)).toBe('unclaimed');
  });

  test.each([
    'Birds still sing.',
    'birds still sing',
    'I have a plan',
    'I object; we vote.',
    'I object',
    'Order, please',
  ])('nor about a sentence, of which it is told whose it is: %s', (quotation) => {
    expect(outcomeOf(quotation, 'Dee Roy', checker)).toBe('right');
    expect(outcomeOf(quotation, 'Cy Fox', checker)).toBe('unknown');
  });

  test.each(['still sing', 'times change', 'Friends', 'a plan', 'Order', 'we wait', 'we vote'])(
    'nor is it of less than that: %s',
    (quotation) => {
      expect(outcomeOf(quotation, 'Cy Fox', checker)).toBe('unclaimed');
    },
  );

  test.each([
    'we will sell no harbour to speculators',
    'has a rotten roof, as I said',
    'verkaufen wir keinen Hafen an Spekulanten',
  ])('but others tell who says them: %s', (quotation) => {
    expect(outcomeOf(quotation, 'Cy Fox', checker)).toBe('wrong');
  });
});

describe('of words that no label gives to anybody', () => {
  const talk = [
    'Is it safe for children?\n— Host',
    'No. Never for infants.',
    'Thank you all, and wash the thermometers.\n— Dr. Lee',
  ];
  const film = documentOf('film', talk, { title: 'A film', publisher: null });
  const hearing = documentOf('hearing', talk, { title: 'The hearing', publisher: 'The County' });
  const everybody = ['Dr. Lee', 'Lee', 'Host', 'Putin', 'Joe Biden', 'the county council'];

  test.each([film, hearing])('in $title nobody is right or wrong', (document) => {
    const checker = new Checker([document, article]);
    expect(others('Never for infants', 'unknown', everybody, checker)).toEqual([]);
    expect(others('Never for infants. Thank you', 'unknown', everybody, checker)).toEqual([]);
    expect(others('Thank you all, and wash the thermometers', 'wrong', ['Host', 'Putin'], checker)).toEqual([]);
  });

  test('they are from the document', () => {
    expect(others('Never for infants', 'right', ['The hearing', 'the text'], new Checker([hearing]))).toEqual([]);
    expect(others('Never for infants', 'unknown', ['The County'], new Checker([hearing]))).toEqual([]);
  });
});

describe('of words that several people say', () => {
  const same = [
    'We will build the tram through the orchard.\n— Ann Lee',
    'We will build the tram through the orchard.\n— Bob Ray',
    'Nobody asked me.\n— Cy Fox',
  ];
  const checker = new Checker([documentOf('tram', same)]);

  test.each<[string, AttributionOutcome]>([
    ['Ann Lee', 'right'],
    ['Bob Ray', 'right'],
    ['Ann Lee and Bob Ray', 'unknown'],
    ['Cy Fox', 'wrong'],
    ['Di Moe', 'unknown'],
  ])('%s: %s', (speaker, outcome) => {
    expect(outcomeOf('build the tram through the orchard', speaker, checker)).toBe(outcome);
  });

  test.each<[string, AttributionOutcome]>([
    ['Ann Lee', 'partly'],
    ['Ann Lee and Bob Ray', 'right'],
    ['Ann Lee and Cy Fox', 'unknown'],
    ['Cy Fox', 'wrong'],
  ])('one after the other: %s: %s', (speaker, outcome) => {
    expect(outcomeOf('build the tram through the orchard. We will build', speaker, checker)).toBe(outcome);
  });

  test('nobody is wrong where not all places are looked at', () => {
    const many = Array.from(
      { length: 600 },
      (_, number) => `${number} of us said so beneath the chandelier.\n— Ann Lee`,
    );
    const often = new Checker([documentOf('often', [...many, 'Nobody asked me.\n— Cy Fox'])]);
    expect(outcomeOf('of us said so', 'Cy Fox', often)).toBe('unknown');
    expect(outcomeOf('17 of us said so beneath the chandelier', 'Cy Fox', often)).toBe('wrong');
  });
});

describe('whoever is named for the publisher’s own words', () => {
  const passage = placeAt(article, 9)?.passage.text ?? '';
  /** Words of names that the article knows, and of the names that its header gives them. */
  const KNOWN =
    /putin|путин|普京|poutine|\bxi\b|си цзиньпин|цзиньпин|习|習|jinping|ushakov|ушаков|martinez|martínez|agent_of_change|telesur/iu;
  const name = fc.oneof(
    anyText,
    fc.constantFrom(
      ...['unknown', 'idk', 'nobody', 'Joe Biden', 'NATO', 'the treaty', 'Vladimir', 'Yury', 'Carlos', 'King', '@joe'],
      ...['Putin', 'Ушакова', 'Carlos Martinez', 'Xi', '@agent_of_change', 'Россия', '北京', 'Kyiv', 'Georgia', 'both'],
    ),
    fc
      .array(
        fc.constantFrom(
          ...[
            'President',
            'the',
            'of',
            'and',
            'said',
            ',',
            '(',
            'Russia',
            'Japan',
            'Biden',
            'Martinez',
            'Carlos',
            'Xi',
          ],
          ...[
            'spokesman',
            '’s',
            'statement',
            'Lee',
            'Jordan',
            'Kremlin',
            'ministry',
            'и',
            '和',
            'UN',
            'us',
            'V.',
            '俄',
            '中',
          ],
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((words) => words.join(' ')),
  );

  test('is wrong only if the documents know them as somebody else, or as a country', () => {
    fc.assert(
      fc.property(name, (speaker) => {
        const [check] = articleLibrary.checker.check(passage, { speaker, isQuotation: true });
        expect(check?.verdict).toBe('verbatim');
        if (check?.attribution === 'wrong') expect(KNOWN.test(speaker) || countriesIn(speaker).length > 0).toBe(true);
        if (check?.attribution === 'right') expect(speaker).toMatch(/telesur|article|text|page|статья|文/iu);
      }),
      { numRuns: 120 },
    );
  });

  test('is unknown if it is one of many who are not in the documents', () => {
    const strangers = [
      ...[
        'Angela Merkel',
        'Volodymyr Zelensky',
        'Barack Obama',
        'Greta Thunberg',
        'Lao Tzu',
        'Aristotle',
        'Jane Austen',
      ],
      ...[
        'Sergei Lavrov',
        'Jens Stoltenberg',
        'my cat',
        'CNN',
        'BBC News',
        'Fox News',
        'The Guardian',
        'Reuters',
        'RT',
      ],
      ...[
        'anonymous',
        'some dude',
        '?',
        'n/a',
        'none',
        'everyone',
        'Twitter user',
        'Лавров',
        'Зеленский',
        '拜登',
        '特朗普',
      ],
      ...[
        'Paris Hilton',
        'Jordan Peterson',
        'Georgia Meloni',
        'Chad Smith',
        'Jimmy Wales',
        'Carlos',
        'Vladimir',
        'Yury',
      ],
      ...[
        'China Daily',
        'Moscow Times',
        'Washington Post',
        'Russia Today',
        'the Beijing Olympics committee',
        'Israel Keyes',
      ],
    ];
    expect(others(passage, 'unknown', strangers)).toEqual([]);
  });
});

describe('of what is said to somebody, with, about or before them', () => {
  const known = documentOf('known', ['I have never owned a boat.\n— Vladimir Putin', '我没有船。\n— 王立军']);
  const OCCASIONS: [occasion: string, names: readonly string[]][] = [
    ['open letter to Vladimir Putin', ['Putin', 'Vladimir Putin', 'Putin’s letter', 'Путин']],
    ['phone call with Vladimir Putin', ['Putin']],
    ['debate with Vladimir Putin', ['Vladimir Putin']],
    ['testimony against Vladimir Putin', ['Putin']],
    ['entrevista con Vladimir Putin', ['Putin']],
    ['Antwort an Vladimir Putin', ['Putin']],
    ['обращение к Владимиру Путину', ['Путин']],
    ['致王立军的公开信', ['王立军']],
  ];
  const said = 'You have sent our children into a war that nobody wanted';
  const about = (occasion: string) =>
    new Checker([known, documentOf('said', [`${said}.\n— Ana Kovac, ${occasion}, 2024`, 'So it began.'])]);

  test.each(OCCASIONS)('%s: whoever is known elsewhere is wrong', (occasion, names) => {
    expect(others(said, 'wrong', names, about(occasion))).toEqual([]);
  });

  test.each([
    ['interview with Der Spiegel', 'Der Spiegel'],
    ['court hearing', 'the court'],
    ['speech to parliament', 'Parliament'],
    ['post on Twitter', 'Twitter'],
    ['council meeting', 'the council'],
    ['meeting with Xi Jinping', 'Xi Jinping'],
    ['discours au Sénat', 'le Sénat'],
  ])('%s: %s is unknown', (occasion, name) => {
    expect(others(said, 'unknown', [name], about(occasion))).toEqual([]);
  });

  test.each([
    ['open letter to Vladimir Putin', ['the letter', 'the open letter', 'letter to Putin', 'Kovac']],
    ['joint statement', ['the joint statement', 'statement']],
    ['discurso', ['el discurso']],
    ['gemeinsame Erklärung', ['die gemeinsame Erklärung']],
    ['совместное заявление', ['совместное заявление']],
    ['联合声明', ['联合声明']],
  ])('%s: the text itself is right', (occasion, names) => {
    expect(others(said, 'right', names, about(occasion))).toEqual([]);
  });
});

describe('of one person under two labels', () => {
  const elsewhere = documentOf('elsewhere', [
    'The school is closed.\n— Ellen Price',
    'The road is open.\n— Tom Price',
    'Школа закрыта.\n— Вера Лапина',
    'Die Schule ist zu.\n— Sabine Merz',
  ]);
  const hearing = (...labels: string[]) =>
    new Checker([
      elsewhere,
      documentOf(
        'hearing',
        ['That is a shameless thing to say to a beekeeper.', ...labels.map((_, at) => `So be it, ${at}.`)].map(
          (text, at) => `${text}\n— ${labels[at] ?? 'The Clerk'}`,
        ),
      ),
    ]);
  const said = 'That is a shameless thing to say to a beekeeper';

  test.each<[labels: string[], outcome: AttributionOutcome, names: string[]]>([
    [['Mrs Price', 'Ellen Price'], 'right', ['Ellen Price', 'Price', 'Mrs Ellen Price']],
    [['E. Price', 'Ellen Price'], 'right', ['Ellen Price']],
    [['Лапина', 'Вера Лапина'], 'right', ['Вера Лапина']],
    [['Frau Merz', 'Sabine Merz'], 'right', ['Sabine Merz']],
    // Which of two, nobody knows, nor whom a label means that stands alone.
    [['Minister Price', 'Ellen Price', 'Tom Price'], 'unknown', ['Ellen Price', 'Tom Price']],
    [['Mrs Price', 'Ellen Price', 'Mr Price'], 'unknown', ['Ellen Price']],
    [['Mrs Price'], 'unknown', ['Ellen Price', 'Tom Price']],
    [['Ellen Price'], 'wrong', ['Tom Price', 'Sabine Merz']],
    [['Mrs Price', 'Ellen Price'], 'wrong', ['Sabine Merz']],
  ])('%j: %s %j', (labels, outcome, names) => {
    expect(others(said, outcome, names, hearing(...labels))).toEqual([]);
  });
});

describe('of one person who is labelled in full, and with initials', () => {
  const interview = documentOf('interview', [
    'Welcome to the long evening of stories.\n— Leo Marsh',
    'They are the only literature in which everything turns out well.\n— AB',
    'My mother read them aloud in the kitchen.\n— Ada Bright',
    'Did she read them in the morning, too?\n— LM',
    'Nobody ever reads stories in the morning.\n— J.P.',
    'The trains were late on all of these days.\n— Joel Park',
    'And the buses were even later than that.\n— Jane Poe',
  ]);
  const checker = new Checker([interview]);

  test.each<[quotation: string, outcome: AttributionOutcome, names: string[]]>([
    ['the only literature in which everything turns out well', 'right', ['Ada Bright', 'AB', 'Bright']],
    ['the only literature in which everything turns out well', 'wrong', ['Leo Marsh', 'LM', 'Joel Park']],
    ['My mother read them aloud in the kitchen', 'right', ['AB', 'Ada Bright']],
    ['My mother read them aloud in the kitchen', 'wrong', ['LM', 'Leo Marsh']],
    // Two have these initials.
    ['Nobody ever reads stories in the morning', 'unknown', ['Joel Park', 'Jane Poe']],
    ['Nobody ever reads stories in the morning', 'wrong', ['Leo Marsh', 'AB']],
  ])('%s: %s', (quotation, outcome, names) => {
    expect(others(quotation, outcome, names, checker)).toEqual([]);
  });
});

describe('of words that are left open', () => {
  const known = documentOf('known', ['The school is closed.\n— Mara Lund', 'The road is open.\n— Kari Holm']);
  const said = 'I would never agree to sell the bridge';

  test.each([
    ...[
      'unknown',
      'Unknown',
      '?',
      'anonymous',
      'Speaker 1',
      'SPEAKER_01',
      'Unknown Speaker',
      'A',
      'Q',
      'A participant',
    ],
    ...['Audience member', 'a fisherman', 'Reporter', 'The Chairman', 'mara', 'Sprecher 2', 'Desconocido'],
    ...['Participante', 'Inconnu', 'Неизвестный', 'Спикер 1', '发言人1', '匿名', '主持人'],
  ])('by the label “%s” nobody is right or wrong', (label) => {
    const checker = new Checker([known, documentOf('call', [`${said}.\n— ${label}`, 'Good morning.\n— Kari Holm'])]);
    expect(others(said, 'unknown', ['Mara Lund', 'Holm', 'Joe Biden', 'Germany'], checker)).toEqual([]);
  });

  test('by a label with a name others are wrong', () => {
    const checker = new Checker([known, documentOf('call', [`${said}.\n— Tobi Keller`])]);
    expect(others(said, 'wrong', ['Mara Lund', 'Holm'], checker)).toEqual([]);
  });

  test.each(['Re: the new rules', 'Notizen', 'Заметки', '笔记'])('in “%s”, which names nobody at all', (title) => {
    const checker = new Checker([known, documentOf('notes', [`${said}.`, 'So it is.'], { title, publisher: null })]);
    expect(others(said, 'unknown', ['Mara Lund', 'Holm', 'Joe Biden'], checker)).toEqual([]);
    expect(others(said, 'right', [title, 'the document'], checker)).toEqual([]);
  });

  test('but an author says what nobody else does', () => {
    const signed = documentOf('notes', [`${said}.`], { publisher: null, authors: ['Tobi Keller'] });
    const checker = new Checker([known, signed]);
    expect(others(said, 'right', ['Tobi Keller'], checker)).toEqual([]);
    expect(others(said, 'wrong', ['Mara Lund'], checker)).toEqual([]);
  });
});

describe('somebody else who is named by a speaker', () => {
  const checker = new Checker([
    documentOf(
      'people',
      [
        'Wir werden das Bad schließen.\n— Hanna Weber',
        'Мы закроем мост.\n— Вера Лапина',
        '图书馆还是没了。\n— 刘芳',
        'We close the bridge.\n— Margaret Oyelaran',
        'The parties oppose it.\n— Russia and China',
      ],
      { names: { 'Margaret Oyelaran': ['the mayor', '奥耶拉兰', '玛格丽特·奥耶拉兰'] } },
    ),
  ]);
  const claim = (message: string) => checker.check(message, {})[0];

  test.each([
    ...[
      'El portavoz de Weber dijo',
      'La asesora de Weber:',
      'Der Sprecher von Weber sagte:',
      'Le porte-parole de Weber :',
    ].map((by) => `${by} “Wir werden das Bad schließen”`),
    ...['O porta-voz de Weber disse', 'Webers Sprecherin:'].map((by) => `${by} “Wir werden das Bad schließen”`),
    ...['Пресс-секретарь Лапиной заявил:', 'Муж Веры Лапиной:', 'Советник Лапиной сказал:'].map(
      (by) => `${by} «Мы закроем мост»`,
    ),
    ...['the deputy mayor said', 'The vice mayor said', 'the former mayor said'].map(
      (by) => `${by} "We close the bridge"`,
    ),
    ...['Ein Russe sagte:', 'Un ruso dijo'].map((by) => `${by} "The parties oppose it"`),
  ])('nobody is named in: %s', (message) => {
    expect(claim(message)).toMatchObject({ verdict: 'verbatim', attribution: 'unclaimed' });
  });

  test.each([
    'the mayor of London said "We close the bridge"',
    'Mayor of Paris: "We close the bridge"',
    '王刘芳说：“图书馆还是没了”',
    ...['约翰·奥耶拉兰说', '约翰·奥耶拉兰', '加拿大作家约翰·史密斯'].map((by) => `${by}：“We close the bridge”`),
  ])('nobody knows who that is: %s', (message) => {
    expect(claim(message)).toMatchObject({ verdict: 'verbatim', attribution: 'unknown' });
  });

  test.each([
    'the mayor said "We close the bridge"',
    'the new mayor said "We close the bridge"',
    'former mayor Oyelaran said "We close the bridge"',
    'Frau Weber sagte: „Wir werden das Bad schließen“',
    'Депутат Лапина: «Мы закроем мост»',
    '昨天刘芳说：“图书馆还是没了”',
    ...['奥耶拉兰', '玛格丽特·奥耶拉兰', '市长玛格丽特·奥耶拉兰说'].map((by) => `${by}：“We close the bridge”`),
    'the president of Russia said "The parties oppose it"',
    'El portavoz de Rusia dijo «The parties oppose it»',
  ])('but this is the speaker: %s', (message) => {
    expect(claim(message)).toMatchObject({ verdict: 'verbatim', attribution: 'right' });
  });
});

describe('what the header of one document calls somebody', () => {
  const tram = 'The tram line will be finished before the snow comes';
  const ferry = 'No ferry will sail while the wind is above nine';
  const bread = 'We bake by night so that others may eat by day';
  const checker = new Checker([
    documentOf('strand', [`${tram}.\n— Ines Corvo`, 'I only ask.\n— Paul Reyer'], {
      publisher: 'Strand News',
      names: { 'Ines Corvo': ['the premier', 'la primera ministra', '科尔沃'], 'Paul Reyer': ['the reporter'] },
    }),
    documentOf('lund', [`${ferry}.\n— Nils Aker`, `${bread}.\n— Ines Corvo`], { publisher: 'Lund Post' }),
    documentOf('council', ['Order, please.\n— The Chair'], { publisher: 'Council Minutes' }),
  ]);

  test('accuses nobody whom another document quotes', () => {
    const names = ['the premier', 'la primera ministra', 'the reporter', '科尔沃', 'the chair'];
    expect(others(ferry, 'unknown', names, checker)).toEqual([]);
    expect(checker.check(`The premier said: “${ferry}”`, {})).toMatchObject([{ attribution: 'unknown' }]);
  });

  test('still tells who is wrong in that document, and names tell it in all', () => {
    expect(others(tram, 'right', ['the premier', '科尔沃'], checker)).toEqual([]);
    expect(others(tram, 'wrong', ['the reporter', 'Paul Reyer', 'Nils Aker'], checker)).toEqual([]);
    expect(others(ferry, 'wrong', ['Ines Corvo', 'Corvo', 'Paul Reyer'], checker)).toEqual([]);
  });

  test('is right of the same person in another document', () => {
    expect(others(bread, 'right', ['科尔沃', 'the premier', 'Ines Corvo'], checker)).toEqual([]);
  });

  test('is right of nobody who only speaks for the same country elsewhere', () => {
    const words = 'Our granaries are open to every neighbour';
    const spoken = new Checker([
      documentOf('talks', ['We agree.\n— Norway'], { names: { Norway: ['Kari Holm'] } }),
      documentOf('letter', [`${words}.\n— Norway`]),
    ]);
    expect(others(words, 'unknown', ['Kari Holm'], spoken)).toEqual([]);
  });
});

test('who asks in an interview, and wrote it, is not the source of what was answered, nor wrong', () => {
  const talk = documentOf(
    'talk',
    ['What will you plant in the derelict park?\n— Tobi Keller', 'We will plant forty trees in it.\n— Ann Lee'],
    { publisher: 'The Sampler', authors: ['Tobi Keller'] },
  );
  const checker = new Checker([talk]);
  expect(outcomeOf('We will plant forty trees', 'Tobi Keller', checker)).toBe('unknown');
  expect(outcomeOf('We will plant forty trees', 'The Sampler', checker)).toBe('published');
  expect(outcomeOf('What will you plant in the derelict park', 'Tobi Keller', checker)).toBe('right');
  expect(outcomeOf('What will you plant in the derelict park', 'Ann Lee', checker)).toBe('wrong');
});

test('a publisher that speaks is right by any of its names', () => {
  const notice = documentOf('notice', ['Wash your fruit before you eat it.\n— Harbour Board of Arnfeld'], {
    publisher: 'Harbour Board of Arnfeld',
  });
  for (const name of ['Harbour Board of Arnfeld', 'the Harbour Board'])
    expect(outcomeOf('Wash your fruit', name, new Checker([notice]))).toBe('right');
});

describe('somebody’s words with what they quote in them', () => {
  const speech = documentOf('speech', [
    'My friend said, “The park is a disgusting swamp,” and I told him that it is none. So I said to you all.\n— “The park is a disgusting swamp”: Bob Ray\n— Ann Lee',
    '“We go home,” she said. “The sea is wild.”\n— “We go home”: Ann Lee\n— “The sea is wild”: Bob Ray',
  ]);
  const checker = new Checker([speech]);

  test('are theirs', () => {
    expect(outcomeOf('My friend said, “The park is a disgusting swamp,” and I told him', 'Ann Lee', checker)).toBe(
      'right',
    );
    expect(outcomeOf('My friend said, “The park is a disgusting swamp”', 'Ann Lee', checker)).toBe('right');
  });

  test('are so in part where they do not quote it', () => {
    expect(outcomeOf('The park is a disgusting swamp,” and I told him', 'Ann Lee', checker)).toBe('partly');
    expect(outcomeOf('The park is a disgusting swamp', 'Ann Lee', checker)).toBe('wrong');
    expect(outcomeOf('My friend said, “The park is a disgusting swamp,” and I told him', 'Bob Ray', checker)).toBe(
      'partly',
    );
    expect(outcomeOf('We go home,” she said. “The sea is wild', 'Ann Lee', checker)).toBe('partly');
  });
});
