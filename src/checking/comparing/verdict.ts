import { isStopWord, lazy, plainWord, spanAt } from '../../text/index.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import {
  type CheckedPassage,
  coveringRuns,
  goesForward,
  orderedRuns,
  passageAt,
  passagesOf,
  piecesOf,
  SHORTEST_RUN,
  wholePieces,
} from '../words/runs.ts';
import type { Run, WordIndex } from '../words/word-index.ts';
import { alignments } from './alignments.ts';
import { type Changed, changesOf, UNCHANGED } from './changes.ts';
import { type Comparison, compare, compareAtOnePlace, compareInOrder, similarityOf } from './compare.ts';
import { besideContrary } from './contrary.ts';
import { type Difference, differencesOf, withMarked, withoutLongest } from './differences.ts';
import { withEnds } from './ends.ts';
import { joinedRuns } from './joined.ts';
import { labelledRuns } from './labelled.ts';
import { withNegationBehind, withoutOwnClauses, withoutTellingOfRest } from './negated.ts';
import { withoutMovedSigns } from './signs.ts';
import { isOnlySpelling } from './spelling.ts';

/** What a quotation is, beside what stands in the documents; the rules are written down in docs/checking.md. */
export type Verdict = 'verbatim' | 'shortened' | 'title' | 'altered' | 'spliced' | 'absent' | 'too-short';

export interface Checked {
  readonly verdict: Verdict;
  /** Whether what it left out, without a mark of it, is no more than that the document says who speaks (`joinedRuns`). */
  readonly isJoined: boolean;
  /** In the order of the quotation; the nearest passage if it is not in the documents. */
  readonly passages: readonly CheckedPassage[];
  /** Whether an altered quotation is the same but for its spelling (`isOnlySpelling`). */
  readonly isRespelt: boolean;
  /** Word by word, of an altered quotation. */
  readonly difference: readonly Difference[] | null;
  /** What was changed that turns a sentence around. */
  readonly changes: () => Changed;
  /** What an altered quotation left out where it says so. */
  readonly gaps: readonly (readonly CheckedPassage[])[];
  /** How like the passage an altered quotation is (`similarityOf`); 0 of others. */
  readonly similarity: number;
}

const ABSENT: Checked = {
  ...{ verdict: 'absent', isJoined: false, isRespelt: false, passages: [] },
  ...{ difference: null, changes: () => UNCHANGED, gaps: [], similarity: 0 },
};

/** Shorter quotations are too short to tell: anybody might have said them. */
const FEWEST_WORDS = 2;
/** From this similarity on, a quotation is an altered passage (docs/checking.md). */
const ALTERED_FROM = 0.6;

/** So many places are compared word by word; the others have fewer of the quotation's words where they would have to stand. */
const CANDIDATES = 3;
/** Of a long text fewer, with so many words together: it takes time by each of them. */
const COMPARED_WORDS = 1200;

/** Whether the words stand in a document, if perhaps not all of them. */
export function standsThere({ verdict }: Pick<Checked, 'verdict'>): boolean {
  return verdict === 'verbatim' || verdict === 'shortened';
}

/** Whether a text is a passage, altered, or put together of some. */
export function isLike({ verdict }: Pick<Checked, 'verdict'>): boolean {
  return verdict === 'altered' || verdict === 'spliced';
}

/** A quotation among the words of the documents. */
export interface ReadQuotation {
  /** As it was pasted, without markup. */
  readonly text: string;
  readonly words: readonly QuotedWord[];
  /** The words between marks of omission and an editor's words; and all of them together. */
  readonly pieces: readonly (readonly QuotedWord[])[];
  readonly quoted: readonly QuotedWord[];
  /** What it is if it stands in the documents as it is, if perhaps not all of it, or is too short to tell. */
  readonly standing: Checked | undefined;
}

/** Looks for a quotation, as it was pasted; undefined if hardly a word of it is the documents'. */
export function readQuotation(pasted: string, index: WordIndex): ReadQuotation | undefined {
  const text = withoutMarkup(pasted);
  const found = readText(text, index);
  // A word that is divided at the end of a line; “fast-moving” is two.
  const joined = text.replace(/-(?<=\p{L}-)\s*\n\s*(?=\p{Ll})/gu, (parting) => '\u2060'.repeat(parting.length));
  const whole = joined === text || found?.standing ? undefined : readText(joined, index);
  return whole?.standing ? whole : found;
}

