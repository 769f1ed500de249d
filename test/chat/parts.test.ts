import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/documents/index.ts';
import { documentOf as parsed } from '../documents/file.ts';
import { chatOver } from '../samples.ts';

function documentOf(body: string, language = 'en', file = 'law.md'): SourceDocument {
  return parsed(`---\ntitle: The ${file}\nlanguage: ${language}\n---\n\n${body}`, file);
}

function replyTo(passage: string, document: SourceDocument) {
  return chatOver(document).respond({ command: 'quote', options: { passage } });
}

/** The paragraphs that a call shows together, or shows and leads on to. */
function shown(passage: string, document: SourceDocument): number[] | string {
  const reply = replyTo(passage, document);
  if (reply.kind === 'range') return reply.places.map(({ paragraph }) => paragraph);
  if (reply.kind !== 'quotation' || reply.outcome !== 'quote') return reply.kind;
  return reply.matches.map(({ passage: { paragraphs } }) => paragraphs[0]);
}

/** What is bold. */
function meant(passage: string, document: SourceDocument): string | undefined {
  const reply = replyTo(passage, document);
  if (reply.kind !== 'quotation' || reply.message !== null) return undefined;
  const { focus, passage: found } = reply.shown;
  return focus ? found.text.slice(focus.start, focus.end) : undefined;
}

const lei = documentOf(
  'Sobre praias.\n\nArt. 1º É livre o acesso.\n\nArt. 2º É proibido:\n\nI - acender fogueiras;\n\nII - levar animais.\n\nA multa é alta.\n\nArt. 3º Vale já.\n\n§ 1º Nas praias.\n\n§ 2º Nos rios.\n\nArt. 3º-A Não vale:\n\nI - na neve;\n\nII - no gelo.',
  'pt',
  'lei.md',
);
const reglamento = documentOf(
  'Artículo 1º.- La biblioteca es pública.\n\nArtículo 2º.- Se prestan los libros, salvo:\n\nI. los diccionarios;\nII. los mapas.\n\nArtículo 3º.- La multa es de dos pesos.',
  'es',
  'reglamento.md',
);
const yonetmelik = documentOf(
  'MADDE 1 – (1) Amaç.\n\nMADDE 2 – (1) Üyeler.\n\n(2) Kitaplar.\n\n(3) Cezalar.\n\nMADDE 3 – (1) Yasak.',
  'tr',
  'yonetmelik.md',
);
const arrete = documentOf(
  'Le maire arrête :\n\nArticle 1er : Les chiens sont tenus en laisse.\n\nArticle 2 : L’amende est de :\n\n1° dix euros ;\n2° vingt euros.\n\nArticle 3 : Fin.',
  'fr',
  'arrete.md',
);

