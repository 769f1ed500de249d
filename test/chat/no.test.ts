import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, chatOver, documentOf } from '../samples.ts';
import { thinned } from '../search/thinned.ts';

const withQuestions = chatOver({ ...thinned(article, 7), glossary: [] });
const birds = documentOf('birds', ['The heron wades in the pond at dawn.', 'A stork nests on the roof of the mill.']);
const withoutQuestions = chatOver(birds);

const ask = (question: string, over = withQuestions, isPrivate = true) =>
  over.respond({ command: 'ask', options: { question, private: isPrivate } });

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

describe('a question that was understood', () => {
  test.each([
    'does it mention squirrels?',
    '¿cuánto cuesta una ardilla?',
    'есть ли там про жирафов?',
    '里面提到松鼠了吗？',
  ])('is not answered by documents with many questions: %s', (question) => {
    expect(ask(question)).toMatchObject({ message: { key: 'none' } });
  });

  test.each(['does it mention squirrels?', 'how do herons hunt at night in winter?'])(
    'is only not found in documents with few: %s',
    (question) => {
      expect(['notFound', 'closest']).toContain(ask(question, withoutQuestions).message?.key);
    },
  );

  test('is only not found where one of several documents has few', () => {
    expect(ask('does it mention squirrels?', chatOver(thinned(article, 40), birds))).toMatchObject({
      message: { key: 'notFound' },
    });
  });

  test('is never said not to be understood', () => {
    const folder = new URL('../../bench/questions/', import.meta.url);
    const questions = readdirSync(folder)
      .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
      .map((line) => (JSON.parse(line) as { q: string }).q)
      .filter((_, at) => at % 5 === 0);
    expect(questions.filter((question) => ask(question).message?.key === 'notUnderstood')).toEqual([]);
  });
});

describe('what is said and not asked', () => {
  test.each([
    ['en', 'squirrels never slept on the moon, you clown', 'who saw squirrels sleep on the moon'],
    ['es', 'las ardillas jamás durmieron en la luna, payaso', 'quién vio ardillas en la luna'],
    ['ru', 'ёжики никогда не жили на луне, клоун', 'кто кормит ёжиков на луне'],
    ['zh', '松鼠从来没在月亮上睡过觉，小丑', '谁见过松鼠在月亮上睡觉'],
    ['zh-Hant', '松鼠從來沒在月亮上睡過覺，小丑', '誰見過松鼠在月亮上睡覺'],
    ['fr', 'les écureuils n’ont jamais dormi sur la lune, clown', 'qui a vu des écureuils sur la lune'],
    ['de', 'Igel wohnen nie im Kühlschrank, du Clown', 'wer füttert Igel im Kühlschrank'],
    ['pt', 'os esquilos nunca dormiram na lua, palhaço', 'quem viu esquilos na lua'],
  ])('is only not found, since a passage may contradict it: %s', (_, claim, question) => {
    for (const said of [claim, `${claim}!`, claim.replace(/[,，].*/, '.')])
      expect(ask(said)).toMatchObject({ message: { key: 'notFound' } });
    for (const asked of [question, `${question}?`]) expect(ask(asked)).toMatchObject({ message: { key: 'none' } });
  });

  test.each([
    'what a joke, squirrels on the moon',
    'nobody knows what squirrels eat on the moon',
    'Mit Eichhörnchen, wie man sie kennt, wohnt keiner im Kühlschrank',
    'что за чушь, ежи летают',
  ])('is not taken for a question by what it tells or exclaims with: %s', (claim) => {
    expect(ask(claim)).toMatchObject({ message: { key: 'notFound' } });
  });

  test('is a question where it has one in another part', () => {
    expect(ask('I like squirrels a lot. Do squirrels sleep on the moon?')).toMatchObject({ message: { key: 'none' } });
  });
});

