import { claimedNames, headOf, headsIn, type Name } from '../../documents/index.ts';
import { foldWords, isOnlyLeadIn } from '../../text/index.ts';
import { isLike, standsThere } from '../comparing/verdict.ts';
import { isOfKind } from '../language/tagger.ts';
import {
  type Asking,
  type Bare,
  claimOf,
  LONGEST_NAME,
  nameBeside,
  type Pasted,
  piecesApart,
  upTo,
  withoutName,
  withRest,
} from '../naming/beside.ts';
import type { Knows } from '../naming/known.ts';
import { quotedIn } from '../naming/marked.ts';
import { withoutReference } from '../naming/reference.ts';

const { raw } = String;

const CLOCK = raw`[(\[]?(?:[^()\[\]<>\n]{0,25}[ ,])?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?[)\]]?\s+(?:-\s+)?`;
/** Nothing but a quotation in marks. */
const ALL_MARKED = raw`["“„«»「『][^"“”„«»「」『』]*["“”«»」』][.,;]?\s*$`;
/** “Putin - …”, “Putin >> …”, “Putin: …”, “Putin, “…””, or on the next line. */
const SIGN = raw`(?:\s+(?:--?|[–—]|>{1,2}|»)\s+|\s*[:：|]\s+|[^\S\n]*\n\s*|[,，]?\s*(?=${ALL_MARKED}))`;
/** What notes and chats have before what somebody says: who that is, perhaps when. */
const LABEL = new RegExp(
  raw`^\s*(?:${CLOCK})?(?:(?:<[ @+%~&]?(?=[^<>\n]+>)|[([](?=[^()[\]\n]+[)\]]\s+[\p{Lu}\p{QMark}]))(?<inBrackets>[^<>()[\]\n]{1,40})[>)\]]\s+|(?<name>[^\s<>\[\]:：|\n][^<>\[\]:：|\n]{0,40}?)(?<!\s)${SIGN})(?=\S)`,
  'u',
);

/**
 * Cuts a known name off that stands apart from what a text says, as notes and chats have it: “Putin - …”, “[18:04] <benny> …”, “(Putin) …”,
 * on the line above. A handle, such as rosalind_k, is told from other words by what these have not.
 *
 * @returns undefined where nobody is named so.
 */
export function withoutLabel(text: string, knows: Knows): Bare | undefined {
  const { 0: label, groups } = LABEL.exec(text) ?? {};
  const name = (groups?.['inBrackets'] ?? groups?.['name'])?.trim();
  if (label === undefined || name === undefined || foldWords(name).length > LONGEST_NAME || !knows(name))
    return undefined;
  const isNamed = /^\S*[\p{N}_]\S*$/u.test(name) || nameBeside(`${name}: `, '', knows) === name;
  // “Ukraine - …” may be what it is about.
  const isTopic = groups?.['name'] !== undefined && !/[:：|]\s*$/.test(label) && claimedNames(name).every(isOfCountry);
  const quotation = withoutReference(text.slice(label.length));
  return isNamed ? { quotation, name: isTopic ? null : name, beside: label } : undefined;
}

/** Cuts off who wrote a message, and when, as Discord copies it: whoever shows what somebody said does not say it. */
export function withoutHead(text: string): Bare | undefined {
  const head = headOf(text);
  return head && { quotation: text.slice(head.end), name: null, beside: text.slice(0, head.end) };
}

const SHARED = /^\s*(?:(?:RT|QT)\s+)?@[\w.]{1,30}\s*[:：]\s+/;

/** Cuts off whose post is shared, or whom a message speaks to: “RT @putin: …”. */
export function withoutHandle(text: string): Bare | undefined {
  const [head] = SHARED.exec(text) ?? [];
  return head === undefined ? undefined : { quotation: text.slice(head.length), name: null, beside: head };
}

const ACRONYMS: ReadonlySet<string> = new Set(
  'afaik btw ffs fwiw fyi icymi iirc imho imo istg lmao lol ngl omg rofl smh tbh'.split(' ').concat('TIL'),
);

/** Cuts off with what only chats begin: “TIL …”, “ngl, …”; “til” is a word in some languages. */
export function withoutAcronyms(text: string): Bare | undefined {
  let end = 0;
  for (const { 0: piece, 1: word = '' } of text.matchAll(/\s*(\p{L}{3,5})(?:\s*[,.:;–—-]+)?\s+/guy)) {
    if (!ACRONYMS.has(word) && !ACRONYMS.has(word.toLowerCase())) break;
    end += piece.length;
  }
  return end === 0 ? undefined : { quotation: text.slice(end), name: null, beside: text.slice(0, end) };
}

/** The same, where the documents do not know who wrote it, so that nobody is said to have said it. */
export function withoutStranger(text: string, knows: Knows): Bare | undefined {
  const head = headOf(text);
  return head && !knows(head.name) ? withoutHead(text) : undefined;
}

const isOfCountry = ({ isCountry }: Name) => isCountry;

/** A line of a list, and what stands in it. */
const ITEM = /^\s*(?:[-–—•]|\d{1,3}[.)])\s+(\S.*)$/u;

