import { REFERENCE_SOURCE } from '../../documents/index.ts';
import { analyze, foldText, lazy, REFERENCE_WORDS, withoutLeadIns } from '../../text/index.ts';
import {
  BARE,
  BARE_AMONG_WORDS,
  DIVISION_BEFORE,
  DIVISION_BEHIND,
  LABEL,
  MAX_LISTED,
  OTHER_NUMBER,
  WRITTEN,
} from './patterns.ts';
import { isOneLanguage, type ParagraphRange, rangesOf } from './ranges.ts';
import { PARAGRAPH_WORD } from './vocabulary.ts';
import { type Token, tokensOf } from './words.ts';

/** What a text refers to. At least one of the lists has something in it. */
export interface References {
  /**
   * In the order of the text, in lower case; whatever is written like an id, be there such a passage or not. They come
   * first.
   */
  readonly ids: readonly string[];
  /** In the order of the text. */
  readonly paragraphs: readonly ParagraphRange[];
  /** What stands behind a label of ours, such as “¶ 4 · ”, folded; null without one. */
  readonly labelled: string | null;
  /** Whether nothing else is said, but perhaps that it is to be shown. */
  readonly alone: boolean;
}

/** In UTF-16 units: a text is mostly no longer when it is folded, but some characters become eighteen. */
const LONGEST_READ = 20_000;
/** Of a text that refers to more paragraphs than these, the rest counts as other words. */
const MOST_READ = 100;
/** Whoever asks for nothing but a paragraph, or a number, needs no more letters and digits than these. */
const LONGEST_REQUEST = 500;

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** Marks of bold, code, hidden and escaped text in chats. */
const MARKUP = /[*`_|\\]|~~/;
const EVERY_MARKUP = new RegExp(MARKUP, 'g');
const ID = new RegExp(String.raw`(?<![0-9a-z]|[0-9a-z]\.)${REFERENCE_SOURCE}(?![0-9a-z]|\.[0-9a-z])`, 'g');
/** An id at the end of a line of ours. */
const CITED_ID = new RegExp(`· ${REFERENCE_SOURCE}$`);

/** From this on, a number is that of a year rather than of a paragraph, where nothing says what it counts. */
export const FIRST_YEAR = 1000;
/** “p4”, where nothing but numbers of paragraphs is expected. */
const ABBREVIATED = /^\s*pp?\.?\s?(?=\d)/;
const SHOWING = lazy(() => new Set(REFERENCE_WORDS.flatMap(({ showing = [] }) => showing).map(foldText)));

/**
 * What a text refers to: passages by their ids, or paragraphs by their numbers, in any words and any of the languages;
 * undefined if it refers to none. An id tells more than a number, and a label that the bot printed more than words.
 *
 * @param bareNumbers Whether a number that stands alone is that of a paragraph.
 */
export function readReferences(text: string, { bareNumbers }: { bareNumbers: boolean }): References | undefined {
  const references = referencesIn(text, bareNumbers);
  if (references || !bareNumbers || OTHER_NUMBER.test(text)) return references;
  // “4 please”
  const meant = withoutLeadIns(text);
  return meant === text ? undefined : referencesIn(meant, bareNumbers);
}

function referencesIn(text: string, bareNumbers: boolean): References | undefined {
  const unmarked = foldUnmarked(text).slice(0, LONGEST_READ);
  const folded = bareNumbers ? withoutAbbreviation(unmarked) : unmarked;
  const ids = (folded.match(ID) ?? []).slice(0, MAX_LISTED);
  // Most texts refer to nothing, and are not looked at word by word.
  const mayRefer = ids.length > 0 || bareNumbers || PARAGRAPH_WORD.test(folded);
  if (!mayRefer) return undefined;
  const isCited = CITED_ID.test(folded);
  const unnumbered = folded.replace(ID, (id) => ' '.repeat(id.length));
  const tokens = tokensOf(unnumbered);
  const kinds = tokens
    .map(({ kind }) => kind)
    .join('')
    .replaceAll('p.', 'P.');
  const numbered = readLabel(folded, tokens, kinds) ?? (bareNumbers ? readBare(tokens, kinds) : undefined);
  const read =
    numbered ??
    readWords(unnumbered, tokens, kinds, WRITTEN) ??
    (bareNumbers ? readBareAmongWords(unnumbered, tokens, kinds) : undefined);
  if (ids.length === 0) return read;
  const { paragraphs = [], labelled = null } = read ?? {};
  return { ids, paragraphs, labelled, alone: isCited || saysNothing(unnumbered) };
}

/** A text as it is compared, without a chat's markup. */
export function foldUnmarked(text: string): string {
  return foldText(text.replace(EVERY_MARKUP, ' '));
}

export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** A label of ours. */
function readLabel(folded: string, tokens: readonly Token[], kinds: string): References | undefined {
  const found = kinds.includes('·') ? LABEL.exec(kinds) : null;
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const label = tokens.slice(found.index, end);
  const labelled = folded.slice(label.at(-1)?.end).trim();
  return { ids: [], paragraphs: rangesOf(label), labelled, alone: true };
}

function readBare(tokens: readonly Token[], kinds: string): References | undefined {
  // “One” is rather somebody or something.
  const isWritten = kinds === 'C' && tokens[0]?.value !== 1;
  if (!isWritten && !BARE.test(kinds)) return undefined;
  return { ids: [], paragraphs: rangesOf(tokens), labelled: null, alone: true };
}

/** @returns `alone` only if there is at most a word besides, such as “the”: what says more may stand in a document. */
function readBareAmongWords(folded: string, tokens: readonly Token[], kinds: string): References | undefined {
  const [written, ...more] = kinds.matchAll(BARE_AMONG_WORDS);
  if (!written || more.length > 0 || OTHER_NUMBER.test(folded)) return undefined;
  const read = readWords(folded, tokens, kinds, BARE_AMONG_WORDS);
  if (!read?.alone || read.paragraphs.some(({ to }) => to >= FIRST_YEAR)) return undefined;
  const others = kinds.replace(written[0], '').replace(/[^w]/g, '').length;
  return { ...read, alone: others <= 1 };
}

function readWords(
  folded: string,
  tokens: readonly Token[],
  kinds: string,
  references: RegExp,
): References | undefined {
  const strong: ParagraphRange[] = [];
  const weak: ParagraphRange[] = [];
  let rest = '';
  let restFrom = 0;
  for (const { 0: written, index, groups } of kinds.matchAll(references)) {
    if (strong.length + weak.length >= MOST_READ) break;
    const end = index + written.length;
    const used = tokens.slice(index, end);
    if (!isOneLanguage(used, groups) || isOfDivision(kinds, index, end)) continue;
    (groups?.['weak'] ? weak : strong).push(...rangesOf(used, groups));
    rest += `${folded.slice(restFrom, used[0]?.start)} `;
    restFrom = used.at(-1)?.end ?? restFrom;
  }
  if (strong.length + weak.length === 0) return undefined;
  const alone = saysNothing(rest + folded.slice(restFrom));
  const paragraphs = strong.length > 0 ? strong : alone ? weak : [];
  return paragraphs.length > 0 ? { ids: [], paragraphs, labelled: null, alone } : undefined;
}

/** Whether “Article 2” or the like stands right before or behind a reference. */
function isOfDivision(kinds: string, start: number, end: number): boolean {
  return (
    DIVISION_BEFORE.test(kinds.slice(Math.max(0, start - 5), start)) || DIVISION_BEHIND.test(kinds.slice(end, end + 6))
  );
}

function withoutAbbreviation(folded: string): string {
  return folded.replace(ABBREVIATED, (letters) => ' '.repeat(letters.length));
}

/** Whether a question is nothing but numbers in digits, none of them a year’s: “4”, “¶ 4?”, “4-6”, “no. 4”; not “9/11”. */
export function areParagraphNumbers(question: string): boolean {
  if (question.length > LONGEST_NUMBER || OTHER_NUMBER.test(question) || question.includes('/') || isSum(question))
    return false;
  const folded = withoutAbbreviation(foldUnmarked(question)).replace(/[?!\s]+$/, '');
  if (!/\d/.test(folded)) return false;
  const tokens = tokensOf(folded);
  const kinds = tokens.map(({ kind }) => kind).join('');
  return BARE.test(kinds.replace(/^P/, '')) && tokens.every(({ value }) => value < FIRST_YEAR);
}

/** Whether a question asks for nothing but what numbers come to: “2+2”, “what’s 5 * 7 = ?”. */
export function isSum(question: string): boolean {
  if (!/\d\s*[+*×÷=]\s*\d/.test(question)) return false;
  return analyze(question.slice(0, LONGEST_REQUEST)).every(
    ({ word }) => /^[\p{N}.,]+$/u.test(word) || tokensOf(word).every(({ kind }) => kind === 'C'),
  );
}

/** In UTF-16 units: a longer number is not worth being repeated. */
const LONGEST_NUMBER = 40;

/** The number of a text that is nothing but one, perhaps behind a word for paragraphs, and can count none: “-1”, “¶ 4.5”. */
export function loneNumber(text: string): string | undefined {
  const folded = foldUnmarked(text);
  if (folded.length > LONGEST_NUMBER) return undefined;
  const kinds = tokensOf(folded).map(({ kind }) => kind);
  return /^[PQp#]?n?-?[Nx]$/.test(kinds.join('')) ? /-?\d[\d.,:]*$/.exec(folded)?.[0] : undefined;
}

/** Whether a word asks to be shown something. */
export function isShowing(word: string): boolean {
  return SHOWING().has(foldText(word));
}

/** Whether no word is left that carries a point. */
export function saysNothing(rest: string): boolean {
  const length = rest.replace(NO_WORD, '').length;
  return length <= LONGEST_REQUEST && analyze(rest).every(({ word }) => SHOWING().has(word));
}
