import JSZip from 'jszip';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The format and the text of each level of the lists that there are. */
const LISTS = [
  [['decimal', '%1.']],
  [['bullet', '•']],
  [
    ['lowerLetter', '%1)'],
    ['upperRoman', '%1.%2'],
  ],
  [['decimal', 'Article %1']],
] as const;

/**
 * A Word document (ECMA-376).
 *
 * @param body Paragraphs in WordprocessingML.
 * @param properties Of docProps/core.xml, with their prefixes; an empty one in its short form.
 */
export function docxOf(body: string, properties: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const zip = new JSZip();
  const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
  const levels = LISTS.map(
    (formats, index) =>
      `<w:abstractNum w:abstractNumId="${index}">${formats
        .map(
          ([format, text], level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
        )
        .join('')}</w:abstractNum>`,
  );
  const numbers = LISTS.map((_, index) => index + 1).map(
    (id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`,
  );
  const core = Object.entries(properties).map(([name, value]) =>
    value === '' ? `<${name}/>` : `<${name}>${value}</${name}>`,
  );
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${WORD}">${[...levels, ...numbers].join('')}</w:numbering>`,
    'word/styles.xml': `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style></w:styles>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="dcterms">${core.join('')}</cp:coreProperties>`,
  };
  for (const [name, content] of Object.entries(files)) zip.file(name, xml(content));
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** A paragraph; of a list if that has a number. */
export function docxParagraph(
  text: string,
  options: { readonly style?: string; readonly list?: 1 | 2 | 3 | 4; readonly level?: number } = {},
): string {
  const style = options.style === undefined ? '' : `<w:pStyle w:val="${options.style}"/>`;
  const list =
    options.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${options.level ?? 0}"/><w:numId w:val="${options.list}"/></w:numPr>`;
  const runs = text.split('\n').map((line) => `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`);
  return `<w:p><w:pPr>${style}${list}</w:pPr>${runs.join('<w:r><w:br/></w:r>')}</w:p>`;
}
