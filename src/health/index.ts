export { serveHealth } from './server.ts';
