import { alternatives, foldWords, plainSign } from '../../text/index.ts';
import { PER_CENT } from '../language/short-forms.ts';
import type { TellingWord } from '../language/telling-words.ts';
import type { Difference } from './differences.ts';
import { type Beside, FORM } from './forms.ts';

const CURRENCY = /\p{Sc}/u;
const IN_WORDS = new RegExp(String.raw`(?<!\p{L})(?:${alternatives(PER_CENT)})(?!\p{L})|百分之`, 'giu');
/** What has no space to the number that it is a sign of. */
const JOINS = /[\p{Sc}%‰٪−–+±-]$/u;

/**
 * The signs of numbers in words that were pasted, or stand there, instead of others, with “per cent” for “%”. “+3” is 3, and a
 * currency counts where it stands for another one.
 */
export function signsOf(text: string, other: string, { before, behind }: Beside): TellingWord[] {
  const first = joined(before.slice(-FORM), text);
  const from = first.length - text.length;
  const signs = foldWords(joined(first, behind.slice(0, FORM)))
    .filter(({ start, end }) => start >= from && end <= first.length)
    .map(({ word, start, end }) => ({ says: plainSign(word) ?? '', start: start - from, end: end - from }))
    .filter(({ says }) => says !== '' && says !== '+' && (!CURRENCY.test(says) || CURRENCY.test(other)));
  const words = Array.from(text.matchAll(IN_WORDS), ({ 0: word, index }) => ({
    ...{ says: '%', start: index, end: index + word.length },
  }));
  return [...signs, ...words];
}

function joined(before: string, behind: string): string {
  return before === '' || JOINS.test(before) ? before + behind : `${before} ${behind}`;
}

/** A comparison without a currency that only stands on the other side of its number: “4.20 €” for “€4.20”. */
export function withoutMovedSigns(difference: readonly Difference[]): readonly Difference[] {
  const isMoved = (at: number) => {
    const [first, middle, last] = difference.slice(at, at + 3);
    return (
      first?.text === last?.text &&
      middle?.kind === 'same' &&
      first?.kind !== 'same' &&
      last?.kind !== 'same' &&
      AMOUNT.test(`${first?.text} ${middle?.text}`)
    );
  };
  return difference.filter((_, at) => !isMoved(at) && !isMoved(at - 2));
}

/** A currency and a number, in either order, without other words. */
const AMOUNT = /^(?:\p{Sc} \p{N}[\p{N}.,]*|\p{N}[\p{N}.,]* \p{Sc})$/u;

/** In UTF-16 units: a sign stands no farther from its number. */
const NEAR = 8;

/** The sign right before a place, or right behind it, of the number that begins or ends there; currencies and “+” are none. */
export function signsBeside(text: string, at: number, side: 'before' | 'behind'): string[] {
  const from = Math.max(0, at - NEAR);
  const sign = foldWords(text.slice(from, at + NEAR))
    .map(({ word, start, end }) => ({ says: plainSign(word) ?? '', start: from + start, end: from + end }))
    .filter(({ says }) => says !== '' && says !== '+' && !CURRENCY.test(says))
    .find(({ says, start, end }) => {
      const isPerCent = /[%‰]/.test(says);
      if (side === 'behind') return isPerCent && start >= at && text.slice(at, start).trim() === '';
      // “12 %” is before no other number; in Turkish “%12” is.
      return end <= at && (isPerCent ? end === at : /^[\s\p{Sc}]*$/u.test(text.slice(end, at)));
    });
  return sign ? [text.slice(sign.start, sign.end)] : [];
}
