import { foldWords, isOnlyLeadIn, type Span, withoutLeadIns } from '../text/index.ts';
import { isDenial } from './doubt.ts';
import type { Knows } from './known.ts';
import { goesOn } from './told.ts';
import type { Checked, ReadQuotation } from './verdict.ts';
import type { WordIndex } from './word-index.ts';

const { raw } = String;

/** What parts words from what chats and forums put around them. */
const BREAKS = new RegExp(
  [
    // The end of a line, of a sentence, of what introduces one; borders of tables and code.
    raw`\n|(?<=[.!?]["”’»)]*)\s|(?<=[。！？]["”’»)]*)|[:：](?=\s)|(?<=[：])|\||${'`'}{3}`,
    // “— Today at 11:02”, “· Mar 11”, “11:02”.
    raw`\s[—–·-]\s[^\n]{0,40}?\d{1,2}:\d{2}[^\n]*|\s·\s[^\n]*|[([]?(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)[)\]]?`,
    // An address, a tag, a handle.
    raw`https?:\/\/\S+|(?<!\S)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S*|[#@][\p{L}\p{N}_]+`,
    // “-”, “1.”, “a)”, “##”, “-#” at the beginning of a line; “1/”, “(1/3)”.
    raw`(?<=^|\n)\s*(?:-#|[-–*•‣◦·#>]+|\d{1,3}[.)]|\(?\p{L}\))(?=\s)|(?<!\S)[([]?\d{1,3}\/\d{0,3}[)\]]?(?=\s)`,
    // “[11:02]”, “<Wrona>” at the beginning of a line, “[OP]” before a colon.
    raw`(?<=^|\n)\s*[[<][^[\]<>.…\n]{1,40}[\]>]|\[[^[\].…\n]{1,40}\](?=[:：])`,
  ].join('|'),
  'gu',
);

/** In UTF-16 units: in a longer message looking for them takes time. */
const LONGEST_MESSAGE = 4000;
/** In words, of which a Chinese character is a half: fewer may be anybody's. */
const FEWEST_WORDS = 6;
/** In words: a sentence with fewer is like too much. */
const FEWEST_LIKE = 4;
/** Of so many it takes not too long to tell. */
const MOST_OTHERS = 20;
/** In words. */
const LONGEST_NAME = 4;
/** In words: if so many more are not looked for, that is said. */
const FEWEST_LEFT = 5;

/** What a message without marks has of the documents, word for word. */
export interface Held {
  readonly spans: readonly Span[];
  /** The only known name that stands by itself beside the only one of them: on the line above, as chats have it. */
  readonly name: string | null;
  /** Whether there is more in it than names, links and the like. */
  readonly hasRest: boolean;
}

/** What is asked of quotations and names on the way. */
export interface Asking {
  readonly read: (quotation: string) => ReadQuotation | undefined;
  readonly checked: (quotation: string) => Checked;
  readonly knows: Knows;
}

/**
 * The lines and sentences of a message without marks that stand in the documents word for word, as chats have them: behind a
 * clock, a name or the sign of a list, before a link or a tag, among other sentences.
 *
 * @param isQuotation Whether all the words of it were given as a quotation.
 * @returns Nothing where another sentence may be an altered one, or these are put together as if they were one text.
 */
