import type { GlossaryEntry } from '../document.ts';
import type { Fault } from '../fault.ts';
import { readLines } from './lines.ts';

/**
 * Reads a glossary: a line a word of the document, such as `dollar: dólar, Dollar, доллар`; lines that begin with `#` are
 * notes.
 *
 * @returns Its entries, or every fault of the file in the order of its lines.
 */
export function parseGlossary(
  file: string,
  bytes: Uint8Array,
): { readonly glossary: readonly GlossaryEntry[] } | Fault[] {
  const lines = readLines(bytes);
  if (!Array.isArray(lines)) return [{ file, ...lines }];
  const faults: Fault[] = [];
  const entries: GlossaryEntry[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [word = '', translations, more] = line.split(/[:：]/).map((part) => part.trim());
    const others = (translations ?? '')
      .split(/[,，、;]/)
      .map((other) => other.trim())
      .filter((other) => other !== '');
    if (word === '' || others.length === 0 || more !== undefined) {
      const problem =
        'This is no line of a glossary: write a word of the document, a colon and its words in other languages, for example dollar: dólar, Dollar.';
      faults.push({ file, line: index + 1, problem });
    }
    entries.push({ word, others });
  }
  return faults.length > 0 ? faults : { glossary: entries };
}
