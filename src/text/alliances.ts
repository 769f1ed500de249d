import { escapePattern } from './escape-pattern.ts';
import { simplifyChinese } from './letters.ts';
import { lazy } from './memo.ts';
import type { Span } from './span.ts';
import { readTable } from './tables/table.ts';

/** An alliance, such as NATO or the West, where a text names it. */
interface NamedAlliance extends Span {
  /** As the table has it. */
  readonly name: string;
}

const ALLIANCES = lazy(() =>
  readTable('alliances').map((line) => {
    const [name = '', names = ''] = line.split(': ');
    return { name, names: names.split(', ') };
  }),
);

const PATTERNS = lazy(() => ALLIANCES().map(({ name, names }) => ({ name, pattern: patternOf(names, 'giu') })));

/** What the names begin with: most texts hold none of it, which is told much faster than by the patterns. */
const BEGINNINGS = lazy(() => [
  ...new Set(ALLIANCES().flatMap(({ names }) => names.map((name) => lowerCase(name.replace(/\*.*/u, ''))))),
]);

function lowerCase(text: string): string {
  return simplifyChinese(text).toLowerCase();
}

/** The alliances that a text names, in order. */
export function alliancesIn(text: string): NamedAlliance[] {
  const lower = lowerCase(text);
  if (!BEGINNINGS().some((beginning) => lower.includes(beginning))) return [];
  const simplified = simplifyChinese(text);
  return PATTERNS()
    .flatMap(({ name, pattern }) =>
      Array.from(simplified.matchAll(pattern), ({ 0: found, index }) => ({
        name,
        start: index,
        end: index + found.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

const UNSPACED_OR_KOREAN = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A pattern of names: whole words where there are spaces between them, with any ending behind `*`. */
function patternOf(written: readonly string[], flags: string): RegExp {
  const names = written.map(simplifyChinese);
  const isLatin = (name: string) => /^\p{Script=Latin}/u.test(name);
  const isSpaced = (name: string) => isLatin(name) || !UNSPACED_OR_KOREAN.test(name);
  // In Japanese and Korean a particle of their own letters stands right behind “NATO”.
  const kinds = [
    wholeWords(names.filter(isLatin), String.raw`[\p{Script=Latin}\p{M}]`),
    wholeWords(
      names.filter((name) => isSpaced(name) && !isLatin(name)),
      String.raw`[\p{L}\p{M}]`,
    ),
    anyOf(names.filter((name) => !isSpaced(name))),
  ];
  return new RegExp(kinds.join('|'), flags);
}

/** What stands beside a name is looked at once for all of them, since that takes longer than to compare the names. */
function wholeWords(names: readonly string[], letter: string): string {
  return `(?<!${letter})${anyOf(names)}(?!${letter})`;
}

function anyOf(names: readonly string[]): string {
  const escaped = names.map((name) => name.split('*').map(escapePattern).join(String.raw`[\p{L}\p{M}]*`));
  return `(?:${escaped.join('|') || '(?!)'})`;
}
