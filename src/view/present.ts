import {
  type Action,
  asPlacedMatch,
  type CheckReply,
  type CopyReply,
  insteadActions,
  partActions,
  placeOf,
  type QuotationReply,
  type RangeReply,
  type Reply,
  rangeActions,
  shareAndCopy,
} from '../chat/index.ts';
import type { Place } from '../documents/index.ts';
import { type Locale, plain, type RichText, say } from '../locales/index.ts';
import { contains, type Span, wholeOf } from '../text/index.ts';
import { aboutText } from './about.ts';
import type { Block, Button, Card, Holds } from './card.ts';
import { checkUnit } from './checks.ts';
import { partOf } from './excerpt.ts';
import { firstThatFit, firstThatFits, SHARE } from './fit.ts';
import { headerText } from './header.ts';
import { itemsOf } from './items.ts';
import { EMPTY_LINE, heading, line, note, saying } from './lines.ts';
import { itemsBelow, itemsNote, listBlocks } from './listed.ts';
import { pack } from './pack.ts';
import { citation, copier, partNote, quotation } from './passage-blocks.ts';
import { sourceLink } from './source-link.ts';
import { talkText } from './talk.ts';

/** A reply as messages, in a language: one, or several where a check takes more room. */
export function present(reply: Reply, locale: Locale, holds: Holds): Card[] {
  switch (reply.kind) {
    case 'quotation':
      return [quotationCard(reply, locale, holds)];
    case 'range':
      return [rangeCard(reply, locale, holds)];
    case 'nothing': {
      const buttons = insteadActions(reply.instead).map((action) => buttonOf(action, locale));
      return [cardOf(heading(reply, locale, holds), [buttons])];
    }
    case 'error':
      return [cardOf(heading(reply, locale, holds))];
    case 'list':
      return [
        cardOf(
          [...heading(reply, locale, holds), ...itemsOf(reply, locale, holds)],
          reply.actions.length === 0 ? [] : [reply.actions.map((action) => buttonOf(action, locale))],
        ),
      ];
    case 'check':
      return checkCards(reply, locale, holds);
    case 'copy':
      return copyCards(reply, locale, holds);
    case 'about': {
      const about = documentsBlock((most) => aboutText(reply, locale, most), MOST_DOCUMENTS, holds);
      return [cardOf([about])];
    }
    case 'header': {
      const answer = documentsBlock((most) => headerText(reply, locale, most), MOST_ANSWERED, holds);
      return [cardOf([...heading(reply, locale, holds), answer])];
    }
    case 'talk':
      return [cardOf([line(note(talkText(reply, locale)), holds, 1)])];
  }
}

function cardOf(blocks: readonly Block[], buttons: Card['buttons'] = []): Card {
  return { blocks, buttons, edition: null };
}

/** A passage, or as much of it as there is room for, with its citation and what leads on from there. */
function quotationCard(reply: QuotationReply, locale: Locale, holds: Holds): Card {
  const { shown } = reply;
  const above = heading(reply, locale, holds);
  const below = reply.note ? [saying('small', reply.note, locale, holds)] : [];
  const url = sourceLink(shown.document, shown.passage, shown.focus);
  // What there was room for is what is shown.
  const tried = new Map<string, Block[]>();
  const around = (part: Span) => {
    const key = `${part.start}-${part.end}`;
    const blocks = tried.get(key) ?? [
      ...above,
      quotation(shown, part, url),
      ...partNote(shown, part, locale),
      ...citation(shown, part, locale, holds),
      ...below,
    ];
    tried.set(key, blocks);
    return blocks;
  };
  const copied = copier(shown, locale);
  // “Copy” must have room for whatever is shown.
  const part = partOf(shown, (candidate) => holds(around(candidate)) && holds(copied(candidate), SHARE.copied));
  const withItems = (items: readonly Place[], all: readonly Place[]) => [
    ...above,
    ...listBlocks(shown, part, items, url),
    ...itemsNote(shown, items, all, locale),
    ...citation(shown, part, locale, holds, items.at(-1)?.paragraph),
    ...below,
  ];
  const items = reply.note ? [] : itemsBelow(shown, part, locale);
  const listed = firstThatFit(items, (some) => holds(withItems(some, items)));
  const button = (action: Action) => buttonOf(action, locale);
  return cardOf(listed.length > 0 ? withItems(listed, items) : around(part), [
    [...reply.actions, ...partActions(reply, part)].map(button),
    [
      ...shareAndCopy(reply, part).map(button),
      ...(url === null ? [] : [{ label: plain(say(locale, { key: 'readInSource' })), url }]),
    ],
  ]);
}

