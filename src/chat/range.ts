import { type Place, paragraphCount, placeAt } from '../documents/index.ts';
import type { Message } from '../locales/index.ts';
import { asPlacedMatch } from './matches.ts';
import { quotationReply } from './quotation.ts';
import type { QuotationReply, RangeReply } from './reply.ts';
import { MAX_MATCHES } from './walk.ts';

/** More paragraphs than any message has room for. */
const MOST_READ = 50;

/** The paragraphs from a place to the one with a number, or as many of them as anybody reads. */
export function placesUpTo(last: number, { document, paragraph }: Place): Place[] {
  const numbers = Array.from({ length: MOST_READ }, (_, index) => paragraph + index);
  return numbers.flatMap((number) => (number > last ? [] : (placeAt(document, number) ?? [])));
}

/**
 * Paragraphs one after the other, as many as there is room for.
 *
 * @param last The number of the last one, at least that of the first.
 * @param delivery.first The number of the first one that was asked for, if these are some behind it.
 */
export function rangeReply(
  start: Place,
  last: number,
  {
    first = start.paragraph,
    ...delivery
  }: {
    readonly first?: number | undefined;
    readonly private: boolean;
    readonly replaces?: boolean;
    readonly addressee?: string | undefined;
    readonly sharedBy?: string | undefined;
    readonly message?: Message | null;
  },
): RangeReply | QuotationReply {
  const end = Math.min(last, paragraphCount(start.document));
  const places = placesUpTo(end, start);
  const matches = places.slice(0, MAX_MATCHES).map(asPlacedMatch);
  const alone = quotationReply(start, { found: 'quote', matches, ...delivery });
  const before = beforeFrom(first, start);
  if (places.length + before.length < 2) return alone;
  const { private: isPrivate, replaces, addressee, sharedBy, message } = alone;
  const shown = { private: isPrivate, replaces, addressee, sharedBy, message };
  return {
    kind: 'range',
    ...shown,
    places,
    before,
    first: Math.min(first, start.paragraph),
    last: Math.max(end, start.paragraph),
    alone,
  };
}

/** Those in front of a place, from the one with a number on, the nearest first. */
function beforeFrom(first: number, { document, paragraph }: Place): Place[] {
  const from = Math.max(first, paragraph - MOST_READ);
  const numbers = Array.from({ length: Math.max(0, paragraph - from) }, (_, index) => paragraph - 1 - index);
  return numbers.flatMap((number) => placeAt(document, number) ?? []);
}
