import {
  type Document,
  findReference,
  type Place,
  paragraphCount,
  placeAt,
  placesOf,
  referenceTo,
} from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Match } from '../search/index.ts';
import { findFolded, foldText } from '../text/index.ts';
import type { Suggestion } from './call.ts';
import { namesAmong } from './document-names.ts';
import { asMatch, placeOf } from './matches.ts';
import { foldedNames, foldedText, passagesHolding, scannedPassages } from './passage-texts.ts';
import { placesLabelled } from './references/labels.ts';
import { labelLacking } from './references/lacking.ts';
import { placesReferredTo } from './references/places.ts';
import { readReferences } from './references/read.ts';
import { PARAGRAPH_WORDS } from './references/vocabulary.ts';

interface Candidate {
  readonly place: Place;
  readonly match: Match;
}

/** A word of which so little is typed may become many others: a choice. Of Chinese, a character is as much. */
const BEGUN_WORD = /(?<![\p{L}\p{M}\p{N}])(?:\p{Script=Han}|[[\p{L}\p{M}]--\p{Script=Han}]{1,4})$/v;

/** Of the only word that is typed, more letters that find nothing are a word that no passage has. */
const FEW_LETTERS = 3;

/**
 * Passages for what somebody has typed so far, each once: those that it refers to; then those whose text begins with it
 * or holds it as it stands; then what a search finds. While the first letters of a word find nothing, those for what stands
 * before it: nobody is to stop typing there.
 *
 * @param chosen The only ones to look in.
 */
export function suggestPassages(
  typed: string,
  chosen: readonly Document[] | undefined,
  library: Library,
  limit: number,
): Suggestion[] {
  const found = suggestionsFor(typed, chosen, library, limit);
  const before = typed.replace(BEGUN_WORD, '');
  const isBegun = before !== typed && (before.trim() !== '' || typed.trim().length <= FEW_LETTERS);
  return found.length > 0 || !isBegun ? found : suggestionsFor(before, chosen, library, limit);
}

function suggestionsFor(
  typed: string,
  chosen: readonly Document[] | undefined,
  library: Library,
  limit: number,
): Suggestion[] {
  const { documents } = library;
  const isOfSeveral = (chosen ?? documents).length > 1;
  const found = new Map<Match['passage'], Suggestion>();
  for (const { place, match } of candidates(typed, chosen, library, limit)) {
    if (found.size === limit) break;
    if (found.has(place.passage)) continue;
    const title = isOfSeveral ? namesAmong(documents).get(place.document)?.short : undefined;
    found.set(place.passage, { value: referenceTo(place), place, match, ...(title !== undefined && { title }) });
  }
  return [...found.values()];
}

/** Nothing but the sign of a paragraph, or not even that. */
const NO_NUMBER = /^[¶§#\s]*$/;
const ONE_NUMBER = /^[¶§#]?\s*(\d+)$/;
/** What may stand around the words that somebody types. */
const AROUND = /^[^\p{L}\p{N}]+|(?<![\s."'…])[\s."'…]+$/gu;

function* candidates(
  typed: string,
  chosen: readonly Document[] | undefined,
  library: Library,
  limit: number,
): Generator<Candidate> {
  const documents = chosen ?? library.documents;
  const folded = foldText(typed);
  if (NO_NUMBER.test(folded)) return yield* allPlaces(documents);
  const places = placesMeant(typed, documents);
  yield* places.map(asCandidate);
  const digits = ONE_NUMBER.exec(folded)?.[1];
  if (digits !== undefined) for (const document of documents) yield* placesNumbered(digits, document);
  if (digits !== undefined && places.length > 0) return;
  yield* called(folded, documents);
  yield* holding(folded.replace(AROUND, '') || folded, documents, limit);
  if (places.length > 0 || digits !== undefined || labelLacking(typed, documents, true)) return;
  const found = searched(typed, chosen, library, limit);
  yield* found;
  if (found.length === 0 && PARAGRAPH_WORDS.some((word) => word.startsWith(folded))) yield* allPlaces(documents);
}

function asCandidate(place: Place): Candidate {
  return { place, match: asMatch(place) };
}

/** Every paragraph, in order. */
function* allPlaces(documents: readonly Document[]): Generator<Candidate> {
  for (const document of documents) for (const place of placesOf(document)) yield asCandidate(place);
}

/** The paragraphs whose numbers begin with some digits, in order. */
function* placesNumbered(digits: string, document: Document): Generator<Candidate> {
  if (digits.startsWith('0')) return;
  const count = paragraphCount(document);
  for (let first = Number(digits), last = first; first <= count; first *= 10, last = 10 * last + 9) {
    for (let paragraph = first; paragraph <= Math.min(last, count); paragraph += 1) {
      const place = placeAt(document, paragraph);
      if (place) yield asCandidate(place);
    }
  }
}

function placesMeant(typed: string, documents: readonly Document[]): Place[] {
  const references = readReferences(typed, { bareNumbers: true });
  const isOurs = references !== undefined && references.labelled !== null;
  const labelled = isOurs ? [] : placesLabelled(typed, documents, { bareNumbers: true }).groups.flat();
  if (!references) return labelled;
  return [
    ...labelled,
    ...references.ids.flatMap((id) => findReference(id, documents) ?? []),
    ...placesReferredTo(typed, references, documents).flat(),
  ];
}

/** The passages whose label begins with words, or whose headings have them from the beginning of a word. */
function* called(words: string, documents: readonly Document[]): Generator<Candidate> {
  // One letter begins too many of them.
  if (words.length < 2 && IN_WORD.test(words)) return;
  for (const { document, passage } of scannedPassages(documents)) {
    if (passage.label === null && passage.headings.length === 0) continue;
    const names = foldedNames(passage);
    if (names.startsWith(words) || beginsWord(words, names)) {
      yield asCandidate({ document, passage, paragraph: passage.paragraphs[0] });
    }
  }
}

/** The passages that begin with words as they stand; then those that hold them from the beginning of a word; then others. */
function* holding(words: string, documents: readonly Document[], limit: number): Generator<Candidate> {
  const atWord: Place[] = [];
  const inWord: Place[] = [];
  for (const { document, passage } of passagesHolding(words, documents)) {
    const text = foldedText(passage);
    const isFull = atWord.length === limit;
    const place = { document, passage, paragraph: passage.paragraphs[0] };
    if (begins(words, text)) yield asCandidate(place);
    else if (!isFull) (beginsWord(words, text) ? atWord : inWord).push(place);
  }
  for (const place of [...atWord, ...inWord].slice(0, limit)) {
    const span = findFolded(place.passage.text, words);
    yield { place, match: { ...asMatch(place), highlights: span ? [span] : [] } };
  }
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Whether words stand at the beginning of a text, but for marks. */
function begins(words: string, text: string): boolean {
  const first = text.search(IN_WORD);
  return first === -1 ? text.includes(words) : text.slice(0, first + words.length).includes(words);
}

function beginsWord(words: string, text: string): boolean {
  if (text.includes(` ${words}`)) return true;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!IN_WORD.test(text[at - 1] ?? ' ')) return true;
  }
  return false;
}

/** What a search finds, best first: the passages that hold the words before those that only answer questions with them. */
function searched(
  typed: string,
  documents: readonly Document[] | undefined,
  { searcher }: Library,
  limit: number,
): Candidate[] {
  const { matches } = searcher.search(typed, { documents, limit, unfinished: true });
  const holds = ({ highlights }: Match) => highlights.length > 0;
  const sorted = [...matches.filter(holds), ...matches.filter((match) => !holds(match))];
  return sorted.map((match) => ({ place: placeOf(match), match }));
}
