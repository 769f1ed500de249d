import { type Span, spanAt, type Token, termPrior, tokenize } from '../../text/index.ts';
import type { CheckedPassage } from '../words/runs.ts';

/** Words that weigh less are no one's in particular: “of course”, “we have to work together”. */
const LEAST = 2.2;
/** What a function word weighs. */
const LIGHT = 0.3;
/** What another word weighs of which nobody knows how common it is. Not all that are no English words are rare. */
const FOREIGN = 0.7;

/**
 * Whether some words are no one's in particular, so that nobody is wrong who gives them to somebody else: too few, or too
 * common, to tell who says them, or no more than a name, as “Winter Olympic Games”.
 */
export function areAnybodys(passages: readonly CheckedPassage[]): boolean {
  let weight = 0;
  for (const { document, passage, pieces } of passages) {
    const isEnglish = /^en\b/.test(document.language);
    for (const piece of pieces) {
      weight += weightOf(passage.text, piece, isEnglish);
      if (weight >= LEAST) return false;
    }
  }
  return true;
}

/**
 * Whether some words are whole sentences, or what stands before a colon or a semicolon of one, as “Children still drown.”: whoever
 * else may say them, somebody says them there.
 */
export function areSentences(passages: readonly CheckedPassage[]): boolean {
  return passages.every(({ passage, pieces }) =>
    pieces.every(({ start, end }) => {
      const first = spanAt(passage.sentences, start);
      const last = spanAt(passage.sentences, end - 1);
      if (!first || !last) return false;
      const before = passage.text.slice(first.start, start);
      const behind = passage.text.slice(end, last.end);
      return /^[\p{P}\s]*$/u.test(before) && /^(?:[\p{P}\s]*$|\s*[:;：；])/u.test(behind);
    }),
  );
}

function weightOf(text: string, { start, end }: Span, isEnglish: boolean): number {
  let last = 0;
  const tokens = tokenize(text.slice(start, end)).filter((token) => {
    // Of a name of several words the parts are none; “military-technical” says more than its words.
    const isApart = token.start >= last || token.joined;
    last = Math.max(last, token.end);
    return isApart;
  });
  const content = tokens.filter(({ kind }) => kind !== 'function');
  const isName = (token: Token) => /[\p{L}\p{N},]\s+\p{Lu}$/u.test(text.slice(0, start + token.start + 1));
  const isHeavy = content.length > 0 && !content.every(isName);
  const weightOfOne = ({ term }: Token) => (isEnglish ? termPrior(term) : FOREIGN);
  const heavy = isHeavy ? content.reduce((sum, token) => sum + weightOfOne(token), 0) : LIGHT * content.length;
  return heavy + LIGHT * (tokens.length - content.length);
}
