import type { Verdict } from '../../src/checking/index.ts';
import { loadDocuments } from '../../src/documents/reading/index.ts';
import { below, pick, times } from './random.ts';
import { CLAIMED, OTHERS, PUBLISHER, SAID, STRANGER } from './sentences.ts';
import { TYPOGRAPHY } from './typography.ts';

/** A text, and what is to be found out about it; README.md has the rules. */
export interface Case {
  /** What was done to make it. */
  readonly kind: string;
  readonly text: string;
  /** Who is said to say it, apart from what stands in the text. */
  readonly speaker?: string;
  readonly verdict: Verdict;
  readonly changed?: 'negation' | 'number';
  readonly attribution?: 'right' | 'reported' | 'published' | 'about' | 'wrong' | 'unknown';
}

// Words are what stands between white space here, lest the cases agree with the code about what a word is.
export const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const plain = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** What the cases are made from. */
export const documents = loadDocuments('data');
const passages = documents.flatMap((document) => document.passages);
export const texts = passages.map(({ text }) => text);
const sentences = passages.flatMap((passage) =>
  passage.sentences.map(({ start, end }) => passage.text.slice(start, end)),
);
const everything = plain(texts.join(' '));
/** Whether its words stand in the article, one after the other. */
export const stands = (text: string) => everything.includes(plain(text));

/** The words of sentences that are not in the article. */
export const strangeWords = (foreign: readonly string[]): string[] =>
  [...OTHERS, ...foreign].flatMap(wordsOf).map((word) => word.replace(/[^\p{L}]/gu, ''));

const NEGATED: Record<string, string> = {
  emphasize: 'don’t emphasize',
  continues: 'does not continue',
  have: 'haven’t',
  has: 'hasn’t',
  is: 'isn’t',
  are: 'aren’t',
  was: 'wasn’t',
  could: 'couldn’t',
  oppose: 'refuse to oppose',
  called: 'never called',
};
const GAPS = [' … ', ' ... ', ' […] ', '…', '... ', ' [...] ', ' (...) ', ' . . . '];

/** Some words in a row of a paragraph. */
export function span(least: number, most: number, text = pick(texts)): string[] {
  const words = text.split(' ');
  const length = Math.min(words.length, least + below(most - least + 1));
  const from = below(words.length - length + 1);
  return words.slice(from, from + length);
}
const inner = (words: readonly string[]) => 1 + below(words.length - 2);
const isReal = (word = '') => /\p{L}/u.test(word);

function altered(
  kind: string,
  change: (words: string[], at: number) => string[] | undefined,
  changed?: Case['changed'],
): Case[] {
  return times(1000, () => {
    const words = span(6, 20);
    const text = change(words, inner(words))?.join(' ');
    return text === undefined || stands(text)
      ? undefined
      : { kind, text, verdict: 'altered', ...(changed && { changed }) };
  });
}

function shortened(kind: string, gaps: number, gap: () => string): Case[] {
  return times(1000, () => {
    const words = span(8 + 5 * gaps, 30);
    const size = Math.floor(words.length / (2 * gaps + 1));
    // Pieces, with what is left out between them.
    const pieces = Array.from({ length: gaps + 1 }, (_, index) =>
      words.slice(2 * index * size, (2 * index + 1) * size),
    );
    if (size < 3 || pieces.some((piece) => wordsOf(piece.join(' ')).length < 3)) return undefined;
    return { kind, text: pieces.map((piece) => piece.join(' ')).reduce((a, b) => a + gap() + b), verdict: 'shortened' };
  });
}

function spliced(kind: string, joint: string, halves: () => readonly [string, string]): Case[] {
  return times(1000, () => {
    const [first, second] = halves();
    const inOrder = texts.some((text) => {
      const at = plain(text).indexOf(plain(first));
      return at >= 0 && plain(text).includes(plain(second).trim(), at + plain(first).length - 1);
    });
    const tooShort = [first, second].some((half) => wordsOf(half).length < 4);
    if (inOrder || tooShort || stands(`${first} ${second}`)) return undefined;
    return { kind, text: first + joint + second, verdict: 'spliced' };
  });
}

