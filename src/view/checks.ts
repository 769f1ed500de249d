import { asMatch, type CheckReply, showCheckedCall } from '../chat/index.ts';
import type { Check, CheckedPassage } from '../checking/index.ts';
import type { Locale } from '../locales/index.ts';
import type { Span } from '../text/index.ts';
import type { Block, Holds } from './card.ts';
import { partOf } from './excerpt.ts';
import { SHARE } from './fit.ts';
import { EMPTY_LINE, line, note, saying } from './lines.ts';
import { citation, partNote, quotation } from './passage-blocks.ts';
import { sourceLink } from './source-link.ts';
import { differenceText, toneOf, verdictOf } from './verdict.ts';

/**
 * A check of a reply in groups that stay together: the verdict, the comparison, each passage that the quotation is
 * about, and whether others were left out behind it.
 */
export function checkBlocks(check: Check, reply: Pick<CheckReply, 'isOfOne'>, locale: Locale, holds: Holds): Block[][] {
  const { difference, passages, hasMore, titled } = check;
  const texts = titled ? [titled.title] : passages.map(({ passage }) => passage.text);
  return [
    [line(note(verdictOf(check, reply, locale), toneOf(check)), holds, 1)],
    ...(difference
      ? [[note(differenceText(difference, texts))], [saying('small', { key: 'differenceLegend' }, locale, holds)]]
      : []),
    ...passages.map((passage) => checkedPassage(passage, check, locale, holds)),
    ...(hasMore ? [[EMPTY_LINE, saying('small', { key: 'moreChecks' }, locale, holds)]] : []),
    [EMPTY_LINE],
  ];
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
