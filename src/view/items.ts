import type { ListReply } from '../chat/index.ts';
import { type Locale, text } from '../locales/index.ts';
import { truncate, wholeOf } from '../text/index.ts';
import { briefAttributionOf } from './attribution.ts';
import type { Block, Holds } from './card.ts';
import { paragraphsOf } from './citation.ts';
import { excerptOf, excerptText } from './excerpt.ts';
import { firstThatFits, SHARE } from './fit.ts';
import { showButton } from './passage-blocks.ts';

/** The lengths, in characters, that are tried for the excerpt of a passage in a list, and for the names before it. */
const ITEM_LENGTHS = [
  { excerpt: 140, title: 30, speaker: 60 },
  { excerpt: 100, title: 30, speaker: 60 },
  { excerpt: 60, title: 30, speaker: 40 },
  { excerpt: 30, title: 30, speaker: 40 },
  { excerpt: 30, title: 15, speaker: 20 },
] as const;

/** The passages of a list, a line each, with the button that shows it. */
export function itemsOf({ items }: ListReply, locale: Locale, holds: Holds): Block[] {
  const areOfSeveral = new Set(items.map(({ match }) => match.document)).size > 1;
  return items.map(({ match, call }) => {
    const { passage, document } = match;
    const place = [paragraphsOf(passage), ...(passage.label === null ? [] : [passage.label])].join(' · ');
    const title = areOfSeveral ? [document.title] : [];
    const item = (lengths: (typeof ITEM_LENGTHS)[number]): Block => {
      const excerpt = excerptOf(match, lengths.excerpt);
      // Which of its words are meant is not known of what is found by its questions alone.
      const isHead = match.focus === null && match.highlights.length === 0;
      const speaker = briefAttributionOf(passage, isHead ? wholeOf(passage) : excerpt, document, locale);
      // The words of a document without a publisher are said to be from its title.
      const names = [...new Set([...title, speaker])];
      const [last = '', ...before] = names.toReversed();
      const short = [...before.map((name) => truncate(name, lengths.title)), truncate(last, lengths.speaker)];
      const named = [place, ...short].join(' · ');
      return {
        kind: 'item',
        text: text`${named}${locale.formats.punctuation.colon}${excerptText(match, excerpt)}`,
        button: showButton(paragraphsOf(passage), call, locale),
        apart: showButton(
          [paragraphsOf(passage), ...title.map((name) => truncate(name, lengths.title))].join(' · '),
          call,
          locale,
        ),
      };
    };
    return firstThatFits(ITEM_LENGTHS, item, (block) => holds([block], SHARE.item));
  });
}
