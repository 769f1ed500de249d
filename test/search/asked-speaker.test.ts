import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../src/documents/index.ts';
import { articleLibrary, documentOf } from '../samples.ts';
import { searcherOf } from './asking.ts';

const search = (question: string) => articleLibrary.searcher.search(question, { limit: 5 });

describe('where somebody’s words are asked for', () => {
  test.each([
    'What did Ushakov say about the dollar?',
    'what did yury ushakov actually say about sanctions',
    'According to Ushakov, which financial systems are resistant to sanctions?',
    'Did Putin ever say he wants to be independent of the dollar?',
    'what the joint statement says about the dollar',
    `what${' '.repeat(3000)}did${'\n'.repeat(3000)}Putin${'\t '.repeat(3000)}say about the dollar`,
    'what does the statement say about the dollar and sanctions?',
    'Has Carlos Martinez said that Moscow denied having aggressive intentions?',
    // Whom the document gives no words.
    ...['what did the US say', 'what did America say about this', 'What has the UN said?', 'что сказали США?'],
    // What others said of them.
    ...['did Putin say he will invade Ukraine', '¿dijo Putin que invadirá Ucrania?'],
    ...['Putin disse que vai invadir a Ucrânia?', '普京到底说没说要入侵'],
    ...['プーチンはウクライナに侵攻すると言ったのか', 'Чи Путін сказав, що нападе на Україну?'],
    // Theirs, but about something else, or elsewhere.
    ...['Was hat Putin 2007 auf der Sicherheitskonferenz gesagt?', 'Was hat Putin in München gesagt?'],
    ...['Что Путин на Мюнхенской конференции сказал?', 'O que Putin em Munique disse?'],
    'what did Western leaders say about the dollar',
  ])('others’ are at most the closest: %s', (question) => {
    const { outcome, matches } = search(question);
    expect(matches.length).toBeGreaterThan(0);
    expect(outcome).not.toBe('answer');
  });

  test.each([
    ['What did Ushakov say in December?', 'Yury Ushakov', 12],
    ['what did moscow say about its intentions', 'Moscow', 10],
    ['What has the Kremlin said about Georgia?', 'Moscow', 10],
    ['What measures has Putin said Russia could take?', 'Vladimir Putin and others', 11],
    ['According to the statement, what role should the UN have?', 'Russia and China', 8],
    ['What do both countries say about economic globalization?', 'Russia and China', 1],
    ['What did @agent_of_change write about AUKUS?', 'Carlos Martinez', 7],
    ['¿Qué dijo Ushakov en diciembre?', 'Yury Ushakov', 12],
    ['Что сказал Ушаков в декабре?', 'Yury Ushakov', 12],
    ['O que disse Ushakov em dezembro?', 'Yury Ushakov', 12],
    ['Qu’a dit Ouchakov en décembre ?', 'Yury Ushakov', 12],
    ['Qu’a dit Ouchakov ?', 'Yury Ushakov', 12],
    ['Was hat Uschakow gesagt?', 'Yury Ushakov', 12],
    ['Co powiedział Uszakow?', 'Yury Ushakov', 12],
    ['Что написал Карлос Мартинес?', 'Carlos Martinez', 7],
    ['马丁内斯说了什么？', 'Carlos Martinez', 7],
    // Their own before those of whoever speaks for them, with or without others.
    ['Was sagt Putin?', 'Vladimir Putin and others', 11],
    ['Was hat Xi gesagt?', 'Vladimir Putin and Xi Jinping', 2],
    ['что говорит Россия', 'Moscow', 10],
    ['what did Russia and China say', 'Russia and China', 1],
    ['Segundo Ushakov, o que a China apoiou?', 'Yury Ushakov', 12],
    ['¿Dijo Moscú que no tiene intenciones agresivas?', 'Moscow', 10],
    ['Moscou disse que não tem intenções agressivas?', 'Moscow', 10],
    ['莫斯科说过没有侵略意图吗', 'Moscow', 10],
  ])('theirs are the answer: %s', (question, speaker, paragraph) => {
    const { outcome, matches } = search(question);
    expect(outcome).toBe('answer');
    const [best] = matches;
    expect(best?.passage.paragraphs[0]).toBe(paragraph);
    const whole = { start: 0, end: best?.passage.text.length ?? 0 };
    const voices = best ? attributionsIn(best.passage, best.focus ?? whole) : [];
    expect(voices).toContainEqual(expect.objectContaining({ attribution: expect.objectContaining({ speaker }) }));
  });

  test.each([
    'What does the article say about the dollar?',
    'What do they say about the dollar?',
    'What did teleSUR say about financial systems resistant to sanctions?',
  ])('the publisher’s are the publisher’s: %s', (question) => {
    expect(search(question).outcome).toBe('answer');
  });
});

