/** A line of a file, with its number, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

const FOOTNOTE = /^\[\^([^\]\s]+)\]:/;
const OPENS = /(?<!\\)<!--/;

/**
 * The lines of a document that are of its text: without comments (`<!-- … -->`) and footnotes (`[^1]: …`), without the marks
 * of these in the text, and without lines of which nothing else is left.
 *
 * @param unclosed Is told the line of a comment that nothing closes.
 */
export function withoutNotes(lines: readonly Line[], unclosed: (line: number) => void): Line[] {
  const kept = withoutFootnotes(withoutComments(lines, unclosed));
  return kept.map(({ number, text }) => ({ number, text: text.replaceAll('\\<!--', '<!--') }));
}

function withoutComments(lines: readonly Line[], unclosed: (line: number) => void): Line[] {
  const kept: Line[] = [];
  let opened: number | null = null;
  for (const { number, text } of lines) {
    let rest = text;
    let shown = '';
    let isCut = false;
    while (opened !== null || OPENS.test(rest)) {
      isCut = true;
      if (opened === null) {
        const at = rest.search(OPENS);
        shown += rest.slice(0, at);
        rest = rest.slice(at + '<!--'.length);
        opened = number;
      }
      const end = rest.indexOf('-->');
      if (end === -1) {
        rest = '';
        break;
      }
      rest = rest.slice(end + '-->'.length);
      // Of the spaces on both sides one is left.
      if (/\s$/.test(shown)) rest = rest.trimStart();
      opened = null;
    }
    shown += rest;
    if (!isCut || shown.trim() !== '') kept.push({ number, text: isCut ? shown.trimEnd() : shown });
  }
  if (opened !== null) unclosed(opened);
  return kept;
}

function withoutFootnotes(lines: readonly Line[]): Line[] {
  const names = new Set<string>();
  let isInside = false;
  const others = lines.filter(({ text }) => {
    const name = FOOTNOTE.exec(text)?.[1];
    if (name !== undefined) names.add(name);
    // Paragraphs of a footnote are indented, too.
    isInside = name !== undefined || (isInside && (text.trim() === '' || /^\s/.test(text)));
    return !isInside || text.trim() === '';
  });
  if (names.size === 0) return others;
  return others.map(({ number, text }) => ({
    number,
    text: text.replace(/\[\^([^\]\s]+)\]/g, (mark, name: string) => (names.has(name) ? '' : mark)),
  }));
}
