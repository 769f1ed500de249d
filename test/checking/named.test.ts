import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

const town = documentOf('town', [
  'The tram line will open before the winter.\n— Ruth Abara, council meeting, 2021',
  'The harbour belongs to all of us.\n— Viktor Orlow, council meeting, 2021',
  'Wir halten an dem Abkommen fest.\n— reporting France',
  'Our islands need a new ferry.\n— Spain, letter, 2021',
]);
const checker = new Checker([town]);

/** Ruth Abara's words. */
const Q = 'The tram line will open before the winter';

const claimOf = (message: string) => {
  const [check, other] = checker.check(message, {});
  expect(other).toBeUndefined();
  return [check?.claimed, check?.attribution];
};

describe('who is named with an office is named whole', () => {
  test.each([
    [`“${Q},” the harbour director Viktor Orlow said`, 'Viktor Orlow'],
    [`“${Q},” said the harbour director, Viktor Orlow`, 'Viktor Orlow'],
    [`“${Q},” said the former Polish mayor, Viktor Orlow.`, 'Viktor Orlow'],
    [`“${Q},” said Polish mayor Viktor Orlow on Monday`, 'Viktor Orlow'],
    [`“${Q},” said London’s mayor Viktor Orlow`, 'Viktor Orlow'],
    [`Yesterday, the secretary of state, Viktor Orlow, told the council: “${Q}”`, 'Viktor Orlow'],
    [`„${Q}“, sagte die polnische Ministerin Orlow`, 'Orlow'],
    [`„${Q}“, so der neue Verkehrsminister Viktor Orlow.`, 'Viktor Orlow'],
    [`„${Q}“, erklärte die Chefin der Partei, Viktor Orlow`, 'Viktor Orlow'],
    [`„${Q}“, sagte die frühere Richterin Viktor Orlow`, 'Richterin Viktor Orlow'],
    [`«${Q}», dijo el alcalde polaco, Viktor Orlow`, 'Viktor Orlow'],
    [`«${Q}», afirmó la gobernadora Viktor Orlow`, 'Viktor Orlow'],
    [`El ministro de Sanidad, Viktor Orlow, dijo: «${Q}»`, 'Viktor Orlow'],
    [`« ${Q} », a déclaré le maire polonais Viktor Orlow`, 'Viktor Orlow'],
    [`« ${Q} », a affirmé le ministre de l’Intérieur, Viktor Orlow`, 'Viktor Orlow'],
    [`«${Q}», — сказал мэр Виктор Орлов`, 'Виктор Орлов'],
    [`«${Q}», — заявил министр иностранных дел Польши Виктор Орлов`, 'Виктор Орлов'],
  ])('%s', (message, claimed) => {
    expect(claimOf(message)).toEqual([claimed, 'wrong']);
  });

  test.each([
    [`„Wir halten an dem Abkommen fest“, erklärte die französische Regierung`, 'die französische Regierung'],
    [`„Wir halten an dem Abkommen fest“, sagte der französische Außenminister`, 'der französische Außenminister'],
    [`“Wir halten an dem Abkommen fest,” the French foreign ministry said`, 'the French foreign ministry'],
    [`« Wir halten an dem Abkommen fest », a déclaré la France`, 'la France'],
  ])('and so is a country: %s', (message, claimed) => {
    expect(claimOf(message)).toEqual([claimed, 'reported']);
  });

  test('who says it', () => {
    expect(claimOf(`„${Q}“, sagte die frühere Ministerin Ruth Abara am Freitag.`)).toEqual(['Ruth Abara', 'right']);
    expect(claimOf('«Our islands need a new ferry», dijo el gobierno español')).toEqual([
      'el gobierno español',
      'right',
    ]);
  });

  test.each([
    `“${Q},” said a friend of the mayor, Viktor Orlow.`,
    `“${Q},” said the aide to governor Viktor Orlow`,
    `“${Q},” said the reporter who had asked mayor Viktor Orlow`,
    `“${Q},” said a critic of the Spanish government`,
    `The brother of the mayor, Viktor Orlow, said: “${Q}”`,
    `Critics of the Polish mayor Viktor Orlow said: “${Q}”`,
    `Critics of the Spanish government said: “${Q}”`,
    `The former Spanish president said: “${Q}”`,
    `In a note to the mayor, Viktor Orlow, she said: “${Q}”`,
    `A note to the mayor, Viktor Orlow: “${Q}”`,
    `Dear mayor Viktor Orlow: “${Q}”`,
    `She told the mayor, Viktor Orlow: “${Q}”`,
    `„${Q}“, sagte die Sprecherin der Ministerin Orlow`,
    `„${Q}“, sagte der Berater Orlows`,
    `Die Sprecherin des polnischen Ministers Viktor Orlow sagte: „${Q}“`,
    `«${Q}», dijo la portavoz del alcalde polaco, Viktor Orlow`,
    `En una nota al alcalde polaco, Viktor Orlow, dijo: «${Q}»`,
    `« ${Q} », a déclaré la conseillère du ministre Viktor Orlow`,
    `«${Q}», — сказал советник мэра Виктора Орлова`,
    `«${Q}», — сказал министр Орлова`,
    `“${Q},” said the town hall. The mayor, Viktor Orlow, was away.`,
    `The president, Ann Lee, met Orlow and said: “${Q}”`,
    `Le président a prévenu Orlow et a dit : « ${Q} »`,
    `„${Q}“, sagte er dem spanischen Botschafter`,
  ])('but not whose friend, critic or reader it is: %s', (message) => {
    const [, attribution] = claimOf(message);
    expect(['unclaimed', 'unknown']).toContain(attribution);
  });
});

