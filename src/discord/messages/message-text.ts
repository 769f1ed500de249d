import {
  type APIEmbed,
  type APIMessage,
  type APIMessageComponent,
  ComponentType,
  type GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { isOnlyLeadIn, quotations } from '../../text/index.ts';
import { attachmentsOf } from './attachments.ts';
import { plainText } from './plain-text.ts';

/** As Discord tells of one that is written, too. */
type Message = APIMessage | GatewayMessageCreateDispatchData;

/** Of a message, even what the types promise may be missing. */
type Readable = Partial<Message>;

/**
 * All that can be read in a message, as its reader sees it: its own words, those of its embeds and poll, those that
 * describe its pictures, and those of a message that it forwards.
 *
 * @param files What stands in its text files.
 */
export function textOf(message: Readable, files: readonly string[] = []): string {
  const { content, embeds = [], components = [], attachments = [], message_snapshots: forwarded = [] } = message;
  const parts = [
    read(content),
    ...pollTexts(message),
    ...embeds.flatMap(embedTexts),
    ...components.flatMap(componentTexts).map(read),
    ...attachments.map(({ description }) => description),
    ...forwarded.map((snapshot) => textOf(snapshot.message)),
    ...files.map(read),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/**
 * The message that is meant by one: the one that it replies to, if Discord tells what that says, where it says nothing of its
 * own, such as “is that true?”.
 */
export function meantBy(message: Message): Message {
  const replied = message.referenced_message;
  const text = textOf(message);
  if (!replied || attachmentsOf(message).length > 0 || !isOnlyLeadIn(text) || quotations(text).length > 0)
    return message;
  return textOf(replied) !== '' || attachmentsOf(replied).length > 0 ? replied : message;
}

/** The question and the answers of a poll, behind bars: each is a quotation, unless it is marked there what is one. */
function pollTexts({ poll }: Readable): string[] {
  const media = poll ? [poll.question, ...poll.answers.map(({ poll_media }) => poll_media)] : [];
  const texts = media.flatMap(({ text }) => text ?? []);
  return texts.some((text) => quotations(text).length > 0) ? texts : texts.map((text) => `> ${text}`);
}

/** Author and footer are shown without markup. */
function embedTexts({ author, title, description, fields = [], footer }: APIEmbed) {
  const marked = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
  return [author?.name, ...marked.map(read), footer?.text];
}

function read(markup = ''): string {
  return plainText(markup);
}

/** Of those components only that hold text; buttons are not what a message says. */
export function componentTexts(component: APIMessageComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  if (component.type === ComponentType.MediaGallery)
    return component.items.flatMap(({ description }) => description ?? []);
  return 'components' in component ? component.components.flatMap(componentTexts) : [];
}
