import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Warning } from '../../documents/index.ts';
import { parseDocument } from '../../documents/reading/index.ts';
import { invocation } from '../../invocation.ts';
import { OperatorError } from '../../operation/index.ts';
import { captionsIn } from './cues.ts';
import type { Draft, Reading } from './draft.ts';
import { draftOf } from './drafting/drafting.ts';
import { emit } from './emit.ts';
import { readCaptions } from './formats/captions.ts';
import { readChat } from './formats/chat.ts';
import { clockedCues } from './formats/clocked.ts';
import { decode } from './formats/decode.ts';
import { readDocx } from './formats/docx.ts';
import { readMail } from './formats/mail.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPlainText } from './formats/plain-text.ts';
import { readSource, type Source } from './formats/source.ts';
import { withoutGutenberg } from './gutenberg.ts';
import { readHtml } from './html/index.ts';
import { readPdf } from './pdf/index.ts';
import { slugOf } from './slug.ts';

export type { Block, Draft } from './draft.ts';
export { emit } from './emit.ts';

/** A document's file, and what a person should know who reads it over. */
interface Drafted {
  readonly file: string;
  readonly draft: Draft;
  /** What was unsure or left out, a sentence each. */
  readonly notes: readonly string[];
  /** Why the bot cannot read the file as it is, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * Makes a document's file of a web page or a file.
 *
 * @param source An http or https address, or the path of a file: HTML, Markdown, plain text, PDF, .docx, SRT, WebVTT.
 * @param folder Where the documents are.
 * @param options.id What to call it; else it is named after its title.
 * @param options.force Whether to write over a file that is there.
 * @throws {OperatorError} if the source cannot be read, or the file is there already: with the cure.
 */
export async function addDocument(
  source: string,
  folder: string,
  options: { readonly id?: string | undefined; readonly force?: boolean } = {},
): Promise<Drafted> {
  const read = await readSource(source);
  if (isDocumentFile(read)) {
    throw new OperatorError(
      `${source} is a document’s file already, with — lines that say whose words are whose: copy it to ${folder}, and run ${invocation('check')}.`,
    );
  }
  const reading = withoutGutenberg(await readingOf(read, source));
  const header = { ...reading.header, url: reading.header.url ?? read.address };
  const { draft, notes } = draftOf({ ...reading, header }, read.name);
  if (draft.blocks.every(({ kind }) => kind === 'heading')) {
    throw new OperatorError(
      `${source}: no text was found: if a browser shows some, save the page there, and add the file.`,
    );
  }
  const id = options.id ?? slugOf(draft.header.title ?? read.name);
  if (!IS_ID.test(id))
    throw new OperatorError(
      `“${id}” cannot be an id: it holds none of / \\ ; , and neither begins nor ends like a file of another kind. Name it as in --id my-article.`,
    );
  const file = join(folder, `${id}.md`);
  const bytes = Buffer.from(emit(draft));
  await write(file, bytes, options.force ? 'w' : 'wx');
  const { faults, warnings } = problemsOf(file, bytes);
  return { file, draft, notes: [...notes, ...warnings], faults };
}

async function write(file: string, bytes: Uint8Array, flag: 'w' | 'wx'): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    throw new OperatorError(
      code === 'EEXIST' && path === file
        ? `${file} is there already: give another name with --id, or write over it with --force.`
        : `${file} cannot be written (${code}): check DATA_DIR, and who may write there.`,
    );
  }
}

/** No path, no hidden file, none of questions, none that a list would divide; in characters, no more than the bot takes. */
const IS_ID = /^(?!\.|.*\.(?:md$|questions\.|words$))[^/\\;,\n\r]{1,100}$/i;

/** Whether a source is what this program writes, with `—` lines in it, which would become its text. */
function isDocumentFile({ kind, bytes, name }: Source): boolean {
  return (
    kind === 'markdown' &&
    /^—/m.test(Buffer.from(bytes).toString()) &&
    !Array.isArray(parseDocument(`${name}.md`, bytes, () => {}))
  );
}

/** So many faults, and so many slips, are told of one file. */
const MOST_TOLD = 10;

/** What whoever reads the file would find wrong with it: mostly slips that the source has itself, such as an unpaired mark. */
function problemsOf(file: string, bytes: Uint8Array): { readonly faults: string[]; readonly warnings: string[] } {
  const found: Warning[] = [];
  const parsed = parseDocument(file, bytes, (warning) => found.push(warning));
  return { faults: told(Array.isArray(parsed) ? parsed : [], 'faults'), warnings: told(found, 'slips') };
}

function told(problems: readonly Warning[], kind: string): string[] {
  const lines = problems.map(({ line, problem }) => (line === null ? problem : `Line ${line}: ${problem}`));
  const more = lines.length - MOST_TOLD;
  return [...lines.slice(0, MOST_TOLD), ...(more > 0 ? [`Other lines with ${kind}: ${more}.`] : [])];
}

async function readingOf(source: Source, name: string): Promise<Reading> {
  if (source.kind === 'pdf') return readPdf(source.bytes, name);
  if (source.kind === 'docx') return readDocx(source.bytes, name);
  const { text, notes } = decode(source, name);
  const reading = readText(source, text, name);
  return { ...reading, notes: [...notes, ...reading.notes] };
}

function readText({ kind, address }: Source, text: string, name: string): Reading {
  switch (kind) {
    case 'html':
      return readHtml(text, address);
    case 'markdown':
      return readMarkdown(text);
    case 'srt':
    case 'vtt':
      return readCaptions(captionsIn(text, kind), name);
    default: {
      const cues = clockedCues(text);
      if (cues !== null) return readCaptions({ cues, timeless: [] }, name);
      return readMail(text) ?? readChat(text) ?? readPlainText(text);
    }
  }
}
