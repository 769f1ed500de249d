import { isStopWord, LANGUAGES, tokenize } from '../text/index.ts';
import { anyOf, capitalisable } from './alternatives.ts';
import { NEAR, SPACE, withoutReference, withoutReferenceBefore, withoutReferences } from './reference.ts';

/** Whether the documents, or tables of countries, know a name. */
export type Knows = (name: string) => boolean;

/** Capitalised words, also such as teleSUR; small words may stand between them. */
const PART = String.raw`(?:\p{Lu}|\p{Ll}+\p{Lu})[\p{L}\p{M}.’'-]*`;
const SMALL = `(?:${anyOf(({ insideNames }) => insideNames)})`;
const NAME = String.raw`${PART}(?:\s+(?:${SMALL}\s+){0,2}${PART}){0,4}`;
/** Words in small letters: a name only if it is known. */
const LOWER = String.raw`\p{Ll}[\p{L}\p{M}.’'-]*(?:\s+\p{Ll}[\p{L}\p{M}.’'-]*){0,2}`;
/** A name, or something such as “the joint statement”. */
const SOURCE = String.raw`${NAME}|[Tt]he(?:\s+\p{L}+){1,3}`;
const HAN_NAME = String.raw`[\p{Script=Han}·]{2,12}`;
const VERB = String.raw`(?:${anyOf(({ verbsOfSaying }) => verbsOfSaying)})(?!\p{L})`;
const HAN_VERB = `(?:${anyOf(({ verbsOfSaying }) => verbsOfSaying, 'Han')})`;
const THAT = String.raw`(?:\s+(?:${anyOf(({ that }) => that)}))?`;
const ACCORDING = String.raw`(?:${capitalisable(anyOf(({ accordingTo }) => accordingTo))})\s+`;
const HAN_ACCORDING = anyOf(({ accordingTo }) => accordingTo, 'Han');
const DASH = String.raw`(?:[—–―~]+|--?)\s*`;
/** Behind a name that stands for itself. */
const STOP = String.raw`(?=\s*(?:[\n(,;@.（，。]|$))`;
const CLAUSE = String.raw`(?:^|[\s，。；！？、：“”"（）()])`;

/** What stands at the end of the text before a quotation. */
const BEFORE = {
  name: new RegExp(
    String.raw`(?<!\p{L})(?:${ACCORDING}(${SOURCE})\s*[:,]?|(${NAME})(?:\s+${VERB}${THAT}\s*[:,]?|\s*[:：—–])|${VERB}\s+(${NAME})\s*[:,])\s*$`,
    'u',
  ),
  lower: new RegExp(
    String.raw`(?:(?<!\p{L})(${LOWER})\s+${VERB}${THAT}\s*[:,]?|(?<=^|\n)\s*(${LOWER})\s*:|(?<!\p{L})${ACCORDING}(${LOWER})\s*[:,]?)\s*$`,
    'u',
  ),
  han: new RegExp(
    String.raw`${CLAUSE}(?:${HAN_ACCORDING})?(?:(${HAN_NAME}?)(?:${HAN_VERB})\s*[:：，,]?|(${HAN_NAME})\s*[:：—]+)\s*$`,
    'u',
  ),
};

/** What stands at the beginning of the text behind a quotation. */
const AFTER = {
  name: new RegExp(
    String.raw`^[\s.,]*(?:${DASH}(${SOURCE})${STOP}|[(（](${SOURCE})(?:[\s,，]+[^()（）\n]*)?[)）]|(?:${DASH})?(?:${VERB}\s+(${NAME})|(${NAME})\s+${VERB})|${ACCORDING}(${NAME}))`,
    'u',
  ),
  lower: new RegExp(
    String.raw`^[\s.,]*(?:${DASH}(${LOWER})${STOP}|\((${LOWER})(?:,[^()\n]*)?\)|(?:${DASH})?(?:${VERB}\s+(${LOWER})|(${LOWER})\s+${VERB})|${ACCORDING}(${LOWER}))`,
    'u',
  ),
  han: new RegExp(
    String.raw`^[\s。，,]*(?:${DASH}(${HAN_NAME})${STOP}|[(（](${HAN_NAME})[)）]|(${HAN_NAME}?)(?:${HAN_VERB}))`,
    'u',
  ),
};

/** What a quotation without marks begins or ends with. */
const FIRST = {
  name: new RegExp(String.raw`^\s*(?:${ACCORDING}(${SOURCE})|(${NAME})(?:\s+${VERB})?)\s*[:：]\s*(?=\S)`, 'u'),
  lower: new RegExp(String.raw`^\s*(?:${ACCORDING}(${LOWER})|(${LOWER})(?:\s+${VERB})?)\s*:\s+(?=\S)`, 'u'),
  han: new RegExp(String.raw`^\s*(${HAN_NAME}?)(?:${HAN_VERB})?\s*[:：]\s*(?=\S)`, 'u'),
};
const ASIDE = String.raw`(?:\s*[(,@（][^\n“”"«»—–―]*)?\.?\s*$`;
const LAST = {
  name: new RegExp(
    String.raw`(?:(?:${SPACE}[—–―]|\s(?:--?|~))\s*(${SOURCE})${ASIDE}|${SPACE}[(（](${SOURCE})(?:[\s,，]+[^()（）\n]*)?[)）]\.?\s*$)`,
    'u',
  ),
  lower: new RegExp(String.raw`(?:${SPACE}[—–―]|\s(?:--?|~))\s*(${LOWER})${ASIDE}`, 'u'),
  han: new RegExp(String.raw`(?:${SPACE}[—–―]+\s*(${HAN_NAME})${ASIDE}|${SPACE}[(（](${HAN_NAME})[)）]\s*$)`, 'u'),
};

