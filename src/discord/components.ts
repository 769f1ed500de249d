import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import {
  type Action,
  type Command,
  headingOf,
  type ListReply,
  type Message,
  paragraphsOf,
  plain,
  say,
  speakerOf,
  type Words,
} from '../chat/index.ts';
import { encodeCall } from './custom-id.ts';

export type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>;

const MAX_LABEL = 80;
const MAX_MENU_TEXT = 100;
const MAX_ROW = 5;

/** What was checked is too long for a button's id: what the asker sees is posted again as it is. */
export const REPOST = 'repost';
/** Takes a message back, for whom Discord says that they may. */
export const REMOVE = 'remove';

function labelOf(message: Message, words: Words): string {
  return headingOf(plain(say(words, message)), MAX_LABEL);
}

function button(label: string, id: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id };
}

/** A button for each action, in order; the position in the message makes their ids differ. */
export function actionButtons(
  actions: readonly Action[],
  words: Words,
  commands: readonly Command[],
): APIButtonComponent[] {
  return actions.map(({ label, call }, position) =>
    button(labelOf(label, words), encodeCall(call, position, commands)),
  );
}

export function repostButton(words: Words): APIButtonComponent {
  return button(labelOf({ key: 'share' }, words), REPOST);
}

export function removeButton(words: Words): APIButtonComponent {
  return button(labelOf({ key: 'remove' }, words), REMOVE);
}

export function sourceButton(url: string, words: Words): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: labelOf({ key: 'readInSource' }, words), url };
}

/** Buttons in as many rows as they need; none for none. */
export function rows(buttons: readonly APIButtonComponent[]): ActionRow[] {
  if (buttons.length === 0) return [];
  const row = { type: ComponentType.ActionRow as const, components: buttons.slice(0, MAX_ROW) };
  return [row, ...rows(buttons.slice(MAX_ROW))];
}

/** Whether the passages of a list are of more than one document. */
export function areOfSeveral({ items }: ListReply): boolean {
  return new Set(items.map(({ match }) => match.document)).size > 1;
}

/** A menu of the passages in a list; the values are calls of their own, and Discord only wants the menu to have an id. */
export function listMenu(list: ListReply, words: Words, commands: readonly Command[]): ActionRow {
  const options = list.items.map(({ match: { document, passage }, call }, position) => ({
    label: headingOf(
      [
        paragraphsOf(passage),
        ...(areOfSeveral(list) ? [document.title] : []),
        speakerOf(passage, document, words),
      ].join(' · '),
      MAX_MENU_TEXT,
    ),
    description: headingOf(passage.text.replace(/\s+/g, ' '), MAX_MENU_TEXT),
    value: encodeCall(call, position, commands),
  }));
  const placeholder = headingOf(plain(say(words, { key: 'pickOne' })), MAX_MENU_TEXT);
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: 'menu', placeholder, options }],
  };
}
