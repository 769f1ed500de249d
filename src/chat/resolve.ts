import { type Document, findReference, type Place, paragraphCount, placeAt } from '../documents/index.ts';
import { InputError, type OptionSpec } from './command.ts';

import { MAX_MATCHES } from './quotation.ts';

/** Trimmed, without control characters but tab and line feed, and well-formed; undefined if nothing is left. */
export function resolveText(value: unknown, option: string, { maxLength }: OptionSpec): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new InputError({ key: 'notText', data: { option } });
  const text = value
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
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

/** `¶ 4`, `4`, `paragraph 4`, or a whole heading such as `¶ 1, 5 · The two countries…`. */
const PARAGRAPH = /^(?:¶|para(?:graph)?\.?|#)?\s*(\d{1,6})(?:(?:, \d+)* · .*)?$/is;

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
