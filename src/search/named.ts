import type { Document } from '../documents/index.ts';
import { countriesIn, escapePattern, type Span, simplifyChinese } from '../text/index.ts';

/** Somebody where a text names them: a country by its code, a speaker of a document by their name. */
export interface Mention extends Span {
  readonly name: string;
}

/** Tells whom a text names, in order. */
export type NamedIn = (text: string) => readonly Mention[];

/** @param documents Those whose speakers are known by other names, such as a country by its president. */
export function namedBy(documents: readonly Pick<Document, 'names'>[]): NamedIn {
  const known = new Map<string, string>();
  for (const { names } of documents) {
    for (const [speaker, others] of Object.entries(names)) {
      const meant = countriesNamed(speaker)[0]?.name ?? speaker;
      for (const other of others) known.set(simplifyChinese(other.toLowerCase()), meant);
    }
  }
  const pattern = new RegExp([...known.keys()].map(patternOf).join('|') || '(?!)', 'giu');
  return (written) => {
    const text = simplifyChinese(written);
    const others = [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const name = found.toLowerCase();
      const meant = known.get(name) ?? known.get([...known.keys()].find((each) => name.startsWith(each)) ?? '');
      return meant === undefined ? [] : [{ name: meant, start: index, end: index + found.length }];
    });
    return [...countriesNamed(text), ...others].sort((a, b) => a.start - b.start);
  };
}

function countriesNamed(text: string): Mention[] {
  return countriesIn(text).flatMap(({ codes: [name], start, end }) =>
    name === undefined ? [] : [{ name, start, end }],
  );
}

/** A name as a pattern: whole words, in Russian in any case. */
function patternOf(name: string): string {
  const escaped = escapePattern(name);
  if (/\p{Script=Han}/u.test(name)) return escaped;
  const ending = /\p{Script=Cyrillic}$/u.test(name) ? String.raw`\p{L}{0,3}` : '';
  return String.raw`(?<!\p{L})${escaped}${ending}(?!\p{L})`;
}