export function heldIn(message: string, isQuotation: boolean, index: WordIndex, asking: Asking): Held {
  const { read, checked, knows } = asking;
  const nothing: Held = { spans: [], name: null, hasRest: false };
  if (message.length > LONGEST_MESSAGE) return nothing;
  const stands = (text: string) => read(text)?.standing?.verdict === 'verbatim';
  const { spans, others } = standingIn(message, isQuotation, stands, index);
  if (spans.length === 0) return nothing;
  const names = others.filter((text) => foldWords(text).length <= LONGEST_NAME && knows(text));
  const rest = others.filter((text) => !names.includes(text));
  const left = rest.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []).length;
  const sentences = rest.filter((text) => foldWords(text).length >= FEWEST_LIKE);
  const isLike = (text: string) => ['altered', 'spliced'].includes(checked(text).verdict);
  const textOf = ({ start, end }: Span) => message.slice(start, end);
  const isCutOff = (span: Span, at: number) => {
    const around = message.slice(spans[at - 1]?.end, spans[at + 1]?.start);
    const unnamed = names.reduce((text, name) => text.replace(name, ''), around);
    return goesOn(textOf(span), unnamed, index);
  };
  const isOneText = spans.some((span, at) => {
    const before = spans[at - 1];
    const between = message.slice(before?.end, span.start);
    // With a link put in, for one.
    const isSplit = () => !between.includes('\n') && stands(`${textOf(before ?? span)} ${textOf(span)}`);
    return before !== undefined && (isPause(between) || isSplit());
  });
  const isPart = isQuotation ? left === 0 : sentences.length <= MOST_OTHERS;
  if (!isPart || isOneText || spans.some(isCutOff) || sentences.some(isLike)) return nothing;
  const [name = null] = spans.length === 1 && names.length === 1 && !isDenial(rest.join('\n')) ? names : [];
  return { spans, name, hasRest: left >= FEWEST_LEFT };
}

/** The pieces of a message that stand there, as many as do one after the other; and the others. */
function standingIn(message: string, isQuotation: boolean, stands: (text: string) => boolean, index: WordIndex) {
  const pieces = piecesOf(message);
  const spans: Span[] = [];
  const others: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? { start: 0, end: 0 };
    const written = message.slice(piece.start, piece.end);
    const whole = stands(written) ? { start: 0, end: written.length } : undefined;
    const own = whole ?? (isQuotation ? undefined : ownWords(written, stands, index));
    const start = piece.start + (own?.start ?? 0);
    let end = own ? piece.start + own.end : piece.end;
    for (let next = pieces[at + 1]; own && next && stands(message.slice(start, next.end)); next = pieces[at + 1]) {
      end = next.end;
      at += 1;
    }
    const text = message.slice(start, end);
    if (own && sizeOf(text) >= FEWEST_WORDS) spans.push({ start, end });
    else others.push(text);
  }
  return { spans, others };
}

/** Whether two sentences have no more between them than if they were one text, no sign of a list. */
const isPause = (between: string) => !/[^\s\p{P}]|[-•*]/u.test(between);

/** A message cut at its breaks, without white space, brackets and dashes around the pieces; those without words are left out. */
function piecesOf(message: string): Span[] {
  const breaks = Array.from(message.matchAll(BREAKS), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return [0, ...breaks.map(({ end }) => end)].flatMap((start, at) => {
    const text = message.slice(start, breaks[at]?.start);
    const from = start + (/^[\s)\]}—–-]+/u.exec(text)?.[0].length ?? 0);
    const end = start + text.replace(/[\s([{—–-]+$/u, '').length;
    return /[\p{L}\p{N}]/u.test(text) ? [{ start: from, end }] : [];
  });
}

/** What of a sentence stands there, without what people put before it (“lol We …”) and behind it (“… is this true?”). */
function ownWords(text: string, stands: (text: string) => boolean, index: WordIndex): Span | undefined {
  const asked = withoutLeadIns(text);
  const start = text.indexOf(asked);
  if (asked !== text && (start === 0 || !/^\p{Ll}/u.test(asked)) && stands(asked)) {
    return { start, end: start + asked.length };
  }
  const words = /[?？]$/.test(text) ? (index.read(text) ?? []) : [];
  const { length = 0 } = index.longestRun(words, 0) ?? {};
  const end = words[length - 1]?.end ?? 0;
  return length > 0 && isOnlyLeadIn(text.slice(end)) ? { start: 0, end } : undefined;
}

function sizeOf(text: string): number {
  return foldWords(text).length - (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
}
