import { lazy } from '../text/index.ts';
import { SPACE } from './reference.ts';
import {
  ACCORDING,
  DASH,
  FROM,
  HAN_ACCORDING,
  HAN_NAME,
  HAN_SAYS,
  HAN_VERB,
  LOWER,
  NAME,
  NOT_FROM,
  OBJECT,
  PRONOUN,
  SAID,
  SAYING,
  SAYS,
  SOURCE,
  TELL,
  THAT,
  TO,
  TOLD_THAT,
  VERB,
} from './saying.ts';

/** Patterns of how names stand somewhere; of what is found, the first group that is there is the name. */
export interface Patterns {
  /** Of names with capitals. */
  readonly name: RegExp;
  /** Of some in small letters. */
  readonly lower: RegExp;
  /** Of some in Chinese characters. */
  readonly han: RegExp;
  /** Whether other words in small letters may stand before the name. */
  readonly mayFollow?: boolean;
}

const { raw } = String;

/** A pattern of some ways in which a name stands, the group of each; an example of what it finds stands above it. */
const anyWay = (...ways: string[]) => new RegExp(ways.join('|'), 'u');

const WORD_START = raw`(?<![\p{L}\p{M}])`;
/** Before a quotation, or at the end of one. */
const END = raw`\s*$`;
const QUOTATION = raw`\s*(?=\S)`;
/** Behind a name that stands for itself. */
const STOP = raw`(?=\s*(?:[\n(,;@.（，。]|$))`;
/** “, speaking in Moscow,”: between a name and its verb. */
const BETWEEN = raw`(?:,[^,:“”"]{1,60},)?\s+`;
/** “’s own words”: behind a name. */
const OF_SOMEBODY = raw`(?<=['’]s?)\s+${SAYING}`;
const AS = raw`(?:[Aa]s\s+)?`;

// The patterns are made when the first quotation is checked: to read them takes a twentieth of a second.

/** At the end of the text before a quotation. A way that names nobody is for what would pass for a name. */
export const BEFORE = lazy(
  (): Patterns => ({
    mayFollow: true,
    name: anyWay(
      // According to Putin,
      raw`${WORD_START}${ACCORDING}(${SOURCE})\s*[:,]?${END}`,
      // Putin, speaking in Moscow, said that
      raw`${WORD_START}(${NAME})${BETWEEN}${SAYS}${THAT}\s*[:：,]?${END}`,
      // Putin’s own words:
      raw`${WORD_START}(${NAME})${OF_SOMEBODY}\s*[:：,]?${END}`,
      // told Ukraine: | wrote to Xi: | он сказал Украине:
      raw`${WORD_START}(?:${TELL}(?:\s+${TO})?|${VERB}\s+${TO}|${PRONOUN}\s+${VERB})${OBJECT}\s*[:：,—–]${END}`,
      // wrote Putin:
      raw`${WORD_START}${VERB}\s+(${NAME})\s*[:,]${END}`,
      // Xi in Moscow: | on Ukraine:
      raw`${WORD_START}(?:(${NAME})\s+)?(?:${NOT_FROM}|${TO})\s+(?:\p{L}+\s+){0,3}?${NAME}\s*[:：—–]${END}`,
      // Putin:
      raw`${WORD_START}(${NAME})\s*[:：—–]${END}`,
    ),
    lower: anyWay(
      // look what putin said:
      raw`${WORD_START}(${LOWER})\s+${SAYS}${THAT}\s*[:,]?${END}`,
      // putin’s words: | putin:
      raw`(?<=^|\n)\s*(${LOWER})(?:${OF_SOMEBODY})?\s*:${END}`,
      // according to putin,
      raw`(?<!\p{L})${ACCORDING}(${LOWER})\s*[:,]?${END}`,
    ),
    // 据普京称， | 普京：
    han: anyWay(
      raw`(?:^|[\s，。；！？、：“”"（）()])${HAN_ACCORDING}?(?:(${HAN_NAME}?)${HAN_SAYS}\s*[:：，,]?|(${HAN_NAME})\s*[:：—]+)${END}`,
    ),
  }),
);

/** At the beginning of the text behind a quotation. */
const behind = (name: string, source: string) =>
  anyWay(
    // — from Putin
    raw`^[\s.,]*${DASH}(?:${FROM}\s+)?(${source})${STOP}`,
    // , said Putin
    raw`^[\s.,]*(?:${DASH})?${VERB}\s+(${name})`,
    // , as Putin said
    raw`^[\s,]*(?:${DASH})?${AS}(${name})\s+${SAID}`,
  );
export const BEHIND = lazy(
  (): Patterns => ({
    name: behind(NAME, SOURCE),
    lower: behind(LOWER, LOWER),
    // ——普京 | ，普京说
    han: anyWay(raw`^[\s。，,]*${DASH}(${HAN_NAME})${STOP}`, raw`^[\s。，,]*(${HAN_NAME}?)${HAN_VERB}`),
  }),
);

