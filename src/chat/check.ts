import type { Check, CheckOptions, Searcher } from '../search/index.ts';
import type { CheckReply } from './reply.ts';
import { type Inline, strong, struck, type Text } from './text.ts';

/** Checks the quotations of a text, for the asker alone. */
export function checkReply(text: string, options: CheckOptions, searcher: Searcher): CheckReply {
  const checks = searcher.check(text, options);
  return { outcome: 'check', private: true, replaces: false, message: null, checks };
}

/** A comparison as one text: what was added is struck out, what was left out is strong. */
export function differenceText(difference: NonNullable<Check['difference']>): Text {
  return difference.flatMap(({ kind, text }, index): Inline[] => {
    const piece = kind === 'same' ? text : kind === 'added' ? struck(text) : strong(text);
    return index === 0 ? [piece] : [' ', piece];
  });
}
