import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import type { Chat, Reply } from '../../src/chat/index.ts';
import { type Document, referenceTo } from '../../src/documents/index.ts';
import { locales } from '../../src/locales/index.ts';
import type { Span } from '../../src/text/index.ts';
import { chatOver, documentOf } from '../samples.ts';
import {
  document,
  expectLegal,
  pressed,
  quotedIn,
  type Rendered,
  rendered,
  respond,
  shown,
  unsearchable,
} from './rendering.ts';

const REST = 'Rest of the passage';

/** The one message of a reply, legal. */
function messageOf(reply: Reply): Rendered {
  const messages = rendered(reply);
  expectLegal(messages);
  expect(messages).toHaveLength(1);
  return messages[0] as Rendered;
}

/** All parts of a passage, from the one that a reply shows to the last, each reached by the button below the one before. */
function partsOf(chat: Chat, reply: Reply): string[] {
  const parts: string[] = [];
  for (let next: Reply | undefined = reply; next; ) {
    const message = messageOf(next);
    parts.push(quotedIn(message.content));
    next = pressed(chat, message, REST);
    expect(parts.length).toBeLessThan(80);
  }
  return parts;
}

/** Where parts stand in a text: one after another, with nothing but white space between them, up to its end. */
function placesIn(text: string, parts: readonly string[]): { start: number; end: number }[] {
  let at = 0;
  const places = parts.map((part) => {
    const piece = part.trim();
    const start = text.indexOf(piece, at);
    expect(start, `“${piece}” does not follow`).toBeGreaterThanOrEqual(0);
    expect(piece.length).toBeGreaterThan(0);
    expect(text.slice(at, start).trim()).toBe('');
    at = start + piece.length;
    return { start, end: at };
  });
  expect(text.slice(at)).toBe('');
  return places;
}

