import { assert, describe, expect, test } from 'vitest';
import { type Passage, placeAt, referenceTo, type SourceDocument } from '../../src/documents/index.ts';
import { type Locale, type LocaleName, locales, plain, type RichText } from '../../src/locales/index.ts';
import type { Span } from '../../src/text/index.ts';
import { attributionOf, briefAttributionOf } from '../../src/view/attribution.ts';
import { type Block, type Holds, present } from '../../src/view/index.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const { en } = locales;
const all = Object.entries(locales) as [LocaleName, Locale][];
const others = all.filter(([name]) => name !== 'en');

const strongIn = (text: RichText) =>
  text.flatMap((piece) => (typeof piece === 'object' && 'strong' in piece ? [piece.strong] : []));

/** The only passage of a document, its — lines in the order of the text. */
function passageOf(text: string, ...lines: readonly string[]) {
  const document = documentOf('sample', [[text, ...lines.map((line) => `— ${line}`)].join('\n')]);
  const [passage] = document.passages;
  assert(passage);
  return { document, passage, whole: { start: 0, end: text.length } };
}

function wordsIn({ text }: Passage, words: string): Span {
  const start = text.indexOf(words);
  assert(start !== -1, words);
  return { start, end: start + words.length };
}

describe('an attribution', () => {
  const read = (locale: Locale, text: string, lines: readonly string[], words = text) => {
    const { document, passage } = passageOf(text, ...lines);
    const span = wordsIn(passage, words);
    return {
      whole: plain(attributionOf(passage, span, document, locale)),
      short: briefAttributionOf(passage, span, document, locale),
    };
  };
  const quoted = '“We will go,” she said.';
  const both = '“We will go,” she said. “We will stay,” he said.';
  const rain = 'She said it would rain. Later that day it did.';

  test.each<[text: string, lines: string[], whole: string, short: string]>([
    [rain, [], 'The Sampler, in its own words, 29 February 2024', 'The Sampler'],
    [rain, ['Jane Doe, speech, 2021-12'], 'Jane Doe, speech, December 2021, in The Sampler', 'Jane Doe'],
    [rain, ['Jane Doe'], 'Jane Doe, in The Sampler', 'Jane Doe'],
    [
      quoted,
      ['quoting Jane Doe, speech, 2021-12'],
      'Words in quotation marks: Jane Doe, speech, December 2021. All others: The Sampler',
      'The Sampler, quoting Jane Doe',
    ],
    [
      rain,
      ['reporting Jane Doe, speech, 2021-12'],
      'The Sampler, reporting in its own words what Jane Doe said (speech, December 2021)',
      'The Sampler, reporting Jane Doe',
    ],
    [
      rain,
      ['reporting Jane Doe'],
      'The Sampler, reporting in its own words what Jane Doe said',
      'The Sampler, reporting Jane Doe',
    ],
    [
      quoted,
      ['reporting Jane Doe'],
      'The Sampler, reporting in its own words what Jane Doe said; only the words in quotation marks are quoted',
      'The Sampler, reporting Jane Doe',
    ],

    // Several voices.
    [
      rain,
      ['sentence 1: reporting Jane Doe'],
      'The Sampler, in its own words, 29 February 2024; “She said it would rain.”: reporting what Jane Doe said',
      'The Sampler, in part reporting Jane Doe',
    ],
    [
      both,
      ['sentence 1: quoting Jane Doe', 'sentence 2: quoting John Roe, letter'],
      '“We will go,”: Jane Doe; “We will stay,”: John Roe, letter; all others: The Sampler',
      'The Sampler, quoting John Roe; Jane Doe',
    ],
    [
      both,
      ['sentence 1: Jane Doe', 'sentence 2: John Roe'],
      '““We will go,” she said.”: Jane Doe; ““We will stay,” he said.”: John Roe',
      'John Roe; Jane Doe',
    ],
    [
      `${rain} Nobody minded. He said it would snow.`,
      ['sentence 1: reporting Jane Doe', 'sentence 4: reporting John Roe, letter, 2021'],
      'The Sampler, in its own words, 29 February 2024; “She said it would rain.”: reporting what Jane Doe said; “He said it would snow.”: reporting what John Roe said (letter, 2021)',
      'The Sampler, in part reporting Jane Doe; John Roe',
    ],
    [
      `${quoted} He said it would snow.`,
      ['sentence 1: quoting Jane Doe', 'sentence 2: reporting John Roe'],
      '“We will go,”: Jane Doe; all others: The Sampler; “He said it would snow.”: reporting what John Roe said',
      'The Sampler, quoting Jane Doe; The Sampler, in part reporting John Roe',
    ],
    // All that somebody says is named, or the rest would be the publisher's.
    [
      `${both} “We will go,” she said again.`,
      ['sentences 1, 3: quoting Jane Doe', 'sentence 2: quoting John Roe'],
      '“We will go,” and “We will go,”: Jane Doe; “We will stay,”: John Roe; all others: The Sampler',
      'The Sampler, quoting John Roe; Jane Doe',
    ],
    // Whoever says two things says each at its time.
    [
      both,
      ['sentence 1: quoting Jane Doe, speech', 'sentence 2: quoting Jane Doe, letter'],
      '“We will go,”: Jane Doe, speech; “We will stay,”: Jane Doe, letter; all others: The Sampler',
      'The Sampler, quoting Jane Doe',
    ],
    // “Words in quotation marks” would be said of another's, or not of all of hers.
    [
      both,
      ['sentence 1: quoting Jane Doe'],
      '“We will go,”: Jane Doe; “We will stay,”: speaker not noted; all others: The Sampler',
      'The Sampler, quoting Jane Doe',
    ],
    // What is quoted and given to nobody is not said to be the publisher's, nor whoever's who quotes it.
    [quoted, [], 'Words in quotation marks: speaker not noted. All others: The Sampler', 'The Sampler'],
    ['“We will go.”', [], 'Quoted by The Sampler, speaker not noted', 'The Sampler'],
    [quoted, ['publisher'], 'The Sampler, in its own words, 29 February 2024', 'The Sampler'],
    ['The so-called “deal” is dead.', [], 'The Sampler, in its own words, 29 February 2024', 'The Sampler'],
    [quoted, ['Jane Doe, speech'], 'Jane Doe, speech, in The Sampler', 'Jane Doe'],
    ['“We will go.” “We will stay.”', ['Jane Doe'], 'Jane Doe, in The Sampler', 'Jane Doe'],
    [
      quoted,
      ['“go,” she”: Jane Doe'],
      '“go,” she”: Jane Doe; all others: The Sampler',
      'The Sampler, quoting Jane Doe',
    ],
    [
      'The ‘ice’ broke, she said, “all at once and loudly”.',
      ['reporting Jane Doe'],
      '“all at once and loudly”: Jane Doe; all others: The Sampler; “The ‘ice’ broke, she said,”: reporting what Jane Doe said',
      'The Sampler, reporting Jane Doe',
    ],
    [
      `We will go. ${rain}`,
      ['sentence 1: Jane Doe', 'sentence 2: reporting Jane Doe'],
      '“We will go.”: Jane Doe; all others: The Sampler; “She said it would rain.”: reporting what Jane Doe said',
      'The Sampler, in part reporting Jane Doe',
    ],
    // Signs that are no letters are words, too.
    [
      '“🎉🎉” she posted.',
      ['quoting Jane Doe'],
      'Words in quotation marks: Jane Doe. All others: The Sampler',
      'The Sampler, quoting Jane Doe',
    ],
  ])('of “%s” with %j', (text, lines, whole, short) => {
    expect(read(en, text, lines)).toEqual({ whole, short });
  });

  test.each([
    ['We will', 'Jane Doe, in The Sampler'],
    ['“We will go,”', 'Jane Doe, in The Sampler'],
    ['she said', 'The Sampler, in its own words, 29 February 2024'],
    ['We will go,” she', '“We will go,”: Jane Doe; all others: The Sampler'],
    ['said. “We will stay', '“We will stay”: John Roe; all others: The Sampler'],
    ['stay,” he said. It rained.', '“stay,”: John Roe; all others: The Sampler'],
  ])('of some words is about them alone: “%s”', (words, whole) => {
    const lines = ['sentence 1: quoting Jane Doe', 'sentence 2: quoting John Roe'];
    expect(read(en, `${both} It rained.`, lines, words).whole).toBe(whole);
  });

  test.each(Object.values(locales))('of what no label gives to anybody says so, and nobody’s name', (locale) => {
    const talk = ['Is it safe?\n— Host', 'No. Never.', 'Thank you.\n— Dr. Lee'];
    const document = documentOf('talk', talk, { title: 'The hearing' });
    const [, passage] = document.passages;
    assert(passage);
    const all = { start: 0, end: passage.text.length };
    const whole = plain(attributionOf(passage, all, document, locale));
    expect(whole).toBe(plain(locale.attributions.notNoted({ source: 'The Sampler' })));
    expect(briefAttributionOf(passage, all, document, locale)).toBe(locale.attributions.briefly.notNoted);
  });

  test.each([
    ['We will go,', [], 'Quoted by The Sampler, speaker not noted'],
    ['will go,” she said', [], '“will go,”: speaker not noted; all others: The Sampler'],
    ['We will go,', ['Jane Doe, speech, 2021-12'], 'Quoted by Jane Doe (speech, December 2021), speaker not noted'],
    ['We will go,', ['Jane Doe', '“We will go,”: John Roe'], 'John Roe, in The Sampler'],
    ['she said', ['Jane Doe'], 'Jane Doe, in The Sampler'],
  ])('of “%s” with %j says whether it is quoted', (words, lines, whole) => {
    expect(read(en, quoted, lines, words).whole).toBe(whole);
  });

  test('names a publisher who is noted as the speaker, as an interviewer is, once', () => {
    const document = documentOf('interview', ['Why are you leaving?\n— The Courier'], { publisher: 'The Courier' });
    const [passage] = document.passages;
    assert(passage);
    const whole = { start: 0, end: passage.text.length };
    expect(plain(attributionOf(passage, whole, document, en))).toMatch(/^The Courier, in its own words/);
  });

  test('names long words by their beginning and their end', () => {
    const words = `One two three ${'and more '.repeat(50)}and the end.`;
    expect(read(en, `${words} Rain fell.`, ['sentence 1: reporting Jane Doe']).whole).toContain(
      '; “One two three and more … and more and the end.”: reporting',
    );
    const chinese = `${'北约'.repeat(50)}。`;
    expect(read(en, `${chinese}下雨了。`, ['sentence 1: reporting Jane Doe']).whole).toMatch(
      /“[北约]{24} … [北约]{24}。”/,
    );
  });

  const kinds = {
    speaker: ['Jane Doe, speech, 2021-12'],
    quoting: ['quoting Jane Doe, speech, 2021-12'],
    reporting: ['reporting Jane Doe, speech, 2021-12'],
    parts: ['“she said”: Jane Doe, speech, 2021-12'],
    partly: ['“she said”: reporting Jane Doe, speech, 2021-12'],
    both: ['“she said”: reporting Jane Doe, speech, 2021-12', '“Go,”: John Roe'],
  };
  const bare = (lines: readonly string[]) => lines.map((line) => line.replace(', speech, 2021-12', ''));

  test.each(all)('in %s names who speaks and who publishes, in what and when', (_, locale) => {
    const text = '“Go,” she said.';
    for (const lines of Object.values(kinds)) {
      const { whole } = read(locale, text, lines);
      const date = locale.formats.date('2021-12');
      for (const part of ['Jane Doe', 'The Sampler', 'speech', date]) expect(whole).toContain(part);
      expect(whole.indexOf('speech')).toBeLessThan(whole.indexOf(date));
      for (const said of [whole, read(locale, text, bare(lines)).whole]) {
        expect(said).toMatch(/Jane Doe/);
        expect(said).toMatch(/The Sampler/);
        expect(said).not.toMatch(/undefined|null|\(\)|（）|, ,|,,| {2}/);
        if (lines === kinds.both) expect(said).toMatch(/John Roe/);
      }
    }
    const wholes = Object.values(kinds).map((lines) => read(locale, text, lines).whole);
    expect(new Set(wholes).size).toBe(wholes.length);
  });

  test.each(all)('in %s says of a report if some of its words are quoted', (_, locale) => {
    const plainly = read(locale, 'She said it would rain.', ['reporting Jane Doe']).whole;
    const partly = read(locale, 'She said “it would rain”.', ['reporting Jane Doe']).whole;
    expect(partly).not.toBe(plainly);
    expect(partly).toContain(plainly.replace(/ wieder$/, ''));
  });

  test.each(all)('in %s is short in a list, and still names both where the words are not all theirs', (_, locale) => {
    const short = [kinds.speaker, kinds.quoting, kinds.reporting].map((lines) => read(locale, quoted, lines).short);
    expect(short[0]).toBe('Jane Doe');
    expect(new Set(short)).toHaveLength(3);
    for (const line of short.slice(1)) {
      expect(line).toContain('The Sampler');
      expect(line).toContain('Jane Doe');
      expect(line.length).toBeLessThan(60);
    }
  });

  test.each(others)('in %s is not in English', (_, locale) => {
    for (const lines of [[], ...Object.values(kinds)]) {
      expect(read(locale, '“Go,” she said.', lines).whole).not.toBe(read(en, '“Go,” she said.', lines).whole);
    }
    for (const words of ['We will go,', 'will go,” she said', quoted]) {
      expect(read(locale, quoted, [], words).whole).not.toBe(read(en, quoted, [], words).whole);
      expect(read(locale, quoted, [], words).whole).toContain('The Sampler');
    }
    for (const lines of [kinds.quoting, kinds.reporting, kinds.partly]) {
      expect(read(locale, quoted, lines).short).not.toBe(read(en, quoted, lines).short);
    }
  });

  // Before these marks French has a space that does not break.
  test('in French keeps its marks on the line', () => {
    expect(read(locales.fr, quoted, []).whole).not.toMatch(/ [:;]/);
    expect(read(locales.fr, `${both} It rained.`, ['sentence 1: quoting Jane Doe']).whole).not.toMatch(/ [:;]/);
    for (const lines of Object.values(kinds)) {
      for (const text of ['“Go,” she said.', '“Go,” she said. Rain fell.']) {
        expect(read(locales.fr, text, lines).whole.replaceAll(text, '')).not.toMatch(/ [:;»]|« /);
      }
    }
  });
});

