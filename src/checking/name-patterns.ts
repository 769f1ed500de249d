import { lazy } from '../text/index.ts';
import { patternOf } from './saying.ts';

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
export const anyWay = (...ways: string[]): Way[] => ways.map((way) => lazy(() => patternOf(way, 'du')));

/** At the end of the text before a quotation. A way that names nobody is for what would pass for a name. */
export const BEFORE = lazy(
  (): Patterns => ({
    mayFollow: true,
    name: anyWay(
      // According to Putin, | Como dijo Putin a la prensa el viernes,
      raw`<START><ACCORDING>(<SOURCE>)(?:\s+<to><OBJECT>)?(?:<ON_A_DAY>|\s+<notFrom>\s+<NAME>)?\s*[:,]?<END>`,
      // Here is Putin: | That’s Putin:
      raw`<START><presenting>\s+(<NAME>)\s*[:：]<END>`,
      // To Xi said Putin:
      raw`<START>(?:<toFirst>|<notFrom>)\s+<NAME>\s+<ADVERBS><verb>\s+(<NAME>)\s*[:,]?<END>`,
      // Putin, speaking in Moscow, said that
      raw`<START>(<NAME>)<BETWEEN><SAYS><THAT>\s*[:：,]?<END>`,
      // Putin stood up and said that
      raw`(?<=(?:^|[.!?\n])\s*)(<NAME>)(?:\s+<OTHER_WORD>){1,6}\s+<and>\s+<SAYS><THAT>\s*[:：,]?<END>`,
      // Putin said the parties
      raw`<START>(<NAME>)<BETWEEN><ADVERBS><verb><THAT>\s+<article>\s+<!saying><T>[a-z]+<END>`,
      // Putin’s own words: | Putin’s exact words were
      raw`<START>(<NAME>)<OF_SOMEBODY>(?:\s+<copula>)?\s*[:：,]?<END>`,
      // the exact quote from Putin is | quote from Putin:
      raw`<START>(?:<T><L>{1,3}\s+)?<saying>\s+<from>\s+(<NAME>)(?:\s+<copula>)?\s*[:：]?<END>`,
      // it was Putin who said | Was it Putin who said
      raw`<START><copula>(?:\s+<pronoun>)?\s+(<NAME>),?\s+<relative>\s+<SAYS><THAT>\s*[:：,]?<END>`,
      // what Putin said was
      raw`<START>(<NAME>)\s+<SAID>\s+<copula>\s*[:：,]?<END>`,
      // Wie Putin am Freitag vor Journalisten sagte:
      raw`<START><ACCORDING>(<NAME>)(?:\s+<OTHER_WORD>){1,6}\s+<verb>\s*[:：,]<END>`,
      // Putin literally: | Putin, on Friday, in Moscow: | Putin, and I quote,
      raw`<START>(<NAME>)(?:,?\s+<ADVERB>|<BETWEEN_COMMAS>{1,2})\s*[:：,]<END>`,
      // Putin said it was
      raw`<START>(<NAME>)<BETWEEN><ADVERBS><verb><THAT>\s*,?<SAID_OF>\s+<copula><END>`,
      // According to Putin the decision was | Laut Putin hat das Rathaus
      raw`<START><ACCORDING>(<SOURCE>)<SAID_OF>?\s+<copula><SAID_OF>?<END>`,
      // Putin nannte es
      raw`<START>(<NAME>)<BETWEEN><ADVERBS><calling><OBJECT><END>`,
      // Putin, president of Russia:
      raw`(?<=^|\n)\s*<!address>(<NAME>),\s+<OFFICE>\s*[:：]<END>`,
      // told Ukraine: | wrote to Xi: | он сказал Украине:
      raw`<START>(?:<tell>(?:\s+<to>)?|<verb>\s+<to>|<pronoun>\s+<verb>)<OBJECT><WHEN_AND_WHERE>\s*[:：,—–]<END>`,
      // wrote on Friday Putin: | сказал Путин журналистам в пятницу,
      raw`<START><verb><ON_A_DAY>?\s+(<NAME>)(?:\s+<!notFrom><T>[a-z]+){0,2}<WHEN_AND_WHERE>\s*[:,]<END>`,
      // Hat Putin das wirklich gesagt: | Poutine a-t-il vraiment dit
      raw`<START><auxiliary>\s+(<NAME>)<BETWEEN_VERBS>\s+<participle><THAT>\s*[:：,]?<END>`,
      raw`<START>(<NAME>)\s+<auxiliary><BETWEEN_VERBS>\s+<participle><THAT>\s*[:：,]?<END>`,
      // Xi in Moscow: | on Ukraine:
      raw`<START>(?:(<NAME>)\s+)?(?:<notFrom>|<to>)\s+(?:<T><L>+\s+){0,3}?<NAME><ASIDE>?\s*[:：—–]<END>`,
      // to Ukraine, on Friday:
      raw`<START>(?:<notFrom>|<to>)\s+<NAME><BETWEEN_COMMAS>{1,2}\s*[:：]<END>`,
      // Xi zufolge
      raw`<START>(<NAME>)\s+<accordingBehind>\s*[:,]?<END>`,
      // Para Xi,
      raw`<START><inTheViewOf>\s+(<NAME>)\s*,<END>`,
      // Putin: | Putin → | Brandl (CDU): | Putin [angrily]: | Putin in 2022:
      raw`<START>(<NAME>)(?:<ASIDE>|<WHEN>)?\s*(?:[:：—–→]|[-=]>)<END>`,
    ),
    lower: anyWay(
      // hat putin das wirklich gesagt: | poutine a-t-il vraiment dit
      raw`<START><auxiliary>\s+(<ONE_WORD>)<BETWEEN_VERBS>\s+<participle><THAT>\s*[:,]?<END>`,
      raw`<START>(<ONE_WORD>)\s+<auxiliary><BETWEEN_VERBS>\s+<participle><THAT>\s*[:,]?<END>`,
      // look what putin said:
      raw`<START>(<LOWER>)\s+<SAYS><THAT>\s*[:,]?<END>`,
      // putin’s words: | putin:
      raw`(?<=^|\n)\s*(<FEW_LOWER>)(?:<OF_SOMEBODY>|<WHEN>)?\s*:<END>`,
      // according to putin,
      raw`<START><ACCORDING>(<LOWER>)\s*[:,]?<END>`,
    ),
    han: anyWay(
      // 按照普京的说法，
      raw`(?:^|[\s，。；！？、：“”"（）()])<HAN_ACCORDING>?(<HAN_SUBJECT>)<HAN_SAYING>\s*[:：，,]?<END>`,
      // 据普京称， | 普京：
      raw`(?:^|[\s，。；！？、：“”"（）()])<HAN_ACCORDING>?(?:(<HAN_SUBJECT>)<HAN_SAYS>的?\s*[:：，,]?|(<HAN_NAME>)\s*[:：—]+)<END>`,
    ),
  }),
);

