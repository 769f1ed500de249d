import { describe, expect, test } from 'vitest';
import { locales, plain } from '../../src/locales/index.ts';
import { verdictOf } from '../../src/view/verdict.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const chat = chatOver(article);
const check = (options: Record<string, unknown>, over = chat) => over.respond({ command: 'check', options });
const checkMessage = (text: unknown) => chat.respond({ command: 'checkMessage', options: { text } });

/** What is said about each quotation. */
function verdicts(reply: ReturnType<typeof check>): string[] {
  return reply.kind === 'check' ? reply.checks.map((each) => plain(verdictOf(each, reply, locales.en))) : [];
}

const support = 'China supported Russia’s efforts to sign a deal with NATO';

test('is for the asker alone', () => {
  expect(check({ quote: support })).toMatchObject({
    kind: 'check',
    private: true,
    replaces: false,
    message: null,
    checks: [{ verdict: 'verbatim', claimed: null, passages: [{ passage: { paragraphs: [12] } }] }],
  });
});

describe('says', () => {
  test.each([
    [support, /^Verbatim: “China supported.*word for word/],
    ['Moscow has … denied that it has any', /^Shortened: /],
    ['China never supported Russia’s efforts to sign a deal with NATO', /^Altered: .*negation was changed/],
    ['the pandemic continues to threaten billions and weigh on international security', /^Altered: .*number/],
    ['any aggressive intentions … Moscow has consistently denied', /^Spliced: /],
    ['Zebras and herons quarrelled beneath the willow', /^Not in the documents: .*another document or translation/],
    ['NATO', /^Too short to tell: /],
  ])('of %j: %s', (quote, said) => {
    expect(verdicts(check({ quote }))).toEqual([expect.stringMatching(said)]);
  });

  test('never “fake” or “false”', () => {
    const said = [support, 'China denies it all', 'Moscow … denied', 'zebras and herons', 'NATO'].flatMap((quote) =>
      verdicts(check({ quote, speaker: 'Putin' })),
    );
    expect(said).toHaveLength(5);
    // To whom the words are ascribed may be wrong, but that says nothing about the words.
    expect(said.join('\n')).not.toMatch(/\b(fake|false|lie|invented|wrong(?!ly attributed))/i);
  });

  test('who does not say it', () => {
    expect(verdicts(check({ quote: support, speaker: 'Putin' }))).toEqual([
      expect.stringMatching(/“Putin” is not who/),
    ]);
    expect(verdicts(check({ quote: support, speaker: 'teleSUR' }))).toEqual([expect.not.stringContaining('teleSUR')]);
    expect(verdicts(check({ quote: `“${support}” — Putin` }))).toEqual([expect.stringMatching(/“Putin” is not who/)]);
  });

  test('whose words tell what was said', () => {
    expect(verdicts(check({ quote: support, speaker: 'Ushakov' }))).toEqual([
      expect.stringMatching(/These are the words of teleSUR English, telling what Yury Ushakov said\.$/),
    ]);
  });

  test('whom the document names, where it does not know who was named', () => {
    expect(verdicts(check({ quote: support, speaker: 'Joe Biden' }))).toEqual([
      expect.stringMatching(
        /^In the document, these words are from teleSUR English \(telling what Yury Ushakov said\)\. Verbatim: /,
      ),
    ]);
  });

  test('that one tells what another said, who says some of the words, each once', () => {
    const quote = 'We could take military-technical measures if deemed necessary to ensure Russia’s security';
    const [altered] = verdicts(check({ quote, speaker: 'Joe Biden' }));
    expect(altered).toContain('are from Vladimir Putin and others and teleSUR English.');
  });
});

test('checks against the document that is named', () => {
  const birds = documentOf('birds', ['Herons are large birds that stand in shallow water.']);
  const over = chatOver(birds, documentOf('recipe', ['Peel the turnips and simmer them for twenty minutes.']));
  const quote = 'large birds that stand in shallow water';
  expect(check({ quote, document: 'birds' }, over)).toMatchObject({ checks: [{ verdict: 'verbatim' }] });
  const elsewhere = check({ quote, document: 'recipe' }, over);
  expect(elsewhere).toMatchObject({ checks: [{ verdict: 'absent' }] });
  // Not that no document has it.
  expect(verdicts(elsewhere)).toEqual([expect.stringMatching(/^Not in this document: /)]);
  expect(check({ quote, document: 'nowhere' }, over)).toMatchObject({
    kind: 'error',
    message: { key: 'unknownDocument' },
  });
});

test.each<[Record<string, unknown>, string]>([
  [{}, 'missingOption'],
  [{ quote: ' \n ' }, 'missingOption'],
  [{ quote: 5 }, 'notText'],
  [{ quote: 'x'.repeat(6001) }, 'tooLong'],
  [{ quote: support, speaker: 'x'.repeat(201) }, 'tooLong'],
  [{ quote: support, speaker: ['Putin'] }, 'notText'],
  [{ quote: support, name: 'Putin' }, 'unknownOption'],
])('%j is an error: %s', (options, key) => {
  expect(check(options)).toMatchObject({ kind: 'error', private: true, message: { key } });
});

test('an empty speaker is none', () => {
  expect(check({ quote: `“${support}” — Putin`, speaker: ' ' })).toMatchObject({ checks: [{ claimed: 'Putin' }] });
});

describe('a message', () => {
  test('is checked quotation by quotation, for the asker alone', () => {
    expect(checkMessage(`“${support}” — Putin\n\n“military-technical measures” — Putin`)).toMatchObject({
      kind: 'check',
      private: true,
      checks: [
        { verdict: 'verbatim', attribution: 'wrong' },
        { verdict: 'verbatim', attribution: 'right' },
      ],
    });
  });

  test('without a quotation is one', () => {
    expect(checkMessage(support)).toMatchObject({ checks: [{ verdict: 'verbatim', quotation: support }] });
  });

  test.each([undefined, '', ' \n', '\0'])('%j has no text', (text) => {
    expect(checkMessage(text)).toMatchObject({ kind: 'error', private: true, message: { key: 'emptyMessage' } });
  });
});
