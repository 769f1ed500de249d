import type { CheckOptions } from '../checking/index.ts';
import type { Library } from '../library.ts';
import { type CheckReply, FOR_ASKER_ALONE } from './reply.ts';

/** The quotations of a text, checked, for the asker alone. */
export function checkReply(text: string, options: CheckOptions, { checker }: Library): CheckReply {
  const isOfOne = options.document !== undefined;
  return { kind: 'check', ...FOR_ASKER_ALONE, checks: checker.check(text, options), isOfOne };
}
