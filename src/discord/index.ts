export { type DiscordBot, DiscordError, type Log, startDiscord } from './client.ts';
