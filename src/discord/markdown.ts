import type { RichText } from '../locales/index.ts';
import type { Span } from '../text/index.ts';

/** Links, or what Discord would take for markup or a mention: anywhere in a line, or at its beginning. */
const LINK_OR_MARKUP =
  /https?:\/\/[^\s<>"`*|\\[\]()]+|[\\*_~`|[\]<]|@(?=everyone|here)|(?<=^[ \t]*)(?:#+(?=\s)|[-+](?=[\s#])|\d+(?=\.)|>)/gm;

/** Makes text show as it is, by backslashes. Links stay links. */
export function escapeMarkdown(text: string): string {
  return text.replace(LINK_OR_MARKUP, (found) => {
    if (found.startsWith('http')) return found;
    return /^\d/.test(found) ? `${found}\\` : `\\${found}`;
  });
}

/** Escaped, with some parts of it in bold; bold never spans a line. */
export function emphasize(text: string, parts: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of parts) {
    shown +=
      escapeMarkdown(text.slice(at, start)) +
      text
        .slice(start, end)
        .split('\n')
        .map((line) => marked(line, '**'))
        .join('\n');
    at = end;
  }
  return shown + escapeMarkdown(text.slice(at));
}

function marked(text: string, mark: '**' | '~~'): string {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${mark}${escapeMarkdown(words)}${mark}${text.slice(at + words.length)}`;
}

/** Longer links are left out, for a message has better use for its 2,000 characters. */
const MAX_LINK = 512;

/** Text of ours in Discord's markup. */
export function markdown(text: RichText): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return escapeMarkdown(piece);
      if ('strong' in piece) return marked(piece.strong, '**');
      if ('struck' in piece) return marked(piece.struck, '~~');
      if ('user' in piece) return `<@${piece.user}>`;
      return piece.url.length > MAX_LINK
        ? escapeMarkdown(piece.link)
        : `[${escapeMarkdown(piece.link)}](<${piece.url}>)`;
    })
    .join('');
}
