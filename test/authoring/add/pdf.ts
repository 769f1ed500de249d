/** A line of a page: where it begins, in points from the lower left corner, and how high its letters are. */
export interface PdfLine {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Characters of WinAnsi. */
  readonly text: string;
}

/** A PDF of some pages, each a list of lines (ISO 32000-1, 7.5). */
export function pdfOf(
  pages: readonly (readonly PdfLine[])[],
  options: {
    readonly info?: Readonly<Record<string, string>>;
    readonly language?: string;
    readonly encrypt?: string;
  } = {},
): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const language = options.language === undefined ? '' : `/Lang (${options.language})`;
  add(`<< /Type /Catalog /Pages 2 0 R ${language} >>`);
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  for (const [index, lines] of pages.entries()) {
    const content = lines
      .map(({ x, y, size = 10, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
      .join('\n');
    const resources = '/Resources << /Font << /F1 3 0 R >> >>';
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${5 + 2 * index} 0 R >>`);
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const info = Object.entries(options.info ?? {}).map(([key, value]) => `/${key} (${value})`);
  add(`<< ${info.join(' ')} >>`);
  if (options.encrypt !== undefined) add(options.encrypt);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const encrypt = options.encrypt === undefined ? '' : `/Encrypt ${objects.length} 0 R /ID [<00> <00>]`;
  const infoNumber = objects.length - (options.encrypt === undefined ? 0 : 1);
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${infoNumber} 0 R ${encrypt} >>`;
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(`${file}${xref}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** Lines of a column, one below the other, 14 points apart; a line `''` is left empty. */
export function column(lines: readonly string[], top = 760, x = 72): PdfLine[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ x, y: top - 14 * index, text }]));
}
