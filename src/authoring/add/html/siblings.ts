import { append } from '../../../text/index.ts';
import { type DomElement, lineIn } from './dom.ts';
import { SPEAKER } from './speeches.ts';

/** Says which element of a page one is of what was taken of it. */
const PLACE = 'data-place';

/** Of what is none of a text, such a share at least stands in links. */
const LEAST_LINKED = 0.2;
/** Of siblings of one shape so many, or such a share, have to be there for the others to belong to them. */
const [FEWEST_ALIKE, LEAST_ALIKE] = [2, 1 / 3];

/** A part of a page as it is before the article is taken out of it. */
export function placed(part: DomElement): DomElement {
  for (const [at, element] of [...part.querySelectorAll('*')].entries()) element.setAttribute(PLACE, String(at));
  return part.cloneNode(true);
}

/**
 * Puts back what was left out of an article by being short, though it belongs to what stands beside it: headings and paragraphs
 * between others, and siblings of those of one shape, such as the answers of a page of questions.
 *
 * @param whole As `placed` gave it.
 */
export function restoreSiblings(article: DomElement, whole: DomElement): void {
  const kept = new Map(
    [...article.querySelectorAll(`[${PLACE}]`)].map((element) => [element.getAttribute(PLACE), element]),
  );
  /** Whether something of the article has come. */
  let hasBegun = false;
  /** @returns The first and the last element of the article that an element is, or holds. */
  const visit = (element: DomElement): Ends | undefined => {
    const itself = kept.get(element.getAttribute(PLACE));
    const children = [...element.children];
    const before = hasBegun;
    const ends = children.map(visit);
    hasBegun ||= itself !== undefined;
    const isBelonging = belonging(children, ends, before);
    for (const [at, child] of children.entries()) {
      if (ends[at] !== undefined || !isBelonging(child, at)) continue;
      const next = ends.slice(at + 1).find((each) => each !== undefined);
      const last = ends.slice(0, at).findLast((each) => each !== undefined);
      const copy = child.cloneNode(true);
      if (next) next.first.before(copy);
      else last?.last.after(copy);
      ends[at] = next ? undefined : { first: copy, last: copy };
    }
    if (itself) return { first: itself, last: itself };
    const held = ends.flatMap((each) => each ?? []);
    const [first, last] = [held[0], held.at(-1)];
    return first && last ? { first: first.first, last: last.last } : undefined;
  };
  visit(whole);
}

interface Ends {
  readonly first: DomElement;
  readonly last: DomElement;
}

/** @param hasBegun Whether something of the article stands in front of them. */
function belonging(
  children: readonly DomElement[],
  ends: readonly (Ends | undefined)[],
  hasBegun: boolean,
): (child: DomElement, at: number) => boolean {
  const isKept = ends.map((each) => each !== undefined);
  const begins = hasBegun ? -1 : isKept.indexOf(true);
  const isBehind = (at: number) => hasBegun || (begins !== -1 && begins < at);
  const shapes = children.map(shapeOf);
  const places = new Map<string, number[]>();
  for (const [at, shape] of shapes.entries()) append(places, shape, at);
  const alike = new Map([...places].map(([shape, all]) => [shape, { all, kept: all.filter((at) => isKept[at]) }]));
  const isBelonging = (child: DomElement, at: number): boolean => {
    const text = lineIn(child);
    if (text === '' || isLinked(child, text)) return false;
    if (/^h[2-6]$/.test(child.localName)) {
      const next = children.findIndex((each, index) => index > at && !/^h[1-6]$/.test(each.localName));
      const under = children[next];
      return isBehind(at) && under !== undefined && (isKept[next] === true || isBelonging(under, next));
    }
    const { all, kept } = alike.get(shapes[at] ?? '') ?? { all: [], kept: [] };
    if (child.localName === 'p') return isBehind(at) && (kept.at(-1) ?? -1) > at;
    if (!/^(?:div|section|article|dl)$/.test(child.localName)) return false;
    // What a page says itself to be somebody's is hardly a part of its frame.
    if (kept.length > 0 && child.querySelector(`[${SPEAKER}]`) !== null) return true;
    return kept.length >= FEWEST_ALIKE && kept.length >= LEAST_ALIKE * all.length;
  };
  return isBelonging;
}

/** What elements of one kind have in common. */
function shapeOf(element: DomElement): string {
  const [child] = element.children;
  return `${element.localName}.${element.getAttribute('class') ?? ''}${element.localName === 'p' ? '' : `>${child?.localName ?? ''}`}`;
}

function isLinked(element: DomElement, text: string): boolean {
  const linked = [...element.querySelectorAll('a')].map((link) => lineIn(link).length);
  return linked.reduce((sum, length) => sum + length, 0) >= LEAST_LINKED * text.length;
}
