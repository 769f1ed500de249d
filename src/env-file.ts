import { chmod, readFile, writeFile } from 'node:fs/promises';
import { OperatorError } from './operation/index.ts';

/** The text of a `.env` with a variable set; whatever else stands there stays. */
export function withVariable(text: string, name: string, value: string): string {
  const line = `${name}=${value}`;
  // Of several, the last would win.
  const lines = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=.*$`, 'gm');
  if (lines.test(text)) return text.replaceAll(lines, line);
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
}

/**
 * Sets a variable in a `.env`, which from then on only its owner may read.
 *
 * @throws {OperatorError} if it cannot be written.
 */
export async function keepVariable(path: string, name: string, value: string): Promise<void> {
  try {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    await writeFile(path, withVariable(text, name, value), { mode: 0o600 });
    await chmod(path, 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorError(`${path} cannot be written (${code}): write ${name}= and its value there yourself.`);
  }
}
