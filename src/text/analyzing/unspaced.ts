import { simplifyChinese } from '../letters.ts';
import { lazy } from '../memo.ts';
import { splitsCharacter } from '../truncate.ts';

/** Its dictionary serves Chinese, Japanese, Thai, Lao, Khmer and Burmese alike, whatever the locale. */
const segmenter = lazy(() => new Intl.Segmenter('zh', { granularity: 'word' }));
/** In UTF-16 units: the time it takes grows faster than the run, and nobody writes so much without punctuation. */
const LONGEST_RUN = 250;

/** The words of a run of scripts without spaces, in simplified characters, each with where it stands in the run. */
export function segmentUnspaced(run: string): { readonly segment: string; readonly index: number }[] {
  const words: { segment: string; index: number }[] = [];
  for (let from = 0; from < run.length; ) {
    const end = from + LONGEST_RUN;
    const to = splitsCharacter(run, end) ? end - 1 : end;
    for (const { segment, index } of segmenter().segment(simplifyChinese(run.slice(from, to)))) {
      words.push({ segment, index: from + index });
    }
    from = to;
  }
  return words;
}
