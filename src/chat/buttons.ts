import { referenceTo } from '../documents/index.ts';
import type { Span } from '../text/index.ts';
import type { Call } from './call.ts';
import { type ButtonName, MAX_NAME_LENGTH, MAX_TEXT_LENGTH, type OptionSpecs, type OptionTypes } from './command.ts';
import { writeMatch } from './matches.ts';

/** The options of the commands that only a button leads to, or a reply to an answer. */
export const BUTTON_OPTIONS = {
  show: {
    place: { type: 'place', required: true },
    matches: { type: 'matches', required: false },
    private: { type: 'boolean', required: false },
    found: { type: 'found', required: false },
    offset: { type: 'offset', required: false },
  },
  share: {
    place: { type: 'place', required: true },
    focus: { type: 'span', required: false },
    offset: { type: 'offset', required: false },
    to: { type: 'user', required: false },
    last: { type: 'offset', required: false },
    found: { type: 'found', required: false },
  },
  copy: {
    place: { type: 'place', required: true },
    focus: { type: 'span', required: false },
    part: { type: 'span', required: false },
    last: { type: 'offset', required: false },
  },
  read: {
    place: { type: 'place', required: true },
    last: { type: 'offset', required: true },
    first: { type: 'offset', required: false },
    private: { type: 'boolean', required: false },
  },
  more: {
    question: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    offset: { type: 'offset', required: true },
    speaker: { type: 'text', required: false, maxLength: MAX_NAME_LENGTH },
    document: { type: 'documents', required: false },
    private: { type: 'boolean', required: false },
  },
  instead: {
    question: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    document: { type: 'documents', required: false },
  },
  follow: {
    matches: { type: 'matches', required: true },
    question: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    answered: { type: 'text', required: false, maxLength: MAX_TEXT_LENGTH },
    document: { type: 'documents', required: false },
  },
} as const satisfies Record<ButtonName, OptionSpecs>;

type Specs = typeof BUTTON_OPTIONS;

/** Every option that a button may carry. */
export type ButtonOption = { [Name in ButtonName]: keyof Specs[Name] }[ButtonName];

type ValueOf<Spec> = Spec extends { readonly type: infer Type extends keyof OptionTypes } ? OptionTypes[Type] : never;
type IfRequired<Spec, Key> = Spec extends { readonly required: true } ? Key : never;
type IfOptional<Spec, Key> = Spec extends { readonly required: true } ? never : Key;
type ButtonValues<Of> = {
  readonly [Key in keyof Of as IfRequired<Of[Key], Key>]: ValueOf<Of[Key]>;
} & {
  readonly [Key in keyof Of as IfOptional<Of[Key], Key>]?: ValueOf<Of[Key]> | null | undefined;
};

/** How values are written into a call, for the resolvers of `options.ts` to read them again. */
const WRITERS: { readonly [Type in keyof OptionTypes]?: (value: OptionTypes[Type]) => string | boolean } = {
  boolean: (value) => value,
  text: (value) => value,
  // Several are those that are looked in by default where it is pressed.
  documents: ([document, ...others]) => (others.length > 0 ? '' : (document?.key ?? '')),
  place: referenceTo,
  matches: (matches) => matches.map(writeMatch).join(','),
  span: ({ start, end }: Span) => `${start}-${end}`,
  offset: String,
  found: ({ found, bySpeaker }) => (bySpeaker ? `${found}BySpeaker` : found),
  user: (id) => id,
};

/** The call of a button, its options checked by the compiler; what is null or undefined is left out. */
export function callTo<Name extends ButtonName>(command: Name, values: ButtonValues<Specs[Name]>): Call {
  const specs: OptionSpecs = BUTTON_OPTIONS[command];
  const options: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(values)) {
    const type = specs[name as ButtonOption]?.type;
    if (type === undefined || value === undefined || value === null) continue;
    // The type of the option decides the type of its value, which TypeScript cannot follow through a look-up.
    const write = WRITERS[type] as (value: unknown) => string | boolean;
    options[name] = write(value);
  }
  return { command, options };
}
