import { NAME, ROLE, VERB } from '../name-patterns.ts';
import { nameIn } from './names.ts';

const { raw } = String;

/** What an author puts between dashes inside quotation marks: «…, — сказал мэр Иван Петров. — …» */
const REMARK = new RegExp(
  raw`^(?<first>[^«»“”]+?[\p{L}\p{N}])[,!?…]+\s[–—]\s(?:${VERB})(?<told>[^–—]*)(?:\s[–—]\s(?<second>[^–—]+?)[.,]*)?$`,
  'u',
);
const NAMED = new RegExp(raw`^\s+${ROLE}${NAME}`, 'u');

/** The words of a quotation around such a remark, and whom it names; null without one. */
export function aroundRemark(
  quoted: string,
): { readonly speaker: string | null; readonly pieces: readonly string[] } | null {
  const { first, told, second } = REMARK.exec(quoted.slice(1, -1))?.groups ?? {};
  if (first === undefined || told === undefined) return null;
  const speaker = nameIn(NAMED.exec(told)?.groups?.['name']);
  return { speaker, pieces: second === undefined ? [first] : [first, second] };
}
