import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { article, articleLibrary, documentOf } from '../samples.ts';

function omittedBy(quote: string, text?: string, language = 'en') {
  const checker = text === undefined ? articleLibrary.checker : new Checker([documentOf('made', [text], { language })]);
  const [check] = checker.check(quote, { isQuotation: true });
  if (!check) throw new Error('There is always at least one check.');
  return check;
}

const NOTHING = { left: [], put: [], beside: [] };
const pool = 'The pool is not safe, and it will not open this summer. Nobody asked Ann.';
const belief = 'I do not believe that the pool is dangerous.';
const cost = 'The repairs would cost 400,000 pounds in the end.';

describe('what a shortened quotation left out or put in, if it may turn the sentence around', () => {
  test.each<[quote: string, text: string | undefined, omitted: { left?: string[]; put?: string[] }]>([
    ['The pool is … safe, and it will … open this summer', pool, { left: ['not'] }],
    ['I do … believe that the pool is dangerous', belief, { left: ['not'] }],
    ['I [do] believe that the pool is dangerous', belief, { left: ['not'] }],
    ['Moscow has … aggressive intentions', undefined, { left: ['denied'] }],
    ['The parties [do not] oppose the further expansion of NATO', undefined, { put: ['not'] }],
    ['The parties [don’t] oppose the further expansion of NATO', undefined, { put: ['don’t'] }],
    ['The repairs would cost [4 million] pounds', cost, { left: ['400,000'], put: ['4 million'] }],
    ['The repairs would cost … pounds', cost, { left: ['400,000'] }],
    ['[Nobody] said that the pool is dangerous', 'They all said that the pool is dangerous.', { put: ['Nobody'] }],
    ['the pool is dangerous [not]', 'Yes, the pool is dangerous.', { put: ['not'] }],
    // What turns a sentence around stands in it.
    ['The pool is not safe, and … Ann', pool, { left: ['not', 'Nobody'] }],
  ])('%s', (quote, text, omitted) => {
    const check = omittedBy(quote, text);
    expect(check).toMatchObject({ verdict: 'shortened', omitted: { ...NOTHING, ...omitted } });
    expect(check.changed.negation || check.changed.number).toBe(true);
  });

  test.each<[language: string, text: string, quote: string, left: string]>([
    ['de', 'Wir wollen diesen Umbau nicht bezahlen müssen.', 'Wir wollen diesen Umbau … bezahlen müssen', 'nicht'],
    ['es', 'No podemos esperar, y nadie nos va a ayudar.', 'No podemos esperar, y … nos va a ayudar', 'nadie'],
    ['fr', 'Cela n’est pas une bonne nouvelle pour eux.', 'Cela … une bonne nouvelle pour eux', 'n’est'],
    ['pt', 'A obra nunca foi paga pela cidade.', 'A obra … foi paga pela cidade', 'nunca'],
    ['ru', 'Мост никогда не был безопасным местом.', 'Мост … был безопасным местом', 'никогда'],
    ['zh', '双方从未反对北约继续扩大。', '双方…反对北约继续扩大', '从未'],
  ])('in %s', (language, text, quote, left) => {
    const { verdict, omitted } = omittedBy(quote, text, language);
    expect(verdict).toBe('shortened');
    expect(omitted.left).toContain(left);
  });

  test.each<[quote: string, text: string]>([
    ['The pool … will … open this summer', 'The pool in the park will soon open this summer.'],
    ['[That pool] is not safe', pool],
    ['The pool [isn’t] safe', pool],
    ['The repairs would cost [400k or so] pounds', cost],
    ['The pool [1] is not safe, and it [2] will not open', pool],
    // Whole sentences between say nothing of the others.
    ['The pool is closed … It opens in May', 'The pool is closed. Nobody knows of 3 reasons. It opens in May.'],
  ])('nothing: %s', (quote, text) => {
    expect(omittedBy(quote, text)).toMatchObject({
      ...{ verdict: 'shortened', omitted: NOTHING, changed: { negation: false, number: false } },
    });
  });
});

