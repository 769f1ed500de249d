import { countsOf } from '../../../text/index.ts';
import { type DomDocument, type DomElement, lineIn } from './dom.ts';

/** What pages call the place of a name, and that of what its bearer writes, at the end of a class. */
const AUTHOR = /(?:^|[-_])(?:author|user-?name|sender|from[-_]?name|nick(?:name)?|hnuser|display[-_]?name|poster)$/i;
const TEXT = /(?:^|[-_])(?:text|content|body|markdown|md|commtext|message)$/i;
/** In characters. */
const LONGEST_NAME = 60;
/** So many names stand there, and somebody's twice: by “By Jane Doe” under each of some articles nobody is told to talk. */
const FEWEST = 3;
/** Beside such a share of the names stand words. */
const MOSTLY = 0.75;

/** A name, and what stands beside it. */
export interface NamedPiece {
  readonly author: string;
  readonly text: DomElement;
}

/**
 * What people write to each other on a page that marks their names and their words in one shape, whatever program made it; what
 * follows without a name is that of whoever is named before it. Nothing where somebody's words are not told from others'.
 */
export function namedPiecesOf(page: DomDocument): readonly NamedPiece[] {
  const all = [...page.querySelectorAll('[class]')];
  const names = all.filter((element) => isNamed(element, AUTHOR) && isName(lineIn(element)));
  const authors = outermost(names);
  /** How many of the names stand in an element. */
  const held = countsOf(authors.flatMap((author) => [author, ...around(author)]));
  const groups = new Map(authors.map((author) => [groupOf(author, held), author]));
  const texts = all.filter((element) => isNamed(element, TEXT) && !held.has(element));
  const written = new Map<DomElement, { readonly author: string; readonly own: DomElement[] }>();
  for (const text of innermost(texts)) {
    const group = groupAround(text, groups);
    const author = group && groups.get(group);
    if (!author) continue;
    const { own } = written.get(author) ?? { own: [] };
    written.set(author, { author: lineIn(author), own: [...own, text] });
  }
  const people = new Set(authors.map(lineIn));
  const isOneShape = new Set([...written.keys()].map((author) => groupOf(author, held).localName)).size === 1;
  // Teasers of articles have titles.
  const titled = [...groups.keys()].filter((group) => group.querySelector('h1, h2, h3, h4') !== null);
  if (2 * titled.length > groups.size) return [];
  const isTalk = written.size >= FEWEST && people.size > 1 && people.size < authors.length;
  if (!isTalk || !isOneShape || groups.size < authors.length || written.size < MOSTLY * authors.length) return [];
  return [...written.values()].flatMap(({ author, own }) => own.map((text) => ({ author, text })));
}

/** Those of some elements that stand in no other of them. */
function outermost(elements: readonly DomElement[]): readonly DomElement[] {
  const all = new Set(elements);
  return elements.filter((element) => !around(element).some((outer) => all.has(outer)));
}

/** The same, but instead of one that holds one other, as “body” around a time and “text”, that. */
function innermost(elements: readonly DomElement[]): readonly DomElement[] {
  const all = new Set(elements);
  const inside = new Map<DomElement, DomElement[]>();
  for (const element of elements) {
    const outer = around(element).findLast((each) => all.has(each));
    if (outer) inside.set(outer, [...(inside.get(outer) ?? []), element]);
  }
  return outermost(elements).map((element) => {
    const inner = inside.get(element) ?? [];
    const last = inner.at(-1);
    return last && inner.every((each) => each === last || around(last).includes(each)) ? last : element;
  });
}

/** The elements around one, from the inside. */
export function around(element: DomElement): DomElement[] {
  const found: DomElement[] = [];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) found.push(outer);
  return found;
}

function isNamed(element: DomElement, name: RegExp): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/).some((each) => name.test(each));
}

function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME && !/[.!?…:]$/u.test(text);
}

/** The outermost element around a name that holds no other. */
function groupOf(author: DomElement, held: ReadonlyMap<DomElement, number>): DomElement {
  return [author, ...around(author)].findLast((element) => held.get(element) === 1) ?? author;
}

/** The group in which some words stand, or the one before the element beside it in which they do. */
function groupAround(text: DomElement, groups: ReadonlyMap<DomElement, DomElement>): DomElement | undefined {
  const outer = [text, ...around(text)];
  const own = outer.find((element) => groups.has(element));
  if (own) return own;
  for (const element of outer) {
    const siblings = [...(element.parentElement?.children ?? [])];
    const before = siblings.slice(0, siblings.indexOf(element)).findLast((each) => groups.has(each));
    if (before) return isAlike(element, before) ? before : undefined;
  }
  return undefined;
}

/** Whether two elements are of one kind: the page's foot is none of the last message. */
function isAlike(one: DomElement, other: DomElement): boolean {
  const [first, second] = [one, other].map((each) => each.getAttribute('class')?.split(/\s+/)[0] ?? '');
  return one.localName === other.localName && first === second;
}
