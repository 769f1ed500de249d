import {
  claimedNames,
  type Document,
  isDocumentMeant,
  isMeant,
  isNobodysName,
  isOccasionMeant,
  isOfSeveral,
  isPublisherMeant,
  isSameName,
  type Name,
  NameIndex,
  nameOf,
  namesFor,
  namesIn,
  namesOf,
  ownNamesOf,
  speakerOfHandle,
  voicesOf,
} from '../../documents/index.ts';
import { append, memoized } from '../../text/index.ts';
import { withoutReferences } from './reference.ts';

/** Whether the documents, or tables of countries, know a name. */
export type Knows = (name: string) => boolean;

/** Whom and what some documents know. */
interface Known {
  readonly people: NameIndex;
  /** Those of them who are named everywhere so: not “the mayor”, nor by what one header calls them. */
  readonly byName: NameIndex;
  /** The other names that headers give, and the documents that give each. */
  readonly otherNames: NameIndex;
  readonly namedOtherwise: ReadonlyMap<Name, readonly Document[]>;
  /** By each word of their titles, publishers and ids, and of what was spoken in; by all letters of their titles. */
  readonly sources: ReadonlyMap<string, readonly Document[]>;
  /** A document of each publisher. */
  readonly published: readonly Document[];
  /** In which a handle may stand behind a name. */
  readonly withHandles: readonly Document[];
}

/** Made when somebody is first named. */
const knownIn = memoized((documents: readonly Document[]): Known => {
  const sources = new Map<string, Document[]>();
  for (const document of documents) {
    const { title, publisher, id, about } = document;
    const occasions = voicesOf(document).flatMap(({ occasion }) => occasion ?? []);
    const texts = [title, publisher ?? '', id, ...(about ? [about.title] : []), ...occasions].map(nameOf);
    const keys = new Set([nameOf(title).letters, ...texts.flatMap(({ content }) => content)]);
    for (const key of keys) append(sources, key, document);
  }
  const namedOtherwise = new Map<Name, Document[]>();
  for (const document of documents) {
    for (const name of Object.values(document.names).flat()) append(namedOtherwise, nameOf(name), document);
  }
  return {
    people: peopleIn(documents.flatMap(namesOf)),
    byName: peopleIn(documents.flatMap(ownNamesOf).filter((name) => !isNobodysName(nameOf(name)))),
    otherNames: new NameIndex(namedOtherwise.keys()),
    namedOtherwise,
    sources,
    published: [...new Map(documents.map((document) => [document.publisher, document])).values()],
    withHandles: documents.filter(({ passages }) => passages.some(({ text }) => text.includes('@'))),
  };
});

function peopleIn(names: readonly string[]): NameIndex {
  return new NameIndex(Array.from(new Set(names), nameOf));
}

/** Made when words of a document are first said to be somebody's who does not say them. */
const peopleOf = memoized((document: Document) => peopleIn(namesOf(document)));

/** Whether a name is a country's, a document's, or that of somebody in the documents or of what they spoke in. */
export function isKnown(name: string, documents: readonly Document[]): boolean {
  // “Article 9” is where something stands, though “the article” may be a document.
  if (withoutReferences(name).trim() === '') return false;
  const { sources } = knownIn(documents);
  return claimedNames(name).some(
    (claimed) =>
      claimed.isCountry ||
      isOfSeveral(claimed) ||
      isPersonKnown(claimed, documents) ||
      // “The article” may be any of them.
      documents.slice(0, 1).some((document) => isDocumentMeant(claimed, document)) ||
      claimed.content
        .concat(claimed.letters)
        .some((key) => sources.get(key)?.some((document) => isSource(claimed, document))),
  );
}

/** Whether a name is that of somebody in the documents, or of who published one. */
function isPersonKnown(claimed: Name, documents: readonly Document[]): boolean {
  const { people, published } = knownIn(documents);
  return people.has(claimed) || published.some((document) => isPublisherMeant(claimed, document));
}

/**
 * Whether a name is that of somebody whom the documents know, for words of one of them: “the mayor” of another may be anybody
 * here, and so may be whom only its header calls so.
 */
export function isPersonKnownFor(claimed: Name, document: Document, documents: readonly Document[]): boolean {
  if (peopleOf(document).has(claimed) || isPublisherMeant(claimed, document)) return true;
  const { byName, otherNames, published } = knownIn(documents);
  if (byName.has(claimed)) return true;
  return !otherNames.has(claimed) && published.some((each) => isPublisherMeant(claimed, each));
}

/**
 * Whether the header of another document has a name for somebody who is called as a speaker of one is: 普京 for Vladimir Putin.
 * Not for a country: who speaks for it in one document need not do so in another.
 */
export function isCalledElsewhere(
  claimed: Name,
  speaker: string,
  document: Document,
  documents: readonly Document[],
): boolean {
  const { otherNames, namedOtherwise } = knownIn(documents);
  const giving = otherNames.meant(claimed).flatMap((name) => namedOtherwise.get(name) ?? []);
  if (giving.length === 0 || giving.includes(document)) return false;
  const names = giving.flatMap((each) => namesFor(claimed, each)).filter(({ isCountry }) => !isCountry);
  const speakers = namesIn(speaker).map(nameOf);
  return names.some((name) => isMeant(name, speaker, document) && speakers.some((other) => isSameName(other, name)));
}

/** The speaker behind whose name a handle stands in the documents; else the claim as it is. */
export function withoutHandle(claimed: string, documents: readonly Document[]): string {
  const { withHandles } = knownIn(documents);
  return withHandles.map((document) => speakerOfHandle(claimed, document)).find(Boolean) ?? claimed;
}

/** Whom a claim names; of “Smith, Doe” both, if the documents know either alone: “Doe, Jane” is one. */
export function namesClaimed(claimed: string, documents: readonly Document[]): Name[] {
  const { people } = knownIn(documents);
  const pieces = claimed.split(/,\s+/).flatMap(claimedNames);
  const areKnown = pieces.every((piece) => !piece.isCountry && people.has(piece));
  return areKnown ? pieces : claimedNames(claimed);
}

/** Whether it is a document that is named, or what somebody in it spoke in. */
function isSource(claimed: Name, document: Document): boolean {
  return (
    isDocumentMeant(claimed, document) || voicesOf(document).some((voice) => isOccasionMeant(claimed, voice, document))
  );
}
