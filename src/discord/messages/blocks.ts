import type { RichText } from '../../locales/index.ts';
import { memoized } from '../../text/index.ts';
import type { Block } from '../../view/index.ts';
import { type CommandIds, emphasize, escapeMarkdown, markdown } from './markdown.ts';

/** Blocks in Discord's markup, one below the other. */
export function contentOf(blocks: readonly Block[], ids: CommandIds): string {
  return blocks.map(blockMarkdown(ids)).join('\n');
}

/** Of a block it is asked more than once: whether it fits, alone and beside others, and when it is sent. */
const blockMarkdown = memoized((ids: CommandIds) => memoized((block: Block) => markdownOf(block, ids)));

function markdownOf(block: Block, ids: CommandIds): string {
  switch (block.kind) {
    case 'note':
      return markdown(block.text, ids);
    case 'citation':
      return `— ${markdown(block.text, ids)}`;
    case 'small':
      return `-# ${markdown(block.text, ids)}`;
    case 'item':
      return `- ${oneLine(block.text)}`;
    case 'quotation':
      return emphasize(block.text, block.bold)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'copyable':
      // A press copies a code block; a text that would end it stands bare.
      return block.text.includes('```') ? escapeMarkdown(block.text) : `\`\`\`\n${block.text}\n\`\`\``;
  }
}

/** What is to be read in one line of a list. */
export function oneLine(text: RichText): string {
  return markdown(text).replace(/\n/g, ' ');
}
