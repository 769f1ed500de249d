import { type APIMessageComponentInteraction, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { type Call, type Chat, errorReply, FOR_EVERYBODY, type Reply } from '../chat/index.ts';
import { say } from '../locales/index.ts';
import { callOf, type Interaction } from './calls.ts';
import { askerOf, isPrivate, isSomebodyElses, localeOf, mayPost, mayRemove, placesOf } from './circumstances.ts';
import { type Answer, asAnswer, bodyOf, NOBODY } from './delivery.ts';
import { editionToRepost, insteadIn, REMOVE, removeButton, rows } from './messages/components.ts';
import { markdown, NO_IDS } from './messages/markdown.ts';
import { MAX_CONTENT } from './messages/messages.ts';
import { isOfComponents, markupOf } from './messages/sections.ts';

const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;

/**
 * What a command, a button, a menu or a form is answered with.
 *
 * @param ids Those of the commands that are named in it.
 * @param pasted What stands in the text files of the message whose menu was opened.
 */
export function answerTo(interaction: Interaction, chat: Chat, ids = NO_IDS, pasted: readonly string[] = []): Answer {
  if (interaction.type === InteractionType.MessageComponent) {
    if (interaction.data.custom_id === REMOVE) return removal(interaction);
    const edition = editionToRepost(interaction.data.custom_id);
    if (edition !== undefined) return repost(interaction, edition === chat.edition());
  }
  return asAnswer(replyTo(interaction, chat, pasted), interaction, ids);
}

function replyTo(interaction: Interaction, chat: Chat, pasted: readonly string[]): Reply {
  const call = { ...callOf(interaction, chat, pasted), asker: askerOf(interaction), places: placesOf(interaction) };
  if (interaction.type === InteractionType.ModalSubmit) return replyToForm(call, chat);
  if (interaction.type !== InteractionType.MessageComponent) return chat.respond(call);
  const command = chat.commands.find(({ name, surface }) => name === call.command && surface === 'button');
  if (!command) return errorReply({ key: 'outdated' });
  if (command.shares && !mayPost(interaction)) return errorReply({ key: 'mayNotPost' });
  if (!isSomebodyElses(interaction)) return carryOn(chat.respond(call), interaction);
  if (command.forAsker) return errorReply({ key: 'notYourQuestion' });
  // Who looks around in somebody else's answer has a copy of their own.
  return { ...outdatedIfWrong(chat.respond({ ...call, isPrivate: true })), replaces: false };
}

/** What was typed into a form is gone once it is sent: where it names no document, it is looked for in all of them. */
function replyToForm(call: Call, chat: Chat): Reply {
  const reply = chat.respond(call);
  if (reply.kind !== 'error' || reply.message.key !== 'unknownDocument') return reply;
  const { typed } = reply.message.data;
  const { document: _, ...options } = call.options;
  const checked = chat.respond({ ...call, options });
  return checked.kind === 'check' ? { ...checked, message: { key: 'checkedInAll', data: { typed } } } : checked;
}

/** Nobody can mend what a button asks for. */
function outdatedIfWrong(reply: Reply): Reply {
  return reply.kind === 'error' && reply.message.key !== 'failed' ? errorReply({ key: 'outdated' }) : reply;
}

/** What is led to keeps addressee, sharer and question: they are read back from the message, since nothing is stored. */
function carryOn(reply: Reply, interaction: APIMessageComponentInteraction): Reply {
  if (!reply.replaces) return outdatedIfWrong(reply);
  const { message } = interaction;
  // What is made of components cannot become content again: a list stays, with the passage below it.
  const replaces = reply.kind === 'list' || !isOfComponents(message);
  const addressee = /^<@(\d+)>\n/.exec(markupOf(message))?.[1] ?? null;
  const isShared = message.interaction_metadata?.type === InteractionType.MessageComponent && !isPrivate(message);
  const carried = { ...reply, replaces, addressee, sharedBy: isShared ? askerOf(interaction) : null };
  return carried.kind === 'quotation' ? { ...carried, instead: insteadIn(message) ?? null } : carried;
}

/** Takes a public answer back, for who asked for it and for who may manage messages. */
function removal(interaction: APIMessageComponentInteraction): Answer {
  if (!mayRemove(interaction)) return asAnswer(errorReply({ key: 'notYours' }), interaction);
  // Should Discord not delete the message, at least nothing stands in it any more.
  const content = markdown(say(localeOf(interaction, false), { key: 'removed' }));
  const message = { content, components: [], allowed_mentions: NOBODY };
  return { type: UpdateMessage, messages: [message], outcome: 'answered', isTakenBack: true };
}

/**
 * Posts for everybody what somebody alone has seen.
 *
 * @param isTrue Whether the documents still are those that it speaks of.
 */
function repost(interaction: APIMessageComponentInteraction, isTrue: boolean): Answer {
  if (!mayPost(interaction)) return asAnswer(errorReply({ key: 'mayNotPost' }), interaction);
  if (!isTrue) return asAnswer(errorReply({ key: 'outdated' }), interaction);
  const locale = localeOf(interaction, false);
  const sharedBy = markdown(say(locale, { key: 'sharedBy', data: { user: askerOf(interaction) } }));
  const content = `${sharedBy}\n${markupOf(interaction.message)}`;
  // Only another version could have offered to share it.
  if (content.length > MAX_CONTENT) return asAnswer(errorReply({ key: 'outdated' }), interaction);
  const message = bodyOf({ content, components: rows([removeButton(locale)]) }, FOR_EVERYBODY);
  return { type: ChannelMessageWithSource, messages: [message], outcome: 'answered' };
}
