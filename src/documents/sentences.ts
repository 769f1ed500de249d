import type { Span } from './document.ts';

/** Unicode sentence boundaries (UAX #29) know no abbreviations: a full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Pres|St|Jr|Sr|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)\s*$/u;

/**
 * Splits a text into its sentences.
 *
 * @param language BCP 47 tag of the text.
 * @returns Spans in order; between them is nothing but white space.
 */
export function sentences(text: string, language: string): Span[] {
  const found: Span[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
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

const QUOTATION =
  /“([^“”]+)”|„([^“”„]+)[“”]|«([^«»]+)»|(?<![\p{L}\p{N}])»([^«»]+)«|(?<![\p{L}\p{N}])"([^"]+)"(?![\p{L}\p{N}])/gu;

/** The words between double quotation marks (curly, straight, German or angle), the marks left out. */
export function quotations(text: string): Span[] {
  return [...text.matchAll(QUOTATION)].map((match) => {
    const start = match.index + 1;
    return { start, end: match.index + match[0].length - 1 };
  });
}
