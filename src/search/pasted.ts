/** A quotation as somebody pasted it, with the name that stands beside it. */
export interface Pasted {
  readonly quotation: string;
  /** Whom it is said to be from; null if nobody is named. */
  readonly claimed: string | null;
}

/** At most so many quotations of a message are looked at. */
const MOST = 10;

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}.’'-]*){0,4}`;
const SAID = String.raw`(?:\s+(?:once\s+)?(?:said|says|wrote|writes|claimed|claims|stated|states|declared|tweeted|posted)(?:\s+that)?)?`;
const NAME_BEFORE = new RegExp(String.raw`(${NAME})${SAID}\s*[:,]?\s*$`, 'u');
const NAME_FIRST = new RegExp(String.raw`^\s*(${NAME})${SAID}\s*:\s+(?=\S)`, 'u');
const NAME_AFTER = /^[\s.,]*(?:[—–―]|--?)\s*(?=\p{L})([^\n“"«]{2,80})/u;
const NAME_LAST = /\s*(?:[—–―]|\s--?)\s*(?=\p{Lu})([^\n—–―]{2,80})$/u;

const QUOTED = /“[^“”]+”|„[^“”„]+[“”]|«[^«»]+»|(?<![\p{L}\p{N}])"[^"]+"(?![\p{L}\p{N}])|(?:^> ?.*(?:\n|$))+/gmu;

/** The quotations of a message with the names beside them; the message itself if it holds none. */
export function quotationsIn(message: string): Pasted[] {
  const found = [...message.matchAll(QUOTED)].filter(([quoted]) => /[\p{L}\p{N}]/u.test(quoted)).slice(0, MOST);
  if (found.length === 0) return [wholeMessage(message)];
  return found.map(({ 0: quoted, index }) => {
    const before = NAME_BEFORE.exec(message.slice(0, index))?.[1];
    const after = NAME_AFTER.exec(message.slice(index + quoted.length))?.[1];
    return { quotation: quoted, claimed: (after ?? before)?.trim() ?? null };
  });
}

/** A message that is a quotation without marks, with the name that it begins or ends with. */
export function wholeMessage(message: string): Pasted {
  const last = NAME_LAST.exec(message);
  if (last?.[1] !== undefined) return { quotation: message.slice(0, last.index), claimed: last[1].trim() };
  const first = NAME_FIRST.exec(message);
  if (first?.[1] !== undefined) return { quotation: message.slice(first[0].length), claimed: first[1] };
  return { quotation: message, claimed: null };
}
