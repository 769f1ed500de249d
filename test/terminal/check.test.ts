import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonMatch, objectsIn, outputFor } from './json.ts';

const verdict = z.enum(['verbatim', 'shortened', 'altered', 'spliced', 'absent', 'too-short']);
const difference = z
  .array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string().min(1) }))
  .nullable();
const attribution = z.enum(['unclaimed', 'right', 'partly', 'reported', 'published', 'wrong', 'unknown']);
const check = { verdict, attribution, misattributed: z.boolean(), difference };

/** The format that others rely on. */
const Answer = z.strictObject({
  input: z.unknown(),
  command: z.literal('check'),
  outcome: z.literal('check'),
  matches: z.array(jsonMatch),
  message: z.string().min(1),
  ...check,
  checks: z
    .array(z.strictObject({ quotation: z.string(), ...check }))
    .min(2)
    .optional(),
});

/** What is answered to lines, one each. */
async function answersTo(lines: readonly string[]): Promise<unknown[]> {
  const answers = objectsIn(await outputFor(lines.map((line) => `${line}\n`).join('')));
  expect(answers).toHaveLength(lines.length);
  return answers;
}

const call = (quote: string, speaker?: string) => ({
  command: 'check',
  options: { quote, ...(speaker !== undefined && { speaker }) },
});

const support = 'China supported Russia’s efforts to sign a deal with NATO';
const dialogue = 'strengthen dialogue and mutual trust, to deepen cooperation';

test('every verdict, with its passages, whether it is misattributed and how it differs', async () => {
  const cases: [call: ReturnType<typeof call>, verdict: string, attribution: string, paragraphs: number[]][] = [
    [call(support), 'verbatim', 'unclaimed', [12]],
    [call(support, 'Putin'), 'verbatim', 'wrong', [12]],
    [call(support, 'teleSUR'), 'verbatim', 'right', [12]],
    [call(support, 'Ushakov'), 'verbatim', 'reported', [12]],
    [call(support, 'Joe Biden'), 'verbatim', 'unknown', [12]],
    [call(dialogue, 'Russia and China'), 'verbatim', 'right', [6]],
    [call(dialogue, 'Carlos Martinez'), 'verbatim', 'wrong', [6]],
    [call(`“${dialogue}” — Ushakov`), 'verbatim', 'wrong', [6]],
    [call('reduce tensions. “The parties oppose'), 'verbatim', 'unclaimed', [3, 4]],
    [call('Moscow has … denied that [Russia] has any aggressive intentions'), 'shortened', 'unclaimed', [10]],
    [call('any aggressive intentions … Moscow has consistently denied'), 'spliced', 'unclaimed', [10]],
    [call('China never supported Russia’s efforts to sign a deal', 'Putin'), 'altered', 'unclaimed', [12]],
    [call('NATO', 'Putin'), 'too-short', 'unclaimed', []],
  ];
  const answers = (await answersTo(cases.map(([each]) => JSON.stringify(each)))).map((each) => Answer.parse(each));
  expect(
    answers.map((each) => [
      each.input,
      each.verdict,
      each.attribution,
      each.matches.map(({ paragraphs }) => paragraphs[0]),
    ]),
  ).toEqual(cases);
  for (const each of answers) expect(each.misattributed).toBe(each.attribution === 'wrong');
  expect(answers.map((each) => each.difference !== null)).toEqual(cases.map(([, each]) => each === 'altered'));
  expect(answers.find((each) => each.verdict === 'altered')?.difference).toEqual([
    { kind: 'same', text: 'China' },
    { kind: 'added', text: 'never' },
    { kind: 'same', text: 'supported Russia’s efforts to sign a deal' },
  ]);
});

test('a foreign sentence has at most a nearest passage, of no confidence', async () => {
  const [answer] = await answersTo([JSON.stringify(call('Zebras and herons quarrelled beneath the willow'))]);
  const { verdict, difference, matches } = Answer.parse(answer);
  expect({ verdict, difference }).toEqual({ verdict: 'absent', difference: null });
  for (const match of matches) expect(match).toMatchObject({ focus: null, confidence: 0 });
});

test('more quotations than one come with all their verdicts, the first of which is the verdict', async () => {
  const [answer] = await answersTo([JSON.stringify(call(`“${dialogue}” — Ushakov, but “NATO” and “${support}”`))]);
  expect(Answer.parse(answer)).toMatchObject({
    verdict: 'verbatim',
    misattributed: true,
    difference: null,
    checks: [
      { quotation: dialogue, verdict: 'verbatim', misattributed: true },
      { quotation: 'NATO', verdict: 'too-short' },
      { quotation: support, verdict: 'verbatim', misattributed: false },
    ],
  });
});

test('typed as on Discord', async () => {
  const answers = await answersTo([`/check ${support}`, `/check quote:${support} speaker:Putin`]);
  expect(answers.map((each) => Answer.parse(each).misattributed)).toEqual([false, true]);
});

test('other answers have no verdict, and neither have errors', async () => {
  const answers = await answersTo(['Ushakov December', '/check', '{"command":"check","options":{"quote":5}}']);
  expect(answers).toMatchObject([{ outcome: expect.any(String) }, { outcome: 'error' }, { outcome: 'error' }]);
  for (const answer of answers) expect(answer).not.toHaveProperty('verdict');
});

test('one line for any quotation', async () => {
  const quotes = [
    '\ud800',
    '\0 \u2028 \u0085',
    'Z̷̢̛͑'.repeat(500),
    '“'.repeat(6000),
    '```\nx\n```',
    '__proto__ x',
    '🙂 🙂',
  ];
  const answers = await answersTo(quotes.map((quote) => JSON.stringify(call(quote))));
  expect(answers).toMatchObject(quotes.map((quote) => ({ input: { options: { quote } } })));
});
