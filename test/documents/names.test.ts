import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimedNames,
  type Document,
  isAnySpeaker,
  isDocumentMeant,
  isMeant,
  isOccasionMeant,
  isPublisherMeant,
  isSameName,
  type Name,
  nameOf,
  namesIn,
  speakerOfHandle,
  voicesOf,
} from '../../src/documents/index.ts';
import { article, documentOf } from '../samples.ts';
import { anyText } from '../text/text.ts';
import { fileOf, parse } from './file.ts';

const isSame = (claimed: string, written: string) => {
  const names = claimedNames(claimed);
  return names.length === 1 && names.every((name) => isSameName(name, nameOf(written)));
};

/** Whom somebody may mean by each of some names, and whom they do not. */
const PEOPLE: [written: string, same: readonly string[], others: readonly string[]][] = [
  [
    'Anne Hidalgo',
    [
      ...['Anne Hidalgo', 'Hidalgo', 'hidalgo', 'mayor Anne Hidalgo said', 'Mayor Hidalgo', 'Paris mayor Anne Hidalgo'],
      ...['Mme Hidalgo', 'alcaldesa de París Anne Hidalgo', 'Anne Hidalgo, mayor of Paris', 'A. Hidalgo', '— Hidalgo'],
      ...['Hidalgo (mayor of Paris)', 'Anne Hidalgo wrote', 'words of Anne Hidalgo', 'HIDALGO', 'Hidalgo 2020'],
    ],
    ['Anne', 'Ines Hidalgo', 'J. Hidalgo', 'Paris', 'mayor', 'Hidalgo’s spokesman', 'a friend of Hidalgo', '', '?!'],
  ],
  ['Speaker 1', ['speaker 1', 'SPEAKER 1', 'Speaker 1 said'], ['Speaker 2', 'Speaker 12', 'Speaker']],
  [
    'António Guterres',
    ['Guterres of the UN', 'Antonio Guterres', 'UN Secretary-General António Guterres', 'Guterres, United Nations'],
    ['Antonio', 'António Costa', 'the UN', 'Portugal'],
  ],
  [
    'Martin Luther King Jr.',
    [
      'King',
      'Dr. King',
      'Martin Luther King',
      'Dr. Martin Luther King, Jr.',
      'MLK',
      'M. L. King',
      'King, Martin Luther',
    ],
    ['Stephen King', 'Martin', 'Luther', 'Martin Luther', 'Larry King', 'Kings'],
  ],
  [
    'Lee Hsien Loong',
    ['Lee', 'Mr Lee', 'PM Lee', 'Prime Minister Lee Hsien Loong of Singapore', 'Lee Hsien Loong', 'Hsien Loong'],
    ['Bruce Lee', 'Stan Lee', 'Singapore', 'Hsien', 'Harper Lee of Alabama'],
  ],
  [
    'Vladimir Putin',
    [
      ...[
        'Putin',
        'Путин',
        'Путина',
        'Путиным',
        'Владимир Путин',
        'Poutine',
        'President Putin',
        'V. Putin',
        'V.V. Putin',
        'В. В. Путин',
        'Путин В.В.',
        'Владимир Владимирович Путин',
        'Владимира Владимировича Путина',
        'Putin, Vladimir Vladimirovich',
        'Wladimir Wladimirowitsch Putin',
      ],
      ...['Russian President Vladimir Putin', 'President of Russia Vladimir Putin', 'Putin (president)', 'putin'],
      ...['Putin’s words', 'statement by Putin', 'comrade Vladimir Putin', 'Mr. Putin in 2022'],
    ],
    [
      'Vladimir',
      'Vladimir Vladimirovich',
      'Igor Vladimirovich Putin',
      'Vladimir Zelensky',
      'Putin’s spokesman',
      'Vladimir Putin’s adviser Yury Ushakov',
      'critics of Putin',
    ],
  ],
  [
    'Yury Ushakov',
    [
      'foreign policy advisor Ushakov',
      'Ушаков',
      'Юрий Ушаков',
      'Ушаковым',
      'Yuri Ushakov',
      ...['Juri Uschakow', 'Iouri Ouchakov', 'Jurij Uszakow', 'Jurij Ušakov', 'Yuri Uşakov'],
    ],
    ['Yury', 'Usakov', 'Isakov', 'Yuri Isachkov'],
  ],
  ['Carlos Martinez', ['Карлос Мартинес', 'Мартинеса', 'Carlos Martínez'], ['Carlos', 'Karl', 'Мартин']],
  ['Emmanuel Macron', ['Макрон', 'Макрона'], ['Makarov', 'Макаров']],
  ['Chen Jining', ['Chen Jining'], ['Shen Jining', 'Shen']],
  ['Volodymyr Zelenskyy', ['Zelensky', 'Зеленский', 'Зеленского', 'President Zelenskiy'], ['Volodymyr']],
  ['Dmitri Medwedew', ['Medvedev', 'Медведев', 'Медведева', 'Dmitry Medvedev'], ['Dmitri']],
  ['Ján Čarnogurský', ['Carnogursky', 'Jan Carnogursky'], ['Ján']],
  ['Ursula von der Leyen', ['von der Leyen', 'Ursula von der Leyen', 'Leyen'], ['Ursula', 'Ursula Andress']],
  ['Johanna Mikl-Leitner', ['Mikl-Leitner', 'Innenministerin Mikl-Leitner'], ['Johanna']],
  [
    'George Washington',
    ['Washington', 'General Washington', 'G. Washington'],
    ['Denzel Washington', 'the United States'],
  ],
  [
    'World Health Organization',
    ['WHO', 'World Health Organization'],
    ['who', 'World Trade Organization', 'World Bank'],
  ],
  ['习近平', ['习近平', '习主席', '习近平说'], ['习仲勋', '普京']],
  ['The President', ['president', 'the President'], ['vice president', 'Putin']],
  ['A participant', ['participant', 'the participant'], ['a moderator']],
  [
    'Russia',
    [
      'Россия',
      'Russian government',
      'Moscow',
      'the Kremlin',
      'Foreign Ministry of Russia',
      'Russia in the joint statement',
    ],
    ['Mother Russia Bakery', 'Russell Brand', 'Georgia', 'Kremlin spokesman Dmitry Peskov', 'critics of Russia'],
  ],
  [
    'China',
    ['中国外交部', 'PRC', 'La Chine', 'the Chinese side'],
    ['Chinua Achebe', 'China Miéville', 'Bank of China', 'Taiwan'],
  ],
];

