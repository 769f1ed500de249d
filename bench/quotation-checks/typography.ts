import { plainText } from '../../src/discord/messages/plain-text.ts';
import { below, pick } from './random.ts';

const LOOKS: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  T: 'Т',
};
const insert = (text: string, put: () => string) => text.replace(/\p{L}/gu, (letter) => letter + put());
export const each = (text: string, change: (word: string, index: number) => string) =>
  text.split(' ').map(change).join(' ');

/** Ways to write the same words. */
export const TYPOGRAPHY: Record<string, (text: string) => string> = {
  'quote marks': (t) => pick([`"${t.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")}"`, t.replace(/“|”/g, "''")]),
  dashes: (t) => t.replace(/[-—]/g, () => pick(['-', '‑', '–', '—', '−'])),
  'ellipsis before and after': (t) => pick([`…${t}…`, `...${t} ...`, `[…] ${t} […]`, `. . . ${t}. . .`]),
  'white space': (t) => each(t, (w) => w + pick(['', ' ', '\n', '\t', '\u00a0', '\u3000', '\r\n\r\n'])),
  'end marks left out': (t) => t.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  'case and Unicode form': (t) =>
    pick([t.toUpperCase(), t.toLowerCase(), t.normalize('NFD'), t.normalize('NFKC'), t.normalize('NFKD')]),
  'full-width and bold letters': (t) =>
    pick([
      t.replace(/[!-~]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)),
      t.replace(/[a-z]/g, (c) => String.fromCodePoint(c.charCodeAt(0) - 97 + 0x1d41a)),
    ]),
  'bold, italic, struck, code': (t) => {
    const marks = pick(['**', '*', '_', '__', '***', '~~', '`']);
    return pick([`${marks}${t}${marks}`, each(t, (w, i) => (i % 3 === 1 ? marks + w + marks : w))]);
  },
  'bars, headings, lists': (t) =>
    pick(['> ', '>>> ', '# ', '-# ', '- ']) + each(t, (w, i) => (i % 6 === 5 ? `\n> ${w}` : w)),
  'spoilers and fences': (t) => pick([`||${t}||`, `\`\`\`\n${t}\n\`\`\``, `\`\`\`md\n${t}\n\`\`\``, `||**"${t}"**||`]),
  links: (t) =>
    pick([`[${t}](https://example.org/a?b=c)`, each(t, (w, i) => (i === 2 ? `[${w}](<https://x.org>)` : w))]),
  'emoji and mentions': (t) =>
    plainText(each(t, (w) => w + pick(['', '', ' 😀', ' 👩‍👩‍👧', ' 🇷🇺', ' <:nato:123456789>', ' <@123456>']))),
  'zero-width and bidi': (t) => insert(t, () => pick(['', '\u200b', '\u200d', '\u2060', '\u202e', '\u200f', '\u00ad'])),
  'look-alike letters': (t) => t.replace(/[aeopcxyisT]/g, (letter) => (below(2) ? (LOOKS[letter] ?? letter) : letter)),
  Zalgo: (t) =>
    insert(t, () => Array.from({ length: below(5) }, () => String.fromCharCode(0x300 + below(112))).join('')),
  'Zalgo with U+0488 and U+0489': (t) => insert(t, () => pick(['', '\u0489', '\u0488', '\u0334'])),
};
