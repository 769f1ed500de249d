import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { SourceDocument } from '../src/documents/index.ts';
import { parseDocument } from '../src/documents/reading/index.ts';
import { OperatorError } from '../src/operation/index.ts';

/** A question that a passage of an article answers. */
interface SquadQuestion {
  readonly question: string;
  /** Which of the document's passages answers it. */
  readonly passage: number;
  readonly answers: readonly { readonly start: number; readonly end: number }[];
}

export interface SquadArticle {
  readonly document: SourceDocument;
  readonly questions: readonly SquadQuestion[];
}

interface SquadFile {
  readonly data: readonly {
    readonly title: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly {
        readonly question: string;
        /** Not in SQuAD 1.1. */
        readonly is_impossible?: boolean;
        readonly answers: readonly { readonly text: string; readonly answer_start: number }[];
      }[];
    }[];
  }[];
}

/**
 * Reads a file in SQuAD's format; its unanswerable questions are left out.
 *
 * @param language Of its texts, as a BCP 47 tag.
 */
export function readSquad(path: string, language = 'en'): SquadArticle[] {
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as SquadFile;
  return data.map(({ title, paragraphs }) => {
    // A line break would begin another paragraph; a space of the same length keeps the answers' offsets.
    const texts = paragraphs.map(({ context }) => context.replaceAll('\n', ' '));
    const document = toDocument(title, texts, language);
    const questions = paragraphs.flatMap(({ qas }, index) => {
      const text = texts[index] ?? '';
      const passage = document.passages.findIndex((candidate) => candidate.text === text.trim());
      const indent = text.length - text.trimStart().length;
      return qas
        .filter(({ is_impossible }) => !is_impossible)
        .map(({ question, answers }) => ({
          question,
          passage,
          answers: answers.map(({ text: answer, answer_start }) => ({
            start: answer_start - indent,
            end: answer_start - indent + answer.length,
          })),
        }));
    });
    return { document, questions };
  });
}

function toDocument(title: string, paragraphs: readonly string[], language: string): SourceDocument {
  const parsed = parseDocument(`${title}.md`, new TextEncoder().encode(documentFile(title, paragraphs, language)));
  if (Array.isArray(parsed)) throw new Error(`${title} is not a document: ${JSON.stringify(parsed)}`);
  return parsed;
}

/** The file of a document that consists of some paragraphs. */
export function documentFile(title: string, paragraphs: readonly string[], language = 'en'): string {
  const header = `title: ${JSON.stringify(title)}\npublisher: Wikipedia\npublished: 2016-01-01\nurl: https://en.wikipedia.org/wiki/${encodeURIComponent(title)}\nlanguage: ${language}`;
  const body = paragraphs.map((text) => text.replace(/^—/, '\\—')).join('\n\n');
  return `---\n${header}\n---\n\n${body}\n`;
}

const LABELLED = z.object({
  id: z.string(),
  q: z.string(),
  kind: z.string(),
  /** A piece of every passage that answers it; none if no passage does. */
  gold: z.array(z.string()).readonly(),
  /** The id of the document that is asked; where there is one only, none need be named. */
  doc: z.string().exactOptional(),
});

export type LabelledQuestion = Readonly<z.infer<typeof LABELLED>>;

/** A line of the file that the bot keeps (`MISSED_QUESTIONS`): nobody has said what answers it. */
const MISSED = z.object({ question: z.string(), outcome: z.string(), day: z.string() });

/**
 * Reads questions in the format of docs/answers.md: one JSON object a line; or those that the bot missed.
 *
 * @throws {OperatorError} if the file cannot be read, or a line is neither.
 */
export function readQuestions(path: string): LabelledQuestion[] {
  return textOf(path)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const read = z.union([LABELLED, MISSED]).safeParse(jsonOf(line)).data;
      if (!read) {
        throw new OperatorError(
          `${path}:${index + 1}: This is no question: write {"id": "q1", "q": "…", "kind": "…", "gold": ["…"]}, each on one line (docs/answers.md).`,
        );
      }
      return 'q' in read ? read : { id: `${read.day} ${index + 1}`, kind: read.outcome, q: read.question, gold: [] };
    });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorError(`${path} cannot be read (${code}): name a file of questions.`);
  }
}

/** Undefined for what is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Prints rows as a Markdown table. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const [head = [], ...body] = rows;
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...body.map(line)].join('\n'));
}

/** How many of some items are so, in percent. */
export function share<Item>(items: readonly Item[], isSo: (item: Item) => boolean): string {
  return percent(items.filter(isSo).length, items.length);
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