describe('a name means the same', () => {
  test.each(PEOPLE.flatMap(([written, same]) => same.map((claimed) => [claimed, written])))(
    '%s: %s',
    (claimed, written) => {
      expect(isSame(claimed, written)).toBe(true);
    },
  );

  test.each(PEOPLE.flatMap(([written, _, others]) => others.map((claimed) => [claimed, written])))(
    'or not: %s, %s',
    (claimed, written) => {
      expect(isSame(claimed, written)).toBe(false);
    },
  );
});

describe('several who are named together', () => {
  test.each([
    ['Russia and China', ['Russia', 'China']],
    ['Путин и Си', ['Путин', 'Си']],
    ['Putin & Xi', ['Putin', 'Xi']],
    ['Rusia y China', ['Rusia', 'China']],
    ['俄罗斯和中国', ['俄罗斯', '中国']],
    ['Trinidad and Tobago', ['Trinidad and Tobago']],
    ['Bosnia and Herzegovina and Serbia', ['Bosnia and Herzegovina', 'Serbia']],
    ['中华人民共和国', ['中华人民共和国']],
    ['Vladimir Putin and others', ['Vladimir Putin', 'others']],
    ['Jane Doe', ['Jane Doe']],
    ['', []],
  ])('%s', (together, names) => {
    expect(namesIn(together)).toEqual(names);
  });

  test('are claimed one by one, countries that are joined too', () => {
    expect(claimedNames('中俄两国')).toHaveLength(2);
    expect(claimedNames('the China-Russia partnership')).toHaveLength(1);
    expect(claimedNames('Sino-Russian')).toHaveLength(2);
  });
});

