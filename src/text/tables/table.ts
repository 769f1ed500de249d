import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The lines of a table in this folder, without those that begin with `#`. */
export function readTable(name: string): string[] {
  const source = readFileSync(fileURLToPath(import.meta.resolve(`#tables/${name}.txt`)), 'utf8');
  return source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
