import {
  answer,
  asMatch,
  defineCommand,
  InputError,
  listOf,
  MAX_TEXT_LENGTH,
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
  placeNow,
  placesOf,
  referenceTo,
} from '../src/documents/index.ts';
import type { Library } from '../src/library.ts';
import type { Message } from '../src/locales/index.ts';
import type { Match } from '../src/search/index.ts';

/** A passage by its paragraph, or chosen from what is offered while typing. */
export const quote = defineCommand({
  name: 'quote',
  surface: 'slash',
  options: {
    passage: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    document: { type: 'document', required: false },
    to: { type: 'user', required: false },
  },
  run({ passage, document, to }, library) {
    const id = passage.toLowerCase();
    if (isReference(id)) return quoteById(id, to, library);
    const places = placesAt(passage, document ? [document] : library.documents);
    if (places === undefined) return answer(passage, { document, to }, library);
    const [place, ...others] = places;
    if (place && others.length === 0) {
      return quotationReply(place, { found: 'quote', matches: [asMatch(place)], private: false, addressee: to });
    }
    const paragraph = place?.paragraph ?? 0;
    const matches = places.slice(0, MOST_LISTED).map(asMatch);
    return listOf(matches, { key: 'listParagraph', data: { paragraph } }, false, to ?? null);
  },
  completion: {
    option: 'passage',
    suggest: (typed, document, library, limit) =>
      suggest(typed.trim(), document, library, limit).map(({ place, match }) => ({
        value: referenceTo(place),
        place,
        match,
      })),
  },
});

/** As many as are read at a glance. */
const MOST_LISTED = 8;

/** What an id was made for; where that has changed since, what stands there by now, said to be so. */
function quoteById(id: string, to: string | undefined, { documents }: Library): Reply {
  const same = findReference(id, documents);
  const place = same ?? placeNow(id, documents);
  if (!place) throw new InputError({ key: 'unknownId' });
  const message: Message | null = same ? null : { key: 'changed', data: { paragraph: place.paragraph } };
  return quotationReply(place, { found: 'quote', matches: [asMatch(place)], private: false, message, addressee: to });
}

interface Found {
  readonly place: Place;
  readonly match: Match;
}

/**
 * Places whose paragraph begins with the digits typed; or else the passages that match the words, best first, those
 * that hold them before those that only answer questions with them.
 */
function suggest(typed: string, document: Document | undefined, library: Library, limit: number): Found[] {
  const digits = /^¶?\s*(\d*)$/.exec(typed)?.[1];
  if (digits !== undefined) {
    const documents = document ? [document] : library.documents;
    return placesBeginning(digits, documents, limit).map((place) => ({ place, match: asMatch(place) }));
  }
  const { matches } = library.searcher.search(typed, { document, limit, unfinished: true });
  const holds = ({ highlights }: Match) => highlights.length > 0;
  const sorted = [...matches.filter(holds), ...matches.filter((match) => !holds(match))];
  return sorted.map((match) => ({ place: placeOf(match), match }));
}

/** The first places whose paragraph begins with some digits. */
function placesBeginning(digits: string, documents: readonly Document[], limit: number): Place[] {
  const found: Place[] = [];
  for (const document of documents) {
    for (const place of placesOf(document)) {
      if (found.length === limit) return found;
      if (String(place.paragraph).startsWith(digits)) found.push(place);
    }
  }
  return found;
}
