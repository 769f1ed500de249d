import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import { readReferences } from '../../src/chat/references/read.ts';
import { type Document, placesOf, referenceTo } from '../../src/documents/index.ts';
import { locales } from '../../src/locales/index.ts';
import { paragraphsOf, plainCitation } from '../../src/view/citation.ts';
import { suggestionName } from '../../src/view/index.ts';
import { article, chatOver, documentOf } from '../samples.ts';

/** What is referred to, briefly: `4`, `4..6`, `-1` for the last one, ids. */
function referred(text: string, bareNumbers = false): string[] {
  const { ids = [], paragraphs = [] } = readReferences(text, { bareNumbers }) ?? {};
  return ids.length > 0 ? [...ids] : paragraphs.map(({ from, to }) => (from === to ? `${from}` : `${from}..${to}`));
}

describe('¶ 4 is referred to', () => {
  test.each([
    ...['¶ 4', '¶4', '¶\u00a04', '¶¶ 4', '§ 4', '§4', '#4', '# 4', '¶ ４', '¶ ٤', '¶ ۴', '¶ ४', '¶④', '¶ 04'],
    ...['paragraph 4', 'Paragraph 4', 'PARAGRAPH 4', 'paragraph4', 'par. 4', 'par.4', 'par 4', 'para 4', 'Para. 4'],
    ...['paragraph no. 4', 'paragraph № 4', 'paragraph number 4', 'paragraph #4', 'paragraph (4)', 'paragraph: 4'],
    ...['paragraph four', '¶ four', '4th paragraph', 'the 4th paragraph', 'the fourth paragraph', 'Fourth para'],
  ])('in English: %j', (text) => {
    expect(referred(text)).toEqual(['4']);
  });

  test.each([
    ...['párrafo 4', 'parrafo 4', 'PÁRRAFO 4', 'párr. 4', 'párrafo n.º 4', 'párrafo número 4', 'párrafo cuatro'],
    ...['cuarto párrafo', 'el cuarto párrafo', 'párrafo cuarto', '4.º párrafo', '4º párrafo', '4to párrafo'],
    ...['абзац 4', 'Абзац №4', 'абзац номер 4', 'в абзаце 4', 'абз. 4', 'абзац четыре', 'параграф 4'],
    ...['четвёртый абзац', 'четвертый абзац', 'в четвёртом абзаце', 'четвёртого абзаца', 'абзац четвёртый'],
    ...['4-й абзац', 'в 4-м абзаце', '4 абзац', 'в 4 абзаце'],
    ...['第4段', '第 4 段', '第４段', '第四段', '第4段落', '第四个段落', '第四自然段', '段落4', '第四段说了什么？'],
    ...['paragraphe 4', 'paragraphe quatre', '4e paragraphe', '4ᵉ paragraphe', '4ème paragraphe', 'paragraphe n° 4'],
    ...['quatrième paragraphe', 'le quatrième paragraphe', 'paragraphe quatrième'],
    ...[
      'parágrafo 4',
      'paragrafo 4',
      'PARÁGRAFO 4',
      'parágrafo n.º 4',
      'parágrafo número 4',
      'parágrafo quatro',
      'trecho 4',
    ],
    ...['quarto parágrafo', 'o quarto parágrafo', 'parágrafo quarto', '4º parágrafo', '4.º parágrafo', '4o parágrafo'],
    ...['Absatz 4', 'Abs. 4', 'Absatz Nr. 4', 'Absatz vier', 'vierter Absatz', 'im vierten Absatz', '4. Absatz'],
  ])('in the other languages: %j', (text) => {
    expect(referred(text)).toEqual(['4']);
  });

  test.each([
    ...['what does paragraph 4 say', 'What does paragraph 4 say about Ukraine?', 'show me paragraph 4 please', '(¶ 4)'],
    ...['Read ¶4.', '“¶ 4”', 'what does ¶ 4 mean', '**¶ 4**', '¶ **4**', '`¶4`', '||paragraph 4||', '\\#4', '> ¶ 4'],
    ...['¶\u200b4', '¶ 4\u200b', 'para\u00adgraph 4', '\u2067¶ 4\u2069', 'paragraph\u00a0 4', 'paragraph\n4'],
    ...['¿Qué dice el párrafo 4?', 'Что говорит четвёртый абзац?', '请看第4段。', 'Que dit le paragraphe 4 ?'],
    ...['O que diz o parágrafo 4?', 'me mostra o quarto parágrafo', 'o que o 4º parágrafo fala sobre o dólar'],
    ...[
      'Was steht in Absatz 4?',
      'show me #4 please',
      'what does #4 say',
      '¶ 4ff.',
      'paragraph 4’s words',
      '¶ 4, please',
    ],
  ])('inside a sentence, markup and what cannot be seen: %j', (text) => {
    expect(referred(text)).toEqual(['4']);
  });
});

