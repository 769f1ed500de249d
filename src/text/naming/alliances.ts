import { escapePattern } from '../escape-pattern.ts';
import { simplifyChinese } from '../letters.ts';
import { append } from '../maps.ts';
import { lazy } from '../memo.ts';
import { overlaps, type Span } from '../span.ts';
import { readTable } from '../tables/table.ts';

/** An alliance, such as NATO or the West, where a text names it. */
interface NamedAlliance extends Span {
  /** As the table has it. */
  readonly name: string;
}

/** A name of an alliance, with how it begins, as most texts have nothing. */
interface WrittenName {
  readonly alliance: string;
  /** In lower case. */
  readonly beginning: string;
  /** A pattern of all names together takes long to compile. */
  readonly pattern: () => RegExp;
}

/** The names by their first two letters, in lower case. */
const NAMES = lazy(() => {
  const found = new Map<string, WrittenName[]>();
  for (const line of readTable('alliances')) {
    const [alliance = '', names = ''] = line.split(': ');
    for (const name of names.split(', ')) {
      const beginning = lowerCase(name.replace(/\*.*/u, ''));
      append(found, beginning.slice(0, 2), {
        alliance,
        beginning,
        pattern: lazy(() => patternOf(simplifyChinese(name))),
      });
    }
  }
  return found;
});

function lowerCase(text: string): string {
  return simplifyChinese(text).toLowerCase();
}

/** The alliances that a text names, in order. */
export function alliancesIn(text: string): NamedAlliance[] {
  const simplified = simplifyChinese(text);
  const lower = simplified.toLowerCase();
  const begun = new Set<WrittenName>();
  for (let at = 0; at < lower.length; at += 1) {
    for (const name of NAMES().get(lower.slice(at, at + 2)) ?? [])
      if (lower.startsWith(name.beginning, at)) begun.add(name);
  }
  const found = [...begun]
    .flatMap(({ alliance, pattern }) =>
      Array.from(simplified.matchAll(pattern()), ({ 0: written, index }) => ({
        name: alliance,
        start: index,
        end: index + written.length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // “Occident” stands in “l’Occident”.
  const isWithin = (each: NamedAlliance, others: readonly NamedAlliance[]) =>
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
