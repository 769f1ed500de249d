import { isFullName, isSomebody, speakerLabel } from '../../documents/reading/index.ts';
import { countsOf } from '../../text/index.ts';
import type { Block } from './draft.ts';

/** In characters. */
const LONGEST = 100;
/** “Jane Doe -- Chief Executive Officer”. */
const TITLED =
  /^(?<name>\p{Lu}[^,;:.!?–—]{2,50}?(?:\s\p{Lu}\.[^,;:.!?–—]{2,50}?)?)\s+(?:--+|[–—-])\s+(?<office>[\p{L}][^:：]{1,59})$/u;
const SENTENCE = /[.!?؟…。！？][”"’»」)\]]*$/u;

/** A line above what somebody says. */
interface Head {
  readonly name: string;
  /** What stands in brackets or behind a dash. */
  readonly title: string | null;
  readonly isBold: boolean;
  readonly label: string;
}

/**
 * Names that stand alone above what is said, again and again, with a colon behind them as other labels have it: whole ones in
 * bold letters or as headings, or with what somebody is behind a dash; beside these such as “Operator”. Of one name that comes again
 * there have to be others with a party, a place or an office: “Jane Carter (Westhaven) (Lab)”. Other lines in bold letters are
 * headings then.
 */
export function withNamesAlone(blocks: readonly Block[]): readonly Block[] {
  const heads = blocks.map((block, at) => {
    const next = blocks[at + 1];
    return next && next.kind !== 'heading' && SENTENCE.test(next.text) ? headIn(block) : undefined;
  });
  const whole = heads.flatMap((head) => (head && isFullName(head.name) ? head : []));
  const counts = countsOf(whole.map(({ name }) => name));
  const again = [...counts.values()].filter((count) => count > 1).length;
  const hasTitles = whole.some(({ title }) => title !== null);
  if (again === 0 || counts.size < 2 || (again === 1 && !hasTitles)) return blocks;
  const areBold = whole.some(({ isBold }) => isBold);
  return blocks.map((block, at): Block => {
    const head = heads[at];
    if (head && (counts.has(head.name) || isSomebody(head.name)))
      return { kind: 'paragraph', text: head.label, said: [] };
    return areBold && isBold(block) && isTitle(block) ? { kind: 'heading', level: 3, text: block.text } : block;
  });
}

function isBold(block: Block): boolean {
  return block.kind === 'paragraph' && block.isBold === true;
}

/** Whether it may stand above what somebody says, as “Questions and Answers” beside names in the same letters. */
function isTitle({ text }: Block): boolean {
  return text.length <= LONGEST && !/\n|[.:?!]$/.test(text);
}

/** What a block names if it is nothing but a name, with what stands in brackets or behind a dash. */
function headIn(block: Block): Head | undefined {
  if (block.kind === 'item' || !isTitle(block)) return undefined;
  const { text } = block;
  const isSetOff = isBold(block) || (block.kind === 'heading' && block.level > 2);
  const { name, office } = TITLED.exec(text)?.groups ?? {};
  if (name !== undefined && office !== undefined && isFullName(name))
    return { name, title: office, isBold: isSetOff, label: `${name}, ${office}:` };
  const label = isSetOff || isSomebody(text) ? speakerLabel(`${text}:`) : undefined;
  return label?.rest === '' ? { name: label.name, title: label.aside, isBold: isSetOff, label: `${text}:` } : undefined;
}
