import { type Block, NO_HEADER, type Reading } from './draft.ts';
import { excerpts } from './excerpts.ts';
import { NAME } from './name-patterns.ts';
import { readPlainText } from './plain-text.ts';
import { writtenDateIn } from './written-date.ts';

/** A line of an e-mail's header as programs show it, and what it says: who wrote, when, on what, or something else. */
const HEADER = new RegExp(
  `^\\*?(?:${[
    '(?<from>from|von|de|da|от)',
    '(?<subject>subject|betreff|objet|asunto|assunto|тема)',
    '(?<date>date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?|data|enviada|дата|отправлено)',
    'to|cc|bcc|reply-to|an|à|para|cópia|кому|копия',
  ].join('|')}):\\*?[ \\t]+(?<value>\\S.*)$`,
  'iu',
);
/** A header has so many lines at least, with who wrote and on what among them. */
const FEWEST = 3;
/** Above what is answered: “On Monday, Joe Lamb <joe@example.org> wrote:”, “Am Montag schrieb Joe Lamb:”. */
const WROTE =
  /^(?:on|am|le|el|em)\s.{5,150}(?:wrote|schrieb|écrit|escribió|escreveu)[^:]{0,80}:$|^\d.{5,150}<\S+@\S+>:$/iu;
const QUOTED = /^>/;
/** Above the header of what is answered: “-----Original Message-----”. */
const DIVIDER = /^-{2,}\s?[\p{L} ]{5,40}\s?-{2,}$|^_{10,}$/u;
/** Below it stands who somebody is, up to what they answer. */
const SIGNATURE = /^-- ?$/;

/** What one person wrote: lines as they stand there, without the marks of quotations. */
interface Part {
  /** Null if nothing names them. */
  readonly name: string | null;
  readonly lines: string[];
}

/**
 * Reads e-mails that were copied with their headers: whoever is named in these is proposed for what stands below, but not for
 * what they quote of others; null if a text does not begin with such a header.
 */
export function readMail(source: string): Reading | null {
  const lines = source.replace(/^\s+/, '').split('\n');
  const header = headerAt(lines, 0);
  if (!header) return null;
  const parts: Part[] = [];
  const left: string[] = [];
  let writer: string | null = null;
  let answered: string | null = null;
  let isSignature = false;
  for (let at = 0; at < lines.length; ) {
    const next = headerAt(lines, at);
    const line = lines[at] ?? '';
    const isQuoted = QUOTED.test(line);
    isSignature = SIGNATURE.test(line) || (isSignature && !next && !isQuoted && !WROTE.test(line.trim()));
    if (next) {
      writer = nameIn(next.from);
      answered = null;
      parts.push({ name: writer, lines: [] });
      left.push(...lines.slice(at, at + next.length));
      at += next.length;
      continue;
    }
    at += 1;
    const isDivider = DIVIDER.test(line.trim()) && (headerAt(lines, at) ?? headerAt(lines, at + 1)) !== undefined;
    if (isSignature || isDivider) {
      if (!SIGNATURE.test(line) && line.trim() !== '') left.push(line);
      continue;
    }
    if (WROTE.test(line.trim())) {
      answered = nameIn(line);
      left.push(line);
      continue;
    }
    // What they quote in turn is somebody else's.
    const name = !isQuoted ? writer : /^>\s*>/.test(line) ? null : answered;
    const last = parts.at(-1);
    const text = line.replace(/^(?:>\s?)+/, '');
    if (last && (line.trim() === '' || last.name === name)) last.lines.push(text);
    else parts.push({ name, lines: [text] });
  }
  const read = parts.map((part) => ({ part, ...readPlainText(part.lines.join('\n')) }));
  return {
    header: { ...NO_HEADER, title: header.subject, published: writtenDateIn(header.date) },
    blocks: read.flatMap(({ part, blocks }) => blocks.map((block) => writtenBy(part, block))),
    notes: [
      'An e-mail: whoever is named in its header was proposed for what stands below.',
      `Left out as headers and signatures of e-mails, ${excerpts(left)}`,
      ...new Set(read.flatMap(({ notes }) => notes)),
    ],
  };
}

function writtenBy({ name }: Part, { text }: Block): Block {
  const paragraph = { kind: 'paragraph', text } as const;
  return name === null ? { ...paragraph, said: [], isTurn: true } : { ...paragraph, said: [name], isProposal: true };
}

/** What the header says that begins at a line, and how many lines it has; undefined if none does. */
function headerAt(lines: readonly string[], start: number) {
  const said = { from: '', subject: '', date: '' };
  let end = start;
  for (; ; end += 1) {
    const { value = '', ...groups } = HEADER.exec(lines[end]?.trim() ?? '')?.groups ?? {};
    if (value === '') break;
    for (const key of ['from', 'subject', 'date'] as const) if (groups[key] !== undefined) said[key] = value.trim();
  }
  return end - start >= FEWEST && said.from !== '' && said.subject !== ''
    ? { ...said, length: end - start }
    : undefined;
}

/** “Jane Doe <jane@example.org>” → “Jane Doe”, “"Doe, Jane" <…>” → “Jane Doe”; null where only an address stands. */
function nameIn(line: string): string | null {
  const [, last, first] = /^"?(\p{Lu}[\p{L}’'-]+),\s(\p{Lu}[\p{L}’' .-]+?)"?\s*(?:<|$)/u.exec(line) ?? [];
  if (last !== undefined) return `${first} ${last}`;
  const before = line.split(/\s*(?:<|\[mailto:|\swrote|\sescribió|\sescreveu|\sa\sécrit)/)[0] ?? '';
  const names = [
    ...before
      .replace(/^.*schrieb\s/u, '')
      .replace(/["']/g, ' ')
      .matchAll(new RegExp(NAME, 'gu')),
  ];
  return names.at(-1)?.groups?.['name'] ?? null;
}
