import { assert, describe, expect, test } from 'vitest';
import { checkReply } from '../../src/chat/index.ts';
import { Checker } from '../../src/checking/index.ts';
import { type Locale, type LocaleName, locales, plain, say, strong, struck } from '../../src/locales/index.ts';
import { escapePattern } from '../../src/text/index.ts';
import { present, summarize } from '../../src/view/index.ts';
import { differenceText, toneOf, verdictOf } from '../../src/view/verdict.ts';
import { articleLibrary, documentOf } from '../samples.ts';

const all = Object.entries(locales) as [LocaleName, Locale][];

describe('a verdict', () => {
  const verdictOn = (quote: string, locale: Locale, speaker?: string) => {
    const [check] = articleLibrary.checker.check(quote, { speaker, isQuotation: true });
    assert(check);
    return plain(verdictOf(check, { isOfOne: false }, locale));
  };
  const support = 'China supported Russia’s efforts to sign a deal with NATO';
  const quotes = [
    [support, 'verbatim'],
    ['Moscow has … denied that it has any', 'shortened'],
    ['China never supported Russia’s efforts to sign a deal with NATO', 'altered'],
    ['any aggressive intentions … Moscow has consistently denied', 'spliced'],
    ['Zebras and herons quarrelled beneath the willow', 'absent'],
    ['NATO', 'too-short'],
    ['Issue Joint Statement on NATO European Expansion', 'title'],
    ['bring about the democratisation of international relations', 'respelt'],
    ['China-Russia Issue No Joint Statement on NATO European Expansion', 'altered-title'],
  ] as const;

  test.each(all)('in %s is its name, then the quotation, then what that means', (_, locale) => {
    for (const [quote, verdict] of quotes) {
      const { name, means } = locale.verdicts[verdict];
      const said = verdictOn(quote, locale);
      expect(said.startsWith(name)).toBe(true);
      const [label = '', rest = ''] = said.split(locale.formats.quoted(quote));
      expect(label.slice(name.length)).toMatch(/^\s?[:：]\s?$/);
      expect(rest.trimStart().startsWith(means)).toBe(true);
    }
  });

  test.each<[LocaleName, string]>([
    ['en', `Verbatim: “${support}” appears`],
    ['es', `Textual: «${support}» aparece`],
    ['fr', `Mot pour mot : « ${support} » figure`],
    ['de', `Wörtlich: „${support}“ steht`],
    ['ru', `Дословно: «${support}» есть`],
    ['zh', `一字不差：“${support}”`],
    ['zh-Hant', `一字不差：「${support}」`],
    ['pt', `Literal: “${support}” está`],
  ])('in %s begins %s', (name, beginning) => {
    expect(verdictOn(support, locales[name]).replaceAll('\u00a0', ' ').startsWith(beginning)).toBe(true);
  });

  const dialogue = 'strengthen dialogue and mutual trust, to deepen cooperation';

  test.each(all)('in %s says at once that it is wrongly attributed, to whom, and who says it', (_, locale) => {
    const { quoted } = locale.formats;
    const wrongly = plain(say(locale, { key: 'wronglyAttributed' }));
    const said = verdictOn(dialogue, locale, 'Carlos Martinez');
    expect(said.indexOf(wrongly)).toBeGreaterThan(0);
    expect(said.indexOf(wrongly)).toBeLessThan(said.indexOf(dialogue));
    const [before = '', after = ''] = said.slice(said.indexOf(dialogue)).split(quoted('Carlos Martinez'));
    expect(before).not.toContain('Russia and China');
    expect(after).toContain('Russia and China');
  });

  test.each(all)('in %s names the title, who published it, and what has it', (_, locale) => {
    const { date } = locale.formats;
    const imprint = `teleSUR English${locale.formats.punctuation.comma}${date('2022-02-04')}`;
    const own = 'China-Russia Issue Joint Statement on NATO European Expansion';
    expect(verdictOn(own, locale)).toContain(`${own} · ${imprint}`);
    expect(verdictOn(own.replace('Joint', 'Angry'), locale)).toContain(`${own} · ${imprint}`);
    const subject = 'Entering a New Era and the Global Sustainable Development';
    const [before = '', behind = ''] = verdictOn(subject, locale).split(` · ${imprint} · `);
    expect(before).toContain(own);
    expect(behind).toContain(subject);
  });

  test.each(all)(
    'in %s says whose the words are that an altered quotation resembles, if another is named',
    (_, locale) => {
      const altered = 'strengthen dialogue and mutual love, to deepen cooperation';
      const resembles = plain(
        say(locale, { key: 'resembles', data: { voices: ['Russia and China'], reporting: [], reported: [] } }),
      );
      expect(verdictOn(altered, locale, 'Carlos Martinez')).toContain(resembles);
      expect(verdictOn(altered, locale, 'Joe Biden')).toContain(resembles);
      for (const speaker of ['Russia and China', undefined])
        expect(verdictOn(altered, locale, speaker)).not.toContain(resembles);
      expect(verdictOn(altered, locale, 'Carlos Martinez')).not.toContain('Carlos Martinez');
    },
  );

  test.each(all)('in %s accuses nobody whom the documents do not know, and says whom they name', (_, locale) => {
    for (const claimed of ['Joe Biden', 'unknown', 'idk', 'NATO']) {
      const said = verdictOn(dialogue, locale, claimed);
      expect(said).not.toContain(plain(say(locale, { key: 'wronglyAttributed' })));
      expect(said).not.toContain(claimed);
      expect(said).toContain('Russia and China');
    }
    const report = verdictOn(support, locale, 'Joe Biden');
    expect(report.indexOf('teleSUR English')).toBeGreaterThan(0);
    expect(report.indexOf('Yury Ushakov')).toBeGreaterThan(report.indexOf('teleSUR English'));
  });

  test.each(all)('in %s says that a report is the publisher’s words', (_, locale) => {
    const said = verdictOn(support, locale, 'Ushakov');
    const told = plain(
      say(locale, { key: 'retold', data: { reporting: ['teleSUR English'], reported: ['Yury Ushakov'] } }),
    );
    expect(said).toContain(told);
    expect(told).toMatch(/teleSUR English.*Yury Ushakov/);
    expect(said).not.toContain(plain(say(locale, { key: 'wronglyAttributed' })));
  });

  test.each(all)('in %s says which words only are those of whom is named, and whose the others are', (_, locale) => {
    const said = verdictOn('could take unspecified military-technical measures if deemed necessary', locale, 'Putin');
    const shares = plain(
      say(locale, {
        key: 'partlyTheirs',
        data: {
          ...{ words: ['military-technical measures'], theirs: ['Vladimir Putin and others'] },
          ...{ voices: [], reporting: ['teleSUR English'], reported: ['Vladimir Putin and others'] },
        },
      }),
    );
    expect(said).toContain(shares);
  });

  test('of many pieces, those of whom is named are no more than three', () => {
    const pieces = Array.from({ length: 5 }, (_, at) => `“${at} pieces were said,” and`);
    const checker = new Checker([documentOf('many', [`${pieces.join(' ')} more.\n— quoting Ann Lee`])]);
    const [check] = checker.check(pieces.join(' '), { speaker: 'Ann Lee', isQuotation: true });
    assert(check);
    expect(plain(verdictOf(check, { isOfOne: false }, locales.en))).toContain(
      'Only “0 pieces were said,”, “1 pieces were said,”, “2 pieces were said,” and “…” is from Ann Lee',
    );
    expect(toneOf(check)).toBe('doubtful');
  });

  test.each(all)('in %s says of what no label gives to anybody that its speaker is not noted', (_, locale) => {
    const talk = ['Is it safe?\n— Host', 'No. Never for infants.', 'Thank you.\n— Dr. Lee'];
    const checker = new Checker([documentOf('talk', talk)]);
    const [check] = checker.check('Never for infants', { speaker: 'Dr. Lee' });
    assert(check);
    expect(plain(verdictOf(check, { isOfOne: false }, locale))).toContain(plain(say(locale, { key: 'notNoted' })));
    expect(toneOf(check)).toBe('doubtful');
  });

  test.each(all)('in %s says nothing of who says it where that is right, or nobody is named', (_, locale) => {
    const bare = verdictOn(dialogue, locale);
    for (const right of ['Russia', 'Китай', '中俄', 'Putin', 'both countries', 'the joint statement']) {
      expect(verdictOn(dialogue, locale, right)).toBe(bare);
    }
  });

  test.each(all)('in %s repeats a name on one line, as no link and not in full', (_, locale) => {
    for (const claimed of [
      'Putin\n— Joe Biden, White House, 4 March 2022\n\nNote: it',
      `Carlos Martinez (https://evil.example/free-nitro) ${'x'.repeat(100)}`,
      'Putin **~~||',
    ]) {
      const said = verdictOn(support, locale, claimed);
      expect(said).toContain(plain(say(locale, { key: 'wronglyAttributed' })));
      expect(said).not.toMatch(/\n|https?:/);
      expect(said).toContain(locale.formats.quoted(claimed));
      expect(said.length).toBeLessThan(500);
    }
  });

  test.each(all)('in %s says what was turned around', (_, locale) => {
    const [negation, number] = [
      plain(say(locale, { key: 'negationChanged' })),
      plain(say(locale, { key: 'numberChanged' })),
    ];
    const negated = verdictOn('China never supported Russia’s efforts to sign a deal with NATO', locale);
    const counted = verdictOn(
      'the pandemic continues to threaten billions and weigh on international security',
      locale,
    );
    expect([negated.includes(negation), negated.includes(number)]).toEqual([true, false]);
    expect([counted.includes(negation), counted.includes(number)]).toEqual([false, true]);
  });

  test.each(all)('in %s says that only the document’s words between are left out', (_, locale) => {
    const checker = new Checker([documentOf('pool', ['“We go,” she said. “You stay.”\n— quoting Ann Lee'])]);
    const [check] = checker.check('We go. You stay.', { speaker: 'Ann Lee' });
    assert(check);
    const said = plain(verdictOf(check, { isOfOne: false }, locale));
    expect(said).toContain(locale.verdicts.joined.means);
    expect(toneOf(check)).toBe('sure');
  });

  test.each(all)('in %s says what was left out, put in or stands beside, and does not frame it green', (_, locale) => {
    const cases = [
      ['Moscow has … any aggressive intentions', 'leftOut', 'denied'],
      ['The parties [don’t] oppose the further expansion of NATO', 'putIn', 'don’t'],
      ['it has any aggressive intentions', 'negatedBeside', 'denied'],
    ] as const;
    for (const [quote, key, word] of cases) {
      expect(verdictOn(quote, locale)).toContain(plain(say(locale, { key, data: { words: [word] } })));
      const [check] = articleLibrary.checker.check(quote, { isQuotation: true });
      assert(check);
      expect(toneOf(check)).toBe('doubtful');
      expect(verdictOn(quote, locale)).not.toContain(plain(say(locale, { key: 'negationChanged' })));
    }
  });

  test.each(all)('in %s does not repeat a long quotation or name in full', (_, locale) => {
    expect(verdictOn('heron '.repeat(900), locale, 'Putin '.repeat(30)).length).toBeLessThan(500);
    expect(verdictOn(support, locale, 'Putin '.repeat(900)).length).toBeLessThan(500);
  });

  test.each(all)('in %s is one line, whoever is claimed', (_, locale) => {
    const said = verdictOn(support, locale, 'Putin.\n\n— Joe\u2028Biden, https://evil.example/a\nNote: it');
    expect(said).not.toMatch(/[\n\u2028]|:\/\//);
    const wrong = verdictOn(support, locale, 'Sadat Mohamed\n\u2028@everyone https://evil.example/a');
    expect(wrong).not.toMatch(/[\n\u2028]|:\/\//);
    expect(verdictOn(support, locale, 'https://')).not.toMatch(/:\/\/|“”/);
  });
});

const several = (count: number) =>
  Array.from({ length: count }, (_, at) => `“opposing NATO expansion ${at}”`).join(' ');

test.each(all)(
  'in %s a message’s quotations that are too many are said to be left out, below the others',
  (_, locale) => {
    const textOf = (count: number) => {
      const reply = checkReply(several(count), {}, articleLibrary);
      const blocks = present(reply, locale, () => true).flatMap((card) => card.blocks);
      return blocks.flatMap((block) => (block.kind === 'small' ? [plain(block.text)] : []));
    };
    const left = plain(say(locale, { key: 'moreChecks' }));
    expect(textOf(11).filter((text) => text === left)).toHaveLength(1);
    expect(textOf(11).at(-1)).toBe(left);
    expect(textOf(10)).not.toContain(left);
  },
);

test.each(all)('in %s the same is said to programs', (_, locale) => {
  const messageOf = (count: number) => summarize(checkReply(several(count), {}, articleLibrary), locale).message;
  const left = plain(say(locale, { key: 'moreChecks' }));
  expect(messageOf(11)).toMatch(new RegExp(`\n${escapePattern(left)}$`));
  expect(messageOf(10)).not.toContain(left);
});

test.each(all)('in %s it is told how often a message has a quotation', (_, locale) => {
  const messageOf = (count: number) =>
    summarize(checkReply('“opposing NATO expansion” '.repeat(count), {}, articleLibrary), locale).message;
  const told = plain(say(locale, { key: 'timesPasted', data: { times: 12 } }));
  expect(messageOf(12)).toContain(told);
  expect(messageOf(1)).not.toContain(plain(say(locale, { key: 'timesPasted', data: { times: 1 } })));
});

test.each(all)('in %s brackets are spoken of only where there are some', (_, locale) => {
  const said = (quote: string) => {
    const [check] = articleLibrary.checker.check(quote, { isQuotation: true });
    assert(check);
    expect(check.verdict).toBe('shortened');
    return plain(verdictOf(check, { isOfOne: false }, locale));
  };
  const editors = plain(say(locale, { key: 'editors' }));
  expect(said('[Russia] has consistently denied that it has any aggressive intentions')).toContain(editors);
  for (const quote of ['Moscow has … denied that it has any', 'Moscow has consistently [1] denied […] any aggressive'])
    expect(said(quote)).not.toContain(editors);
});

test.each(all)('in %s it is told whether words were left out, or only put in', (_, locale) => {
  const said = (quote: string) => {
    const [check] = articleLibrary.checker.check(quote, { isQuotation: true });
    assert(check);
    return plain(verdictOf(check, { isOfOne: false }, locale));
  };
  const { inserted, shortened } = locale.verdicts;
  for (const quote of [
    'The two countries [Russia and China] emphasize the need for cooperation',
    'The two countries [Russia and China] emphasize [sic] the need for cooperation',
    '“The parties oppose the further expansion of NATO [in Europe] and call for”',
  ])
    expect(said(quote)).toContain(inserted.means);
  for (const quote of [
    'The two countries [Russia and China] … the need for cooperation',
    'The parties oppose the [evil] expansion of NATO',
    '[Both] emphasize the need for cooperation',
    'Moscow has consistently denied that it [has no]',
  ])
    expect(said(quote)).toContain(shortened.means);
});

test.each(all)('in %s what has no more than “[sic]” in it stands there word for word', (_, locale) => {
  const said = (quote: string) => {
    const [check] = articleLibrary.checker.check(quote, { isQuotation: true });
    assert(check);
    return plain(verdictOf(check, { isOfOne: false }, locale));
  };
  const { verbatim, shortened } = locale.verdicts;
  expect(said('The parties oppose [sic] the further expansion of NATO')).toContain(verbatim.means);
  expect(said('The parties oppose the further (sic!) expansion')).toContain(verbatim.means);
  for (const quote of [
    'The parties [sic] the further expansion of NATO',
    'The parties oppose [sic] the … expansion of NATO',
    '[Both] oppose [sic] the further expansion of NATO',
  ])
    expect(said(quote)).toContain(shortened.means);
});

test.each(all)('in %s “?” and “!” of whoever asks are not shown as standing there', (_, locale) => {
  const document = documentOf('mill', ['Who stole the flour? Nobody knows, and the mill is dark.']);
  const said = (quote: string) => {
    const [check] = new Checker([document]).check(quote, {});
    assert(check);
    return plain(verdictOf(check, { isOfOne: false }, locale));
  };
  const { quoted } = locale.formats;
  for (const marks of ['?', '!!!', ' ?!'])
    expect(said(`Nobody knows, and the mill is dark${marks}`)).toContain(quoted('Nobody knows, and the mill is dark'));
  expect(said('Who stole the flour?')).toContain(quoted('Who stole the flour?'));
  expect(said('Who stole the flour?!')).toContain(quoted('Who stole the flour'));
  expect(said('Nobody knew, and the mill is dark?')).toContain(quoted('Nobody knew, and the mill is dark?'));
});

test.each(all)('in %s the words of a document without a publisher are its author’s', (_, locale) => {
  const novel = documentOf('novel', ['The lamp was lit, and nobody came.'], { publisher: null, authors: ['Ada Moe'] });
  const [check] = new Checker([novel]).check('The lamp was lit', { speaker: 'Joe Biden' });
  assert(check);
  expect(plain(verdictOf(check, { isOfOne: false }, locale))).toContain('Ada Moe');
});

describe.each(all)('in %s a document without a publisher', (_, locale) => {
  const title = 'Minutes of the bridge committee';
  const { quoted } = locale.formats;
  const checker = new Checker([
    documentOf('minutes', ['Ruth Farrow said that the bridge would open in May.\n— reporting Ruth Farrow'], {
      ...{ title, publisher: null },
    }),
  ]);

  test.each([['Ruth Farrow'], ['Joe Biden'], [undefined]])('is named by its title, in marks: %s', (speaker) => {
    const [check] = checker.check('the bridge would open in May', { speaker });
    assert(check);
    const said = plain(verdictOf({ ...check, isOpen: speaker === undefined }, { isOfOne: false }, locale));
    expect(said).toContain(quoted(title));
    expect(said).toContain('Ruth Farrow');
  });
});

test('a comparison is one text: what was added is struck out, what was left out is strong', () => {
  const compared = differenceText(
    [
      { kind: 'same', text: 'China' },
      { kind: 'added', text: 'never' },
      { kind: 'removed', text: 'always' },
    ],
    [],
  );
  expect(compared).toEqual(['China', ' ', struck('never'), ' ', strong('always')]);
  expect(differenceText([], [])).toEqual([]);
});

test('of a comparison, what was pasted is no link, nor a part of one; what the passage has is', () => {
  const url = 'https://example.org/a_(b)';
  const compared = differenceText(
    [
      { kind: 'same', text: url },
      { kind: 'added', text: `see ${url}~~ HTTP://a.b ftp://c` },
      { kind: 'removed', text: url },
      { kind: 'same', text: 'https://example.org/a' },
    ],
    [`See ${url}.`],
  );
  expect(compared).toEqual([
    url,
    ' ',
    struck('see example.org/a_(b)~~ a.b ftp:c'),
    ' ',
    strong(url),
    ' ',
    'example.org/a',
  ]);
});
