import {
  alternatives,
  countriesIn,
  LANGUAGES,
  type Language,
  lazy,
  type NamedCountry,
  nameStem,
} from '../text/index.ts';

/** A word of a name, or of what stands around it. */
export interface Token {
  readonly surface: string;
  readonly kind: 'name' | 'state' | 'title' | 'text' | 'preposition' | 'particle';
  readonly country: NamedCountry | null;
  /** Whether it has a possessive ending. */
  readonly isOwner: boolean;
}

const stems = (list: (language: Language) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => list(language) ?? []).map(nameStem));

const STEMS = lazy(() => ({
  titles: stems(({ titles }) => titles),
  stateWords: stems(({ stateWords }) => stateWords),
  particles: stems(({ particles = [], and = [] }) => [...particles, ...and]),
  prepositions: stems(({ prepositions }) => prepositions),
  verbs: stems(({ verbsOfSaying = [] }) => verbsOfSaying.flatMap((verb) => verb.split(' '))),
  texts: stems(({ texts = [], anyText = [] }) => [...texts, ...anyText]),
}));

export const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What of a run without spaces is no name; single characters only where they end it. */
const HAN_WORDS = new RegExp(
  alternatives(
    LANGUAGES.flatMap((language) => [language.titles, language.stateWords, language.texts, language.anyText])
      .concat(LANGUAGES.flatMap(({ both, particles, verbsOfSaying }) => [both, particles, verbsOfSaying]))
      .flatMap((words) => words ?? [])
      .filter((word) => HAN.test(word))
      .map((word) => (word.length === 1 ? `${word}$` : word)),
  ),
  'gu',
);

/** Initials such as V.V.; words. */
const WORD = /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text; each country that it names is one. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const country of countriesIn(text)) {
    addTokens(text.slice(at, country.start), tokens);
    tokens.push({ surface: text.slice(country.start, country.end), kind: 'name', country, isOwner: false });
    at = country.end;
  }
  addTokens(text.slice(at), tokens);
  return tokens;
}

/** Adds the words of a text that names no country. */
function addTokens(text: string, tokens: Token[]): void {
  const add = (surface: string, kind: Token['kind']) => tokens.push({ surface, kind, country: null, isOwner: false });
  for (const { 0: surface, index: start } of text.matchAll(WORD)) {
    const last = tokens.at(-1);
    if (surface === 's' && last && /['’ʼ]$/.test(text.slice(0, start))) {
      tokens[tokens.length - 1] = { ...last, isOwner: true };
    } else if (HAN.test(surface)) {
      let at = 0;
      for (const { 0: word, index } of surface.matchAll(HAN_WORDS)) {
        if (index > at) add(surface.slice(at, index), 'name');
        add(word, 'title');
        at = index + word.length;
      }
      if (at < surface.length) add(surface.slice(at), 'name');
    } else {
      add(surface, kindOf(surface));
    }
  }
}

function kindOf(surface: string): Token['kind'] {
  const stem = nameStem(surface);
  const { titles, stateWords, particles, prepositions, verbs, texts } = STEMS();
  const isLower = !/\p{Lu}/u.test(surface);
  if (!/\p{L}/u.test(surface) || particles.has(stem) || (isLower && verbs.has(stem))) return 'particle';
  if (isLower && prepositions.has(stem)) return 'preposition';
  if (titles.has(stem)) return 'title';
  if (stateWords.has(stem)) return 'state';
  return isLower && texts.has(stem) ? 'text' : 'name';
}

/** Whether one of some words is a name. */
export function isNamed(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'name');
}

/** “Putin’s spokesman” is not Putin, though Russia’s president speaks for Russia. */
export function isOwnerOfTitle({ isOwner, country }: Token, index: number, tokens: readonly Token[]): boolean {
  return isOwner && !country && tokens.slice(index + 1).some(({ kind }) => kind === 'title' || kind === 'state');
}