/** Where it is from, behind a quotation that perhaps has a speaker before it. */
const IN_BRACKETS = raw`(?:\p{L}+\s*[:：]\s*|${ACCORDING}|${FROM}\s+)?`;
export const SOURCE_BEHIND = lazy(
  (): Patterns => ({
    // (source: Putin, 2022) | , according to Putin
    name: anyWay(
      raw`^[\s.,]*[(（]${IN_BRACKETS}(${SOURCE})(?:[\s,，]+[^()（）\n]*)?[)）]`,
      raw`^[\s.,]*${ACCORDING}(${NAME})`,
    ),
    lower: anyWay(raw`^[\s.,]*\(${IN_BRACKETS}(${LOWER})(?:,[^()\n]*)?\)`, raw`^[\s.,]*${ACCORDING}(${LOWER})`),
    // （普京）
    han: anyWay(raw`^[\s。，,]*[(（](${HAN_NAME})[)）]`),
  }),
);

/** What a quotation without marks begins with. */
export const NAME_FIRST = lazy(
  (): Patterns => ({
    // According to Putin: | Putin, speaking in Moscow, said: | Putin’s words: | Putin:
    name: anyWay(
      raw`^\s*${ACCORDING}(${SOURCE})\s*[:：]${QUOTATION}`,
      raw`^\s*(?!${NOT_FROM}\s)(${NAME})(?:${BETWEEN}${SAYS}|${OF_SOMEBODY})?\s*[:：]${QUOTATION}`,
    ),
    lower: anyWay(
      raw`^\s*${ACCORDING}(${LOWER})\s*:\s+(?=\S)`,
      raw`^\s*(${LOWER})(?:\s+${SAYS}|${OF_SOMEBODY})?\s*:\s+(?=\S)`,
    ),
    // 普京说：
    han: anyWay(raw`^\s*(${HAN_NAME}?)${HAN_SAYS}?\s*[:：]${QUOTATION}`),
  }),
);

/** What one ends with. */
const DASHED = raw`(?:${SPACE}[—–―]|\s(?:--?|~))\s*`;
/** “, 2022”: what may stand behind it. */
const DETAILS = raw`(?:\s*[(,@（][^\n“”"«»—–―]*)?\.?${END}`;
export const NAME_LAST = lazy(
  (): Patterns => ({
    // — Putin, 2022 | (Putin, 2022)
    name: anyWay(
      raw`${DASHED}(${SOURCE})${DETAILS}`,
      raw`${SPACE}[(（](${SOURCE})(?:[\s,，]+[^()（）\n]*)?[)）]\.?${END}`,
    ),
    lower: anyWay(raw`${DASHED}(${LOWER})${DETAILS}`),
    // ——普京 | （普京）
    han: anyWay(raw`${SPACE}[—–―]+\s*(${HAN_NAME})${DETAILS}`, raw`${SPACE}[(（](${HAN_NAME})[)）]${END}`),
  }),
);

/** The same in the words of whoever tells of it. */
const AS_TOLD = raw`(?:${ACCORDING}|[Aa]s\s+)?`;
const toldFirst = (name: string, source: string) =>
  anyWay(
    // According to Putin,
    raw`^\s*${ACCORDING}(${source})\s*[,:]${QUOTATION}`,
    // As Putin said, | Putin told reporters that
    raw`^\s*${AS_TOLD}(${name})\s+(?:${SAID}${THAT}\s*,|(?:${TOLD_THAT}|${VERB}${THAT})(?=\s))${QUOTATION}`,
  );
export const TOLD_FIRST = lazy(
  (): Patterns => ({
    name: toldFirst(NAME, SOURCE),
    lower: toldFirst(LOWER, LOWER),
    // 据普京称，
    han: anyWay(raw`^\s*${HAN_ACCORDING}?(${HAN_NAME}?)${HAN_VERB}\s*[,，]${QUOTATION}`),
  }),
);

// , according to Putin | — said Putin | , as Putin said
const toldLast = (name: string, source: string) =>
  anyWay(
    raw`(?:,|${SPACE}${DASH})\s*(?:${ACCORDING}(${source})|${VERB}\s+(${name})|${AS_TOLD}(${name})\s+${SAYS})\s*[.!?]?${END}`,
  );
export const TOLD_LAST = lazy(
  (): Patterns => ({
    name: toldLast(NAME, SOURCE),
    lower: toldLast(LOWER, LOWER),
    // ，普京说
    han: anyWay(raw`[,，]\s*(${HAN_NAME}?)${HAN_VERB}[。.]?${END}`),
  }),
);
