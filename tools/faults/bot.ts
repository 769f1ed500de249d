import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultyDiscord } from './discord.ts';

/** So long that a check of several of them takes several messages. */
export const PASSAGES: readonly string[] = Array.from(
  { length: 4 },
  (_, passage) => `Heron ${passage} ${Array.from({ length: 140 }, (_, word) => `w${passage}x${word}`).join(' ')}.`,
);

/** Of all bots; no .env is found there. */
const folder = mkdtempSync(join(tmpdir(), 'verbatim-faults-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const header = '---\ntitle: Birds\npublisher: The Sampler\nlanguage: en\npublished: 2024-02-29\n---\n\n';
writeFileSync(join(folder, 'birds.md'), `${header}Herons fly.\n\nStorks wade.\n\n${PASSAGES.join('\n\n')}\n`);

/** From the folder of the repository, where a script or a test is run. */
const PROGRAM = join(process.cwd(), 'dist/verbatim/index.js');

/** Prepares the documents, once for all bots. */
export function prepareDocuments(): void {
  execFileSync(process.execPath, [PROGRAM, 'terminal', '/quote 2'], { cwd: folder, env: { DATA_DIR: folder } });
}

/** The built bot in a process of its own. */
export class Bot {
  readonly startedAt = performance.now();
  readonly exited: Promise<number | string>;
  log = '';
  readonly #child: ChildProcess;

  constructor(discord: FaultyDiscord, environment: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(process.execPath, [PROGRAM], {
      cwd: folder,
      env: { DATA_DIR: folder, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child.stderr?.on('data', (data) => (this.log += data));
    this.exited = once(this.#child, 'close').then(([code, signal]) => code ?? signal);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Nobody reads the log any more. */
  closeLog(): void {
    this.#child.stderr?.destroy();
  }
}
