import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { type APIUser, ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from 'discord.js';
import { emptyMessage, reader, snowflake, user } from '../../tools/discord/objects.ts';
import { readQuestions } from '../datasets.ts';
import type { Use } from './stand-in.ts';

/** In closed loops. */
const IN_FLIGHT = 8;
/** So many that the cool-down stops none of them. */
const PEOPLE = 30_000;

export const questions: readonly string[] = readdirSync('bench/questions')
  .sort()
  .flatMap((file) => readQuestions(`bench/questions/${file}`))
  .map(({ q }) => q);

/** Somebody; the same person again after thirty thousand others. */
export function person(number: number): APIUser {
  return user(String(1_200_000_000_000_000_000n + BigInt(number % PEOPLE)), 'somebody');
}

/** A slash command with its options filled in. */
export function slash(name: string, values: Record<string, string | boolean>): Use {
  const types = ApplicationCommandOptionType;
  const typeOf = (value: unknown) => (typeof value === 'boolean' ? types.Boolean : types.String);
  const options = Object.entries(values).map(([option, value]) => ({ name: option, type: typeOf(value), value }));
  const data = { id: '1', type: ApplicationCommandType.ChatInput, name, options };
  return { type: InteractionType.ApplicationCommand, data };
}

/** Somebody types what /quote is to quote. */
export function typing(passage: string): Use {
  const option = { name: 'passage', type: ApplicationCommandOptionType.String, value: passage, focused: true };
  const data = { id: '1', type: ApplicationCommandType.ChatInput, name: 'quote', options: [option] };
  return { type: InteractionType.ApplicationCommandAutocomplete, data };
}

/** Somebody opens one of the bot's menus on a message. */
export function menu(name: string, content: string): Use {
  const id = snowflake();
  const messages = { [id]: { ...emptyMessage(), id, author: reader, content } };
  const data = { id: '1', type: ApplicationCommandType.Message, name, target_id: id, resolved: { messages } };
  return { type: InteractionType.ApplicationCommand, data };
}

/** What somebody has typed when half of it stands there. */
export function beginningOf(text: string): string {
  return [...text].slice(0, Math.ceil([...text].length / 2)).join('');
}

/** Does something `count` times, eight at once. */
export async function closedLoop<Result>(count: number, act: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let begun = 0;
  const actOnAndOn = async () => {
    while (begun++ < count) results.push(await act());
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, actOnAndOn));
  return results;
}

/** Does something `count` times, so many a second, whether or not the earlier ones are done. */
export async function openLoop<Result>(count: number, rate: number, act: () => Promise<Result>): Promise<Result[]> {
  const start = performance.now();
  const begun: Promise<Result>[] = [];
  while (begun.length < count) {
    const due = Math.min(count, ((performance.now() - start) / 1000) * rate);
    while (begun.length < due) begun.push(act());
    await setTimeout(1);
  }
  return Promise.all(begun);
}
