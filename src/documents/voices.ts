import { LANGUAGES, type Language, lazy, memoized, memoizedByValue } from '../text/index.ts';
import type { Attribution, Document } from './document.ts';
import { isNameless } from './nameless.ts';
import { type Name, nameOf, namesIn } from './names.ts';
import { isInitialsOf, isSameName, isSameWord } from './same-name.ts';

/** Somebody whose words a document has or tells. */
export type Voice = Exclude<Attribution, { readonly kind: 'publisher' }>;

/**
 * Whether somebody who gives a name (`claimedNames`) means a speaker, or one of several who speak together, by any of the
 * names that the document's header gives them; “both countries” are those who speak together.
 *
 * @param speaker As the document writes it.
 */
export function isMeant(claimed: Name, speaker: string, document: Document): boolean {
  const { names, areSeveral } = calledIn(document)(speaker);
  return isOfSeveral(claimed) ? areSeveral : names.some((name) => isSameName(claimed, name));
}

/** How speakers are called. */
interface Called {
  /** Their names, and those of each of several who speak together. */
  readonly names: readonly Name[];
  readonly areSeveral: boolean;
}

/** How each speaker of a document is called in it. */
export const calledIn = memoized((document: Document) =>
  memoizedByValue((speaker: string) => calledBy(speaker, document)),
);

function calledBy(speaker: string, document: Document): Called {
  const speakers = namesIn(speaker);
  const names = [...new Set([speaker, ...speakers])].flatMap((each) => {
    const name = nameOf(each);
    return [...namesFor(name, document), ...inFull(name, document)];
  });
  return { names: [...new Set(names)], areSeveral: speakers.length > 1 };
}

/**
 * Whom else a label with a last name alone, such as “Mrs Price”, or with initials is: the only other speaker who may be meant
 * by it. And the initials that are only this one's.
 */
function inFull(name: Name, document: Document): Name[] {
  if (name.isCountry) return [];
  const spoken = spokenNames(document);
  const fullOf = (label: Name) =>
    spoken.filter((other) => other !== label && (isSameName(label, other) || isInitialsOf(label, other)));
  const others = fullOf(name);
  const initials = spoken.filter((label) => isInitialsOf(label, name) && fullOf(label).length === 1);
  return [...(others.length === 1 ? others : []), ...initials];
}

const spokenNames = memoized((document: Document) => [
  ...new Set(voicesOf(document).flatMap(({ speaker }) => namesIn(speaker).map(nameOf))),
]);

/**
 * Whether it is left open that somebody who is named, and whom a document does not give some words, says them: their label
 * is nobody's name, such as “Speaker 1”, or a shorter one of the same; or they are nobody's, in a document that names neither
 * publisher nor author.
 */
export function isLeftOpen(claimed: Name, attribution: Attribution, document: Document): boolean {
  if (attribution.kind !== 'speaker' && isUnsigned(document)) return true;
  if (attribution.kind === 'publisher') return false;
  const { names } = calledIn(document)(attribution.speaker);
  const isShortened = (name: Name) =>
    isSameName(name, claimed) || isInitialsOf(name, claimed) || isInitialsOf(claimed, name);
  return names.every(isNobodysName) || names.some(isShortened);
}

/** Whether a label is the name of no one in particular: “Speaker 1”, “the chairman”. */
export function isNobodysName({ text, words }: Name): boolean {
  return isNameless(text) || words.every(({ surface }) => isNameless(surface));
}

/** Whether a document says of none of its own words whose they are. */
export function isUnsigned({ publisher, authors }: Pick<Document, 'publisher' | 'authors'>): boolean {
  return publisher === null && authors.length === 0;
}

/** A name with the other ones that the document's header gives to the same speaker. */
export function namesFor(name: Name, document: Document): Name[] {
  const isOneOf = (group: readonly Name[]) => group.some((other) => isSameName(name, other) || isSameName(other, name));
  return [name, ...namedAlike(document).filter(isOneOf).flat()];
}

const namedAlike = memoized(({ names }: Document) =>
  Object.entries(names).map(([speaker, others]) => [speaker, ...others].map(nameOf)),
);

/** What a document's own words are said to be from: its publisher or, without one, the text itself, by its title. */
export function sourceName({ publisher, title }: Document): string {
  return publisher ?? title;
}

/** Whether the publisher is meant, by the first of its name or by its address, or an author. */
export function isPublisherMeant(claimed: Name, document: Document): boolean {
  const { publisher, authors } = document;
  const isAuthor = authors.some((each) => isMeant(claimed, each, document));
  if (isAuthor || writtenAsPublisher(document).includes(claimed.letters)) return true;
  if (publisher === null) return false;
  const outlet = nameOf(publisher);
  const [first] = outlet.words;
  if (!first || claimed.isCountry || outlet.isCountry) return isMeant(claimed, publisher, document);
  const isIn = claimed.words.every((word) => outlet.words.some((other) => isSameWord(word, other)));
  return (
    (isIn && claimed.words.some((word) => isSameWord(word, first))) || claimed.letters === nameOf(first.surface).letters
  );
}

