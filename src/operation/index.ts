export * from './error.ts';
export * from './events.ts';
export * from './log.ts';
