import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import { type Locale, locales, plain, say } from '../../src/locales/index.ts';
import { present } from '../../src/view/index.ts';
import { article, articleLibrary, chatOver, documentOf } from '../samples.ts';

const chat = chatOver(article);
const ask = (question: string, others: Record<string, unknown> = {}, over = chat) =>
  over.respond({ command: 'ask', options: { question, ...others } });

/** None of these stands in the lists word for word. */
const ABOUT_THE_DOCUMENT = {
  author: [
    ...['Who wrote this piece?!', 'could you please tell me who wrote the article', 'WHO IS THE AUTHOR OF THIS DOC'],
    ...['oye, ¿quién escribió este documento?', 'скажи, кто написал этот материал?', '请问这篇报道的作者是谁？'],
    ...['qui a écrit ce document, s’il te plaît ?', 'Wer hat denn dieses Dokument geschrieben?'],
    'Quem escreveu este documento?',
  ],
  publication: [
    ...['who published this piece', 'so when was this document published?', 'which newspaper published the piece?'],
    ...['¿cuándo se publicó este documento?', 'когда был опубликован этот документ?', '这篇报道是什么时候发布的？'],
    ...['quand ce document a-t-il été publié ?', 'Wann wurde dieses Dokument veröffentlicht?'],
    'quando este documento foi publicado?',
  ],
  subject: [
    ...['what is that piece about?', 'Tell me what this document is about, please', 'whaaaat is it about'],
    ...['¿de qué trata este documento?', 'а о чём этот документ?', '这份文档讲的是什么？'],
    ...['de quoi parle ce document ?', 'Worum geht es in diesem Dokument?'],
    'Sobre o que é este documento?',
  ],
  source: [
    ...[
      'where can I read the whole document?',
      'link to the piece pls',
      'can you send me the link please',
      'what’s the url pls',
    ],
    ...['¿dónde puedo leer el documento completo?', 'где можно прочитать этот документ?', '请问在哪里可以看到原文？'],
    ...['où est-ce que je peux lire ce document ?', 'Wo kann ich das ganze Dokument lesen?'],
    'onde posso ler este documento?',
  ],
  length: [
    ...[
      'how many words does this document have?',
      'how long is that piece?',
      'how many paragraphs does the document have',
      'Quantas palavras tem este documento?',
    ],
    ...['¿cuántas palabras tiene este documento?', 'сколько слов в этом документе?', '这份文档有多少字？'],
    ...['combien de mots dans ce document ?', 'Wie viele Wörter hat das Dokument?'],
  ],
  speakers: [
    ...['who speaks in this document?', 'who gets quoted in this piece?', 'which people are quoted in the document'],
    ...['¿quién habla en este documento?', 'кто высказывается в этом документе?', '这份文档里引用了谁的话？'],
    ...['qui parle dans ce document ?', 'Wer wird in diesem Dokument zitiert?'],
    'quem é citado neste documento?',
  ],
  languages: [
    ...['in which languages can I ask, please?', 'so what languages do you understand?', 'can i ask in german pls'],
    ...['oye, ¿qué idiomas entiendes?', 'а какие языки ты понимаешь?', '请问可以用中文提问吗？'],
    ...['bon, quelles langues comprends-tu ?', 'In welchen Sprachen kann ich denn fragen?'],
    'em quais idiomas eu posso perguntar?',
  ],
};

