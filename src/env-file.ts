import { chmod, readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'dotenv';
import { OperatorError } from './operation/index.ts';
import { Slips } from './text/index.ts';

/** So many slips of the pen away from a setting, a name is likely to mean it. */
const MOST_SLIPS = 2;

/**
 * What in the text of a `.env` has no effect, a line each, with the cure: names that are no settings, and what sets nothing.
 * Values are not told, for one of them is a secret.
 *
 * @param settings The names of all settings.
 */
export function dotenvWarnings(text: string, settings: readonly string[]): string[] {
  const variables = parse(text);
  const strangers = Object.keys(variables).filter((name) => !settings.includes(name));
  const meant = strangers.map((name) => ({ name, setting: settingMeant(name, settings) }));
  const unknown = meant.flatMap(({ name, setting }) => (setting === undefined ? [name] : []));
  return [
    ...meant.flatMap(({ name, setting }) =>
      setting === undefined ? [] : [`.env sets ${name}, which is no setting: write ${setting}, if you mean that.`],
    ),
    ...(unknown.length === 0
      ? []
      : [
          `.env sets what is no setting: ${unknown.join(', ')}. Correct or remove it; the settings are ${settings.join(', ')}.`,
        ]),
    ...idleLines(text, variables).map((line) => `.env, line ${line}, sets nothing: write a name, =, and its value.`),
  ];
}

/** The setting that a name is likely to mean, in letters of any size. */
function settingMeant(name: string, settings: readonly string[]): string | undefined {
  const slips = new Slips(name.toUpperCase(), MOST_SLIPS);
  const near = settings.flatMap((setting) => {
    const isAsLong = Math.abs(setting.length - name.length) <= MOST_SLIPS;
    const made = isAsLong ? slips.to(setting) : undefined;
    return made === undefined || made > MOST_SLIPS ? [] : [{ setting, made }];
  });
  return near.toSorted((a, b) => a.made - b.made)[0]?.setting;
}

/** The numbers of the lines that are neither empty nor comments, and without which the same would be set. */
function idleLines(text: string, variables: Record<string, string>): number[] {
  const lines = text.split(/\r\n?|\n/);
  return lines.flatMap((line, at) => {
    const setsAlone = /^\s*(?:#|$)/.test(line) || Object.keys(parse(line)).length > 0;
    // It may be a part of a value of several lines.
    const isIdle = !setsAlone && isDeepStrictEqual(parse(lines.toSpliced(at, 1).join('\n')), variables);
    return isIdle ? [at + 1] : [];
  });
}

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
