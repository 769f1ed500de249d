import { quotedSpans, withoutSpans } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { isTold } from './told-of.ts';

/** Whether a paragraph behind a speaker's words tells of them, so that it is not theirs: a table, the name, “…,” she said. */
export function isNarration(block: Block, speaker: string): boolean {
  return tellsOf(block, speaker) || quotesSomebody(block.text);
}

/** Whether a paragraph among those that somebody wrote is not theirs: a table, or one with the name. They may quote others. */
export function tellsOf(block: Block, writer: string): boolean {
  return (block.kind === 'paragraph' && block.isRow === true) || names(block.text, writer);
}

/** What somebody says of themselves. */
const FIRST_PERSON =
  /[我私僕]|(?<![\p{L}\p{M}])(?:I|we|my|our|ich|wir|yo|nosotros|je|nous|eu|nós|я|мы)(?![\p{L}\p{M}])/iu;

/** Whether whoever says a text speaks of themselves, outside of quotation marks. */
export function isOfThemselves(text: string): boolean {
  return FIRST_PERSON.test(withoutSpans(text, quotedSpans(text)));
}

/** Whether a text has somebody's name, or the last part of it, and is not what they say of themselves. */
function names(text: string, name: string): boolean {
  if (isOfThemselves(text)) return false;
  const lastName = /\p{L}[\p{L}\p{M}’'-]{2,}$/u.exec(name)?.[0] ?? name;
  const folded = lastName.toLowerCase();
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []).some(
    (word) => word.replace(/[’']s?$/, '') === folded || (/^\p{Lo}/u.test(folded) && word.includes(folded)),
  );
}

function quotesSomebody(text: string): boolean {
  return quotedSpans(text).some(({ end }) => isTold(text.slice(end)));
}
