import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

const mill = documentOf('mill', [
  'The dam protects every house in the valley\n— Falk',
  'The wheel has stood still since the spring\n— Brandt',
  'No fish has come up the river this year\n— Lindner',
  'We work all of the time\n— Brandt',
]);
const checker = new Checker([mill]);
const [A, B, C] = [
  'protects every house in the valley',
  'wheel has stood still since the spring',
  'come up the river this year',
];

const check = (text: string) => checker.check(text, {}).map(({ claimed }) => claimed);

describe('who is named with a verb before a quotation says it, and nobody who introduces another one', () => {
  test.each([
    `Falk said “${A}”, Brandt said “${B}”`,
    `Falk said “${A}” Brandt said “${B}”`,
    `Falk said “${A}”\nBrandt said “${B}”`,
    `Falk said “${A}” — Brandt said “${B}”`,
    `Falk said, “${A},” Brandt said, “${B}.”`,
    `Falk: “${A}” vs Brandt: “${B}”`,
    `Falk: „${A}“ vs. Brandt: „${B}“`,
    `Falk insisted “${A}.” Brandt warned: “${B}.”`,
    `Falk: “${A}.” Brandt said that “${B}.”`,
    `Mientras Falk dice «${A}», Brandt dice «${B}»`,
    `Falk сказал «${A}», Brandt сказал «${B}»`,
    `Alors que Falk dit « ${A} », Brandt dit « ${B} »`,
    `Enquanto Falk diz “${A}”, Brandt diz “${B}”`,
    `Falk mówi „${A}”, Brandt mówi „${B}”`,
    `Falk said “${A}”, Brandt said “${B}”, Lindner said so, too.`,
  ])('%s', (text) => {
    expect(check(text)).toEqual(['Falk', 'Brandt']);
  });

  test.each([
    [`Falk said “${A}”, Brandt said so, too.`, ['Falk']],
    [`falk said "${A}", brandt said "${B}"`, ['falk', 'brandt']],
    [`Während Falk sagte „${A}“, sagte Brandt „${B}“`, ['Falk', null]],
    [`“${A}”. According to Brandt, “${B}”`, [null, 'Brandt']],
    [`“${A}”\nBrandt said “${B}”`, [null, 'Brandt']],
    [`Falk said, “${A},” Brandt said, “${B},” Lindner said, “${C}”`, ['Falk', 'Brandt', 'Lindner']],
  ])('%s', (text, names) => {
    expect(check(text)).toEqual(names);
  });
});

describe('who stands behind a quotation says it', () => {
  test.each([
    [`“${A},” Falk said, “${B},” and “${C},” said Lindner.`, ['Falk', 'Falk', 'Lindner']],
    [`“${A},” Falk said. “${B},” Brandt said.`, ['Falk', 'Brandt']],
    [`Asked what Falk said, “${B},” Brandt answered.`, ['Brandt']],
    [`FALKENAU — “${B},” Brandt said.`, ['Brandt']],
    [`“${A}” – Falk said “${B}” – Brandt said`, [null, 'Brandt']],
    [`“${A}” — Falk, “${B}” — Brandt`, ['Falk', 'Brandt']],
  ])('%s', (text, names) => {
    expect(check(text)).toEqual(names);
  });
});

