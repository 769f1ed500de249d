import type { Passage } from '../../documents/index.ts';
import { analyze, foldWords, type Span, spanAt } from '../../text/index.ts';
import { PASSIVES } from '../language/name-words.ts';
import { negationsIn } from '../language/telling-words.ts';
import type { CheckedPassage } from '../words/runs.ts';
import { type Changes, without, written } from './changes.ts';
import { clauseBefore, takenBackBy } from './clauses.ts';
import type { Difference } from './differences.ts';
import { negatedFromBeginning, turningIn, turningLeadOf } from './governed.ts';
import { numbersIn } from './numbers.ts';
import { signsBeside } from './signs.ts';
import type { Checked, ReadQuotation } from './verdict.ts';

/** Negations and numbers that a quotation lacks, though it stands there, or that an editor put in: as they are written. */
export interface Omitted {
  /** Where the quotation says that something was left out. */
  readonly left: readonly string[];
  readonly put: readonly string[];
  /** Negations of the same sentence, right before its first word or behind its last one; or the clause before it (`clauseBefore`). */
  readonly beside: readonly string[];
}

/** In words: a negation that stands farther before a quotation may speak of something else. “I do not believe that …” */
const NEAR = 4;

/** What turns a sentence around in what a quotation left out or stands beside, and what kind of words they are. */
export function omittedBy(
  { text, pieces }: Pick<ReadQuotation, 'text' | 'pieces'>,
  { verdict, isJoined }: Pick<Checked, 'verdict' | 'isJoined'>,
  passages: readonly CheckedPassage[],
): { readonly omitted: Omitted; readonly changed: Changes } {
  const languages = passages.map(({ document }) => document.language);
  const gaps = verdict === 'shortened' && !isJoined ? gapsOf(text, pieces, passages) : [];
  const differing = (tellingIn: typeof negationsIn) => {
    const inGaps = gaps.map(({ left, put }) => {
      const [ofLeft, ofPut] = [tellingIn(left, languages), tellingIn(put, languages)];
      return { left: written(without(ofLeft, ofPut), left), put: written(without(ofPut, ofLeft), put) };
    });
    return { left: inGaps.flatMap(({ left }) => left), put: inGaps.flatMap(({ put }) => put) };
  };
  const [negations, numbers] = [differing(turningIn), differing(numbersIn)];
  return {
    omitted: {
      left: [...new Set([...negations.left, ...numbers.left])],
      put: [...new Set([...negations.put, ...numbers.put])],
      beside: [...new Set(besideOf(passages, languages))],
    },
    changed: {
      negation: negations.left.length + negations.put.length > 0,
      number: numbers.left.length + numbers.put.length > 0,
    },
  };
}

/** What was left out and what was put in between the pieces of a quotation, and before and behind them. */
function gapsOf(
  text: string,
  pieces: ReadQuotation['pieces'],
  passages: readonly CheckedPassage[],
): { left: string; put: string }[] {
  const [found] = passages;
  if (!found) return [];
  const ends = [0, ...pieces.map((piece) => piece.at(-1)?.end ?? 0)];
  const starts = [...pieces.map(([first]) => first?.start ?? 0), text.length];
  return ends.map((end, at) => {
    const [before, behind] = [found.pieces[at - 1], found.pieces[at]];
    const left = before && behind ? leftOut(found.passage, { start: before.end, end: behind.start }) : '';
    const put = text.slice(end, starts[at]);
    // Where nothing was left out, [1] is the mark of a note.
    return { left, put: /[\p{L}\p{N}]/u.test(left) ? put : put.replace(/\[\d{1,3}\]/g, '') };
  });
}

/** What was left out of the sentences of which a quotation has some; others may say what they like. */
function leftOut({ text, sentences }: Passage, gap: Span): string {
  return sentences
    .filter(({ start, end }) => start < gap.start || end > gap.end)
    .map(({ start, end }) => text.slice(Math.max(start, gap.start), Math.min(end, gap.end)))
    .join(' ');
}

/** Negations and numbers in what an altered quotation left out with a mark of it, as they are written. */
export function leftInGaps(gaps: readonly (readonly CheckedPassage[])[]): string[] {
  const left = gaps.flatMap((passages) => {
    const [only, other] = passages;
    if (!only?.words || other) return [];
    const text = leftOut(only.passage, only.words);
    const languages = [only.document.language];
    return written([...turningIn(text, languages), ...numbersIn(text, languages)], text);
  });
  return [...new Set(left)];
}

/** What ends the clause that stands before some words; in Chinese “、” parts the items of a list. */
const CLAUSE_END = /[.,;!?…()[\]—–。，；！？（）]|(?<=\p{Script=Hiragana})、/u;
/** Marks of a quotation that begins there, and a colon before it. */
const OPENING = /[\s:：\p{QMark}]+$/u;

/**
 * The same of an altered quotation, beside its words and what stands there instead of the first and the last ones; not what it
 * has itself, though somewhere else.
 */
