import { REFERENCE_WORDS } from '../../text/index.ts';
import type { Token } from './words.ts';

/** Paragraphs by their numbers, both ends included: counted from 1, or from the end as -1, -2 and so on. */
export interface ParagraphRange {
  readonly from: number;
  readonly to: number;
}

type Groups = RegExpExecArray['groups'];

/** What makes one dot of German end a number, by the language of its paragraph words. */
const DOTTED_LANGUAGES = REFERENCE_WORDS.reduce(
  (languages, { ordinalSuffixes = [] }, index) =>
    ordinalSuffixes.includes('.') ? languages | (1 << index) : languages,
  0,
);

/** Whether there is a language that all of a reference can be of: “once” counts in Spanish only. */
export function isOneLanguage(tokens: readonly Token[], groups: Groups): boolean {
  const counting = tokens.filter(({ kind }) => /[PQpSNCOoLl]/.test(kind));
  const languages = counting.reduce((common, token) => common & token.languages, ~0);
  return (groups?.['dotted'] ? languages & DOTTED_LANGUAGES : languages) !== 0;
}

/** The numbers of a reference, as its words count them. */
export function rangesOf(tokens: readonly Token[], groups?: Groups): ParagraphRange[] {
  const counted = tokens.filter(({ kind }) => /[NCOoLl]/.test(kind));
  const [first, second] = counted;
  if (groups?.['some'] && first && second) {
    const [end, count] = /[Ll]/.test(second.kind) ? [second, first] : [first, second];
    const isFromEnd = /[Ll]/.test(end.kind);
    // “The fourth one”
    const only = isFromEnd ? -end.value : end.value;
    if (end.value !== 1) return count.value === 1 ? [{ from: only, to: only }] : [];
    return [isFromEnd ? { from: -count.value, to: -1 } : { from: 1, to: count.value }];
  }
  if (groups?.['toLast'] && first) return [{ from: -first.value, to: -first.value }];
  const areFromEnd = tokens.some(({ kind }) => kind === 'E');
  const ranges: ParagraphRange[] = [];
  let isRange = false;
  for (const { kind, value } of tokens) {
    if (kind === '-' || (kind === 'f' && ranges.length > 0)) isRange = true;
    if (!/[NCOoLl]/.test(kind)) continue;
    const number = areFromEnd || /[Ll]/.test(kind) ? -value : value;
    const begun = isRange ? ranges.pop() : undefined;
    ranges.push({ from: begun?.from ?? number, to: number });
    isRange = false;
  }
  return ranges;
}
