import type { Block, Told } from '../draft.ts';
import { countNote } from '../note.ts';

/** How letters to an editor begin, on a line of their own or in front of the text: “Sir – …”, “To the Editor:”. */
const BEGINS =
  /^(?:sirs?|madam|(?:dear )?(?:sirs?(?: or madam)?|madam|editors?)|to the editor|(?:sehr geehrte|liebe) (?:redaktion|damen und herren)|(?:señora?|sr[ae]?\.?) director[ae]?|monsieur(?: le (?:rédacteur|directeur)(?: en chef)?)?|madame(?: la (?:rédactrice|directrice)(?: en chef)?)?|senhora? (?:editora?|diretora?)|уважаемая редакция|编辑先生)\s?[,:–—!，：-]/iu;
/** One letter alone is a document’s, whose header says who wrote it. */
const FEWEST = 2;

/** Marks the letters that a text prints, up to the next heading, as those of somebody who is not named: where each ends is not told. */
export function withLetters(blocks: readonly Block[]): Told {
  const begins = (block: Block) => block.kind !== 'heading' && block.said.length === 0 && BEGINS.test(block.text);
  const count = blocks.filter(begins).length;
  if (count < FEWEST) return { blocks, notes: [] };
  let isLetter = false;
  const marked = blocks.map((block): Block => {
    isLetter = block.kind !== 'heading' && (isLetter || begins(block));
    return isLetter && block.kind !== 'heading' && block.said.length === 0 ? { ...block, isTurn: true } : block;
  });
  return { blocks: marked, notes: countNote('Letters, whose writers are not told', count, 'Add — lines.') };
}
