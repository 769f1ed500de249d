export { DiscordError, type DiscordSettings, runDiscord } from './client.ts';
export type { Log } from './log.ts';
