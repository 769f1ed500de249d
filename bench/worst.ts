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

/** Each of them a pattern looks for somewhere. */
const SIGNS = '“”„«»‹›‘’「」『』"\'()（）[]*_~|.,:;!?¿…。！？：—–-•·/@#%§¶>` \n\t\u00a0\u2028\u0301\u064e1²Ⅳ٣';
const PIECES =
  'NATO НАТО 北约 나토 ناتو Putin 普京 U.S. anti-NATO Ab, not не 不 when когда said 说 who and Mr. 第三段 1.2.3 million hello “NATO”'
    .split(' ')
    .concat(
      'Xi Jinping',
      'he said',
      'according to',
      'what did',
      'Article 1(a)',
      '4 February 2022',
      '[12:30] a: b',
      '— B',
    )
    .concat('Putin said: “NATO is”', '„NATO is“ said Putin', 'a: b');
const filled = (piece: string, length: number) => piece.repeat(length / piece.length);

/** Texts on which a pattern may run in circles, by their lengths: what it looks for, over and over, and then something else. */
export const REPEATED: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    [...SIGNS].flatMap((sign): [string, (length: number) => string][] => [
      [`only ${JSON.stringify(sign)}`, (length) => filled(sign, length)],
      [`letters and ${JSON.stringify(sign)}`, (length) => filled(`Ab ${sign}`, length)],
      [`${JSON.stringify(sign)} inside a text`, (length) => `The parties oppose NATO${filled(sign, length - 30)} and`],
      [`“NATO” with ${JSON.stringify(sign)} in between`, (length) => filled(`~~${sign}NATO`, length)],
    ]),
  ),
  ...Object.fromEntries(
    ['“”', '„“', '«»', '‘’', '「」', '()', '[]'].flatMap(([opening, closing]) => [
      [
        `${opening} and then ${closing}`,
        (length: number) => filled(`${opening}`, length / 2) + filled(`${closing}`, length / 2),
      ],
      [
        `lines with ${opening}, then with ${closing}`,
        (length: number) => filled(`${opening}a\n`, length / 2) + filled(`a${closing}\n`, length / 2),
      ],
    ]),
  ),
  ...Object.fromEntries(
    PIECES.flatMap((piece): [string, (length: number) => string][] => [
      [`${piece}, over and over`, (length) => filled(`${piece} `, length)],
      [`lines of ${piece}`, (length) => filled(`> ${piece}\n`, length)],
      [`sentences of ${piece}`, (length) => filled(`${piece}. `, length)],
    ]),
  ),
};
