import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import {
  attributionOf,
  differenceText,
  isOffered,
  type Language,
  languages,
  link,
  type Message,
  type Messages,
  plain,
  referenceTo,
  say,
  sourceOf,
  speakerOf,
  strong,
  struck,
  type Text,
  text,
  user,
  verdictOf,
  type Words,
} from '../../src/chat/index.ts';
import type { Attribution, Document, Passage } from '../../src/documents/index.ts';
import { Searcher } from '../../src/search/index.ts';
import { article } from '../samples.ts';

const { en } = languages;
const all = Object.entries(languages) as [Language, Words][];
const others = all.filter(([language]) => language !== 'en');

/** Every plural form of every language is among them. */
const COUNTS = [0, 1, 2, 5, 21, 1_000_000];
const person = '123456789012345678';
const documents = Array.from({ length: 30 }, (_, index) => ({ ...article, id: `document-${index}` }));

type Case<Key extends keyof Messages> = readonly [data: Parameters<Messages[Key]>, told?: readonly string[]];

/** What every message may be given, and what a reader must then find in it. The type asks for every message. */
function casesOf({ formats, options, commands }: Words): {
  readonly [Key in keyof Messages]: readonly [Case<Key>, ...Case<Key>[]];
} {
  const { number, quoted } = formats;
  const counted = <Data>(tell: (count: number) => Data) => COUNTS.map((count) => tell(count)) as [Data, ...Data[]];
  const names = ['question', 'private'];
  return {
    closest: [[[]]],
    none: [
      [[{ unknown: [], nearest: false }]],
      [[{ unknown: [], nearest: true }]],
      [[{ unknown: ['heron'], nearest: false }], ['heron']],
      [[{ unknown: ['heron', 'stork', 'crane'], nearest: true }], ['heron', 'stork', 'crane']],
    ],
    nothingToSearch: [[[]]],
    list: counted((count) => [[{ words: 'cold *war*', count }], [quoted('cold *war*'), number(count)]]),
    listEmpty: [[[{ words: 'cold *war*' }], [quoted('cold *war*')]]],
    listParagraph: [[[{ paragraph: 12 }], ['¶ 12']]],
    sharedBy: [[[{ user: person }], [`@${person}`]]],
    part: [[[{ begins: true, ends: false }]], [[{ begins: false, ends: true }]], [[{ begins: false, ends: false }]]],
    changed: [[[{ paragraph: 12 }], ['¶ 12']]],

    wronglyAttributed: [[[]]],
    misattributed: [[[{ claimed: 'Jane Doe' }], ['Jane Doe']]],
    negationChanged: [[[]]],
    numberChanged: [[[]]],
    nearestPassage: [[[]]],
    differenceLegend: [[[]]],

    aboutBot: [[[]]],
    aboutUse: [
      [
        [],
        [
          ...(['ask', 'quote', 'search', 'check'] as const).map((key) => `/${commands[key].name}`),
          commands.find.name,
          commands.checkMessage.name,
        ],
      ],
    ],
    aboutPrivacy: [[[]]],
    passages: counted((count) => [[{ count }], [number(count)]]),
    reportsOn: [[[{ subject: text`${link('A treaty', 'https://example.org')}, 2022` }], ['A treaty, 2022']]],
    speakers: [
      [[{ publisher: 'The Sampler', speakers: ['Jane Doe; ', 'John Doe'] }], ['The Sampler', 'Jane Doe; John']],
    ],
    moreDocuments: counted((count) => [[{ count }], [number(count)]]),

    paragraphBefore: [[[{ paragraph: 12 }], ['‹', '¶ 12']]],
    paragraphAfter: [[[{ paragraph: 12 }], ['¶ 12', '›']]],
    backToMatch: [[[{ paragraph: 12 }], ['¶ 12']]],
    nextMatch: [[[{ number: 2, count: 4 }], ['2', '4']]],
    restOfPassage: [[[]]],
    startOfPassage: [[[]]],
    share: [[[]]],
    copy: [[[]]],
    remove: [[[]]],
    readInSource: [[[]]],
    pickOne: [[[]]],

    removed: [[[]]],
    notYours: [[[]]],
    mayNotPost: [[[]]],
    tooFast: counted((seconds) => [[{ seconds }], [number(seconds)]]),
    emptyMessage: [[[]]],
    unknownId: [[[]]],
    moreChecks: [[[]]],
    outdated: [[[]]],
    failed: [[[]]],

    unknownCommand: [[[{ command: 'nope', commands: ['ask', 'quote'] }], [quoted('nope'), '/ask', '/quote']]],
    unknownOption: [[[{ option: 'nope', options: names }], [quoted('nope'), ...names.map(quoted)]]],
    // An option is called what its asker sees.
    missingOption: [[[{ option: 'question' }], [quoted(options.question.name)]]],
    notText: [[[{ option: 'speaker' }], [quoted(options.speaker.name)]]],
    notYesOrNo: [[[{ option: 'private' }], [quoted(options.private.name), 'true', 'false']]],
    notUser: [[[{ option: 'to' }], [quoted(options.to.name)]]],
    tooLong: counted((count) => [
      [{ option: 'passage', length: count, limit: 6000 }],
      [quoted(options.passage.name), number(count), number(6000)],
    ]),
    unknownDocument: [
      [[{ typed: 'nope', documents: [article] }], [quoted('nope'), article.id]],
      [[{ typed: 'nope', documents }], [quoted('nope'), 'document-0', 'document-5', `/${commands.about.name}`]],
    ],
    noParagraph: counted((count) => [
      [{ paragraph: 99, count, title: 'A title' }],
      ['¶ 99', quoted('A title'), number(count)],
    ]),

    terminalHint: [[[], ['Tab']]],
    emptyLine: [[[]]],
    notACall: [[[], ['{"command": "ask", "options": {"question": "…"}}']]],
  };
}

