import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type APIApplicationCommand,
  type APIMessage,
  GatewayDispatchEvents,
  GatewayOpcodes,
  type GatewaySendPayload,
  type InteractionType,
} from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import {
  asReturned,
  bot,
  type Command,
  circumstances,
  type Extra,
  emptyMessage,
  guildId,
  snowflake,
} from '../../tools/discord/objects.ts';

/** What Discord tells of an interaction, besides who made it and where. */
export interface Use {
  readonly type: InteractionType;
  readonly data: object;
  /** Whose button was pressed. */
  readonly message?: APIMessage;
}

interface Answer {
  /** The callback as it was sent, JSON; undefined if none came in time. */
  readonly body: string | undefined;
  /** From sending the interaction until the callback was there. */
  readonly milliseconds: number;
}

type Reply = readonly [status: number, body?: unknown];

/** In milliseconds; Discord forgets an interaction that is not answered by then. */
const ANSWER_TIME = 3000;
/** In milliseconds: longer than a connection of the bot lies idle in a bench. */
const KEEP_ALIVE = 60_000;
/** So many of the last events are sent again to a bot that resumes. */
const KEPT_EVENTS = 1000;

/**
 * Stands in for Discord before one bot at a time, and believes all that it is sent. (The stand-in in `tools/` checks and
 * keeps everything; even without checking, it takes longer over an interaction than a bare bot.) Emits `ready` when a bot
 * has been told that it is logged in.
 */
export class LeanDiscord extends EventEmitter<{ ready: [] }> {
  readonly token = 'bench';
  readonly #server = createServer({ keepAliveTimeout: KEEP_ALIVE }, (request, response) =>
    this.#receive(request, response),
  );
  readonly #gateway = new WebSocketServer({ server: this.#server });
  #socket: WebSocket | undefined;
  #sequence = 0;
  /** By sequence number, oldest first. */
  readonly #events = new Map<number, string>();
  readonly #commands: APIApplicationCommand[] = [];
  /** What happens on a callback, by the token of its interaction. */
  readonly #waiting = new Map<string, (body: string) => void>();

  async start(): Promise<void> {
    this.#gateway.on('connection', (socket) => this.#welcome(socket));
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** The value for the client option `rest.api`. */
  get url(): string {
    return `http://${this.#host}/api`;
  }

  get #host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Somebody uses the bot. */
  interact(use: Use, extra: Extra): Promise<Answer> {
    const id = snowflake();
    const token = `token-of-${id}`;
    const interaction = { id, application_id: bot.id, token, version: 1, ...use, ...circumstances(extra) };
    return new Promise((resolve) => {
      const since = this.#dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
      const settle = (body?: string) => {
        clearTimeout(timeout);
        this.#waiting.delete(token);
        resolve({ body, milliseconds: performance.now() - since });
      };
      const timeout = setTimeout(settle, ANSWER_TIME);
      this.#waiting.set(token, settle);
    });
  }

  /** Cuts the bot off from the gateway so that it may resume: with a close code, or as if the line had broken. */
  cut(how: 'close' | 'drop'): void {
    if (how === 'close') this.#socket?.close(4000);
    else this.#socket?.terminate();
    this.#socket = undefined;
  }

  #welcome(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } }));
    socket.on('message', (data) => {
      const payload = JSON.parse(String(data)) as GatewaySendPayload;
      if (payload.op === GatewayOpcodes.Heartbeat) socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
      if (payload.op === GatewayOpcodes.Identify) this.#identify(socket);
      if (payload.op === GatewayOpcodes.Resume) this.#resume(socket, payload.d.seq);
    });
  }

  #identify(socket: WebSocket): void {
    this.#socket = socket;
    this.#events.clear();
    this.#sequence = 0;
    this.#dispatch(GatewayDispatchEvents.Ready, {
      v: 10,
      user: bot,
      guilds: [{ id: guildId, unavailable: true }],
      session_id: 'session',
      resume_gateway_url: `ws://${this.#host}`,
      application: { id: bot.id, flags: 0 },
    });
    this.emit('ready');
  }

  #resume(socket: WebSocket, last: number): void {
    for (const [sequence, event] of this.#events) if (sequence > last) socket.send(event);
    this.#socket = socket;
    this.#dispatch(GatewayDispatchEvents.Resumed, {});
  }

  /** Returns when the event was sent. */
  #dispatch(t: GatewayDispatchEvents, d: unknown): number {
    this.#sequence += 1;
    const event = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: this.#sequence, d });
    this.#events.set(this.#sequence, event);
    this.#events.delete(this.#sequence - KEPT_EVENTS);
    const now = performance.now();
    this.#socket?.send(event);
    return now;
  }

  #receive(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.setEncoding('utf8').on('data', (piece) => (body += piece));
    request.on('end', () => {
      const [status, answer] = this.#reply(request.method ?? '', request.url ?? '', body);
      response.writeHead(status, answer ? { 'content-type': 'application/json' } : {});
      response.end(answer && JSON.stringify(answer));
    });
  }

  #reply(method: string, url: string, body: string): Reply {
    // Such as /api/v10/interactions/1/token/callback
    const [, , , resource, id, token = ''] = url.split(/[/?]/);
    const sent = () => JSON.parse(body || '{}');
    if (resource === 'interactions') {
      const settle = this.#waiting.get(token);
      settle?.(body);
      return settle ? [204] : [404, { code: 10062, message: 'Unknown interaction' }];
    }
    if (resource === 'webhooks') return method === 'DELETE' ? [204] : [200, { ...emptyMessage(), ...sent(), id: '1' }];
    if (resource === 'gateway') {
      const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
      return [200, { url: `ws://${this.#host}`, shards: 1, session_start_limit: limit }];
    }
    if (resource !== 'applications') return [404, { code: 0, message: '404: Not Found' }];
    if (id === '@me') return [200, { id: bot.id }];
    if (method === 'POST') return [201, this.#register(sent())];
    if (method === 'PUT') this.#commands.length = 0;
    if (method === 'PUT') for (const command of sent()) this.#register(command);
    return [200, this.#commands];
  }

  #register(command: Command): APIApplicationCommand {
    const registered = { ...asReturned(command), id: snowflake(), version: '1' };
    this.#commands.push(registered);
    return registered;
  }
}