describe('a caption', () => {
  const holds: Holds = () => true;

  const captionIn = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'citation' ? block.text : []));

  /** The line below a passage with some of its words in bold. */
  function captionOf(
    document: SourceDocument,
    paragraph: number,
    focus: Span | null,
    locale: Locale,
    within: Holds = holds,
  ) {
    const place = placeAt(document, paragraph);
    assert(place);
    const reply = chatOver(document).respond({ command: 'show', options: { place: referenceTo(place) } });
    assert(reply.kind === 'quotation');
    const [card] = present({ ...reply, shown: { ...reply.shown, focus } }, locale, within);
    const blocks = card?.blocks ?? [];
    const caption = captionIn(blocks);
    const quotation = blocks.find((block) => block.kind === 'quotation');
    return { caption, said: plain(caption), isBold: (quotation?.bold.length ?? 0) > 0, text: quotation?.text ?? '' };
  }

  const telesur = 'teleSUR English';
  const both = 'Russia and China';
  const statement = `${both}, joint statement, 4 February 2022, in ${telesur}`;
  const quoting = `Words in quotation marks: ${both}, joint statement, 4 February 2022. All others: ${telesur}`;
  const own = `${telesur}, in its own words, 4 February 2022`;
  const reporting = `${telesur}, reporting in its own words what`;

  /**
   * Of every sentence and every quotation of the article, by its first words: who is named below it if it is the one in
   * bold, in English and, by their names, in every language. Written from reading the article.
   */
  const judged: [paragraph: number, words: string, names: string[], caption: string][] = [
    [1, 'The two countries', [telesur, both], `${reporting} ${both} said`],
    [
      2,
      'In the midst of',
      [telesur, 'Vladimir Putin and Xi Jinping'],
      `${own}; “a joint call for NATO … the ‘Cold War’ mentality”: reporting what Vladimir Putin and Xi Jinping said`,
    ],
    [
      2,
      'Cold War',
      [telesur, 'Vladimir Putin and Xi Jinping'],
      `In bold (“Cold War”): ${reporting} Vladimir Putin and Xi Jinping said`,
    ],
    [
      3,
      'After the two',
      [telesur, both],
      `${own}; “calling for dialogue”: reporting what ${both} said (joint statement, 4 February 2022)`,
    ],
    [4, '“The parties', [both, telesur], quoting],
    [4, 'The parties', [both], `In bold (“The parties … the Cold War,”): ${statement}`],
    [4, 'to respect', [both], `In bold (“to respect … and fairly.”): ${statement}`],
    [5, 'The two countries', [telesur, both], `${reporting} ${both} said`],
    [6, 'They called', [both, telesur], quoting],
    [6, 'strengthen', [both], `In bold (“strengthen … and freedom.”): ${statement}`],
    [7, 'China and Russia', ['Carlos Martinez'], `Carlos Martinez, post on Twitter, 4 February 2022, in ${telesur}`],
    [8, 'Furthermore', [both, telesur], quoting],
    [8, 'a genuine', [both], `In bold (“a genuine … Council”): ${statement}`],
    [8, 'bring about', [both], `In bold (“bring about … on earth.”): ${statement}`],
    [
      9,
      'The meeting',
      [telesur, 'Western leaders'],
      `${own}; “Moscow is poised to … of neighboring Ukraine”: reporting what Western leaders said`,
    ],
    [
      10,
      'Moscow has',
      [telesur, 'Moscow'],
      `${own}; “denied that it has any … into Ukraine and Georgia”: reporting what Moscow said`,
    ],
    [
      11,
      'Putin and others',
      [telesur, 'Vladimir Putin and others'],
      `${reporting} Vladimir Putin and others said (earlier remarks); only the words in quotation marks are quoted`,
    ],
    [
      11,
      'military-technical',
      ['Vladimir Putin and others'],
      `In bold (“military-technical measures”): Vladimir Putin and others, earlier remarks, in ${telesur}`,
    ],
    [12, 'The two nations', [telesur, both], `In bold (“The two … recent months.”): ${reporting} ${both} said`],
    [
      12,
      'In December',
      [telesur, 'Yury Ushakov'],
      `In bold (“In December … with NATO.”): ${reporting} Yury Ushakov said (December 2021)`,
    ],
    [12, 'Beijing has', [telesur], `In bold (“Beijing has … U.S. dollar.”): ${own}`],
  ];
  const spansOf = (paragraph: number) => {
    const { sentences = [], quotations = [] } = placeAt(article, paragraph)?.passage ?? {};
    return [...sentences, ...quotations];
  };
  const cases = judged.map(([paragraph, words, names, caption]) => {
    const text = placeAt(article, paragraph)?.passage.text ?? '';
    const span = spansOf(paragraph).find(({ start }) => text.startsWith(words, start));
    assert(span, words);
    return { paragraph, words, names, caption, span };
  });

  test('is judged of every sentence and quotation of the article', () => {
    const spans = Array.from({ length: 12 }, (_, index) =>
      spansOf(index + 1).map(({ start, end }) => `¶ ${index + 1}: ${start}–${end}`),
    );
    const found = cases.map(({ paragraph, span }) => `¶ ${paragraph}: ${span.start}–${span.end}`);
    expect(new Set(found)).toEqual(new Set(spans.flat()));
    expect(found).toHaveLength(spans.flat().length);
  });

  describe.each(all)('in %s', (name, locale) => {
    const [marked = ''] = plain(locale.attributions.inBold({ words: '|', attribution: [] })).split('|');

    test.each(cases)('below “$words …” of ¶ $paragraph names who says it and nobody else', (each) => {
      const { caption, said, isBold } = captionOf(article, each.paragraph, each.span, locale);
      expect(strongIn(caption)).toEqual(each.names);
      if (name === 'en') expect(said).toBe(each.caption);
      expect(said.startsWith(marked)).toBe(each.caption.startsWith('In bold (“'));
      // Without a word in bold nothing is said of one.
      if (!isBold) expect(said.startsWith(marked)).toBe(false);
      expect(said).toContain(telesur);
    });

    test('below ¶ 12 without a word in bold tells who says what', () => {
      const { caption, said } = captionOf(article, 12, null, locale);
      expect(strongIn(caption)).toEqual([telesur, both, 'Yury Ushakov']);
      const [first, second] = [
        '“The two nations have … in recent months.”',
        '“In December, Kremlin … sign a deal with NATO.”',
      ].map((words) => said.indexOf(words.slice(1, -1)));
      assert(first !== undefined && second !== undefined);
      expect(first).toBeGreaterThan(0);
      expect(said.indexOf(both)).toBeGreaterThan(first);
      expect(second).toBeGreaterThan(said.indexOf(both));
      expect(said.indexOf('Ushakov')).toBeGreaterThan(second);
    });
  });

  describe('of words in bold among another’s', () => {
    const lines = [
      'sentence 1: quoting Jane Doe, speech',
      'sentence 2: quoting John Roe',
      'sentence 3: reporting Jim Poe',
    ];
    const text = '“We will go,” she said. “We will stay,” he said. Jim Poe slept, he said. Rain fell.';
    const { document, passage } = passageOf(text, ...lines);

    test.each([
      [
        '“We will go,” she said.',
        'In bold (“We will go,” she said.”): Words in quotation marks: Jane Doe, speech. All others in bold: The Sampler',
      ],
      ['We will stay,', 'In bold (“We will stay,”): John Roe, in The Sampler'],
      [
        'Jim Poe slept, he said.',
        'In bold (“Jim Poe slept, he said.”): The Sampler, reporting in its own words what Jim Poe said',
      ],
      ['Rain fell.', 'In bold (“Rain fell.”): The Sampler, in its own words, 29 February 2024'],
      [
        'will stay,” he said.',
        'In bold (“will stay,” he said.”): “will stay,”: John Roe; all others in bold: The Sampler',
      ],
      [
        '“We will go,” she said. “We will stay,” he said.',
        'In bold (“We will go,” … he said.”): “We will go,”: Jane Doe, speech; “We will stay,”: John Roe; all others in bold: The Sampler',
      ],
    ])('“%s”', (words, caption) => {
      expect(captionOf(document, 1, wordsIn(passage, words), en).said).toBe(caption);
    });

    test.each(all)('in %s: “all others” are only those in bold', (_, locale) => {
      const { quoting: told, parts } = locale.attributions;
      const data = { speaker: 'Jane Doe', details: [], publisher: 'The Sampler' };
      expect(told({ ...data, inBold: true })).not.toEqual(told({ ...data, inBold: false }));
      expect(parts.others({ ...data, inBold: true })).not.toEqual(parts.others({ ...data, inBold: false }));
    });
  });

  describe('of a part of a long passage', () => {
    const sentence = (name: string) => `${name} said a great deal ${'and more '.repeat(20)}and then no more.`;
    const names = ['Jane Doe', 'John Roe', 'Jim Poe'];
    const { document, passage } = passageOf(
      names.map(sentence).join(' '),
      ...names.map((name, index) => `sentence ${index + 1}: reporting ${name}`),
    );
    /** Room for a sentence and its caption. */
    const short: Holds = (blocks, share = 1) => blocks.map(lengthOf).reduce((a, b) => a + b, 0) <= 700 * share;

    test.each(names.map((name, index) => [name, index] as const))('names who says what is shown: %s', (name, index) => {
      const { said, text } = captionOf(document, 1, passage.sentences[index] ?? null, en, short);
      expect(text).toBe(sentence(name));
      expect(said).toBe(`The Sampler, reporting in its own words what ${name} said`);
    });

    test('says nothing of words in bold that are in another part', () => {
      const place = placeAt(document, 1);
      assert(place);
      const shown = chatOver(document).respond({ command: 'show', options: { place: referenceTo(place) } });
      assert(shown.kind === 'quotation');
      const [focus = null, , last] = passage.sentences;
      const reply = { ...shown, shown: { ...shown.shown, focus, offset: last?.start ?? 0 } };
      const blocks = present(reply, en, short).flatMap((card) => card.blocks);
      expect(blocks.find((block) => block.kind === 'quotation')?.bold).toEqual([]);
      expect(plain(captionIn(blocks))).toBe('The Sampler, reporting in its own words what Jim Poe said');
    });
  });
});

