import type { Document } from '../documents/index.ts';
import type { Call } from './call.ts';

/** The ids or keys of the documents that are looked in by default, by the id of a place such as a server or a channel. */
export type Defaults = ReadonlyMap<string, readonly string[]>;

/** The documents that a call is about if it names none; undefined for all. The innermost of its places decides. */
export function defaultsIn(
  { places = [] }: Call,
  defaults: Defaults,
  documents: readonly Document[],
): readonly Document[] | undefined {
  const ids = places.map((place) => defaults.get(place)).find((each) => each !== undefined);
  const meant = documents.filter((document) => ids?.some((id) => isCalled(id, document)));
  return meant.length > 0 ? meant : undefined;
}

/** What the defaults name that is no document, each once. */
export function unknownDefaults(defaults: Defaults, documents: readonly Document[]): string[] {
  const named = new Set([...defaults.values()].flat());
  return [...named].filter((id) => !documents.some((document) => isCalled(id, document)));
}

function isCalled(id: string, document: Document): boolean {
  return document.id === id || document.key === id;
}
