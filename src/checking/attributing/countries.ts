import { codesOf, nameOf, namesFor, namesIn } from '../../documents/index.ts';
import { countriesIn } from '../../text/index.ts';
import type { Said } from './shares.ts';

/** Whether all who say some words are known to be countries, or to speak for one. */
export function isOfCountries({ document, attribution }: Said): boolean {
  const speakers = attribution.kind === 'publisher' ? [] : namesIn(attribution.speaker).map(nameOf);
  const publisher = attribution.kind === 'speaker' ? [] : [nameOf(document.publisher ?? '')];
  return [...speakers, ...publisher]
    .filter(({ content }) => content.length > 0)
    .every((name) => namesFor(name, document).some(({ isCountry }) => isCountry));
}

/**
 * Whether some words may be a country's after all: it is in the name of who says them, or the document names it right
 * beside somebody of whom it does not say for which country they speak.
 */
export function mayBeMeant(codes: readonly string[], { document, attribution }: Said): boolean {
  const isOne = (code: string) => codes.includes(code);
  if (attribution.kind !== 'speaker' && codesOf(nameOf(document.publisher ?? '')).some(isOne)) return true;
  if (attribution.kind === 'publisher') return false;
  return namesIn(attribution.speaker).some((speaker) => {
    const names = namesFor(nameOf(speaker), document);
    if (names.some(({ isCountry }) => isCountry)) return false;
    const last = names[0]?.words.at(-1)?.surface;
    return (
      names.flatMap(codesOf).some(isOne) ||
      (last !== undefined && document.passages.some(({ text }) => countriesBeside(last, text).some(isOne)))
    );
  });
}

/** In characters: how far from a name its country may stand, as in “Kremlin foreign policy advisor Yury Ushakov”. */
const [BEFORE, AFTER] = [60, 25];

/** The countries named last before, or right behind, a person's name in a text: “Lee of Singapore”. */
function countriesBeside(name: string, text: string): string[] {
  const codes: string[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = /[^.!?;:,”"]*$/.exec(text.slice(Math.max(0, at - BEFORE), at))?.[0] ?? '';
    const after = /^(?:,? (?:\p{Ll}{1,3} )?|\s?\()(.*)/su.exec(text.slice(at + name.length, at + name.length + AFTER));
    const next = countriesIn(after?.[1] ?? '').find(({ start }) => start === 0);
    codes.push(...(countriesIn(before).at(-1)?.codes ?? []), ...(next?.codes ?? []));
  }
  return codes;
}
