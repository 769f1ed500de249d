import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/documents/index.ts';
import { suggestionName } from '../../src/view/index.ts';
import { documentOf as parsed } from '../documents/file.ts';
import { articleAlone, chatOver } from '../samples.ts';

function documentOf(body: string, header = '', file = 'law.md'): SourceDocument {
  return parsed(`---\ntitle: The ${file}\nlanguage: en\n${header}---\n\n${body}`, file);
}

const charter = documentOf(
  [
    '# Chapter I: Aims\n\n## Article 1\n\nHerons fly.\n\n## Article 2: Rules\n\nThey shall:\n\n1. rest;\n2. eat:\n(a) fish\n(b) frogs',
    '# Chapter II\n\n## Article 51\n\nNothing in Article 2 shall impair the herons.\n\n## Article 5a\n\nStorks, too.',
    '## Section 2.1\n\nCranes.\n\n## § 7\n\nIbises.\n\n## 3:16\n\nEgrets.\n\n## 2.4 Others\n\nSpoonbills.\n\n## First Amendment\n\nRails.',
  ].join('\n\n'),
);
const rules = documentOf('1. Be kind.\n2. Be brief.\n3. Be quiet.', 'items: Commandment\n', 'rules.md');

/** The paragraphs that a call shows together, or shows and leads on to. */
function shown(text: string, { documents = [charter], command = 'ask' } = {}): number[] | string {
  const option = command === 'ask' ? 'question' : 'passage';
  const reply = chatOver(...documents).respond({ command, options: { [option]: text } });
  if (reply.kind === 'range') return reply.places.map(({ paragraph }) => paragraph);
  if (reply.kind !== 'quotation' || reply.outcome !== 'quote') return reply.kind;
  return reply.matches.map(({ passage }) => passage.paragraphs[0]);
}

describe('a label is understood', () => {
  test.each([
    ...['Article 1', 'article 1', 'Art. 1', 'art 1', 'ARTICLE ONE', 'the first article', 'Article no. 1', 'article #1'],
    ...['what does article 1 say?', 'show me Article 1 please', '“Article 1”', '**Article 1**', 'Article (1)'],
    ...['artículo 1', '¿Qué dice el artículo 1?', 'artículo primero', 'el primer artículo'],
    ...[
      'artigo 1',
      'O que diz o artigo 1?',
      'art. 1º',
      'art. 1o',
      'artigo primeiro',
      'o primeiro artigo',
      'o 1º artigo',
    ],
    ...['статья 1', 'Что говорит статья 1?', 'в статье 1', 'первая статья', 'ст. 1'],
    ...['第一条', '第1条', '第一条说了什么？'],
    ...['article 1 du texte', 'l’article premier', 'que dit l’article 1 ?'],
    ...['Artikel 1', 'Was steht in Artikel 1?', '1. Artikel', 'der erste Artikel'],
  ])('in any language: %j', (text) => {
    expect(shown(text)).toEqual([1]);
    expect(shown(text, { command: 'quote' })).toEqual([1]);
  });

  test.each<[string, number[]]>([
    ['article 2', [2, 3, 4, 5, 6]],
    ['Article 2 (1)', [3]],
    ['Article 2(1)', [3]],
    ['article 2, paragraph 1', [3]],
    ['paragraph 1 of article 2', [3]],
    ['Art. 2 Abs. 1', [3]],
    ['artículo 2, párrafo 1', [3]],
    ['article 2.1', [3]],
    ['Article 2 (2) (b)', [6]],
    ['article 2 paragraph 9', [2, 3, 4, 5, 6]],
    ['article 51', [7]],
    ['article 5a', [8]],
    ['section 2.1', [9]],
    ['§ 7', [10]],
    ['section 7', [10]],
    ['Paragraf 7', [10]],
    ['3:16', [11]],
    ['what does 3:16 say', [11]],
    ['section 2.4', [12]],
    ['2.4', [12]],
    ['amendment 1', [13]],
    ['the first amendment', [13]],
    ['chapter I', [1, 2, 3, 4, 5, 6]],
    ['chapter 1', [1, 2, 3, 4, 5, 6]],
    ['Kapitel II', [7, 8, 9, 10, 11, 12, 13]],
    ['articles 1 and 51', [1, 7]],
    ['articles 1, 51', [1, 7]],
    ['article 1 and article 51', [1, 7]],
  ])('%j leads to %j', (text, paragraphs) => {
    expect(shown(text)).toEqual(paragraphs);
  });

  test('in Chinese, of an item, too', () => {
    const law = documentOf('## 第五条\n\n（一）甲。\n（二）乙。', '', 'zh.md');
    expect(shown('第五条（二）', { documents: [law] })).toEqual([2]);
    expect(shown('article 5 (2)', { documents: [law] })).toEqual([2]);
  });

  test.each([
    ...['artigo 5', 'art. 5º', 'artigo 5.º', 'artigo 5o', '5º artigo', 'artigo quinto', 'o quinto artigo', 'article 5'],
    ...['cláusula 6ª', 'cláusula 6', '6ª cláusula', 'sexta cláusula', 'artigo 5a'],
  ])('of a part that is numbered by ordinals: %j', (text) => {
    const law = documentOf(
      '## Artigo 5º\n\nGarças.\n\n## Cláusula 6ª\n\nCegonhas.\n\n## Artigo 5a\n\nGrous.',
      '',
      'pt.md',
    );
    expect(law.passages.map(({ label }) => label)).toEqual(['Artigo 5º', 'Cláusula 6ª', 'Artigo 5a']);
    expect(shown(text, { documents: [law] })).toEqual([text.endsWith('5a') ? 3 : text.includes('cláusula') ? 2 : 1]);
  });

  test('of a word that no language file has', () => {
    expect(shown('commandment 2', { documents: [rules] })).toEqual([2]);
    expect(shown('commandments', { documents: [rules] })).not.toEqual([2]);
    expect(shown('commandment 1-3', { documents: [rules] })).toEqual([1, 2, 3]);
  });

  test('in the one document that has it, or in each to choose from', () => {
    expect(shown('commandment 2', { documents: [charter, rules, articleAlone] })).toEqual([2]);
    expect(shown('article 1', { documents: [charter, { ...charter, id: 'b', key: 'bbbbb' }] })).toBe('list');
  });
});

