import { overlaps, quotedSpans, type Span } from '../text/index.ts';
import { nameBeside } from './beside.ts';
import type { Knows } from './named.ts';

/** A quotation as somebody pasted it, with the name that stands beside it. */
export interface Pasted {
  readonly quotation: string;
  /** Whom it is said to be from; null if nobody is named. */
  readonly claimed: string | null;
}

/** More quotations than these in one message are not checked: nobody reads so many verdicts. */
const MOST = 10;

/** Lines behind bars, as in mail and chats. */
const BARRED = /(?:^> ?.*(?:\n|$))+/gm;

/** The quotations of a message, with their marks or bars, in order. */
export function quotedIn(message: string): Span[] {
  const barred = [...message.matchAll(BARRED)].map(({ 0: lines, index }) => ({
    start: index,
    end: index + lines.length,
  }));
  let next = 0;
  const marked = quotedSpans(message).filter((span) => {
    while ((barred[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const lines = barred[next];
    return !lines || !overlaps(lines, span);
  });
  return [...barred, ...marked].sort((a, b) => a.start - b.start);
}

/** A quotation between marks, or behind bars. */
export interface Marked extends Pasted {
  /** Whether a colon stands before it. */
  readonly hasColon: boolean;
}

/** The quotations of a message with the names beside them. */
export function quotationsIn(message: string, knows: Knows): Marked[] {
  return quotedIn(message)
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(message.slice(start, end)))
    .slice(0, MOST)
    .map(({ start, end }) => {
      const [before, behind] = [message.slice(0, start), message.slice(end)];
      const claimed = nameBeside(before, behind, knows) ?? null;
      return { quotation: message.slice(start, end), claimed, hasColon: /[:：]\s*$/.test(before) };
    });
}

/** What of a message stands outside quotation marks; a mark of omission stands for what is inside. */
export function outsideQuotations(message: string): string {
  let outside = '';
  let at = 0;
  for (const { start, end } of quotedIn(message)) {
    outside += `${message.slice(at, start)} … `;
    at = end;
  }
  return outside + message.slice(at);
}
