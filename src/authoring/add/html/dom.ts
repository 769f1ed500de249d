import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** What is used of the DOM: its types would let all of the program use a browser's globals. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly previousSibling: DomNode | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentElement: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  readonly lastElementChild: DomElement | null;
  readonly children: Iterable<DomElement> & { readonly length: number };
  innerHTML: string;
  outerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  cloneNode(isDeep: true): DomElement;
  append(element: DomElement): void;
  before(element: DomElement): void;
  after(element: DomElement): void;
  remove(): void;
  removeAttribute(name: string): void;
  replaceChildren(...children: readonly DomElement[]): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

/** Names that pages give to what is none of their text: advertisements, menus, footers, what is only read aloud. */
const ASIDE =
  /(?:^|[-_])(?:ads?|advert\w*|sponsored|promo|nav|navbar|navigation|menu|breadcrumbs?|footer|cookies?|newsletter|subscri(?:be|ption)|caption|editsection|navbox|catlinks|printfooter|most-?(?:viewed|read|popular)|trending|recirc\w*|sr-only|visually-?hidden|screen-reader-\w+)(?:[-_]|$)/i;
/** “no-ads” and “has-menu” are said of the text itself. */
const SAID_OF = /^(?:no|has|with|without|is)[-_]/i;
/** What has one of these names, and so great a share of a page's text, is the text all the same. */
const TEXT_SHARE = 1 / 3;

/** A web page without what its names tell to be none of its text. */
export function parsePage(html: string, prepare: (page: DomDocument) => void): DomDocument {
  const page = parseDom(html);
  prepare(page);
  const isText = mayBeText(page);
  for (const element of [...page.querySelectorAll('body [class], body [id]')]) {
    const names = [element.getAttribute('class'), element.getAttribute('id')].flatMap(
      (each) => each?.split(/\s+/) ?? [],
    );
    const isAside = names.some((name) => ASIDE.test(name) && !SAID_OF.test(name));
    if (isAside && !isText(element)) element.remove();
  }
  return page;
}

/** Which elements hold so much of a page's text that they are it, whatever the page says of them. */
export function mayBeText(page: DomDocument): (element: DomElement) => boolean {
  const lengthOf = ({ textContent }: DomElement) => textContent.length;
  const all = lengthOf(page.body);
  return (element) => lengthOf(element) >= TEXT_SHARE * all;
}

/** Puts who is named beside a quoted block, as its footer or caption, into it as its last line. */
export function signQuotes(page: DomDocument): void {
  const lineWith = (signature: DomElement) => `<p>— ${signature.innerHTML.replace(/^\s*[—–―-]+\s*/u, '')}</p>`;
  for (const footer of [...page.querySelectorAll('blockquote footer')]) footer.outerHTML = lineWith(footer);
  for (const caption of [...page.querySelectorAll('figure > figcaption')]) {
    const quote = caption.parentElement?.querySelector('blockquote');
    if (!quote) continue;
    quote.innerHTML += lineWith(caption);
    caption.remove();
  }
}

/** A page, or a piece of one, as a browser reads it. */
export function parseDom(html: string): DomDocument {
  // linkedom by itself does without what HTML lets authors leave out: it finds no body then.
  return parseHTML(serialize(parse(html))).document as unknown as DomDocument;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** The text of a part of a page on one line; empty without one. */
export function lineIn(part: DomNode | null | undefined): string {
  return lineOf(part?.textContent ?? '');
}

/** A text of some markup, as a browser shows it on one line. */
export function lineOf(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
