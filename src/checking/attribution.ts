import {
  type Attribution,
  attributionsIn,
  claimedNames,
  codesOf,
  type Document,
  isDocumentMeant,
  isMeant,
  isOccasionMeant,
  isOfSeveral,
  isPublisherMeant,
  isUnnamedOnly,
  type Name,
  NameIndex,
  nameOf,
  namesFor,
  namesIn,
  namesOf,
  speakerOfHandle,
  unnamedIn,
  type Voice,
  voicesOf,
} from '../documents/index.ts';
import { append, countriesIn } from '../text/index.ts';
import type { CheckedPassage } from './runs.ts';

/**
 * Whether a quotation is whose it is said to be:
 * - `unclaimed`: nobody is named, or the words do not stand there;
 * - `right`: they are the words of whom is named, or of one of several;
 * - `reported`: they are the publisher's, telling what that one said;
 * - `published`: they are another's, and the publisher of them is named, or an author, as where they are from;
 * - `wrong`: they are not, and the documents know whom is named as somebody else;
 * - `unknown`: the documents do not know whom is named, or quote the words and do not tell from whom.
 */
export type AttributionOutcome = 'unclaimed' | 'right' | 'reported' | 'published' | 'wrong' | 'unknown';

/** From what is best to what is worst. */
const RANKS: readonly AttributionOutcome[] = ['right', 'reported', 'published', 'unknown', 'wrong', 'unclaimed'];

/** A bound on what common words cost. */
const MOST_PLACES = 500;

/** Whether a quotation is whose it is said to be, and at which of the places where it stands. */
export interface Attributed {
  readonly attribution: AttributionOutcome;
  readonly passages: readonly CheckedPassage[];
}

/** Some words of a quotation: where they stand, and whose they are. */
interface Said {
  readonly document: Document;
  readonly attribution: Attribution;
}

/** Compares the names under quotations with those who speak in some documents. */
export class Attributor {
  readonly #documents: readonly Document[];
  /** Made when somebody is first named. */
  #known: Known | undefined;

  constructor(documents: readonly Document[]) {
    this.#documents = documents;
  }

  /**
   * Of the places where a quotation stands, the first at which it is whose it is said to be, or comes nearest to that.
   *
   * @param places Each with its passages and the words that the quotation has of them.
   * @returns `unclaimed` if there is none.
   */
  bestOf(claimed: string, places: Iterable<Pick<Attributed, 'passages'>>): Attributed {
    const { withHandles } = this.#names();
    const speaker = withHandles.map((document) => speakerOfHandle(claimed, document)).find(Boolean) ?? claimed;
    const names = claimedNames(speaker);
    let best: Attributed = { attribution: 'unclaimed', passages: [] };
    let looked = 0;
    for (const { passages } of places) {
      // At those that are left it may be right.
      const attribution = looked < MOST_PLACES ? this.#outcome(names, passages) : 'unknown';
      if (RANKS.indexOf(attribution) < RANKS.indexOf(best.attribution)) best = { attribution, passages };
      if (attribution === 'right' || looked === MOST_PLACES) break;
      looked += 1;
    }
    return best;
  }

  #outcome(names: readonly Name[], passages: readonly CheckedPassage[]): AttributionOutcome {
    const quoted = passages.flatMap(({ passage, words }) => (words ? [{ passage, words }] : []));
    if (quoted.some(({ passage, words }) => isUnnamedOnly(passage, words))) return 'unknown';
    const outcome = this.#outcomeByVoices(names, passages);
    return outcome === 'wrong' && quoted.some(({ passage, words }) => unnamedIn(passage, words).length > 0)
      ? 'unknown'
      : outcome;
  }

  #outcomeByVoices(names: readonly Name[], passages: readonly CheckedPassage[]): AttributionOutcome {
    const said = passages.flatMap(({ document, passage, words }): Said[] =>
      words ? attributionsIn(passage, words).map(({ attribution }) => ({ document, attribution })) : [],
    );
    const outcomes = new Set(names.map((name) => this.#outcomeOf(name, said)));
    if (outcomes.size === 1 && outcomes.has('wrong')) return 'wrong';
    // Of several one may be right and another wrong: nobody is accused.
    return (
      RANKS.filter((rank) => outcomes.has(rank))
        .map((rank) => (rank === 'wrong' ? 'unknown' : rank))
        .at(-1) ?? 'unknown'
    );
  }

  /** Whether a name is a country's, a document's, or that of somebody in the documents or of what they spoke in. */
  knows(name: string): boolean {
    const { documents } = this.#names();
    return claimedNames(name).some(
      (claimed) =>
        claimed.isCountry ||
        isOfSeveral(claimed) ||
        this.#isKnown(claimed) ||
        // “The article” may be any of them.
        this.#documents.slice(0, 1).some((document) => isDocumentMeant(claimed, document)) ||
        claimed.content
          .concat(claimed.letters)
          .some((key) => documents.get(key)?.some((document) => isSource(claimed, document))),
    );
  }

  #isKnown(claimed: Name): boolean {
    const { people, published } = this.#names();
    return people.has(claimed) || published.some((document) => isPublisherMeant(claimed, document));
  }

  #names(): Known {
    this.#known ??= knownIn(this.#documents);
    return this.#known;
  }

  #outcomeOf(claimed: Name, said: readonly Said[]): AttributionOutcome {
    const isSaid = (kind: Voice['kind']) =>
      said.some(
        ({ document, attribution }) => attribution.kind === kind && isMeant(claimed, attribution.speaker, document),
      );
    const isPublished = said.some(
      ({ document, attribution }) => attribution.kind !== 'speaker' && isPublisherMeant(claimed, document),
    );
    if (isSaid('speaker') || isPublished) return 'right';
    if (isSaid('reporting')) return 'reported';
    if (said.some(({ document }) => isPublisherMeant(claimed, document))) return 'published';
    return outcomeOfText(claimed, said) ?? (this.#isAnother(claimed, said) ? 'wrong' : 'unknown');
  }

  /** Whether somebody who does not say some words is known as somebody else. */
  #isAnother(claimed: Name, said: readonly Said[]): boolean {
    const isKnown = this.#isKnown(claimed);
    if (!claimed.isCountry) return isKnown;
    if (said.some((each) => mayBeMeant(codesOf(claimed), each))) return false;
    const isSure = claimed.words.every(({ country }) => country?.isSure);
    return isKnown || (isSure && said.every(isOfCountries));
  }
}

