import { markerOf } from './list-item.ts';

/** A line that says whose words a paragraph is made of. */
export const DASHED = /^\s*—/;
/** One without a text ends those of its level and below. */
export const HEADING = /^\s*(#{1,6})(?:\s+(\S.*?)(?:\s+#+)?)?\s*$/s;

/** Whether a line is read as something else than text, or begins with a backslash that is taken off. */
function isMarkup(line: string): boolean {
  const text = line.replace(/^\\+/, '');
  return DASHED.test(text) || HEADING.test(text) || markerOf(text) !== null || /^\[\^/.test(text);
}

/** Whether a line is an item of a list by what is published as its text: “(a) …”, “2) …”, “一、…”. */
export function isPublishedItem(line: string): boolean {
  const marker = markerOf(line);
  return marker !== null && marker.length === marker.indent;
}

/** A line of text as a document's file has it: a backslash says that what follows is text. */
export function escaped(line: string): string {
  return `${isMarkup(line) ? '\\' : ''}${line}`.replaceAll('<!--', '\\<!--');
}

/** The text of a line whose comments are taken out already. */
export function unescaped(line: string): string {
  return line.startsWith('\\') && isMarkup(line.slice(1)) ? line.slice(1) : line;
}