function readText(text: string, index: WordIndex): ReadQuotation | undefined {
  const words = index.read(text);
  if (!words) return undefined;
  const pieces = piecesOf(text, words);
  const quotation = { text, words, pieces, quoted: pieces.length === 1 ? (pieces[0] ?? []) : pieces.flat() };
  return { ...quotation, standing: standingOf(quotation, index) };
}

/** Checks a quotation against the documents. */
export function checkQuotation(quotation: ReadQuotation | undefined, index: WordIndex): Checked {
  return quotation ? (quotation.standing ?? compared(quotation, index)) : ABSENT;
}

function standingOf(quotation: Omit<ReadQuotation, 'standing'>, index: WordIndex): Checked | undefined {
  if (quotation.words.length < FEWEST_WORDS) return { ...ABSENT, verdict: 'too-short' };
  const [first] = standings(quotation, index);
  return first;
}

/** What a quotation is wherever it stands in the documents as it is, if perhaps not all of it, in their order. */
export function* standings(
  { words, pieces, quoted }: Omit<ReadQuotation, 'standing'>,
  index: WordIndex,
): Generator<Checked> {
  const found = (verdict: Verdict, runs: readonly Run[]): Checked => ({
    ...ABSENT,
    verdict,
    passages: passagesOf(runs, index),
  });
  const whole = placesOf(words, index);
  for (const at of whole) yield found('verbatim', [{ from: 0, at, length: words.length }]);
  if (whole.length > 0) return;
  let isLabelled = false;
  for (const runs of labelledRuns(words, index)) {
    isLabelled = true;
    yield found('verbatim', runs);
  }
  if (isLabelled) return;
  if (pieces.length > 1) {
    for (const runs of orderedRuns(pieces, index)) yield found('shortened', runs);
  } else if (quoted.length < words.length && quoted.length >= FEWEST_WORDS) {
    for (const at of placesOf(quoted, index)) yield found('shortened', [{ from: 0, at, length: quoted.length }]);
  } else if (quoted.length === words.length) {
    for (const runs of joinedRuns(words, index)) yield { ...found('shortened', runs), isJoined: true };
  }
}

function placesOf(words: readonly QuotedWord[], index: WordIndex): Uint32Array {
  return Uint32Array.from(index.find(words)).sort();
}

