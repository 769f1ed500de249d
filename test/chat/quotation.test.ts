import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asMatch,
  excerptOf,
  headingOf,
  headingOfMatch,
  paragraphsOf,
  partActions,
  partOf,
  placeOf,
  type QuotationReply,
  type Shown,
  type Span,
  sourceLink,
  useActions,
} from '../../src/chat/index.ts';
import { article, documentOf } from '../samples.ts';

/** A match of the only passage of a document. */
function matchOf(text: string, highlights: readonly Span[] = []) {
  const document = documentOf('sample', [text]);
  const [passage] = document.passages;
  if (!passage) throw new Error('no passage');
  return { document, passage, confidence: 1, focus: null, highlights };
}

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.constantFrom('🐦', '🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦', 'é', 'NATO,', '“quoted”', '中文没有空格的句子', 'x'.repeat(60)),
);
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\n');
const prose = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 80 })
  .map((words) => words.flat().join('').trim());

describe('an excerpt', () => {
  /** Prose with some of its words found, in order. */
  const found = prose.chain((text) => {
    const words = [...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
    return fc.record({ text: fc.constant(text), highlights: fc.subarray(words) });
  });

  test('is a piece of the passage around words that were found, never longer than asked, never half a character', () => {
    fc.assert(
      fc.property(found, fc.integer({ min: 20, max: 200 }), ({ text, highlights }, length) => {
        const { start, end } = excerptOf(matchOf(text, highlights), length);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end - start).toBeLessThanOrEqual(length);
        expect(text.slice(start, end).isWellFormed()).toBe(true);
        if (text.length <= length) expect([start, end]).toEqual([0, text.length]);

        expect(start === 0 || /\s/.test(text[start - 1] ?? '')).toBe(true);
        const fitting = highlights.filter((span) => span.end - span.start <= length);
        expect(fitting.length === 0 || fitting.some((span) => span.start >= start && span.end <= end)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('ends between words', () => {
    const plain = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(plain, fc.integer({ min: 40, max: 140 }), (words, length) => {
        const text = words.join(' ');
        const { end } = excerptOf(matchOf(text), length);
        expect(end === text.length || text[end] === ' ').toBe(true);
      }),
    );
  });

  test('shows where most of the words were found', () => {
    const text = `heron ${'filler '.repeat(40)}heron stork heron ${'filler '.repeat(40)}stork`;
    const highlights = [...text.matchAll(/heron|stork/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    const { start, end } = excerptOf(matchOf(text, highlights), 100);
    expect(text.slice(start, end)).toContain('heron stork heron');
  });
});

describe('the part to show of a passage', () => {
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 9 }), fc.constantFrom('.', '!', '.”', '?'), space)
    .map(([words, end, gap]) => `Heron ${words.join(' ')}${end}${gap}`);
  const passage = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => {
    const { document, passage } = matchOf(sentences.join('').trim());
    return { document, passage };
  });
  /** Places between two characters. */
  const places = (text: string) => [0, ...text].map((_, index, all) => all.slice(1, index + 1).join('').length);
  /** A passage with or without a focus, a place in it, and how much room there is for a part. */
  const shown = passage.chain(({ document, passage }) => {
    const at = places(passage.text);
    return fc.record({
      shown: fc
        .tuple(fc.nat({ max: at.length - 2 }), fc.nat({ max: at.length - 2 }), fc.boolean())
        .map(([one, two, hasFocus]): Shown => {
          const [first, last] = [Math.min(one, two), Math.max(one, two)];
          const focus = hasFocus ? { start: at[first] ?? 0, end: at[last + 1] ?? 0 } : null;
          return { document, passage, paragraph: 1, confidence: 1, highlights: [], focus, from: null };
        }),
      from: fc.constantFrom(...at.slice(0, -1)),
      room: fc.integer({ min: 4, max: passage.text.length * 2 }),
    });
  });
  /** Line feeds and commas take the room of two, as what is escaped does. */
  const fitting =
    ({ passage: { text } }: Shown, room: number) =>
    ({ start, end }: Span) =>
      end - start + (text.slice(start, end).match(/[\n,]/g) ?? []).length <= room;
  const startsOf = ({ passage: { sentences } }: Shown) => sentences.map(({ start }) => start);
  const endsOf = ({ passage: { sentences } }: Shown) => sentences.map(({ end }) => end);
  /** The sentence that holds a place; for white space the one behind it. */
  const sentenceAt = ({ passage: { sentences } }: Shown, at: number): Span => {
    const sentence = sentences.find(({ end }) => end > at);
    if (!sentence) throw new Error('no sentence');
    return sentence;
  };

  test('fits, is whole where the whole fits, and never ends inside a character', () => {
    fc.assert(
      fc.property(shown, fc.boolean(), ({ shown, from, room }, hasFrom) => {
        const asked = { ...shown, from: hasFrom ? from : null };
        const { text } = shown.passage;
        const fits = fitting(shown, room);
        const part = partOf(asked, fits);
        expect(part.start).toBeGreaterThanOrEqual(0);
        expect(part.end).toBeGreaterThan(part.start);
        expect(part.end).toBeLessThanOrEqual(text.length);
        expect(fits(part)).toBe(true);
        expect(text.slice(part.start, part.end).isWellFormed()).toBe(true);
        const whole = { start: 0, end: text.length };
        if (fits(whole)) expect(part).toEqual(whole);
        else if (hasFrom) expect(part.start).toBe(from);
      }),
      { numRuns: 150 },
    );
  });

  test('is as many whole sentences around the focus as fit, if its own does', () => {
    fc.assert(
      fc.property(shown, ({ shown, room }) => {
        const fits = fitting(shown, room);
        const own = sentenceAt(shown, shown.focus?.start ?? 0);
        fc.pre(fits(own));
        const { start, end } = partOf(shown, fits);
        const [starts, ends] = [startsOf(shown), endsOf(shown)];
        expect(starts).toContain(start);
        expect(ends).toContain(end);
        expect(start).toBeLessThanOrEqual(own.start);
        expect(end).toBeGreaterThanOrEqual(own.end);
        const [before, after] = [starts[starts.indexOf(start) - 1], ends[ends.indexOf(end) + 1]];
        if (before !== undefined) expect(fits({ start: before, end })).toBe(false);
        if (after !== undefined) expect(fits({ start, end: after })).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('begins where it is to begin, and ends with a sentence if one fits', () => {
    fc.assert(
      fc.property(shown, ({ shown, from, room }) => {
        const fits = fitting(shown, room);
        fc.pre(!fits({ start: 0, end: shown.passage.text.length }));
        const own = sentenceAt(shown, from);
        const { start, end } = partOf({ ...shown, from }, fits);
        expect(start).toBe(from);
        expect(end).toBeGreaterThan(start);
        if (fits({ start, end: own.end })) expect(endsOf(shown)).toContain(end);
        else expect(end).toBeLessThan(own.end);
      }),
      { numRuns: 150 },
    );
  });

  test('of a sentence that is too long is as many words as fit', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 13, max: 60 }), (all, room) => {
        const { document, passage } = matchOf(all.join(' '));
        const asked = { document, passage, paragraph: 1, confidence: 1, highlights: [], focus: null, from: null };
        fc.pre(passage.text.length > room);
        const { start, end } = partOf(asked, (part) => part.end - part.start <= room);
        expect(start).toBe(0);
        expect(passage.text[end]).toBe(' ');
        expect(passage.text.slice(end + 1).split(' ')[0]?.length).toBeGreaterThan(room - end - 1);
      }),
      { numRuns: 300 },
    );
  });

  test.each([4, 5, 20, 21])('of %i characters ends between two birds', (room) => {
    const { document, passage } = matchOf('🐦'.repeat(40));
    const asked = { document, passage, paragraph: 1, confidence: 1, highlights: [], focus: null };
    for (const from of [null, 0, 2]) {
      const { start, end } = partOf({ ...asked, from }, (part) => part.end - part.start <= room);
      expect(passage.text.slice(start, end)).toBe('🐦'.repeat(Math.floor(room / 2)));
    }
  });

  test('holds the beginning of the focus, however long its sentence', () => {
    const { document, passage } = matchOf(`Herons ${'wade and '.repeat(50)}stand in shallow water.`);
    const start = passage.text.indexOf('stand');
    const focus = { start, end: start + 'stand in shallow water'.length };
    const asked: Shown = { document, passage, paragraph: 1, confidence: 1, highlights: [], focus, from: null };
    const part = partOf(asked, ({ start, end }) => end - start <= 200);
    expect(passage.text.slice(part.start, part.end)).toContain('stand in shallow water');
  });

  test('and the rest of it, press by press, are all of it but white space, and end', () => {
    fc.assert(
      fc.property(shown, ({ shown, room }) => {
        const { text } = shown.passage;
        const reply = (from: number | null): QuotationReply => ({
          ...{ outcome: 'quote', private: false, replaces: false, to: null, by: null, message: null },
          ...{ found: 'quote', matches: [], actions: [], shown: { ...shown, from } },
        });
        let at = 0;
        for (let presses = 0; ; presses += 1) {
          expect(presses).toBeLessThanOrEqual(text.length);
          const part = partOf({ ...shown, from: at }, fitting(shown, room));
          expect(part.start).toBe(at);
          const actions = partActions(reply(at), part);
          const to = (key: string) => actions.find(({ label }) => label.key === key)?.call;
          if (at === 0) expect(to('startOfPassage')).toBeUndefined();
          else expect(to('startOfPassage')).toMatchObject({ command: 'show', options: { from: '0' } });
          const rest = to('restOfPassage');
          if (!rest) {
            expect(text.slice(part.end).trim()).toBe('');
            break;
          }
          at = Number(rest.options['from']);
          expect(at).toBeGreaterThanOrEqual(part.end);
          expect(text.slice(part.end, at).trim()).toBe('');
          expect(text[at]).toMatch(/\S/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is never empty, even where it is to begin with the white space behind a sentence', () => {
    const { document, passage } = matchOf('Herons fly. Storks wade in shallow water.');
    const from = 'Herons fly.'.length;
    const asked: Shown = { document, passage, paragraph: 1, confidence: 1, highlights: [], focus: null, from };
    const { start, end } = partOf(asked, ({ start, end }) => end - start <= 12);
    expect(passage.text.slice(start, end)).toBe(' Storks wade');
  });

  test('leads nowhere where nothing is shown', () => {
    const nothing: QuotationReply = {
      ...{ outcome: 'none', private: true, replaces: false, to: null, by: null, message: null },
      ...{ found: 'none', matches: [], actions: [], shown: null },
    };
    expect(partActions(nothing, { start: 0, end: 0 })).toEqual([]);
    expect(useActions(nothing, { start: 0, end: 0 })).toEqual([]);
  });

  test('grows around the focus before it grows away from it', () => {
    const { document, passage } = matchOf('One heron. Two herons. Three herons. Four herons. Five herons.');
    const start = passage.text.indexOf('Three');
    const focus = { start, end: start + 'Three herons.'.length };
    const asked: Shown = { document, passage, paragraph: 1, confidence: 1, highlights: [], focus, from: null };
    const said = (room: number, from: number | null = null) => {
      const part = partOf({ ...asked, from }, ({ start, end }) => end - start <= room);
      return passage.text.slice(part.start, part.end);
    };
    expect(said(15)).toBe('Three herons.');
    expect(said(27)).toBe('Three herons. Four herons.');
    expect(said(40)).toBe('Two herons. Three herons. Four herons.');
    expect(said(52)).toBe('Two herons. Three herons. Four herons. Five herons.');
    expect(said(99)).toBe(passage.text);
    expect(said(30, 0)).toBe('One heron. Two herons.');
    expect(said(30, start + 6)).toBe('herons. Four herons.');
  });
});

describe('a heading', () => {
  const line = fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 300 }));

  test('is the line, or its beginning with the cut shown, never half a character', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 120 }), (whole, length) => {
        const heading = headingOf(whole, length);
        expect(heading.length).toBeLessThanOrEqual(length);
        expect(heading.isWellFormed()).toBe(whole.isWellFormed());
        if (whole.length <= length) expect(heading).toBe(whole);
        else expect(`${whole}…`.startsWith(heading.slice(0, -1)) && heading.endsWith('…')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['fits exactly', 12, 'fits exactly'],
    ['is cut between words', 18, 'is cut between…'],
    ['x'.repeat(30), 10, `${'x'.repeat(9)}…`],
    // Cutting between words would leave too little.
    [`a ${'x'.repeat(30)}`, 10, `a ${'x'.repeat(7)}…`],
  ])('%j in %i characters is %j', (whole, length, heading) => {
    expect(headingOf(whole, length)).toBe(heading);
  });

  test('of a passage begins with its paragraphs and is one line of at most 100 characters', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const heading = headingOfMatch(matchOf(text));
        expect(heading).toMatch(/^¶ 1 · [^\n]*$/);
        expect(heading.length).toBeLessThanOrEqual(100);
      }),
    );
    const [repeated] = article.passages;
    if (repeated)
      expect(headingOfMatch(asMatch({ document: article, passage: repeated, paragraph: 5 }))).toMatch(
        /^¶ 1, 5 · The two/,
      );
  });

  test('of a passage shows where its words were found, with the cuts shown', () => {
    const text = `Herons fly. ${'filler '.repeat(40)}herons wade. ${'filler '.repeat(40)}Storks fly.`;
    const start = text.indexOf('herons wade');
    const heading = headingOfMatch(matchOf(text, [{ start, end: start + 'herons wade'.length }]));
    expect(heading).toMatch(/^¶ 1 · …(?:filler )+herons wade\. (?:filler )*filler…$/);
  });

  test.each([
    [5, '¶ 1, 2, 3, 4, 5'],
    [6, '¶ 1, 2, 3, 4, 5, …'],
    [40, '¶ 1, 2, 3, 4, 5, …'],
  ])('of a passage that is printed %i times names %s', (times, paragraphs) => {
    const document = documentOf(
      'sample',
      Array.from({ length: times }, () => 'Herons fly.'),
    );
    const [passage] = document.passages;
    if (!passage) throw new Error('no passage');
    expect(paragraphsOf(passage)).toBe(paragraphs);
    expect(headingOfMatch(asMatch({ document, passage, paragraph: 1 }))).toBe(`${paragraphs} · Herons fly.`);
  });
});

