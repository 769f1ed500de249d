import { memoizedByValue } from '../memo.ts';
import type { Span } from '../span.ts';
import {
  COUNTRY_TOKEN,
  type CountryNames,
  countryNames,
  IS_RUN,
  type Meaning,
  type SpacedName,
  stemKey,
} from './country-names.ts';
import { nameStem, withoutDots } from './name-words.ts';

/** A country, or the United Nations or the European Union, where a text names it. */
export interface NamedCountry extends Span {
  /** ISO 3166 codes, `UN` or `EU`; several where the name may mean any of them, such as “Korea”. */
  readonly codes: readonly string[];
  /** Whether it can mean nothing else: no other country, and nobody who is called so. */
  readonly isSure: boolean;
}

/**
 * The countries that a text names, in order: by their names in many languages, official ones too, by their peoples and
 * adjectives, capitals and seats of government, or joined as in 中俄.
 *
 * @returns Spans without a possessive ending.
 */
export function countriesIn(text: string): NamedCountry[] {
  const found: NamedCountry[] = [];
  const tokens = [...text.matchAll(COUNTRY_TOKEN)].map(({ 0: surface, index }): Token => {
    const { word, names } = begunBy(surface);
    return { surface, word, names, start: index, end: index + surface.length };
  });
  const hasCapitals = /\p{Lu}/u.test(text);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const name = token.names.length === 0 ? undefined : spacedNameAt(at, tokens, text, hasCapitals);
    if (name) found.push({ start: token.start, end: name.end, ...named(name.meanings) });
    else if (IS_RUN.test(token.surface)) found.push(...unspacedNamesIn(token, countryNames()));
    at += name?.length ?? 1;
  }
  return found;
}

/** A word as it is compared, and the names that it may begin. */
interface Begun {
  readonly word: string;
  readonly names: readonly SpacedName[];
}

interface Token extends Span, Begun {
  readonly surface: string;
}

/** For so many words it is kept which names they begin: people write the same ones again and again. */
const MOST_KEPT = 2000;

const begunBy = memoizedByValue(
  (surface: string): Begun => {
    const word = nameStem(surface);
    const keys = new Set([word, word.replace(/s$/, ''), stemKey(word)]);
    return { word, names: [...keys].flatMap((key) => countryNames().spaced.get(key) ?? []) };
  },
  MOST_KEPT,
  ({ names }) => names.length > 0,
);

const IS_HANGUL = /^\p{Script=Hangul}/u;

function named(meanings: readonly Meaning[]): Pick<NamedCountry, 'codes' | 'isSure'> {
  const codes = [...new Set(meanings.map(({ code }) => code))];
  return { codes, isSure: codes.length === 1 && !meanings.some(({ isPersonal }) => isPersonal) };
}

/** The longest name that some words begin with, with everything that it may mean. */
function spacedNameAt(at: number, tokens: readonly Token[], text: string, hasCapitals: boolean) {
  const fitting = (tokens[at]?.names ?? []).filter((name) =>
    fits(name, tokens.slice(at, at + name.words.length), text, hasCapitals),
  );
  const length = Math.max(0, ...fitting.map(({ words }) => words.length));
  const end = tokens[at + length - 1]?.end;
  if (length === 0 || end === undefined) return undefined;
  return { length, end, meanings: fitting.filter(({ words }) => words.length === length) };
}

/** A stem such as russisch- has an ending of so many letters at most. */
const LONGEST_ENDING = 4;

function fits(name: SpacedName, used: readonly Token[], text: string, hasCapitals: boolean): boolean {
  const { words, isStem, exactly, isCapitalised } = name;
  const [first] = used;
  if (!first || used.length < words.length) return false;
  const fit = words.every((word, index) => {
    const token = used[index];
    const before = used[index - 1];
    if (!token || (before && !JOINT.test(text.slice(before.end, token.start)))) return false;
    if (token.word === word) return true;
    if (index < words.length - 1) return false;
    return isStem
      ? token.word.startsWith(word) && token.word.length - word.length <= LONGEST_ENDING
      : token.word === `${word}s`;
  });
  if (!fit) return false;
  if (exactly !== null) return used.map(({ surface }) => withoutDots(surface)).join(' ') === exactly;
  return !isCapitalised || !hasCapitals || /^\p{Lu}/u.test(first.surface);
}

/** What may stand between the words of a name. */
const JOINT = /^[\s.'’ʼ&‐‑-]{0,3}$/;

/** Names in a run of a script without spaces; of Korean, only where the word begins. */
function unspacedNamesIn({ surface, start }: Token, { unspaced, joined }: CountryNames): NamedCountry[] {
  const found: NamedCountry[] = [];
  for (let at = 0; at < surface.length; ) {
    const fitting = (unspaced.get(surface[at] ?? '') ?? []).filter(({ name }) => surface.startsWith(name, at));
    const length = fitting[0]?.name.length ?? 0;
    if (length > 0) {
      const longest = fitting.filter(({ name }) => name.length === length);
      found.push({ start: start + at, end: start + at + length, ...named(longest) });
    }
    if (IS_HANGUL.test(surface)) break;
    at += length || 1;
  }
  const pair = found[0]?.start === start ? '' : (JOINED.exec(surface)?.[0] ?? '');
  const meanings = [...pair].map((character) => joined.get(character));
  return pair !== '' && meanings.every((each) => each !== undefined)
    ? meanings.map((each, index) => ({ start: start + index, end: start + index + 1, ...named(each) }))
    : found;
}

/** Two to four characters that may stand for countries, before nothing or a word for what they have in common. */
const JOINED =
  /^.{2,4}?(?=$|两|兩|双|雙|三|四|各|等|之间|之間|关系|關係|联合|聯合|共同|领导|領導|元首|首脑|首腦|政府|外长|外長|总统|總統|양국|정상|관계|공동)/u;
