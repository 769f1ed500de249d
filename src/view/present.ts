import {
  type Action,
  asMatch,
  asPlacedMatch,
  type CopyReply,
  type Delivery,
  insteadActions,
  type ListReply,
  partActions,
  type QuotationReply,
  type RangeReply,
  type Reply,
  rangeActions,
  type Shown,
  shareAndCopy,
  showCheckedCall,
} from '../chat/index.ts';
import type { Check, CheckedPassage } from '../checking/index.ts';
import type { Place } from '../documents/index.ts';
import { type Locale, type Message, plain, type RichText, say, text, user } from '../locales/index.ts';
import { contains, intersection, memoized, type Span, shifted, truncate } from '../text/index.ts';
import { aboutText } from './about.ts';
import { captionOf, speakerOf } from './attribution.ts';
import type { Block, Button, Card, Holds, Tone } from './card.ts';
import { paragraphsOf, plainCitation, sourceOf } from './citation.ts';
import { excerptOf, excerptText, partOf } from './excerpt.ts';
import { firstThatFits } from './fit.ts';
import { headerText } from './header.ts';
import { pack } from './pack.ts';
import { PassageCache } from './passage-cache.ts';
import { sourceLink } from './source-link.ts';
import { talkText } from './talk.ts';
import { differenceText, toneOf, verdictOf } from './verdict.ts';

/** What some blocks may take of a message, so that there is room for the others. */
const SHARE = {
  /** A line of ours above or below a quotation. */
  line: 0.25,
  /** A passage in a list. */
  item: 0.1,
  /** A passage that a checked quotation is about. */
  checked: 0.45,
  /** What may be posted again for everybody, below a line that says who does so. */
  posted: 0.94,
  /** What can be copied: the asker's language may need more words than the server's, in which it is shown. */
  copied: 0.975,
};

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
      return [cardOf([...heading(reply, locale, holds), ...itemsOf(reply, locale, holds)])];
    case 'check': {
      const groups = reply.checks.flatMap((check) => [
        [line(note(verdictOf(check, locale), toneOf(check)), holds, 1)],
        ...(check.difference
          ? [
              [
                note(
                  differenceText(
                    check.difference,
                    check.passages.map(({ passage }) => passage.text),
                  ),
                ),
              ],
              [saying('small', { key: 'differenceLegend' }, locale, holds)],
            ]
          : []),
        ...check.passages.map((passage) => checkedPassage(passage, check, locale, holds)),
        [EMPTY_LINE],
      ]);
      const cards = pack(groups, holds);
      return cards.map((blocks) => ({ ...cardOf(blocks), isShareable: cards.length === 1 }));
    }
    case 'copy':
      return [cardOf(copyOf(reply, locale, holds))];
    case 'about':
      return [
        cardOf([
          documentsBlock((most) => aboutText(reply.documents, locale, most, reply.keepsMissed), MOST_DOCUMENTS, holds),
        ]),
      ];
    case 'header': {
      const answer = documentsBlock((most) => headerText(reply, locale, most), MOST_ANSWERED, holds);
      return [cardOf([...heading(reply, locale, holds), answer])];
    }
    case 'talk':
      return [cardOf([line(note(talkText(reply, locale)), holds, 1)])];
  }
}

function cardOf(blocks: readonly Block[], buttons: Card['buttons'] = []): Card {
  return { blocks, buttons, isShareable: false };
}

function note(written: RichText, tone?: Tone): Extract<Block, { readonly kind: 'note' }> {
  return { kind: 'note', text: written, ...(tone && { tone }) };
}

const EMPTY_LINE = note([]);

/** Longer lines of ours are cut to these lengths, where they must be. */
const LINE_LENGTHS = [Number.POSITIVE_INFINITY, 500, 250] as const;

type Line = Extract<Block, { readonly kind: 'note' | 'citation' | 'small' }>;

/** A line of ours; without room for it, it loses its links and emphasis, and then its end. */
function line(whole: Line, holds: Holds, share = SHARE.line): Line {
  const cutTo = (length: number): Line =>
    length === Number.POSITIVE_INFINITY ? whole : { ...whole, text: [truncate(plain(whole.text), length)] };
  return firstThatFits(LINE_LENGTHS, cutTo, (block) => holds([block], share));
}

