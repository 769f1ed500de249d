import { EventEmitter } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  type APIApplication,
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  ApplicationCommandType,
  InteractionResponseType,
  type InteractionType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import {
  asReturned,
  bot,
  type Command,
  changedApplication,
  emptyMessage,
  guildId,
  isSame,
  metadataOf,
  newApplication,
  snowflake,
  withoutLocalizations,
} from './objects.ts';
import {
  applicationFaults,
  type Callback,
  callbackFaults,
  commandFaults,
  messageFaults,
  type Sent,
} from './schemas.ts';

export interface RestOptions {
  /** The global commands that are registered from the beginning. */
  commands?: RESTPutAPIApplicationCommandsJSONBody;
  /** What is to be known of the bot's application, other than that it has just been made. */
  application?: Partial<APIApplication>;
  /** The only token that Discord knows; its REST API answers any other with 401. */
  token?: string;
}

/** How the bot answered an interaction: what it sent and, if that became a message, the id of the message. */
export interface Answer {
  type: InteractionResponseType;
  data: Sent;
  /** Grows as the bot sends more messages by means of the interaction. */
  followUps: Sent[];
}

export interface Interaction {
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

const unknownMessage: Reply = failure(404, 10008, 'Unknown Message');
const missingAccess: Reply = failure(403, 50001, 'Missing Access');
const unknownCommand: Reply = failure(404, 10063, 'Unknown application command');

function refusal(refused: string | Refusal): Reply {
  if (typeof refused === 'string') return failure(403, 50_013, 'Missing Permissions');
  return failure(refused.status, refused.code, `Refused with ${refused.code}`);
}

/** Discord's REST API as it stands before one bot: it keeps what it is sent, and notes what Discord would not have accepted. */
export class RestApi {
  /** The value for the option `api` of REST. */
  readonly url: string;
  readonly token: string;
  /** The bot's user. The application has the same id. */
  readonly bot = bot;
  readonly requests: { method: string; path: string; body: unknown }[] = [];
  /** What Discord would not have accepted of the bot's requests. */
  readonly violations: string[] = [];
  application: Partial<APIApplication>;
  /** Makes the next request, or the answer to it, get lost as the connection is closed or reset. */
  loseNext: { what: 'request' | 'answer'; by: 'close' | 'reset' } | undefined;

  /** Makes Discord refuse the next request of that method, for a reason if one is given. */
  refuseNext: string | Refusal | undefined;

  /** The language of the server. */
  guildLocale = 'en-US';
  /** What the bot may see of channels, by their id. */
  readonly channels = new Map<string, object>();

  protected readonly server: Server;
  protected readonly gatewayUrl: string;
  /** By id, as the messages. */
  protected readonly registered = new Map<string, APIApplicationCommand>();
  readonly #messages = new Map<string, APIMessage>();
  /** By token. */
  protected readonly interactions = new Map<string, Interaction>();
  /** Emits the answer to an interaction, by the interaction's token. */
  protected readonly answers = new EventEmitter().setMaxListeners(0);

  constructor(server: Server, { application, commands = [], token = 'token' }: RestOptions) {
    this.application = { ...newApplication, ...application };
    const { port } = server.address() as AddressInfo;
    this.url = `http://127.0.0.1:${port}/api`;
    this.token = token;
    this.gatewayUrl = `ws://127.0.0.1:${port}`;
    for (const command of commands) this.#register(command as Command);
    this.server = server.on('request', (request, response) => this.#receive(request, response));
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

  /** What the bot has written in reply to a message. */
  repliesTo({ id }: APIMessage): APIMessage[] {
    return [...this.#messages.values()].filter(({ message_reference: reference }) => reference?.message_id === id);
  }

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
      return [200, { url: this.gatewayUrl, shards: 1, session_start_limit: limit }];
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
      return this.registered.delete(params.id ?? '') ? [204] : unknownCommand;
    },

    'POST /interactions/:id/:token/callback': ({ params: { token = '' }, body, report }) => {
      const interaction = this.interactions.get(token);
      if (!interaction) return failure(404, 10062, 'Unknown interaction');
      if (interaction.answer) return failure(400, 40060, 'Interaction has already been acknowledged.');
      const callback = body as Callback;
      report(callbackFaults(interaction.type, callback, interaction.message));
      const message = this.#callbackMessage(interaction, callback);
      const data = message ? { ...callback.data, id: message.id } : { ...callback.data };
      interaction.answer = { type: callback.type, data, followUps: [] };
      this.answers.emit(token, interaction.answer);
      return [204];
    },

    'POST /webhooks/:app/:token': ({ params: { token = '' }, body, report }) => {
      const answer = this.interactions.get(token)?.answer;
      if (!answer) return failure(404, 10015, 'Unknown Webhook');
      report(messageFaults('followUp', body as Sent));
      const message = this.save(body as Sent);
      answer.followUps.push({ ...(body as Sent), id: message.id });
      return [200, message];
    },
    'POST /channels/:channel/messages': ({ params, body, report }) => {
      report(messageFaults('channel', body as Sent));
      const { message_reference: reference } = body as Sent;
      const referenced_message = this.#messages.get(reference?.message_id ?? '') ?? null;
      const { channel: channel_id = '' } = params;
      return [200, this.save({ ...(body as Sent), channel_id, ...(reference && { referenced_message }) })];
    },
    'DELETE (/webhooks/:app/:token|/channels/:channel)/messages/:message': ({ params }) => {
      return this.#messages.delete(this.#message(params)?.id ?? '') ? [204] : unknownMessage;
    },
  };

  #commandsOf(guild: string | undefined): APIApplicationCommand[] {
    return [...this.registered.values()].filter((each) => each.guild_id === guild);
  }

  /** Registers a command, in place of the one with its id or with its name and type. */
  #register(command: Command, guild?: string): APIApplicationCommand {
    const old = this.#commandsOf(guild).find((each) => isSame(each, command));
    const registered = { ...asReturned(command, guild), id: old?.id ?? snowflake(), version: snowflake() };
    this.registered.set(registered.id, registered);
    return registered;
  }

  /** The message that a callback creates or updates. */
  #callbackMessage(interaction: Interaction, { type, data = {} }: Callback): APIMessage | undefined {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return this.save({ ...data, interaction_metadata: metadataOf(interaction) });
      case InteractionResponseType.UpdateMessage:
        return interaction.message && this.save({ ...data, id: interaction.message.id });
      default:
        return undefined;
    }
  }

  #message({ token = '', message = '' }: Call['params']): APIMessage | undefined {
    const original = this.interactions.get(token)?.answer?.data.id;
    return this.#messages.get(message === '@original' ? (original ?? '') : message);
  }

  /** Creates a message or changes the one with its id. */
  protected save(message: Sent): APIMessage {
    const id = message.id ?? snowflake();
    const saved = { ...emptyMessage(), ...this.#messages.get(id), ...message, id };
    this.#messages.set(id, saved);
    return saved;
  }
}

function failure(status: number, code: number, message: string): Reply {
  return [status, { code, message }];
}
