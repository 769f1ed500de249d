import { contains, foldWords, isOnlyLeadIn, lazy, type Span, withoutLeadIns } from '../../text/index.ts';
import { isLike } from '../comparing/verdict.ts';
import { anyOf } from '../language/alternatives.ts';
import { type Asking, LONGEST_NAME } from '../naming/beside.ts';
import { isDenial } from '../naming/doubt.ts';
import { NEAR } from '../naming/reference.ts';
import { passagesOf, SHORTEST_RUN } from '../words/runs.ts';
import type { WordIndex } from '../words/word-index.ts';
import { goesOn } from './told.ts';

const { raw } = String;

const CLOCK = raw`(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)(?:\s?[AaPp][Mm](?!\p{L}))?`;
/** What parts words from what chats and forums put around them. */
const BREAKS = new RegExp(
  [
    // The end of a line, of a sentence, of what introduces one; borders of tables and code.
    raw`\n|(?<=[.!?]["”’»)]*)\s|(?<=[。！？]["”’»)]*)|[:：](?=\s)|(?<=[：])|\||${'`'}{3}`,
    // “· Mar 11”, “(11:02)”.
    raw`\s·\s[^\n]*|[([]${CLOCK}[)\]]?`,
    // “— Today at 11:02”, a clock, a tag, a handle, which may be words of a sentence.
    raw`(?<sign>\s[—–·-]\s[^\n]{0,40}?\d{1,2}:\d{2}[^\n]*|${CLOCK}[)\]]?|[#@][\p{L}\p{N}_]+)`,
    // An address.
    raw`https?:\/\/\S+|(?<!\S)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S*`,
    // “-”, “1.”, “a)”, “##”, “-#”, “¶ 4”, “[4]” at the beginning of a line; “1/”, “(1/3)”.
    raw`(?<=^|\n)\s*(?:-#|[-–*•‣◦·#>]+|\d{1,3}[.)]|\(?\p{L}\)|¶\s?\d+|\[\d{1,3}\])(?=\s)|(?<!\S)[([]?\d{1,3}\/\d{0,3}[)\]]?(?=\s)`,
    // “[11:02]”, “<Wrona>” at the beginning of a line, “[OP]” before a colon.
    raw`(?<=^|\n)\s*[[<][^[\]<>.…\n]{1,40}[\]>]|\[[^[\].…\n]{1,40}\](?=[:：])`,
  ].join('|'),
  'gu',
);

/** At the end of a message. */
const LINK = /https?:\/\/\S+\s*$/;

/** In UTF-16 units: in a longer message looking for them takes time. */
const LONGEST_MESSAGE = 4000;
/** In words, of which a Chinese character is a half: fewer may be anybody's. */
export const FEWEST_WORDS = 6;
/** In words: a sentence with fewer is like too much. */
const FEWEST_LIKE = 4;
/** Of so many it takes not too long to tell. */
const MOST_OTHERS = 20;
/** In words: if so many more are not looked for, that is said. */
const FEWEST_LEFT = 5;
/** In words: so many are a sentence without a full stop, too; fewer may be somebody's name. */
const FEWEST_SAID = 3;
/** Nobody looks for the words before a sign at more places. */
const MOST_PLACES = 20;

/** What a message without marks has of the documents, word for word. */
interface Held {
  readonly spans: readonly Span[];
  /** The only known name that stands by itself beside the only one of them: on the line above, as chats have it. */
  readonly name: string | null;
  /** Whether there is more in it than names, links and the like. */
  readonly hasRest: boolean;
}

const NOTHING: Held = { spans: [], name: null, hasRest: false };

/** A message taken apart at its breaks. */
interface Pieces {
  readonly message: string;
  /** What stands in the documents word for word. */
  readonly spans: readonly Span[];
  /** Known names that stand by themselves. */
  readonly named: readonly Span[];
  /** What else there is. */
  readonly rest: readonly Span[];
}

/**
 * The lines and sentences of a message without marks that stand in the documents word for word, as chats have them: behind a
 * clock, a name or the sign of a list, before a link or a tag, among other sentences.
 *
 * @param isQuotation Whether all the words of it were given as a quotation.
 * @returns Nothing where another sentence may be an altered one, or these are put together as if they were one text.
 */
