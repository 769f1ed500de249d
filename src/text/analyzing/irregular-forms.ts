import { lazy } from '../memo.ts';
import { readTable } from '../tables/table.ts';

/** By an irregular form of an English word, that word. */
const regular = lazy(
  () =>
    new Map(
      readTable('irregular-forms').flatMap((line) => {
        const [word = '', forms = ''] = line.split(': ');
        return forms.split(' ').map((form) => [form, word] as const);
      }),
    ),
);

/** The English word that another is an irregular form of (“went”: “go”); itself if it is none. */
export function withoutIrregularity(word: string): string {
  return regular().get(word) ?? word;
}