describe('a passage, whatever the document', () => {
  test('is all there, from its start by pressing Rest of the passage, in legal messages', () => {
    fc.assert(
      fc.property(document, (sample) => {
        const over = unsearchable(sample);
        for (const { text, paragraphs, sentences } of sample.passages) {
          const parts = partsOf(over, respond(over, 'quote', { passage: `${paragraphs[0]}` }));
          const ends = new Set(sentences.map(({ end }) => end));
          for (const { start, end } of placesIn(text, parts)) {
            // Within a sentence only where there is no room for all of it.
            if (!ends.has(end)) expect([...ends].filter((each) => each > start && each < end)).toEqual([]);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  /** A document, its first passage, and some of the words in it. */
  const focused = document.chain((sample) => {
    const text = sample.passages[0]?.text ?? '';
    const words = [...text.matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
    return fc.record({ sample: fc.constant(sample), focus: fc.constantFrom(...words) });
  });

  /** What somebody shares who was shown the words. */
  const sharing = (sample: Document, { start, end }: Span, offset?: number) => {
    const [passage] = sample.passages;
    assert(passage);
    const place = referenceTo({ document: sample, passage, paragraph: 1 });
    const to = '1100000000000000077';
    return { place, focus: `${start}-${end}`, to, ...(offset !== undefined && { offset: `${offset}` }) };
  };

  test('is shown around what was asked for, and its start is a press away', () => {
    fc.assert(
      fc.property(focused, ({ sample, focus }) => {
        const over = unsearchable(sample);
        const message = messageOf(respond(over, 'share', sharing(sample, focus)));
        const text = sample.passages[0]?.text ?? '';
        const part = quotedIn(message.content).trim();
        expect(text).toContain(part);
        expect(part).toContain(
          text
            .slice(focus.start, focus.end)
            .slice(0, 20)
            .toWellFormed()
            .replace(/\ufffd$/, ''),
        );
        const begun = pressed(over, message, 'Start of the passage');
        if (begun) placesIn(text, partsOf(over, begun));
        else expect(text.startsWith(part)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  test('can be copied, shared and walked around in legal messages', () => {
    fc.assert(
      fc.property(focused, ({ sample, focus }) => {
        const over = unsearchable(sample);
        for (const offset of [undefined, focus.start]) {
          const reply = respond(over, 'share', sharing(sample, focus, offset));
          assert('actions' in reply);
          const message = messageOf(reply);
          for (const { call } of reply.actions) messageOf(over.respond(call));
          for (const label of [REST, 'Copy']) {
            const next = pressed(over, message, label);
            if (next) messageOf(next);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('is copied as far as it is shown', () => {
    fc.assert(
      fc.property(focused, ({ sample, focus }) => {
        const over = unsearchable(sample);
        const message = messageOf(respond(over, 'share', sharing(sample, focus)));
        const copied = pressed(over, message, 'Copy');
        assert(copied);
        const { content } = messageOf(copied);
        // Bare, and so escaped, where the text itself would end the code block.
        const copy = content.startsWith('```') ? content : shown(content);
        expect(copy).toContain(quotedIn(message.content).trim());
      }),
      { numRuns: 12 },
    );
  });

  test('is legal in every language', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...Object.values(locales)), (sample, locale) => {
        const over = chatOver(sample);
        for (const reply of [
          respond(over, 'ask', { question: 'heron', private: true }),
          respond(over, 'quote', { passage: '1', to: '1100000000000000077' }),
          respond(over, 'search', { words: 'heron' }),
          respond(over, 'check', { quote: sample.passages[0]?.text.slice(0, 900), speaker: 'A stork' }),
          respond(over, 'about'),
        ]) {
          expectLegal(rendered(reply, locale));
        }
      }),
      { numRuns: 6 },
    );
  });

  test('is divided between sentences where they fit', () => {
    const sentence = fc.stringMatching(/^[A-Z][a-z ]{20,400}[a-z]\.$/);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 12, maxLength: 40 }), fc.constantFrom(' ', '\n'), (all, between) => {
        const text = all.join(between).replace(/ +/g, ' ');
        const over = unsearchable(documentOf('a', [text]));
        const parts = partsOf(over, respond(over, 'quote', { passage: '1' }));
        placesIn(text, parts);
        for (const part of parts) expect(part.trim()).toMatch(/^[A-Z].*\.$/s);
      }),
      { numRuns: 12 },
    );
  });

  test('is divided between words where a sentence is too long', () => {
    const text = Array.from({ length: 1500 }, (_, index) => `w${index}`).join(' ');
    const over = unsearchable(documentOf('a', [text]));
    const parts = partsOf(over, respond(over, 'quote', { passage: '1' }));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join(' ')).toBe(text);
  });

  test('is never divided within a character', () => {
    for (const letter of ['🐦', '𝒳', 'é']) {
      const text = letter.repeat(5000);
      const over = unsearchable(documentOf('a', [text]));
      expect(partsOf(over, respond(over, 'quote', { passage: '1' })).join('')).toBe(text);
    }
  });

  test('that is divided at a line break ends with its words', () => {
    const text = [1, 2, 3].map((line) => `Line ${line} ${'x'.repeat(1200)}.`).join('\n');
    const over = unsearchable(documentOf('a', [text]));
    const { content } = messageOf(respond(over, 'quote', { passage: '1' }));
    expect(content).not.toMatch(/^>\s*$/m);
  });

  test('fills a message to the last character, and no further', () => {
    const fits = (length: number) => {
      const over = unsearchable(documentOf('a', ['x'.repeat(length)]));
      const message = messageOf(respond(over, 'quote', { passage: '1' }));
      const isWhole = pressed(over, message, REST) === undefined;
      expect(quotedIn(message.content).length).toBeLessThanOrEqual(length);
      expect(quotedIn(message.content).length === length).toBe(isWhole);
      return isWhole;
    };
    const tens = Array.from({ length: 26 }, (_, index) => 1700 + 10 * index);
    const last = tens.findLast(fits) ?? 0;
    const lengths = [
      ...tens.filter((length) => length < last),
      ...Array.from({ length: 30 }, (_, at) => last - 9 + at),
    ];
    const whole = lengths.map(fits);
    // Once it does not fit, no longer one does.
    expect(whole.indexOf(false)).toBeGreaterThan(0);
    expect(whole.lastIndexOf(true)).toBe(whole.indexOf(false) - 1);
  });
});
