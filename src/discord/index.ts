export { runDiscord } from './client.ts';
export type { Log } from './log.ts';