describe('a label is the whole number as it stands', () => {
  const code = documentOf(
    '## Sec. 6-1. Fowl\n\nHens.\n\n## Sec. 6-2. Dogs\n\nDogs.\n\n(a) Big ones.\n(b) Small ones.\n\n## § 18.2-57\n\nRams.',
    '',
    'code.md',
  );
  const french = documentOf(
    '## Article L. 211-1\n\nEau.\n\n## Article L. 211-2\n\nPêche.\n\n## Article R.411-1\n\nBateaux.\n\n## Article 5\n\nVent.\n\n## Article 5 bis\n\nNeige.\n\n## Article 1er\n\nSel.',
    '',
    'fr.md',
  );
  const lettered = documentOf(
    '## Rule 12\n\nOwls.\n\n## Rule 12-A\n\nBats.\n\n## 8.12.030 Fees\n\nMoths.\n\n## Art. 5º\n\nSwifts.\n\n## Art. 5º-A\n\nTerns.',
    '',
    'l.md',
  );

  test.each<[string, SourceDocument, number[]]>([
    ['section 6-2', code, [2, 3, 4]],
    ['what does Sec. 6-2 say?', code, [2, 3, 4]],
    ['§ 6-1', code, [1]],
    ['Sec. 6-2 (b)', code, [4]],
    ['section 18.2-57', code, [5]],
    ['article L. 211-2', french, [2]],
    ['que dit l’article L211-2 ?', french, [2]],
    ['art. 211-1', french, [1]],
    ['R. 411-1', french, [3]],
    ['article 5', french, [4]],
    ['article 5 bis', french, [5]],
    ['article 1er', french, [6]],
    ['article premier', french, [6]],
    ['article 1', french, [6]],
    ['rule 12', lettered, [1]],
    ['rule 12-A', lettered, [2]],
    ['rule 12a', lettered, [2]],
    ['section 8.12.030', lettered, [3]],
    ['art. 5', lettered, [4]],
    ['art. 5º-A', lettered, [5]],
    ['artigo 5-A', lettered, [5]],
  ])('%j', (text, document, paragraphs) => {
    expect(shown(text, { documents: [document] })).toEqual(paragraphs);
    expect(shown(text, { documents: [document], command: 'quote' })).toEqual(paragraphs);
  });

  test.each(['section 6-9', 'Sec. 18.2-58', '§ 6-1.2'])('of which %j is none', (passage) => {
    const reply = chatOver(code).respond({ command: 'quote', options: { passage } });
    expect(reply).toMatchObject({ kind: 'error', message: { key: 'noLabel', data: { label: passage } } });
  });

  test('and several of them may be meant', () => {
    expect(shown('sections 6-1 and 18.2-57', { documents: [code] })).toEqual([1, 5]);
    expect(shown('sections 6-1 to 6-2', { documents: [code] })).toEqual([1, 2, 3, 4]);
  });

  test('whatever its form, it leads to what has it, and to nothing before that', () => {
    const digits = fc.integer({ min: 1, max: 999 }).map(String);
    const number = fc.oneof(
      digits,
      fc.array(digits, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('.')),
      fc.array(digits, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('-')),
      fc.tuple(digits, digits, digits).map(([title, part, section]) => `${title}.${part}-${section}`),
      fc.tuple(fc.constantFrom('L. ', 'R.', 'D'), digits, digits).map(([series, a, b]) => `${series}${a}-${b}`),
      fc.tuple(digits, fc.constantFrom('a', 'C', '-A', ' bis', 'º', 'º-B')).map((parts) => parts.join('')),
    );
    const word = fc.constantFrom('Article', 'Sec.', 'Rule', '§', 'Art.');
    // “5º” is 5, “Sec. 5” is “§ 5”.
    const bare = ([name, written]: [string, string]) =>
      name.replace('Art.', 'Article').replace('Sec.', '§') + written.replace(/[º. -]/g, '').toLowerCase();
    const labels = fc.uniqueArray(fc.tuple(word, number), { minLength: 1, maxLength: 8, selector: bare });
    fc.assert(
      fc.property(labels, (all) => {
        const names = all.map((parts) => parts.join(' '));
        const body = names.map((name, at) => `## ${name}\n\nHeron number ${at}.`).join('\n\n');
        const documents = [documentOf(body, '', 'any.md')];
        for (const [at, name] of names.entries())
          expect(shown(name, { documents, command: 'quote' })).toEqual([at + 1]);
      }),
      { numRuns: 40 },
    );
  });

  test('completes so, too', () => {
    const [first] = chatOver(code).complete({ command: 'quote', options: { passage: 'sec 6-2' } }, 'passage', 25);
    expect(first && suggestionName(first, 100)).toMatch(/^¶ 2 · Sec\. 6-2/);
  });
});

