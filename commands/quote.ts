import {
  answer,
  asMatch,
  type Choice,
  defineCommand,
  headingOfMatch,
  InputError,
  listOf,
  MAX_TEXT_LENGTH,
  type Match,
  type Message,
  placeOf,
  placesAt,
  quotationReply,
  type Reply,
} from '../src/chat/index.ts';
import {
  type Document,
  findReference,
  isReference,
  type Place,
  placeAt,
  placeNow,
  referenceTo,
} from '../src/documents/index.ts';
import type { Searcher } from '../src/search/index.ts';

/** A passage by its paragraph, or chosen from what is offered while typing. */
export const quote = defineCommand({
  name: 'quote',
  surface: 'slash',
  options: {
    passage: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH, completes: true },
    document: { type: 'document', required: false },
    to: { type: 'user', required: false },
  },
  run({ passage, document, to }, searcher) {
    const id = passage.toLowerCase();
    if (isReference(id)) return quoteById(id, to, searcher);
    const places = placesAt(passage, document ? [document] : searcher.documents);
    if (places === undefined) return answer(passage, { document, to }, searcher);
    const [place, ...others] = places;
    if (place && others.length === 0) {
      return quotationReply(place, { found: 'quote', matches: [asMatch(place)], private: false, to });
    }
    const paragraph = place?.paragraph ?? 0;
    const matches = places.slice(0, MOST_LISTED).map(asMatch);
    return listOf(matches, { key: 'listParagraph', data: { paragraph } }, false, to ?? null);
  },
  complete(typed, document, searcher) {
    const documents = document ? [document] : searcher.documents;
    return suggest(typed.trim(), documents, document, searcher).map(
      ({ place, match }): Choice => ({ name: headingOfMatch(match), value: referenceTo(place) }),
    );
  },
});

const SUGGESTIONS = 25;
/** As many as are read at a glance. */
const MOST_LISTED = 8;

/** What an id was made for; where that has changed since, what stands there by now, said to be so. */
function quoteById(id: string, to: string | undefined, { documents }: Searcher): Reply {
  const same = findReference(id, documents);
  const place = same ?? placeNow(id, documents);
  if (!place) throw new InputError({ key: 'unknownId' });
  const message: Message | null = same ? null : { key: 'changed', data: { paragraph: place.paragraph } };
  return quotationReply(place, { found: 'quote', matches: [asMatch(place)], private: false, message, to });
}

interface Suggestion {
  readonly place: Place;
  readonly match: Match;
}

/**
 * Places whose paragraph begins with the digits typed; or else the passages that match the words, best first, those
 * that hold them before those that only answer questions with them.
 */
function suggest(
  typed: string,
  documents: readonly Document[],
  document: Document | undefined,
  searcher: Searcher,
): Suggestion[] {
  const digits = /^¶?\s*(\d*)$/.exec(typed)?.[1];
  if (digits === undefined) {
    const { matches } = searcher.search(typed, { document, limit: SUGGESTIONS, unfinished: true });
    const holds = ({ highlights }: Match) => highlights.length > 0;
    const sorted = [...matches.filter(holds), ...matches.filter((match) => !holds(match))];
    return sorted.map((match) => ({ place: placeOf(match), match }));
  }
  return documents
    .flatMap((each) =>
      each.passages
        .flatMap(({ paragraphs }) => paragraphs)
        .filter((paragraph) => String(paragraph).startsWith(digits))
        .sort((a, b) => a - b)
        .flatMap((paragraph) => placeAt(each, paragraph) ?? []),
    )
    .map((place) => ({ place, match: asMatch(place) }));
}
