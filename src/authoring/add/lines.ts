import { excerpts } from './excerpts.ts';

/** A line break between two of these is none of the text: their scripts have no spaces. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
export const UNSPACED_BREAK = new RegExp(String.raw`(?<=${UNSPACED})[ \t]*\n[ \t]*(?=${UNSPACED})`, 'gu');

/** A text whose lines are merely wrapped, as one line. */
function unwrapped(text: string): string {
  return text.replace(UNSPACED_BREAK, '').replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** Joins lines that are merely wrapped, and knows which hyphens at their ends belong to the words. */
export class Joiner {
  /** What the text has inside its lines, in lower case. */
  readonly #words: ReadonlySet<string>;
  /** Words that were joined without knowing whether their hyphens belong to them. */
  readonly doubtful: string[] = [];

  /** @param lines All of the text. */
  constructor(lines: readonly string[]) {
    this.#words = new Set(lines.flatMap((line) => line.toLowerCase().match(WORD) ?? []));
  }

  join(lines: readonly string[]): string {
    return lines.reduce((text, line) => this.#joinTwo(text, line));
  }

  #joinTwo(before: string, after: string): string {
    const [, start, hyphen] = /([\p{L}\p{M}\p{N}]+)([\u00ad\u2010-])$/u.exec(before) ?? [];
    const end = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after)?.[0];
    if (start === undefined || end === undefined) return unwrapped(`${before}\n${after}`);
    const whole = before.slice(0, -1) + after;
    if (hyphen === '\u00ad' || this.#words.has((start + end).toLowerCase())) return whole;
    if (!this.#words.has(`${start}-${end}`.toLowerCase())) this.doubtful.push(`${start}-${end}`);
    return before + after;
  }

  notes(): string[] {
    if (this.doubtful.length === 0) return [];
    return [
      `Divided at a line’s end, so that the hyphen may be none of the word: it was kept in ${excerpts([...new Set(this.doubtful)])}`,
    ];
  }
}

/** Words, and those that hyphens join, as one and each for itself. */
const WORD = /[\p{L}\p{M}\p{N}]+-[\p{L}\p{M}\p{N}]+|[\p{L}\p{M}\p{N}]+/gu;
