import { detect } from 'tinyld';
import { languageOf } from '../../../text/index.ts';

/** As much of a text, in characters, tells its language; as much of its sentences, better than with lists of names. */
const [ENOUGH, ENOUGH_PROSE] = [5000, 200];
const SENTENCE = /[.!?…।。！？]\P{L}*$/u;

/**
 * The language that a document's file names: the one that the source names, or the one that its text is in.
 *
 * @param declared As the source names it: not every one names a language.
 * @param texts Its headings, paragraphs and items.
 */
export function documentLanguage(
  declared: string | null,
  texts: readonly string[],
): { readonly language: string; readonly notes: readonly string[] } {
  const known = declared === null ? undefined : languageTag(declared);
  const prose = texts.filter((text) => SENTENCE.test(text)).join('\n');
  const told = prose.length >= ENOUGH_PROSE ? prose : texts.join('\n');
  const detected = languageTag(detect(told.slice(0, ENOUGH)));
  if (known === undefined) {
    return detected === undefined
      ? { language: 'en', notes: ['The language could not be told: language says English. Check it.'] }
      : {
          language: detected,
          notes: [`The source names no language: its text seems to be in “${detected}”. Check language.`],
        };
  }
  const differs = detected !== undefined && detected !== languageOf(known);
  return {
    language: known,
    notes: differs
      ? [`The source says that its language is “${known}”, but the text seems to be in “${detected}”. Check language.`]
      : [],
  };
}

function languageTag(declared: string): string | undefined {
  try {
    const [tag] = Intl.DateTimeFormat.supportedLocalesOf(declared.trim());
    return tag;
  } catch {
    return undefined;
  }
}