/** As many passages of a range as there is room for, each with its citation; where that is one, it stands as others do. */
function rangeCard(reply: RangeReply, locale: Locale, holds: Holds): Card {
  const { places, before, alone, private: isPrivate, addressee, sharedBy } = reply;
  const above = heading(reply, locale, holds);
  const room = isPrivate ? SHARE.posted : 1;
  const holdsOf = (shown: readonly Place[], note: readonly Block[]) =>
    holds([...above, ...joinedBlocks(shown.map((place) => citedBlocks(place, locale, holds))), ...note], room);
  const [start, ...others] = places;
  if (!start) return quotationCard(alone, locale, holds);
  const shown: [Place, ...Place[]] = [start];
  for (const place of others) {
    if (!holdsOf([...shown, place], [rangeNote(reply, [start, place], locale)])) break;
    shown.push(place);
  }
  const isAll = shown.length > reply.last - reply.first;
  const note = isAll ? [] : [rangeNote(reply, shown, locale)];
  if (shown.length === 1) {
    const data = rangeData(reply, shown);
    const said = { ...alone, addressee, sharedBy, note: { key: 'rangePart' as const, data } };
    return quotationCard(said, locale, holds);
  }
  const earlier: Place[] = [];
  for (const place of before) {
    if (earlier.length > 0 && !holdsOf([place, ...earlier], [rangeNote(reply, [place, ...earlier], locale)])) break;
    earlier.unshift(place);
  }
  const buttons = rangeActions(reply, shown, earlier[0]).map((action) => buttonOf(action, locale));
  const cited = joinedBlocks(shown.map((place) => citedBlocks(place, locale, holds)));
  return cardOf([...above, ...cited, ...note], [buttons]);
}

function citedBlocks(place: Place, locale: Locale, holds: Holds): Block[] {
  const { document, passage } = place;
  const shown = { ...asPlacedMatch(place), paragraph: place.paragraph, offset: null };
  const whole = wholeOf(passage);
  return [quotation(shown, whole, sourceLink(document, passage, null)), ...citation(shown, whole, locale, holds)];
}

/** With an empty line between two. */
function joinedBlocks(parts: readonly (readonly Block[])[]): Block[] {
  return parts.flatMap((blocks, index) => (index === 0 ? blocks : [EMPTY_LINE, ...blocks]));
}

function rangeData({ first, last }: RangeReply, shown: readonly Place[]) {
  const numbers = shown.map(({ paragraph }) => paragraph);
  return { from: Math.min(...numbers), to: Math.max(...numbers), first, last };
}

/** Which paragraphs of a range these are. */
function rangeNote(reply: RangeReply, shown: readonly Place[], locale: Locale): Block {
  return { kind: 'small', text: say(locale, { key: 'rangePart', data: rangeData(reply, shown) }) };
}

/** The checks of a reply, divided between quotations: each message can be shared by itself. */
function checkCards(reply: CheckReply, locale: Locale, holds: Holds): Card[] {
  const { checks, edition, private: isPrivate } = reply;
  const holdsShared: Holds = (blocks, share = 1) => holds(blocks, isPrivate ? share * SHARE.posted : share);
  const above = heading(reply, locale, holds);
  const units = [
    ...(above.length === 0 ? [] : [{ groups: [above], resumed: EMPTY_LINE }]),
    ...checks.map((check) => checkUnit(check, reply, locale, holdsShared)),
  ];
  const more = { groups: [[saying('small', { key: 'moreChecks' }, locale, holds)]], resumed: EMPTY_LINE };
  const messages = pack(checks.some(({ hasMore }) => hasMore) ? [...units, more] : units, holdsShared);
  return messages.map((blocks) => ({ ...cardOf(blocks), edition: isPrivate ? edition : null }));
}

function buttonOf({ label, call }: Action, locale: Locale): Button {
  return { label: plain(say(locale, label)), call };
}

/** A passage and those behind it, in as few messages as hold them. */
function copyCards(reply: CopyReply, locale: Locale, holds: Holds): Card[] {
  const further = reply.further.map((match) => {
    const shown = { ...match, paragraph: placeOf(match).paragraph, offset: null };
    return copyOf({ shown, part: null }, locale, holds);
  });
  const units = [copyOf(reply, locale, holds), ...further].map((blocks) => ({ groups: [blocks], resumed: EMPTY_LINE }));
  return pack(units, holds).map((blocks) => cardOf(blocks));
}

function copyOf({ shown, part }: Pick<CopyReply, 'shown' | 'part'>, locale: Locale, holds: Holds): Block[] {
  const copied = copier(shown, locale);
  const asked = part ?? wholeOf(shown.passage);
  const items = firstThatFit(itemsBelow(shown, asked, locale), (some) => holds(copied(asked, some)));
  if (holds(copied(asked))) return copied(asked, items);
  const fits = (candidate: Span) => contains(asked, candidate) && holds(copied(candidate));
  return copied(partOf({ ...shown, offset: asked.start }, fits));
}

/** At most so many documents are named, or as many fewer as there is room for. */
const MOST_DOCUMENTS = [20, 8, 6, 4, 2] as const;
/** Of at most so many a question is answered. */
const MOST_ANSWERED = [5, 3, 2, 1] as const;

/** @param written What is to be said if so many documents at most are named. */
function documentsBlock(
  written: (most: number) => RichText,
  most: readonly [number, ...number[]],
  holds: Holds,
): Block {
  const fitting = firstThatFits(most, written, (each) => holds([note(each)]));
  return line(note(fitting), holds, 1);
}