const terms = documentOf(
  [
    '## 1. Account\n\n1.1 Be 13.\n\n1.2 Keep it.\n\n## 2. Content\n\n2.1 It is yours.\n\n2.2 You may not post:\n\n(a) lies;\n(b) spam.',
    '## 3. Fees\n\n3.1 Plans renew.\n\n3.2 No refunds.',
  ].join('\n\n'),
  '',
  'terms.md',
);
const verses = documentOf(
  '## Chapter 1\n\n1 Now.\n\n2 And.\n\n3 So.\n\n16 Where.\n\n17 There.\n\n## Chapter 2\n\n1 Then.\n\n4 Behold.',
  '',
  'ruth.md',
);
const gospel = documentOf('5:4 Blessed.\n\n5:5 Meek.\n\n5:38 Eye.\n\n5:39 Cheek.', '', 'gospel.md');

describe('the number that a paragraph begins with is understood', () => {
  test.each<[string, SourceDocument, number[]]>([
    ['section 3.2', terms, [8]],
    ['clause 1.1', terms, [1]],
    ['what does section 1.2 say?', terms, [2]],
    ['§ 2.1', terms, [3]],
    ['2.2 (b)', terms, [6]],
    ['section 2.2 (a)', terms, [5]],
    ['2.2', terms, [4, 5, 6]],
    ['section 2', terms, [3, 4, 5, 6]],
    ['chapter 2 verse 4', verses, [7]],
    ['verse 4 of chapter 2', verses, [7]],
    ['chapter 2, verse 4', verses, [7]],
    ['capítulo 2, versículo 4', verses, [7]],
    ['1:16', verses, [4]],
    ['Ruth 1:16', verses, [4]],
    ['verse 16', verses, [4]],
    ['verse 1', verses, [1, 6]],
    ['chapter 1', verses, [1, 2, 3, 4, 5]],
    ['5:39', gospel, [4]],
    ['chapter 5 verse 39', gospel, [4]],
    ['chapter 5', gospel, [1, 2, 3, 4]],
  ])('%j', (text, document, paragraphs) => {
    expect(shown(text, { documents: [document] })).toEqual(paragraphs);
    expect(shown(text, { documents: [document], command: 'quote' })).toEqual(paragraphs);
  });

  test('alone by /quote', () => {
    expect(shown('3.2', { documents: [terms], command: 'quote' })).toEqual([8]);
  });
});

