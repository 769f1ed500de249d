import { languageOf } from './analyzing/language-of.ts';
import { LANGUAGES, type SentenceWords } from './languages/index.ts';
import { memoizedByValue } from './memo.ts';
import type { Span } from './span.ts';

/** In characters: what is farther from a full stop than this has no say in whether it ends a sentence. */
const NEAR = 40;

const ORDINAL = String.raw`(?<![\p{L}\p{N}.,:]|[\p{L}\p{N}][–/-])(?:(?:\d{1,2}\.)*\d{1,2}|\d{3}|[IVX]+)\.`;
const CLOSING = String.raw`["”“’'»)\]]*\s*$`;

/** Nothing but the number of a list, “1.” or “IV.”, or marks. */
const NUMBER_ALONE = /^[^\p{L}!?。！？]*(?:(?:\p{L}|[IVXLC]+)[.)]\s*)?$/u;
/** “Three aims: 1. Peace”. */
const NUMBER_IN_LIST = /(?:[:;]|(?<!\d),)\s+\(?(?:\d{1,2}|\p{Ll})[.)]\s*$/u;
/** “[…]”, “(!)”, “(sic!)”. */
const MARKS_IN_BRACKETS = /[([](?:sic)?\s?[….!?]+[)\]]\s*$/;
const NUMBER = /^[([]?(?:\d|[IVXLC]+(?!\p{L}))/u;

/** The inside of a character class. */
export const QUESTION_MARKS = '?？؟';
const QUESTION_END = new RegExp(String.raw`[${QUESTION_MARKS}][[\p{P}\s]--[${QUESTION_MARKS}]]*$`, 'v');

/** What makes one language's sentences go on, as patterns for what stands before and behind a supposed end. */
interface Patterns {
  readonly unfinished: RegExp;
  readonly beforeNumber: RegExp;
  readonly abbreviation: RegExp;
  readonly opener: RegExp;
}

/** Each is made once: that takes longer than to split a paragraph. */
const segmenterFor = memoizedByValue((language: string) => new Intl.Segmenter(language, { granularity: 'sentence' }));

/** Those of the language, or of all where it has none. */
const patternsFor = memoizedByValue((language: string): Patterns => {
  const all = LANGUAGES.flatMap(({ tag, sentences: own }) => (own ? [{ tag, ...own }] : []));
  const own = all.filter(({ tag }) => tag === languageOf(language));
  return patternsOf(own.length > 0 ? own : all);
});

function patternsOf(languages: readonly SentenceWords[]): Patterns {
  const abbreviation = (words: readonly string[], others: readonly string[] = []) =>
    new RegExp(
      `(?:${[String.raw`(?<!\p{L})(?:${words.map(spaced).join('|')})\.`, ...others].join('|')})${CLOSING}`,
      'u',
    );
  const openers = languages.flatMap((words) => words.openers.map(capitalised));
  return {
    unfinished: abbreviation(languages.flatMap((words) => words.unfinished)),
    beforeNumber: abbreviation(languages.flatMap((words) => words.beforeNumbers ?? [])),
    abbreviation: abbreviation(
      languages.flatMap((words) => words.abbreviations),
      [
        // An initial.
        String.raw`(?<![\p{L}\p{N}°])\p{Lu}\.`,
        // An omission.
        String.raw`(?:^|\s)(?:…|\.\.\.)`,
        ...(languages.every((words) => words.capitalNouns) ? [ORDINAL, String.raw`(?:…|\.\.\.|[?!]\.\.)`] : []),
      ],
    ),
    opener: new RegExp(String.raw`^[\p{Ps}\p{Pi}\p{Pd}"»'\s]*(?:[¿¡]|(?:${openers.join('|')})(?![\p{L}\p{N}.-]))`, 'u'),
  };
}

/** An abbreviation as a pattern. */
function spaced(abbreviation: string): string {
  return abbreviation
    .replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll('.', String.raw`\.\s?`)
    .replace('*', String.raw`\p{L}+`);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Splits a text into its sentences. Where a full stop may belong to an abbreviation, an ordinal or an omission, it ends a
 * sentence only before a word that would have no capital otherwise: rather one sentence too long than one cut in two.
 *
 * @param language BCP 47 tag of the text.
 * @returns Spans in order; between them is nothing but white space.
 */
export function sentences(text: string, language: string): Span[] {
  const found: Span[] = [];
  const words = patternsFor(language);
  let start = 0;
  for (const { index, segment } of segmenterFor(language).segment(simplified(text))) {
    const end = index + segment.length;
    if (end < text.length && goesOn(text.slice(start, end), text.slice(end, end + NEAR), words)) continue;
    const sentence = text.slice(start, end);
    const trimmed = sentence.trim();
    if (trimmed !== '') {
      const from = start + sentence.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return found;
}

/** A text of the same length, with characters that Unicode's sentence boundaries (UAX #29) read right. */
function simplified(text: string): string {
  const like = (character: string) => (part: string) => character.repeat(part.length);
  // Each pattern looks ahead first: to look behind at every character would take too long.
  const plain = text
    // A line break ends a sentence only where something else does: lines may be wrapped.
    .replaceAll('\n', ' ')
    .replace(/(?<=[.!?])…|…(?=["”“’'»)\]]*\s)/g, '.')
    // The sign of a footnote, or “[citation needed]”.
    .replace(/(?=[[¹²³⁰⁴-⁹])(?<=[.!?…]["”“’'»)\]]*)(?:\[[^[\]]{1,40}\]|[¹²³⁰⁴-⁹])+(?=\s|$)/g, like(')'))
    // A sentence may begin with a number, or “b)”, though not behind what may be an abbreviation.
    .replace(/(?=\d|\p{Ll}\))(?<=\p{L}{4}[.!?]["”“’'»)\]]*\s+)[\d\p{Ll}]/gu, 'A')
    // « Il vient. »
    .replace(/(?<=[.!?…])\s+(?=[»”](?![\p{L}\p{N}¿¡]))/gu, like(')'));
  // In a dialogue, a dash begins what somebody else says.
  return /^\s*[—–-]/.test(plain)
    ? plain.replace(/(?=[—–-])(?<=[.!?]["”»)\]]*\s)[—–-]+(?=\s*[\p{Lu}¿¡])/gu, like('('))
    : plain;
}

/** Whether a sentence goes on where Unicode sees its end. */
function goesOn(sentence: string, after: string, words: Patterns): boolean {
  const before = sentence.slice(-NEAR);
  return (
    words.unfinished.test(before) ||
    (words.beforeNumber.test(before) && NUMBER.test(after)) ||
    (words.abbreviation.test(before) && !words.opener.test(after)) ||
    (sentence.length <= NEAR && NUMBER_ALONE.test(before)) ||
    NUMBER_IN_LIST.test(before) ||
    MARKS_IN_BRACKETS.test(before) ||
    // “Stop!” he said. “Stop!” (1990) was read.
    (/[!?;…][^\p{L}\p{N}]*$/u.test(before) && /^(?:[([]\P{L}+[)\]]\s)?\p{Ll}/u.test(after)) ||
    // An address: https://example.org/?q=1
    (/[.!?]$/.test(before) && /^[\p{Ll}\p{Lu}\p{N}=&#%/°]/u.test(after))
  );
}

/** Whether a sentence, a heading or a message ends as a question does, whatever marks stand behind. */
export function isQuestion(text: string): boolean {
  return QUESTION_END.test(text);
}
