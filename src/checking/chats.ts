import { headsIn } from '../documents/index.ts';
import { foldWords } from '../text/index.ts';
import { type Bare, nameBeside } from './beside.ts';
import type { Knows } from './known.ts';
import { withoutReference } from './reference.ts';

const { raw } = String;

/** In words. */
const LONGEST_NAME = 4;
const CLOCK = raw`[(\[]?(?:[^()\[\]<>\n]{0,25}[ ,])?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?[)\]]?\s+(?:-\s+)?`;
/** “Putin - …”, “Putin >> …”, “Putin: …”, or on the next line. */
const SIGN = raw`(?:\s+(?:--?|[–—]|>{1,2}|»)\s+|\s*[:：|]\s+|[^\S\n]*\n\s*)`;
/** What notes and chats have before what somebody says: who that is, perhaps when. */
const LABEL = new RegExp(
  raw`^\s*(?:${CLOCK})?(?:<[ @+%~&]?(?<inBrackets>[^<>\n]{1,40})>\s+|(?<name>[^\s<>\[\]:：|\n][^<>\[\]:：|\n]{0,40}?)${SIGN})(?=\S)`,
  'u',
);

/**
 * Cuts a known name off that stands apart from what a text says, as notes and chats have it: “Putin - …”, “[18:04] <benny> …”,
 * on the line above. A handle, such as rosalind_k, is told from other words by what these have not.
 *
 * @returns undefined where nobody is named so.
 */
export function withoutLabel(text: string, knows: Knows): Bare | undefined {
  const { 0: label, groups } = LABEL.exec(text) ?? {};
  const name = (groups?.['inBrackets'] ?? groups?.['name'])?.trim();
  if (label === undefined || name === undefined || foldWords(name).length > LONGEST_NAME || !knows(name))
    return undefined;
  const isNamed = /^\S*[\p{N}_]\S*$/u.test(name) || nameBeside(`${name}: `, '', knows) === name;
  return isNamed ? { quotation: withoutReference(text.slice(label.length)), name, beside: label } : undefined;
}

/** What somebody writes in a chat. */
export interface Message {
  readonly name: string;
  readonly text: string;
}

/** The messages of a chat that was pasted with names and times; none if it has fewer than two of them. */
export function messagesIn(text: string): Message[] {
  const heads = headsIn(text, false);
  return heads.map(({ name, end }, at) => ({ name, text: text.slice(end, heads[at + 1]?.index).trim() }));
}
