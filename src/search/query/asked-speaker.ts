import {
  type Attribution,
  attributionsIn,
  claimedNames,
  type Document,
  isPublisherMeant,
  type Name,
  nameOf,
  namesIn,
  type Passage,
  speakersMeant,
  voicesOf,
} from '../../documents/index.ts';
import {
  alliancesIn,
  analyze,
  countriesIn,
  isHomograph,
  memoized,
  type Span,
  tokenize,
  wholeOf,
} from '../../text/index.ts';
import type { Indexes } from '../indexes/index.ts';
import { isCommonNoun } from './common-nouns.ts';
import { speakerNamedIn } from './named-speaker.ts';
import type { Query, QueryTerm } from './query.ts';

/** A name that a question asks for the words of. */
export interface AskedSpeaker {
  readonly name: Name;
  /** Whom documents mean by it. */
  readonly speakers: ReadonlyMap<Document, ReadonlySet<string>>;
  /** Whether it is no name but a noun that nobody goes by: “the hospital”. */
  readonly isCommon: boolean;
}

/**
 * Whose words a question asks for, as “Ushakov” in “What did Ushakov say about sanctions?”.
 *
 * @returns None where it asks for nobody's, where documents do not tell who speaks, and where nobody in them goes by such a
 * name, but for a country, an alliance or a name in capitals, which says nothing in them, and a common noun.
 */
export function askedSpeakers(question: string, documents: readonly Document[]): AskedSpeaker[] {
  const asked = speakerNamedIn(question);
  if (asked === undefined || analyze(asked).length === 0) return [];
  const named = namedSpeakers(asked, documents);
  const known = named.filter(({ speakers }) => speakers.size > 0);
  if (known.length > 0 || documents.every((document) => voicesOf(document).length === 0)) return known;
  return named.flatMap((each) => {
    if (isCountryOrAlliance(each.name.text)) return [each];
    // In letters that no document is written in, their own speakers cannot be told from others.
    if (!documents.some(({ title }) => isLatin(title) === isLatin(each.name.text))) return [];
    const isName = isWrittenAsName(each.name.text);
    return isName || isCommonNoun(each.name) ? [{ ...each, isCommon: !isName }] : [];
  });
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** Whether all words of a text have a capital, with no article before them: “Orban”, but not “the Board”. */
function isWrittenAsName(text: string): boolean {
  return tokenize(text).every(({ start, end }) => /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)));
}

/** Whether a name is that of a country or an alliance, with an article at most. */
function isCountryOrAlliance(name: string): boolean {
  return [...countriesIn(name), ...alliancesIn(name)].some(({ start, end }) =>
    /^\s*(?:\p{L}{1,4}\s*)?$/u.test(name.slice(0, start) + name.slice(end)),
  );
}

/**
 * Everybody in the documents whom somebody means by a name, or by several; also by what they spoke in: “the joint
 * statement”.
 */
export function namedSpeakers(named: string, documents: readonly Document[]): AskedSpeaker[] {
  return claimedNames(named).map((name) => {
    const meant = speakersMeant(name, documents);
    return { name, speakers: meant.size > 0 ? meant : alliesMeant(name.text, documents), isCommon: false };
  });
}

/** Those whom a name of an alliance means in another language: the “Western leaders” by „westliche Politiker“. */
function alliesMeant(name: string, documents: readonly Document[]): ReadonlyMap<Document, ReadonlySet<string>> {
  const [alliance, ...others] = isCountryOrAlliance(name) ? alliancesIn(name) : [];
  if (!alliance || others.length > 0) return new Map();
  const meant = documents.map((document) => [document, alliesIn(document).get(alliance.name) ?? new Set()] as const);
  return new Map(meant.filter(([, speakers]) => speakers.size > 0));
}

/** The speakers of a document who are alliances, by these. */
const alliesIn = memoized((document: Document): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { speaker } of voicesOf(document))
    for (const { name } of alliancesIn(speaker)) found.set(name, (found.get(name) ?? new Set()).add(speaker));
  return found;
});

/** Terms without those of the names that were asked for, unless they are all. */
export function withoutNames(terms: ReadonlySet<string>, asked: readonly AskedSpeaker[]): ReadonlySet<string> {
  const named = termsOf(asked);
  const others = new Set([...terms].filter((term) => !named.has(term)));
  return others.size > 0 ? others : terms;
}

/** A query without the names that were asked for; the same one if it has none of them, or nothing else. */
export function topicOf(query: Query, asked: readonly AskedSpeaker[]): Query {
  const named = termsOf(asked);
  const terms = query.terms.filter(({ term }) => !named.has(term));
  return terms.length === query.terms.length || isOnlyOf(query, asked) ? query : { ...query, terms };
}

/** Whether some documents mean somebody by two names. */
export function areSameSpeakers(a: AskedSpeaker, b: AskedSpeaker): boolean {
  return Array.from(a.speakers).some(([document, speakers]) =>
    Array.from(speakers).some((speaker) => b.speakers.get(document)?.has(speaker)),
  );
}

/** Whether a query has nothing but the names that were asked for, and “hat” as in “Was hat Putin gesagt?”. */
export function isOnlyOf({ terms }: Query, asked: readonly AskedSpeaker[]): boolean {
  const named = termsOf(asked);
  const isNamed = ({ term }: QueryTerm) => named.has(term);
  return terms.some(isNamed) && terms.every((each) => isNamed(each) || isHomograph(each.word));
}

function termsOf(asked: readonly AskedSpeaker[]): ReadonlySet<string> {
  return new Set(asked.flatMap(({ name }) => analyze(name.text).map(({ term }) => term)));
}

/** Whether some words of a passage are the own words of one who was asked for, or tell what that one said. */
export function areWordsOf(asked: readonly AskedSpeaker[], document: Document, passage: Passage, words: Span): boolean {
  return attributionsIn(passage, words).some(({ attribution }) => isOf(asked, document, attribution));
}

/** The same of any words of a passage, by its number. */
export function hasWordsOf(asked: readonly AskedSpeaker[], number: number, { passages }: Indexes): boolean {
  const { document, passage } = passages.placeOf(number);
  return areWordsOf(asked, document, passage, wholeOf(passage));
}

/** Whether all of a passage is. */
export function isAllOf(asked: readonly AskedSpeaker[], document: Document, passage: Passage): boolean {
  return attributionsIn(passage, wholeOf(passage)).every(({ attribution }) => isOf(asked, document, attribution));
}

/**
 * How far some words of a passage are from being theirs whose words are asked for, alone and in their own name: 0 for what is.
 * A country speaks for its president, and the other way round, but what those say themselves is nearer, and with nobody else.
 */
export function distanceOf(asked: readonly AskedSpeaker[], document: Document, passage: Passage): number {
  const theirs = attributionsIn(passage, wholeOf(passage)).flatMap(({ attribution }) =>
    attribution.kind !== 'publisher' && isOf(asked, document, attribution) ? [nameOf(attribution.speaker)] : [],
  );
  const own = theirs.filter(({ isCountry }) => asked.some(({ name }) => name.isCountry === isCountry));
  const isAlone = own.some(({ text }) => namesIn(text).length === asked.length);
  return 4 * Number(own.length === 0) + 2 * Number(!isAlone) + Number(!isAllOf(asked, document, passage));
}

function isOf(asked: readonly AskedSpeaker[], document: Document, attribution: Attribution): boolean {
  return asked.some(
    ({ name, speakers }) =>
      (attribution.kind !== 'publisher' && speakers.get(document)?.has(attribution.speaker)) ||
      (attribution.kind !== 'speaker' && isPublisherMeant(name, document)),
  );
}
