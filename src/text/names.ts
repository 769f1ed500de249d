import { LANGUAGES } from './languages/index.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';
import { segmentUnspaced } from './unspaced.ts';

/** A name's form of one or several words, and the term that all its forms are searched by. */
interface Form {
  readonly words: readonly string[];
  readonly term: string;
  /** Whether its last word must have a capital, as in “the States”. */
  readonly isCapitalised: boolean;
}

/** Russian names stand in any case, so that their stems are compared; of other words the whole. */
function comparable(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? stem(word) : word;
}

/** By their first word, the longest first. */
const FORMS = new Map<string, Form[]>();
for (const { names = {} } of LANGUAGES) {
  for (const [term, forms] of Object.entries(names)) {
    for (const form of forms) {
      const written = form.toLowerCase().split(' ');
      const words = written
        .flatMap((word) =>
          /\p{Script=Han}/u.test(word) ? segmentUnspaced(word).map(({ segment }) => segment) : [word],
        )
        .map(comparable);
      const [first = ''] = words;
      const known = FORMS.get(first) ?? [];
      known.push({ words, term, isCapitalised: form !== form.toLowerCase() });
      FORMS.set(
        first,
        known.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
}

/** Puts one token, with one term, in the place of each name that has several forms; several words of it stay as parts. */
export function joinNames(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const form = FORMS.get(comparable(token.word))?.find((each) => standsAt(each, tokens, at, text));
    if (form) {
      const { term, words } = form;
      const parts = tokens.slice(at, at + words.length);
      const { end } = parts.at(-1) ?? token;
      joined.push({ ...token, term, word: term, end, kind: 'content', joined: false, unspaced: false });
      if (parts.length > 1) joined.push(...parts.map((part) => ({ ...part, kind: 'part' as const })));
      at += words.length;
    } else {
      joined.push(token);
      at += 1;
    }
  }
  return joined;
}

/** In UTF-16 units: between the words of a name stands little more than a space. */
const WIDEST_GAP = 2;

/** Whether the tokens from a place on are the words of a form. */
function standsAt({ words, isCapitalised }: Form, tokens: readonly Token[], at: number, text: string): boolean {
  const isIt = words.every((word, index) => {
    const [token, before] = [tokens[at + index], tokens[at + index - 1]];
    if (!token || token.joined || comparable(token.word) !== word) return false;
    return index === 0 || token.start - (before?.end ?? token.start) <= WIDEST_GAP;
  });
  const last = tokens[at + words.length - 1];
  return isIt && (!isCapitalised || /\p{Lu}/u.test(text[last?.start ?? 0] ?? ''));
}
