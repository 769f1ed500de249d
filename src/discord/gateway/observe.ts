import { type WebSocketShard, WebSocketShardEvents } from '@discordjs/ws';
import type { Events } from '../../operation/index.ts';

const { Closed, HeartbeatComplete, Hello, Ready, Resumed } = WebSocketShardEvents;

/** Tells how the connection of a shard fares. */
export function observe(connection: WebSocketShard, id: number, events: Events): void {
  connection.on(Hello, () => events.emit('shard', id, 'connecting'));
  connection.on(Ready, ({ data }) => {
    events.emit('shard', id, 'ready');
    events.emit('guilds', id, data.guilds.length);
  });
  connection.on(Resumed, () => events.emit('shard', id, 'ready'));
  connection.on(Closed, () => events.emit('shard', id, 'lost'));
  connection.on(HeartbeatComplete, ({ latency }) => events.emit('heartbeat', id, latency / 1000));
}
