import type { Fault } from '../fault.ts';

const LINE_END = /\r\n|\n|\r/;

/** The lines of a file, without their ends and a byte order mark; or the fault that it is not UTF-8. */
export function readLines(bytes: Uint8Array): string[] | Omit<Fault, 'file'> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(LINE_END);
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const encoded = new TextEncoder().encode(lenient);
    const offset = encoded.findIndex((byte, index) => byte !== bytes[index]);
    const line = new TextDecoder('latin1').decode(bytes.subarray(0, offset)).split(LINE_END).length;
    return { line, problem: 'This line is not UTF-8: save the file in the encoding UTF-8.' };
  }
}
