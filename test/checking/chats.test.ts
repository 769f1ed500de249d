import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

const well = 'the old well has been dry since the summer before last';
const boat = 'whoever takes the green boat must bring it back before dark';
const key = 'i never gave the key to anybody but the night porter';
const roof = 'We will mend the roof of the mill before the first frost';
const debt = 'Nobody in this valley owes the miller a single coin';

const checker = new Checker([
  documentOf('chat', [`${well}.\n— otter_77`, `${boat}!\n— lena`, `${key}.\n— Heron9`]),
  documentOf('valley', [`${roof}, and not later.\n— Mayor Ida Falk`, `${debt}.\n— Per Sand`], {
    publisher: 'Valley Post',
  }),
  documentOf('report', [
    '“The wheel stands still and the flour is grey,” said the engineer Per Sand.\n— quoting Per Sand',
    'Falk scolds the miller in her letter of May.',
  ]),
]);

const checksOf = (message: string, isQuotation = false) =>
  checker.check(message, { isQuotation }).map(({ verdict, quotation, claimed, attribution }) => ({
    ...{ verdict, quotation, claimed, attribution },
  }));
const verbatim = (quotation: string, claimed: string | null, attribution: string) => ({
  ...{ verdict: 'verbatim', quotation, claimed, attribution },
});

describe('a known name that stands apart before words', () => {
  test.each([
    [`Ida Falk - ${roof}`, roof, 'Ida Falk', 'right'],
    [`Falk – ${roof}`, roof, 'Falk', 'right'],
    [`Sand — ${roof}`, roof, 'Sand', 'wrong'],
    [`Falk >> ${roof}`, roof, 'Falk', 'right'],
    [`lena - ${boat}`, boat, 'lena', 'right'],
    [`otter_77: ${well}`, well, 'otter_77', 'right'],
    [`[21:40] <lena> ${boat}`, boat, 'lena', 'right'],
    [`21:40 <Heron9> ${key}`, key, 'Heron9', 'right'],
    [`> Heron9\n${key}`, key, 'Heron9', 'right'],
    [`> **Ida Falk**\n> ${roof}`, roof, 'Ida Falk', 'right'],
    [`> otter_77: ${well}`, well, 'otter_77', 'right'],
  ])('says whose they are: %j', (message, quotation, claimed, attribution) => {
    for (const isQuotation of [false, true]) {
      expect(checksOf(message, isQuotation)).toEqual([verbatim(quotation, claimed, attribution)]);
    }
  });

  test('is nobody’s where it may be what they are about', () => {
    const words = 'The border stays closed until the flood is over';
    const border = new Checker([documentOf('border', [`${words}.\n— Per Sand`])]);
    expect(border.check(`Norway - ${words}`, {})).toMatchObject([
      { verdict: 'verbatim', quotation: words, claimed: null },
    ]);
  });

  test('is no part of words that are altered', () => {
    const quotation = roof.replace('frost', 'snow');
    expect(checksOf(`Falk - ${quotation}`)).toMatchObject([{ verdict: 'altered', quotation, claimed: 'Falk' }]);
  });

  test.each([`Mill - ${roof}`, `Dear Falk - ${roof}`, `About Falk - ${roof}`, `Falk and the mill - ${roof}`])(
    'is none where nobody is named so: %j',
    (message) => {
      expect(checksOf(message).map(({ claimed }) => claimed)).toEqual([null]);
    },
  );

  test('is one, too, where a document has it among the words, without a sign behind it', () => {
    const named = [
      { verdict: 'verbatim', claimed: 'Falk', quotation: expect.stringContaining('scolds the miller in her letter') },
    ];
    expect(checksOf('Falk: “scolds the miller in her letter”')).toMatchObject(named);
    expect(checksOf('Falk: scolds the miller in her letter')).toMatchObject(named);
    expect(checksOf('Falk scolds the miller in her letter')).toMatchObject([{ verdict: 'verbatim', claimed: null }]);
  });
});

