import { escapePattern } from '../escape-pattern.ts';
import { simplifyChinese } from '../letters.ts';
import { append } from '../maps.ts';
import { lazy } from '../memo.ts';
import { overlaps, type Span } from '../span.ts';
import { readTable } from '../tables/table.ts';

/** Somebody of a table where a text names them. */
interface Listed extends Span {
  /** As the table has it. */
  readonly name: string;
}

/** How somebody's name is written, with how it begins, as most texts have nothing. */
interface WrittenName {
  readonly name: string;
  /** In lower case. */
  readonly beginning: string;
  /** A pattern of all names together takes long to compile. */
  readonly pattern: () => RegExp;
}

/** By their first two letters, in lower case. */
type WrittenNames = ReadonlyMap<string, readonly WrittenName[]>;

function readNames(table: string): WrittenNames {
  const found = new Map<string, WrittenName[]>();
  for (const line of readTable(table)) {
    const [name = '', forms = ''] = line.split(': ');
    for (const form of forms.split(', ')) {
      const beginning = lowerCase(form.replace(/\*.*/u, ''));
      append(found, beginning.slice(0, 2), {
        name,
        beginning,
        pattern: lazy(() => patternOf(simplifyChinese(form))),
      });
    }
  }
  return found;
}

function lowerCase(text: string): string {
  return simplifyChinese(text).toLowerCase();
}

const ALLIANCES = lazy(() => readNames('alliances'));
const PERSONS = lazy(() => readNames('persons'));

/** The alliances that a text names, such as NATO or the West, in order. */
export function alliancesIn(text: string): Listed[] {
  return listedIn(text, ALLIANCES());
}

/** The well-known persons that a text names, in order. */
export function personsIn(text: string): Listed[] {
  return listedIn(text, PERSONS());
}

function listedIn(text: string, names: WrittenNames): Listed[] {
  const simplified = simplifyChinese(text);
  const lower = simplified.toLowerCase();
  const begun = new Set<WrittenName>();
  for (let at = 0; at < lower.length; at += 1) {
    for (const written of names.get(lower.slice(at, at + 2)) ?? [])
      if (lower.startsWith(written.beginning, at)) begun.add(written);
  }
  const found = [...begun]
    .flatMap(({ name, pattern }) =>
      Array.from(simplified.matchAll(pattern()), ({ 0: written, index }) => ({
        name,
        start: index,
        end: index + written.length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // “Occident” stands in “l’Occident”.
  const isWithin = (each: Listed, others: readonly Listed[]) =>
    others.some((other) => other.name === each.name && overlaps(other, each));
  return found.filter((each, at) => !isWithin(each, found.slice(0, at)));
}

const UNSPACED_OR_KOREAN = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A name as a pattern: whole words where there are spaces between them, with any ending behind `*`. */
function patternOf(name: string): RegExp {
  const written = name.split('*').map(escapePattern).join(String.raw`[\p{L}\p{M}]*`);
  const isLatin = /^\p{Script=Latin}/u.test(name);
  if (!isLatin && UNSPACED_OR_KOREAN.test(name)) return new RegExp(written, 'giu');
  // In Japanese and Korean a particle of their own letters stands right behind “NATO”.
  const letter = isLatin ? String.raw`[\p{Script=Latin}\p{M}]` : String.raw`[\p{L}\p{M}]`;
  return new RegExp(`(?<!${letter})${written}(?!${letter})`, 'giu');
}
