import { excerpts } from '../note.ts';

/** A line break between two of these is none of the text: their scripts have no spaces. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
export const UNSPACED_BREAK = new RegExp(String.raw`(?<=${UNSPACED})[ \t]*\n[ \t]*(?=${UNSPACED})`, 'gu');

/** A text whose lines are merely wrapped, as one line. */
function unwrapped(text: string): string {
  return text.replace(UNSPACED_BREAK, '').replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** A line that ends with a hyphen, and one that goes on in small letters. */
const DIVIDED = /(?<start>[\p{L}\p{M}\p{N}]+)(?<hyphen>[\u00ad\u2010-])$/u;
const GOES_ON = /^\p{Ll}[\p{L}\p{M}]*/u;

/** Joins lines that are merely wrapped, and knows which hyphens at their ends belong to the words. */
export class Joiner {
  /** What the text has inside its lines, in lower case. */
  readonly #words: ReadonlySet<string>;
  /** Whether the text has the whole of some words that are divided, and none of them with a hyphen: the others are divided, too. */
  readonly #isDivided: boolean;
  /** Words that were joined without knowing whether their hyphens belong to them, with these, and without them. */
  readonly #kept: string[] = [];
  readonly #left: string[] = [];

  /** @param lines All of the text. */
  constructor(lines: readonly string[]) {
    const pairs = lines.map((line, at) => {
      const start = DIVIDED.exec(line)?.groups?.['start'];
      const end = GOES_ON.exec(lines[at + 1]?.trimStart() ?? '')?.[0];
      return start === undefined || end === undefined ? undefined : { start, end };
    });
    const whole = lines.map((line, at) => {
      const begun = pairs[at - 1] ? line.trimStart().replace(GOES_ON, '') : line;
      return pairs[at] ? begun.replace(DIVIDED, '') : begun;
    });
    this.#words = new Set(whole.flatMap((line) => line.toLowerCase().match(WORD) ?? []));
    const has = (sign: string) => pairs.some((pair) => pair && this.#has(`${pair.start}${sign}${pair.end}`));
    this.#isDivided = has('') && !has('-');
  }

  #has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }

  join(lines: readonly string[]): string {
    return lines.reduce((text, line) => this.#joinTwo(text, line));
  }

  #joinTwo(before: string, after: string): string {
    const { start, hyphen } = DIVIDED.exec(before)?.groups ?? {};
    const end = GOES_ON.exec(after)?.[0];
    if (start === undefined || end === undefined) return unwrapped(`${before}\n${after}`);
    const whole = before.slice(0, -1) + after;
    if (hyphen === '\u00ad' || this.#has(start + end)) return whole;
    const name = `${start}-${end}`;
    if (this.#has(name)) return before + after;
    // “well-known” of a text that has both words.
    const isLeft = this.#isDivided && !(this.#has(start) && this.#has(end));
    (isLeft ? this.#left : this.#kept).push(name);
    return isLeft ? whole : before + after;
  }

  notes(): string[] {
    const told = (what: string, words: readonly string[]) =>
      words.length > 0 ? [`Divided at a line’s end, ${what} ${excerpts([...new Set(words)])}`] : [];
    return [
      ...told('so that the hyphen may be none of the word: it was kept in', this.#kept),
      ...told('as others are of which the text has the whole: the hyphen was left out of', this.#left),
    ];
  }
}

/** Words, and those that hyphens join, as one and each for itself. */
const WORD = /[\p{L}\p{M}\p{N}]+-[\p{L}\p{M}\p{N}]+|[\p{L}\p{M}\p{N}]+/gu;
