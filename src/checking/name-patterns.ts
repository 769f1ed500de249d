import { lazy } from '../text/index.ts';
import {
  ACCORDING,
  ACCORDING_BEHIND,
  ADVERB,
  ADVERBS,
  ARTICLE,
  ATTRIBUTING,
  AUXILIARY,
  BETWEEN_VERBS,
  CALLING,
  COPULA,
  DASH,
  FROM,
  HAN_ACCORDING,
  HAN_NAME,
  HAN_SAYING,
  HAN_SAYS,
  HAN_VERB,
  IDENTIFYING,
  IN_THE_VIEW_OF,
  JOINING,
  LOWER,
  NAME,
  NOT_FROM,
  OBJECT,
  OFFICE,
  ON_A_DAY,
  ONE_WORD,
  OTHER_WORD,
  PARTICIPLE,
  PRESENTING,
  PRONOUN,
  SAID,
  SAYING,
  SAYS,
  SOURCE,
  SPEAKER_LABEL,
  TELL,
  THAT,
  THAT_IS_WHAT,
  THAT_ITSELF,
  TO,
  TO_FIRST,
  VERB,
  VERB_LAST,
  WHEN_AND_WHERE,
  WHO,
} from './saying.ts';
import { CAPITALS, LETTERS, NUMBERS, no, SMALL, T, WORD_START } from './tagger.ts';

/**
 * Patterns of how names stand somewhere: what is found first counts, by the first pattern that finds it there; of it, the
 * first group that is there is the name.
 */
export interface Patterns {
  /** What all that they find has, if anything: it is looked for before they are made. */
  readonly sign?: RegExp;
  /** Of names with capitals. */
  readonly name: readonly Way[];
  /** Of some in small letters. */
  readonly lower: readonly Way[];
  /** Of some in Chinese characters. */
  readonly han: readonly Way[];
  /** Whether only a name that is known counts. */
  readonly mustBeKnown?: boolean;
  /** Whether all that is found has to be the name, in Chinese characters. */
  readonly isExact?: boolean;
  /** Whether other words in small letters may stand before the name. */
  readonly mayFollow?: boolean;
}

const { raw } = String;

/** A pattern of one way in which a name stands, made when it is first asked for. */
export type Way = () => RegExp;

/** Patterns of some ways in which a name stands, the group of each; an example of what it finds stands above it. */
export const anyWay = (...ways: string[]): Way[] => ways.map((way) => lazy(() => new RegExp(way, 'du')));

/** Before a quotation, or at the end of one. */
export const END = raw`\s*$`;
/** “ 2022”, “, in 2022”, “ on Friday”: when somebody says something, behind the name. */
const WHEN = raw`(?:,?\s+(?:${T}[${SMALL}]{1,2}\s+)?(?:\d{4}|['’]\d{2})(?![${LETTERS}${NUMBERS}])|${ON_A_DAY})`;
/** Behind a name that stands for itself. */
const STOP = raw`(?=(?:${WHEN})?\s*(?:[\n(,;@.（，。]|$))`;
/** “(c)”, “©”: before whom something is from. */
export const COPYRIGHT = raw`(?:©|[(]${T}[cCxX][)]|←|<-+|\|)\s*`;
/** “(CDU)”, “(2022)”: behind a name. */
const IN_PARENTHESES = raw`\s*[(（]${T}[${CAPITALS}${NUMBERS}][^()（）\n]{0,40}[)）]`;
/** The same, or “[angrily]”, “(in Moscow)”; not “(as I see him)”. */
const ASIDE = raw`\s*(?:[(（](?!${T}as\s|${ACCORDING})[^()（）\n]{1,40}[)）]|\[(?!${T}as\s|${ACCORDING})[^[\]\n]{1,40}\])`;
/** “, speaking in Moscow,”: between a name and its verb. */
export const BETWEEN = raw`(?:,[^,:“”"]{1,60},|\s+[–—]\s[^–—:“”"\n]{1,40}\s[–—]|${IN_PARENTHESES})?\s+`;
/** “, on Friday”, “, and I quote”: behind a name; not “, to you”. */
const BETWEEN_COMMAS = raw`(?:,\s+(?:${THAT_ITSELF}|${no('address', 'to')}${NOT_FROM}(?:\s+${OTHER_WORD}){1,4}))`;
/** “’s own words”: behind a name. */
export const OF_SOMEBODY = raw`(?<=['’]${T}s?)\s+${SAYING}`;
/** “ the decision”: of what somebody says something; not “ the headline”. */
const SAID_OF = raw`(?:\s+${no('saying')}${OTHER_WORD}){1,4}`;
const AS = raw`(?:${T}[Aa]s\s+)?`;

