import { assert, describe, expect, test } from 'vitest';
import type { Call, Reply } from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { type Locale, locales } from '../../src/locales/index.ts';
import { callsOf, linesOf, type Terminal } from '../../src/terminal/lines.ts';
import { plainCitation } from '../../src/view/citation.ts';
import { present } from '../../src/view/index.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const { en } = locales;
const chat = chatOver(article);
const narrow: Terminal = { width: 40, colours: false, hasChoice: true };
const person = '123456789012345678';

function respond(command: string, options: Record<string, unknown>, over = chat): Reply {
  return over.respond({ command, options });
}

/** The one card of a reply, for there is room for all of it. */
function cardOf(reply: Reply, locale: Locale) {
  const [card, ...others] = present(reply, locale, () => true);
  assert(card && others.length === 0);
  return card;
}

function render(reply: Reply, locale: Locale, terminal: Terminal): string {
  return linesOf(cardOf(reply, locale), terminal);
}

/** Without the marks of what would be bold. */
const unmarked = (text: string) => text.replaceAll('**', '');

function callsIn(reply: Reply): Call[] {
  return callsOf(cardOf(reply, en));
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
    expect(unmarked(quoted.join(' '))).toBe(source.passage.text);
    expect(lines.findIndex((line) => line.endsWith(referenceTo(source)))).toBeGreaterThan(quoted.length);
  });

  test('has its link right below, not wrapped, and its document with its address', () => {
    const lines = render(respond('quote', { passage: '4' }), en, { ...narrow, width: 100 }).split('\n');
    const below = lines.findLastIndex((line) => line.startsWith('│ ')) + 1;
    expect(lines[below]?.startsWith(`${article.url}#:~:text=`)).toBe(true);
    expect(lines[below + 1]).toMatch(/^— Words in quotation marks: /);
    expect(lines.join(' ')).toContain(`${article.title} (${article.url}) · ${place}`);
  });

  test('has its focus in bold, and the rest dimmed where there are colours', () => {
    const reply = respond('ask', { question: 'Ushakov December' });
    const [quoted = '', link = ''] = render(reply, en, { ...narrow, width: 2000, colours: true }).split('\n');
    expect(quoted).toContain(' \u001b[1mIn December, Kremlin ');
    expect(quoted).toContain(' with NATO.\u001b[22m Beijing ');
    expect(link.startsWith('\u001b[2mhttps:')).toBe(true);
    expect(link.endsWith('\u001b[22m')).toBe(true);
    const [plain] = render(reply, en, { ...narrow, width: 2000 }).split('\n');
    expect(plain).not.toContain('\u001b');
    expect(plain).toMatch(/ \*\*In December, Kremlin .* with NATO\.\*\* Beijing /);
  });

  test.each([
    respond('ask', { question: 'Ushakov December' }),
    respond('ask', { question: 'Who opposes NATO?' }),
    respond('check', { quote: 'China never supported Russia’s to sign a deal with NATO', speaker: 'Putin' }),
  ])('and what is said to be in bold is marked where there are no colours', (reply) => {
    const said = render(reply, en, { ...narrow, width: 2000 });
    expect(said).toContain('In bold (“');
    expect(said).toMatch(/^│ .*\*\*.+\*\*/m);
  });

  test('offers nothing to press where nobody can', () => {
    const said = render(respond('quote', { passage: '4' }), en, { ...narrow, hasChoice: false });
    expect(said).not.toMatch(/\[\d/);
    const list = render(respond('search', { words: 'cold war' }), en, { ...narrow, hasChoice: false });
    expect(list).toMatch(/^1\. ¶ (?:.|\n)*^2\. ¶ /m);
    expect(list).not.toMatch(/\[\d/);
  });

  test('numbers what can be done next, in the order of the calls behind the numbers', () => {
    const reply = respond('show', { place, matches: place, private: true });
    const labels = render(reply, en, narrow).trimEnd().split('\n').at(-1);
    expect(labels).toBe('[1] ‹ Before: ¶ 3  [2] After: ¶ 5 ›  [3] Share  [4] Copy');
    expect(callsIn(reply).map(({ command }) => command)).toEqual(['show', 'show', 'share', 'copy']);
    const [before, , share, copy] = callsIn(reply).map((call) => chat.respond(call));
    expect(before).toMatchObject({ outcome: 'quote', shown: { paragraph: 3 } });
    expect(share).toMatchObject({ outcome: 'quote', private: false, shown: { paragraph: 4 } });
    expect(copy).toMatchObject({ kind: 'copy', shown: { paragraph: 4 } });
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

describe('a list', () => {
  test('numbers its passages, in the order of the calls behind the numbers', () => {
    const reply = respond('search', { words: 'cold war' });
    assert(reply.kind === 'list');
    const lines = render(reply, en, { ...narrow, width: 2000 })
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe(`${reply.items.length} passages for “cold war”, best first:`);
    expect(lines.slice(1)).toEqual(
      reply.items.map((_, index) => expect.stringMatching(`^\\[${index + 1}\\] ¶ .*: .+`)),
    );
    expect(callsIn(reply)).toEqual(reply.items.map(({ call }) => call));
  });
});

test('what is not in a passage is struck out, without colours, too', () => {
  const reply = respond('check', { quote: 'China never supported Russia’s efforts to sign a deal with NATO' });
  const wide = { ...narrow, width: 2000 };
  expect(render(reply, en, wide)).toMatch(/^China ~never~ supported Russia’s efforts to sign a deal with NATO$/m);
  const lacking = respond('check', { quote: 'China supported Russia’s to sign a deal with NATO' });
  expect(render(lacking, en, wide)).toMatch(/^China supported Russia’s \*\*efforts\*\* to sign a deal with NATO$/m);
  expect(render(reply, en, { ...wide, colours: true })).toContain('China ~\u001b[9mnever\u001b[29m~ supported');
});

describe('what is copied', () => {
  test('is the text and its citation, not wrapped, without a bar or a number to press', () => {
    const reply = respond('copy', { place });
    assert(reply.kind === 'copy');
    const all = { start: 0, end: fourth.passage.text.length };
    const lines = [fourth.passage.text, ...plainCitation(reply.shown, all, en)];
    expect(render(reply, en, narrow)).toBe(`${lines.join('\n')}\n`);
    expect(callsIn(reply)).toEqual([]);
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
  const said = render(reply, en, { ...narrow, width: 100 });
  expect(said).toContain(article.title);
  expect(said).toContain(article.url);
  expect(callsIn(reply)).toEqual([]);
});

test.each(Object.entries<Locale>(locales))('whatever the reply, it can be said in %s', (_, locale) => {
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
      const said = render(reply, locale, { ...narrow, colours });
      expect(said.trim()).not.toBe('');
      expect(said).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});
