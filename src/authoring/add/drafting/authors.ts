import type { Block, Told } from '../draft.ts';
import { authorsIn, isByline } from '../written-by.ts';
import { isText } from './dateline.ts';
import { nameIn } from './names.ts';

/** Among so many blocks above a text stands who wrote it. */
const MOST = 5;

/** Whether a line names who wrote a text: not “By President Jane Doe”, who speaks. */
export function isSigned(line: string): boolean {
  return isByline(line) && authorsIn(line).every((name) => nameIn(name, true) === name);
}

/**
 * Takes out the line above a text that names its authors: “By Jane Doe”.
 *
 * @param authors As the source names them; none if it does not.
 */
export function withAuthors(
  blocks: readonly Block[],
  authors: readonly string[],
): Told & { readonly authors: readonly string[] } {
  const above = blocks.slice(0, MOST);
  const text = above.findIndex(
    (block) => block.kind === 'item' || (block.kind === 'paragraph' && block.text.split('\n').some(isText)),
  );
  const at = above
    .slice(0, text === -1 ? undefined : text)
    .findIndex((block) => block.kind === 'paragraph' && isSigned(block.text));
  const line = blocks[at]?.text ?? '';
  const named = authorsIn(line);
  if (at === -1 || (authors.length > 0 && !named.every((name) => authors.includes(name))))
    return { blocks, authors, notes: [] };
  const notes =
    authors.length > 0 ? [] : [`Named above the text, and so its authors: ${named.join(', ')}. Check authors.`];
  return {
    blocks: blocks.toSpliced(at, 1),
    authors: authors.length > 0 ? authors : named,
    notes: [...notes, `Left out as author: “${line}”`],
  };
}
