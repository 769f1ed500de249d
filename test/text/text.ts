import fc from 'fast-check';
import { codePoint } from '../../tools/fuzz/code-point.ts';

/** What people may type, and what they may not: pieces of words in several scripts, signs, halves of characters. */
export const anyText = fc.oneof(
  fc.string({ unit: codePoint }),
  fc
    .array(
      fc.constantFrom(
        ...'abcUS12 éñßİﬁжйЁ北约ーกา\u0301\u200d\u00ad\ufeff\ud83d\udc4d\ud800\udc00\n-‐‑–—.,’\'"“”?!#*@/:',
        ...['U.S.', 'US', 'NATO', 'Cold War', 'cold-war', 'Russia’s', '1,000', 'https://t.co/', 'доллара', '北约扩张'],
        ...['United States', 'the', 'WHO', 'May', 'Henry', 'VIII', 'II', '10km', '5th', '🇺🇸', '🇨', '´', '′'],
        ...['second world war', 'the States', 'article', '5', 'Ł', 'ß', '北約', '什麼', 'ประเทศไทย', '\u2060'],
        ...['what did they say', 'when', 'ukraine', 'Putin', 'dolar', '¿qué', ' ', ' ', ' '],
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
);
