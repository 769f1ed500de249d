import { isMeant, type Name } from '../../documents/index.ts';
import { countriesIn, overlaps } from '../../text/index.ts';
import {
  AND,
  ARTICLES,
  ASSOCIATES,
  OFFICES,
  PARTICLES,
  PREPOSITIONS,
  STATE_WORDS,
  SUBORDINATING,
} from '../language/name-words.ts';
import { titledIn } from '../naming/titled.ts';
import type { CheckedPassage } from '../words/runs.ts';
import { saidIn } from './shares.ts';

/** Whom some words of the publisher's own are about. */
export interface Subject {
  /** As it is written there. */
  readonly name: string;
  /** Whether no other name stands between it and the words, behind “and”, which may be their subject instead. */
  readonly isSure: boolean;
  /** Whether it may be whoever has an office: “the Chinese leader”. */
  readonly isOffice: boolean;
}

/**
 * The subject of the sentences that some words stand in, or whose what they begin with is, “the Chinese leader’s first visit”, if
 * that is whom is named and all of the words are the publisher's own: in “Beijing has previously committed to …” it is Beijing, and
 * so China, but not its president.
 *
 * @param isDeed Whether a message tells so what they do: it may be told by anybody, and of those who speak for a country. So it may
 * of several who are named together.
 */
export function subjectMeant(
  names: readonly Name[],
  passages: readonly CheckedPassage[],
  isDeed: boolean,
): Subject | undefined {
  const isTold = isDeed || names.length > 1;
  const subjects = passages.map((where) => (areOwn(where, isTold) ? subjectIn(where, names, isTold) : undefined));
  return subjects.every((subject) => subject !== undefined) ? subjects[0] : undefined;
}

function areOwn(where: CheckedPassage, isTold: boolean): boolean {
  const areQuoted = where.pieces.some((piece) => where.passage.quotations.some((span) => overlaps(span, piece)));
  const kinds = saidIn(where).map(({ attribution }) => attribution.kind);
  return !areQuoted && kinds.every((kind) => kind === 'publisher' || (kind === 'speaker' && isTold));
}

function subjectIn(
  { document, passage, pieces }: CheckedPassage,
  names: readonly Name[],
  isTold: boolean,
): Subject | undefined {
  for (const { start, end } of passage.sentences) {
    const first = pieces.find((piece) => overlaps(piece, { start, end }))?.start;
    if (first === undefined) continue;
    const at = Math.max(start, first);
    const subjects = subjectsOf(passage.text.slice(start, end), at - start);
    const found = [...ownersOf(passage.text.slice(at, end)), ...subjects].find(({ name: subject, isOffice }) => {
      const isOfCountry = !isOffice && !isTold && countriesIn(subject).length > 0;
      return names.every((name) => isMeant(name, subject, document) && (name.isCountry || !isOfCountry));
    });
    if (found) return found;
  }
  return undefined;
}

/** Whose something is that some words begin with; not if that is somebody: “Xi’s opponents”. */
function ownersOf(text: string): Subject[] {
  const [, owner = '', owned = ''] = OWNER.exec(text) ?? [];
  const isSomebody = owned.split(/\s+/).some((word) => ASSOCIATES.has(word) || OFFICES.has(word));
  return isSomebody ? [] : namesOf(owner).map((name) => ({ name, isSure: true, isOffice: true }));
}

/** A name with “’s”, and the next words. */
const OWNER = /^([^,.;:!?]{1,60}?)['’]s?((?:\s+\p{L}+){1,3})/u;

/** Whom a sentence begins with, or its main clause behind “In December,”, and who may begin another before a place: each of them, without offices. */
function subjectsOf(sentence: string, before: number): Subject[] {
  const opening = /\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  const isIntroduced = PREPOSITIONS.has(opening) || SUBORDINATING.has(opening);
  const clauses = sentence.split(/(?<=,\s+)/).map((_, at, all) => all.slice(at).join(''));
  const clause = (isIntroduced ? clauses.slice(1) : [sentence]).find((each) => headOf(each) !== '') ?? '';
  const head = headOf(clause);
  const behind = sentence.length - clause.length + clause.indexOf(head) + head.length;
  const others = [...sentence.slice(0, before).matchAll(/(?<=\s)\p{L}+\s+(?=\p{L})/gu)].flatMap(({ 0: word, index }) =>
    index >= behind && AND.has(word.trim()) ? namesOf(sentence.slice(index + word.length), true) : [],
  );
  return [...namesOf(clause), ...others].map((name) => ({ name, isSure: others.length === 0, isOffice: false }));
}

/** The names that a clause begins with; in the middle of a sentence, before its verb: not “Putin and Xi, the leader”. */
function namesOf(clause: string, isInside = false): string[] {
  const head = headOf(clause);
  if (isInside && (/[,;:]$/.test(head) || !/^\s+\p{Ll}/u.test(clause.slice(head.length)))) return [];
  const titled = titledIn(clause).filter(({ start }) => start === 0);
  const named: string[][] = [[]];
  for (const word of head.split(/\s+/)) {
    if (AND.has(word)) named.push([]);
    else named.at(-1)?.push(word);
  }
  const names = [
    ...titled.map(({ name }) => clause.slice(name.start, name.end)),
    ...named.map((words) => words.join(' ')),
    head,
  ];
  return names.filter((name) => name !== '');
}

/** The words that a clause begins with which are names, or offices, or stand before or between such; not “Putin’s critics”. */
function headOf(clause: string): string {
  const words = clause.trim().split(/\s+/);
  const isOfName = (word: string) =>
    /^\p{Lu}/u.test(word) ||
    [ARTICLES, OFFICES, STATE_WORDS, AND, PARTICLES].some((some) => some.has(word.replace(',', '')));
  const length = words.findIndex((word, at) => !isOfName(word) || /[,;:]$/.test(words[at - 1] ?? ''));
  const head = words.slice(0, length === -1 ? undefined : length).join(' ');
  return /\p{Lu}/u.test(head) && !/['’]s?$/u.test(head) ? head : '';
}
