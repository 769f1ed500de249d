import { countsOf } from '../../../text/index.ts';
import { type Block, endsHeading, type Letters, paragraphsOf, type Told, textsOf } from '../draft.ts';
import { listOf } from '../drafting/labels.ts';
import { UNSPACED_BREAK } from '../formats/lines.ts';
import { countNote, noteOf } from '../note.ts';
import { type DomElement, type DomNode, isElement, lineIn, lineOf } from './dom.ts';
import {
  anchorOf,
  boldSentence,
  boldTitle,
  footnoteOf,
  isContents,
  isCredit,
  isHidden,
  isNoteLink,
  isQuestion,
  isRowOfCells,
  lettersOf,
} from './elements.ts';
import { withoutFootnotes } from './footnotes.ts';
import { type Item, itemsOf } from './items.ts';
import { quotedBlocks, signerIn, withSignatureApart } from './quoted-blocks.ts';
import { raised } from './raised.ts';
import { Rows } from './rows.ts';
import { SPEAKER } from './speeches.ts';
import { BLOCKS, LISTS, SKIPPED, STRUCK } from './tag-names.ts';

/**
 * The text of a part of a page, as a browser shows it.
 *
 * @param options.keepsSpaces Whether several spaces in a row are shown as several.
 */
export function contentOf(root: DomElement, options: { readonly keepsSpaces?: boolean } = {}): Told {
  const walk = new Walk(options.keepsSpaces);
  walk.visit(root);
  walk.endParagraph();
  const { blocks, notes } = withoutFootnotes(walk.blocks.filter(saysSomething));
  return { blocks, notes: [...walk.notes(), ...notes] };
}

/** Not so an end of a heading where the next one ends it, or nothing comes behind. */
function saysSomething(block: Block, at: number, blocks: readonly Block[]): boolean {
  const next = blocks[at + 1];
  if (block.kind !== 'heading' || !endsHeading(block)) return true;
  return next !== undefined && (next.kind !== 'heading' || next.level > block.level);
}

/** A row that is an item, with its marker in a cell of its own: “(a)⇥…”. */
const MARKED = /^\(?(?:\d{1,2}|\p{Ll}|[ivx]{2,5})[.)]\t[^\t]+$/u;

class Walk {
  readonly blocks: Block[] = [];
  #line = '';
  /** The item that is being read: its marker until its first text, then its place among the blocks. */
  #item: Item | null = null;
  /** Of the last heading that is marked as one. */
  #level = 1;
  #captions = 0;
  /** The ids of the footnotes to which marks lead. */
  readonly #footnotes = new Set<string>();
  #tables = 0;
  readonly #rows = new Rows(textIn);
  readonly #struck: string[] = [];
  readonly #contents: string[] = [];
  readonly #signatures: string[] = [];
  readonly #speakers: string[] = [];

  /** What is shown as one space. */
  readonly #space: RegExp;

  constructor(keepsSpaces = false) {
    this.#space = keepsSpaces ? / /g : / +/g;
  }

