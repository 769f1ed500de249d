import {
  claimedNames,
  codesOf,
  type Document,
  isDocumentMeant,
  isLeftOpen,
  isMeant,
  isNobodys,
  isOccasionMeant,
  isPublisherMeant,
  isUnnamedOnly,
  type Name,
  nameOf,
  unnamedIn,
  type Voice,
  voicesOf,
} from '../../documents/index.ts';
import type { Titled } from '../comparing/titles.ts';
import { isCalledElsewhere, isPersonKnownFor, namesClaimed, withoutHandle } from '../naming/known.ts';
import type { CheckedPassage } from '../words/runs.ts';
import { areAnybodys } from './anybodys.ts';
import { isOfCountries, mayBeMeant } from './countries.ts';
import { isReportOf } from './reports.ts';
import { type Said, type Shares, saidIn, sharesOf } from './shares.ts';
import { subjectMeant } from './subjects.ts';

/**
 * Whether a quotation is whose it is said to be:
 * - `unclaimed`: nobody is named, or the words do not stand there, or are anybody’s (`areAnybodys`), no sentence and not
 *   that one’s;
 * - `right`: they are the words of whom is named, all of them;
 * - `partly`: some of them are, and others are not;
 * - `reported`: they are the publisher's, telling what that one said;
 * - `published`: they are another's, and the publisher of them is named, or an author, as where they are from;
 * - `about`: they are the publisher's own, and the subject of their sentence is whom is named;
 * - `wrong`: they are not, and the documents know whom is named as somebody else;
 * - `unknown`: the documents do not know whom is named, or quote the words and do not tell from whom, or these are a sentence
 *   that anybody may say (`areSentences`) and that one does not.
 */
export type AttributionOutcome =
  | 'unclaimed'
  | 'right'
  | 'partly'
  | 'reported'
  | 'published'
  | 'about'
  | 'wrong'
  | 'unknown';

/** From what is best to what is worst. */
const RANKS: readonly AttributionOutcome[] = [
  'right',
  'partly',
  'reported',
  'published',
  'about',
  'unknown',
  'wrong',
  'unclaimed',
];

/** A bound on what common words cost. */
const MOST_PLACES = 500;

/** Whether a quotation is whose it is said to be, and at which of the places where it stands. */
export interface Attributed {
  readonly attribution: AttributionOutcome;
  readonly passages: readonly CheckedPassage[];
  /** Where it is only partly so, the passages with the words that are those of whom is named, and with all others. */
  readonly shares: Shares | null;
  /** Whom the publisher's words are about, as it is written there, if that is who is named. */
  readonly about: string | null;
}

export const UNCLAIMED: Attributed = { attribution: 'unclaimed', passages: [], shares: null, about: null };

/**
 * Whether a quotation is whose it is said to be: of the places where it stands, the first at which it is, or comes nearest
 * to that.
 *
 * @param places Each with its passages and the words that the quotation has of them.
 * @param documents Whoever else they know is wrong.
 * @param isDeed Whether a message tells so what who is named does: “Xi called for “…””.
 * @returns `unclaimed` if there is no place.
 */
export function bestAttribution(
  claimed: string,
  places: Iterable<Pick<Attributed, 'passages'>>,
  documents: readonly Document[],
  isDeed = false,
): Attributed {
  const names = namesClaimed(withoutHandle(claimed, documents), documents);
  let best = UNCLAIMED;
  let looked = 0;
  for (const { passages } of places) {
    // At those that are left it may be right.
    const outcome = looked < MOST_PLACES ? outcomeAt(passages, names, documents) : 'unknown';
    const shares = outcome === 'right' ? sharesOf(names, passages) : null;
    const subject = outcome === 'wrong' ? subjectMeant(names, passages, isDeed) : undefined;
    const about = subject?.isSure ? subject.name : null;
    const attribution = shares ? 'partly' : about !== null ? 'about' : subject ? 'unknown' : outcome;
    const found: Attributed = { attribution, passages, shares, about };
    if (RANKS.indexOf(found.attribution) < RANKS.indexOf(best.attribution)) best = found;
    if (found.attribution === 'right' || looked === MOST_PLACES) break;
    looked += 1;
  }
  return best;
}

