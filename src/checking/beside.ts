import { lazy } from '../text/index.ts';
import { type Knows, nameIn, type Patterns } from './named.ts';
import { NEAR, SPACE, withoutReference, withoutReferenceBefore, withoutReferences } from './reference.ts';
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

/** Behind a name that stands for itself. */
const STOP = String.raw`(?=\s*(?:[\n(,;@.（，。]|$))`;
const CLAUSE = String.raw`(?:^|[\s，。；！？、：“”"（）()])`;
/** Between a name and its verb: “Putin, speaking in Moscow, said”. */
const BETWEEN = String.raw`(?:,[^,:“”"]{1,60},)?\s+`;
const OF_SOMEBODY = String.raw`(?<=['’]s?)\s+(?:${SAYING})`;
/** Whom something is said to: “told Ukraine:”, “he said to Xi:”. */
const TOLD = String.raw`(?:(?:${TELL})(?:\s+(?:${TO}))?|${VERB}\s+(?:${TO})|(?:${PRONOUN})\s+${VERB})\s+${OBJECT}\s*[:：,—–]`;
/** What something is said about, or where: “on Ukraine:”, “Xi in Moscow:”. */
const ABOUT = String.raw`(?:(${NAME})\s+)?(?:${NOT_FROM}|${TO})\s+(?:\p{L}+\s+){0,3}?(?:${NAME})\s*[:：—–]`;

// The patterns are made when the first quotation is checked: to read them takes a twentieth of a second.

