import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fileOf } from '../../samples.ts';

const PARAGRAPHS = [
  'Members must not advertise goods on the market square.',
  'Dogs are to be kept on a lead from April to September.',
  'The library closes at six in the evening, except on Fridays.',
];

/** A folder of its own with one document, which is gone after the test. */
export function folderWith(files: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const all = { 'town.md': fileOf(PARAGRAPHS, { title: 'Rules of the town' }), ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return {
    path: join(folder, 'town.md'),
    file: (name: string) => join(folder, name),
    text: (name: string) => readFileSync(join(folder, name), 'utf8'),
  };
}