describe('a speaker is meant', () => {
  const meant = (claimed: string, speaker: string, document: Document = article) =>
    claimedNames(claimed).every((name) => isMeant(name, speaker, document));

  test.each([
    ['Putin', 'Russia and China'],
    ['Xi', 'Russia and China'],
    ['Си Цзиньпин', 'Russia and China'],
    ['习近平', 'Russia and China'],
    ['Putin and Xi', 'Russia and China'],
    ['Russia', 'Vladimir Putin and others'],
    ['Moscow', 'Vladimir Putin and Xi Jinping'],
    ['Putin', 'Moscow'],
    ['both', 'Russia and China'],
    ['Both countries', 'Russia and China'],
    ['the two countries', 'Russia and China'],
    ['The parties', 'Russia and China'],
    ['обе страны', 'Russia and China'],
    ['ambos países', 'Russia and China'],
    ['los dos', 'Russia and China'],
    ['les deux pays', 'Russia and China'],
    ['beide Länder', 'Russia and China'],
    ['两国', 'Russia and China'],
    ['双方', 'Russia and China'],
  ])('%s: %s, by the names that the header gives, too', (claimed, speaker) => {
    expect(meant(claimed, speaker)).toBe(true);
  });

  test.each([
    ['Xi', 'Moscow'],
    ['Xi', 'Vladimir Putin and others'],
    ['Putin', 'Yury Ushakov'],
    ['both countries', 'Moscow'],
    ['Ushakov', 'Russia and China'],
    ['Putin and Biden', 'Russia and China'],
  ])('or not: %s, %s', (claimed, speaker) => {
    expect(meant(claimed, speaker)).toBe(false);
  });

  test('only where a header says so', () => {
    const without = documentOf('made', ['We will go.\n— Russia']);
    expect(meant('Putin', 'Russia', without)).toBe(false);
    const mayor = documentOf('made', ['We will go.\n— John Doe'], { names: { 'John Doe': ['the mayor', 'JD'] } });
    expect(['the mayor', 'mayor', 'JD', 'Doe'].filter((name) => !meant(name, 'John Doe', mayor))).toEqual([]);
    const names = { Russia: ['Putin'] };
    expect(meant('Putin', 'Russia', documentOf('made', ['We will go.\n— Russia'], { names }))).toBe(true);
  });
});

test.each([
  ...['teleSUR', 'Telesur English', 'TELESUR', 'tele SUR', 'telesurenglish', '@telesurenglish', 'telesurenglish.net'],
  ...['teleSUR (English)', 'TeleSUR says'],
])('the publisher is meant: %s', (claimed) => {
  expect(claimedNames(claimed).every((name) => isPublisherMeant(name, article))).toBe(true);
});

test.each(['english', 'English', 'Telemundo', 'Spanish', 'net', 'Putin', '', 'the UK'])(
  'the publisher is not meant: %s',
  (claimed) => {
    expect(claimedNames(claimed).some((name) => isPublisherMeant(name, article))).toBe(false);
  },
);

test('an author is meant as the publisher is', () => {
  const document = documentOf('made', ['We will go.'], { authors: ['Jane Doe', 'Martin Luther King Jr.'] });
  const meant = (claimed: string) => claimedNames(claimed).every((name) => isPublisherMeant(name, document));
  expect(['Jane Doe', 'Doe', 'Dr. King'].filter((name) => !meant(name))).toEqual([]);
  expect(['Jane', 'Stephen King', 'John Doe'].filter(meant)).toEqual([]);
});

describe('a document is meant', () => {
  const charter = documentOf('un-charter', ['We will go.'], {
    title: 'Charter of the United Nations',
    publisher: 'United Nations',
  });
  const rules = documentOf('rules', ['We will go.'], { title: 'Python Discord Rules', publisher: 'Python Discord' });
  const meant = (claimed: string, document: Document) =>
    claimedNames(claimed).some((name) => isDocumentMeant(name, document));

  test.each([
    ...['UN Charter', 'the Charter', 'Charter of the United Nations', 'the UN charter', 'article', 'the document'],
    ...['文章', 'el artículo', 'Article 2 of the UN Charter', 'un-charter'],
  ])('%s', (claimed) => {
    expect(meant(claimed, charter)).toBe(true);
  });

  test.each(['the rules', 'Rules', 'Rule 5', 'Python Discord Rules', 'Python Discord rules'])('%s', (claimed) => {
    expect(meant(claimed, rules)).toBe(true);
  });

  test.each(['the rules', 'the treaty', 'United Nations', 'NATO', 'Charter school board', '', 'Putin'])(
    'or not: %s',
    (claimed) => {
      expect(meant(claimed, charter)).toBe(false);
    },
  );
});