/** Whether it is a document that is named, or what somebody in it spoke in. */
function isSource(claimed: Name, document: Document): boolean {
  return (
    isDocumentMeant(claimed, document) || voicesOf(document).some((voice) => isOccasionMeant(claimed, voice, document))
  );
}

/** Whom and what some documents know. */
interface Known {
  readonly people: NameIndex;
  /** By each word of their titles, publishers and ids, and of what was spoken in; by all letters of their titles. */
  readonly documents: ReadonlyMap<string, readonly Document[]>;
  /** A document of each publisher. */
  readonly published: readonly Document[];
  /** In which a handle may stand behind a name. */
  readonly withHandles: readonly Document[];
}

function knownIn(documents: readonly Document[]): Known {
  const byWord = new Map<string, Document[]>();
  for (const document of documents) {
    const { title, publisher, id, about } = document;
    const occasions = voicesOf(document).flatMap(({ occasion }) => occasion ?? []);
    const texts = [title, publisher ?? '', id, ...(about ? [about.title] : []), ...occasions].map(nameOf);
    const keys = new Set([nameOf(title).letters, ...texts.flatMap(({ content }) => content)]);
    for (const key of keys) append(byWord, key, document);
  }
  return {
    people: new NameIndex(Array.from(new Set(documents.flatMap(namesOf)), nameOf)),
    documents: byWord,
    published: [...new Map(documents.map((document) => [document.publisher, document])).values()],
    withHandles: documents.filter(({ passages }) => passages.some(({ text }) => text.includes('@'))),
  };
}

/** What becomes of a name that is a text's, as far as the documents know it. */
function outcomeOfText(claimed: Name, said: readonly Said[]): AttributionOutcome | undefined {
  const isIn = (voice: Voice, document: Document) => isOccasionMeant(claimed, voice, document);
  const kinds = said.flatMap(({ document, attribution }) =>
    attribution.kind !== 'publisher' && isIn(attribution, document) ? attribution.kind : [],
  );
  if (kinds.length > 0) return kinds.includes('speaker') ? 'right' : 'reported';
  const documents = said.map(({ document }) => document);
  // “The joint statement” is not the article on it, though the article's title has these words.
  if (documents.some((document) => voicesOf(document).some((voice) => isIn(voice, document)))) return 'unknown';
  return documents.some((document) => isDocumentMeant(claimed, document)) ? 'right' : undefined;
}

/** Whether all who say some words are known to be countries, or to speak for one. */
function isOfCountries({ document, attribution }: Said): boolean {
  const speakers = attribution.kind === 'publisher' ? [] : namesIn(attribution.speaker).map(nameOf);
  const publisher = attribution.kind === 'speaker' ? [] : [nameOf(document.publisher ?? '')];
  return [...speakers, ...publisher]
    .filter(({ content }) => content.length > 0)
    .every((name) => namesFor(name, document).some(({ isCountry }) => isCountry));
}

/**
 * Whether some words may be a country's after all: it is in the name of who says them, or the document names it right
 * beside somebody of whom it does not say for which country they speak.
 */
function mayBeMeant(codes: readonly string[], { document, attribution }: Said): boolean {
  const isOne = (code: string) => codes.includes(code);
  if (attribution.kind !== 'speaker' && codesOf(nameOf(document.publisher ?? '')).some(isOne)) return true;
  if (attribution.kind === 'publisher') return false;
  return namesIn(attribution.speaker).some((speaker) => {
    const names = namesFor(nameOf(speaker), document);
    if (names.some(({ isCountry }) => isCountry)) return false;
    const last = names[0]?.words.at(-1)?.surface;
    return (
      names.flatMap(codesOf).some(isOne) ||
      (last !== undefined && document.passages.some(({ text }) => countriesBeside(last, text).some(isOne)))
    );
  });
}

/** In characters: how far from a name its country may stand, as in “Kremlin foreign policy advisor Yury Ushakov”. */
const [BEFORE, AFTER] = [60, 25];

/** The countries named last before, or right behind, a person's name in a text: “Lee of Singapore”. */
function countriesBeside(name: string, text: string): string[] {
  const codes: string[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = /[^.!?;:,”"]*$/.exec(text.slice(Math.max(0, at - BEFORE), at))?.[0] ?? '';
    const after = /^(?:,? (?:\p{Ll}{1,3} )?|\s?\()(.*)/su.exec(text.slice(at + name.length, at + name.length + AFTER));
    const next = countriesIn(after?.[1] ?? '').find(({ start }) => start === 0);
    codes.push(...(countriesIn(before).at(-1)?.codes ?? []), ...(next?.codes ?? []));
  }
  return codes;
}
