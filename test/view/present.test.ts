import { assert, describe, expect, test } from 'vitest';
import type { Call, Reply } from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { type Inline, locales, type RichText } from '../../src/locales/index.ts';
import { type Block, type Button, type Card, type Holds, present } from '../../src/view/index.ts';
import { chatOver, documentOf } from '../samples.ts';

// Another platform, to show what one takes: web pages.

const MAX_LENGTH = 1500;
const holds: Holds = (blocks, share = 1) => blocks.map(htmlOf).join('').length <= share * MAX_LENGTH;

function pageOf({ blocks, buttons }: Card): string {
  return [...blocks.map(htmlOf), ...buttons.map((group) => `<nav>${group.map(buttonOf).join('')}</nav>`)].join('');
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'note':
      return `<p>${inline(block.text)}</p>`;
    case 'citation':
      return `<cite>${inline(block.text)}</cite>`;
    case 'small':
      return `<small>${inline(block.text)}</small>`;
    case 'item':
      return `<li>${inline(block.text)}${buttonOf(block.button)}</li>`;
    case 'quotation':
      return `<blockquote cite="${escaped(block.source ?? '')}">${emphasized(block)}</blockquote>`;
    case 'copyable':
      return `<pre>${escaped(block.text)}</pre>`;
  }
}

function emphasized({ text, bold }: Extract<Block, { kind: 'quotation' }>): string {
  const borders = [0, ...bold.flatMap(({ start, end }) => [start, end]), text.length];
  const pieces = borders.slice(1).map((end, index) => escaped(text.slice(borders[index], end)));
  return pieces.map((piece, index) => (index % 2 === 1 ? `<b>${piece}</b>` : piece)).join('');
}

function buttonOf(button: Button): string {
  if ('url' in button) return `<a href="${escaped(button.url)}">${escaped(button.label)}</a>`;
  return `<button value="${escaped(JSON.stringify(button.call))}">${escaped(button.label)}</button>`;
}

function inline(text: RichText): string {
  return text.map(pieceOf).join('').replaceAll('\n', '<br>');
}

