import { describe, expect, test } from 'vitest';
import { articleLibrary } from '../samples.ts';

const ask = (question: string) => articleLibrary.searcher.search(question, { limit: 3 });
const paragraphOf = (question: string) => ask(question).matches[0]?.passage.paragraphs[0];

/** Questions that are answered, by language, and what may be put before and behind them. */
const ASKED: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  [
    'en',
    [
      'Where did Putin and Xi meet?',
      'Do they oppose the expansion of NATO?',
      'Russia denies that it has aggressive intentions.',
      'What does the tweet say about AUKUS?',
      'who wants to depend less on the dollar',
      'What role should the UN have?',
    ],
    [
      'true or false:',
      'yes or no:',
      'dumb question:',
      'fact check:',
      'tl;dr',
      'based.',
      'genuine question,',
      'quick one:',
      'ok so',
      'wait what,',
      'bro',
      'correct me if I’m wrong but',
      'my uncle says that',
      'I heard that',
      'Not to be that guy, but',
      'settle this for us:',
      'hey bot,',
      'can someone explain:',
      'lmao',
      'honest question here:',
      'sorry if this was asked before,',
      'I’m new here,',
      'hold up —',
      'haven’t read it yet,',
      'no offence but',
      'eli5:',
    ],
    ['lol', ', right?', 'or am I wrong?', 'asking for a friend', 'pls', ', thanks', 'no cap', ', anyone?'],
  ],
  [
    'es',
    [
      '¿Dónde se reunieron Putin y Xi?',
      '¿Están en contra de la expansión de la OTAN?',
      '¿Qué quieren hacer con el dólar?',
    ],
    [
      'verdadero o falso:',
      'pregunta tonta:',
      'una duda rápida,',
      'perdón por la pregunta, pero',
      'mi primo dice que',
      'a ver,',
    ],
    ['jaja', ', ¿no?', 'por favor', ', gracias'],
  ],
  [
    'ru',
    ['Где встретились Путин и Си?', 'Они против расширения НАТО?', 'Что сказал Ушаков в декабре?'],
    ['правда или нет:', 'глупый вопрос:', 'ребят, подскажите,', 'извините за вопрос, но', 'слышал, что', 'короче,'],
    ['лол', ', да?', 'пожалуйста', ', спасибо'],
  ],
  [
    'zh',
    ['普京和习近平在哪里见面？', '他们反对北约扩张吗？', '乌沙科夫十二月说了什么？'],
    ['请问，', '小白问一下，', '是真的吗：', '听说', '不懂就问，', '认真问一句：'],
    ['哈哈', '，对吧', '，谢谢'],
  ],
  [
    'fr',
    [
      'Où Poutine et Xi se sont-ils rencontrés ?',
      'Sont-ils contre l’élargissement de l’OTAN ?',
      'Que veulent-ils faire du dollar ?',
    ],
    [
      'vrai ou faux :',
      'question bête :',
      'désolé pour la question, mais',
      'j’ai entendu que',
      'petite question,',
      'les gars,',
    ],
    ['mdr', ', non ?', 'svp', ', merci'],
  ],
  [
    'de',
    [
      'Wo haben sich Putin und Xi getroffen?',
      'Sind sie gegen die Erweiterung der NATO?',
      'Was hat Uschakow im Dezember gesagt?',
    ],
    ['wahr oder falsch:', 'dumme Frage:', 'sorry für die Frage, aber', 'mein Kumpel sagt,', 'kurze Frage,', 'Leute,'],
    ['lol', ', oder?', 'bitte', ', danke'],
  ],
  [
    'pt',
    ['Onde Putin e Xi se encontraram?', 'Eles são contra a expansão da Otan?', 'O que querem fazer com o dólar?'],
    [
      'verdadeiro ou falso:',
      'pergunta idiota:',
      'desculpa a pergunta, mas',
      'meu primo diz que',
      'dúvida rápida,',
      'gente,',
    ],
    ['kkkk', ', né?', 'por favor', ', obrigado'],
  ],
];

describe.each(ASKED)('in %s', (language, questions, leadIns, tails) => {
  const space = language === 'zh' ? '' : ' ';

  test.each(questions)('is answered: %s', (question) => {
    expect(ask(question).outcome).toBe('answer');
  });

  test.each(leadIns)('as much with “%s” before it', (leadIn) => {
    for (const question of questions) {
      const message = `${leadIn}${space}${question}`;
      expect([message, ask(message).outcome, paragraphOf(message)]).toEqual([message, 'answer', paragraphOf(question)]);
    }
  });

  test.each(tails)('as much with “%s” behind it', (tail) => {
    for (const question of questions) {
      const message = `${question.replace(/\s?[?？.]$/, '')}${tail.startsWith(',') || tail.startsWith('，') ? '' : space}${tail}`;
      expect([message, ask(message).outcome, paragraphOf(message)]).toEqual([message, 'answer', paragraphOf(question)]);
    }
  });
});

