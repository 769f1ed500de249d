import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from './dom.ts';
import { placed, restoreSiblings } from './siblings.ts';

/** The element that holds the text of a page without what stands around it; null if that cannot be told. Changes the page. */
export function mainContent(page: DomDocument): DomElement | null {
  const whole = placed(page.body);
  // What it says of all of a page tells nothing of its parts, but Readability would pass over them by it: “sidebar-hidden”.
  page.documentElement.removeAttribute('class');
  const readability = new Readability<DomElement>(page as never, {
    serializer: (node) => node as unknown as DomElement,
  });
  const article = readability.parse()?.content ?? null;
  if (article) restoreSiblings(article, whole);
  return article;
}