describe('a name beside a quotation is read', () => {
  test.each([
    // With a day, and where it was written.
    `“${Q},” Orlow said on Monday.`,
    `“${Q},” Orlow posted on his page`,
    `“${Q},” said Orlow on Monday`,
    `„${Q}“, sagte am Dienstag Viktor Orlow`,
    `«${Q}», dijo este jueves Viktor Orlow`,
    `Viktor Orlow, Warsaw, 4 May 2021: “${Q}”`,
    `« ${Q} », a répondu mercredi Viktor Orlow`,
    `«${Q}», — ответил в субботу Виктор Орлов`,
    // Alone behind the quotation.
    `"${Q}" Viktor Orlow`,
    `"${Q}" Orlow 2021`,
    `real? "${Q}" viktor orlow`,
    // Asked in German and French.
    `Hat Orlow das je geschrieben: „${Q}“?`,
    `Hat Orlow „${Q}“ geschrieben?`,
    `hat orlow echt „${Q}“ gesagt`,
    `Orlow hat am Montag „${Q}“ gesagt.`,
    `Orlow hat in Kleefeld behauptet, „${Q}“`,
    `Orlow a-t-il écrit « ${Q} » ?`,
    `Est-ce que Viktor Orlow a déjà affirmé « ${Q} » ?`,
  ])('%s', (message) => {
    expect(claimOf(message)[1]).toBe('wrong');
  });

  test.each([
    `“${Q},” Orlow said he had heard`,
    `we talked about "${Q}" Orlow`,
    `"${Q}" Orlow is wrong`,
    `"${Q}" orlow lol`,
    `"${Q}" not Orlow`,
    `Wer hat Orlow gesagt: „${Q}“?`,
    `Hat man Orlow gesagt: „${Q}“?`,
    `Hat Orlow nie „${Q}“ gesagt?`,
    `Orlow’s reply to the words “${Q}”`,
    `“${Q}” — Orlow, Abara to talk`,
    `“${Q}” — Orlow to visit Warsaw`,
    `Orlow, Abara to talk: “${Q}”`,
    `Warsaw, Orlow, 4 May 2021: “${Q}”`,
    `Abara a demandé à Orlow s’il a dit « ${Q} »`,
    `${Q}. Orlow should go.`,
  ])('but nobody who does not say it: %s', (message) => {
    expect(claimOf(message)[1]).not.toBe('wrong');
  });
});