const SMALL_TALK = {
  summary: [
    ...['please summarize this document', 'TL;DR of the piece?', 'can you translate the document into spanish'],
    ...['bro can I trust this document?', 'is this doc propaganda', 'peut-on faire confiance à ce document ?'],
    ...['Kann man dem Dokument denn trauen?', '请问这份文档可信吗？', 'можно ли доверять этому документу?'],
    ...['write me a poem about this document', 'por favor, resume el documento', 'перескажи этот документ кратко'],
    ...['请总结一下这份文档', 'tu peux résumer ce document ?', 'Kannst du das Dokument bitte zusammenfassen?'],
  ],
  hello: [
    'Hellooo!',
    'hey bro',
    'helo bot',
    'wassup everyone',
    'hallo zusammen!',
    'e aí, galera',
    '¡Hola, amigo!',
    'ну привет',
    '你好啊！',
    'Bonjour !!',
    'Hallo Leute',
  ],
  thanks: [
    'thanks!!!',
    'Thank you so much, bro',
    'good bot',
    'thx u!!',
    'superb bot',
    'magnífico bot',
    'шикарный бот',
    'formidable bot !',
    'ótimo, valeu',
    'nützlich, danke',
    '¡Muchas gracias!',
    'Muito obrigado!',
    'Спасибо большое!',
    '謝謝你',
    'Danke sehr!',
  ],
  goodbye: ['byeeee', 'see you later, bro', '¡Adiós!', 'ну пока', '再见！', 'Au revoir !', 'Tschüss!'],
  help: [
    'Can you please help me?',
    'wat can u do',
    'o que vc faz?',
    'so what can you actually do?',
    '¿Qué puedes hacer?',
    'Что ты умеешь?',
    '你能做什么？',
  ],
  maker: [
    'who made you???',
    'r u an AI?',
    'whats ur name',
    'vc é um robô?',
    'ты нейросеть??',
    '你是人工智慧嗎',
    'are you really a bot?',
    '¿Eres un bot?',
    'Ты бот?',
    '你是机器人吗？',
    'Bist du ein Bot?',
  ],
  blame: [
    'BAD BOT',
    'this bot is terrible',
    'qué bot tan idiota',
    'дурацкий бот!!',
    'mieser Bot',
    'you are so useless',
    'bot malo',
    'que bot ruim!',
    'плохой бот',
    '笨机器人',
    'mauvais bot !',
    'schlechter Bot',
  ],
  chatter: ['LOOOOL', 'ok cool', 'jajaja', 'хахаха', '哈哈哈', 'mdr', 'keine Ahnung'],
};

const cases = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(lists).flatMap(([kind, messages]) => messages.map((message) => [message, kind] as const));

test.each(cases(ABOUT_THE_DOCUMENT))('%j asks about the document: %s', (question, asked) => {
  expect(ask(question)).toMatchObject({ kind: 'header', private: false, asked, documents: [{ id: article.id }] });
});

test.each(cases(SMALL_TALK))('%j is small talk, answered to its asker alone: %s', (question, said) => {
  expect(ask(question)).toMatchObject({ kind: 'talk', private: true, message: { key: 'talk', data: { said } } });
});

describe('is told so by other commands, too:', () => {
  test.each([
    ['quote', 'passage', 'thanks!!'],
    ['search', 'words', 'Hellooo!'],
  ])('/%s', (command, option, typed) => {
    const reply = chat.respond({ command, options: { [option]: typed } });
    expect(reply).toMatchObject({ kind: 'talk', private: true });
  });

  test.each([
    ['quote', 'passage', false],
    ['search', 'words', false],
    ['find', 'text', true],
  ])('a question about the document, by /%s', (command, option, isPrivate) => {
    const reply = chat.respond({ command, options: { [option]: 'so who wrote this article?' } });
    expect(reply).toMatchObject({ kind: 'header', private: isPrivate, asked: 'author' });
  });

  test('but not what was said to somebody else', () => {
    const reply = chat.respond({ command: 'find', options: { text: 'thanks!!' } });
    expect(reply).toMatchObject({ kind: 'list', private: true, items: [] });
  });

  test('nor words that a passage holds', () => {
    const over = chatOver(documentOf('first-aid', ['Call for help before you begin.', 'A bandage stops the blood.']));
    expect(over.respond({ command: 'search', options: { words: 'help' } })).toMatchObject({ kind: 'list' });
  });
});

describe('what documents say is looked for in them:', () => {
  test.each([
    ...['who wrote the statement', 'who published the text', 'who wrote the treaty?', 'how many pages is the treaty?'],
    ...['thanks, and the dollar?', 'hello, what about NATO?', 'is Putin a bad man?', 'can you help Ukraine?'],
    ...[
      'summarize the Cold War',
      'what is NATO',
      'who speaks for China?',
      'what did they say about languages?',
      'what is the',
    ],
    ...['¿quién escribió la declaración?', 'кто опубликовал заявление?', '声明是谁发布的？', 'qui a signé l’accord ?'],
    ...['wer hat den Text veröffentlicht?', 'bot', 'x', 'NATO', `thanks ${'a lot '.repeat(30)}`],
  ])('%j', (question) => {
    expect(['quotation', 'nothing']).toContain(ask(question).kind);
  });

  test('every question that people put to the article, or to other documents', () => {
    const files = ['questions', 'library'].flatMap((name) => {
      const folder = new URL(`../../bench/${name}/`, import.meta.url);
      return readdirSync(folder).flatMap((file) => (file.endsWith('.jsonl') ? [new URL(file, folder)] : []));
    });
    const questions = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line): { q: string; gold: readonly string[] } => JSON.parse(line)),
    );
    const isAnswered = ({ q, gold }: (typeof questions)[number]) =>
      gold.length > 0 || articleLibrary.searcher.search(q, { limit: 1 }).outcome === 'answer';
    const taken = questions.filter((each) => ['header', 'talk'].includes(ask(each.q).kind) && isAnswered(each));
    expect(questions.length).toBeGreaterThan(1000);
    expect(taken.map(({ q }) => q).filter((q) => !/^who wrote this article$/i.test(q))).toEqual([]);
  });

  test('whatever stands beside a name of the article', () => {
    const names = ['NATO', 'Putin', 'Xi Jinping', 'Ukraine', 'AUKUS', 'the Kremlin', 'the U.S. dollar', 'sanctions'];
    const talk = Object.values({ ...ABOUT_THE_DOCUMENT, ...SMALL_TALK }).flat();
    fc.assert(
      fc.property(fc.constantFrom(...talk), fc.constantFrom(...names), fc.boolean(), (message, name, isBefore) => {
        expect(ask(isBefore ? `${name} ${message}` : `${message} ${name}`).kind).not.toMatch(/header|talk/);
      }),
    );
  });

  test('a word that a document has, be it one of small talk', () => {
    const over = chatOver(documentOf('first-aid', ['Call for help before you begin.', 'A bandage stops the blood.']));
    expect(ask('help', {}, over)).toMatchObject({ kind: 'quotation', outcome: 'answer' });
    expect(ask('hello', {}, over)).toMatchObject({ kind: 'talk' });
  });
});

