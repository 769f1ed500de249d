import type { Document } from '../documents/index.ts';
import type { Library } from '../library.ts';
import { listOf } from './list.ts';
import { nearEnough } from './no.ts';
import type { ListReply } from './reply.ts';
import { MAX_MATCHES } from './walk.ts';

/**
 * What else there is for a question: the other matches; or, where nothing answers, the question most like it that the best
 * passage does answer, said to be ours; or else to search for its words.
 *
 * @param documents Those to look in; all if left out.
 */
export function insteadReply(
  question: string,
  documents: readonly Document[] | undefined,
  { searcher }: Library,
): ListReply {
  const { matches, outcome, content } = searcher.search(question, { documents, limit: 1 + MAX_MATCHES });
  const [best, ...others] = matches;
  const other = outcome === 'none' ? [] : nearEnough(others);
  if (other.length > 0) return listOf(other, { key: 'otherMatches' }, true, null);
  const closest = best && outcome === 'none' ? searcher.answeredQuestion(question, best) : undefined;
  if (best && closest !== undefined) {
    return listOf([best], { key: 'answersQuestion', data: { question: closest } }, true, null);
  }
  const typed = content.map((word) => word.typed);
  return listOf([], { key: 'searchInstead', data: { words: asTyped(typed, question) || question } }, true, null);
}

/** Words of a question, with a space between two unless they stand there as one: 马克龙 is two to a segmenter. */
function asTyped(words: readonly string[], question: string): string {
  return words.map((word, at) => (at === 0 || question.includes(`${words[at - 1]}${word}`) ? '' : ' ') + word).join('');
}