/** What stands at the end of the text before a quotation. A pattern that names nobody is for what would pass for a name. */
const BEFORE = lazy(
  (): Patterns => ({
    mayFollow: true,
    name: new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${ACCORDING}(${SOURCE})\s*[:,]?|(${NAME})${BETWEEN}${SAYS}${THAT}\s*[:：,]?|(${NAME})${OF_SOMEBODY}\s*[:：,]?|${TOLD}|${VERB}\s+(${NAME})\s*[:,]|${ABOUT}|(${NAME})\s*[:：—–])\s*$`,
      'u',
    ),
    lower: new RegExp(
      String.raw`(?:(?<![\p{L}\p{M}])(${LOWER})\s+${SAYS}${THAT}\s*[:,]?|(?<=^|\n)\s*(${LOWER})(?:${OF_SOMEBODY})?\s*:|(?<!\p{L})${ACCORDING}(${LOWER})\s*[:,]?)\s*$`,
      'u',
    ),
    han: new RegExp(
      String.raw`${CLAUSE}(?:${HAN_ACCORDING})?(?:(${HAN_NAME}?)${HAN_SAYS}\s*[:：，,]?|(${HAN_NAME})\s*[:：—]+)\s*$`,
      'u',
    ),
  }),
);

/** What stands at the beginning of the text behind a quotation. */
const AFTER = lazy(
  (): Patterns => ({
    name: new RegExp(
      String.raw`^(?:[\s.,]*${DASH}(?:(?:${FROM})\s+)?(${SOURCE})${STOP}|[\s.,]*(?:${DASH})?${VERB}\s+(${NAME})|[\s,]*(?:${DASH})?(?:[Aa]s\s+)?(${NAME})\s+${SAID})`,
      'u',
    ),
    lower: new RegExp(
      String.raw`^(?:[\s.,]*${DASH}(?:(?:${FROM})\s+)?(${LOWER})${STOP}|[\s.,]*(?:${DASH})?${VERB}\s+(${LOWER})|[\s,]*(?:${DASH})?(?:[Aa]s\s+)?(${LOWER})\s+${SAID})`,
      'u',
    ),
    han: new RegExp(String.raw`^[\s。，,]*(?:${DASH}(${HAN_NAME})${STOP}|(${HAN_NAME}?)(?:${HAN_VERB}))`, 'u'),
  }),
);

/** Where it is from, behind a quotation that perhaps has a speaker before it: “(Putin, 2022)”, “via teleSUR”. */
const IN_BRACKETS = String.raw`(?:\p{L}+\s*[:：]\s*|${ACCORDING}|(?:${FROM})\s+)?`;
const FROM_WHERE = lazy(
  (): Patterns => ({
    name: new RegExp(
      String.raw`^[\s.,]*(?:[(（]${IN_BRACKETS}(${SOURCE})(?:[\s,，]+[^()（）\n]*)?[)）]|${ACCORDING}(${NAME}))`,
      'u',
    ),
    lower: new RegExp(String.raw`^[\s.,]*(?:\(${IN_BRACKETS}(${LOWER})(?:,[^()\n]*)?\)|${ACCORDING}(${LOWER}))`, 'u'),
    han: new RegExp(String.raw`^[\s。，,]*[(（](${HAN_NAME})[)）]`, 'u'),
  }),
);

/** What a quotation without marks begins or ends with. */
const FIRST = lazy(
  (): Patterns => ({
    name: new RegExp(
      String.raw`^\s*(?:${ACCORDING}(${SOURCE})|(?!(?:${NOT_FROM})\s)(${NAME})(?:${BETWEEN}${SAYS}|${OF_SOMEBODY})?)\s*[:：]\s*(?=\S)`,
      'u',
    ),
    lower: new RegExp(
      String.raw`^\s*(?:${ACCORDING}(${LOWER})|(${LOWER})(?:\s+${SAYS}|${OF_SOMEBODY})?)\s*:\s+(?=\S)`,
      'u',
    ),
    han: new RegExp(String.raw`^\s*(${HAN_NAME}?)${HAN_SAYS}?\s*[:：]\s*(?=\S)`, 'u'),
  }),
);
const ASIDE = String.raw`(?:\s*[(,@（][^\n“”"«»—–―]*)?\.?\s*$`;
const LAST = lazy(
  (): Patterns => ({
    name: new RegExp(
      String.raw`(?:(?:${SPACE}[—–―]|\s(?:--?|~))\s*(${SOURCE})${ASIDE}|${SPACE}[(（](${SOURCE})(?:[\s,，]+[^()（）\n]*)?[)）]\.?\s*$)`,
      'u',
    ),
    lower: new RegExp(String.raw`(?:${SPACE}[—–―]|\s(?:--?|~))\s*(${LOWER})${ASIDE}`, 'u'),
    han: new RegExp(String.raw`(?:${SPACE}[—–―]+\s*(${HAN_NAME})${ASIDE}|${SPACE}[(（](${HAN_NAME})[)）]\s*$)`, 'u'),
  }),
);

/** The same in the words of whoever tells of it: “According to Putin, …”, “…, said Putin”. */
const AS = String.raw`(?:${ACCORDING}|[Aa]s\s+)?`;
const TOLD_FIRST = lazy(
  (): Patterns => ({
    name: new RegExp(
      String.raw`^\s*(?:${ACCORDING}(${SOURCE})\s*[,:]|${AS}(${NAME})\s+(?:${SAID}${THAT}\s*,|(?:${TOLD_THAT}|${VERB}${THAT})(?=\s)))\s*(?=\S)`,
      'u',
    ),
    lower: new RegExp(
      String.raw`^\s*(?:${ACCORDING}(${LOWER})\s*[,:]|${AS}(${LOWER})\s+(?:${SAID}${THAT}\s*,|(?:${TOLD_THAT}|${VERB}${THAT})(?=\s)))\s*(?=\S)`,
      'u',
    ),
    han: new RegExp(String.raw`^\s*(?:${HAN_ACCORDING})?(${HAN_NAME}?)(?:${HAN_VERB})\s*[,，]\s*(?=\S)`, 'u'),
  }),
);
const TOLD_LAST = lazy(
  (): Patterns => ({
    name: new RegExp(
      String.raw`(?:,|${SPACE}${DASH})\s*(?:${ACCORDING}(${SOURCE})|${VERB}\s+(${NAME})|${AS}(${NAME})\s+${SAYS})\s*[.!?]?\s*$`,
      'u',
    ),
    lower: new RegExp(
      String.raw`(?:,|${SPACE}${DASH})\s*(?:${ACCORDING}(${LOWER})|${VERB}\s+(${LOWER})|${AS}(${LOWER})\s+${SAYS})\s*[.!?]?\s*$`,
      'u',
    ),
    han: new RegExp(String.raw`[,，]\s*(${HAN_NAME}?)(?:${HAN_VERB})[。.]?\s*$`, 'u'),
  }),
);

/** The name that stands beside a quotation, between the texts before and behind it. */
export function nameBeside(before: string, behind: string, knows: Knows): string | undefined {
  const near = withoutReferenceBefore(behind.slice(0, NEAR));
  const found =
    nameIn(AFTER(), near, knows) ?? nameIn(BEFORE(), before.slice(-NEAR), knows) ?? nameIn(FROM_WHERE(), near, knows);
  return found?.name;
}

/** A quotation without marks, and what stood beside it. */
export interface Bare {
  /** Without the reference and the name that it ended or began with. */
  readonly quotation: string;
  readonly name: string | null;
  /** What was cut off with the name, but for references. */
  readonly beside: string;
}

/** Cuts the reference and the name off that a quotation without marks ends or begins with. */
export function withoutName(text: string, knows: Knows): Bare {
  return cut(text, knows, FIRST(), LAST());
}

/** The same with the words that tell who says it. */
export function withoutTold(text: string, knows: Knows): Bare {
  return cut(text, knows, TOLD_FIRST(), TOLD_LAST());
}

function cut(text: string, knows: Knows, before: Patterns, behind: Patterns): Bare {
  const quotation = withoutReference(text);
  const tail = Math.max(0, quotation.length - NEAR);
  const bare = (start: number, end: number, name: string): Bare => ({
    quotation: withoutReference(quotation.slice(start, end)),
    name,
    beside: withoutReferences(`${quotation.slice(0, start)} … ${quotation.slice(end)}`),
  });
  const last = nameIn(behind, quotation.slice(tail), knows, true);
  if (last) return bare(0, tail + last.start, last.name);
  const first = nameIn(before, quotation.slice(0, NEAR), knows, true);
  return first ? bare(first.end, quotation.length, first.name) : { quotation, name: null, beside: '' };
}
