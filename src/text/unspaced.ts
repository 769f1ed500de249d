import { simplifyChinese } from './letters.ts';

/** Its dictionary serves Chinese, Japanese, Thai, Lao, Khmer and Burmese alike, whatever the locale. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a run of scripts without spaces, in simplified characters, each with where it stands in the run. */
export function segmentUnspaced(run: string): { readonly segment: string; readonly index: number }[] {
  return [...segmenter.segment(simplifyChinese(run))];
}
