import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/src/index.js', import.meta.url));

/** Where no `.env` is found. */
const elsewhere = mkdtempSync(join(tmpdir(), 'verbatim-'));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program until it ends, as if on a pipe. */
export function run(
  args: readonly string[],
  options: {
    readonly input?: string | Uint8Array;
    readonly env?: Record<string, string>;
    /** Stops reading after the first piece of output, as `head` does. */
    readonly leavesEarly?: boolean;
  } = {},
): Promise<Ended> {
  if (!existsSync(program)) throw new Error(`${program} is missing: run npm run build, or npm test, which does.`);
  const { DISCORD_TOKEN: _, DATA_DIR: __, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { cwd: elsewhere, env: { ...env, ...options.env } });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    if (options.leavesEarly) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A program that has ended takes no more input.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
