import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { type Chat, createChat } from '../src/chat/index.ts';
import { type Document, placeAt, referenceTo, type SourceDocument } from '../src/documents/index.ts';
import { loadDocuments, parseDocument } from '../src/documents/reading/index.ts';
import { type Library, openLibrary, prepareLibrary } from '../src/library.ts';
import { preparedArticle } from '../tools/prepared-article.ts';

const id = 'china-russia-joint-statement';
const data = fileURLToPath(new URL('../data/', import.meta.url));

/** The article says all that a document can say of itself. */
interface Article extends SourceDocument {
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

const documents = loadDocuments(data);

/** The article as it comes with the bot, with the questions beside it. */
export const article = documents.find((document) => document.id === id) as Article;
export const articleFile = `${data}${id}.md`;
export const articleSource = readFileSync(articleFile, 'utf8');

/** The id of a paragraph of the article, as it is shown. */
export function idOf(paragraph: number): string {
  const place = placeAt(article, paragraph);
  if (!place) throw new Error(`The article has no ¶ ${paragraph}.`);
  return referenceTo(place);
}

interface Header {
  readonly title?: string;
  readonly publisher?: string | null;
  readonly url?: string;
  readonly language?: string;
  readonly authors?: readonly string[];
  readonly about?: Document['about'];
  readonly names?: Document['names'];
}

/** Without the questions and the words beside it, which take long to prepare. */
export const articleAlone = parsed(`${id}.md`, articleSource);

/** A document's file: its paragraphs as given, each of which may end with a — line. */
export function fileOf(paragraphs: readonly string[], header: Header = {}): string {
  const entries = {
    ...{ title: 'A sample', publisher: 'The Sampler', url: 'https://example.org/sample', language: 'en' },
    ...header,
  };
  const lines = Object.entries(entries).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, 'published: 2024-02-29', '---', '', paragraphs.join('\n\n')].join('\n');
}

export function documentOf(id: string, paragraphs: readonly string[], header: Header = {}): SourceDocument {
  return parsed(`${id}.md`, fileOf(paragraphs, header));
}

function parsed(file: string, source: string): SourceDocument {
  const document = parseDocument(file, Buffer.from(source));
  if (Array.isArray(document)) throw new Error(`${file} is no document: ${JSON.stringify(document)}`);
  return document;
}

/** The article, indexed once for all tests. */
export const articleLibrary = openLibrary({ ...(await preparedArticle()), documents });

/** What was indexed, by the first of its documents. */
const indexed = new WeakMap<SourceDocument, Library[]>([[article, [articleLibrary]]]);

/** The same documents are indexed once. */
export function libraryOf(...documents: readonly SourceDocument[]): Library {
  const [first] = documents;
  const others = (first && indexed.get(first)) ?? [];
  const same = others.find(
    (library) =>
      library.documents.length === documents.length && library.documents.every((each, at) => each === documents[at]),
  );
  if (same) return same;
  const library = openLibrary(prepareLibrary(documents));
  if (first) indexed.set(first, [...others, library]);
  return library;
}

/** All commands over some documents. A fault of ours fails the test. */
export function chatOver(...documents: readonly SourceDocument[]): Chat {
  return chatWith(libraryOf(...documents));
}

export function chatWith(library: Library): Chat {
  return createChat(
    commands,
    () => library,
    (error) => {
      throw error;
    },
  );
}
