import type { Shown } from '../chat/index.ts';
import { listBelow, type Place } from '../documents/index.ts';
import { type Locale, plain, say } from '../locales/index.ts';
import { type Span, wholeOf } from '../text/index.ts';
import { attributionOf } from './attribution.ts';
import type { Block } from './card.ts';
import { quotation } from './passage-blocks.ts';

/**
 * The items that a passage announces, “They agreed on three things:”, where what is shown of it, and meant, ends with that; up to
 * the first that is not the same one's words.
 */
export function itemsBelow(shown: Shown, part: Span, locale: Locale): Place[] {
  const { document, passage, focus } = shown;
  const end = passage.text.trimEnd().length;
  if (part.start > 0 || part.end < end || (focus !== null && focus.end < end)) return [];
  const whose = (place: Place) => plain(attributionOf(place.passage, wholeOf(place.passage), document, locale));
  const items = listBelow(shown);
  const others = items.findIndex((item) => whose(item) !== whose(shown));
  return others === -1 ? items : items.slice(0, others);
}

/** A passage and some items below it, each word for word. */
export function listBlocks(shown: Shown, part: Span, items: readonly Place[], source: string | null): Block[] {
  const quoted = items.map(({ passage }, at): Block => {
    const isLast = at === items.length - 1;
    return { kind: 'quotation', text: passage.text, bold: [], source: isLast ? source : null, button: null };
  });
  return [quotation(shown, part, items.length === 0 ? source : null), ...quoted];
}

/** Which of the items are shown, where that are not all. */
export function itemsNote(
  { paragraph: from }: Shown,
  items: readonly Place[],
  all: readonly Place[],
  locale: Locale,
): Block[] {
  const [to, last] = [items.at(-1)?.paragraph, all.at(-1)?.paragraph];
  if (to === undefined || last === undefined || to === last) return [];
  return [{ kind: 'small', text: say(locale, { key: 'rangePart', data: { from, to, first: from, last } }) }];
}