describe('numbers in words', () => {
  test.each([
    ['paragraph one', 1],
    ['the first paragraph', 1],
    ['the opening paragraph', 1],
    ['paragraph twelve', 12],
    ['twenty-first paragraph', 21],
    ['paragraph twenty-one', 21],
    ['primer párrafo', 1],
    ['décimo párrafo', 10],
    ['décimo primer párrafo', 11],
    ['párrafo treinta y uno', 31],
    ['первый абзац', 1],
    ['в третьем абзаце', 3],
    ['двадцать первый абзац', 21],
    ['第十二段', 12],
    ['第二十一段', 21],
    ['首段', 1],
    ['premier paragraphe', 1],
    ['paragraphe numéro un', 1],
    ['vingt et unième paragraphe', 21],
    ['paragraphe soixante et onze', 71],
    ['paragraphe quatre-vingt-dix-neuf', 99],
    ['primeiro parágrafo', 1],
    ['parágrafo um', 1],
    ['décimo segundo parágrafo', 12],
    ['décimo quarto parágrafo', 14],
    ['vigésimo primeiro parágrafo', 21],
    ['parágrafo trinta e um', 31],
    ['erster Absatz', 1],
    ['der zwölfte Absatz', 12],
  ])('%j is ¶ %i', (text, paragraph) => {
    expect(referred(text)).toEqual([`${paragraph}`]);
  });
});

describe('from the end', () => {
  test.each([
    ['the last paragraph', '-1'],
    ['final paragraph', '-1'],
    ['último párrafo', '-1'],
    ['el párrafo final', '-1'],
    ['последний абзац', '-1'],
    ['в последнем абзаце', '-1'],
    ['最后一段', '-1'],
    ['最後一段', '-1'],
    ['末段', '-1'],
    ['dernier paragraphe', '-1'],
    ['le dernier paragraphe', '-1'],
    ['último parágrafo', '-1'],
    ['o parágrafo final', '-1'],
    ['letzter Absatz', '-1'],
    ['im letzten Absatz', '-1'],
    ['penultimate paragraph', '-2'],
    ['second to last paragraph', '-2'],
    ['the second-to-last paragraph', '-2'],
    ['third paragraph from the end', '-3'],
    ['penúltimo párrafo', '-2'],
    ['предпоследний абзац', '-2'],
    ['второй абзац с конца', '-2'],
    ['倒数第二段', '-2'],
    ['l’avant-dernier paragraphe', '-2'],
    ['penúltimo parágrafo', '-2'],
    ['segundo parágrafo de trás para frente', '-2'],
    ['os dois últimos parágrafos', '-2..-1'],
    ['vorletzter Absatz', '-2'],
    ['the last two paragraphs', '-2..-1'],
    ['los dos últimos párrafos', '-2..-1'],
    ['последние два абзаца', '-2..-1'],
    ['最后两段', '-2..-1'],
    ['les deux derniers paragraphes', '-2..-1'],
    ['die letzten zwei Absätze', '-2..-1'],
    ['the first three paragraphs', '1..3'],
  ])('%j', (text, paragraphs) => {
    expect(referred(text)).toEqual([paragraphs]);
  });
});

