import { headingLabel } from '../../../documents/index.ts';
import { type Block, mayBeHeading } from '../draft.ts';

/** In characters. */
const LONGEST = 80;
/** So many parts have titles below their labels at least, and such a share of all. */
const [FEWEST, LEAST_SHARE] = [2, 2 / 3];

/** Whether a line is the label of a part and nothing else: “Article 3”, “§ 7”. */
export function isBareLabel(line: string): boolean {
  return /^[\p{L}§]/u.test(line) && headingLabel(line) === line.trim();
}

/** Above an article, in Japanese: “（目的）”. */
const ABOVE = /^（[^（）]{1,40}）$/u;

/**
 * The titles that stand on lines of their own below the labels of parts, as treaties have them, or in brackets above them: the blocks
 * that are or hold them, and which of their lines they are. None below where most parts have none.
 */
export function titlesBelow(blocks: readonly Block[], hasVerb: (line: string) => boolean): ReadonlyMap<Block, number> {
  const lines = blocks.flatMap((block) => block.text.split('\n').map((text, at) => ({ block, at, text })));
  const parts = lines.flatMap(({ text }, index) => (isBareLabel(text) ? [index] : []));
  const found = parts.flatMap((index) => {
    const [title, below] = lines.slice(index + 1, index + 3);
    const isAbove = below && below.block.kind !== 'heading' && !isBareLabel(below.text) && !/^\p{Ll}/u.test(below.text);
    return title && isAbove && mayBeTitle(title.block, title.text) && !hasVerb(title.text) ? [title] : [];
  });
  const areTitles = found.length >= FEWEST && found.length >= LEAST_SHARE * parts.length;
  const above = blocks.filter(
    ({ kind, text }, at) =>
      kind === 'paragraph' && ABOVE.test(text) && /^第/.test(headingLabel(blocks[at + 1]?.text ?? '') ?? ''),
  );
  return new Map([
    ...(areTitles ? found.map(({ block, at }) => [block, at] as const) : []),
    ...above.map((block) => [block, 0] as const),
  ]);
}

function mayBeTitle(block: Block, line: string): boolean {
  return (
    mayBeHeading(block) &&
    line.length <= LONGEST &&
    /^[(（]?[\p{Lu}\p{Lo}]/u.test(line) &&
    !/[.,;:!?…。，；：！？]$/u.test(line)
  );
}