describe('a paragraph of a part', () => {
  const law = documentOf(
    '## Article 1\n\nHerons.\n\nStorks.\n\nCranes.\n\n## Article 2\n\n(1) Rails.\n\n(2) Ibises.',
    '',
    'a.md',
  );

  test.each<[string, number[]]>([
    ['the second paragraph of article 1', [2]],
    ['article 1, paragraph 3', [3]],
    ['paragraph 1 of article 1', [1]],
    ['the second paragraph of article 2', [5]],
    ['article 2 (1)', [4]],
  ])('is counted in it, or has its number there: %j', (text, paragraphs) => {
    expect(shown(text, { documents: [law] })).toEqual(paragraphs);
  });

  test.each(['article 1, paragraph 4', 'the third paragraph of article 2', 'article 1.2'])(
    'or is not there: %j',
    (text) => {
      const reply = chatOver(law).respond({ command: 'ask', options: { question: text } });
      expect(reply.message).toMatchObject({ key: 'partLacking', data: { label: text.replace('the ', '') } });
    },
  );
});

describe('clauses that are numbered without a word', () => {
  const lease = documentOf(
    '# 1. The flat\n\n1.1 It has two rooms.\n\n# 2. Its end\n\n2.1 It ends in May.\n\n2.2 It ends before, if:\n\n- it burns;\n- it sinks.\n\n2.3 Nothing is left.',
    '',
    'lease.md',
  );

  test.each<[string, number[]]>([
    ['clause 2.2', [3, 4, 5]],
    ['clause 2', [2, 3, 4, 5, 6]],
    ['section 2', [2, 3, 4, 5, 6]],
  ])('are found: %j', (passage, paragraphs) => {
    expect(shown(passage, { documents: [lease], command: 'quote' })).toEqual(paragraphs);
  });

  test.each(['2.2(b)', 'clause 2.2 (b)'])('and told to lack a part, no more than they are: %j', (passage) => {
    const reply = chatOver(lease).respond({ command: 'quote', options: { passage } });
    expect(reply).toMatchObject({
      kind: 'range',
      message: { key: 'partLacking', data: { label: passage, found: '2.2' } },
    });
    expect(shown(passage, { documents: [lease], command: 'quote' })).toEqual([3, 4, 5]);
  });

  test('or it is told which there are', () => {
    const reply = chatOver(lease).respond({ command: 'quote', options: { passage: 'clause 7' } });
    expect(reply.message).toMatchObject({ key: 'noLabel', data: { label: 'clause 7', first: '1', last: '2' } });
  });
});

describe('第…条 in front of a paragraph is its label', () => {
  const rules = documentOf(
    '欢迎加入。\n\n第一条 成员。\n\n第二条 禁止广告。\n\n卖家可以例外。\n\n第三条 不得公开。\n\n第四条 第二条不变。',
    '',
    'zh.md',
  );
  const law = documentOf('第一百零七條　甲。\n\n第一百零八條　乙。\n\n第一百零九條（罰則）丙。', '', 'law.md');
  const joho = documentOf(
    '第1条（目的）本会は。\n\n第2条（会員）会員は。\n\n2　会費は。\n\n第3条（罰則）罰。',
    '',
    'ja.md',
  );
  const parts = documentOf('## 第一章 总则\n\n第一条 甲。\n\n## 第二章 分则\n\n第二条 乙。', '', 'parts.md');

  test.each<[string, SourceDocument, number[]]>([
    ['第三条', rules, [5]],
    ['第3条', rules, [5]],
    ['第三条说什么', rules, [5]],
    ['article 2', rules, [3, 4]],
    ['第二条第二款', rules, [4]],
    ['第一百零八条', law, [2]],
    ['第109條', law, [3]],
    ['第2条', joho, [2, 3]],
    ['第二章', parts, [2]],
  ])('%s', (passage, document, paragraphs) => {
    expect(shown(passage, { documents: [document], command: 'quote' })).toEqual(paragraphs);
  });

  test('and cited with it, but not where a sentence begins so', () => {
    expect(rules.passages.map(({ label }) => label)).toEqual([null, '第一条', '第二条', '第二条', '第三条', '第四条']);
    const told = documentOf('第三条规定了期限。\n\n没有别的。', '', 'told.md');
    expect(told.passages.map(({ label }) => label)).toEqual([null, null]);
  });

  test('or is said not to be there', () => {
    const reply = chatOver(rules).respond({ command: 'quote', options: { passage: '第十条' } });
    const data = { label: '第十条', first: '第一条', last: '第四条' };
    expect(reply).toMatchObject({ kind: 'error', message: { key: 'noLabel', data } });
  });
});