// The patterns are made when the first quotation is checked: to read them takes a tenth of a second.

/** At the end of the text before a quotation. A way that names nobody is for what would pass for a name. */
export const BEFORE = lazy(
  (): Patterns => ({
    mayFollow: true,
    name: anyWay(
      // According to Putin, | Como dijo Putin a la prensa el viernes,
      raw`${WORD_START}${ACCORDING}(${SOURCE})(?:\s+${TO}${OBJECT})?(?:${ON_A_DAY}|\s+${NOT_FROM}\s+${NAME})?\s*[:,]?${END}`,
      // Here is Putin: | That’s Putin:
      raw`${WORD_START}${PRESENTING}\s+(${NAME})\s*[:：]${END}`,
      // To Xi said Putin:
      raw`${WORD_START}(?:${TO_FIRST}|${NOT_FROM})\s+${NAME}\s+${ADVERBS}${VERB}\s+(${NAME})\s*[:,]?${END}`,
      // Putin, speaking in Moscow, said that
      raw`${WORD_START}(${NAME})${BETWEEN}${SAYS}${THAT}\s*[:：,]?${END}`,
      // Putin stood up and said that
      raw`(?<=(?:^|[.!?\n])\s*)(${NAME})(?:\s+${OTHER_WORD}){1,6}\s+${JOINING}\s+${SAYS}${THAT}\s*[:：,]?${END}`,
      // Putin said the parties
      raw`${WORD_START}(${NAME})${BETWEEN}${ADVERBS}${VERB}${THAT}\s+${ARTICLE}\s+${no('saying')}${T}[${SMALL}]+${END}`,
      // Putin’s own words: | Putin’s exact words were
      raw`${WORD_START}(${NAME})${OF_SOMEBODY}(?:\s+${COPULA})?\s*[:：,]?${END}`,
      // the exact quote from Putin is | quote from Putin:
      raw`${WORD_START}(?:${T}[${LETTERS}]{1,3}\s+)?${SAYING}\s+${FROM}\s+(${NAME})(?:\s+${COPULA})?\s*[:：]?${END}`,
      // it was Putin who said | Was it Putin who said
      raw`${WORD_START}${COPULA}(?:\s+${PRONOUN})?\s+(${NAME}),?\s+${WHO}\s+${SAYS}${THAT}\s*[:：,]?${END}`,
      // what Putin said was
      raw`${WORD_START}(${NAME})\s+${SAID}\s+${COPULA}\s*[:：,]?${END}`,
      // Wie Putin am Freitag vor Journalisten sagte:
      raw`${WORD_START}${ACCORDING}(${NAME})(?:\s+${OTHER_WORD}){1,6}\s+${VERB}\s*[:：,]${END}`,
      // Putin literally: | Putin, on Friday, in Moscow: | Putin, and I quote,
      raw`${WORD_START}(${NAME})(?:,?\s+${ADVERB}|${BETWEEN_COMMAS}{1,2})\s*[:：,]${END}`,
      // Putin said it was
      raw`${WORD_START}(${NAME})${BETWEEN}${ADVERBS}${VERB}${THAT}\s*,?${SAID_OF}\s+${COPULA}${END}`,
      // According to Putin the decision was | Laut Putin hat das Rathaus
      raw`${WORD_START}${ACCORDING}(${SOURCE})(?:${SAID_OF})?\s+${COPULA}(?:${SAID_OF})?${END}`,
      // Putin nannte es
      raw`${WORD_START}(${NAME})${BETWEEN}${ADVERBS}${CALLING}${OBJECT}${END}`,
      // Putin, president of Russia:
      raw`(?<=^|\n)\s*${no('address')}(${NAME}),\s+${OFFICE}\s*[:：]${END}`,
      // told Ukraine: | wrote to Xi: | он сказал Украине:
      raw`${WORD_START}(?:${TELL}(?:\s+${TO})?|${VERB}\s+${TO}|${PRONOUN}\s+${VERB})${OBJECT}${WHEN_AND_WHERE}\s*[:：,—–]${END}`,
      // wrote on Friday Putin: | сказал Путин журналистам в пятницу,
      raw`${WORD_START}${VERB}(?:${ON_A_DAY})?\s+(${NAME})(?:\s+${no('notFrom')}${T}[${SMALL}]+){0,2}${WHEN_AND_WHERE}\s*[:,]${END}`,
      // Hat Putin das wirklich gesagt: | Poutine a-t-il vraiment dit
      raw`${WORD_START}${AUXILIARY}\s+(${NAME})${BETWEEN_VERBS}\s+${PARTICIPLE}${THAT}\s*[:：,]?${END}`,
      raw`${WORD_START}(${NAME})\s+${AUXILIARY}${BETWEEN_VERBS}\s+${PARTICIPLE}${THAT}\s*[:：,]?${END}`,
      // Xi in Moscow: | on Ukraine:
      raw`${WORD_START}(?:(${NAME})\s+)?(?:${NOT_FROM}|${TO})\s+(?:${T}[${LETTERS}]+\s+){0,3}?${NAME}(?:${ASIDE})?\s*[:：—–]${END}`,
      // Xi zufolge
      raw`${WORD_START}(${NAME})\s+${ACCORDING_BEHIND}\s*[:,]?${END}`,
      // Para Xi,
      raw`${WORD_START}${IN_THE_VIEW_OF}\s+(${NAME})\s*,${END}`,
      // Putin: | Putin → | Brandl (CDU): | Putin [angrily]: | Putin in 2022:
      raw`${WORD_START}(${NAME})(?:${ASIDE}|${WHEN})?\s*(?:[:：—–→]|[-=]>)${END}`,
    ),
    lower: anyWay(
      // hat putin das wirklich gesagt: | poutine a-t-il vraiment dit
      raw`${WORD_START}${AUXILIARY}\s+(${ONE_WORD})${BETWEEN_VERBS}\s+${PARTICIPLE}${THAT}\s*[:,]?${END}`,
      raw`${WORD_START}(${ONE_WORD})\s+${AUXILIARY}${BETWEEN_VERBS}\s+${PARTICIPLE}${THAT}\s*[:,]?${END}`,
      // look what putin said:
      raw`${WORD_START}(${LOWER})\s+${SAYS}${THAT}\s*[:,]?${END}`,
      // putin’s words: | putin:
      raw`(?<=^|\n)\s*(${LOWER}?)(?:${OF_SOMEBODY}|${WHEN})?\s*:${END}`,
      // according to putin,
      raw`${WORD_START}${ACCORDING}(${LOWER})\s*[:,]?${END}`,
    ),
    han: anyWay(
      // 按照普京的说法，
      raw`(?:^|[\s，。；！？、：“”"（）()])${HAN_ACCORDING}?(${HAN_NAME}?)${HAN_SAYING}\s*[:：，,]?${END}`,
      // 据普京称， | 普京：
      raw`(?:^|[\s，。；！？、：“”"（）()])${HAN_ACCORDING}?(?:(${HAN_NAME}?)${HAN_SAYS}的?\s*[:：，,]?|(${HAN_NAME})\s*[:：—]+)${END}`,
    ),
  }),
);

