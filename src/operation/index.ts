export * from './error.ts';
export * from './log.ts';
