import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import type { OnMissed } from './chat/index.ts';
import { type Log, OperatorError } from './operation/index.ts';

/** For nobody else's eyes. */
const MODE = 0o600;

/**
 * Keeps questions that were missed in a file, a line of JSON each: the question, what became of it and the day, by which
 * nobody can be told.
 *
 * @throws {OperatorError} if the file cannot be written.
 */
export function keepMissed(file: string, log: Log): OnMissed {
  try {
    appendFileSync(file, '', { mode: MODE });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorError(`MISSED_QUESTIONS names ${file}, which cannot be written (${code}): name another file.`);
  }
  return (question, outcome) => {
    const day = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    appendFile(file, `${JSON.stringify({ question, outcome, day })}\n`, { mode: MODE }).catch((error) =>
      log.error('A missed question could not be kept.', error),
    );
  };
}
