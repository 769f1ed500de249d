import { LATIN_REPEATS } from '../../text/index.ts';

// The number of a part may have signs and letters in it: “Sec. 6-2”, “§ 18.2-57”, “Article L. 211-2”, “Artikel 5 bis”.

/** In a folded text, the letters of a series, then digits, then what was put in. */
const SERIES = String.raw`[a-z]{1,2}\*?(?:\. ?|[ -])?`;
export const WHOLE_NUMBER = String.raw`(?:${SERIES})?\d+(?:[.:\-]\d+)*(?:-?[a-np-z]|[ -]?(?:${LATIN_REPEATS.join('|')}))?(?![\p{L}\p{N}])`;

const WRITTEN = new RegExp(String.raw`(?<![\p{L}\p{N}])${WHOLE_NUMBER}`, 'gu');
const IN_SERIES = new RegExp(`^${SERIES}(?=\\d)`);

/** A number as it is compared: “l. 211-2” is “l211-2”, “12-a” is “12a”. */
export function comparedNumber(written: string): string {
  return written.replace(/[\s*]|(?<=[a-z]\*?)[.-]|-(?=[a-z])/g, '');
}

/** Whether a number, as it is compared, is more than digits with dots, or with a letter behind them. */
export function isSigned(compared: string): boolean {
  return /-|^[a-z]|[a-z]{2}$/.test(compared);
}

/** “l211-2” without its letters, where what is left is still no plain number. */
export function withoutSeries(compared: string): string | undefined {
  const rest = compared.replace(/^[a-z]+/, '');
  return rest !== compared && isSigned(rest) ? rest : undefined;
}

interface Whole {
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  readonly compared: string;
}

/** The numbers of a folded text that some labels have, or that are joined by hyphens as theirs are. */
export function wholeNumbersIn(folded: string, known: ReadonlySet<string>): Whole[] {
  if (known.size === 0) return [];
  const areJoined = [...known].some((number) => number.includes('-'));
  return Array.from(folded.matchAll(WRITTEN)).flatMap(({ 0: written, index }): Whole[] => {
    const series = IN_SERIES.exec(written)?.[0].length ?? 0;
    const end = index + written.length;
    const readings = [0, series].map((from) => ({
      start: index + from,
      end,
      compared: comparedNumber(written.slice(from)),
    }));
    const own = readings.find(({ compared }) => known.has(compared));
    const joined = readings.at(/\. ?\d/.test(written) ? 0 : 1);
    return own ? [own] : areJoined && joined && /\d-\d/.test(written) ? [joined] : [];
  });
}
