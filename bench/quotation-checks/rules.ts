import type { Case } from './cases.ts';

/** What a program found out about one quotation of a text. */
export interface Finding {
  readonly verdict: string;
  readonly changed?: { readonly negation?: boolean; readonly number?: boolean };
  readonly attribution?: string;
}

/**
 * Whether a case is right: every quotation that was found in its text is; of a text where something was changed or put
 * together, one is enough, since it may be taken for several.
 */
export function isRight({ verdict, changed, attribution }: Case, findings: readonly Finding[]): boolean {
  const fits = (finding: Finding) =>
    finding.verdict === verdict &&
    (changed === undefined || finding.changed?.[changed] === true) &&
    (attribution === undefined || finding.attribution === attribution);
  if (verdict === 'altered' || verdict === 'spliced') return findings.some(fits);
  return findings.length > 0 && findings.every(fits);
}