/** At the beginning of the text behind a quotation. */
const behind = (name: string, source: string) =>
  anyWay(
    // — from Putin | (c) Putin
    raw`^[\s.,]*(?:${DASH}|${COPYRIGHT})(?:${FROM}\s+)?(${source})${STOP}`,
    // , said on Friday Putin
    raw`^[\s.,]*(?:${DASH})?${VERB}(?:${ON_A_DAY})?\s+(${name})`,
    // , as Putin said; not: , Putin said that
    raw`^[\s,]*(?:${DASH})?${AS}(${name})\s+${SAID}(?!\s*[:：]|\s+(?:${no('notFrom')}${PRONOUN}|${THAT_ITSELF}))`,
    // is a quote by Putin
    raw`^[\s.,]*(?:${DASH})?${ATTRIBUTING}\s+(${source})${STOP}`,
    // were Putin’s exact words
    raw`^[\s.,]*(?:${DASH})?${COPULA}\s+(${name})${OF_SOMEBODY}${STOP}`,
    // is what Putin said | , so sagte Putin
    raw`^[\s.,]*(?:${DASH})?${THAT_IS_WHAT}\s+(?:${VERB}\s+(${name})|(${name})\s+${SAID})`,
    // , Xi zufolge
    raw`^[\s,]*(?:${DASH})?(${name})\s+${ACCORDING_BEHIND}${STOP}`,
  );
export const BEHIND = lazy(
  (): Patterns => ({
    name: behind(NAME, SOURCE),
    lower: behind(LOWER, LOWER),
    // ——普京 | ，普京说
    han: anyWay(
      raw`^[\s。，,]*(?:${DASH}|${COPYRIGHT})(${HAN_NAME})${STOP}`,
      raw`^[\s。，,]*(${HAN_NAME}?)${HAN_VERB}`,
    ),
  }),
);