describe('a negation right beside the words', () => {
  test.each<[quote: string, text: string, language: string, beside: string[]]>([
    ['the pool is dangerous', belief, 'en', ['not']],
    ['believe that the pool is dangerous', belief, 'en', ['not']],
    ['it has any aggressive intentions', article.passages[8]?.text ?? '', 'en', ['denied']],
    ['the oysters can go to hell', 'I would never say “the oysters can go to hell,” as one claimed.', 'en', ['never']],
    ['Podemos esperar a que llueva', 'No podemos esperar a que llueva.', 'es', ['No']],
    ['Wir wollen diesen Umbau', 'Wir wollen diesen Umbau nicht.', 'de', ['nicht']],
    ['泳池很危险', '我不认为泳池很危险。', 'zh', ['不']],
    ['the pool … dangerous', 'I do not believe that the pool here is dangerous.', 'en', ['not']],
  ])('%s', (quote, text, language, beside) => {
    expect(omittedBy(quote, text, language).omitted).toEqual({ ...NOTHING, beside });
  });

  test.each<[quote: string, text: string]>([
    ['I do not believe that the pool is dangerous', belief],
    ['it will not open this summer', pool],
    ['The pool is', 'They did not ask. The pool is safe.'],
    ['the pool is safe', 'They did not ask us, but the pool is safe.'],
    ['asked Ann', 'They asked Ann, not Bob.'],
  ])('none: %s in “%s”', (quote, text) => {
    expect(omittedBy(quote, text).omitted).toEqual(NOTHING);
  });
});

describe('beside an altered quotation', () => {
  test.each<[language: string, text: string, quote: string, beside: string[]]>([
    ['en', belief, 'the pool is really dangerous', ['not']],
    ['en', 'Nobody says that our school needs a new roof.', 'our school badly needs a new roof', ['Nobody']],
    [
      'de',
      'Es ist nicht wahr, dass wir den Park verkaufen.',
      'wir den Park leider verkaufen',
      ['Es ist nicht wahr, dass'],
    ],
    ['es', 'No creo que hayamos vendido el parque viejo.', 'hemos vendido el parque viejo', ['No']],
    ['fr', 'On prétend que nous avons vendu le parc.', 'nous avons bien vendu le parc', ['On prétend que']],
    ['zh', '我从来没有说过公园要卖掉。', '公园真的要卖掉', ['我从来没有说过']],
  ])('in %s, what may turn it around is told: %s', (language, text, quote, beside) => {
    expect(omittedBy(quote, text, language)).toMatchObject({ verdict: 'altered', omitted: { ...NOTHING, beside } });
  });

  test.each<[quote: string, text: string]>([
    // What is compared is told there.
    ['I do not believe that the pool was dangerous', belief],
    ['They doubted that the pool is dangerous', belief],
    // Nor what it has itself.
    [
      'Both oppose further enlargement of the bloc, and call for quiet and patience',
      'The parties oppose the further enlargement of the bloc, and call for calm and patience.',
    ],
    [
      'The sides oppose further enlargement of the bloc and call on it to abandon its old approaches',
      'The parties oppose the further expansion of the bloc and call for it to refrain from old approaches.',
    ],
    ['the pool is dangerous and never open', 'Sadly, the pool is dangerous, and not open.'],
    ['the pool was dangerous', 'They did not ask us. Here the pool is dangerous.'],
  ])('nothing: %s in “%s”', (quote, text) => {
    expect(omittedBy(quote, text)).toMatchObject({ verdict: 'altered', omitted: NOTHING });
  });
});