/** Whether who is named has a title's words. Nobody is called wrong: a title may be told, or quoted, of whom was named. */
export function titleOutcome(claimed: string, { document, of }: Titled): AttributionOutcome {
  const isSource = (name: Name) => isPublisherMeant(name, document) || isDocumentMeant(name, document);
  return of !== 'subject' && claimedNames(claimed).every(isSource) ? 'right' : 'unknown';
}

function outcomeAt(
  passages: readonly CheckedPassage[],
  names: readonly Name[],
  documents: readonly Document[],
): AttributionOutcome {
  const quoted = passages.flatMap(({ passage, pieces }) => pieces.map((piece) => ({ passage, piece })));
  if (quoted.some(({ passage, piece }) => isUnnamedOnly(passage, piece))) return outcomeOfNobodys(names, passages);
  const said = passages.flatMap(saidIn);
  const outcomes = new Set(names.map((name) => outcomeOf(name, said, documents)));
  const isWrong = outcomes.size === 1 && outcomes.has('wrong');
  const isReported = () =>
    !areAnybodys(passages) && passages.some((where) => saidIn(where).some((each) => isReportOf(names, each, where)));
  if (isWrong && !quoted.some(({ passage, piece }) => unnamedIn(passage, piece).length > 0) && !isReported())
    return 'wrong';
  // Of several one may be right and another wrong: nobody is accused.
  const worst = RANKS.findLast((rank) => outcomes.has(rank)) ?? 'unknown';
  return worst === 'wrong' ? 'unknown' : worst;
}

function outcomeOf(claimed: Name, said: readonly Said[], documents: readonly Document[]): AttributionOutcome {
  const isSaid = (kind: Voice['kind']) =>
    said.some(
      ({ document, attribution }) =>
        attribution.kind === kind &&
        (isMeant(claimed, attribution.speaker, document) ||
          isCalledElsewhere(claimed, attribution.speaker, document, documents)),
    );
  const published = said.filter(({ document }) => isPublisherMeant(claimed, document));
  if (isSaid('speaker') || published.some(isPublishers)) return 'right';
  if (isSaid('reporting')) return 'reported';
  // Who speaks in a text as well, such as an interviewer, may be named as who says it, or as where it is from.
  if (published.length > 0)
    return published.some(({ document }) => speaksIn(claimed, document)) ? 'unknown' : 'published';
  // “(Page)” is Ms Page, not the page, though “letter to Putin” is the letter.
  const isPerson =
    claimed.content.length === 1 && said.some(({ document }) => isPersonKnownFor(claimed, document, documents));
  const ofText = isPerson ? undefined : outcomeOfText(claimed, said);
  return ofText ?? (isAnother(claimed, said, documents) ? 'wrong' : 'unknown');
}

/** Whether some words are their publisher's, also where a label says so. */
function isPublishers({ document, attribution }: Said): boolean {
  const { publisher } = document;
  return (
    attribution.kind !== 'speaker' || (publisher !== null && isMeant(nameOf(publisher), attribution.speaker, document))
  );
}

function speaksIn(claimed: Name, document: Document): boolean {
  return voicesOf(document).some(({ kind, speaker }) => kind === 'speaker' && isMeant(claimed, speaker, document));
}

/** Whether somebody who does not say some words is known as somebody else. */
function isAnother(claimed: Name, said: readonly Said[], documents: readonly Document[]): boolean {
  if (said.some(({ document, attribution }) => isLeftOpen(claimed, attribution, document))) return false;
  const isKnown = said.every(({ document }) => isPersonKnownFor(claimed, document, documents));
  if (!claimed.isCountry) return isKnown;
  if (said.some((each) => mayBeMeant(codesOf(claimed), each))) return false;
  const isSure = claimed.words.every(({ country }) => country?.isSure);
  return isKnown || (isSure && said.every(isOfCountries));
}

/** What becomes of names where nothing says whose some words are: they are from the document, at least. */
function outcomeOfNobodys(names: readonly Name[], passages: readonly CheckedPassage[]): AttributionOutcome {
  const isSource = passages.every(
    ({ document, passage }) => isNobodys(passage) && names.every((name) => isDocumentMeant(name, document)),
  );
  return isSource ? 'right' : 'unknown';
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
