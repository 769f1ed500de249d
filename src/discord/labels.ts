import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  InteractionType,
} from 'discord-api-types/v10';
import type { Chat } from '../chat/index.ts';
import type { Events, InteractionKind, Outcome } from '../operation/index.ts';
import { commandOfMenu, type Interaction, isAnswered } from './calls.ts';
import { editionToRepost, REMOVE, REPOST } from './messages/components.ts';
import { decodeCall } from './messages/custom-id.ts';

// What metrics call an interaction: words of our own lists only.

type Counted = Interaction | APIApplicationCommandAutocompleteInteraction;

/** Tells what became of an interaction that people wait for. */
export function tellOutcome(
  interaction: APIInteraction,
  outcome: Outcome,
  { chat, events }: { readonly chat: Chat; readonly events: Events },
): void {
  if (!isAnswered(interaction) && interaction.type !== InteractionType.ApplicationCommandAutocomplete) return;
  events.emit('interaction', { command: nameOf(interaction, chat), kind: kindOf(interaction), outcome });
}

export function kindOf({ type, data }: Counted): InteractionKind {
  if (type === InteractionType.ApplicationCommandAutocomplete) return 'autocomplete';
  if (type === InteractionType.MessageComponent) return 'component';
  if (type === InteractionType.ModalSubmit) return 'form';
  return 'target_id' in data ? 'menu' : 'command';
}

/** The name of the command that is called, or of a button that calls none; `unknown` for what is in no list. */
function nameOf({ data }: Counted, { commands }: Chat): string {
  const called = calledBy(data, commands);
  return called === REMOVE || called === REPOST || commands.some(({ name }) => name === called) ? called : 'unknown';
}

function calledBy(data: Counted['data'], commands: Chat['commands']): string {
  if ('target_id' in data) return commandOfMenu(data.name, commands);
  if (!('custom_id' in data)) return data.name;
  if (editionToRepost(data.custom_id) !== undefined) return REPOST;
  return data.custom_id === REMOVE ? REMOVE : decodeCall(data.custom_id).command;
}
