import { countsOf } from '../../../text/index.ts';
import { type DomDocument, type DomElement, isElement, lineIn } from './dom.ts';
import { escaped } from './opened.ts';

/** In characters: a longer line in bold letters is no name. */
const LONGEST = 40;
/** So many speeches stand on a page, and somebody's second one. */
const FEWEST = 3;
/** Says in the page who speaks what a quoted block holds. */
export const SPEAKER = 'data-speaker';

/**
 * Says of each quoted block with a name in bold letters right above it, as plays are printed, whose words it is, without that name; what
 * stands there in italics on a line of its own is nobody's. Changes the page.
 */
export function nameSpeeches(page: DomDocument): void {
  const speeches = [...page.querySelectorAll('blockquote')].flatMap((block) => {
    const head = headOf(block);
    return head ? [{ block, head, name: lineIn(head).replace(/\.$/, '') }] : [];
  });
  const counts = countsOf(speeches.map(({ name }) => name));
  if (speeches.length < FEWEST || counts.size < 2 || counts.size === speeches.length) return;
  for (const { block, head, name } of speeches) {
    head.remove();
    const parts: { readonly isSaid: boolean; html: string }[] = [];
    for (const child of block.childNodes) {
      const isSaid = !isElement(child) || child.localName !== 'p' || !isDirection(child);
      const html = isElement(child) ? child.outerHTML : escaped(child.textContent);
      const last = parts.at(-1);
      if (last?.isSaid === isSaid) last.html += html;
      else parts.push({ isSaid, html });
    }
    block.outerHTML = parts.map(({ isSaid, html }) => (isSaid ? spokenBy(name, html) : html)).join('');
  }
  for (const block of [...page.querySelectorAll(`blockquote:not([${SPEAKER}])`)])
    if (isDirection(block)) block.outerHTML = `<p>${block.innerHTML}</p>`;
}

/** What somebody says on a page, as a quoted block that names them. */
export function spokenBy(name: string, html: string): string {
  return `<blockquote ${SPEAKER}="${escaped(name).replace(/"/g, '&quot;')}">${html}</blockquote>`;
}

/** The element right above a block, if it is nothing but a name in bold letters. */
function headOf(block: DomElement): DomElement | undefined {
  let head = block.previousSibling;
  while (head && !isElement(head) && lineIn(head) === '') head = head.previousSibling;
  if (!head || !isElement(head)) return undefined;
  const text = lineIn(head);
  const bold = /^(?:b|strong)$/.test(head.localName) ? head : head.querySelector('b, strong');
  const isName = text !== '' && text.length <= LONGEST && /^\p{Lu}[^.!?:]*\.?$/u.test(text);
  return bold && isName && lineIn(bold) === text ? head : undefined;
}

/** Whether all of an element is in italics: “Aside”. */
function isDirection(element: DomElement): boolean {
  const italic = element.querySelector('i, em');
  return italic !== null && lineIn(italic) === lineIn(element);
}
