import type { Block } from '../draft.ts';
import { anySource } from '../languages/index.ts';
import { SENTENCE } from '../sentence.ts';
import { authorsIn } from '../written-by.ts';
import { isMoment, writtenDateIn } from '../written-date.ts';
import { type DomDocument, type DomElement, lineIn } from './dom.ts';

/** What pages put between and below the paragraphs of an article, and nothing else in the same paragraph. */
const ALONE = wholeLine(({ pages }) => pages?.furniture);
/** Headings of lists of other pages; these lists go with them. */
const OF_OTHERS = wholeLine(({ pages }) => pages?.otherPages);
/** The same where no text comes behind them. */
const AT_END = wholeLine(({ pages }) => pages?.otherPagesAtEnd);
/** A heading above one name. */
const PROVIDER = wholeLine(({ pages }) => pages?.providers);

function wholeLine(list: Parameters<typeof anySource>[0]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}©]*(?:${anySource(list)})\\P{L}*$`, 'iu');
}

/** Up to four words, each with a capital. */
const WORDS = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}`;
/** Behind a caption: “(Photo by Sam Orr)”, “(Holmpress/Rao Lin)”, but not “(CDU/CSU)”. */
const CREDITED = new RegExp(
  String.raw`^[^(].*\((?:[Pp]hoto (?:by|courtesy of) [^()]{2,60}|(?=[^()]*\p{Ll})${WORDS}\/${WORDS})\)$`,
  'su',
);
/** In characters: a longer one among the blocks above a text is of it. */
const LONGEST = 80;
/** … and a longer one than this no company. */
const LONGEST_NAME = 40;

/**
 * The blocks of an article without what pages put around it, and what that was.
 *
 * @param published As the page declares it.
 */
export function withoutFurniture(
  blocks: readonly Block[],
  published: string | null,
): {
  readonly blocks: readonly Block[];
  readonly left: readonly string[];
  /** Of these, a date above the text. */
  readonly published: string | null;
} {
  const left: string[] = [];
  const kept: Block[] = [];
  let sentences = 0;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    const behind = behindHeading(blocks, at);
    // What introduces an article may stand above its date.
    const isDate =
      isMoment(block.text) &&
      (sentences === 0 || (sentences <= FEWEST_PARAGRAPHS && writtenDateIn(block.text) === published));
    const isLeft = behind > at || ALONE.test(block.text) || CREDITED.test(block.text) || isDate;
    if (!isLeft) {
      if (block.kind === 'paragraph' && isLong(block.text) && SENTENCE.test(block.text)) sentences += 1;
      kept.push(block);
      continue;
    }
    const end = Math.max(behind, at + 1);
    left.push(...blocks.slice(at, end).map(({ text }) => text));
    at = end - 1;
  }
  return { blocks: kept, left, published: left.filter(isMoment).map(writtenDateIn)[0] ?? null };
}

/** Whether a line is too long for a name: Chinese and Japanese say thrice as much in a character. */
function isLong(line: string): boolean {
  const han = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  return line.length + 2 * han.length > LONGEST_NAME;
}

/** Where what stands below a heading of such a list ends; not behind the heading if it is none. */
function behindHeading(blocks: readonly Block[], at: number): number {
  const { text = '' } = blocks[at] ?? {};
  const isName = (block: Block | undefined) => block?.kind === 'paragraph' && block.text.length <= LONGEST_NAME;
  if (PROVIDER.test(text)) return isName(blocks[at + 1]) ? at + 2 : at;
  if (text.length > LONGEST || (!OF_OTHERS.test(text) && !AT_END.test(text))) return at;
  let end = at + 1;
  while (blocks[end]?.kind === 'item') end += 1;
  const isLast = blocks.slice(end).every((each) => each.kind !== 'paragraph' || ALONE.test(each.text));
  const isEmpty = end === at + 1 && (blocks[at]?.kind !== 'heading' || blocks[end]?.kind === 'paragraph');
  return isEmpty || (!isLast && !OF_OTHERS.test(text)) ? at : end;
}

/** Names that pages give to who wrote an article and when. */
const ABOUT =
  /(?:^|[-_])(?:by-?line|authors?|source|editor|(?:pub(?:lish(?:ed)?)?)?-?(?:time|date)(?:stamp)?|dateline)(?:[-_]|$)/i;
/** What introduces an article may stand above its author. */
const FEWEST_PARAGRAPHS = 1;

/** What stands above the text of a page and is named so. */
function aboutArticle(page: DomDocument): DomElement[] {
  const found: DomElement[] = [];
  let paragraphs = 0;
  for (const element of page.querySelectorAll('body *')) {
    const text = lineIn(element);
    if (element.localName === 'p' && (text.length > LONGEST || SENTENCE.test(text))) paragraphs += 1;
    if (paragraphs > FEWEST_PARAGRAPHS) break;
    const names = ['class', 'id', 'data-component', 'data-testid', 'itemprop', 'rel'].flatMap(
      (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
    );
    const isShort = text !== '' && text.length <= LONGEST && !SENTENCE.test(text);
    const isInside = found.some(
      (each) => each === element.parentElement || each === element.parentElement?.parentElement,
    );
    if (isShort && !isInside && names.some((name) => ABOUT.test(name)) && element.querySelector('h1') === null)
      found.push(element);
  }
  return found.filter((element) => !isOfPart(element, page));
}

/** Whether an element stands below the heading of one of several parts, each of which says so of itself. */
function isOfPart(element: DomElement, page: DomDocument): boolean {
  const isBelow = (each: DomElement) => /^h[2-6]$/.test(each.previousElementSibling?.localName ?? '');
  const isAlike = (other: DomElement) =>
    other !== element && isBelow(other) && other.getAttribute('class') === element.getAttribute('class');
  return isBelow(element) && [...page.querySelectorAll(element.localName)].some(isAlike);
}

/** Takes away what says of itself that it tells who wrote an article, and when. Changes the page. */
export function withoutAbout(page: DomDocument): void {
  for (const element of aboutArticle(page)) element.remove();
}

/** What a page shows above its text of who wrote it and when. */
export function shownAbout(page: DomDocument): {
  readonly lines: readonly string[];
  readonly authors: readonly string[];
  readonly published: string | null;
} {
  const elements = aboutArticle(page);
  const lines = elements.map((element) => piecesOf(element).join(' · '));
  const pieces = elements.flatMap(piecesOf);
  const authors = pieces.find((piece) => authorsIn(piece).length > 0);
  const dates = pieces.flatMap((piece) => writtenDateIn(piece) ?? /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(piece)?.[0] ?? []);
  return { lines, authors: authors === undefined ? [] : authorsIn(authors), published: dates[0] ?? null };
}

/** The texts of the innermost elements that stand beside each other in one. */
function piecesOf(element: DomElement): string[] {
  const parts = [...element.children];
  const whole = lineIn(element);
  const texts = parts.map(lineIn).filter(Boolean);
  const areAll = texts.length > 1 && texts.join('').replace(/\s/g, '') === whole.replace(/\s/g, '');
  return areAll ? parts.flatMap(piecesOf) : whole === '' ? [] : [whole];
}
