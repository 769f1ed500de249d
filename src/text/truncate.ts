import { lazy } from './memo.ts';

/** Whether an offset lies inside a character that takes two UTF-16 units. */
export function splitsCharacter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

const graphemes = lazy(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/**
 * The last offset at or before `at` that lies inside no grapheme, such as a letter with its marks, a flag or an emoji made
 * of several; inside no character, if one grapheme reaches back to `earliest`.
 *
 * @param earliest Lies inside none itself. What is between the two is all that is looked at.
 */
export function graphemeBorder(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  // Whether there is a border at all depends on the character behind it, of two units at most.
  const around = text.slice(earliest, at + 2);
  const start =
    graphemes()
      .segment(around)
      .containing(at - earliest)?.index ?? 0;
  if (start > 0) return earliest + start;
  return splitsCharacter(text, at) ? at - 1 : at;
}

/** At most `length` UTF-16 units of a line; a cut is made between words, where that leaves half of it, and shown. */
export function truncate(line: string, length: number): string {
  if (line.length <= length) return line;
  const cut = line.slice(0, graphemeBorder(line, length - 1, 0));
  const atWord = cut.replace(/[\s,;:–—-]+\S*$/, '');
  return `${atWord.length > length / 2 ? atWord : cut}…`;
}

/** The first start of a word at or after `at`; `latest` if there is none before it. */
export function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s/);
  return space === -1 ? latest : at + space + 1;
}

/** The last end of a word at or before `at`; `at` itself, but inside no grapheme, if there is none after `earliest`. */
export function wordEnd(text: string, at: number, earliest: number): number {
  const space = text.slice(earliest, at).search(/\s\S*$/);
  return space > 0 ? earliest + space : graphemeBorder(text, at, earliest);
}
