/** A half-open range [start, end) of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** All of a text. */
export function wholeOf({ text }: { readonly text: string }): Span {
  return { start: 0, end: text.length };
}

/** Whether all of a span lies in another one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span in which a character lies. */
export function spanAt<Item extends Span>(spans: readonly Item[], at: number): Item | undefined {
  return spans.find(({ start, end }) => start <= at && at < end);
}

/** Whether two spans have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What two spans have in common, if that is a character or more. */
export function intersection(a: Span, b: Span): Span | null {
  return overlaps(a, b) ? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) } : null;
}

/** A span moved by some characters. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A text without some spans, which are in order and apart. */
export function withoutSpans(text: string, spans: readonly Span[], replacement = ''): string {
  return spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + replacement + rest.slice(end), text);
}
