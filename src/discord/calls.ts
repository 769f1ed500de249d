import {
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  InteractionType,
} from 'discord-api-types/v10';
import { type Call, type Chat, isOffered } from '../chat/index.ts';
import { locales } from '../locales/index.ts';
import { optionsOfForm } from './forms.ts';
import { decodeCall } from './messages/custom-id.ts';
import { meantBy, textOf } from './messages/message-text.ts';
import { plainText } from './messages/plain-text.ts';

/** What somebody does that is answered by messages. */
export type Interaction = APIApplicationCommandInteraction | APIMessageComponentInteraction | APIModalSubmitInteraction;

/** Whether what came in is of a kind that is answered by messages. */
export function isAnswered(interaction: APIInteraction): interaction is Interaction {
  const { ApplicationCommand, MessageComponent, ModalSubmit } = InteractionType;
  return [ApplicationCommand, MessageComponent, ModalSubmit].some((type) => type === interaction.type);
}

/**
 * What somebody calls: by a command, a menu, a button or a form.
 *
 * @param pasted What stands in the text files of the message whose menu was opened.
 */
export function callOf({ data }: Interaction, { commands }: Chat, pasted: readonly string[]): Call {
  if ('components' in data) return { ...decodeCall(data.custom_id), options: optionsOfForm(data) };
  if ('custom_id' in data) return decodeCall(data.custom_id);
  if (!('target_id' in data)) return { command: data.name, options: valuesOf('options' in data ? data.options : []) };
  return { command: commandOfMenu(data.name, commands), options: { text: textOf(messageOf(data) ?? {}, pasted) } };
}

/** The message whose menu was opened, or that is meant by it. */
export function messageOf(data: Interaction['data']): APIMessage | undefined {
  if (!('target_id' in data && 'messages' in data.resolved)) return undefined;
  const message = data.resolved.messages[data.target_id];
  return message && meantBy(message);
}

/** The name of the command that a menu’s entry stands for; the entry’s own if it stands for none. */
export function commandOfMenu(entry: string, commands: Chat['commands']): string {
  return commands.filter(isOffered).find(({ name }) => locales.en.commands[name].name === entry)?.name ?? entry;
}

/** What was typed or chosen. */
export function valuesOf(options: readonly APIApplicationCommandInteractionDataOption[] = []): Call['options'] {
  const values = options.map((option) => [option.name, 'value' in option ? option.value : undefined] as const);
  return Object.fromEntries(
    values.map(([name, value]) => [name, typeof value === 'string' ? plainText(value) : value]),
  );
}
