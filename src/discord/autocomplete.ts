import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import type { Chat } from '../chat/index.ts';
import { suggestionName } from '../view/index.ts';
import { valuesOf } from './calls.ts';
import { placesOf } from './circumstances.ts';

/** Discord's limits for what is offered while somebody types: choices, and characters of a choice's name, and of its value. */
const MAX_CHOICES = 25;
const MAX_CHOICE_NAME = 100;
const MAX_CHOICE_VALUE = 100;

/** What is offered while somebody types. */
export function choicesFor(
  interaction: APIApplicationCommandAutocompleteInteraction,
  chat: Chat,
): APIApplicationCommandOptionChoice[] {
  const { name: command, options } = interaction.data;
  const call = { command, options: valuesOf(options), places: placesOf(interaction) };
  return chat
    .complete(call, focusedOf(interaction)?.name ?? '', MAX_CHOICES)
    .filter(({ value }) => value.length <= MAX_CHOICE_VALUE)
    .map((suggestion) => ({ name: suggestionName(suggestion, MAX_CHOICE_NAME), value: suggestion.value }));
}

/** The option that somebody is typing into. */
function focusedOf({ data }: APIApplicationCommandAutocompleteInteraction) {
  return data.options.find((option) => 'focused' in option && option.focused);
}