test.each(['fyi', 'TIL', 'ngl,', 'Tbh ngl'])('what only chats begin with is no part of words: %s', (begun) => {
  const altered = roof.replace('frost', 'snow');
  for (const isQuotation of [false, true]) {
    expect(checksOf(`${begun} ${well}`, isQuotation)).toEqual([verbatim(well, null, 'unclaimed')]);
    expect(checksOf(`${begun} ${altered}`, isQuotation)).toMatchObject([{ verdict: 'altered', quotation: altered }]);
    expect(checksOf(`${begun} Falk said “${roof}”`, isQuotation)).toEqual([verbatim(roof, 'Falk', 'right')]);
  }
});

describe('a surname before a first name', () => {
  test.each([
    [`Falk, Ida: “${roof}”`, roof, 'Falk, Ida', 'right'],
    [`SAND, Per: ${debt}`, debt, 'SAND, Per', 'right'],
    // It may be two who are named.
    [`Falk, Dora: “${debt}”`, debt, 'Falk, Dora', 'unknown'],
  ])('is one name: %s', (message, quotation, claimed, attribution) => {
    expect(checksOf(message)).toEqual([verbatim(quotation, claimed, attribution)]);
  });

  test.each([`Norway, Sand: “${roof}”`, `Friday, Sand: “${roof}”`])('is not a place or a day: %s', (message) => {
    expect(checksOf(message)).toEqual([verbatim(roof, null, 'unclaimed')]);
  });
});

test.each(['btw', 'lol', 'tho.'])('“that’s” with a name and %j says whose a quotation is', (chatter) => {
  expect(checksOf(`“${roof}” that’s Falk ${chatter}`)).toEqual([verbatim(roof, 'Falk', 'right')]);
  expect(checksOf(`“${roof}” that’s Falk who mends it`)).toEqual([verbatim(roof, null, 'unclaimed')]);
});

test('a link in brackets behind a quotation is no part of it, but for a name', () => {
  const link = '(https://example.org/mill)';
  expect(checksOf(`**Falk:** *${roof}* ([source]${link})`)).toEqual([verbatim(roof, 'Falk', 'right')]);
  expect(checksOf(`"${roof}" ([Falk]${link})`)).toEqual([verbatim(roof, 'Falk', 'right')]);
});

describe('several quotations behind bars', () => {
  const both = [verbatim(roof, 'Falk', 'right'), verbatim(debt, 'Falk', 'wrong')];

  test.each([
    `> Falk: ${roof}\n> Falk: ${debt}`,
    `> "${roof}" - Falk\n> "${debt}" - Falk`,
    `> Falk: ${roof}\nand then\n> Falk: ${debt}`,
    `> “${roof}” (Falk)\nand\n> “${debt}” (Falk)`,
  ])('are checked one by one: %j', (message) => {
    expect(checksOf(message)).toEqual(both);
  });

  test.each(['That is not true!', 'Falk never said that.', 'FAKE'])(
    'are nobody’s where that is denied: %s',
    (denial) => {
      expect(checksOf(`> Falk: ${debt}\n${denial}`)).toEqual([verbatim(debt, null, 'unclaimed')]);
    },
  );

  test('are those of a passage, altered, where it has marks itself', () => {
    const passage = '“The wheel stands still and the flour is grey,” said the farmer Per Sand.';
    expect(checksOf(`> ${passage}`)).toMatchObject([{ verdict: 'altered' }]);
  });
});

