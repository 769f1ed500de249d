import { lazy } from '../../text/index.ts';
import { patternOf } from '../language/saying.ts';
import { SPACE } from './reference.ts';

/**
 * Patterns of how names stand somewhere: what is found first counts, by the first pattern that finds it there; of it, the
 * first group that is there is the name.
 */
export interface Patterns {
  /** What all that they find has, if anything: it is looked for first. */
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

/** A pattern of one way in which a name stands, made when it is first asked for. */
export type Way = () => RegExp;

/** Patterns as they are written (`patternOf`); an example of what each finds stands above it. */
type Written = Omit<Patterns, 'name' | 'lower' | 'han'> & {
  readonly [each in 'name' | 'lower' | 'han']?: readonly string[];
} & {
  /** Of names in capitals and in small letters, which `<WHO>` stands for; `<SOURCE>` is such a name, too. */
  readonly any?: readonly string[];
};

export const waysOf = (written: readonly string[]): Way[] => written.map((way) => lazy(() => patternOf(way, 'du')));

function patterns({ any = [], name = [], lower = [], han = [], ...rest }: Written): Patterns {
  const capitalised = any.map((way) => way.replaceAll('<WHO>', '<NAME>'));
  const small = any.map((way) => way.replaceAll(/<(?:WHO|SOURCE)>/g, '<LOWER>'));
  return { ...rest, name: waysOf([...capitalised, ...name]), lower: waysOf([...small, ...lower]), han: waysOf(han) };
}

const { raw } = String;

/** At the end of the text before a quotation. A way that names nobody is for what would pass for a name. */
export const BEFORE = patterns({
  mayFollow: true,
  name: [
    // According to Putin, | Como dijo Putin a la prensa el viernes,
    raw`<START><ACCORDING>(<SOURCE>)(?:\s+<to><OBJECT>)?(?:<ON_A_DAY>|\s+<notFrom>\s+<NAME>)?\s*[:,]?<END>`,
    // Here is Putin: | That’s Putin:
    raw`<START><presenting>\s+(<NAME>)\s*[:：]<END>`,
    // To Xi said Putin:
    raw`<START>(?:<toFirst>|<notFrom>)\s+<NAME>\s+<ADVERBS><verb>\s+(<NAME>)\s*[:,]?<END>`,
    // Putin, speaking in Moscow, said that
    raw`<START>(<NAME>)<BETWEEN><SAYS><THAT>\s*[:：,]?<END>`,
    // Putin stood up, smiled and said that
    raw`(?<=(?:^|[.!?\n])\s*)(<NAME>)(?:,?\s+<OTHER_WORD>){1,7},?\s+<and>\s+<SAYS><THAT>\s*[:：,]?<END>`,
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
    // Putin, Moscow, 4 Feb 2022:
    raw`<START>(<NAME>)(?:,\s+<NAME>)?,\s+(?:<ANY_WORD>\s+){0,2}\d{4}\s*[:：]<END>`,
    // Putin said it was
    raw`<START>(<NAME>)<BETWEEN><ADVERBS><verb><THAT>\s*,?<SAID_OF>\s+<copula><END>`,
    // According to Putin the decision was | Laut Putin hat das Rathaus
    raw`<START><ACCORDING>(<SOURCE>)<SAID_OF>?\s+<copula><SAID_OF>?<END>`,
    // Putin nannte es
    raw`<START>(<NAME>)<BETWEEN><ADVERBS><calling><OBJECT><END>`,
    // Putin, president of Russia:
    raw`(?<=(?:^|\n|<and>)\s*)<!address>(<NAME>),\s+<OFFICE>\s*[:：]<END>`,
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
  ],
  lower: [
    // hat putin das wirklich gesagt: | poutine a-t-il vraiment dit
    raw`<START><auxiliary>\s+(<ONE_WORD>)<BETWEEN_VERBS>\s+<participle><THAT>\s*[:,]?<END>`,
    raw`<START>(<ONE_WORD>)\s+<auxiliary><BETWEEN_VERBS>\s+<participle><THAT>\s*[:,]?<END>`,
    // look what putin said:
    raw`<START>(<LOWER>)\s+<SAYS><THAT>\s*[:,]?<END>`,
    // putin’s words: | putin:
    raw`(?<=^|\n)\s*(<FEW_LOWER>)(?:<OF_SOMEBODY>|<WHEN>)?\s*:<END>`,
    // according to putin,
    raw`<START><ACCORDING>(<LOWER>)\s*[:,]?<END>`,
  ],
  han: [
    // 按照普京的说法，
    raw`(?:^|[\s，。；！？、：“”"（）()])<HAN_ACCORDING>?(<HAN_SUBJECT>)<HAN_SAYING>\s*[:：，,]?<END>`,
    // 据普京称， | 普京：
    raw`(?:^|[\s，。；！？、：“”"（）()])<HAN_ACCORDING>?(?:(<HAN_SUBJECT>)<HAN_SAYS>的?\s*[:：，,]?|(<HAN_NAME>)\s*[:：—]+)<END>`,
  ],
});

/** At the beginning of the text behind a quotation. */
export const BEHIND = patterns({
  any: [
    // — from Putin | — von der Heide | (c) Putin
    raw`^[\s.,]*(?:<DASH>|<COPYRIGHT>)(?:(?:<from>|<insideName>)\s+){0,3}(<SOURCE>)<STOP>`,
    // , said on Friday Putin
    raw`^[\s.,]*<DASH>?<verb><ON_A_DAY>?\s+(<WHO>)`,
    // , as Putin said; not: , Putin said that
    raw`^[\s,]*<DASH>?<AS>(<WHO>)\s+<SAID>(?!\s*[:：]|\s+(?:<!notFrom><pronoun>|<that>))`,
    // is a quote by Putin
    raw`^[\s.,]*<DASH>?<attributing>\s+(<SOURCE>)<STOP>`,
    // were Putin’s exact words
    raw`^[\s.,]*<DASH>?<copula>\s+(<WHO>)<OF_SOMEBODY><STOP>`,
    // is what Putin said | , so sagte Putin
    raw`^[\s.,]*<DASH>?<thatIsWhat>\s+(?:<verb>\s+(<WHO>)|(<WHO>)\s+<SAID>)`,
    // , Xi zufolge
    raw`^[\s,]*<DASH>?(<WHO>)\s+<accordingBehind><STOP>`,
  ],
  // ——普京 | ，普京说
  han: [raw`^[\s。，,]*(?:<DASH>|<COPYRIGHT>)(<HAN_NAME>)<STOP>`, raw`^[\s。，,]*(<HAN_SUBJECT>)<HAN_VERB>`],
});

/** On the next line, or behind a comma, up to the end of its line: “Xi Jinping, 2022”. */
const LINE_END = raw`(?:[^\S\n]*[,(](?=[^\n]*\d)[^\n“”"«»]{1,40})?[.\s]*?(?:\n|$)`;
// Putin, 2022 | Speaker: Putin
const BELOW_IT = raw`^[.,]?(?:[^\S\n]*\n\s*|\s*<speakerLabel>\s*[:：]\s*){1,2}(<WHO>)${LINE_END}`;
// , Putin, 2022
const BEHIND_COMMA = raw`^\s*,[^\S\n]*(<WHO>)${LINE_END}`;
const inHan = (way: string) => way.replace('<WHO>', '<HAN_NAME>');
export const BELOW = patterns({
  ...{ mustBeKnown: true, sign: /[,\n:：]/ },
  any: [BELOW_IT, BEHIND_COMMA],
  han: [BELOW_IT, BEHIND_COMMA].map(inHan),
});

/** What asks who said a quotation, before or behind it; and the answer: Who said “…”? Putin! */
export const ASKS_WHO = lazy(() => patternOf(raw`<START><who>\s+(?:<SAID>|<auxiliary>)`));
export const ANSWER = patterns({
  ...{ mustBeKnown: true, sign: /[?？]/ },
  any: [raw`^[\s.]*[^.!?？\n]{0,40}[?？][\s¡]*(<WHO>)\s*[.!]?\s*(?:\n|$)`],
});

/** Right behind a quotation that stands for itself, up to the end of the line: “Xi Jinping”, “Xi 2022”. */
const BARE = raw`^[^\S\n]*(<WHO>)(?:[^\S\n]+\d{4})?${LINE_END}`;
export const BARE_BEHIND = patterns({ mustBeKnown: true, any: [BARE], han: [inHan(BARE)] });

/** In a sentence of its own behind a quotation: “That’s Xi.”, “that’s Xi btw” */
export const IDENTIFIED = patterns({
  mustBeKnown: true,
  any: [raw`^[\s.,]*<DASH>?<identifying>\s+(<WHO>)(?:,?\s+<T>(?:btw|fyi|lol|lmao|tho|though|bro))?[\s.!]*(?:\n|$)`],
});

/** Alone on the line above. */
const ON_LINE_ABOVE = raw`(?:^|\n)[^\S\n]*(?:<speakerLabel>\s*[:：]\s*)?(<WHO>)(?:[^\S\n]*[,(][^\n“”"«»]{1,40})?[^\S\n]*\n\s*$`;
export const ABOVE = patterns({ mustBeKnown: true, sign: /\n/, any: [ON_LINE_ABOVE], han: [inHan(ON_LINE_ABOVE)] });

/** Where it is from, behind a quotation that perhaps has a speaker before it. */
const IN_BRACKETS = raw`(?:<T><L>+\s*[:：]\s*|<ACCORDING>|(?:<from>|<attributing>)\s+)?`;
export const SOURCE_BEHIND = patterns({
  // , according to Putin
  any: [raw`^[\s.,]*<ACCORDING>(<WHO>)`],
  // (source: Putin, 2022) | [Putin]
  name: [raw`^[\s.,]*[(（[]${IN_BRACKETS}(<SOURCE>)(?:[\s,，]+[^()（）[\]\n]*)?[)）\]]`],
  lower: [raw`^[\s.,]*\(${IN_BRACKETS}(<LOWER>)(?:,[^()\n]*)?\)`],
  // （普京）
  han: [raw`^[\s。，,]*[(（](<HAN_NAME>)[)）]`],
});

/** Before a quotation behind which the rest of the verb stands: „Hat Putin wirklich „…“ gesagt?“ */
export const AUXILIARY_BEFORE = patterns({
  name: [
    raw`<START><auxiliary>\s+(<NAME>)<BETWEEN_VERBS>\s*[:,]?<END>`,
    raw`<START>(<NAME>)\s+<auxiliary><BETWEEN_VERBS>\s*[:,]?<END>`,
  ],
  lower: [
    raw`<START><auxiliary>\s+(<ONE_WORD>)<BETWEEN_VERBS>\s*[:,]?<END>`,
    raw`<START>(<ONE_WORD>)\s+<auxiliary><BETWEEN_VERBS>\s*[:,]?<END>`,
  ],
});
export const PARTICIPLE_BEHIND = lazy(() => patternOf(raw`^\s*,?\s*<participle>`));

/** The same in languages that have the verb behind a quotation: Putin “…” dedi. */
export const BEFORE_VERB_LAST = patterns({
  name: [raw`<START>(<NAME>)(?<!['’]<T>[a-z]{1,4})(?:\s+<T>[a-z]{2,10}){0,2},?<END>`],
});
export const IS_VERB_LAST = lazy(() => patternOf(raw`^\s*,?\s*<verbLast>`));

/** Also behind what somebody is of: ロシアの. */
const HAN_START = raw`(?:^|[\s、。，,の])`;
const ONLY_UNSPACED = { mustBeKnown: true, isExact: true };
/** In Japanese and Korean, the verb stands behind a quotation, too. */
export const TOPIC_BEFORE = patterns({
  ...ONLY_UNSPACED,
  // プーチン大統領は4日、
  han: [raw`${HAN_START}<WITH_OR_WITHOUT><TOPIC>[、,]?<UNSPACED_ASIDE><END>`],
});
/** と述べた | 라고 말했다 */
export const SAYS_BEHIND = lazy(() => patternOf(raw`^\s*<QUOTED_SAYS>`));
/** Both on one side of it. */
export const UNSPACED_BEHIND = patterns({
  ...ONLY_UNSPACED,
  han: [
    // と習近平は述べた
    raw`^\s*<QUOTED>\s?<WITH_OR_WITHOUT><TOPIC>\s?<VERB_BEHIND>`,
    // （プーチン大統領） | （プーチン） | - 푸틴 대통령
    raw`^[\s。.]*[(（]<WITH_HONORIFIC>[)）]`,
    raw`^[\s。.]*[(（](?=[\p{Script=Katakana}\p{Script=Hangul}])<WITH_OR_WITHOUT>[)）]`,
    raw`^[\s。.]*<DASH><WITH_HONORIFIC>\s*(?:[\n(（,、。]|$)`,
  ],
});
export const UNSPACED_BEFORE = patterns({
  ...ONLY_UNSPACED,
  han: [
    // 普京によると
    raw`${HAN_START}<WITH_OR_WITHOUT><UNSPACED_ACCORDING>[、,:：]?<END>`,
    // プーチン大統領：
    raw`${HAN_START}<WITH_HONORIFIC>\s*[:：]<END>`,
    // 田中さん「…」
    raw`(?:^|\n)<WITH_HONORIFIC><END>`,
  ],
});

/** What a quotation without marks begins with. */
const QUOTATION = raw`\s*(?=\S)`;
export const NAME_FIRST = patterns({
  sign: /[:：]/,
  // According to Putin: | Here’s Putin: | Putin’s words: | Putin: | Putin, speaking in Moscow, said:
  name: [
    raw`^\s*(?:<ACCORDING>|<presenting>\s+)(<SOURCE>)\s*[:：]${QUOTATION}`,
    raw`^\s*<!notFrom>(<NAME>)<OF_SOMEBODY>?\s*[:：]${QUOTATION}`,
    raw`^\s*<!notFrom>(<NAME>)<BETWEEN><SAYS>\s*[:：]${QUOTATION}`,
  ],
  lower: [
    raw`^\s*<ACCORDING>(<LOWER>)\s*:\s+(?=\S)`,
    raw`^\s*(<LOWER>)\s+<SAYS>\s*:\s+(?=\S)`,
    raw`^\s*(<LOWER>)<OF_SOMEBODY>?\s*:\s+(?=\S)`,
  ],
  // 普京说：
  han: [raw`^\s*(<HAN_SUBJECT>)<HAN_SAYS>?\s*[:：]${QUOTATION}`],
});

/** What one ends with. */
const DASHED = raw`(?:${SPACE}[—–―]|\s(?:--?|~))\s*`;
/** “, 2022”: what may stand behind it. */
const DETAILS = raw`(?:\s*[(,@（][^\n“”"«»—–―]*)?\.?<END>`;
export const NAME_LAST = patterns({
  sign: /[—–―~(（©←|-]/,
  // — Putin, 2022
  any: [raw`${DASHED}(<SOURCE>)${DETAILS}`],
  // (c) Putin | (Putin, 2022)
  name: [
    raw`${SPACE}<COPYRIGHT>(<NAME>)${DETAILS}`,
    raw`${SPACE}[(（](<SOURCE>)(?:[\s,，]+[^()（）\n]*)?[)）]\.?<END>`,
  ],
  // ——普京 | （普京）
  han: [raw`${SPACE}[—–―]+\s*(<HAN_NAME>)${DETAILS}`, raw`${SPACE}[(（](<HAN_NAME>)[)）]<END>`],
});