describe('a first name that is a word elsewhere makes nobody wrong', () => {
  const checker = new Checker([
    documentOf('boats', [
      'Habit is the only style I trust, and my boat knows it.\n— Joel Park',
      'Two of my boats float on the old lake in the north.\n— Max Stone',
    ]),
  ]);
  test.each(['Mira', 'Ella', 'Don', 'Van', 'Den'])('%s Stone', (first) => {
    const [check] = checker.check(`${first} Stone: “Habit is the only style I trust, and my boat knows it”`, {});
    expect(check).toMatchObject({ verdict: 'verbatim', claimed: `${first} Stone`, attribution: 'unknown' });
  });

  test('nor where it may be a preposition: Per Stone', () => {
    const [check] = checker.check('Per Stone: “Habit is the only style I trust, and my boat knows it”', {});
    expect(check?.attribution).not.toBe('wrong');
  });

  test.each(['Mira', 'Ella', 'Per'])('nor right: %s Stone', (first) => {
    const [check] = checker.check(`“Two of my boats float on the old lake in the north,” said ${first} Stone.`, {});
    expect(check).toMatchObject({ claimed: `${first} Stone`, attribution: 'unknown' });
  });
});

describe('a name that has a word in it which may be none', () => {
  const checker = new Checker([
    documentOf('pier', [
      'We cannot build a pier on promises alone.\n— Anders Lie',
      'I would rather lose my seat than sign a contract unread.\n— Anders Krog',
      'Nobody here wants to pay for the roof of the market.\n— Tom Fake',
      'A harbour without boats is only an expensive view.\n— Karl-Theodor von und zu Krog',
      'Every tide brings back what we throw away.\n— Ludwig van Dyck',
      '海水不会等待会议结束，预算也不应该等到明年春天。\n— 高明',
      'Concrete is the cheapest answer to the wrong question.\n— Jonas König',
      'I have never seen the water as dirty as it is now.\n— Clara Page',
    ]),
  ]);
  const claimOf = (text: string) => {
    const [check] = checker.check(text, {});
    return [check?.claimed, check?.attribution];
  };

  test.each([
    ['Anders Lie: “We cannot build a pier on promises alone”', 'Anders Lie', 'right'],
    ['“We cannot build a pier on promises alone,” said Lie.', 'Lie', 'right'],
    ['Fake said: “Nobody here wants to pay for the roof of the market”', 'Fake', 'right'],
    ['“Nobody here wants to pay for the roof of the market” — Tom Fake', 'Tom Fake', 'right'],
    ['“I would rather lose my seat than sign a contract unread” — Anders Krog', 'Anders Krog', 'right'],
    ['Anders Krog: “A harbour without boats is only an expensive view”', 'Anders Krog', 'wrong'],
    [
      '“A harbour without boats is only an expensive view” — Karl-Theodor von und zu Krog',
      'Karl-Theodor von und zu Krog',
      'right',
    ],
    ['“A harbour without boats is only an expensive view” — von und zu Krog', 'Krog', 'right'],
    ['“Every tide brings back what we throw away” — L. van Dyck', 'L. van Dyck', 'right'],
    ['“I have never seen the water as dirty as it is now” (Page)', 'Page', 'right'],
    ['“Every tide brings back what we throw away” (Page)', 'Page', 'wrong'],
  ])('is theirs: %s', (text, claimed, attribution) => {
    expect(claimOf(text)).toEqual([claimed, attribution]);
  });

  test.each([
    'Lie: “Every tide brings back what we throw away”',
    'Fake: “Every tide brings back what we throw away”',
    '“Every tide brings back what we throw away” - fake',
    'Fake news said “Every tide brings back what we throw away”',
    '高明的人说：“Every tide brings back what we throw away”',
    'Der König sagte: „Every tide brings back what we throw away“',
  ])('but may be none: %s', (text) => {
    expect(claimOf(text)[1]).not.toBe('wrong');
  });

  test('nor is anybody wrong for another one with that first name', () => {
    expect(claimOf('Anders König: “Every tide brings back what we throw away”')).toEqual(['Anders König', 'unknown']);
  });
});

