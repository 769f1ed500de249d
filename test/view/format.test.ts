import { assert, describe, expect, test } from 'vitest';
import { asMatch } from '../../src/chat/index.ts';
import { placeAt, referenceTo, type SourceDocument } from '../../src/documents/index.ts';
import { locales, plain } from '../../src/locales/index.ts';
import { aboutText } from '../../src/view/about.ts';
import { plainCitation } from '../../src/view/citation.ts';
import { present, suggestionName, summarize } from '../../src/view/index.ts';
import { documentOf as parsed } from '../documents/file.ts';
import { chatOver } from '../samples.ts';
import { aboutOf } from './passages.ts';

const all = Object.values(locales);
const { en } = locales;

function documentOf(body: string, header = ''): SourceDocument {
  return parsed(`---\ntitle: The Charter\nlanguage: en\n${header}---\n\n${body}`, 'charter.md');
}

function citationOf(document: SourceDocument, paragraph = 1, locale = en): string[] {
  const place = placeAt(document, paragraph);
  assert(place);
  const shown = { ...asMatch(place), paragraph, offset: null };
  return plainCitation(shown, { start: 0, end: place.passage.text.length }, locale).map((line) =>
    line.replace(referenceTo(place), 'id'),
  );
}

describe('of a document that does not say who published it, when and where', () => {
  const bare = documentOf('Herons fly south.');

  test('nothing of it is said', () => {
    expect(citationOf(bare)).toEqual(['— “The Charter”, in its own words', '¶ 1 · The Charter · id']);
    expect(citationOf(documentOf('Yes.\n— Jane Doe'))).toEqual([
      '— Jane Doe, in “The Charter”',
      '¶ 1 · The Charter · id',
    ]);
    expect(plain(aboutText(aboutOf([bare]), en, 8))).toContain('The Charter\n1 paragraph, 1 sentence\n');
    expect(plain(aboutText(aboutOf([bare, bare]), en, 8))).toContain('The Charter · charter\n');
    expect(plain(aboutText(aboutOf([documentOf('Yes.\n— Jane Doe')]), en, 8))).toContain('Speaking in it: Jane Doe');
  });

  test.each(all)('and nothing like “null”', (locale) => {
    const said = [
      ...citationOf(bare, 1, locale),
      plain(aboutText(aboutOf([bare]), locale, 8)),
      plain(aboutText(aboutOf([bare, bare]), locale, 8)),
    ];
    expect(said.join('\n')).not.toMatch(/null|undefined|,\s*$|^[,，]|NaN/m);
  });

  test('no page is linked or offered', () => {
    const reply = chatOver(
      parsed('---\ntitle: The Charter\nlanguage: en\n---\n\nHerons fly south.', 'charter.md') as never,
    );
    const shown = reply.respond({ command: 'quote', options: { passage: '1' } });
    const [card] = present(shown, en, () => true);
    expect(JSON.stringify(card)).not.toContain('http');
    expect(card?.buttons.flat().map(({ label }) => label)).toEqual(['Copy']);
    expect(summarize(shown, en)).toMatchObject({ matches: [{ url: null }] });
  });
});

test.each([
  ['published: 1945\n', '1945 · ¶ 1 · The Charter · id'],
  ['published: 1945-06\n', 'June 1945 · ¶ 1 · The Charter · id'],
  ['published: 1945-06-26\npublisher: The UN\n', 'The UN, 26 June 1945 · ¶ 1 · The Charter · id'],
])('a date is shown as exactly as it is known: %j', (header, line) => {
  expect(citationOf(documentOf('Text.', header))[1]).toBe(line);
});

test.each([
  ['## Article 5: Defence\n\nText.', '¶ 1 · Article 5: Defence · The Charter · id'],
  ['# One\n\n## Two\n\nText.', '¶ 1 · Two · The Charter · id'],
  ['# The Charter\n\nText.', '¶ 1 · The Charter · id'],
  ['## Article 5\n\n4. Text.\n5. Text', '¶ 1 · Article 5 (4) · The Charter · id'],
  ['## Rules\n\n1. Text.\n2. Text', '¶ 1 · 1. · Rules · The Charter · id'],
])('a citation has the label and the nearest heading: %j', (body, line) => {
  expect(citationOf(documentOf(body))[1]).toBe(line);
});

test('what is offered and listed has them, too', () => {
  const chat = chatOver(
    parsed('---\ntitle: C\nlanguage: en\n---\n\n## Article 5: Defence\n\nHerons fly.\n\nHerons rest.', 'c.md') as never,
  );
  const [offered] = chat.complete({ command: 'quote', options: { passage: 'herons' } }, 'passage', 5);
  assert(offered);
  expect(suggestionName(offered, 100)).toBe('¶ 1 · Article 5: Defence · Herons fly.');
  const list = chat.respond({ command: 'search', options: { words: 'herons' } });
  const [card] = present(list, en, () => true);
  expect(card?.blocks.flatMap((block) => (block.kind === 'item' ? [plain(block.text)] : []))).toEqual([
    '¶ 1 · Article 5 · C: Herons fly.',
    '¶ 2 · Article 5 · C: Herons rest.',
  ]);
});
