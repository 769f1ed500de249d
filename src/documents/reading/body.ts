import { Above } from './above.ts';
import { type Line, withoutNotes } from './comments.ts';
import { DASHED, HEADING, unescaped } from './escape.ts';
import { Levels } from './levels.ts';
import { bareNumber, innerItems, type Marker } from './list-item.ts';
import { remnantsIn } from './remnants.ts';
import { Table } from './table.ts';
import type { Report, Unit } from './unit.ts';

/** `— Jane Doe, speech`, not `— quoting Jane Doe` or `— sentence 2: Jane Doe`. */
const SPEAKS_OF_ALL = /^\s*—+\s*(?![\s—]|quoting\s|reporting\s|publisher\s*$|sentences?\s|\p{QMark})/iu;
/** What stands right behind the label of a part: “§ 5 (1) …”. */
const FIRST: Marker = { indent: 0, length: 0, number: '(1)', forms: [{ kind: '(0)', place: 1 }] };
/** Of a paragraph before a list. */
const LEADS = /[:：]\s*$/;

/**
 * The paragraphs and items of a document, in order, without its headings and notes.
 *
 * @param items What the numbered items of its lists are called; null for their numbers alone.
 * @param slip Is told of what the source itself may have.
 */
export function readBody(
  source: readonly Line[],
  items: string | null,
  fault: Report,
  warn: Report,
  slip: Report,
): Unit[] {
  const lines = withoutNotes(source, (line) =>
    fault(line, 'The comment that opens here is never closed: put --> behind it, or write \\<!-- if it is text.'),
  );
  const isText = ({ text }: Line) => text.trim() !== '' && !HEADING.test(text);
  const firstLines = lines.filter((line, at) => isText(line) && !isText(lines[at - 1] ?? { number: 0, text: '' }));
  const above = new Above(lines, firstLines);
  const reader = new Reader(items, above, fault, warn, slip);
  let block: Line[] = [];
  for (const line of [...lines, { number: 0, text: '' }]) {
    const found = HEADING.exec(line.text);
    // One without a text ends others, or is none.
    const heading = found && (found[2] !== undefined || above.isUnder(found[1]?.length ?? 0)) ? found : null;
    if (line.text.trim() !== '' && !heading) {
      block.push(line);
      continue;
    }
    if (block.length > 0) reader.readBlock(block);
    block = [];
    const [, level = '', text = ''] = heading ?? [];
    if (heading) reader.readHeading(level.length, { number: line.number, text });
  }
  return reader.units;
}

/** Keeps what a paragraph stands under while it goes through the blocks of a document. */
class Reader {
  readonly units: Unit[] = [];
  readonly #items: string | null;
  readonly #above: Above;
  readonly #fault: Report;
  readonly #warn: Report;
  readonly #slip: Report;
  #lead: string | null = null;
  /** How the paragraph before a list calls itself. */
  #leadLabel: string | null = null;
  /** Whether what came last is an item, and how it is labelled. */
  #item: Pick<Unit, 'label' | 'lead' | 'outer'> | null = null;
  /** That item, and those in which it stands by how far they are indented, the outermost first. */
  #nested: readonly { readonly indent: number; readonly text: string }[] = [];
  readonly #levels = new Levels();
  readonly #table = new Table();

  constructor(items: string | null, above: Above, fault: Report, warn: Report, slip: Report) {
    this.#items = items;
    this.#above = above;
    this.#fault = fault;
    this.#warn = warn;
    this.#slip = slip;
  }

  readHeading(level: number, { number, text }: Line): void {
    for (const { problem } of remnantsIn(text)) this.#slip(number, problem);
    this.#above.addHeading(level, text);
    this.#lead = null;
    this.#leadLabel = null;
    this.#item = null;
    this.#levels.endAtHeading();
    this.#table.end();
  }

