import type { Block, Reading } from '../draft.ts';
import { anySource } from '../languages/index.ts';
import { noteOf } from '../note.ts';
import { authorsIn, isByline } from '../written-by.ts';
import { ABOUT_WRITTEN, writtenDateIn } from '../written-date.ts';
import { mainContent } from './article.ts';
import { contentOf } from './blocks.ts';
import { bylineOf } from './byline.ts';
import { type DomDocument, type DomElement, lineOf, parseDom, parsePage, signQuotes } from './dom.ts';
import { shownAbout, withoutAbout, withoutFurniture } from './furniture.ts';
import { metadataOf } from './metadata.ts';
import { nestLists, typeLists } from './nested-lists.ts';
import { hiddenIn, holesIn, openPage, withoutHidden } from './opened.ts';
import { postsOf } from './posts.ts';
import { withoutPullQuotes } from './pull-quotes.ts';
import { withReaders } from './readers.ts';
import { nameReviews } from './reviews.ts';
import { nameSpeeches } from './speeches.ts';
import { joinVerses } from './verses.ts';
import { withoutWikiParts } from './wiki.ts';
import { aboutWithheld } from './withheld.ts';

export { contentOf } from './blocks.ts';
export { type DomDocument, parseDom } from './dom.ts';
export { withoutFootnotes } from './footnotes.ts';
export { labelOf, typeOf } from './label.ts';
export { dateIn } from './metadata.ts';
export { isSigned, signerOf } from './quoted-blocks.ts';
export { raised } from './raised.ts';

/** What is left out is told from so many characters on, and whatever ends like a sentence: menus have shorter lines. */
const LEAST_TOLD = 60;

/** Among so many blocks below the title, which may be left out of the article, stands who wrote it. */
const MOST_BELOW = 2;

/** Turns what a page says by its markup into text that stands where it is said. Changes the page. */
function spellOut(page: DomDocument): void {
  nameReviews(page);
  signQuotes(page);
  openPage(page);
  joinVerses(page);
  typeLists(page);
  nestLists(page);
  nameSpeeches(page);
}

/** Leaves of a page what may be an article. Changes the page. */
function prepare(page: DomDocument): void {
  spellOut(page);
  withoutAbout(page);
  withoutWikiParts(page);
  withoutHidden(page);
  withoutPullQuotes(page);
}

/**
 * Reads a web page: its text without what stands around it, and what it says of itself.
 *
 * @param address Where it was fetched from; null for a saved page.
 */
export function readHtml(html: string, address: string | null): Reading {
  const page = parseDom(html);
  spellOut(page);
  const declared = metadataOf(page, html, address);
  const whole = contentOf(page.querySelector('main') ?? page.body);
  const posts = postsOf(page);
  if (!posts) return readArticle(page, mainContent(parsePage(html, prepare)), declared, whole);
  const left = leftOut(whole.blocks, posts.blocks, declared.header.title);
  return { header: declared.header, blocks: posts.blocks, notes: [...declared.notes, ...posts.notes, ...left] };
}

type Declared = ReturnType<typeof metadataOf>;
type Content = ReturnType<typeof contentOf>;

/**
 * Reads a page that is an article.
 *
 * @param main What holds the article; null if that could not be told.
 * @param whole All of the page.
 */
function readArticle(page: DomDocument, main: DomElement | null, declared: Declared, whole: Content): Reading {
  const about = shownAbout(page);
  const content = main ? contentOf(main) : whole;
  const { title } = declared.header;
  const body = content.blocks.filter(({ kind, text }) => kind !== 'heading' || text !== title);
  const authors = authorsOf(declared, about.authors, belowTitle(whole.blocks, title));
  const byline = bylineOf(body, authors.header);
  const text = body.slice(byline.length);
  const furnished = withoutFurniture(text, declared.header.published);
  const asides = furnished.blocks.filter(isAside);
  const written = withReaders(page, withoutAsides(furnished.blocks));
  const dates = [about.published, ...byline.map(writtenDateIn), furnished.published].flatMap((each) => each ?? []);
  const dated = dateOf(declared, dates[0]);
  return {
    header: { ...authors.header, published: dated.published },
    blocks: written.blocks,
    notes: [
      ...declared.notes,
      ...dated.notes,
      ...authors.notes,
      ...aboutWithheld(written.blocks, whole.blocks),
      ...written.notes,
      ...noteOf('Left out as links to other pages and times', asides),
      ...(main
        ? leftOut([...whole.blocks, ...besides(page)], text, title)
        : ['Where the article begins and ends was not found: remove what is none of it.']),
      ...noteOf('Fields or formulas were left out of sentences, which have gaps there', holesIn(page)),
      ...noteOf('Hidden on the page, and left out', hiddenIn(page)),
      ...noteOf('Left out as none of the article', furnished.left),
      ...noteOf('Left out as author and date', [...(main ? about.lines : []), ...byline]),
      ...content.notes,
    ],
  };
}

/** Who wrote an article: those whom the page declares, else whom it shows above the text, or below the title. */
function authorsOf({ header }: Declared, shown: readonly string[], below: readonly Block[]) {
  const authors = shown.length > 0 ? shown : authorsIn(below.find(({ text }) => isByline(text))?.text ?? '');
  if (header.authors.length > 0 || authors.length === 0) return { header, notes: [] };
  const notes = [`Named above the text, and so its authors: ${authors.join(', ')}. Check authors.`];
  return { header: { ...header, authors }, notes };
}

/** When an article was published: as the page declares it, or as it shows it where it declares nothing, or a time in UTC. */
function dateOf({ header: { published }, isInUtc }: Declared, shown: string | undefined) {
  const isOtherDay = isInUtc && shown !== undefined && isBeside(shown, published);
  if (shown === undefined || (published !== null && !isOtherDay)) return { published, notes: [] };
  const utc = isOtherDay ? [`The page says ${published} of itself, as it was in UTC: check published.`] : [];
  return { published: shown, notes: [ABOUT_WRITTEN(shown), ...utc] };
}

/** The blocks of a page right below its title. */
function belowTitle(all: readonly Block[], title: string | null): readonly Block[] {
  const at = all.findIndex(({ kind, text }) => kind === 'heading' && text === title);
  return at === -1 ? [] : all.slice(at + 1, at + 1 + MOST_BELOW);
}

/** Whether two days are next to each other. */
function isBeside(day: string, other: string | null): boolean {
  return other !== null && Math.abs(Date.parse(day) - Date.parse(other)) === DAY;
}

/** In milliseconds. */
const DAY = 86_400_000;

/** In front of an entry of a live page. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|GMT|Uhr|h))?$/i;
/** The title of another page, with what leads to it. */
const OTHER_PAGE = new RegExp(`^(?:related|${anySource(({ pages }) => pages?.otherPages)})\\s*[:：].{0,150}$`, 'iu');

function isAside({ kind, text }: Block): boolean {
  return kind !== 'heading' && (CLOCK.test(text) || OTHER_PAGE.test(text));
}

/** The blocks without such; where another entry of a live page begins, the heading of the one before ends. */
function withoutAsides(blocks: readonly Block[]): Block[] {
  let level: number | null = null;
  return blocks.flatMap((block, at): Block[] => {
    if (block.kind === 'heading') level = block.level;
    if (!isAside(block)) return [block];
    const isEntry = CLOCK.test(block.text) && level !== null && blocks[at - 1]?.kind !== 'heading';
    return isEntry && level !== null ? [{ kind: 'heading', level, text: '' }] : [];
  });
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
  return noteOf('Pieces of the page that were left out', missing);
}