describe('a question that stands among other sentences is answered by itself', () => {
  test.each([
    [
      'I swear this server gets worse every week. Nobody reads anything any more. Where did Putin and Xi meet? My bet is on Sochi, but what do I know.',
      [3, 9],
    ],
    [
      'Mi hermano lleva media hora discutiendo conmigo en la cocina. ¿Qué quieren hacer con el dólar? Que alguien nos lo diga, por favor.',
      [12],
    ],
    ['Ну всё, понеслась. Опять двести сообщений за ночь. Что сказал Ушаков в декабре? Только без простыней.', [12]],
    ['群里又吵起来了，我都看不下去了。普京和习近平在哪里见面？有人知道吗', [3, 9]],
    ['تعبت من صراخكم، نصفكم خبراء والنصف الثاني شتامون. ماذا قال أوشاكوف في ديسمبر؟ لا أريد خطبا.', [12]],
  ])('%s', (message, paragraphs) => {
    expect(ask(message).outcome).toBe('answer');
    expect(paragraphs).toContain(paragraphOf(message));
  });

  test('so is one of two in Chinese with no space between them', () => {
    const { outcome, asksMore } = articleLibrary.searcher.search('怎么绕开制裁?法国总统是谁?', { limit: 3 });
    expect([outcome, asksMore]).toEqual(['answer', true]);
  });

  test.each(['I love pancakes. My cat sleeps. Come on.', 'First! Great game yesterday. See you all on Monday.'])(
    'but nothing where nothing is asked: %s',
    (message) => {
      expect(ask(message).outcome).not.toBe('answer');
    },
  );
});

describe('what somebody wonders is answered, rather than what is said beside it', () => {
  test.each([
    [
      'Long week, I am tired. I would love to know who published the text of the statement. My cat is asleep.',
      'Written security guarantees sound fine. I wonder whether Lisbon ever wrote a letter back. My cat is asleep.',
    ],
    [
      'Estoy cansado. Me gustaría saber quién publicó el texto de la declaración. El gato duerme.',
      'Rusia pide garantías de seguridad por escrito. Nadie sabe decirme si Lisboa contestó a esa carta. El gato duerme.',
    ],
    ['我累了。我想知道是谁公布了声明文本。猫睡了。', '俄罗斯要求书面安全保障。我就好奇里斯本后来有没有回信。猫睡了。'],
  ])('%s, but not %s', (answered, wondered) => {
    expect(ask(answered).outcome).toBe('answer');
    expect(ask(wondered).outcome).not.toBe('answer');
  });
});

describe('what somebody in the discussion is told to have said is looked for without them', () => {
  test.each([
    'According to Tilda the text was put out by the Kremlin. Right?',
    'Laut Jonas wurde der Text vom Kreml veröffentlicht, oder?',
    'Jonas meint, der Kreml hat den Text veröffentlicht',
    'Dice Nacho que el texto lo publicó el Kremlin',
    'Segundo a Bia, foi o Kremlin que publicou o texto',
    'По словам Кати, текст опубликовал Кремль',
  ])('%s', (message) => {
    expect([ask(message).outcome, paragraphOf(message)]).toEqual(['answer', 3]);
  });

  test.each([
    'According to Lavrov the text was put out by the Kremlin. Right?',
    'Laut Macron wurde der Text vom Kreml veröffentlicht, oder?',
  ])('but whoever is known is asked for: %s', (message) => {
    expect(ask(message).outcome).not.toBe('answer');
  });
});

describe('a question is read with what stands before it', () => {
  test.each([
    'I had a long day on the train, the coffee was cold and somebody sang all the way to Leeds. Putin had warned before that he would do something if they did not feel safe. With what, again? Anyway, the cat says hello from the sofa.',
    'Mi jefe canta en la oficina, la impresora no funciona y el café sabe a calcetín. Putin ya había avisado de lo que podía hacer si no se sentían seguros. ¿Con qué exactamente? El viernes comemos juntos en casa de mi abuela.',
    'Putin hatte ja vorher schon gewarnt, falls man sich nicht sicher fühlt. Womit denn genau? Ich war sprachlos.',
  ])('%s', (message) => {
    expect(ask(message).outcome).toBe('answer');
    expect(paragraphOf(message)).toBe(11);
  });
});

