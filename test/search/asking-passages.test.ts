import { describe, expect, test } from 'vitest';
import { documentOf } from '../samples.ts';
import { paragraphsOf, searcherOf } from './asking.ts';

/** A conversation: each word's speaker and what they say. */
function talk(language: string, ...said: readonly (readonly [speaker: string, words: string])[]) {
  const paragraphs = said.map(([speaker, words]) => `${words}\n— ${speaker}, 2024-08-03`);
  return searcherOf([documentOf('talk', paragraphs, { language })]);
}

const chats = {
  en: talk(
    'en',
    ['Marta', 'who left the gate open AGAIN? two goats in my beans'],
    ['Oskar', 'not me, i was in Leeds all day'],
    ['Ben', 'can we get a new lock? the old one is older than me'],
    ['Oskar', 'no money for that before spring'],
  ),
  es: talk(
    'es',
    ['Marta', '¿Quién dejó abierta la puerta del huerto?'],
    ['Óscar', 'Fui yo, perdón.'],
    ['Eva', 'Vale.'],
  ),
  de: talk(
    'de',
    ['Marta', 'Wer hat das Gartentor offen gelassen?'],
    ['Oskar', 'Ich, tut mir leid.'],
    ['Eva', 'Na gut.'],
  ),
  fr: talk('fr', ['Marta', 'Qui a laissé le portail ouvert ?'], ['Oscar', 'C’est moi, pardon.'], ['Eva', 'Bon.']),
  pt: talk('pt', ['Marta', 'Quem deixou o portão aberto?'], ['Oscar', 'Fui eu, desculpa.'], ['Eva', 'Tudo bem.']),
  ru: talk('ru', ['Марта', 'Кто оставил калитку открытой?'], ['Олег', 'Это я, извините.'], ['Ева', 'Ладно.']),
  zh: talk('zh', ['小马', '谁没有关菜园的大门？'], ['小王', '是我，对不起。'], ['小李', '好吧。']),
};