export function besideAltered(passages: readonly CheckedPassage[], difference: readonly Difference[]): string[] {
  const languages = passages.map(({ document }) => document.language);
  const isSame = ({ kind }: Difference) => kind === 'same';
  const insteadOf = (parts: readonly Difference[]) => parts.find(({ kind }) => kind === 'removed')?.text ?? '';
  const before = insteadOf(difference.slice(0, difference.findIndex(isSame)));
  const behind = insteadOf(difference.slice(difference.findLastIndex(isSame) + 1));
  const widened = passages.map((checked, at): CheckedPassage => {
    const { text } = checked.passage;
    const widen = ({ start, end }: Span, piece: number): Span => {
      const isFirst = at === 0 && piece === 0;
      const isLast = at === passages.length - 1 && piece === checked.pieces.length - 1;
      const from = isFirst ? text.lastIndexOf(before, start) : start;
      const to = isLast ? text.indexOf(behind, end) + behind.length : end;
      return { start: from === -1 ? start : from, end: Math.max(to, end) };
    };
    return { ...checked, pieces: checked.pieces.map(widen) };
  });
  const own = difference.filter(({ kind }) => kind === 'added').map(({ text }) => text);
  return notSaidIn(own.join(' '), [...new Set(besideOf(widened, languages))]);
}

/** In UTF-16 units: what somebody says farther before a quotation may be of something else. */
const SAID_BEFORE = 80;

/** Those of some words beside a quotation that a message does not say before it itself, as in “They oppose “the expansion””. */
export function unsaid(beside: readonly string[], message: string, quotation: string): readonly string[] {
  if (beside.length === 0) return beside;
  const at = Math.max(0, message.indexOf(quotation));
  return notSaidIn(message.slice(Math.max(0, at - SAID_BEFORE), at), beside);
}

function notSaidIn(text: string, phrases: readonly string[]): string[] {
  const said = new Set(termsOf(text));
  return phrases.filter((words) => {
    const terms = termsOf(words);
    return terms.length === 0 || !terms.every((term) => said.has(term));
  });
}

/** Of words of content: whoever says “not” may deny something else. */
function termsOf(text: string): string[] {
  return analyze(text).map(({ term }) => term);
}

/** “Nobody can tell me that”, without “Nobody”. */
function withoutPieces(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) =>
    phrases.every((other) => other === phrase || !` ${other} `.includes(` ${phrase} `)),
  );
}

/** What turns around words from without: beside them in their sentences, and in what leads up to these. */
function besideOf(passages: readonly CheckedPassage[], languages: readonly string[]): string[] {
  const [first, last] = [passages[0], passages.at(-1)];
  const [from, to] = [first?.pieces[0], last?.pieces.at(-1)];
  if (!first || !last || !from || !to) return [];
  const sentence = { start: sentenceAt(first.passage, from.start).start, end: from.start };
  const lead = first.passage.text.slice(sentence.start, sentence.end);
  const rest = last.passage.text.slice(to.end, sentenceAt(last.passage, to.end - 1).end);
  const before = lead.replace(OPENING, '').split(CLAUSE_END).at(-1) ?? '';
  const near = turningIn(before, languages).filter(({ end }) => foldWords(before.slice(end)).length < NEAR);
  const right = negatedBehind(rest.split(CLAUSE_END)[0] ?? '', languages);
  const isTurned = near.length > 0;
  return withoutPieces([
    ...(isTurned ? [] : negatedFromBeginning(lead, languages)),
    ...turningLeadOf(first.passage, from.start, languages),
    ...written(near, before),
    ...onlyAtEnd(before, languages),
    ...signsBeside(first.passage.text, from.start, 'before'),
    ...signsBeside(last.passage.text, to.end, 'behind'),
    ...(isTurned ? [] : [clauseBefore(first.passage, sentence, from, rest, languages)].filter(Boolean)),
    ...right,
    ...(right.length > 0 ? [] : takenBackBy(last.passage.text.slice(to.start, to.end), rest, languages)),
  ]);
}

function sentenceAt({ text, sentences }: Passage, at: number): Span {
  return spanAt(sentences, at) ?? { start: at, end: text.length };
}

/** “Only”, as the last of some words. */
function onlyAtEnd(before: string, languages: readonly string[]): string[] {
  const isLast = (end: number) => before.slice(end).trim() === '';
  const only = numbersIn(before, languages).filter(({ says, end }) => says === 'only' && isLast(end));
  return written(only, before);
}

/** A negation that some words begin with, or a passive: “is not”. */
function negatedBehind(behind: string, languages: readonly string[]): string[] {
  const [next, second] = foldWords(behind);
  const isPassive = next !== undefined && PASSIVES.has(behind.slice(next.start, next.end).toLowerCase());
  const places = [next, ...(isPassive ? [second] : [])].map((word) => word?.start);
  const negations = negationsIn(behind, languages).filter(({ start }) => places.includes(start));
  return written(negations, behind);
}