describe('somebody is named', () => {
  test.each([
    // With words between the verb and the marks.
    `Falk said it was “${B}”`,
    `Falk said the mill is “${B}”, did he?`,
    `According to Falk the mill was “${B}”`,
    `Laut Falk ist die Mühle „${B}“`,
    `Falk sagte, die Mühle habe „${B}“`,
    `Falk dijo que el molino era «${B}»`,
    `Falk a dit que le moulin était « ${B} »`,
    `Falk nannte es „${B}“`,
    `Falk qualifie le moulin de « ${B} »`,
    // With what that one is.
    `Falk, president of the council: “${B}”`,
    `Falk, the mayor: “${B}”`,
    `Falk, Bürgermeister: „${B}“`,
    `„${B}” – burmistrz Falk`,
    `Falk – who else – said “${B}”`,
    // With when and where.
    `As Falk told reporters on Friday, “${B}”`,
    `Falk told a meeting in the valley on Friday that “${B}”`,
    `On Friday Falk told reporters in the valley: “${B}”`,
    `Como dijo Falk el viernes, «${B}»`,
    `Comme l’a dit Falk vendredi, « ${B} »`,
    `Comme Falk l’a dit vendredi aux journalistes, « ${B} »`,
    `Wie Falk am Freitag vor Journalisten sagte: „${B}“`,
    `Falk, on Friday: “${B}”`,
    `Falk, on Friday, in the valley: “${B}”`,
    `Falk, literally: “${B}”`,
    `Falk wörtlich: „${B}“`,
    `Falk dixit : « ${B} »`,
    // With what that one does before.
    `Falk stood up and said “${B}”`,
    `Falk stood up, smiled, and said “${B}”`,
    `Falk stands up and says “${B}”`,
    `Falk went on the radio last night and said: “${B}”`,
    `Falk se levantó y dijo: «${B}»`,
    `Falk stand auf und sagte: „${B}“`,
    `Falk s’est levé et a dit : « ${B} »`,
    `Falk levantou-se e disse: “${B}”`,
    // By whom it was.
    `It was Falk who said “${B}”`,
    `Was it Falk who said “${B}”?`,
    `Fue Falk quien dijo «${B}»`,
    `C’est Falk qui a dit « ${B} »`,
    `Foi Falk quem disse “${B}”`,
    `What Falk said was “${B}”`,
    `Falk made it clear: “${B}”`,
    `Falk put it best: “${B}”`,
    // By what the words are called.
    `Quote from Falk “${B}”`,
    `Here’s Falk: “${B}”`,
    `Listen to Falk: “${B}”`,
    `That’s Falk: “${B}”`,
    `Voici Falk : « ${B} »`,
    `Вот Falk: «${B}»`,
    `Council aide Falk, 52, said: “${B}”`,
    `“${B}”\nSource: Falk`,
    `“${B}”. Source: Falk`,
    `“${B}” (Autor: Falk)`,
    `„${B}“ Autor: Falk`,
    // With more words behind the verb.
    `Falk said the wheel “${B}”`,
    `In Falk’s view, “${B}”`,
    // With signs, and in a meme.
    // With a question that asks for no more than a nod.
    `Falk: “${B}”, no?`,
    `Falk: “${B}”, isn’t it?`,
    `Falk: „${B}“, nicht wahr?`,
    `Falk: « ${B} », non ?`,
    `Falk: «${B}», ¿no?`,
    `Falk: “${B}”, não é?`,
    `Falk: «${B}», не так ли?`,
    `Falk：“${B}”，不是吗？`,
    // With a Portuguese article, which is no preposition there.
    `A prefeita Falk disse “${B}”`,
    `“${B}”, disse a ministra Falk`,
    `Segundo o prefeito Falk, “${B}”`,
    `“${B}” | Falk`,
    `“${B}” <- Falk`,
    `Falk → “${B}”`,
    `Falk => “${B}”`,
    `# Falk\n“${B}”`,
    `Nobody:\nAbsolutely nobody:\nFalk: “${B}”`,
    `Nadie:\nFalk: «${B}»`,
    `I love this line by Falk: “${B}”`,
    `“${B}” were Falk’s exact words`,
    `“${B}” comes from Falk`,
    `“${B}” (said by Falk)`,
    `“${B}” quoth Falk`,
    `the exact quote from Falk is “${B}”`,
    `Falk’s exact words were: “${B}”`,
    `“${B}”\nSpeaker: Falk`,
    `„${B}“\nAutor: Falk`,
    `«${B}»\nАвтор: Falk`,
    // In Turkish, where the verb is behind.
    `Falk “${B}” dedi`,
    `Falk, “${B}” diye konuştu`,
    `“${B}” diyen Falk`,
  ])('%s', (text) => {
    expect(check(text)).toEqual(['Falk']);
    expect(checker.check(text, {})[0]?.attribution).toBe('wrong');
  });

  test.each([
    `Falk said the statement was “${B}”`,
    `Falk never said it was “${B}”`,
    `I asked Falk if it was “${B}”`,
    `They told Falk on Friday in the valley: “${B}”`,
    `Falk told reporters to ignore: “${B}”`,
    `Falk, to you: “${B}”`,
    `“${B}” Here is Falk again.`,
    `Nobody said it. Falk: “${B}”`,
    `It wasn’t Falk who said “${B}”`,
    `It was Falk who was told “${B}”`,
    `a reply to the statement from Falk “${B}”`,
    `“${B}” is Falk’s problem`,
    `¿Quién dijo «${B}»?`,
    `People close to Falk called it “${B}”`,
    `Dear Falk, president of the council: “${B}”`,
    `the reply to the statement from Falk is “${B}”`,
    `“${B}”\nReply: Falk`,
    `Falk’a “${B}” dedi`,
  ])('but not: %s', (text) => {
    expect(checker.check(text, {})[0]?.attribution).toBe('unclaimed');
  });
});

