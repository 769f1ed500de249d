import { ADDRESS } from './markdown.ts';

/** Mentions of people, roles, channels and commands, custom emoji, timestamps: signs to their reader, and no words. */
const SIGN = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::[a-zA-Z])?|\/[^<>\n]+:\d+|id:\w+)>/y;
const BARE_ADDRESS = new RegExp(ADDRESS, 'y');
const BRACKETED_ADDRESS = /<(https?:\/\/[^\s<>]+)>/y;
const MASKED_LINK =
  /\[((?:\\[\s\S]|\[[^[\]]*\]|[^\\[\]])+)\]\(\s*(?:<https?:\/\/[^\s<>]+>|https?:\/\/(?:\([^\s()]*\)|[^\s()])+)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
const ESCAPED = /\\([^0-9A-Za-z\s])/y;

const SPOILER = /\|\|([\s\S]+?)\|\|/y;
const STRUCK = /~~([\s\S]+?)~~/y;
const BOLD = /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y;
const UNDERLINED = /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y;
const ITALIC_BY_ASTERISKS = /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y;
const ITALIC_BY_UNDERSCORES = /_((?:__|\\[\s\S]|[^\\_])+?)_\b/y;
const MARKS_OF_CODE = /`+/y;

/** What begins a line: all that follows quoted, lines that are, headings and small print, items of a list. */
const QUOTED_TO_THE_END = / *>>> ([\s\S]*)/y;
const QUOTED_LINES = / *> [^\n]*(?:\n *> [^\n]*)*/y;
const BARS = /^ *> /gm;
const HEADING = / *(?:#{1,3}|-#) +(?=\S)/y;
const ITEM = /( *)[*-] +(?=\S)/y;

/** What marks do not begin with. */
const WORDS = /[^\\*_~|`<[h\n]+/y;

/** Marks inside of marks are read as far down as this: deeper than anybody writes them, and a bound on the work. */
const DEEPEST = 12;

/** Where a piece of markup stands: how deep inside of marks, whether behind bars, and whether a line begins with it. */
interface Position {
  readonly depth: number;
  readonly isQuoted: boolean;
  readonly beginsLine: boolean;
}

/** A piece of markup as it is read, and where it ends. */
interface Piece {
  readonly text: string;
  readonly end: number;
}

/**
 * What somebody wrote in Discord's markup, as its reader sees it: without the marks of emphasis, spoilers, code,
 * headings and links, paired as Discord pairs them; signs that are no words become spaces. Quotations stay behind bars,
 * each line behind `> `, and items of a list behind `- `.
 */
export function plainText(markup: string): string {
  return read(markup, { depth: 0, isQuoted: false, beginsLine: true });
}

function read(markup: string, position: Position): string {
  let text = '';
  let at = 0;
  while (at < markup.length) {
    const beginsLine = at === 0 ? position.beginsLine : markup[at - 1] === '\n';
    const here = { ...position, beginsLine };
    const piece =
      (beginsLine ? lineStartAt(at, markup, here) : undefined) ?? inlineAt(at, markup, here) ?? wordsAt(at, markup);
    text += piece.text;
    at = piece.end;
  }
  return text;
}

function wordsAt(at: number, markup: string): Piece {
  const text = matchAt(WORDS, at, markup)?.[0] ?? markup.charAt(at);
  return { text, end: at + text.length };
}

function lineStartAt(at: number, markup: string, position: Position): Piece | undefined {
  if (!position.isQuoted) {
    const [all, rest] = matchAt(QUOTED_TO_THE_END, at, markup) ?? [];
    if (all !== undefined && rest !== undefined) return { text: quoted(rest, position), end: at + all.length };
    const [lines] = matchAt(QUOTED_LINES, at, markup) ?? [];
    if (lines !== undefined) return { text: quoted(lines.replace(BARS, ''), position), end: at + lines.length };
  }
  const [heading] = matchAt(HEADING, at, markup) ?? [];
  if (heading !== undefined) return { text: '', end: at + heading.length };
  const [item, indent] = matchAt(ITEM, at, markup) ?? [];
  return item === undefined ? undefined : { text: `${indent}- `, end: at + item.length };
}

/** Behind bars, of which checking knows one kind: one before each line. */
function quoted(markup: string, position: Position): string {
  const text = read(markup, { ...position, isQuoted: true, beginsLine: true });
  return text.replace(/^(?!> )/gm, '> ');
}

function inlineAt(at: number, markup: string, position: Position): Piece | undefined {
  const found = (match: RegExpExecArray | undefined, text: string) => match && { text, end: at + match[0].length };
  /** What stands between marks, of the two the ones that reach farther. */
  const within = (...patterns: readonly RegExp[]) => {
    if (position.depth === DEEPEST) return undefined;
    const [first, second] = patterns.map((pattern) => matchAt(pattern, at, markup));
    const match = (second?.[0].length ?? 0) > (first?.[0].length ?? 0) ? second : first;
    return match && found(match, read(match[1] ?? '', { ...position, depth: position.depth + 1 }));
  };
  switch (markup[at]) {
    case '\\': {
      const match = matchAt(ESCAPED, at, markup);
      return found(match, match?.[1] ?? '');
    }
    case 'h': {
      const match = matchAt(BARE_ADDRESS, at, markup);
      return found(match, match?.[0] ?? '');
    }
    case '<': {
      const address = matchAt(BRACKETED_ADDRESS, at, markup);
      return found(address, address?.[1] ?? '') ?? found(matchAt(SIGN, at, markup), ' ');
    }
    case '[':
      return within(MASKED_LINK);
    case '*':
      return within(ITALIC_BY_ASTERISKS, BOLD);
    case '_':
      return within(ITALIC_BY_UNDERSCORES, UNDERLINED);
    case '~':
      return within(STRUCK);
    case '|':
      return within(SPOILER);
    case '`':
      return codeBlockAt(at, markup, position) ?? codeAt(at, markup);
    default:
      return undefined;
  }
}

function matchAt(pattern: RegExp, at: number, markup: string): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(markup) ?? undefined;
}

/** A block stands on lines of its own, without the language that its first line may name. */
function codeBlockAt(at: number, markup: string, { beginsLine }: Position): Piece | undefined {
  const close = markup.startsWith('```', at) ? markup.indexOf('```', at + 4) : -1;
  if (close === -1) return undefined;
  const end = close + 3;
  const code = markup
    .slice(at + 3, close)
    .replace(/^[\w+.#-]+\n/, '')
    .replace(/^\n+|(?<!\n)\n+$/g, '');
  const [before, after] = [beginsLine ? '' : '\n', end === markup.length || markup[end] === '\n' ? '' : '\n'];
  return { text: before + code + after, end };
}

/** Words in code, between two runs of as many marks, or of as many as there are: shown as they are, whatever they hold. */
function codeAt(at: number, markup: string): Piece {
  const marks = matchAt(MARKS_OF_CODE, at, markup)?.[0].length ?? 1;
  const start = at + marks;
  let closing: { readonly at: number; readonly marks: number } | undefined;
  for (const { 0: run, index } of markup.slice(start).matchAll(/`+/g)) {
    if (run.length <= marks && run.length > (closing?.marks ?? 0)) closing = { at: start + index, marks: run.length };
    if (run.length === marks) break;
  }
  if (!closing) return { text: markup.slice(at, start), end: start };
  const code = markup.slice(at + closing.marks, closing.at);
  return { text: code.replace(/^ (?= *`)|(?<=` *) $/g, ''), end: closing.at + closing.marks };
}
