import { talkIn } from '../talk/understand.ts';
import { foldUnmarked } from './read.ts';
import { tokensOf } from './words.ts';

/** In UTF-16 units: who wants a paragraph translated needs no more. */
const LONGEST = 120;
/** What every list of talk has for a document. */
const DOCUMENT = ' document ';

/** Whether a text that refers to a paragraph wants it told otherwise: “translate paragraph 4 into Spanish”, “explain ¶ 4”. */
export function asksToRetell(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = foldUnmarked(text);
  const document = tokensOf(folded).reduceRight((rest, { kind, start, end }) => {
    const isPart = 'PQpSA'.includes(kind);
    const isNumber = 'NCOoLlDn#'.includes(kind);
    return isPart || isNumber ? rest.slice(0, start) + (isPart ? DOCUMENT : ' ') + rest.slice(end) : rest;
  }, folded);
  return document.includes(DOCUMENT) && talkIn(document)?.kind === 'summary';
}
