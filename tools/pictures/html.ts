import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APIThumbnailComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { bot, reader } from '../discord/objects.ts';
import { escapeHtml, markupToHtml, markupToText } from './markup.ts';
import type { Form, Message, Origin, Sight, Typed } from './play.ts';
import { writer } from './scenes.ts';

/** Somebody as Discord shows them. */
interface Face {
  readonly name: string;
  readonly color: string;
}

const BOT: Face = { name: 'Verbatim', color: '#5865f2' };
const READER: Face = { name: reader.username, color: '#3ba55d' };
const WRITER: Face = { name: writer.username, color: '#c27c0e' };
const NAMES: Readonly<Record<string, string>> = {
  [bot.id]: BOT.name,
  [reader.id]: READER.name,
  [writer.id]: WRITER.name,
};

/** Pictures made on another day must be the same. */
const TIME = 'Today at 12:00';

/** What somebody sees as a page of the components; `script` must load them. */
export function page(sights: readonly Sight[], language: string, script: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><style>${STYLE}</style>${script}</head>
<body><main><discord-messages>
${sights.map(sightToHtml).join('\n')}
</discord-messages></main></body>
</html>`;
}

const STYLE = `
  body { margin: 0; background: #36393e; }
  main { width: 640px; overflow: hidden; }
  discord-messages { border: 0; display: flow-root; padding-bottom: 0.25rem; }
  discord-message small { color: #a3a6aa; font-size: 0.8125rem; line-height: 1.3; display: block; }
  .display { margin-top: 6px; line-height: 1.375; }
  .section { display: flex; gap: 12px; align-items: flex-start; }
  .section > div { flex: 1; min-width: 0; }
  .section > discord-action-row { flex: none; }
  .container { margin-top: 8px; padding: 4px 12px 10px; border-left: 4px solid; border-radius: 4px; background: #2f3136; }
  .typed { margin: 12px 16px 0; padding: 8px 12px; border-radius: 8px; background: #40444b; color: #dcddde; line-height: 1.5;
    display: flex; flex-wrap: wrap; gap: 4px 6px; }
  .typed b { color: #fff; font-weight: 500; }
  .option { border-radius: 4px; background: #2f3136; padding: 0 6px; }
  .option i { color: #b9bbbe; font-style: normal; margin-right: 6px; }
  .choices { margin: 12px 16px 0; padding: 4px 8px; border-radius: 8px; background: #2f3136; color: #dcddde; font-size: 14px; }
  .choices div { padding: 4px 8px; border-radius: 4px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .form { margin: 12px 96px; padding: 16px; border-radius: 8px; background: #2f3136; color: #dcddde; }
  .form h3 { margin: 0 0 12px; color: #fff; }
  .form b, .form small { display: block; }
  .form small { color: #a3a6aa; }
  .form .input { margin: 6px 0 14px; height: 32px; border-radius: 4px; background: #202225; }
  .form .long { height: 80px; }
  .choices div:first-child { background: #40444b; color: #fff; }
`;

function sightToHtml(sight: Sight): string {
  switch (sight.kind) {
    case 'typed':
      return inputLine(sight);
    case 'form':
      return form(sight);
    case 'message':
      return message(sight);
  }
}

/** What the components have for forms lies above the whole page. */
function form({ title, fields }: Form): string {
  const drawn = fields.map(
    ({ label, description, isLong }) =>
      `<b>${escapeHtml(label)}</b><small>${escapeHtml(description)}</small><div class="${isLong ? 'long input' : 'input'}"></div>`,
  );
  const button = (type: string, label: string) => `<discord-button type="${type}">${label}</discord-button>`;
  const buttons = button('secondary', 'Cancel') + button('primary', 'Submit');
  return `<div class="form"><h3>${escapeHtml(title)}</h3>${drawn.join('')}<discord-action-row>${buttons}</discord-action-row></div>`;
}

/** The components have neither an input line nor what Discord offers above it. */
function inputLine({ command, options, choices }: Typed): string {
  const offered = choices?.map((choice) => `<div>${escapeHtml(choice)}</div>`).join('');
  const filledIn = options.map(
    ([name, value]) =>
      `<span class="option"><i>${escapeHtml(name)}</i>${escapeHtml(value in NAMES ? `@${NAMES[value]}` : value)}</span>`,
  );
  const line = `<div class="typed"><b>${escapeHtml(command)}</b>${filledIn.join('')}</div>`;
  return offered === undefined ? line : `<div class="choices">${offered}</div>${line}`;
}

function message({ sent, isPrivate, origin }: Message): string {
  const face = origin ? BOT : WRITER;
  const attributes = [
    ...[`author="${face.name}"`, `avatar="${avatar(face)}"`, `timestamp="${TIME}"`],
    ...[origin && 'bot', isPrivate && 'ephemeral', origin?.by === 'followUp' && 'message-body-only'],
  ].filter(Boolean);
  const components = sent.components ?? [];
  const isRow = ({ type }: APIMessageTopLevelComponent) => type === ComponentType.ActionRow;
  const rows = components.filter(isRow).map(drawn).join('');
  const body = [
    markupToHtml(sent.content ?? '', NAMES),
    ...components.filter((each) => !isRow(each)).map(drawn),
    rows && `<discord-attachments slot="components">${rows}</discord-attachments>`,
  ];
  return `<discord-message ${attributes.join(' ')}>${origin ? header(origin) : ''}${body.join('')}</discord-message>`;
}

function header(origin: Origin): string {
  const user = `author="${READER.name}" avatar="${avatar(READER)}"`;
  switch (origin.by) {
    case 'slash':
      return `<discord-command slot="reply" ${user} command="${escapeHtml(origin.command.slice(1))}"></discord-command>`;
    case 'menu':
      return `<discord-command slot="reply" ${user} type="message_command" command="${escapeHtml(origin.command)}" context-user-name="${WRITER.name}" context-user-image="${avatar(WRITER)}" context-message-reply=" ${escapeHtml(beginning(origin.message))}"></discord-command>`;
    case 'mention':
      return `<discord-reply slot="reply" author="${WRITER.name}" avatar="${avatar(WRITER)}">${escapeHtml(beginning(origin.message))}</discord-reply>`;
    case 'button':
      return `<discord-reply slot="reply" author="${BOT.name}" avatar="${avatar(BOT)}" bot>${escapeHtml(beginning(origin.message))}</discord-reply>`;
    case 'followUp':
      return '';
  }
}

/** Discord shows the beginning, on one line, of a message that another one answers. */
function beginning(markup: string): string {
  const text = markupToText(markup, NAMES).replaceAll(/\s+/g, ' ').trim();
  return text.length > MAX_BEGINNING ? `${text.slice(0, MAX_BEGINNING).trimEnd()}…` : text;
}

const MAX_BEGINNING = 32;

/** The components know rows and buttons only. */
function drawn(
  component: APIMessageTopLevelComponent | APIComponentInMessageActionRow | APIThumbnailComponent,
): string {
  switch (component.type) {
    case ComponentType.ActionRow:
      return `<discord-action-row>${component.components.map(drawn).join('')}</discord-action-row>`;
    case ComponentType.Button:
      return button(component);
    case ComponentType.TextDisplay:
      return `<div class="display">${markupToHtml(component.content, NAMES)}</div>`;
    case ComponentType.Section:
      return `<div class="section"><div>${component.components.map(drawn).join('')}</div><discord-action-row>${drawn(component.accessory)}</discord-action-row></div>`;
    case ComponentType.Container: {
      const color = (component.accent_color ?? 0).toString(16).padStart(6, '0');
      return `<div class="container" style="border-color: #${color}">${component.components.map(drawn).join('')}</div>`;
    }
    default:
      throw new Error(`html.ts does not know how to draw a component of type ${component.type}.`);
  }
}

const BUTTON_TYPES: Readonly<Partial<Record<ButtonStyle, string>>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
};

function button(component: APIButtonComponent): string {
  const label = 'label' in component ? (component.label ?? '') : '';
  const url = 'url' in component ? ` url="${escapeHtml(component.url)}"` : '';
  const disabled = component.disabled ? ' disabled' : '';
  const type = BUTTON_TYPES[component.style] ?? 'secondary';
  return `<discord-button type="${type}"${url}${disabled}>${escapeHtml(label)}</discord-button>`;
}

/** A disc with the first letter of the name. */
function avatar({ name, color }: Face): string {
  const letter = escapeHtml(name.charAt(0).toUpperCase());
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${color}"/><text x="20" y="27" text-anchor="middle" font-family="Noto Sans, sans-serif" font-size="20" fill="#fff">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