/** On the next line, or behind a comma, up to the end of its line: “Xi Jinping, 2022”. */
const LINE_END = raw`(?:[^\S\n]*[,(](?=[^\n]*\d)[^\n“”"«»]{1,40})?[.\s]*?(?:\n|$)`;
const below = (name: string) =>
  anyWay(
    // Putin, 2022 | Speaker: Putin
    raw`^[.,]?(?:[^\S\n]*\n\s*|\s*${SPEAKER_LABEL}\s*[:：]\s*){1,2}(${name})${LINE_END}`,
    // , Putin, 2022
    raw`^\s*,[^\S\n]*(${name})${LINE_END}`,
  );
export const BELOW = lazy(
  (): Patterns => ({
    mustBeKnown: true,
    sign: /[,\n:：]/,
    name: below(NAME),
    lower: below(LOWER),
    han: below(HAN_NAME),
  }),
);

/** Right behind a quotation that stands for itself, up to the end of the line: “Xi Jinping”, “Xi 2022”. */
export const BARE_BEHIND = lazy((): Patterns => {
  const bare = (name: string) => anyWay(raw`^[^\S\n]*(${name})(?:[^\S\n]+\d{4})?${LINE_END}`);
  return { mustBeKnown: true, name: bare(NAME), lower: bare(LOWER), han: bare(HAN_NAME) };
});

const CHATTER = `${T}(?:btw|fyi|lol|lmao|tho|though|bro)`;
/** In a sentence of its own behind a quotation: “That’s Xi.”, “that’s Xi btw” */
export const IDENTIFIED = lazy((): Patterns => {
  const identified = (name: string) =>
    anyWay(raw`^[\s.,]*(?:${DASH})?${IDENTIFYING}\s+(${name})(?:,?\s+${CHATTER})?[\s.!]*(?:\n|$)`);
  return { mustBeKnown: true, name: identified(NAME), lower: identified(LOWER), han: [] };
});

/** Alone on the line above. */
export const ABOVE = lazy((): Patterns => {
  const above = (name: string) =>
    anyWay(
      raw`(?:^|\n)[^\S\n]*(?:${SPEAKER_LABEL}\s*[:：]\s*)?(${name})(?:[^\S\n]*[,(][^\n“”"«»]{1,40})?[^\S\n]*\n\s*$`,
    );
  return { mustBeKnown: true, sign: /\n/, name: above(NAME), lower: above(LOWER), han: above(HAN_NAME) };
});

/** Where it is from, behind a quotation that perhaps has a speaker before it. */
const IN_BRACKETS = raw`(?:${T}[${LETTERS}]+\s*[:：]\s*|${ACCORDING}|(?:${FROM}|${ATTRIBUTING})\s+)?`;
export const SOURCE_BEHIND = lazy(
  (): Patterns => ({
    // (source: Putin, 2022) | [Putin] | , according to Putin
    name: anyWay(
      raw`^[\s.,]*[(（[]${IN_BRACKETS}(${SOURCE})(?:[\s,，]+[^()（）[\]\n]*)?[)）\]]`,
      raw`^[\s.,]*${ACCORDING}(${NAME})`,
    ),
    lower: anyWay(raw`^[\s.,]*\(${IN_BRACKETS}(${LOWER})(?:,[^()\n]*)?\)`, raw`^[\s.,]*${ACCORDING}(${LOWER})`),
    // （普京）
    han: anyWay(raw`^[\s。，,]*[(（](${HAN_NAME})[)）]`),
  }),
);

/** Before a quotation behind which the rest of the verb stands: „Hat Putin wirklich „…“ gesagt?“ */
export const AUXILIARY_BEFORE = lazy((): Patterns => {
  const split = (name: string) =>
    anyWay(
      raw`${WORD_START}${AUXILIARY}\s+(${name})${BETWEEN_VERBS}\s*[:,]?${END}`,
      raw`${WORD_START}(${name})\s+${AUXILIARY}${BETWEEN_VERBS}\s*[:,]?${END}`,
    );
  return { name: split(NAME), lower: split(ONE_WORD), han: [] };
});
export const PARTICIPLE_BEHIND = lazy(() => new RegExp(raw`^\s*,?\s*${PARTICIPLE}`, 'u'));

/** The same in languages that have the verb behind a quotation: Putin “…” dedi. */
export const BEFORE_VERB_LAST = lazy(
  (): Patterns => ({
    name: anyWay(raw`${WORD_START}(${NAME})(?<!['’]${T}[${SMALL}]{1,4})(?:\s+${T}[${SMALL}]{2,10}){0,2},?${END}`),
    lower: [],
    han: [],
  }),
);
export const IS_VERB_LAST = lazy(() => new RegExp(raw`^\s*,?\s*${VERB_LAST}`, 'u'));
