import {
  BEFORE,
  BEHIND,
  NAME_FIRST,
  NAME_LAST,
  type Patterns,
  SOURCE_BEHIND,
  TOLD_FIRST,
  TOLD_LAST,
} from './name-patterns.ts';
import { type Knows, nameIn } from './named.ts';
import { NEAR, withoutReference, withoutReferenceBefore, withoutReferences } from './reference.ts';

/** The name that stands beside a quotation, between the texts before and behind it. */
export function nameBeside(before: string, behind: string, knows: Knows): string | undefined {
  const near = withoutReferenceBefore(behind.slice(0, NEAR));
  const found =
    nameIn(BEHIND(), near, knows) ??
    nameIn(BEFORE(), before.slice(-NEAR), knows) ??
    nameIn(SOURCE_BEHIND(), near, knows);
  return found?.name;
}

/** A quotation without marks, and what stood beside it. */
export interface Bare {
  /** Without the reference and the name that it ended or began with. */
  readonly quotation: string;
  readonly name: string | null;
  /** What was cut off with the name, but for references. */
  readonly beside: string;
}

/** Cuts the reference and the name off that a quotation without marks ends or begins with. */
export function withoutName(text: string, knows: Knows): Bare {
  return cut(text, knows, NAME_FIRST(), NAME_LAST());
}

/** The same with the words that tell who says it. */
export function withoutTold(text: string, knows: Knows): Bare {
  return cut(text, knows, TOLD_FIRST(), TOLD_LAST());
}

function cut(text: string, knows: Knows, before: Patterns, behind: Patterns): Bare {
  const quotation = withoutReference(text);
  const tail = Math.max(0, quotation.length - NEAR);
  const bare = (start: number, end: number, name: string): Bare => ({
    quotation: withoutReference(quotation.slice(start, end)),
    name,
    beside: withoutReferences(`${quotation.slice(0, start)} … ${quotation.slice(end)}`),
  });
  const last = nameIn(behind, quotation.slice(tail), knows, true);
  if (last) return bare(0, tail + last.start, last.name);
  const first = nameIn(before, quotation.slice(0, NEAR), knows, true);
  return first ? bare(first.end, quotation.length, first.name) : { quotation, name: null, beside: '' };
}
