import JSZip from 'jszip';
import mammoth from 'mammoth';
import { OperatorError } from '../../operation/index.ts';
import { NO_HEADER, type Reading } from './draft.ts';
import { contentOf, dateIn, parseDom } from './html/index.ts';

/**
 * Reads a Word document.
 *
 * @param source As the operator named it.
 * @throws {OperatorError} if it is damaged, or another kind of file.
 */
export async function readDocx(bytes: Uint8Array, source: string): Promise<Reading> {
  const buffer = Buffer.from(bytes);
  const read = async () => {
    const zip = await JSZip.loadAsync(bytes);
    return {
      html: (await mammoth.convertToHtml({ buffer })).value,
      core: await zip.file('docProps/core.xml')?.async('string'),
    };
  };
  const { html, core = '' } = await read().catch(() => {
    throw new OperatorError(
      `${source}: is no Word document, or a damaged one: open it in a word processor and save it as .docx.`,
    );
  });
  const { body } = parseDom(html);
  const { blocks, notes } = contentOf(body, { keepsSpaces: true });
  const numbers = [...body.querySelectorAll('ol > li:first-child')].length;
  const properties = propertiesIn(core);
  return {
    header: {
      ...NO_HEADER,
      title: properties('title') ?? null,
      published: dateIn(properties('created') ?? '') ?? null,
      language: properties('language') ?? null,
      authors: properties('creator')?.split(/\s*;\s*/) ?? [],
    },
    blocks,
    notes: [
      ...(properties('created') ? ['The date is the day on which the file was made: check published.'] : []),
      ...(numbers > 0
        ? [`Numbered lists: ${numbers}. Word keeps their numbers apart from the text: compare them.`]
        : []),
      ...notes,
    ],
  };
}

/** The values of the file's core properties (ECMA-376 part 2). */
function propertiesIn(xml: string): (name: string) => string | undefined {
  const root = parseDom(xml.replace(/<(\/?)(?:\w+):/g, '<$1'));
  return (name) => root.querySelector(name)?.textContent?.trim() || undefined;
}
