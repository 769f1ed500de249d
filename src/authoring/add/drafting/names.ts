import { isStopWord, LANGUAGES } from '../../../text/index.ts';
import { TITLES } from '../name-patterns.ts';
import { isGivenName } from './pronouns.ts';

/** The days of the week, in small letters, where they are written with capitals. */
const DAYS = new Set(
  ['en', 'de'].flatMap((tag) =>
    Array.from({ length: 7 }, (_, index) =>
      new Date(2024, 0, 1 + index).toLocaleDateString(tag, { weekday: 'long' }).toLowerCase(),
    ),
  ),
);
const AND = new Set(LANGUAGES.flatMap(({ and = [] }) => and));

/** What people belong to, behind “de” and the like. */
const BODY =
  /^(?:universi\p{L}+|agenc\p{L}+|minist\p{L}+|part(?:ido|i)|asocia\p{L}+|associa\p{L}+|conse\p{L}+|institu\p{L}+|gob\p{L}+|gov\p{L}+|gouv\p{L}+|federa\p{L}+|fédéra\p{L}+|cent(?:ro|re)|cámara|câmara|chambre|comisi\p{L}+|comiss\p{L}+|commiss\p{L}+|banco|banque|grup[oe]|groupe|uni[oóã]\p{L}*|hospital|hôpital|ayuntamiento|polic\p{L}+|fundaci\p{L}+|fundação|fondation|colegio|escuela|escola|école|sindicato|syndicat)$/iu;

/** The words of a name in front of what somebody belongs to: “Jane Doe of Marlow Research”, “Anna Weber von den Grünen”. */
function withoutBody(name: readonly string[]): readonly string[] {
  const end = name.findIndex((word, index) => {
    if (index < 2) return false;
    const next = name.slice(index + 1).find((each) => /^\p{Lu}/u.test(each)) ?? '';
    const isAbbreviation = next.length > 1 && next === next.toUpperCase();
    return (
      word === 'of' ||
      (word === 'von' && name[index + 1] === 'den') ||
      (/^\p{Ll}/u.test(word) && !AND.has(word) && (BODY.test(next) || isAbbreviation))
    );
  });
  return end === -1 ? name : name.slice(0, end);
}

/** What German makes of other words in front of a name: “Polizeisprecherin Anna Weber”. */
export const JOB =
  /^\p{Lu}.*(?:sprecher|vorsteher|führer|minister|präsident|meister|chef|leiter|politiker|expert|forscher|trainer|anw[aä]lt|richter|direktor|sekretär|vorsitzend|beauftragt|kanzler|berater|dezernent|architekt|ingenieur|wissenschaftler|biologe|ärzt|arzt|betreiber|händler|veranstalter|verwalter|ratsherr|wirt|pfarrer|förster|autor|inhaber|besitzer|lehrer|ökonom|olog|abgeordnet|kandidat|kommissar|redakteur|professor|manager|gründer|vertreter|(?:stadt|gemeinde|land|bundes|kreis|aufsichts|betriebs)r[aä]t)(?:in|er|e|en|n)?$/iu;

/** Whoever stands behind such a word with another's name before it is not that other: “Anna Becks Bruder Max”. */
const KIN =
  /^(?:Bruder|Schwester|Mutter|Vater|Sohn|Tochter|Ehemann|Ehefrau|Mann|Frau|Freund(?:in)?|Anw[aä]lt(?:in)?|Sprecher(?:in)?|Nachbar(?:in)?|Kolleg(?:e|in)|Gro(?:ß|ss)(?:mutter|vater)|Oma|Opa|Tante|Onkel|Cousine?|Chef(?:in)?|Lehrer(?:in)?)$/;
const OF = /^(?:of|for|von|vom|für|de|del|du|des|do|da|dos)$/;

