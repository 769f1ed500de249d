import type { Span } from './span.ts';

/** The web addresses in a text, each with what stands right behind it, up to white space. */
export function addresses(text: string): Span[] {
  return [...text.matchAll(/https?:\/\/\S+/g)].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
}
