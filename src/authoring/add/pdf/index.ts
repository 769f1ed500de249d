import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { OperatorError } from '../../../operation/index.ts';
import { NO_HEADER, type Reading } from '../draft.ts';
import { listOf } from '../drafting/labels.ts';
import { ABOUT_LINE_NUMBERS } from '../formats/line-numbers.ts';
import { propertiesOf } from '../formats/properties.ts';
import { contentsIn } from '../formats/text-pages.ts';
import { countNote, noteOf } from '../note.ts';
import { linesOf, withoutLineNumbers } from './lines.ts';
import { withoutMargins } from './margins.ts';
import { blocksOf } from './paragraphs.ts';

/**
 * Reads a PDF: its text, without what stands at the top and bottom of its pages.
 *
 * @param source As the operator named it.
 * @throws {OperatorError} if it is encrypted, damaged, or has no text.
 */
export async function readPdf(bytes: Uint8Array, source: string): Promise<Reading> {
  const { pages, info } = await pagesOf(bytes).catch((error: Error) => {
    throw new OperatorError(
      error.name === 'PasswordException'
        ? `${source}: is encrypted: open it with its password, save or print it without one, and add that.`
        : `${source}: is no PDF, or a damaged one (${error.message}): download or save it again.`,
    );
  });
  const empty = pages.filter((lines) => lines.length === 0).length;
  if (empty === pages.length) {
    throw new OperatorError(`${source}: has no text, only pictures of it: run OCR over it first, such as ocrmypdf.`);
  }
  const unnumbered = withoutLineNumbers(pages);
  const { pages: kept, removed } = withoutMargins(unnumbered ?? pages);
  const contents = contentsIn(kept.flat().map((line) => line.text));
  const listed = kept.flat().filter((_, at) => contents.has(at));
  const { blocks, notes } = blocksOf(kept.map((page) => page.filter((line) => !listed.includes(line))));
  const properties = propertiesIn(info);
  return {
    header: { ...NO_HEADER, ...properties.header },
    blocks,
    notes: [
      'Paragraphs and headings of a PDF are told by distances and sizes: read them over.',
      ...properties.notes,
      ...(unnumbered === null ? [] : [ABOUT_LINE_NUMBERS]),
      ...(removed.size > 0 ? [`Left out at the top and bottom of pages, and how often: ${listOf(removed)}.`] : []),
      ...noteOf('Left out as a table of contents', listed),
      ...countNote('Pages without text', empty),
      ...notes,
    ],
  };
}

async function pagesOf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  return { pages: (await extractTextItems(pdf)).items.map(linesOf), info: (await getMeta(pdf)).info };
}

/** What the file says of itself. */
function propertiesIn(info: Readonly<Record<string, unknown>>) {
  const text = (name: string) => String(info[name] ?? '').trim() || null;
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(text('CreationDate') ?? '') ?? [];
  const { header, notes } = propertiesOf(
    // What Word prints is named so.
    text('Title')?.replace(/^Microsoft Word - (.*?)(?:\.docx?)?$/i, '$1') ?? null,
    text('Author'),
    year === undefined ? null : `${year}-${month}-${day}`,
  );
  return { header: { ...header, language: text('Language') }, notes };
}
