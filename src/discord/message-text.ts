import { ComponentType, type Embed, type Message, type MessageSnapshot, type TopLevelComponent } from 'discord.js';
import { quotations } from '../text/index.ts';
import { plainText } from './plain-text.ts';

/**
 * All that can be read in a message, as its reader sees it: its own words, those of its embeds and poll, and those of a
 * message that it forwards.
 */
export function textOf(message: Message | MessageSnapshot): string {
  const parts = [
    read(message.content),
    ...pollTexts(message),
    ...message.embeds.flatMap(embedTexts),
    ...message.components.flatMap(componentTexts).map(read),
    ...[...(message.messageSnapshots?.values() ?? [])].map(textOf),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** The question and the answers of a poll, behind bars: each is a quotation, unless it is marked there what is one. */
function pollTexts({ poll }: Message | MessageSnapshot): string[] {
  const texts = [poll?.question.text, ...(poll?.answers.map(({ text }) => text) ?? [])].filter((text) => text != null);
  return texts.some((text) => quotations(text).length > 0) ? texts : texts.map((text) => `> ${text}`);
}

/** Author and footer are shown without markup. */
function embedTexts({ author, title, description, fields, footer }: Embed) {
  const marked = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
  return [author?.name, ...marked.map(read), footer?.text];
}

/** Of a partial message, even what the types promise may be missing. */
function read(markup: string | null | undefined): string {
  return plainText(markup ?? '');
}

type Component = ReturnType<TopLevelComponent['toJSON']>;

/** Of those components only that hold text; buttons are not what a message says. */
function componentTexts(component: TopLevelComponent): string[] {
  const inside = (data: Component): string[] => {
    if (data.type === ComponentType.TextDisplay) return [data.content];
    return 'components' in data ? (data.components as Component[]).flatMap(inside) : [];
  };
  return inside(component.toJSON());
}
