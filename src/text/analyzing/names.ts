import { LANGUAGES } from '../languages/index.ts';
import { append } from '../maps.ts';
import { memoizedByValue } from '../memo.ts';
import { type StemOf, stem } from './stem.ts';
import type { Token } from './token.ts';
import { segmentUnspaced } from './unspaced.ts';

/** A name's form of one or several words, and the term that all its forms are searched by. */
interface Form {
  readonly words: readonly string[];
  readonly term: string;
  /** Whether its last word must have a capital, as in “the States”. */
  readonly isCapitalised: boolean;
}

type Script = 'Cyrillic' | 'Han' | 'other';

const ASCII = /^[\0-\x7f]*$/;

function scriptOf(word: string): Script {
  if (ASCII.test(word)) return 'other';
  return /\p{Script=Cyrillic}/u.test(word) ? 'Cyrillic' : /\p{Script=Han}/u.test(word) ? 'Han' : 'other';
}

/** The forms in a script by their first word, the longest first; read when a word of it is first met. */
const formsIn = memoizedByValue((script: Script): ReadonlyMap<string, readonly Form[]> => {
  const forms = new Map<string, Form[]>();
  for (const [term, written] of LANGUAGES.flatMap(({ names = {} }) => Object.entries(names))) {
    for (const form of written.filter((each) => scriptOf(each) === script)) {
      const words = wordsOf(form.toLowerCase(), script);
      const [first = ''] = words;
      append(forms, first, { words, term, isCapitalised: form !== form.toLowerCase() });
    }
  }
  for (const alike of forms.values()) alike.sort((a, b) => b.words.length - a.words.length);
  return forms;
});

/** The words of a form, as those of a text are compared with them. */
function wordsOf(form: string, script: Script): string[] {
  if (script === 'Han') return segmentUnspaced(form).map(({ segment }) => segment);
  return form.split(' ').map((word) => comparable(word, script, stem));
}

/** Russian names stand in any case, so that their stems are compared; of other words the whole. */
function comparable(word: string, script: Script, stemOf: StemOf): string {
  return script === 'Cyrillic' ? stemOf(word) : word;
}

/** Puts one token, with one term, in the place of each name that has several forms; several words of it stay as parts. */
export function joinNames(tokens: readonly Token[], text: string, stemOf: StemOf): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const script = scriptOf(token.word);
    const forms = formsIn(script).get(comparable(token.word, script, stemOf));
    const form = forms?.find((each) => standsAt(each, tokens, at, text, stemOf));
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
function standsAt(
  { words, isCapitalised }: Form,
  tokens: readonly Token[],
  at: number,
  text: string,
  stemOf: StemOf,
): boolean {
  const isIt = words.every((word, index) => {
    const [token, before] = [tokens[at + index], tokens[at + index - 1]];
    if (!token || token.joined || comparable(token.word, scriptOf(token.word), stemOf) !== word) return false;
    return index === 0 || token.start - (before?.end ?? token.start) <= WIDEST_GAP;
  });
  const last = tokens[at + words.length - 1];
  return isIt && (!isCapitalised || /\p{Lu}/u.test(text[last?.start ?? 0] ?? ''));
}
