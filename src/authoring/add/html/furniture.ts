import { isFullName } from '../../../documents/reading/index.ts';
import type { Block } from '../draft.ts';
import { isWrittenDate, tellsSince, writtenDateIn } from '../written-date.ts';
import { type DomDocument, type DomElement, lineOf } from './dom.ts';

/** What pages put between and below the paragraphs of an article, and nothing else in the same paragraph. */
const ALONE = phrases(`
  advertisement|skip advertisement|skip past newsletter promotion|after newsletter promotion|article continues (?:below|after).*|
  story continues below.*|sponsored(?: content)?|anzeige|werbung|publicidad|publicité|publicidade|реклама|广告|廣告|
  share|save|print|share this (?:article|story)|copy link|listen to this article|play video|
  (?:this is )?a version of this article (?:appears|appeared) in print.*|order reprints.*|
  (?:copyright )?©.*|(?:photo(?:graph)?s?(?: by)?|image|picture|foto|crédit photo|фото):.{1,80}|(?:photo|photograph)s? by .{1,60}|getty images|
  (?:listen to|follow|find) .{1,60} (?:on|via) .{0,40}(?:facebook|sounds|twitter|instagram|whatsapp|tiktok).*|
  sign up (?:to|for) .{1,80}|subscribe to .{1,80}|follow us on.*|our standards: .*
`);
/** Headings of lists of other pages; these lists go with them. */
const OF_OTHERS = phrases(`
  (?:more on this|explore more on these) .{1,40}|most (?:viewed|read|popular|watched|shared|commented).*|trending(?: now)?|
  related (?:topics|articles|stories|content|links|coverage)|recommended for you|you (?:may|might) also like|
  editors?[’']s? picks?|top stories|latest (?:news|stories)|read next|up next|
  mehr zum thema|meistgelesen|auch interessant|lo más (?:leído|visto)|à lire aussi|les plus lus|sur le même thème|
  mais lidas|leia (?:mais|também)|читайте также|相关(?:阅读|新闻)|热门|関連記事|관련 ?기사|
  (?:ähnliche|verwandte) artikel|artículos relacionados|articles (?:liés|similaires)|artigos relacionados|похожие статьи|
  articoli correlati|leggi anche|i più letti|(?:powiązane|podobne) artykuły|czytaj (?:też|także)|ilgili haberler|читайте також
`);
/** The same where no text comes behind them. */
const AT_END = phrases(
  'related|topics|tags|recommended|popular|latest|temas|más información|more from .{1,40}|themen|популярное',
);
/** A heading above one name. */
const PROVIDER = phrases('news provided by|provided by|source');

function phrases(list: string): RegExp {
  const all = list.split('|\n').map((line) => line.trim());
  return new RegExp(`^[^\\p{L}\\p{N}©]*(?:${all.join('|')})\\P{L}*$`, 'iu');
}

const SENTENCE = /[.!?…。！？][”"’»)]?$/u;
const CREDITED = /\((?:photo (?:by|courtesy of) [^()]{2,60}|\p{Lu}[^()/]{1,30}\/\p{Lu}[^()]{1,40})\)$/iu;
/** In characters: a longer one among the blocks above a text is of it. */
const LONGEST = 80;
/** … and a longer one than this no company. */
const LONGEST_NAME = 40;

/** The blocks of an article without what pages put around it, and what that was. */
export function withoutFurniture(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly left: readonly string[];
  /** Of these, a date above the text. */
  readonly published: string | null;
} {
  const left: string[] = [];
  const kept: Block[] = [];
  let hasBegun = false;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    const behind = behindHeading(blocks, at);
    const isLeft =
      behind > at || ALONE.test(block.text) || CREDITED.test(block.text) || (!hasBegun && isMoment(block.text));
    if (!isLeft) {
      hasBegun ||= block.kind === 'paragraph' && block.text.length > LONGEST_NAME && SENTENCE.test(block.text);
      kept.push(block);
      continue;
    }
    const end = Math.max(behind, at + 1);
    left.push(...blocks.slice(at, end).map(({ text }) => text));
    at = end - 1;
  }
  return { blocks: kept, left, published: left.filter(isMoment).map(writtenDateIn)[0] ?? null };
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

const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}|Uhr))?/gu;
const WHEN =
  /^(?:(?:last|first|zuletzt)\s+)?(?:(?:modified|updated|published|posted|aktualisiert|veröffentlicht|publicado|actualizado|publié|mis à jour|atualizado|опубликовано|обновлено)(?:\s+(?:on|at|am|el|le|em))?\s*:?\s*)?(?:(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?,?\s+)?/iu;

/** Whether a line is a date, with or without a time: “Tue 7 Nov 2023 16.42 GMT”. */
function isMoment(line: string): boolean {
  if (tellsSince(line)) return false;
  return line.length <= LONGEST && isWrittenDate(line.replace(CLOCK, '').replace(WHEN, ''));
}

/** Names that pages give to who wrote an article and when. */
const ABOUT =
  /(?:^|[-_])(?:by-?line|authors?|source|editor|(?:pub(?:lish(?:ed)?)?)?-?(?:time|date)(?:stamp)?|dateline)(?:[-_]|$)/i;
const BY = /^(?:by|von|por|par|di|door|автор:?|text:?|words by|written by)\s+(?=\p{Lu})/iu;
const NAMES_END = /\s*(?:,|\||·|(?<!\p{L})(?:and|und|y|et|e|и)(?!\p{L}))\s*/u;

/** What introduces an article may stand above its author. */
const FEWEST_PARAGRAPHS = 1;

/** What stands above the text of a page and is named so. */
function aboutArticle(page: DomDocument): DomElement[] {
  const found: DomElement[] = [];
  let paragraphs = 0;
  for (const element of page.querySelectorAll('body *')) {
    const text = lineOf(element.textContent ?? '');
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
  return found;
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
  const whole = lineOf(element.textContent ?? '');
  const texts = parts.map((part) => lineOf(part.textContent ?? '')).filter(Boolean);
  const areAll = texts.length > 1 && texts.join('').replace(/\s/g, '') === whole.replace(/\s/g, '');
  return areAll ? parts.flatMap(piecesOf) : whole === '' ? [] : [whole];
}

/** Whom a line such as “By Susan Dole and Jo Park” names; nobody where it is more than that. */
export function authorsIn(line: string): string[] {
  const names = line.replace(BY, '').split(NAMES_END);
  const areNames = names.every((name) => isFullName(name) && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4);
  return areNames && !/\d|:/.test(line) ? names : [];
}

/** Whether a line says itself whom it names. */
export function isSigned(line: string): boolean {
  return BY.test(line) && authorsIn(line).length > 0;
}
