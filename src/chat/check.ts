import type { CheckOptions, Searcher } from '../search/index.ts';
import type { CheckReply } from './reply.ts';

/** Checks the quotations of a text, for the asker alone. */
export function checkReply(text: string, options: CheckOptions, searcher: Searcher): CheckReply {
  const checks = searcher.check(text, options);
  return { outcome: 'check', private: true, replaces: false, to: null, by: null, message: null, checks };
}
