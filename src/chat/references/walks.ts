import type { Document, Place } from '../../documents/index.ts';
import type { Message } from '../../locales/index.ts';
import type { Span } from '../../text/index.ts';
import { InputError } from '../command.ts';
import { listOf } from '../list.ts';
import { asPlacedMatch } from '../matches.ts';
import { quotationReply } from '../quotation.ts';
import { rangeReply } from '../range.ts';
import type { Reply } from '../reply.ts';
import { MAX_MATCHES, showCall } from '../walk.ts';

/** As many as are read at a glance. */
const MOST_LISTED = 8;

export interface ReferringOptions {
  /** The only ones in which paragraphs are counted. */
  readonly documents?: readonly Document[] | undefined;
  /** Whether a number that stands alone is that of a paragraph. */
  readonly bareNumbers?: boolean;
  /** Whether the text was written for somebody else: what it says besides may be about other paragraphs. */
  readonly isMessage?: boolean;
  readonly private?: boolean | undefined;
  /** The id of the person whom the reply is for. */
  readonly to?: string | undefined;
}

/** All that stands under a label, where it stands together: an article’s title says little without its paragraphs. */
export function replyTogether(
  groups: readonly (readonly Place[])[],
  options: ReferringOptions,
  message: Message | null,
  focus: Span | null = null,
): Reply {
  const [first, ...others] = groups.length === 1 ? (groups[0] ?? []) : [];
  if (first && focus) return walkThrough([first], options, message, focus);
  const isTogether = others.every(({ paragraph }, at) => first && paragraph === first.paragraph + 1 + at);
  const last = others.at(-1);
  return first && last && isTogether
    ? rangeOf(first, last.paragraph, options, message)
    : replyWith(groups, options, message);
}

export function rangeOf(first: Place, last: number, options: ReferringOptions, message: Message | null): Reply {
  return rangeReply(first, last, { private: options.private ?? false, addressee: options.to, message });
}

/** A walk through the places of a document; of several, a list of these to choose from. */
export function replyWith(
  groups: readonly (readonly Place[])[],
  options: ReferringOptions,
  message: Message | null = null,
): Reply {
  const [only = [], ...others] = groups;
  return others.length === 0 ? walkThrough(only, options, message) : listEach(groups, options, message);
}

/** @param focus What of the first is meant. */
export function walkThrough(
  places: readonly Place[],
  options: ReferringOptions,
  message: Message | null = null,
  focus: Span | null = null,
): Reply {
  const [first] = places;
  if (!first) throw new InputError({ key: 'unknownId' });
  const matches = places.slice(0, MAX_MATCHES).map((place) => ({ ...asPlacedMatch(place), focus }));
  const { private: isPrivate = false, to } = options;
  return quotationReply(first, { found: 'quote', matches, private: isPrivate, message, addressee: to });
}

/** The same paragraphs of several documents, to choose a document from. */
function listEach(groups: readonly (readonly Place[])[], options: ReferringOptions, message: Message | null): Reply {
  const { private: isPrivate = false, to: addressee = null } = options;
  const items = groups.slice(0, MOST_LISTED).flatMap((places) => {
    const [first] = places;
    const walk = { found: 'quote' as const, matches: places.map(asPlacedMatch), private: isPrivate };
    return first ? [{ match: asPlacedMatch(first), call: showCall(first, walk) }] : [];
  });
  return { ...listOf([], message ?? { key: 'listSeveral' }, isPrivate, addressee), items };
}
