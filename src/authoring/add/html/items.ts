import type { Marker } from '../draft.ts';
import type { DomElement } from './dom.ts';
import { numberIn } from './elements.ts';
import { labelOf } from './label.ts';

/** An item of a list that is being read. */
export interface Item {
  /** Null where what stands in its text makes it an item: “a. …”. */
  readonly marker: Marker | null;
  /** In front of its first text. */
  readonly label: string;
  readonly depth: number;
  place: number | null;
}

/**
 * The items of a list, as a browser numbers them.
 *
 * @param shown What of the list is shown.
 * @param outer In which item it stands itself.
 */
export function itemsOf(
  list: DomElement,
  shown: readonly DomElement[],
  outer: Item | null,
): ReadonlyMap<DomElement, Item> {
  const isItem = ({ localName }: DomElement) => localName === 'li';
  const { length } = [...list.children].filter(isItem);
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const start = numberIn(list, 'start') ?? (step === 1 ? 1 : length);
  // One number alone is told from text only where it stands at the margin, and so is one that goes on behind bullets.
  const isInner = list.localName !== 'ol' || (length > 1 && (outer?.marker !== '-' || start === 1));
  const depth = outer !== null && isInner ? outer.depth + 1 : 0;
  let next = start;
  return new Map(
    shown.filter(isItem).map((element): [DomElement, Item] => {
      const number = numberIn(element, 'value') ?? next;
      next = number + step;
      const label = list.localName === 'ol' ? labelOf(number, list.getAttribute('type')) : null;
      if (label === null || label === `${number}.`)
        return [element, { marker: label === null ? '-' : `${number}.`, label: '', depth, place: null }];
      // Letters and Roman numerals stand in the text; small ones from the first on are read as items by that.
      const isPublished = start === 1 && /^\p{Ll}/u.test(label);
      const own = isPublished ? { marker: null, depth: outer?.depth ?? 0 } : { marker: '-' as const, depth };
      return [element, { ...own, label: `${label} `, place: null }];
    }),
  );
}
