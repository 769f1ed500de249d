import type { Call, Shown } from '../chat/index.ts';
import type { Place } from '../documents/index.ts';
import { type Locale, plain, say } from '../locales/index.ts';
import { intersection, memoized, type Span, shifted, truncate } from '../text/index.ts';
import { captionOf } from './attribution.ts';
import type { Block, CallButton, Holds } from './card.ts';
import { plainCitation, sourceOf } from './citation.ts';
import { firstThatFits, SHARE } from './fit.ts';
import { line } from './lines.ts';
import { PassageCache } from './passage-cache.ts';

type Quotation = Extract<Block, { readonly kind: 'quotation' }>;

/** Blocks of the passages that were shown lately: most are shown again, and each is put into markup once. */
const quotations = new PassageCache<Quotation>();
const citations = memoized((_: Locale) => new PassageCache<Block[]>());
const copies = memoized((_: Locale) => new PassageCache<Block[]>());

function pieceOf({ focus, paragraph }: Shown, part: Span): string {
  return [part.start, part.end, focus?.start, focus?.end, paragraph].join(' ');
}

/** A part of a passage, its focus in bold unless that would be all of the passage. */
export function quotation(shown: Shown, part: Span, source: string | null): Quotation {
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
      button: null,
    };
  });
}

/**
 * What shows a passage.
 *
 * @param passage Its paragraph; where the button stands elsewhere, its document, too.
 */
export function showButton(passage: string, call: Call, locale: Locale): CallButton {
  return { label: plain(say(locale, { key: 'show', data: { passage } })), call };
}

export function partNote({ passage }: Pick<Shown, 'passage'>, part: Span, locale: Locale): Block[] {
  const begins = part.start === 0;
  const ends = part.end === passage.text.length;
  return begins && ends ? [] : [{ kind: 'small', text: say(locale, { key: 'part', data: { begins, ends } }) }];
}

/**
 * Who says the words in bold, or all that are shown, and where they stand.
 *
 * @param last The last paragraph that is shown, where items stand below the passage.
 */
export function citation(shown: Shown, part: Span, locale: Locale, holds: Holds, last = shown.paragraph): Block[] {
  const source = (isLinked: boolean): Block => ({ kind: 'small', text: sourceOf(shown, locale, isLinked, last) });
  const { document, passage } = shown;
  const whole = citations(locale).get(document, passage, `${pieceOf(shown, part)} ${last}`, () => [
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

/** A passage's parts as plain text, with some items below it, and its citation. */
export function copier(shown: Shown, locale: Locale): (part: Span, items?: readonly Place[]) => Block[] {
  const { document, passage } = shown;
  return (part, items = []) =>
    copies(locale).get(document, passage, `${pieceOf(shown, part)} ${items.length}`, () => {
      const last = items.at(-1)?.paragraph;
      const [attribution = '', source = '', ...url] = plainCitation(shown, part, locale, last);
      const below = [truncate(attribution, LONGEST_COPIED_LINE), truncate(source, LONGEST_COPIED_LINE), ...url];
      const words = [passage.text.slice(part.start, part.end), ...items.map((item) => item.passage.text)];
      return [{ kind: 'copyable', text: [...words, ...below].join('\n') }, ...partNote(shown, part, locale)];
    });
}