describe('a pasted chat', () => {
  test.each([
    `[6:04 PM] lena: ${boat}\n[6:06 PM] Heron9: ${key}`,
    `lena — 05/11/2024 6:04 PM\n${boat}\nHeron9 — 05/11/2024 6:06 PM\n${key}`,
    `[18:04] <lena> ${boat}\n[18:06] <Heron9> ${key}`,
  ])('has each message by whom it names: %j', (message) => {
    expect(checksOf(message)).toEqual([verbatim(boat, 'lena', 'right'), verbatim(key, 'Heron9', 'right')]);
    const swapped = message.replace('Heron9', 'Falk').replace('lena', 'Sand');
    expect(checksOf(swapped).map(({ claimed }) => claimed)).toEqual(['Sand', 'Falk']);
  });

  test('has an altered message beside one that is not', () => {
    const altered = key.replace('never ', '');
    expect(checksOf(`[6:04 PM] lena: ${boat}\n[6:06 PM] Heron9: ${altered}`)).toEqual([
      verbatim(boat, 'lena', 'right'),
      { verdict: 'altered', quotation: altered, claimed: 'Heron9', attribution: 'unclaimed' },
    ]);
  });

  test.each([
    ['zoe — Today at 12:34', 'Dana — Today at 12:36'],
    ['zoe — Yesterday at 6:04 PM', 'zoe — Yesterday at 6:06 PM'],
  ])('of people whom nobody knows has each message, and no claim: %s', (first, second) => {
    const altered = key.replace('never ', 'often ');
    expect(checksOf(`${first}\n${altered}\n${second}\n${boat}`)).toEqual([
      { verdict: 'altered', quotation: altered, claimed: null, attribution: 'unclaimed' },
      verbatim(boat, null, 'unclaimed'),
    ]);
  });

  test('says that others were not checked, but for what says nothing', () => {
    const chat = (last: string) =>
      checker.check(`[6:04 PM] lena: ${boat}\n[6:06 PM] Heron9: ${last}`, {}).map(({ hasRest }) => hasRest);
    expect(chat('the porter told me that he saw you')).toEqual([true]);
    expect(chat('lol')).toEqual([false]);
  });

  test('with a quotation in a message has that one by whom the message names', () => {
    expect(checksOf(`[6:04 PM] lena: look at this\n[6:06 PM] Heron9: "${roof}" - Sand`)).toEqual([
      verbatim(roof, 'Sand', 'wrong'),
    ]);
  });
});

describe('the head of a single message', () => {
  test.each(['zoe — Today at 12:34', 'zoe — Yesterday at 6:04 PM', 'zoe - 05/11/2024 6:04 PM'])(
    'of a stranger is no part of altered words: %s',
    (head) => {
      const altered = key.replace('never ', 'often ');
      for (const parting of ['\n', ' ']) {
        expect(checksOf(`${head}${parting}${altered}`)).toEqual([
          { verdict: 'altered', quotation: altered, claimed: null, attribution: 'unclaimed' },
        ]);
        expect(checksOf(`${head}${parting}"${debt}" - Falk`)).toEqual([verbatim(debt, 'Falk', 'wrong')]);
      }
    },
  );

  test('calls nobody wrong, since anybody may call himself as a speaker is called', () => {
    expect(checksOf(`Ida Falk — Today at 12:34\n${debt}`)).toEqual([verbatim(debt, 'Ida Falk', 'unknown')]);
    expect(checksOf(`> Ida Falk — Today at 12:34\n> ${debt}`)).toMatchObject([
      { attribution: expect.not.stringMatching('wrong') },
    ]);
    const both = `Ida Falk — Today at 12:34\n${debt}\nPer Sand — Today at 12:36\n${roof}`;
    expect(checksOf(both).map(({ attribution }) => attribution)).toEqual(['unknown', 'unknown']);
    expect(checksOf(`Per Sand — Today at 12:34\n${debt}`)).toEqual([verbatim(debt, 'Per Sand', 'right')]);
  });
});

describe('a list below a name with a colon', () => {
  test.each(['Ida Falk:', 'Falk said:', 'falk:'])('is all that one’s: %s', (head) => {
    const checks = checksOf(`${head}\n- ${roof}\n- I sold the mill\n- ${debt}`);
    expect(checks.map(({ verdict, attribution }) => [verdict, attribution])).toEqual([
      ['verbatim', 'right'],
      ['absent', 'unclaimed'],
      ['verbatim', 'wrong'],
    ]);
  });

  test('has an item of somebody else who is named there', () => {
    expect(checksOf(`Ida Falk:\n- ${roof}\n- ${debt} (Per Sand)`).map(({ attribution }) => attribution)).toEqual([
      'right',
      'right',
    ]);
  });

  test('is nobody’s below other words', () => {
    const checks = checksOf(`My thoughts on Falk:\n- ${roof}\n- ${debt}`);
    expect(checks.map(({ claimed }) => claimed)).toEqual([null, null]);
  });
});

