import { lazy } from '../text/index.ts';
import { anyWay, type Patterns } from './name-patterns.ts';
import { SPACE } from './reference.ts';
import { patternOf } from './saying.ts';

const { raw } = String;

const QUOTATION = raw`\s*(?=\S)`;

/** What a quotation without marks begins with. */
export const NAME_FIRST = lazy(
  (): Patterns => ({
    sign: /[:：]/,
    // According to Putin: | Here’s Putin: | Putin’s words: | Putin: | Putin, speaking in Moscow, said:
    name: anyWay(
      raw`^\s*(?:<ACCORDING>|<presenting>\s+)(<SOURCE>)\s*[:：]${QUOTATION}`,
      raw`^\s*<!notFrom>(<NAME>)<OF_SOMEBODY>?\s*[:：]${QUOTATION}`,
      raw`^\s*<!notFrom>(<NAME>)<BETWEEN><SAYS>\s*[:：]${QUOTATION}`,
    ),
    lower: anyWay(
      raw`^\s*<ACCORDING>(<LOWER>)\s*:\s+(?=\S)`,
      raw`^\s*(<LOWER>)<OF_SOMEBODY>?\s*:\s+(?=\S)`,
      raw`^\s*(<LOWER>)\s+<SAYS>\s*:\s+(?=\S)`,
    ),
    // 普京说：
    han: anyWay(raw`^\s*(<HAN_SUBJECT>)<HAN_SAYS>?\s*[:：]${QUOTATION}`),
  }),
);

/** What one ends with. */
const DASHED = raw`(?:${SPACE}[—–―]|\s(?:--?|~))\s*`;
/** “, 2022”: what may stand behind it. */
const DETAILS = raw`(?:\s*[(,@（][^\n“”"«»—–―]*)?\.?<END>`;
export const NAME_LAST = lazy(
  (): Patterns => ({
    sign: /[—–―~(（©←|-]/,
    // — Putin, 2022 | (c) Putin | (Putin, 2022)
    name: anyWay(
      raw`${DASHED}(<SOURCE>)${DETAILS}`,
      raw`${SPACE}<COPYRIGHT>(<NAME>)${DETAILS}`,
      raw`${SPACE}[(（](<SOURCE>)(?:[\s,，]+[^()（）\n]*)?[)）]\.?<END>`,
    ),
    lower: anyWay(raw`${DASHED}(<LOWER>)${DETAILS}`),
    // ——普京 | （普京）
    han: anyWay(raw`${SPACE}[—–―]+\s*(<HAN_NAME>)${DETAILS}`, raw`${SPACE}[(（](<HAN_NAME>)[)）]<END>`),
  }),
);

/** Anywhere in a text: “says that”. */
export const SAYS_WITHIN = lazy(() => patternOf(raw`<START><verb><THAT>\s+`, 'gu'));

/** All of a text: “He said that”. */
export const PRONOUN_SAYS = lazy(() => patternOf(raw`^\s*<pronoun>\s+<verb><THAT>\s*$`));
/** Right before what is said: “that”. */
export const THAT_BEFORE = lazy(() => patternOf(raw`(?<=\s)<that>\s+$`, 'du'));

/** The same in the words of whoever tells of it. */
const AS_TOLD = raw`(?:<ACCORDING>|<T>[Aa]s\s+)?`;
const toldFirst = (name: string, source: string) =>
  anyWay(
    // According to Putin,
    raw`^\s*<ACCORDING>(${source})\s*[,:]${QUOTATION}`,
    // As Putin said, | Putin told reporters that
    raw`^\s*${AS_TOLD}(${name})\s+(?:<SAID><THAT>\s*,|(?:<TOLD_THAT>|<verb><THAT>)(?=\s))${QUOTATION}`,
  );
export const TOLD_FIRST = lazy(
  (): Patterns => ({
    name: toldFirst('<NAME>', '<SOURCE>'),
    lower: toldFirst('<LOWER>', '<LOWER>'),
    // 据普京称，
    han: anyWay(raw`^\s*<HAN_ACCORDING>?(<HAN_SUBJECT>)<HAN_VERB>\s*[,，]${QUOTATION}`),
  }),
);

const PAUSE = raw`(?:,|${SPACE}<DASH>)\s*`;
const FULL_STOP = raw`\s*[.!?]?<END>`;
const toldLast = (name: string, source: string) =>
  anyWay(
    // , according to Putin
    raw`${PAUSE}<ACCORDING>(${source})${FULL_STOP}`,
    // — said Putin | , as Putin said
    raw`${PAUSE}(?:<verb>\s+(${name})|${AS_TOLD}(${name})\s+<SAYS>)${FULL_STOP}`,
  );
export const TOLD_LAST = lazy(
  (): Patterns => ({
    sign: /[,，—–―~-]/,
    name: toldLast('<NAME>', '<SOURCE>'),
    lower: toldLast('<LOWER>', '<LOWER>'),
    // ，普京说
    han: anyWay(raw`[,，]\s*(<HAN_SUBJECT>)<HAN_VERB>[。.]?<END>`),
  }),
);