describe('items behind words that lead in to them are not counted as paragraphs', () => {
  test.each<[string, string]>([
    ['article 1 (2)', 'The aims of the club are:'],
    ['article 1, paragraph 2', 'The club has the following aims.'],
    ['article 1 (1)', 'The club has the following aims.'],
    ['Artikel 1 Absatz 2', 'Der Verein hat folgende Ziele.'],
    ['article 1, paragraphe 2', 'Le club a les buts suivants.'],
    ['artículo 1, párrafo 2', 'El club tiene los siguientes fines.'],
    ['artigo 1, parágrafo 2', 'O clube tem os seguintes fins.'],
    ['статья 1, пункт 2', 'Клуб имеет следующие цели.'],
    ['第一条第二款', '本会有下列目的。'],
    ['articolo 1, comma 2', 'Il circolo ha i seguenti scopi.'],
    ['第1条第2項', '本会は次の目的を持つ。'],
    ['artykuł 1 ustęp 2', 'Klub ma następujące cele.'],
    ['стаття 1, пункт 2', 'Клуб має наступні цілі.'],
  ])('%s', (passage, leadIn) => {
    const club = documentOf(`## ARTICLE 1\n\n${leadIn}\n\nTo row.\n\nTo swim.\n\nTo rest.`, '', 'club.md');
    const reply = chatOver(club).respond({ command: 'quote', options: { passage } });
    expect(reply).toMatchObject({ kind: 'range', message: { key: 'partLacking', data: { found: 'ARTICLE 1' } } });
  });

  test('though paragraphs are that say “following” elsewhere', () => {
    const club = documentOf('## Article 1\n\nFollowing a vote we row. We rest.\n\nWe swim.', '', 'club.md');
    expect(shown('article 1 (2)', { documents: [club], command: 'quote' })).toEqual([2]);
  });
});

test.each(['3:4', '3.2'])('nothing is said to be counted by %j', (passage) => {
  const plain = documentOf('Storks met herons.', '', 'plain.md');
  const reply = chatOver(plain).respond({ command: 'quote', options: { passage } });
  expect(reply).toMatchObject({ kind: 'error', message: { key: 'noLabel', data: { label: passage, title: null } } });
});

describe('a part without a number is understood', () => {
  const directive = documentOf(
    '## PREAMBLE\n\n(1) Kites fly.\n\n(2) They fall.\n\n## PART II\n\nNo kites.\n\n## ANNEX\n\n### FORBIDDEN\n\n1. Glass.\n2. Wire.',
    '',
    'directive.md',
  );

  test.each<[string, number[]]>([
    ['preamble', [1, 2]],
    ['what does the preamble say?', [1, 2]],
    ['préambule', [1, 2]],
    ['преамбула', [1, 2]],
    ['part II', [3]],
    ['part 2', [3]],
    ['annex', [4, 5]],
    ['the annex', [4, 5]],
    ['Anhang', [4, 5]],
    ['annex 2', [5]],
    ['recital 2', [2]],
  ])('%j', (text, paragraphs) => {
    expect(shown(text, { documents: [directive] })).toEqual(paragraphs);
    expect(shown(text, { documents: [directive], command: 'quote' })).toEqual(paragraphs);
  });

  test('or said to be all there is', () => {
    const reply = chatOver(directive).respond({ command: 'quote', options: { passage: 'annex 9' } });
    expect(reply.message).toEqual({ key: 'partLacking', data: { label: 'annex 9', found: 'ANNEX' } });
  });

  test.each(['who wrote the annex', 'annex of kites', 'an annex was built'])('which %j does not ask for', (text) => {
    expect(shown(text, { documents: [directive] })).not.toEqual([4, 5]);
    expect(shown(text, { documents: [directive], command: 'quote' })).not.toEqual([4, 5]);
  });

  test('of what the title says', () => {
    const surah = parsed(
      '---\ntitle: Surah 112 – Sincerity\nlanguage: en\n---\n\n(1) Say.\n\n(2) He.\n\n(3) Nor.',
      'q.md',
    );
    for (const text of ['112:3', 'verse 3', 'surah 112 verse 3', 'ayah 3']) {
      expect(shown(text, { documents: [surah] })).toEqual([3]);
    }
  });
});

