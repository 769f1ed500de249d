import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

function omittedBy(quote: string, text: string, language: string) {
  const checker = new Checker([documentOf('made', [text], { language })]);
  const [check] = checker.check(quote, { isQuotation: true });
  if (!check) throw new Error('There is always at least one check.');
  return check.omitted;
}

const NOTHING = { left: [], put: [], beside: [] };
type Case = [language: string, text: string, quote: string, beside: string];

describe('what turns a sentence around without a negation is told', () => {
  test.each<Case>([
    ['en', 'We will do all to prevent a second tunnel under the bay.', 'a second tunnel under the bay', 'prevent'],
    ['en', 'They chose the ferry rather than a second tunnel.', 'a second tunnel', 'rather than'],
    ['de', 'Der Rat verzichtet auf einen zweiten Tunnel.', 'einen zweiten Tunnel', 'verzichtet auf'],
    ['de', 'Wir wollen einen zweiten Tunnel verhindern.', 'Wir wollen einen zweiten Tunnel', 'verhindern'],
    ['es', 'El consejo renuncia a un segundo túnel.', 'un segundo túnel', 'renuncia a'],
    ['fr', 'Le conseil veut éviter un second tunnel.', 'un second tunnel', 'éviter'],
    ['ru', 'Совет хочет предотвратить строительство тоннеля.', 'строительство тоннеля', 'предотвратить'],
    ['zh', '我们必须避免修建第二条隧道。', '修建第二条隧道', '避免'],
  ])('by a verb, in %s: %s', (language, text, quote, beside) => {
    expect(omittedBy(quote, text, language)).toEqual({ ...NOTHING, beside: [beside] });
  });

  test.each<Case>([
    [
      'en',
      'Nothing in these rules of the harbour board shall allow a second tunnel.',
      'allow a second tunnel',
      'Nothing',
    ],
    [
      'en',
      'Nobody in this room can tell me that the cranes will bring the work back.',
      'the cranes will bring the work back',
      'Nobody in this room can tell me that',
    ],
    ['en', 'No one on the council or among the neighbours wants a second tunnel.', 'wants a second tunnel', 'No'],
    ['en', 'Do not offer anybody shares or bonds of the second tunnel.', 'bonds of the second tunnel', 'not'],
    ['es', 'Nadie en el consejo o entre los vecinos quiere un segundo túnel.', 'quiere un segundo túnel', 'Nadie'],
    ['de', 'Niemand im Rat oder unter den Nachbarn will den zweiten Tunnel.', 'will den zweiten Tunnel', 'Niemand'],
    ['en', 'Swimmers without a cap are not allowed in the pool.', 'Swimmers without a cap', 'not'],
    ['de', 'Die Nachbarn lehnen einen zweiten Tunnel ab.', 'einen zweiten Tunnel', 'lehnen'],
    ['en', 'They asked for rules limiting the use of the tunnel.', 'the use of the tunnel', 'limiting'],
  ])('by what rules its clause, in %s: %s', (language, text, quote, beside) => {
    expect(omittedBy(quote, text, language)).toEqual({ ...NOTHING, beside: [beside] });
  });

  test.each<[language: string, text: string, quote: string]>([
    ['en', 'Nothing was said in May, and the board opened a second tunnel.', 'the board opened a second tunnel'],
    ['en', 'It was not only cheap and useful but right.', 'cheap and useful but right'],
    ['de', 'Es war nicht nur billig und nützlich.', 'billig und nützlich'],
    ['en', 'No, we want a second tunnel.', 'a second tunnel'],
  ])('but not by what rules another, in %s: %s', (language, text, quote) => {
    expect(omittedBy(quote, text, language)).toEqual(NOTHING);
  });

  test('by the lead of a list', () => {
    const text =
      'Examples of unacceptable behavior:\n• Running and shouting at the pool\n• Diving into the shallow end';
    expect(omittedBy('Diving into the shallow end', text, 'en').beside).toEqual(['Examples of unacceptable behavior']);
  });

  test.each([
    ['They want to prevent “a second tunnel under the bay”.', []],
    ['He prevented “a second tunnel under the bay”!', []],
    ['They want “a second tunnel under the bay”.', ['prevent']],
    [
      'They prevent nothing. In their plan of last summer, which everybody has read, they say: “a second tunnel under the bay”',
      ['prevent'],
    ],
  ])('by a verb, unless the message says so right before it: %s', (message, beside) => {
    const text = 'We will do all to prevent a second tunnel under the bay.';
    const [check] = new Checker([documentOf('made', [text])]).check(message, {});
    expect(check?.omitted.beside).toEqual(beside);
  });

  test('by a verb that is left out', () => {
    const text = 'We urge the council to abandon its plan for a second tunnel.';
    expect(omittedBy('We urge the council to … a second tunnel', text, 'en').left).toEqual(['abandon']);
  });

  test.each<Case>([
    ['en', 'If he were mayor, the tram would be sold by now.', 'the tram would be sold by now', 'If he were mayor'],
    ['en', 'Were he mayor, the tram would be sold by now.', 'the tram would be sold by now', 'Were he mayor'],
    ['en', 'The tram will be sold unless the judge forbids it.', 'The tram will be sold', 'unless'],
    ['en', 'Anybody may fish here, except on Sundays.', 'Anybody may fish here', 'except'],
    ['de', 'Wenn der Bund nicht zahlt, verkaufen wir die Bahn.', 'verkaufen wir die Bahn', 'Wenn der Bund nicht zahlt'],
    ['de', 'Wir verkaufen die Bahn, es sei denn, der Bund zahlt.', 'Wir verkaufen die Bahn', 'es sei denn'],
    ['es', 'Si el banco cierra, vendemos el tranvía.', 'vendemos el tranvía', 'Si el banco cierra'],
    ['es', 'Venderemos el tranvía, a menos que llegue ayuda.', 'Venderemos el tranvía', 'a menos que'],
    ['fr', 'Si la banque ferme, nous vendons le tramway.', 'nous vendons le tramway', 'Si la banque ferme'],
    ['fr', 'Nous vendrons le tramway, sauf miracle.', 'Nous vendrons le tramway', 'sauf'],
    ['ru', 'Если банк закроется, мы продадим трамвай.', 'мы продадим трамвай', 'Если банк закроется'],
    ['ru', 'Мы продадим трамвай, если банк закроется.', 'Мы продадим трамвай', 'если'],
    ['zh', '如果银行关门，我们就卖掉电车。', '我们就卖掉电车', '如果银行关门'],
  ])('by a condition, in %s: %s', (language, text, quote, beside) => {
    expect(omittedBy(quote, text, language)).toEqual({ ...NOTHING, beside: [beside] });
  });

  test.each<[text: string, quote: string, beside: string]>([
    ['Die Nachbarn meinen, unser Bad sei zu laut.', 'unser Bad sei zu laut', 'Die Nachbarn meinen'],
    ['Uns wird unterstellt, wir hätten das Bad verkauft.', 'wir hätten das Bad verkauft', 'Uns wird unterstellt'],
    ['Tut bitte nicht so, als sei das Bad schon verkauft.', 'das Bad schon verkauft', 'Tut bitte nicht so, als sei'],
  ])('by a German report without “dass”: %s', (text, quote, beside) => {
    expect(omittedBy(quote, text, 'de')).toEqual({ ...NOTHING, beside: [beside] });
  });

  test.each([
    ['Critics have one fear: that the tram was sold.', 'the tram was sold', 'Critics have one fear: that'],
    ['The “friends” of the tram claim that it was sold.', 'it was sold', 'The “friends” of the tram claim that'],
  ])('by what introduces it, which may be one word: %s', (text, quote, beside) => {
    expect(omittedBy(quote, text, 'en').beside).toEqual([beside]);
  });

  test('by a question of which the beginning is left out', () => {
    const text = 'Will we sell the tram next year? Hardly.';
    expect(omittedBy('we sell the tram next year', text, 'en').beside).toEqual(['Will …?']);
    expect(omittedBy('Will we sell the tram next year', text, 'en')).toEqual(NOTHING);
  });

  test.each<[language: string, text: string, quote: string]>([
    ['en', 'We opposed the tunnel, and we built a ferry.', 'we built a ferry'],
    ['en', 'If you ask me, the tram is too slow.', 'the tram is too slow'],
    ['en', 'If I may say so, the tram is too slow.', 'the tram is too slow'],
    ['en', 'I asked if she knew, and she told me all of it.', 'she told me all of it'],
    ['en', 'Nobody could tell us if the tram was sold.', 'Nobody could tell us if the tram was sold'],
    ['en', 'We do not know if the tram was sold.', 'We do not know'],
    ['en', 'We sold it. If he were mayor, it would be here.', 'We sold it'],
    ['en', 'If it rains, we stay here, and she plays the drum.', 'she plays the drum'],
    ['en', 'The tram, as provided for by law, will be sold.', 'will be sold'],
    ['en', 'All of them, and we too, should wait, because it is late.', 'because it is late'],
    ['en', 'That the fees stay the same.', 'the fees stay the same'],
    ['en', 'It was agreed that the fees stay the same.', 'the fees stay the same'],
    ['en', 'The council, recognizing that the tram is loved, decides that it stays.', 'it stays'],
    ['en', 'Resolved: that the fees stay the same.', 'the fees stay the same'],
    ['es', 'Se acordó que las tasas siguen igual.', 'las tasas siguen igual'],
    ['de', 'Dass die Gebühren gleich bleiben.', 'die Gebühren gleich bleiben'],
    ['en', '“We lost,” said the mayor of the town.', 'the mayor of the town'],
    ['en', '“We lost,” said the mayor of the town.\n— “We lost,”: quoting Ann Poe', 'the mayor of the town'],
    ['de', '„Wir haben verloren“, sagte die Bürgermeisterin.', 'die Bürgermeisterin'],
    ['de', 'Wenn Sie mich fragen, ist die Bahn zu langsam.', 'ist die Bahn zu langsam'],
    ['de', 'Wir sagen, die Bahn ist zu langsam.', 'die Bahn ist zu langsam'],
    ['de', 'Wir haben gebaut, und es sei hier gedankt.', 'es sei hier gedankt'],
    ['es', 'No sabemos si el banco cierra.', 'No sabemos'],
    ['fr', 'Si vous voulez, le tramway est trop lent.', 'le tramway est trop lent'],
  ])('but not where nothing is turned around, in %s: %s', (language, text, quote) => {
    expect(omittedBy(quote, text, language)).toEqual(NOTHING);
  });
});
