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
  /** What is packed, cut to so many characters: what nothing else holds, or can do without. */
  readonly cut?: (packed: string, length: number) => string;
}

const NUMBERS = {
  pack: (value: string) => value.replace(/\d+/g, toBase36),
  unpack: (packed: string) => packed.replace(/[0-9a-z]+/g, fromBase36),
};
/** The paragraph in `key.paragraph.hash`, and the words that answer behind a colon. */
const REFERENCES = {
  pack: (value: string) => value.replace(/(?<=\.)\d+(?=\.)|(?<=[:-])\d+/g, toBase36),
  unpack: (packed: string) => packed.replace(/(?<=\.)[0-9a-z]+(?=\.)|(?<=[:-])[0-9a-z]+/g, fromBase36),
};
/** The first document's key stands there once; where there is no room, the last references are without their words. */
const MATCHES = {
  pack: (value: string) =>
    REFERENCES.pack(value).replace(/(?<=,)[^.,]+/g, (key) => (key === firstKey(value) ? '' : key)),
  unpack: (packed: string) => REFERENCES.unpack(packed.replace(/(?<=,)(?=\.)/g, () => firstKey(packed))),
  cut: withoutLastWords,
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
  matches: { letter: 'm', ...MATCHES },
  focus: { letter: 's', ...NUMBERS },
  part: { letter: 't', ...NUMBERS },
  document: { letter: 'd', ...AS_IT_IS },
  question: { letter: 'q', ...AS_IT_IS, cut: truncate },
  answered: { letter: 'a', ...AS_IT_IS },
  speaker: { letter: 'w', ...AS_IT_IS },
  offset: { letter: 'o', ...NUMBERS },
  first: { letter: 'b', ...NUMBERS },
  last: { letter: 'l', ...NUMBERS },
  to: { letter: 'u', ...NUMBERS },
  private: { letter: 'v', ...BOOLEAN },
  found: { letter: 'f', ...FOUND },
};

const ALL_FIELDS = Object.entries<Field>(FIELDS);

function withoutLastWords(packed: string, length: number): string {
  const shorter = packed.replace(/:[^:,]*(?=[^:]*$)/, '');
  return packed.length <= length || shorter === packed ? packed : withoutLastWords(shorter, length);
}

function firstKey(references: string): string {
  return references.slice(0, Math.max(0, references.indexOf('.')));
}

function toBase36(digits: string): string {
  return BigInt(digits).toString(36);
}

function fromBase36(packed: string): string {
  let value = 0n;
  for (const digit of packed) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return String(value);
}

/**
 * Writes a call into the id of a button, such as `2show|pe86bq.c.7oif|v|0`. Holds references, and of the words in bold and of a
 * question as much as stays within Discord's 100 characters.
 *
 * @param position Of the button among its message's: two may do the same, but no two may have the same id.
 */
export function encodeCall({ command, options }: Call, position: number): string {
  const fields = ALL_FIELDS.flatMap(([name, { letter, pack, cut }]) => {
    const value = options[name];
    return value === undefined || value === false ? [] : [{ cut, packed: letter + pack(String(value)) }];
  });
  const excess = [VERSION + command, ...fields.map(({ packed }) => packed), position].join(SEPARATOR).length - MAX_ID;
  const fitting = fields.map(({ cut, packed }) => (cut && excess > 0 ? cut(packed, packed.length - excess) : packed));
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
