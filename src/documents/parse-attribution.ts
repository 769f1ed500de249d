import { intersection, type Span, wholeOf } from '../text/index.ts';
import { isCalendarDate } from './date.ts';
import type { Attribution, Passage } from './document.ts';

/** What `—` lines stand under. */
export type Paragraph = Pick<Passage, 'text' | 'sentences' | 'quotations'>;

/** Some words of a paragraph that a `—` line gives to somebody. */
export interface Claim {
  readonly spans: readonly Span[];
  readonly attribution: Attribution;
  /** Of lines that claim the same words the one with the greater rank holds them. */
  readonly rank: number;
  /** Whether it says of words in quotation marks, too, whose they are: not so where all of a text is said to be somebody's. */
  readonly isOfQuoted: boolean;
  /** Whether it gives the very words to somebody, with what these quote. */
  readonly isOfVeryWords: boolean;
}

/**
 * Ranks of lines by how exactly they say which words they speak of; half a step more for those that are quoted there.
 * So a line may speak of all words but those that another one names.
 */
const RANKS = { all: 0, sentences: 1, words: 2 };
const QUOTING = 0.5;

/** Reads `Speaker, in what, when` or `reporting Speaker, …`: whose words a text is, or what is wrong with it. */
export function parseSpeaker(written: string): Attribution | string {
  const [, how, said = ''] = HOW.exec(written) ?? [];
  const speech =
    LIKE_SCOPE.test(written) || LIKE_SCOPE.test(said) || how?.toLowerCase() === 'quoting' ? UNCLEAR : speechOf(said);
  return typeof speech === 'string' ? speech : { kind: how === undefined ? 'speaker' : 'reporting', ...speech };
}

/** Reads `— sentence 2: quoting Speaker, in what, when`: which words it claims for whom, or what is wrong with it. */
export function parseAttribution(written: string, paragraph: Paragraph): Claim | string {
  const line = written.trim().replace(/^—+\s*/, '');
  const [begin = '', numbers, words] = SCOPE.exec(line) ?? [];
  const [, how, said = ''] = HOW.exec(line.slice(begin.length)) ?? [];
  if (LIKE_SCOPE.test(said)) return UNCLEAR;
  const isOwn = how === undefined && /^publisher\s*$/i.test(said);
  const speech = isOwn ? null : speechOf(said);
  if (typeof speech === 'string') return speech;
  const spans = numbers
    ? findSentences(numbers, paragraph.sentences)
    : words
      ? findWords(words, paragraph.text)
      : [wholeOf(paragraph)];
  if (typeof spans === 'string') return spans;
  const rank = RANKS[numbers ? 'sentences' : words ? 'words' : 'all'];
  const kind = how?.toLowerCase() === 'reporting' ? 'reporting' : 'speaker';
  const attribution: Attribution = speech ? { kind, ...speech } : { kind: 'publisher' };
  const isOfQuoted = how !== undefined || isOwn || words !== undefined;
  const claim: Claim = {
    spans,
    attribution,
    rank,
    isOfQuoted,
    isOfVeryWords: how === undefined && words !== undefined,
  };
  if (how?.toLowerCase() !== 'quoting') return claim;
  const quoted = spans.flatMap((span) =>
    paragraph.quotations.flatMap((quotation) => intersection(span, quotation) ?? []),
  );
  return quoted.length === 0 ? NOTHING_QUOTED : { ...claim, spans: quoted, rank: rank + QUOTING };
}

export const NOTHING_QUOTED =
  'This — line says “quoting”, but what it speaks of has no words in quotation marks: write “reporting”, or nothing if all of it is the speaker’s.';

/** The numbers of sentences, or some words in quotation marks, in front of a colon. */
const SCOPE = /^(?:sentences?\s+([\d\s,–-]+)|\p{QMark}(.+?)\p{QMark})\s*[:：]\s*/iu;
/** What begins like them, but stands elsewhere or has no colon. A name, too, may have quotation marks: “Weird Al” Yankovic. */
const LIKE_SCOPE =
  /^(?:sentences?(?:\s*\d|[^,]*[:：])|\p{QMark}(?:\P{QMark}*[:：]|.*\p{QMark}[\s,]*(?:[:：]|(?:quoting|reporting)\s)))/isu;
/** How the speaker speaks in it, and who that is. */
const HOW = /^(?:(quoting|reporting)(?=[\s,:：]|$)[:：]?)?\s*(.*)$/is;
const UNCLEAR =
  'It is not clear which words this — line speaks of: begin it with — sentence 2:, — sentences 1, 3–4:, or — “the words”:, and then the speaker.';

/** The sentences with some numbers, such as `1, 3–4`, those of a range as one span; or what is wrong with them. */
function findSentences(numbers: string, sentences: readonly Span[]): Span[] | string {
  const spans: Span[] = [];
  for (const range of numbers.split(',')) {
    const [, from = '', to = from] = /^\s*(\d+)\s*(?:[–-]\s*(\d+)\s*)?$/.exec(range) ?? [];
    if (from === '' || Number(to) < Number(from)) return UNCLEAR;
    const missing = [from, to].find((number) => sentences[Number(number) - 1] === undefined);
    if (missing !== undefined) {
      return `There is no sentence ${missing} in the paragraph above: it has ${sentences.length}. Correct the number.`;
    }
    spans.push({ start: sentences[Number(from) - 1]?.start ?? 0, end: sentences[Number(to) - 1]?.end ?? 0 });
  }
  return spans;
}

/** Where some words, or `the first … the last` of them, stand in a text; or what is wrong with them. */
function findWords(words: string, text: string): Span[] | string {
  // Lines may be wrapped.
  const [flat = '', wanted = ''] = [text, words].map((each) => each.replace(/\s/g, ' '));
  const parts = flat.includes(wanted) ? [wanted] : wanted.trim().split(/\s*(?:…|\.{3})\s*/);
  const spans: Span[] = [];
  for (const part of parts) {
    const [place, another] = placesOf(part, flat).filter(({ start }) => start >= (spans.at(-1)?.end ?? 0));
    if (!place) {
      return `The words “${part}” do not stand in the paragraph above, or not in that order: copy them from it, or write its first and last words with … between them.`;
    }
    if (another) return `The words “${part}” stand in the paragraph above more than once: write more of them.`;
    spans.push(place);
  }
  return [{ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }];
}

/** Where some words stand in a text, whole words only. */
function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); words !== '' && start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (![start, end].some((at) => INSIDE_WORD.test(text.slice(at - 1, at + 1)))) places.push({ start, end });
  }
  return places;
}

/** Two letters or digits of a script that writes spaces between words. */
const INSIDE_WORD = /^[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2}$/u;

/** `Speaker, in what, when` → its parts, or what is wrong with it. */
function speechOf(said: string): { speaker: string; occasion: string | null; date: string | null } | string {
  const [speaker = '', ...rest] = said.split(',').map((part) => part.trim());
  if (speaker === '') return 'This — line names nobody: write — Speaker, in what, when.';
  const last = rest.at(-1);
  const dated = last !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(last);
  if (dated && !isCalendarDate(last))
    return `“${last}” is not a date of the calendar: write year, month and day as 2022-02-04.`;
  const occasion = (dated ? rest.slice(0, -1) : rest).join(', ');
  return { speaker, occasion: occasion === '' ? null : occasion, date: dated ? last : null };
}
