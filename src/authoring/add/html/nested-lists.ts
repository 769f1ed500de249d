import type { DomDocument, DomElement } from './dom.ts';
import { typeOf } from './label.ts';

/** Says by their type of lists how a browser numbers their items where only their style says it. Changes the page. */
export function typeLists(page: DomDocument): void {
  for (const list of [...page.querySelectorAll('ol[style]')]) {
    const [, style = ''] =
      /list-style(?:-type)?\s*:[^;]*?(decimal|(?:low|upp)er-\w+)/i.exec(list.getAttribute('style') ?? '') ?? [];
    if (style !== '') list.setAttribute('type', typeOf(style));
  }
}

/**
 * Puts lists of which only their names say that they stand in others, as Google Docs writes `lst-kix_abc-1` right behind
 * `lst-kix_abc-0`, into the items in which they stand. Changes the page.
 */
export function nestLists(page: DomDocument): void {
  for (const list of [...page.querySelectorAll('ol[class], ul[class]')]) {
    const level = levelOf(list);
    if (level > 0) itemAbove(list.previousElementSibling, level)?.append(list);
  }
}

/** The last item of a list, or of one that it ends with, whose level is lower. */
function itemAbove(list: DomElement | null, level: number): DomElement | null {
  if (!list || !(levelOf(list) < level)) return null;
  const item = list.lastElementChild;
  return itemAbove(item?.lastElementChild ?? null, level) ?? item;
}

/** How deep a list stands in others; a number that is none for what is no such list. */
function levelOf(list: DomElement): number {
  return Number(/\blst-kix_\w+-(\d)\b/.exec(list.getAttribute('class') ?? '')?.[1] ?? Number.NaN);
}
