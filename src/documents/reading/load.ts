import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { languageOf } from '../../text/index.ts';
import type { Document, SourceDocument } from '../document.ts';
import { DocumentsError, type Fault, type Warning } from '../fault.ts';
import { markdownFiles, readWhole, unreadTexts } from '../files.ts';
import { documentId, isGlossary, questionsLanguage } from './file-names.ts';
import { parseDocument } from './parse.ts';
import { parseGlossary } from './parse-glossary.ts';
import { parseQuestions, type Questions } from './parse-questions.ts';

/** What was read of a folder. */
export interface ReadDocuments {
  /** Those without a fault of their own, in the order of their files' names. */
  readonly documents: readonly { readonly document: SourceDocument; readonly file: string }[];
  readonly faults: readonly Fault[];
  /** What is likely a slip, and the files that are no documents. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads every document of a folder, with the questions and the glossary beside it: its `.md` files, without hidden ones
 * and without those that have no header.
 *
 * @param warn Is told what is likely a slip, and which files are no documents.
 * @param known The ids of what has been a document before: without a header it has a fault.
 * @returns The documents in the order of their files' names; at least one.
 * @throws {DocumentsError} with all faults of all files, or because there is no document.
 */
export function loadDocuments(
  folder: string,
  warn: (warning: Warning) => void = () => {},
  known: ReadonlySet<string> = new Set(),
): SourceDocument[] {
  const { documents, faults, warnings } = readDocuments(folder, { known });
  if (faults.length > 0) throw new DocumentsError(faults);
  for (const warning of warnings) warn(warning);
  return documents.map(({ document }) => document);
}

/**
 * Reads the documents of a folder as `loadDocuments` does, but returns the faults with them.
 *
 * @param options.isRead Which files are read, by their names; all if left out.
 * @param options.known As above.
 * @throws {DocumentsError} if the folder cannot be read.
 */
export function readDocuments(
  folder: string,
  options: { readonly isRead?: (name: string) => boolean; readonly known?: ReadonlySet<string> },
): ReadDocuments {
  const { isRead, known = [] } = options;
  const names = markdownFiles(folder).filter((name) => isRead?.(name) ?? true);
  const meant = new Set([...known, ...names.filter(isBeside).map(documentId)]);
  const found: Found = { documents: new Map(), faults: [], warnings: [] };
  for (const name of names.filter((each) => !isBeside(each))) {
    addDocument(join(folder, name), meant.has(documentId(name)), found);
  }
  for (const name of names.filter(isBeside)) addBeside(join(folder, name), found);

  const { documents, faults, warnings } = found;
  if (documents.size === 0 && faults.length === 0) {
    const problem = 'The folder holds no document: put a .md file with a header into it.';
    // All that is there was left alone.
    faults.push({ file: folder, line: null, problem }, ...warnings.splice(0));
  }
  if (!isRead) warnings.push(...unread(folder));
  return { documents: [...documents.values()], faults, warnings };
}

/** What is said of texts in a folder that are no documents for their names or places. */
function unread(folder: string): Warning[] {
  const { files, folders } = unreadTexts(folder);
  const problems: [string, string][] = [
    ...files.map((name): [string, string] => [
      name,
      'The file is not read: a document ends with .md. Rename it, or make a document of it with add.',
    ]),
    ...folders.map((name): [string, string] => [
      name,
      'Folders in the folder of documents are not read: move up what is in it.',
    ]),
  ];
  return problems.map(([name, problem]) => ({ file: join(folder, name), line: null, problem }));
}

/** What has been read so far; documents by their keys. */
interface Found {
  readonly documents: Map<string, { document: SourceDocument; readonly file: string }>;
  readonly faults: Fault[];
  readonly warnings: Warning[];
}

/** @param isMeant Whether it is meant to be a document: it has been one, or has questions beside it. */
function addDocument(file: string, isMeant: boolean, { documents, faults, warnings }: Found): void {
  const bytes = read(file, faults);
  if (!bytes) return;
  const other = isMeant ? undefined : notDocument(file, bytes);
  if (other !== undefined) {
    warnings.push({ file, line: null, problem: other });
    return;
  }
  const suspicions: Warning[] = [];
  const parsed = parseDocument(file, bytes, (warning) => suspicions.push(warning));
  warnings.push(...suspicions.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  if (Array.isArray(parsed)) {
    faults.push(...parsed);
    return;
  }
  // A key is short enough for two ids to share one, though hardly ever.
  const twin = documents.get(parsed.key);
  if (!twin) {
    documents.set(parsed.key, { document: parsed, file });
  } else {
    const problem = `The document’s id, “${parsed.id}”, is the same as that of ${twin.file}, or too like it: rename one of the files.`;
    faults.push({ file, line: null, problem });
  }
}

/** Adds the questions or the glossary of a file to its document. */
function addBeside(file: string, { documents, faults, warnings }: Found): void {
  const id = documentId(file);
  const entry = [...documents.values()].find(({ document }) => document.id === id);
  if (!entry) {
    // A document with a fault of its own is not missing.
    if (!faults.some((fault) => !isBeside(fault.file) && documentId(fault.file) === id)) {
      const problem = `There is no document ${id}.md that this file belongs to: rename the file.`;
      faults.push({ file, line: null, problem });
    }
    return;
  }
  const bytes = read(file, faults);
  if (!bytes) return;
  const beside = isGlossary(file)
    ? parseGlossary(file, bytes)
    : parseQuestions(file, bytes, entry.document, (warning) => warnings.push(warning));
  if (Array.isArray(beside)) faults.push(...beside);
  else if ('glossary' in beside) entry.document = { ...entry.document, ...beside };
  else entry.document = { ...withQuestions(entry.document, beside), askedIn: askedIn(entry.document, file, beside) };
}

/** Whether a file belongs to a document of the same id. */
function isBeside(file: string): boolean {
  return questionsLanguage(file) !== undefined || isGlossary(file);
}

const HEADER = '---';

/** Why a file of the folder is left alone; undefined if it is a document, be it one with faults. */
function notDocument(file: string, bytes: Uint8Array): string | undefined {
  // What is not UTF-8 has a fault that says so.
  if (!isUtf8(bytes)) return undefined;
  const [first = ''] = new TextDecoder()
    .decode(bytes)
    .trimStart()
    .split(/[\r\n]/);
  if (first.trimEnd() === HEADER) return undefined;
  return /\.questions\.md$/i.test(file)
    ? 'The questions in this file are not read: put their language into its name, as in a.questions.en.md.'
    : 'The file has no header and is left alone: if it is a document, begin it with a line ---, then at least title and language, then ---.';
}

function read(file: string, faults: Fault[]): Uint8Array | undefined {
  const bytes = readWhole(file);
  if (typeof bytes !== 'string') return bytes;
  faults.push({ file, line: null, problem: bytes });
  return undefined;
}

/** In a language, for each passage on the average: with fewer, its text is searched as much as its questions are. */
const MANY_QUESTIONS = 10;

/** The languages that a document has many questions in, with those of a further file. */
function askedIn({ askedIn, passages }: Document, file: string, { answered }: Questions): readonly string[] {
  const language = questionsLanguage(file);
  const count = [...answered.values()].flat().length;
  const areMany = language !== undefined && count >= MANY_QUESTIONS * passages.length;
  return areMany ? [...askedIn, languageOf(language)] : askedIn;
}

/** A document with further questions beside it. */
export function withQuestions(document: SourceDocument, { answered, unanswered }: Questions): SourceDocument {
  return {
    ...document,
    passages: document.passages.map((passage) => ({
      ...passage,
      questions: [...passage.questions, ...(answered.get(passage.paragraphs[0]) ?? [])],
    })),
    unanswered: [...document.unanswered, ...unanswered],
  };
}

/** A document as it is kept once it was prepared for searching. */
export function withoutQuestions({ unanswered: _, glossary: __, ...document }: SourceDocument): Document {
  return { ...document, passages: document.passages.map(({ questions: _, ...passage }) => passage) };
}
