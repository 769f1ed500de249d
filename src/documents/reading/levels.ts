import type { Form, Marker } from './list-item.ts';

/** A number that is further from the one before is none of the same list: “8. Mai 1945”. */
const MOST_MISSING = 3;

/** A list: how its items are numbered, how far the first is indented, and the last of them. */
interface Level {
  readonly kind: string;
  readonly indent: number;
  readonly place: number;
  readonly label: string | null;
}

/** Where an item with a number belongs. */
interface Fit {
  readonly form: Form;
  /** The lists that are open, or were before the last paragraph. */
  readonly open: readonly Level[];
  /** In how many of these its own stands. */
  readonly depth: number;
  /** The place of the item before it; undefined where it begins a list. */
  readonly last: number | undefined;
  /** Whether it is the first of a list or not far behind the last item. */
  readonly isLikely: boolean;
}

/** The lists that an item may go on with: one with marks of another kind stands in the item above it. */
export class Levels {
  #open: readonly Level[] = [];
  /** Those that were open when a paragraph came, where a list of another kind has begun behind it: “(a)” below “2.1 …”. */
  #before: readonly Level[] = [];
  /** How many of them a list that begins may stand in: none behind a paragraph. */
  #depth = 0;
  /** The last list above a heading, whose numbers may run on below it, as those of judgments do. */
  #above: Level | undefined;

  /** A heading has come. */
  endAtHeading(): void {
    this.#above = this.#open[0] ?? this.#above;
    this.clear();
  }

  clear(): void {
    this.#open = [];
    this.#before = [];
    this.#depth = 0;
  }

  /** A paragraph has come: a list may go on behind it, but one that begins stands in none. */
  interrupt(): void {
    this.#depth = 0;
  }

  /** Of the item that came last, if no paragraph has come since. */
  get label(): string | null {
    return this.#open[this.#depth - 1]?.label ?? null;
  }

  /** Whether an item that stands alone begins a list, or goes on with one. */
  goesOn(marker: Marker): boolean {
    return this.#fit(marker)?.isLikely ?? true;
  }

  /** Whether an item goes on with a list in which another one stands, below a paragraph. */
  resumes(marker: Marker): boolean {
    const fit = this.#fit(marker);
    return fit !== undefined && fit.open !== this.#open && fit.isLikely;
  }

  /**
   * Adds an item.
   *
   * @param labelIn Makes its label of that of the item in which its list stands.
   * @returns The place of the item before it, if it does not follow that one.
   */
  add(
    marker: Marker,
    labelIn: (outer: string | null) => string | null,
  ): { readonly last: number | undefined } | undefined {
    const fit = this.#fit(marker);
    if (!fit) return undefined;
    const { form, open, depth, last } = fit;
    const outer = open.slice(0, depth);
    const indent = last === undefined ? marker.indent : (open[depth]?.indent ?? marker.indent);
    if (open === this.#before) this.#before = [];
    else if (last === undefined && depth === 0 && this.#open.length > 0) this.#before = this.#open;
    this.#open = [...outer, { ...form, indent, label: labelIn(outer.at(-1)?.label ?? null) }];
    this.#depth = this.#open.length;
    return form.place === 1 || form.place === (last ?? 0) + 1 ? undefined : { last };
  }

  #fit({ forms, indent }: Marker): Fit | undefined {
    const fits = forms.map((form): Fit => {
      const isOf = (list: Level) => list.kind === form.kind;
      const isFirst = form.place === 1;
      const open = isFirst || this.#open.some(isOf) || !this.#before.some(isOf) ? this.#open : this.#before;
      const atMargin = open.findLastIndex((list) => isOf(list) && list.indent <= indent + 1);
      const depth = atMargin === -1 ? open.findLastIndex(isOf) : atMargin;
      const list = open[depth];
      const begins = isFirst && (this.#depth === 0 || indent > (list?.indent ?? 0) + 1);
      const above = this.#open.length === 0 && this.#above?.kind === form.kind ? this.#above.place : undefined;
      const last = above !== undefined && form.place === above + 1 ? above : undefined;
      if (!list || begins)
        return { form, open: this.#open, depth: this.#depth, last, isLikely: isFirst || last !== undefined };
      const isBehind = form.place > list.place && form.place <= list.place + MOST_MISSING;
      return { form, open, depth, last: list.place, isLikely: isFirst || isBehind };
    });
    return (
      fits.find(({ form, last }) => last !== undefined && form.place === last + 1) ??
      fits.find(({ form }) => form.place === 1) ??
      fits.find(({ isLikely }) => isLikely) ??
      fits[0]
    );
  }
}
