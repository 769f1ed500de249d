import { deepEqual } from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import {
  type APIApplicationCommand,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewaySendPayload,
  InteractionType,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { bot, circumstances, type Extra, guildId, reader, snowflake, user, userOf } from './objects.ts';
import { type Answer, type Interaction, RestApi, type RestOptions } from './rest-api.ts';
import { controls, type Sent } from './schemas.ts';

export type { Answer } from './rest-api.ts';

export interface Options extends RestOptions {
  /** What the gateway refuses; the REST API knows the token nevertheless. */
  refuse?: 'token' | 'intents';
}

export type OptionValues = Record<string, string | number | boolean>;

/** What Discord tells of an interaction, besides who made it and where. */
export interface Use {
  readonly type: InteractionType;
  readonly data: object;
  /** Whose button was pressed. */
  readonly message?: Sent;
}

const answerTime = 3000;

/** Starts a server that stands in for Discord, its REST API and its gateway, to one bot. */
export async function startDiscord(options: Options = {}): Promise<DiscordStandIn> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return new DiscordStandIn(server, options);
}

export class DiscordStandIn extends RestApi {
  readonly identifies: GatewayIdentifyData[] = [];
  /** The codes with which the bot left the gateway. */
  readonly closeCodes: number[] = [];
  readonly #refuse: Options['refuse'];
  readonly #gateway: WebSocketServer;
  #connection: WebSocket | undefined;
  #sequence = 0;

  constructor(server: Server, { refuse, ...options }: Options) {
    super(server, options);
    this.#refuse = refuse;
    this.#gateway = new WebSocketServer({ server }).on('connection', (socket) => this.#welcome(socket));
  }

  /** Rejects if the bot sent anything that Discord would not have accepted. */
  async stop(): Promise<void> {
    this.#connection = undefined;
    for (const socket of this.#gateway.clients) socket.terminate();
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
    deepEqual(this.violations, []);
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
    const target = this.save({ author: reader, ...message });
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
    const own = { type: InteractionType.MessageComponent, data, message: this.save(message ?? {}) };
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
    const written = this.save({ author: reader, ...message });
    const isMentioned = written.content.includes(`<@${bot.id}>`) || place.guild_id === undefined;
    const withheld = { content: '', embeds: [], attachments: [], components: [] };
    const intents = place.guild_id ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
    if (((this.identifies.at(-1)?.intents ?? 0) & intents) !== 0) {
      this.#dispatch(GatewayDispatchEvents.MessageCreate, { ...written, ...(isMentioned ? {} : withheld), ...place });
    }
    return written;
  }

  /** Makes whatever interaction somebody may make. */
  async interact(own: Use, extra?: Extra): Promise<Answer> {
    const { message, ...others } = own;
    const saved = message && { message: this.save(message) };
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
    const command = [...this.registered.values()].find((each) => each.name === name && each.type === type);
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
    this.interactions.set(token, { id, user: userOf(general), ...own });
    this.#dispatch(GatewayDispatchEvents.InteractionCreate, { ...own, ...general });
    try {
      const answers = await once(this.answers, token, { signal: AbortSignal.timeout(answerTime) });
      return answers[0] as Answer;
    } catch {
      // Discord, too, forgets an interaction that was not answered in time.
      this.interactions.delete(token);
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
      resume_gateway_url: this.gatewayUrl,
      application: { id: bot.id, flags: 0 },
    });
  }

  #dispatch(t: GatewayDispatchEvents, d: unknown): void {
    this.#sequence += 1;
    if (this.#connection) send(this.#connection, { op: GatewayOpcodes.Dispatch, t, s: this.#sequence, d });
  }
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
