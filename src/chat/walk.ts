import type { Check, CheckedPassage } from '../checking/index.ts';
import { type Place, placeAt } from '../documents/index.ts';
import type { Message } from '../locales/index.ts';
import type { Span } from '../text/index.ts';
import { callTo } from './buttons.ts';
import type { Call } from './call.ts';
import { asPlacedMatch, placeOf } from './matches.ts';
import type { Action, Finding, Found, PlacedMatch, QuotationReply, RangeReply } from './reply.ts';

/** A walk leads through this many matches at most: the fifth best is hardly ever what was meant. */
export const MAX_MATCHES = 4;

/** What a passage is shown among. */
export interface Walk {
  /** How the first of the matches was. */
  readonly found: Found;
  /** Best first, or in the order in which they were asked for. */
  readonly matches: readonly PlacedMatch[];
  readonly private: boolean;
  /** Whether one speaker's words were looked in only. */
  readonly bySpeaker?: boolean;
}

/** How a passage was found, where a call has to say so: what it leaves out was an answer, or asked for as such. */
function uncertain(found: Found, bySpeaker = false): Finding | undefined {
  return found === 'answer' || found === 'quote' ? undefined : { found, bySpeaker };
}

/** The call that shows a place, and from there leads through the matches. */
export function showCall(place: Place, walk: Walk, offset?: number): Call {
  const matches = walk.matches.slice(0, MAX_MATCHES);
  return callTo('show', {
    place,
    matches,
    private: walk.private,
    offset,
    found: uncertain(walk.found, walk.bySpeaker),
  });
}

/**
 * The call that shows one of several matches to choose from, and leads on from there: who chooses one was at no other before, so
 * that it is the first of the walk.
 */
export function chooseCall(chosen: PlacedMatch, matches: readonly PlacedMatch[], isPrivate: boolean): Call {
  const first = matches.slice(0, MAX_MATCHES);
  const at = first.indexOf(chosen);
  const others = at === -1 ? [] : [...first.slice(at + 1), ...first.slice(0, at)];
  return showCall(placeOf(chosen), { found: 'quote', matches: [chosen, ...others], private: isPrivate });
}

/** The call that shows a passage that a quotation is about, from its words on, and leads to the others that it is about. */
export function showCheckedCall(checked: CheckedPassage, { passages }: Check): Call {
  const { passage, words } = checked;
  const sentence = words && passage.sentences.findLast(({ start }) => start <= words.start);
  const places = passages.filter((each, at) => passages.findIndex((other) => other.passage === each.passage) === at);
  return showCall(checked, { found: 'quote', matches: places.map(asPlacedMatch), private: true }, sentence?.start);
}

/** What leads on from a place: the paragraphs around it and the other matches. */
export function walkActions(place: Place, walk: Walk): Action[] {
  const { document, paragraph } = place;
  const places = walk.matches.slice(0, MAX_MATCHES).map(placeOf);
  const actions: Action[] = [];
  const add = (label: Message, to: Place | undefined) => {
    if (to) actions.push({ label, call: showCall(to, walk) });
  };
  add({ key: 'paragraphBefore', data: { paragraph: paragraph - 1 } }, placeAt(document, paragraph - 1));
  add({ key: 'paragraphAfter', data: { paragraph: paragraph + 1 } }, placeAt(document, paragraph + 1));
  const at = places.findIndex(({ passage }) => passage === place.passage);
  const next = (at + 1) % Math.max(1, places.length);
  const [first] = places;
  const { length: count } = places;
  // Of as many as a walk leads through nobody knows whether there were more.
  const isAll = count < MAX_MATCHES;
  if (at >= 0 && next !== at) add({ key: 'nextMatch', data: { number: next + 1, count, isAll } }, places[next]);
  // No “Back” where the first match is on screen, or where “Next match” leads to it anyway.
  const isNear = at === 0 || (at > 0 && next === 0);
  if (first && !isNear) add({ key: 'backToMatch', data: { paragraph: first.paragraph } }, first);
  return actions;
}

/** What leads to the rest of a passage of which a part is shown. */
export function partActions({ shown, ...walk }: QuotationReply, part: Span): Action[] {
  const rest = shown.passage.text.slice(part.end).search(/\S/);
  const action = (label: Message, offset: number): Action => ({ label, call: showCall(shown, walk, offset) });
  return [
    ...(part.start > 0 ? [action({ key: 'startOfPassage' }, 0)] : []),
    ...(rest === -1 ? [] : [action({ key: 'restOfPassage' }, part.end + rest)]),
  ];
}

/** The button for who finds that a reply is not about what they asked; none under what answers no question. */
export function insteadActions(instead: Call | null): Action[] {
  return instead === null ? [] : [{ label: { key: 'notWhatIAsked' }, call: instead }];
}

/**
 * What can be done with some paragraphs of a range: to read those before and behind them, to show them to everybody, and to take
 * them along.
 *
 * @param before Where those begin that are read before; undefined if there are none.
 */
export function rangeActions(
  reply: RangeReply,
  shown: readonly [Place, ...Place[]],
  before: Place | undefined,
): Action[] {
  const { first, last, private: isPrivate, addressee } = reply;
  const [place] = shown;
  const { document, paragraph: end } = shown.at(-1) ?? place;
  const read = (key: 'paragraphBefore' | 'paragraphAfter', paragraph: number, from: Place | undefined): Action[] =>
    from
      ? [
          {
            label: { key, data: { paragraph } },
            call: callTo('read', { place: from, first, last, private: isPrivate }),
          },
        ]
      : [];
  const share: Action = { label: { key: 'share' }, call: callTo('share', { place, last: end, to: addressee }) };
  return [
    ...read('paragraphBefore', place.paragraph - 1, before),
    ...read('paragraphAfter', end + 1, end < last ? placeAt(document, end + 1) : undefined),
    ...(isPrivate ? [share] : []),
    { label: { key: 'copy' }, call: callTo('copy', { place, last: end }) },
  ];
}

/** What can be done with the part that is shown: to show it to everybody, unless it is, and to take it along. */
export function shareAndCopy(reply: QuotationReply, part: Span): Action[] {
  const { shown, private: isPrivate, addressee, outcome, bySpeaker } = reply;
  const { focus, offset, passage } = shown;
  const isAll = part.start === 0 && part.end === passage.text.length;
  const copy = callTo('copy', { place: shown, focus, part: isAll ? null : part });
  const share = callTo('share', { place: shown, focus, offset, to: addressee, found: uncertain(outcome, bySpeaker) });
  const actions: Action[] = [
    { label: { key: 'share' }, call: share },
    { label: { key: 'copy' }, call: copy },
    ...insteadActions(reply.instead),
  ];
  return isPrivate ? actions : actions.slice(1);
}