export function heldIn(message: string, isQuotation: boolean, index: WordIndex, asking: Asking): Held {
  if (message.length > LONGEST_MESSAGE) return NOTHING;
  const { read, checked } = asking;
  const stands = (text: string) => read(text)?.standing?.verdict === 'verbatim';
  const pieces = takenApart(message, isQuotation, stands, index, asking);
  const { spans, named, rest } = pieces;
  if (spans.length === 0) return NOTHING;
  const isLikeOne = ({ start, end }: Span) => isLike(checked(message.slice(start, end)));
  const sentences = rest.filter(({ start, end }) => foldWords(message.slice(start, end)).length >= FEWEST_LIKE);
  const areOthers = isQuotation ? areAside(pieces, index) : sentences.length <= MOST_OTHERS;
  if (!areOthers || areOneText(pieces, stands) || areCutOff(pieces, index)) return NOTHING;
  if (sentences.some(isLikeOne)) return NOTHING;
  const said = spans
    .map((span) => saidWith(span, pieces))
    .map((whole, at) => (isLikeOne(whole) ? whole : (spans[at] ?? whole)));
  const left = rest.filter((span) => !said.some((whole) => contains(whole, span)));
  const isOnly = spans.length === 1 && named.length === 1 && !isDenial(textsOf(left, message).join('\n'));
  const [name = null] = isOnly ? textsOf(named, message) : [];
  return { spans: said, name, hasRest: isLeft(left, message) };
}

const textsOf = (spans: readonly Span[], message: string) => spans.map(({ start, end }) => message.slice(start, end));

function takenApart(
  message: string,
  isQuotation: boolean,
  stands: (text: string) => boolean,
  index: WordIndex,
  { knows }: Asking,
): Pieces {
  const { spans, others } = standingIn(message, isQuotation, stands, index);
  const named = others.filter(({ start, end }) => {
    const text = message.slice(start, end);
    // “source??”
    return spans.length > 0 && foldWords(text).length <= LONGEST_NAME && !/[?？]/.test(text) && knows(text);
  });
  return { message, spans, named, rest: others.filter((span) => !named.includes(span)) };
}

/** Whether the documents go on with what stands beside one of the pieces. */
function areCutOff({ message, spans, named }: Pieces, index: WordIndex): boolean {
  const names = textsOf(named, message);
  return spans.some(({ start, end }, at) => {
    const around = message.slice(spans[at - 1]?.end, spans[at + 1]?.start);
    const unnamed = names.reduce((text, name) => text.replace(name, ''), around);
    // Each share of a post has another link behind it.
    return goesOn(message.slice(start, end), unnamed.replace(LINK, ' '), index);
  });
}

/** Whether two of the pieces follow each other as in one text, or stand so, with a link put in, for one. */
function areOneText({ message, spans }: Pieces, stands: (text: string) => boolean): boolean {
  return spans.some((span, at) => {
    const before = spans[at - 1];
    if (!before) return false;
    const between = message.slice(before.end, span.start);
    return isPause(between) || (!between.includes('\n') && stands(textsOf([before, span], message).join(' ')));
  });
}

/** Whether all the rest of what was given as a quotation is no word of it. */
function areAside(pieces: Pieces, index: WordIndex): boolean {
  const { message, named, rest } = pieces;
  const introducing = named.filter(({ end }) => COLON.test(message.slice(end)));
  return rest.every((span) => {
    const text = message.slice(span.start, span.end);
    const isOfNamed = (name: string) => isOnlyLeadIn(text) || isAbout(text, name);
    return wordsIn(text) === 0 || textsOf(introducing, message).some(isOfNamed) || isLabel(span, pieces, index);
  });
}

const COLON = /^[*_]*\s*[:：]/u;

/** “fire chief: …”: a few words with a colon right before such a piece, where the documents have no colon before it. */
function isLabel({ start, end }: Span, { message, spans }: Pieces, index: WordIndex): boolean {
  const next = spans.find((span) => span.start >= end);
  const isShort = foldWords(message.slice(start, end)).length <= LONGEST_NAME;
  if (!next || !isShort || !/^[*_]*\s*[:：]\s*$/u.test(message.slice(end, next.start))) return false;
  const words = index.read(message.slice(next.start, next.end)) ?? [];
  const places = index.find(words).flatMap((at) => passagesOf([{ at, length: words.length }], index).slice(0, 1));
  return !places.some(({ passage, words }) => /[:：]\s*$/u.test(passage.text.slice(0, words?.start)));
}

