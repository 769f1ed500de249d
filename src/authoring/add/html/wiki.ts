import { type DomDocument, type DomElement, lineIn, lineOf } from './dom.ts';

/** What MediaWiki puts around the text of a page: where else to read, contents, references, categories. */
const AROUND = `#siteSub, #contentSub, #toc, .toc, .hatnote, .mw-jump-link, .mw-editsection, .noprint, .navbox, .catlinks,
  .printfooter, ol.references, .reflist, .mw-references-wrap, .mw-authority-control,
  .ambox, .sistersitebox`;
const HEADING = /^h[2-6]$/;

/** Takes away what a wiki puts around its text, and the headings that stand above nothing else. Changes the page. */
export function withoutWikiParts(page: DomDocument): void {
  const text = page.querySelector('.mw-parser-output');
  if (text === null) return;
  for (const part of [...page.querySelectorAll(AROUND)]) part.remove();
  // The page’s title again.
  for (const name of [...text.querySelectorAll('.infobox th[colspan], .infobox caption')]) {
    if (lineIn(name) === lineIn(page.querySelector('h1'))) name.remove();
  }
  for (const last of [...text.children].reverse()) {
    const isEmpty = lineIn(last) === '';
    const isHeading = HEADING.test(last.localName) || HEADING.test(last.children.length === 1 ? nameIn(last) : '');
    if (!isEmpty && !isHeading && !isOfLinks(last)) return;
    last.remove();
  }
}

/** Of `<div class="mw-heading"><h2>…` it is the inner one. */
function nameIn(element: DomElement): string {
  return [...element.children][0]?.localName ?? '';
}

/** Whether a list has nothing but links to other pages in it. */
function isOfLinks(element: DomElement): boolean {
  const items = [...element.querySelectorAll('li')];
  const isLink = (item: DomElement) => {
    const links = [...item.querySelectorAll('a[href]')].map(({ textContent }) => textContent).join('');
    return lineOf(links) === lineIn(item);
  };
  return element.localName === 'ul' && items.length > 0 && items.every(isLink);
}