/** At the beginning of the text behind a quotation. */
const behind = (name: string, source: string) =>
  anyWay(
    // — from Putin | (c) Putin
    raw`^[\s.,]*(?:<DASH>|<COPYRIGHT>)(?:<from>\s+)?(${source})<STOP>`,
    // , said on Friday Putin
    raw`^[\s.,]*<DASH>?<verb><ON_A_DAY>?\s+(${name})`,
    // , as Putin said; not: , Putin said that
    raw`^[\s,]*<DASH>?<AS>(${name})\s+<SAID>(?!\s*[:：]|\s+(?:<!notFrom><pronoun>|<that>))`,
    // is a quote by Putin
    raw`^[\s.,]*<DASH>?<attributing>\s+(${source})<STOP>`,
    // were Putin’s exact words
    raw`^[\s.,]*<DASH>?<copula>\s+(${name})<OF_SOMEBODY><STOP>`,
    // is what Putin said | , so sagte Putin
    raw`^[\s.,]*<DASH>?<thatIsWhat>\s+(?:<verb>\s+(${name})|(${name})\s+<SAID>)`,
    // , Xi zufolge
    raw`^[\s,]*<DASH>?(${name})\s+<accordingBehind><STOP>`,
  );
export const BEHIND = lazy(
  (): Patterns => ({
    name: behind('<NAME>', '<SOURCE>'),
    lower: behind('<LOWER>', '<LOWER>'),
    // ——普京 | ，普京说
    han: anyWay(raw`^[\s。，,]*(?:<DASH>|<COPYRIGHT>)(<HAN_NAME>)<STOP>`, raw`^[\s。，,]*(<HAN_SUBJECT>)<HAN_VERB>`),
  }),
);