describe('a question in a language that is not read', () => {
  test.each([
    ['he', 'למה הם כתבו את זה ככה?'],
    ['fi', 'Miksi he kirjoittivat tämän näin?'],
    ['th', 'ปูตินกับสีจิ้นผิงพบกันที่ไหน'],
    ['el', 'Γιατί έγραψαν αυτή τη δήλωση;'],
  ])('is told so, and what to ask in, with no passage: %s', (unread, question) => {
    for (const isPrivate of [true, false]) {
      const message = { key: 'notUnderstood', data: { unread, languages: LANGUAGES } };
      expect(ask(question, withQuestions, isPrivate)).toMatchObject({ kind: 'nothing', private: true, message });
    }
  });

  test.each([
    ['ru-Latn', 'chto oni govoryat pro belok na dache'],
    ['hi-Latn', 'gilahri aur baarish ke baare mein kya bola'],
    ['ar-Latn', 'shu 2alo 3an el sinjab bil bustan'],
    ['zh-Latn', 'tamen weishenme yao baohu songshu'],
    ['zh-Latn', 'xiao song shu zhu zai na li'],
    ['ja-Latn', 'risu wa doko ni imasu ka'],
  ])('is told so where it is written in Latin letters and has others of its own: %s', (unread, question) => {
    expect(ask(question)).toMatchObject({ kind: 'nothing', message: { key: 'notUnderstood', data: { unread } } });
  });

  test.each([
    ['find', 'text'],
    ['search', 'words'],
  ])('is told so by /%s, to the asker alone', (command, option) => {
    const options = { [option]: 'Γιατί έγραψαν αυτή τη δήλωση;' };
    const message = { key: 'notUnderstood', data: { unread: 'el', isPartly: false } };
    expect(withQuestions.respond({ command, options })).toMatchObject({ private: true, items: [], message });
  });

  test('is told which words of it were understood, to everybody those only that stand in the documents', () => {
    const question = 'Γιατί γράφουν για το NATO στην κουζίνα της γιαγιάς;';
    const data = { unread: 'el', isPartly: true, understood: ['NATO'] };
    for (const isPrivate of [true, false]) {
      expect(ask(question, withQuestions, isPrivate)).toMatchObject({ message: { key: 'notUnderstood', data } });
    }
  });

  test('of which a dictionary is kept is only half understood', () => {
    const question = 'Wer singt in der Badewanne, und wie heißt das Eichhörnchen?';
    expect(ask(question, withoutQuestions)).toMatchObject({
      message: { key: 'notUnderstood', data: { unread: null } },
    });
  });

  test('that a glossary makes understood is only not found', () => {
    const glossary = [
      { word: 'heron', others: ['balıkçıl', 'czapla'] },
      { word: 'roof', others: ['çatı', 'dach'] },
    ];
    const over = chatOver({ ...birds, glossary });
    expect(ask('balıkçıl neden çatı ister?', over).message?.key).not.toBe('notUnderstood');
    expect(ask('bu kitabı neden böyle yazdılar?', over)).toMatchObject({ message: { key: 'notUnderstood' } });
  });

  test('is read where a document is written in it', () => {
    const over = chatOver(documentOf('leylek', ['Leylek değirmenin çatısında yuva yapar.'], { language: 'tr' }));
    expect(ask('bu kitabı neden böyle yazdılar?', over)).toMatchObject({ message: { key: 'notFound' } });
    const message = { key: 'notUnderstood', data: { unread: 'ko', languages: ['tr'] } };
    expect(ask('왜 협력이 필요한가요', over)).toMatchObject({ message });
  });
});

test('nobody has the bot say words to everybody that are not the documents’', () => {
  const words = fc.constantFrom(
    'балбес',
    'aptal',
    'głupi',
    '바보',
    'NATO',
    'Xi',
    'bővítéséről',
    'és',
    'नहीं',
    'hülye',
    'ηλίθιος',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (typed) => {
      const said = JSON.stringify(ask(typed.join(' '), withQuestions, false).message);
      for (const word of typed) if (!['NATO', 'Xi'].includes(word)) expect(said).not.toContain(word);
    }),
    { numRuns: 50 },
  );
});
