import { type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';
import type { Call } from '../../chat/index.ts';
import { type Locale, say } from '../../locales/index.ts';
import type { Button, Card, Holds } from '../../view/index.ts';
import { contentOf } from './blocks.ts';
import { callButton, linkButton, removeButton, repostButton, rows } from './components.ts';
import { type CommandIds, markdown, NO_IDS } from './markdown.ts';
import { fitComponents, haveSections, sectionsOf, textDisplay } from './sections.ts';

/** One message as Discord takes it: with content, or made of components. */
export interface RenderedMessage {
  readonly content?: string;
  readonly components: APIMessageTopLevelComponent[];
  readonly flags?: MessageFlags.IsComponentsV2;
}

/** Discord's limit for a message's content, in UTF-16 units. */
export const MAX_CONTENT = 2000;
/** What may be posted again must leave room for a line that says who shared it. */
const MAX_SHARED = MAX_CONTENT - 100;
/** The reply, and the five follow-ups that Discord allows an app which only its user has installed. */
const MOST_MESSAGES = 6;

/** Whether a message has room for some blocks above what stands below them. */
export function holdsAbove(below: string, ids = NO_IDS): Holds {
  return (blocks, share = 1) =>
    contentOf(blocks, ids).length <= share * (MAX_CONTENT - below.length) && fitComponents(blocks);
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
  const { blocks } = card;
  const content = contentOf(blocks, ids) + below;
  const groups = card.buttons.length === 0 ? [[]] : card.buttons;
  // The position in the message makes the ids of buttons differ.
  let position = 0;
  const buttonTo = (label: string, call: Call) => callButton(label, call, position++);
  const buttonOf = (button: Button) => ('url' in button ? linkButton(button) : buttonTo(button.label, button.call));
  const buttons = groups.map((group, index) => {
    const calls = group.filter((button) => 'call' in button).map(buttonOf);
    const links = group.filter((button) => 'url' in button).map(buttonOf);
    const isLast = index === groups.length - 1;
    return [...calls, ...(isLast && !isPrivate ? [removeButton(locale)] : []), ...links];
  });
  const repost = card.edition !== null && content.length <= MAX_SHARED ? [repostButton(locale, card.edition)] : [];
  const rowsBelow = [...buttons.flatMap(rows), ...rows(repost)];
  // What everybody sees is content: that can be searched, and copied anywhere.
  if (!isPrivate || !haveSections(blocks)) {
    const items = blocks.flatMap((block) => (block.kind === 'item' ? buttonOf(block.apart) : []));
    return { content, components: [...rows(items), ...rowsBelow] };
  }
  const sections = sectionsOf(blocks, ids, buttonOf);
  const last = below === '' ? [] : [textDisplay(below.trimStart())];
  return { flags: MessageFlags.IsComponentsV2, components: [...sections, ...last, ...rowsBelow] };
}
