import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Call, Chat } from '../chat/index.ts';
import type { Locale, TypedOption } from '../locales/index.ts';
import { localeFor } from './locales.ts';
import { encodeCall } from './messages/custom-id.ts';
import { plainText } from './messages/plain-text.ts';

/** Discord's limit for what is typed into a form, in UTF-16 units. */
const MAX_INPUT = 4000;

/** The form that asks for what a command needs, if that was left out; it brings along what was filled in. */
export function formFor(
  interaction: APIInteraction,
  { commands }: Chat,
): APIModalInteractionResponseCallbackData | undefined {
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
  const { data } = interaction;
  const command = commands.find(({ name, hasForm }) => name === data.name && hasForm);
  if (!command || data.type !== ApplicationCommandType.ChatInput) return undefined;
  const given = new Map(data.options?.map((each) => [each.name, 'value' in each ? String(each.value) : '']));
  const specs = Object.entries(command.options);
  if (specs.every(([name, { required }]) => !required || given.has(name))) return undefined;
  const locale = localeFor(interaction.locale);
  return {
    custom_id: encodeCall({ command: command.name, options: {} }, 0),
    title: locale.commands.checkMessage.name,
    components: specs.map(([name, { required, maxLength = MAX_INPUT }]) => {
      const { name: called, description } = locale.options[name as TypedOption];
      const label = locale.fields[name as keyof Locale['fields']] ?? called;
      const max_length = Math.min(maxLength, MAX_INPUT);
      const value = given.get(name)?.slice(0, max_length);
      return {
        type: ComponentType.Label,
        label,
        description,
        component: {
          type: ComponentType.TextInput,
          custom_id: name,
          style: required ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required,
          max_length,
          ...(value && { value }),
        },
      };
    }),
  };
}

/** What was typed into a form, as the options of a call. */
export function optionsOfForm({ components }: APIModalSubmission): Call['options'] {
  const inputs = components.flatMap((each) => ('component' in each ? each.component : []));
  return Object.fromEntries(
    inputs.flatMap((input) => ('value' in input ? [[input.custom_id, plainText(String(input.value))]] : [])),
  );
}
