import type { Document } from '../../documents/index.ts';
import { countriesIn, LANGUAGES, lazy, plainTokens, simplifyChinese, type Token } from '../../text/index.ts';

const TIME = LANGUAGES.flatMap(({ asksForTime }) => asksForTime ?? []);
const ISSUING = LANGUAGES.flatMap(({ issuing }) => issuing ?? []);
/** Terms of words for texts, with what these are called in English. */
const KINDS = lazy(
  () =>
    new Map(
      ISSUING.flatMap(({ texts }) =>
        Object.entries(texts).flatMap(([kind, words]) => words.flatMap(termsOf).map((term) => [term, kind] as const)),
      ),
    ),
);
const DAYS = lazy(() => new Set(ISSUING.flatMap(({ days }) => days.flatMap(termsOf))));
const ISSUED = lazy(() => new Set(ISSUING.flatMap(({ issued }) => issued.flatMap(termsOf))));
const PUBLISHED = lazy(() => new Set(ISSUING.flatMap(({ published }) => published.flatMap(termsOf))));

/** A question for the date of a text. */
interface IssuedAsked {
  /** Those that report on the text, and say when it was issued. */
  readonly documents: readonly Document[];
  /** Whether a passage may tell as well when that was: after which meeting it was published. */
  readonly mayBeTold: boolean;
}

/**
 * Of a message that asks for nothing but when a text was issued which documents report on: “when was the statement signed?”.
 *
 * @param words Those of the message (`wordsForTitles`).
 */
export function issuedAsked(
  message: string,
  words: readonly Token[],
  documents: readonly Document[],
): IssuedAsked | undefined {
  if (!words.some(({ term }) => KINDS().has(term))) return undefined;
  const text = simplifyChinese(message);
  const rest = TIME.reduce((some, pattern) => some.replace(pattern, ' '), text);
  const asksForDay = words.some(({ term }) => DAYS().has(term));
  const found = asksForDay || rest !== text ? documents.filter((document) => isOnlyOf(rest, document)) : [];
  const mayBeTold = !asksForDay && words.some(({ term }) => PUBLISHED().has(term));
  return found.length === 0 ? undefined : { documents: found, mayBeTold };
}

/** Whether a question for a date names the text that a document reports on, and says nothing else of it but by whom it is. */
function isOnlyOf(question: string, { about, names }: Document): boolean {
  if (!about || about.date === null) return false;
  const parties = new Set(countriesIn(about.parties.join('; ')).flatMap(({ codes }) => codes));
  const rest = countriesIn(question)
    .filter(({ codes }) => codes.some((code) => parties.has(code)))
    .reduceRight((some, { start, end }) => `${some.slice(0, start)} ${some.slice(end)}`, question);
  const called = new Set([...about.parties, ...about.parties.flatMap((party) => names[party] ?? [])].flatMap(termsOf));
  const kinds = new Set(termsOf(about.title).flatMap((term) => KINDS().get(term) ?? []));
  const isText = (term: string) => kinds.has(KINDS().get(term) ?? '');
  const isOther = (term: string) => [DAYS(), ISSUED(), PUBLISHED(), called].some((some) => some.has(term));
  const terms = termsOf(rest);
  return terms.some(isText) && terms.every((term) => isText(term) || isOther(term));
}

function termsOf(text: string): string[] {
  return plainTokens(text).flatMap(({ kind, term }) => (kind === 'function' ? [] : [term]));
}
