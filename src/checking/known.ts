import {
  claimedNames,
  type Document,
  isDocumentMeant,
  isOccasionMeant,
  isOfSeveral,
  isPublisherMeant,
  type Name,
  NameIndex,
  nameOf,
  namesOf,
  speakerOfHandle,
  voicesOf,
} from '../documents/index.ts';
import { append, memoized } from '../text/index.ts';

/** Whether the documents, or tables of countries, know a name. */
export type Knows = (name: string) => boolean;

/** Whom and what some documents know. */
interface Known {
  readonly people: NameIndex;
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
  return {
    people: new NameIndex(Array.from(new Set(documents.flatMap(namesOf)), nameOf)),
    sources,
    published: [...new Map(documents.map((document) => [document.publisher, document])).values()],
    withHandles: documents.filter(({ passages }) => passages.some(({ text }) => text.includes('@'))),
  };
});

/** Whether a name is a country's, a document's, or that of somebody in the documents or of what they spoke in. */
export function isKnown(name: string, documents: readonly Document[]): boolean {
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
export function isPersonKnown(claimed: Name, documents: readonly Document[]): boolean {
  const { people, published } = knownIn(documents);
  return people.has(claimed) || published.some((document) => isPublisherMeant(claimed, document));
}

/** The speaker behind whose name a handle stands in the documents; else the claim as it is. */
export function withoutHandle(claimed: string, documents: readonly Document[]): string {
  const { withHandles } = knownIn(documents);
  return withHandles.map((document) => speakerOfHandle(claimed, document)).find(Boolean) ?? claimed;
}

/** Whether it is a document that is named, or what somebody in it spoke in. */
function isSource(claimed: Name, document: Document): boolean {
  return (
    isDocumentMeant(claimed, document) || voicesOf(document).some((voice) => isOccasionMeant(claimed, voice, document))
  );
}
