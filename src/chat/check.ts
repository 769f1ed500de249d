import type { Check, CheckedPassage, CheckOptions } from '../checking/index.ts';
import { editionOf } from '../documents/index.ts';
import type { Library } from '../library.ts';
import { type CheckReply, FOR_ASKER_ALONE } from './reply.ts';

/** The quotations of a text, checked, for the asker alone. */
export function checkReply(text: string, options: CheckOptions, { checker, documents }: Library): CheckReply {
  const isOfOne = options.document !== undefined;
  const checks = withoutRepetition(checker.check(text, options));
  return { kind: 'check', ...FOR_ASKER_ALONE, checks, isOfOne, edition: editionOf(documents) };
}

/** What is no more than the nearest passage says nothing a second time, where it stands above already. */
function withoutRepetition(checks: readonly Check[]): Check[] {
  return checks.map((check, at) => {
    if (check.verdict !== 'absent') return check;
    const above = new Set(checks.slice(0, at).flatMap(passagesOf));
    return { ...check, passages: check.passages.filter(({ passage }) => !above.has(passage)) };
  });
}

function passagesOf({ passages }: Check): CheckedPassage['passage'][] {
  return passages.map(({ passage }) => passage);
}
