// @ts-expect-error The package ships the zod schemas of Discord's official description without types.
import * as spec from 'discord-api-spec/zod';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type core, locales, type ZodType } from 'zod';

/** What a bot sends to Discord: the body of a message, or the choices of an autocompletion. */
export type Sent = Partial<APIMessage> & {
  allowed_mentions?: { parse?: string[]; users?: string[] };
  choices?: Choice[];
};

export interface Callback {
  type: InteractionResponseType;
  data?: Sent;
}

interface Choice {
  name: string;
  value: string | number;
}

const messageSchemas: Record<'channel' | 'followUp', ZodType> = {
  channel: spec.MessageCreateRequestSchema,
  followUp: spec.IncomingWebhookRequestPartialSchema,
};

const { ChannelMessageWithSource, UpdateMessage, ApplicationCommandAutocompleteResult, Modal } =
  InteractionResponseType;

const callbackSchemas: Partial<Record<InteractionResponseType, ZodType>> = {
  [ChannelMessageWithSource]: spec.CreateMessageInteractionCallbackRequestSchema,
  [UpdateMessage]: spec.UpdateMessageInteractionCallbackRequestSchema,
  [ApplicationCommandAutocompleteResult]: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  [Modal]: spec.ModalInteractionCallbackRequestSchema,
};

/** To defer an answer would be legal, but this bot never needs to, and it costs a second request. */
const callbacksOf: Partial<Record<InteractionType, InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: [ChannelMessageWithSource, Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [ApplicationCommandAutocompleteResult],
  [InteractionType.MessageComponent]: [ChannelMessageWithSource, UpdateMessage, Modal],
  [InteractionType.ModalSubmit]: [ChannelMessageWithSource],
};

/** What is wrong with a request that registers a command. */
export function commandFaults(body: Partial<APIApplicationCommand>): string[] {
  // The documentation has `nsfw`, which the description lacks, and a string where the description has a number.
  const { nsfw, default_member_permissions, ...described } = body;
  return faults(spec.ApplicationCommandCreateRequestSchema, described, () => commandLimits(body));
}

/** What is wrong with a request that changes the bot's application. */
export function applicationFaults(body: unknown): string[] {
  return faults(spec.ApplicationFormPartialSchema, body, () => []);
}

/** What is wrong with a request that sends a message. */
export function messageFaults(request: keyof typeof messageSchemas, body: Sent): string[] {
  return faults(messageSchemas[request], body, () => messageLimits(body, true));
}

/**
 * What is wrong with an answer to an interaction.
 *
 * @param pressed The message that it may change: one that is made of components stays so.
 */
export function callbackFaults(interaction: InteractionType, body: Callback, pressed: Sent = {}): string[] {
  const { type, data = {} } = body;
  const schema = callbackSchemas[type];
  if (!schema || !callbacksOf[interaction]?.includes(type)) {
    return [`type: ${type} is no answer to an interaction of type ${interaction}`];
  }
  return faults(schema, body, () => {
    if (type === ChannelMessageWithSource) return messageLimits(data, true);
    if (type === UpdateMessage) {
      const flags = (data.flags ?? 0) | ((pressed.flags ?? 0) & MessageFlags.IsComponentsV2);
      return messageLimits({ ...data, flags }, false);
    }
    return choiceLimits(data.choices);
  });
}

/** The buttons and select menus of a message, in the order in which they are read. */
export function controls({ components = [] }: Sent) {
  return everyComponent(components).flatMap((component) => {
    if (component.type === ComponentType.ActionRow) return component.components;
    if (component.type !== ComponentType.Section || component.accessory.type !== ComponentType.Button) return [];
    return component.accessory;
  });
}

/** The components of a message that are no controls, with those that others hold. */
function everyComponent(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  return components.flatMap((component) => {
    const held = component.type === ComponentType.Container || component.type === ComponentType.Section;
    return held ? [component, ...everyComponent(component.components)] : component;
  });
}

/** The faults that the schema finds or else, as the body then has its type, those that it overlooks. */
function faults(schema: ZodType, body: unknown, overlooked: () => string[]): string[] {
  // The schemas are made by zod/mini, which has no messages of its own.
  const result = schema.safeParse(body, { error: locales.en().localeError });
  return result.success ? overlooked() : describe(result.error.issues);
}