function saidOf(words: Words, key: string, data: readonly unknown[]): string {
  return plain(say(words, { key, ...(data.length > 0 && { data: data[0] }) } as Message));
}

/** Every message in a language, with all that it may be given. */
const said = (words: Words) =>
  Object.entries(casesOf(words)).flatMap(([key, cases]) =>
    cases.map(([data, told = []]) => ({ key, told, said: saidOf(words, key, data) })),
  );

/** Of English because that is what they are in every language. */
const LIKE_ENGLISH: { readonly [Name in Language]?: readonly string[] } = { fr: ['passages'] };

describe.each(all)('in %s', (language, words) => {
  test.each(Object.entries(casesOf(words)))('%s can be said, and names what it is about', (key, cases) => {
    for (const [data, told = []] of cases) {
      const whole = saidOf(words, key, data);
      expect(whole).toBe(whole.trim());
      expect(whole).not.toBe('');
      expect(whole).not.toMatch(/undefined|null|NaN|\[object|function|=>|\$\{/);
      expect(whole).not.toMatch(/ {2}|\(\)|[,:;] [.,:;]/);
      for (const part of told) expect(whole).toContain(part);
    }
  });

  test('what the documents never use stands in quotation marks, once, and not in full', () => {
    const { quoted } = words.formats;
    const none = (unknown: string[]) => plain(words.messages.none({ unknown, nearest: true }));
    expect(none(['heron', 'stork'])).toContain(quoted('heron'));
    expect(none(['heron', 'stork'])).toContain(quoted('stork'));
    expect(none(['heron'])).not.toContain(quoted(quoted('heron')));
    expect(none(['x'.repeat(6000)]).length).toBeLessThan(300);
  });

  test('what was typed is repeated on one line, and not in full', () => {
    const typed = `heron\n${'stork '.repeat(1000)}`;
    for (const whole of [
      words.messages.list({ words: typed, count: 3 }),
      words.messages.listEmpty({ words: typed }),
      words.messages.unknownCommand({ command: typed, commands: [] }),
      words.messages.unknownOption({ option: typed, options: [] }),
      words.messages.missingOption({ option: typed }),
      words.messages.unknownDocument({ typed, documents: [] }),
      words.messages.noParagraph({ paragraph: 9, count: 3, title: typed }),
    ].map(plain)) {
      expect(whole).toContain('heron stork stork');
      expect(whole).not.toContain('\n');
      expect(whole.length).toBeLessThan(300);
    }
  });

  test('many documents are not all named where one was not found', () => {
    const whole = plain(words.messages.unknownDocument({ typed: 'nope', documents }));
    expect(whole).not.toContain('document-29');
    const few = plain(words.messages.unknownDocument({ typed: 'nope', documents: documents.slice(0, 3) }));
    expect(few).toContain('document-2');
    expect(few).not.toContain(`/${words.commands.about.name}`);
  });

  test('a part of a passage is said to begin, to end or neither', () => {
    expect(new Set(casesOf(words).part.map(([data]) => saidOf(words, 'part', data)))).toHaveLength(3);
  });

  test('a nearest passage is announced where there is one', () => {
    const none = (nearest: boolean) => plain(words.messages.none({ unknown: [], nearest }));
    expect(none(true)).toMatch(/[:：]$/);
    expect(none(false)).not.toMatch(/[:：]$/);
    expect(none(true).startsWith(none(false))).toBe(true);
  });

  test('numbers and what they count agree', () => {
    const rules = new Intl.PluralRules(language);
    const { number } = words.formats;
    for (const message of [words.messages.passages, words.messages.moreDocuments]) {
      const forms = new Map([1, 2, 5, 21].map((count) => [rules.select(count), new Set<string>()]));
      for (const count of [1, 2, 5, 21]) {
        forms.get(rules.select(count))?.add(plain(message({ count })).replace(number(count), '#'));
      }
      for (const form of forms.values()) expect(form).toHaveLength(1);
      expect(new Set([...forms.values()].flatMap((form) => [...form]))).toHaveLength(forms.size);
    }
  });

  describe('names and descriptions', () => {
    const offered = commands.filter(isOffered);
    const slash = offered.filter(({ surface }) => surface === 'slash').map(({ name }) => words.commands[name]);
    const menus = offered.filter(({ surface }) => surface === 'message').map(({ name }) => words.commands[name]);
    const options = Object.values(words.options);

    test('of what is typed are lower case, without spaces, at most 32 characters', () => {
      expect(slash).toHaveLength(5);
      for (const { name } of [...slash, ...options]) {
        expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
      }
    });

    test('in a menu are at most 32 characters', () => {
      expect(menus).toHaveLength(2);
      for (const { name } of menus) expect(name).toMatch(/^\S(.{0,30}\S)?$/);
    });

    test('are each there once', () => {
      for (const labels of [slash, menus, options]) {
        expect(new Set(labels.map(({ name }) => name)).size).toBe(labels.length);
        expect(new Set(labels.map(({ description }) => description)).size).toBe(labels.length);
      }
    });

    test('are at most 100 characters', () => {
      for (const { description } of [...slash, ...menus, ...options]) expect(description).toMatch(/^\S.{0,98}\S$/);
    });
  });

  test('buttons are named in words, at most 80 characters, each by another', () => {
    const { messages } = words;
    const big = { paragraph: 999_999, number: 4, count: 4 };
    const labels = [
      messages.paragraphBefore(big),
      messages.paragraphAfter(big),
      messages.backToMatch(big),
      messages.nextMatch(big),
      messages.restOfPassage(),
      messages.startOfPassage(),
      messages.share(),
      messages.copy(),
      messages.remove(),
      messages.readInSource(),
      messages.pickOne(),
    ].map(plain);
    for (const label of labels) {
      expect(label.length).toBeLessThanOrEqual(80);
      // Read aloud, “‹ ¶ 3” is nothing.
      expect(label).toMatch(/\p{L}{2}/u);
    }
    expect(new Set(labels)).toHaveLength(labels.length);
  });

  test('every verdict has a name of its own and says what it means', () => {
    const verdicts = Object.values(words.verdicts);
    for (const { name, means } of verdicts) {
      expect(name).toMatch(/^\S.{0,40}\S$/);
      expect(means).toMatch(/^\S.{0,150}[.。]$/);
    }
    expect(new Set(verdicts.map(({ name }) => name))).toHaveLength(6);
    expect(new Set(verdicts.map(({ means }) => means))).toHaveLength(6);
  });
});

test.each(others)('%s says everything in its own words', (language, words) => {
  const likeEnglish = LIKE_ENGLISH[language] ?? [];
  const english = said(en);
  const same = said(words).filter(({ said }, index) => said === english[index]?.said);
  expect([...new Set(same.map(({ key }) => key))]).toEqual(likeEnglish);

  const texts = ({ commands, options, verdicts }: Words) => [
    ...Object.values(commands).map(({ description }) => description),
    ...Object.values(commands).map(({ name }) => name),
    ...Object.values(options).map(({ description }) => description),
    ...Object.values(verdicts).flatMap(({ name, means }) => [name, means]),
  ];
  expect(texts(words).filter((each) => texts(en).includes(each))).toEqual([]);
});

test('English names are what Discord sends back', () => {
  for (const { name, surface } of commands.filter(isOffered)) {
    if (surface === 'slash') expect(en.commands[name].name).toBe(name);
  }
  for (const [key, { name }] of Object.entries(en.options)) expect(name).toBe(key);
});

test('an option that has no name for people is called what it is', () => {
  for (const option of ['place', 'nope', 'constructor', '__proto__', 'toString']) {
    expect(plain(say(en, { key: 'missingOption', data: { option } }))).toContain(`“${option}”`);
  }
});

test.each<[Language, string, string]>([
  ['en', '2022', '2022'],
  ['en', '2021-12', 'December 2021'],
  ['en', '2022-02-04', '4 February 2022'],
  ['es', '2022', '2022'],
  ['es', '2021-12', 'diciembre de 2021'],
  ['es', '2022-02-04', '4 de febrero de 2022'],
  ['fr', '2022', '2022'],
  ['fr', '2021-12', 'décembre 2021'],
  ['fr', '2022-02-04', '4 février 2022'],
  ['fr', '2022-02-01', '1er février 2022'],
  ['fr', '2022-02-11', '11 février 2022'],
  ['de', '2022', '2022'],
  ['de', '2021-12', 'Dezember 2021'],
  ['de', '2022-02-04', '4. Februar 2022'],
  ['ru', '2022', '2022'],
  ['ru', '2021-12', 'декабрь 2021 г.'],
  ['ru', '2022-02-04', '4 февраля 2022 г.'],
  ['zh', '2022', '2022年'],
  ['zh', '2021-12', '2021年12月'],
  ['zh', '2022-02-04', '2022年2月4日'],
])('in %s the date %s is written %s', (language, iso, date) => {
  expect(languages[language].formats.date(iso)).toBe(date);
});

test.each<[Language, string, string, string]>([
  ['en', '1,234,567', 'a, b and c', 'a, b or c'],
  ['es', '1.234.567', 'a, b y c', 'a, b o c'],
  // Narrow spaces that do not break.
  ['fr', '1\u202f234\u202f567', 'a, b et c', 'a, b ou c'],
  ['de', '1.234.567', 'a, b und c', 'a, b oder c'],
  ['ru', '1\u00a0234\u00a0567', 'a, b и c', 'a, b или c'],
  ['zh', '1,234,567', 'a、b和c', 'a、b或c'],
])('in %s numbers are written %s, and lists %s, %s', (language, number, and, or) => {
  const { formats } = languages[language];
  expect(formats.number(1_234_567)).toBe(number);
  expect(formats.and(['a', 'b', 'c'])).toBe(and);
  expect(formats.or(['a', 'b', 'c'])).toBe(or);
});

describe.each(all)('quotation marks in %s', (_, { formats: { quoted } }) => {
  const [open, close] = quoted('#').split('#');

  test('stand around what was typed', () => {
    expect(open).toMatch(/^["“„«「]\s?$/);
    expect(close).toMatch(/^\s?["“”»」]$/);
    expect(quoted(' cold \n\t war ')).toBe(`${open}cold war${close}`);
    expect(quoted('')).toBe(`${open}${close}`);
  });

  test.each([
    ['see https://example.org/a?b=c now', 'see example.org/a?b=c now'],
    ['HTTP://example.org HttpS://example.org', 'example.org example.org'],
    ['https:// http example.org', 'http example.org'],
  ])('hold no link that can be followed: %j', (typed, shown) => {
    expect(quoted(typed)).toBe(`${open}${shown}${close}`);
  });

  test.each(['hthttp://tps://example.org', 'hhttps://ttp://example.org'])(
    'hold no link that comes about by taking one out: %j',
    (typed) => {
      expect(quoted(typed)).not.toMatch(/https?:\/\//i);
    },
  );

  test('hold at most 80 characters of one line, the cut shown, never half a character', () => {
    const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 60 }));
    fc.assert(
      fc.property(typed, (whole) => {
        const shown = quoted(whole).slice(open?.length, -(close ?? '').length);
        const line = whole.replace(/\s+/g, ' ').trim();
        expect(shown.length).toBeLessThanOrEqual(80);
        expect(shown).not.toMatch(/[\n\r\t\u2028\u2029]/);
        expect(shown.isWellFormed()).toBe(true);
        if (line.length <= 80) expect(shown).toBe(line);
        else expect(shown.endsWith('…') && line.startsWith(shown.slice(0, -1))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an attribution', () => {
  const details = { speaker: 'Jane Doe', occasion: 'speech', date: '2021-12' } as const;
  const bare = { speaker: 'Jane Doe', occasion: null, date: null } as const;
  const document = { publisher: 'The Sampler', published: '2024-02-29' } as Document;
  const passageOf = (attribution: Attribution, quotes = false) =>
    ({ attribution, quotations: quotes ? [{ start: 0, end: 1 }] : [] }) as unknown as Passage;

  test.each<[Attribution, string, string]>([
    [{ kind: 'publisher' }, 'The Sampler, in its own words, 29 February 2024', 'The Sampler'],
    [{ kind: 'speaker', ...details }, 'Jane Doe, speech, December 2021, in The Sampler', 'Jane Doe'],
    [{ kind: 'speaker', ...bare }, 'Jane Doe, in The Sampler', 'Jane Doe'],
    [
      { kind: 'quoting', ...details },
      'Words in quotation marks: Jane Doe, speech, December 2021. All others: The Sampler',
      'The Sampler, quoting Jane Doe',
    ],
    [
      { kind: 'reporting', ...details },
      'The Sampler, reporting in its own words what Jane Doe said (speech, December 2021)',
      'The Sampler, reporting Jane Doe',
    ],
    [
      { kind: 'reporting', ...bare },
      'The Sampler, reporting in its own words what Jane Doe said',
      'The Sampler, reporting Jane Doe',
    ],
  ])('%j reads “%s”, in a list “%s”', (attribution, whole, short) => {
    expect(plain(attributionOf(passageOf(attribution), document, en))).toBe(whole);
    expect(speakerOf(passageOf(attribution), document, en)).toBe(short);
  });

  const kinds = ['speaker', 'quoting', 'reporting'] as const;

  test.each(all)('in %s names who speaks and who publishes, in what and when', (_, words) => {
    const { formats } = words;
    const read = (attribution: Attribution, quotes = false) =>
      plain(attributionOf(passageOf(attribution, quotes), document, words));
    for (const kind of kinds) {
      const whole = read({ kind, ...details });
      for (const part of ['Jane Doe', 'The Sampler', 'speech', formats.date('2021-12')]) expect(whole).toContain(part);
      expect(whole.indexOf('speech')).toBeLessThan(whole.indexOf(formats.date('2021-12')));
      for (const said of [whole, read({ kind, ...bare })]) {
        expect(said).toMatch(/Jane Doe/);
        expect(said).toMatch(/The Sampler/);
        expect(said).not.toMatch(/undefined|null|\(\)|（）|, ,|,,| {2}/);
      }
    }
    expect(new Set(kinds.map((kind) => read({ kind, ...details })))).toHaveLength(3);
    expect(read({ kind: 'reporting', ...bare }, true)).not.toBe(read({ kind: 'reporting', ...bare }));
    expect(read({ kind: 'reporting', ...bare }, true)).toContain(read({ kind: 'reporting', ...bare }));
  });

  test.each(all)('in %s is short in a list, and still names both where the words are not all theirs', (_, words) => {
    const short = kinds.map((kind) => speakerOf(passageOf({ kind, ...details }), document, words));
    expect(short[0]).toBe('Jane Doe');
    expect(new Set(short)).toHaveLength(3);
    for (const line of short.slice(1)) {
      expect(line).toContain('The Sampler');
      expect(line).toContain('Jane Doe');
      expect(line.length).toBeLessThan(60);
    }
  });

  test.each(all)('in %s never gives the publisher’s own words to somebody else', (_, words) => {
    const speakers = article.passages.flatMap(({ attribution }) =>
      attribution.kind === 'publisher' ? [] : [attribution.speaker],
    );
    const own = article.passages.filter(({ attribution }) => attribution.kind === 'publisher');
    expect(speakers.length > 0 && own.length > 0).toBe(true);
    for (const passage of own) {
      const whole = plain(attributionOf(passage, article, words));
      expect(whole).toContain(article.publisher);
      expect(whole).toContain(words.formats.date(article.published));
      for (const speaker of speakers) expect(whole).not.toContain(speaker);
      expect(speakerOf(passage, article, words)).toBe(article.publisher);
    }
  });

  test.each(others)('in %s is not in English', (_, words) => {
    for (const attribution of [{ kind: 'publisher' } as const, ...kinds.map((kind) => ({ kind, ...details }))]) {
      const read = (each: Words) => plain(attributionOf(passageOf(attribution, true), document, each));
      expect(read(words)).not.toBe(read(en));
    }
    for (const kind of ['quoting', 'reporting'] as const) {
      const read = (each: Words) => speakerOf(passageOf({ kind, ...bare }), document, each);
      expect(read(words)).not.toBe(read(en));
    }
  });
});

describe('where a passage stands', () => {
  const [passage] = article.passages;
  if (!passage) throw new Error('no passage');
  const place = { document: article, passage, paragraph: 1 };
  const sourceIn = (words: Words) => plain(sourceOf(place, words, true));

  test.each(all)('in %s: publisher and day, paragraphs, title, id', (_, words) => {
    const source = sourceIn(words);
    expect(source.split(' · ').slice(1)).toEqual(['¶ 1, 5', article.title, referenceTo(place)]);
    expect(source.startsWith(article.publisher)).toBe(true);
    expect(source.split(' · ')[0]?.endsWith(words.formats.date(article.published))).toBe(true);
  });

  test.each(all)('in %s: long names are cut, the id never is', (_, words) => {
    const document = { ...article, title: 'Title '.repeat(100).trim(), publisher: 'P'.repeat(300) };
    const [publisher = '', , title = '', id] = plain(sourceOf({ ...place, document }, words, true)).split(' · ');
    expect(publisher).toMatch(/^P{59}…[^P]/);
    expect(title).toMatch(/^(?:Title )+Title…$/);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(id).toBe(referenceTo(place));
  });

  test.each<[Language, string]>([
    ['en', 'teleSUR English, 4 February 2022'],
    ['fr', 'teleSUR English, 4 février 2022'],
    ['zh', 'teleSUR English，2022年2月4日'],
  ])('in %s begins %s', (language, beginning) => {
    expect(sourceIn(languages[language]).split(' · ')[0]).toBe(beginning);
  });
});

describe('a verdict', () => {
  const searcher = new Searcher([article]);
  const verdictOn = (quote: string, words: Words, speaker?: string) => {
    const [check] = searcher.check(quote, { speaker, isQuotation: true });
    if (!check) throw new Error('nothing was checked');
    return plain(verdictOf(check, words));
  };
  const support = 'China supported Russia’s efforts to sign a deal with NATO';
  const quotes = [
    [support, 'verbatim'],
    ['Moscow has … denied that it has any', 'shortened'],
    ['China never supported Russia’s efforts to sign a deal with NATO', 'altered'],
    ['any aggressive intentions … Moscow has consistently denied', 'spliced'],
    ['Zebras and herons quarrelled beneath the willow', 'absent'],
    ['NATO', 'too-short'],
  ] as const;

  test.each(all)('in %s is its name, then the quotation, then what that means', (_, words) => {
    for (const [quote, verdict] of quotes) {
      const { name, means } = words.verdicts[verdict];
      const said = verdictOn(quote, words);
      expect(said.startsWith(name)).toBe(true);
      const [label = '', rest = ''] = said.split(words.formats.quoted(quote));
      expect(label.slice(name.length)).toMatch(/^\s?[:：]\s?$/);
      expect(rest.trimStart().startsWith(means)).toBe(true);
    }
  });

  test.each<[Language, string]>([
    ['en', `Verbatim: “${support}” stands`],
    ['es', `Textual: «${support}» aparece`],
    ['fr', `Mot pour mot : « ${support} » figure`],
    ['de', `Wörtlich: „${support}“ steht`],
    ['ru', `Дословно: «${support}» есть`],
    ['zh', `一字不差：“${support}”`],
  ])('in %s begins %s', (language, beginning) => {
    expect(verdictOn(support, languages[language]).replaceAll('\u00a0', ' ').startsWith(beginning)).toBe(true);
  });

  test.each(all)('in %s says at once that it is wrongly attributed, and to whom', (_, words) => {
    const note = (message: Message) => plain(say(words, message));
    const wrongly = note({ key: 'wronglyAttributed' });
    const whom = note({ key: 'misattributed', data: { claimed: 'Putin' } });
    const said = verdictOn(support, words, 'Putin');
    expect(said.indexOf(wrongly)).toBeGreaterThan(0);
    expect(said.indexOf(wrongly)).toBeLessThan(said.indexOf(support));
    expect(said).toContain(whom);
    for (const right of [verdictOn(support, words, 'teleSUR'), verdictOn(support, words)]) {
      expect(right).not.toContain(wrongly);
      expect(right).not.toContain(whom);
    }
  });

  test.each(all)('in %s says what was turned around', (_, words) => {
    const [negation, number] = [
      plain(say(words, { key: 'negationChanged' })),
      plain(say(words, { key: 'numberChanged' })),
    ];
    const negated = verdictOn('China never supported Russia’s efforts to sign a deal with NATO', words);
    const counted = verdictOn('the pandemic continues to threaten billions and weigh on international security', words);
    expect([negated.includes(negation), negated.includes(number)]).toEqual([true, false]);
    expect([counted.includes(negation), counted.includes(number)]).toEqual([false, true]);
  });

  test.each(all)('in %s does not repeat a long quotation or name in full', (_, words) => {
    expect(verdictOn('heron '.repeat(900), words, 'Putin '.repeat(30)).length).toBeLessThan(500);
  });
});

test('a comparison is one text: what was added is struck out, what was left out is strong', () => {
  const compared = differenceText([
    { kind: 'same', text: 'China' },
    { kind: 'added', text: 'never' },
    { kind: 'removed', text: 'always' },
  ]);
  expect(compared).toEqual(['China', ' ', struck('never'), ' ', strong('always')]);
  expect(differenceText([])).toEqual([]);
});

describe('text', () => {
  test('joins words, numbers, pieces and other texts in order, and leaves out what is empty', () => {
    const inner: Text = text`see ${link('the *page*', 'https://example.org')}`;
    expect(text`${strong('NATO')}: ${4} ${''}${inner}!`).toEqual([
      { strong: 'NATO' },
      ': ',
      '4',
      ' ',
      'see ',
      { link: 'the *page*', url: 'https://example.org' },
      '!',
    ]);
    expect(text``).toEqual([]);
  });

  test('is plain without emphasis and addresses', () => {
    const pieces = [
      'a ',
      strong('b'),
      ' ',
      struck('c'),
      ' ',
      link('d', 'https://example.org'),
      ' ',
      user(person),
      '\n',
    ];
    expect(plain(pieces)).toBe(`a b c d @${person}\n`);
  });
});
