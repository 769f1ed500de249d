/**
 * Whether quotations get the right verdict, and how long that takes: cases made from the article in data/.
 *
 * npm run bench:checking [-- ../shared/data/squad-dev.json] [--misses]
 */
import { type Check, Checker, type Verdict } from '../src/checking/index.ts';
import { checkQuotation } from '../src/checking/verdict.ts';
import { WordIndex } from '../src/checking/word-index.ts';
import { plainText } from '../src/discord/plain-text.ts';
import type { Document } from '../src/documents/index.ts';
import { loadDocuments, parseDocument } from '../src/documents/reading/index.ts';
import { percent, printTable, readSquad } from './datasets.ts';

interface Case {
  readonly kind: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly speaker?: string;
  /** What else has to be so. */
  readonly also?: (check: Check) => boolean;
}

/** Numbers that are the same in every run (mulberry32), from 0 to below a limit. */
let state = 4;
function below(limit: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
}
const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
const times = <T>(count: number, make: () => T | undefined): T[] =>
  Array.from({ length: count }, make).filter((made): made is T => made !== undefined);

// Words are what stands between white space here, lest the cases agree with the code about what a word is.
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const plain = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

const OTHERS = [
  'The foreign ministers of both countries met in Ankara to discuss grain shipments through the Black Sea.',
  'NATO’s secretary general said that the alliance remains open to any European democracy.',
  'Sanctions against the central bank were announced in Brussels on Monday evening.',
  'The prime minister warned that energy prices would rise further during the winter.',
  'China’s economy grew by less than five percent in the last quarter of the year.',
  'Protesters gathered outside the embassy to demand the release of political prisoners.',
  'The Security Council failed to adopt a resolution because of a veto.',
  'Ukraine’s president asked Western governments for air defense systems and ammunition.',
  'Both leaders praised the friendship between their peoples, which they said has no limits.',
  'The treaty on intermediate-range nuclear forces ended after the United States withdrew from it.',
  'Washington rejected the demand that the alliance should never admit Georgia.',
  'Beijing and Moscow agreed to settle more of their trade in their own currencies.',
  'The opening ceremony of the games was attended by more than twenty heads of state.',
  'A spokesman for the Kremlin declined to comment on the reports of troop movements.',
  'The pandemic has pushed millions of people around the world into extreme poverty.',
  'Australia will acquire nuclear-powered submarines under a pact with Britain and America.',
  'Human rights must not be used as a pretext for interfering in the affairs of other states.',
  'Climate change is the greatest challenge of our time, the delegates concluded.',
  'The gas pipeline across the Baltic Sea has divided the members of the European Union.',
  'He promised to defend freedom, prosperity and the rule of law at home and abroad.',
  'Taiwan’s defense ministry reported that thirty-nine aircraft had entered its zone.',
  'The parliament voted to suspend the agreement until further notice.',
  'Diplomats from seven nations resumed their talks on the nuclear deal in Vienna.',
  'Global supply chains are under pressure because ports remain closed.',
];

/** Who is said to say something: all but one are in the article. */
const CLAIMED = ['Putin', 'Xi Jinping', 'teleSUR', 'Carlos Martinez', 'Russia and China', 'Ushakov', 'Joe Biden'];
const STRANGER = 'Joe Biden';
const [BOTH, TELESUR] = [['Putin', 'Xi Jinping', 'Russia and China'], ['teleSUR']];
/** Whose words are whose, and of whom they tell; all others of the article would be wrong. */
const SAID: readonly { words: string; right: readonly string[]; reported?: readonly string[]; unknown?: string }[] = [
  { words: 'The parties oppose the further expansion of NATO', right: BOTH },
  { words: 'to respect sovereignty, security, the interests of other countries', right: BOTH },
  { words: 'strengthen dialogue and mutual trust, to deepen cooperation', right: BOTH },
  { words: 'a genuine multilateralism under the central and coordinating role of the UN', right: BOTH },
  { words: 'to guarantee peace, stability, and steady development on earth', right: BOTH },
  { words: 'China and Russia issue joint statement opposing NATO expansion', right: ['Carlos Martinez'] },
  { words: 'calling for an ever-deeper multilateralism', right: ['Carlos Martinez'] },
  // Of two of whom one is right, nobody is accused.
  { words: 'military-technical measures', right: ['Putin'], unknown: 'Russia and China' },
  { words: 'The two countries emphasize the need for cooperation', right: TELESUR, reported: BOTH },
  { words: 'have backed a joint call for NATO to halt its plans', right: TELESUR, reported: BOTH },
  { words: 'the Kremlin published the text of a statement agreed by both sides', right: TELESUR },
  { words: 'They called on global leaders to', right: TELESUR },
  { words: 'the Chinese leader’s first face-to-face diplomatic interaction', right: TELESUR },
  {
    words: 'Moscow has consistently denied that it has any aggressive intentions',
    ...{ right: TELESUR, reported: ['Putin'], unknown: 'Russia and China' },
  },
  {
    words: 'if deemed necessary to ensure Russia’s security',
    ...{ right: TELESUR, reported: ['Putin'], unknown: 'Russia and China' },
  },
  {
    words: 'China supported Russia’s efforts to sign a deal with NATO',
    ...{ right: TELESUR, reported: ['Ushakov'], unknown: 'Russia and China' },
  },
  { words: 'Beijing has previously committed to working with Moscow', right: TELESUR },
];

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
const each = (text: string, change: (word: string, index: number) => string) => text.split(' ').map(change).join(' ');