describe('what asks is no answer, and comes behind what was said to it', () => {
  test.each([
    ['en', 'who left the gate open', 2, 1],
    ['en', 'will they get a new lock', 4, 3],
    ['es', '¿quién dejó abierta la puerta del huerto?', 2, 1],
    ['de', 'wer hat das Gartentor offen gelassen', 2, 1],
    ['fr', 'qui a laissé le portail ouvert', 2, 1],
    ['pt', 'quem deixou o portão aberto?', 2, 1],
    ['ru', 'кто оставил калитку открытой', 2, 1],
    ['zh', '谁没有关菜园的大门？', 2, 1],
  ] as const)('%s: %s', (language, question, answer, asked) => {
    const result = chats[language].search(question, { limit: 2 });
    expect(result.outcome).not.toBe('answer');
    expect(paragraphsOf(result)).toEqual([answer, asked]);
  });

  test('also where nobody has noted who asks and who answers', () => {
    const marked = [
      'Your shop was shut. Who paid the rent?',
      'My sister did, and waits.',
      'The ice sang. Were you afraid?',
      'Once.',
    ];
    const body = marked.map((text) => `<!-- unnamed: who? -->\n${text}`);
    const searcher = searcherOf([documentOf('talk', ['Ann Lee skates.', ...body])]);
    const result = searcher.search('who paid the rent of the shop', { limit: 2 });
    expect(result.outcome).not.toBe('answer');
    expect(paragraphsOf(result)).toEqual([3, 2]);
  });

  test('but where words are looked up, or somebody’s are asked for', () => {
    expect(paragraphsOf(chats.en.search('new lock', { limit: 1 }))).toEqual([3]);
    const result = chats.en.search('what did Ben ask about the lock?', { limit: 1 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['answer', 3]);
  });

  test('nor where only the words of whoever asked are looked in', () => {
    const { es } = chats;
    const result = es.search('¿quién dejó abierta la puerta del huerto?', { speaker: 'Marta', limit: 2 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['closest', 1]);
  });

  test('and what answers is found where only the words of whoever does are looked in', () => {
    const result = chats.en.search('who left the gate open', { speaker: 'Oskar', limit: 1 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['closest', 2]);
    const last = chats.es.search('¿quién dejó abierta la puerta del huerto?', { speaker: 'Eva', limit: 1 });
    expect(last.outcome).toBe('none');
  });

  test('nor of whoever answers, and puts a question to himself', () => {
    const interview = talk(
      'en',
      ['The Courier', 'Are you going to leave us?'],
      ['Ines Calder', 'Why do I leave the orchestra? Because ten years are enough.'],
      ['The Courier', 'A pity.'],
    );
    const result = interview.search('why does she leave the orchestra', { limit: 1 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['answer', 2]);
  });

  test.each([
    ['did they cut the rehearsals', 2],
    ['did she keep the old strings', 4],
  ])('nor is what leads up to a question, or prompts, where somebody mostly asks: %s', (question, answer) => {
    const interview = talk(
      'en',
      ['The Courier', 'One thing first. The union says that rehearsals were cut. Is that right?'],
      ['Ines Calder', 'No. They are longer than before.'],
      ['The Courier', 'You have been blamed for having kept the old strings.'],
      ['Ines Calder', 'They sound better.'],
      ['The Courier', 'Do you like Leeds?'],
      ['Ines Calder', 'Very much.'],
    );
    const result = interview.search(question, { limit: 1 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['closest', answer]);
  });

  test('in a document with a few questions beside it, too', () => {
    const faq = documentOf('faq', [
      'The press prints leaflets and posters.',
      'Q: Is it faster than the old press?',
      'A: By a third, as we measured. Paper jams less often.',
      'The ink comes from Leeds.',
    ]);
    const passages = faq.passages.map((passage, at) =>
      at === 0 ? { ...passage, questions: ['What is printed?'] } : passage,
    );
    const result = searcherOf([{ ...faq, passages }]).search('is it faster than the old press', { limit: 2 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['closest', 3, 2]);
  });

  test('at the end nothing answers', () => {
    const chat = talk('en', ['Eva', 'Well.'], ['Marta', 'Who left the gate of the garden open?']);
    const result = chat.search('who left the gate of the garden open', { limit: 2 });
    expect(result.outcome).not.toBe('answer');
    expect(paragraphsOf(result)[0]).toBe(2);
  });
});

describe('of a question and its answer the answer is set off', () => {
  const rest =
    ' All of this is written down in the handbook, which every member gets on the first day of membership, and which hangs in the hall beside the lift, under glass, in a frame of oak.';
  test.each([
    ['en', 'Q: Why did the icon of the server change?\nIt is painted anew each spring.', 'why did the icon change'],
    ['es', 'P: ¿Por qué cambió el icono del servidor?\nSe pinta de nuevo cada primavera.', '¿por qué cambió el icono?'],
    [
      'de',
      'F: Warum hat sich das Symbol geändert?\nEs wird jedes Frühjahr neu gemalt.',
      'warum hat sich das Symbol geändert',
    ],
    ['fr', 'Q : Pourquoi l’icône a-t-elle changé ?\nElle est repeinte chaque printemps.', 'pourquoi l’icône a changé'],
    ['ru', 'В: Почему изменился значок сервера?\nЕго рисуют заново каждую весну.', 'почему изменился значок'],
    ['zh', '问：服务器的图标为什么变了？\n每年春天都要重新画。', '图标为什么变了'],
  ])('%s', (language, paragraph, question) => {
    const [, answer = ''] = paragraph.split('\n');
    const document = documentOf('faq', [paragraph + rest, 'Storks stand on one leg.'], { language });
    const [best] = searcherOf([document]).search(question, { limit: 1 }).matches;
    const { focus, passage } = best ?? {};
    expect(focus && passage?.text.slice(focus.start, focus.end)).toBe(answer);
  });
});
