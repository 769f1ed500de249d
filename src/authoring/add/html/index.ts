import type { Block, Reading } from '../draft.ts';
import { excerpts } from '../excerpts.ts';
import { ABOUT_WRITTEN, writtenDateIn } from '../written-date.ts';
import { mainContent } from './article.ts';
import { contentOf } from './blocks.ts';
import { bylineOf } from './byline.ts';
import { type DomDocument, lineOf, parseDom, parsePage, signQuotes } from './dom.ts';
import { metadataOf } from './metadata.ts';
import { hiddenIn, holesIn, openPage } from './opened.ts';
import { postsOf } from './posts.ts';
import { aboutWithheld } from './withheld.ts';
import { withWriters } from './writers.ts';

export { contentOf } from './blocks.ts';
export { type DomDocument, parseDom } from './dom.ts';
export { withoutFootnotes } from './footnotes.ts';
export { labelOf } from './label.ts';
export { dateIn } from './metadata.ts';
export { isSigned, signerOf } from './quoted-blocks.ts';
export { raised } from './raised.ts';

/** What is left out is told from so many characters on, and whatever ends like a sentence: menus have shorter lines. */
const LEAST_TOLD = 60;

/**
 * Reads a web page: its text without what stands around it, and what it says of itself.
 *
 * @param address Where it was fetched from; null for a saved page.
 */
export function readHtml(html: string, address: string | null): Reading {
  const page = parseDom(html);
  signQuotes(page);
  openPage(page);
  const { header, notes } = metadataOf(page, html, address);
  const posts = postsOf(page);
  const whole = contentOf(page.querySelector('main') ?? page.body);
  if (posts) {
    const left = leftOut(whole.blocks, posts.blocks, header.title);
    return { header, blocks: posts.blocks, notes: [...notes, ...posts.notes, ...left] };
  }
  const main = mainContent(parsePage(html, openPage));
  const content = main ? contentOf(main) : whole;
  const body = content.blocks.filter(({ kind, text }) => kind !== 'heading' || text !== header.title);
  const byline = bylineOf(body, header);
  const text = body.slice(byline.length);
  const hidden = hiddenIn(page);
  const holes = holesIn(page);
  const asides = text.filter(isAside);
  const written = withWriters(
    page,
    text.filter((block) => !isAside(block)),
  );
  const { blocks } = written;
  const shown = header.published === null ? (byline.flatMap((line) => writtenDateIn(line) ?? [])[0] ?? null) : null;
  return {
    header: shown === null ? header : { ...header, published: shown },
    blocks,
    notes: [
      ...notes,
      ...(shown === null ? [] : [ABOUT_WRITTEN(shown)]),
      ...aboutWithheld(blocks, whole.blocks),
      ...written.notes,
      ...(asides.length > 0
        ? [`Left out as links to other pages and times, ${excerpts(asides.map((each) => each.text))}`]
        : []),
      ...(main
        ? leftOut([...whole.blocks, ...besides(page)], text, header.title)
        : ['Where the article begins and ends was not found: remove what is none of it.']),
      ...(holes.length > 0
        ? [`Fields or formulas were left out of sentences, which have gaps there, ${excerpts(holes)}`]
        : []),
      ...(hidden.length > 0 ? [`Hidden on the page, and left out, ${excerpts(hidden)}`] : []),
      ...(byline.length > 0 ? [`Left out as author and date, ${excerpts(byline)}`] : []),
      ...content.notes,
    ],
  };
}

/** In front of the title of another page, and of an entry of a live page. */
const ASIDE =
  /^(?:(?:read (?:more|also|next)|related|see also|also read|(?:lesen sie|mehr zum thema|siehe) ?(?:auch|dazu)?|lea? (?:más|también)|leer más|(?:à )?lire aussi|leia (?:mais|também)|читайте также|相关阅读|延伸阅读)\s*[:：].{0,150}|\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|GMT|Uhr|h))?)$/iu;

function isAside({ kind, text }: Block): boolean {
  return kind === 'paragraph' && ASIDE.test(text);
}

/** What a page says itself to stand beside its text. */
function besides(page: DomDocument): Block[] {
  return [...page.querySelectorAll('aside')].flatMap(({ innerHTML }) => contentOf(parseDom(innerHTML).body).blocks);
}

/** What a page holds beside its article and its title, told in a sentence. */
function leftOut(all: readonly Block[], kept: readonly Block[], title: string | null): string[] {
  const texts = new Set([...kept.map(({ text }) => lineOf(text)), ...(title === null ? [] : [title])]);
  const missing = all
    .map(({ text }) => lineOf(text))
    .filter(
      (text) => (text.length >= LEAST_TOLD || /[\p{L}\p{N}][.!?…][”"’»]?$|[。！？]/u.test(text)) && !texts.has(text),
    );
  if (missing.length === 0) return [];
  return [`Pieces of the page that were left out, ${excerpts(missing)}`];
}