describe('a question for several names, of which the document has some, is answered, and it is said that it asks more', () => {
  test.each([
    'did they mention NATO or Taiwan?',
    'what about Taiwan, NATO and the dollar?',
    'do they mention Iran, Syria or Ukraine?',
    '¿mencionan a Taiwán o a la OTAN?',
    'Ils parlent de Taïwan ou de l’OTAN ?',
    'Eles mencionam Taiwan ou a Otan?',
    'is Georgia or Moldova mentioned?',
    'wird georgien oder moldau erwähnt',
    'ils parlent de la Géorgie ou de la Moldavie ?',
    'AUKUS or the Quad, which one do they oppose?',
    'Лавров или Ушаков говорил в декабре?',
    'Georgia and Armenia?',
    'the dollar and taiwan?',
    'what do they say about sanctions and about Crimea',
    '¿Qué dicen de las sanciones y de Crimea?',
    'o que dizem sobre sanções e sobre a Crimeia',
    'что говорят про санкции и про Крым',
    'what about taiwan and what about the dollar',
    'was ist mit Taiwan und was ist mit dem Dollar',
  ])('%s', (message) => {
    expect(ask(message)).toMatchObject({ outcome: 'answer', asksMore: true });
  });

  test.each([
    'do they mention Iran or Syria?',
    'did Lavrov or Shoigu sign the statement',
    'is it good or bad?',
    'co w dokumencie napisano o Tajwanie?',
    'how do I bake bread or cake?',
  ])('not with none of them: %s', (message) => {
    expect(ask(message).outcome).not.toBe('answer');
  });
});

describe('chat that shares everyday words with a question is no answer', () => {
  test.each([
    "Long day, so I'll keep it short, well, kinda short. The cat is asleep.",
    "I've seen the clip ten times and I still don't get it. It was on telly.",
    'Ich will nur kurz was loswerden und bin dann wieder weg. Der Käse war gut.',
    'Ya no puedo más, de verdad. Me voy a dormir pronto. Hasta mañana.',
  ])('%s', (message) => {
    expect(ask(message).outcome).not.toBe('answer');
  });
});

describe('two who do something together are asked of in either order', () => {
  test.each(['when did xi and putin meet', 'what do Russia and China oppose'])('%s', (question) => {
    expect(ask(question).outcome).toBe('answer');
  });
});

test('a few words that trail off are left aside', () => {
  expect(ask('what r the values in it, ask my dentist').outcome).toBe('answer');
});

describe('a message with two questions', () => {
  test.each([
    ['What did Ushakov say? And what about Taiwan?', 12],
    ['And what about Taiwan? What did Ushakov say?', 12],
    ['does it say anything about Taiwan and who is Ushakov?', 12],
    ['¿Qué dijo Ushakov? ¿Y qué hay de Taiwán?', 12],
    ['Was sagte Uschakow? Und was ist mit Taiwan?', 12],
    ['ماذا قال أوشاكوف؟ وماذا عن تايوان؟', 12],
    ['“What did Ushakov say?” “And what about Taiwan?”', 12],
    ['Where did Putin and Xi meet? How tall is Putin?', 3],
  ])('%s: one of them is answered, and the other told apart', (message, paragraph) => {
    expect(ask(message)).toMatchObject({ outcome: 'answer', asksMore: true });
    expect(paragraphOf(message)).toBe(paragraph);
  });

  test.each([
    'Is that so? What did Ushakov say in December?',
    'What did Ushakov say? Did Ushakov speak of China in December?',
    'I was talking about Taiwan with a friend. What did Ushakov say?',
    'What did Ushakov say in December?',
  ])('%s: nothing else is asked', (message) => {
    expect(ask(message)).toMatchObject({ outcome: 'answer', asksMore: false });
  });
});

