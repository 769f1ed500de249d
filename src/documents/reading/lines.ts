import type { Fault } from '../fault.ts';

const LINE_END = /\r\n|\n|\r/;

/** In characters, of a line and of a paragraph: some of what is worked out takes time by the square of the length. */
export const LONGEST = 20_000;

export function tooLong(what: string, length: number): string {
  return `This ${what} has ${length} characters, but at most ${LONGEST} are read: put blank lines where it has parts.`;
}

/** The lines of a file, without their ends and a byte order mark; or what is wrong with one: it is not UTF-8, or too long. */
export function readLines(bytes: Uint8Array): string[] | Omit<Fault, 'file'> {
  try {
    const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(LINE_END);
    const at = lines.findIndex(({ length }) => length > LONGEST);
    return at === -1 ? lines : { line: at + 1, problem: tooLong('line', lines[at]?.length ?? 0) };
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const encoded = new TextEncoder().encode(lenient);
    const offset = encoded.findIndex((byte, index) => byte !== bytes[index]);
    const line = new TextDecoder('latin1').decode(bytes.subarray(0, offset)).split(LINE_END).length;
    return { line, problem: 'This line is not UTF-8: save the file in the encoding UTF-8.' };
  }
}