test.each([
  ...[`Falk fans stood up and said “${B}”`, `Falk voter stood up and said “${B}”`],
  ...[`Falk rose, the hall rose and said “${B}”`, `Falk came, Biden smiled and said “${B}”`],
  ...[`Falk se levantó, sonrió y dijo: «${B}»`, `Falk stand auf, lächelte und sagte: „${B}“`],
])('who may be named, too, is told whose the words are: %s', (text) => {
  expect(checker.check(text, {})).toMatchObject([{ claimed: 'Falk', attribution: 'unknown' }]);
});

describe('a quotation that is surely given to nobody is open', () => {
  test.each([
    ...[`Falk never said “${B}”`, `Neither Falk nor Biden said “${B}”`, `Did Falk say “${B}”? No.`],
    ...[`Biden never said “${B}”`, `he said “${B}”`, `“${B}” Who said it?`, `他说：“${B}”`],
    ...[`The spokesman: “${B}”`, `“${B}” (the minister, not the mayor)`, `my teacher said “${B}”`],
    ...[`People close to Falk called it “${B}”`, `“${B}” is Falk’s problem`, `hey Falk: “${B}”`],
    ...[`Biden denied “${B}”`, `Scholz bestreitet „${B}“`, `Lula negou “${B}”`, `Байден отрицает «${B}»`],
    ...[`Biden rejected “${B}”`, `What Scholz wants is “${B}”`, `City hall: “${B}”`],
    // Though anybody may say so.
    ...['Falk denied “all of the time”', 'Biden denied “all of the time”'],
  ])('where somebody is spoken of: %s', (text) => {
    expect(checker.check(text, {})).toMatchObject([{ claimed: null, attribution: 'unclaimed', isOpen: true }]);
  });

  test.each([
    B,
    `“${B}”`,
    `Is this right? “${B}”`,
    `This is not “${B}”`,
    `TIL “${B}”`,
    `Breaking: “${B}” True or false?`,
    `Falk: “${B}”`,
    `Falk never said “${B}, and so”`,
  ])('nowhere else: %s', (text) => {
    expect(checker.check(text, {})).toMatchObject([{ isOpen: false }]);
  });
});

test('a publisher with an elided article in its name is known before its words', () => {
  const ferries = documentOf('ferries', ['Les bacs sont restés à quai jeudi, et nul ne sait jusqu’à quand.'], {
    publisher: 'Le Courrier de l’Estuaire',
  });
  for (const before of ['Le Courrier de l’Estuaire :', "Le Courrier de l'Estuaire écrit :"]) {
    const [found] = new Checker([ferries]).check(`${before} « Les bacs sont restés à quai jeudi »`, {});
    expect(found?.attribution).toBe('right');
  }
});
