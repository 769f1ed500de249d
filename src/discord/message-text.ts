import { ComponentType, type Embed, type Message, type MessageSnapshot, type TopLevelComponent } from 'discord.js';

/** All that can be read in a message: its own words, those of its embeds and poll, and those of a message that it forwards. */
export function textOf(message: Message | MessageSnapshot): string {
  const parts = [
    message.content,
    message.poll?.question.text,
    ...(message.poll?.answers.map(({ text }) => text) ?? []),
    ...message.embeds.flatMap(embedTexts),
    ...message.components.flatMap(componentTexts),
    ...[...(message.messageSnapshots?.values() ?? [])].map(textOf),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function embedTexts({ author, title, description, fields, footer }: Embed) {
  return [author?.name, title, description, ...fields.flatMap(({ name, value }) => [name, value]), footer?.text];
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