/** Between what two say: the end of a line, “; ”, “ / ”. */
const PARTS = /\n+|;\s+|(?<!\s)\s+\/\s+/;
/** Or the end of a sentence or clause before what may be a name with a colon. */
const NEXT_NAME = /(?<=[.!?,])\s+(?=[^\s.!?,:：][^.!?,:：\n]{0,30}[:：]\s)/u;
export const SENTENCES = new RegExp(`${PARTS.source}|${NEXT_NAME.source}`, 'u');

/** What several say in a text without marks, each behind a known name: “Xi: …; Putin: …”, “xi: … / putin: …”. */
export function labelled(text: string, knows: Knows, between = PARTS): Pasted[] {
  const pieces = piecesApart(text, between);
  const known = pieces.flatMap(({ quotation, times }) => {
    const item = ITEM.exec(quotation)?.[1] ?? quotation;
    const named = withoutName(item, knows);
    const own = named.name !== null && knows(named.name) ? named : withoutLabel(item, knows);
    return own ? [{ ...claimOf(own), times }] : [];
  });
  const areSeveral = pieces.length > 1 || (pieces[0]?.times ?? 0) > 1;
  return areSeveral && known.length === pieces.length ? upTo(known) : [];
}

/** The items of a list below a known name with a colon, those that name nobody else that one's. */
export function listed(text: string, knows: Knows): Pasted[] {
  const [head = '', ...lines] = text.trim().split(/\n+/);
  const items = lines.flatMap((line) => ITEM.exec(line)?.[1] ?? []);
  const name =
    items.length > 1 && items.length === lines.length && /[:：]\s*$/.test(head) && nameBeside(head, '', knows);
  if (!name || !knows(name)) return [];
  const own = items.map((item) => withoutName(item, knows));
  return upTo(own.map((item) => ({ quotation: item.quotation, claimed: item.name ?? name })));
}

/** In words: messages of a chat with fewer may be anybody's. */
const FEWEST_IN_MESSAGE = 5;

/** Somebody's words in a chat, or in a line of what several say. */
interface Message {
  readonly name: string;
  readonly text: string;
  /** Whether it is said to be that one's, whatever it is. */
  readonly isGiven: boolean;
}

/**
 * The messages of a chat that are somebody's in the documents, or like theirs, by whom the chat names if it names one of them, and
 * what the others quote.
 *
 * @param extract What of a message by itself is to be checked.
 */
export function chatted(text: string, asking: Asking, extract: (text: string) => Pasted[]): Pasted[] {
  const heads = headsIn(text, false);
  const messages = heads.map(({ name, end }, at) => ({
    ...{ name, isGiven: false },
    text: text.slice(end, heads[at + 1]?.index).trim(),
  }));
  return saidIn(messages, text.slice(0, heads[0]?.index), asking, extract);
}

/** Of more lines it takes long to tell. */
const MOST_LINES = 20;
/** A line of what several say, with the name of who does, or calls himself so. */
const TALK = /^\s*([\p{L}\p{N}_.@-]+(?:[^\S\n][\p{L}\p{N}_.-]+){0,2})\s*[:：]\s+(\S.*)$/u;

/**
 * What several say in lines, or sentences of one line, that each begin with a name, not all of them known: what those who are
 * known are said to say, and of what the others say the quotations.
 *
 * @param extract What of a line by itself is to be checked.
 */
export function conversed(text: string, asking: Asking, extract: (text: string) => Pasted[]): Pasted[] {
  const lines = text.split(text.includes('\n') ? /(?<!\s)\s*\n\s*/ : NEXT_NAME, MOST_LINES + 1);
  const messages = lines.flatMap((line): Message[] => {
    const [, name, said = ''] = TALK.exec(line) ?? [];
    return name === undefined || isOfKind(name, 'speakerLabel') ? [] : [{ name, text: said, isGiven: true }];
  });
  const areAll = messages.length === lines.length && lines.length > 1 && lines.length <= MOST_LINES;
  return areAll && !messages.every(({ name }) => asking.knows(name)) ? saidIn(messages, '', asking, extract) : [];
}

/** What of some messages is to be checked; nothing where none of it is a quotation, or like one. */
function saidIn(
  messages: readonly Message[],
  before: string,
  { checked, knows }: Asking,
  extract: (text: string) => Pasted[],
): Pasted[] {
  // Others only show each other what somebody said.
  const areSpeakers = messages.some(({ name }) => knows(name));
  const isFound = ({ quotation }: Pasted) => standsThere(checked(quotation)) || isLike(checked(quotation));
  const found = messages.map(({ name, text, isGiven }) => {
    if (foldWords(text).length < FEWEST_IN_MESSAGE) return { text, pasted: [] };
    const isMarked = quotedIn(text).length > 0;
    if (!isMarked && ((knows(name) && (isGiven || isLike(checked(text)))) || standsThere(checked(text))))
      return { text, pasted: [{ quotation: text, claimed: areSpeakers ? name : null }] };
    return { text, pasted: extract(isMarked ? `${name}: ${text}` : text).filter(isFound) };
  });
  const rest = [before, ...found.flatMap(({ text, pasted }) => (pasted.length === 0 ? text : []))];
  const pasted = found.flatMap((each) => each.pasted);
  return pasted.some(isFound)
    ? withRest(
        upTo(pasted),
        rest.some((each) => !isOnlyLeadIn(each)),
      )
    : [];
}
