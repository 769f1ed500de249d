import { type Document, findReference, type Place, paragraphCount, placeAt, type Span } from '../documents/index.ts';
import { InputError, type OptionSpec } from './command.ts';
import { MAX_MATCHES } from './quotation.ts';
import type { Found } from './reply.ts';

/** They turn the direction of whatever is written behind them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What may stand between marks and makes them no fewer: it cannot be seen, or is Discord's emphasis. */
const BETWEEN_MARKS = String.raw`[[\p{Default_Ignorable_Code_Point}*_~\|]--\p{M}]*`;
/** More marks on one letter than any language has. */
const PILED_MARKS = new RegExp(String.raw`((?:\p{M}${BETWEEN_MARKS}){3}\p{M})(?:${BETWEEN_MARKS}\p{M})+`, 'gv');

/**
 * Trimmed and well-formed, without control characters but tab and line feed, and without what breaks a line's layout
 * when it is repeated; undefined if nothing is left.
 */
export function resolveText(value: unknown, option: string, { maxLength }: OptionSpec): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new InputError({ key: 'notText', data: { option } });
  const text = value
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replace(DIRECTIONS, '')
    .replace(PILED_MARKS, '$1')
    .trim();
  if (maxLength !== undefined && text.length > maxLength) {
    throw new InputError({ key: 'tooLong', data: { option, length: text.length, limit: maxLength } });
  }
  return text === '' ? undefined : text;
}

export function resolveBoolean(value: unknown, option: string): boolean | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return value;
  const typed = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  if (typed === 'true' || typed === 'yes' || typed === '1') return true;
  if (typed === 'false' || typed === 'no' || typed === '0') return false;
  throw new InputError({ key: 'notYesOrNo', data: { option } });
}

/** The document with that id or title, in any case; or the only one whose id or title holds what was typed. */
export function resolveDocument(typed: string, documents: readonly Document[]): Document {
  const wanted = typed.toLowerCase();
  const exact = documents.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  if (exact) return exact;
  const near = matchingDocuments(typed, documents);
  if (near.length === 1 && near[0]) return near[0];
  throw new InputError({ key: 'unknownDocument', data: { typed, documents } });
}

/** The documents whose id or title holds what was typed. */
export function matchingDocuments(typed: string, documents: readonly Document[]): Document[] {
  const wanted = typed.trim().toLowerCase();
  return documents.filter(({ id, title }) => id.includes(wanted) || title.toLowerCase().includes(wanted));
}

/** @throws {InputError} if the place is not there any more or its text has changed. */
export function resolvePlace(reference: string, documents: readonly Document[]): Place {
  const found = findReference(reference, documents);
  if (!found) throw new InputError({ key: 'outdated' });
  return found;
}

/** References joined by commas; those that are no longer there are left out. */
export function resolvePlaces(references: string, documents: readonly Document[]): Place[] {
  return references
    .split(',')
    .slice(0, MAX_MATCHES)
    .flatMap((reference) => findReference(reference, documents) ?? []);
}

/** @throws {InputError} if it is none. */
export function resolveSpan(typed: string): Span {
  const [, start, end] = /^(\d{1,6})-(\d{1,6})$/.exec(typed) ?? [];
  if (start === undefined || end === undefined) throw new InputError({ key: 'outdated' });
  return { start: Number(start), end: Number(end) };
}

/** @throws {InputError} if it is none. */
export function resolveOffset(typed: string): number {
  if (!/^\d{1,6}$/.test(typed)) throw new InputError({ key: 'outdated' });
  return Number(typed);
}

/** @throws {InputError} if a text has not all of some spans, or a character is divided by one. */
export function assertWithin(text: string, ...spans: readonly (Span | null)[]): void {
  const divides = (at: number) => /[\udc00-\udfff]/.test(text[at] ?? '');
  for (const span of spans) {
    if (span && (span.start >= span.end || span.end > text.length || divides(span.start) || divides(span.end))) {
      throw new InputError({ key: 'outdated' });
    }
  }
}

/** What follows a beginning, if there is one, in a text. */
export function restFrom(text: string, from: number | undefined): Span | null {
  return from === undefined ? null : { start: from, end: text.length };
}

export function resolveFound(typed: string): Found {
  return typed === 'closest' || typed === 'none' ? typed : 'quote';
}

/** A person's id, or how Discord writes that a person is mentioned. */
export function resolveUser(typed: string, option: string): string {
  const id = /^(?:<@!?)?(\d{17,20})>?$/.exec(typed)?.[1];
  if (id === undefined) throw new InputError({ key: 'notUser', data: { option } });
  return id;
}

/** `¶ 4`, `4`, `paragraph 4`, the same in the languages that the bot speaks, or a whole heading (`¶ 1, 5 · The two…`). */
const PARAGRAPH =
  /^(?:¶|para(?:gra(?:ph|phe))?\.?|p[áa]rrafo|абзац|absatz|第|#)?\s*(\d{1,6})\s*段?(?:(?:, \d+)*(?:, …)? · .*)?$/is;

/**
 * The places at the paragraph that somebody typed, such as `¶ 4`: one in each document that has it; undefined if what
 * was typed is no paragraph.
 *
 * @throws {InputError} if none of the documents has it.
 */
export function placesAt(typed: string, documents: readonly Document[]): Place[] | undefined {
  const digits = PARAGRAPH.exec(typed)?.[1];
  if (digits === undefined) return undefined;
  const paragraph = Number(digits);
  const found = documents.flatMap((document) => placeAt(document, paragraph) ?? []);
  const [document] = documents;
  if (found.length === 0 && document) {
    throw new InputError({
      key: 'noParagraph',
      data: { paragraph, count: paragraphCount(document), title: document.title },
    });
  }
  return found;
}
