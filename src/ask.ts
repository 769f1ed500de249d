import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * Asks whoever is at a terminal.
 *
 * @param isSecret Whether what is typed is shown to nobody.
 * @returns A line without white space around it; undefined if it was called off, as by Ctrl-C or Ctrl-D.
 */
export async function ask(
  question: string,
  isSecret: boolean,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<string | undefined> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // As a terminal, it is readline that echoes, and to its output only.
  const lines = createInterface({ input, output: isSecret ? nowhere : output, terminal: true });
  // Only now does the terminal itself echo nothing.
  output.write(question);
  const { value, done } = await lines[Symbol.asyncIterator]().next();
  lines.close();
  if (isSecret || done) output.write('\n');
  return done ? undefined : value.trim();
}
