import type { Delivery } from '../chat/index.ts';
import { type Locale, type Message, plain, type RichText, say, user } from '../locales/index.ts';
import { truncate } from '../text/index.ts';
import type { Block, Holds, Tone } from './card.ts';
import { firstThatFits, SHARE } from './fit.ts';

export function note(written: RichText, tone?: Tone): Extract<Block, { readonly kind: 'note' }> {
  return { kind: 'note', text: written, ...(tone && { tone }) };
}

export const EMPTY_LINE = note([]);

/** Longer lines of ours are cut to these lengths, where they must be. */
const LINE_LENGTHS = [Number.POSITIVE_INFINITY, 500, 250] as const;

type Line = Extract<Block, { readonly kind: 'note' | 'citation' | 'small' }>;

/** A line of ours; without room for it, it loses its links and emphasis, and then its end. */
export function line(whole: Line, holds: Holds, share = SHARE.line): Line {
  const cutTo = (length: number): Line =>
    length === Number.POSITIVE_INFINITY ? whole : { ...whole, text: [truncate(plain(whole.text), length)] };
  return firstThatFits(LINE_LENGTHS, cutTo, (block) => holds([block], share));
}

export function saying(kind: 'note' | 'small', message: Message, locale: Locale, holds: Holds): Block {
  return line({ kind, text: say(locale, message) }, holds);
}

/** Whom a reply is for, who shared it, and what to say before anything else. */
export function heading({ addressee, sharedBy, message }: Delivery, locale: Locale, holds: Holds): Block[] {
  return [
    ...(addressee === null ? [] : [note([user(addressee)])]),
    ...(sharedBy === null ? [] : [saying('note', { key: 'sharedBy', data: { user: sharedBy } }, locale, holds)]),
    ...(message ? [saying('note', message, locale, holds)] : []),
  ];
}
