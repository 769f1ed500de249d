import { attributionsIn, claimedNames, isMeant } from '../../documents/index.ts';
import { foldWords, isOnlyLeadIn, isStopWord, isUnspaced, plainWord, type Span } from '../../text/index.ts';
import { numbersIn } from '../comparing/numbers.ts';
import { isLike } from '../comparing/verdict.ts';
import { endsWithClauseWord, isClauseWord, startsWithClauseWord } from '../language/clause-words.ts';
import { ARTICLES, FROM_WORDS, PREPOSITIONS } from '../language/name-words.ts';
import { negationsIn } from '../language/telling-words.ts';
import { type Asking, nameBeside, type Pasted } from '../naming/beside.ts';
import { isDenial } from '../naming/doubt.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import { passagesOf, SHORTEST_RUN } from '../words/runs.ts';
import type { Paragraph, Run, WordIndex } from '../words/word-index.ts';
import { FEWEST_WORDS, sizeOf } from './held.ts';

/** Before and behind another clause. */
const [BREAK_BEFORE, BREAK_BEHIND] = [
  /(?:[,;:.!?…]|\s[–—-]+)\s+$|[，、。；：！？]$/u,
  /^(?:\s*[,;:.!?…]+(?:\s|$)|\s+[–—-]+\s|[，、。；：！？])/u,
];
/** In UTF-16 units: in a longer message looking for it takes time. */
const LONGEST_MESSAGE = 2000;
/** In words: so many of the documents' may name who says what follows: “said that”. */
const MOST_NAMING = 3;
/** In words: so many in a row say more than who says what follows, and when: “on Friday in Moscow”. */
const MORE_THAN_NAME = 5;

/**
 * The words in a row that a message without marks has of the documents, if what it says around them is its own: “bro … what do
 * you not get”, “Xi said that …” of what the documents introduce by another name. Not where that has more of their document, or
 * goes on as it does, which may be an altered quotation.
 *
 * @param isAbsent Whether the whole message is like no passage, so that what stands around the words needs no sign of its own.
 */
export function amongChatter(message: string, isAbsent: boolean, index: WordIndex, asking: Asking): Pasted | undefined {
  const words = message.length > LONGEST_MESSAGE ? [] : (index.read(message) ?? []);
  const run = longestOf(words, index);
  const paragraph = run && index.paragraphOf(run.at);
  if (!run || !paragraph) return undefined;
  const named = namingIn(message, words, run, index, asking);
  const own = named ? cut(run, named.count) : run;
  const piece = withoutClauseWord(message, words, own);
  const [first, last] = [words[piece.from], words[piece.from + piece.length - 1]];
  if (!first || !last) return undefined;
  const quotation = message.slice(first.start, last.end);
  const [before, behind] = [message.slice(0, first.start), message.slice(last.end)];
  if (sizeOf(quotation) < FEWEST_WORDS || foldWords(before + behind).length < 2) return undefined;
  // “Only we …” is no “We …”.
  const isOwnWord = foldWords(before).length > 1 || isOnlyLeadIn(before);
  const beginsThere = named !== undefined || (isOwnWord && index.isBeginning(piece.at));
  // A clause behind the last words of a sentence may be put in.
  const isEnd = index.isBeginning(piece.at + piece.length) ? isOnlyLeadIn(behind) : isClauseStart(behind);
  const isParted =
    (foldWords(before).length === 0 ||
      beginsThere ||
      (isClauseEnd(before) && !isNearBefore(words[run.from - 1], run.at, index))) &&
    (foldWords(behind).length === 0 || isEnd) &&
    !isOfSubject(behind, paragraph, index);
  // Of a script without spaces a run may be a few characters.
  if (!isParted && (!isAbsent || isUnspaced(quotation.charAt(0)))) return undefined;
  // Who introduces it may be introduced so in the documents, too.
  const shortest = named ? MORE_THAN_NAME : SHORTEST_RUN;
  if (hasMore(before, shortest, paragraph, index, asking)) return undefined;
  if (hasMore(behind, SHORTEST_RUN, paragraph, index, asking)) return undefined;
  const claimed = isDenial(`${before} … ${behind}`) ? null : (nameBeside(before, behind, asking.knows) ?? null);
  const rest = named ? behind : `${before} ${behind}`;
  return {
    quotation: withoutUnended(quotation, behind),
    claimed,
    hasRest: !isOnlyLeadIn(rest) || isTelling(rest, paragraph, index),
  };
}

/** Whether words say “not”, a number or “only”, which may turn around what they stand beside. */
function isTelling(rest: string, paragraph: Paragraph, index: WordIndex): boolean {
  const languages = [index.placeOf(paragraph)?.document.language ?? ''];
  return negationsIn(rest, languages).length + numbersIn(rest, languages).length > 0;
}

