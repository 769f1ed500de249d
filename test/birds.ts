import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// A small document, for tests that start programs and are about something else.

const program = fileURLToPath(new URL('../dist/verbatim/index.js', import.meta.url));

export const birds = ['Herons fly.', 'Storks wade.', 'Ducks swim.'];
const header = '---\ntitle: Birds\npublisher: The Sampler\nlanguage: en\npublished: 2024-02-29\n---';

/** Its folder, which tests copy before they change something in it. */
export const birdsFolder = () => join(tmpdir(), 'birds');

/** Has the built bot prepare it once for all tests. */
export function prepareBirds(): void {
  const folder = birdsFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, 'birds.md'), [header, ...birds].join('\n\n'));
  execFileSync(process.execPath, [program, 'terminal', '/quote 1'], { cwd: folder, env: { DATA_DIR: folder } });
}