  readBlock(block: readonly Line[]): void {
    for (let from = 0; from < block.length; ) {
      const dashed = firstFrom(from, block, ({ text }) => DASHED.test(text));
      const end = firstFrom(dashed, block, ({ text }) => !DASHED.test(text));
      const spoken = block.slice(from, dashed);
      const [first] = spoken.length > 0 ? spoken : block;
      if (spoken.length === 0) {
        this.#fault(
          first?.number ?? null,
          'This — line says who is speaking, but no paragraph stands above it: remove the blank line between them; if the paragraph itself begins with a dash, write \\—.',
        );
        return;
      }
      if (from > 0 && first && this.#above.markerOf(first) === null) {
        this.#fault(
          first.number,
          'Nothing may follow a — line but others and a blank line: put — Speaker, in what, when last; for a line of text that begins with a dash write \\—.',
        );
        return;
      }
      this.#readGroup(spoken, block.slice(dashed, end));
      from = end;
    }
  }

  /** Lines up to some `—` lines, and these. */
  #readGroup(lines: readonly Line[], attributions: readonly Line[]): void {
    const [first] = lines;
    const marker = first ? this.#above.markerOf(first) : null;
    const isInner = marker !== null && (marker.number === null || this.#levels.goesOn(marker));
    if (first && /^(?:\t| {2})/.test(first.text) && !isInner && this.#item) {
      this.#add({
        lines: lines.map(({ number, text }) => ({ number, text: text.trimStart() })),
        attributions,
        ...this.#item,
      });
      return;
    }
    const starts = [...this.#itemsAmong(lines)];
    const [[begin] = [lines.length]] = starts;
    const [line] = attributions;
    if (line && starts.length + Math.min(begin, 1) > 1 && SPEAKS_OF_ALL.test(line.text)) {
      this.#warn(
        line.number,
        'This — line speaks of the item right above it and no other: put one under each that is theirs, or a blank line above that item.',
      );
    }
    // They speak of what is right above them.
    const under = (border: number) => (border === lines.length ? attributions : []);
    if (begin > 0) this.#addParagraph(lines.slice(0, begin), under(begin));
    for (const [index, [start, marker]] of starts.entries()) {
      const end = starts[index + 1]?.[0] ?? lines.length;
      this.#addItem(lines.slice(start, end), marker, under(end));
    }
  }

  /** The markers of the lines with which items begin, by the index of the line. */
  #itemsAmong(lines: readonly Line[]): Map<number, Marker> {
    const starts = new Map<number, Marker>();
    const isInner = innerItems(lines);
    let indent = 0;
    for (const [index, line] of lines.entries()) {
      const marker = this.#above.markerOf(line);
      if (marker === null) continue;
      if (starts.size > 0 && marker.indent > indent + 1 && marker.number !== null && !isInner(marker)) continue;
      if (starts.size === 0) {
        const isBegun = index === 0 || LEADS.test(lines[index - 1]?.text ?? '');
        const next =
          lines[
            firstFrom(index + 1, lines, (other) => this.#above.markerOf(other) !== null || !/^\s/.test(other.text))
          ];
        const isList = next !== undefined && this.#above.markerOf(next) !== null;
        if (!isList && !(isBegun && this.#goesOn(marker, lines[index]?.number ?? null))) continue;
        indent = marker.indent;
      }
      starts.set(index, marker);
    }
    return starts;
  }

  /** Whether an item that stands alone begins a list or goes on with one: “8. Mai 1945” does not. */
  #goesOn(marker: Marker, line: number | null): boolean {
    if (this.#levels.goesOn(marker)) return true;
    if (/^\p{L}+\.$/u.test(marker.number ?? '')) return false;
    this.#warn(
      line,
      `“${marker.number}” looks like the number of an item, but the one before it is missing: it is taken for text. Put that above it, or a \\ before it to say that it is text.`,
    );
    return false;
  }

  #addParagraph(lines: readonly Line[], attributions: readonly Line[]): void {
    this.#item = null;
    this.#levels.interrupt();
    const { label, begins } = this.#above.enter(lines[0]);
    if (begins) this.#levels.clear();
    if (begins === 'first') this.#levels.add(FIRST, () => label);
    const text = lines
      .map((line) => line.text)
      .join('\n')
      .trim();
    const lead = this.#table.headOf(text);
    this.#add({ lines, attributions, label: label ?? this.#above.label, lead, outer: [] });
    this.#lead = LEADS.test(text) ? text : null;
    this.#leadLabel = LEADS.test(text) ? label : null;
  }

  #addItem(lines: readonly Line[], marker: Marker, attributions: readonly Line[]): void {
    const { indent, length } = marker;
    if (this.#levels.resumes(marker)) {
      this.#lead = null;
      this.#leadLabel = null;
    }
    const nested = this.#item === null ? [] : this.#nested.filter((each) => each.indent + 1 < indent);
    const outer = nested.map(({ text }) => text);
    this.#table.end();
    this.#item = { label: this.#labelOf(marker, lines[0]?.number ?? null), lead: this.#lead, outer };
    const margin = new RegExp(`^\\s{0,${Math.max(length, indent + 2)}}`);
    const own = lines.map(({ number, text }, index) => ({
      number,
      text: index === 0 ? text.slice(length) : text.replace(margin, ''),
    }));
    this.#nested = [
      ...nested,
      {
        indent,
        text: own
          .map(({ text }) => unescaped(text))
          .join('\n')
          .trim(),
      },
    ];
    this.#add({ lines: own, attributions, ...this.#item });
  }

  #labelOf(marker: Marker, line: number | null): string | null {
    const heading = this.#leadLabel ?? this.#above.label;
    const { number } = marker;
    if (number === null) return this.#levels.label ?? heading;
    const name = bareNumber(number);
    const slip = this.#levels.add(marker, (outer) => {
      if (outer === null && this.#items !== null && /\d/.test(name)) return `${this.#items} ${name}`;
      const above = outer ?? heading;
      if (above !== null) return `${above} (${name})`;
      return number.endsWith('\u20E3') ? name : number;
    });
    if (slip) {
      const before = slip.last === undefined ? 'begins its list' : `stands behind item ${slip.last}`;
      this.#slip(line, `Item “${number}” ${before}: put in what is missing between them, or correct the number.`);
    }
    return this.#levels.label;
  }

  #add(unit: Omit<Unit, 'headings'>): void {
    const lines = unit.lines.map(({ number, text }) => ({ number, text: unescaped(text) }));
    this.units.push({ ...unit, lines, headings: this.#above.headings });
  }
}

/** The index of the first line from another one on that is as it should be; that of the end if there is none. */
function firstFrom(from: number, lines: readonly Line[], is: (line: Line) => boolean): number {
  let at = from;
  for (let line = lines[at]; line && !is(line); line = lines[at]) at += 1;
  return at;
}
