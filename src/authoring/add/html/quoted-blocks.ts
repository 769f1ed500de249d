import type { Block } from '../draft.ts';
import { nameIn } from '../drafting/names.ts';
import { NAME } from '../name-patterns.ts';
import { type DomElement, lineIn, lineOf } from './dom.ts';

/** Who says what is set off as quoted, as it stands under that. */
interface Signed {
  readonly name: string;
  readonly signature: string;
}

/** In characters. */
const LONGEST = 200;
const DASHES = /^\s*[—–―-]+\s*/u;
/** A name, with what it is of behind it: “— Marie Curie, in a letter”, “— Tom Kell (@tomkell) February 9, 2024”. */
const SIGNER = new RegExp(`^${NAME}(?=\\s*(?:$|[,(;:–—|]|@|\\d))|^(?<han>\\p{Script=Han}{2,5})(?=$|[，（《])`, 'u');

/** Behind the last sentence of what is quoted, its signature in the same paragraph. */
const SIGNED = /^(?<words>[\s\S]*[.!?…”"’»)。！？])\s+(?<signature>(?:[—―–]|--)\s*[^—\n]{2,150})$/u;

/** Quoted blocks whose signature is a block of its own. */
export function withSignatureApart(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  const { words, signature } = SIGNED.exec(last?.text ?? '')?.groups ?? {};
  if (!last || last.kind === 'heading' || words === undefined || !signature || signerOf(signature) === null)
    return blocks;
  return [...blocks.slice(0, -1), { ...last, text: words }, { kind: 'paragraph', text: signature, said: [] }];
}

/** Who is named in the last line of some quoted blocks, behind a dash or as their source. */
export function signerIn(quote: DomElement, blocks: readonly Block[]): Signed | undefined {
  const last = lineOf(blocks.at(-1)?.text ?? '');
  const sources = [...quote.querySelectorAll('cite, footer')].map(lineIn);
  const isSignature = blocks.length > 1 && last.length <= LONGEST && (DASHES.test(last) || sources.includes(last));
  const name = isSignature ? signerOf(last) : null;
  return name === null ? undefined : { name, signature: last };
}

/** Whether a line is such as “— Marie Curie”. */
export function isSigned(line: string): boolean {
  return line.length <= LONGEST && DASHES.test(line) && signerOf(line) !== null;
}

/** Whom a line such as “— Marie Curie” names that stands under what she says; null if it is none. */
export function signerOf(signature: string): string | null {
  const { name, han } = SIGNER.exec(signature.replace(DASHES, ''))?.groups ?? {};
  return han ?? nameIn(name, true);
}

/** What is set off as quoted: its signer's, which a person reads over, or somebody's who is not named. */
export function quotedBlocks(blocks: readonly Block[], signed: Signed | undefined): Block[] {
  return blocks.slice(0, signed ? -1 : undefined).map((block) => {
    if (block.kind === 'heading' || block.said.length > 0) return block;
    return signed ? { ...block, said: [signed.name], isProposal: true } : { ...block, isQuoted: true };
  });
}
