import type { Block, Told } from '../draft.ts';
import { noteOf } from '../note.ts';
import { pattern } from '../pattern.ts';

const { raw } = String;

/** What judges are called in front of their names, in any case of letters, and behind them: “KIRBY J”, “KAGAN, J.”. */
const TITLE = anyCase(
  raw`(?:The\s+)?(?:Hon(?:ou?rable|\.)?\s+)?(?:Mr\.?\s+|Mrs\.?\s+|Ms\.?\s+|Madam\s+)?(?:(?:Chief|Associate|Deputy|Senior|Circuit|District|Presiding)\s+)*(?:Justice|Judge|Lord(?:\s+Justice)?|Lady(?:\s+Justice)?|Baroness|Sir|Dame)`,
);
const BEHIND = raw`,?\s+(?:P|A?C\.?\s?)?JJ?\.?(?:A\.?)?`;
const NAME = raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s+(?:of\s+)?\p{Lu}[\p{L}\p{M}’'-]+){0,3}`;
const JUDGE = raw`(?<name>${TITLE}\s+${NAME}|${NAME}(?=${BEHIND}(?:[\s,:(]|$)))(?:${BEHIND}(?=[\s,:(]|$))?`;
/** Who agrees, and what kind of opinion it is. */
const JOINED = raw`(?:[\s,(]+(?:with whom|in which)\s[^.:;]{3,200}?(?:agrees?|joins?|concurs?|joined))?`;
const GIVES = raw`(?:delivered|announced|gave|wrote)\s+the\s+(?:opinion|judgment|lead(?:ing)?\s+judgment)`;
const KIND = raw`[\s,(]+(?:(?:concurring|dissenting|respecting|agreeing)[^.:;]{0,100}|${GIVES}[^.:;]{0,200})`;
const HEADS = [
  pattern`^${JUDGE}${JOINED}${KIND}[.:)]{0,2}$`,
  pattern`^${JUDGE}[\s,(]+with whom\s[^.:;]{3,200}?(?:agrees?|joins?|concurs?)[.:)]{1,2}$`,
];
/** What belongs to no judge's opinion, but stands in it: “Justice Kagan took no part in the decision.” */
const NOT_THEIRS = new RegExp(raw`^${JUDGE}\s+took\s+no\s+part\b.{0,100}$|^PER\s+CURIAM\.?$`, 'iu');

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
