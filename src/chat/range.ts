import { type Place, placeAt } from '../documents/index.ts';
import type { Message } from '../locales/index.ts';
import { quotationReply } from './quotation.ts';
import type { QuotationReply, RangeReply } from './reply.ts';
import { asPlacedMatch, MAX_MATCHES } from './walk.ts';

/** More paragraphs than any message has room for. */
const MOST_READ = 50;

/**
 * Paragraphs one after the other, as many as there is room for.
 *
 * @param last The number of the last one, at least that of the first.
 */
export function rangeReply(
  first: Place,
  last: number,
  delivery: {
    readonly private: boolean;
    readonly replaces?: boolean;
    readonly addressee?: string | undefined;
    readonly message?: Message | null;
  },
): RangeReply | QuotationReply {
  const numbers = Array.from({ length: MOST_READ }, (_, index) => first.paragraph + index);
  const places = numbers.flatMap((number) => (number > last ? [] : (placeAt(first.document, number) ?? [])));
  const matches = places.slice(0, MAX_MATCHES).map(asPlacedMatch);
  const alone = quotationReply(first, { found: 'quote', matches, ...delivery });
  const { private: isPrivate, replaces, addressee, sharedBy, message } = alone;
  if (places.length < 2) return alone;
  return { kind: 'range', private: isPrivate, replaces, addressee, sharedBy, message, places, last, alone };
}