const THIRD_PERSON = lazy(() => {
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${anyOf(['thirdPerson'])})(?![\p{L}\p{M}])|${anyOf(['thirdPerson'], 'Han')}`,
    'iu',
  );
});

/** Whether a sentence asks, or speaks of whoever a name is, so that it is hardly that one's own. */
function isAbout(sentence: string, name: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? name;
  return /[?？][\p{QMark})]*$/u.test(sentence) || THIRD_PERSON().test(sentence) || sentence.includes(last);
}

/**
 * A piece of a message with the other sentences of its line, where a known name with a colon introduces them all: they are
 * said to be that one's, too, but for those that are about that one.
 */
function saidWith(span: Span, { message, named, rest }: Pieces): Span {
  const introduces = ({ end }: Span, to: number) => /^[*_]*\s*[:：]\s*[^\n]*$/u.test(message.slice(end, to));
  const name = named.findLast((each) => each.end <= span.start && introduces(each, span.start));
  if (!name) return span;
  const next = named.find((each) => each.start >= span.end && introduces(each, message.length))?.start;
  const [line = ''] = message.slice(span.end, next).split('\n', 1);
  const isOwn = (text: string) => !isOnlyLeadIn(text) && !isAbout(text, message.slice(name.start, name.end));
  const others = rest.filter(
    ({ start, end }) => start >= name.end && end <= span.end + line.length && isOwn(message.slice(start, end)),
  );
  return {
    start: Math.min(span.start, ...others.map(({ start }) => start)),
    end: Math.max(span.end, ...others.map(({ end }) => end)),
  };
}

/** Whether so much is left of a message that was not looked for that this is said: words, or a sentence that claims something. */
function isLeft(rest: readonly Span[], message: string): boolean {
  const isSentence = (text: string) => wordsIn(text) >= (/[.!?。！？]$/u.test(text) ? 2 : FEWEST_SAID);
  const isClaim = ({ start, end }: Span) => {
    const text = message.slice(start, end);
    return isSentence(text) && !isOnlyLeadIn(text) && !/^\s*[:：]/u.test(message.slice(end));
  };
  return (
    rest.reduce((sum, { start, end }) => sum + wordsIn(message.slice(start, end)), 0) >= FEWEST_LEFT ||
    rest.some(isClaim)
  );
}

/** How many words of letters a text has. */
function wordsIn(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
}

/** The pieces of a message that stand there, as many as do one after the other; and the others. */
function standingIn(message: string, isQuotation: boolean, stands: (text: string) => boolean, index: WordIndex) {
  const pieces = piecesOf(message, index);
  const spans: Span[] = [];
  const others: Span[] = [];
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
    if (own && sizeOf(message.slice(start, end)) >= FEWEST_WORDS) spans.push({ start, end });
    else others.push({ start, end });
  }
  return { spans, others };
}

/** Whether two sentences have no more between them than if they were one text, no sign of a list. */
const isPause = (between: string) => !/[^\s\p{P}]|[-•*]/u.test(between);

/** A message cut at its breaks, without white space, brackets and dashes around the pieces; those without words are left out. */
function piecesOf(message: string, index: WordIndex): Span[] {
  const breaks: Span[] = [];
  for (const { 0: found, index: start, groups } of message.matchAll(BREAKS)) {
    const cut = { start, end: start + found.length };
    const before = message.slice(breaks.at(-1)?.end, start);
    if (groups?.['sign'] === undefined || !isInSentence(before, cut, message, index)) breaks.push(cut);
  }
  return [0, ...breaks.map(({ end }) => end)].flatMap((start, at) => {
    const text = message.slice(start, breaks[at]?.start);
    const from = start + (/^[\s)\]}—–-]+/u.exec(text)?.[0].length ?? 0);
    const end = start + text.replace(/(?<![\s([{—–-])[\s([{—–-]+$/u, '').length;
    return /[\p{L}\p{N}]/u.test(text) ? [{ start: from, end }] : [];
  });
}

/**
 * Whether a clock, a tag or a handle is rather a word of the sentence before it: the documents go on there, and so does the
 * message, or they have such a sign, too. Who changes the time in a sentence changes the sentence.
 */
function isInSentence(before: string, sign: Span, message: string, index: WordIndex): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-NEAR);
  const words = index.read(line)?.slice(-SHORTEST_RUN) ?? [];
  const places = words.length > 0 ? index.find(words).map((at) => at + words.length) : [];
  if (places.length === 0 || places.some((at) => index.isBeginning(at))) return false;
  const behind = /^[^\n]*/.exec(message.slice(sign.end))?.[0] ?? '';
  // “Wrona 11:02” above a message, “Wrona (@pwrona):” before it.
  if (foldWords(line).length <= LONGEST_NAME && /^(?:\P{L}*[:：]|[^\p{L}\p{N}]*$)/u.test(behind)) return false;
  const hasSign = (at: number) => {
    const [found] = passagesOf([{ at: at - words.length, length: words.length }], index);
    return found?.words != null && /^\s*[#@]/.test(found.passage.text.slice(found.words.end));
  };
  if (/\d:\d/.test(message.slice(sign.start, sign.end))) return true;
  // “via @pwrona”
  if (words.length < SHORTEST_RUN) return false;
  return !isOnlyLeadIn(behind.replace(/[#@][\p{L}\p{N}_]+/gu, '')) || places.slice(0, MOST_PLACES).some(hasSign);
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

export function sizeOf(text: string): number {
  return foldWords(text).length - (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
}
