import { asMatch, type CheckReply, showCheckedCall } from '../chat/index.ts';
import type { Check, CheckedPassage } from '../checking/index.ts';
import type { Locale } from '../locales/index.ts';
import type { Span } from '../text/index.ts';
import type { Block, Holds } from './card.ts';
import { paragraphsOf } from './citation.ts';
import { partOf } from './excerpt.ts';
import { firstThatFits, SHARE } from './fit.ts';
import { line, note } from './lines.ts';
import type { Unit } from './pack.ts';
import { citation, partNote, quotation, showButton } from './passage-blocks.ts';
import { sourceLink } from './source-link.ts';
import { differenceText, legendOf, toneOf, verdictLabel, verdictOf } from './verdict.ts';

/**
 * The lengths, in characters, to which a quotation is cut in its verdict, where all that belongs to it has no room in one
 * message otherwise.
 */
const QUOTED_LENGTHS = [Number.POSITIVE_INFINITY, 600, 200] as const;

/** Longer quotations are cut where a check goes on in another message. */
const RESUMED_LENGTH = 80;

/** A check of a reply: the verdict, the comparison, and each passage that the quotation is about. */
export function checkUnit(check: Check, reply: Pick<CheckReply, 'isOfOne'>, locale: Locale, holds: Holds): Unit {
  const { difference, passages, titled } = check;
  const texts = titled ? [titled.title] : passages.map(({ passage }) => passage.text);
  const tone = toneOf(check);
  const rest = [
    ...(difference
      ? [
          [note(differenceText(difference, texts))],
          [line({ kind: 'small', text: legendOf(difference, check.moved, locale) }, holds)],
        ]
      : []),
    ...passages.map((passage) => checkedPassage(passage, check, locale, holds)),
  ];
  const groups = firstThatFits(
    QUOTED_LENGTHS,
    (longest) => [[line(note(verdictOf(check, reply, locale, longest), tone), holds, 1)], ...rest],
    (each) => holds(each.flat()),
  );
  return { groups, resumed: note(verdictLabel(check, reply, locale, RESUMED_LENGTH), tone) };
}

/** What a quotation has of a passage, in bold: as much of the passage around it as there is room for. */
function checkedPassage(checked: CheckedPassage, check: Check, locale: Locale, holds: Holds): Block[] {
  const { document, passage, words } = checked;
  const shown = { ...asMatch(checked), focus: words, paragraph: passage.paragraphs[0], offset: null };
  const url = sourceLink(document, passage, words);
  const button = showButton(paragraphsOf(passage), showCheckedCall(checked, check), locale);
  const around = (part: Span) => [{ ...quotation(shown, part, url), button }, ...partNote(shown, part, locale)];
  const part = partOf(shown, (candidate) => holds(around(candidate), SHARE.checked));
  return [...around(part), ...citation(shown, part, locale, holds)];
}