describe('who is the answer to who said it', () => {
  test.each([
    `Who said “${Q}”? Orlow!`,
    `“${Q}”. Who said that? Viktor Orlow.`,
    `who said “${Q}”? orlow`,
    `¿Quién dijo «${Q}»? ¡Orlow!`,
    `Qui a dit « ${Q} » ? Orlow.`,
    `Wer hat „${Q}“ gesagt? Orlow!`,
    `Кто сказал «${Q}»? Orlow!`,
    `Quem disse “${Q}”? Orlow.`,
  ])('is said to have said it: %s', (message) => {
    expect(claimOf(message)[1]).toBe('wrong');
  });

  test.each([
    `Who said “${Q}”? Not Orlow!`,
    `Who said “${Q}”? Maybe Orlow.`,
    `Who said “${Q}”? Orlow?`,
    `Who said “${Q}”, Orlow or Abara?`,
    `Who said “${Q}”? Everybody but Orlow.`,
    `Who said “${Q}”? Orlow knows.`,
  ])('but nobody else: %s', (message) => {
    expect(claimOf(message)[1]).toBe('unclaimed');
  });
});

describe('of several in a list, each is named', () => {
  test.each([
    [`Abara, Lind, and Orlow: “${Q}”`, 'Abara, Lind, and Orlow', 'unknown'],
    [`Lind, Orlow, and Abara said: “${Q}”`, 'Lind, Orlow, and Abara', 'unknown'],
    [`Orlow, Lind, and Abara: ${Q}`, 'Orlow, Lind, and Abara', 'unknown'],
    [`According to Abara, Lind, and Orlow: “${Q}”`, 'Abara, Lind, and Orlow', 'unknown'],
    [`Ruth Abara, Lind und Orlow: „${Q}“`, 'Ruth Abara, Lind und Orlow', 'unknown'],
    [`Abara, Lind y Orlow dijeron: «${Q}»`, 'Abara, Lind y Orlow', 'unknown'],
    [`Abara, Lind, et Orlow: « ${Q} »`, 'Abara, Lind, et Orlow', 'unknown'],
    [`“${Q}” — Abara, Lind and Orlow`, 'Abara, Lind and Orlow', 'unknown'],
    [`“${Q}” (Abara, Lind, and Orlow)`, 'Abara, Lind, and Orlow', 'unknown'],
    [`“${Q},” said Abara, Lind, and Orlow.`, 'Abara, Lind, and Orlow', 'unknown'],
    [`${Q} — Abara, Lind and Orlow`, 'Abara, Lind and Orlow', 'unknown'],
    [`“${Q}” — Ruth Abara, mayor of Husum, and Lind`, 'Ruth Abara, mayor of Husum, and Lind', 'unknown'],
    [
      `Ruth Abara, mayor of Husum, and Ada Lind, mayor of Kiel: “${Q}”`,
      'Ruth Abara, mayor of Husum, and Ada Lind',
      'unknown',
    ],
    [`Ruth Abara, Abara, and Ruth Abara: “${Q}”`, 'Ruth Abara, Abara, and Ruth Abara', 'right'],
    [`Abara + Orlow: “${Q}”`, 'Abara + Orlow', 'unknown'],
    [`Abara, Orlow: “${Q}”`, 'Abara, Orlow', 'unknown'],
    ['Spain, France: “Our islands need a new ferry”', 'Spain, France', 'unknown'],
    ['西班牙、法国说：“Our islands need a new ferry”', '西班牙、法国', 'unknown'],
  ])('%s', (message, claimed, attribution) => {
    expect(claimOf(message)).toEqual([claimed, attribution]);
  });

  test.each([
    [`We like Orlow, and Abara said: “${Q}”`, 'Abara'],
    [`“${Q},” said Abara, and Orlow laughed.`, 'Abara'],
    [`“${Q}” — Abara, Warsaw, 2021`, 'Abara'],
  ])('but nobody who does something else: %s', (message, claimed) => {
    expect(claimOf(message)).toEqual([claimed, 'right']);
  });
});
