import { foldWords, isStopWord, LANGUAGES, overlaps, quotations, quotedSpans, type Span } from '../text/index.ts';
import { SHORTEST_RUN, sharesRun } from './runs.ts';
import { type Checked, FEWEST_WORDS, standsThere } from './verdict.ts';
import type { WordIndex } from './word-index.ts';

/** A quotation as somebody pasted it, with the name that stands beside it. */
export interface Pasted {
  readonly quotation: string;
  /** Whom it is said to be from; null if nobody is named. */
  readonly claimed: string | null;
}

/** More quotations than these in one message are not checked: nobody reads so many verdicts. */
const MOST = 10;

/** Capitalised words, also such as teleSUR. */
const PART = String.raw`(?:\p{Lu}|\p{Ll}+\p{Lu})[\p{L}.’'-]*`;
const NAME = String.raw`${PART}(?:\s+(?:and\s+)?${PART}){0,4}`;
/** A name, or something such as “the joint statement”. */
const SOURCE = String.raw`${NAME}|[Tt]he(?:\s+\p{L}+){1,3}`;
const VERB = `(?:once\\s+)?(?:${LANGUAGES.flatMap(({ verbsOfSaying = [] }) => verbsOfSaying).join('|')})`;
const NAME_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]ccording\s+to\s+(${SOURCE})\s*[:,]?|(${NAME})(?:\s+${VERB}(?:\s+that)?\s*[:,]?|\s*[:—–]))\s*$`,
  'u',
);
const NAME_FIRST = new RegExp(String.raw`^\s*(${NAME})(?:\s+${VERB})?\s*:\s+(?=\S)`, 'u');
const NAME_AFTER = new RegExp(
  String.raw`^[\s.,]*(?:(?:[—–―]|--?)\s*(${SOURCE})(?=\s*(?:[\n(,@.]|$))|\((${NAME})\)|${VERB}\s+(${NAME})|(${NAME})\s+${VERB})`,
  'u',
);
const NAME_LAST = new RegExp(String.raw`(?:\s*[—–―]|\s--?)\s*(${SOURCE})(?:\s*[(,@][^\n“”"«»—–―]*)?\.?\s*$`, 'u');
/** In characters: a name farther from a quotation than this is not taken for its speaker's. */
const NEAR = 120;

/** Lines behind bars, as in mail and chats. */
const BARRED = /(?:^> ?.*(?:\n|$))+/gm;

/** The quotations of a message, with their marks or bars, in order. */
function quotedIn(message: string): Span[] {
  const barred = [...message.matchAll(BARRED)].map(({ 0: lines, index }) => ({
    start: index,
    end: index + lines.length,
  }));
  const marked = quotedSpans(message).filter((span) => !barred.some((lines) => overlaps(lines, span)));
  return [...barred, ...marked].sort((a, b) => a.start - b.start);
}

/** The quotations of a message with the names beside them; the message itself if it holds none. */
export function quotationsIn(message: string): Pasted[] {
  const plain = message.replace(/\*\*|__|~~|\|\|/g, '');
  const found = quotedIn(plain)
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(plain.slice(start, end)))
    .slice(0, MOST);
  if (found.length === 0) return [wholeMessage(plain)];
  return found.map(({ start, end }) => {
    const before = nameIn(NAME_BEFORE.exec(plain.slice(Math.max(0, start - NEAR), start)));
    const after = nameIn(NAME_AFTER.exec(plain.slice(end, end + NEAR)));
    return { quotation: plain.slice(start, end), claimed: after ?? before ?? null };
  });
}

/** A message that is a quotation without marks, with the name that it begins or ends with. */
export function wholeMessage(message: string): Pasted {
  const tail = Math.max(0, message.length - NEAR);
  const last = NAME_LAST.exec(message.slice(tail));
  if (last?.[1] !== undefined && isName(last[1]))
    return { quotation: message.slice(0, tail + last.index), claimed: last[1] };
  const first = NAME_FIRST.exec(message.slice(0, NEAR));
  if (first?.[1] !== undefined && isName(first[1]))
    return { quotation: message.slice(first[0].length), claimed: first[1] };
  return { quotation: message, claimed: null };
}

/** The name that one of a pattern's alternatives caught, if it is one. */
function nameIn(match: RegExpExecArray | null): string | undefined {
  const name = match?.slice(1).find((group) => group !== undefined);
  return name !== undefined && isName(name) ? name : undefined;
}

/** Words that stand, capitalised, where a name might, and name nobody. */
const NOBODY: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ nobody = [] }) => nobody));