const half = (text?: string) => span(4, 12, text).join(' ');
const swapped = (): [string, string] => {
  const words = span(10, 24);
  const at = 4 + below(words.length - 8);
  return [words.slice(at).join(' '), words.slice(0, at).join(' ')];
};
const replaced = (words: string[], at: number, by: string) =>
  words.with(at, (words[at] ?? '').replace(/[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/u, by));
const verbatim = (kind: string, text: string): Case => ({ kind, text, verdict: 'verbatim' });

/**
 * All cases, the same ones in every run.
 *
 * @param foreign More sentences that are not in the article.
 */
export function makeCases(foreign: readonly string[] = []): Case[] {
  const foreignWords = strangeWords(foreign);
  return [
    ...sentences.map((text) => verbatim('every sentence', text)),
    ...texts.map((text) => verbatim('every paragraph', text)),
    ...texts.flatMap((text) => {
      const words = text.split(' ');
      return words.flatMap((_, from) =>
        words
          .map((_, to) => words.slice(from, to + 1))
          .filter((part) => wordsOf(part.join(' ')).length >= 4)
          .map((part) => verbatim('every sub-span of 4 words or more', part.join(' '))),
      );
    }),
    ...Object.entries(TYPOGRAPHY).flatMap(([kind, change]) =>
      [...sentences, ...times(300, () => span(5, 25).join(' '))].map((text) => verbatim(kind, change(text))),
    ),
    ...shortened('an ellipsis', 1, () => pick(GAPS)),
    ...shortened('two ellipses', 2, () => pick(GAPS)),
    ...shortened('an editor’s words for others', 1, () => pick([' [the allies] ', ' [their] ', ' [emphasis mine] '])),
    ...times(300, (): Case => {
      const words = span(6, 20);
      return {
        kind: 'an editor’s words put in',
        text: words.with(3, `${words[3]} [sic]`).join(' '),
        verdict: 'shortened',
      };
    }),
    ...times(300, (): Case | undefined => {
      const text = span(6, 20)
        .join(' ')
        .replace(/^\p{L}(?=\p{L}{2})/u, (letter) => `[${letter.toUpperCase()}]`);
      return text.startsWith('[') ? { kind: 'an editor’s first letter: [T]he', text, verdict: 'shortened' } : undefined;
    }),
    ...altered('a word replaced', (words, at) =>
      isReal(words[at]) ? replaced(words, at, pick(foreignWords)) : undefined,
    ),
    ...altered('first or last word replaced', (words) =>
      replaced(words, pick([0, words.length - 1]), pick(foreignWords)),
    ),
    ...altered('a word replaced by one of the article', (words, at) =>
      replaced(words, at, pick(pick(texts).match(/\p{L}+/gu) ?? [])),
    ),
    ...altered('a word left out', (words, at) => (isReal(words[at]) ? words.toSpliced(at, 1) : undefined)),
    ...altered('a word added', (words, at) => words.toSpliced(at, 0, pick(foreignWords))),
    ...altered(
      'not, never, no put in',
      (words, at) => words.toSpliced(at, 0, pick(['not', 'never', 'no'])),
      'negation',
    ),
    ...altered(
      'a verb negated',
      (words) => {
        const at = pick([...words.keys()].filter((index) => Object.hasOwn(NEGATED, words[index] ?? '')).concat(-1));
        return at < 0 ? undefined : words.with(at, NEGATED[words[at] ?? ''] ?? '');
      },
      'negation',
    ),
    ...altered(
      'a number changed',
      (words) => {
        const at = words.findIndex((word) => /^(?:two|millions|first|both)$/.test(word));
        return at < 0 ? undefined : words.with(at, pick(['three', '17', '1,000', 'some']));
      },
      'number',
    ),
    ...spliced('two paragraphs, with an ellipsis', ' … ', () => [half(), half()]),
    ...spliced('two paragraphs, without', ' ', () => [half(), half()]),
    ...spliced('another order, with an ellipsis', ' … ', swapped),
    ...spliced('another order, without', ' ', swapped),
    ...OTHERS.map((text): Case => ({ kind: 'sentences of the same subjects', text, verdict: 'absent' })),
    ...foreign.map((text): Case => ({ kind: 'sentences of other documents', text, verdict: 'absent' })),
    ...SAID.flatMap(({ words: text, right, reported = [], about = [], unknown }) =>
      CLAIMED.flatMap((name): Case[] => {
        const isUnknown = name === STRANGER || name === unknown;
        const expected = right.includes(name)
          ? 'right'
          : reported.includes(name)
            ? 'reported'
            : about.includes(name)
              ? 'about'
              : isUnknown
                ? 'unknown'
                : name === PUBLISHER
                  ? 'published'
                  : 'wrong';
        const rest = { verdict: 'verbatim', attribution: expected } as const;
        const kind = expected === 'about' ? 'a name that they tell of' : `a name that is ${expected}`;
        const forms = [
          `“${text}” — ${name}`,
          `${name} said: “${text}”`,
          `> ${text}\n— ${name}`,
          `${name}: "${text}"`,
          `${text} — ${name}`,
        ];
        return [
          { ...rest, kind: `${kind}, as the speaker`, text, speaker: name },
          ...forms.map((form) => ({ ...rest, kind: `${kind}, beside the quotation`, text: form })),
        ];
      }),
    ),
  ];
}
