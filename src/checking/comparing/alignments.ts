import type { WholeNumbers } from '../../text/index.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import type { WordIndex } from '../words/word-index.ts';

/** So many votes are counted, those of the rarest words; only so many once so many words have voted. */
const MOST_VOTES = 20_000;
const [ENOUGH_VOTERS, ENOUGH_VOTES] = [30, 10_000];
/** More words than a text has: two numbers are put into one by it, so that they are sorted at once. */
const BEYOND = 2 ** 20;
/** Alignments whose starts are at most this many words apart count as one: words added or left out move the start. */
const NEARBY = 2;
/** Alignments with less than this share of the best one's votes are not looked at again. */
const PROMISING = 0.5;
/** So many of the others are; of a long text fewer, with so many words together. */
const SHORTLIST = 30;
const SHORTLISTED_WORDS = 3000;

/**
 * Where a text that is like the documents' would have to begin for most of its words to stand where theirs do; best
 * first. Telling words choose a shortlist, rare ones counting more; then all words count the same.
 */
export function alignments(words: readonly QuotedWord[], index: WordIndex, limit: number): number[] {
  let candidates = candidatesOf(words, index);
  const most = Math.max(limit, Math.min(SHORTLIST, SHORTLISTED_WORDS / words.length));
  const shortlist: number[] = [];
  while (candidates.length > 0 && shortlist.length < most) {
    const { start } = candidates.reduce((best, other) =>
      other.votes > best.votes || (other.votes === best.votes && other.voter < best.voter) ? other : best,
    );
    shortlist.push(start);
    candidates = candidates.filter((other) => Math.abs(other.start - start) > NEARBY);
  }
  if (shortlist.length < 2) return shortlist;
  const inPlace = new Map(
    shortlist.map((start) => [start, words.filter((word, at) => index.isNear(start + at, NEARBY, word)).length]),
  );
  return shortlist.sort((a, b) => (inPlace.get(b) ?? 0) - (inPlace.get(a) ?? 0)).slice(0, limit);
}

/** Where a text might begin. */
interface Candidate {
  readonly start: number;
  /** The first of its words that says so. */
  readonly voter: number;
  /** What all words say that would have it begin there or nearby. */
  readonly votes: number;
}

/** Where a text might begin by what its telling words say, rising, without those of which they say least. */
function candidatesOf(words: readonly QuotedWord[], index: WordIndex): Candidate[] {
  const known = new Map<number, WholeNumbers>();
  const places = words.map((word) => {
    const found = known.get(word.number) ?? index.occurrences(word);
    known.set(word.number, found);
    return found;
  });
  const weights = places.map(({ length }) => Math.log(1 + index.size / Math.max(1, length)));
  const { starts, voters, sums } = counted(votesOf(places, index.paragraphs), weights);
  const near = withNearby(starts, sums);
  const most = near.reduce((most, sum) => Math.max(most, sum), 0);
  const candidates: Candidate[] = [];
  near.forEach((votes, at) => {
    if (votes >= PROMISING * most)
      candidates.push({ start: (starts[at] ?? 0) - words.length, voter: voters[at] ?? 0, votes });
  });
  return candidates;
}

/** Each start that there are votes for, with the first voter and the weight of all. */
function counted(votes: Float64Array, weights: readonly number[]) {
  const [starts, voters, sums] = [
    new Float64Array(votes.length),
    new Float64Array(votes.length),
    new Float64Array(votes.length),
  ];
  let count = 0;
  for (const vote of votes) {
    const start = Math.floor(vote / BEYOND);
    const voter = vote - start * BEYOND;
    if (count === 0 || start !== starts[count - 1]) {
      starts[count] = start;
      voters[count] = voter;
      count += 1;
    }
    sums[count - 1] = (sums[count - 1] ?? 0) + (weights[voter] ?? 0);
  }
  return { starts: starts.subarray(0, count), voters, sums };
}

/** The votes for each start and those nearby: words that were added or left out move the rest by as many. */
function withNearby(starts: Float64Array, sums: Float64Array): Float64Array {
  let from = 0;
  return starts.map((start) => {
    while ((starts[from] ?? 0) < start - NEARBY) from += 1;
    let sum = 0;
    for (let other = from; (starts[other] ?? Infinity) <= start + NEARBY; other += 1) sum += sums[other] ?? 0;
    return sum;
  });
}

/** Where each telling word of a text would have it begin, with the word, both in one number (`BEYOND`), rising. */
function votesOf(places: readonly WholeNumbers[], paragraphs: number): Float64Array {
  // Words that stand everywhere tell nothing, as long as there are others.
  const tells = ({ length }: WholeNumbers) => length > 0 && length <= paragraphs / 4 + 1;
  const areTelling = places.some(tells);
  const voters = places.map((found, voter) => (!areTelling || tells(found) ? found.length * BEYOND + voter : Infinity));
  const rarest = Float64Array.from(voters).sort();
  const all = places.reduce((sum, { length }) => sum + length, 0);
  const votes = new Float64Array(Math.min(all, MOST_VOTES));
  let count = 0;
  // Most time goes by here: a place at a time, without iterators.
  for (let voted = 0; (rarest[voted] ?? Infinity) < Infinity; voted += 1) {
    const voter = (rarest[voted] ?? 0) % BEYOND;
    const most = voted < ENOUGH_VOTERS ? MOST_VOTES : ENOUGH_VOTES;
    const found = places[voter] ?? [];
    if (count > 0 && count + found.length > most) break;
    for (let nth = 0; nth < found.length && nth < most; nth += 1) {
      votes[count] = ((found[nth] ?? 0) - voter + places.length) * BEYOND + voter;
      count += 1;
    }
  }
  return votes.subarray(0, count).sort();
}
