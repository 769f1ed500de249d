import type { Block, Told } from '../draft.ts';
import { enOpinions } from '../languages/en.ts';
import { noteOf } from '../note.ts';

const { raw } = String;

const TITLE = `(?:${enOpinions.titles})`;
const NAME = raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s+(?:of\s+)?\p{Lu}[\p{L}\p{M}’'-]+){0,3}`;
const BEHIND = raw`,?\s+(?:${enOpinions.titlesBehind})`;
/** With a title in any case of letters. */
const JUDGE = raw`(?<name>${anyCase(TITLE)}\s+${NAME}|${NAME}(?=${BEHIND}(?:[\s,:(]|$)))(?:${BEHIND}(?=[\s,:(]|$))?`;
const { withWhom, inWhich, joins, joined, kinds, gives, tookNoPart, ofTheCourt } = enOpinions;
/** Who agrees, and what kind of opinion it is. */
const JOINED = raw`(?:[\s,(]+(?:${withWhom}|${inWhich})\s[^.:;]{3,200}?(?:${joins}|${joined}))?`;
const KIND = raw`[\s,(]+(?:(?:${kinds})[^.:;]{0,100}|${gives}[^.:;]{0,200})`;
const HEADS = [
  new RegExp(raw`^${JUDGE}${JOINED}${KIND}[.:)]{0,2}$`, 'u'),
  new RegExp(raw`^${JUDGE}[\s,(]+(?:${withWhom})\s[^.:;]{3,200}?(?:${joins})[.:)]{1,2}$`, 'u'),
];
const NOT_THEIRS = new RegExp(raw`^${JUDGE}\s+${tookNoPart}\b.{0,100}$|^${ofTheCourt}\.?$`, 'iu');

/** A part of an opinion: “II”, and “B” in it. */
const PART = /^(?:[IVX]{1,5}|[A-Z])\.?$/;
const partLevel = (part: string) => (/^[IVX]/.test(part) ? 2 : 3);

/**
 * Proposes for each judge the opinion below a line such as “JUSTICE HOLT, with whom JUSTICE WREN joins, dissenting.”, which
 * becomes its heading.
 */
export function withOpinions(blocks: readonly Block[]): Told {
  let judge: string | null = null;
  const heads: string[] = [];
  const given = blocks.map((block): Block => {
    const name = block.kind === 'item' ? null : judgeOf(block.text);
    if (name !== null) {
      judge = name;
      heads.push(block.text);
      return { kind: 'heading', level: block.kind === 'heading' ? block.level : 1, text: block.text };
    }
    if (block.kind === 'heading' || block.said.length > 0) return block;
    if (judge !== null && PART.test(block.text))
      return { kind: 'heading', level: partLevel(block.text), text: block.text };
    return judge === null || NOT_THEIRS.test(block.text) ? block : { ...block, said: [judge], isProposal: true };
  });
  return { blocks: given, notes: noteOf('Opinions of judges, given to each as proposals below headings', heads) };
}

function judgeOf(line: string): string | null {
  const found = HEADS.map((form) => form.exec(line)).find((each) => each !== null);
  return found?.groups?.['name'] ?? null;
}

/** The pattern of some words with capitals at their beginnings, and of the same in capitals. */
function anyCase(pattern: string): string {
  const inCapitals = pattern.replace(/(?<!\\)[a-z]+/g, (letters) => letters.toUpperCase());
  return `(?:${pattern}|${inCapitals})`;
}
