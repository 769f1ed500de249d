import { type DomDocument, type DomElement, lineIn } from './dom.ts';

/** Fewer lines are no poem; a longer one, in characters, is a paragraph. */
const [FEWEST, LONGEST] = [4, 80];
const BLOCK = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, section, figure, form';

/** Makes paragraphs of poems each of whose lines is an element of its own, with an empty one between stanzas. Changes the page. */
export function joinVerses(page: DomDocument): void {
  for (const poem of [...page.querySelectorAll('div, section, article')]) {
    const lines = [...poem.children];
    if (!isPoem(poem, lines)) continue;
    const stanzas: string[][] = [[]];
    for (const line of lines) {
      if (lineIn(line) === '') stanzas.push([]);
      else stanzas.at(-1)?.push(line.innerHTML.replace(/(?:<br>\s*)+$/, ''));
    }
    poem.innerHTML = stanzas
      .filter((stanza) => stanza.length > 0)
      .map((stanza) => `<p>${stanza.join('<br>')}</p>`)
      .join('');
  }
}

/** Where a verse is too long for its line, the rest of it is further in than its beginning. */
const HANGING = /text-indent\s*:\s*-/i;

/** Whether the lines of a part of a page are verses: short, and most of them end inside a sentence, or they are set as verses. */
function isPoem(poem: DomElement, lines: readonly DomElement[]): boolean {
  const texts = lines.map(lineIn).filter((text) => text !== '');
  const open = texts.filter((text) => !/[.!?:…]\P{L}*$/u.test(text));
  const inside = open.filter((text) => /[,;—–-]$|\p{L}$/u.test(text));
  return (
    texts.length >= FEWEST &&
    lines.every(({ localName }) => localName === 'div') &&
    lines.every((line) => line.querySelector(BLOCK) === null && line.querySelector('a, img, button, time') === null) &&
    texts.every((text) => text.length <= LONGEST) &&
    (2 * inside.length >= texts.length || lines.every((line) => HANGING.test(line.getAttribute('style') ?? ''))) &&
    texts.some((text) => /[,;.!?—–]\P{L}*$/u.test(text)) &&
    lettersOf(poem) === lines.reduce((sum, line) => sum + lettersOf(line), 0)
  );
}

function lettersOf({ textContent }: DomElement): number {
  return textContent.replace(/\s/g, '').length;
}
