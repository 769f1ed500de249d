import type { Span } from './document.ts';

/** Unicode sentence boundaries (UAX #29) know no abbreviations: a full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Pres|St|Jr|Sr|No|Nos|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)\s*$/u;

/**
 * Splits a text into its sentences.
 *
 * @param language BCP 47 tag of the text.
 * @returns Spans in order; between them is nothing but white space.
 */
export function sentences(text: string, language: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let pending = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    pending += segment;
    const end = start + pending.length;
    if (end < text.length && ABBREVIATION.test(pending)) continue;
    const trimmed = pending.trim();
    if (trimmed !== '') {
      const from = start + pending.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length });
    }
    start = end;
    pending = '';
  }
  return found;
}

const QUOTATION = /“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|(?<![\p{L}\p{N}])"([^"]+)"(?![\p{L}\p{N}])/gu;

/** The words between double quotation marks (curly, straight, German or angle), the marks left out. */
export function quotations(text: string): Span[] {
  return [...text.matchAll(QUOTATION)].map((match) => {
    const start = match.index + 1;
    return { start, end: match.index + match[0].length - 1 };
  });
}
