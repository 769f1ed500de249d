import { countriesIn, LANGUAGES, memoized, nameStem } from '../text/index.ts';
import type { Name, NameWord } from './names.ts';

/**
 * Whether somebody who gives a name (`claimedNames`) means the one whom a document writes so (`nameOf`): the same
 * country; or the last name, with or without others of the same person's, and nothing that is somebody else's.
 */
export function isSameName(claimed: Name, written: Name): boolean {
  if (claimed.letters === written.letters && claimed.letters !== '') return true;
  if (!written.numbers.every((number) => claimed.numbers.includes(number))) return false;
  if (claimed.words.length === 0 || written.words.length === 0) {
    const areTitles = claimed.words.length === written.words.length && claimed.content.length > 0;
    return areTitles && claimed.content.join(' ') === written.content.join(' ');
  }
  if (claimed.isCountry && written.isCountry) return codesOf(claimed).some((code) => codesOf(written).includes(code));
  if (isElsewhere(claimed, written)) return false;
  if (isWhollyNamed(claimed.words, written.words) || areInitials(claimed.words, written.words)) return true;
  const meant = claimed.words.map((word) => written.words.filter((other) => isSameWord(word, other)));
  // Where somebody is from may be said beside the name.
  const isExplained = claimed.words.every(
    (word, index) =>
      meant[index]?.length !== 0 || word.country !== null || isPatronymic(word) || isInitialOf(word, written.words),
  );
  return isExplained && meant.flat().some((word) => lastNames(written.words).includes(word));
}

/** What a name in a document is looked up by: whoever means it (`isSameName`) gives some of it. */
export function keysOfWritten(written: Name): string[] {
  const { words } = written;
  return keysOf(written, lastNames(words), words.length < FEWEST_INITIALS ? '' : firstLettersOf(words));
}

/** What may stand among the keys of a written name that somebody means. */
export function keysOfClaimed(claimed: Name): string[] {
  const [only, other] = claimed.words;
  return keysOf(claimed, claimed.words, only && !other ? nameStem(only.surface) : '');
}

/** @param telling The words of the name by which it may be meant. */
function keysOf(name: Name, telling: readonly NameWord[], initials: string): string[] {
  const ofWords = telling.flatMap(({ surface, forms }) => [...forms, HAN.exec(surface)?.[0] ?? '']);
  const keys = [name.letters, name.content.join(' '), initials, ...codesOf(name), ...ofWords];
  return [...new Set(keys)].filter((key) => key !== '');
}

const HAN = /^\p{Script=Han}/u;

/** “Bank of America” is not the Bank of China. */
function isElsewhere(claimed: Name, written: Name): boolean {
  const codes = written.words.flatMap(({ country, isHead }) => (isHead ? [] : (country?.codes ?? [])));
  const given = codes.length === 0 ? [] : codesBeside(claimed);
  return given.length > 0 && !given.some((code) => codes.includes(code));
}

/** The codes of all countries in the text around a name. */
const codesBeside = memoized(({ text }: Name) => countriesIn(text).flatMap(({ codes }) => codes));

/** The countries that a name has in it, as `countriesIn` codes them. */
export function codesOf({ words }: Name): string[] {
  return words.flatMap(({ country }) => country?.codes ?? []);
}

/** Whether two words of names may be the same, in any script. */
export function isSameWord(claimed: NameWord, written: NameWord): boolean {
  // In Chinese a family name of one character stands before a title: 习主席.
  const isFamily = /^\p{Script=Han}$/u.test(claimed.surface) && written.surface.startsWith(claimed.surface);
  return isFamily || claimed.forms.some((form) => written.forms.includes(form));
}

const FAMILY_NAMES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ familyNames = [] }) => familyNames));

/** The words by which somebody may be named alone: the last one, and a family name that stands first. */
function lastNames(words: readonly NameWord[]): NameWord[] {
  const heads = words.filter(({ isHead }) => isHead);
  const [first, ...others] = heads.length > 0 ? heads : words;
  const isFamily = first && others.length > 0 && FAMILY_NAMES.has(nameStem(first.surface));
  return [others.at(-1) ?? first, isFamily ? first : undefined].filter((word) => word !== undefined);
}

/** Whether a whole name of two words or more stands there, behind whatever else, but before no other name. */
function isWhollyNamed(claimed: readonly NameWord[], written: readonly NameWord[]): boolean {
  const standsAt = (start: number) =>
    written.every((word, index) => {
      const given = claimed[start + index];
      return given && isSameWord(given, word);
    });
  return (
    written.length > 1 &&
    claimed.some(
      (_, start) =>
        standsAt(start) && claimed.slice(start + written.length).every(({ surface }) => !/\p{Lu}/u.test(surface)),
    )
  );
}

/** «Владимирович», “Petrovna”: texts leave out whose son or daughter somebody is. */
function isPatronymic({ surface }: NameWord): boolean {
  return /^(?:\p{Lu}\p{Ll}+(?:[оеё]вич|[оеё]вн|ьич|иничн)(?:|[ауеы]|ем|ой)|\p{Lu}\p{Ll}{2,}(?:[oe]vi(?:ch|tch|c)|[oe]wi(?:tsch|cz)|[oe][vw]na))$/u.test(
    surface,
  );
}

/** “C.” may be Carlos. */
function isInitialOf({ surface, forms }: NameWord, written: readonly NameWord[]): boolean {
  const initial = nameStem(surface);
  const isInitial = /^\p{L}$/u.test(initial) || /^(?:\p{L}\.)+\p{L}?$/u.test(surface);
  const letters = [initial, ...forms].map(([letter = '']) => letter);
  return isInitial && written.some(({ surface: word }) => letters.some((letter) => nameStem(word).startsWith(letter)));
}

/** Fewer letters than these are no abbreviation of a name. */
const FEWEST_INITIALS = 3;

/** “WHO” is the World Health Organization. */
function areInitials(claimed: readonly NameWord[], written: readonly NameWord[]): boolean {
  const [only, other] = claimed;
  return (
    only !== undefined &&
    other === undefined &&
    written.length >= FEWEST_INITIALS &&
    /^\p{Lu}+$/u.test(only.surface) &&
    nameStem(only.surface) === firstLettersOf(written)
  );
}

/** Whether a label is the initials of a full name: “AB” of Ada Bright. */
export function isInitialsOf(label: Name, name: Name): boolean {
  const letters = label.text.replaceAll('.', '');
  return (
    !label.isCountry &&
    /^\p{Lu}{2,4}$/u.test(letters) &&
    letters.toLowerCase() === firstLettersOf(name.words) &&
    name.words.length > 1
  );
}

function firstLettersOf(words: readonly NameWord[]): string {
  return words.map(({ surface }) => nameStem(surface)[0]).join('');
}
