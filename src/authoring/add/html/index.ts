import type { Block, DraftHeader, Reading } from '../draft.ts';
import { some } from '../some.ts';
import { contentOf } from './blocks.ts';
import { lineOf, mainContent, parseDom, parsePage } from './dom.ts';
import { metadataOf } from './metadata.ts';

export { contentOf } from './blocks.ts';
export { parseDom } from './dom.ts';
export { labelOf } from './label.ts';
export { dateIn } from './metadata.ts';

/** What is left out is told from so many characters on: menus have shorter lines. */
const LEAST_TOLD = 60;

/**
 * Reads a web page: its text without what stands around it, and what it says of itself.
 *
 * @param address Where it was fetched from; null for a saved page.
 */
export function readHtml(html: string, address: string | null): Reading {
  const page = parseDom(html);
  const { header, notes } = metadataOf(page, html, address);
  const whole = contentOf(page.querySelector('main') ?? page.body);
  const main = mainContent(parsePage(html));
  const content = main ? contentOf(main) : whole;
  const body = content.blocks.filter(({ kind, text }) => kind !== 'heading' || text !== header.title);
  const byline = bylineOf(body, header);
  const blocks = body.slice(byline.length);
  return {
    header,
    blocks,
    notes: [
      ...notes,
      ...(main
        ? leftOut(whole.blocks, blocks)
        : ['Where the article begins and ends was not found: remove what is none of it.']),
      ...(byline.length > 0 ? [`Left out as author and date, ${some(byline)}`] : []),
      ...content.notes,
    ],
  };
}

/** Lines that name nothing but an author or a date are no longer than this, in characters. */
const LONGEST_BYLINE = 80;

/** The lines above an article's text that say who wrote it, and when. */
function bylineOf(blocks: readonly Block[], { authors }: DraftHeader): string[] {
  const isByline = ({ kind, text }: Block) =>
    kind === 'paragraph' &&
    text.length <= LONGEST_BYLINE &&
    !text.includes('\t') &&
    !/[.!?…]$/.test(text) &&
    (authors.some((name) => text.includes(name)) || /\d/.test(text));
  const end = blocks.findIndex((block) => !isByline(block));
  return blocks.slice(0, Math.max(0, end)).map(({ text }) => text);
}

/** What a page holds beside its article, told in a sentence. */
function leftOut(all: readonly Block[], kept: readonly Block[]): string[] {
  const texts = new Set(kept.map(({ text }) => lineOf(text)));
  const missing = all.map(({ text }) => lineOf(text)).filter((text) => text.length >= LEAST_TOLD && !texts.has(text));
  if (missing.length === 0) return [];
  return [`Longer pieces of the page that were left out, ${some(missing)}`];
}