/** The same in the words of whoever tells of it: “According to Putin, …”, “…, said Putin”. */
const AS = String.raw`(?:${ACCORDING}|[Aa]s\s+)?`;
const TOLD_FIRST = {
  name: new RegExp(
    String.raw`^\s*(?:${ACCORDING}(${SOURCE})\s*[,:]|${AS}(${NAME})\s+${VERB}(?:${THAT}\s*,|${THAT}(?=\s)))\s*(?=\S)`,
    'u',
  ),
  lower: new RegExp(
    String.raw`^\s*(?:${ACCORDING}(${LOWER})\s*[,:]|${AS}(${LOWER})\s+${VERB}(?:${THAT}\s*,|${THAT}(?=\s)))\s*(?=\S)`,
    'u',
  ),
  han: new RegExp(String.raw`^\s*(?:${HAN_ACCORDING})?(${HAN_NAME}?)(?:${HAN_VERB})\s*[,，]\s*(?=\S)`, 'u'),
};
const TOLD_LAST = {
  name: new RegExp(
    String.raw`(?:,|${SPACE}${DASH})\s*(?:${ACCORDING}(${SOURCE})|${VERB}\s+(${NAME})|(${NAME})\s+${VERB})\s*[.!?]?\s*$`,
    'u',
  ),
  lower: new RegExp(
    String.raw`(?:,|${SPACE}${DASH})\s*(?:${ACCORDING}(${LOWER})|${VERB}\s+(${LOWER})|(${LOWER})\s+${VERB})\s*[.!?]?\s*$`,
    'u',
  ),
  han: new RegExp(String.raw`[,，]\s*(${HAN_NAME}?)(?:${HAN_VERB})[。.]?\s*$`, 'u'),
};

/** The name that stands right before a quotation. */
export function nameBefore(text: string, knows: Knows): string | undefined {
  const near = text.slice(-NEAR);
  return nameIn(BEFORE, near, knows)?.name;
}

/** The name that stands right behind a quotation. */
export function nameAfter(text: string, knows: Knows): string | undefined {
  const near = withoutReferenceBefore(text.slice(0, NEAR));
  return nameIn(AFTER, near, knows)?.name;
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
  return cut(text, knows, FIRST, LAST);
}

/** The same with the words that tell who says it. */
export function withoutTold(text: string, knows: Knows): Bare {
  return cut(text, knows, TOLD_FIRST, TOLD_LAST);
}

function cut(text: string, knows: Knows, before: typeof FIRST, behind: typeof LAST): Bare {
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

/**
 * The first name that patterns find: a capitalised or Chinese one, or one in small letters that is known.
 *
 * @param isWhole Whether all small letters that a pattern finds have to be the name, since others are the quotation's.
 */
function nameIn({ name, lower, han }: typeof BEFORE, text: string, knows: Knows, isWhole = false) {
  const find = (pattern: RegExp, choose: (found: string) => string | undefined) => {
    const match = pattern.exec(text);
    const found = match?.slice(1).find((group) => group !== undefined) ?? '';
    // Jr. keeps its full stop, which others have from their sentence.
    const chosen = choose(found.replace(/(?<=\p{L}{3})\.$/u, ''));
    return match && chosen !== undefined
      ? { name: chosen, start: match.index, end: match.index + match[0].length }
      : undefined;
  };
  return (
    find(name, (found) => (isName(found, knows) ? found : undefined)) ??
    find(han, (found) => knownPart([...found], '', knows) ?? (isHanName(found) ? found : undefined)) ??
    find(lower, (found) => {
      const words = found.split(/\s+/);
      return isWhole && !knows(found) ? undefined : knownPart(words, ' ', knows);
    })
  );
}

/** The longest beginning or end of some words that is a known name. */
function knownPart(words: readonly string[], space: string, knows: Knows): string | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const parts = [words.slice(0, length), words.slice(-length)].map((part) => part.join(space));
    const known = parts.find((part) => part.length > 1 && knows(part));
    if (known !== undefined) return known;
  }
  return undefined;
}

const NOBODY: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ nobody = [] }) => nobody));
const REFERENCE_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ referenceWords = [] }) => referenceWords));

function isName(words: string, knows: Knows): boolean {
  if (words === '' || REFERENCE_WORDS.has(words.split(/[\s.]/)[0]?.toLowerCase() ?? '')) return false;
  const isSmall = /^[Tt]he\s/.test(words) && !/\s\p{Lu}/u.test(words);
  if (isSmall) return knows(words);
  const isNamed = words
    .split(/\s+/)
    .some((word) => /^\p{Lu}{2,}$/u.test(word) || (!NOBODY.has(word.toLowerCase()) && !isStopWord(word.toLowerCase())));
  return isNamed || knows(words);
}

/** In characters: longer ones that nobody knows are likely to be more than a name. */
const LONGEST_HAN_NAME = 4;

function isHanName(name: string): boolean {
  const isWords = NOBODY.has(name) || tokenize(name).some(({ word }) => isStopWord(word));
  return name.length > 1 && name.length <= LONGEST_HAN_NAME && !isWords;
}
