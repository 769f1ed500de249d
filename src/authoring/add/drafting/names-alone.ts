import { isFullName, isSomebody, speakerLabel } from '../../../documents/reading/index.ts';
import { countsOf } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { SENTENCE } from '../sentence.ts';

/** In characters. */
const LONGEST = 100;
/** “Jane Doe -- Chief Executive Officer”. */
const TITLED =
  /^(?<name>\p{Lu}[^,;:.!?–—]{2,50}?(?:\s\p{Lu}\.[^,;:.!?–—]{2,50}?)?)\s+(?:--+|[–—-])\s+(?<office>[\p{L}][^:：]{1,59})$/u;

/** A line above what somebody says. */
interface Head {
  readonly name: string;
  /** What stands in brackets or behind a dash. */
  readonly title: string | null;
  readonly isBold: boolean;
  /** Whether a form of address or an office stands in front of the name. */
  readonly isAddressed: boolean;
  readonly label: string;
}

/** On a line of its own below a name: “(Westhaven) (Lab)”. */
const BRACKETS = /^\([^()\n]{1,60}\)(?:\s*\([^()\n]{1,60}\))?$/;

/**
 * Names that stand alone above what is said, again and again, with a colon behind them as other labels have it: whole ones in
 * bold letters or as headings, or with what somebody is behind a dash or in brackets; beside these such as “Operator” and “Mr Doe”. Of
 * one name that comes again there have to be others with a party, a place or an office: “Jane Carter (Westhaven) (Lab)”. Other
 * lines in bold letters are headings then.
 */
export function withNamesAlone(all: readonly Block[]): readonly Block[] {
  const blocks = withBrackets(all);
  const heads = headsIn(blocks);
  const whole = heads.flatMap((head) => (head && isFullName(head.name) ? head : []));
  const counts = countsOf(whole.map(({ name }) => name));
  const again = [...counts.values()].filter((count) => count > 1).length;
  const hasTitles = whole.some(({ title }) => title !== null);
  if (again === 0 || counts.size < 2 || (again === 1 && !hasTitles)) return all;
  const areBold = whole.some(({ isBold }) => isBold);
  return blocks.map((block, at): Block => {
    const head = heads[at];
    if (head && (counts.has(head.name) || isSomebody(head.name) || head.isAddressed))
      return { kind: 'paragraph', text: head.label, said: [] };
    // “Hon. Members”
    if (!areBold && block.kind === 'paragraph' && isTitle(block) && isAbove(blocks, at) && /^\p{Lu}/u.test(block.text))
      return { ...block, isTurn: true };
    return areBold && isBold(block) && isTitle(block) ? { kind: 'heading', level: 3, text: block.text } : block;
  });
}

/** The blocks with what stands in brackets below a name behind it. */
function withBrackets(blocks: readonly Block[]): Block[] {
  const isBehind = (block: Block | undefined, before: Block | undefined) =>
    block?.kind === 'paragraph' && BRACKETS.test(block.text) && before?.kind === 'paragraph' && isFullName(before.text);
  return blocks.flatMap((block, at): Block[] => {
    const next = blocks[at + 1];
    if (isBehind(block, blocks[at - 1])) return [];
    return [next && isBehind(next, block) ? { ...block, text: `${block.text} ${next.text}` } : block];
  });
}

/** What stands above a sentence and may be nothing but a name, block by block. */
function headsIn(blocks: readonly Block[]): (Head | undefined)[] {
  const heads = blocks.map((block, at) => (isAbove(blocks, at) ? headIn(block) : undefined));
  const titled = new Set(heads.flatMap((head) => (head && head.title !== null ? [head.name] : [])));
  // Who has been named with all that belongs to them is named again without it.
  return heads.map((head, at) => {
    const block = blocks[at];
    if (head || !block || block.kind !== 'paragraph' || titled.size === 0 || !isAbove(blocks, at) || !isTitle(block))
      return head;
    const label = speakerLabel(`${block.text}:`);
    const isKnown = label?.rest === '' && (titled.has(label.name) || label.isLikely);
    if (!isKnown) return undefined;
    return { name: label.name, title: null, isBold: false, isAddressed: label.isLikely, label: `${block.text}:` };
  });
}

/** Whether a sentence stands right below a block. */
function isAbove(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return next !== undefined && next.kind !== 'heading' && SENTENCE.test(next.text);
}

function isBold(block: Block): boolean {
  return block.kind === 'paragraph' && block.letters === 'bold';
}

/** Whether it may stand above what somebody says, as “Questions and Answers” beside names in the same letters. */
function isTitle({ text }: Block): boolean {
  return text.length <= LONGEST && !/\n|[.:?!]$/.test(text);
}

/** What a block names if it is nothing but a name, with what stands in brackets or behind a dash. */
function headIn(block: Block): Head | undefined {
  if (block.kind === 'item' || !isTitle(block)) return undefined;
  const { text } = block;
  const isSetOff = isBold(block) || (block.kind === 'heading' && block.level > 1);
  const { name, office } = TITLED.exec(text)?.groups ?? {};
  if (name !== undefined && office !== undefined && isFullName(name))
    return { name, title: office, isBold: isSetOff, isAddressed: false, label: `${name}, ${office}:` };
  const label = speakerLabel(`${text}:`);
  const isOfSomebody = isSetOff || isSomebody(text) || (text.endsWith(')') && label?.isLikely);
  if (label?.rest !== '' || !isOfSomebody) return undefined;
  const title = label.aside ?? (text.endsWith(')') ? text : null);
  return { name: label.name, title, isBold: isSetOff, isAddressed: false, label: `${text}:` };
}