test('a match is placed where its passage is first printed', () => {
  const [repeated] = article.passages;
  if (repeated) expect(placeOf(asMatch({ document: article, passage: repeated, paragraph: 5 })).paragraph).toBe(1);
});

describe('a link to the source', () => {
  const link = (text: string, url = 'https://example.org/a') => {
    const { passage } = matchOf(text);
    return sourceLink(documentOf('sample', [text], { url }), passage, null);
  };

  test.each([
    ['Six words or less stand whole.', 'Six%20words%20or%20less%20stand%20whole.'],
    ['One two three four five six seven', 'One%20two%20three%20four%20five%20six,seven'],
    ['a b c d e f g h i j k l m n', 'a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n'],
    ['Well-known, R&D', 'Well%2Dknown%2C%20R%26D'],
    ['(“¶” isn’t *bold*)', '%28%E2%80%9C%C2%B6%E2%80%9D%20isn%E2%80%99t%20%2Abold%2A%29'],
    ["Isn't 100% #1!", 'Isn%27t%20100%25%20%231%21'],
    ['Two\nlines', 'Two%20lines'],
    ['🐦', '%F0%9F%90%A6'],
  ])('to %j names it as %s', (text, fragment) => {
    expect(link(text)).toBe(`https://example.org/a#:~:text=${fragment}`);
  });

  test('keeps the page’s own fragment', () => {
    expect(link('Words', 'https://example.org/a#part')).toBe('https://example.org/a#part:~:text=Words');
  });

  test('leads to the focus if there is one', () => {
    const { document, passage } = matchOf('Before. The focus. After.');
    expect(sourceLink(document, passage, { start: 8, end: 18 })).toBe(`${document.url}#:~:text=The%20focus.`);
  });

  test('leads to the page alone where it would grow too long, and nowhere where even that is', () => {
    const page = (length: number) => `https://example.org/${'a'.repeat(length - 20)}`;
    expect(link('x'.repeat(500), page(30))).toBe(page(30));
    const longest = page(512 - '#:~:text=Words'.length);
    expect(link('Words', longest)).toBe(`${longest}#:~:text=Words`);
    expect(link('Words', `${longest}a`)).toBe(`${longest}a`);
    expect(link('Words', page(512))).toBe(page(512));
    expect(link('Words', page(513))).toBeNull();
  });

  test('never passes Discord’s limit, and its ends are the ends of the words', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.lorem({ maxCount: 30 })), fc.integer({ min: 30, max: 520 }), (text, length) => {
        const url = `https://example.org/${'a'.repeat(length - 20)}`;
        const to = link(text, url);
        expect(to === null).toBe(length > 512);
        if (to === null) return;
        expect(to.length).toBeLessThanOrEqual(512);
        expect(to.startsWith(url)).toBe(true);
        const [, fragment] = to.split('#:~:text=');
        if (fragment === undefined) return;
        expect(fragment).toMatch(/^[A-Za-z0-9%._~]+(,[A-Za-z0-9%._~]+)?$/);
        const [first = '', last] = fragment.split(',').map(decodeURIComponent);
        const line = text.replace(/\s+/g, ' ');
        expect(line.startsWith(first)).toBe(true);
        expect(line.endsWith(last ?? first)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
