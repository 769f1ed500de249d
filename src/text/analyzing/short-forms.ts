import { escapePattern } from '../escape-pattern.ts';
import { lazy } from '../memo.ts';
import { readTable } from '../tables/table.ts';
import { analyze } from './analyzer.ts';

interface ShortForms {
  readonly words: string;
  readonly terms: readonly string[];
  readonly forms: readonly string[];
  readonly pattern: () => RegExp;
}

const FORMS = lazy(() =>
  readTable('short-forms').map((line): ShortForms => {
    const [words = '', written = ''] = line.split(': ');
    const forms = written.split(', ');
    return { words, terms: analyze(words).map(({ term }) => term), forms, pattern: lazy(() => patternOf(forms)) };
  }),
);

/**
 * A text with the words in place of signs and short forms such as “$” and “UNSC”; amounts (“$5”) stay as they are.
 *
 * @param isHeld Whether documents have a term: only words that they have are put there, for what they have not.
 */
export function withoutShortForms(text: string, isHeld: (term: string) => boolean): string {
  const isOwn = (form: string) => analyze(form).some(({ term }) => isHeld(term));
  return FORMS()
    .filter(({ forms, terms }) => forms.some((form) => text.includes(form)) && terms.every(isHeld))
    .reduce((some, { words, pattern }) => some.replace(pattern(), (form) => (isOwn(form) ? form : ` ${words} `)), text);
}

function patternOf(forms: readonly string[]): RegExp {
  const [words, signs] = [forms.filter(isWord), forms.filter((form) => !isWord(form))];
  return new RegExp(
    [
      ...words.map((form) => String.raw`(?<![\p{L}\p{N}])${escapePattern(form)}(?![\p{L}\p{N}])`),
      ...(signs.length > 0 ? [String.raw`(?<!\p{N}\s?)(?:${signs.map(escapePattern).join('|')})+(?!\s?\p{N})`] : []),
    ].join('|'),
    'gu',
  );
}

function isWord(form: string): boolean {
  return /^\p{L}/u.test(form);
}
