import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

function check(quote: string, paragraphs: readonly string[], language = 'en', speaker?: string) {
  const checker = new Checker([documentOf('made', paragraphs, { language })]);
  const [first] = checker.check(quote, { speaker, isQuotation: true });
  if (!first) throw new Error('There is always at least one check.');
  return first;
}

const cook =
  '“She is the most stubborn cook in Norway,” her former teacher, Liv Aasen, says. “And the best.”\n— quoting Liv Aasen';
const joke =
  '“Is this a joke?” asked Tim Lowe, 14. “Yes,” answered his friend Bea Okoro, 13, “and a tasteless, childish one.”\n— sentence 1: quoting Bea Okoro\n— “Is this a joke?”: Tim Lowe';
const ice = '«Мы не спустим лодку, пока не сойдёт лёд, — сказал Левин. — Рисковать я не буду».\n— quoting Левин';
const door = '« Je n’ai jamais quitté ce moulin, affirme-t-il. Le moulin, c’est moi. »\n— quoting Luc Morel';
const rain =
  '«No podemos esperar a que llueva», afirmó ante el pleno la alcaldesa Pilar Montero. «Cada gota cuenta».\n— quoting Pilar Montero';

describe('one speaker’s words that the document breaks off to say who speaks', () => {
  test.each<[quote: string, paragraph: string, language: string, speaker: string]>([
    ['She is the most stubborn cook in Norway. And the best.', cook, 'en', 'Liv Aasen'],
    ['stubborn cook in Norway and the', cook, 'en', 'Aasen'],
    ['Yes, and a tasteless, childish one', joke, 'en', 'Bea Okoro'],
    ['No podemos esperar a que llueva. Cada gota cuenta', rain, 'es', 'Montero'],
    [
      'Wir stellen den Betrieb ein. Es reicht allen Gästen.',
      '„Wir stellen den Betrieb ein“, sagte Ute Sommer. „Es reicht allen Gästen.“\n— quoting Ute Sommer',
      'de',
      'Sommer',
    ],
    ['Мы не спустим лодку, пока не сойдёт лёд. Рисковать я не буду', ice, 'ru', 'Левин'],
    ['Je n’ai jamais quitté ce moulin. Le moulin, c’est moi.', door, 'fr', 'Morel'],
    [
      'No nos iremos de aquí sin agua',
      '«No nos iremos, dijo Vera, de aquí sin agua».\n— quoting Ana Vera',
      'es',
      'Ana Vera',
    ],
    ['泳池会开放，我保证。', '“泳池会开放，”李文说，“我保证。”\n— quoting 李文', 'zh', '李文'],
    ['泳池会开放。我保证。', '“泳池会开放。”李文说。“我保证。”\n— quoting 李文', 'zh', '李文'],
    [
      'We go. We stay. We sleep.',
      '“We go,” she said. “We stay,” she said. “We sleep.”\n— quoting Ann Lee',
      'en',
      'Lee',
    ],
  ])('is shortened, and theirs: %s', (quote, paragraph, language, speaker) => {
    expect(check(quote, [paragraph], language, speaker)).toMatchObject({
      ...{ verdict: 'shortened', isJoined: true, attribution: 'right', difference: null },
      changed: { negation: false, number: false },
    });
    expect(check(quote, [paragraph, 'Nobody asked.\n— Jim Poe'], language, 'Jim Poe').attribution).toBe('wrong');
  });

  test.each<[why: string, quote: string, paragraph: string]>([
    ['another says some of it', 'Is this a joke? Yes', joke],
    [
      'what is between dashes tells nobody',
      'Мы не спустим лодку, она течёт',
      '«Мы не спустим лодку, — хорошую, новую. — она течёт».\n— quoting Левин',
    ],
    [
      'no verb of saying stands there',
      'Je vends ce moulin. Il fuit',
      '« Je vends ce moulin, cassé. Il fuit. »\n— quoting Luc Morel',
    ],
    [
      'another speaks between',
      'Do we go? We stay',
      '“Do we go?” asked Ann. “No,” said Bob. “We stay,” said Ann.\n— sentence 1: quoting Ann\n— “No,”: Bob',
    ],
    [
      'the document goes on to something else',
      'We go. We stay',
      '“We go,” Ann said. It rained. “We stay.”\n— quoting Ann',
    ],
    [
      'the document’s sentence has its pieces',
      'The pool is not safe',
      'The pool is “the pool is not” and the sea “safe”.\n— quoting Ann',
    ],
    [
      'without a pause before it',
      'the pool is not, safe',
      'She said “the pool is not” but it was, “safe”.\n— quoting Ann',
    ],
    ['a word is missing', 'She is the most stubborn cook. And the best.', cook],
    ['no line says who speaks, and another may', 'Do we go? We stay!', '“Do we go?” asked Ann. “We stay!” said Bob.'],
    ['the same, without a verb behind', 'We go. We stay', '“We go,” said Ann. “We stay,” Bob told us.'],
    ['the same in Chinese', '开放吗？不开放', '“开放吗？”李文问。“不开放。”王强说。'],
    ['no line says so, and nobody is told to speak', 'safe, warm', 'The pool is “safe,” and not at all, “warm”.'],
    [
      'a line says so of one of both',
      'We go. We stay',
      '“We go,” Ann said. “We stay.”\n— “We go,”: quoting Ann\n— “We stay.”: publisher',
    ],
  ])('is not where %s', (_, quote, paragraph) => {
    expect(check(quote, [paragraph]).isJoined).toBe(false);
  });

  test('as it stands it is verbatim, and what it says was left out is shortened', () => {
    expect(check('in Norway,” her former teacher', [cook])).toMatchObject({ verdict: 'verbatim', isJoined: false });
    expect(check('most stubborn cook … And the best', [cook])).toMatchObject({ verdict: 'shortened', isJoined: false });
  });

  test('any words over the break are so, and stand where they are said to', () => {
    const [before, behind] = ['one two three four'.split(' '), 'five six seven eight'.split(' ')];
    const paragraph = `“${before.join(' ')},” she said, “${behind.join(' ')}.”\n— quoting Ann Lee`;
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.constantFrom(' ', ', ', '. ', '\n', ' — '), (from, to, seam) => {
        const [first, last] = [before.slice(from), behind.slice(0, to + 1)];
        const { isJoined, passages } = check(`${first.join(' ')}${seam}${last.join(' ')}`, [paragraph]);
        expect(isJoined).toBe(true);
        expect(
          passages.map(({ passage, pieces }) => pieces.map(({ start, end }) => passage.text.slice(start, end))),
        ).toEqual([[first.join(' '), last.join(' ')]]);
      }),
    );
  });
});

test.each<[quote: string, paragraph: string, language?: string]>([
  ['She is the most stubborn cook in Norway. And the best.', cook.split('\n')[0] ?? ''],
  ['No podemos esperar a que llueva. Cada gota cuenta', rain.split('\n')[0] ?? '', 'es'],
  ['No stairs, and no cheese', '“No stairs,” he said, “and no cheese.” Then he left.'],
  ['Do we go, or do we stay?', '“Do we go,” asked Ann, “or do we stay?” Bob asked us.'],
  ['Wir gehen nicht, und wir bleiben nicht', '„Wir gehen nicht“, sagte sie, „und wir bleiben nicht.“', 'de'],
])('the same where no line says who speaks, and nobody is right or wrong: %s', (quote, paragraph, language) => {
  expect(check(quote, [paragraph], language)).toMatchObject({ verdict: 'shortened', isJoined: true, difference: null });
  const { attribution } = check(quote, [paragraph, 'Nobody asked.\n— Jim Poe'], language, 'Jim Poe');
  expect(attribution).toBe('unknown');
});