/** Somebody or something that a chat names by a number, which nobody reads: “<@123…>”, “<:name:123…>”, “<t:123…:R>”. */
const ENTITY = /<(?:@[!&]?|#|a?:\w{1,40}:|t:-?)\d{1,20}(?::[a-zA-Z])?>/g;

/** “[4]”, before all of a quotation, is none of an editor's words. */
const NUMBER_BEFORE = /^[\s>]*\[\d{1,3}\](?=\s)/;

/** Links but for their text, what a chat names by numbers, and the languages of code blocks, blotted out in place. */
function withoutMarkup(pasted: string): string {
  return (
    pasted
      .replace(ENTITY, (entity) => ' '.repeat(entity.length))
      .replace(NUMBER_BEFORE, (number) => ' '.repeat(number.length))
      // “[T]he” is “the”: each bracket becomes U+2060, so that offsets stay and folding drops it.
      .replace(/\[(\p{L})\](?=\p{Ll})/gu, '\u2060$1\u2060')
      .replace(
        /\[([^\][]*)\](\([^()\s]*\))/g,
        (_, text: string, target: string) => ` ${text} ${' '.repeat(target.length)}`,
      )
      .replace(/^(`{3})([\w+-]+)(?=\n)/gm, (_, fence: string, language: string) => fence + ' '.repeat(language.length))
  );
}

/** Compares a quotation word by word with what it is most like, unless it is put together. */
function compared({ text, words, pieces, quoted }: ReadQuotation, index: WordIndex): Checked {
  const whole = pieces.length > 1 ? wholePieces(pieces, index) : undefined;
  const spliced = (runs: readonly Run[]): Checked => ({
    ...ABSENT,
    verdict: 'spliced',
    passages: passagesOf(runs, index),
  });
  if (whole) return spliced(whole);
  const covering = coveringRuns(quoted, index);
  const inOrder = covering && inOnePassage(covering, quoted, index);
  const starts = startsOf(quoted, index);
  const ofRuns = inOrder
    ? compareInOrder(quoted, inOrder, index)
    : covering && compareAtOnePlace(quoted, covering, starts, index);
  if (covering && !ofRuns) return spliced(covering);

  const ofQuoted = compare(starts, quoted, index, ofRuns);
  // Words in brackets may be the documents', not an editor's.
  const found = quoted.length < words.length ? compare(startsOf(words, index), words, index, ofQuoted) : ofQuoted;
  const comparison = found && withMarked(found, pieces);
  const isUnlike = !comparison || similarityOf(comparison) < ALTERED_FROM || !isTelling(comparison, text);
  if (comparison && (covering || !isUnlike)) return altered(comparison, text, index);
  const contrary = besideContrary(words, text, index);
  const turned = contrary && altered(contrary, text, index);
  if (turned?.changes().changed.negation) return turned;
  return { ...ABSENT, passages: passageAt(starts[0], quoted.length, index) };
}

/** Where a text may begin (`alignments`): as many places as are compared. */
function startsOf(words: readonly QuotedWord[], index: WordIndex): number[] {
  return alignments(words, index, Math.max(1, Math.min(CANDIDATES, Math.floor(COMPARED_WORDS / words.length))));
}

function altered(compared: Comparison, text: string, index: WordIndex): Checked {
  const comparison = withEnds(compared, text, index);
  const passages = passagesOf(comparison.common, index);
  const languages = passages.map(({ document }) => document.language);
  const rest = restBehind(comparison, index);
  const told = withoutTellingOfRest(differencesOf(comparison, text, index), rest, languages);
  const difference = withNegationBehind(told, rest, languages);
  const judged = withoutMovedSigns(withoutLongest(difference));
  const changes = lazy(() => changesOf(withoutOwnClauses(judged, languages), languages));
  const isRespelt = isOnlySpelling(judged, languages) && !changes().changed.negation && !changes().changed.number;
  const gaps = comparison.chunks.filter(({ kind }) => kind === 'marked').map((gap) => passagesOf([gap], index));
  const similarity = similarityOf(compared);
  return { verdict: 'altered', isJoined: false, isRespelt, passages, difference, changes, gaps, similarity };
}

/** What stands there in the sentence behind the last words that were compared. */
function restBehind({ chunks }: Comparison, index: WordIndex): string {
  const last = chunks.findLast(({ kind }) => kind !== 'added');
  const [found] = last ? passagesOf([{ at: last.at + last.length - 1, length: 1 }], index) : [];
  if (!found?.words) return '';
  const { text, sentences } = found.passage;
  return text.slice(found.words.end, spanAt(sentences, found.words.end - 1)?.end);
}

/** Whether what is common is three words and says more than function words do: “There are no” is anybody's. Or nothing else was pasted. */
function isTelling({ chunks, common, words }: Comparison, text: string): boolean {
  if (!chunks.some(({ kind }) => kind === 'added')) return true;
  const shared = common.flatMap(({ from, length }) => words.slice(from, from + length));
  if (shared.length < SHORTEST_RUN) return false;
  return shared.some(({ start, end }) => !isStopWord(plainWord(text.slice(start, end))));
}

/** Some runs where they stand in one passage: words that were left out or said twice splice nothing. */
function inOnePassage(
  runs: readonly Run[],
  quoted: readonly QuotedWord[],
  index: WordIndex,
): readonly Run[] | undefined {
  if (goesForward(runs, index)) return runs;
  const parts = runs.map(({ from, length }) => quoted.slice(from, from + length));
  const [ordered] = orderedRuns(parts, index);
  return ordered?.map((run, number) => ({ ...run, from: runs[number]?.from ?? 0 }));
}