function saying(kind: 'note' | 'small', message: Message, locale: Locale, holds: Holds): Block {
  return line({ kind, text: say(locale, message) }, holds);
}

/** Whom a reply is for, who shared it, and what to say before anything else. */
function heading({ addressee, sharedBy, message }: Delivery, locale: Locale, holds: Holds): Block[] {
  return [
    ...(addressee === null ? [] : [note([user(addressee)])]),
    ...(sharedBy === null ? [] : [saying('note', { key: 'sharedBy', data: { user: sharedBy } }, locale, holds)]),
    ...(message ? [saying('note', message, locale, holds)] : []),
  ];
}

/** A passage, or as much of it as there is room for, with its citation and what leads on from there. */
function quotationCard(reply: QuotationReply, locale: Locale, holds: Holds): Card {
  const { shown } = reply;
  const above = heading(reply, locale, holds);
  const { rival } = reply;
  const below = rival ? [saying('small', { key: 'rival', data: { title: rival.title } }, locale, holds)] : [];
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
  const button = (action: Action) => buttonOf(action, locale);
  return cardOf(around(part), [
    [...reply.actions, ...partActions(reply, part)].map(button),
    [
      ...shareAndCopy(reply, part).map(button),
      ...(url === null ? [] : [{ label: plain(say(locale, { key: 'readInSource' })), url }]),
    ],
  ]);
}

/** As many passages of a range as there is room for, each with its citation; where that is one, it stands as others do. */
function rangeCard(reply: RangeReply, locale: Locale, holds: Holds): Card {
  const { places, alone, private: isPrivate, addressee, sharedBy } = reply;
  const blocks = heading(reply, locale, holds);
  let last: Place | undefined;
  for (const [index, place] of places.entries()) {
    const { document, passage } = place;
    const shown = { ...asPlacedMatch(place), paragraph: place.paragraph, offset: null };
    const whole = { start: 0, end: passage.text.length };
    const cited = [
      quotation(shown, whole, sourceLink(document, passage, null)),
      ...citation(shown, whole, locale, holds),
    ];
    const further = index === 0 ? cited : [EMPTY_LINE, ...cited];
    if (!holds([...blocks, ...further], isPrivate ? SHARE.posted : 1)) break;
    blocks.push(...further);
    last = index === 0 ? undefined : place;
  }
  if (!last) return quotationCard({ ...alone, addressee, sharedBy }, locale, holds);
  const buttons = rangeActions(reply, last).map((action) => buttonOf(action, locale));
  return { blocks, buttons: [buttons], isShareable: isPrivate };
}

function buttonOf({ label, call }: Action, locale: Locale): Button {
  return { label: plain(say(locale, label)), call };
}

type Quotation = Extract<Block, { readonly kind: 'quotation' }>;

/** Blocks of the passages that were shown lately: most are shown again, and each is put into markup once. */
const quotations = new PassageCache<Quotation>();
const citations = memoized((_: Locale) => new PassageCache<Block[]>());
const copies = memoized((_: Locale) => new PassageCache<Block[]>());

function pieceOf({ focus, paragraph }: Shown, part: Span): string {
  return [part.start, part.end, focus?.start, focus?.end, paragraph].join(' ');
}

/** A part of a passage, its focus in bold unless that would be all of the passage. */
function quotation(shown: Shown, part: Span, source: string | null): Quotation {
  const { document, passage, focus } = shown;
  return quotations.get(document, passage, pieceOf(shown, part), () => {
    const { text: whole } = passage;
    const isAll = focus !== null && focus.start <= 0 && focus.end >= whole.length;
    const bold = focus && !isAll ? intersection(focus, part) : null;
    return {
      kind: 'quotation',
      text: whole.slice(part.start, part.end),
      bold: bold ? [shifted(bold, -part.start)] : [],
      source,
      call: null,
    };
  });
}

function partNote({ passage }: Pick<Shown, 'passage'>, part: Span, locale: Locale): Block[] {
  const begins = part.start === 0;
  const ends = part.end === passage.text.length;
  return begins && ends ? [] : [{ kind: 'small', text: say(locale, { key: 'part', data: { begins, ends } }) }];
}

