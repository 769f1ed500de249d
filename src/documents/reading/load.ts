import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, SourceDocument } from '../document.ts';
import { DocumentsError, type Fault } from '../fault.ts';
import { documentId, questionsLanguage } from './file-names.ts';
import { parseDocument } from './parse.ts';
import { parseQuestions, type Questions } from './parse-questions.ts';

/**
 * Reads every document of a folder, with the questions beside it: its `.md` files, without hidden ones.
 *
 * @returns The documents in the order of their files' names; at least one.
 * @throws {DocumentsError} with all faults of all files, or because there is no document.
 */
export async function loadDocuments(folder: string): Promise<SourceDocument[]> {
  const names = await markdownFiles(folder);
  const faults: Fault[] = [];
  const documents = new Map<string, { document: SourceDocument; file: string }>();

  for (const name of names.filter((name) => questionsLanguage(name) === undefined)) {
    const file = join(folder, name);
    const bytes = await read(file, faults);
    if (!bytes) continue;
    const parsed = parseDocument(file, bytes);
    if (Array.isArray(parsed)) {
      faults.push(...parsed);
      continue;
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

  for (const name of names.filter((name) => questionsLanguage(name) !== undefined)) {
    const file = join(folder, name);
    const id = documentId(name);
    const entry = [...documents.values()].find(({ document }) => document.id === id);
    if (!entry) {
      // A document with a fault of its own is not missing.
      if (!faults.some((fault) => questionsLanguage(fault.file) === undefined && documentId(fault.file) === id)) {
        faults.push({
          file,
          line: null,
          problem: `There is no document ${id}.md that these questions belong to: rename the file.`,
        });
      }
      continue;
    }
    const bytes = await read(file, faults);
    if (!bytes) continue;
    const questions = parseQuestions(file, bytes, entry.document);
    if (Array.isArray(questions)) faults.push(...questions);
    else entry.document = withQuestions(entry.document, questions);
  }

  if (faults.length > 0) throw new DocumentsError(faults);
  if (documents.size === 0) {
    throw new DocumentsError([
      { file: folder, line: null, problem: 'The folder holds no document: put a .md file into it.' },
    ]);
  }
  return [...documents.values()].map(({ document }) => document);
}

async function read(file: string, faults: Fault[]): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    faults.push({
      file,
      line: null,
      problem: `The file cannot be read (${code}): check that it is there and who may read it.`,
    });
    return undefined;
  }
}

function withQuestions(document: SourceDocument, { answered, unanswered }: Questions): SourceDocument {
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
export function withoutQuestions({ unanswered: _, ...document }: SourceDocument): Document {
  return { ...document, passages: document.passages.map(({ questions: _, ...passage }) => passage) };
}

async function markdownFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    const problem = `The folder of documents cannot be read (${error.code}): correct DATA_DIR or create the folder.`;
    throw new DocumentsError([{ file: folder, line: null, problem }]);
  });
  return entries
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.md$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
