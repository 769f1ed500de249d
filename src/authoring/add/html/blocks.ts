import { type Block, type Marker, paragraphsOf, textsOf } from '../draft.ts';
import { UNSPACED_BREAK } from '../lines.ts';
import { type DomElement, type DomNode, isElement, lineOf } from './dom.ts';
import { labelOf } from './label.ts';

/** What of a page is no text, or none of its own. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title svg math canvas img picture video audio iframe object embed map ' +
    'form button select input textarea dialog nav aside footer rt rp'
  ).split(' '),
);

/** What begins a line of its own where nothing else is said. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figure header hgroup hr html legend main ' +
    'p section summary table tbody td tfoot th thead tr caption'
  ).split(' '),
);

interface Content {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

/**
 * The text of a part of a page, as a browser shows it.
 *
 * @param options.keepsSpaces Whether several spaces in a row are shown as several.
 */
export function contentOf(root: DomElement, options: { readonly keepsSpaces?: boolean } = {}): Content {
  const walk = new Walk(options.keepsSpaces);
  walk.visit(root);
  walk.endParagraph();
  return { blocks: walk.blocks, notes: walk.notes() };
}

class Walk {
  readonly blocks: Block[] = [];
  #line = '';
  /** The item that is being read: its marker until its first text, then its place among the blocks. */
  #item: { readonly marker: Marker; place: number | null } | null = null;
  #captions = 0;
  /** The ids of the footnotes to which marks lead. */
  readonly #footnotes = new Set<string>();
  #tables = 0;

  /** What is shown as one space. */
  readonly #space: RegExp;

  constructor(keepsSpaces = false) {
    this.#space = keepsSpaces ? / /g : / +/g;
  }

  notes(): string[] {
    const counts: [number, string][] = [
      [this.#captions, 'Captions of pictures were left out'],
      [this.#footnotes.size, 'Footnotes and their marks were left out'],
      [this.#tables, 'Tables were written row by row, with tabs between the cells'],
    ];
    return counts.filter(([count]) => count > 0).map(([count, what]) => `${what}: ${count}.`);
  }

  visit(node: DomNode): void {
    if (node.nodeType === 3)
      this.#line += (node.textContent ?? '').replace(UNSPACED_BREAK, '').replace(/[\t\n\r\f]/g, ' ');
    else if (isElement(node)) this.#visitElement(node);
  }

  #visitElement(element: DomElement): void {
    const name = element.localName;
    if (this.#isSkipped(element)) return;
    if (name === 'figcaption') this.#captions += 1;
    else if (name === 'sup' && footnoteOf(element) !== undefined) this.#footnotes.add(footnoteOf(element) ?? '');
    else if (name === 'br') this.#line += '\n';
    else if (/^h[1-6]$/.test(name)) this.#addHeading(Number(name[1]), element);
    else if (name === 'ul' || name === 'ol' || name === 'menu') this.#visitList(element);
    else if (name === 'pre') this.#addPreformatted(element);
    else if (name === 'tr' && isRowOfCells(element)) this.#addRow(element);
    else {
      const isBlock = BLOCKS.has(name) || name === 'li';
      if (isBlock) this.endParagraph();
      if (name === 'table' && element.querySelector('table') === null) this.#tables += 1;
      this.visitChildren(element);
      if (isBlock) this.endParagraph();
    }
  }

  #isSkipped(element: DomElement): boolean {
    return SKIPPED.has(element.localName) || isHidden(element) || this.#footnotes.has(element.getAttribute('id') ?? '');
  }

  visitChildren(element: DomElement): void {
    for (const child of element.childNodes) this.visit(child);
  }

  #visitList(list: DomElement): void {
    this.endParagraph();
    const outer = this.#item;
    const items = [...list.children].filter(({ localName }) => localName === 'li');
    const step = list.hasAttribute('reversed') ? -1 : 1;
    let number = numberIn(list, 'start') ?? (step === 1 ? 1 : items.length);
    for (const child of list.children) {
      if (child.localName !== 'li') {
        this.visit(child);
        continue;
      }
      if (this.#isSkipped(child)) continue;
      number = numberIn(child, 'value') ?? number;
      const label = list.localName === 'ol' ? labelOf(number, list.getAttribute('type')) : null;
      this.#item = { marker: label === null ? '-' : `${number}.`, place: null };
      // Letters and Roman numerals stand in the text: the file's lists have none.
      if (label !== null && label !== `${number}.`) {
        this.#item = { marker: '-', place: null };
        this.#line = `${label} `;
      }
      this.visitChildren(child);
      this.endParagraph();
      number += step;
    }
    this.#item = outer;
  }

  #addHeading(level: number, element: DomElement): void {
    this.endParagraph();
    const text = textIn(element);
    if (text !== '') this.blocks.push({ kind: 'heading', level, text });
  }

  #addPreformatted(element: DomElement): void {
    this.endParagraph();
    const text = (element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/\u00ad/g, '');
    this.blocks.push(...paragraphsOf(text));
  }

  #addRow(row: DomElement): void {
    this.endParagraph();
    this.#addText([...row.children].map(textIn).join('\t').trim());
  }

  endParagraph(): void {
    const text = this.#line
      .replace(/\u00ad/g, '')
      .replace(/ *\n */g, '\n')
      .replace(this.#space, ' ');
    this.#line = '';
    for (const each of textsOf(text)) this.#addText(each);
  }

  #addText(text: string): void {
    if (text === '') return;
    const item = this.#item;
    const open = item && item.place !== null ? this.blocks[item.place] : undefined;
    if (item === null) {
      this.blocks.push({ kind: 'paragraph', text, said: [] });
    } else if (item.place !== null && open?.kind === 'item' && item.place === this.blocks.length - 1) {
      this.blocks[item.place] = { ...open, text: `${open.text}\n${text}` };
    } else {
      // What stands behind a nested list has no place in the item that the list stands in.
      const marker = item.place === null ? item.marker : '-';
      item.place = this.blocks.length;
      this.blocks.push({ kind: 'item', marker, text, said: [] });
    }
  }
}

function isHidden(element: DomElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    // The heading of Markdown's footnotes.
    element.hasAttribute('data-footnotes') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/** The id of the footnote to which a raised number or sign leads, if it is the mark of one. */
function footnoteOf(element: DomElement): string | undefined {
  const link = element.querySelector('a') ?? (element.parentElement?.localName === 'a' ? element.parentElement : null);
  const [, id] = /#(.+)$/.exec(link?.getAttribute('href') ?? '') ?? [];
  return lineOf(element.textContent ?? '').length <= LONGEST_MARK ? id : undefined;
}

/** In characters: “[12]”, “[note 3]”. */
const LONGEST_MARK = 9;

/** Whether a table's row holds data: cells with paragraphs lay out a page. */
function isRowOfCells(row: DomElement): boolean {
  return row.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, h5, h6') === null;
}

/** The text of an element on one line. */
function textIn(element: DomElement): string {
  const walk = new Walk();
  walk.visitChildren(element);
  walk.endParagraph();
  return lineOf(walk.blocks.map(({ text }) => text).join(' '));
}

function numberIn(element: DomElement, attribute: string): number | undefined {
  const written = element.getAttribute(attribute)?.trim() ?? '';
  return /^-?\d+$/.test(written) ? Number(written) : undefined;
}
