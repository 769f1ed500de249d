import type { APIMessage } from 'discord-api-types/v10';

/** The line below an answer that leads to the message which it is about. */
const LINE = /\n-# ↪ https:\/\/discord\.com\/channels\/(?:@me|\d{1,20})\/\d{1,20}\/\d{1,20}$/;

/** @param guild The id of the server; undefined in direct messages. */
export function aboutLine(
  { channel_id, id }: Pick<APIMessage, 'channel_id' | 'id'>,
  guild: string | undefined,
): string {
  return aboutLineOf(`\n-# ↪ https://discord.com/channels/${guild ?? '@me'}/${channel_id}/${id}`);
}

/** The same as it stands in an answer, which tells it from then on, since nothing is stored; empty if there is none. */
export function aboutLineOf(content: string): string {
  return LINE.exec(content)?.[0] ?? '';
}
