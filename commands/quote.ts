import {
  answer,
  asMatch,
  type Choice,
  defineCommand,
  headingOfMatch,
  InputError,
  listReply,
  MAX_TEXT_LENGTH,
  placeOf,
  placesAt,
  quotationReply,
} from '../src/chat/index.ts';
import { type Document, findReference, isReference, type Place, placeAt, referenceTo } from '../src/documents/index.ts';
import type { Searcher } from '../src/search/index.ts';

/** A passage by its paragraph, or chosen from what is offered while typing. */
export const quote = defineCommand({
  name: 'quote',
  surface: 'slash',
  options: {
    passage: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH, completes: true },
    document: { type: 'document', required: false },
  },
  run({ passage, document }, searcher) {
    const chosen = findReference(passage, searcher.documents);
    if (!chosen && isReference(passage)) throw new InputError({ key: 'outdated' });
    const places = chosen ? [chosen] : placesAt(passage, document ? [document] : searcher.documents);
    if (!places) return answer(passage, document, false, searcher);
    const [place, ...others] = places;
    if (place && others.length === 0) {
      return quotationReply(place, { outcome: 'quote', matches: [asMatch(place)], private: false });
    }
    return listReply(passage, places.slice(0, MOST_LISTED).map(asMatch), false);
  },
  complete(typed, document, searcher) {
    const documents = document ? [document] : searcher.documents;
    return suggest(typed.trim(), documents, document, searcher).map(
      (place): Choice => ({ name: headingOfMatch(asMatch(place)), value: referenceTo(place) }),
    );
  },
});

const SUGGESTIONS = 25;
/** As many as are read at a glance. */
const MOST_LISTED = 8;

/** Places whose paragraph begins with the digits typed; or else the passages that match the words, best first. */
function suggest(
  typed: string,
  documents: readonly Document[],
  document: Document | undefined,
  searcher: Searcher,
): Place[] {
  const digits = /^¶?\s*(\d*)$/.exec(typed)?.[1];
  if (digits === undefined) {
    return searcher.search(typed, { document, limit: SUGGESTIONS, unfinished: true }).matches.map(placeOf);
  }
  return documents.flatMap((each) =>
    each.passages
      .flatMap(({ paragraphs }) => paragraphs)
      .filter((paragraph) => String(paragraph).startsWith(digits))
      .sort((a, b) => a - b)
      .flatMap((paragraph) => placeAt(each, paragraph) ?? []),
  );
}