function describe(issues: core.$ZodIssue[], at: PropertyKey[] = []): string[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    // Of all the kinds of component or option only the one with the given `type` tells what is wrong.
    const meant = issue.code === 'invalid_union' && issue.errors.findLast((kind) => kind[0]?.path[0] !== 'type');
    return meant ? describe(meant, path) : [`${path.join('.')}: ${issue.message}`];
  });
}

// Limits that Discord documents or enforces, but that its description lacks:

function messageLimits(message: Sent, isNew: boolean): string[] {
  const { content, embeds, attachments, components = [] } = message;
  const isOfComponents = ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const all = everyComponent(components);
  const texts = all.flatMap((each) => (each.type === ComponentType.TextDisplay ? each.content : []));
  const ids = controls(message).flatMap((each) => ('custom_id' in each ? [each.custom_id] : []));
  return failing([
    [message.allowed_mentions?.parse?.length !== 0, 'allowed_mentions.parse: must be an empty list'],
    [
      isNew && ![content, embeds, attachments, isOfComponents && components].some((each) => each && each.length > 0),
      'content: the message is empty',
    ],
    [(content ?? '').length > 2000, 'content: more than 2000 characters'],
    [isOfComponents && !!(content || embeds?.length), 'content: the message is made of components'],
    [!isOfComponents && components.length > 5, 'components: more than 5 rows'],
    [
      !isOfComponents && components.some(({ type }) => type !== ComponentType.ActionRow),
      'components: only rows may stand below content',
    ],
    [all.length + controls(message).length > 40, 'components: more than 40'],
    [texts.join('').length > 4000, 'components: more than 4000 characters'],
    [hasDuplicates(ids), 'components: a custom_id occurs twice'],
    ...controls(message).flatMap(controlLimits),
  ]);
}

function controlLimits(control: ReturnType<typeof controls>[number]): Limit[] {
  if (control.type === ComponentType.Button) {
    // A button that sells something needs neither.
    if ('sku_id' in control) return [];
    const hasTarget = 'custom_id' in control || 'url' in control;
    return [[!hasTarget || !(control.label || control.emoji), 'components: a button has no custom_id or no label']];
  }
  if (control.type !== ComponentType.StringSelect) return [];
  return [
    [hasDuplicates(control.options.map(({ value }) => value)), 'components: a value occurs twice in a select menu'],
  ];
}

function choiceLimits(choices: Choice[] = []): string[] {
  return failing(choices.map(({ value }) => [String(value).length > 100, `choices: “${value}” is too long a value`]));
}

function commandLimits({ type, ...command }: Partial<APIApplicationCommand>): string[] {
  if ((type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput) return slashLimits(command);
  return failing([[!!command.description, 'description: only slash commands have one']]);
}

/** The limits of a slash command, and those of its options, which are alike. */
function slashLimits(command: Partial<APIApplicationCommand | APIApplicationCommandOption>): string[] {
  const { name = '', name_localizations, description } = command;
  const options: APIApplicationCommandOption[] = ('options' in command && command.options) || [];
  const choices = 'choices' in command ? command.choices : [];
  const names = [name, ...Object.values(name_localizations ?? {})].map(String);
  return [
    ...failing([
      [!names.every(isCommandName), `name: “${name}” is not lower case or has forbidden characters`],
      [!description, `description: “${name}” has none`],
      [hasDuplicates(options.map((each) => each.name)), `options: “${name}” has two of the same name`],
      [
        options.some(({ required }, index) => required && index > 0 && !options[index - 1]?.required),
        `options: “${name}” has a required one after an optional one`,
      ],
    ]),
    ...choiceLimits(choices),
    ...options.flatMap(slashLimits),
  ];
}

type Limit = [isBroken: boolean, fault: string];

function failing(limits: Limit[]): string[] {
  return limits.filter(([isBroken]) => isBroken).map(([, fault]) => fault);
}

function hasDuplicates(values: unknown[]): boolean {
  return new Set(values).size < values.length;
}

function isCommandName(name: string): boolean {
  return /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) && name === name.toLowerCase();
}
