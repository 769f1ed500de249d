import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isOffered } from '../../src/chat/index.ts';
import {
  type Locale,
  type LocaleName,
  link,
  locales,
  type Message,
  plain,
  type RichText,
  say,
  strong,
  struck,
  text,
  user,
} from '../../src/locales/index.ts';

const { en } = locales;
const all = Object.entries(locales) as [LocaleName, Locale][];
const others = all.filter(([name]) => name !== 'en');

/** Every plural form of every language is among them. */
const COUNTS = [0, 1, 2, 5, 21, 1_000_000];
const person = '123456789012345678';
const ids = Array.from({ length: 30 }, (_, index) => `document-${index}`);

const SMALL_TALK = [
  'summary',
  'hello',
  'thanks',
  'goodbye',
  'help',
  'privacy',
  'maker',
  'blame',
  'chatter',
  'doubt',
] as const;

type Messages = Locale['messages'];
type Case<Key extends keyof Messages> = readonly [data: Parameters<Messages[Key]>, told?: readonly string[]];

/** What every message may be given, and what a reader must then find in it. The type asks for every message. */
function casesOf({ formats, options, commands }: Locale): {
  readonly [Key in keyof Messages]: readonly [Case<Key>, ...Case<Key>[]];
} {
  const { number, quoted } = formats;
  const counted = <Data>(tell: (count: number) => Data) => COUNTS.map((count) => tell(count)) as [Data, ...Data[]];
  const names = ['question', 'private'];
  return {
    closest: [[[]]],
    again: [[[]]],
    nothingElseTheirs: [[[]]],
    asItStands: [[[]]],
    inOwnWords: [[[]]],
    none: [
      [[{ unknown: [], nearest: false }]],
      [[{ unknown: [], nearest: true }]],
      [[{ unknown: ['heron'], nearest: false }], ['heron']],
      [[{ unknown: ['heron', 'stork', 'crane'], nearest: true }], ['heron', 'stork', 'crane']],
    ],
    notFound: [
      [[{ unknown: [], nearest: false }]],
      [[{ unknown: [], nearest: true }]],
      [[{ unknown: ['heron'], nearest: false }], ['heron']],
      [[{ unknown: ['heron', 'stork', 'crane'], nearest: true }], ['heron', 'stork', 'crane']],
    ],
    notUnderstood: [
      [
        [{ unread: 'tr', isPartly: false, understood: [], languages: ['en'] }],
        [formats.language('tr'), formats.language('en')],
      ],
      [[{ unread: 'tr', isPartly: true, understood: [], languages: ['en'] }], [formats.language('tr')]],
      [[{ unread: null, isPartly: true, understood: [], languages: ['en', 'zh'] }], ['en', 'zh'].map(formats.language)],
      [[{ unread: 'tr', isPartly: true, understood: ['NATO', 'Xi'], languages: ['en', 'es', 'ru'] }], ['NATO', 'Xi']],
      [[{ unread: null, isPartly: true, understood: ['NATO'], languages: ['en'] }], [quoted('NATO')]],
    ],
    closestBySpeaker: [[[]]],
    notFoundBySpeaker: [
      [[{ unknown: [], nearest: false }]],
      [[{ unknown: [], nearest: true }]],
      [[{ unknown: ['heron'], nearest: false }], ['heron']],
      [[{ unknown: ['heron', 'stork', 'crane'], nearest: true }], ['heron', 'stork', 'crane']],
    ],
    answeredElsewhere: [
      [[{ title: 'Birds', option: 'document', nearest: false }], ['Birds', quoted(options.document.name)]],
      [[{ title: 'Birds', option: 'document', nearest: true }], ['Birds', quoted(options.document.name)]],
    ],
    namesakes: [[[{ names: ['Jane Doe', 'John Doe'] }], ['Jane Doe', 'John Doe']]],
    asksMore: [[[]]],
    rival: [[[{ title: 'Birds' }], ['Birds']]],
    nothingToSearch: [[[]]],
    list: [
      ...counted((count): Case<'list'> => [[{ words: 'cold *war*', count }], [quoted('cold *war*'), number(count)]]),
      ...counted((count): Case<'list'> => [[{ words: null, count }], [number(count)]]),
    ],
    listPart: [
      [[{ words: 'cold *war*', first: 9, last: 16, total: 54 }], [quoted('cold *war*'), '9–16', '54']],
      [[{ words: null, first: 9, last: 9, total: null }], ['9']],
      [[{ words: null, first: 1, last: 8, total: 21 }], ['1–8', '21']],
    ],
    listEmpty: [[[{ words: 'cold *war*' }], [quoted('cold *war*')]]],
    listEmptyBySpeaker: [[[{ words: 'cold *war*' }], [quoted('cold *war*')]]],
    listNone: [[[{ nearest: true }]], [[{ nearest: false }]]],
    listClosest: [[[]]],
    noPhrase: [[[{ nearest: true }]], [[{ nearest: false }]]],
    listSeveral: [[[]]],
    otherMatches: [[[]]],
    answersQuestion: [[[{ question: 'Why do storks clatter?' }], [quoted('Why do storks clatter?')]]],
    searchInstead: [[[{ words: 'storks' }], [`/${commands.search.name}`, quoted('storks')]]],
    nothingElse: [[[], [`/${commands.about.name}`]]],
    labelElsewhere: [
      [
        [{ label: 'Article 51', title: 'Birds', option: options.document.name }],
        [quoted('Article 51'), 'Birds', quoted(options.document.name)],
      ],
    ],
    listElsewhere: [[[{ title: 'Birds', option: 'document' }], ['Birds', `/${commands.search.name}`]]],
    lookedInHere: [[[]]],
    sharedBy: [[[{ user: person }], [`@${person}`]]],
    part: [[[{ begins: true, ends: false }]], [[{ begins: false, ends: true }]], [[{ begins: false, ends: false }]]],
    rangePart: [
      [[{ from: 4, to: 6, first: 2, last: 9 }], ['¶ 4–6', '¶ 2–9']],
      [[{ from: 9, to: 9, first: 2, last: 9 }], ['¶ 9', '¶ 2–9']],
    ],
    changed: [[[{ paragraph: 12 }], ['¶ 12']]],

    wronglyAttributed: [[[]]],
    misattributed: [
      [[{ claimed: 'Jane Doe', voices: ['John Doe'], reporting: [], reported: [] }], [quoted('Jane Doe'), 'John Doe']],
      [
        [{ claimed: 'Jane Doe', voices: [], reporting: ['The Sampler'], reported: ['John Doe'] }],
        ['The Sampler', 'John Doe'],
      ],
    ],
    saidOf: [[[{ about: 'Leeds', voices: ['The Sampler'] }], ['Leeds', 'The Sampler']]],
    isSource: [
      [
        [{ claimed: 'The Sampler', voices: ['John Doe'], reporting: [], reported: [] }],
        [quoted('The Sampler'), 'John Doe'],
      ],
    ],
    attributedTo: [
      [[{ voices: ['John Doe'], reporting: [], reported: [] }], ['John Doe']],
      [
        [{ voices: ['Jane Doe'], reporting: ['The Sampler'], reported: ['John Doe'] }],
        ['The Sampler', 'Jane Doe', 'John Doe'],
      ],
    ],
    resembles: [[[{ voices: [], reporting: ['The Sampler'], reported: ['John Doe'] }], ['The Sampler', 'John Doe']]],
    unnamed: [[[{ voices: ['The Sampler'] }], ['The Sampler']]],
    partlyTheirs: [
      [
        [
          {
            words: ['a cat', 'a dog'],
            theirs: ['Jane Doe'],
            voices: [],
            reporting: ['The Sampler'],
            reported: ['John Doe'],
          },
        ],
        ['a cat', 'a dog', 'Jane Doe', 'The Sampler', 'John Doe'],
      ],
      [
        [{ words: ['a cat'], theirs: ['Jane Doe'], voices: ['The Sampler'], reporting: [], reported: [] }],
        ['a cat', 'Jane Doe', 'The Sampler'],
      ],
    ],
    retold: [
      [[{ reporting: ['The Sampler'], reported: ['John Doe'] }], ['The Sampler', 'John Doe']],
      [[{ reporting: [{ title: 'A sample' }], reported: ['John Doe'] }], [quoted('A sample'), 'John Doe']],
    ],
    notNoted: [[[]]],
    leftOut: [[[{ words: ['not', '42'] }], ['not', '42']]],
    putIn: [[[{ words: ['not', '42'] }], ['not', '42']]],
    negatedBeside: [[[{ words: ['not'] }], ['not']]],
    negationChanged: [[[]]],
    numberChanged: [[[]]],
    editors: [[[]]],
    timesPasted: [[[{ times: 2 }]]],
    restUnchecked: [[[]]],
    nearestPassage: [[[]]],
    struckLegend: [[[]]],
    movedLegend: [[[{ words: ['oppose'] }], [quoted('oppose')]]],
    boldLegend: [[[]]],

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
    aboutMissed: [[[]]],
    reportsOn: [[[{ subject: text`${link('A treaty', 'https://example.org')}, 2022` }], ['A treaty, 2022']]],
    speakers: [
      [[{ publisher: 'The Sampler', speakers: ['Jane Doe; ', 'John Doe'] }], ['The Sampler', 'Jane Doe; John']],
    ],
    moreDocuments: counted((count) => [[{ count }], [number(count)]]),

    writtenBy: [[[{ authors: 'Jane Doe' }], ['Jane Doe']]],
    namesNoAuthor: [[[{ imprint: '' }]], [[{ imprint: 'The Sampler, 2024' }], ['The Sampler, 2024']]],
    published: [[[{ imprint: '' }]], [[{ imprint: 'The Sampler, 2024' }], ['The Sampler, 2024']]],
    saysNoSubject: [[[{ imprint: '' }]], [[{ imprint: 'The Sampler, 2024' }], ['The Sampler, 2024']]],
    documentsKnown: counted((count) => [[{ count }], [number(count)]]),
    readHere: [[[{ source: [link('A title', 'https://example.org')] }], ['A title']]],
    hasNoAddress: [[[], [`/${commands.quote.name}`]]],
    length: counted((count) => [[{ paragraphs: count, sentences: count }], [number(count)]]),
    namesNoSpeaker: [[[]]],
    askedIn: [[[{ languages: 'A, B' }], ['A, B']]],
    talk: [
      [[{ said: 'hello', speaker: null }]],
      ...SMALL_TALK.map((said): Case<'talk'> => [[{ said, speaker: 'Jane Doe' }], ['Jane Doe']]),
    ],

    paragraphBefore: [[[{ paragraph: 12 }], ['‹', '¶ 12']]],
    paragraphAfter: [[[{ paragraph: 12 }], ['¶ 12', '›']]],
    backToMatch: [[[{ paragraph: 12 }], ['¶ 12']]],
    listBefore: [[[{ first: 1, last: 8 }], ['1–8']]],
    listAfter: [
      [[{ first: 9, last: 16 }], ['9–16']],
      [[{ first: 9, last: 9 }], ['9']],
    ],
    nextMatch: [
      [[{ number: 2, count: 4, isAll: false }], ['2', '4']],
      [[{ number: 2, count: 3, isAll: true }], ['2', '3']],
    ],
    restOfPassage: [[[]]],
    startOfPassage: [[[]]],
    share: [[[]]],
    copy: [[[]]],
    notWhatIAsked: [[[]]],
    remove: [[[]]],
    readInSource: [[[]]],
    show: [[[{ passage: '¶ 12' }], ['¶ 12']]],

    removed: [[[]]],
    notYours: [[[]]],
    notYourQuestion: [[[], [`/${commands.ask.name}`]]],
    mayNotPost: [[[]]],
    tooFast: counted((seconds) => [[{ seconds }], [number(seconds)]]),
    emptyMessage: [[[]]],
    fileTooLarge: [[[{ file: 'message.txt' }], ['message.txt', 'MiB']]],
    fileUnread: [[[{ file: 'message.txt' }], ['message.txt', 'UTF-8']]],
    unknownId: [[[]]],
    moreChecks: [[[]]],
    deleted: [[[]]],
    blocked: [[[], ['AutoMod']]],
    notRemoved: [[[], ['Discord']]],
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
      [[{ typed: 'nope', ids: ['only-one'] }], [quoted('nope'), 'only-one']],
      [[{ typed: 'nope', ids }], [quoted('nope'), 'document-0', 'document-5', `/${commands.about.name}`]],
    ],
    checkedInAll: [[[{ typed: 'bible' }], ['bible']]],
    unknownSpeaker: [
      [[{ typed: 'nope', speakers: [] }], [quoted('nope')]],
      [[{ typed: 'nope', speakers: ['Jane Doe'] }], [quoted('nope'), 'Jane Doe']],
      [[{ typed: 'nope', speakers: ids }], [quoted('nope'), 'document-0', 'document-9', `/${commands.about.name}`]],
    ],
    noParagraph: [
      ...counted(
        (count): Case<'noParagraph'> => [
          [{ paragraph: 99, count, title: 'A title' }],
          ['¶ 99', 'A title', number(count), count === 1 ? '¶ 1' : `¶ 1–${count}`],
        ],
      ),
      [[{ paragraph: 99, count: 3, title: null }], ['¶ 99', number(3), '¶ 1–3']],
    ],
    partLacking: [
      [[{ label: 'section 3.2', found: '3. Fees' }], [quoted('section 3.2'), quoted('3. Fees')]],
      [[{ label: 'section 3.2', found: null }], [quoted('section 3.2')]],
    ],
    noLabel: [
      [[{ label: 'article 9', title: null, first: null, last: null }], [quoted('article 9')]],
      [
        [{ label: 'art. 9', title: 'A title', first: 'Article 1', last: 'Article 6' }],
        ['art. 9', 'A title', 'Article 1', 'Article 6'],
      ],
      [[{ label: '§ 9', title: 'A title', first: '§ 1', last: '§ 1' }], ['§ 9', 'A title', '§ 1']],
    ],

    terminalHint: [[[], ['Tab', 'quit', '-D']]],
    noChoice: [
      [[{ number: 7, last: 0 }], ['[7]', `/${commands.quote.name} 7`]],
      [[{ number: 7, last: 1 }], ['[7]', '[1]']],
      [[{ number: 7, last: 5 }], ['[7]', '[1]–[5]']],
    ],
    emptyLine: [[[]]],
    notACall: [[[], ['{"command": "ask", "options": {"question": "…"}}']]],
  };
}

