/**
 * A bare discord.js bot for comparison. It answers everything with "pong" or, if a file is named, with what stands there
 * for the words that somebody typed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ApplicationCommandOptionChoiceData, InteractionReplyOptions } from 'discord.js';

/** Answers, by the words that they answer. */
export type Captured = Record<string, InteractionReplyOptions & { choices?: ApplicationCommandOptionChoiceData[] }>;

const PONG = { content: 'pong', choices: [{ name: 'pong', value: 'pong' }] };

// Most bots load it like this, and are ready sooner than with an import.
const { Client, Events } = createRequire(import.meta.url)('discord.js') as typeof import('discord.js');

const [path] = process.argv.slice(2);
const captured = path === undefined ? {} : (JSON.parse(readFileSync(path, 'utf8')) as Captured);
const answerTo = (words: unknown) => captured[String(words)] ?? PONG;

const client = new Client({ intents: [], rest: { api: String(process.env['DISCORD_API_URL']) } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) {
    await interaction.respond(answerTo(interaction.options.getFocused()).choices ?? []);
  } else if (interaction.isChatInputCommand()) {
    await interaction.reply(answerTo(interaction.options.data[0]?.value));
  }
});
await client.login(process.env['DISCORD_TOKEN']);