/** The longest run of a message's words that stands in one paragraph, and is long enough to be told. */
function longestOf(words: readonly QuotedWord[], index: WordIndex): Run | undefined {
  let longest: Run | undefined;
  for (let from = 0; from < words.length; from += 1) {
    const run = index.longestRun(words, from);
    if (run && run.length > (longest?.length ?? 0)) longest = run;
  }
  const end = longest && index.paragraphOf(longest.at)?.end;
  return longest && end !== undefined && longest.at + longest.length <= end ? longest : undefined;
}

function cut({ from, at, length }: Run, count: number): Run {
  return { from: from + count, at: at + count, length: length - count };
}

/** How many words of a run are of the name before it, as in “Putin said that”: the documents may name somebody so, too. */
function namingIn(message: string, words: readonly QuotedWord[], run: Run, index: WordIndex, { knows }: Asking) {
  // “The two countries emphasize” is rather the documents' own, with a word left out behind it.
  const isNear = isNearBefore(words[run.from - 1], run.at, index);
  for (let count = Math.min(MOST_NAMING, run.length - 1); count >= 0; count -= 1) {
    const name = nameBeside(message.slice(0, words[run.from + count]?.start), '', knows);
    if (name !== undefined && (count === 0 ? knows(name) && !isNear : isSayer(name, cut(run, count), index)))
      return { count };
  }
  return undefined;
}

/** Whether the documents give a run to somebody of that name, so that “Xi said that” is no other introduction than theirs. */
function isSayer(name: string, run: Run, index: WordIndex): boolean {
  return passagesOf([run], index).some(({ document, passage, words }) =>
    attributionsIn(passage, words ?? { start: 0, end: 0 }).some(
      ({ attribution }) =>
        'speaker' in attribution &&
        claimedNames(name).some((claimed) => isMeant(claimed, attribution.speaker, document)),
    ),
  );
}

/** “… of NATO and”, with other words behind it, is “… of NATO”. */
function withoutClauseWord(message: string, words: readonly QuotedWord[], run: Run): Run {
  const isClause = (word?: Span) => word !== undefined && isClauseWord(message.slice(word.start, word.end));
  const end = run.from + run.length;
  const shorter = end < words.length && isClause(words[end - 1]) ? { ...run, length: run.length - 1 } : run;
  return run.from > 0 && isClause(words[run.from]) ? cut(shorter, 1) : shorter;
}

/** “… of NATO in the” before other words is shown as “… of NATO”. */
function withoutUnended(quotation: string, behind: string): string {
  const words = foldWords(quotation);
  const isUnended = ({ start, end }: Span) =>
    [ARTICLES, PREPOSITIONS, FROM_WORDS].some((some) => some.has(quotation.slice(start, end).toLowerCase()));
  const last = words.findLast((word) => !isUnended(word));
  return /^\s+\p{L}/u.test(behind) && last !== words.at(-1) ? quotation.slice(0, last?.end) : quotation;
}

function isClauseEnd(before: string): boolean {
  return BREAK_BEFORE.test(before) || endsWithClauseWord(before);
}

/** Not “and because …”, which goes on with the same sentence. */
function isClauseStart(behind: string): boolean {
  const [first, second] = foldWords(behind);
  const goesOn = startsWithClauseWord(behind) && second !== undefined && startsWithClauseWord(behind.slice(first?.end));
  return !goesOn && (BREAK_BEHIND.test(behind) || startsWithClauseWord(behind));
}

/** Whether the documents have a word before a place, with up to two between, which a message leaves out, or at it, so that it has it twice. */
function isNearBefore(word: QuotedWord | undefined, at: number, index: WordIndex): boolean {
  return word !== undefined && [0, 1, 2, 3].some((distance) => index.standsAt(at - distance, [word]));
}

/** Whether what a message goes on with has a word of content of the same document, so that it may be put in. */
function isOfSubject(rest: string, paragraph: Paragraph, index: WordIndex): boolean {
  const document = index.placeOf(paragraph)?.document;
  const own = document && index.of(document);
  return (index.read(rest) ?? []).some((word) => {
    const isContent = !isStopWord(plainWord(rest.slice(word.start, word.end)));
    return isContent && own !== undefined && own.occurrences(word).length > 0;
  });
}

/** Whether words beside a run have so many more of its document in a row, or a sentence that is like some passage. */
function hasMore(rest: string, shortest: number, paragraph: Paragraph, index: WordIndex, { checked }: Asking): boolean {
  const document = index.placeOf(paragraph)?.document;
  const documentAt = (at: number) => {
    const found = index.paragraphOf(at);
    return found && index.placeOf(found)?.document;
  };
  const words = index.read(rest) ?? [];
  const isThere = words.some((_, from) => {
    const some = words.slice(from, from + shortest);
    return some.length === shortest && index.find(some).some((at) => documentAt(at) === document);
  });
  const sentences = rest.split(/(?<=[.!?。！？])\s*/u).filter((text) => foldWords(text).length >= FEWEST_WORDS);
  return isThere || sentences.some((text) => isLike(checked(text)));
}
