import { append, type KnownWords, stem, type Token, tokenize, type WholeNumbers } from '../../text/index.ts';
import { distinct, keyOf } from './pairs.ts';

/** Distinct tokens, known by their numbers. */
export interface Forms {
  /** By form, the number of its word, and of its term. */
  readonly words: WholeNumbers;
  readonly terms: WholeNumbers;
  /** By form, the kind of token, and whether it is joined or unspaced. */
  readonly flags: Uint8Array;
}

const KINDS: readonly Token['kind'][] = ['content', 'frame', 'function', 'part'];
const JOINED = 4;
const UNSPACED = 8;

type Flags = Pick<Token, 'kind' | 'joined' | 'unspaced'>;

/** What a form is, but for its word and its term. */
export function flagsOf({ flags }: Forms, form: number): Flags {
  const bits = flags[form] ?? 0;
  return { kind: KINDS[bits % JOINED] ?? 'content', joined: (bits & JOINED) !== 0, unspaced: (bits & UNSPACED) !== 0 };
}

/** Whether a form is a word that is searched for; parts of names are, too. */
export function isContent(form: number, forms: Forms): boolean {
  return flagsOf(forms, form).kind !== 'function';
}

/** The terms of some forms, each once; but for those of function words, if nothing else is said. */
export function termsOf(
  some: Iterable<number>,
  forms: Forms,
  isCounted: (flags: Flags) => boolean = ({ kind }) => kind !== 'function',
): number[] {
  const terms = new Set<number>();
  for (const form of some) if (isCounted(flagsOf(forms, form))) terms.add(forms.terms[form] ?? 0);
  return [...terms];
}

/** A text as numbers. */
export interface ReadText {
  /** The forms of its tokens, in order. */
  readonly forms: Uint32Array;
  /** Its pairs of neighbouring words, of scripts without spaces of characters, each once (see `keyOf`). */
  readonly pairs: Float64Array;
}

interface Form {
  readonly number: number;
  readonly word: number;
  readonly term: number;
  readonly flags: number;
  count: number;
}

/** The keys of the neighbours among some words, each once, rising. */
function pairsOf(words: readonly number[]): Float64Array {
  const keys = new Float64Array(Math.max(0, words.length - 1));
  for (let at = 0; at < keys.length; at += 1) keys[at] = keyOf(words[at] ?? 0, words[at + 1] ?? 0);
  return distinct(keys.sort());
}

/** What texts are made of, by its numbers. */
export interface ReadWords {
  readonly strings: readonly string[];
  /** By string, the number of its stem; NONE for what is no word that was stemmed. */
  readonly stems: Uint32Array;
  readonly forms: Forms;
  /** By form, how often it was met. */
  readonly counts: Uint32Array;
}

/** Makes numbers of texts: strings, and distinct tokens, are numbered as they are met. */
export class TextReader {
  readonly #strings = [''];
  readonly #numbers = new Map<string, number>();
  readonly #stems = new Map<string, string>();
  readonly #words: KnownWords = new Map();
  readonly #forms: Form[] = [];
  readonly #formsOf = new Map<string, Form[]>();

  /** @param onToken Is told of each token of the text, in order. */
  read(text: string, onToken: (token: Token) => void = () => {}): ReadText {
    const forms: number[] = [];
    const units: number[] = [];
    for (const token of tokenize(text, this.#stemOf, this.#words)) {
      const form = this.#formOf(token);
      forms.push(form.number);
      onToken(token);
      if (token.joined || token.kind === 'part') continue;
      if (token.unspaced) for (const character of token.word) units.push(this.#numberOf(character));
      else units.push(form.word);
    }
    return { forms: Uint32Array.from(forms), pairs: pairsOf(units) };
  }

  /** What was met. */
  words(): ReadWords {
    const stems = [...this.#stems].map(([word, stemmed]) => [this.#numberOf(word), this.#numberOf(stemmed)] as const);
    const byString = new Uint32Array(this.#strings.length);
    for (const [word, stemmed] of stems) byString[word] = stemmed;
    return {
      strings: this.#strings,
      stems: byString,
      forms: {
        words: Uint32Array.from(this.#forms, ({ word }) => word),
        terms: Uint32Array.from(this.#forms, ({ term }) => term),
        flags: Uint8Array.from(this.#forms, ({ flags }) => flags),
      },
      counts: Uint32Array.from(this.#forms, ({ count }) => count),
    };
  }

  readonly #stemOf = (word: string): string => {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    const stemmed = stem(word);
    this.#stems.set(word, stemmed);
    return stemmed;
  };

  #numberOf(string: string): number {
    const known = this.#numbers.get(string);
    if (known !== undefined) return known;
    const number = this.#strings.push(string) - 1;
    this.#numbers.set(string, number);
    return number;
  }

  #formOf({ word, term, kind, joined, unspaced }: Token): Form {
    const flags = KINDS.indexOf(kind) + (joined ? JOINED : 0) + (unspaced ? UNSPACED : 0);
    const known = this.#formsOf.get(word);
    let form = known?.find((each) => each.flags === flags && this.#strings[each.term] === term);
    if (!form) {
      form = { number: this.#forms.length, word: this.#numberOf(word), term: this.#numberOf(term), flags, count: 0 };
      this.#forms.push(form);
      append(this.#formsOf, word, form);
    }
    form.count += 1;
    return form;
  }
}
