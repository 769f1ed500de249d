import { isFullName } from '../../../documents/reading/index.ts';
import type { Letters } from '../draft.ts';
import { type DomElement, isElement, lineIn, lineOf } from './dom.ts';

/** Whether a browser does not show an element. */
export function isHidden(element: DomElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    // The heading of Markdown's footnotes.
    element.hasAttribute('data-footnotes') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

const LETTERS = { bold: /^(?:b|strong)$/, italic: /^(?:i|em)$/ };

/** In which letters all of a paragraph is; undefined where not all of it is in any but the ordinary ones. */
export function lettersOf(paragraph: DomElement): Letters | undefined {
  const shown = [...paragraph.childNodes].filter((node) => node.textContent.trim() !== '');
  const areAll = (tag: RegExp) =>
    shown.length > 0 && shown.every((node) => isElement(node) && tag.test(node.localName));
  return areAll(LETTERS.bold) ? 'bold' : areAll(LETTERS.italic) ? 'italic' : undefined;
}

/** Whether an element stands above its answer: what opens a part of a page, and a question in a list of terms. */
export function isQuestion({ localName, textContent }: DomElement): boolean {
  return localName === 'summary' || (localName === 'dt' && /[?？]$/.test(lineOf(textContent)));
}

/** What a paragraph begins with in bold letters and on lines of its own. */
function boldLine(paragraph: DomElement): DomElement | undefined {
  const [first, next] = [...paragraph.childNodes].filter((node) => isElement(node) || node.textContent.trim() !== '');
  if (!first || !next || !isElement(first) || !isElement(next) || next.localName !== 'br') return undefined;
  return LETTERS.bold.test(first.localName) ? first : undefined;
}

/** Such a line that ends like a sentence: a question above its answer. */
export function boldSentence(paragraph: DomElement): DomElement | undefined {
  const line = boldLine(paragraph);
  return /[.!?…。！？]$/u.test(lineIn(line)) ? line : undefined;
}

/** In characters. */
const LONGEST_TITLE = 80;

/** Such a line that is what its paragraph is called, and nobody's name. */
export function boldTitle(paragraph: DomElement): DomElement | undefined {
  const line = boldLine(paragraph);
  const text = lineIn(line);
  return text.length <= LONGEST_TITLE && /[\p{L}\p{N})]$/u.test(text) && !isFullName(text) ? line : undefined;
}

/** The id of the footnote to which a raised number or sign, or a link, leads, if it is the mark of one. */
export function footnoteOf(element: DomElement): string | undefined {
  const link =
    element.localName === 'a'
      ? element
      : (element.querySelector('a') ?? (element.parentElement?.localName === 'a' ? element.parentElement : null));
  const [, id] = /#(.+)$/.exec(link?.getAttribute('href') ?? '') ?? [];
  return lineIn(element).length <= LONGEST_MARK ? id : undefined;
}

/** Whether a link that is not raised is such a mark: “[2]”, to a place that is named like a note. */
export function isNoteLink(link: DomElement): boolean {
  return /^\[?\d{1,3}\]?$/.test(lineIn(link)) && /#.*(?:cite|fn|note|ref)/i.test(link.getAttribute('href') ?? '');
}

/** What the link is called with which a paragraph begins, as a footnote does with the one back to its mark; empty where it has none. */
export function anchorOf(paragraph: DomElement): string {
  if (!/^(?:p|div|li|dd)$/.test(paragraph.localName)) return '';
  const [first] = paragraph.children;
  const link = first?.localName === 'a' ? first : first?.querySelector('a');
  const mark = lineIn(link);
  if (!link || mark === '' || !lineIn(paragraph).startsWith(mark)) return '';
  return link.getAttribute('id') ?? link.getAttribute('name') ?? '';
}

/** In characters: “[12]”, “[note 3]”. */
const LONGEST_MARK = 9;

/** In characters: longer cells with a paragraph of their own lay out a page. */
const LONGEST_CELL = 100;

/** Whether a table's row holds data: cells with several paragraphs lay out a page. */
export function isRowOfCells(row: DomElement): boolean {
  return (
    row.querySelector('div, ul, ol, table, h1, h2, h3, h4, h5, h6') === null &&
    [...row.children].every((cell) => {
      const paragraphs = [...cell.querySelectorAll('p')].length;
      return paragraphs === 0 || (paragraphs === 1 && cell.textContent.length <= LONGEST_CELL);
    })
  );
}

/** So many links are a table of contents. */
const FEWEST_ENTRIES = 3;

/** Whether a list has nothing in it but links to places on its own page. */
export function isContents(list: DomElement): boolean {
  const items = [...list.querySelectorAll('li')];
  return (
    items.length >= FEWEST_ENTRIES &&
    items.every((item) => {
      const links = [...item.querySelectorAll('a')];
      const isInside = links.length > 0 && links.every((link) => /^#./.test(link.getAttribute('href') ?? ''));
      return isInside && lineOf(links.map(({ textContent }) => textContent).join(' ')) === lineIn(item);
    })
  );
}

/** The whole number that an attribute holds. */
export function numberIn(element: DomElement, attribute: string): number | undefined {
  const written = element.getAttribute(attribute)?.trim() ?? '';
  return /^-?\d+$/.test(written) ? Number(written) : undefined;
}

/** Whether an element stands beside a picture and names where that is from, as a paragraph in its figure. */
export function isCredit({ localName, parentElement, textContent }: DomElement): boolean {
  return (
    parentElement?.localName === 'figure' &&
    /^(?:p|div|span|small)$/.test(localName) &&
    parentElement.querySelector('img, picture, video') !== null &&
    parentElement.querySelector('blockquote, table, pre') === null &&
    /[\p{L}\p{N}]/u.test(textContent)
  );
}
