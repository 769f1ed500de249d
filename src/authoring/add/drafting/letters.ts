import { isFullName } from '../../../documents/reading/index.ts';
import { countsOf } from '../../../text/index.ts';
import type { Block, Told } from '../draft.ts';
import { listOf, said } from './labels.ts';

/** How letters to an editor begin, on a line of their own or in front of the text: “Sir – …”, “To the Editor:”. */
const BEGINS =
  /^(?:sirs?|madam|(?:dear )?(?:sirs?(?: or madam)?|madam|editors?)|to the editor|(?:sehr geehrte|liebe) (?:redaktion|damen und herren)|(?:señora?|sr[ae]?\.?) director[ae]?|monsieur(?: le (?:rédacteur|directeur)(?: en chef)?)?|madame(?: la (?:rédactrice|directrice)(?: en chef)?)?|senhora? (?:editora?|diretora?)|уважаемая редакция|编辑先生)\s?[,:–—!，：-]/iu;
/** Below one stand the name and at most so many lines of an address, each no longer than this, in characters. */
const [MOST_ADDRESS, LONGEST_LINE] = [2, 60];
/** Words of a name. */
const MOST_WORDS = 5;
/** In paragraphs. */
const LONGEST_LETTER = 15;
/** One letter alone is a document’s, whose header says who wrote it. */
const FEWEST = 2;

interface Letter {
  readonly from: number;
  /** Of the signature. */
  readonly end: number;
  readonly name: string;
}

/** Proposes for the letters that a text prints whoever signs them below, which is taken out of it. */
export function withLetters(blocks: readonly Block[]): Told {
  const letters: Letter[] = [];
  let from = -1;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.said.length > 0 || at - from > LONGEST_LETTER) from = -1;
    else if (BEGINS.test(block.text)) from = at;
    else {
      const name = from === -1 || block.kind === 'item' ? null : signerIn(block.text);
      if (name === null) continue;
      letters.push({ from, end: at, name });
      from = -1;
    }
  }
  if (letters.length < FEWEST) return { blocks, notes: [] };
  const given = blocks.flatMap((block, at): Block[] => {
    const letter = letters.find((each) => each.from <= at && at <= each.end);
    if (!letter || block.kind === 'heading') return [block];
    return at === letter.end ? [] : [{ ...block, said: [said(letter.name)], isProposal: true }];
  });
  const names = countsOf(letters.map(({ name }) => name));
  return {
    blocks: given,
    notes: [`Letters, given to whoever signed them as proposals, and the signatures taken out: ${listOf(names)}.`],
  };
}

/** Whom a paragraph names that is a signature: “Jane Doe⏎Mill Road, Holm”, “Jane Doe, Holm”; nobody if it is none. */
function signerIn(text: string): string | null {
  const [first = '', ...others] = text.split('\n');
  const lines = [first, ...others];
  const isShort = others.length <= MOST_ADDRESS && lines.every((line) => line.length <= LONGEST_LINE);
  if (!isShort || lines.some((line) => /[.!?…:;]$|\d{5}/u.test(line))) return null;
  const name = first.replace(/,.*$/u, '');
  const isName = isFullName(name) && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= MOST_WORDS;
  return isName ? name : null;
}