describe('who is only spoken of has said nothing', () => {
  const hearing = documentOf('hearing', [
    'The roof was mended by Hammond & Sons, as in the days of George Bush.\n— Alma Reed',
    'Merkel has taken the burden upon herself, and Leeds will follow.\n— Victor Lang',
    'The board decides.\n— Victor Lang',
  ]);
  const searcher = searcherOf([hearing]);
  const outcomeOf = (question: string) => searcher.search(question, { limit: 3 }).outcome;

  test.each([
    'what did Hammond say',
    'What did George Bush say?',
    'what did Bush say',
    '¿Qué dijo Merkel?',
    'Was sagte Merkel?',
    'Qu’a dit Merkel ?',
    'O que disse Merkel?',
    'What did Leeds say?',
  ])('%s', (question) => {
    expect(outcomeOf(question)).not.toBe('answer');
  });

  test.each(['what did Alma Reed say', 'was sagte Victor Lang', 'what does the board decide'])('%s', (question) => {
    expect(outcomeOf(question)).toBe('answer');
  });
});

describe('who is asked for by a common noun, and is no speaker', () => {
  const assembly = documentOf(
    'assembly',
    [
      'The school should pay for its own bridge. The farmers have the ford.\n— Alma Reed',
      'The firemen have told us that the bridge is too narrow for their engines.\n— Victor Lang',
      'As librarian I must say that nobody reads in the dark.\n— Ida Blum',
      'The lamps belong to the railway, which closed in May.',
    ],
    { title: 'The parish assembly', publisher: 'The Parish Herald' },
  );
  const questions = {
    ...{
      'what did the school say': 'closest',
      'What do the farmers say?': 'closest',
      'what did the railway say': 'closest',
    },
    ...{
      'Was sagt die Schule?': 'closest',
      '¿Qué dijo la escuela?': 'closest',
      'что сказали фермеры?': 'closest',
    },
    // That is told.
    ...{ 'what did the firemen say about the bridge': 'answer', 'What did the librarian say?': 'answer' },
    // The publisher's own words may tell of anybody.
    'what did the railway say about lamps': 'answer',
  };

  test.each(Object.entries(questions))('%s %s', (question, expected) => {
    const { outcome, matches } = searcherOf([assembly]).search(question, { limit: 3 });
    expect(matches.length).toBeGreaterThan(0);
    expect(outcome === 'answer').toBe(expected === 'answer');
  });

  test.each(['what did the U.S. say', '¿Qué dijo EE. UU.?', 'What did the bloc say?'])(
    'nor in the article: %s',
    (question) => {
      expect(search(question).outcome).not.toBe('answer');
    },
  );
});

describe('whether somebody spoke of something that others say', () => {
  test.each([
    ...['did Ushakov ever comment on the financial systems?', 'Has Yury Ushakov spoken about the dollar?'],
    ...['¿Mencionó Ushakov el dólar?', '¿Ushakov ha hablado de los sistemas financieros?'],
    ...['Ouchakov a-t-il évoqué le dollar ?', 'Ouchakov parle-t-il du dollar ?'],
    ...[
      'Hat Uschakow den Dollar erwähnt?',
      'Hat Uschakow etwas über den Dollar gesagt?',
      'Spricht Uschakow vom Dollar?',
    ],
    ...['Упоминал ли Ушаков доллар?', 'Ушаков сказал что-то о долларе?', 'O Ushakov mencionou o dólar?'],
    // Theirs, but not what they are to have said.
    ...['Did Putin say that Russia will invade?', '¿Putin dijo que Rusia invadirá?'],
    ...['Hat Putin gesagt, dass er einmarschiert?', 'Путин сказал, что Россия вторгнется?'],
    '普京有没有说过要入侵？',
  ])('%s', (question) => {
    expect(search(question).outcome).not.toBe('answer');
  });

  test.each(['Poutine a-t-il dit que la Russie attaquera ?', '普京说过要入侵乌克兰吗？'])(
    'but what theirs deny is no words of others: %s',
    (question) => {
      expect(search(question).matches[0]?.passage.paragraphs).toEqual([10]);
    },
  );

  test.each([
    '¿Qué dicen los líderes occidentales del dólar?',
    'Was sagen westliche Politiker über den Dollar?',
    '西方领导人怎么说美元的？',
    'What did NATO say about Georgia?',
    'Was hat die NATO über Georgien gesagt?',
  ])('an alliance that says nothing of it: %s', (question) => {
    expect(search(question).outcome).not.toBe('answer');
  });

  test.each([
    '¿Qué dicen los líderes occidentales de Ucrania?',
    'Was sagen westliche Politiker über die Ukraine?',
    '西方领导人怎么说乌克兰的？',
    '¿Qué dicen del dólar?',
  ])('one that does, in any language, or nobody: %s', (question) => {
    expect(search(question).outcome).toBe('answer');
  });

  test.each(['Did Ushakov speak about a deal with NATO?', '¿Habló Ushakov de un acuerdo con la OTAN?'])(
    '%s',
    (question) => {
      expect(search(question).outcome).toBe('answer');
    },
  );
});
