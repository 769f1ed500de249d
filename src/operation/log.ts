import { inspect } from 'node:util';

/** What an operator reads. */
export interface Log {
  info(message: string): void;
  error(message: string, cause?: unknown): void;
}

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
