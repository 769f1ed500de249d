import { describe, expect, test } from 'vitest';
import { article, articleLibrary } from '../samples.ts';

const check = (text: string) => articleLibrary.checker.check(text, {});

const dialogue = 'strengthen dialogue and mutual trust, to deepen cooperation';
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
    `so\n> ${dialogue}\nis that true?`,
    `> ${dialogue}`,
    dialogue,
    `  ${dialogue}\n`,
  ])('are found without what is around them: %j', (message) => {
    expect(check(message)).toMatchObject([{ verdict: 'verbatim', quotation: dialogue }]);
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
    expect(check(`“${support}” `.repeat(30))).toHaveLength(10);
  });

  test('behind the bar are one as long as the lines follow each other', () => {
    const message = `> ${dialogue}\n> ${support}\nand\n> ${support}`;
    expect(check(message).map(({ verdict }) => verdict)).toEqual(['spliced', 'verbatim']);
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

describe('the name beside a quotation', () => {
  test.each([
    [`“${dialogue}” — Putin`, 'Putin'],
    [`“${dialogue}” – Putin`, 'Putin'],
    [`"${dialogue}" - Putin`, 'Putin'],
    [`"${dialogue}" -- Putin`, 'Putin'],
    [`«${dialogue}» — Путин`, 'Путин'],
    [`“${dialogue}.”\n— Xi Jinping`, 'Xi Jinping'],
    [`> ${dialogue}\n— Putin`, 'Putin'],
    [`${dialogue} — Xi Jinping`, 'Xi Jinping'],
    [`${dialogue}\n- Vladimir Putin`, 'Vladimir Putin'],
    [`Xi said: “${dialogue}”`, 'Xi'],
    [`Xi said: ${dialogue}`, 'Xi'],
    [`Putin: "${dialogue}"`, 'Putin'],
    [`Vladimir Putin once wrote that “${dialogue}”`, 'Vladimir Putin'],
    [`According to Putin, “${dialogue}”`, 'Putin'],
    [`“${dialogue}” — Putin, 2022`, 'Putin'],
  ])('is whom it is claimed for, and wrong: %j', (message, claimed) => {
    expect(check(message)).toMatchObject([{ verdict: 'verbatim', claimed, misattributed: true }]);
  });

  test.each([
    `“${dialogue}” — Russia and China`,
    `China and Russia: “${dialogue}”`,
    `“${dialogue}” — the joint statement`,
    `“${support}” — teleSUR`,
    `TeleSUR writes: ${support}`,
    `“China and Russia issue joint statement opposing NATO expansion” - Carlos Martinez`,
  ])('is right: %s', (message) => {
    const [found] = check(message);
    expect(found).toMatchObject({ verdict: 'verbatim', claimed: expect.any(String), misattributed: false });
  });

  test('belongs to the quotation that it stands beside', () => {
    expect(
      check(`“${dialogue}” — Putin\n\nbut “${support}” — teleSUR`).map(({ claimed, misattributed }) => [
        claimed,
        misattributed,
      ]),
    ).toEqual([
      ['Putin', true],
      ['teleSUR', false],
    ]);
  });

  test.each([
    `“${dialogue}”`,
    `I have read “${dialogue}” today`,
    `“${dialogue}”\n\nPutin is in the news again`,
    dialogue,
    '— Cold War',
  ])('is nobody’s where there is none: %j', (message) => {
    expect(check(message)).toMatchObject([{ claimed: null, misattributed: false }]);
  });

  test.each([
    `“${dialogue}” - wow`,
    `“${dialogue}” — this is true`,
    `“${dialogue}” — I love this part`,
    `Today: “${dialogue}”`,
    `Wow, “${dialogue}”`,
  ])('is not what is no name: %s', (message) => {
    expect(check(message)).toMatchObject([{ misattributed: false }]);
  });

  test.each([
    `“${dialogue},” said Putin`,
    `“${dialogue}”, Putin said`,
    `“${dialogue}” (Putin)`,
    `**Putin**: “${dialogue}”`,
    `Putin — “${dialogue}”`,
    `“${dialogue}” — **Putin**`,
  ])('is seen: %s', (message) => {
    expect(check(message)[0]).toMatchObject({ misattributed: true });
  });

  test('holds no other quotation', () => {
    expect(check(`“${support}” — Putin, and “military-technical measures” too`)).toHaveLength(2);
  });
});