/** Ways to write the same words. */
const TYPOGRAPHY: Record<string, (text: string) => string> = {
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

const documents = await loadDocuments('data');
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showsMisses = process.argv.includes('--misses');
const passages = documents.flatMap((document) => document.passages);
const texts = passages.map(({ text }) => text);
const sentences = passages.flatMap((passage) =>
  passage.sentences.map(({ start, end }) => passage.text.slice(start, end)),
);
const everything = plain(documents.flatMap((document) => document.passages.map(({ text }) => text)).join(' '));
const stands = (text: string) => everything.includes(plain(text));
const squad = paths.flatMap((path) =>
  readSquad(path).flatMap(({ document }) =>
    document.passages.flatMap(({ text, sentences: spans }) => spans.map(({ start, end }) => text.slice(start, end))),
  ),
);
const foreign = squad
  .filter((text) => wordsOf(text).length >= 4)
  .filter((_, index, all) => index % Math.ceil(all.length / 1000) === 0);
const foreignWords = [...OTHERS, ...foreign].flatMap(wordsOf).map((word) => word.replace(/[^\p{L}]/gu, ''));

/** Some words in a row of a paragraph. */
function span(least: number, most: number, text = pick(texts)): string[] {
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
  also?: Case['also'],
): Case[] {
  return times(1000, () => {
    const words = span(6, 20);
    const text = change(words, inner(words))?.join(' ');
    return text === undefined || stands(text) ? undefined : { kind, text, verdict: 'altered', ...(also && { also }) };
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

const cases: Case[] = [
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
  ...altered('not, never, no put in', (words, at) => words.toSpliced(at, 0, pick(['not', 'never', 'no'])), isNegation),
  ...altered(
    'a verb negated',
    (words) => {
      const at = pick([...words.keys()].filter((index) => Object.hasOwn(NEGATED, words[index] ?? '')).concat(-1));
      return at < 0 ? undefined : words.with(at, NEGATED[words[at] ?? ''] ?? '');
    },
    isNegation,
  ),
  ...altered(
    'a number changed',
    (words) => {
      const at = words.findIndex((word) => /^(?:two|millions|first|both)$/.test(word));
      return at < 0 ? undefined : words.with(at, pick(['three', '17', '1,000', 'some']));
    },
    ({ changed }) => changed.number,
  ),
  ...spliced('two paragraphs, with an ellipsis', ' … ', () => [half(), half()]),
  ...spliced('two paragraphs, without', ' ', () => [half(), half()]),
  ...spliced('another order, with an ellipsis', ' … ', swapped),
  ...spliced('another order, without', ' ', swapped),
  ...OTHERS.map((text): Case => ({ kind: 'sentences of the same subjects', text, verdict: 'absent' })),
  ...foreign.map((text): Case => ({ kind: 'sentences of other documents', text, verdict: 'absent' })),
  ...SAID.flatMap(({ words: text, right, reported = [], unknown }) =>
    CLAIMED.flatMap((name): Case[] => {
      const isUnknown = name === STRANGER || name === unknown;
      const expected = right.includes(name)
        ? 'right'
        : reported.includes(name)
          ? 'reported'
          : isUnknown
            ? 'unknown'
            : 'wrong';
      const rest = { verdict: 'verbatim', also: ({ attribution }: Check) => attribution === expected } as const;
      const kind = `a name that is ${expected}`;
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

function isNegation({ changed }: Check): boolean {
  return changed.negation;
}

const checker = new Checker(documents);
const index = new WordIndex(documents);
const taken: number[] = [];

/** Runs a case, as the bot does; every quotation of it has to be right, or one where something was changed. */
function outcome({ text, verdict, speaker, also = () => true }: Case): { right: boolean; got: string } {
  const start = performance.now();
  const checks = checker.check(text, { speaker, isQuotation: true });
  taken.push(performance.now() - start);
  const isRight = (check: Check) => check.verdict === verdict && also(check);
  const right = verdict === 'altered' || verdict === 'spliced' ? checks.some(isRight) : checks.every(isRight);
  const got = checks.map(
    (check) => check.verdict + (check.claimed === null ? '' : `, ${check.attribution} (${check.claimed})`),
  );
  return { right, got: got.join(' | ') };
}

for (const one of cases) outcome(one);
taken.length = 0;
const rows: (readonly (string | number)[])[] = [];
const misses: string[] = [];
for (const kind of new Set(cases.map((one) => one.kind))) {
  const group = cases.filter((one) => one.kind === kind);
  const results = group.map((one) => ({ one, ...outcome(one) }));
  const asOne = group.filter(({ text, verdict }) => checkQuotation(text, index).verdict === verdict);
  const isBeside = kind.endsWith('beside the quotation');
  rows.push([
    kind,
    group[0]?.verdict ?? '',
    group.length,
    percent(results.filter(({ right }) => right).length, group.length),
    isBeside ? '–' : percent(asOne.length, group.length),
  ]);
  for (const { one, got } of results.filter(({ right }) => !right).slice(0, 3)) {
    misses.push(
      `- ${kind}: ${got} instead of ${one.verdict}: ${JSON.stringify(one.text)}${one.speaker ? ` by ${one.speaker}` : ''}`,
    );
  }
}
printTable([
  ['what was done', 'verdict', 'cases', 'right %', 'the verdict alone, checked as one quotation %'],
  ...rows,
]);
if (showsMisses) console.log(`\n${misses.join('\n')}`);

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const rounded = (milliseconds: number) => Number(milliseconds.toPrecision(3));
const spread = (measured: readonly number[]) => {
  const sorted = measured.toSorted((a, b) => a - b);
  return [sorted.length, ...[0.5, 0.99, 1].map((share) => rounded(at(sorted, share)))];
};

/** How long something takes, again and again, for a quarter of a second at least; once if it takes longer. */
function measure(run: () => unknown): number[] {
  const measured: number[] = [];
  for (let total = 0; total < 250 || measured.length < 1; ) {
    const start = performance.now();
    run();
    const time = performance.now() - start;
    total += time;
    measured.push(time);
  }
  return measured.slice(Math.floor(measured.length / 5));
}

const vocabulary = texts.flatMap((text) => text.split(' '));
const upTo = (size: number, part: () => string) => {
  let text = part();
  while (text.length < size) text += ` ${part()}`;
  return text.slice(0, size);
};
let turn = 0;
const PASTES: Record<string, () => string> = {
  'the article itself': () => texts[turn++ % texts.length] ?? '',
  'every seventh word changed': () =>
    each(texts[turn++ % texts.length] ?? '', (word, place) => (place % 7 === 3 ? pick(foreignWords) : word)),
  'its words shuffled': () => pick(vocabulary),
  'other sentences': () => pick(OTHERS),
  'pieces of six words': () => `${span(6, 6).join(' ')} …`,
  'many quotations': () => `“${pick(OTHERS)}”`,
  'one common word': () => 'the',
};
const SIZES = [100, 1000, 6000];
const pastes = SIZES.flatMap((size) =>
  Object.entries(PASTES).map(([kind, part]) => ({ kind, size, text: upTo(size, part) })),
);
console.log();
printTable([
  ['a check on the article', 'checks', 'median ms', 'p99 ms', 'max ms'],
  ['all cases above', ...spread(taken)],
  ...SIZES.map((size) => [
    `pastes of ${size} characters`,
    ...spread(
      pastes
        .filter((paste) => paste.size === size)
        .flatMap(({ text }) => measure(() => checker.check(text, { isQuotation: true }))),
    ),
  ]),
]);

/** The article, and passages that are made from its words. */
function library(size: number): Document[] {
  const body = Array.from({ length: size }, () =>
    Array.from({ length: 40 }, () => pick(vocabulary))
      .join(' ')
      .replace(/^[^\p{L}]+/u, ''),
  );
  const header = 'title: Made up\npublisher: Nobody\npublished: 2022-01-01\nurl: https://example.org\nlanguage: en';
  const made = parseDocument('made-up.md', new TextEncoder().encode(`---\n${header}\n---\n\n${body.join('\n\n')}\n`));
  if (Array.isArray(made)) throw new Error(JSON.stringify(made[0]));
  return [...documents, made];
}

const libraries = [documents, library(2000), library(20_000)];
const median = (run: () => unknown) =>
  at(
    measure(run).toSorted((a, b) => a - b),
    0.5,
  );
const compared = (what: string, [article = 0, small = 0, large = 0]: readonly number[]) => [
  what,
  ...[article, small, large, large / small].map(rounded),
];
const indexes = libraries.map((each) => new WordIndex(each));
console.log();
printTable([
  ['median ms', 'article', '+ 2,000 passages', '+ 20,000 passages', '20,000 by 2,000'],
  compared(
    'index built',
    libraries.map((each) => median(() => new WordIndex(each))),
  ),
  ...pastes.map(({ kind, size, text }) =>
    compared(
      `${size} characters: ${kind}`,
      indexes.map((each) => median(() => checkQuotation(text, each))),
    ),
  ),
]);
