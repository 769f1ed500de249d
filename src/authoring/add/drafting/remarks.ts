import { NAME, ROLE, VERB } from '../name-patterns.ts';
import { pattern } from '../pattern.ts';
import { nameIn } from './names.ts';

/** What an author puts between dashes inside quotation marks: «…, — сказал мэр Иван Петров. — …» */
const REMARK = pattern`^(?<first>[^«»“”]+?[\p{L}\p{N}])[,!?…]+\s[–—]\s(?:${VERB})(?<told>[^–—]*)(?:\s[–—]\s(?<second>[^–—]+?)[.,]*)?$`;
const NAMED = pattern`^\s+${ROLE}${NAME}`;

/** The words of a quotation around such a remark, and whom it names; null without one. */
export function aroundRemark(
  quoted: string,
): { readonly speaker: string | null; readonly pieces: readonly string[] } | null {
  const { first, told, second } = REMARK.exec(quoted.slice(1, -1))?.groups ?? {};
  if (first === undefined || told === undefined) return null;
  const speaker = nameIn(NAMED.exec(told)?.groups?.['name']);
  return { speaker, pieces: second === undefined ? [first] : [first, second] };
}
