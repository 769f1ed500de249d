import { assert, describe, expect, test } from 'vitest';
import { languages, plainCitation, type Reply, useActions } from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const bird = documentOf('bird', ['A 🐦 sings. Another listens.']);
const chat = chatOver(article, bird);
const copy = (options: Record<string, unknown>) => chat.respond({ command: 'copy', options });

const [fourth, song] = [placeAt(article, 4), placeAt(bird, 1)];
assert(fourth && song);

/** Presses Copy below a part of what a reply shows; below all of it if none is given. */
function pressCopy(reply: Reply, part?: { start: number; end: number }): Reply {
  assert('actions' in reply && reply.shown);
  const all = { start: 0, end: reply.shown.passage.text.length };
  const button = useActions(reply, part ?? all).find(({ label }) => label.key === 'copy');
  assert(button);
  return chat.respond(button.call);
}

test('a passage is handed to the asker alone, with what it was shown with', () => {
  expect(copy({ place: referenceTo(fourth), focus: '1-20', part: '5-40' })).toMatchObject({
    outcome: 'copy',
    private: true,
    replaces: false,
    to: null,
    message: null,
    shown: { document: article, passage: fourth.passage, paragraph: 4, focus: { start: 1, end: 20 }, from: null },
    part: { start: 5, end: 40 },
  });
  expect(copy({ place: referenceTo(fourth) })).toMatchObject({ shown: { focus: null, from: null }, part: null });
});

const spans: [string, { start: number; end: number }][] = [
  ['0-28', { start: 0, end: 28 }],
  [' 2-4 ', { start: 2, end: 4 }],
  ['12-28', { start: 12, end: 28 }],
];

test.each(spans)('copy takes the part %j', (part, span) => {
  expect(copy({ place: referenceTo(song), part })).toMatchObject({ part: span });
});

test.each(spans)('copy and share take the focus %j', (focus, span) => {
  for (const command of ['copy', 'share']) {
    const options = { place: referenceTo(song), focus };
    expect(chat.respond({ command, options })).toMatchObject({ shown: { focus: span } });
  }
});

describe.each([
  ['copy', 'focus'],
  ['copy', 'part'],
  ['share', 'focus'],
])('%s %s', (command, option) => {
  const respond = (value: unknown) => chat.respond({ command, options: { place: referenceTo(song), [option]: value } });

  test.each([
    ['beyond the end', '0-29'],
    ['beyond any end', '0-999999'],
    ['too many digits', '0-1000000'],
    ['reversed', '12-2'],
    ['empty', '2-2'],
    ['begins inside a character', '3-12'],
    ['ends inside a character', '0-3'],
    ['negative', '-1-4'],
    ['no numbers', 'a-b'],
    ['full width', '０-４'],
    ['half', '0-'],
    ['three', '0-1-2'],
    ['with a fraction', '0.5-2'],
  ])('that is %s is outdated: %j', (_, value) => {
    expect(respond(value)).toMatchObject({ outcome: 'error', private: true, message: { key: 'outdated' } });
  });

  test.each([5, { start: 0, end: 4 }])('%j is no text', (value) => {
    expect(respond(value)).toMatchObject({ outcome: 'error', message: { key: 'notText', data: { option } } });
  });
});

describe('the button', () => {
  test('copies what is shown, with its focus', () => {
    const asked = chat.respond({ command: 'ask', options: { question: 'Ushakov December' } });
    assert('actions' in asked && asked.shown?.focus);
    const reply = pressCopy(asked);
    assert(reply.outcome === 'copy');
    expect(reply.part).toBeNull();
    const { passage, paragraph, focus } = asked.shown;
    expect(reply.shown).toMatchObject({ passage, paragraph, focus, from: null });
  });

  test.each([
    [12, 28],
    [0, 11],
    [4, 11],
  ])('stands under every quotation, public or private, and copies the part that is shown: %i–%i', (start, end) => {
    for (const isPrivate of [true, false]) {
      const options = { place: referenceTo(song), private: isPrivate, from: String(start) };
      expect(pressCopy(chat.respond({ command: 'show', options }), { start, end })).toMatchObject({
        outcome: 'copy',
        shown: { paragraph: 1, from: null },
        part: { start, end },
      });
    }
  });
});

describe('a citation in plain text', () => {
  const citation = (focus?: string) => {
    const reply = copy({ place: referenceTo(fourth), ...(focus && { focus }) });
    assert(reply.outcome === 'copy');
    return plainCitation(reply.shown, languages.en);
  };

  test('says who, where, the id, and the link to the very words', () => {
    expect(citation()).toEqual([
      '— Words in quotation marks: Russia and China, joint statement, 4 February 2022. All others: teleSUR English',
      `teleSUR English, 4 February 2022 · ¶ 4 · ${article.title} · ${referenceTo(fourth)}`,
      expect.stringMatching(/^https:\/\/www\.telesurenglish\.net\/.*#:~:text=%E2%80%9CThe%20parties%20oppose/),
    ]);
    expect(citation('5-12')[2]).toMatch(/#:~:text=parties$/);
  });

  test('has no link where it would be too long for a reader’s program', () => {
    const far = documentOf('far', ['Some words.'], { url: `https://example.org/${'a'.repeat(600)}` });
    const place = placeAt(far, 1);
    assert(place);
    const reply = chatOver(far).respond({ command: 'copy', options: { place: referenceTo(place) } });
    assert(reply.outcome === 'copy');
    expect(plainCitation(reply.shown, languages.en)).toEqual([
      '— The Sampler, in its own words, 29 February 2024',
      `The Sampler, 29 February 2024 · ¶ 1 · A sample · ${referenceTo(place)}`,
    ]);
  });
});
