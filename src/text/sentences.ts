import { LANGUAGES } from './languages/index.ts';
import type { Span } from './span.ts';

/** A full stop behind an abbreviation ends no sentence; Unicode's sentence boundaries (UAX #29) know none. */
const ABBREVIATION = new RegExp(
  String.raw`(?:^|[\s(“"‘'])(?:(?:\p{L}\.)+|(?:${LANGUAGES.flatMap(({ abbreviations = [] }) => abbreviations).join('|')})\.)\s*$`,
  'u',
);

const segmenters = new Map<string, Intl.Segmenter>();

/** Each is made once: that takes longer than to split a paragraph. */
function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/**
 * Splits a text into its sentences.
 *
 * @param language BCP 47 tag of the text.
 * @returns Spans in order; between them is nothing but white space.
 */
export function sentences(text: string, language: string): Span[] {
  const found: Span[] = [];
  const segmenter = segmenterFor(language);
  // A line break ends a sentence only where something else does: lines may be wrapped.
  let start = 0;
  for (const { index, segment } of segmenter.segment(text.replaceAll('\n', ' '))) {
    const end = index + segment.length;
    if (end < text.length && goesOn(text.slice(start, end), text.slice(end))) continue;
    const sentence = text.slice(start, end);
    const trimmed = sentence.trim();
    if (trimmed !== '') {
      const from = start + sentence.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return found;
}

/** Whether a sentence goes on where Unicode sees its end. */
function goesOn(before: string, after: string): boolean {
  return (
    ABBREVIATION.test(before) ||
    (/\bNos?\.\s*$/.test(before) && /^\d/.test(after)) ||
    // “Stop!” he said.
    (/[”"’'»]\s*$/.test(before) && /^\p{Ll}/u.test(after))
  );
}