function isName(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .some((word) => !NOBODY.has(word) && !isStopWord(word));
}

/** What of a message stands outside quotation marks; a mark of omission stands for what is inside. */
function outsideQuotations(message: string): string {
  let outside = '';
  let at = 0;
  for (const { start, end } of quotedIn(message)) {
    outside += `${message.slice(at, start)} … `;
    at = end;
  }
  return outside + message.slice(at);
}

/**
 * What of a text is to be checked: the text itself if it stands in the documents, is like one passage of them or holds
 * no quotation; else the quotations in it.
 *
 * @param isQuotation Whether the text was given as a quotation, rather than as a message that may hold some.
 * @param check Checks a quotation.
 * @returns At least one, at most ten.
 */
export function extractQuotations(
  text: string,
  isQuotation: boolean,
  index: WordIndex,
  check: (quotation: string) => Checked,
): Pasted[] {
  const whole = withoutName(text, index);
  const standing = [{ quotation: text, claimed: null }, whole].find(({ quotation }) => standsThere(check(quotation)));
  if (standing) return [standing];
  const found = quotationsIn(text);
  const areWords = found.every(({ quotation }) => foldWords(quotation).length < FEWEST_WORDS);
  const isWhole =
    (isQuotation && areWords) ||
    isLikeOnePassage(
      whole.quotation,
      check(whole.quotation),
      isQuotation ? SHORTEST_RUN_OF_QUOTATION : SHORTEST_RUN,
      index,
    );
  return isWhole ? [whole] : found;
}

/** What was given as a quotation is taken for the passage's by fewer words in a row than a message is. */
const SHORTEST_RUN_OF_QUOTATION = 2;

/** A name has so many words at most; what is longer may be a piece of the quotation. */
const LONGEST_NAME = 3;

/** Cuts “— Putin” or “Putin:” off a text; keeps it if it is longer than a name and shares words with the documents. */
function withoutName(text: string, index: WordIndex): Pasted {
  const whole = wholeMessage(text);
  const isLast = text.startsWith(whole.quotation);
  const beside = isLast ? text.slice(whole.quotation.length) : text.slice(0, -whole.quotation.length);
  const isMore = foldWords(beside).length > LONGEST_NAME && sharesRun(beside, SHORTEST_RUN_OF_QUOTATION, index);
  return isMore ? { quotation: text, claimed: null } : whole;
}

/**
 * Whether a text with quotation marks in it is like a passage, or pieces of some, also where it is outside the marks.
 *
 * @param shortest A run of this many words is taken as the passage's.
 */
function isLikeOnePassage(text: string, { verdict }: Checked, shortest: number, index: WordIndex): boolean {
  return (verdict === 'altered' || verdict === 'spliced') && sharesRun(outsideQuotations(text), shortest, index);
}

/** What stands between the quotation marks that a quotation was pasted with, or behind its bars. */
export function withoutOuterMarks(quotation: string): string {
  const text = quotation.trim().replace(/^> ?/gm, '').trim();
  const [inner, other] = quotations(text);
  const isAll =
    inner !== undefined && other === undefined && quotedSpans(text)[0]?.end === text.length && inner.start <= 2;
  return isAll ? text.slice(inner.start, inner.end) : text;
}
