import type { Passage } from '../../documents/index.ts';
import {
  alternatives,
  LANGUAGES,
  type Language,
  languageOf,
  memoizedByValue,
  simplifyChinese,
} from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { PassageIndex } from '../indexes/passages.ts';
import { asksForNumber } from '../language/asks.ts';
import type { Query } from '../query/query.ts';

const TIME = LANGUAGES.flatMap(({ asksForTime }) => asksForTime ?? []);
const DURATION = LANGUAGES.flatMap(({ asksForDuration }) => asksForDuration ?? []);

/**
 * Whether a query asks for a number or a time, and the sentence of a passage that has most of it gives none: “How old is the
 * bridge?” is not answered by whose it is. Of languages whose words for these are not known, that cannot be told.
 */
export function lacksNumber(query: Query, indexed: IndexedPassage, passages: PassageIndex): boolean {
  if (!query.asksForNumber()) return false;
  const gives = patternsOf(languageOf(indexed.document.language));
  if (!gives) return false;
  const asked = simplifyChinese(query.text);
  const asksForTime = asksFor(TIME, asked);
  // “When would they …?” may ask for a condition.
  if (!asksForTime && !asksForNumber(asked.replace(/\bwhen\b/giu, ' '))) return false;
  const text = newIn(sentenceWith(query, indexed, passages), indexed.passage, query);
  const givesTime = (asksForTime || asksFor(DURATION, asked)) && gives.time.test(text.replace(AMOUNT, ' '));
  return !givesTime && (asksForTime || !gives.number.test(text));
}

/** What is no time: “£35,275”, “15 %”, “15 per cent”. */
const AMOUNT = /\p{Sc}\s?\p{N}[\p{N}.,]*|\p{N}[\p{N}.,]*\s?(?:[%\p{Sc}]|per\s?cent(?!\p{L}))/giu;

/** A sentence of a passage without the number that this is called by (“2.2 The rent includes water.”), and without the query's. */
export function newIn(sentence: string, { label, text }: Passage, query: Query): string {
  const isLabelled = label !== null && text.startsWith(label) && sentence.startsWith(label);
  const own = new Set(query.terms.map(({ typed }) => typed));
  return (isLabelled ? sentence.slice(label.length) : sentence).replace(NUMBER, (number) =>
    own.has(number) ? ' ' : number,
  );
}

const NUMBER = /\p{N}(?:[\p{N}.,]*\p{N})?/gu;

const asksFor = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

/** The text of the sentence with most of the weight of a query's terms; the passage's if none has any. */
function sentenceWith({ terms }: Query, { passage, sentences }: IndexedPassage, passages: PassageIndex): string {
  let best = { worth: 0, text: passage.text };
  for (const { span, counts } of sentences) {
    const worth = terms.reduce((sum, { term }) => sum + (counts.has(term) ? passages.weight(term) : 0), 0);
    if (worth > best.worth) best = { worth, text: passage.text.slice(span.start, span.end) };
  }
  return best.text;
}

/** What gives a number in a language, and what a time. */
const patternsOf = memoizedByValue((tag: string) => {
  const language = LANGUAGES.find((each) => each.tag === tag);
  if (!language) return undefined;
  const { numberWords = [], timeWords = [] } = language;
  return { number: patternOf(numberWords, language), time: patternOf([...timeWords, ...calendarOf(tag)], language) };
});

function patternOf(words: readonly string[], { tag }: Language): RegExp {
  const some = alternatives(words);
  const whole = tag === 'zh' ? some : String.raw`(?<!\p{L})(?:${some})(?!\p{L})`;
  return new RegExp(String.raw`\p{N}|${whole}`, 'iu');
}

/** The months and the days of the week. */
function calendarOf(tag: string): string[] {
  const named = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .filter(({ type }) => type === 'month' || type === 'weekday')
      .map(({ value }) => value);
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  return [
    ...months.flatMap((date) => [
      ...named({ month: 'long' }, date),
      // With the day, as inflected languages write it in dates.
      ...named({ month: 'long', day: 'numeric' }, date),
    ]),
    ...days.flatMap((date) => named({ weekday: 'long' }, date)),
  ];
}