function lengthOf({ text }: Block): number {
  return typeof text === 'string' ? text.length : plain(text).length;
}

describe('a list', () => {
  const itemsOf = (words: string) => {
    const reply = chatOver(article).respond({ command: 'search', options: { words } });
    return present(reply, en, () => true).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'item' ? [plain(block.text)] : [])),
    );
  };

  test.each([
    ['U.S. dollar', /^¶ 12 · teleSUR English: ….*dollar/],
    ['dialogue and mutual trust', /^¶ 6 · teleSUR English, quoting Russia and China: They called/],
    ['quality peace growth equality freedom', /^¶ 6 · Russia and China: …/],
    ['effectively barring', /^¶ 10 · teleSUR English, in part reporting Moscow: …/],
    ['written security guarantees', /^¶ 10 · teleSUR English, reporting Moscow: …/],
    ['sign a deal with NATO', /^¶ 12 · teleSUR English, reporting Yury Ushakov: …In December.* deal with NATO\.…?$/],
    ['Ushakov', /^¶ 12 · teleSUR English, reporting Yury Ushakov: …In December/],
    ['Carlos Martinez', /^¶ 7 · Carlos Martinez: /],
  ])('names who says the words that are shown: %s', (words, item) => {
    expect(itemsOf(words)[0]).toMatch(item);
  });
});
