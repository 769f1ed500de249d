import type { Document } from '../documents/index.ts';
import { countsOf, memoized, truncate } from '../text/index.ts';
import { spellingsOf } from './spellings.ts';

/** A document as it is offered: its title and publisher, if it has one. */
export function fullName({ title, publisher }: Document): string {
  return publisher === null ? title : `${title} · ${publisher}`;
}

/** A short id tells people more than a key does, which always fits. */
const MAX_SHOWN_ID = 30;

/** What tells a document from those that are called alike. */
function mark({ id, key }: Document): string {
  return id.length <= MAX_SHOWN_ID ? id : key;
}

/** In UTF-16 units: so much of a full name is shown wherever documents are offered. */
const SHOWN = 90;
/** In UTF-16 units: before the words of a passage there is room for so much of its document's title. */
const SHORT_TITLE = 32;
const SHORT_MARKED_TITLE = 16;

export interface Names {
  /** A short title, no two of them the same. */
  readonly short: string;
  /** What is to be said besides the full name; null unless another document is called alike. */
  readonly mark: string | null;
}

/** How documents are called where there are several, told from each other. */
export const namesAmong = memoized((documents: readonly Document[]): ReadonlyMap<Document, Names> => {
  const short = documents.map(({ title }) => truncate(title, SHORT_TITLE));
  const isShort = areUnique(short);
  const isTold = areUnique(documents.map((document) => truncate(fullName(document), SHOWN)));
  const marked = (document: Document) => `${truncate(document.title, SHORT_MARKED_TITLE)} (${mark(document)})`;
  return new Map(
    documents.map((document, at) => [
      document,
      {
        short: isShort[at] ? (short[at] ?? '') : marked(document),
        mark: isTold[at] ? null : mark(document),
      },
    ]),
  );
});

/** Whether each of some names is like no other one, but for case. */
function areUnique(names: readonly string[]): boolean[] {
  const small = names.map((name) => name.toLowerCase());
  const counts = countsOf(small);
  return small.map((name) => counts.get(name) === 1);
}

const CUT = /(?:…|\.{3})$/;

interface Folded {
  readonly id: string;
  readonly title: string;
  readonly full: string;
}

/** The names of a document in each way in which they are compared. */
const foldedOf = memoized((document: Document): readonly Folded[] => {
  const [ids, titles, full] = [document.id, document.title, fullName(document)].map(spellingsOf);
  return (ids ?? []).map((id, at) => ({ id, title: titles?.[at] ?? '', full: full?.[at] ?? '' }));
});

/**
 * The documents that something typed names best: by id, key, title, or a full name as it is offered, also cut at its end;
 * or else those whose id, title or full name holds it. In any case, accents and spacing.
 */
export function documentsNamed(typed: string, documents: readonly Document[]): Document[] {
  for (const [at, wanted] of spellingsOf(typed).entries()) {
    const named = documentsSpelt(wanted, at, documents);
    if (named.length > 0) return named;
  }
  return [];
}

function documentsSpelt(wanted: string, spelling: number, documents: readonly Document[]): Document[] {
  const begun = wanted.replace(CUT, '').trimEnd();
  const last = wanted.split(' · ').at(-1) ?? '';
  const steps: ((names: Folded, document: Document) => boolean)[] = [
    ({ id }, { key }) => id === last || key === last,
    ({ title }) => title === wanted,
    ({ full }) => full === wanted,
    ({ full }) => begun !== wanted && full.startsWith(begun),
    ({ id, title }) => id.includes(wanted) || title.includes(wanted),
    ({ full }) => full.includes(wanted),
  ];
  for (const step of steps) {
    const named = documents.filter((document) => {
      const names = foldedOf(document)[spelling];
      return names !== undefined && step(names, document);
    });
    if (named.length > 0) return named;
  }
  return [];
}

/** The documents that are offered for what was typed so far: first those that it begins. */
export function documentsOffered(typed: string, documents: readonly Document[]): Document[] {
  const wanted = spellingsOf(typed);
  const isSo = (document: Document, test: (names: Folded, typed: string) => boolean) =>
    foldedOf(document).some((names, at) => test(names, wanted[at] ?? ''));
  const begins = (document: Document) =>
    isSo(document, ({ id, title }, begun) => id.startsWith(begun) || title.startsWith(begun));
  const named = documentsNamed(typed, documents);
  const holding = documents.filter((document) => isSo(document, ({ full }, part) => full.includes(part)));
  return [...new Set([...named.filter(begins), ...holding.filter(begins), ...named, ...holding])];
}
