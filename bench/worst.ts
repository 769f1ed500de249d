import { random } from './random.ts';

// The costliest texts there are: one line of the table each.

/** In UTF-16 units: an option, a message with its embeds, and a button's id are no longer. */
export const OPTION = 6000;
export const MESSAGE = 20_000;
export const ID = 100;
const next = random(3);
const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(next() * items.length)] as Item;
const letters = (count: number, from = 'abcdefghijklmnopqrstuvwxyz') =>
  Array.from({ length: count }, () => pick(from)).join('');
const script = (first: number, count: number) => () =>
  Array.from({ length: 6 }, () => String.fromCodePoint(first + Math.floor(next() * count))).join('');

/**
 * Pieces that texts are made of, one behind the other.
 *
 * @param words Of the documents.
 */
export function kindsOf(words: readonly string[]): Readonly<Record<string, () => string>> {
  const misspelt = (word: string) => {
    const at = Math.floor(next() * word.length);
    return word.slice(0, at) + letters(1) + word.slice(at + 1);
  };

  return {
    'words of the documents': () => `${pick(words)} `,
    'misspelt words of the documents': () => `${misspelt(pick(words))} `,
    'words, every seventh another one': () => `${pick(words)} `.repeat(6) + letters(7),
    'one word': () => `${words[0]} `,
    'four letters': () => `${pick(['th', 'st', 'pr'])}${letters(2)} `,
    'nine letters': () => `${letters(9)} `,
    'two letters': () => `${letters(2)} `,
    capitals: () => `${letters(4).toUpperCase()} `,
    'a chain of hyphens': () => `${letters(3)}-`,
    'points and apostrophes': () => 'aAaA.aA’aA-aA ',
    initials: () => 'U.S. ',
    numbers: () => `${Math.floor(next() * 1e5)}, `,
    'words for numbers': () => pick(['one ', 'fourth ', 'última ', '第四段', 'XIV ']),
    references: () => `¶ ${Math.floor(next() * 99)}, `,
    'quotation marks': () => pick(['“', '”', '"', "'a ", '«', '„', ' b ']),
    'brackets and ellipses': () => pick(['[', ']', '(', ')', '…', '... ', 'a ']),
    'lines of quotations': () => `> ${pick(words)}\n“${pick(words)} ${pick(words)}”\n`,
    'names behind quotations': () => `“${pick(words)} ${pick(words)} ${pick(words)}” — ${letters(5)} Putin said `,
    'markup of a chat': () =>
      pick(['**', '__', '~~', '||', '`', '[a](', 'https://a.b/', '<@1>', '\\', '# ', '> ', '\n']),
    'white space': () => pick([' ', '\n', '\t', '\u00a0']),
    'what did … say': () => `what did ${letters(3)} `,
    'U+FDFA': () => '\ufdfa',
    'what cannot be seen': () => `${letters(2)}\u200d\u00ad${letters(1)} `,
    'stacked marks': () => `${letters(1)}${'\u0301'.repeat(9)}`,
    surrogates: () => pick(['\ud83d', '\udc4d', '👍', '🇷🇺']),
    Chinese: script(0x4e00, 20_000),
    Japanese: script(0x3041, 180),
    Thai: script(0xe01, 46),
    Korean: script(0xac00, 11_000),
    Russian: () => `${script(0x430, 32)()} `,
    Arabic: () => `${script(0x627, 36)()} `,
  };
}

export function textOf(kind: () => string, length: number): string {
  let text = '';
  while (text.length < length) text += kind();
  return text.slice(0, length);
}
