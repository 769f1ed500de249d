import type { Block } from '../draft.ts';
import { anySource } from '../languages/index.ts';

/** A page that asks for consent, or for a script, is no longer than this, in characters. */
const LONGEST = 1000;
const COOKIES = new RegExp(
  anySource(({ pages }) => pages?.cookies),
  'giu',
);
const SCRIPTS = new RegExp(
  [
    anySource(({ pages }) => pages?.browserChecks),
    `(?:${anySource(({ pages }) => pages?.enable)}).{0,30}javascript`,
    `javascript.{0,40}(?:${anySource(({ pages }) => pages?.disabled)})`,
  ].join('|'),
  'iu',
);
/** What stands where a page ends for those who do not pay. */
const OFFER = new RegExp(
  anySource(({ pages }) => pages?.offers),
  'iu',
);
/** An offer is so short, in characters; one among so many last blocks is told first, since the draft has it. */
const [LONGEST_OFFER, LAST] = [300, 5];

/**
 * Whether a page seems to keep back its text, in a sentence.
 *
 * @param all What the page shows, with what is none of its text.
 */
export function aboutWithheld(blocks: readonly Block[], all: readonly Block[]): string[] {
  const text = blocks.map((block) => block.text).join('\n');
  if (text.length <= LONGEST && ((text.match(COOKIES) ?? []).length > 1 || SCRIPTS.test(text)))
    return ['All that was found speaks of cookies or JavaScript: save the page in a browser, and add the file.'];
  const offer = [...blocks.slice(-LAST), ...all].find(
    (block) => block.text.length <= LONGEST_OFFER && OFFER.test(block.text),
  );
  return offer
    ? [
        `The page offers to go on for those who subscribe or log in: “${offer.text}” If the text breaks off, log in in a browser, save the page, and add the file; else remove the offer.`,
      ]
    : [];
}
