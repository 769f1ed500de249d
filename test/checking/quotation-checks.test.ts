import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../bench/quotation-checks/cases.ts';
import { isRight } from '../../bench/quotation-checks/rules.ts';
import { articleLibrary } from '../samples.ts';

const file = new URL('../../bench/quotation-checks/cases.jsonl', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case & { id: string });

describe('the benchmark of quotation checks', () => {
  test('names each case once, and has all verdicts', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const verdicts = new Set(cases.map(({ verdict }) => verdict));
    expect([...verdicts].sort()).toEqual(['absent', 'altered', 'shortened', 'spliced', 'verbatim']);
  });

  // Case makes no difference to Verbatim, so it calls [T]he verbatim.
  const kinds = [...new Set(cases.map(({ kind }) => kind))].filter((kind) => !kind.includes('[T]he'));

  test.each(kinds)('Verbatim is right on 95 % or more: %s', (kind) => {
    const group = cases.filter((one) => one.kind === kind);
    const right = group.filter((one) =>
      isRight(one, articleLibrary.checker.check(one.text, { speaker: one.speaker, isQuotation: true })),
    );
    expect(right.length / group.length).toBeGreaterThanOrEqual(0.95);
  });

  test.each<[Pick<Case, 'verdict' | 'changed' | 'attribution'>, object[], boolean]>([
    [{ verdict: 'verbatim' }, [], false],
    [{ verdict: 'verbatim' }, [{ verdict: 'verbatim' }, { verdict: 'verbatim' }], true],
    [{ verdict: 'verbatim' }, [{ verdict: 'verbatim' }, { verdict: 'altered' }], false],
    [{ verdict: 'altered' }, [{ verdict: 'verbatim' }, { verdict: 'altered' }], true],
    [{ verdict: 'altered', changed: 'negation' }, [{ verdict: 'altered', changed: { number: true } }], false],
    [{ verdict: 'altered', changed: 'negation' }, [{ verdict: 'altered', changed: { negation: true } }], true],
    [{ verdict: 'verbatim', attribution: 'wrong' }, [{ verdict: 'verbatim' }], false],
    [{ verdict: 'verbatim', attribution: 'wrong' }, [{ verdict: 'verbatim', attribution: 'wrong' }], true],
  ])('%j, of which is found %j', (one, findings, right) => {
    expect(isRight({ kind: '', text: '', ...one }, findings as { verdict: string }[])).toBe(right);
  });
});
