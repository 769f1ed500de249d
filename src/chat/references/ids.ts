import { type Document, findReference, placeNow } from '../../documents/index.ts';
import { InputError } from '../command.ts';
import type { Reply } from '../reply.ts';
import type { References } from './read.ts';
import { type ReferringOptions, walkThrough } from './walks.ts';

/** What ids were made for, if they are ours; where that has changed since, what stands there by now, said to be so. */
export function replyToIds(
  { ids, alone }: References,
  options: ReferringOptions,
  documents: readonly Document[],
): Reply | undefined {
  const known = new Set(documents.map(({ key }) => key));
  // What is written like an id may be something else, unless nothing else is there.
  const own = ids.filter((id) => known.has(id.slice(0, id.indexOf('.'))));
  const all = own.flatMap((id) => findReference(id, documents) ?? []);
  const same = all.filter(({ passage }, at) => all.findIndex((place) => place.passage === passage) === at);
  if (same.length > 0) return walkThrough(same, options);
  const [now] = own.flatMap((id) => placeNow(id, documents) ?? []);
  if (now) return walkThrough([now], options, { key: 'changed', data: { paragraph: now.paragraph } });
  if (!alone && (options.isMessage || own.length === 0)) return undefined;
  throw new InputError({ key: 'unknownId' });
}
