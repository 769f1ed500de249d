import type { Call, Command } from '../chat/index.ts';

/** No name of a command and no reference to a passage holds it. */
const SEPARATOR = '|';

/**
 * Writes a call into the id of a button: the command's name and its options in the order of their description. Holds
 * references only, never text, so that it stays within Discord's 100 characters.
 *
 * @param position Of the button among its message's: two may do the same, but no two may have the same id.
 */
export function encodeCall({ command, options }: Call, position: number, commands: readonly Command[]): string {
  const described = commands.find(({ name }) => name === command);
  if (!described) throw new Error(`A button calls the command “${command}”, which commands/index.ts does not list.`);
  const values = Object.keys(described.options).map((name) => {
    const value = options[name];
    return typeof value === 'boolean' ? Number(value) : (value ?? '');
  });
  return [command, ...values, position].join(SEPARATOR);
}

/**
 * Reads a button's id, which anybody may have forged: nothing of the call has been checked. One that another version
 * wrote, with other options, is a call without any.
 */
export function decodeCall(id: string, commands: readonly Command[]): Call {
  const [command = '', ...values] = id.split(SEPARATOR);
  const names = Object.keys(commands.find(({ name }) => name === command)?.options ?? {});
  const isOurs = values.length === names.length + 1;
  return { command, options: isOurs ? Object.fromEntries(names.map((name, index) => [name, values[index]])) : {} };
}
