import { isUnspaced, lazy } from '../../text/index.ts';
import { endsWithClauseWord, startsWithClauseWord } from '../language/clause-words.ts';
import {
  languagesOf,
  negatingAmong,
  negatingFormsIn,
  negatingWordsIn,
  type TellingWord,
  type Word,
  wordsIn,
} from '../language/telling-words.ts';
import type { Difference } from './differences.ts';
import { type Beside, FORM, foundBeside, sideBySide } from './forms.ts';
import { numbersIn } from './numbers.ts';

/**
 * What negates in words that were pasted, or stand there, instead of others.
 *
 * @param other Those others.
 * @param languages As `negationsIn` takes them.
 */
export function negationsOf(text: string, other: string, beside: Beside, languages: readonly string[]): TellingWord[] {
  const words = wordsIn(text);
  return [
    ...negatingAmong(words, languages),
    ...foundBeside(text, beside, (whole) => negatingFormsIn(whole, languages)),
    ...negatedAmong(words, other, languages),
  ];
}

/** In letters: “inform” has nothing to do with “form”, but of shorter words there are more of that kind. */
const SHORTEST_NEGATED = 4;
/** In letters: so many may an ending have that stands instead of one that negates: “careful”. */
const LONGEST_ENDING = 3;

/** Those of some words that negate one of another text: “unsafe” for “safe”, or for “not safe”; “careless” for “careful”. */
function negatedAmong(words: readonly Word[], other: string, languages: readonly string[]): TellingWord[] {
  const others = lazy(() => wordsIn(other).map(({ word }) => word));
  return words
    .filter(({ word }) =>
      languagesOf(word, languages).some(({ negatingPrefixes, notNegated, negatingSuffixes }) => {
        const prefixes = notNegated.some((each) => word.startsWith(each)) ? [] : negatingPrefixes;
        const bare = prefixes.filter((each) => word.startsWith(each)).map((each) => word.slice(each.length));
        const stems = negatingSuffixes.filter((each) => word.endsWith(each)).map((each) => word.slice(0, -each.length));
        return (
          bare.some((negated) => negated.length >= SHORTEST_NEGATED && others().includes(negated)) ||
          stems.some((stem) => stem.length >= SHORTEST_NEGATED && others().some((each) => hasOtherEnding(each, stem)))
        );
      }),
    )
    .map(({ start, end }) => ({ says: 'not', start, end }));
}

function hasOtherEnding(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}

/** The words that stand there instead of the last ones that were pasted, if nothing that is common stands behind them. */
function endOf(difference: readonly Difference[]) {
  const at = difference.findLastIndex(({ kind }) => kind === 'removed');
  const behind = difference.slice(at + 1);
  return { at, behind, last: behind.some(isSame) ? undefined : difference[at] };
}

/** In UTF-16 units: so far behind the last words that are compared a form of theirs may begin: 「は」 before 「ありません」. */
const REST = 4;

/**
 * A comparison that ends with the negation to which the words belong that stand there instead of the last ones:
 * 「安全です」 for 「安全では」, behind which stands 「ありません」.
 *
 * @param rest What stands there behind the last words that were compared.
 */
export function withNegationBehind(
  difference: readonly Difference[],
  rest: string,
  languages: readonly string[],
): readonly Difference[] {
  const { at, last } = endOf(difference);
  if (!last) return difference;
  const same = difference.slice(0, at).findLast(({ kind }) => kind === 'same');
  const before = sideBySide(same?.text ?? '', last.text).slice(-FORM);
  const form = negatingFormsIn(before + rest, languages).find(({ end }) => end > before.length);
  if (!form || form.start > before.length + REST) return difference;
  const end = form.end - before.length;
  const ending = isUnspaced(rest.charAt(end - 1)) ? '' : (/^[\p{L}\p{M}]*/u.exec(rest.slice(end))?.[0] ?? '');
  return difference.with(at, { kind: 'removed', text: last.text + rest.slice(0, end) + ending });
}

/**
 * A comparison without the negation, or the quantity in words, of what stands behind the last words that were compared: instead of
 * “war without” in “war without the consent of Congress”, “wars abroad” changes no negation.
 *
 * @param rest As `withNegationBehind` takes it.
 */
export function withoutTellingOfRest(
  difference: readonly Difference[],
  rest: string,
  languages: readonly string[],
): readonly Difference[] {
  const { at, last, behind } = endOf(difference);
  if (!last || !/^\s+[\p{L}\p{N}]/u.test(rest)) return difference;
  const put = behind.map(({ text }) => text).join(' ');
  const isLast = ({ end }: TellingWord) => end === last.text.length;
  const quantity = () =>
    numbersIn(last.text, languages).find((each) => isLast(each) && numbersIn(put, languages).length === 0);
  const telling = negatingWordsIn(last.text, languages).find(isLast) ?? quantity();
  if (!telling) return difference;
  const word = last.text.slice(telling.start).toLowerCase();
  // “Is” instead of “isn’t”; who says another year changes it.
  const isOwn = /\d/.test(word) || wordsIn(put).some((each) => word.startsWith(each.word));
  if (isOwn) return difference;
  const text = last.text.slice(0, telling.start).trimEnd();
  return text === '' ? difference.toSpliced(at, 1) : difference.with(at, { kind: 'removed', text });
}

/**
 * A comparison without what was put before its first common words, or behind the last ones, and is a clause of its own: “We all
 * know that” and “and nobody cares” change no number or negation of what stands there. Another number for one there does.
 */
export function withoutOwnClauses(
  difference: readonly Difference[],
  languages: readonly string[],
): readonly Difference[] {
  const [first, last] = [difference.findIndex(isSame), difference.findLastIndex(isSame)];
  const isOwn = (parts: readonly Difference[], isClause: (added: string) => boolean) => {
    const [added, removed] = (['added', 'removed'] as const).map(
      (of) => parts.find(({ kind }) => kind === of)?.text ?? '',
    );
    const areNumbers = [added, removed].every((text) => numbersIn(text ?? '', languages).length > 0);
    return added !== undefined && wordsIn(added).length > 1 && isClause(added) && !areNumbers;
  };
  const [before, behind] = [difference.slice(0, first), difference.slice(last + 1)];
  const isOwnBehind = (added: string) =>
    startsWithClauseWord(added) || endsWithClauseWord(difference[last]?.text ?? '');
  return [
    ...(isOwn(before, endsWithClauseWord) ? [] : before),
    ...difference.slice(Math.max(0, first), last + 1),
    ...(isOwn(behind, isOwnBehind) ? [] : behind),
  ];
}

const isSame = ({ kind }: Difference) => kind === 'same';
