import { stringify } from 'yaml';
import { escaped, isPublishedItem } from '../../documents/reading/index.ts';
import type { Block, Draft, DraftHeader } from './draft.ts';

/** Writes a draft as a document's file: to read it gives the very texts that the draft holds. */
export function emit({ header, blocks }: Draft): string {
  const body = blocks.map((block, index) => {
    const isNext = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
    return `${isNext ? '\n' : '\n\n'}${blockOf(block)}`;
  });
  return `---\n${headerOf(header)}---${body.join('')}\n`;
}

/** What stands above a — line that is a guess. */
const PROPOSED = '<!-- proposed: does the — line name who says what is quoted? -->\n';

function headerOf(header: DraftHeader): string {
  const known = Object.entries(header).filter(([, value]) => value !== null && value.length > 0);
  return stringify(Object.fromEntries(known), { lineWidth: 0 });
}

function blockOf(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text.replaceAll('<!--', '\\<!--')}`;
  const [first = '', ...others] = linesOf(block);
  const marker = block.kind === 'item' ? `${block.marker} ` : '';
  const lines = [marker + first, ...others.map((line) => ' '.repeat(marker.length) + line)];
  return `${block.isProposal ? PROPOSED : ''}${[...lines, ...block.said.map((said) => `— ${said}`)].join('\n')}`;
}

function linesOf({ kind, text }: Exclude<Block, { kind: 'heading' }>): string[] {
  const lines = text.split('\n');
  // What is published as an item is one without being escaped.
  const isItem = kind === 'paragraph' && lines.length === 1 && isPublishedItem(text);
  return isItem ? [text.replaceAll('<!--', '\\<!--')] : lines.map(escaped);
}
