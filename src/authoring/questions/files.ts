import { readFile, rename, writeFile } from 'node:fs/promises';
import { DocumentsError, type SourceDocument } from '../../documents/index.ts';
import {
  isLanguageTag,
  parseDocument,
  parseQuestions,
  questionsLanguage,
  withQuestions,
} from '../../documents/reading/index.ts';
import { OperatorError } from '../../operation/index.ts';

/** A file of questions, and its document with them. */
export interface Draft {
  readonly document: SourceDocument;
  readonly path: string;
  readonly text: string;
}

/**
 * @param path Of the document.
 * @returns It without any questions.
 * @throws {DocumentsError} with its faults.
 * @throws {OperatorError} if it is no document’s file, or cannot be read.
 */
export async function readDocument(path: string): Promise<SourceDocument> {
  if (!/\.md$/i.test(path) || questionsLanguage(path) !== undefined) {
    throw new OperatorError(`${path} is not the file of a document: name one such as data/my-article.md.`);
  }
  const document = parseDocument(path, await bytesOf(path));
  if (Array.isArray(document)) throw new DocumentsError(document);
  return document;
}

/** The document with the questions of one language that stand beside it; see `readDocument` for what is thrown. */
export async function readDraft(document: SourceDocument, documentPath: string, language: string): Promise<Draft> {
  if (!isLanguageTag(language)) {
    throw new OperatorError(`“${language}” is not a known language: write en, es, ru, zh … behind --languages.`);
  }
  const path = beside(documentPath, `.questions.${language}.md`);
  const text = await readIfThere(path);
  const questions = parseQuestions(path, Buffer.from(text), document);
  if (Array.isArray(questions)) throw new DocumentsError(questions);
  return { document: withQuestions(document, questions), path, text };
}

/** `data/article.md` → `data/article.words.md` */
export function beside(documentPath: string, ending: string): string {
  return documentPath.replace(/\.md$/i, '') + ending;
}

/** The text of a file to the character, a byte order mark included; empty if there is none. */
export async function readIfThere(path: string): Promise<string> {
  try {
    return decoded(path, await readFile(path));
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw unreadable(path, error);
  }
}

/** The text of a file that has to be there. */
export async function readText(path: string): Promise<string> {
  return decoded(path, await bytesOf(path));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Writes a file in one step, so that nothing is lost where it is interrupted. */
export async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorError(`${path} cannot be written (${code}): check the folder, and who may write there.`);
  }
}

/** What is written back has to be what was read. */
function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new OperatorError(`${path} is not UTF-8: save the file in the encoding UTF-8.`);
  }
}

function unreadable(path: string, error: unknown): OperatorError {
  const { code } = error as NodeJS.ErrnoException;
  return new OperatorError(`${path} cannot be read (${code}): check that it is there and who may read it.`);
}