function pieceOf(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('strong' in piece) return `<strong>${escaped(piece.strong)}</strong>`;
  if ('struck' in piece) return `<s>${escaped(piece.struck)}</s>`;
  if ('typed' in piece) return `<kbd>${escaped(piece.typed)}</kbd>`;
  return 'user' in piece ? `<i>${piece.user}</i>` : `<a href="${escaped(piece.url)}">${escaped(piece.link)}</a>`;
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

describe('a web page', () => {
  // With more than a few sentences, of which one is set in bold.
  const wading = `Herons <b>wade</b> & "stand" in shallow water. ${'They hardly ever move. '.repeat(4)}At dusk they leave.`;
  const document = documentOf('birds', [wading, 'Storks fly far.', `Cranes fly ${'and fly '.repeat(300)}on.`]);
  const chat = chatOver(document);
  const [first, third] = [placeAt(document, 1), placeAt(document, 3)];
  assert(first && third);

  const calls: { readonly [Kind in Reply['kind']]: Call } = {
    quotation: { command: 'ask', options: { question: 'Herons wade', to: '123456789012345678' } },
    range: { command: 'quote', options: { passage: '1-2' } },
    nothing: { command: 'ask', options: { question: 'Qwxzvk' } },
    list: { command: 'search', options: { words: 'fly' } },
    check: { command: 'check', options: { quote: 'Storks never fly far.', speaker: 'A stork' } },
    copy: { command: 'copy', options: { place: referenceTo(first) } },
    about: { command: 'about', options: {} },
    header: { command: 'ask', options: { question: 'who published this article?', to: '123456789012345678' } },
    talk: { command: 'ask', options: { question: 'can you help me?' } },
    error: { command: 'nope', options: {} },
  };
  const cardsOf = (call: Call) => present(chat.respond(call), locales.en, holds);
  const blocksOf = (call: Call) => cardsOf(call).flatMap(({ blocks }) => blocks);

  test.each(Object.entries(calls))('shows a reply of the kind %s, and whatever it leads to', (kind, call) => {
    expect(chat.respond(call).kind).toBe(kind);
    const cards = cardsOf(call);
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      expect(pageOf(card)).toMatch(/^<(\w+)[^>]*>.+<\/\w+>$/s);
      expect(holds(card.blocks)).toBe(true);
    }
    const items = blocksOf(call).filter((block) => block.kind === 'item');
    for (const next of [...items, ...cards.flatMap(({ buttons }) => buttons.flat())]) {
      if ('call' in next) expect(chat.respond(next.call).kind).not.toBe('error');
    }
  });

  test('shows blocks of every kind', () => {
    const shown = new Set(Object.values(calls).flatMap((call) => blocksOf(call).map(({ kind }) => kind)));
    expect([...shown].sort()).toEqual(['citation', 'copyable', 'item', 'note', 'quotation', 'small']);
  });

  test('shows the document word for word, and lets nothing in it pass for markup', () => {
    const [card] = cardsOf(calls.quotation);
    assert(card);
    const quoted = /<blockquote[^>]*>(.*)<\/blockquote>/s.exec(pageOf(card))?.[1] ?? '';
    expect(quoted).toContain('<b>Herons &#60;b&#62;wade');
    const read = quoted.replace(/<\/?b>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    expect(read).toBe(wading);
  });

  test('shows a part of a long passage, and what leads to the rest of it', () => {
    const [card] = cardsOf({ command: 'show', options: { place: referenceTo(third) } });
    assert(card);
    expect(holds(card.blocks)).toBe(true);
    expect(card.buttons.flat().map(({ label }) => label)).toContain('Rest of the passage');
  });

  test('offers nothing to press under what went wrong, and to say that it was not asked under what was not found', () => {
    const labels = (call: Call) => cardsOf(call).map(({ buttons }) => buttons.flat().map(({ label }) => label));
    expect(labels(calls.error)).toEqual([[]]);
    expect(labels(calls.nothing)).toEqual([['Not what I asked']]);
    expect(labels({ command: 'ask', options: { question: 'the of' } })).toEqual([[]]);
  });

  test('knows that each message of a check may be posted for everybody', () => {
    const isShareable = (quote: string) =>
      cardsOf({ command: 'checkMessage', options: { text: quote } }).map((card) => card.edition !== null);
    expect(isShareable('“Storks fly far.”')).toEqual([true]);
    const several = isShareable(Array.from({ length: 6 }, (_, at) => `“Storks fly far ${at}.”`).join(' '));
    expect(several.length).toBeGreaterThan(1);
    expect(several).not.toContain(false);
    expect(cardsOf(calls.quotation).map((card) => card.edition !== null)).toEqual([false]);
  });
});

test('beside a passage of a list stand all who speak in it, where no words of it are known to be meant', () => {
  const said = `Mud is deep this year, ${'the wardens say again and again, '.repeat(5)}and nobody walks here.`;
  const document = documentOf('marsh', [`${said} Reeds grow.\n— “Reeds grow.”: Ines Calder`]);
  const place = placeAt(document, 1);
  assert(place);
  const reeds = { start: place.passage.text.indexOf('Reeds'), end: place.passage.text.length };
  const pageFor = (focus: typeof reeds | null) => {
    const match = { ...place, confidence: 1, focus, highlights: [] };
    const call: Call = { command: 'quote', options: { passage: '1' } };
    const delivery = { private: false, replaces: false, addressee: null, sharedBy: null };
    const message = { key: 'listClosest' as const };
    return present(
      { kind: 'list', ...delivery, message, items: [{ match, call }], actions: [] },
      locales.en,
      () => true,
    )
      .map(pageOf)
      .join();
  };
  expect(pageFor(null)).toMatch(/Ines Calder: Mud is deep/);
  expect(pageFor({ start: 0, end: 22 })).not.toMatch(/Ines Calder/);
  expect(pageFor(reeds)).toMatch(/Ines Calder: …/);
});
