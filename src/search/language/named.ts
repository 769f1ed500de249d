import type { Document } from '../../documents/index.ts';
import {
  alliancesIn,
  countriesIn,
  escapePattern,
  overlaps,
  personsIn,
  type Span,
  simplifyChinese,
} from '../../text/index.ts';
import { IN_ANOTHER_CASE, QUESTION_PARTICLE } from './clause-patterns.ts';

/** Somebody where a text names them: a country by its code, a speaker of a document or a well-known person by their name. */
export interface Mention extends Span {
  readonly name: string;
}

/** Somebody whom a text names, and whether it is an alliance, such as NATO. */
export interface Mentioned extends Mention {
  readonly isAlliance: boolean;
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
    const own = [...countriesNamed(text), ...others];
    const persons = personsIn(text).filter((person) => !own.some((each) => overlaps(each, person)));
    return [...own, ...persons].sort((a, b) => a.start - b.start);
  };
}

/** Whom a text names, in order, alliances among them. */
export function mentionsIn(text: string, namedIn: NamedIn): Mentioned[] {
  const alliances = alliancesIn(text).map((each) => ({ ...each, isAlliance: true }));
  const others = namedIn(text).map((each) => ({ ...each, isAlliance: false }));
  return [...alliances, ...others].sort((a, b) => a.start - b.start);
}

/** Between two who do something together: “and”, as in chats too, a comma, an article behind “and”. */
const AND =
  /^\s*(?:[,、]|[,、]?\s*(?:(?:and|n|y|et|und|e|и|і|та|i|ve|ile|और)(?!\p{L})|&|和|与|と|와|과|و)(?:\s*\p{L}{1,3}['’\s])?)\s*$/iu;
/** Or nothing, 中俄, unless somebody does something to the other, as an ending tells, or that it is a clause: “Rusya Çin’i”. */
const NOTHING = /^\s*$/u;

/** Whether somebody does what they do in a text together with the one who is named next. */
export function isWithNext({ end }: Mention, next: Mention | undefined, text: string): boolean {
  if (next === undefined) return false;
  const between = text.slice(end, next.start);
  if (!NOTHING.test(between)) return AND.test(between);
  return between === '' || !(QUESTION_PARTICLE.test(text) || IN_ANOTHER_CASE.test(text.slice(next.end)));
}

function countriesNamed(text: string): Mention[] {
  return countriesIn(text).flatMap(({ codes: [name], start, end }) =>
    name === undefined ? [] : [{ name, start, end }],
  );
}

/** A name as a pattern: whole words, in any case as far as endings make it: «Путину», “Putinem”; no short ones. */
function patternOf(name: string): string {
  const escaped = escapePattern(name);
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)) return escaped;
  const isInflected = /\p{Script=Cyrillic}{4}$|^[a-z]{5,}$/u.test(name);
  const ending = isInflected ? String.raw`\p{L}{0,3}` : '';
  return String.raw`(?<!\p{L})${escaped}${ending}(?!\p{L})`;
}
