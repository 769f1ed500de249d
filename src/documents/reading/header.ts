import { type Document, isMap, isScalar, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import { z } from 'zod';
import { isCalendarDate } from '../date.ts';
import { parseSpeaker } from '../parse-attribution.ts';

const absent = (example: string) => (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === null
    ? `is missing: add it to the header, for example ${example}`
    : `must be text: put it in quotation marks, for example ${example}`;

const text = (example: string) =>
  z
    .string({ error: absent(example) })
    .trim()
    .min(1, `is empty: for example ${example}`);

/** A year, a month or a day: YAML reads a year as a number. */
const date = z
  .union([z.int().nonnegative(), z.string()], { error: wrongDate })
  .transform((written) => String(written).trim().padStart(4, '0'))
  .refine(isCalendarDate, wrongDate());

function wrongDate(): string {
  return 'is not a date of the calendar: write a year, a month or a day, for example 1945, 1945-06 or 1945-06-26';
}

const link = (example: string) =>
  text(example)
    .regex(/^\S*$/, `holds white space: write it as %20, for example ${example}`)
    // Of “Copy link to highlight”; the bot adds its own.
    .refine(
      (url) => !url.includes(':~:'),
      `opens the page at some words: remove what begins with #:~:text=, for example ${example}`,
    )
    .pipe(
      z.url({
        protocol: /^https?$/,
        error: `is not an http or https link: write the whole address, for example ${example}`,
      }),
    )
    // Encodes what could end a link in Markdown.
    .transform((url) => new URL(url).href);

const list = (example: string) => z.array(text('"A name"'), { error: `must be a list: for example ${example}` });

/** Whether a BCP 47 tag names a language that this machine knows. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** What may be left out, and is null then. */
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

const SPEAKER = 'speaker: John Doe, speech, 2016-10-27';

const Header = z.strictObject(
  {
    title: text('title: "A headline"'),
    publisher: optional(text('publisher: The Daily Example')),
    published: optional(date),
    url: optional(link('url: https://example.org/article')),
    language: text('language: en').refine(isLanguageTag, 'is not a known language tag: for example language: en'),
    authors: list('authors: [Jane Doe]').default([]),
    about: z
      .strictObject(
        {
          title: text('title: "A statement"'),
          parties: list('parties: [Jane Doe, John Doe]').min(1, 'is empty: name at least one party'),
          date: optional(date),
          url: optional(link('url: https://example.org/statement')),
        },
        { error: 'must hold title and parties, and may hold date and url, each on an indented line of its own' },
      )
      .nullable()
      .default(null),
    speaker: optional(
      text(SPEAKER).refine((written) => typeof parseSpeaker(written) !== 'string', {
        error: `must be who speaks, in what and when: for example ${SPEAKER}`,
      }),
    ),
    items: optional(text('items: Rule')),
    names: z
      .record(text('Russia: [Moscow]'), list('Russia: [Moscow]').min(1, 'is empty: for example Russia: [Moscow]'), {
        error: 'must hold speakers with lists of their other names, each on an indented line of its own',
      })
      .default({}),
  },
  { error: 'must be lines such as title: "A headline"' },
);

type Header = z.infer<typeof Header>;

/** A problem of the header, with its line counted from the header's first. */
interface HeaderProblem {
  readonly line: number;
  readonly problem: string;
}

/** In characters: YAML takes time by the square of how many keys there are. */
const LONGEST_HEADER = 20_000;

/** What a header says, and at which of its lines, counted from the first, a key of it stands. */
interface ReadHeader {
  readonly header: Header;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const QUOTE = 'put values that hold : or # in "quotation marks"';
const CLOSE = `what opens there, a list with [ or a text with " or ', is not closed: put in what closes it`;
const CURES: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_DQ_ESCAPE: "between double quotation marks write \\\\ for \\, or put the value in 'single ones'",
  BAD_INDENT: CLOSE,
  BAD_SCALAR_START: 'put this value in "quotation marks"',
  BLOCK_AS_IMPLICIT_KEY: `${QUOTE}, and begin each key at the beginning of a line`,
  DUPLICATE_KEY: 'this key stands there twice: remove one of the two',
  MISSING_CHAR: CLOSE,
  MULTILINE_IMPLICIT_KEY: 'write a key, a colon and a space in front of the value, as in title: A headline',
  TAB_AS_INDENT: 'write spaces instead of the tab',
  UNEXPECTED_TOKEN: 'put all of the value, or nothing of it, between quotation marks or brackets',
};

/** Whether what is wrong is told from the end of what is open. */
function isUnclosed({ code }: YAMLParseError): boolean {
  return CURES[code] === CLOSE;
}

/** Reads the YAML between a document's `---` lines: the header, or everything that is wrong with it. */
export function parseHeader(source: string): ReadHeader | HeaderProblem[] {
  if (source.length > LONGEST_HEADER) {
    const problem = `The header has ${source.length} characters, but at most ${LONGEST_HEADER} are read: shorten it.`;
    return [{ line: 0, problem }];
  }
  const lines = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  if (yaml.errors.length > 0) {
    return yaml.errors.map((error) => ({
      line: isUnclosed(error) ? lineOfLastKey(error.pos[0], yaml, lines) : lines.linePos(error.pos[0]).line,
      problem: `The header is not valid YAML (${error.message}): ${CURES[error.code] ?? QUOTE}.`,
    }));
  }
  let values: unknown;
  try {
    values = yaml.toJS();
  } catch (error) {
    return [
      {
        line: 1,
        problem: `The header is not valid YAML (${(error as Error).message}): put values that hold * or & in "quotation marks".`,
      },
    ];
  }
  const lineOf = (path: readonly PropertyKey[]) => lineOfKey(path, yaml, lines);
  const header = Header.safeParse(values ?? {});
  if (header.success) return { header: header.data, lineOf };
  return header.error.issues.flatMap((issue): HeaderProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        line: lineOf([...issue.path, key]),
        problem: `“${[...issue.path, key].join('.')}” is not a key that a header has: remove or correct it.`,
      }));
    }
    const name = issue.path.length === 0 ? 'The header' : `“${issue.path.join('.')}”`;
    return [{ line: lineOf(issue.path), problem: `${name} ${issue.message}.` }];
  });
}

/** The line of the last key that begins before some place. */
function lineOfLastKey(place: number, { contents }: Document, lines: LineCounter): number {
  const keys = isMap(contents) ? contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0)) : [];
  return lines.linePos(keys.findLast((start) => start < place) ?? place).line;
}

/** The line of the key that a path leads to, or of the nearest one above it; 0 if there is none. */
function lineOfKey(path: readonly PropertyKey[], yaml: Document, lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? yaml.contents : yaml.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1])
      : undefined;
    if (isScalar(pair?.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
  }
  return 0;
}
