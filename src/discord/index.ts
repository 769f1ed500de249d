export { DiscordError, type DiscordSettings, type Log, runDiscord } from './client.ts';
