import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import {
  asMatch,
  FOR_EVERYBODY,
  type Match,
  partActions,
  type QuotationReply,
  type Shown,
} from '../../src/chat/index.ts';
import type { Document } from '../../src/documents/index.ts';
import { strong } from '../../src/locales/index.ts';
import type { Span } from '../../src/text/index.ts';
import { excerptOf, excerptText, partOf, suggestionName } from '../../src/view/excerpt.ts';
import { article, documentOf } from '../samples.ts';
import { passageOf, prose, space, word } from './passages.ts';

const document = documentOf('sample', ['Some words.']);

/** A match of a passage, as far as it matters what it is cut to. */
function matchOf(text: string, highlights: readonly Span[] = []): Match {
  return { document, passage: passageOf(text), confidence: 1, focus: null, highlights };
}

function shownOf(text: string, how: { readonly focus?: Span | null; readonly offset?: number | null } = {}): Shown {
  return { ...matchOf(text), paragraph: 1, offset: null, ...how };
}

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
      { numRuns: 500 },
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

  test('shows the focus, or of a long one the words in it, or else its beginning', () => {
    const text = `Heron, stork. ${'filler '.repeat(40)}Egrets eat by the lake with a stork. ${'Filler '.repeat(40)}`;
    const highlights = [...text.matchAll(/heron|stork/gi)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    const focus = { start: text.indexOf('Egrets'), end: text.indexOf(' Filler') };
    for (const words of [highlights, highlights.slice(0, 1), []]) {
      const { start, end } = excerptOf({ ...matchOf(text, words), focus }, 60);
      expect(text.slice(start, end)).toContain('Egrets eat by the lake with a stork.');
    }
    const long = { start: focus.start, end: text.length };
    const pieces = [highlights, []].map((words) => excerptOf({ ...matchOf(text, words), focus: long }, 60));
    const [withWords = '', without = ''] = pieces.map(({ start, end }) => text.slice(start, end));
    expect(withWords).toContain('stork');
    expect(without).toMatch(/^Egrets/);
  });

  test.each([
    ['words.https://example.org/heron/stork', 'heron'],
    ['words of https://example.org/heron/stork', 'stork'],
    ['https://example.org/heron/stork/heron/stork', 'stork'],
  ])('ends before an address that it would divide: %s', (beginning, found) => {
    const text = `${beginning}${'x'.repeat(60)}`;
    const start = text.indexOf(found);
    const match = matchOf(text, [{ start, end: start + found.length }]);
    for (let length = 20; length < 40; length += 1) {
      const { start, end } = excerptOf(match, length);
      expect(text.slice(start, end)).not.toContain('https://');
    }
  });

  test('has no emphasis inside of an address, nor its cut right behind one', () => {
    const text = `See https://example.org/heron/stork for a heron. ${'filler '.repeat(40)}`;
    const highlights = [...text.matchAll(/heron|stork/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    const match = matchOf(text.slice(0, 48), highlights);
    expect(excerptText(match, excerptOf(match, 100))).toEqual([
      'See https://example.org/heron/stork for a ',
      strong('heron'),
      '.',
    ]);
    const cut = matchOf(text.trim());
    expect(excerptText(cut, excerptOf(cut, 36))).toEqual(['See https://example.org/heron/stork', ' …']);
  });
});

describe('the part to show of a passage', () => {
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 9 }), fc.constantFrom('.', '!', '.”', '?'), space)
    .map(([words, end, gap]) => `Heron ${words.join(' ')}${end}${gap}`);
  const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => sentences.join('').trim());
  /** Places between two characters. */
  const places = (text: string) => {
    let at = 0;
    return [0, ...Array.from(text, (character) => (at += character.length))];
  };
  /** A passage with or without a focus, a place in it, and how much room there is for a part. */
  const shown = text.chain((text) => {
    const at = places(text);
    const whole = shownOf(text);
    return fc.record({
      shown: fc
        .tuple(fc.nat({ max: at.length - 2 }), fc.nat({ max: at.length - 2 }), fc.boolean())
        .map(([one, two, hasFocus]): Shown => {
          const [first, last] = [Math.min(one, two), Math.max(one, two)];
          const focus = hasFocus ? { start: at[first] ?? 0, end: at[last + 1] ?? 0 } : null;
          return { ...whole, focus };
        }),
      offset: fc.constantFrom(...at.slice(0, -1)),
      room: fc.integer({ min: 4, max: text.length * 2 }),
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
      fc.property(shown, fc.boolean(), ({ shown, offset, room }, hasOffset) => {
        const asked = { ...shown, offset: hasOffset ? offset : null };
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
        else if (hasOffset) expect(part.start).toBe(offset);
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
      fc.property(shown, ({ shown, offset, room }) => {
        const fits = fitting(shown, room);
        fc.pre(!fits({ start: 0, end: shown.passage.text.length }));
        const own = sentenceAt(shown, offset);
        const { start, end } = partOf({ ...shown, offset }, fits);
        expect(start).toBe(offset);
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
        const text = all.join(' ');
        fc.pre(text.length > room);
        const { start, end } = partOf(shownOf(text), (part) => part.end - part.start <= room);
        expect(start).toBe(0);
        expect(text[end]).toBe(' ');
        expect(text.slice(end + 1).split(' ')[0]?.length).toBeGreaterThan(room - end - 1);
      }),
      { numRuns: 300 },
    );
  });

  test.each([4, 5, 20, 21])('of %i characters ends between two birds', (room) => {
    const text = '🐦'.repeat(40);
    for (const offset of [null, 0, 2]) {
      const { start, end } = partOf(shownOf(text, { offset }), (part) => part.end - part.start <= room);
      expect(text.slice(start, end)).toBe('🐦'.repeat(Math.floor(room / 2)));
    }
  });

  test('holds the beginning of the focus, however long its sentence', () => {
    const text = `Herons ${'wade and '.repeat(50)}stand in shallow water.`;
    const start = text.indexOf('stand');
    const focus = { start, end: start + 'stand in shallow water'.length };
    const part = partOf(shownOf(text, { focus }), ({ start, end }) => end - start <= 200);
    expect(text.slice(part.start, part.end)).toContain('stand in shallow water');
  });

  test('and the rest of it, press by press, are all of it but white space, and end', () => {
    fc.assert(
      fc.property(shown, ({ shown, room }) => {
        const { text } = shown.passage;
        const reply = (offset: number): QuotationReply => ({
          ...{ kind: 'quotation', ...FOR_EVERYBODY, outcome: 'quote', found: 'quote' },
          ...{ matches: [], bySpeaker: false, note: null, asked: null, instead: null, actions: [] },
          shown: { ...shown, offset },
        });
        let at = 0;
        for (let presses = 0; ; presses += 1) {
          expect(presses).toBeLessThanOrEqual(text.length);
          const part = partOf({ ...shown, offset: at }, fitting(shown, room));
          expect(part.start).toBe(at);
          const actions = partActions(reply(at), part);
          const to = (key: string) => actions.find(({ label }) => label.key === key)?.call;
          if (at === 0) expect(to('startOfPassage')).toBeUndefined();
          else expect(to('startOfPassage')).toMatchObject({ command: 'show', options: { offset: '0' } });
          const rest = to('restOfPassage');
          if (!rest) {
            expect(text.slice(part.end).trim()).toBe('');
            break;
          }
          at = Number(rest.options['offset']);
          expect(at).toBeGreaterThanOrEqual(part.end);
          expect(text.slice(part.end, at).trim()).toBe('');
          expect(text[at]).toMatch(/\S/);
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each(['e\u0301', 'A\u030a\u0323', '👩‍👩‍👧', '🇺🇸', '각'.normalize('NFD'), 'क्षि'])(
    'of a passage without spaces is cut around %s, and so is each part behind it',
    (whole) => {
      const text = whole.repeat(400);
      for (const room of [99, 100, 101, 102]) {
        let offset = 0;
        while (offset < text.length) {
          const part = partOf(shownOf(text, { offset }), ({ start, end }) => end - start <= room);
          expect(part.start % whole.length).toBe(0);
          expect(part.end % whole.length).toBe(0);
          expect(part.end).toBeGreaterThan(offset);
          offset = part.end;
        }
      }
    },
  );

  test('is never empty, even where it is to begin with the white space behind a sentence', () => {
    const text = 'Herons fly. Storks wade in shallow water.';
    const shown = shownOf(text, { offset: 'Herons fly.'.length });
    const { start, end } = partOf(shown, ({ start, end }) => end - start <= 12);
    expect(text.slice(start, end)).toBe(' Storks wade');
  });

  test('grows around the focus before it grows away from it', () => {
    const text = 'One heron. Two herons. Three herons. Four herons. Five herons.';
    const start = text.indexOf('Three');
    const focus = { start, end: start + 'Three herons.'.length };
    const said = (room: number, offset: number | null = null) => {
      const part = partOf(shownOf(text, { focus, offset }), ({ start, end }) => end - start <= room);
      return text.slice(part.start, part.end);
    };
    expect(said(15)).toBe('Three herons.');
    expect(said(27)).toBe('Three herons. Four herons.');
    expect(said(40)).toBe('Two herons. Three herons. Four herons.');
    expect(said(52)).toBe('Two herons. Three herons. Four herons. Five herons.');
    expect(said(99)).toBe(text);
    expect(said(30, 0)).toBe('One heron. Two herons.');
    expect(said(30, start + 6)).toBe('herons. Four herons.');
  });
});

describe('the name of what is offered', () => {
  /** Of a passage, as Discord has it: in at most 100 characters. */
  const nameOf = (match: Match, length = 100) => {
    const place = { document: match.document, passage: match.passage, paragraph: 1 };
    return suggestionName({ value: '', place, match }, length);
  };
  const ofDocument = (document: Document, length: number) => suggestionName({ value: document.id, document }, length);

  test('begins with the paragraphs of a passage and is one line that is not too long', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 20, max: 100 }), (text, length) => {
        const name = nameOf(matchOf(text), length);
        expect(name).toMatch(/^¶ 1 · [^\n]*$/);
        expect(name.length).toBeLessThanOrEqual(length);
      }),
    );
    const [repeated] = article.passages;
    assert(repeated);
    expect(nameOf(asMatch({ document: article, passage: repeated, paragraph: 5 }))).toMatch(/^¶ 1, 5 · The two/);
  });

  test('shows where the words of a passage were found, with the cuts shown', () => {
    const text = `Herons fly. ${'filler '.repeat(40)}herons wade. ${'filler '.repeat(40)}Storks fly.`;
    const start = text.indexOf('herons wade');
    const name = nameOf(matchOf(text, [{ start, end: start + 'herons wade'.length }]));
    expect(name).toMatch(/^¶ 1 · …(?:filler )+herons wade\. (?:filler )*filler…$/);
  });

  test('is called by the paragraph that it is offered as, if that is a later one', () => {
    const [passage] = article.passages;
    assert(passage);
    const place = { document: article, passage, paragraph: 5 };
    expect(suggestionName({ value: '', place, match: asMatch(place) }, 100)).toMatch(/^¶ 5 · The two/);
  });

  test('says of which document it is, and has room for words behind that', () => {
    const match = matchOf('Herons wade in shallow water. '.repeat(9));
    const place = { document, passage: match.passage, paragraph: 1 };
    const name = suggestionName({ value: '', place, match, title: 'A sample' }, 100);
    expect(name).toMatch(/^¶ 1 · A sample · Herons wade .*…$/);
    expect(name.length).toBeLessThanOrEqual(100);
  });

  test('of a document is its title and publisher, its end cut', () => {
    expect(ofDocument(document, 100)).toBe('A sample · The Sampler');
    expect(ofDocument(document, 15)).toBe('A sample ·…');
  });

  test('of a document that is called like another one ends with what tells it from that, uncut', () => {
    const named = (length: number) => suggestionName({ value: document.id, document, mark: 'sample' }, length);
    expect(named(100)).toBe('A sample · The Sampler · sample');
    expect(named(24)).toBe('A sample ·… · sample');
  });
});