test('the text that somebody’s words stand in is meant', () => {
  const voice = { kind: 'speaker', speaker: 'Russia and China', occasion: 'joint statement', date: null } as const;
  const meant = (claimed: string, occasion: string | null = 'joint statement') =>
    claimedNames(claimed).some((name) => isOccasionMeant(name, { ...voice, occasion }, article));
  expect(['the joint statement', 'Joint Statement', 'statement'].filter((name) => !meant(name))).toEqual([]);
  expect(meant('the joint statement', null)).toBe(true);
  expect(['the post', 'post on Twitter'].filter((name) => !meant(name, 'post on Twitter'))).toEqual([]);
  expect(['Twitter', 'Twitter post'].filter((name) => meant(name, 'post on Twitter'))).toEqual([]);
  expect(['the letter', 'Russia', 'Putin', '', 'Paris'].filter((name) => meant(name, 'speech in Paris'))).toEqual([]);
});

describe('somebody in some documents is meant', () => {
  const people = documentOf(
    'people',
    PEOPLE.map(([written]) => `We will go.\n— ${written}, speech in Paris`),
  );
  const documents = [article, people];
  const isAny = (name: Name) =>
    documents.some((document) =>
      voicesOf(document).some(
        (voice) => isMeant(name, voice.speaker, document) || isOccasionMeant(name, voice, document),
      ),
    );
  const claims = [
    ...PEOPLE.flatMap(([written, same, others]) => [written, ...same, ...others]),
    ...['both countries', '双方', 'the joint statement', 'speech', 'Paris', 'speech in Paris', 'Twitter', 'nobody'],
  ];

  test.each(claims)('as one by one: %s', (claimed) => {
    for (const name of claimedNames(claimed)) expect(isAnySpeaker(name, documents)).toBe(isAny(name));
  });

  test('whatever is made of their names', () => {
    const words = claims.flatMap((claimed) => claimed.split(' '));
    const made = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.oneof(made, anyText), (claimed) => {
        for (const name of claimedNames(claimed)) expect(isAnySpeaker(name, documents)).toBe(isAny(name));
      }),
      { numRuns: 250 },
    );
  });

  test('but in others nobody', () => {
    expect(claimedNames('Guterres').some((name) => isAnySpeaker(name, [article]))).toBe(false);
    expect(claimedNames('both').some((name) => isAnySpeaker(name, [documentOf('made', ['We go.\n— Jane'])]))).toBe(
      false,
    );
  });
});

test('a handle is that of the speaker whose name it stands behind', () => {
  expect(
    ['@agent_of_change', 'agent_of_change', '@Agent_of_Change'].map((name) => speakerOfHandle(name, article)),
  ).toEqual(Array(3).fill('Carlos Martinez'));
  expect(['@agent', 'agent', '@somebody', 'Putin', '@'].map((name) => speakerOfHandle(name, article))).toEqual(
    Array(5).fill(undefined),
  );
  const made = documentOf('made', ['Ask @jane_doe about it.\n— John Doe, post']);
  expect(speakerOfHandle('@jane_doe', made)).toBeUndefined();
});

describe('the other names of a speaker, in the header', () => {
  const body = 'We will go.\n— Russia and China, letter';

  test('are the document’s', () => {
    const document = parse(fileOf(body, { names: '\n  Russia: [Putin, "Путин"]\n  China: [Xi]' }));
    expect(document).toMatchObject({ names: { Russia: ['Putin', 'Путин'], China: ['Xi'] } });
    expect(parse(fileOf(body))).toMatchObject({ names: {} });
  });

  test.each<[fault: string, names: string, line: number, problem: RegExp]>([
    ['a list', '[Putin]', 7, /“names” must hold speakers with lists/],
    ['a text', 'Putin', 7, /“names” must hold speakers with lists/],
    ['no list for a speaker', '\n  Russia: Putin', 8, /“names.Russia” must be a list: for example Russia: \[/],
    ['an empty list', '\n  Russia: [Putin]\n  China: []', 9, /“names.China” is empty: for example/],
    ['a number for a name', '\n  Russia: [1984]', 8, /“names.Russia.0” must be text/],
    ['a speaker who is not there', '\n  China: [Xi]\n  Rusia: [Putin]', 9, /“names.Rusia” is nobody.*write a speaker/],
  ])('are a fault as %s', (_, names, line, problem) => {
    expect(parse(fileOf(body, { names }))).toEqual([
      { file: 'data/example.md', line, problem: expect.stringMatching(problem) },
    ]);
  });
});

test('any text may be a name', () => {
  fc.assert(
    fc.property(anyText, anyText, (claimed, written) => {
      const names = claimedNames(claimed);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(typeof isSameName(name, nameOf(written))).toBe('boolean');
    }),
    { numRuns: 250 },
  );
});
