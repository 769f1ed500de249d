import { countNote } from '../note.ts';
import type { DomElement } from './dom.ts';
import { numberIn } from './elements.ts';

/** What a row of a table shows in one of its columns. */
interface Cell {
  readonly text: string;
  readonly isFromAbove: boolean;
  /** How many rows more it goes over. */
  readonly rows: number;
}

/** What a browser takes a cell to go over, at most. */
const MOST_COLUMNS = 1000;

/** Writes the rows of tables as lines with a tab between two columns. */
export class Rows {
  readonly #textOf: (cell: DomElement) => string;
  /** The cells of the last row of each part of a table. */
  readonly #last = new Map<DomElement | null, readonly Cell[]>();
  #repeated = 0;
  #shifted = 0;

  constructor(textOf: (cell: DomElement) => string) {
    this.#textOf = textOf;
  }

  lineOf(row: DomElement): string {
    const part = row.parentElement;
    const cells = this.#cellsOf(row, this.#last.get(part) ?? []);
    this.#last.set(part, cells);
    const line = cells.map(({ text }) => text).join('\t');
    const text = line.trim();
    if (cells.some((cell) => cell.isFromAbove && cell.text !== '')) this.#repeated += 1;
    if (text !== '' && line.startsWith('\t')) this.#shifted += 1;
    return text;
  }

  notes(): string[] {
    return [
      ...countNote('Cells over several rows stand in each of these. Rows that have them', this.#repeated),
      ...countNote('Rows whose first cell is empty, and that so begin one column further left', this.#shifted),
    ];
  }

  /** The cells of a row, one for each column, with those that hang down from the row above. */
  #cellsOf(row: DomElement, above: readonly Cell[]): Cell[] {
    const cells: Cell[] = [];
    const addHanging = () => {
      for (let cell = above[cells.length]; cell && cell.rows > 0; cell = above[cells.length])
        cells.push({ text: cell.text, isFromAbove: true, rows: cell.rows - 1 });
    };
    for (const cell of row.children) {
      addHanging();
      const rows = Math.max(0, (numberIn(cell, 'rowspan') ?? 1) - 1);
      const columns = Math.min(MOST_COLUMNS, Math.max(1, numberIn(cell, 'colspan') ?? 1));
      const texts = [this.#shownIn(cell), ...Array.from({ length: columns - 1 }, () => '')];
      cells.push(...texts.map((text) => ({ text, isFromAbove: false, rows })));
    }
    addHanging();
    return cells;
  }

  /** The text of a cell, or what its picture stands for: “yes”. */
  #shownIn(cell: DomElement): string {
    return this.#textOf(cell) || (cell.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? '');
  }
}
