import { append } from '../maps.ts';
import { lazy } from '../memo.ts';
import { readTable } from '../tables/table.ts';
import { nameStem, withoutDots } from './name-words.ts';

/** What a name may mean. */
export interface Meaning {
  /** ISO 3166, `UN` or `EU`. */
  readonly code: string;
  /** Whether people are called so too. */
  readonly isPersonal: boolean;
}

/** A name of a script that puts spaces between words. */
export interface SpacedName extends Meaning {
  /** As `nameStem` gives them. */
  readonly words: readonly string[];
  /** Whether the last of them may go on. */
  readonly isStem: boolean;
  /** How it has to be written, where that is the only way; else null. */
  readonly exactly: string | null;
  /** Whether it needs a capital, in a text that has any. */
  readonly isCapitalised: boolean;
}

interface UnspacedName extends Meaning {
  readonly name: string;
}

export interface CountryNames {
  /** By their first words; those of a single stem by its first letters (`stemKey`). The longest come first. */
  readonly spaced: ReadonlyMap<string, readonly SpacedName[]>;
  /** By their first characters; Korean ones too, whose particles stay on the word. The longest come first. */
  readonly unspaced: ReadonlyMap<string, readonly UnspacedName[]>;
  /** Characters that stand for countries where they are joined, as in 中俄. */
  readonly joined: ReadonlyMap<string, readonly Meaning[]>;
}

/** In letters: what is shorter is likely to be an ordinary word too, in some language. */
const SHORTEST_UNCAPITALISED = 5;

/** Scripts without spaces between words, and Korean, which puts particles behind them; the inside of a character class. */
const UNSPACED_OR_KOREAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Hangul}`;
export const IS_RUN = new RegExp(`^[${UNSPACED_OR_KOREAN}]`, 'v');

/** Initials such as U.S., runs without spaces, words. */
export const COUNTRY_TOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:\p{L}\.){2,}\p{L}?|\p{L}\.\p{L})(?![\p{L}\p{N}])|[${UNSPACED_OR_KOREAN}]+|[[\p{L}\p{M}\p{N}]--[${UNSPACED_OR_KOREAN}]]+`,
  'gv',
);

/** The names in the tables: read when first needed, in a twentieth of a second. */
export const countryNames = lazy(readNames);

function readNames(): CountryNames {
  const spaced = new Map<string, SpacedName[]>();
  const unspaced = new Map<string, UnspacedName[]>();
  const joined = new Map<string, Meaning[]>();
  const known = new Set<string>();
  const add = (code: string, written: string) => {
    const [, mark, name = '', ending] = /^([\^?+]?)(.*?)(\*?)$/u.exec(written) ?? [];
    const key = `${code} ${name.toLowerCase()}`;
    if (known.has(key) && mark !== '^') return;
    known.add(key);
    const meaning = { code, isPersonal: mark === '?' };
    if (mark === '+') append(joined, name, meaning);
    else if (IS_RUN.test(name)) append(unspaced, name[0] ?? '', { ...meaning, name });
    else {
      const words = countryWords(name);
      const [first = ''] = words;
      const isStem = ending === '*';
      append(spaced, isStem && words.length === 1 ? stemKey(first) : first, {
        ...meaning,
        words,
        isStem,
        exactly: mark === '^' ? withoutDots(name) : null,
        isCapitalised: words.length === 1 && first.length < SHORTEST_UNCAPITALISED && /^\p{Lu}/u.test(name),
      });
    }
  };

  for (const line of [...readTable('countries'), ...readTable('country-names')]) {
    for (const name of line.slice(3).split(', ')) add(line.slice(0, 2), name);
  }
  for (const list of spaced.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const list of unspaced.values()) list.sort((a, b) => b.name.length - a.name.length);
  return { spaced, unspaced, joined };
}

/** What a stem is looked up by: its first letters, with a mark that no word has. */
export function stemKey(word: string): string {
  return `${word.slice(0, 3)}*`;
}

/** The words of a name as they are compared. */
function countryWords(name: string): string[] {
  return [...name.matchAll(COUNTRY_TOKEN)].map(([surface]) => nameStem(surface));
}
