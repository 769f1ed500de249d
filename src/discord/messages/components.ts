import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessage,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Call } from '../../chat/index.ts';
import { type Locale, locales, plain, say } from '../../locales/index.ts';
import { truncate } from '../../text/index.ts';
import { decodeCall, encodeCall } from './custom-id.ts';

type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Discord's limits: characters of a button's label, buttons in a row. */
const MAX_LABEL = 80;
const MAX_ROW = 5;

/**
 * What was checked is too long for a button's id: what the asker sees is posted again as it is. Behind it stands the edition of
 * the documents that it is true of.
 */
export const REPOST = 'repost';
/** Takes a message back, for whom Discord says that they may. */
export const REMOVE = 'remove';

/** A button that calls a command; the position in the message makes its id differ from those of the others. */
export function callButton(label: string, call: Call, position: number): APIButtonComponent {
  return button(label, encodeCall(call, position));
}

export function linkButton({ label, url }: { readonly label: string; readonly url: string }): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: truncate(label, MAX_LABEL), url };
}

export function repostButton(locale: Locale, edition: string): APIButtonComponent {
  return button(plain(say(locale, { key: 'share' })), `${REPOST}|${edition}`);
}

/** The edition in the id of a button that posts again; empty in what another version wrote; undefined for other buttons. */
export function editionToRepost(id: string): string | undefined {
  const [name, edition = ''] = id.split('|');
  return name === REPOST ? edition : undefined;
}

export function removeButton(locale: Locale): APIButtonComponent {
  return button(plain(say(locale, { key: 'remove' })), REMOVE);
}

function button(label: string, id: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: truncate(label, MAX_LABEL),
    custom_id: id,
  };
}

/** Buttons in as many rows as they need; none for none. */
export function rows(buttons: readonly APIButtonComponent[]): ActionRow[] {
  if (buttons.length === 0) return [];
  const row = { type: ComponentType.ActionRow as const, components: buttons.slice(0, MAX_ROW) };
  return [row, ...rows(buttons.slice(MAX_ROW))];
}

/** What “Not what I asked” below a message calls, which holds its question. */
export function insteadIn(message: Partial<APIMessage>): Call | undefined {
  return callsIn(message).find(({ command }) => command === 'instead');
}

/** In which language a public answer of ours is, as its button tells by which it is taken back; undefined without that. */
export function localeOfAnswer(message: Partial<APIMessage>): Locale | undefined {
  const remove = buttonsIn(message).find((button) => 'custom_id' in button && button.custom_id === REMOVE);
  if (!remove || !('label' in remove)) return undefined;
  return Object.values(locales).find((locale) => plain(say(locale, { key: 'remove' })) === remove.label);
}

/** What the buttons below a message call. */
export function callsIn(message: Partial<APIMessage>): Call[] {
  return buttonsIn(message).flatMap((button) => ('custom_id' in button ? decodeCall(button.custom_id) : []));
}

function buttonsIn({ components = [] }: Partial<APIMessage>): APIComponentInMessageActionRow[] {
  return components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
}
