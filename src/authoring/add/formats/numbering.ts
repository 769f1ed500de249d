import { DOMParser } from 'linkedom';
import { labelOf, typeOf } from '../html/index.ts';

/** What is used of the DOM of XML: its types would let all of the program use a browser's globals. */
interface Element {
  readonly children: readonly Element[];
  innerHTML: string;
  textContent: string;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): readonly Element[];
  setAttribute(name: string, value: string): void;
  insertBefore(added: Element, before: Element | null): void;
  replaceWith(other: Element): void;
}
interface Xml extends Element {
  createElement(name: string): Element;
}

/** A level of a list (ECMA-376 part 1, 17.9.6): `text` is such as “%1.%2)”. */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}
interface List {
  readonly id: string;
  /** Lists of one kind go on counting. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * Writes the numbers of a Word document's lists and headings into its text, as Word shows them: they are kept apart there.
 *
 * @param parts Its `word/document.xml`, `word/numbering.xml` and `word/styles.xml`.
 * @returns The document with these numbers instead of references to them, and how many paragraphs have one.
 */
export function withNumbers(parts: Readonly<Record<'document' | 'numbering' | 'styles', string>>): {
  readonly document: string;
  readonly count: number;
} {
  const document = parse(parts.document);
  const lists = listsIn(parse(parts.numbering));
  const styles = new Map(
    parse(parts.styles)
      .getElementsByTagName('w:style')
      .map((style) => [style.getAttribute('w:styleId'), propertiesOf(style)] as const),
  );
  const numbersOf = counter();
  let count = 0;
  for (const paragraph of document.getElementsByTagName('w:p')) {
    const [properties] = paragraph.children;
    const own = propertiesOf(paragraph);
    const { id, level } = own.id === null ? (styles.get(own.style) ?? own) : own;
    const list = lists.get(id ?? '');
    const { format = 'none' } = list?.levels.get(level) ?? {};
    if (!properties || !list || format === 'bullet' || format === 'none') continue;
    writeNumber(shownAs(numbersOf(list, level), list), paragraph, properties, document);
    count += 1;
  }
  return { document: String(document), count };
}

/** Counts the items of lists as they come; what it gives are an item's numbers, from that of the highest level to its own. */
function counter(): (list: List, level: number) => number[] {
  const counts = new Map<string, readonly number[]>();
  const begun = new Set<string>();
  return ({ id, kind, levels, starts }, level) => {
    const counted = counts.get(kind) ?? [];
    const startOf = (each: number) => levels.get(each)?.start ?? 1;
    const first = starts.get(level);
    const isNew = first !== undefined && !begun.has(`${id} ${level}`);
    begun.add(`${id} ${level}`);
    const above = Array.from({ length: level }, (_, each) => counted[each] ?? startOf(each));
    const numbers = [...above, isNew ? first : (counted[level] ?? startOf(level) - 1) + 1];
    counts.set(kind, numbers);
    return numbers;
  };
}

/** Puts a number in front of a paragraph's text, in place of the reference to its list. */
function writeNumber(number: string, paragraph: Element, properties: Element, document: Xml): void {
  const [run, text] = [document.createElement('w:r'), document.createElement('w:t')];
  text.setAttribute('xml:space', 'preserve');
  text.textContent = `${number} `;
  run.insertBefore(text, null);
  paragraph.insertBefore(run, paragraph.children[1] ?? null);
  const none = document.createElement('w:numPr');
  none.innerHTML = '<w:ilvl w:val="0"/><w:numId w:val="0"/>';
  const [reference] = properties.getElementsByTagName('w:numPr');
  if (reference) reference.replaceWith(none);
  else properties.insertBefore(none, null);
}

const parse = (xml: string) => new DOMParser().parseFromString(xml || '<none/>', 'text/xml') as unknown as Xml;

const valueIn = (element: Element, name: string): string | null =>
  element.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? null;

/** Of which list and level a paragraph or a style is. */
function propertiesOf(element: Element) {
  const [properties] = element.getElementsByTagName('w:pPr');
  const of = (name: string) => (properties ? valueIn(properties, name) : null);
  return { style: of('w:pStyle'), id: of('w:numId'), level: Number(of('w:ilvl') ?? 0) };
}

function listsIn(numbering: Element): ReadonlyMap<string, List> {
  const byLevel = <Value>(element: Element, name: string, read: (level: Element) => Value) =>
    new Map(
      element.getElementsByTagName(name).map((level) => [Number(level.getAttribute('w:ilvl')), read(level)] as const),
    );
  const kinds = new Map(
    numbering.getElementsByTagName('w:abstractNum').map((kind) => [
      kind.getAttribute('w:abstractNumId'),
      byLevel(kind, 'w:lvl', (level) => ({
        start: Number(valueIn(level, 'w:start') ?? 1),
        format: valueIn(level, 'w:numFmt') ?? 'decimal',
        text: valueIn(level, 'w:lvlText') ?? `%${Number(level.getAttribute('w:ilvl')) + 1}.`,
      })),
    ]),
  );
  return new Map(
    numbering.getElementsByTagName('w:num').map((list) => {
      const id = list.getAttribute('w:numId') ?? '';
      const kind = valueIn(list, 'w:abstractNumId') ?? '';
      const starts = byLevel(list, 'w:lvlOverride', (level) => Number(valueIn(level, 'w:startOverride') ?? 1));
      return [id, { id, kind, starts, levels: kinds.get(kind) ?? new Map() }];
    }),
  );
}

function shownAs(numbers: readonly number[], { levels }: List): string {
  const { text = '' } = levels.get(numbers.length - 1) ?? {};
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    return labelOf(numbers[level] ?? 1, typeOf(levels.get(level)?.format ?? '')).replace(/\.$/, '');
  });
}
