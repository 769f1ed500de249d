import { inspect } from 'node:util';
import type { Log } from './discord/index.ts';

/** Writes lines to standard error, with the time; a secret is blotted out wherever it would show. */
export function createLog(secret: string | undefined): Log {
  const write = (line: string) => {
    const clean = secret ? line.replaceAll(secret, '[token]') : line;
    process.stderr.write(`${new Date().toISOString()} ${clean}\n`);
  };
  return {
    info: write,
    error: (message, cause) => write(cause === undefined ? message : `${message} ${inspect(cause)}`),
  };
}
