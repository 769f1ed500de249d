import { STOP_WORDS } from './stop-words.ts';

/** A quotation as somebody pasted it, with the name that stands beside it. */
export interface Pasted {
  readonly quotation: string;
  /** Whom it is said to be from; null if nobody is named. */
  readonly claimed: string | null;
}

/** At most so many quotations of a message are looked at. */
const MOST = 10;

/** Capitalised words, also such as teleSUR. */
const PART = String.raw`(?:\p{Lu}|\p{Ll}+\p{Lu})[\p{L}.’'-]*`;
const NAME = String.raw`${PART}(?:\s+(?:and\s+)?${PART}){0,4}`;
/** A name, or something such as “the joint statement”. */
const SOURCE = String.raw`${NAME}|[Tt]he(?:\s+\p{L}+){1,3}`;
const VERB = String.raw`(?:once\s+)?(?:said|says|wrote|writes|claimed|claims|stated|states|declared|tweeted|posted)`;
const NAME_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]ccording\s+to\s+(${SOURCE})\s*[:,]?|(${NAME})(?:\s+${VERB}(?:\s+that)?\s*[:,]?|\s*[:—–]))\s*$`,
  'u',
);
const NAME_FIRST = new RegExp(String.raw`^\s*(${NAME})(?:\s+${VERB})?\s*:\s+(?=\S)`, 'u');
const NAME_AFTER = new RegExp(
  String.raw`^[\s.,]*(?:(?:[—–―]|--?)\s*(${SOURCE})(?=\s*(?:[\n(,@.]|$))|\((${NAME})\)|${VERB}\s+(${NAME})|(${NAME})\s+${VERB})`,
  'u',
);
const NAME_LAST = new RegExp(String.raw`(?:\s*[—–―]|\s--?)\s*(${SOURCE})(?:\s*[(,@][^\n“”"«»—–―]*)?\.?\s*$`, 'u');
/** A name stands within so many characters of its quotation. */
const NEAR = 120;

const QUOTED = /“[^“”]+”|„[^“”„]+[“”]|«[^«»]+»|(?<![\p{L}\p{N}])"[^"]+"(?![\p{L}\p{N}])|(?:^> ?.*(?:\n|$))+/gmu;

/** The quotations of a message with the names beside them; the message itself if it holds none. */
export function quotationsIn(message: string): Pasted[] {
  const plain = message.replace(/\*\*|__|~~|\|\|/g, '');
  const found = [...plain.matchAll(QUOTED)].filter(([quoted]) => /[\p{L}\p{N}]/u.test(quoted)).slice(0, MOST);
  if (found.length === 0) return [wholeMessage(plain)];
  return found.map(({ 0: quoted, index }) => {
    const end = index + quoted.length;
    const before = nameIn(NAME_BEFORE.exec(plain.slice(Math.max(0, index - NEAR), index)));
    const after = nameIn(NAME_AFTER.exec(plain.slice(end, end + NEAR)));
    return { quotation: quoted, claimed: after ?? before ?? null };
  });
}

/** A message that is a quotation without marks, with the name that it begins or ends with. */
export function wholeMessage(message: string): Pasted {
  const tail = Math.max(0, message.length - NEAR);
  const last = NAME_LAST.exec(message.slice(tail));
  if (last?.[1] !== undefined && isName(last[1]))
    return { quotation: message.slice(0, tail + last.index), claimed: last[1] };
  const first = NAME_FIRST.exec(message.slice(0, NEAR));
  if (first?.[1] !== undefined && isName(first[1]))
    return { quotation: message.slice(first[0].length), claimed: first[1] };
  return { quotation: message, claimed: null };
}

/** The one group that took part in a match, if it names somebody. */
function nameIn(match: RegExpExecArray | null): string | undefined {
  const name = match?.slice(1).find((group) => group !== undefined);
  return name !== undefined && isName(name) ? name : undefined;
}

/** Words that stand, capitalised, where a name might, and name nobody. */
const NOBODY = new Set(
  `answer article breaking btw check edit everyone exactly fact fake false folks guys hey imagine link listen literally
  look news note ok omg people quote read remember reminder see somebody source text thread today translation true update
  wait wow yesterday`.split(/\s+/),
);

function isName(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .some((word) => !NOBODY.has(word) && !STOP_WORDS.has(word));
}

/** What of a message stands outside quotation marks; a mark of omission stands for what is inside. */
export function outsideQuotations(message: string): string {
  return message.replace(QUOTED, ' … ');
}
