import { type Document, type Place, paragraphCount, placeAt } from '../documents/index.ts';
import { LANGUAGES } from '../text/index.ts';
import { InputError } from './command.ts';

const WORDS = LANGUAGES.flatMap(({ paragraphWords = [] }) => paragraphWords);

/** `¶ 4`, `4`, `paragraph 4`, the same in other languages, or a whole heading (`¶ 1, 5 · The two…`). */
const PARAGRAPH = new RegExp(
  String.raw`^(?:¶|#|(?:${WORDS.join('|')})\.?)?\s*(\d{1,6})\s*段?(?:(?:, \d+)*(?:, …)? · .*)?$`,
  'is',
);

/**
 * The places at the paragraph that somebody typed, such as `¶ 4`: one in each document that has it; undefined if what
 * was typed is no paragraph.
 *
 * @throws {InputError} if none of the documents has it.
 */
export function placesAt(typed: string, documents: readonly Document[]): Place[] | undefined {
  const digits = PARAGRAPH.exec(typed)?.[1];
  if (digits === undefined) return undefined;
  const paragraph = Number(digits);
  const found = documents.flatMap((document) => placeAt(document, paragraph) ?? []);
  const [document] = documents;
  if (found.length === 0 && document) {
    throw new InputError({
      key: 'noParagraph',
      data: { paragraph, count: paragraphCount(document), title: document.title },
    });
  }
  return found;
}