describe('whether something is mentioned', () => {
  test.each([
    ...['are sanctions mentioned at all?', 'do the Olympics come up anywhere', 'Kommt Georgien im Text vor?'],
    ...['Wird der Dollar irgendwo erwähnt?', 'Taucht die NATO darin auf?', '¿Salen las sanciones en alguna parte?'],
    ...['Le dollar figure-t-il dans ce texte ?', 'O dólar é mencionado em alguma parte?'],
    ...['does the word sovereignty appear', 'kommt der Begriff Souveränität vor?', 'le mot démocratie apparaît-il ?'],
    ...[
      '¿aparece la palabra sanciones?',
      'aparece a palavra ucrânia?',
      'встречается слово санкции?',
      '有制裁这个词吗？',
    ],
  ])('it is looked up: %s', (question) => {
    expect(ask(question).outcome).toBe('answer');
  });

  test.each([
    ...['does Biden appear anywhere?', 'Kommt Xi nach Moskau?', '¿Aparece Taiwán en alguna parte?'],
    ...['does the word music appear?', 'kommt das Wort Schule vor?', 'le mot énergie apparaît-il ?'],
    ...['¿aparece la palabra hambre?', 'aparece a palavra futebol?', 'есть там слово музыка?', '有宗教这个词吗？'],
  ])('what is not there is not found: %s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });
});

describe('what stands with a word or two before it is no question of its own', () => {
  test.each(['poland and what other country', 'NATO and what other bloc'])('%s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });
});

describe('of a request for a part of the text, what that is about is looked for', () => {
  test.each([
    [12, 'quote the part about the dollar'],
    [3, 'please read us the line where the Olympic Games come up'],
    [10, 'Show me the passage that mentions Georgia.'],
    [12, 'zeig mir mal den Satz mit den Sanktionen'],
    [8, 'léeme el párrafo donde se habla del multilateralismo'],
    [12, 'montre-nous l’extrait sur les sanctions'],
    [10, 'me mostra a frase sobre a Geórgia aí'],
    [12, 'приведите цитату про санкции'],
    [8, '请引用关于联合国的那段话'],
    [12, '制裁についての部分を見せてください'],
    [12, '달러에 대한 문장을 보여줘'],
    [12, 'pokaż mi zdanie o sankcjach'],
    [10, 'покажи речення, де йдеться про Грузію'],
    [12, 'dolarla ilgili cümleyi göster'],
    [12, 'leggimi il passaggio sulle sanzioni'],
  ])('¶ %s: %s', (paragraph, request) => {
    expect(ask(request).outcome).toBe('answer');
    expect(paragraphOf(request)).toBe(paragraph);
  });

  test.each(['quote the part about the penguins', 'zeig mir die Stelle mit den Pinguinen'])('none: %s', (request) => {
    expect(ask(request).outcome).not.toBe('answer');
  });
});

describe('whether something is written stands in the way of nothing', () => {
  test.each([
    ['They want off the dollar.', 'Is that really written anywhere?'],
    ['Beijing and Moscow are building a financial system of their own.', 'Did they really write that?'],
    ['Quieren dejar el dólar.', '¿En serio ponen eso?'],
    ['Ils veulent se passer du dollar.', 'C’est vraiment écrit quelque part ?'],
    ['Sie wollen weg vom Dollar.', 'Steht das da wirklich irgendwo?'],
    ['Eles querem largar o dólar.', 'Tá escrito em algum lugar?'],
    ['Они уходят от доллара.', 'Там реально это написано?'],
    ['他们想摆脱美元。', '文章里真的写了吗？'],
  ])('%s %s', (said, asked) => {
    const message = `${said} ${asked}`;
    expect([ask(message).outcome, paragraphOf(message)]).toEqual(['answer', 12]);
    expect(ask(asked)).toMatchObject({ matches: [], isSearchable: false });
  });

  test.each([
    'Dove sta scritto?',
    'Gdzie to jest napisane?',
    'Nerede yazıyor bu?',
    'Де це написано?',
    'どこに書いてあるの？',
  ])('nor is it looked for alone: %s', (message) => {
    expect(ask(message)).toMatchObject({ matches: [], isSearchable: false });
  });

  test.each(['written guarantees', 'What is written about the dollar?', 'Is the dollar in the text?'])(
    'but what is named is: %s',
    (message) => {
      expect(ask(message).outcome).toBe('answer');
    },
  );
});

describe('a word that is left of a question beside words that say nothing', () => {
  test.each(['can we trust them', 'who started this'])(
    'is no certain answer where others ask so for what is not answered: %s',
    (question) => {
      expect(ask(question).outcome).not.toBe('answer');
    },
  );

  test.each([
    ...['NATO', 'dollar', 'do they mention the dollar', 'what do they say about NATO', 'who the heck is Ushakov'],
    ...['who is this Martinez guy', 'nobody mentions AUKUS in this article', 'nadie habla de AUKUS ahí'],
    ...['¿mencionan a Georgia?', 'erwähnen sie Georgien?'],
  ])('is looked up all the same: %s', (question) => {
    expect(ask(question).outcome).toBe('answer');
  });
});
