import type { Document } from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message } from '../locales/index.ts';
import { listOf } from './list.ts';
import { nearEnough } from './no.ts';
import { searchFor } from './phrases.ts';
import type { ListReply } from './reply.ts';
import { withoutTalk } from './talk/understand.ts';
import { MAX_MATCHES } from './walk.ts';

/**
 * What else there is for a question: the other matches, before which, where nothing answers, the question most like it that the
 * best passage does answer, said to be ours; or else to search for those of its words that other passages hold.
 *
 * @param documents Those to look in; all if left out.
 */
export function insteadReply(
  question: string,
  documents: readonly Document[] | undefined,
  library: Library,
): ListReply {
  const { searcher } = library;
  const found = searchFor(withoutTalk(question), { documents, limit: 1 + MAX_MATCHES }, library);
  const { outcome, content } = found;
  const [best, ...others] = found.matches;
  const closest = best && outcome === 'none' ? searcher.answeredQuestion(question, best) : undefined;
  if (best && closest !== undefined) {
    return listOf([best], { key: 'answersQuestion', data: { question: closest } }, true, null);
  }
  const near = nearEnough(others);
  if (near.length > 0) return listOf(near, { key: 'otherMatches' }, true, null);
  // A search for words that no other passage holds would end where this did.
  const finds = (words: string) =>
    searcher
      .search(words, { documents, limit: 1 + MAX_MATCHES })
      .matches.some(({ passage, highlights }) => highlights.length > 0 && passage !== best?.passage);
  const held = content.map((word) => word.typed).filter(finds);
  const words = [held.join(' '), ...held].find((each) => each !== '' && finds(each));
  const message: Message = words === undefined ? { key: 'nothingElse' } : { key: 'searchInstead', data: { words } };
  return listOf([], message, true, null);
}
