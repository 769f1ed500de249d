import { lazy, memoizedByValue, truncate } from '../text/index.ts';
import { type RichText, strong } from './rich-text.ts';

/** A name, or the title of a document, which is in quotation marks: a headline is no speaker. */
export type Named = string | { readonly title: string };

/** How a language writes dates, numbers, lists and what somebody typed. */
export interface Formats {
  /** An ISO 8601 year, month or day. */
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  /** The name of a language, by its BCP 47 tag. */
  readonly language: (tag: string) => string;
  /** A number with the form of the word that goes with it, such as `{ one: 'passage', other: 'passages' }`. */
  readonly count: (value: number, forms: PluralForms) => string;
  readonly and: (items: readonly Named[]) => string;
  readonly or: (items: readonly string[]) => string;
  /** Details behind what they are of: “, speech, 2016”. */
  readonly after: (details: readonly string[]) => string;
  /** The same in parentheses; empty without details. */
  readonly inParentheses: (details: readonly string[]) => string;
  readonly punctuation: Punctuation;
  /** What somebody typed, on one line, short enough to be repeated, and no link. */
  readonly quoted: (typed: string) => string;
}

/** Marks with the spaces around them, and the space between sentences. */
interface Punctuation {
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly space: string;
  readonly parentheses: readonly [opening: string, closing: string];
}

const PUNCTUATION: Punctuation = { comma: ', ', semicolon: '; ', colon: ': ', space: ' ', parentheses: [' (', ')'] };

type PluralForms = { readonly [Rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

const DATE_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** Documents have few dates, and each is shown often. */
const MOST_DATES = 500;

/** What somebody typed is repeated up to so many characters, enough to recognise it by. */
const REPEATED_LENGTH = 80;

/**
 * @param locale A BCP 47 tag.
 * @param marks The language's quotation marks, such as `“%”`.
 * @param punctuation Where it differs from that of English.
 */
export function formatsOf(
  locale: string,
  marks: `${string}%${string}`,
  punctuation: Partial<Punctuation> = {},
): Formats {
  const [open = '', close = ''] = marks.split('%');
  const written = { ...PUNCTUATION, ...punctuation };
  const { comma, parentheses } = written;
  const quoted = (typed: string) => `${open}${repeated(typed)}${close}`;
  const dates = DATE_STYLES.map((style) => lazy(() => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })));
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  const plurals = lazy(() => new Intl.PluralRules(locale));
  const languages = lazy(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const and = lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = lazy(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  return {
    date: memoizedByValue(
      (iso: string) => dates[iso.split('-').length - 1]?.().format(new Date(iso)) ?? iso,
      MOST_DATES,
    ),
    language: (tag) => languages().of(tag) ?? tag,
    number: (value) => numbers().format(value),
    count: (value, forms) => `${numbers().format(value)} ${forms[plurals().select(value)] ?? forms.other}`,
    and: (items) => and().format(items.map((item) => (typeof item === 'string' ? item : quoted(item.title)))),
    or: (items) => or().format(items),
    after: (details) => details.map((detail) => comma + detail).join(''),
    inParentheses: (details) => (details.length === 0 ? '' : parentheses.join(details.join(comma))),
    punctuation: written,
    quoted,
  };
}

/** Marks around all that was typed, or but before or behind it, which would be doubled. */
const OUTER_MARKS = /^["“”„«»「」『』＂]\s*([^"“”„«»「」『』＂]+?)\s*["“”„«»「」『』＂]?$/;

/** What somebody typed, on one line, short enough to be repeated, and no link. */
function repeated(typed: string): string {
  const words = withoutLinks(typed).replace(/\s+/g, ' ').trim();
  return truncate(OUTER_MARKS.exec(words)?.[1] ?? words, REPEATED_LENGTH);
}

/** Numbers from one to another, such as “9–16”. */
export function range(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** What a list is behind a negation, “a, b ni c”, with a word for “nor”. */
export function norOf(word: string): (items: readonly string[]) => string {
  return (items) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(` ${word} `);
}

/** Paragraphs one after the other, such as “¶ 4–6”, or one, “¶ 4”. */
export function paragraphsBetween(first: number, last: number): string {
  return `¶ ${range(first, last)}`;
}

/** A sentence names so many documents or speakers at most. */
const MOST_NAMED = 10;

/**
 * Some names, or the first of many.
 *
 * @param listed Makes a list of them.
 * @param rest Behind the first of many, where all of them stand.
 */
export function firstNamed(
  names: readonly string[],
  listed: (names: readonly string[]) => string,
  rest: RichText,
): RichText {
  return names.length <= MOST_NAMED ? [listed(names)] : [names.slice(0, MOST_NAMED).join(PUNCTUATION.comma), ...rest];
}

/** Whose words a quotation has: who says some of them, who tells in their own words what others said, and these. */
export interface VoicesData {
  readonly voices: readonly Named[];
  readonly reporting: readonly Named[];
  readonly reported: readonly string[];
}

/**
 * Says whose words a quotation has.
 *
 * @param joint Between those whose words they are and those who report.
 * @param retold Behind these, whom they report.
 */
export function voicesWith(
  and: Formats['and'],
  joint: string,
  retold: (reported: string) => string,
): (data: VoicesData) => RichText {
  return ({ voices, reporting, reported }) => [
    ...(voices.length > 0 ? [strong(and(voices))] : []),
    ...(voices.length > 0 && reporting.length > 0 ? [joint] : []),
    ...(reporting.length > 0 ? [strong(and(reporting))] : []),
    // Who says some of it is named before.
    ...(reporting.length > 0 && !reported.every((each) => voices.includes(each)) ? [retold(and(reported))] : []),
  ];
}

/** Behind an honest no. */
export interface NoData {
  /** Some words of the question that the documents never use. */
  readonly unknown: readonly string[];
  /** Whether a passage follows. */
  readonly nearest: boolean;
}

/**
 * Says what stands behind an honest no.
 *
 * @param following That the nearest passage follows.
 * @param unused That some words, in marks, are used nowhere: a sentence that begins as it is to.
 */
export function noWith(
  { punctuation, quoted }: Formats,
  following: string,
  unused: (beginning: string, words: readonly string[]) => string,
): (beginning: string, data: NoData) => string {
  return (beginning, { unknown, nearest }) =>
    [...(unknown.length > 0 ? [unused(beginning, unknown.map(quoted))] : []), ...(nearest ? [following] : [])]
      .map((sentence) => punctuation.space + sentence)
      .join('');
}

/** What can be chosen by a number, such as “[1]–[5]”. */
export function choicesTo(last: number): string {
  return last === 1 ? '[1]' : `[1]–[${last}]`;
}

/** What somebody typed, with addresses in it that lead nowhere. */
export function withoutLinks(typed: string): string {
  return typed.replace(/https?:\/\//gi, '').replaceAll('://', ':');
}
