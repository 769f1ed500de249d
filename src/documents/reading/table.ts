/** In UTF-16 units: a longer cell is no name of a column. */
const LONGEST_NAME = 40;
/** A column may be of a year; in a table of two columns it is rather what the other one tells. */
const YEAR = /^(?:19|20)\d{2}$/;

/** A table, each row of which is a paragraph with tabs between its cells. */
export class Table {
  #width = 0;
  #head: string | null = null;

  /** The row with the names of the columns, above a paragraph that is another row; null for all others. */
  headOf(paragraph: string): string | null {
    const cells = paragraph.includes('\n') ? [] : paragraph.split('\t');
    if (cells.length < 2) this.end();
    else if (cells.length === this.#width) return this.#head;
    else {
      this.#width = cells.length;
      const isYear = (cell: string) => cells.length > 2 && YEAR.test(cell.trim());
      const areNames = cells.every((cell) => cell.length <= LONGEST_NAME && (isYear(cell) || !/\p{N}/u.test(cell)));
      this.#head = areNames ? paragraph : null;
    }
    return null;
  }

  /** That what comes next is no row of it. */
  end(): void {
    this.#width = 0;
    this.#head = null;
  }
}