describe('a paragraph of a text that numbers its own', () => {
  const judgment = documentOf(
    'IN THE COURT\n\nLADY ASHCOMBE:\n\n1. Ice.\n\n2. Salt.\n\n3. As follows:\n\nNo ice.\n\nLORD TARN:\n\n4. Snow.\n\n5. Sleet.\n\n6. Rain.',
    '',
    'ice v salt.md',
  );
  const bracketed = documentOf('Before us.\n\n[1] Ice.\n\n[2] Salt.\n\n[3] Snow.', '', 'ice.md');

  test.each<[string, SourceDocument, number[]]>([
    ['paragraph 4', judgment, [8]],
    ['para. 4', judgment, [8]],
    ['what does paragraph 4 say?', judgment, [8]],
    ['párrafo 4', judgment, [8]],
    ['Absatz 4', judgment, [8]],
    ['paragraphs 4 to 6', judgment, [8, 9, 10]],
    ['paragraphs 2 and 4', judgment, [4, 8]],
    ['paragraph 2', bracketed, [3]],
  ])('is meant by its number: %j', (text, document, paragraphs) => {
    expect(shown(text, { documents: [document] })).toEqual(paragraphs);
    expect(shown(text, { documents: [document], command: 'quote' })).toEqual(paragraphs);
  });

  test.each<[string, number[]]>([
    ['¶ 4', [4]],
    ['4', [4]],
    ['the fourth paragraph', [4]],
    ['the last paragraph', [10]],
    ['¶ 4 · LADY ASHCOMBE', [4]],
    ['[4]', [8]],
  ])('is counted by us otherwise: %j', (passage, paragraphs) => {
    expect(shown(passage, { documents: [judgment], command: 'quote' })).toEqual(paragraphs);
  });

  test.each(['paragraph 3', 'what does paragraph 3 say', 'párrafo 3', 'paragraphs 3 to 4'])(
    'is meant where it stands alone under a heading, and the numbers run on: %j',
    (passage) => {
      const tarn = documentOf(
        'In the court.\n\n# Facts\n\n1. Ice.\n2. Salt.\n\n# Law\n\n3. Snow.\n\n# End\n\n4. Sleet.\n5. Rain.',
        '',
        'tarn.md',
      );
      const found = passage.endsWith('4') ? [4, 5] : [4];
      expect(shown(passage, { documents: [tarn], command: 'quote' })).toEqual(found);
    },
  );

  test('is said not to be there, and which are', () => {
    const reply = chatOver(judgment).respond({ command: 'quote', options: { passage: 'paragraph 8' } });
    const data = { label: '8', title: 'The ice v salt.md', first: '1', last: '6' };
    expect(reply).toMatchObject({ kind: 'error', message: { key: 'noLabel', data } });
  });

  test('is one of ours in a text of few numbers, and in rules', () => {
    const few = documentOf('One.\n\nTwo.\n\nThree:\n\n1. a\n2. b', '', 'few.md');
    expect(shown('paragraph 2', { documents: [few] })).toEqual([2]);
    const listed = documentOf('Read on.\n\n1. Be kind.\n2. Be brief.\n3. Be quiet.', '', 'rules.md');
    expect(shown('paragraph 2', { documents: [listed] })).toEqual([2]);
  });

  test('completes so, too', () => {
    const [first] = chatOver(judgment).complete(
      { command: 'quote', options: { passage: 'paragraph 4' } },
      'passage',
      25,
    );
    expect(first && suggestionName(first, 100)).toMatch(/^¶ 8 · 4\. · Snow\./);
  });
});

describe('of a part that is not there, what it would be a part of is said to be that', () => {
  const told = (passage: string, ...documents: SourceDocument[]) =>
    chatOver(...documents).respond({ command: 'quote', options: { passage } });

  test.each<[string, SourceDocument, string, string, number]>([
    ['section 3.9', terms, 'section 3.9', '3. Fees', 7],
    ['what does Section 3.9 say?', terms, 'Section 3.9', '3. Fees', 7],
    ['3.9', terms, '3.9', '3. Fees', 7],
    ['2.2 (e)', terms, '2.2 (e)', '2.2', 4],
    ['chapter 2 verse 99', verses, 'chapter 2 verse 99', 'Chapter 2', 6],
    ['article 2 (9)', charter, 'article 2 (9)', 'Article 2: Rules', 2],
    ['article 2 (2) (z)', charter, 'article 2 (2) (z)', 'Article 2 (2)', 4],
    ['commandment 2.1', rules, 'commandment 2.1', 'Commandment 2', 2],
  ])('%j', (text, document, label, found, paragraph) => {
    const reply = told(text, document);
    expect(reply.message).toEqual({ key: 'partLacking', data: { label, found } });
    expect(reply).toMatchObject(
      reply.kind === 'range' ? { first: paragraph } : { shown: { passage: { paragraphs: [paragraph] } } },
    );
  });

  test('but where it is, nothing is said, and no other document is shown', () => {
    const other = { ...charter, id: 'b', key: 'bbbbb' };
    expect(told('article 2 (1)', charter)).toMatchObject({ message: null });
    expect(told('section 2.2 (b)', charter, terms, other)).toMatchObject({
      message: null,
      shown: { document: { id: 'terms' } },
    });
  });

  test('an item of a list is no section that lacks one', () => {
    const forms = documentOf('# Annex\n\n1. A form.\n2. A map.');
    expect(told('section 1.9', forms)).toMatchObject({ kind: 'error', message: { key: 'noLabel' } });
    expect(told('annex 5', forms).message).toMatchObject({ key: 'partLacking' });
  });

  test('of several documents it is said once', () => {
    const other = { ...terms, id: 'b', key: 'bbbbb' };
    expect(told('section 3.9', terms, other)).toMatchObject({
      kind: 'list',
      message: { key: 'partLacking', data: { label: 'section 3.9', found: null } },
    });
  });
});

