import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import {
  type APIApplicationCommand,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayOpcodes,
  type GatewayResumeData,
  type GatewaySendPayload,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { asReturned, bot, circumstances, type Extra, emptyMessage, guildId, snowflake } from '../discord/objects.ts';

/** What happens to a request instead of what it asks for or, if it is `taken`, to the answer. */
export type RestFault = { readonly taken?: true } & (
  | { readonly status: number; readonly code?: number; readonly html?: true }
  | { readonly lostBy: 'reset' | 'close' }
  /** Seconds. */
  | { readonly wait: number; readonly isGlobal?: true }
  /** Seconds until the answer comes. */
  | { readonly slow: number }
);

/** What happens to somebody who logs in or resumes: a close code, or that there is no such session. */
type LoginFault = number | 'invalid';

interface Scripted<Fault> {
  readonly on: RegExp;
  readonly fault: Fault;
  times: number;
}

interface Session {
  readonly id: string;
  readonly shard: number;
  /** By sequence number, from 1. */
  readonly events: { readonly json: string; readonly asked: Asked | undefined }[];
  socket: WebSocket | undefined;
}

/** An interaction, and what became of it; times by `performance.now()`. */
export interface Asked {
  readonly token: string;
  readonly at: number;
  isDelivered: boolean;
  answeredAt: number | undefined;
  answer: unknown;
  readonly followUps: { content?: string }[];
}

/** In milliseconds; later than that, Discord takes no answer. */
const ANSWER_TIME = 3000;
/** In milliseconds: what is told of later, after a reconnection, can hardly be answered any more. */
const ANSWERABLE = 2000;
/** In milliseconds: of so many shards as may log in at once. */
const LOGIN_EVERY = 5000;

/** Stands in for Discord on a bad day: it believes what it is sent, keeps sessions by shards, and fails as it is told to. */
export class FaultyDiscord {
  readonly token = 'MTEw.a-bots.token_0123456789';
  /** What the gateway says of itself. */
  shards = 1;
  heartbeat = 41_250;
  logins = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  /** In place of its own address. */
  resumeUrl: string | undefined;
  /** Whether it greets, acknowledges heartbeats, and takes upgrades (or with which status it refuses them). */
  greets: boolean = true;
  acknowledges: boolean = true;
  upgrades: true | number = true;

  /** What came, when. */
  readonly asked: Asked[] = [];
  identifies: { readonly shard: number; readonly at: number }[] = [];
  resumes = 0;
  /** Answers to what was over or answered already, and further messages to what was not answered. */
  late = 0;
  double = 0;
  stray = 0;
  /** Logins that came too soon after another. */
  tooSoon = 0;
  readonly commands: APIApplicationCommand[] = [];
  readonly #rest: Scripted<RestFault>[] = [];
  readonly #login: Scripted<LoginFault>[] = [];
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  readonly #gateway = new WebSocketServer({ noServer: true });
  #port = 0;
  #isFrozen: boolean = false;

  constructor() {
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      this.#receive(request, response).catch(() => response.destroy());
    });
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket.on('close', () => this.#sockets.delete(socket)).on('error', () => {}));
      if (this.#isFrozen) socket.pause();
    });
    this.#server.on('upgrade', (request, socket, head) => {
      if (this.upgrades !== true) {
        socket.end(`HTTP/1.1 ${this.upgrades} Unavailable\r\nConnection: close\r\n\r\n`);
        return;
      }
      this.#gateway.handleUpgrade(request, socket, head, (connection) => this.#welcome(connection));
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** Listens, again on the same port if it did before. */
  async up(): Promise<void> {
    await once(this.#server.listen(this.#port, '127.0.0.1'), 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Refuses connections, and resets those that there are. */
  down(): void {
    this.#server.close();
    this.reset();
  }

  reset(): void {
    for (const session of this.#sessions.values()) session.socket = undefined;
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Hears and says nothing any more over the connections that there are and, until `thaw`, over new ones. */
  freeze(): void {
    this.#isFrozen = true;
    for (const socket of this.#sockets) socket.pause();
    for (const session of this.#sessions.values()) session.socket = undefined;
  }

  thaw(): void {
    this.#isFrozen = false;
  }

  // The script.

  /** Makes the next requests fail whose method and path match. */
  failRest(on: RegExp, fault: RestFault, times = 1): void {
    this.#rest.push({ on, fault, times });
  }

  healRest(): void {
    this.#rest.length = 0;
  }

  failLogin(on: 'identify' | 'resume', fault: LoginFault, times = 1): void {
    this.#login.push({ on: new RegExp(on), fault, times });
  }

  /** Closes the connections of all shards. */
  close(code: number): void {
    for (const session of this.#sessions.values()) {
      session.socket?.close(code);
      session.socket = undefined;
    }
  }

  /** Sends something to all shards that is no event, after which no events follow. */
  sendLast(payload: object): void {
    for (const session of this.#sessions.values()) {
      session.socket?.send(JSON.stringify(payload));
      session.socket = undefined;
    }
  }

  /** @returns How many there are. */
  connections(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== undefined).length;
  }

  /** @returns Whether a shard is connected. */
  isConnected(shard = 0): boolean {
    return [...this.#sessions.values()].some((session) => session.shard === shard && session.socket !== undefined);
  }

  // What users do.

  /** Somebody uses the bot on a server of a shard. */
  ask(use: object, extra: Extra = {}, shard = 0): Asked {
    const id = snowflake();
    const token = `token-of-${id}`;
    const asked: Asked = {
      token,
      at: performance.now(),
      isDelivered: false,
      answeredAt: undefined,
      answer: undefined,
      followUps: [],
    };
    this.asked.push(asked);
    const interaction = { id, application_id: bot.id, token, version: 1, ...use, ...circumstances(extra) };
    this.dispatch(GatewayDispatchEvents.InteractionCreate, interaction, shard, asked);
    return asked;
  }

  /** Sends an event to a shard's sessions, and keeps it for those that are not connected. */
  dispatch(t: string, d: unknown, shard = 0, asked?: Asked): void {
    for (const session of this.#sessions.values()) if (session.shard === shard) this.#tell(session, t, d, asked);
  }

  #tell(session: Session, t: string, d: unknown, asked?: Asked): void {
    const json = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: session.events.length + 1, d });
    session.events.push({ json, asked });
    this.#deliver(session, session.events.length - 1);
  }

  #deliver({ socket, events }: Session, index: number): void {
    const event = events[index];
    if (!event || !socket) return;
    socket.send(event.json);
    if (event.asked && performance.now() - event.asked.at < ANSWERABLE) event.asked.isDelivered = true;
  }

  // The gateway.

  #welcome(socket: WebSocket): void {
    socket.on('error', () => {});
    if (this.greets) send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeat } });
    socket.on('message', (data) => {
      const payload = JSON.parse(String(data)) as GatewaySendPayload;
      if (payload.op === GatewayOpcodes.Heartbeat && this.acknowledges)
        send(socket, { op: GatewayOpcodes.HeartbeatAck });
      if (payload.op === GatewayOpcodes.Identify) this.#identify(socket, payload.d);
      if (payload.op === GatewayOpcodes.Resume) this.#resume(socket, payload.d);
    });
    socket.on('close', (code) => {
      const session = [...this.#sessions.values()].find((each) => each.socket === socket);
      if (session) session.socket = undefined;
      // Who says goodbye so does not come back.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
    });
  }

  #identify(socket: WebSocket, { shard: [shard] = [0, 1] }: GatewayIdentifyData): void {
    const now = performance.now();
    const key = shard % this.logins.max_concurrency;
    const others = this.identifies.filter((each) => each.shard % this.logins.max_concurrency === key);
    const isTooSoon = others.some(({ at }) => now - at < LOGIN_EVERY);
    this.identifies.push({ shard, at: now });
    this.logins.remaining -= 1;
    if (this.#fails(socket, 'identify')) return;
    if (isTooSoon) {
      this.tooSoon += 1;
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    const session: Session = { id: snowflake(), shard, events: [], socket };
    this.#sessions.set(session.id, session);
    this.#tell(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: bot,
      guilds: [{ id: guildId, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.resumeUrl ?? this.#gatewayUrl,
      application: { id: bot.id, flags: 0 },
    });
  }

  #resume(socket: WebSocket, { session_id, seq }: GatewayResumeData): void {
    this.resumes += 1;
    if (this.#fails(socket, 'resume')) return;
    const session = this.#sessions.get(session_id);
    if (!session) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    for (let index = seq; index < session.events.length; index += 1) this.#deliver(session, index);
    this.#tell(session, GatewayDispatchEvents.Resumed, {});
  }

  #fails(socket: WebSocket, what: string): boolean {
    const fault = next(this.#login, what);
    if (fault === 'invalid') send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    else if (fault !== undefined) socket.close(fault);
    return fault !== undefined;
  }

  get #gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  // The REST API.

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '').replace(/^\/api\/v10|\?.*/g, '');
    const body = await text(request);
    const call = `${request.method} ${path}`;
    const fault = next(this.#rest, call);
    const answer = () => this.#reply(call, body === '' ? {} : JSON.parse(body));
    const kept = fault?.taken ? answer() : undefined;
    if (fault && 'lostBy' in fault) {
      return void (fault.lostBy === 'reset' ? request.socket.resetAndDestroy() : request.socket.end());
    }
    if (fault && 'slow' in fault) await setTimeout(fault.slow * 1000, undefined, { ref: false });
    if (fault && 'wait' in fault) return limit(response, fault.wait, fault.isGlobal);
    if (fault && 'status' in fault) return fail(response, fault);
    const [status, sent] = kept ?? answer();
    response.writeHead(status, sent === undefined ? {} : { 'content-type': 'application/json' });
    response.end(sent === undefined ? undefined : JSON.stringify(sent));
  }

  #reply(call: string, body: Record<string, unknown>): readonly [status: number, body?: unknown] {
    const [method, path = ''] = call.split(' ');
    const [, resource, , token] = path.split('/');
    if (path === '/gateway/bot')
      return [200, { url: this.#gatewayUrl, shards: this.shards, session_start_limit: this.logins }];
    if (path === '/applications/@me') return [200, { id: bot.id }];
    if (resource === 'applications' && method === 'GET') return [200, this.commands];
    if (resource === 'applications') {
      const command = { ...asReturned(body), id: snowflake(), version: '1' } as APIApplicationCommand;
      this.commands.push(command);
      return [201, command];
    }
    const asked = this.asked.find((each) => each.token === token);
    if (resource === 'webhooks') {
      if (asked?.answeredAt === undefined) this.stray += 1;
      if (asked?.answeredAt === undefined) return [404, { code: 10_015, message: 'Unknown Webhook' }];
      asked.followUps.push(body);
      return [200, { ...emptyMessage(), ...body, id: snowflake() }];
    }
    if (!asked || performance.now() - asked.at > ANSWER_TIME) {
      this.late += 1;
      return [404, { code: 10_062, message: 'Unknown interaction' }];
    }
    if (asked.answeredAt !== undefined) {
      this.double += 1;
      return [400, { code: 40_060, message: 'Interaction has already been acknowledged.' }];
    }
    asked.answeredAt = performance.now();
    asked.answer = body['data'];
    return [204];
  }
}

function next<Fault>(script: readonly Scripted<Fault>[], what: string): Fault | undefined {
  const scripted = script.find(({ on, times }) => times > 0 && on.test(what));
  if (scripted) scripted.times -= 1;
  return scripted?.fault;
}

function limit(response: ServerResponse, seconds: number, isGlobal = false): void {
  const headers = { 'retry-after': String(seconds), ...(isGlobal && { 'x-ratelimit-global': 'true' }) };
  response.writeHead(429, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ message: 'You are being rate limited.', retry_after: seconds, global: isGlobal }));
}

function fail(response: ServerResponse, { status, code = 0, html }: Extract<RestFault, { status: number }>): void {
  response.writeHead(status, { 'content-type': html ? 'text/html' : 'application/json' });
  response.end(html ? '<html>No</html>' : JSON.stringify({ code, message: `Refused with ${code}` }));
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