/** Who says the words in bold, or all that are shown, and where they stand. */
function citation(shown: Shown, part: Span, locale: Locale, holds: Holds): Block[] {
  const source = (isLinked: boolean): Block => ({ kind: 'small', text: sourceOf(shown, locale, isLinked) });
  const { document, passage } = shown;
  const whole = citations(locale).get(document, passage, pieceOf(shown, part), () => [
    { kind: 'citation', text: captionOf(shown, part, locale) },
    source(true),
  ]);
  // If there is room for both, there is for each: one look is enough for most.
  if (holds(whole, SHARE.line)) return whole;
  // Cut at its end it would lose the passage's id; it can do without its link.
  const fitting = firstThatFits([true, false], source, (block) => holds([block], SHARE.line));
  return [line({ kind: 'citation', text: captionOf(shown, part, locale) }, holds), fitting];
}

/** Of the lines below a passage that is copied, but for its link. */
const LONGEST_COPIED_LINE = 400;

/** A passage's parts as plain text with its citation. */
function copier(shown: Shown, locale: Locale): (part: Span) => Block[] {
  const { document, passage } = shown;
  return (part) =>
    copies(locale).get(document, passage, pieceOf(shown, part), () => {
      const [attribution = '', source = '', ...url] = plainCitation(shown, part, locale);
      const below = [truncate(attribution, LONGEST_COPIED_LINE), truncate(source, LONGEST_COPIED_LINE), ...url];
      return [
        { kind: 'copyable', text: [passage.text.slice(part.start, part.end), ...below].join('\n') },
        ...partNote(shown, part, locale),
      ];
    });
}

function copyOf({ shown, part }: CopyReply, locale: Locale, holds: Holds): Block[] {
  const copied = copier(shown, locale);
  const asked = part ?? { start: 0, end: shown.passage.text.length };
  if (holds(copied(asked))) return copied(asked);
  const fits = (candidate: Span) => contains(asked, candidate) && holds(copied(candidate));
  return copied(partOf({ ...shown, offset: asked.start }, fits));
}

/** What a quotation has of a passage, in bold: as much of the passage around it as there is room for. */
function checkedPassage(checked: CheckedPassage, check: Check, locale: Locale, holds: Holds): Block[] {
  const { document, passage, words } = checked;
  const shown = { ...asMatch(checked), focus: words, paragraph: passage.paragraphs[0], offset: null };
  const url = sourceLink(document, passage, words);
  const call = showCheckedCall(checked, check);
  const around = (part: Span) => [{ ...quotation(shown, part, url), call }, ...partNote(shown, part, locale)];
  const part = partOf(shown, (candidate) => holds(around(candidate), SHARE.checked));
  return [...around(part), ...citation(shown, part, locale, holds)];
}

/** The lengths, in characters, that are tried for the excerpt of a passage in a list, and for the names before it. */
const ITEM_LENGTHS = [
  { excerpt: 140, title: 30, speaker: 60 },
  { excerpt: 100, title: 30, speaker: 60 },
  { excerpt: 60, title: 30, speaker: 40 },
  { excerpt: 30, title: 30, speaker: 40 },
  { excerpt: 30, title: 15, speaker: 20 },
] as const;

function itemsOf({ items }: ListReply, locale: Locale, holds: Holds): Block[] {
  const areOfSeveral = new Set(items.map(({ match }) => match.document)).size > 1;
  return items.map(({ match, call }) => {
    const { passage, document } = match;
    const place = [paragraphsOf(passage), ...(passage.label === null ? [] : [passage.label])].join(' · ');
    const title = areOfSeveral ? [document.title] : [];
    const item = (lengths: (typeof ITEM_LENGTHS)[number]): Block => {
      const excerpt = excerptOf(match, lengths.excerpt);
      const speaker = speakerOf(passage, excerpt, document, locale);
      // The words of a document without a publisher are said to be from its title.
      const names = [...new Set([...title, speaker])];
      const [last = '', ...before] = names.toReversed();
      const short = [...before.map((name) => truncate(name, lengths.title)), truncate(last, lengths.speaker)];
      const named = [place, ...short].join(' · ');
      return {
        kind: 'item',
        text: text`${named}: ${excerptText(match, excerpt)}`,
        label: plain(say(locale, { key: 'show', data: { passage: [paragraphsOf(passage), ...title].join(' · ') } })),
        call,
      };
    };
    return firstThatFits(ITEM_LENGTHS, item, (block) => holds([block], SHARE.item));
  });
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