describe('is no label', () => {
  test.each([
    ...[
      'article 99',
      'article 1a',
      'what are articles for',
      'Nothing in Article 2 shall impair the herons.',
      'the article I read',
    ],
    ...['2 articles', 'it is 2.4 times the size of cranes'],
  ])('%j', (text) => {
    expect(shown(text)).not.toEqual([1]);
    expect(shown(text)).not.toEqual([2, 3, 4, 5]);
    expect(shown(text)).not.toEqual([12]);
  });

  test('the first question of somebody else', () => {
    const plain = documentOf('1. Be kind.\n2. Be brief.', '', 'plain.md');
    expect(shown('my first question: may I be loud', { documents: [plain] })).not.toEqual([1]);
    expect(shown('point 1', { documents: [plain] })).toEqual([1]);
  });

  test('a paragraph by our own label', () => {
    expect(shown('¶ 1 · Article 51 · Herons fly.', { command: 'quote' })).toEqual([1]);
    expect(shown('¶ 7')).toEqual([7]);
  });
});

describe('a label that is not there', () => {
  const told = (text: string, documents = [charter, rules], command = 'ask') => {
    const option = command === 'ask' ? 'question' : 'passage';
    const reply = chatOver(...documents).respond({ command, options: { [option]: text } });
    return reply.kind === 'error' ? reply.message : reply;
  };
  const numbered = documentOf('1. Be kind.\n2. Be brief.\n3. Meet at 9.', '', 'rules of us.md');
  const law = documentOf('## 第一条\n\n甲。\n\n## 第二条\n\n乙。', '', 'zh.md');

  test.each([
    ...[
      'article 9',
      'Art. 9',
      'what does art 9 say',
      'is there an article 9?',
      'show me **article 9**',
      'article nine',
    ],
    ...[
      'artículo 9',
      '¿qué dice el artículo 9?',
      'artigo 9',
      'o que diz o art. 9º?',
      'статья 9',
      'что говорит статья 9?',
    ],
    ...['Artikel 9', 'was steht in Artikel 9?', 'que dit l’article 9 ?', '第九条', '第9条说了什么？'],
  ])('is said not to be, and which are: %j', (text) => {
    const data = { title: 'The law.md', first: 'Article 1', last: 'Article 51' };
    expect(told(text)).toMatchObject({ key: 'noLabel', data });
    expect(told(text, [charter, rules], 'quote')).toMatchObject({ key: 'noLabel', data });
  });

  test.each([
    ['article 9', 'article 9'],
    ['what does Art. 9 say', 'Art. 9'],
    ['¿qué dice el artículo 9?', 'artículo 9'],
    ['第九条说了什么？', '第九条'],
  ])('as it was called: %j', (text, label) => {
    expect(told(text)).toMatchObject({ data: { label } });
  });

  test.each([
    ['§ 9', [charter], '§ 7', '§ 7'],
    ['commandment 5', [charter, rules], 'Commandment 1', 'Commandment 3'],
    ['chapter 9', [charter], 'Chapter I', 'Chapter II'],
    ['第五条', [law], '第一条', '第二条'],
    ['artículo 5', [law], '第一条', '第二条'],
    ['rule 9', [numbered], '1', '3'],
    ['regla 9', [numbered], '1', '3'],
    ['point 9', [numbered], '1', '3'],
    ['section 9', [terms], '1', '3'],
    ['point 9', [documentOf('(1) One.\n\n(2) Two.', '', 'recitals.md')], '(1)', '(2)'],
  ])('%j', (text, documents, first, last) => {
    expect(told(text, documents)).toMatchObject({ key: 'noLabel', data: { first, last } });
  });

  test.each(['rule 9', 'la règle 9', 'Regel 9', 'статья 9', '第九章'])('nor any of its kind: %j', (text) => {
    const plain = documentOf('Storks met 9 herons.', '', 'plain.md');
    expect(told(text, [plain])).toMatchObject({ key: 'noLabel', data: { title: null, first: null, last: null } });
  });

  test.each(['what does article 9 say about herons', 'article 9 herons', 'my ninth question', 'articles'])(
    'is not what is asked for: %j',
    (text) => {
      expect(told(text)).not.toMatchObject({ key: 'noLabel' });
    },
  );

  test('is looked for where a text speaks of it', () => {
    const speaking = documentOf('## Article 1\n\nArticle 9 of the charter is about herons.', '', 'b.md');
    expect(told('article 9', [speaking])).toMatchObject({ kind: 'quotation' });
    expect(told('artículo 9', [speaking])).not.toMatchObject({ key: 'noLabel' });
  });

  test('completes to nothing that merely has its number', () => {
    const chat = chatOver(charter, numbered);
    expect(chat.complete({ command: 'quote', options: { passage: 'article 9' } }, 'passage', 25)).toEqual([]);
  });

  test('nor is the rule behind a digit in a box another one', () => {
    const boxed = documentOf('1️⃣ Be kind.\n\n2️⃣ Be brief.\n\n3️⃣ Be quiet.', '', 'rules of us.md');
    expect(shown('rule 2', { documents: [boxed] })).toEqual([2]);
  });

  test.each(['rule 2', 'regla 2', 'règle 2', 'Regel 2', 'правило 2'])('%j is an item of what is titled so', (text) => {
    expect(shown(text, { documents: [numbered] })).toEqual([2]);
  });

  test('is no paragraph of one document where there are several', () => {
    expect(told('¶ 99')).toMatchObject({ key: 'noParagraph', data: { title: null, count: 13 } });
  });
});

