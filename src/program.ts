import { configWarnings } from './config.ts';
import { DocumentsError } from './documents/index.ts';
import { OperatorError } from './operation/index.ts';

/** The command line names what there is not: the usage is said, too. */
export class UsageError extends Error {}

/** Runs a program to its end, or says its usage if that is asked for; what whoever started it can mend is said without a stack. */
export async function runProgram(main: () => Promise<void>, usage: string): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    const { code, message } = error as NodeJS.ErrnoException;
    const isUsage = error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS');
    if (!isUsage && !(error instanceof OperatorError || error instanceof DocumentsError)) throw error;
    process.stderr.write(isUsage ? `${message}\n${usage}\n` : `${message}\n`);
  }
}

/** Says what in `.env` has no effect, where there is no log to say it. */
export function warnOfConfig(): void {
  for (const line of configWarnings()) process.stderr.write(`${line}\n`);
}
