import { memoizedByValue } from '../memo.ts';

/** The language of a BCP 47 tag of a document or a file, whatever the script and the region. */
export const languageOf = memoizedByValue((tag: string) => new Intl.Locale(tag).language);
