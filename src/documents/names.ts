import {
  countriesIn,
  LANGUAGES,
  memoizedByValue,
  type NamedCountry,
  nameForms,
  nameStem,
  overlaps,
  type Span,
} from '../text/index.ts';
import { HAN, isNamed, isOwnerOfTitle, type Token, tokensOf } from './name-tokens.ts';

/** A name as it is compared with others. */
export interface Name {
  /** As it was written, with all that stands around it. */
  readonly text: string;
  /** All letters and digits of the text, in lower case. */
  readonly letters: string;
  /** The numbers in it, such as that of “Speaker 2”. */
  readonly numbers: readonly string[];
  /** What tells it from other names: no titles, no articles. */
  readonly words: readonly NameWord[];
  /** Whether it names a country and nobody else, such as “the Russian government”. */
  readonly isCountry: boolean;
  /** What of the text says something, as titles of documents are compared; of countries their codes. */
  readonly content: readonly string[];
}

export interface NameWord {
  readonly surface: string;
  /** As `nameForms` gives them. */
  readonly forms: readonly string[];
  readonly country: NamedCountry | null;
  /** Whether it stands before “of”, “in” and the like. */
  readonly isHead: boolean;
}

/** Names in documents: the same ones are compared with every claim. So many at most, more than most libraries have. */
const MOST_KNOWN = 10_000;

/** A name, or a title, as a document writes it: it is kept. What somebody typed is read by `claimedNames`. */
export const nameOf = memoizedByValue((written: string): Name => nameFrom(written, tokensOf(written)), MOST_KNOWN);

/**
 * Whom somebody means by a name, or by several, with whatever they write around it: “mayor Anne Hidalgo said”,
 * “Guterres of the UN”, “Putin (president)”, “words of Putin”, “中俄两国”.
 *
 * @returns One or more; without words where it is nobody by name, as in “Putin’s spokesman”.
 */
export function claimedNames(claimed: string): Name[] {
  const names = namesIn(listed(claimed.replace(ADDRESS, ' '))).flatMap((each) => countriesApart(claimedName(each)));
  return names.length > 0 ? names : [nameFrom(claimed, [])];
}

/** A list of names with a sign instead of each comma: “Smith, Brown and Doe”, “Russia, China”. */
function listed(names: string): string {
  const pieces = names.split(/,\s+/);
  const areCountries = pieces.every((piece) => nameFrom(piece, tokensOf(piece)).isCountry);
  return areCountries ? pieces.join(' & ') : names.replace(LIST_COMMA, ' & ');
}

/** The one whom a single name means. */
function claimedName(claimed: string): Name {
  const pieces = claimed.split(ASIDE).map(tokensOf);
  const tokens = pieces.find(isNamed) ?? [];
  const end = tokens.findIndex(({ kind }) => kind === 'preposition');
  const head = end === -1 ? tokens : tokens.slice(0, end);
  const behind = tokens.slice(head.length).find(({ kind }) => kind === 'name');
  // A spokesman for somebody is somebody else, but the president of a country speaks for it.
  const isSomebodyElses = head.some(({ kind }) => kind === 'title') && behind?.country === null;
  const own = isNamed(head) || isSomebodyElses ? head : tokens;
  return nameFrom(claimed, own.some(isOwnerOfTitle) ? [] : own, pieces.flat());
}

/** Each of several who are named together: “Russia and China”. */
export function namesIn(together: string): string[] {
  const joints = [...together.matchAll(JOINT)].map(
    ({ 0: joint, index }): Span => ({ start: index, end: index + joint.length }),
  );
  // “Bosnia and Herzegovina” is one, and so is “von und zu Berg”.
  const countries = joints.length === 0 ? [] : countriesIn(together);
  const cuts = joints.filter(
    (cut) => !together.slice(0, cut.start).endsWith(' von') && !countries.some((country) => overlaps(country, cut)),
  );
  return [0, ...cuts.map(({ end }) => end)]
    .map((start, index) => together.slice(start, cuts[index]?.start).trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}

const [SPACED_AND, UNSPACED_AND] = [/^[^\p{Script=Han}]/u, HAN].map((script) =>
  LANGUAGES.flatMap(({ and = [] }) => and).filter((word) => script.test(word)),
);
/** Between two names. */
const JOINT = new RegExp(
  String.raw`\s+(?:${SPACED_AND?.join('|')})\s+|\s*[&+/;、；]\s*|(?<=\p{Script=Han})(?:${UNSPACED_AND?.join('|')})(?=\p{Script=Han})`,
  'gu',
);
/** Between the first two of several names, or more of them: “Smith, Brown and Doe”. */
const LISTED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*)*`;
const LIST_COMMA = new RegExp(
  String.raw`(?<=${LISTED}),\s+(?=(?:${LISTED},\s+)*${LISTED},?\s+(?:${SPACED_AND?.join('|')}|&)\s+${LISTED})`,
  'gu',
);
const ADDRESS = /https?:\/\/\S*/gi;
/** What stands behind these is about the name before them, or the other way round. */
const ASIDE = /[()[\]{},，（）:：|@"“”„«»「」<>*_~]|\s[—–―-]+\s|^\s*[—–―-]+/u;

function nameFrom(text: string, tokens: readonly Token[], all = tokens): Name {
  const names = tokens.filter(({ kind }) => kind === 'name');
  const isCountry = names.length > 0 && names.every(({ country }) => country !== null);
  const isTitled = tokens.some(({ kind }) => kind === 'title');
  const end = tokens.findIndex(({ kind }, index) => kind === 'preposition' && index > 0);
  return {
    text,
    letters: text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
    numbers: text.match(/\p{N}+/gu) ?? [],
    // “Foreign” and “republic” tell one organisation from another, but no minister and no country.
    words: tokens.flatMap(({ surface, kind, country }, index) =>
      kind === 'name' || (kind === 'state' && !isCountry && !isTitled)
        ? { surface, country, forms: nameForms(surface), isHead: end === -1 || index < end }
        : [],
    ),
    isCountry,
    content: all
      .filter(({ kind }) => kind !== 'particle' && kind !== 'preposition')
      .map(({ surface, country }) => country?.codes.join() ?? nameStem(surface).replace(/s$/, '')),
  };
}

/** Countries that are named in one word, or joined by a hyphen, one by one. */
function countriesApart(name: Name): Name[] {
  return name.isCountry && name.words.length > 1 ? name.words.map((word) => ({ ...name, words: [word] })) : [name];
}
