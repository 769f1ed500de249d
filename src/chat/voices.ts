import type { CheckedPassage } from '../checking/index.ts';
import { attributionsIn, type Document, isNobodys, isUnsigned, sourceName, unnamedIn } from '../documents/index.ts';
import type { Message, Named } from '../locales/index.ts';

/** Words of a passage. */
type Worded = Pick<CheckedPassage, 'document' | 'passage' | 'words' | 'pieces'>;

/** Whose words some words are, each name once. */
interface Voices {
  /** Who says some of them. */
  readonly voices: readonly Named[];
  /** Whose own words tell what somebody said, and of whom they tell it. */
  readonly reporting: readonly Named[];
  readonly reported: readonly string[];
}

/** Whose words those of some passages are, as their documents tell. */
export function voicesIn(passages: readonly Worded[]): Voices {
  const [voices, reporting, reported] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { document, passage, pieces } of passages) {
    for (const { attribution } of pieces.flatMap((piece) => attributionsIn(passage, piece))) {
      const isReport = attribution.kind === 'reporting';
      const names = attribution.kind === 'speaker' ? [attribution.speaker] : sourcesOf(document);
      for (const name of names) (isReport ? reporting : voices).add(name);
      if (isReport) reported.add(attribution.speaker);
    }
  }
  const titles = new Set(passages.flatMap(({ document }) => (isUnsigned(document) ? document.title : [])));
  const named = (name: string): Named => (titles.has(name) ? { title: name } : name);
  return {
    voices: [...voices].filter((name) => !reporting.has(name)).map(named),
    reporting: [...reporting].map(named),
    reported: [...reported],
  };
}

/** Whose a document's own words are: its publisher's or, without one, its authors', or from the text itself. */
function sourcesOf(document: Document): readonly string[] {
  return document.publisher === null && document.authors.length > 0 ? document.authors : [sourceName(document)];
}

/** Whose the document says that some words are. */
export function givenTo(passages: readonly Worded[]): Message {
  if (passages.some(isNotNoted)) return { key: 'notNoted' };
  return { key: isQuotedThere(passages) ? 'unnamed' : 'attributedTo', data: voicesIn(passages) };
}

/** Whether nothing says whose some of the words are. */
export function isUnnoted(passages: readonly Worded[]): boolean {
  return passages.some(isNotNoted) || isQuotedThere(passages);
}

/** Whether nobody is named whose some of the words are. */
function isNotNoted({ document, passage, pieces }: Worded): boolean {
  const said = pieces.flatMap((piece) => attributionsIn(passage, piece));
  return (
    isNobodys(passage) || (isUnsigned(document) && said.some(({ attribution }) => attribution.kind === 'publisher'))
  );
}

/** Whether some of the words stand in quotation marks and nothing says whose they are. */
function isQuotedThere(passages: readonly Worded[]): boolean {
  return passages.some(({ passage, words }) => words && unnamedIn(passage, words).length > 0);
}
