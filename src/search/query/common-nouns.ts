import { attributionsIn, isPublisherMeant, type Name, nameOf } from '../../documents/index.ts';
import {
  alternatives,
  analyze,
  contains,
  LANGUAGES,
  languageOf,
  lazy,
  memoizedByValue,
  type Span,
  tokenize,
} from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { PassageIndex } from '../indexes/passages.ts';

/** In words: with more nouns, or more than an article beside them, it is whatever else stands before a verb of saying. */
const MOST_NOUNS = 3;
const MOST_OTHERS = 1;

/** What texts and their parts are called: what these say is asked for as anybody's words. */
const TEXTS: () => ReadonlySet<string> = lazy(
  () =>
    new Set(
      LANGUAGES.flatMap(({ texts = [], anyText = [], referenceWords = [] }) => [
        ...texts,
        ...anyText,
        ...referenceWords,
      ]).flatMap((word) => nameOf(word).content),
    ),
);

/** Whether somebody is asked for by a common noun, “the hospital”, and no text: “the treaty”, “article 5”. */
export function isCommonNoun({ text, content }: Name): boolean {
  const words = tokenize(text).filter(({ joined }) => !joined);
  const nouns = words.filter(({ kind }) => kind === 'content');
  const isShort = nouns.length > 0 && nouns.length <= MOST_NOUNS && words.length - nouns.length <= MOST_OTHERS;
  return isShort && !content.some((word) => TEXTS().has(word));
}

/** Behind a noun, in the same sentence: a verb of saying of the language that a text is in. */
const saysIn = memoizedByValue((tag: string) => {
  const verbs = LANGUAGES.filter((language) => language.tag === tag).flatMap(({ verbsOfSaying = [] }) => verbsOfSaying);
  return new RegExp(String.raw`^(?:[^\p{L}]+\p{L}+){0,3}?[^\p{L}]+(?:${alternatives(verbs) || '(?!)'})(?!\p{L})`, 'iu');
});

/**
 * Whether some words may be what somebody said who is asked for by a common noun: such as tell it (“The hospital says …”),
 * those of a document that is called so, or of who is, and the publisher's own. Others are of whoever says them.
 *
 * @param isAll Whether nothing but the noun is asked for, which the publisher's own words may have for any reason.
 */
export function mayBeSaidBy(
  noun: Name,
  words: Span,
  indexed: IndexedPassage,
  passages: PassageIndex,
  isAll: boolean,
): boolean {
  const { document, passage } = indexed;
  const isCalledSo = (text: string) => noun.content.every((word) => nameOf(text).content.includes(word));
  if (isCalledSo(document.title) || isPublisherMeant(noun, document)) return true;
  const isTheirs = attributionsIn(passage, words).every(({ attribution }) =>
    attribution.kind === 'publisher' ? !isAll : isCalledSo(attribution.speaker),
  );
  if (isTheirs) return true;
  const terms = analyze(noun.text).map(({ term }) => term);
  const says = saysIn(languageOf(document.language));
  return passages
    .placesOf(terms, indexed)
    .some((place) => contains(words, place) && says.test(passage.text.slice(place.end, words.end)));
}
