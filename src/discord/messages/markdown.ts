import type { RichText } from '../../locales/index.ts';
import { addresses, type Span } from '../../text/index.ts';

/** An address, as far as Discord links it: up to white space, but for punctuation at its end. */
export const ADDRESS = /https?:\/\/[^\s<]+[^<.,:;"')\]\s]/;

/** Addresses; or what Discord would take for markup, a mention or an emoji: anywhere in a line, or at its beginning. */
const ADDRESS_OR_MARKUP = new RegExp(
  [
    String.raw`${ADDRESS.source}[.,:;"')\]]*<?`,
    // Without an end it is none, and a backslash would make it one.
    String.raw`\/(?<=https?:\/)(?=\/)`,
    String.raw`[\\*_~\`|[\]<]`,
    '@(?=everyone|here)',
    // Emoji have names, but for times: 10:30:15 has none.
    String.raw`:(?!\d{1,2}:)(?=[^\s:]+:)`,
    // To look ahead before looking back saves most of the time.
    String.raw`(?=[#+\-\d>])(?<=^[ \t]*)(?:#+(?=\s)|[-+](?=[\s#])|\d+(?=\.)|>)`,
  ].join('|'),
  'gm',
);

/** Makes text show as it is, by backslashes. Addresses stay addresses: what in them looks like markup is none. */
export function escapeMarkdown(text: string): string {
  return text.replace(ADDRESS_OR_MARKUP, (found) => {
    // A backslash behind an address would become a part of it: white space of no width keeps it off.
    if (found.startsWith('http')) return found.replace(/<$/, '\ufeff\\<');
    return /^\d/.test(found) ? `${found}\\` : `\\${found}`;
  });
}

type Mark = '**' | '~~';

/** Escaped, with some parts of it between marks, of bold if nothing else is said. They never span a line or an address. */
export function emphasize(text: string, parts: readonly Span[], mark: Mark = '**'): string {
  const linked = addresses(text);
  let shown = '';
  let at = 0;
  for (const { start, end } of parts.flatMap((part) => outside(linked, part))) {
    shown +=
      escapeMarkdown(text.slice(at, start)) +
      text
        .slice(start, end)
        .split('\n')
        .map((line) => marked(line, mark))
        .join('\n');
    at = end;
  }
  return shown + escapeMarkdown(text.slice(at));
}

/** What of a span lies outside of others, which are in order. */
function outside(others: readonly Span[], { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const other of others.filter((each) => each.end > start && each.start < end)) {
    if (other.start > from) spans.push({ start: from, end: other.start });
    from = other.end;
  }
  return from < end ? [...spans, { start: from, end }] : spans;
}

function marked(text: string, mark: Mark): string {
  // Backslash or not, a “~” at the end of struck words would be taken for one of the marks.
  const words = mark === '~~' ? text.trimStart().replace(/(?<![\s~])[\s~]+$/, '') : text.trim();
  if (words === '') return escapeMarkdown(text);
  const at = text.indexOf(words);
  const after = text.slice(at + words.length);
  return `${text.slice(0, at)}${mark}${escapeMarkdown(words)}${mark}${escapeMarkdown(after)}`;
}

/** Longer links are left out, for a message has better use for its 2,000 characters. */
const MAX_LINK = 512;

/** The ids of the commands, by their names, as far as Discord has told them. */
export type CommandIds = ReadonlyMap<string, string>;

export const NO_IDS: CommandIds = new Map();

/** Text of ours in Discord's markup. */
export function markdown(text: RichText, ids = NO_IDS): string {
  const all = (words: string) => [{ start: 0, end: words.length }];
  return text
    .map((piece) => {
      if (typeof piece === 'string') return escapeMarkdown(piece);
      if ('strong' in piece) return emphasize(piece.strong, all(piece.strong));
      if ('struck' in piece) return emphasize(piece.struck, all(piece.struck), '~~');
      if ('user' in piece) return `<@${piece.user}>`;
      if ('typed' in piece) {
        const id = ids.get(piece.command);
        return id === undefined ? emphasize(piece.typed, all(piece.typed)) : `</${piece.command}:${id}>`;
      }
      // Discord masks no link behind words that hold another one.
      const isMasked = piece.url.length <= MAX_LINK && addresses(piece.link).length === 0;
      return isMasked ? `[${escapeMarkdown(piece.link)}](<${piece.url}>)` : escapeMarkdown(piece.link);
    })
    .join('');
}
