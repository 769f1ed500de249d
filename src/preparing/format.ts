import { deserialize, serialize } from 'node:v8';
import type { PreparedLibrary } from '../library.ts';

/** A prepared library as bytes, which only this version of Node and this program are sure to understand. */
export function encode({ documents, ...rest }: PreparedLibrary): Uint8Array<ArrayBuffer> {
  // As JSON, many small objects are read some times faster. Their questions are in the index by now.
  const isKept = (key: string) => key !== 'questions' && key !== 'unanswered';
  return serialize({
    documents: JSON.stringify(documents, (key, value) => (isKept(key) ? value : undefined)),
    ...rest,
  });
}

export function decode(bytes: Uint8Array): PreparedLibrary {
  const { documents, ...rest } = deserialize(bytes);
  return { documents: JSON.parse(documents), ...rest };
}
