import { countsOf } from '../../../text/index.ts';
import type { Block, Told } from '../draft.ts';
import { listOf, said } from './labels.ts';

/** “Limnophile (talk) 10:14, 3 May 2020 (UTC)”, as wikis sign what is written on their pages of talk, in any language. */
const STAMP =
  /\s*\([^()]{2,60}\)[,.]?\s+(?=[^()]{0,40}\d{1,2}:\d{2})(?=[^()]{0,40}\d{4})[^()\n]{10,50}\((?:UTC|[A-Z]{3,5})\)$/u;
/** In front of an address without a name. */
const UNSIGNED =
  /\s*[—–-]+\s*(?:Preceding|The preceding)\s+unsigned\s+comment\s+(?:was\s+)?added\s+by\s+(?<name>\S.{0,60})$/iu;
/** Behind a dash, or the end of a sentence, or alone below what was written. */
const NAMED = [
  /(?:\s*[—–]\s?|\s*--+\s?|\s+-\s)(?<name>[^\s—–.!?][^—–!?\n]{0,40})$/u,
  /(?<=[.!?…。！？][”"’»)\]]*)\s+(?<name>\S+(?:\s\S+){0,3})$/u,
  /^(?<name>\p{Lu}\S*(?:\s\p{Lu}\S*)?)$/u,
];

/**
 * Gives what is written on a wiki's pages of talk to whoever signs it, with the paragraphs before as a proposal. Of what is signed
 * where nothing parts the name from the words that is marked.
 */
export function withSignatures(blocks: readonly Block[]): Told {
  const given = [...blocks];
  const names: string[] = [];
  let first = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.said.length > 0) {
      first = at + 1;
      continue;
    }
    const signed = signedIn(block.text);
    if (!signed || (signed.text === '' && first === at)) continue;
    const name = signed.name === null ? null : said(signed.name);
    if (name !== null) names.push(name);
    const whose = name === null ? { isTurn: true as const } : { said: [name] };
    for (let before = first; before < at; before += 1) {
      const open = given[before];
      if (open && open.kind !== 'heading')
        given[before] = { ...open, ...whose, ...(name !== null && { isProposal: true }) };
    }
    given[at] = { ...block, text: signed.text, ...whose };
    first = at + 1;
  }
  const found = given.filter(({ kind, text }) => kind === 'heading' || text !== '');
  const told = `Signed under what they wrote, and taken out of the text: ${listOf(countsOf(names))}.`;
  return { blocks: found, notes: names.length > 0 ? [told] : [] };
}

/** A text without who signs it, and that; the name is null where it cannot be told from the words. */
function signedIn(text: string): { readonly text: string; readonly name: string | null } | undefined {
  const stamp = STAMP.exec(text);
  if (!stamp) return undefined;
  const before = text.slice(0, stamp.index);
  for (const form of [UNSIGNED, ...NAMED]) {
    const found = form.exec(before);
    const name = found?.groups?.['name']?.trim();
    if (found && name) return { text: before.slice(0, found.index).trim(), name };
  }
  return { text, name: null };
}
