import JSZip from 'jszip';
import mammoth from 'mammoth';
import { OperatorError } from '../../../operation/index.ts';
import { NO_HEADER, type Reading } from '../draft.ts';
import { contentOf, dateIn, parseDom } from '../html/index.ts';
import { countNote } from '../note.ts';
import { withNumbers } from './numbering.ts';
import { propertiesOf } from './properties.ts';

/**
 * Reads a Word document.
 *
 * @param source As the operator named it.
 * @throws {OperatorError} if it is damaged, or another kind of file.
 */
export async function readDocx(bytes: Uint8Array, source: string): Promise<Reading> {
  const word = await wordIn(bytes).catch(() => {
    throw new OperatorError(
      `${source}: is no Word document, or a damaged one: open it in a word processor and save it as .docx.`,
    );
  });
  const { body } = parseDom(word.html);
  const { blocks, notes } = contentOf(body, { keepsSpaces: true });
  const property = propertiesIn(word.core);
  const properties = propertiesOf(property('title'), property('creator'), dateIn(property('created') ?? '') ?? null);
  return {
    header: { ...NO_HEADER, ...properties.header, language: property('language') },
    blocks,
    notes: [...properties.notes, ...aboutWord(word), ...notes],
  };
}

type Word = Awaited<ReturnType<typeof wordIn>>;

/** What Word shows of a document, as HTML, its properties, and what it keeps apart from the text. */
async function wordIn(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const document = await part('word/document.xml');
  const numbered = withNumbers({
    document,
    numbering: await part('word/numbering.xml'),
    styles: await part('word/styles.xml'),
  });
  const shown = numbered.document.replace(HIDDEN, '');
  // The results of fields are text.
  const written = shown.replace(/<\/?w:fldSimple(?:\s[^>]*)?>/g, '');
  if (document !== '') zip.file('word/document.xml', written);
  const buffer = await zip.generateAsync({ type: 'nodebuffer' });
  return {
    html: (await mammoth.convertToHtml({ buffer }, { styleMap: STYLES })).value,
    hasChanges: /<w:(?:del|ins)[\s>]/.test(document),
    hasHidden: shown !== numbered.document,
    core: await part('docProps/core.xml'),
    numbers: numbered.count,
    formulas: shown.split('<m:oMath>').length - 1,
  };
}

function aboutWord({ numbers, formulas, hasChanges, hasHidden }: Word): string[] {
  const changes = 'Word keeps track of changes in this file: the text was taken as if all were accepted. Compare it.';
  return [
    ...countNote(
      'Numbers that Word keeps apart from the text were put in front of it, in paragraphs',
      numbers,
      'Compare them.',
    ),
    ...countNote('Formulas were left out, so that sentences may have gaps', formulas, 'Write them in.'),
    ...(hasChanges ? [changes] : []),
    ...(hasHidden ? ['Text that Word hides was left out.'] : []),
  ];
}

/** What Word's styles are in HTML, beside those that mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** A run whose properties hide it (ECMA-376 part 1, 17.3.2.41). */
const HIDDEN =
  /<w:r(?:\s[^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;

/** The values of the file's core properties (ECMA-376 part 2). */
function propertiesIn(xml: string): (name: string) => string | null {
  // In HTML, `<title/>` would go on to the end of the file.
  const whole = xml.replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>');
  const root = parseDom(whole.replace(/<(\/?)(?:\w+):/g, '<$1'));
  return (name) => root.querySelector(name)?.textContent?.trim() || null;
}
