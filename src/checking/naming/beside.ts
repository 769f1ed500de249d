import { append, countriesIn, foldWords, lazy, memoizedByValue, type Span } from '../../text/index.ts';
import type { Checked, ReadQuotation } from '../comparing/verdict.ts';
import { ASKED, VERB_WORDS } from '../language/name-words.ts';
import { patternOf } from '../language/saying.ts';
import { tagged } from '../language/tagger.ts';
import { isDenied } from './doubt.ts';
import type { Found } from './found.ts';
import type { Knows } from './known.ts';
import { OMITTED } from './marked.ts';
import {
  ABOVE,
  ANSWER,
  ASKS_WHO,
  AUXILIARY_BEFORE,
  BARE_BEHIND,
  BEFORE,
  BEFORE_VERB_LAST,
  BEHIND,
  BELOW,
  IDENTIFIED,
  IS_VERB_LAST,
  NAME_FIRST,
  NAME_LAST,
  PARTICIPLE_BEHIND,
  type Patterns,
  SAYS_BEHIND,
  SOURCE_BEHIND,
  TOPIC_BEFORE,
  UNSPACED_BEFORE,
  UNSPACED_BEHIND,
} from './name-patterns.ts';
import { nameIn } from './named.ts';
import { NEAR, withoutReference, withoutReferenceBefore, withoutReferences } from './reference.ts';
import { hasVerb, isPreposition, wordsIn } from './sentences.ts';
import { type TextBeside, textBeside } from './text-beside.ts';
import { isToldByAnother } from './unsure.ts';

/**
 * The name that stands beside a quotation, between the texts before and behind it; undefined for none, and where they do
 * not say for sure that it is that one's.
 */
export function nameBeside(before: string, behind: string, knows: Knows): string | undefined {
  const first = textBeside(withoutEmoji(before.slice(-NEAR)).replace(VERSUS, ''));
  const next = textBeside(withoutEmoji(withoutReferenceBefore(behind.slice(0, NEAR))));
  const introduction = nameBefore(first, knows);
  const found =
    (introduction && introduces(introduction, knows) ? introduction.found : undefined) ??
    (isAnswered(first.text) ? undefined : nameBehind(BEHIND, next, knows)) ??
    introduction?.found ??
    (PARTICIPLE_BEHIND().test(next.read().words.text) ? nameIn(AUXILIARY_BEFORE, first, knows) : undefined) ??
    (IS_VERB_LAST().test(next.read().words.text) ? nameIn(BEFORE_VERB_LAST, first, knows) : undefined) ??
    unspacedName(first, next, knows) ??
    nameBehind(SOURCE_BEHIND, next, knows) ??
    nameBelow(first, next, knows) ??
    answer(first, next, knows) ??
    identified(next, knows) ??
    (STANDS_ALONE.test(first.text) ? nameIn(BARE_BEHIND, next, knows, true) : undefined);
  return found && !isDeniedOf(found, before, behind, knows) ? found.name : undefined;
}

/** Whether it is denied that who is named said a quotation; not by a name, “Anders Lie:”, “Lie said”, though “Lie:” may be no name. */
function isDeniedOf(found: Found, before: string, behind: string, knows: Knows): boolean {
  const { name } = found;
  const isName = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*$/u.test(name) && (/\s/.test(name) || isWithVerb(found)) && knows(name);
  const [above, below] = isName ? [before, behind].map((text) => text.replace(name, 'X')) : [before, behind];
  return isDenied(above ?? '', below ?? '');
}

/** Between two quotations: ““…” vs Xi: “…””. */
const VERSUS = new RegExp(String.raw`(?<=${OMITTED.trim()}\s+)(?:[Vv]s?|VS|[Vv]ersus)\.?\s+(?=\p{Lu})`, 'u');

/** A name before a quotation, and what stands before it in the line. */
interface Introduction {
  readonly lead: string;
  readonly found: Found;
}

/** A line break ends what stands before it, unless it breaks off: “a critic of⏎Putin:”. */
function nameBefore(before: TextBeside, knows: Knows): Introduction | undefined {
  const { text } = before;
  const [, above, line = ''] = /^(.*\S)\s*\n(.*\S.*)$/su.exec(text) ?? [];
  const isBrokenOff = above === undefined || LEADS_ON().test(tagged(above).text);
  const onLine = isBrokenOff ? undefined : nameIn(BEFORE, textBeside(line), knows);
  const found = onLine ?? nameIn(BEFORE, before, knows);
  const own = onLine ? line : text;
  return found && !isOfWordsTold(found, own) ? { lead: own.slice(0, found.start), found } : undefined;
}