/** What a reader of a language is told. */
const told = (question: string, locale: Locale, over = chat) =>
  present(ask(question, {}, over), locale, () => true)
    .flatMap(({ blocks }) => blocks)
    .map((block) => ('text' in block && typeof block.text !== 'string' ? plain(block.text) : ''))
    .join('\n');

describe.each(Object.entries(locales))('in %s', (_, locale) => {
  test.each([
    ['who wrote it', ['teleSUR English']],
    ['who published it', ['teleSUR English', '2022']],
    ['what is it about', ['Joint Statement of the Russian Federation']],
    ['where can I read it', [article.title]],
    ['how long is it', ['12', '14']],
    ['who speaks in it', ['Carlos Martinez', 'Yury Ushakov']],
  ])('the header answers %j', (question, parts) => {
    for (const part of parts) expect(told(question, locale)).toContain(part);
  });

  test('the question that small talk is told to ask is answered', () => {
    const reply = ask('hello');
    assert(reply.kind === 'talk');
    const { speaker } = reply.message.data;
    assert(speaker !== null);
    const [marks] = [locale.formats.quoted('%').split('%')];
    const said = plain(say(locale, reply.message));
    const question = said.slice(said.lastIndexOf(marks[0] ?? '') + 1, said.lastIndexOf(marks[1] ?? ''));
    expect(question).toContain(speaker);
    expect(articleLibrary.searcher.search(question, { limit: 1 })).toMatchObject({ outcome: 'answer' });
  });
});

describe('a header that says little', () => {
  const bare = { ...documentOf('bare', ['Herons wade.']), publisher: null, published: null, url: null };
  const over = chatOver(bare);

  test.each(Object.values(ABOUT_THE_DOCUMENT).map(([question = '']) => question))(
    'is told of as it is: %s',
    (question) => {
      for (const locale of Object.values(locales)) {
        const said = told(question, locale, over);
        expect(said).toContain(bare.title);
        expect(said).not.toMatch(/undefined|null|example\.org|Sampler/);
      }
    },
  );
});

describe('of several documents', () => {
  const many = Array.from({ length: 7 }, (_, at) => documentOf(`d-${at}`, ['Herons wade.'], { title: `Title ${at}` }));
  const over = chatOver(...many);

  test('five are named at most, and how many more there are', () => {
    const said = told('who published it?', locales.en, over);
    expect(said.match(/Title \d/g)).toEqual(['Title 0', 'Title 1', 'Title 2', 'Title 3', 'Title 4']);
    expect(said).toContain('2 documents more');
  });

  test('of languages those are named that all can be asked in', () => {
    const question = 'in which languages can I ask?';
    expect(told(question, locales.en)).toContain('Japanese');
    const both = told(question, locales.en, chatOver(article, documentOf('herons', ['Herons wade.'])));
    expect(both).toContain('Spanish');
    expect(both).not.toContain('Japanese');
  });

  test('the one that is named answers, to whom it is for', () => {
    const to = '123456789012345678';
    const reply = ask('who published it?', { document: 'd-3', to, private: true }, over);
    expect(reply).toMatchObject({ kind: 'header', documents: [many[3]], addressee: to, private: true });
  });
});