/** The publisher's name and address, without all but letters. */
const writtenAsPublisher = memoized(({ publisher, url }: Document) => {
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  const names = [publisher, host, host?.replace(/\.[^.]+$/, '')].filter((name) => name != null);
  return names.map((name) => nameOf(name).letters);
});

/** Whether it is the document itself that is named as a source: “the article”, “the UN Charter”, its title. */
export function isDocumentMeant({ content, letters }: Name, { title, publisher, id }: Document): boolean {
  const whole = nameOf(title);
  if (letters === whole.letters) return true;
  const isWhole = whole.content.length > 1 && whole.content.every((word) => content.includes(word));
  if (!isWhole && !content.some((word) => ANY_TEXT().has(word) || TEXTS().has(word))) return false;
  const own = new Set([whole, nameOf(publisher ?? ''), nameOf(id)].flatMap((name) => name.content));
  return content.every((word) => own.has(word) || ANY_TEXT().has(word));
}

/**
 * Whether it is the text that somebody's words were said in that is named as their source: “the joint statement”, and “letter
 * to Putin”, but nobody who is named in that, and not “Putin’s letter”.
 */
export function isOccasionMeant({ content }: Name, { speaker, occasion }: Voice, { about }: Document): boolean {
  if (!content.some((word) => TEXTS().has(word))) return false;
  if (occasion !== null && standInOrder(content, nameOf(occasion).content)) return true;
  if (about === null || !content.every((word) => nameOf(about.title).content.includes(word))) return false;
  return namesIn(speaker).every((each) => about.parties.includes(each));
}

function standInOrder(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === some[at]) at += 1;
  return at === some.length;
}

/** All whose words a document has or tells, with what they were said in, each once. */
export const voicesOf: (document: Document) => readonly Voice[] = memoized(({ passages }) => {
  const distinct = new Map<string, Voice>();
  for (const { attribution } of passages.flatMap(({ attributed }) => attributed)) {
    if (attribution.kind === 'publisher') continue;
    distinct.set(`${attribution.speaker}\n${attribution.occasion ?? ''}`, attribution);
  }
  return [...distinct.values()];
});

/** Everybody whom a document knows but its publisher: speakers, parties, authors, and their other names. */
export function namesOf(document: Document): string[] {
  return [...new Set([...ownNamesOf(document), ...Object.values(document.names).flat()])];
}

/** All of `namesOf` but the other names that the header gives, such as “the mayor”. */
export function ownNamesOf(document: Document): string[] {
  const { about, names, authors } = document;
  const speakers = voicesOf(document).flatMap(({ speaker }) => namesIn(speaker));
  return [...new Set([...speakers, ...(about?.parties ?? []), ...authors, ...Object.keys(names)])];
}

/** Whether a name is, letter by letter, that of a speaker, party, author or publisher. */
export function speaksIn(name: string, document: Document): boolean {
  const { about, authors, publisher } = document;
  const speakers = voicesOf(document).map(({ speaker }) => speaker);
  return (
    [...speakers, ...(about?.parties ?? []), ...authors, publisher].includes(name) ||
    speakers.some((speaker) => namesIn(speaker).includes(name))
  );
}

/** The speaker behind whose name a handle stands in a document: “Carlos Martinez (@agent_of_change)”. */
export function speakerOfHandle(claimed: string, document: Document): string | undefined {
  // Without its @ it is told from a name by what no name has.
  const handle = /^(?:@(?=[\w.-])|(?=\S*[_\d]))([\w.-]+)$/.exec(claimed.trim())?.[1]?.toLowerCase();
  return handle === undefined ? undefined : handlesIn(document).get(handle);
}

/** The speakers with handles, by these in small letters. */
const handlesIn = memoized(({ passages }: Document) => {
  const speakers = new Map<string, string>();
  for (const { text, attributed } of passages) {
    for (const { 0: found, index } of text.matchAll(/@[\w.-]*\w/g)) {
      const handle = found.slice(1).toLowerCase();
      const before = text.slice(0, index).replace(/[\s(,–—-]+$/, '');
      for (const { attribution } of attributed) {
        const isNamed = attribution.kind !== 'publisher' && before.endsWith(attribution.speaker);
        if (isNamed && !speakers.has(handle)) speakers.set(handle, attribution.speaker);
      }
    }
  }
  return speakers;
});

const wordsOf = (list: (language: Language) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => list(language) ?? []).flatMap((word) => nameOf(word).content));

const TEXTS = lazy(() => wordsOf(({ texts }) => texts));
const ANY_TEXT = lazy(() => wordsOf(({ anyText }) => anyText));

const plainPhrase = (phrase: string) =>
  phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
const OF_SEVERAL: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ both = [] }) => both).map(plainPhrase));

/** “Both countries”, “the parties”, “两国”. */
export function isOfSeveral({ text }: Pick<Name, 'text'>): boolean {
  const phrase = plainPhrase(text);
  return OF_SEVERAL.has(phrase) || OF_SEVERAL.has(phrase.replace(/^(?:the|these|los|las|les|die|os|as) /, ''));
}
