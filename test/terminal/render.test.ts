import { assert, describe, expect, test } from 'vitest';
import { languages, plainCitation, type Reply } from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { callsOf, render, type Terminal } from '../../src/terminal/render.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const { en } = languages;
const chat = chatOver(article);
const narrow: Terminal = { width: 40, colours: false };
const person = '123456789012345678';

function respond(command: string, options: Record<string, unknown>, over = chat): Reply {
  return over.respond({ command, options });
}

const fourth = placeAt(article, 4);
assert(fourth);
const place = referenceTo(fourth);

describe('a quotation', () => {
  test('names whom it is for, stands behind a bar, and ends its source with its id', () => {
    const lines = render(respond('ask', { question: 'Ushakov December', to: person }), en, narrow).split('\n');
    const source = placeAt(article, 12);
    assert(source);
    expect(lines[0]).toBe(`@${person}`);
    const quoted = lines.filter((line) => line.startsWith('│ ')).map((line) => line.slice(2));
    expect(quoted.join(' ')).toBe(source.passage.text);
    expect(lines.findIndex((line) => line.endsWith(referenceTo(source)))).toBeGreaterThan(quoted.length);
  });

  test('numbers what can be done next, in the order of the calls behind the numbers', () => {
    const reply = respond('show', { place, matches: place, private: true });
    const labels = render(reply, en, narrow).trimEnd().split('\n').at(-1);
    expect(labels).toBe('[1] ‹ Before: ¶ 3  [2] After: ¶ 5 ›  [3] Share  [4] Copy');
    expect(callsOf(reply).map(({ command }) => command)).toEqual(['show', 'show', 'share', 'copy']);
    const [before, , share, copy] = callsOf(reply).map((call) => chat.respond(call));
    expect(before).toMatchObject({ outcome: 'quote', shown: { paragraph: 3 } });
    expect(share).toMatchObject({ outcome: 'quote', private: false, shown: { paragraph: 4 } });
    expect(copy).toMatchObject({ outcome: 'copy', shown: { paragraph: 4 } });
  });

  test('says that it has changed since its id was given', () => {
    const [before, after] = ['Storks are white.', 'Storks are black.'].map((text) => documentOf('birds', [text]));
    assert(before && after);
    const old = placeAt(before, 1);
    assert(old);
    const said = render(respond('quote', { passage: referenceTo(old) }, chatOver(after)), en, narrow);
    expect(said.replaceAll('\n', ' ')).toContain('The text has changed since');
    expect(said).toContain('│ Storks are black.');
    expect(said).not.toContain('white');
  });
});

describe('what is copied', () => {
  test('is the text and its citation, not wrapped, without a bar or a number to press', () => {
    const reply = respond('copy', { place });
    assert(reply.outcome === 'copy');
    expect(render(reply, en, narrow)).toBe(`${[fourth.passage.text, ...plainCitation(reply.shown, en)].join('\n')}\n`);
    expect(callsOf(reply)).toEqual([]);
  });

  test('keeps its lines and cannot steer the terminal', () => {
    const document = documentOf('lines', ['One \u0007line\nand \u001b[2Janother.']);
    const lines = placeAt(document, 1);
    assert(lines);
    const said = render(respond('copy', { place: referenceTo(lines) }, chatOver(document)), en, narrow);
    expect(said.startsWith('One line\nand [2Janother.\n— The Sampler')).toBe(true);
  });
});

test('no word is lost with the control characters around it', () => {
  const document = documentOf('lines', ['Herons \u001b[2Jstand\u0007 in water.']);
  const only = placeAt(document, 1);
  assert(only);
  const said = render(respond('copy', { place: referenceTo(only) }, chatOver(document)), en, narrow);
  expect(said.split('\n')[0]).toContain('stand');
});

test('a document is told of, with nothing to press', () => {
  const reply = respond('about', {});
  const said = render(reply, en, { width: 100, colours: false });
  expect(said).toContain(article.title);
  expect(said).toContain(article.url);
  expect(callsOf(reply)).toEqual([]);
});

test.each(Object.entries(languages))('whatever the reply, it can be said in %s', (_, words) => {
  const replies = [
    respond('ask', { question: 'Ushakov December', private: true, to: person }),
    respond('ask', { question: 'qwxzvk' }),
    respond('quote', { passage: '¶ 99' }),
    respond('search', { words: 'cold war' }),
    respond('check', { quote: 'China never supported Russia’s efforts to sign a deal with NATO', speaker: 'Putin' }),
    respond('copy', { place }),
    chat.respond({ command: 'share', options: { place }, asker: person }),
    respond('about', {}),
    respond('nope', {}),
  ];
  for (const reply of replies) {
    for (const colours of [true, false]) {
      const said = render(reply, words, { width: 40, colours });
      expect(said.trim()).not.toBe('');
      expect(said).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});