describe('what an altered quotation left out', () => {
  test.each<[quote: string, text: string, left: string[]]>([
    ['The bridge carries 9 trains', 'The bridge, built in 1908, carries 9 trains.', ['1908']],
    ['The pool is safe and opens', 'The pool is not safe and opens in June.', ['not']],
    // Where it says so.
    ['The pool is … safe, and it will not open this winter', pool, ['not']],
  ])('is told, not called changed: %s', (quote, text, left) => {
    const check = omittedBy(quote, text);
    expect(check).toMatchObject({ verdict: 'altered', omitted: { ...NOTHING, left } });
    expect(check.reworded).toEqual({ negation: false, number: false });
  });
});

test('what an altered quotation has for a negation or a number is called changed', () => {
  expect(omittedBy('The pool is now safe, and it will not open', pool).reworded).toEqual({
    negation: true,
    number: false,
  });
  expect(omittedBy('The repairs would cost 9 pounds', cost).reworded).toEqual({ negation: false, number: true });
});

describe('a clause that introduces the words', () => {
  test.each<[language: string, text: string, quote: string, lead: string]>([
    ['en', 'It is a lie that the pool is dangerous.', 'the pool is dangerous', 'It is a lie that'],
    ['en', 'People say that the pool is dangerous.', 'pool is dangerous', 'People say that'],
    ['en', 'My enemies say the pool is dangerous.', 'the pool is dangerous', 'My enemies say'],
    ['en', 'They asked us; unless the pool is dangerous, it opens.', 'the pool is dangerous', 'unless'],
    [
      'en',
      'Nobody who has ever been in there at night, or has seen it from the road above, will say that the pool is safe.',
      'the pool is safe',
      '… night, or has seen it from the road above, will say that',
    ],
    ['es', 'Mis enemigos dicen que la piscina es peligrosa.', 'la piscina es peligrosa', 'Mis enemigos dicen que'],
    [
      'fr',
      'Il serait faux de dire que la piscine est dangereuse.',
      'la piscine est dangereuse',
      'Il serait faux de dire que',
    ],
    ['de', 'Es ist eine Lüge, dass das Bad gefährlich ist.', 'das Bad gefährlich ist', 'Es ist eine Lüge, dass'],
    ['pt', 'É mentira que a piscina seja perigosa.', 'a piscina seja perigosa', 'É mentira que'],
    ['ru', 'Мои враги говорят, что бассейн опасен.', 'бассейн опасен', 'Мои враги говорят, что'],
    ['zh', '我的敌人说泳池很危险。', '泳池很危险', '我的敌人说'],
    ['zh', '如果泳池很危险，我们就关闭它。', '泳池很危险', '如果'],
  ])('in %s, is told: %s', (language, text, quote, lead) => {
    expect(omittedBy(quote, text, language).omitted).toEqual({ ...NOTHING, beside: [lead] });
  });

  test.each<[quote: string, text: string]>([
    ['It is a lie that the pool is dangerous', 'It is a lie that the pool is dangerous.'],
    ['the pool is dangerous', 'If you ask me, the pool is dangerous.'],
    ['the pool is dangerous', 'They said so: the pool is dangerous.'],
    ['the pool is dangerous', 'It is said that Ann and Bob think so, and the pool is dangerous.'],
    // Whose words they are is told by the document.
    ['the pool is dangerous', 'Ann Lee said that “the pool is dangerous”.\n— quoting Ann Lee'],
    ['the pool is dangerous', 'Ann Lee said that the pool is dangerous.\n— reporting Ann Lee'],
  ])('none: %s in “%s”', (quote, text) => {
    expect(omittedBy(quote, text).omitted).toEqual(NOTHING);
  });
});

test('whatever is left out of a sentence, each negation of it is told', () => {
  const word = fc.constantFrom('pool', 'tram', 'not', 'never', 'safe', 'Ann', '7');
  const words = fc.array(word, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, (gap) => {
      const { verdict, omitted } = omittedBy(`We heard … in the end`, `We heard ${gap.join(' ')} in the end of it.`);
      expect(verdict).toBe('shortened');
      expect([...omitted.left].sort()).toEqual([...new Set(gap.filter((each) => /not|never|7/.test(each)))].sort());
    }),
    { numRuns: 60 },
  );
});
