import type { Line } from './comments.ts';
import { markerOf } from './list-item.ts';

/** A paragraph, or an item of a list, as a document's file has it. */
export interface Unit {
  /** Its lines as they are published, with those of the file's at which they stand. */
  readonly lines: readonly Line[];
  /** The `—` lines that say whose words it is. */
  readonly attributions: readonly Line[];
  readonly headings: readonly string[];
  readonly label: string | null;
  readonly lead: string | null;
}

/** Tells what is wrong with a line of a file, and the cure. */
export type Report = (line: number | null, problem: string) => void;

/** A line that says whose words a paragraph is made of. */
export const DASHED = /^\s*—/;
export const HEADING = /^\s*(#{1,6})\s+(\S.*?)(?:\s+#+)?\s*$/s;

/** A backslash at the beginning of a line says that what follows is text. */
export function unescaped(lines: readonly Line[]): Line[] {
  return lines.map(({ number, text }) => {
    const rest = text.startsWith('\\') ? text.slice(1) : '';
    const isMarkup = DASHED.test(rest) || HEADING.test(rest) || markerOf(rest) !== null || /^\[\^/.test(rest);
    return { number, text: isMarkup ? rest : text };
  });
}
