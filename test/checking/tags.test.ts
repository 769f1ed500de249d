import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

const A = 'The weir keeps the upper pond full in August';
const B = 'No otter has been seen below the bridge this year';
const post = `${B}, nor above it.https://t.co/Ab3xYz — Ida Quist (@idaq) 4 June 2024`;
const pond = documentOf('pond', [`${A}.\n— Emil Brandt`, `${post}\n— Ida Quist`]);
const checker = new Checker([pond]);

const check = (text: string, isQuotation = false) =>
  checker.check(text, { isQuotation }).map(({ verdict, attribution }) => `${verdict}, ${attribution}`);

describe('tags of forums and of HTML are no words', () => {
  test.each([
    [`[quote=Brandt]${A}[/quote]`, 'right'],
    [`[quote]${A}[/quote]`, 'unclaimed'],
    [`[quote="Quist, post: 12, member: 3"]\n${A}\n[/quote]\nwow`, 'wrong'],
    [`[quote author=Quist date=2024]${A}[/quote]`, 'wrong'],
    [`[b]Quist:[/b] [i]${A}[/i]`, 'wrong'],
    [`<b>Brandt</b>: <i>${A}</i>`, 'right'],
    [`<blockquote cite="https://example.org">${A}</blockquote><p>— Quist</p>`, 'wrong'],
    [`<blockquote><p>${A}</p><footer>— <cite>Quist</cite></footer></blockquote>`, 'wrong'],
    [`<blockquote>${A}<cite>Emil Brandt</cite></blockquote> wow`, 'right'],
    [`<p>${A}</p>`, 'unclaimed'],
    [`<<${A}>> — Brandt`, 'right'],
  ])('%s', (text, attribution) => {
    for (const isQuotation of [true, false]) expect(check(text, isQuotation)).toEqual([`verbatim, ${attribution}`]);
  });

  test('but where a document has them', () => {
    const text = 'Write <b>bold</b> words with [b] and [/b] around them';
    const [found] = new Checker([documentOf('markup', [text])]).check(text, { isQuotation: true });
    expect(found).toMatchObject({ verdict: 'verbatim', quotation: text });
  });
});

describe('who stands before or behind words in a way of chats and posts is no part of them', () => {
  test.each([
    [`(Brandt) ${A}`, 'right'],
    [`[Quist] "${A}"`, 'wrong'],
    [`"${A}" [Brandt]`, 'right'],
    [`\`${A}\` said Quist`, 'wrong'],
    [`Brandt said \`${A}\` lol`, 'right'],
    [`${A} (с) Quist`, 'wrong'],
    [`${A} (c) Brandt, 2024`, 'right'],
    [`${A} © Emil Brandt`, 'right'],
    // Whose post it is, or whom a message speaks to.
    [`RT @idaq: ${post}`, 'unclaimed'],
    [`RT @idaq: "${A}"`, 'unclaimed'],
    [`@quist: ${A}`, 'unclaimed'],
  ])('%s', (text, attribution) => {
    for (const isQuotation of [true, false]) expect(check(text, isQuotation)).toEqual([`verbatim, ${attribution}`]);
  });

  test('nor is the link of another share of a post', () => {
    expect(check(`${B}, nor above it https://t.co/Qq7`)).toEqual(['verbatim, unclaimed']);
  });

  test('nor is a question who says it', () => {
    const [found] = checker.check(`ida 14:05\n${A}\ntom 14:06\nsource??`, {});
    expect(found).toMatchObject({ verdict: 'verbatim', claimed: null });
  });

  test.each([`${post} ${B}`, `nor above it.https://t.co/Ab3xYz — … ${B}`])(
    'but one within words that are put together is: %s',
    (text) => {
      expect(check(text, true)).toEqual(['spliced, unclaimed']);
    },
  );

  test('but what an editor put in is', () => {
    expect(check('[Quist] keeps the upper pond full in August')).toEqual(['shortened, unclaimed']);
  });
});