describe('a paragraph that calls itself a part begins it', () => {
  test.each<[string, SourceDocument, number[]]>([
    ['art. 1', lei, [2]],
    ['artigo primeiro', lei, [2]],
    ['artigo 2º', lei, [3, 4, 5, 6]],
    ['inciso II do art. 2', lei, [5]],
    ['art. 2, inciso I', lei, [4]],
    ['art. 3, § 2', lei, [9]],
    ['art. 3º-A', lei, [10, 11, 12]],
    ['inciso II do art. 3-A', lei, [12]],
    ['artículo 1', reglamento, [1]],
    ['artículo 2º', reglamento, [2, 3, 4]],
    ['artículo 2 II', reglamento, [4]],
    ['madde 2', yonetmelik, [2, 3, 4]],
    ['madde 2 (1)', yonetmelik, [2]],
    ['madde 2 fıkra 3', yonetmelik, [4]],
    ['madde 3', yonetmelik, [5]],
    ['article 1er', arrete, [2]],
    ['article premier', arrete, [2]],
    ['article 1', arrete, [2]],
  ])('%j', (text, document, paragraphs) => {
    expect(shown(text, document)).toEqual(paragraphs);
  });

  test('only where others go on with it', () => {
    const news = documentOf('Article 5. That was all he said.\n\nThen he left.', 'en', 'news.md');
    expect(news.passages.map(({ label }) => label)).toEqual(['Article 5', null]);
  });

  test('whatever its number and the sign behind it', () => {
    const word = fc.constantFrom('Article', 'Art.', 'Artículo', 'Artikel', 'MADDE', '§', 'Статья');
    const sign = fc.constantFrom('.', ' :', ':', '.-', ' –', 'º', 'º.-', '°');
    fc.assert(
      fc.property(word, sign, fc.integer({ min: 1, max: 400 }), (name, behind, first) => {
        const parts = [0, 1, 2].map((at) => `${name} ${first + at}${behind} Heron ${at}.\n\nMore.`);
        const document = documentOf(parts.join('\n\n'), 'en', 'any.md');
        for (const at of [0, 1, 2]) expect(shown(`${name} ${first + at}`, document)).toEqual([2 * at + 1, 2 * at + 2]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is numbered within a passage is found', () => {
  const rulebook = documentOf(
    '2.1 Age. Players are 17.\n\n2.2 Roster\n2.2.1 Five starters.\n2.2.2 One team.\n\n2.3 Names. Short ones. 2.4 No sponsors in them.',
    'en',
    'rulebook.md',
  );

  test.each<[string, SourceDocument, string]>([
    ['2.2.2', rulebook, '2.2.2 One team.'],
    ['rule 2.2.1', rulebook, '2.2.1 Five starters.'],
    ['section 2.4', rulebook, '2.4 No sponsors in them.'],
    ['article 2 (2)', arrete, '2° vingt euros.'],
    ['article 2, 1°', arrete, '1° dix euros ;'],
  ])('%j', (text, document, line) => {
    expect(meant(text, document)).toBe(line);
  });

  test('and only what is nowhere is said not to be there', () => {
    expect(replyTo('2.2.9', rulebook).message).toMatchObject({ key: 'partLacking', data: { label: '2.2.9' } });
    expect(replyTo('rule 5.1', rulebook).message).toMatchObject({ key: 'noLabel', data: { label: 'rule 5.1' } });
  });
});

const gesetz = documentOf(
  '## § 3 Ausschluss\n\nEin Mitglied wird ausgeschlossen, wenn es\n\n1. nicht zahlt,\n2. Hühner hält.\n\n## § 5 Leine\n\n(1) Hunde sind an der Leine. Das gilt nicht für Blindenhunde.\n\n(2) Die Leine darf\n\n1. nicht lang sein und\n2. nicht aus Draht sein:\n\na) aus Stahl,\nb) aus Kupfer.',
  'de',
  'gesetz.md',
);

describe('a finer part', () => {
  test.each<[string, number[]]>([
    ['§ 3 Nr. 2', [3]],
    ['§ 3 Nummer 1', [2]],
    ['§ 3 Ziff. 2', [3]],
    ['§ 5 Abs. 2 Nr. 1', [6]],
    ['§ 5 II Nr. 2', [7, 8, 9]],
    ['§ 5 Absatz 2 Satz 1 Nr. 1', [6]],
    ['§ 5 Abs. 2 Nr. 2 lit. b', [9]],
    ['§ 5 Abs. 2 Nr. 2 Buchst. a', [8]],
    ['§ 5 (2) Nr. 2 b)', [9]],
  ])('is shown: %j', (text, paragraphs) => {
    expect(shown(text, gesetz)).toEqual(paragraphs);
    expect(replyTo(text, gesetz).message).toBeNull();
  });

  test.each(['§ 3 Nr. 9', '§ 5 Abs. 2 Nr. 7', '§ 5 Abs. 1 Satz 3', '§ 5 Abs. 2 Nr. 2 lit. z'])(
    'or what it would be part of, said to be that: %j',
    (label) => {
      expect(replyTo(label, gesetz).message).toMatchObject({ key: 'partLacking', data: { label } });
    },
  );

  test.each([
    ['§ 5 Abs. 1 Satz 2', 'Das gilt nicht für Blindenhunde.'],
    ['§ 5 Abs. 1 S. 2', 'Das gilt nicht für Blindenhunde.'],
    ['was steht in § 5 Abs. 1 Satz 2?', 'Das gilt nicht für Blindenhunde.'],
    ['second sentence of § 5 (1)', 'Das gilt nicht für Blindenhunde.'],
  ])('is a sentence: %j', (text, sentence) => {
    expect(meant(text, gesetz)?.trim()).toBe(sentence);
  });

  test('of a paragraph by its number, and of a part with a letter', () => {
    const resolution = documentOf(
      'The Council,\n\n1. Demands;\n2. Decides:\n\n(a) To watch;\n\n(b) To tell.\n\n## Part B\n\n4. Theft.\n5. Fines.',
      'en',
      'resolution.md',
    );
    expect(shown('paragraph 2 (b)', resolution)).toEqual([5]);
    expect(replyTo('paragraph 2 (f)', resolution).message).toMatchObject({ key: 'partLacking' });
    expect(shown('part B 5', resolution)).toEqual([7]);
  });

  test('of a judgment is what stands beside its number', () => {
    const urteil = documentOf('1\n\nDer Kläger klagt.\n\n2\n\nDie Klage ist gut.', 'de', 'urteil.md');
    expect(shown('Rn. 2', urteil)).toEqual([3, 4]);
    expect(replyTo('Rn. 7', urteil)).toMatchObject({ kind: 'error', message: { key: 'noLabel' } });
  });

  test('is not asked for with a name', () => {
    expect(replyTo('§ 5, Xi Jinping', gesetz).message).not.toMatchObject({ key: 'partLacking' });
  });
});