/** On the next line, or behind a comma, up to the end of its line: “Xi Jinping, 2022”. */
const LINE_END = raw`(?:[^\S\n]*[,(](?=[^\n]*\d)[^\n“”"«»]{1,40})?[.\s]*?(?:\n|$)`;
const below = (name: string) =>
  anyWay(
    // Putin, 2022 | Speaker: Putin
    raw`^[.,]?(?:[^\S\n]*\n\s*|\s*<speakerLabel>\s*[:：]\s*){1,2}(${name})${LINE_END}`,
    // , Putin, 2022
    raw`^\s*,[^\S\n]*(${name})${LINE_END}`,
  );
export const BELOW = lazy(
  (): Patterns => ({
    mustBeKnown: true,
    sign: /[,\n:：]/,
    name: below('<NAME>'),
    lower: below('<LOWER>'),
    han: below('<HAN_NAME>'),
  }),
);

/** Right behind a quotation that stands for itself, up to the end of the line: “Xi Jinping”, “Xi 2022”. */
export const BARE_BEHIND = lazy((): Patterns => {
  const bare = (name: string) => anyWay(raw`^[^\S\n]*(${name})(?:[^\S\n]+\d{4})?${LINE_END}`);
  return { mustBeKnown: true, name: bare('<NAME>'), lower: bare('<LOWER>'), han: bare('<HAN_NAME>') };
});

const CHATTER = '<T>(?:btw|fyi|lol|lmao|tho|though|bro)';
/** In a sentence of its own behind a quotation: “That’s Xi.”, “that’s Xi btw” */
export const IDENTIFIED = lazy((): Patterns => {
  const identified = (name: string) =>
    anyWay(raw`^[\s.,]*<DASH>?<identifying>\s+(${name})(?:,?\s+${CHATTER})?[\s.!]*(?:\n|$)`);
  return { mustBeKnown: true, name: identified('<NAME>'), lower: identified('<LOWER>'), han: [] };
});

/** Alone on the line above. */
export const ABOVE = lazy((): Patterns => {
  const above = (name: string) =>
    anyWay(raw`(?:^|\n)[^\S\n]*(?:<speakerLabel>\s*[:：]\s*)?(${name})(?:[^\S\n]*[,(][^\n“”"«»]{1,40})?[^\S\n]*\n\s*$`);
  return { mustBeKnown: true, sign: /\n/, name: above('<NAME>'), lower: above('<LOWER>'), han: above('<HAN_NAME>') };
});

/** Where it is from, behind a quotation that perhaps has a speaker before it. */
const IN_BRACKETS = raw`(?:<T><L>+\s*[:：]\s*|<ACCORDING>|(?:<from>|<attributing>)\s+)?`;
export const SOURCE_BEHIND = lazy(
  (): Patterns => ({
    // (source: Putin, 2022) | [Putin] | , according to Putin
    name: anyWay(
      raw`^[\s.,]*[(（[]${IN_BRACKETS}(<SOURCE>)(?:[\s,，]+[^()（）[\]\n]*)?[)）\]]`,
      raw`^[\s.,]*<ACCORDING>(<NAME>)`,
    ),
    lower: anyWay(raw`^[\s.,]*\(${IN_BRACKETS}(<LOWER>)(?:,[^()\n]*)?\)`, raw`^[\s.,]*<ACCORDING>(<LOWER>)`),
    // （普京）
    han: anyWay(raw`^[\s。，,]*[(（](<HAN_NAME>)[)）]`),
  }),
);

/** Before a quotation behind which the rest of the verb stands: „Hat Putin wirklich „…“ gesagt?“ */
export const AUXILIARY_BEFORE = lazy((): Patterns => {
  const split = (name: string) =>
    anyWay(
      raw`<START><auxiliary>\s+(${name})<BETWEEN_VERBS>\s*[:,]?<END>`,
      raw`<START>(${name})\s+<auxiliary><BETWEEN_VERBS>\s*[:,]?<END>`,
    );
  return { name: split('<NAME>'), lower: split('<ONE_WORD>'), han: [] };
});
export const PARTICIPLE_BEHIND = lazy(() => patternOf(raw`^\s*,?\s*<participle>`));

/** The same in languages that have the verb behind a quotation: Putin “…” dedi. */
export const BEFORE_VERB_LAST = lazy(
  (): Patterns => ({
    name: anyWay(raw`<START>(<NAME>)(?<!['’]<T>[a-z]{1,4})(?:\s+<T>[a-z]{2,10}){0,2},?<END>`),
    lower: [],
    han: [],
  }),
);
export const IS_VERB_LAST = lazy(() => patternOf(raw`^\s*,?\s*<verbLast>`));
