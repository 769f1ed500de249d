import {
  type Document,
  findReference,
  isShortenedReference,
  type Place,
  paragraphCount,
  placeAt,
  placeNow,
} from '../../documents/index.ts';
import type { Library } from '../../library.ts';
import type { Message } from '../../locales/index.ts';
import { foldText, type Span } from '../../text/index.ts';
import { InputError } from '../command.ts';
import { listOf } from '../list.ts';
import { standsInPassage } from '../passage-texts.ts';
import { quotationReply } from '../quotation.ts';
import { rangeReply } from '../range.ts';
import { FOR_EVERYBODY, type Reply } from '../reply.ts';
import { asPlacedMatch, MAX_MATCHES, showCall } from '../walk.ts';
import { placesLabelled } from './labels.ts';
import { labelLacking, partLacking } from './lacking.ts';
import { numberedIn, numberLacking, speaksOfNumbers } from './numbered.ts';
import { placesReferredTo } from './places.ts';
import { loneNumber, type References, readReferences } from './read.ts';
import { asksToRetell } from './retelling.ts';
import { toldOf } from './told-of.ts';

/** As many as are read at a glance. */
const MOST_LISTED = 8;

interface ReferringOptions {
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

/**
 * The passage that a text refers to by id, label or paragraph, or the first of several, with a walk through them; undefined if
 * it refers to none.
 *
 * @throws {InputError} if there is no such passage.
 */
export function referredReply(text: string, options: ReferringOptions, { documents }: Library): Reply | undefined {
  const { documents: counted = documents, bareNumbers = false, isMessage = false } = options;
  const references = readReferences(text, { bareNumbers });
  const shortened = replyToShortenedId(text.trim(), options, documents);
  if (shortened) return shortened;
  const byId = references && references.ids.length > 0 ? replyToIds(references, options, documents) : undefined;
  if (byId) return byId;
  const isWords = () => standsInPassage(foldText(text), counted);
  const told: Message | null = asksToRetell(text) ? { key: 'inOwnWords' } : null;
  // A label of ours, such as “¶ 4 · ”, is more exact than one of the text's that stands behind it.
  const labelled =
    references && references.labelled !== null ? undefined : placesLabelled(text, counted, { bareNumbers });
  if (labelled && labelled.groups.length > 0 && (labelled.alone || !isWords())) {
    const meant = toldOf(text, { labelled: null }, labelled.groups, counted);
    const lacks = labelled.lacking && partLacking(labelled.lacking, meant.length === 1);
    return replyToLabels(meant, options, lacks ?? (labelled.alone ? null : told), labelled.focus);
  }
  const lacking = labelled?.groups.length === 0 ? labelLacking(text, counted, !references) : undefined;
  if (lacking && !isWords()) throw new InputError(labelElsewhere(text, lacking, counted, documents) ?? lacking);
  const number = bareNumbers && !references ? loneNumber(text) : undefined;
  if (number !== undefined && !isWords()) {
    const isLabel = /^\d+[.:]/.test(text.trim());
    const label = { label: number, title: null, first: null, last: null };
    throw new InputError(isLabel ? { key: 'noLabel', data: label } : noParagraph(number, counted));
  }
  if (!references || references.paragraphs.length === 0) return undefined;
  // A text that speaks of its own paragraphs may have been pasted.
  if (!references.alone && isWords()) return undefined;
  const groups = placesReferredTo(text, references, counted);
  const isNumbered = references.labelled === null && speaksOfNumbers(text);
  if (groups.length === 0) {
    if (isWords() || (isMessage && !references.alone)) return undefined;
    const number = Math.abs(references.paragraphs[0]?.from ?? 0);
    throw new InputError((isNumbered ? numberLacking(number, counted) : undefined) ?? noParagraph(number, counted));
  }
  if (isNumbered && groups.some(([place]) => place && numberedIn(place.document))) {
    return replyToLabels(groups, options, told);
  }
  const [first] = groups.length === 1 ? (groups[0] ?? []) : [];
  const last = first && lastOfRange(references, first.document);
  const beyond = paragraphLacking(references, groups);
  const message =
    beyond === undefined
      ? told
      : noParagraph(
          beyond,
          groups.flatMap(([place]) => place?.document ?? []),
        );
  if (first && last !== undefined) return rangeOf(first, last, options, message);
  return replyWith(groups, options, oneNumber(references), message);
}

/** That a label which some documents lack is another one's, of all there are. */
function labelElsewhere(
  text: string,
  { data: { label } }: Extract<Message, { key: 'noLabel' }>,
  counted: readonly Document[],
  documents: readonly Document[],
): Message | undefined {
  const others = documents.filter((document) => !counted.includes(document));
  const lacks = (some: readonly Document[]) => labelLacking(text, some, true) !== undefined;
  const [place] = placesLabelled(text, others, { bareNumbers: false }).groups[0] ?? [];
  const other = place?.document ?? (lacks(others) ? undefined : others.find((document) => !lacks([document])));
  return other && { key: 'labelElsewhere', data: { label, title: other.title, option: 'document' } };
}

/** All that stands under a label, where it stands together: an article’s title says little without its paragraphs. */
function replyToLabels(
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
    : replyWith(groups, options, undefined, message);
}

function rangeOf(first: Place, last: number, options: ReferringOptions, message: Message | null): Reply {
  return rangeReply(first, last, { private: options.private ?? false, addressee: options.to, message });
}

/** The first paragraph that is referred to and that no document has of those that have some. */
function paragraphLacking({ paragraphs }: References, groups: readonly (readonly Place[])[]): number | undefined {
  const counts = groups.flatMap(([first]) => (first ? paragraphCount(first.document) : []));
  const most = Math.max(...counts);
  const numbers = paragraphs.flatMap(({ from, to }) => [from, to]).map(Math.abs);
  return numbers.find((number) => number === 0 || number > most);
}

/** A walk through the places of a document; of several, a list of these to choose from. */
function replyWith(
  groups: readonly (readonly Place[])[],
  options: ReferringOptions,
  paragraph?: number,
  message: Message | null = null,
): Reply {
  const [only = [], ...others] = groups;
  return others.length === 0 ? walkThrough(only, options, message) : listEach(groups, paragraph, options, message);
}

/** What ids were made for, if they are ours; where that has changed since, what stands there by now, said to be so. */
function replyToIds(
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

/** @throws {InputError} if the document of an id without its hash has no such paragraph. */
function replyToShortenedId(
  text: string,
  options: ReferringOptions,
  documents: readonly Document[],
): Reply | undefined {
  if (!isShortenedReference(text)) return undefined;
  const [key, paragraph] = text.split('.');
  const document = documents.find((each) => each.key === key);
  if (!document) return undefined;
  const place = placeAt(document, Number(paragraph));
  if (!place) throw new InputError(noParagraph(Number(paragraph), [document]));
  return walkThrough([place], options);
}

/** @param focus What of the first is meant. */
function walkThrough(
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

/**
 * The same paragraphs of several documents, to choose a document from.
 *
 * @param paragraph Its number, if it is the same one paragraph of each.
 */
function listEach(
  groups: readonly (readonly Place[])[],
  paragraph: number | undefined,
  options: ReferringOptions,
  message: Message | null,
): Reply {
  const { private: isPrivate = false, to: addressee = null } = options;
  const firsts = groups.flatMap(([first]) => first ?? []).slice(0, MOST_LISTED);
  if (paragraph !== undefined) {
    return listOf(firsts.map(asPlacedMatch), { key: 'listParagraph', data: { paragraph } }, isPrivate, addressee);
  }
  const items = groups.slice(0, MOST_LISTED).flatMap((places) => {
    const [first] = places;
    const walk = { found: 'quote' as const, matches: places.map(asPlacedMatch), private: isPrivate };
    return first ? [{ match: asPlacedMatch(first), call: showCall(first, walk) }] : [];
  });
  return {
    kind: 'list',
    ...FOR_EVERYBODY,
    private: isPrivate,
    addressee,
    message: message ?? { key: 'listSeveral' },
    items,
    actions: [],
  };
}

/** The last paragraph of a range in a document, if it is referred to by nothing but one. */
function lastOfRange({ paragraphs }: References, document: Document): number | undefined {
  const [range, ...others] = paragraphs;
  if (!range || others.length > 0 || range.from === range.to) return undefined;
  const count = paragraphCount(document);
  return Math.min(count, Math.max(...[range.from, range.to].map((each) => (each < 0 ? count + 1 + each : each))));
}

/** The paragraph that is referred to if it is one, counted from the beginning. */
function oneNumber({ paragraphs }: References): number | undefined {
  const [range, ...others] = paragraphs;
  return range && others.length === 0 && range.from === range.to && range.from >= 0 ? range.from : undefined;
}

/** That none of the documents has the paragraph, and how many it or the longest of several has. */
function noParagraph(paragraph: number | string, documents: readonly Document[]): Message {
  const [first, ...others] = documents;
  if (!first) return { key: 'unknownId' };
  const count = Math.max(...documents.map(paragraphCount));
  return { key: 'noParagraph', data: { paragraph, count, title: others.length === 0 ? first.title : null } };
}
