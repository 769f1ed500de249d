import { type Document, type Place, paragraphCount } from '../../documents/index.ts';
import type { Library } from '../../library.ts';
import type { Message } from '../../locales/index.ts';
import { foldText } from '../../text/index.ts';
import { InputError } from '../command.ts';
import { standsInPassage } from '../passage-texts.ts';
import type { Reply } from '../reply.ts';
import { replyToIds } from './ids.ts';
import { placesLabelled } from './labels.ts';
import { labelLacking, noParagraph, partLacking } from './lacking.ts';
import { numberedIn, numberLacking, speaksOfNumbers } from './numbered.ts';
import { placesReferredTo } from './places.ts';
import { loneNumber, type References, readReferences } from './read.ts';
import { asksToRetell } from './retelling.ts';
import { toldOf } from './told-of.ts';
import { type ReferringOptions, rangeOf, replyTogether, replyWith } from './walks.ts';

/**
 * The passage that a text refers to by id, label or paragraph, or the first of several, with a walk through them; undefined if
 * it refers to none.
 *
 * @throws {InputError} if there is no such passage.
 */
export function referredReply(text: string, options: ReferringOptions, { documents }: Library): Reply | undefined {
  const { documents: counted = documents, bareNumbers = false } = options;
  const references = readReferences(text, { bareNumbers });
  const byId = references && references.ids.length > 0 ? replyToIds(references, options, documents) : undefined;
  if (byId) return byId;
  // A label of ours, such as “¶ 4 · ”, is more exact than one of the text's that stands behind it.
  const byLabel =
    references && references.labelled !== null ? undefined : replyToLabel(text, references, options, documents);
  if (byLabel) return byLabel;
  if (references)
    return references.paragraphs.length > 0 ? replyToParagraphs(text, references, options, counted) : undefined;
  const number = bareNumbers ? loneNumber(text) : undefined;
  if (number === undefined || standsInPassage(foldText(text), counted)) return undefined;
  const isLabel = /^\d+[.:]/.test(text.trim());
  const label = { label: number, title: null, first: null, last: null };
  throw new InputError(isLabel ? { key: 'noLabel', data: label } : noParagraph(number, counted));
}

/** @throws {InputError} if a text asks for nothing but a label that no document has. */
function replyToLabel(
  text: string,
  references: References | undefined,
  options: ReferringOptions,
  documents: readonly Document[],
): Reply | undefined {
  const { documents: counted = documents, bareNumbers = false } = options;
  const { groups, alone, lacking: part, focus } = placesLabelled(text, counted, { bareNumbers });
  const isWords = () => standsInPassage(foldText(text), counted);
  if (groups.length === 0) {
    const lacking = labelLacking(text, counted, !references);
    if (lacking && !isWords()) throw new InputError(labelElsewhere(text, lacking, counted, documents) ?? lacking);
    return undefined;
  }
  if (!alone && isWords()) return undefined;
  const meant = toldOf(text, { labelled: null }, groups, counted);
  const lacks = part && partLacking(part, meant.length === 1);
  return replyTogether(meant, options, lacks ?? (alone ? null : toldToRetell(text)), focus);
}

/** @throws {InputError} if a text asks for nothing but a paragraph that no document has. */
function replyToParagraphs(
  text: string,
  references: References,
  options: ReferringOptions,
  counted: readonly Document[],
): Reply | undefined {
  const isWords = () => standsInPassage(foldText(text), counted);
  // A text that speaks of its own paragraphs may have been pasted.
  if (!references.alone && isWords()) return undefined;
  const groups = placesReferredTo(text, references, counted);
  const isNumbered = references.labelled === null && speaksOfNumbers(text);
  if (groups.length === 0) {
    if (isWords() || (options.isMessage && !references.alone)) return undefined;
    const number = Math.abs(references.paragraphs[0]?.from ?? 0);
    throw new InputError((isNumbered ? numberLacking(number, counted) : undefined) ?? noParagraph(number, counted));
  }
  const told = toldToRetell(text);
  if (isNumbered && groups.some(([place]) => place && numberedIn(place.document)))
    return replyTogether(groups, options, told);
  const [first] = groups.length === 1 ? (groups[0] ?? []) : [];
  const last = first && lastOfRange(references, first.document);
  const beyond = paragraphLacking(references, groups);
  const having = groups.flatMap(([place]) => place?.document ?? []);
  const message = beyond === undefined ? told : noParagraph(beyond, having);
  if (first && last !== undefined) return rangeOf(first, last, options, message);
  return replyWith(groups, options, message);
}

/** That nothing is told in other words, to whoever asks for that. */
function toldToRetell(text: string): Message | null {
  return asksToRetell(text) ? { key: 'inOwnWords' } : null;
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

/** The first paragraph that is referred to and that no document has of those that have some. */
function paragraphLacking({ paragraphs }: References, groups: readonly (readonly Place[])[]): number | undefined {
  const counts = groups.flatMap(([first]) => (first ? paragraphCount(first.document) : []));
  const most = Math.max(...counts);
  const numbers = paragraphs.flatMap(({ from, to }) => [from, to]).map(Math.abs);
  return numbers.find((number) => number === 0 || number > most);
}

/** The last paragraph of a range in a document, if it is referred to by nothing but one. */
function lastOfRange({ paragraphs }: References, document: Document): number | undefined {
  const [range, ...others] = paragraphs;
  if (!range || others.length > 0 || range.from === range.to) return undefined;
  const count = paragraphCount(document);
  return Math.min(count, Math.max(...[range.from, range.to].map((each) => (each < 0 ? count + 1 + each : each))));
}