/** Whether some words name somebody only by what they are to somebody else: “Bruder von Anna Beck”. */
function isOfAnother(name: readonly string[]): boolean {
  return name.some((word, index) => {
    const next = name[index + 1] ?? '';
    const isOf = OF.test(next) && /^\p{Lu}/u.test(name[index + 2] ?? '');
    return (KIN.test(word) && (index > 0 || isOf)) || (isOf && (TITLES.has(word.toLowerCase()) || JOB.test(word)));
  });
}

const POSSESSIVE = /^(?:[MDS]ein|Ihr|Unser|Eue?r)e?[mnrs]?$/;

/** A name without what somebody is to whom no name tells: „Ihr Sprecher Max Beck“. */
function withoutKin(name: readonly string[]): readonly string[] {
  const [whose = '', kin = '', ...own] = name;
  return own.length > 0 && POSSESSIVE.test(whose) && KIN.test(kin) ? own : name;
}

/** In front of a name in Russian, what somebody is of: “Приозёрска Олег Лосев”, but not “Анна Ивановна Лосева”. */
const GENITIVE = /^[А-ЯЁ][а-яё]{4,}(?:[аяыи]|ого|ой|ей)$/;
const PATRONYMIC = /(?:вич|вна|чна|шна)$/;

/** A name without what somebody is in front of it: “Entrepreneur Jane Doe”, „Предприниматель Анна Лосева“, or of which place. */
function withoutFront(words: readonly string[]): readonly string[] {
  const given = words.findIndex(isGivenName);
  if (given > 0 && given < words.length - 1) return words.slice(given);
  const [first = ''] = words;
  const isOfPlace = words.length === 3 && GENITIVE.test(first) && !words.some((word) => PATRONYMIC.test(word));
  return isOfPlace ? words.slice(1) : words;
}

/** “Poor Alice” */
const PITIED = /^(?:poor|dear)$/i;
/** “I’m”, “It’s”, “Don’t”, but not “O’Neill” */
const CONTRACTION = /^(?<word>\p{L}+)[’'](?:m|s|re|ve|ll|d|t)$/u;

/** “…”, sagten Sie */
const PRONOUNS = new Set(LANGUAGES.flatMap(({ pronouns = [] }) => pronouns));

/** Names do not begin with these, wherever they stand. */
const ARTICLE = /^(?:the|not|der|die|das|el|los|las|le|les|os)$/i;

/**
 * A name without what stands around it: titles, days, and words that begin a sentence.
 *
 * @param isInside Whether no sentence begins with it, so that “Will Power” is all of it.
 */
export function nameIn(words: string | undefined, isInside = false): string | null {
  const name = withoutKin(withoutBody(words?.split(/\s+/) ?? []));
  // “Meine Großmutter sagte”
  if (isOfAnother(name) || (name.length === 1 && KIN.test(name[0] ?? ''))) return null;
  const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');
  const isCommon = (word: string) => isStopWord(plain(CONTRACTION.exec(word)?.groups?.['word'] ?? word));
  const isTitle = (word: string) =>
    TITLES.has(plain(word)) ||
    PITIED.test(word) ||
    JOB.test(word) ||
    /[’']s$/.test(word) ||
    (CONTRACTION.test(word) && isCommon(word));
  const isName = (word: string, index: number) =>
    !isTitle(word) &&
    !DAYS.has(plain(word)) &&
    !ARTICLE.test(word) &&
    (isInside || (index > 0 && isTitle(name[index - 1] ?? '')) || !isStopWord(plain(word)));
  // “Board Chair Jane Doe” is none of the board's; of two people both are named.
  const title = name.some((word) => AND.has(word))
    ? -1
    : name.slice(0, name.findLastIndex(isName)).findLastIndex(isTitle);
  const start = name.findIndex((word, index) => index > title && isName(word, index));
  const end = name.findLastIndex((word) => !DAYS.has(plain(word)));
  if (start === -1 || /[’']s$/.test(name[end] ?? '')) return null;
  const own = withoutFront(name.slice(start, end + 1)).join(' ');
  return PRONOUNS.has(own.toLowerCase()) && !isGivenName(own) ? null : own;
}