describe('completion', () => {
  const offered = (passage: string, documents = [charter]) =>
    chatOver(...documents)
      .complete({ command: 'quote', options: { passage } }, 'passage', 25)
      .map((each) => suggestionName(each, 100));

  test.each<[string, string[]]>([
    ['Article 51', ['¶ 7 · Article 51 · Nothing in Article 2 shall impair the herons.']],
    ['§ 7', ['¶ 10 · § 7 · Ibises.']],
    ['sect', ['¶ 9 · Section 2.1 · Cranes.']],
    ['others', ['¶ 12 · 2.4 Others · Spoonbills.']],
    [
      'article 5',
      ['¶ 7 · Article 51 · Nothing in Article 2 shall impair the herons.', '¶ 8 · Article 5a · Storks, too.'],
    ],
  ])('of %j has %j first', (typed, names) => {
    expect(offered(typed).slice(0, names.length)).toEqual(names);
  });

  test('of a label offers all passages that it stands for, in order', () => {
    expect(
      offered('art. 2')
        .slice(0, 5)
        .map((name) => name.split(' · ')[0]),
    ).toEqual(['¶ 2', '¶ 3', '¶ 4', '¶ 5', '¶ 6']);
  });

  test('each name leads to what it is the name of, also where there are several documents', () => {
    for (const documents of [[charter], [charter, rules, articleAlone]]) {
      const chat = chatOver(...documents);
      for (const each of chat.complete({ command: 'quote', options: { passage: 'a' } }, 'passage', 25)) {
        const reply = chat.respond({ command: 'quote', options: { passage: suggestionName(each, 100) } });
        expect(reply).toMatchObject({
          kind: 'quotation',
          shown: { passage: 'place' in each ? each.place.passage : null },
        });
      }
    }
  });
});

test('whatever is asked, there is a reply, and a label in it leads to what has it', () => {
  const chat = chatOver(charter, rules);
  const soup = fc.array(
    fc.constantFrom(
      ...['article', 'Art.', '2', '1a', '2.4', '(', ')', 'iv', 'a', '§', '第', '条', ',', '-', 'paragraph', 'of', '9'],
    ),
  );
  fc.assert(
    fc.property(soup, (words) => {
      const reply = chat.respond({ command: 'ask', options: { question: `${words.join(' ')} x` } });
      if (reply.kind === 'quotation' && reply.outcome === 'quote') expect(reply.matches).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});
