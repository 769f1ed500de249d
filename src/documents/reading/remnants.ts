/** What is no text, but was left in it. */
interface Remnant {
  readonly pattern: RegExp;
  readonly problem: (found: string) => string;
}

/** The beginning of what was found, to recognise it by. */
export const shown = (found: string) => `“${found.length > 40 ? `${found.slice(0, 40)}…` : found}”`;
/** How many paragraphs more, in words. */
export const moreParagraphs = (count: number) => `${count} more paragraph${count === 1 ? '' : 's'}`;
const leftIn = (what: string, cure: string) => (found: string) =>
  `${shown(found.trim())} is ${what}, and would be quoted as it stands: ${cure}.`;
const markdown = leftIn('Markdown', 'write what it stands for, or a footnote or comment if it is none of the text');

const REMNANTS: readonly Remnant[] = [
  { pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i, problem: leftIn('HTML', 'remove it') },
  {
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,31});/i,
    problem: leftIn('HTML', 'write the character it stands for'),
  },
  { pattern: /!?\[[^[\]\n]+\]\([^()\s]+(?:\s+"[^"]*")?\)/, problem: markdown },
  { pattern: /\*\*\S(?:[^*]*\S)?\*\*|~~\S(?:[^~]*\S)?~~|__\S(?:[^_]*\S)?__/, problem: markdown },
  { pattern: /(?<![\p{L}\p{N}*\\])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])/u, problem: markdown },
  { pattern: /(?<![\p{L}\p{N}_])_[^\s_](?:[^_]*[^\s_])?_(?![\p{L}\p{N}_])/u, problem: markdown },
  { pattern: /^\s*(?:`{3}|\|.*\||>\s|#{2,6}\p{L}|#{1,6}\s*$|\[[^\]]+\]:\s|(?:[-*_=]\s*){3,}$)/u, problem: markdown },
  {
    pattern: /\[\^[^[\]\s]+\]/,
    problem: leftIn('the mark of a footnote that is not there', 'write the footnote or remove it'),
  },
  {
    pattern: /\ufffd|â€|Ã[\u0080-\u00bf]/,
    problem: (found) =>
      `${shown(found)} is what is left of another encoding: copy the text again and save it in UTF-8.`,
  },
];

/** What is wrong with a line that has HTML, Markdown or what another encoding leaves in it, by kind; nothing mostly. */
export function remnantsIn(line: string): { readonly kind: unknown; readonly problem: string }[] {
  return REMNANTS.flatMap(({ pattern, problem }) => {
    const [found] = pattern.exec(line) ?? [];
    return found === undefined ? [] : [{ kind: pattern, problem: problem(found) }];
  });
}
