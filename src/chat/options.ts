import { type Document, findReference, type Place } from '../documents/index.ts';
import { type Span, splitsCharacter, withoutControlCharacters } from '../text/index.ts';
import { InputError, type OptionSpec } from './command.ts';
import { documentsNamed } from './document-names.ts';
import { asPlacedMatch } from './matches.ts';
import { ASKED_FOR, type Finding, type PlacedMatch } from './reply.ts';
import { MAX_MATCHES } from './walk.ts';

/** They turn the direction of whatever is written behind them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Passed over while the marks piled on one letter (“Zalgo”) are counted: what cannot be seen, and a chat's emphasis. */
const BETWEEN_MARKS = String.raw`[[\p{Default_Ignorable_Code_Point}*_~\|]--\p{M}]*`;
/** More marks on one letter than any language has. */
const PILED_MARKS = new RegExp(String.raw`((?:\p{M}${BETWEEN_MARKS}){3}\p{M})(?:${BETWEEN_MARKS}\p{M})+`, 'gv');

/**
 * The value of an option, checked by its description; undefined if it is left out or empty.
 *
 * @throws {InputError} if it is nothing that the option can be.
 */
export function resolveOption(value: unknown, name: string, spec: OptionSpec, documents: readonly Document[]) {
  if (spec.type === 'boolean') return resolveBoolean(value, name);
  const text = resolveText(value, name, spec);
  if (text === undefined) return undefined;
  switch (spec.type) {
    case 'text':
      return text;
    case 'document':
      return resolveDocument(text, documents);
    case 'documents':
      return [resolveDocument(text, documents)];
    case 'place':
      return resolvePlace(text, documents);
    case 'matches':
      return resolveMatches(text, documents);
    case 'span':
      return resolveSpan(text);
    case 'offset':
      return resolveOffset(text);
    case 'found':
      return resolveFound(text);
    case 'user':
      return resolveUser(text, name);
  }
}

/**
 * Trimmed and well-formed, without control characters but tab and line feed, and without what breaks a line's layout
 * when it is repeated; undefined if nothing is left.
 */
function resolveText(value: unknown, option: string, { maxLength }: OptionSpec): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new InputError({ key: 'notText', data: { option } });
  const text = withoutControlCharacters(value.toWellFormed(), ' ')
    .replace(DIRECTIONS, '')
    .replace(PILED_MARKS, '$1')
    .trim();
  if (maxLength !== undefined && text.length > maxLength) {
    throw new InputError({ key: 'tooLong', data: { option, length: text.length, limit: maxLength } });
  }
  return text === '' ? undefined : text;
}

function resolveBoolean(value: unknown, option: string): boolean | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return value;
  const typed = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  if (typed === 'true' || typed === 'yes' || typed === '1') return true;
  if (typed === 'false' || typed === 'no' || typed === '0') return false;
  throw new InputError({ key: 'notYesOrNo', data: { option } });
}

/** @throws {InputError} if it names none of the documents, or several. */
function resolveDocument(typed: string, documents: readonly Document[]): Document {
  const named = documentsNamed(typed, documents);
  const [document] = named;
  if (document && named.length === 1) return document;
  const ids = (document ? named : documents).map(({ id }) => id);
  throw new InputError({ key: 'unknownDocument', data: { typed, ids } });
}

/** @throws {InputError} if the place is not there any more or its text has changed. */
function resolvePlace(reference: string, documents: readonly Document[]): Place {
  const found = findReference(reference, documents);
  if (!found) throw new InputError({ key: 'outdated' });
  return found;
}

/**
 * References joined by commas, behind a colon the words that answer; those that are no longer there are left out.
 *
 * @throws {InputError} if a text has not all of these words.
 */
function resolveMatches(typed: string, documents: readonly Document[]): PlacedMatch[] {
  return typed
    .split(',')
    .slice(0, MAX_MATCHES)
    .flatMap((each) => {
      const [reference = '', words] = each.split(':');
      const place = findReference(reference, documents);
      if (!place) return [];
      const focus = words === undefined ? null : resolveSpan(words);
      assertWithin(place.passage.text, focus);
      return [{ ...asPlacedMatch(place), focus }];
    });
}

/** @throws {InputError} if it is none. */
function resolveSpan(typed: string): Span {
  const [, start, end] = /^(\d{1,6})-(\d{1,6})$/.exec(typed) ?? [];
  if (start === undefined || end === undefined) throw new InputError({ key: 'outdated' });
  return { start: Number(start), end: Number(end) };
}

/** @throws {InputError} if it is none. */
function resolveOffset(typed: string): number {
  if (!/^\d{1,6}$/.test(typed)) throw new InputError({ key: 'outdated' });
  return Number(typed);
}

/** @throws {InputError} if a text has not all of some spans, or a character is divided by one. */
export function assertWithin(text: string, ...spans: readonly (Span | null)[]): void {
  for (const span of spans) {
    if (
      span &&
      (span.start >= span.end ||
        span.end > text.length ||
        splitsCharacter(text, span.start) ||
        splitsCharacter(text, span.end))
    ) {
      throw new InputError({ key: 'outdated' });
    }
  }
}

/** What follows a beginning, if there is one, in a text. */
export function restFrom(text: string, offset: number | undefined): Span | null {
  return offset === undefined ? null : { start: offset, end: text.length };
}

function resolveFound(typed: string): Finding {
  const [, found, bySpeaker] = /^(closest|none|notFound)(BySpeaker)?$/.exec(typed) ?? [];
  return found === 'closest' || found === 'none' || found === 'notFound'
    ? { found, bySpeaker: bySpeaker !== undefined }
    : ASKED_FOR;
}

/** A person's id. */
function resolveUser(typed: string, option: string): string {
  if (!/^\d{17,20}$/.test(typed)) throw new InputError({ key: 'notUser', data: { option } });
  return typed;
}
