import { deepEqual } from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  type APIApplication,
  type APIApplicationCommand,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewaySendPayload,
  InteractionResponseType,
  InteractionType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import {
  asReturned,
  bot,
  type Command,
  changedApplication,
  circumstances,
  type Extra,
  emptyMessage,
  guildId,
  isSame,
  metadataOf,
  newApplication,
  reader,
  snowflake,
  user,
  userOf,
  withoutLocalizations,
} from './objects.ts';
import {
  applicationFaults,
  type Callback,
  callbackFaults,
  commandFaults,
  controls,
  messageFaults,
  type Sent,
} from './schemas.ts';

export interface Options {
  /** The global commands that are registered from the beginning. */
  commands?: RESTPutAPIApplicationCommandsJSONBody;
  /** What is to be known of the bot's application, other than that it has just been made. */
  application?: Partial<APIApplication>;
  /** The only token that Discord knows; its REST API answers any other with 401. */
  token?: string;
  /** What the gateway refuses; the REST API knows the token nevertheless. */
  refuse?: 'token' | 'intents';
}

/** How the bot answered an interaction: what it sent and, if that became a message, the id of the message. */
export interface Answer {
  type: InteractionResponseType;
  data: Sent;
  /** Grows as the bot sends more messages by means of the interaction. */
  followUps: Sent[];
}

export type OptionValues = Record<string, string | number | boolean>;

/** What Discord tells of an interaction, besides who made it and where. */
export interface Use {
  readonly type: InteractionType;
  readonly data: object;
  /** Whose button was pressed. */
  readonly message?: Sent;
}

interface Interaction {
  id: string;
  type: InteractionType;
  /** Who made it. */
  user: APIUser;
  message?: APIMessage;
  /** Missing until the bot has answered. */
  answer?: Answer;
}

interface Call {
  /** The variable parts of the path. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  report(faults: string[]): void;
}

type Reply = [status: number, body?: unknown];

/** Of the next request of a method. */
interface Refusal {
  method: string;
  status: number;
  code: number;
}

const answerTime = 3000;

const unknownMessage: Reply = failure(404, 10008, 'Unknown Message');
const missingAccess: Reply = failure(403, 50001, 'Missing Access');
const unknownCommand: Reply = failure(404, 10063, 'Unknown application command');

function refusal(refused: string | Refusal): Reply {
  if (typeof refused === 'string') return failure(403, 50_013, 'Missing Permissions');
  return failure(refused.status, refused.code, `Refused with ${refused.code}`);
}

/** Starts a server that stands in for Discord, its REST API and its gateway, to one bot. */
export async function startDiscord(options: Options = {}): Promise<DiscordStandIn> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return new DiscordStandIn(server, options);
}

export class DiscordStandIn {
  /** The value for the option `api` of REST. */
  readonly url: string;
  readonly token: string;
  /** The bot's user. The application has the same id. */
  readonly bot = bot;
  readonly requests: { method: string; path: string; body: unknown }[] = [];
  /** What Discord would not have accepted of the bot's requests. */
  readonly violations: string[] = [];
  readonly identifies: GatewayIdentifyData[] = [];
  /** The codes with which the bot left the gateway. */
  readonly closeCodes: number[] = [];
  application: Partial<APIApplication>;
  /** Makes the next request, or the answer to it, get lost as the connection is closed or reset. */
  loseNext: { what: 'request' | 'answer'; by: 'close' | 'reset' } | undefined;

  /** Makes Discord refuse the next request of that method, for a reason if one is given. */
  refuseNext: string | Refusal | undefined;

  /** The language of the server. */
  guildLocale = 'en-US';
  /** What the bot may see of channels, by their id. */
  readonly channels = new Map<string, object>();

  readonly #refuse: Options['refuse'];
  readonly #server: Server;
  readonly #gateway: WebSocketServer;
  readonly #gatewayUrl: string;
  #connection: WebSocket | undefined;
  #sequence = 0;
  /** By id, as the messages. */
  readonly #commands = new Map<string, APIApplicationCommand>();
  readonly #messages = new Map<string, APIMessage>();
  /** By token. */
  readonly #interactions = new Map<string, Interaction>();
  /** Emits the answer to an interaction, by the interaction's token. */
  readonly #answers = new EventEmitter().setMaxListeners(0);

