import { type Block, NO_HEADER, type Reading } from '../draft.ts';
import { NAME } from '../name-patterns.ts';
import { noteOf } from '../note.ts';
import { writtenDateIn } from '../written-date.ts';
import { readPlainText } from './plain-text.ts';

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
/** In front of what is quoted, once for each time that it was. */
const QUOTED = /^(?:>\s?)+/;
/** Above the header of what is answered: “-----Original Message-----”. */
const DIVIDER = /^-{2,}\s?[\p{L} ]{5,40}\s?-{2,}$|^_{10,}$/u;
/** Below it stands who somebody is, up to what they answer. */
const SIGNATURE = /^-- ?$/;
/** In front of a name: “On Wed, Mar 6, 2024 at 3:10 PM CET”. */
const CLOCK =
  /^.*\d[:.h]\d{2}(?:\s?[AaPp]\.?[Mm]\.?(?!\p{L}))?(?:\s\(?(?:(?:UTC|MSK|[A-Z]{1,3}T)(?:[+-]\d{1,4})?|[+-]\d{4})\)?(?![\p{L}\d]))?/u;

/** What one person wrote: lines as they stand there, without the marks of quotations. */
interface Part {
  /** Null if nothing names them. */
  readonly name: string | null;
  readonly lines: string[];
}

/** A line, and how often it was quoted. */
interface Line {
  readonly text: string;
  readonly depth: number;
}

/** Gives each line of an e-mail, and of those that it quotes, to whoever wrote it. */
class Thread {
  readonly parts: Part[] = [];
  readonly left: string[] = [];
  /** Whoever wrote the e-mail, what it quotes, what that quotes in turn. */
  #writers: (string | null)[] = [];
  /** How often the signature was quoted that is being read; null if none is. */
  #signed: number | null = null;

  begin(from: string): void {
    this.#writers = [nameIn(from)];
    this.#signed = null;
    this.parts.push({ name: nameIn(from), lines: [] });
  }

  /** Of what is quoted behind such a line. */
  answers({ text, depth }: Line): void {
    this.#writers = [...this.#writers.slice(0, depth + 1), nameIn(text)];
    this.#signed = null;
    this.left.push(text);
  }

  give({ text, depth }: Line): void {
    if (SIGNATURE.test(text)) this.#signed = depth;
    else if (this.#signed !== depth) this.#write({ text, depth });
    else if (text !== '') this.left.push(text);
  }

  #write({ text, depth }: Line): void {
    this.#signed = null;
    const name = this.#writers[depth] ?? null;
    const last = this.parts.at(-1);
    if (last && (text === '' || last.name === name)) last.lines.push(text);
    else this.parts.push({ name, lines: [text] });
  }
}

/**
 * Reads e-mails that were copied with their headers: whoever is named in these is proposed for what stands below, but not for
 * what they quote of others; null if a text does not begin with such a header.
 */
export function readMail(source: string): Reading | null {
  const lines = source.replace(/^\s+/, '').split('\n');
  const header = headerAt(lines, 0);
  if (!header) return null;
  const thread = threadOf(lines);
  const read = thread.parts.map((part) => ({ part, ...readPlainText(part.lines.join('\n')) }));
  return {
    header: { ...NO_HEADER, title: header.subject, published: writtenDateIn(header.date) },
    blocks: read.flatMap(({ part, blocks }) => blocks.map((block) => writtenBy(part, block))),
    notes: [
      'An e-mail: whoever is named in its header was proposed for what stands below.',
      ...noteOf('Left out as headers and signatures of e-mails', thread.left),
      ...new Set(read.flatMap(({ notes }) => notes)),
    ],
  };
}

function threadOf(lines: readonly string[]): Thread {
  const thread = new Thread();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lineOf(lines[at]);
    const header = headerAt(lines, at);
    const lead = leadIn(line, lineOf(lines[at + 1]));
    if (header) {
      thread.begin(header.from);
      thread.left.push(...lines.slice(at, at + header.length));
      at += header.length - 1;
    } else if (lead) {
      thread.answers({ ...line, text: lead.text });
      at += lead.length - 1;
    } else if (DIVIDER.test(line.text) && (headerAt(lines, at + 1) ?? headerAt(lines, at + 2))) {
      thread.left.push(line.text);
    } else thread.give(line);
  }
  return thread;
}

function lineOf(written = ''): Line {
  const [marks = ''] = QUOTED.exec(written) ?? [];
  return { text: written.slice(marks.length).trimEnd(), depth: marks.split('>').length - 1 };
}

/** What says that somebody wrote what stands below, in a line or, where that was wrapped, in two; undefined if nothing does. */
function leadIn(line: Line, next: Line): { readonly text: string; readonly length: number } | undefined {
  if (WROTE.test(line.text.trim())) return { text: line.text.trim(), length: 1 };
  const both = `${line.text.trim()} ${next.text.trim()}`;
  const isWrapped = /\d/.test(line.text) && line.depth === next.depth && WROTE.test(both);
  return isWrapped ? { text: both, length: 2 } : undefined;
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
      .replace(CLOCK, '')
      .replace(/^.*schrieb\s/u, '')
      .replace(/["']/g, ' ')
      .matchAll(new RegExp(NAME, 'gu')),
  ];
  return names.at(-1)?.groups?.['name'] ?? null;
}
