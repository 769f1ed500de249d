export { runDiscord } from './client.ts';