function saidOf(locale: Locale, key: string, data: readonly unknown[]): string {
  return plain(say(locale, { key, ...(data.length > 0 && { data: data[0] }) } as Message));
}

/** Every message in a language, with all that it may be given. */
const said = (locale: Locale) =>
  Object.entries(casesOf(locale)).flatMap(([key, cases]) =>
    cases.map(([data, told = []]) => ({ key, told, said: saidOf(locale, key, data) })),
  );

describe.each(all)('in %s', (name, locale) => {
  test.each(Object.entries(casesOf(locale)))('%s can be said, and names what it is about', (key, cases) => {
    for (const [data, told = []] of cases) {
      const whole = saidOf(locale, key, data);
      expect(whole).toBe(whole.trim());
      expect(whole).not.toBe('');
      expect(whole).not.toMatch(/undefined|null|NaN|\[object|function|=>|\$\{/);
      expect(whole).not.toMatch(/ {2}|\(\)|[,:;] [.,:;]/);
      for (const part of told) expect(whole).toContain(part);
    }
  });

  test('what the documents never use stands in quotation marks, once, and not in full', () => {
    const { quoted } = locale.formats;
    const none = (unknown: string[]) => plain(locale.messages.none({ unknown, nearest: true }));
    expect(none(['heron', 'stork'])).toContain(quoted('heron'));
    expect(none(['heron', 'stork'])).toContain(quoted('stork'));
    const [open = ''] = quoted('heron').split('heron');
    expect(none(['heron'])).not.toContain(`${open}${open}`);
    expect(none(['x'.repeat(6000)]).length).toBeLessThan(300);
  });

  test('what was typed is repeated on one line, and not in full', () => {
    const typed = `heron\n${'stork '.repeat(1000)}`;
    for (const whole of [
      locale.messages.list({ words: typed, count: 3 }),
      locale.messages.listEmpty({ words: typed }),
      locale.messages.unknownCommand({ command: typed, commands: [] }),
      locale.messages.unknownOption({ option: typed, options: [] }),
      locale.messages.missingOption({ option: typed }),
      locale.messages.unknownDocument({ typed, ids: [] }),
      locale.messages.noParagraph({ paragraph: 9, count: 3, title: typed }),
      locale.messages.misattributed({ claimed: typed, voices: ['The Sampler'], reporting: [], reported: [] }),
    ].map(plain)) {
      expect(whole).toContain('heron stork stork');
      expect(whole).not.toContain('\n');
      expect(whole.length).toBeLessThan(300);
    }
  });

  test('many documents are not all named where one was not found', () => {
    const whole = plain(locale.messages.unknownDocument({ typed: 'nope', ids }));
    expect(whole).not.toContain('document-29');
    const few = plain(locale.messages.unknownDocument({ typed: 'nope', ids: ids.slice(0, 3) }));
    expect(few).toContain('document-2');
    expect(few).not.toContain(`/${locale.commands.about.name}`);
  });

  test('a part of a passage is said to begin, to end or neither', () => {
    expect(new Set(casesOf(locale).part.map(([data]) => saidOf(locale, 'part', data)))).toHaveLength(3);
  });

  test('a nearest passage is announced where there is one', () => {
    const none = (nearest: boolean) => plain(locale.messages.none({ unknown: [], nearest }));
    expect(none(true)).toMatch(/[:：]$/);
    expect(none(false)).not.toMatch(/[:：]$/);
    expect(none(true).startsWith(none(false))).toBe(true);
  });

  test('numbers and what they count agree', () => {
    const rules = new Intl.PluralRules(name);
    const { number } = locale.formats;
    const { length, moreDocuments } = locale.messages;
    const lengths = ({ count }: { count: number }) => length({ paragraphs: count, sentences: count });
    for (const message of [lengths, moreDocuments]) {
      const forms = new Map([1, 2, 5, 21].map((count) => [rules.select(count), new Set<string>()]));
      for (const count of [1, 2, 5, 21]) {
        forms.get(rules.select(count))?.add(plain(message({ count })).replaceAll(number(count), '#'));
      }
      for (const form of forms.values()) expect(form).toHaveLength(1);
      expect(new Set([...forms.values()].flatMap((form) => [...form]))).toHaveLength(forms.size);
    }
  });

  describe('names and descriptions', () => {
    const offered = commands.filter(isOffered);
    const slash = offered.filter(({ surface }) => surface === 'slash').map(({ name }) => locale.commands[name]);
    const menus = offered.filter(({ surface }) => surface === 'message').map(({ name }) => locale.commands[name]);
    const options = Object.values(locale.options);

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
    const { messages } = locale;
    const big = { paragraph: 999_999, number: 4, count: 4, isAll: false, first: 999_993, last: 1_000_000 };
    const labels = [
      messages.paragraphBefore(big),
      messages.paragraphAfter(big),
      messages.backToMatch(big),
      messages.nextMatch(big),
      messages.listBefore(big),
      messages.listAfter(big),
      messages.restOfPassage(),
      messages.startOfPassage(),
      messages.share(),
      messages.copy(),
      messages.remove(),
      messages.readInSource(),
      messages.show({ passage: '¶ 9' }),
    ].map(plain);
    for (const label of labels) {
      expect(label.length).toBeLessThanOrEqual(80);
      // Read aloud, “‹ ¶ 3” is nothing.
      expect(label).toMatch(/\p{L}{2}/u);
    }
    expect(new Set(labels)).toHaveLength(labels.length);
  });

  test('every verdict has a name of its own and says what it means', () => {
    const verdicts = Object.values(locale.verdicts);
    for (const { name, means } of verdicts) {
      expect(name).toMatch(/^\S.{0,40}\S$/);
      expect(means).toMatch(/^\S.{0,150}[.。]$/);
    }
    expect(new Set(verdicts.map(({ name }) => name))).toHaveLength(verdicts.length);
    expect(new Set(verdicts.map(({ means }) => means))).toHaveLength(verdicts.length);
  });
});

test.each(others)('%s says everything in its own words', (_, locale) => {
  const english = said(en);
  const same = said(locale).filter(({ said }, index) => said === english[index]?.said);
  expect([...new Set(same.map(({ key }) => key))]).toEqual([]);

  const texts = ({ commands, options, verdicts }: Locale) => [
    ...Object.values(commands).map(({ description }) => description),
    ...Object.values(commands).map(({ name }) => name),
    ...Object.values(options).map(({ description }) => description),
    ...Object.values(verdicts).flatMap(({ name, means }) => [name, means]),
  ];
  expect(texts(locale).filter((each) => texts(en).includes(each))).toEqual([]);
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

test.each<[LocaleName, string, string]>([
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
  ['zh-Hant', '2022-02-04', '2022年2月4日'],
  ['pt', '2022', '2022'],
  ['pt', '2021-12', 'dezembro de 2021'],
  ['pt', '2022-02-04', '4 de fevereiro de 2022'],
  ['pt', '2022-02-01', '1º de fevereiro de 2022'],
  ['pt', '2022-02-11', '11 de fevereiro de 2022'],
])('in %s the date %s is written %s', (name, iso, date) => {
  expect(locales[name].formats.date(iso)).toBe(date);
});

test.each<[LocaleName, string, string, string]>([
  ['en', '1,234,567', 'a, b and c', 'a, b or c'],
  ['es', '1.234.567', 'a, b y c', 'a, b o c'],
  // Narrow spaces that do not break.
  ['fr', '1\u202f234\u202f567', 'a, b et c', 'a, b ou c'],
  ['de', '1.234.567', 'a, b und c', 'a, b oder c'],
  ['ru', '1\u00a0234\u00a0567', 'a, b и c', 'a, b или c'],
  ['zh', '1,234,567', 'a、b和c', 'a、b或c'],
  ['zh-Hant', '1,234,567', 'a、b和c', 'a、b或c'],
  ['pt', '1.234.567', 'a, b e c', 'a, b ou c'],
])('in %s numbers are written %s, and lists %s, %s', (name, number, and, or) => {
  const { formats } = locales[name];
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

  test.each([
    ['"security council"', 'security council'],
    ['“the dollar', 'the dollar'],
    ['« le dollar »', 'le dollar'],
    ['"cold war" and "the dollar"', '"cold war" and "the dollar"'],
    ['the "cold war"', 'the "cold war"'],
    ['"', '"'],
  ])('are not doubled where they stand around all that was typed: %j', (typed, shown) => {
    expect(quoted(typed)).toBe(`${open}${shown}${close}`);
  });

  test('hold at most 80 characters of one line, the cut shown, never half a character', () => {
    const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 60 }));
    fc.assert(
      fc.property(typed, (whole) => {
        const shown = quoted(whole).slice(open?.length, -(close ?? '').length);
        const line = whole.replace(/\s+/g, ' ').trim();
        fc.pre(!/["“”„«»「」『』＂]/.test(line));
        expect(shown.length).toBeLessThanOrEqual(80);
        expect(shown).not.toMatch(/[\n\r\t\u2028\u2029]/);
        expect(shown.isWellFormed()).toBe(true);
        if (line.length <= 80) expect(shown).toBe(line);
        else expect(shown.endsWith('…') && line.startsWith(shown.slice(0, -1))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('text', () => {
  test('joins words, numbers, pieces and other texts in order, and leaves out what is empty', () => {
    const inner: RichText = text`see ${link('the *page*', 'https://example.org')}`;
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
