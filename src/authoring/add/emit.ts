import { stringify } from 'yaml';
import { escaped, isPublishedItem, OPEN } from '../../documents/reading/index.ts';
import type { Block, Draft, DraftHeader } from './draft.ts';

/** Writes a draft as a document's file: to read it gives the very texts that the draft holds. */
export function emit({ header, blocks }: Draft): string {
  const body = blocks.map((block, index) => {
    const before = blocks[index - 1];
    // A number that is further in would go on with the item above it.
    const isFurther = block.kind === 'item' && block.marker !== '-' && (block.depth ?? 0) > 0;
    const isNext = block.kind === 'item' && before?.kind === 'item' && !isFurther;
    return `${isNext ? '\n' : '\n\n'}${blockOf(block)}`;
  });
  return `---\n${headerOf(header)}---${body.join('')}\n`;
}

function headerOf(header: DraftHeader): string {
  const known = Object.entries(header).filter(([, value]) => value !== null && Object.keys(value).length > 0);
  const { names, ...others } = Object.fromEntries(known);
  const written = (values: object) => stringify(values, { lineWidth: 0 });
  return written(others) + (names === undefined ? '' : `${OPEN.names}\n${written({ names })}`);
}

/** So many spaces a list is further in than that in whose item it stands. */
const INDENT = 3;

function blockOf(block: Block): string {
  if (block.kind === 'heading')
    return `${'#'.repeat(block.level)} ${block.text.replaceAll('<!--', '\\<!--')}`.trimEnd();
  const [first = '', ...others] = linesOf(block);
  const marker = block.kind === 'item' && block.marker !== null ? `${block.marker} ` : '';
  const margin = ' '.repeat(block.kind === 'item' ? INDENT * (block.depth ?? 0) : 0);
  const lines = [margin + marker + first, ...others.map((line) => margin + ' '.repeat(marker.length) + line)];
  const open = openIn(block);
  return [...(open === null ? [] : [open]), ...lines, ...block.said.map((said) => `— ${said}`)].join('\n');
}

/** What a person has to decide of a block, if something is left. */
function openIn({ said, isProposal, isTurn, isQuoted }: Exclude<Block, { kind: 'heading' }>): string | null {
  if (isProposal) return OPEN.proposed;
  if (said.length > 0) return null;
  return isTurn ? OPEN.turn : isQuoted ? OPEN.quoted : null;
}

function linesOf(block: Exclude<Block, { kind: 'heading' }>): string[] {
  const [first = '', ...others] = block.text.split('\n');
  const hasMarker = block.kind === 'item' && block.marker !== null;
  // What is published as an item is one without being escaped; spaces below it would be its margin.
  const isItem = !hasMarker && isPublishedItem(first) && others.every((line) => !/^\s/.test(line));
  return [isItem ? first.replaceAll('<!--', '\\<!--') : escaped(first), ...others.map(escaped)];
}
