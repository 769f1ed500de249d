import { headingLabel } from '../labels.ts';
import type { Line } from './comments.ts';
import { type Marker, markerOf } from './list-item.ts';
import { ownLabel, partOf, romanItems, sectionLines, soleParagraph, wordOf } from './own-labels.ts';
import { type OwnNumber, ownNumbers } from './own-numbers.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly label: string | null;
}

/** A part of the text that a paragraph begins with its label. */
interface Section {
  /** “Art.” of “Art. 5º” */
  readonly word: string;
  readonly label: string;
  /** Of a part in it, “§ 1º”. */
  readonly inner: string | null;
}

/** How a paragraph calls or numbers itself. */
interface OwnLabel {
  readonly label: string | null;
  /** Whether what follows is of the part that it begins, and whether it is the first of several in that. */
  readonly begins: 'part' | 'first' | null;
}

/** What a paragraph stands under: headings, and what other paragraphs call themselves. */
export class Above {
  readonly #own: ReadonlyMap<number, OwnNumber>;
  readonly #sections: ReadonlySet<number>;
  readonly #romans: ReturnType<typeof romanItems>;
  #headings: readonly Heading[] = [];
  #section: Section | null = null;

  /** @param firstLines Of these, those with which paragraphs begin. */
  constructor(lines: readonly Line[], firstLines: readonly Line[]) {
    this.#own = ownNumbers(firstLines);
    this.#sections = sectionLines(firstLines);
    this.#romans = romanItems(lines);
  }

  /** Whether a heading of a level or below stands above what comes. */
  isUnder(level: number): boolean {
    return this.#headings.some((each) => each.level >= level);
  }

  /** @param text None ends those of its level and below. */
  addHeading(level: number, text: string): void {
    const above = this.#headings.filter((each) => each.level < level);
    this.#headings = text === '' ? above : [...above, { level, text, label: headingLabel(text) }];
    this.#section = null;
  }

  get headings(): string[] {
    return this.#headings.map(({ text }) => text);
  }

  /** How it is called. */
  get label(): string | null {
    if (this.#section !== null) return this.#section.inner ?? this.#section.label;
    return this.#headings.findLast((each) => each.label !== null)?.label ?? null;
  }

  /** Roman numbers are those of items only in what calls itself a part: elsewhere they are those of headings. */
  markerOf({ number, text }: Line): Marker | null {
    const roman = this.#section === null ? undefined : this.#romans.get(number);
    if (!roman) return markerOf(text);
    const indent = text.search(/\S/);
    return { indent, length: indent, number: roman.name, forms: [{ kind: 'I', place: roman.place }] };
  }

  /** Takes a paragraph that calls itself a part, “Art. 2º …”, for what those behind it stand under. */
  enter(line: Line | undefined): OwnLabel {
    const number = line && this.#own.get(line.number);
    if (!number) return line ? this.#enterSection(line) : { label: null, begins: null };
    const above = number.isInner ? this.label : null;
    return { label: above === null ? number.name : `${above} (${number.name})`, begins: null };
  }

  #enterSection({ number, text }: Line): OwnLabel {
    const sole = soleParagraph(text);
    if (this.#section !== null && sole !== null) {
      const inner = `${this.#section.label}, ${sole}`;
      this.#section = { ...this.#section, inner };
      return { label: inner, begins: 'part' };
    }
    const label = ownLabel(text);
    if (label === null || !this.#sections.has(number)) return { label, begins: null };
    const { name, isFirst } = partOf(text, label);
    const word = wordOf(label);
    const outer = this.#section;
    if (outer && outer.word !== word) {
      // “§ 1º” in “Art. 5º”
      const inner = `${outer.label} (${/\d+/.exec(label)?.[0] ?? label})`;
      this.#section = { ...outer, inner };
      return { label: inner, begins: 'part' };
    }
    this.#section = { word, label: name, inner: null };
    return isFirst ? { label: `${name} (1)`, begins: 'first' } : { label: name, begins: 'part' };
  }
}