describe('of a pasted chat', () => {
  test('what its messages quote is checked, too, as it would be alone', () => {
    const chat = `[14:03] mira: hi\n[14:06] mira: he said “${roof}” and then “${debt}”\n[14:08] tom: ${boat}`;
    expect(checksOf(chat)).toEqual([
      verbatim(roof, null, 'unclaimed'),
      verbatim(debt, null, 'unclaimed'),
      verbatim(boat, null, 'unclaimed'),
    ]);
  });

  test('a message that tells who says something is cut as it would be alone', () => {
    const chat = `Mira — Today at 14:03\nFalk said that ${debt.toLowerCase()}\nTom — Today at 14:05\nno way`;
    expect(checksOf(chat)).toMatchObject([{ verdict: 'verbatim', claimed: 'Falk', attribution: 'wrong' }]);
  });
});

describe('of lines that strangers, too, are named before', () => {
  test.each([
    `anna: no way lol\nben: falk said ${debt}\nanna: really`,
    `Falk: ${debt}\nanna: no way lol`,
    `> anna: no way lol\n> Falk: ${debt}`,
    `anna: no way lol\nben: “${debt}” - Falk`,
    `Falk: ${debt}. anna: no way lol`,
    `Anna: prove it! falk: ${debt}`,
  ])('what is said to be somebody’s is checked, and nothing else: %j', (message) => {
    for (const isQuotation of [false, true]) {
      expect(checksOf(message, isQuotation)).toMatchObject([{ verdict: 'verbatim', attribution: 'wrong' }]);
    }
  });
});

test('copies of a quotation without a name are of the only one that another has', () => {
  const copies = [`“${debt}”`, `“${debt.toUpperCase()}”`, `“${debt}” – Falk`];
  expect(checker.check(copies.join('\n'), {})).toMatchObject([{ claimed: 'Falk', attribution: 'wrong', times: 3 }]);
  expect(checksOf([...copies, `“${debt}” – Sand`].join('\n')).map(({ claimed }) => claimed)).toEqual([
    null,
    'Falk',
    'Sand',
  ]);
});

test('of more than ten lines behind names it is said that there are more', () => {
  const lines = Array.from({ length: 10 }, (_, at) => `Falk: ${roof} ${at}`);
  const checks = checker.check([`Sand: ${debt}`, ...lines].join('\n'), {});
  expect(checks.map(({ hasMore }) => hasMore)).toEqual([...Array(9).fill(false), true]);
});

describe('a sentence around a quotation that has words of the documents', () => {
  const grey = 'The wheel stands still and the flour is grey';

  test.each([
    `Falk scolds the miller in her letter “${grey}”.`,
    `“${grey}” Per Sand`,
    `“The wheel stands still ... the flour is grey” Per Sand`,
  ])('is none: %j', (message) => {
    for (const isQuotation of [false, true]) {
      expect(checksOf(message, isQuotation)).toMatchObject([
        { verdict: expect.stringMatching(/verbatim|shortened/), quotation: expect.stringMatching(/^The wheel.*grey$/) },
      ]);
    }
  });

  test.each([`Falk says that Sand’s words “${debt.toLowerCase()}”`, `The valley reads Sand's letter “${roof}”`])(
    'says nothing of whose words it is about: %j',
    (message) => {
      expect(checksOf(message)).toMatchObject([{ attribution: 'unclaimed' }]);
    },
  );

  test('but of who is named with their own words it does', () => {
    expect(checksOf(`In Sand’s words “${roof}”`)).toMatchObject([{ claimed: 'Sand', attribution: 'wrong' }]);
  });
});