  constructor(server: Server, { application, commands = [], token = 'token', refuse }: Options) {
    this.application = { ...newApplication, ...application };
    const { port } = server.address() as AddressInfo;
    this.url = `http://127.0.0.1:${port}/api`;
    this.token = token;
    this.#refuse = refuse;
    this.#gatewayUrl = `ws://127.0.0.1:${port}`;
    for (const command of commands) this.#register(command as Command);
    this.#server = server.on('request', (request, response) => this.#receive(request, response));
    this.#gateway = new WebSocketServer({ server }).on('connection', (socket) => this.#welcome(socket));
  }

  /** Rejects if the bot sent anything that Discord would not have accepted. */
  async stop(): Promise<void> {
    this.#connection = undefined;
    for (const socket of this.#gateway.clients) socket.terminate();
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
    deepEqual(this.violations, []);
  }

  /** The message with an id, unless it was deleted. */
  message(id: string | undefined): APIMessage | undefined {
    return this.#messages.get(id ?? '');
  }

  /** The global commands. */
  get commands(): APIApplicationCommand[] {
    return this.#commandsOf(undefined);
  }

  /** By which a message names the global commands, so that they can be pressed. */
  get mentions(): string[] {
    const typed = this.commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
    return typed.map(({ name, id }) => `</${name}:${id}>`);
  }

  /** Closes the bot's connection to the gateway. */
  closeGateway(code: number): void {
    const socket = this.#connection;
    this.#connection = undefined;
    socket?.close(code);
  }

  // What users do: each method resolves with the bot's answer and rejects if there is none in time.

  async slash(name: string, options: OptionValues = {}, extra?: Extra): Promise<Answer> {
    const data = this.#slashData(name, options);
    return this.#interact(`/${name}`, { type: InteractionType.ApplicationCommand, data }, extra);
  }

  /** Types into the option `focused`, which the bot then completes. */
  async type(name: string, options: OptionValues, focused: string, extra?: Extra): Promise<Answer> {
    const data = this.#slashData(name, options, focused);
    return this.#interact(`/${name} …`, { type: InteractionType.ApplicationCommandAutocomplete, data }, extra);
  }

  async messageMenu(name: string, message: Partial<APIMessage>, extra?: Extra): Promise<Answer> {
    const { id, type, guild_id } = this.#command(name, ApplicationCommandType.Message);
    const target = this.#save({ author: reader, ...message });
    const data = { id, name, type, guild_id, target_id: target.id, resolved: { messages: { [target.id]: target } } };
    return this.#interact(`“${name}”`, { type: InteractionType.ApplicationCommand, data }, extra);
  }

  /** Presses a button of a message; if none is given, of one that is older than the test. */
  async press(customId: string, message?: Sent, extra?: Extra): Promise<Answer> {
    const button = controls(message ?? {}).find((each) => 'custom_id' in each && each.custom_id === customId);
    if (message && (!button || button.disabled)) {
      throw new Error(`Nobody can press “${customId}”: the message lacks it or it is disabled.`);
    }
    const data = { custom_id: customId, component_type: ComponentType.Button };
    const own = { type: InteractionType.MessageComponent, data, message: this.#save(message ?? {}) };
    return this.#interact(`“${customId}”`, own, extra);
  }

  /** Fills in a form that the bot has answered with, and sends it off; what is not typed stays as the bot filled it in. */
  async submit({ data }: Answer, typed: Record<string, string>, extra?: Extra): Promise<Answer> {
    const { custom_id, components } = data as unknown as APIModalInteractionResponseCallbackData;
    const filledIn = components.map((label) => {
      if (label.type !== ComponentType.Label || label.component.type !== ComponentType.TextInput) {
        throw new Error('Nobody can type into that.');
      }
      const { type, custom_id, value = '', max_length = 4000, required = true } = label.component;
      const input = { type, custom_id, value: typed[custom_id] ?? value };
      if (input.value.length > max_length) throw new Error(`Nobody can type so much into “${custom_id}”.`);
      if (required && input.value === '') throw new Error(`Nobody can leave “${custom_id}” empty.`);
      return { type: label.type, component: input };
    });
    const submitted = { custom_id, components: filledIn };
    return this.#interact('a form', { type: InteractionType.ModalSubmit, data: submitted }, extra);
  }

  /**
   * Writes a message into a channel, of which a bot is told what Discord tells it without the privileged intent: what it says
   * only where it mentions the bot; and nothing at all without the intents for messages.
   */
  write(message: Partial<APIMessage>, place: { guild_id?: string } = { guild_id: guildId }): APIMessage {
    const written = this.#save({ author: reader, ...message });
    const isMentioned = written.content.includes(`<@${bot.id}>`) || place.guild_id === undefined;
    const withheld = { content: '', embeds: [], attachments: [], components: [] };
    const intents = place.guild_id ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
    if (((this.identifies.at(-1)?.intents ?? 0) & intents) !== 0) {
      this.#dispatch(GatewayDispatchEvents.MessageCreate, { ...written, ...(isMentioned ? {} : withheld), ...place });
    }
    return written;
  }

  /** What the bot has written in reply to a message. */
  repliesTo({ id }: APIMessage): APIMessage[] {
    return [...this.#messages.values()].filter(({ message_reference: reference }) => reference?.message_id === id);
  }

  /** Makes whatever interaction somebody may make. */
  async interact(own: Use, extra?: Extra): Promise<Answer> {
    const { message, ...others } = own;
    const saved = message && { message: this.#save(message) };
    return this.#interact(`an interaction of type ${own.type}`, { ...others, ...saved }, extra);
  }

  /** Sends the bot an interaction that Discord would not send; nobody waits for an answer. */
  sendWrecked(interaction: unknown): void {
    this.#dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
  }

  #slashData(name: string, values: OptionValues, focused?: string) {
    const { id, type, guild_id, options } = this.#command(name, ApplicationCommandType.ChatInput);
    const filledIn = Object.entries(values).map(([key, value]) => {
      const option = options?.find((each) => each.name === key);
      if (!option) throw new Error(`/${name} has no option “${key}”.`);
      return { name: key, type: option.type, value, focused: key === focused || undefined };
    });
    const people = filledIn.filter((option) => option.type === ApplicationCommandOptionType.User);
    const users = Object.fromEntries(people.map(({ value }) => [value, user(String(value), 'somebody')]));
    return { id, name, type, guild_id, options: filledIn, resolved: { users } };
  }

  #command(name: string, type: ApplicationCommandType): APIApplicationCommand {
    const command = [...this.#commands.values()].find((each) => each.name === name && each.type === type);
    if (!command) throw new Error(`The bot has registered no command “${name}” of type ${type}.`);
    return command;
  }

  async #interact(
    what: string,
    own: Omit<Interaction, 'id' | 'user'> & { data: object },
    extra: Extra = {},
  ): Promise<Answer> {
    if (!this.#connection) throw new Error('The bot is not connected.');
    const id = snowflake();
    const token = `token-of-${id}`;
    const general = { id, application_id: bot.id, token, version: 1, ...circumstances(extra) };
    this.#interactions.set(token, { id, user: userOf(general), ...own });
    this.#dispatch(GatewayDispatchEvents.InteractionCreate, { ...own, ...general });
    try {
      const answers = await once(this.#answers, token, { signal: AbortSignal.timeout(answerTime) });
      return answers[0] as Answer;
    } catch {
      // Discord, too, forgets an interaction that was not answered in time.
      this.#interactions.delete(token);
      throw new Error(`The bot did not answer ${what} within ${answerTime / 1000} seconds.`);
    }
  }

  // The gateway.

  #welcome(socket: WebSocket): void {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data) => {
      const payload = JSON.parse(String(data)) as GatewaySendPayload;
      if (payload.op === GatewayOpcodes.Heartbeat) send(socket, { op: GatewayOpcodes.HeartbeatAck });
      if (payload.op === GatewayOpcodes.Identify) this.#identify(socket, payload.d);
      if (payload.op === GatewayOpcodes.Resume) {
        this.#connection = socket;
        this.#dispatch(GatewayDispatchEvents.Resumed, {});
      }
    });
    socket.on('close', (code) => {
      // When the stand-in itself closes a connection, it is no longer the current one.
      if (socket !== this.#connection) return;
      this.#connection = undefined;
      this.closeCodes.push(code);
    });
  }

  #identify(socket: WebSocket, identify: GatewayIdentifyData): void {
    this.identifies.push(identify);
    if (this.#refuse === 'token' || identify.token !== this.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return;
    }
    if (this.#refuse === 'intents') {
      socket.close(GatewayCloseCodes.DisallowedIntents);
      return;
    }
    this.#connection = socket;
    this.#dispatch(GatewayDispatchEvents.Ready, {
      v: 10,
      user: bot,
      guilds: [{ id: guildId, unavailable: true }],
      session_id: 'session',
      resume_gateway_url: this.#gatewayUrl,
      application: { id: bot.id, flags: 0 },
    });
  }

  #dispatch(t: GatewayDispatchEvents, d: unknown): void {
    this.#sequence += 1;
    if (this.#connection) send(this.#connection, { op: GatewayOpcodes.Dispatch, t, s: this.#sequence, d });
  }

  // The REST API.

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers, url = '' } = request;
    const { pathname, searchParams } = new URL(url, this.url);
    // The client writes `@original` as `%40original`.
    const path = decodeURIComponent(pathname).replace('/api/v10', '');
    const sent = await text(request);
    const body: unknown = headers['content-type'] === 'application/json' ? JSON.parse(sent) : undefined;
    const lost = this.loseNext;
    this.loseNext = undefined;
    const disconnect = () => (lost?.by === 'reset' ? request.socket.resetAndDestroy() : request.socket.end());
    if (lost?.what === 'request') {
      disconnect();
      return;
    }
    this.requests.push({ method, path, body });
    const next = this.refuseNext;
    const refused = next !== undefined && method === (typeof next === 'string' ? next : next.method);
    if (refused) this.refuseNext = undefined;
    const needsToken = !/^\/(interactions|webhooks)\//.test(path);
    const [status, answer] =
      needsToken && headers.authorization !== `Bot ${this.token}`
        ? failure(401, 0, '401: Unauthorized')
        : refused
          ? refusal(next)
          : this.#reply(`${method} ${path}`, searchParams, body ?? {});
    if (lost?.what === 'answer') {
      disconnect();
      return;
    }
    response.statusCode = status;
    if (answer !== undefined) response.setHeader('content-type', 'application/json');
    response.end(answer && JSON.stringify(answer));
  }

  #reply(request: string, query: URLSearchParams, body: unknown): Reply {
    const report = (faults: string[]) => {
      this.violations.push(...faults.map((fault) => `${request}: ${fault}`));
    };
    for (const [route, handle] of Object.entries(this.#routes)) {
      const pattern = route.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)');
      const match = new RegExp(`^${pattern}$`).exec(request);
      if (match) return handle({ params: match.groups ?? {}, query, body, report });
    }
    report(['an unexpected request']);
    return failure(404, 0, '404: Not Found');
  }

  readonly #routes: Record<string, (call: Call) => Reply> = {
    'GET /gateway/bot': () => {
      const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
      return [200, { url: this.#gatewayUrl, shards: 1, session_start_limit: limit }];
    },

    'GET /users/@me': () => [200, bot],
    'GET /guilds/:guild': ({ params }) =>
      params.guild === guildId ? [200, { id: guildId, preferred_locale: this.guildLocale }] : missingAccess,
    'GET /channels/:channel': ({ params }) => {
      const channel = this.channels.get(params.channel ?? '');
      return channel ? [200, { id: params.channel, ...channel }] : missingAccess;
    },

    'GET /applications/@me': () => [200, this.application],
    'PATCH /applications/@me': ({ body, report }) => {
      report(applicationFaults(body));
      this.application = changedApplication(this.application, body as object);
      return [200, this.application];
    },

    'GET /applications/:app(/guilds/:guild)?/commands': ({ params, query }) => {
      if (params.guild && params.guild !== guildId) return missingAccess;
      const commands = this.#commandsOf(params.guild);
      return [200, query.get('with_localizations') === 'true' ? commands : withoutLocalizations(commands)];
    },
    'POST /applications/:app(/guilds/:guild)?/commands': ({ params, body, report }) => {
      report(commandFaults(body as Command));
      return [201, this.#register(body as Command, params.guild)];
    },
    'DELETE /applications/:app(/guilds/:guild)?/commands/:id': ({ params }) => {
      return this.#commands.delete(params.id ?? '') ? [204] : unknownCommand;
    },

    'POST /interactions/:id/:token/callback': ({ params: { token = '' }, body, report }) => {
      const interaction = this.#interactions.get(token);
      if (!interaction) return failure(404, 10062, 'Unknown interaction');
      if (interaction.answer) return failure(400, 40060, 'Interaction has already been acknowledged.');
      const callback = body as Callback;
      report(callbackFaults(interaction.type, callback, interaction.message));
      const message = this.#callbackMessage(interaction, callback);
      const data = message ? { ...callback.data, id: message.id } : { ...callback.data };
      interaction.answer = { type: callback.type, data, followUps: [] };
      this.#answers.emit(token, interaction.answer);
      return [204];
    },

    'POST /webhooks/:app/:token': ({ params: { token = '' }, body, report }) => {
      const answer = this.#interactions.get(token)?.answer;
      if (!answer) return failure(404, 10015, 'Unknown Webhook');
      report(messageFaults('followUp', body as Sent));
      const message = this.#save(body as Sent);
      answer.followUps.push({ ...(body as Sent), id: message.id });
      return [200, message];
    },
    'POST /channels/:channel/messages': ({ params, body, report }) => {
      report(messageFaults('channel', body as Sent));
      const { message_reference: reference } = body as Sent;
      const referenced_message = this.#messages.get(reference?.message_id ?? '') ?? null;
      const { channel: channel_id = '' } = params;
      return [200, this.#save({ ...(body as Sent), channel_id, ...(reference && { referenced_message }) })];
    },
    'DELETE (/webhooks/:app/:token|/channels/:channel)/messages/:message': ({ params }) => {
      return this.#messages.delete(this.#message(params)?.id ?? '') ? [204] : unknownMessage;
    },
  };

  #commandsOf(guild: string | undefined): APIApplicationCommand[] {
    return [...this.#commands.values()].filter((each) => each.guild_id === guild);
  }

  /** Registers a command, in place of the one with its id or with its name and type. */
  #register(command: Command, guild?: string): APIApplicationCommand {
    const old = this.#commandsOf(guild).find((each) => isSame(each, command));
    const registered = { ...asReturned(command, guild), id: old?.id ?? snowflake(), version: snowflake() };
    this.#commands.set(registered.id, registered);
    return registered;
  }

  /** The message that a callback creates or updates. */
  #callbackMessage(interaction: Interaction, { type, data = {} }: Callback): APIMessage | undefined {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return this.#save({ ...data, interaction_metadata: metadataOf(interaction) });
      case InteractionResponseType.UpdateMessage:
        return interaction.message && this.#save({ ...data, id: interaction.message.id });
      default:
        return undefined;
    }
  }

  #message({ token = '', message = '' }: Call['params']): APIMessage | undefined {
    const original = this.#interactions.get(token)?.answer?.data.id;
    return this.#messages.get(message === '@original' ? (original ?? '') : message);
  }

  /** Creates a message or changes the one with its id. */
  #save(message: Sent): APIMessage {
    const id = message.id ?? snowflake();
    const saved = { ...emptyMessage(), ...this.#messages.get(id), ...message, id };
    this.#messages.set(id, saved);
    return saved;
  }
}

function failure(status: number, code: number, message: string): Reply {
  return [status, { code, message }];
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
