import { escapePattern } from './escape-pattern.ts';
import { simplifyChinese } from './letters.ts';
import { lazy } from './memo.ts';
import type { Span } from './span.ts';
import { readTable } from './tables/table.ts';

/** An alliance, such as NATO or the West, where a text names it. */
export interface NamedAlliance extends Span {
  /** As the table has it. */
  readonly name: string;
}

const PATTERNS = lazy(() =>
  readTable('alliances').map((line) => {
    const [name = '', names = ''] = line.split(': ');
    return { name, pattern: new RegExp(names.split(', ').map(patternOf).join('|'), 'giu') };
  }),
);

/** The alliances that a text names, in order. */
export function alliancesIn(text: string): NamedAlliance[] {
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

/** A name as a pattern: whole words where there are spaces between them, with any ending behind `*`. */
function patternOf(written: string): string {
  const name = simplifyChinese(written);
  const escaped = name.split('*').map(escapePattern).join(String.raw`[\p{L}\p{M}]*`);
  const isLatin = /^\p{Script=Latin}/u.test(name);
  if (!isLatin && UNSPACED_OR_KOREAN.test(name)) return escaped;
  // In Japanese and Korean a particle of their own letters stands right behind “NATO”.
  const letter = isLatin ? String.raw`[\p{Script=Latin}\p{M}]` : String.raw`[\p{L}\p{M}]`;
  return `(?<!${letter})${escaped}(?!${letter})`;
}
