import type { ButtonOption, Call } from '../../chat/index.ts';
import { truncate } from '../../text/index.ts';

/** Begins every id. What begins otherwise was written by another version, and is not read any more. */
const VERSION = '2';
/** Discord's limit for an id, in UTF-16 units. */
const MAX_ID = 100;
/** No command's name and no value of an option holds it. */
const SEPARATOR = '|';

/** How an option stands in an id: behind a letter, numbers in base 36, so that four references fit beside all the rest. */
interface Field {
  readonly letter: string;
  readonly pack: (value: string) => string;
  readonly unpack: (packed: string) => string;
}

const NUMBERS = {
  pack: (value: string) => value.replace(/\d+/g, toBase36),
  unpack: (packed: string) => packed.replace(/[0-9a-z]+/g, fromBase36),
};
/** The paragraph in `key.paragraph.hash`. */
const REFERENCES = {
  pack: (value: string) => value.replace(/(?<=\.)\d+(?=\.)/g, toBase36),
  unpack: (packed: string) => packed.replace(/(?<=\.)[0-9a-z]+(?=\.)/g, fromBase36),
};
/** Its letter alone says that it is true. */
const BOOLEAN = {
  pack: () => '',
  unpack: () => 'true',
};
const FINDINGS: readonly (readonly [value: string, letter: string])[] = [
  ['closest', 'c'],
  ['none', 'n'],
  ['notFound', 'o'],
  ['closestBySpeaker', 'C'],
  ['noneBySpeaker', 'N'],
  ['notFoundBySpeaker', 'O'],
];
const FOUND = {
  pack: (value: string) => FINDINGS.find(([finding]) => finding === value)?.[1] ?? value,
  unpack: (packed: string) => FINDINGS.find(([, letter]) => letter === packed)?.[0] ?? packed,
};

const AS_IT_IS = {
  pack: (value: string) => value.replaceAll(SEPARATOR, ' ').replace(/\s+/g, ' '),
  unpack: (packed: string) => packed,
};

const FIELDS: { readonly [Name in ButtonOption]: Field } = {
  place: { letter: 'p', ...REFERENCES },
  matches: { letter: 'm', ...REFERENCES },
  focus: { letter: 's', ...NUMBERS },
  part: { letter: 't', ...NUMBERS },
  document: { letter: 'd', ...AS_IT_IS },
  question: { letter: 'q', ...AS_IT_IS },
  answered: { letter: 'a', ...AS_IT_IS },
  speaker: { letter: 'w', ...AS_IT_IS },
  offset: { letter: 'o', ...NUMBERS },
  first: { letter: 'b', ...NUMBERS },
  last: { letter: 'l', ...NUMBERS },
  to: { letter: 'u', ...NUMBERS },
  private: { letter: 'v', ...BOOLEAN },
  found: { letter: 'f', ...FOUND },
};

const ALL_FIELDS = Object.entries(FIELDS);

function toBase36(digits: string): string {
  return BigInt(digits).toString(36);
}

function fromBase36(packed: string): string {
  let value = 0n;
  for (const digit of packed) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return String(value);
}

/**
 * Writes a call into the id of a button, such as `2show|pe86bq.c.7oif|v|0`. Holds references, and of a question, which
 * nothing else holds, as much as stays within Discord's 100 characters.
 *
 * @param position Of the button among its message's: two may do the same, but no two may have the same id.
 */
export function encodeCall({ command, options }: Call, position: number): string {
  const given = ALL_FIELDS.filter(([name]) => options[name] !== undefined && options[name] !== false);
  const fields = given.map(([name, { letter, pack }]) => ({ name, packed: letter + pack(String(options[name])) }));
  const excess = [VERSION + command, ...fields.map(({ packed }) => packed), position].join(SEPARATOR).length - MAX_ID;
  const fitting = fields.map(({ name, packed }) =>
    name === 'question' && excess > 0 ? truncate(packed, packed.length - excess) : packed,
  );
  return [VERSION + command, ...fitting, position].join(SEPARATOR);
}

/**
 * Reads a button's id, which anybody may have forged: nothing of the call has been checked. One that another version
 * wrote is a call of no command.
 */
export function decodeCall(id: string): Call {
  const [name = '', ...values] = id.split(SEPARATOR).slice(0, -1);
  if (!name.startsWith(VERSION)) return { command: '', options: {} };
  const options = values.flatMap((value) => {
    const field = ALL_FIELDS.find(([, { letter }]) => value.startsWith(letter));
    return field ? [[field[0], field[1].unpack(value.slice(1))] as const] : [];
  });
  return { command: name.slice(VERSION.length), options: Object.fromEntries(options) };
}
