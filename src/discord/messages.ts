import { type Locale, type RichText, say } from '../locales/index.ts';
import { memoized } from '../text/index.ts';
import type { Block, Button, Card, Holds } from '../view/index.ts';
import { type ActionRow, callButton, itemMenu, linkButton, removeButton, repostButton, rows } from './components.ts';
import { type CommandIds, emphasize, escapeMarkdown, markdown, NO_IDS } from './markdown.ts';

/** One message as Discord takes it. */
export interface RenderedMessage {
  readonly content: string;
  readonly components: ActionRow[];
}

/** Discord's limit for a message's content, in UTF-16 units. */
export const MAX_CONTENT = 2000;
/** What may be posted again must leave room for a line that says who shared it. */
const MAX_SHARED = MAX_CONTENT - 100;
/** The reply, and the five follow-ups that Discord allows an app which only its user has installed. */
const MOST_MESSAGES = 6;

/** Whether a message has room for some blocks above what stands below them. */
export function holdsAbove(below: string, ids = NO_IDS): Holds {
  return (blocks, share = 1) => contentOf(blocks, ids).length <= share * (MAX_CONTENT - below.length);
}

/**
 * Cards as messages.
 *
 * @param below Stands at the end of the first.
 */
export function messagesOf(
  cards: readonly Card[],
  isPrivate: boolean,
  locale: Locale,
  below: string,
  ids = NO_IDS,
): RenderedMessage[] {
  const messages = cards.map((card, index) => messageOf(card, isPrivate, locale, index === 0 ? below : '', ids));
  const rest = { content: markdown(say(locale, { key: 'moreChecks' })), components: [] };
  return messages.length <= MOST_MESSAGES ? messages : [...messages.slice(0, MOST_MESSAGES - 1), rest];
}

function messageOf(card: Card, isPrivate: boolean, locale: Locale, below: string, ids: CommandIds): RenderedMessage {
  const content = contentOf(card.blocks, ids) + below;
  const items = card.blocks.filter((block) => block.kind === 'item');
  const groups = card.buttons.length === 0 ? [[]] : card.buttons;
  // The position in the message makes the ids of buttons differ.
  let position = 0;
  const buttonOf = (button: Button) =>
    'url' in button ? linkButton(button) : callButton(button.label, button.call, position++);
  const buttons = groups.map((group, index) => {
    const calls = group.filter((button) => 'call' in button).map(buttonOf);
    const links = group.filter((button) => 'url' in button).map(buttonOf);
    const isLast = index === groups.length - 1;
    return [...calls, ...(isLast && !isPrivate ? [removeButton(locale)] : []), ...links];
  });
  const repost = card.isShareable && content.length <= MAX_SHARED ? [repostButton(locale)] : [];
  return {
    content,
    components: [...(items.length === 0 ? [] : [itemMenu(items, locale)]), ...buttons.flatMap(rows), ...rows(repost)],
  };
}

function contentOf(blocks: readonly Block[], ids: CommandIds): string {
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
function oneLine(text: RichText): string {
  return markdown(text).replace(/\n/g, ' ');
}
