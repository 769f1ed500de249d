import { capitalisable, LANGUAGES } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { ARTICLE, NAME, TITLES } from '../name-patterns.ts';
import { pattern } from '../pattern.ts';
import { fullNamesIn, tellersIn } from './full-names.ts';
import { nameIn } from './names.ts';
import { holderOf, isOffice } from './offices.ts';

const BEHIND_ARTICLE = pattern`(?<![\p{L}\p{M}])${ARTICLE}\s+$`;
const ARTICLE_FIRST = pattern`^${ARTICLE}\s`;
const PREPOSITIONS = capitalisable(
  [...LANGUAGES.flatMap(({ prepositions = [] }) => prepositions), 'of|del?|d[oa]s?|du|des|vo[nm]'].join('|'),
);
const IS_PREPOSITION = new RegExp(`^(?:${PREPOSITIONS})$`, 'u');
const BEHIND_PREPOSITION = pattern`(?<![\p{L}\p{M}])(?:${PREPOSITIONS})\s+$`;
/** In front of places and times, and hardly ever of people. */
const BEHIND_PLACE =
  /(?<![\p{L}\p{M}])(?:[Ii]n|[Oo]n|[Aa]t|[Aa]long|[Nn]ear|[Ee]n|[Aa]uf|[Ii]m|[Dd]ans|[Ee]m|[Нн]а|[Вв]|until|during|hasta|durante|bis|während|pendant)\s+$/u;
/** “Jane Doe, the mayor, …”, “Jane Doe, 81, …” */
const IN_APPOSITION = /^,\s(?:\p{Ll}|\d)/u;

interface Named {
  /** The whole name, if the text has it. */
  readonly name: string;
  readonly isPerson: boolean;
  /** Whether it is surely nobody's, as in “on Mill Lane”. */
  readonly isThing: boolean;
  /** Whether it may be, as in “the head of Mill Lane School”. */
  readonly isBelow: boolean;
}

/** What all of a text tells of the names in it. */
export interface Names {
  /** Of a surname, the whole name, if the text has it. */
  readonly fullName: (name: string) => string;
  /** Whom a part of the text names, if it names one person only, and the whole text tells that it is one. */
  readonly onlyPerson: (part: string) => string | null;
  /** Who alone has an office. */
  readonly holderOf: (office: string) => string | null;
}

export function namesOf(blocks: readonly Block[]): Names {
  const fullName = fullNamesIn(blocks);
  return {
    fullName,
    onlyPerson: onlyPersons(blocks, fullName),
    holderOf: (office) => (isOffice(office) ? holderOf(office, blocks) : null),
  };
}

function onlyPersons(blocks: readonly Block[], fullName: (name: string) => string): Names['onlyPerson'] {
  const tellers = tellersIn(blocks, fullName);
  const namesIn = (text: string): Named[] =>
    Array.from(text.matchAll(new RegExp(NAME, 'gu'))).flatMap(({ index, groups }) => {
      const written = groups?.['name'] ?? '';
      const before = text.slice(0, index);
      const short = nameIn(written, /[\p{Ll},]\s+$/u.test(before));
      if (short === null || IS_PREPOSITION.test(short)) return [];
      const name = fullName(short);
      const isTitled = TITLES.has((written.split(/[.\s]/)[0] ?? '').toLowerCase());
      const isThing = BEHIND_ARTICLE.test(before) || ARTICLE_FIRST.test(written) || BEHIND_PLACE.test(before);
      const isBelow = BEHIND_PREPOSITION.test(before);
      const isTold = isTitled || tellers.has(name);
      return [
        {
          name,
          isPerson: isTold || (!isThing && !isBelow && IN_APPOSITION.test(text.slice(index + written.length))),
          isThing: isThing && !isTold,
          isBelow,
        },
      ];
    });
  const all = blocks.flatMap(({ text }) => namesIn(text));
  const things = new Set(all.flatMap(({ name, isThing }) => (isThing ? [name] : [])));
  const persons = new Set(all.flatMap(({ name, isPerson }) => (isPerson && !things.has(name) ? [name] : [])));
  return (part) => {
    const meant = namesIn(part).filter(({ name, isBelow }) => persons.has(name) || !(isBelow || things.has(name)));
    const [only, another] = new Set(meant.map(({ name }) => name));
    return only?.includes(' ') && another === undefined && persons.has(only) ? only : null;
  };
}
