/** Between a number and its sign: “12 %”. */
const SPACE = String.raw`[^\S\n]{0,2}`;
const { raw } = String;

/** Signs beside numbers, without which these say something else, as alternatives of a pattern with the flag v. */
export const SIGNS = [
  // “€4.20”, “4,20 €”, “-£3”.
  raw`\p{Sc}(?=${SPACE}[\-−–]?\p{N})|(?<=\p{N}${SPACE})\p{Sc}`,
  // “12 %”; in Turkish “%12”.
  raw`(?<=\p{N}${SPACE})[%‰٪]|[%‰٪](?=\p{N})`,
  // “-3”, “+2.5”; not “2019-2020”, “10 -20”.
  raw`(?<=^|[\s\(\[\p{QMark}:])(?<!\p{N}\s)[\-−–+±](?=\p{Sc}?\p{N})`,
  // “< 5”; at the beginning of a line “>” is a bar.
  raw`(?<=[^\s>][^\S\n]|[\(\[])[<>≤≥](?=[^\S\n]?\p{N})`,
].join('|');

const SIGN = /^[\p{Sc}%‰٪−–+±<>≤≥-]$/u;

/** A sign in the form that stands for all; undefined for what is none. */
export function plainSign(text: string): string | undefined {
  if (!SIGN.test(text)) return undefined;
  return text === '٪' ? '%' : text.replace(/[−–]/, '-');
}