  notes(): string[] {
    return [
      ...countNote('Captions of pictures were left out', this.#captions),
      ...countNote('Footnotes and their marks were left out', this.#footnotes.size),
      ...countNote('Tables were written row by row, with tabs between the cells', this.#tables),
      ...this.#rows.notes(),
      ...noteOf('Struck out in the source, and left out', this.#struck),
      ...noteOf('Left out as a table of contents', this.#contents),
      ...noteOf('Under what is set off as quoted, and made — lines of', this.#signatures),
      ...(this.#speakers.length > 0
        ? [`Names beside what they say, which were taken out of the text: ${listOf(countsOf(this.#speakers))}.`]
        : []),
    ];
  }

  visit(node: DomNode): void {
    if (node.nodeType === 3) this.#line += node.textContent.replace(UNSPACED_BREAK, '').replace(/[\t\n\r\f]/g, ' ');
    else if (isElement(node)) this.#visitElement(node);
  }

  #visitElement(element: DomElement): void {
    const name = element.localName;
    if (this.#isSkipped(element)) return;
    if (name === 'figcaption' || isCredit(element)) this.#captions += 1;
    else if ((name === 'sup' || (name === 'a' && isNoteLink(element))) && footnoteOf(element) !== undefined)
      this.#footnotes.add(footnoteOf(element) ?? '');
    else if (name === 'sup') this.#line += raised(element.textContent);
    else if (STRUCK.has(name)) this.#struck.push(lineIn(element));
    else if (name === 'q') this.#addBetweenMarks(element);
    else if (name === 'blockquote') this.#addQuoted(element);
    else if (name === 'br') this.#line += '\n';
    else if (/^h[1-6]$/.test(name) || isQuestion(element)) this.#addHeading(element);
    else if (LISTS.has(name) && isContents(element)) this.#leaveContents(element);
    else if (LISTS.has(name)) this.#visitList(element);
    else if (name === 'details') this.#visitDetails(element);
    else if (name === 'pre') this.#addPreformatted(element);
    else if (name === 'tr' && isRowOfCells(element)) this.#addRow(element);
    else {
      const isBlock = BLOCKS.has(name) || name === 'li';
      if (isBlock) this.endParagraph();
      if (name === 'table' && element.querySelector('table') === null) this.#tables += 1;
      const start = this.blocks.length;
      const title = name === 'p' && this.#item === null ? boldTitle(element) : undefined;
      const question = name === 'p' ? boldSentence(element) : undefined;
      for (const child of element.childNodes) {
        if (child === title) this.#addHeading(title);
        else this.visit(child);
        if (child !== question) continue;
        this.endParagraph();
        this.#setLetters(start, 'bold');
      }
      if (isBlock) this.endParagraph();
      const letters = name === 'p' ? lettersOf(element) : undefined;
      if (letters) this.#setLetters(start, letters);
    }
  }

  #setLetters(start: number, letters: Letters): void {
    for (const [index, block] of this.blocks.entries())
      if (index >= start && block.kind === 'paragraph') this.blocks[index] = { ...block, letters };
  }

  #isSkipped(element: DomElement): boolean {
    const isNote = [element.getAttribute('id') ?? '', anchorOf(element)].some((id) => this.#footnotes.has(id));
    return SKIPPED.has(element.localName) || isHidden(element) || isNote;
  }

  /** Marks that a browser puts there. */
  #addBetweenMarks(element: DomElement): void {
    this.#line += '“';
    this.visitChildren(element);
    this.#line += '”';
  }

  /** What is set off as quoted, with who says it, if that stands under it. */
  #addQuoted(element: DomElement): void {
    this.endParagraph();
    const start = this.blocks.length;
    this.visitChildren(element);
    this.endParagraph();
    const speaker = element.getAttribute(SPEAKER);
    if (speaker !== null) {
      const spoken = this.blocks.splice(start);
      this.#speakers.push(speaker);
      this.blocks.push(...spoken.map((block) => (block.kind === 'heading' ? block : { ...block, said: [speaker] })));
      return;
    }
    const quoted = withSignatureApart(this.blocks.splice(start));
    const signed = signerIn(element, quoted);
    if (signed) this.#signatures.push(signed.signature);
    this.blocks.push(...quotedBlocks(quoted, signed));
  }

  visitChildren(element: DomElement): void {
    for (const child of element.childNodes) this.visit(child);
  }

  #visitList(list: DomElement): void {
    this.endParagraph();
    const outer = this.#item;
    const inside = [...list.children].filter((child) => child.localName !== 'li' || !this.#isSkipped(child));
    const items = itemsOf(list, inside, outer);
    for (const child of inside) {
      const item = items.get(child);
      if (item) {
        this.#item = item;
        this.visitChildren(child);
        this.endParagraph();
      } else this.visit(child);
    }
    this.#item = outer;
  }

  /** Leaves a table of contents out, with the heading above it. */
  #leaveContents(list: DomElement): void {
    this.endParagraph();
    const above = this.blocks.at(-1);
    if (above?.kind === 'heading' && above.level > 1) this.#contents.push(this.blocks.pop()?.text ?? '');
    this.#contents.push(...[...list.querySelectorAll('li')].map(lineIn));
  }

  #addHeading(element: DomElement): void {
    this.endParagraph();
    const marked = /^h([1-6])$/.exec(element.localName)?.[1];
    this.#level = marked === undefined ? this.#level : Number(marked);
    const level = marked === undefined ? Math.min(6, this.#level + 1) : this.#level;
    const text = textIn(element);
    if (text !== '') this.blocks.push({ kind: 'heading', level, text });
  }

  /** What opens a part of a page stands above that part only. */
  #visitDetails(details: DomElement): void {
    this.endParagraph();
    const { length } = this.blocks;
    this.visitChildren(details);
    this.endParagraph();
    const [summary] = this.blocks.slice(length);
    if (summary?.kind === 'heading') this.blocks.push({ kind: 'heading', level: summary.level, text: '' });
  }

  #addPreformatted(element: DomElement): void {
    this.endParagraph();
    const text = element.textContent.replace(/\r\n?/g, '\n').replace(/\u00ad/g, '');
    this.blocks.push(...paragraphsOf(text));
  }

  #addRow(row: DomElement): void {
    this.endParagraph();
    const line = this.#rows.lineOf(row);
    const item = MARKED.test(line) ? line.replace('\t', ' ') : line;
    this.#addText(item, item === line);
  }

  endParagraph(): void {
    const text = this.#line
      .replace(/\u00ad/g, '')
      .replace(/ *\n */g, '\n')
      .replace(this.#space, ' ');
    this.#line = '';
    for (const each of textsOf(text)) this.#addText(each);
  }

  #addText(text: string, isRow = false): void {
    if (text === '') return;
    const item = this.#item;
    const open = item && item.place !== null ? this.blocks[item.place] : undefined;
    if (item === null) {
      this.blocks.push({ kind: 'paragraph', text, said: [], ...(isRow && { isRow }) });
    } else if (item.place !== null && open && open.kind !== 'heading' && item.place === this.blocks.length - 1) {
      this.blocks[item.place] = { ...open, text: `${open.text}\n${text}` };
    } else {
      // What stands behind a nested list has no place in the item that the list stands in.
      const { marker, label } = item.place === null ? item : { marker: '-' as const, label: '' };
      item.place = this.blocks.length;
      const spoken = { text: label + text, said: [] };
      const { depth } = item;
      this.blocks.push({ kind: 'item', marker, ...spoken, ...(marker !== null && depth > 0 && { depth }) });
    }
  }
}

/** The text of an element on one line. */
function textIn(element: DomElement): string {
  const walk = new Walk();
  walk.visitChildren(element);
  walk.endParagraph();
  return lineOf(walk.blocks.map(({ text }) => text).join(' '));
}
