import type { Span } from '../../text/index.ts';
import { ADDRESSING, AND, FIRST_NAMES, NOBODY, OPENERS, PARTICLES } from '../language/name-words.ts';
import { find, type Match, type Tagged } from '../language/tagger.ts';
import type { Way } from './name-patterns.ts';
import type { Titled } from './titled.ts';

/** A name that a pattern found, and where. */
export interface Found extends Span {
  readonly name: string;
  /** What of the span stands before the name, and behind it. */
  readonly before: string;
  readonly behind: string;
  /** Whether it is only the name, with a colon or a dash. */
  readonly isAlone: boolean;
  /** Whether words that are no name were cut off its beginning. */
  readonly hasOpeners: boolean;
  /** Whether it is something of somebody with an office: “critics of the Russian president Vladimir Putin”. */
  readonly isOfTitled: boolean;
}

/**
 * What patterns find first, with the first of its groups that is there.
 *
 * @param read The text as the patterns read it.
 * @param titled What of it is read as one word.
 */
export function matchOf(
  patterns: readonly Way[],
  read: Tagged,
  text: string,
  titled: readonly Titled[] = [],
): Found | undefined {
  const match = firstOf(patterns, read);
  const group = match?.groups.find((each) => each !== undefined);
  if (!match || !group) return undefined;
  const [all, found] = [text.slice(match.start, match.end), text.slice(group.start, group.end)];
  // Jr. keeps its full stop, which others have from their sentence.
  const full = found.replace(/(?<=\p{L}{2})(?<![JS]r)\.$/u, '').replace(/['’ʼ]\p{Ll}{0,3}$/u, '');
  const own = titled.find(
    ({ start, end }) => start === group.start && text.slice(end, group.end).replace('.', '') === '',
  );
  const other = titled.find(({ start, end }) => start > group.start && end <= group.end);
  const joint = other && /(?<!\p{L})(\p{Ll}+)\s*$/u.exec(text.slice(group.start, other.start))?.[1];
  const name = own ? text.slice(own.name.start, own.name.end) : withoutOpeners(full);
  const at = all.indexOf(found);
  const before = all.slice(0, at) + (own ? '' : full.slice(0, full.length - name.length));
  const behind = all.slice(at + found.length);
  const isAlone = /^\s*$/.test(all.slice(0, at)) && /^\s*(?:[:：—–]+|→|[-=]>)\s*$/u.test(behind);
  return {
    ...{ name, before, behind, isAlone, hasOpeners: !own && name !== full },
    isOfTitled: joint !== undefined && !AND.has(joint),
    start: match.start,
    end: match.end,
  };
}

/** What patterns find first. */
export function firstOf(patterns: readonly Way[], read: Tagged): Match | undefined {
  let first: Match | undefined;
  for (const way of patterns) {
    const found = find(way(), read);
    if (found && found.start < (first?.start ?? Number.POSITIVE_INFINITY)) first = found;
  }
  return first;
}

/** “Then Putin”, “Yesterday Putin”, “Hey Putin” → Putin. */
function withoutOpeners(name: string): string {
  const words = name.split(/\s+/);
  const isOpener = (word: string) =>
    (OPENERS.has(word) || NOBODY.has(word) || ADDRESSING.has(word)) && !PARTICLES.has(word) && !FIRST_NAMES.has(word);
  const first = words.findIndex((word) => !isOpener(word.toLowerCase()));
  return first > 0 ? words.slice(first).join(' ') : name;
}