/** Whether somebody's words are what another speaks of: “Smith calls the mayor’s claims”; not “in the mayor’s words”. */
function isOfWordsTold({ start }: Span, text: string): boolean {
  const words =
    text
      .slice(0, start)
      .split(/[.!?]\s/)
      .at(-1)
      ?.match(/\p{L}+/gu) ?? [];
  return words.length > 1 && !isPreposition(words.at(-1) ?? '') && /['’]s?\s+\p{L}+\s*$/u.test(text.slice(start));
}

/** Right behind a name and its verb: that they introduce the next quotation. With a comma they may go on with the one before. */
const BEFORE_NEXT = lazy(() => patternOf(String.raw`^(?:<THAT>|(?:\s+<T><L>+){0,4}\s*[:：])?\s*${OMITTED.trim()}`));

/** “. According to Xi, “…””: not of the quotation before it. */
const BEGINS_SENTENCE = /^\s*(?:\.|\n)[.\s]*\p{Lu}/u;
const AT_NEXT = new RegExp(String.raw`^\s*,?\s*${OMITTED.trim()}`, 'u');

const isWithVerb = ({ before, behind }: Found) => hasVerb(before) || hasVerb(behind);

/** What is said behind a quotation of whose it is; not what introduces the next one: “…”, Xi said “…”. */
function nameBehind(patterns: Patterns, behind: TextBeside, knows: Knows) {
  const found = nameIn(patterns, behind, knows);
  if (!found) return undefined;
  const rest = behind.text.slice(found.end);
  const isNext = isWithVerb(found)
    ? BEFORE_NEXT().test(tagged(rest).text)
    : BEGINS_SENTENCE.test(behind.text) && AT_NEXT.test(rest);
  return isNext ? undefined : found;
}

const OTHER_BEFORE = new RegExp(String.raw`${OMITTED.trim()}[\s,\p{Pd}]*$`, 'u');

/**
 * Whether a name with a verb introduces a quotation, whoever stands behind it: “Xi said “…”, Putin said so too”; not
 * “asked what Xi said, “…””, nor where it may end a quotation that nobody introduces: ““…”, Xi said, “…””.
 */
function introduces({ lead, found }: Introduction, knows: Knows): boolean {
  const isOver = /[,，]\s*$/.test(found.behind) && !wordsIn(found.behind).every((word) => VERB_WORDS.has(word));
  if (!isWithVerb(found) || isOver || isToldByAnother(lead)) return false;
  const other = OTHER_BEFORE.exec(lead);
  const first = other && nameBefore(textBeside(lead.slice(0, other.index)), knows);
  return !other || (!!first && introduces(first, knows));
}

/** Before a quotation that begins a line or a sentence. */
const STANDS_ALONE = /(?:^|[\n.!?:。！？：])[^\p{L}\p{N}\n]*$/u;

/** What goes on in the next line. */
const LEADS_ON = lazy(() => patternOf('<START>(?:<notFrom>|<from>|<to>|<verb>|<tell>)$'));

/** Whether what stands before a quotation says that others speak of it: “asked “…”, Xi said”, “on “…”, Xi said”. */
function isAnswered(before: string): boolean {
  const last = /(\p{L}+)[\s:,]*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return ASKED.has(last) || isPreposition(last);
}

/** “That’s Xi.”; but “That’s Russia.” is rather what somebody thinks of it. */
function identified(behind: TextBeside, knows: Knows) {
  const found = nameIn(IDENTIFIED, behind, knows);
  return found && countriesIn(found.name).length === 0 ? found : undefined;
}

/** Who is given as the answer to who said a quotation; not “Not Xi.” */
function answer(before: TextBeside, behind: TextBeside, knows: Knows) {
  if (![before, behind].some(({ read }) => ASKS_WHO().test(read().words.text))) return undefined;
  const found = nameIn(ANSWER, behind, knows, true);
  return found?.hasOpeners ? undefined : found;
}

/** Where names stand above quotations, the one below belongs to the next. */
function nameBelow(before: TextBeside, behind: TextBeside, knows: Knows) {
  const below = nameIn(BELOW, behind, knows);
  return below && !nameIn(ABOVE, before, knows) ? below : undefined;
}

/** The same in Japanese and Korean, where the verb stands behind the quotation. */
function unspacedName(before: TextBeside, behind: TextBeside, knows: Knows) {
  return (
    nameIn(UNSPACED_BEHIND, behind, knows) ??
    (SAYS_BEHIND().test(behind.text) ? nameIn(TOPIC_BEFORE, before, knows) : undefined) ??
    nameIn(UNSPACED_BEFORE, before, knows)
  );
}

function withoutEmoji(text: string): string {
  return text.replace(/(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\uFE0F|\u200D)+/gu, '');
}

/** What is asked of quotations and names on the way. */
export interface Asking {
  readonly read: (quotation: string) => ReadQuotation | undefined;
  readonly checked: (quotation: string) => Checked;
  readonly knows: Knows;
}

/** In words: what stands apart and is longer is no name. */
export const LONGEST_NAME = 4;

/** A quotation as somebody pasted it, with the name that stands beside it. */
export interface Pasted {
  readonly quotation: string;
  /** Whom it is said to be from; null if nobody is named. */
  readonly claimed: string | null;
  /** How often it was pasted, if more than once. */
  readonly times?: number;
  /** Whether there are others behind it that are too many. */
  readonly hasMore?: boolean;
  /** Whether there are words around it that are not looked for. */
  readonly hasRest?: boolean;
}

/** More quotations than these in one message are not checked: nobody reads so many verdicts. */
export const MOST = 10;

/**
 * As many as are checked, those of the same words once: copies without a name are of the only one that others have. The last one
 * tells whether there are others.
 */
export function upTo<Item extends Pasted>(texts: readonly Item[]): (Item & { readonly hasMore: boolean })[] {
  // One alone is like no other, whatever its words are.
  const wordsIn = texts.length > 1 ? memoizedByValue(wordsAndGapsOf) : String;
  const names = new Map<string, string[]>();
  for (const { quotation, claimed } of texts) if (claimed !== null) append(names, wordsIn(quotation), claimed);
  const named = texts.map((each) => {
    const [name, ...others] = names.get(wordsIn(each.quotation)) ?? [];
    const isOnly = name !== undefined && others.every((other) => other === name);
    return isOnly ? { ...each, claimed: name } : each;
  });
  const distinct = eachOnce(named, ({ quotation, claimed }) => `${claimed}\n${wordsIn(quotation)}`);
  const hasMore = distinct.length > MOST || texts.some((each) => each.hasMore);
  const checked = distinct.slice(0, MOST);
  return checked.map((each, at) => ({ ...each, hasMore: hasMore && at === checked.length - 1 }));
}

/** The words of a quotation as they are compared, and the marks of what was left out. */
function wordsAndGapsOf(quotation: string): string {
  const gaps = quotation.match(/…|\.{3}|\[[^\][]*\]/gu) ?? [];
  return [...foldWords(quotation).map(({ word }) => word), ...gaps].join(' ');
}

/** The first of those that are the same, with how often they were pasted. */
export function eachOnce<Item extends Pick<Pasted, 'times'>>(
  texts: readonly Item[],
  keyOf: (text: Item) => string,
): Item[] {
  const same = new Map<string, Item[]>();
  for (const each of texts) append(same, keyOf(each), each);
  return [...same.values()].flatMap(([first, ...others]) => {
    const times = others.reduce((sum, { times = 1 }) => sum + times, first?.times ?? 1);
    return first ? [times > 1 ? { ...first, times } : first] : [];
  });
}

/** The pieces of a text between separators, each once, and no more than tell that there are others than are checked. */
export function piecesApart(text: string, separator: RegExp): { quotation: string; times: number }[] {
  const pieces = text.split(separator).map((quotation) => ({ quotation, times: 1 }));
  return eachOnce(pieces, ({ quotation }) => quotation).slice(0, MOST + 1);
}

/** Some quotations, the last of which tells whether there are words around them that are not looked for. */
export function withRest<Item extends Pasted>(texts: readonly Item[], hasRest: boolean): Item[] {
  return texts.map((each, at) => ({ ...each, hasRest: hasRest && at === texts.length - 1 }));
}

/** A quotation without marks, and what stood beside it. */
export interface Bare {
  /** Without the reference and the name that it ended or began with. */
  readonly quotation: string;
  readonly name: string | null;
  /** What was cut off with the name, but for references. */
  readonly beside: string;
}

/** Cuts the reference and the name off that a quotation without marks ends or begins with. */
export function withoutName(text: string, knows: Knows): Bare {
  const quotation = withoutReference(text);
  const tail = Math.max(0, quotation.length - NEAR);
  const last = nameIn(NAME_LAST, textBeside(quotation.slice(tail)), knows, true);
  const first = last ? undefined : nameIn(NAME_FIRST, textBeside(quotation.slice(0, NEAR)), knows, true);
  const found = last ?? first;
  if (!found) return { quotation, name: null, beside: '' };
  const [start, end] = [first?.end ?? 0, last ? tail + last.start : quotation.length];
  const [before, behind] = [quotation.slice(0, start), quotation.slice(end)];
  return {
    quotation: withoutReference(quotation.slice(start, end)),
    name: found && !isDeniedOf(found, before, behind, knows) ? found.name : null,
    beside: withoutReferences(`${before} … ${behind}`),
  };
}

export function claimOf({ quotation, name }: Bare): Pasted {
  return { quotation, claimed: name };
}