describe('ranges and lists', () => {
  test.each([
    ...[
      '¶4-6',
      '¶ 4–6',
      '¶¶ 4–6',
      '¶ 4 — 6',
      '¶4‑6',
      '¶ 4 to 6',
      '¶4–¶6',
      '¶４～６',
      'paragraphs 4 through 6',
      'paras 4-6',
    ],
    ...['4th to 6th paragraphs', 'paragraph 4 to paragraph 6', 'del párrafo 4 al 6', 'párrafos 4 a 6', 'абзацы 4–6'],
    ...['parágrafos 4 a 6', 'do parágrafo 4 ao 6', 'parágrafos de 4 até 6', 'do quarto ao sexto parágrafo'],
    ...['с 4 по 6 абзац', '第4到6段', '第4段到第6段', 'paragraphes 4 à 6', 'Absätze 4 bis 6', '4. bis 6. Absatz'],
    ...[
      'paragraphs from 4 to 6',
      'абзацы с 4 по 6',
      'párrafos del 4 al 6',
      'les paragraphes de 4 à 6',
      'Absätze von 4 bis 6',
    ],
  ])('%j', (text) => {
    expect(referred(text)).toEqual(['4..6']);
  });

  test.each([
    ...['¶ 4, 6', '¶4,6', '¶ 4; 6', '¶ 4 & 6', '¶4/6', '¶ 4 and ¶ 6', 'paragraphs 4 and 6', 'paragraphs 4 or 6'],
    ...['paragraph 4 and paragraph 6', 'compare paragraph 4 with paragraph 6', 'fourth and sixth paragraphs', '#4, #6'],
    ...[
      'párrafos 4 y 6',
      'абзацы 4 и 6',
      '第4、6段',
      '第4段和第6段',
      'paragraphes 4 et 6',
      'parágrafos 4 e 6',
      'Absätze 4 und 6',
      'Abs. 4, Abs. 6',
    ],
  ])('%j', (text) => {
    expect(referred(text)).toEqual(['4', '6']);
  });

  test.each([
    ['¶ 1, 5', ['1', '5']],
    ['¶ 4, 5, and 6', ['4', '5', '6']],
    ['¶¶ 1–3, 5', ['1..3', '5']],
    ['first and last paragraph', ['1', '-1']],
    ['¶ 1,500', ['1500']],
  ])('%j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });
});

describe('paragraphs are referred to in languages of which no more is known', () => {
  test.each<[string, string[]]>([
    ['第4段落', ['4']],
    ['段落4', ['4']],
    ['４段落目', ['4']],
    ['第四段落', ['4']],
    ['4番目の段落', ['4']],
    ['四番目の段落', ['4']],
    ['四つ目の段落', ['4']],
    ['4つ目の段落', ['4']],
    ['パラグラフ4', ['4']],
    ['第4パラグラフ', ['4']],
    ['最後の段落', ['-1']],
    ['最初の段落', ['1']],
    ['第4段落から第6段落', ['4..6']],
    ['第4〜6段落', ['4..6']],
    ['段落4と6', ['4', '6']],
    ['最後から2番目の段落', ['-2']],
    ['第4段落を見せて', ['4']],
    ['第4段落には何が書いてありますか？', ['4']],
    ['４段落', []],
    ['第一次世界大戦', []],
  ])('in Japanese: %j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });

  test.each<[string, string[]]>([
    ['paragraf 4', ['4']],
    ['4. paragraf', ['4']],
    ["4'üncü paragraf", ['4']],
    ['dördüncü paragraf', ['4']],
    ['dördüncü paragrafta ne yazıyor?', ['4']],
    ['4. paragrafta ne diyor?', ['4']],
    ['paragraf numara 4', ['4']],
    ['4 numaralı paragraf', ['4']],
    ['ilk paragraf', ['1']],
    ['son paragraf', ['-1']],
    ['sondan ikinci paragraf', ['-2']],
    ['on birinci paragraf', ['11']],
    ['paragraf dört', ['4']],
    ['4 paragraf', []],
    ['paragraf 4-6', ['4..6']],
    ['paragraf 4 ve 6', ['4', '6']],
    ['dördüncü paragrafı göster', ['4']],
    ['son iki paragraf', ['-2..-1']],
    ['sondan bir önceki paragraf', ['-2']],
  ])('in Turkish: %j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });

  test.each<[string, string[]]>([
    ['第4段', ['4']],
    ['第四段', ['4']],
    ['第四個段落', ['4']],
    ['第四自然段', ['4']],
    ['倒數第二段', ['-2']],
    ['最後兩段', ['-2..-1']],
    ['最後一段', ['-1']],
    ['第4段至第6段', ['4..6']],
    ['第四段說了什麼？', ['4']],
    ['段落4', ['4']],
    ['請顯示第4段', ['4']],
    ['引用第四段', ['4']],
    ['第一段', ['1']],
    ['第十二段', ['12']],
    ['第4、6段', ['4', '6']],
    ['第4段和第6段', ['4', '6']],
    ['第4段與第6段', ['4', '6']],
    ['首段', ['1']],
    ['末段', ['-1']],
  ])('in traditional Chinese: %j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });

  test.each<[string, string[]]>([
    ['akapit 4', ['4']],
    ['akapit nr 4', ['4']],
    ['akapit numer 4', ['4']],
    ['akapit czwarty', ['4']],
    ['czwarty akapit', ['4']],
    ['w czwartym akapicie', ['4']],
    ['4. akapit', ['4']],
    ['4 akapit', ['4']],
    ['co mówi czwarty akapit?', ['4']],
    ['pierwszy akapit', ['1']],
    ['drugi akapit', ['2']],
    ['trzeci akapit', ['3']],
    ['piąty akapit', ['5']],
    ['ostatni akapit', ['-1']],
    ['przedostatni akapit', ['-2']],
    ['drugi akapit od końca', ['-2']],
    ['akapity 4–6', ['4..6']],
    ['akapity od 4 do 6', ['4..6']],
    ['akapity 4 i 6', ['4', '6']],
    ['dwudziesty pierwszy akapit', ['21']],
    ['akapit cztery', ['4']],
    ['pokaż akapit 4', ['4']],
    ['zacytuj czwarty akapit', ['4']],
    ['4 akapity', []],
    ['cztery akapity', []],
    ['w którym akapicie 2022 rok', []],
    ['ostatnie dwa akapity', ['-2..-1']],
    ['artykuł 2, akapit 4', []],
  ])('in Polish: %j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });

  test.each<[string, string[]]>([
    ['문단 4', ['4']],
    ['4문단', ['4']],
    ['4번째 문단', ['4']],
    ['4번 문단', ['4']],
    ['네 번째 문단', ['4']],
    ['네번째 문단', ['4']],
    ['넷째 문단', ['4']],
    ['제4문단', ['4']],
    ['단락 4', ['4']],
    ['4단락', ['4']],
    ['네 번째 단락에는 뭐라고 써 있어?', ['4']],
    ['4번째 문단 보여줘', ['4']],
    ['첫 번째 문단', ['1']],
    ['첫째 문단', ['1']],
    ['두 번째 단락', ['2']],
    ['마지막 문단', ['-1']],
    ['끝에서 두 번째 문단', ['-2']],
    ['문단 4-6', ['4..6']],
    ['문단 4와 6', ['4', '6']],
    ['열두 번째 문단', ['12']],
    ['네 문단', []],
    ['이 문단', []],
    ['문단을', []],
  ])('in Korean: %j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });

  test.each<[string, string[]]>([
    ['अनुच्छेद 4', ['4']],
    ['अनुच्छेद ४', ['4']],
    ['पैराग्राफ 4', ['4']],
    ['पैराग्राफ ४', ['4']],
    ['पैरा 4', ['4']],
    ['चौथा अनुच्छेद', ['4']],
    ['चौथे पैराग्राफ में क्या लिखा है?', ['4']],
    ['चौथा पैराग्राफ', ['4']],
    ['4वां अनुच्छेद', ['4']],
    ['४था अनुच्छेद', ['4']],
    ['अनुच्छेद संख्या 4', ['4']],
    ['अनुच्छेद चार', ['4']],
    ['पहला अनुच्छेद', ['1']],
    ['दूसरा अनुच्छेद', ['2']],
    ['तीसरा अनुच्छेद', ['3']],
    ['पाँचवाँ अनुच्छेद', ['5']],
    ['अंतिम अनुच्छेद', ['-1']],
    ['आखिरी पैराग्राफ', ['-1']],
    ['अनुच्छेद 4-6', ['4..6']],
    ['अनुच्छेद 4 और 6', ['4', '6']],
    ['अनुच्छेद 4 से 6', ['4..6']],
    ['अनुच्छेद 4 दिखाओ', ['4']],
    ['चार अनुच्छेद', []],
    ['4 फरवरी को', []],
  ])('in Hindi: %j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });

  test.each<[string, string[]]>([
    ['الفقرة 4', ['4']],
    ['الفقرة ٤', ['4']],
    ['الفقرة رقم 4', ['4']],
    ['الفقرة رقم ٤', ['4']],
    ['الفقرة الرابعة', ['4']],
    ['فقرة 4', ['4']],
    ['ماذا تقول الفقرة الرابعة؟', ['4']],
    ['في الفقرة الرابعة', ['4']],
    ['الفقرة الأولى', ['1']],
    ['الفقرة الثانية', ['2']],
    ['الفقرة الحادية عشرة', ['11']],
    ['الفقرة الثانية عشرة', ['12']],
    ['الفقرة الأخيرة', ['-1']],
    ['الفقرة قبل الأخيرة', ['-2']],
    ['الفقرات 4-6', ['4..6']],
    ['الفقرات ٤-٦', ['4..6']],
    ['الفقرات من 4 إلى 6', ['4..6']],
    ['الفقرات 4 و6', ['4', '6']],
    ['الفقرتان 4 و 6', ['4', '6']],
    ['اعرض الفقرة 4', ['4']],
    ['رابع فقرة', ['4']],
    ['4 فقرات', []],
    ['أربع فقرات', []],
    ['المادة 2، الفقرة 4', []],
  ])('in Arabic: %j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });

  test.each<[string, string[]]>([
    ['абзац 4', ['4']],
    ['абзац №4', ['4']],
    ['4 абзац', ['4']],
    ['4-й абзац', ['4']],
    ['четвертий абзац', ['4']],
    ['в четвертому абзаці', ['4']],
    ['у четвертому абзаці', ['4']],
    ['абзац четвертий', ['4']],
    ['абзац чотири', ['4']],
    ['перший абзац', ['1']],
    ['другий абзац', ['2']],
    ['третій абзац', ['3']],
    ["п'ятий абзац", ['5']],
    ['п’ятий абзац', ['5']],
    ['дев’ятий абзац', ['9']],
    ['останній абзац', ['-1']],
    ['передостанній абзац', ['-2']],
    ['другий абзац з кінця', ['-2']],
    ['абзаци 4–6', ['4..6']],
    ['абзаци з 4 по 6', ['4..6']],
    ['абзаци 4 і 6', ['4', '6']],
    ['абзаци 4 та 6', ['4', '6']],
    ['двадцять перший абзац', ['21']],
    ['що каже четвертий абзац?', ['4']],
    ['покажи абзац 4', ['4']],
    ['процитуй четвертий абзац', ['4']],
    ['4 абзаци', []],
    ['в якому абзаці 2022 рік', []],
    ['останні два абзаци', ['-2..-1']],
    ['стаття 2, абзац 4', []],
  ])('in Ukrainian: %j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });

  test.each<[string, string[]]>([
    ['paragrafo 4', ['4']],
    ['il quarto paragrafo', ['4']],
    ['paragrafo quarto', ['4']],
    ['4º paragrafo', ['4']],
    ['paragrafo n. 4', ['4']],
    ['paragrafo numero 4', ['4']],
    ['capoverso 4', ['4']],
    ["l'ultimo paragrafo", ['-1']],
    ['penultimo paragrafo', ['-2']],
    ['primo paragrafo', ['1']],
    ['paragrafi 4-6', ['4..6']],
    ['paragrafi da 4 a 6', ['4..6']],
    ['dal paragrafo 4 al 6', ['4..6']],
    ['paragrafi 4 e 6', ['4', '6']],
    ['cosa dice il quarto paragrafo?', ['4']],
    ['nel quarto paragrafo', ['4']],
    ['mostra il paragrafo 4', ['4']],
    ['gli ultimi due paragrafi', ['-2..-1']],
    ['quattro paragrafi', []],
    ['4 paragrafi', []],
    ['in quale paragrafo un paese', []],
  ])('in Italian: %j', (text, paragraphs) => {
    expect(referred(text)).toEqual(paragraphs);
  });
});

describe('no paragraph is referred to', () => {
  test.each([
    ...['', '¶', '§', '#', 'paragraph', 'párrafo', '第', '段', 'in 2022', '4 February', 'on February 4', '5 countries'],
    ...[
      'how many paragraphs are there',
      'how many paragraphs does it have, 4 or 5?',
      '4 paragraphs',
      'in four paragraphs',
    ],
    ...[
      'a 5-paragraph essay',
      'a 5 paragraph essay',
      'NATO is #1',
      'who is #1 in the world?',
      '¶ 4.5',
      '¶ 4a',
      '#4ever',
    ],
    ...[
      'the first passage through the canal',
      'which paragraph first mentions NATO',
      'which paragraph last mentions NATO',
      'which paragraph names 5 countries',
    ],
    ...[
      'does the paragraph once mention it',
      'the paragraph on the 4 February meeting',
      'World War 2',
      'the 4th of February',
    ],
    ...[
      '¿Qué hay para 2022?',
      'planes para 4 países',
      'un texto de 4 párrafos',
      'signé par 4 pays',
      'en 4 paragraphes',
    ],
    ...[
      'Dans quel paragraphe une alliance est-elle citée ?',
      'In welchem Absatz steht das?',
      '4 абзаца',
      'в каком абзаце 2022 год',
    ],
    ...['有4段', '哪一段2022年', '第一次世界大战', '第4届', 'vier Absätze', 'quatre paragraphes', 'cuatro párrafos'],
    ...[
      'um texto de 4 parágrafos',
      'em que parágrafo um país',
      'qual parágrafo cita 5 países',
      'artigo 2, parágrafo 4',
    ],
    ...[
      'Article 2, paragraph 4',
      'paragraph 4 of Article 2',
      'artículo 2, párrafo 4',
      'статья 2, абзац 4',
      'Art. 2 Abs. 4',
    ],
    ...['4', '4-6', '４', '4段', 'four', '1:4', '3.14', '2022-02-04', '99999999999999999999'],
  ])('by %j', (text) => {
    expect(referred(text)).toEqual([]);
  });

  test('by any of the questions beside the article, but those that name one', () => {
    const questions = [...article.passages.flatMap((passage) => passage.questions), ...article.unanswered];
    expect(questions.length).toBeGreaterThan(1000);
    const referring = questions.filter((question) => referred(question).length > 0);
    expect(referring.filter((question) => !/párrafo|абзац|paragraphe/.test(question))).toEqual([]);
    expect(referring.length).toBeLessThan(5);
  });
});

test('an id with another end than the passage has says what stands there now', () => {
  const reply = chatOver(article).respond({ command: 'quote', options: { passage: `${article.key}.4.abcd` } });
  expect(reply).toMatchObject({ message: { key: 'changed' } });
});

test.each(['4', '4?', '¶4'])('%j is no question', (question) => {
  const reply = chatOver(article).respond({ command: 'ask', options: { question } });
  expect(reply).toMatchObject({ kind: 'quotation', outcome: 'quote', shown: { paragraph: 4 } });
});

describe('a bare number', () => {
  test.each(['4', ' 4 ', 'four', 'cuatro', '4.', '#4', '４', '٤', '4\u200b', '(4)', 'no. 4', '第4', '4段'])(
    '%j may be that of a paragraph',
    (text) => {
      expect(referred(text, true)).toEqual(['4']);
    },
  );

  test.each([
    ['4-6', ['4..6']],
    ['4, 6', ['4', '6']],
    ['4 and 6', ['4', '6']],
  ])('%j may be several', (text, paragraphs) => {
    expect(referred(text, true)).toEqual(paragraphs);
  });

  test.each([
    ['4 please', ['4']],
    ['4, thanks!', ['4']],
    ['please 4', ['4']],
    ['show me 4', ['4']],
    ['can I have 4?', ['4']],
    ['4-6 pls', ['4..6']],
    ['4 y 6 por favor', ['4', '6']],
    ['4 bitte', ['4']],
    ['покажи 4 пожалуйста', ['4']],
    ['4 s’il te plaît', ['4']],
    ['请 4', ['4']],
  ])('may be asked for in other words that say nothing: %j', (text, expected) => {
    expect(referred(text, true)).toEqual(expected);
  });

  test.each([
    ['last', ['-1']],
    ['Last!', ['-1']],
    ['the last', ['-1']],
    ['the last one please', ['-1']],
    ['last two', ['-2..-1']],
    ['the first 3', ['1..3']],
    ['second to last', ['-2']],
    ['penultimate', ['-2']],
    ['2nd from the end', ['-2']],
    ['first', ['1']],
    ['fourth', ['4']],
    ['4th', ['4']],
    ['the fourth one', ['4']],
    ['first and last', ['1', '-1']],
    ['la última', ['-1']],
    ['el cuarto', ['4']],
    ['der letzte', ['-1']],
    ['vierter', ['4']],
    ['le dernier', ['-1']],
    ['последний', ['-1']],
    ['quarto', ['4']],
    ['最后', ['-1']],
    ['第四', ['4']],
    ['倒数第二', ['-2']],
    ['四番目', ['4']],
  ])('may be an ordinal: %j', (text, expected) => {
    expect(referred(text, true)).toEqual(expected);
    expect(referred(text)).toEqual([]);
  });

  test.each([
    'the first meeting',
    'last week',
    '-1',
    '¶ -1',
    '-1 please',
    '4% please',
    'show me $4',
    'show -1',
    '4.5 please',
    'article 4',
    'Putin 4',
    'one',
    'final report',
    'a second thought',
  ])('%j is none', (text) => {
    expect(referred(text, true)).toEqual([]);
  });

  test.each(['4 February', 'in 2022', '4 countries', 'NATO 4', '4%', '4 6'])('%j is none', (text) => {
    expect(referred(text, true)).toEqual([]);
  });
});

describe('an id', () => {
  const id = 'e86bq.4.0qeg';

  test.each([
    ...[
      id,
      id.toUpperCase(),
      `${id}.`,
      `${id}!`,
      `(${id})`,
      `[${id}]`,
      `\`${id}\``,
      `**${id}**`,
      `“${id}”`,
      `id ${id}`,
    ],
    ...[
      `…${id}`,
      `ID: ${id}`,
      `what does ${id} say?`,
      `<${id}>`,
      `${id},`,
      'e86bq\u200b.4.0qeg',
      'ｅ８６ｂｑ．４．０ｑｅｇ',
    ],
    `teleSUR English, 4 February 2022 · ¶ 7 · China-Russia Issue … · ${id}`,
    `“The parties oppose…”\n— Russia and China\nteleSUR English · ¶ 7 · China-Russia · ${id}\nhttps://example.org/#:~:text=4`,
  ])('is found in %j, and wins over a paragraph', (text) => {
    expect(referred(text)).toEqual([id]);
  });

  test('may be one of several', () => {
    expect(referred(`${id}, e86bq.6.193y`)).toEqual([id, 'e86bq.6.193y']);
  });

  test.each(['e86bq.4', 'e86bq.4.0qegx', 'xe86bq.4.0qeg', 'e86bq,4,0qeg', 'a.e86bq.4.0qeg', 'e86bq.4.0qeg.html'])(
    '%j is none',
    (text) => {
      expect(referred(text)).toEqual([]);
    },
  );
});

/** Whatever can be typed, and much that looks like a reference. */
const anything = fc.oneof(
  fc.string({ unit: fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)) }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '¶',
          '§',
          '#',
          '4',
          '12',
          '1,000',
          '٤',
          'paragraph',
          'par',
          '.',
          ',',
          '–',
          'to',
          'and',
          'fourth',
          '4th',
          'last',
        ],
        ...[
          'абзац',
          'первый',
          '第',
          '段',
          '最后',
          '四',
          'párrafo',
          'último',
          'y',
          'Absatz',
          'article',
          '·',
          '…',
          '(',
          ')',
          ' ',
        ],
        ...['e86bq.4.0qeg', 'from the end', 'twenty', '\u200b', '**', 'NATO'],
      ),
      { maxLength: 14 },
    )
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join(''))),
);

test('whatever is typed, it is read without a fault, and what is read refers to something', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (text, bareNumbers) => {
      const references = readReferences(text, { bareNumbers });
      if (references) expect(references.ids.length + references.paragraphs.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test.each([
  '¶',
  '¶4 ',
  'paragraph 4 ',
  '4,',
  '4th,',
  'ff',
  '第',
  '(',
  '·',
  '¶4-',
  'e86bq.',
  '1.',
  '1,000,',
  'twenty ',
  'last ',
])('a message full of %j is read in a moment', (part) => {
  expect(() => readReferences(part.repeat(20_000 / part.length), { bareNumbers: true })).not.toThrow();
});

describe('whatever the bot prints is read back:', () => {
  const words = [
    'Herons',
    'Storks',
    '¶',
    '3',
    'paragraph 2',
    '·',
    '“Cranes”',
    '…',
    '12',
    'the last paragraph',
    'e86bq.4.0qeg',
  ];
  const paragraph = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((said) => `Birds ${said.join(' ')}.`);
  const title = fc.constantFrom(
    'Birds',
    'Birds · ¶ 2',
    'Paragraph 7',
    'A very long title about birds '.repeat(6).trim(),
  );
  const documents = fc
    .array(fc.tuple(title, fc.array(paragraph, { minLength: 1, maxLength: 8 }), fc.boolean()), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all) =>
      all.map(([name, paragraphs, twice], index) =>
        documentOf(`bird-${index}`, twice ? [...paragraphs, ...paragraphs] : paragraphs, { title: name }),
      ),
    );
  const shownFor = (passage: string, over: ReturnType<typeof chatOver>, document?: Document) => {
    const options = { passage, ...(document && { document: document.id }) };
    const reply = over.respond({ command: 'quote', options });
    assert(reply.kind === 'quotation', `${passage}: ${JSON.stringify(reply.message)}`);
    return reply;
  };

  test('labels, citations in every language, ids and names of choices lead to their passage', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const over = chatOver(...all);
        for (const document of all) {
          for (const place of placesOf(document)) {
            const { passage } = place;
            const shown = { ...place, confidence: 1, focus: null, highlights: [], offset: null };
            const label = paragraphsOf(passage);
            const all = { start: 0, end: passage.text.length };
            const citations = Object.values(locales).map((locale) => plainCitation(shown, all, locale)[1] ?? '');
            expect(shownFor(label, over, document)).toMatchObject({ outcome: 'quote', shown: { passage } });
            for (const text of [referenceTo(place), ...citations]) {
              const { outcome, shown } = shownFor(text, over);
              expect(outcome).toBe('quote');
              expect([shown.document, shown.passage, shown.paragraph]).toEqual([document, passage, place.paragraph]);
            }
          }
        }
        const offered = over.complete({ command: 'quote', options: { passage: '' } }, 'passage', 25);
        const names = offered.map((suggestion) => suggestionName(suggestion, 100));
        expect(new Set(names).size).toBe(names.length);
        for (const [index, suggestion] of offered.entries()) {
          assert('place' in suggestion);
          const { document, passage } = suggestion.place;
          const { shown } = shownFor(names[index] ?? '', over);
          expect(shown).toMatchObject({ document: { id: document.id } });
          expect(shown.passage).toBe(passage);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a paragraph that is to be told otherwise', () => {
  const chat = chatOver(article);
  const ask = (question: string) => chat.respond({ command: 'ask', options: { question } });

  test.each([
    ...['translate paragraph 4 into Spanish', 'explain ¶ 4 in simple words', 'can you summarize the fourth paragraph'],
    ...['traduce el párrafo 4', 'traduis le paragraphe 4 en anglais', 'übersetze Absatz 4', 'traduza o parágrafo 4'],
    ...['переведи абзац 4', '翻译第四段'],
  ])('%j is shown as it is, and said to be', (question) => {
    expect(ask(question)).toMatchObject({
      kind: 'quotation',
      shown: { paragraph: 4 },
      message: { key: 'inOwnWords' },
    });
  });

  test.each(['paragraph 4', 'what does paragraph 4 say?', 'show me ¶ 4 please'])('%j wants none', (question) => {
    expect(ask(question)).toMatchObject({ shown: { paragraph: 4 }, message: null });
  });
});
