import { readFileSync } from 'node:fs';
import { decode, lazy } from '../../text/index.ts';
import { readList, SCRIPTS } from './lists.ts';
import { type PreparedPhrases, preparePhrases } from './phrase-index.ts';
import type { PreparedReader } from './words.ts';

/** What is said in a language. */
interface PreparedTalk {
  readonly reader: PreparedReader;
  readonly phrases: PreparedPhrases;
}

/** Where a build keeps it, beside the program: to prepare it takes most of a second. */
const FILE = new URL('small-talk', import.meta.url);

/** Of all languages, for the build. */
export function prepareTalk(): Record<string, PreparedTalk> {
  return Object.fromEntries(Object.keys(SCRIPTS).map((language) => [language, prepareLanguage(language)]));
}

/** As it was built; where nothing was, prepared of the lists. */
export function preparedTalk(language: string): PreparedTalk {
  return built()[language] ?? prepareLanguage(language);
}

const built = lazy((): Readonly<Record<string, PreparedTalk>> => {
  try {
    return decode(readFileSync(FILE)) as Record<string, PreparedTalk>;
  } catch {
    return {};
  }
});

function prepareLanguage(language: string): PreparedTalk {
  const { reader, phrases } = readList(language);
  return { reader, phrases: preparePhrases(phrases) };
}
